# What the bot can do besides reading and asking.
bot-command-mine = Buksan ang inyong tanong
bot-command-clear = Burahin ang mga mensahe rito
bot-command-forget = Kalimutan ako
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Mga gabay sa buhay at trabaho, numero ng telepono at libreng pagpapayo para sa mga residenteng dayuhan, sa inyong wika. Hindi kailangang sabihin ang inyong pangalan. Dumaraan sa Telegram ang anumang isinusulat ninyo rito; sa aming websayt, hindi.
bot-short-description = Mga gabay, numero ng telepono at libreng pagpapayo para sa mga dayuhan, sa inyong wika.

# Searching: words that belong to no question.
bot-search-none = Wala kaming nahanap tungkol dito. Sumubok po ng ibang salita, o magtanong sa tagapayo.
bot-search-ask = Wala ba rito ang sagot? Mababasa ng tagapayo ang isinulat ninyo at masasagot ito. Libre ito.
bot-search-ask-button = Itanong ito sa tagapayo
bot-search-not-sent = Hindi napunta sa inyong tagapayo ang kasusulat lamang ninyo. Buksan ang inyong tanong para sumulat sa tagapayo.
# $words: what she wrote
bot-search-begins = Nagsisimula ang inyong tanong sa mga salitang ito: “{ $words }”

# Who is here today.
bot-here-title = Sino ang narito ngayong araw
bot-here-nobody = Wala nang tao sa sentro ngayong araw. Maaari kayong magtanong dito kahit kailan, at sasagutin kayo ng tagapayo.
# $until: a time
bot-here-yours = Nasa sentro ngayong araw, hanggang { $until }, ang isang taong nagsasalita ng inyong wika.
bot-here-not-yours = Walang taong nagsasalita ng inyong wika sa sentro ngayong araw. Maaari pa rin kayong magtanong sa inyong wika: sasagutin ito sa tulong ng interpreter.
bot-here-call = Maaaring magbago ang oras. Tumawag po muna bago pumunta.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = Maihahatid namin sa tagapayo ang mensahe ninyong may boses. Tungkol saan ito? Wala pang naipapadala.
bot-voice-noted = Naitala na namin ang mensahe ninyong may boses. Mapakikinggan ito ng tagapayo kapag naipadala ninyo ang inyong tanong.
bot-voice-too-many = Hindi na kasya ang isa pang mensaheng may boses sa tanong na ito. Ipadala po muna ang tanong na ito.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
    [one] Mensaheng may boses na { $shown } segundo.
   *[other] Mensaheng may boses na { $shown } na segundo.
}
bot-voice-lost = Hindi namin nakuha mula sa Telegram ang isang mensaheng may boses. Natanggap namin ang inyong tanong. Ipadala pong muli ang mensaheng may boses.

# Her own questions.
bot-mine-button = Ang aking tanong
bot-mine-none = Walang tanong na nakakabit sa chat na ito. Kung nagtanong kayo sa aming websayt, doon ito buksan gamit ang inyong numero.
bot-mine-which = Alin sa inyong mga tanong ang bubuksan?
bot-open-how = Bibigyan namin kayo ng link na isang beses lamang magbubukas, sa loob ng isang oras. Walang lalabas sa chat na ito mula sa inyong tanong.
bot-open-once = Isang beses bubuksan ng link na ito ang inyong tanong, sa loob ng isang oras. Mapipindot ito ng sinumang may hawak ng teleponong ito: burahin ang mensaheng ito kung hindi ninyo kailangan.
bot-open-button = Buksan ang aking tanong
bot-open-none = Hindi ito mabubuksan mula rito. Buksan ito sa aming websayt gamit ang inyong numero.

# The button below “there is a reply”.
notice-open-button = Buksan ang sagot

# Deleting the messages of a chat.
bot-clear-title = Burahin ba ang mga mensahe rito?
bot-clear-what = Buburahin namin ang isinulat ninyo at namin dito sa nakaraang 48 oras, pati sa inyong telepono. Hindi kami pinapayagan ng Telegram na burahin ang mas luma.
bot-clear-number = Narito ba ang numero ng inyong tanong? Isulat po muna ito: kung wala ito, hindi ninyo mababasa ang sagot sa aming websayt.
bot-clear-button = Oo, burahin
bot-cleared = Nabura na namin ang mga mensahe ng nakaraang 48 oras.
bot-cleared-partly = Nabura na namin ang pinayagan ng Telegram na burahin. May natira pa.
bot-cleared-older = Mabubura ninyo mismo ang natira: pindutin nang matagal ang chat na ito sa inyong listahan at piliin ang “Burahin”.

# Forgetting somebody.
bot-forget-title = Kakalimutan ba namin kayo?
bot-forget-what = Matatapos ang inyong mga balita. Buburahin namin ang sinimulan ninyong isulat dito at ang numero ng chat na ito, at wala na kaming ipaaalam dito.
bot-forget-cases = Mananatili sa inyong tagapayo ang inyong mga tanong. Mababasa ninyo ang mga ito sa aming websayt gamit ang inyong numero, at mabubura roon kapag wala nang nag-aasikaso nito.
# $clear: a command as it is typed, /clear
bot-forget-messages = Mananatili ang mga mensahe sa chat na ito. Para mabura rin ang mga ito, ipadala po muna ang { $clear }.
bot-forget-button = Oo, kalimutan ako
bot-forgotten = Nakalimutan na namin kayo. Kung susulat kayong muli, magsisimula tayo sa umpisa.

# What the bot does not take.
bot-said-edited = Hindi namin nakikita ang binago ninyo. Isulat pong muli ito bilang bagong mensahe.
bot-said-contact = Hindi namin itinabi ang kontak na ito. Huwag po ninyong ipadala rito ang numero ng ibang tao.
bot-said-place = Hindi namin itinabi ang lugar na ito. Kung mahalaga ito, isulat po kung nasaan ito.
bot-said-sticker = Salamat po. Hindi namin mabasa ang mga sticker. Sumulat po o pumili ng buton.
bot-slow-down = Napakarami niyon nang sabay-sabay. Dahan-dahan lang po. Itinatabi namin ang isinusulat ninyo para sa inyong tanong; ang iba ay sasagutin maya-maya.
# Said once in a group. $link: the address of the bot
bot-group = Isang tao lamang ang kausap ko sa bawat pagkakataon, para walang ibang makabasa. Sumulat po sa akin sa sarili ninyong chat: { $link }

# A link from a chat that opens a question once.
case-open-title = Buksan ang inyong tanong
case-open-lead = Isang beses bubuksan ng link na ito ang inyong tanong, sa loob ng kalahating oras.
case-open-button = Buksan ito ngayon
# $button: the text of the button that closes it
case-open-leave = Hindi ba ninyo sariling telepono ito? Pagkatapos, pindutin ang “{ $button }”.
case-open-over-title = Hindi na gumagana ang link na ito
case-open-over = Nagamit na ito, may mas bagong link na ginawa, o lumipas na ang isang oras. Pindutin muli ang buton sa inyong chat, o ilagay ang inyong numero.

# In the trail of a case.
act-reach-tied = Ikinabit sa chat sa Telegram
act-reach-untied = Inalis ang kabit sa chat sa Telegram
act-link-made = Gumawa sa chat ng link na pambukas
act-link-opened = Binuksan gamit ang link mula sa chat
