# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Pagpapadala ng balita
newsroom-empty = Wala pang naisulat na balita.
newsroom-write = Sumulat ng balita
newsroom-drafts = Mga burador
newsroom-on-their-way = Ipinapadala na
newsroom-done = Mga naipadala na
newsroom-subject = Pamagat
newsroom-kind = Uri
newsroom-kind-note = Balita
newsroom-kind-issue = Isyu ng newsletter
newsroom-date = Petsa
newsroom-got-it = Mga nakatanggap
# $sent, $total: numbers of people
newsroom-reached = { $sent } sa { $total }
newsroom-state-draft = Burador
newsroom-state-approved = Naaprobahan na
newsroom-state-fanning-out = Inihahanda
newsroom-state-sending = Ipinapadala
newsroom-state-done = Naipadala na lahat
newsroom-state-stopped = Itinigil
newsroom-announce-heading = Ipaalam ang isang isyu
newsroom-announce-what = Gagawa ito ng burador mula sa mga pamagat at buod ng mga artikulo ng isyu. Mababago ninyo ito bago ipadala.
newsroom-issue = Isyu ng newsletter
newsroom-announce-button = Gumawa ng burador

# Writing and translating.
newsroom-topics-label = Sino ang makatatanggap: mga nagpalista sa mga paksang ito
newsroom-text = Teksto
newsroom-text-hint = Mag-iwan ng isang blangkong linya sa pagitan ng mga talata; simulan sa - ang mga linya ng listahan. Ganito isinusulat ang mga link at halaga:
newsroom-save = Itabi
newsroom-saved = Naitabi na.
newsroom-korean = Ang tekstong Koreano
newsroom-made-by = Pagsasalin
newsroom-by-person = Isinalin ng tao
newsroom-by-machine = Isinalin ng makina
newsroom-last-saved = Huling itinabi
newsroom-error-no-title = Isulat po ang pamagat.
newsroom-error-no-text = Isulat po ang teksto.
# $limit: number of characters
newsroom-error-too-long = Masyado itong mahaba: hanggang { $limit } karakter lamang.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Walang nakatalang halaga o numero na may pangalang { $fact }. Pakitingnan po ang baybay nito.
newsroom-error-topics = Pumili po ng kahit isang paksa.
newsroom-error-issue = Hindi maipaaalam ang isyung ito. Pakitingnan po kung nailathala na ito sa Koreano.
newsroom-error-frozen = Naaprobahan na ang balitang ito at hindi na mababago.

# One bulletin: what it says and who gets it.
newsroom-says = Ano ang sinasabi nito
newsroom-written = Mayroon na
newsroom-missing = Wala pa
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $count ->
    [one] { $shown } lumang talata
   *[other] { $shown } na lumang talata
}
newsroom-who-gets-it = Sino ang makatatanggap
newsroom-channel = Paraan ng pagtanggap
newsroom-channel-email = Email
newsroom-channel-telegram = Telegram
newsroom-people = Mga tao
newsroom-all = Kabuuan
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = { $count ->
    [one] Walang teksto sa wikang { $language }: { $shown } tao ang walang matatanggap.
   *[other] Walang teksto sa wikang { $language }: { $shown } na tao ang walang matatanggap.
}
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $count ->
    [one] Sa wikang { $language }, { $count } talata ang mas luma kaysa sa Koreano.
   *[other] Sa wikang { $language }, { $count } na talata ang mas luma kaysa sa Koreano.
}
newsroom-problem-nobody = Wala pang nagpalista sa mga paksang ito.
newsroom-test-heading = Magpadala ng pagsubok sa sarili ko
# $address: an email address
newsroom-test-what = Ipapadala ito sa { $address }, gaya mismo ng matatanggap ng mga mambabasa.
newsroom-test-all = Lahat ng wika
# $address: an email address
newsroom-tested = Papunta na sa { $address } ang pagsubok. Darating ito sa ilang sandali.

# Approving and stopping.
newsroom-approve-heading = Aprobahan at ipadala
newsroom-approve-what = Kapag naaprobahan, ipapadala ito agad at ilalathala sa websayt. Hindi na ito mababago pagkatapos.
newsroom-approve-not-you = Ipapadala ito kapag inaprobahan ng tagapaglathala.
newsroom-approve-button = Aprobahan at ipadala
newsroom-accept = Alam ko ang mga problemang ito. Ipadala ito nang ganito.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = { $count ->
    [one] Ipadala ito nang ganito: { $shown } tao ang walang matatanggap, dahil walang teksto sa { $languages }.
   *[other] Ipadala ito nang ganito: { $shown } na tao ang walang matatanggap, dahil walang teksto sa { $languages }.
}
newsroom-error-accept = May mga problema. Kung ipapadala pa rin ito, lagyan po ng tsek ang kahon.
newsroom-error-changed = Nagbago ang balita habang tinitingnan ninyo, kaya walang ginawa. Ganito na ito ngayon.
newsroom-stop-title = Itigil ang pagpapadala
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $count ->
    [one] { $shown } taong hindi pa nakatatanggap nito ang hindi na makatatanggap.
   *[other] { $shown } na taong hindi pa nakatatanggap nito ang hindi na makatatanggap.
}
newsroom-stop-stays = Hindi na mababawi ang naipadala na, at mananatili ang pahina sa websayt. Hindi na ito masisimulang muli.
newsroom-stop-button = Itigil ngayon
newsroom-public-heading = Basahin ito sa websayt

# How far it got.
newsroom-progress = Gaano na karami ang naipadala
newsroom-renew = Tingnan ang lagay ngayon
newsroom-sent = Naipadala
newsroom-waiting = Naghihintay
newsroom-failed = Nabigo
newsroom-unknown = Hindi tiyak kung dumating
newsroom-withdrawn = Hindi na ipinadala
newsroom-failures = Ang mga hindi dumating
newsroom-each-failure = Isa-isa
newsroom-why = Dahilan
newsroom-why-no-address = Walang ganitong adres
newsroom-why-full = Puno na ang lalagyan ng email
newsroom-why-refused = Tinanggihan ng tumatanggap
newsroom-why-later = Susubukang muli mamaya
newsroom-why-unknown = Naputol ang koneksiyon: maaaring dumating na
newsroom-why-other = Iba pang dahilan
newsroom-code = Kodigo ng tugon
newsroom-how-many = Ilan
newsroom-to = Adres na pinadalhan
newsroom-forgotten = Binurang adres
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: walang naipapadala mula { $when }. Tingnan ang dahilan, ayusin ito, saka subukang muli.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: hihinto muna ang pagpapadala hanggang { $when }, saka kusang magpapatuloy.
newsroom-route-again = Subukang muli
