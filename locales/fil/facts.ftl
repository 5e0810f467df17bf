# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Mga halaga at numero
facts-lead = Ang mga halaga, takdang panahon at numero ng telepono na nasa mga teksto. Ang binabago ninyo rito ay sabay na nagbabago sa lahat ng wika.
facts-search-label = Maghanap ayon sa pangalan, halaga o pinagkunan
facts-none = Walang nahanap.
facts-fact = Pangalan
facts-value = Halaga
facts-holds = May bisa
facts-source = Pinagkunan
facts-checked = Sinuri
# Nobody in the house looked it up: it came with the content files.
facts-by-files = kasama ng nilalaman
# $from, $until: days
facts-period = { $from } hanggang { $until }
facts-period-open = mula { $from }
facts-standing-lapsed = Walang halaga ngayong araw
facts-standing-due = Susuriing muli
facts-standing-coming = Malapit nang magbago
facts-standing-settled = Maayos na
facts-standing-what-lapsed = Tapos na ang bisa ng halaga at walang kasunod: gitling ang makikita sa mga teksto.
facts-standing-what-due = Dumating na ang araw ng pagsusuri, o mahigit isang taon na mula sa huling pagsusuri.
facts-standing-what-coming = Alam na ang susunod na halaga, o may huling araw na ang kasalukuyan.
facts-standing-what-settled = Walang kailangang gawin ngayon.

# One fact: its values, checks, texts and history.
facts-unit = Yunit
facts-unit-won = won
facts-unit-day = araw
facts-unit-week = linggo
facts-unit-month = buwan
facts-unit-year = taon
facts-unit-hour = tagal sa oras
facts-unit-minute = minuto
facts-unit-percent = porsiyento
facts-unit-person = tao
facts-unit-time = oras sa araw
facts-unit-number = numero
facts-unit-phone = numero ng telepono
facts-unit-date = petsa
facts-values = Lahat ng halaga
facts-today = ngayong araw
facts-due = suriing muli
facts-change = Baguhin
facts-correct = Itama
facts-end = Tapusin
facts-remove = Alisin
facts-add = Magdagdag ng halaga
facts-check-heading = Suriin itong muli
facts-check-what = Binasa ba ninyong muli ang pinagkunan? Kung tama pa ang halaga, itatala ang araw at ang inyong pangalan.
facts-review-hint = Ang araw ng susunod na pagsusuri. Kung iiwang walang laman: pagkaraan ng isang taon.
facts-check-button = Sinuri ngayon, tama pa
facts-review-button = Itakda lamang ang araw
# $day: a day
facts-review-on = susunod na pagsusuri { $day }
facts-said-changed = Nabago na. Ipinapakita na ng mga teksto ang bagong halaga sa lahat ng wika.
facts-said-saved = Naitabi na ang pagbabago.
facts-said-checked = Naitala nang sinuri ngayong araw.
facts-texts = Saan ito ipinapakita
facts-touched-none = Wala pang tekstong nagpapakita nito.
# $count: number of texts, contacts and pages
facts-touched-what = { $count ->
    [one] Ipinapakita ito sa { $count } lugar. Ayon sa wika:
   *[other] Ipinapakita ito sa { $count } na lugar. Ayon sa wika:
}
facts-kind-contact = Kontak
facts-kind-page = Pahina
facts-draft = burador
facts-history = Ano ang binago
facts-history-none = Wala pang binago rito.
facts-done = Ginawa
facts-done-added = Idinagdag
facts-done-corrected = Itinama
facts-done-ended = Tinapos
facts-done-checked = Sinuri
facts-done-review = Itinakda ang susunod na pagsusuri
facts-done-removed = Inalis
facts-done-imported = Kinuha sa nilalaman
facts-before = Dati
facts-after = Pagkatapos
facts-who = Sino at kailan

# A change: typed, looked at, confirmed.
facts-heading-add = Magdagdag ng halaga
facts-heading-correct = Itama ang halaga
facts-heading-end = Tapusin ang halaga
facts-heading-remove = Alisin ang halaga
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Walang yunit: ang halaga ng pera ay gaya ng 10320, ang petsa ay gaya ng 2026-11-06, ang oras ay gaya ng 18:00, ang numero ng telepono ay gaya ng 1577-1366.
facts-from = Unang araw
facts-until = Huling araw
facts-until-hint = Iwanang walang laman habang hindi pa alam.
facts-source-hint = Ang artikulo ng batas o ang numero ng abiso, sa Koreano.
facts-status = Saan ninyo ito nabasa?
facts-status-law = Sa batas
facts-status-official = Sa opisyal na abiso
facts-end-before = Ang halagang may bisa noon ay magtatapos sa araw bago nito.
facts-review-change = Tingnan kung ano ang magbabago
facts-review-lead = Wala pang nabago. Tingnan ito, at kumpirmahin kung tama.
facts-shown-heading = Kung paano ito ipapakita sa bawat wika
facts-confirm = Baguhin ito
facts-back = Bumalik sa pormularyo
facts-new-title = Magdagdag ng datos
facts-new-button = Itabi ang datos
facts-id = Pangalan ng datos
facts-id-hint = Ang tawag dito ng mga teksto: maliliit na titik, numero at gitling, gaya ng
facts-error-id = Gumamit po ng maliliit na titik, numero at gitling lamang.
facts-error-unit = Pumili po ng yunit. Iisa ang yunit ng lahat ng halaga ng isang datos.
facts-error-value = Hindi ito bagay sa yunit. Isulat po ito gaya ng nasa mga halimbawa.
facts-error-from = Piliin po ang unang araw.
facts-error-until = Kulang ang huling araw o nauna ito sa unang araw.
facts-error-source = Isulat po ang pinagkunan, at paikliin kung mahaba.
facts-error-status = Isulat po kung nasa batas ito o nasa opisyal na abiso.
facts-error-review = Pumili po ng araw mula bukas.
facts-error-overlap = Sasabay ang bisa nito sa { $value } ({ $period }).
facts-error-taken = Mayroon nang datos na may ganitong pangalan.
facts-error-in-use = Ipinapakita ng mga teksto ang halagang ito, kaya hindi ito maaalis. Alisin muna ito sa mga tekstong nasa ibaba, o itama ito.
facts-error-same = Walang magbabago.
facts-error-changed = May nagbago ng mga halaga habang tinitingnan ninyo, kaya walang ginawa. Pakitingnan po ang mga ito ngayon at subukang muli.
facts-error-gone = Wala na ang halagang ito.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Ipaalam sa mga sumusubaybay sa mga paksang ito
facts-tell-what = Sisimulan nito ang isang balita na may bagong halaga at mga link sa mga gabay. Mababago ninyo ito bago ipadala.
facts-tell-button = Isulat ang balita
facts-tell-writer = Ipaalam po ang pagbabagong ito sa mga sumusulat ng balita.
# $guide: title of a guide
facts-bulletin-title = Ano ang nagbago: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = Mula { $day }, { $fact } na ito.
facts-bulletin-text-now = { $fact } na ito ngayon.

# For residents: a guide with the values of another day.
facts-as-of-summary = Tingnan ang mga halaga at takdang panahon sa ibang araw
facts-as-of-what = Kung kailangan ninyo ang tuntunin noong araw na nasaktan kayo o nagtrabaho, piliin ang araw na iyon.
facts-as-of-day = Araw
facts-as-of-button = Ipakita ang mga halaga noong araw na iyon
# $day: a day
facts-as-of-note = Ang mga halaga at takdang panahon ay sa { $day }. Ang mga paliwanag ay sa ngayon.
facts-as-of-missing = Kung may gitling (—), hindi namin alam ang halaga noong araw na iyon.
facts-as-of-today = Bumalik sa mga halaga ngayon
# $first, $last: days
facts-as-of-error = Pumili po ng araw mula { $first } hanggang { $last }. Mga halaga ngayon ang nakikita ninyo.
