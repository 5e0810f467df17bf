# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Pagsulat ng teksto: { $language }
editor-to-publish = Pumunta sa pahina ng teksto para ilathala ito.
# $name: a person
editor-merged = Kasama na rin dito ang itinabi ni { $name } samantala.
# $name: a person; $count: number of blocks
editor-clash = { $count ->
    [one] Nagtabi si { $name } ng ibang salita samantala. Pumili po sa { $count } bahagi, saka itabing muli. Walang nawala.
   *[other] Nagtabi si { $name } ng ibang salita samantala. Pumili po sa { $count } na bahagi, saka itabing muli. Walang nawala.
}
editor-conflict-title = Dalawang bersiyon
# $name: a person
editor-conflict = Nagtabi si { $name } ng ibang salita samantala. Hindi pa naitatabi ang sa inyo. Pumili po kung saan nagkaiba ang dalawa, saka itabi.
editor-take = Aling mga salita ang mananatili?
editor-take-mine = Ang sa akin
editor-take-theirs = Ang sa isa pang tao
editor-take-both = Pareho, una ang sa akin
editor-coming = Binago ang Koreano, at hindi pa nailalathala ang pagbabago.
editor-to-coming = Isalin na ang bagong Koreano
editor-is-coming = Isinasalin ninyo ang tekstong Koreano na hindi pa nailalathala.
editor-to-public = Bumalik sa nakalathalang Koreano
# $count: number of blocks
editor-open = { $count ->
    [one] { $count } bahagi pa ang gagawin.
   *[other] { $count } na bahagi pa ang gagawin.
}
editor-none-open = Naisalin na ang lahat.
editor-show-open = Ipakita lamang ang gagawin pa
editor-show-all = Ipakita ang lahat
editor-state-current = Napapanahon
editor-state-stale = Nagbago ang Koreano
editor-state-missing = Hindi pa naisasalin
editor-kind-title = Pamagat
editor-kind-summary = Buod
editor-kind-heading = Pamagat ng bahagi
editor-kind-paragraph = Talata
editor-kind-item = Linya ng listahan
editor-kind-cell = Kahon ng talahanayan
editor-changed = Ano ang nagbago sa Koreano
editor-gone = Inalis:
editor-new = Idinagdag:
editor-still-right = Tama pa ang salin gaya ng dati
# $language: name of a language in itself
editor-words-label = Teksto sa wikang { $language }
editor-save-next = Itabi, saka susunod
editor-preview = Tingnan muna sa bagong tab
editor-preview-here = Paunang tingin: gaya ng makikita ng mga mambabasa
editor-kept = Ibinalik ang dati ninyong isinulat. Hindi pa ito naitatabi.
editor-discard = Itapon ito
editor-keys = Mga pindutan sa keyboard
editor-key-move = Susunod o naunang bahagi
editor-key-copy = Kopyahin ang Koreano
# $count: number of comments
editor-comments = { $count ->
    [0] Komento
    [one] { $count } komento
   *[other] { $count } na komento
}
editor-comment-label = Ang inyong komento
editor-comment-send = Ipadala ang komento
editor-comment-settle = Tapos na
editor-comment-settled = tapos na
editor-comment-for-all = tungkol sa Koreano, para sa lahat ng wika
editor-comment-save-first = Itabi po ang inyong teksto bago magpadala ng komento.
editor-summary = Buod
editor-help = Paano isulat ang mga pamagat, listahan at link
editor-help-heading = Pamagat ng bahagi; tatlong marka para sa mas maliit
editor-help-list = Listahan, isa sa bawat linya
editor-help-steps = Hakbang na may numero, isa sa bawat linya
editor-help-strong = Mahahalagang salita
editor-help-link = Pagsulat ng link: ang mga salita, saka ang adres ng pahina na walang wika
editor-help-fact = Halaga, takdang panahon o numero ng telepono na nakatala sa ibang lugar
editor-help-table = Hilera ng talahanayan; maglagay ng hilerang | --- | --- | sa ibaba ng una
editor-facts = Mga halaga, takdang panahon at numero ng telepono
editor-facts-find = Maghanap at ilagay

editor-error-not-one-block = Magiging ilang bahagi ito o ibang uri ng bahagi. Isulat po ito bilang isa, gaya ng sa Koreano.
editor-error-source = Hindi nakita ang Koreano na pinagsalinan nito. Kopyahin po ang isinulat ninyo at buksang muli ang pahina.
# $limit: number of characters
editor-error-comment = Sumulat po ng komento na hanggang { $limit } karakter.
