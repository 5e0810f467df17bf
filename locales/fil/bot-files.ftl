# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Isasama ba namin ang ipinadala ninyo sa inyong tanong noong { $day }?
bot-files-which = Para sa alin sa inyong mga tanong ito?
bot-files-telegram = Nananatili rin sa Telegram ang ipinapadala rito. Mas pribado sa aming websayt.
bot-files-put-button = Oo, ipadala ito
bot-files-drop-button = Hindi, huwag itong ipadala
bot-files-dropped = Hindi namin ito kinuha. Nasa chat na ito lamang ito, at maaari ninyo itong burahin dito.
# $shown: a number
bot-files-arrived = Mapupunta ito sa inyong tagapayo. Mga talaksang dumating: { $shown }
bot-files-not-fetched = May hindi dumating: hindi namin ito nakuha mula sa Telegram. Pindutin ang “Subukang muli”, o ipadala ito sa aming websayt.
bot-files-again-button = Subukang muli
bot-files-after-sending = Hindi pa namin ito kinuha. Ipadala po muna ang inyong tanong at kunin ang inyong numero; saka ipadalang muli ang mga larawan at mensaheng may boses.
bot-files-now = Maaari na rin kayong magpadala ng mga larawan at mensaheng may boses: dito, o sa aming websayt na mas pribado.
bot-files-no-question = Walang tanong sa chat na ito na mapaglalagyan nito. Magtanong po muna. Kung sa websayt kayo nagtanong, doon ito ipadala gamit ang inyong numero.
bot-files-closed = Hindi namin ito kinuha: sarado na ang tanong na ito. Sumulat sa aming websayt gamit ang inyong numero, at bubuksan itong muli. Maaari ring magtanong ng bago.
bot-files-nothing = Walang naghihintay na maipadala. Dumating na ang mga ipinadala ninyo noon.
bot-files-caption = Hindi namin kinuha ang mga salita sa ilalim ng larawan. Isulat po ang mga iyon sa aming websayt gamit ang inyong numero.
bot-files-other = Hindi namin matatanggap ang mga bidyo, sticker o lugar sa mapa. Tinatanggap ang mga larawan, mensaheng may boses, PDF, DOCX, XLSX at HWPX pagkatapos ninyong magtanong.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Tanong { $number } sa { $all }. Pindutin ang sagot o isulat ang sarili ninyong sagot. Maaari ninyong laktawan ang bawat tanong.
# $number: the number of the question, $all: how many there are
bot-question-write = Tanong { $number } sa { $all }. Sumulat ng ilang salita. Maaari ninyong laktawan ang bawat tanong.
bot-question-pass-button = Laktawan
bot-question-pass-all-button = Laktawan ang lahat ng tanong
bot-question-begin-button = Sumagot ng ilang tanong
bot-question-taken = Itinala namin ang isinulat ninyo bilang sagot sa naunang tanong.
bot-question-added = Mahaba ito, kaya isinama namin ito sa inyong tanong.
bot-question-enough = Hindi na ninyo kailangang sumulat pa. Maipadadala na ninyo ang inyong mga sagot.
bot-ask-anew-button = Magsimulang muli
