# What can be subscribed to beside the city's topics.
topic-alerts = Mga babala sa panganib
subscribe-alerts-hint = Bagyo, matinding init, sunog at iba pa: agad, pati sa gabi.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Iba pang pagpipilian
subscribe-cadence-daily = Isang beses sa isang araw, sa umaga
subscribe-cadence-weekly = Isang beses sa isang linggo, tuwing Lunes ng umaga
subscribe-langs-label = Sa iba pang wika?
subscribe-langs-hint = Para sa pamilya: darating din ang lahat sa bawat wikang ito.
subscribe-reads-label = Ano pang wika ang nababasa ninyo?
subscribe-reads-hint = Matatanggap ninyo ang balita sa isa sa mga ito kapag wala ito sa inyong wika.
subscribe-district-label = Saan kayo nakatira?
subscribe-district-hint = Kung gayon, hindi ninyo matatanggap ang para lamang sa ibang bahagi ng lungsod. Hindi ninyo kailangang sabihin.
subscribe-district-all = Ayaw kong sabihin
subscribe-quiet-label = Kailan ninyo gusto ng katahimikan?
subscribe-quiet-hint = Ipapadala pagkatapos ang anumang lalabas sa mga oras na ito. Darating pa rin ang mga babala sa panganib. Iwanang walang laman kung ayos lang sa inyo.
subscribe-quiet-from = Mula
subscribe-quiet-until = Hanggang
subscribe-zone-label = Oras ng aling lugar?
subscribe-error-langs = Napakaraming wika. Pumili po ng hanggang lima.
subscribe-error-district = Piliin po sa listahan kung saan kayo nakatira.
subscribe-error-quiet = Maglagay po ng dalawang magkaibang oras, gaya ng 22:00 at 07:00, o iwanang walang laman.
subscribe-error-zone = Pumili po ng oras ng lugar sa listahan.

# The link in the mail, pressed once more.
confirm-already-title = Nakumpirma na ninyo
confirm-already-what = Ayos na ang lahat, wala na kayong kailangang gawin. Nasa bawat email ang link para baguhin o itigil ito.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Ito ang mga balita para sa { $address }.
manage-whose-chat = Ito ang mga balita para sa isang chat sa Telegram.
# $day: a day with its year
manage-paused = Walang darating bago ang { $day }.
manage-go-on-button = Padalhan muli ako ng balita ngayon
manage-gets-heading = Ang natatanggap ninyo ngayon
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Itigil ito
manage-pause-heading = Magpahinga muna sandali
manage-pause-label = Walang ipadala bago ang araw na ito
manage-pause-button = Ihinto muna
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Pumili po ng araw mula bukas hanggang { $last }.

# Having everything deleted.
unlist-title = Burahin ang lahat ng tungkol sa akin
unlist-what = Hindi na kayo makatatanggap ng balita. Buburahin namin ang inyong adres at lahat ng sinabi ninyo: mga wika, tirahan, oras ng katahimikan. Mananatili lamang ang bilang ng mga naipadala, nang hindi alam kung kanino. Isang marka lamang ng inyong adres na hindi mababasa ninuman ang mananatili, upang walang listahang magbalik sa inyo. Maaari kayong magpalistang muli kahit kailan.
unlist-button = Burahin ang lahat
unlisted-title = Nabura na
unlisted-what = Hindi na namin alam ang inyong adres. Maaari pang dumating ang email na naipadala na bago nito.

# “Why did I get this?”
got-title = Bakit ko ito natanggap?
got-nobody = Wala nang ipinapadala sa adres na ito, at binura na namin ito. Nasa ibaba ang mga natanggap nito.
got-subscriptions = Ang hiniling
got-nothing = Walang hiniling.
got-topic = Paksa
got-how = Paano
got-from = Mula
got-until = Hanggang
got-goes-on = Nagpapatuloy
got-by = Saan hiniling
got-messages = Ang mga huling mensahe
got-no-messages = Wala pang naipadala.
got-message = Mensahe
got-on = Araw
got-became = Ano ang nangyari rito
got-digest = Ilang balita sa iisang mensahe
# $day: a day with its year
got-door-web = Pinili sa websayt na ito, at kinumpirma sa email noong { $day }
got-door-api = Hiniling sa ibang programa, at kinumpirma sa email noong { $day }
got-door-telegram = Pinili sa Telegram noong { $day }
got-door-manage = Binago sa sariling pahina noong { $day }
got-door-import = Mula sa listahan ng lungsod, kinuha noong { $day }
# $day: a day with its year
got-agreed = Pumayag noong { $day }
got-ended-changed = iba ang pinili
got-ended-unsubscribed = itinigil
got-ended-unreachable = wala nang tinatanggap ang adres
got-ended-complained = iniulat ito bilang spam
got-ended-other = natapos na
got-state-ready = naghihintay na maipadala
got-state-held = naghihintay, dahil inihinto namin muna ito
got-state-sending = ipinapadala na
got-state-sent = naipadala
got-state-failed = hindi naihatid
got-state-unknown = naipadala, pero hindi namin alam kung dumating
got-state-suppressed = hindi ipinadala
got-lang-wanted = Hiniling ninyo ang wikang ito.
# $wanted: name of a language in itself
got-lang-other = Walang teksto sa wikang { $wanted }. Sinabi ninyong nababasa ninyo ang wikang ito.
got-lang-fallback = Walang teksto sa wikang { $wanted }, kaya ito ang ipinadala namin.

# The bot: buttons below the topics.
bot-topics-cadence-button = Gaano kadalas
bot-topics-also-button = Iba pang wika
bot-topics-district-button = Kung saan ako nakatira
bot-topics-quiet-on-button = Tahimik mula 22:00 hanggang 07:00
bot-topics-quiet-off-button = Walang oras ng katahimikan
