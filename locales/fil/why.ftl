# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Ang inyong tanong ay nasa isang tagapayo na sumusulat sa wikang { $language } at may alam sa paksang ito: { $topic }.
why-client-talk = Makakausap ninyo ang isang tagapayo na nagsasalita ng wikang { $language } at may alam sa paksang ito: { $topic }.
why-client-asked-letter = Tinanong namin kung makukuha ito ng isang tagapayo na sumusulat sa wikang { $language } at may alam sa paksang ito: { $topic }.
why-client-asked-talk = Tinanong namin kung makukuha ito ng isang tagapayo na nagsasalita ng wikang { $language } at may alam sa paksang ito: { $topic }.
why-client-pair-letter = Ang inyong tanong ay nasa isang tagapayo na may alam sa paksang ito: { $topic }. May taong sumusulat sa wikang { $language } na magsasalin para sa inyong dalawa.
why-client-pair-talk = Makakausap ninyo ang isang tagapayo na may alam sa paksang ito: { $topic }. May makakasama kayong interprete sa wikang { $language }.
why-client-line = Makakausap ninyo ang isang tagapayo na may alam sa paksang ito: { $topic }. May interpreteng tutulong sa inyong dalawa sa telepono.
# $line is who runs the interpreting line.
why-client-line-of = Ang nagpapatakbo ng linya ng interprete: { $line }.
why-client-name = Ang inyong tagapayo ay si { $name }.
why-client-waits-hours = Naghihintay ang inyong tanong hanggang may pumasok na tagapayo.
why-client-waits-room = Naghihintay ang inyong tanong hanggang may tagapayong libre.
why-client-waits-language = Naghihintay ang inyong tanong ng taong marunong ng wikang { $language }.
why-client-waits-your-language = Naghihintay ang inyong tanong ng taong marunong ng inyong wika.
why-client-waits-topic = Naghihintay ang inyong tanong ng tagapayong may alam sa paksang ito: { $topic }.
why-client-waits-woman = Naghihintay ang inyong tanong ng babaeng tagapayo, gaya ng hiling ninyo.
why-client-waits-man = Naghihintay ang inyong tanong ng lalaking tagapayo, gaya ng hiling ninyo.
why-client-waits-line = Naghihintay ang inyong tanong ng bakanteng linya ng interprete.
why-client-waits-agree = Naghihintay ang inyong tanong ng interprete. Makatutulong ang isang linya ng Ministri ng Katarungan kung papayag kayo.
why-client-waits-head = Naghihintay ang inyong tanong. Naghahanap ang pinuno ng sentro ng tagapayo para sa inyo.
why-client-waits-somebody = Naghihintay ang inyong tanong ng tagapayong makakukuha nito.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] Kung walang libre sa loob ng { $shown } minuto, hahanap kami ng interprete.
   *[other] Kung walang libre sa loob ng { $shown } na minuto, hahanap kami ng interprete.
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Hindi interprete
reason-only-letters = Mga liham lamang ang isinasalin
reason-with-somebody = May kausap ngayon
reason-on-break = Nagpapahinga
reason-shift-ends-soon = Malapit nang umuwi
reason-other-gender = Babae o lalaki ang hiling ng kliyente
reason-passed = Tumanggi, o hindi sumagot sa oras
reason-line-closed = Hindi sumasagot sa ganitong oras
reason-line-tried = Tinawagan na, at walang sumagot
reason-lines-busy = Ginagamit ang lahat ng linya
reason-line-not-agreed = Hindi pumayag ang kliyente sa linyang ito
reason-no-interpreter = Walang libreng nag-iinterprete
reason-no-line = Walang libreng linya ng interprete

# How far the rules were relaxed.
why-step-own = Sariling wika ng kliyente
why-step-second = Ikalawang wika ng kliyente
why-step-pair = Tagapayo at interprete
why-step-own-later = Sariling wika ng kliyente, mamaya ngayong araw
why-step-second-later = Ikalawang wika ng kliyente, mamaya ngayong araw
why-step-pair-later = Tagapayo at interprete, mamaya ngayong araw

# What would help a case that waits.
why-advice-ask-about-line = Tanungin ang kliyente kung maaaring tawagan ang isang linya ng Ministri ng Katarungan.
why-advice-find-interpreter = May tagapayo na. Maghanap ng interprete o tagasalin.
why-advice-offer-appointment = Walang makakukuha ngayong araw. Mag-alok ng tipanan.

# A decision, told to staff.
why-step = Hakbang
why-help = Ano ang makatutulong
why-look-again = Susunod na hakbang
why-look-again-in = { $count ->
    [one] Pagkaraan ng { $shown } minuto: tagapayo na may interprete
   *[other] Pagkaraan ng { $shown } na minuto: tagapayo na may interprete
}
why-tell-head = Para sa pinuno
why-tell-head-what = Kailangan ang inyong pasya ngayon.
why-client-heading = Ano ang sinasabi sa kliyente
why-outcome = Kinalabasan
why-outcome-assigned = Agad na ibinigay
why-outcome-offered-seconds = Unang tinanong, at may { $shown } segundo para sumagot
why-outcome-offered-hours = Unang tinanong, at may { $shown } oras ng trabaho para sumagot
why-outcome-waiting = Naghihintay
why-role = Tungkulin
why-role-owner = Tagapayo
why-role-interpreter = Interprete
why-line = Linya ng interprete
why-line-ministry = Linya ng Ministri ng Katarungan
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Makakukuha nito, ika-{ $rank }. Antas sa paksa: { $level } sa 3, { $load } puntos kasama ang kasong ito
why-rank-before = Makakukuha nito, ika-{ $rank }. Ang dati ring tagapayo, antas sa paksa: { $level } sa 3, { $load } puntos kasama ang kasong ito
why-rank-interprets = Makapag-iinterprete, ika-{ $rank }. { $load } puntos kasama ang kasong ito
why-rank-line = Makapag-iinterprete, ika-{ $rank }. { $load } sabay na tawag kasama ang isang ito
why-with-interpreter = Si { $name } ang mag-iinterprete.
why-by-line = May interprete sa pamamagitan ng: { $line }.

# What if: a decision that is not kept.
why-if-heading = Paano kung
why-if-what = Pinagpapasyahan ng mga tuntunin ang kasong ito ayon sa lahat ngayon. Walang nababago at walang itinatabi.
why-if-who = Tao o linya
why-if-change = Ano ang magiging iba
why-if-change-nothing = Wala
why-if-change-speaks = Marunong ng wika ng kliyente
why-if-change-knows = May alam sa paksa
why-if-change-works = Nagtatrabaho mula ngayon hanggang matapos ang araw
why-if-change-comes = Narito at libre
why-if-change-leaves = Wala
why-if-change-room = May puwang pa para sa isa
why-if-change-line = Sumasagot, at may isa pang linya
why-if-nobody = Walang sinuman
why-if-button = Ipakita
why-if-result = Ang ipapasya ng mga tuntunin ngayon
why-if-error = Pumili po ng tao o linyang angkop sa pagbabagong ito.
