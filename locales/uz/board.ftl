# The newsroom's sections.
board-sections = Tahririyat
board-section-board = Tarjimalar
board-section-bulletins = Yangiliklar
board-section-facts = Summalar va raqamlar
board-section-terms = Atamalar
board-section-reading = O‘qiladigan tarjimalar
board-section-orders = Buyurtmalar
board-section-feedback = O‘quvchilar fikri
board-section-wanted = So‘ralgan tarjimalar

# Where every text stands in every language.
board-title = Tarjimalar holati
board-new = Yangi matn yozish
board-search = Sarlavha bo‘yicha qidirish
board-filter-wanted = Qilinadigan ish bo‘yicha
board-filter-kind = Turi bo‘yicha
board-filter-topic = Mavzu bo‘yicha
board-all = Hammasi
board-wanted-all = Barcha matnlar
board-wanted-stale = Koreyscha matndan orqada
board-wanted-missing = Tarjima qilinmagan
board-wanted-to-review = Tilni biladigan odam o‘qishi kerak
board-wanted-unpublished = Hali e’lon qilinmagan
board-sums = Tillar bo‘yicha qilinadigan ishlar
board-show-all = Hammasini ko‘rsatish
board-nothing = Mos matn yo‘q.
board-text = Matn
board-shelf-guide = Qo‘llanmalar
board-shelf-newsletter = Axborot byulleteni
board-shelf-alert = Shoshilinch xabarlar
board-shelf-reply = Tayyor javoblar
board-shelf-question = Maslahatdan oldingi savollar
board-shelf-situation = Qiyin holatdan chiqish yo‘llari
board-shelf-programme = Kurslar va tadbirlar
board-ahead = saqlangan, lekin o‘quvchilar hali ko‘rmaydi
# $when: a moment
board-scheduled = e’lon qilinadigan vaqti: { $when }
# $shown: a number as it is written
board-comments = javob kutayotgan izohlar: { $shown }
board-legend = Belgilar ma’nosi
board-waits = belgilangan kuni e’lon qilinadi
board-asked = javob kutayotgan izohlar bor
