# Workers of one employer together: the page of a case at the desk.
matter-heading = Iba pang kaso sa parehong kompanya
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] May { $shown } iba pang bukas na kaso sa parehong kompanya.
   *[other] May { $shown } na iba pang bukas na kaso sa parehong kompanya.
}
matter-ask = Tanungin kung gusto nilang sumali
matter-ask-what = Tatanungin ang bawat kliyenteng hindi pa natatanong, sa sarili niyang pahina. Hindi ipaaalam kaninuman ang pangalan, mga mensahe o numero ng iba.
matter-asked = Tinanong ni { $name } ang mga kliyente: { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Sa { $asked } na tinanong, { $shown } ang sumali.
matter-joined-none = Tinanong na: { $asked }. Wala pang dalawa ang sumasali.
matter-hers-open = Hindi pa sumasagot ang kliyenteng ito.
matter-hers-yes = Kasali ang kliyenteng ito.
matter-hers-no = Hindi kasali ang kliyenteng ito.
matter-write = Sumulat sa lahat ng sumali
matter-write-hint = Makikita ng bawat isa ang parehong mensahe sa sarili niyang kaso. Huwag pong sumulat tungkol sa iisang tao, at gawing pareho ang sinasabi sa bawat wika.
matter-text = Sa wikang { $language }
matter-text-too = Sa wikang { $language } (may mga nakababasa rin nito)
matter-write-button = Ipadala sa lahat
matter-to-all = Sa lahat ng sumali
matter-end = Tapusin ang pinagsamang kaso
matter-end-what = Wala nang tatanungin, at wala nang maisusulat para sa lahat. Magpapatuloy ang bawat kaso, at mananatili ang mga naisulat na.
matter-end-button = Tapusin
matter-error-nobody = Wala nang ibang bukas na kaso sa parehong kompanya.
matter-error-not-joined = Maipadadala ito kapag dalawa o higit pa ang kasali at kabilang ang kliyenteng ito. Walang ipinadala.
matter-error-unread = Wala pang ipinadala. May hindi makababasa nito. Isulat din po ito sa mga wikang ito: { $languages }.
act-wrote-to-all = Sumulat sa lahat ng sumali
act-matter-ended = Tinapos ang pinagsamang kaso

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Pumayag ang kliyente. Maaari itong tawagan.
ministry-may-not = Hindi pumayag ang kliyente. Hindi ito tatawagan.
ministry-said-yes = Itala: pumayag sa salita
ministry-said-no = Itala: binawi sa salita
act-line-agreed = Pumayag sa linya ng Ministri ng Katarungan
act-line-not-agreed = Binawi ang pahintulot sa linya ng Ministri ng Katarungan

# Suggestions and complaints to the city.
suggestion-tag = Mungkahi o reklamo sa lungsod
suggestion-error-unanswered = Dapat sagutin ang mungkahi o reklamo. Sagutin po muna ito bago isara.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = May kinalaman ang tao sa amo ko
another-why-knows-family = Kilala ng tao ang pamilya ko o mga kakilala ko
another-why-treated-badly = Hindi maganda ang pakikitungo sa akin ng tao
another-why-woman = Gusto ko ng babae
another-why-man = Gusto ko ng lalaki
another-why-other = Ibang dahilan, o ayaw kong sabihin
# As the head is told.
another-told-heading = Humingi ng ibang tagapayo
another-told-works-for-employer = Sinabing may kinalaman ang tagapayo sa amo
another-told-knows-family = Sinabing kilala ng tagapayo ang pamilya o mga kakilala
another-told-treated-badly = Sinabing hindi maganda ang pakikitungo
another-told-woman = Gusto ng babae
another-told-man = Gusto ng lalaki
another-told-other = Walang sinabing dahilan

# The client's page.
case-earlier = { $count ->
    [one] Ipakita ang { $shown } naunang mensahe
   *[other] Ipakita ang { $shown } na naunang mensahe
}
case-said-to-all = Para sa lahat ng sumali
case-who-interprets = Isang interprete ng sentro ang tumutulong sa inyong dalawa.
case-who-interprets-name = Si { $name } ang nag-iinterprete para sa inyong dalawa.
case-who-translates-outside = Isang tagasalin sa labas ng sentro ang nagsasalin ng mga mensahe. Obligado siyang ilihim ang lahat.
case-who-line = Isang linya ng interprete ang tumutulong sa inyong dalawa: { $line }.
case-who-line-ministry = Isang linya ng interprete ng Ministri ng Katarungan, na siya ring namamahala sa imigrasyon, ang tumutulong sa inyong dalawa: { $line }.
case-choices-heading = Kayo ang magpapasya nito
case-line-yes = Linya ng interprete { $line }: maaari namin itong tawagan
case-line-no = Linya ng interprete { $line }: hindi namin ito tatawagan
case-line-agree = Maaari ninyo itong tawagan
case-line-take-back = Huwag na ninyo itong tawagan
case-another-how = Iba na ang kukuha ng inyong tanong. Maaaring medyo mas matagal ito.
case-another-why = Maaari ninyong sabihin kung bakit, pero hindi kailangan. Ang pinuno lamang ng sentro ang makakakita ng pinili ninyo.
case-joint-heading = Kasama ang iba
case-joint-ask = Humingi rin ng tulong ang ibang nagtrabaho sa parehong amo. Gusto ba ninyong magsama-sama kayo?
case-joint-name = Hindi namin sasabihin kaninuman ang inyong pangalan, mga mensahe o numero.
case-joint-messages = Dito darating ang mga mensahe para sa lahat ng sumali. Ang inyong tagapayo lamang ang bumabasa ng isinusulat ninyo rito.
case-joint-free = Kayo ang magpapasya. Alinman ang piliin ninyo, magpapatuloy ang sarili ninyong tanong, at maaari kayong umalis kahit kailan.
case-joint-yes = Oo, kasama nila
case-joint-no = Hindi, ako lamang
case-joint-later = Saka na ako magpapasya
case-joint-in = Kasali kayo.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] { $shown } tao na ang kasali ngayon, kasama kayo.
   *[other] { $shown } na tao na ang kasali ngayon, kasama kayo.
}
case-joint-leave = Umalis sa pinagsamang kaso
case-joint-out = Hindi kayo kasali. Kung magbago ang isip ninyo, maaari kayong sumali kahit kailan.
case-joint-over = Tapos na ang pinagsamang kaso. Magpapatuloy ang sarili ninyong tanong.
case-own-heading = Ang inyong kaso
