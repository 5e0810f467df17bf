# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Таны илгээснийг энэ өдрийн асуултад тань нэмэх үү: { $day }?
bot-files-which = Энэ таны аль асуултад хамаарах вэ?
bot-files-telegram = Энд илгээсэн зүйл мөн Telegram-д үлдэнэ. Манай вэбсайтаас илгээвэл илүү найдвартай.
bot-files-put-button = Тийм, илгээх
bot-files-drop-button = Үгүй, илгээхгүй
bot-files-dropped = Бид үүнийг аваагүй. Зөвхөн энэ чатад байгаа, та эндээс устгаж болно.
# $shown: a number
bot-files-arrived = Таны зөвлөхөд хүрнэ. Ирсэн файл: { $shown }
bot-files-not-fetched = Зарим зүйл ирээгүй: бид Telegram-аас авч чадсангүй. «Дахин оролдох» товчийг дарах эсвэл манай вэбсайтаас илгээнэ үү.
bot-files-again-button = Дахин оролдох
bot-files-after-sending = Бид үүнийг хараахан аваагүй. Эхлээд асуултаа илгээж, дугаараа аваарай. Дараа нь зураг, дуут зурвасаа дахин илгээнэ үү.
bot-files-now = Одоо та зураг, дуут зурвас ч илгээж болно: энд илгээж болно, манай вэбсайтаас илгээвэл илүү найдвартай.
bot-files-no-question = Энэ чатад үүнийг нэмэх асуулт алга. Эхлээд асуултаа асууна уу. Манай вэбсайтаас асуусан бол тэндээс дугаараараа орж илгээнэ үү.
bot-files-closed = Бид үүнийг аваагүй: энэ асуулт хаагдсан. Манай вэбсайтад дугаараараа орж бичвэл дахин нээгдэнэ. Эсвэл шинэ асуулт асуугаарай.
bot-files-nothing = Илгээхийг хүлээж буй зүйл алга. Таны өмнө илгээсэн зүйл ирсэн.
bot-files-caption = Зургийн доорх үгийг бид аваагүй. Манай вэбсайтад дугаараараа орж бичнэ үү.
bot-files-other = Видео, стикер, байршил хүлээж авах боломжгүй. Зураг, дуут зурвас, PDF, DOCX, XLSX, HWPX файлыг асуултаа илгээсний дараа хүлээн авна.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Асуулт { $number } / { $all }. Хариултаас дарах эсвэл өөрөө бичнэ үү. Аль ч асуултыг алгасаж болно.
# $number: the number of the question, $all: how many there are
bot-question-write = Асуулт { $number } / { $all }. Хэдэн үгээр бичнэ үү. Аль ч асуултыг алгасаж болно.
bot-question-pass-button = Алгасах
bot-question-pass-all-button = Бүх асуултыг алгасах
bot-question-begin-button = Хэдэн асуултад хариулах
bot-question-taken = Таны бичсэнийг сүүлийн асуултын хариулт болгож тэмдэглэлээ.
bot-question-added = Урт байсан тул үүнийг асуултад тань нэмлээ.
bot-question-enough = Дахин бичих шаардлагагүй. Хариултаа хэвээр нь илгээж болно.
bot-ask-anew-button = Шинээр эхлэх
