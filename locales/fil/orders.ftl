# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Mga ipinasasalin
orders-title = Mga ipinasasalin
orders-mine-title = Mga isinasalin ko
orders-back = Bumalik sa listahan
orders-ask = Magpasalin
orders-statement = Ulat ng buwan
orders-asked = Naipasalin na. Makatatanggap ng email ang bawat isa.
orders-delivered-done = Salamat po. Naihatid na ito, at babasahin na ito ng ibang taong marunong ng wika.
orders-cancelled-done = Kinansela na. Makatatanggap ng email ang tagasalin.
orders-none-open = Walang ipinasasalin sa ngayon.
orders-open = Ginagawa pa
orders-delivered = Naihatid na
orders-delivered-this-month = Naihatid ngayong buwan
orders-text = Teksto
orders-translator = Tagasalin
orders-due = Takdang araw
orders-characters = Bilang ng titik na Koreano
orders-delivered-on = Araw ng paghahatid
orders-state-asked = Ipinasalin na
orders-state-opened = Isinasalin
orders-state-late = Huli na
orders-state-delivered = Naihatid na
orders-state-cancelled = Kinansela

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, sa wikang { $language }
orders-extent = Gaano karami
orders-extent-behind = Ang bago o nagbago lamang
orders-extent-whole = Ang buong teksto
orders-asked-by = Nagpasalin
orders-note = Bilin sa tagasalin
orders-begin = Buksan ang teksto at magsimula
orders-go-on = Ituloy ang pagsasalin
orders-see-text = Tingnan ang teksto
orders-deliver-heading = Tapos na ba?
orders-deliver-what = Ihahatid ang huli ninyong itinabi. Babasahin muna ito ng ibang taong marunong ng wika bago ituring na nasuri.
orders-deliver-button = Tapos na ako
orders-cancel-heading = Kanselahin ito
orders-cancel-what = Makatatanggap ng email ang tagasalin at hindi na kailangang magpatuloy. Mananatili ang naitabi na.
orders-cancel-button = Kanselahin ito
orders-error-closed = Naihatid na ito o kinansela samantala.
orders-error-nothing-saved = Wala pang naitabi mula nang ipasalin ito. Itabi po muna ang inyong salin.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $count ->
    [one] { $shown } talata ang hindi pa naisasalin, o nagbago ang Koreano. Tapusin po muna.
   *[other] { $shown } na talata ang hindi pa naisasalin, o nagbago ang Koreano. Tapusin po muna.
}

# Asking.
orders-ask-title = Magpasalin
orders-choose-text = Piliin ang tekstong ito
orders-languages = Sa aling mga wika, at sino ang magsasalin
# $language: name of a language in itself
orders-translator-label = Tagasalin sa wikang { $language }
orders-no-translator = Wala pang nagsasalin sa wikang ito. Makapagbibigay ang tanggapan ng tungkuling ito sa isang tao.
orders-lang-asked = Naipasalin na
orders-lang-missing = Wala pa
orders-lang-whole = Walang nahuhuli
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $count ->
    [one] { $shown } talata ang nahuhuli
   *[other] { $shown } na talata ang nahuhuli
}
orders-note-hint = Ano ang dapat malaman ng tagasalin: para kanino ito, at aling mga salita ang gagamitin.
orders-ask-button = Magpasalin sa email
orders-error-text = Pumili po ng tekstong may nakasulat sa Koreano.
orders-error-due = Pumili po ng araw mula ngayong araw.
orders-error-languages = Pumili po ng kahit isang wika.
# $language: name of a language in itself
orders-error-translator = Pumili po ng taong nagsasalin sa wikang { $language }.
# $language: name of a language in itself
orders-error-asked = May napakiusapan na para sa wikang { $language }.
# $language: name of a language in itself
orders-error-nothing = Walang nahuhuli sa wikang { $language }. Para ipasalin muli ang lahat, piliin ang buong teksto.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Mga saling naihatid noong { $month }
orders-statement-sheet = I-download bilang talahanayan
orders-statement-empty = Walang naihatid sa buwang ito.
orders-sum = Kabuuan
