# The list of cases.
desk-deadline = Takdang araw ng batas
desk-task = Gagawin

# The parts of a case's page.
desk-parts = Mga bahagi ng pahinang ito
desk-part-answer = Sagot
desk-earlier = { $count ->
    [one] Ipakita ang { $count } naunang mensahe
   *[other] Ipakita ang { $count } na naunang mensahe
}

# Saved replies.
desk-replies-heading = Maglagay ng nakahandang sagot
desk-replies-find = Hanapin ayon sa pamagat
desk-replies-find-button = Hanapin ang mga nakahandang sagot
desk-replies-none = Walang nakahandang sagot na may ganitong salita sa pamagat.
desk-reply-only-in = sa wikang { $language } lamang
desk-reply-put-in = Inilagay na ang “{ $title }”. Basahin po ito at baguhin ang hindi angkop bago ipadala.
desk-reply-elsewhere = Wala ang sagot na ito sa wikang { $asked }, kaya inilagay ito sa wikang { $language }.
desk-reply-korean = Ipakita ang Koreano

# A machine's draft.
desk-draft-button = Burador mula sa makina ng sentro
desk-draft-label = Burador ng makina. Maaaring may mali ito, at hindi ito itinatabi.
desk-draft-no-language = Hindi isinasalin ng makina ng sentro ang wikang ito.
desk-draft-trouble = Hindi sumasagot ngayon ang makina ng sentro. Subukan pong muli maya-maya.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = May ibang sagot na naipadala samantala, kaya wala pang ipinadala. Basahin po muna iyon. Narito pa ang isinulat ninyo.
desk-error-no-summary = Isulat po muna ang buod na tatlong linya. Doon magsisimula ang sinumang kukuha nito.
desk-error-no-consent = Hindi pumayag ang kliyente, o tapos na ang pahintulot, kaya walang maaaring ipaalam.
desk-error-second-person = Ibang tao ang dapat magkumpirma sa emerhensiya, hindi ang nagsabi nito.
desk-error-too-many = Wala nang puwang para sa iba pa. Ayusin po muna ang mga tapos na.
desk-error-summary = Sumulat po ng tig-isang linya para sa mga pangyayari at sa gusto ng kliyente, hanggang 400 karakter bawat isa.
desk-error-task = Isulat po kung ano ang gagawin, hanggang 300 karakter.
desk-error-day = Pakitingnan po ang petsa.
desk-error-hand-over = Piliin po kung kanino at bakit.
desk-error-outcome = Piliin po kung paano ito natapos.
desk-error-referral = Pakitingnan po ang organisasyon, ang ipaaalam dito, kung paano pumayag ang kliyente, at hanggang kailan: ngayong araw o mas huli.
desk-error-emergency = Isulat po kung bakit hindi natanong ang kliyente, hanggang 300 karakter.
desk-error-taken = Hawak na ng taong iyon ang kaso, o may nabigyan na nito samantala.
desk-error-excluded = Hindi isinasama ang taong iyon sa kasong ito. Pumili po ng iba.
desk-flag-error = Mukhang may nakasulat ditong katayuan sa pananatili, numero ng rehistro o numero ng pasaporte. Alisin po ito kung hindi kailangan. Para iwan ito, pindutin muli ang buton.
desk-flag-send = Ipadala kung ano ito
desk-flag-save = Itabi kung ano ito

# Notes among staff.
desk-notes-heading = Mga tala ng kawani
desk-notes-hint = Ang kawani lamang na may hawak ng kasong ito ang nakakakita nito. Hindi ito kailanman nakikita ng kliyente.
desk-note-label = Bagong tala
desk-note-button = Itabi ang tala

# Deadlines and tasks.
desk-deadlines-heading = Mga takdang araw ng batas
desk-deadlines-none = Walang nakasulat na takdang araw.
desk-deadline-add = Maglagay ng takdang araw
desk-deadline-hint = Kayo ang titiyak ng araw at maglalagay nito. Walang kinukuwenta rito.
desk-deadline-kind = Takdang araw ng alin
desk-deadline-button = Ilagay ang takdang araw
desk-deadline-end = Alisin
desk-deadline-end-label = Alisin ang takdang araw: { $what }
desk-day = Araw
desk-tasks-heading = Mga gagawin
desk-tasks-none = Walang gagawin.
desk-task-add = Magdagdag ng gagawin
desk-task-words = Ano ang gagawin
desk-task-button = Idagdag
desk-task-done = Nagawa na
desk-task-done-label = Nagawa na: { $what }
desk-task-is-done = Tapos na
desk-task-follow-up = Tanungin muli kung maayos pa rin ito
deadline-wage-claim = Paghahabol sa sahod
deadline-severance = Paghahabol sa separation pay
deadline-dismissal-relief = Tulong laban sa di-makatarungang pagtanggal sa trabaho
deadline-accident-claim = Paghahabol para sa aksidente sa trabaho
deadline-flight = Lipad
deadline-other = Iba pang takdang araw

# One's own name for a case.
desk-label = Tawag ko rito
desk-label-button = Itakda
desk-label-hint = Kayo lamang ang nakakakita nito. Huwag pong gumamit ng pangalan ng tao o numero.

# The summary.
desk-summary-heading = Buod sa tatlong linya
desk-summary-none = Wala pang buod.
desk-summary-write = Isulat ang buod
desk-summary-hint = Tig-isang linya, sa Koreano. Ito ang unang babasahin ng kukuha nito, dito man o sa labas.
desk-summary-facts = Mga pangyayari
desk-summary-wish = Gusto ng kliyente
desk-summary-done = Nagawa na
desk-summary-button = Itabi ang buod
desk-summary-earlier = { $count ->
    [one] { $count } naunang buod
   *[other] { $count } na naunang buod
}

# Handing over.
desk-hand-over-heading = Ilipat sa iba
desk-hand-over-open = Ilipat sa katrabaho
desk-hand-over-hint = Kailangan nito ng buod na tatlong linya. Pagkatapos, aalisin ang kaso sa inyong listahan.
desk-hand-over-to = Kanino
desk-hand-over-routing = Ibang taong mahahanap ng mga tuntunin
desk-hand-over-why = Bakit
desk-hand-over-button = Ilipat
desk-colleague = { $name } ({ $languages })
hand-over-language = Hindi tugma ang wika
hand-over-topic = Hindi tugma ang paksa
hand-over-away = Mawawala ako
hand-over-too-much = Masyadong marami ang gawain ko
hand-over-conflict = May kakilala ako rito, o pinapayuhan ko ang kabilang panig
hand-over-other = Ibang dahilan

# Closing.
desk-close-open = Sabihin kung paano natapos, at isara
desk-outcome = Paano ito natapos
desk-follow-up = Tanungin muli sa ibang araw
outcome-advised = Napayuhan
outcome-paid = Natanggap ang dapat matanggap
outcome-petition-filed = May isinampang reklamo o paghahabol
outcome-referred = Ipinasa sa ibang ahensiya
outcome-withdrawn = Ayaw nang magpatuloy ng kliyente
outcome-not-reached = Hindi maabot ang kliyente
outcome-duplicate = Mayroon nang ganitong kaso
outcome-no-answer-needed = Hindi kailangan ng sagot
follow-up-no = Huwag nang tanungin muli
follow-up-30 = Tanungin muli pagkaraan ng 30 araw
follow-up-90 = Tanungin muli pagkaraan ng 90 araw

# Referring.
desk-refer-heading = Mga pagpasa sa iba
desk-refer-none = Walang ibang ahensiyang sinabihan.
desk-refer-open = Ipasa sa isang organisasyon
desk-refer-hint = Ang pinayagan lamang ng kliyente ang ipaaalam. Walang kusang ipinapadala: i-print ito, o basahin sa telepono.
desk-refer-contact = Organisasyon
desk-refer-purpose = Para saan
desk-refer-fields = Ano ang ipaaalam
desk-refer-how = Paano pumayag ang kliyente
desk-refer-consent = Pahintulot
desk-refer-reason = Bakit hindi natanong ang kliyente
desk-refer-reason-hint = Sa emerhensiya lamang. Kailangan muna itong kumpirmahin ng pinuno bago may ipaalam.
desk-refer-until = May bisa ang pahintulot hanggang
desk-refer-due = Inaasahan ang sagot sa
desk-refer-moved = Huling pagbabago
desk-refer-button = Ihanda ang pagpasa
desk-refer-words = Ang mga salitang ipapakita sa kliyente
desk-refer-waits = Naghihintay ng pahintulot o kumpirmasyon. Walang maaaring ipaalam bago nito.
desk-refer-confirm = Kumpirmahin ang emerhensiya
desk-refer-paper = Para i-print o basahin
desk-refer-withdraw = Binawi ng kliyente
desk-refer-may-notify = Maaaring obligado ang mga opisyal ng { $body } na mag-ulat sa imigrasyon. Magtanong po muna bago magbanggit ng pangalan.
desk-paper-title = Pagpasa sa { $name }
desk-paper-files = Nasa mga kopyang ibinigay kasama nito.
desk-paper-only = Laman lamang nito ang pinayagan ng kliyente.
referral-drafted = Inihanda
referral-sent = Naipaalam na
referral-received = Natanggap na roon
referral-accepted = Tinanggap na roon ang kaso
referral-declined = Tinanggihan doon
referral-done = Tapos na
referral-withdrawn = Binawi ang pahintulot

office-claimed = May apuradong pagpasa nang walang pahintulot ng kliyente na naghihintay ng inyong kumpirmasyon.

# Consent, in the client's language.
consent-text = Maaari ba naming ipaalam sa { $name } ang mga sumusunod? Ito ay para sa: { $purpose }.
consent-until = Maaari itong ipaalam hanggang { $day } lamang.
consent-withdraw-any-time = Maaari ninyo itong bawiin kahit kailan. Tutulungan pa rin namin kayo kahit wala ito.
consent-confirmed-by = Emerhensiya, kinumpirma ni { $name }
consent-purpose-counsel = pagpapayo
consent-purpose-legal = tulong na legal
consent-purpose-medical = pagpapagamot
consent-purpose-shelter = matutuluyan
consent-field-summary = Ang buod ng kaso
consent-field-reach = Kung paano kayo maaabot
consent-field-files = Mga larawan at papel
consent-how-spoken = Pumayag sa salita
consent-how-written = Pumayag sa sulat
consent-how-in-case = Papayag ang kliyente sa pahina ng kaso
consent-how-emergency = Emerhensiya: hindi natanong

# The history.
desk-history-title = Kasaysayan ng kaso { $locator }
desk-history-link = Ipakita ang buong kasaysayan
desk-history-whole = Buo ang kasaysayan.
desk-history-broken = May putol ang kasaysayan. Ipaalam po sa tagapangasiwa.
desk-history-when = Kailan
desk-history-what = Ano
desk-history-who = Sino
desk-history-nobody = Ang kliyente o ang sistema
act-noted = Nagtabi ng tala
act-task-set = Nagdagdag ng gagawin
act-task-done = Natapos ang gagawin
act-deadline-set = Naglagay ng takdang araw
act-deadline-ended = Inalis ang takdang araw
act-labelled = Pinangalanan
act-summed-up = Isinulat ang buod
act-handed-over = Inilipat sa iba
act-client-asked-for-another = Humingi ng iba ang kliyente
act-set-aside = Nalutas na, tatanungin muli sa ibang araw
act-consent-asked = Humingi ng pahintulot
act-consent-noted = Itinala ang pahintulot
act-consent-given = Pumayag ang kliyente
act-consent-withdrawn = Binawi ang pahintulot
act-emergency-claimed = Sinabing may emerhensiya
act-emergency-confirmed = Kinumpirma ang emerhensiya
act-referral-drafted = Inihanda ang pagpasa
act-referral-moved = Nagbago ang katayuan ng pagpasa
act-machine-draft = Binasa ang burador ng makina

# What the client sees.
case-who = Isang tagapayo ng sentro ang sasagot sa inyo.
case-who-writes = Isang tagapayo ng sentro na sumusulat sa wikang { $language } ang sasagot sa inyo.
case-who-name = Si { $name } ang sasagot sa inyo.
case-who-name-writes = Si { $name } ang sasagot sa inyo, sa wikang { $language }.
case-expect = Makaaasa kayo ng sagot nang hindi lalampas sa { $day }.
case-told-heading = Pagpapaalam sa iba
case-told-emergency = Apurado ito, kaya ipinaalam namin ito bago namin kayo natanong. Kung may tanong kayo, sumulat po sa ibaba.
case-told-agree = Pumapayag ako
case-told-refuse = Hindi ako pumapayag
case-told-withdraw = Binabawi ko
case-another = Gusto ba ninyo ng ibang tagapayo?
case-another-button = Humingi ng iba
case-another-done = Mapupunta sa iba ang inyong kaso.
case-another-not = Hindi ito mapapalitan ngayon. Sabihin po sa sentro.
