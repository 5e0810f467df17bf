# The question below a text.
feedback-question = Nakatulong ba ito?
feedback-yes = Oo
feedback-no = Hindi
feedback-thanks = Salamat po
feedback-counted = Natanggap namin ang sagot ninyo. Hindi namin itinatala kung sino ang nagbigay nito.
feedback-text-label = Ano ang mali o kulang?
feedback-text-hint = Hindi kailangang sumulat. Huwag po ninyong isulat dito ang inyong pangalan o ang sarili ninyong kaso. Binabasa ito ng mga manunulat pero hindi sila makasasagot. Kung may tanong kayo, magtanong sa tagapayo sa ibaba.
feedback-send = Ipadala
feedback-read = Natanggap namin ang isinulat ninyo. Babasahin ito ng mga manunulat at titingnan kung ano ang aayusin.
feedback-error-empty = Para makapagpadala, sumulat po muna.
# $limit: number of characters
feedback-error-long = Masyado itong mahaba. Makasusulat kayo ng hanggang { $limit } karakter.
feedback-ask-heading = May tanong ba kayo tungkol sa sarili ninyong kaso?

# What readers say, in the newsroom.
feedback-nav = Mga mambabasa at gabay
# $shown: number of comments
feedback-link = Mga komento ng mambabasa na titingnan: { $shown }
feedback-title = Ano ang sinasabi ng mga mambabasa
feedback-what = Gaano nakatulong ang bawat teksto sa bawat wika, at ano ang isinulat ng mga mambabasa. Walang nakaaalam kung sino sila, at binubura ito pagkaraan ng isang taon.
feedback-comments = Ano ang isinulat nila
feedback-show-open = Gagawin pa
feedback-show-all = Lahat
feedback-none = Walang kailangang tingnan dito.
feedback-text-in = Teksto sa wikang
feedback-text-gone = Tekstong hindi na nakalathala
feedback-unreadable = Hindi ito mabubuksan ng mga susi ngayon.
# $name: a colleague; $when: date and time
feedback-handled = Ginawa ni { $name }, { $when }
feedback-done = Tapos na
feedback-counts = Gaano ito nakatulong
feedback-language = Wika ng teksto
feedback-was-useful = Nakatulong
feedback-was-not-useful = Hindi nakatulong
feedback-wanted-title = Mga saling gusto ng mga mambabasa
# $since: a date
feedback-wanted-what = Kung ilang beses sinabi ng mga mambabasa mula noong { $since } na gusto nila ang isang teksto sa isang wika.
feedback-wanted-none = Wala pang humiling nito.
