# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Pagtanggap
taking-title = Tumanggap ng tawag o bisita
taking-way = Paano sila dumating
taking-way-visit = Bisita
taking-way-phone = Tawag
taking-way-outreach = Pagpunta sa labas ng sentro
taking-here = Kasama ko ngayon
taking-language = Wika
taking-typed = Isulat ang wika o isang digit
taking-signs = Bakit ito apurado
taking-sign-injury = Pinsala sa katawan
taking-sign-confinement = Ikinulong
taking-sign-violence = Karahasan
taking-sign-flight = Malapit nang lumipad
taking-sign-time-limit = Malapit nang matapos ang takdang panahon
taking-line = Ano ang nangyari, sa isang linya (maaaring walang laman)
taking-mine-button = Ako ang kukuha
taking-any-button = Maghanap ng kukuha
taking-park-button = Isantabi muna
taking-more = Iba pa
taking-as = Para kanino
taking-as-self = Para sa sarili
taking-as-friend = Para sa ibang tao
taking-as-employer = Amo o may-ari ng negosyo
taking-as-suggestion = Mungkahi o reklamo sa lungsod
taking-second = Iba pang wikang magagamit nila
taking-none = Wala
taking-spoken = Wikang wala sa listahan
taking-spoken-hint = Pumili sa listahan, o isulat ang narinig ninyo.
taking-employer = Pangalan ng kompanya
taking-employer-hint = Para walang magpayo sa magkabilang panig ng iisang kompanya. Nakatago ang pangalan sa lihim na kodigo.
taking-phone = Numerong tatawagan
taking-when = Kailan ligtas tumawag
taking-error-phone = Masyado itong maikli para sa numero ng telepono.
taking-gender = Hinihiling na tagapayo
taking-gender-woman = Babae
taking-gender-man = Lalaki
taking-ministry = Pumapayag silang tawagan ang linya ng interprete ng Ministri ng Katarungan (1345)
taking-keys = Pumipili ang iisang pindot: ang mga digit ay wika, ang mga letra ay paksa at apuradong bagay. Isulat ang linya at pindutin ang Enter para sa unang buton.
taking-parked = { $count ->
    [one] { $count } isinantabing pagtanggap
   *[other] { $count } na isinantabing pagtanggap
}
taking-error-language = Piliin po ang wika.
taking-error-topic = Piliin po ang paksa.
taking-error-long = Masyadong mahaba ang teksto: hanggang { $limit } karakter lamang.
taking-error-not-yours = Hindi kayo nakatala para sa wikang ito, kaya hindi ninyo mahahawakan ang kaso. Maghanap po ng makahahawak.
taking-error-full = Wala na kayong puwang para sa isa pa ngayon. Tapusin ang kasalukuyang pakikipag-usap, o maghanap ng iba.
taking-error-sent = Naipadala na dati ang pormularyong ito at binago na mula noon. Magsimula po ng bago.
taking-error-not-given = Hindi iyon maibibigay nang ganoon ngayon. Maghanap po ng makakukuha nito.
taking-error-parked = Masyadong maraming isinantabi. Tapusin po muna ang isa.
taking-flag = Mukhang katayuan ito sa pananatili, numero ng rehistro o numero ng pasaporte: { $found }. Hindi ito kailangan, at makikita ito ng lahat ng maaaring magbasa ng kaso. Alisin ito, o ipadalang muli para iwan kung ano ito.
taking-turned-back = Isara

# After taking.
taken-title = Natanggap na
taken-card = I-print ang kard na ito, o ipakuha sa kanila ng larawan. Sa pahinang ito lamang ipinapakita ang mga digit at hindi itinatabi kahit saan.
taken-case-link = Buksan ang kaso
taken-next-link = Tanggapin ang susunod
taken-turn-button = Iharap ang screen sa kliyente

# The card, in the client's language.
card-title = Kard ng resibo
card-code = Kodigong may numero ng resibo
card-pictures = Mga larawan sa kard na ito
card-what = Gamit ang numerong ito, mababasa ninyo ang sagot at makasusulat kayong muli. Itapat ang telepono sa kodigo, o isulat ang numero sa adres na ito.
card-alone = Mababasa ng sinumang may hawak ng kard na ito ang inyong kaso. Huwag ninyo itong ipakita kaninuman.
card-changes = Sa unang paggamit, bibigyan kayo ng bagong numero. Mula noon, ang bago na lamang ang gagana.
card-how = Kasinlaki ng kard sa bangko ang dalawang panig kapag na-print. Kung walang printer, kunan ng larawan ang screen.
card-print-button = I-print
card-print-link = I-print bilang kard
picture-0 = araw
picture-1 = puno
picture-2 = isda
picture-3 = bangka
picture-4 = bahay
picture-5 = bituin
picture-6 = tasa
picture-7 = susi
picture-8 = ibon
picture-9 = bulaklak

# The first use of a number that staff gave.
change-title = Inyong bagong numero
change-why = Nakita rin ng kawani ang unang numero. Mula ngayon, gamitin ang isang ito, na kayo lamang ang nakaaalam.
change-old = Kapag pinindot ninyo ang buton, hindi na gagana ang unang numero. Isulat muna o kunan ng larawan ang bago.
change-button = Nasa akin na ito. Magpatuloy

# Parked intakes.
parked-title = Isinantabi
parked-what = Nakatago sa lihim na kodigo; kayo lamang ang makakakita. Buburahin ito kapag naipadala, o pagkaraan ng pitong araw.
parked-none = Walang isinantabi.
parked-at = Isinantabi noong
parked-doing = Gagawin
parked-resume = Ituloy
parked-drop = Burahin

# Counting short questions.
tally-title = Pagbilang ng mga tanong
tally-what = Para sa maiikling tanong na hindi kaso: pindutin ang wika, saka ang paksa.
tally-today = Nabilang ngayong araw: { $count }
tally-topic = Paksa
tally-other-language = Ibang wika
tally-last = Huli: { $language }, { $topic }
tally-undo = Bawiin ito

# Late entry.
late-title = Pahabol na pagtatala
late-what = Mga bisita at tawag na hindi agad naitala, isa sa bawat hanay. Kung walang laman ang araw, iyong sa hanay sa itaas ang gagamitin; kung walang laman ang paraan o kinalabasan, ang una ang gagamitin. Ang hanay lamang na may tala ang itinatabi bilang kaso; binibilang lamang ang iba.
late-day = Araw
late-time = Oras
late-minutes = Minuto
late-outcome = Kinalabasan
late-note = Tala (nakatago sa lihim na kodigo)
late-outcome-advised = Napayuhan
late-outcome-interpreted = Na-interprete
late-outcome-referred = Ipinasa sa iba
late-outcome-turned-away = Hindi natulungan
late-cell = { $column }, hanay { $row }
late-button = Itala ang mga ito
late-more = Tatlumpung hanay
late-written = Naitala: { $count }.
late-kept = Itinabing kaso
late-refused = Itama po ang hanay { $row }.
late-error-at = Hindi mabasa ang araw o oras. Isulat po ang sa loob ng nakaraang 31 araw.
late-error-lang = Hindi kilala ang wika.
late-error-topic = Hindi kilala ang paksa.
late-error-way = Hindi kilala kung paano sila dumating.
late-error-minutes = Isulat po ang 1 hanggang 480 minuto.
late-error-outcome = Hindi kilala ang kinalabasan.

# What was done in a case.
act-receipt-issued = Ibinigay ang kard ng resibo
act-receipt-changed = Pinalitan ng kliyente ang numero
act-written-up = Itinala pagkatapos

# Names of languages.
tongue-ko = Koreano
tongue-en = Ingles
tongue-zh = Tsino
tongue-ru = Ruso
tongue-vi = Biyetnames
tongue-id = Indones
tongue-ne = Nepali
tongue-km = Khmer
tongue-uz = Uzbek
tongue-kk = Kazakh
tongue-ky = Kyrgyz
tongue-ur = Urdu
tongue-th = Thai
tongue-fil = Filipino
tongue-si = Sinhales
tongue-mn = Monggol
