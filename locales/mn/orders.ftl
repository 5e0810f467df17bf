# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Захиалсан орчуулга
orders-title = Захиалсан орчуулга
orders-mine-title = Миний орчуулга
orders-back = Жагсаалт руу буцах
orders-ask = Орчуулга захиалах
orders-statement = Сарын тайлан
orders-asked = Захиаллаа. Орчуулагч бүрд имэйл очно.
orders-delivered-done = Баярлалаа. Орчуулгыг хүлээн авлаа. Одоо энэ хэлийг мэддэг өөр хүн уншина.
orders-cancelled-done = Цуцаллаа. Орчуулагчид имэйл очно.
orders-none-open = Одоогоор захиалсан орчуулга алга.
orders-open = Хийгдэж буй
orders-delivered = Хүлээн авсан
orders-delivered-this-month = Энэ сард хүлээн авсан
orders-text = Бичвэр
orders-translator = Орчуулагч
orders-due = Дуусах өдөр
orders-characters = Солонгос тэмдэгт
orders-delivered-on = Хүлээн авсан өдөр
orders-state-asked = Захиалсан
orders-state-opened = Орчуулж байна
orders-state-late = Хоцорсон
orders-state-delivered = Хүлээн авсан
orders-state-cancelled = Цуцалсан

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, орчуулах хэл: { $language }
orders-extent = Хэмжээ
orders-extent-behind = Зөвхөн шинэ эсвэл өөрчлөгдсөн хэсэг
orders-extent-whole = Бичвэр бүхэлдээ
orders-asked-by = Захиалсан
orders-note = Орчуулагчид хэлэх зүйл
orders-begin = Бичвэрийг нээж эхлэх
orders-go-on = Орчуулгаа үргэлжлүүлэх
orders-see-text = Бичвэрийг үзэх
orders-deliver-heading = Дууссан уу?
orders-deliver-what = Таны сүүлд хадгалсан бичвэрийг хүргэнэ. Энэ хэлийг мэддэг өөр хүн уншсаны дараа шалгасанд тооцно.
orders-deliver-button = Би дуусгасан
orders-cancel-heading = Цуцлах
orders-cancel-what = Үргэлжлүүлэх шаардлагагүй гэсэн имэйл орчуулагчид очно. Хадгалсан зүйл үлдэнэ.
orders-cancel-button = Цуцлах
orders-error-closed = Үүнийг энэ хооронд хүргэсэн эсвэл цуцалсан байна.
orders-error-nothing-saved = Захиалснаас хойш юу ч хадгалаагүй байна. Эхлээд орчуулгаа хадгална уу.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $shown } догол мөрийг хараахан орчуулаагүй эсвэл солонгос бичвэр нь өөрчлөгдсөн байна. Эхлээд дуусгана уу.

# Asking.
orders-ask-title = Орчуулга захиалах
orders-choose-text = Энэ бичвэрийг сонгох
orders-languages = Аль хэл рүү, хэн орчуулах вэ
# $language: name of a language in itself
orders-translator-label = Энэ хэлний орчуулагч: { $language }
orders-no-translator = Энэ хэл рүү орчуулдаг хүн хараахан алга. Төвийн дарга хэн нэгэнд энэ үүргийг өгч болно.
orders-lang-asked = Аль хэдийн захиалсан
orders-lang-missing = Хараахан юу ч алга
orders-lang-whole = Хоцорсон зүйл алга
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = Хоцорсон догол мөр: { $shown }
orders-note-hint = Орчуулагчийн мэдэх ёстой зүйл: хэнд зориулсан, ямар үг хэрэглэх.
orders-ask-button = Имэйлээр захиалах
orders-error-text = Солонгос бичвэртэйг сонгоно уу.
orders-error-due = Өнөөдрөөс хойших өдрийг сонгоно уу.
orders-error-languages = Доод тал нь нэг хэл сонгоно уу.
# $language: name of a language in itself
orders-error-translator = Энэ хэл рүү орчуулдаг хүнийг сонгоно уу: { $language }.
# $language: name of a language in itself
orders-error-asked = Энэ хэлний орчуулгыг аль хэдийн захиалсан: { $language }.
# $language: name of a language in itself
orders-error-nothing = Энэ хэлээр хоцорсон зүйл алга: { $language }. Бүгдийг дахин орчуулуулах бол бичвэрийг бүхэлд нь сонгоно уу.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Хүлээн авсан орчуулга: { $month }
orders-statement-sheet = Хүснэгт файлаар татах
orders-statement-empty = Энэ сард хүлээн авсан орчуулга алга.
orders-sum = Нийт
