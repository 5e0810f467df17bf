# Files that go to translators.
exchange-format-docx = Dokumento sa Word
exchange-format-xlsx = Talahanayan sa Excel
exchange-format-xliff-1-2 = Talaksan para sa mga gamit sa pagsasalin (mas luma)
exchange-format-xliff-2-0 = Talaksan para sa mga gamit sa pagsasalin (mas bago)
exchange-due = Ibalik po ito hanggang { $day }.
exchange-keep = Huwag baguhin ang nasa loob ng mga kulot na panaklong, ang mga asterisko at ang mga adres ng link. Sumulat lamang sa hanay ng salin.
exchange-stale = Nagbago ang Koreano mula nang isalin ito.
exchange-was = Nagbago ang Koreano. Ganito ang nakasulat dati: { $text }
exchange-column-number = Blg.
exchange-column-kind = Uri
exchange-column-source = Koreano
exchange-column-target = Salin
exchange-column-notes = Mga tala
exchange-kind-title = Pamagat
exchange-kind-summary = Buod
exchange-kind-heading = Pamagat ng bahagi
exchange-kind-paragraph = Talata
exchange-kind-item = Linya ng listahan
exchange-kind-cell = Kahon ng talahanayan

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Walang ganitong bahagi ang tekstong ito.
exchange-reason-source-changed = Nagbago ang Koreano mula nang ipadala ang talaksan.
exchange-reason-empty = Walang laman ang salin.
exchange-reason-too-long = Masyadong mahaba ang salin.
exchange-reason-not-translated = Koreano pa rin ang nasa salin.
exchange-reason-placeholder = May kulang o sobrang isang lugar para sa halaga, araw o numero ng telepono.
exchange-reason-link = May kulang o sobrang isang link.
exchange-reason-broken-markup = Sira ang mga marka ng makapal na titik o ng listahan, kaya magiging iba ito.
exchange-reason-twice = Dalawang beses nasa talaksan ang parehong bahagi na may magkaibang salin.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Hindi ito talaksan na kinuha para sa pagsasalin.
exchange-unreadable-not-a-document = Hindi ito dokumentong mababasa. Pumili po ng dokumento ng Word o Hangul.
exchange-unreadable-too-large = Masyadong malaki ang talaksan.
exchange-unreadable-bomb = Hindi binuksan ang talaksan dahil sobrang lumalaki ito kapag binuksan.
exchange-unreadable-other-text = Talaksan ito ng ibang teksto.
exchange-unreadable-other-language = Talaksan ito sa ibang wika.
exchange-unreadable-old-hangul = Lumang talaksan ito ng Hangul. Itabi po itong muli sa mas bagong anyo.
exchange-unreadable-old-word = Lumang talaksan ito ng Word. Itabi po itong muli sa mas bagong anyo.
exchange-unreadable-locked = May password ang talaksan. Itabi po ito nang walang password.
exchange-unreadable-broken = Sira ang talaksan at hindi mabasa. Itabi po itong muli.

# What was not taken over from a document.
exchange-left-out-images = { $count ->
    [one] { $count } larawan ang hindi isinama.
   *[other] { $count } na larawan ang hindi isinama.
}
exchange-left-out-notes = { $count ->
    [one] { $count } talababa ang hindi isinama.
   *[other] { $count } na talababa ang hindi isinama.
}
exchange-left-out-links = { $count ->
    [one] Sa { $count } link na hindi mabubuksan, ang mga salita lamang ang kinuha.
   *[other] Sa { $count } na link na hindi mabubuksan, ang mga salita lamang ang kinuha.
}
exchange-left-out-nested-tables = { $count ->
    [one] Sa { $count } talahanayang nasa loob ng talahanayan, ang mga salita lamang ang kinuha.
   *[other] Sa { $count } na talahanayang nasa loob ng talahanayan, ang mga salita lamang ang kinuha.
}
