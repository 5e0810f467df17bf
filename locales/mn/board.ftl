# The newsroom's sections.
board-sections = Мэдээний алба
board-section-board = Орчуулга
board-section-bulletins = Мэдээ
board-section-facts = Мөнгөн дүн, тоо
board-section-terms = Нэр томьёо
board-section-reading = Уншиж шалгах
board-section-orders = Захиалсан орчуулга
board-section-feedback = Уншигчдын сэтгэгдэл
board-section-wanted = Хүссэн орчуулга

# Where every text stands in every language.
board-title = Орчуулгын байдал
board-new = Шинэ бичвэр бичих
board-search = Гарчгаар хайх
board-filter-wanted = Хийх зүйлээр
board-filter-kind = Төрлөөр
board-filter-topic = Сэдвээр
board-all = Бүгд
board-wanted-all = Бүх бичвэр
board-wanted-stale = Солонгос бичвэрээс хоцорсон
board-wanted-missing = Орчуулаагүй
board-wanted-to-review = Хэл мэддэг хүн унших
board-wanted-unpublished = Хараахан нийтлээгүй
board-sums = Хийх зүйл, хэлээр
board-show-all = Бүгдийг харуулах
board-nothing = Тохирох бичвэр алга.
board-text = Бичвэр
board-shelf-guide = Гарын авлага
board-shelf-newsletter = Мэдээллийн товхимол
board-shelf-alert = Яаралтай мэдэгдэл
board-shelf-reply = Бэлэн хариу
board-shelf-question = Зөвлөгөөний өмнөх асуулт
board-shelf-situation = Нөхцөл байдлын хөтөч
board-shelf-programme = Сургалт, арга хэмжээ
board-ahead = хадгалсан ч уншигчид хараахан харахгүй
# $when: a moment
board-scheduled = нийтлэх үе: { $when }
# $shown: a number as it is written
board-comments = хариу хүлээж буй сэтгэгдэл: { $shown }
board-legend = Тэмдгийн тайлбар
board-waits = тогтоосон өдрөө нийтлэгдэнэ
board-asked = хариу хүлээж буй сэтгэгдэл бий
