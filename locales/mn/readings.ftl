# Readings: who speaks a language reads what stands in it.
nav-readings = Уншиж өгнө үү
readings-title = Уншиж өгнө үү
readings-lead = Та эдгээр хэлийг мэднэ. Таны уншаад зөв гэсэн бичвэрийг унаган ярьдаг хүн шалгасан гэж уншигчдад харуулна.
readings-no-language = Таны хэл хараахан бүртгэгдээгүй байна. Мэддэг хэлээ нэмүүлэхийг төвийн даргаас хүснэ үү.
readings-nothing = Таны хэлээр унших бичвэр алга. Баярлалаа.
readings-right-done = Баярлалаа. Энэ бичвэрийг унаган ярьдаг хүн шалгасныг уншигчид одоо харна.
readings-messages-heading = Вэбсайт, ботын үгс
readings-critical-unread = Алдаж болохгүй үгсээс уншаагүй нь
readings-all-unread = Уншаагүй бүх үг
readings-texts-heading = Бичвэр
readings-by-machine = Компьютерээр орчуулсан
readings-by-person = Хүн орчуулсан
readings-public = Нийтэлсэн
readings-draft = Хараахан нийтлээгүй

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, хэл: { $language }
readings-text-lead = Хэсэг бүрийг солонгос бичвэртэй харьцуулна уу. Бүгд зөв бол хуудасны төгсгөлд зөв гэж хэлээрэй. Буруу хэсэг байвал юу нь буруу болохыг бичнэ үү.
readings-wrong = Энэ буруу
readings-what = Юу нь буруу вэ, яаж бичих ёстой вэ?
readings-wrong-button = Редакторуудад мэдэгдэх
readings-right-heading = Бүгд зөв
readings-right-what = Унаган ярьдаг хүн шалгасныг уншигчид харна. Таны нэрийг тэдэнд харуулахгүй.
readings-right-button = Би уншсан, зөв байна
readings-error-own = Үүнийг та өөрөө бичсэн. Өөр хүн унших ёстой.
readings-error-changed = Энэ хооронд өөр бичвэр хадгалагдсан. Одоо энд байгааг уншина уу.
readings-error-behind = Зарим хэсгийг хараахан орчуулаагүй эсвэл солонгос бичвэр нь өөрчлөгдсөн байна. Тэдгээр дууссаны дараа зөв гэж хэлж болно.
# $limit: number of characters
readings-error-length = Дээд тал нь { $limit } тэмдэгтээр бичнэ үү.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Вэбсайт, ботын үгс: { $language }
readings-messages-lead = Солонгос, англи мөр бүрийн доор таны хэлээр хэлж буй зүйлийг тод үсгээр бичсэн. Зөв гэж хэлэх эсвэл яаж бичих ёстойг бичнэ үү. Засвар бүх газарт шууд харагдана.
readings-messages-hint = Програмын нөхдөг утгыг хэвээр үлдээнэ үү:
readings-files = Хэсэг
readings-critical = Алдаж болохгүй
readings-state-unread = Хараахан уншаагүй
readings-state-right = Зөв
readings-state-corrected = Зассан
readings-state-again = Бидний үг өөрчлөгдсөн: дахин уншина уу
readings-message-right = Зөв байна
readings-message-correct = Засах
readings-message-words = Яаж бичих ёстой вэ
readings-message-button = Үүнээс хойш ингэж хэлэх
# $name: a value, as it is typed
readings-error-lacks = Дутуу байна: { $name }. Үүнийг хэвээр үлдээнэ үү.
# $name: a value, as it is typed
readings-error-adds = Энд ийм утга алга: { $name }. Үүнийг хасна уу.
# $name: what was typed as a case
readings-error-choice = Энд ийм тохиолдол алга: { $name }. Өмнө байсан тохиолдлуудыг хэрэглэнэ үү.
readings-error-markup = Өмнө байгаагүй таг, холбоос, үл үзэгдэх тэмдгийг хасна уу.
readings-error-unreadable = Үүнийг унших боломжгүй. Угалзан хаалтыг өмнөхтэй харьцуулна уу.

# Corrections.
readings-corrections-title = Зассан үгс
readings-corrections-none = Засвар алга.
readings-message = Мессеж
readings-own-words = Өмнө
readings-new-words = Одоо
readings-by = Зассан
readings-end = Бидний үг рүү буцаах
