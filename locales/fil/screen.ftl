# Covering and locking the screen of staff.
curtain-draw = Takpan
curtain-back = Bumalik
lock-button = I-lock
lock-title = Naka-lock
lock-lead = Na-lock ang screen habang wala kayo rito. Ilagay ang kodigo para makabalik sa ginagawa ninyo.
lock-open-button = Buksan
lock-leave-button = Lumabas sa aparatong ito
lock-over = Natapos na ang inyong pagpasok. Pumasok muli sa bagong tab, saka ilagay dito ang kodigo. Narito pa ang isinulat ninyo.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Iharap ang screen
turn-lead = Piliin ang wika, pindutin ang pangungusap, saka iharap ang screen. Ang pangungusap na iyon lamang ang makikita, sa malalaking letra.
turn-case-link = Bumalik sa kaso
turn-back = Bumalik
turn-group-arrive = Kapag dumating sila
turn-group-trust = Para mapanatag sila
turn-group-danger = Panganib o sakit
turn-group-ask = Para magtanong
turn-group-papers = Mga papel
turn-group-leave = Sa pagtatapos
turn-own-heading = Sariling salita
turn-own-hint = Sapat na ang isa sa dalawa. Walang itinatabi.
turn-own-answers = May mapipindot na “oo” at “hindi”
turn-own-button = Ipakita ito
turn-error-empty = Isulat po ang ipapakita.
# $limit: the most characters
turn-error-long = Masyado itong mahaba: hanggang { $limit } karakter lamang.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Sandali lamang po.
turned-phrase-interpreter = Tumatawag po kami ng interprete.
turned-phrase-slowly = Pakibagalan po ang pagsasalita.
turned-phrase-understand = Naiintindihan po ba ninyo?
turned-phrase-closing = Malapit na po kaming magsara ngayong araw.
turned-phrase-free = Libre po ang pagpapayo.
turned-phrase-no-name = Hindi po ninyo kailangang sabihin ang inyong pangalan.
turned-phrase-no-status = Hindi po ninyo kailangang sabihin ang inyong visa o numero ng rehistro. Hindi namin kailangan ang mga iyon para tulungan kayo.
turned-phrase-who-reads = Nakatago po sa lihim na kodigo ang mga isinusulat namin. Ang mga humahawak lamang nito at ang pinuno ng sentro ang makapagbubukas nito, at itinatala ang bawat pagbukas.
turned-phrase-room = Gusto po ba ninyong mag-usap tayo sa ibang silid?
turned-phrase-danger = Nasa panganib po ba kayo ngayon?
turned-phrase-police = Tatawag po ba kami ng pulis?
turned-phrase-ambulance = Tatawag po ba kami ng ambulansiya?
turned-phrase-hurts = Saan po masakit? Pakituro po.
turned-phrase-when = Kailan po ito nangyari? Pakisulat po ang petsa.
turned-phrase-money = Magkano po ang pera? Pakisulat po ang halaga.
turned-phrase-company = Pakisulat po ang pangalan ng kompanya.
turned-phrase-phone = Pakisulat po ang inyong numero ng telepono.
turned-phrase-call = Ligtas po bang tumawag kami sa numerong ito?
turned-phrase-papers = May dala po ba kayong mga papel tungkol dito?
turned-phrase-photo = Maaari po ba naming kunan ng larawan ang papel na ito?
turned-phrase-sign = Gusto po ba ninyong pumirma rito?
turned-phrase-come-back = Bumalik po kayo sa ibang araw.
turned-phrase-goodbye = Paalam po. Sana po ay maging maayos ang lahat.
turned-phrase-yes = Oo
turned-phrase-no = Hindi
