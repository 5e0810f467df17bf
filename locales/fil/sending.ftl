# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Ano ang nagbago
newsroom-kind-correction = Pagtatama
newsroom-kind-alert = Agarang babala
newsroom-kind-over = Tapos na ang panganib
newsroom-state-paused = Inihinto muna
newsroom-state-expired = Lampas na sa oras
newsroom-why-withdrawn = Itinigil bago naipadala
newsroom-why-ended = Tumigil na ang mambabasa
newsroom-why-quiet = Natapos ang oras ng katahimikan nang huli na

# To whom.
sending-change-audience = Baguhin kung sino ang makatatanggap
sending-aim-hint = Kung walang nilagyan ng tsek, para ito sa lahat.
sending-aim-langs = Sa mga wikang ito lamang
sending-aim-channels = Sa mga paraang ito lamang
sending-aim-districts = Sa mga distritong ito lamang
sending-aim-districts-hint = Makatatanggap din ang mga hindi nagsabi ng distrito.
# $which: names of languages, channels or districts
sending-only = { $which } lamang
sending-missing = Kung walang teksto sa wika ng mambabasa
sending-missing-fallback = Ipadala ito sa ibang wikang nababasa nila, at sabihin ito
sending-missing-hold = Maghintay sa salin
# $share: a number
sending-share = { $share } % ito ng lahat ng tumatanggap ng balita ng lungsod.
# $share: a number
sending-share-residents = { $share } % ng mga residenteng nagsasalita nito
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel }: tatagal nang mga { $hours } oras at { $minutes } minuto.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel }: tatagal nang mga { $minutes } minuto.
# $channel: email or Telegram
sending-takes-unknown = { $channel }: hindi pa alam kung gaano ito katagal, dahil kaunti pa lamang ang naipadala dati.

# When.
sending-when = Kailan ito ipapadala
# $when: a moment; $worth: a span of time
sending-hour-at = Ipapadala ito sa { $when }, kapag naaprobahan na. Patuloy itong ipapadala sa loob ng { $worth } mula noon.
# $worth: a span of time
sending-hour-now = Ipapadala ito sa sandaling maaprobahan. Patuloy itong ipapadala sa loob ng { $worth } mula noon.
sending-change-hour = Baguhin kung kailan ipapadala
sending-when-now = Sa sandaling maaprobahan
sending-when-at = Sa takdang araw at oras
sending-hour = Araw at oras
sending-hour-hint = Sa oras ng lungsod, hindi lalampas sa 90 araw mula ngayon.
sending-worth = Hanggang kailan ipapadala
sending-worth-hint = Hindi na ipapadala ang hindi pa dumating hanggang noon.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] { $shown } oras
   *[other] { $shown } na oras
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] { $shown } araw
   *[other] { $shown } na araw
}
sending-error-hour = Pumili po ng araw at oras.
sending-error-past = Lumipas na ang oras na ito. Pumili po ng mas huli.
sending-error-too-far = Masyado pang malayo iyon. Pumili po ng araw sa loob ng 90 araw.
sending-error-ends = Matatapos ang taning bago ito maipadala, o lalampas sa dalawang linggo pagkatapos. Pumili ng ibang oras o ibang taning.
sending-error-worth = Piliin po kung hanggang kailan ito ipapadala.
sending-approve-later = Ipapadala ito sa piniling oras at makikita sa websayt mula noon. Bago iyon, mababawi pa ang pag-aproba.
sending-approve-button-later = Aprobahan
sending-preview = Tingnan ang darating

# On its way.
sending-scheduled = Naghihintay ng takdang oras
# $when, $until: moments
sending-waits = Ipapadala ito sa { $when }. Patuloy itong ipapadala hanggang { $until }, at makikita sa websayt mula sa simula ng pagpapadala.
# $until: a moment
sending-is-paused = Inihinto muna ito: walang ipinapadala. Maaari itong ipagpatuloy hanggang { $until }; pagkatapos noon, matatapos ito.
# $until: a moment
sending-is-expired = Hanggang { $until } lamang ito ipapadala, at lumipas na iyon. Hindi ipinadala ang mga natira.
# $rate: a number of messages; $when: a time
sending-pace = { $rate } sa bawat minuto: matatapos sa mga { $when }
sending-moved-on = Nasa susunod na hakbang na ito. Tingnan ang lagay ngayon
sending-pause = Ihinto muna
sending-resume = Ipagpatuloy
sending-take-back = Bawiin ang pag-aproba
sending-take-back-what = Magiging burador itong muli: mababago ang teksto, ang mga makatatanggap at ang oras, saka ito muling aaprobahan.
sending-acts = Sino ang gumawa ng ano
sending-act-approved = Inaprobahan
sending-act-taken-back = Binawi ang pag-aproba
sending-act-left = Sinimulan ang pagpapadala
sending-act-paused = Inihinto muna
sending-act-resumed = Ipinagpatuloy
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] Itinigil: { $shown } tao ang hindi nakatanggap
   *[other] Itinigil: { $shown } na tao ang hindi nakatanggap
}
sending-act-expired = Lumipas ang takdang oras
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] { $shown } nabigong padala ang muling ipinadala
   *[other] { $shown } na nabigong padala ang muling ipinadala
}
sending-by-itself = kusang ginawa
# $act: what was done; $who: a name; $when: a moment
sending-error-already = May naunang gumawa, kaya walang ginawa ngayon. { $act }: { $who }, { $when }.
sending-error-too-late = Lumipas na ang takdang oras nito, kaya hindi na maipagpapatuloy.
sending-error-nothing-failed = Sa mga nabigo, walang sulit na ipadalang muli.
sending-error-corrected = May ipinadala nang pagtatama. Hindi na ipapadala ang hindi pa umaalis: ang makatatanggap nito ngayon ay mali ang matatanggap at walang pagtatama.

# The report.
sending-report = Ulat
# $title: title of a bulletin
sending-report-title = Ulat: { $title }
sending-to-bulletin = Sa balita
sending-nothing-failed = Walang nabigo.
sending-none-such = Walang ganito.
sending-more = Higit pa
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] { $shown } mensahe ang nabigo sa dahilang maaaring lumipas na.
   *[other] { $shown } na mensahe ang nabigo sa dahilang maaaring lumipas na.
}
sending-again = Ipadalang muli ang mga ito
sending-files = Bilang talaksan
sending-files-what = Bawat padala ayon sa numero nito, walang adres. Nasa talahanayan ang unang 20,000; nasa talaksang CSV ang lahat.
sending-file-xlsx = Talahanayan sa Excel
sending-file-csv = Talaksang CSV
sending-column-delivery = Padala
sending-column-tries = Mga pagsubok
sending-column-begun = Inihanda noong
sending-column-sent = Ipinadala noong

# Corrections.
sending-correct-heading = May mali ba rito?
sending-correct-offer = Ipapadala ang pagtatama sa mga nakatanggap lamang nito, sa mga wikang pipiliin ninyo.
sending-correct-alert = Hindi itinutuwid ang agarang babala: hinihintay ng pagtatama ang pagtatapos ng tahimik na oras at huli na ito para sa ilan. Buksan ang babala, sabihing mali ang pagpapadala o tapos na ito, at magpadala ng bago.
sending-correct = Sumulat ng pagtatama
sending-correct-what = Ipapadala lamang ang pagtatama sa mga nakatanggap o maaaring nakatanggap ng balitang ito. May link papunta sa pagtatama ang pahina nito sa websayt.
sending-correct-langs = Sa aling mga wika mali ang teksto?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } tao
   *[other] { $shown } na tao
}
sending-nobody-got-it = Walang nakatanggap ng balitang ito, kaya walang sasabihan.
sending-error-langs = Pumili po ng kahit isang wikang may nakatanggap.
sending-error-what-is-right = Isulat po kung ano ang tama.
sending-follows = Kasunod ito ng:
sending-was-corrected = Naitama na ito:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Pagtatama: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = May mali sa aming mensaheng { $link }. Ito ang tama:
# $date: a day, already written in the language
bulletins-corrected = Naitama ito noong { $date }:

# What has changed.
sending-changes = Ano ang nagbago
sending-changes-what = May bagong sinasabi ang mga gabay na ito na hindi pa naibabalita. Laman ng burador ang mga bagong talata, sa bawat wikang may salin na ang mga ito.
sending-no-changes = Walang gabay na may bagong sinasabing hindi pa naibabalita.
sending-changed = Bago
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] { $shown } bagong talata
   *[other] { $shown } na bagong talata
}
sending-tell = Gumawa ng burador ng balita
sending-tell-offer = May bagong sinasabi ang gabay na ito. Maipaaalam ito sa mga mambabasa nito.
sending-error-nothing-changed = Walang nagbago roon na hindi pa naibabalita.
# $guide: title of a guide
bulletin-change-title = Nagbago: { $guide }
bulletin-change-intro = Ito ang bago:
# $link: the title of the guide, as a link
bulletin-change-more = Ang buong gabay: { $link }

sending-narrow = Paliitin ang listahan
