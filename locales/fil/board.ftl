# The newsroom's sections.
board-sections = Silid-balitaan
board-section-board = Mga salin
board-section-bulletins = Mga balita
board-section-facts = Mga halaga at numero
board-section-terms = Mga termino
board-section-reading = Babasahin at susuriin
board-section-orders = Mga ipinasasalin
board-section-feedback = Puna ng mga mambabasa
board-section-wanted = Mga hinihiling na salin

# Where every text stands in every language.
board-title = Katayuan ng mga salin
board-new = Sumulat ng bagong teksto
board-search = Hanapin ayon sa pamagat
board-filter-wanted = Ayon sa gagawin
board-filter-kind = Ayon sa uri
board-filter-topic = Ayon sa paksa
board-all = Lahat
board-wanted-all = Lahat ng teksto
board-wanted-stale = Nahuhuli sa Koreano
board-wanted-missing = Hindi pa naisasalin
board-wanted-to-review = Babasahin ng marunong ng wika
board-wanted-unpublished = Hindi pa nakalathala
board-sums = Gagawin, ayon sa wika
board-show-all = Ipakita ang lahat
board-nothing = Walang tekstong tumutugma.
board-text = Teksto
board-shelf-guide = Mga gabay
board-shelf-newsletter = Mga newsletter
board-shelf-alert = Mga agarang babala
board-shelf-reply = Mga nakahandang sagot
board-shelf-question = Mga tanong bago ang pagpapayo
board-shelf-situation = Mga gabay ayon sa sitwasyon
board-shelf-programme = Mga kurso at kaganapan
board-ahead = naitabi na, pero hindi pa nakikita ng mga mambabasa
# $when: a moment
board-scheduled = mailalathala sa { $when }
# $shown: a number as it is written
board-comments = mga komentong naghihintay: { $shown }
board-legend = Ano ang kahulugan ng mga tanda
board-waits = mailalathala sa takdang araw nito
board-asked = may mga komentong naghihintay ng sagot
