# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Magsimula at pumili ng wika
bot-command-guides = Magbasa ng mga gabay
bot-command-contacts = Alamin kung saan tatawag
bot-command-ask = Magtanong sa tagapayo, libre
bot-command-topics = Pumili ng tatanggaping balita
bot-command-language = Palitan ang wika
bot-command-stop = Itigil ang lahat ng balita

# The conversation.
# $city: the city's name
bot-greeting = Kumusta po. Narito ang mga gabay, numero ng telepono at libreng pagpapayo ng { $city } para sa inyo. Piliin ang inyong wika.
bot-menu-button = Menu
bot-not-understood = Hindi po namin ito naintindihan. Pumili po ng buton.
# $wanted, $shown: names of languages in themselves
bot-fallback = Hindi pa inilalathala ang mga teksto sa wikang { $wanted }. Matatanggap ninyo ang mga ito sa wikang { $shown }.

# Guides.
bot-guides-choose = Pumili po ng gabay.
bot-guide-open = Basahin ang kabuuan
bot-guide-stale = Nagbago na mula noon ang tekstong Koreano. May marka sa websayt ang mga bahaging nagbago.

# Asking a counsellor.
bot-ask-passes-telegram = Dumaraan din sa Telegram ang isinusulat ninyo rito. Kung ayaw ninyo nito, magtanong po sa aming websayt.
bot-ask-on-site = Sa websayt na lamang magtanong
# $button: the text of the button that sends it
bot-ask-write = Isulat po rito, sa isa o higit pang mensahe. Mapupunta lamang ito sa tagapayo kapag pinindot ninyo ang “{ $button }”.
# $button: the text of the button that sends it
bot-ask-noted = Naitala na namin ito. Maaari pa kayong sumulat. Kapag kumpleto na, pindutin ang “{ $button }”.
bot-ask-too-long = Masyado itong mahaba. Hindi naidagdag ang huling mensahe ninyo; narito pa ang isinulat ninyo bago nito. Ipadala na po ito, o magdagdag ng mas maikli.
bot-ask-urgent = Minarkahan na ito bilang apurado at hindi makapaghihintay. Kung nasa panganib kayo, tumawag muna sa 112 o 119. Hindi pa ito naipapadala.
bot-ask-can-wait = Hindi na ito nakamarka bilang apurado.
bot-ask-unsent = Hindi pa naipapadala ang inyong tanong. Maaari kayong sumulat pa, ipadala ito o kanselahin ito.
bot-ask-cancel-button = Kanselahin
bot-ask-cancelled = Binura na namin ang isinulat ninyo. Walang ipinadala.
bot-ask-nothing = Walang maipapadala. Kung naipadala na ninyo ang inyong tanong, natanggap na namin ito.
bot-ask-announced = Kapag may sagot na, may darating na mensahe rito. Sinasabi lamang nito na may sagot na. Basahin ang sagot sa aming websayt gamit ang inyong numero.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Ayos na po. Kapag may bago para sa inyo, may darating na mensahe rito.
bot-link-spent = Hindi na gumagana ang link na ito. Buksan pong muli ang pahina at kumuha ng bagong link.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Piliin kung tungkol saan ang gusto ninyong balita. Saka pindutin ang “{ $button }”.
bot-topics-done-button = Tapos na
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = May darating na mensahe rito kapag may bago. Para baguhin ang tinatanggap ninyo: { $topics }. Para itigil ito: { $stop }.
# $shown: name of a language in itself
bot-topics-language = Mula ngayon, darating ang inyong mga balita sa wikang { $shown }.
bot-stopped = Hindi na kayo makatatanggap ng balita rito. Binura na namin ang chat na ito sa aming listahan.
bot-nothing-to-stop = Walang ititigil: hindi kayo tumatanggap ng balita rito.
