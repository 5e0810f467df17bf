# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Эхэлж, хэлээ сонгох
bot-command-guides = Гарын авлага унших
bot-command-contacts = Хаашаа залгахаа олох
bot-command-ask = Зөвлөхөөс үнэгүй асуух
bot-command-topics = Ямар мэдээ авахаа сонгох
bot-command-language = Хэлээ өөрчлөх
bot-command-stop = Бүх мэдээг зогсоох

# The conversation.
# $city: the city's name
bot-greeting = Сайн байна уу. { $city } танд энд гарын авлага, утасны дугаар, үнэгүй зөвлөгөө өгдөг. Хэлээ сонгоно уу.
bot-menu-button = Цэс
bot-not-understood = Бид ойлгосонгүй. Товчнуудаас сонгоно уу.
# $wanted, $shown: names of languages in themselves
bot-fallback = Бичвэрийг дараах хэлээр хараахан нийтлээгүй байна: { $wanted }. Танд дараах хэлээр илгээнэ: { $shown }.

# Guides.
bot-guides-choose = Гарын авлага сонгоно уу.
bot-guide-open = Бүгдийг унших
bot-guide-stale = Түүнээс хойш солонгос бичвэр өөрчлөгдсөн. Өөрчлөгдсөн газрыг хуудсан дээр тэмдэглэсэн.

# Asking a counsellor.
bot-ask-passes-telegram = Энд бичсэн зүйл тань мөн Telegram-аар дамжина. Үүнийг хүсэхгүй бол манай вэбсайтаас асуугаарай.
bot-ask-on-site = Вэбсайтаас асуух
# $button: the text of the button that sends it
bot-ask-write = Энд бичнэ үү, хэд хэдэн зурвас болгож ч болно. Зөвхөн «{ $button }» товчийг дарсан үед зөвлөхөд хүрнэ.
# $button: the text of the button that sends it
bot-ask-noted = Тэмдэглэж авлаа. Та нэмж бичиж болно. Бүгдийг бичсэний дараа «{ $button }» товчийг дарна уу.
bot-ask-too-long = Хэт урт байна. Таны сүүлийн зурвасыг нэмээгүй; өмнө бичсэн зүйл тань хэвээрээ байгаа. Түүнийгээ илгээх эсвэл богинохон зурвас нэмж бичнэ үү.
bot-ask-urgent = Яаралтай гэж тэмдэглэлээ. Аюултай үед эхлээд 112 эсвэл 119 рүү залгаарай. Хараахан илгээгээгүй байна.
bot-ask-can-wait = Яаралтай гэсэн тэмдэглэгээг арилгалаа.
bot-ask-unsent = Таны асуултыг хараахан илгээгээгүй байна. Та нэмж бичих, илгээх эсвэл цуцлах боломжтой.
bot-ask-cancel-button = Цуцлах
bot-ask-cancelled = Таны бичсэнийг устгалаа. Юу ч илгээгээгүй.
bot-ask-nothing = Илгээх зүйл алга. Хэрэв та асуултаа илгээсэн бол бид хүлээж авсан.
bot-ask-announced = Хариу ирэхэд энд зурвас ирнэ. Зурваст зөвхөн хариу ирсэн гэдгийг бичнэ. Хариугаа манай вэбсайтаас хүсэлтийн дугаараараа уншина уу.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Боллоо. Танд шинэ зүйл ирвэл энд зурвас ирнэ.
bot-link-spent = Энэ холбоос одоо ажиллахгүй. Хуудсаа дахин нээж, шинэ холбоос аваарай.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Юуны тухай мэдээ авахаа сонгоно уу. Дараа нь «{ $button }» товчийг дарна уу.
bot-topics-done-button = Сонгож дууслаа
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Шинэ мэдээ гарвал энд зурвас ирнэ. Авдаг мэдээгээ өөрчлөх бол { $topics }, зогсоох бол { $stop } гэж бичнэ үү.
# $shown: name of a language in itself
bot-topics-language = Одооноос мэдээ танд дараах хэлээр ирнэ: { $shown }.
bot-stopped = Танд энд дахин мэдээ ирэхгүй. Бид энэ чатыг жагсаалтаасаа устгалаа.
bot-nothing-to-stop = Зогсоох зүйл алга: танд энд мэдээ ирдэггүй.
