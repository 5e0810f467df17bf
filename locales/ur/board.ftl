# The newsroom's sections.
board-sections = شعبۂ اطلاعات
board-section-board = ترجمے
board-section-bulletins = اطلاعات
board-section-facts = رقمیں اور اعداد
board-section-terms = اصطلاحات
board-section-reading = پڑھ کر جانچنا ہے
board-section-orders = سونپے گئے ترجمے
board-section-feedback = پڑھنے والوں کی آراء
board-section-wanted = مانگے گئے ترجمے

# Where every text stands in every language.
board-title = ترجمے کہاں تک پہنچے
board-new = نیا متن لکھیں
board-search = عنوان سے تلاش کریں
board-filter-wanted = کام کے لحاظ سے
board-filter-kind = قسم کے لحاظ سے
board-filter-topic = موضوع کے لحاظ سے
board-all = سب
board-wanted-all = تمام متن
board-wanted-stale = کوریائی متن سے پرانے
board-wanted-missing = ترجمہ نہیں ہوا
board-wanted-to-review = زبان جاننے والے کو پڑھنا ہے
board-wanted-unpublished = ابھی شائع نہیں
board-sums = باقی کام، زبان کے لحاظ سے
board-show-all = سب کچھ دکھائیں
board-nothing = ایسا کوئی متن نہیں ہے۔
board-text = متن
board-shelf-guide = رہنما کتابچے
board-shelf-newsletter = خبرنامہ
board-shelf-alert = ہنگامی اطلاعات
board-shelf-reply = محفوظ جوابات
board-shelf-question = مشاورت سے پہلے کے سوالات
board-shelf-situation = مشکل سے نکلنے کے راستے
board-shelf-programme = کورس اور تقریبات
board-ahead = محفوظ ہے، لیکن پڑھنے والے ابھی نہیں دیکھتے
# $when: a moment
board-scheduled = { $when } کو شائع ہو گا
# $shown: a number as it is written
board-comments = جواب کے منتظر تبصرے: { $shown }
board-legend = نشانوں کا مطلب
board-waits = مقررہ دن شائع ہو گا
board-asked = تبصرے جواب کے انتظار میں ہیں
