# Asking a counsellor: what comes before the form.
help-leave-button = Umalis sa pahinang ito
help-leave-hint = Ang “Umalis sa pahinang ito” ay agad na nagpapakita ng ibang pahina; ganito rin ang tatlong beses na pagpindot sa Esc. Maaaring natatandaan pa ng inyong browser na napunta kayo rito. Kung may tumitingin sa inyong telepono, burahin ito roon.
help-danger-link = Nasa panganib ako, nasaktan o ikinulong
help-danger-title = Kung nasa panganib: tumawag muna
help-danger-call = Agad na tumutulong ang mga numerong ito
help-danger-write = Saka sumulat sa tagapayo
help-topic-unknown = Hindi ko alam
# $topic: name of a topic
help-topic-chosen = Tungkol sa: { $topic } – palitan

# The form.
help-as-label = Para kanino kayo nagtatanong?
help-as-self = Para sa sarili ko
help-as-friend = Para sa ibang tao
help-as-employer = Amo ako o may-ari ng negosyo
help-as-suggestion = Mungkahi o reklamo sa lungsod
help-suggestion-lead = Binabasa ng lungsod ang bawat mungkahi at bawat reklamo, at sasagutin kayo.
help-suggestion-label = Ano ang gusto ninyong sabihin sa lungsod?
help-questions-lead = Laktawan ang anumang tanong na ayaw ninyong sagutin.
help-own-words = Sa sarili ninyong salita
help-signs-label = Mayroon bang apurado?
help-sign-injury = May nasaktan o may sakit
help-sign-confinement = May ikinulong o hindi pinaaalis
help-sign-violence = May karahasan o banta
help-sign-flight = Malapit na ang lipad pauwi
help-sign-time-limit = Malapit nang matapos ang takdang panahon
help-flight-on = Araw ng lipad, kung mayroon
help-limit-on = Huling araw ng takdang panahon, kung alam ninyo
help-error-day = Hindi ito petsa. Pumili po muli.
help-reach-phone = Sa telepono: tatawag sa inyo ang tagapayo
help-number-label = Numero ng inyong telepono
help-error-number = Hindi kumpleto ang numerong ito ng telepono. Pakihambing po itong muli.
help-when-label = Kailan ligtas na tumawag kami?
help-say-label = Ano ang sasabihin namin kung iba ang sumagot?
help-say-hint = Halimbawa, “maling numero”. Wala kaming ibang sasabihin.
help-wishes-heading = Wika at mga gusto ninyo
help-none = Wala
help-second-label = Iba pang wikang naiintindihan ninyo nang mabuti
help-spoken-label = Wala rito ang aking wika. Ang wika ko ay:
help-spoken-words-label = O isulat ang pangalan ng inyong wika
help-gender-label = Sino ang gusto ninyong makausap?
help-gender-any = Kahit sino
help-gender-woman = Babae
help-gender-man = Lalaki
# $line: a telephone number
help-ministry-what = Minsan, walang nagsasalita rito ng inyong wika. Sa gayon, makapag-iinterprete ang numerong { $line }. Sa Ministri ng Katarungan ito, na siya ring namamahala sa imigrasyon. Tatawag lamang kami roon kung pumapayag kayo. Kung hindi, hahanap kami ng ibang paraan.
# $line: a telephone number
help-ministry-label = Maaari kayong tumawag sa { $line } para sa interprete
help-employer-label = Pangalan ng kompanya
help-employer-hint = Kung gusto lamang ninyo. Ito ay para hindi sabay na mapayuhan dito kayo at ang kompanya. Nakatago ito sa lihim na kodigo.

# What nobody needs to tell.
help-flag-title = Gusto ba ninyong iwan ito?
flag-reason-status = May isinulat kayo tungkol sa visa o katayuan sa pananatili. Hindi namin ito kailangan. Kung iiwan ninyo ito, makikita ito ng lahat ng maaaring magbasa ng inyong tanong.
flag-reason-registration = May isinulat kayong parang numero ng rehistro. Hindi namin ito kailangan. Kung iiwan ninyo ito, makikita ito ng lahat ng maaaring magbasa ng inyong tanong.
flag-reason-passport = May isinulat kayong parang numero ng pasaporte. Hindi namin ito kailangan. Kung iiwan ninyo ito, makikita ito ng lahat ng maaaring magbasa ng inyong tanong.
help-flag-nothing-kept = Wala pang naipadala o naitabi.
help-flag-edit-button = Alisin ito
help-flag-send-button = Ipadala kung ano ito

# Another language than the one that was chosen.
help-language-title = Aling wika ang gusto ninyo?
# $language: name of a language in itself
help-language-question = Mukhang sumusulat kayo sa wikang { $language }. Sa aling wika kami sasagot?

# The bot.
bot-ask-more-button = Magsabi pa tungkol dito
bot-ask-more = Pindutin kung ano ang totoo. Maaari ring walang pindutin dito.
bot-ask-rewrite-button = Isulat muli
bot-ask-done-button = Magpatuloy
bot-ask-language-button = Ibang wika
bot-ask-language = Alin sa mga ito ang inyong wika?

# At the desk.
desk-intake-heading = Ano ang sinabi sa pagtanggap
desk-asked-as = Sino ang nagtatanong
desk-signs = Apurado
desk-second-language = Ikalawang wika
desk-spoken = Nagsasalita ng
desk-asks-for = Gustong makausap
desk-ministry = Interprete ng Ministri ng Katarungan
desk-ministry-yes = Pumapayag
desk-flight = Lipad
desk-limit = Takdang panahon
desk-call = Tawag
desk-call-when = Kailan ligtas tumawag
desk-call-say = Kung iba ang sumagot
desk-employer = Kompanya
act-held = Naghihintay hanggang humupa ang dagsa
