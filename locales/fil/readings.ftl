# Readings: who speaks a language reads what stands in it.
nav-readings = Pakibasa ito
readings-title = Pakibasa ito
readings-lead = Marunong kayo ng mga wikang ito. Ang bawat tekstong binasa ninyo at sinabing tama ay ipinapakita sa mga mambabasa na sinuri ng katutubong nagsasalita ng wika.
readings-no-language = Wala pang wikang nakatala para sa inyo. Hilingin po sa pinuno ng sentro na idagdag ang mga wikang alam ninyo.
readings-nothing = Walang tekstong babasahin sa inyong mga wika. Salamat po.
readings-right-done = Salamat po. Nakikita na ng mga mambabasa na sinuri ang tekstong ito ng katutubong nagsasalita ng wika.
readings-messages-heading = Ang mga salita ng websayt at ng bot
readings-critical-unread = Hindi dapat magkamali, hindi pa nababasa
readings-all-unread = Lahat, hindi pa nababasa
readings-texts-heading = Mga teksto
readings-by-machine = Isinalin ng makina
readings-by-person = Isinalin ng tao
readings-public = Nakalathala
readings-draft = Hindi pa nakalathala

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } sa wikang { $language }
readings-text-lead = Ihambing ang bawat bahagi sa Koreano. Kung tama ang lahat, sabihin ito sa dulo ng pahina; kung may maling bahagi, sabihin kung ano.
readings-wrong = Mali ito
readings-what = Ano ang mali, at ano dapat ang nakasulat?
readings-wrong-button = Ipaalam sa mga patnugot
readings-right-heading = Tama ang lahat
readings-right-what = Makikita ng mga mambabasa na sinuri ito ng katutubong nagsasalita ng wika. Hindi ipinapakita sa kanila ang inyong pangalan.
readings-right-button = Binasa ko ito, at tama ito
readings-error-own = Kayo ang sumulat nito. Iba po ang dapat bumasa nito.
readings-error-changed = May itinabing ibang salita samantala. Basahin po ang narito ngayon.
readings-error-behind = Hindi pa naisasalin ang ilang bahagi nito, o nagbago ang Koreano. Masasabing tama ito kapag tapos na ang mga iyon.
# $limit: number of characters
readings-error-length = Sumulat po, hanggang { $limit } karakter lamang.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Ang mga salita ng websayt at ng bot sa wikang { $language }
readings-messages-lead = Sa ilalim ng bawat linyang Koreano at Ingles ay nasa makapal na titik ang sinasabi namin sa inyong wika. Sabihin na tama ito, o isulat kung ano dapat. Agad na makikita saanman ang pagtatama.
readings-messages-hint = Huwag baguhin ang mga bahaging pinupunan ng programa:
readings-files = Mga bahagi
readings-critical = Hindi dapat magkamali
readings-state-unread = Hindi pa nababasa
readings-state-right = Tama
readings-state-corrected = Itinama
readings-state-again = Nagbago ang aming mga salita: pakibasa pong muli
readings-message-right = Tama ito
readings-message-correct = Itama ito
readings-message-words = Ano dapat ang nakasulat
readings-message-button = Ito na ang gamitin mula ngayon
# $name: a value, as it is typed
readings-error-lacks = Nawawala ang { $name }. Panatilihin po ito gaya ng dati.
# $name: a value, as it is typed
readings-error-adds = Hindi kilala rito ang { $name }. Alisin po ito.
# $name: what was typed as a case
readings-error-choice = Hindi kilala rito ang kasong { $name }. Gamitin po ang mga kasong dati nang naroon.
readings-error-markup = Alisin po ang mga tag, link at di-nakikitang marka na wala roon dati.
readings-error-unreadable = Hindi ito mabasa. Ihambing po ang mga kulot na panaklong sa dati.

# Corrections.
readings-corrections-title = Mga itinamang salita
readings-corrections-none = Walang itinama.
readings-message = Mensahe
readings-own-words = Dati
readings-new-words = Ngayon
readings-by = Itinama ni
readings-end = Bumalik sa aming mga salita
