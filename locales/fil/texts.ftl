# What readers see of a text.
text-gone-title = Wala na rito ang tekstong ito
# $day: a date
text-stale-here = Nagbago ang Koreano noong { $day }; isusunod ang pagsasalin.
text-stale-here-undated = Nagbago na ang Koreano; isusunod ang pagsasalin.

# What a text is, and where it stands.
text-kind-guide = Gabay
text-kind-publication = Lathalain
text-kind-issue = Isyu ng newsletter
text-kind-article = Artikulo
text-kind-bulletin = Balita
text-kind-alert = Agarang babala
text-kind-reply = Nakahandang sagot
text-kind-question = Tanong bago ang pagpapayo
text-kind-situation = Gabay ayon sa sitwasyon
text-kind-programme = Kurso o kaganapan
text-state-missing = Hindi pa naisasalin
text-state-asked-for = Ipinasalin na
text-state-in-translation = Isinasalin
text-state-stale = Nagbago ang Koreano
text-state-withdrawn = Inalis sa mga mambabasa
text-state-machine = Gawa ng makina, wala pang nakabasa
text-state-needs-review = Wala pang nakabasa
text-state-reviewed = Nabasa ng taong marunong ng wika
text-state-declined = Hindi isasalin
text-state-draft = Isinusulat
text-state-public = Nakalathala
# $count: how many; $shown: the same as it is written
text-behind = { $count ->
    [one] { $shown } pangungusap ang nahuhuli sa Koreano
   *[other] { $shown } na pangungusap ang nahuhuli sa Koreano
}
# $count: how many; $shown: the same as it is written
text-unwritten = { $count ->
    [one] { $shown } pangungusap ang wala pang salin
   *[other] { $shown } na pangungusap ang wala pang salin
}
text-by-file = kinuha mula sa talaksan

# One text.
text-public-pages = Ano ang nakikita ng mga mambabasa
text-languages = Katayuan sa bawat wika
text-readers-see = Nakikita ng mga mambabasa
text-read-by = Binasa ni
text-to-do = Ano ang magagawa ninyo
text-public-since = Nakalathala mula noong
text-not-public = Hindi nakalathala
text-history = Kasaysayan
text-more = Iba pa
text-act-publish = Ilathala
text-act-review = Binasa ko ito, tama ito
text-act-schedule = Itakda ang araw
text-act-unschedule = Bawiin ang araw
text-act-decline = Huwag isalin
text-act-take-up = Isalin na rin
text-act-withdraw = Alisin sa mga mambabasa
text-schedule-at = Kailan ito ilalathala? (oras sa lungsod na ito)
text-decline-why = Ano ang sasabihin sa mga mambabasa
text-note = Tala para sa mga katrabaho (maaaring walang laman)
text-publish-all-heading = Ilathala nang sabay-sabay
text-publish-all-what = Nasa mga ito na ang lahat ng nasa Koreano. Piliin ang mga wikang ilalathala. Kung may isang hindi mailalathala, walang ilalathala.
text-publish-all-button = Ilathala ang mga pinili

# What was done.
text-done-made = Nagawa na ang teksto. Isulat na ngayon ang Koreano nito.
text-done-saved = Naitabi na.
text-done-published = Nakalathala na ito.
text-done-scheduled = Mailalathala ito sa oras na iyon.
text-done-unscheduled = Binawi na ang araw.
text-done-withdrawn = Inalis na ito sa mga mambabasa, at sinasabi sa kanila ang dahilan.
text-done-declined = Hindi ito isasalin, at sinasabi sa mga mambabasa ang dahilan.
text-done-taken-up = Isasalin na rin ito.
text-done-reviewed = Naitala nang binasa ninyo ito.
text-done-restored = Itinabing muli ang mas lumang teksto bilang pinakabago. Hindi pa ito nakikita ng mga mambabasa.
text-done-still-correct = Naitala nang tama pa ang mga salin.
text-done-unchanged = Walang nagbago.

# What cannot be done.
text-refusal-no-words = Wala pang teksto sa wikang ito.
text-refusal-unwritten = Wala pang laman ang pamagat o ang teksto.
text-refusal-changed = May nagtabi ng ibang teksto samantala. Pakitingnan po iyon at subukang muli.
text-refusal-long-note = Masyadong mahaba ang tala. Hanggang 300 karakter lamang.
text-refusal-past-day = Lumipas na ang oras na iyon.
text-refusal-no-day = Pumili po ng araw at oras.
text-refusal-is-public = Nakalathala na ito.
text-refusal-not-public = Hindi ito nakalathala ngayon.
text-refusal-no-source = Hindi pa nakalathala ang Koreano. Ilathala po muna ito.
text-refusal-no-reason = Piliin po kung ano ang sasabihin sa mga mambabasa.
text-refusal-own-words = Kayo ang nagtabi ng tekstong ito. Iba po ang dapat bumasa nito.
text-refusal-none-chosen = Pumili po ng kahit isang wika.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Walang nailathala.
text-refusal-around = May ibang nagbago nito samantala. Nasa ibaba ang isinulat ninyo. Itabing muli kung ito ang ipapalit sa kanila.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Alisin sa mga mambabasa sa wikang { $language }
text-withdraw-what = Hindi na ito makukuha ng mga mambabasa sa wikang { $language }, at sasabihin sa kanila ang dahilang pipiliin ninyo.
text-withdraw-what-all = Kasama ng Koreano, mawawala ito sa lahat ng wika. Sasabihin sa mga mambabasa ang dahilang pipiliin ninyo.
text-withdraw-linking = May ibang mga teksto na may link papunta rito. Mas mabuting ayusin muna ang mga link na iyon.
text-withdraw-why = Ano ang sasabihin sa mga mambabasa
text-withdraw-button = Alisin sa mga mambabasa

# The Korean changed, and the translations are right all the same.
text-still-offer = Nagbago na ang Koreano, at nahuhuli ang ilang salin.
text-still-link = Tingnan kung kailangang baguhin ang mga ito
text-still-title = Tama pa ba ang mga salin?
text-still-what = Ganito nagbago ang Koreano. Kung pareho pa ang kahulugan, maitatala ninyo para sa lahat ng wika na tama pa ang salin. Walang salitang isinalin na magbabago; mawawala lamang ang markang nagsasabing luma na ito.
text-still-new = Kailangan pa ring isalin ang mga bagong pangungusap.
text-still-button = Tama pa sa lahat ng wika
text-still-nothing = Walang pangungusap na nagbago.
text-still-changed = Nagbago muli ang Koreano samantala. Pakitingnan po itong muli.

# A new text.
text-title-ko = Pamagat sa Koreano
text-slug = Pangalan sa adres
text-slug-hint = Maliliit na titik, numero at gitling, 3 hanggang 60 ang mga ito. Hindi na ito mababago pagkatapos. Halimbawa:
text-begin-button = Gawin ang teksto
text-error-kind = Piliin po kung ano ito.
text-error-slug = Gumamit po ng 3 hanggang 60 maliliit na titik, numero at gitling.
text-error-slug-taken = Mayroon nang tekstong may ganitong pangalan.
text-error-no-title = Isulat po ang pamagat.
text-error-topic = Pumili po ng paksa.

# What stands around a text.
text-around = Baguhin ang paksa, mga kontak, termino at pinagkunan
text-around-what = Pareho ito sa lahat ng wika. Agad na nailalathala ang itinatabi ninyo.
text-contacts = Mga kontak
text-terms = Mga termino
text-sources = Mga artikulo ng batas
text-checked-on = Sinuri noong
text-checked-by = Sinuri ng (tungkulin o ahensiya)
text-review-by = Susunod na pagsusuri sa
text-related = Mga gabay na babasahin kasama nito
text-related-hint = Isa sa bawat linya, ayon sa pangalang nasa adres ng gabay.
text-line-each = Isa sa bawat linya, sa ayos na makikita ng mga mambabasa.
text-sources-hint = Isa sa bawat linya, sa Koreano, at kasunod ang adres nito kung mayroon, simula sa https://.
text-contacts-known = Mga kontak na mayroon
text-terms-known = Mga terminong mayroon
# $ids: names as they were typed
text-error-unknown = Hindi nakatala: { $ids }
text-error-too-many = Hanggang { $most } lamang.
text-error-sources = Hanggang { $most } linya lamang na tig-{ $longest } karakter.
text-error-checked-on = Piliin po ang araw na ito o mas naunang araw.
text-error-review-by = Pakitingnan pong muli ang petsa.

# History.
# $language: a language by its own name
text-history-title = Kasaysayan sa wikang { $language }
text-history-none = Wala pang naitatabi.
# $number: which revision it is
text-history-number = Bersiyon { $number }
text-history-public = Ano ang nakikita ng mga mambabasa
text-history-latest = Huling itinabi
text-history-cut = Ang mga pinakabago lamang ang ipinapakita.
text-history-compared = Inihambing sa bersiyon { $number }. Inalis ang may guhit sa gitna, at bago ang may salungguhit.
text-history-with-public = Ihambing ito sa nakikita ng mga mambabasa
text-history-first = Ito ang unang itinabi.
text-restore-heading = Bumalik dito
text-restore-what = Itatabing muli ang tekstong ito bilang pinakabago. Walang mawawala, at makikita lamang ito ng mga mambabasa kapag nailathala.
text-restore-button = Ibalik ito
text-act-published = Inilathala
text-act-scheduled = Itinakda ang araw
text-act-unscheduled = Binawi ang araw
text-act-withdrawn = Inalis sa mga mambabasa
text-act-declined = Hindi isasalin
text-act-taken-up = Isasalin na rin
text-act-asked-for = Ipinasalin
text-act-begun = Sinimulan ang pagsasalin
text-act-reviewed = Binasa at nakitang tama
text-act-still-correct = Tama pa kahit nagbago ang Koreano
text-act-restored = Bumalik sa mas lumang bersiyon
