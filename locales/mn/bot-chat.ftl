# What the bot can do besides reading and asking.
bot-command-mine = Асуултаа нээх
bot-command-clear = Эндхийн зурвасыг устгах
bot-command-forget = Намайг мартах
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Гадаад оршин суугчдад зориулсан амьдрал, ажлын гарын авлага, утасны дугаар, үнэгүй зөвлөгөө таны хэлээр. Нэрээ хэлэх шаардлагагүй. Энд бичсэн бүхэн Telegram-аар дамжина, манай вэбсайтад дамжихгүй.
bot-short-description = Гадаад оршин суугчдад зориулсан гарын авлага, утасны дугаар, үнэгүй зөвлөгөө таны хэлээр.

# Searching: words that belong to no question.
bot-search-none = Энэ тухай юу ч олсонгүй. Өөр үгээр хайх эсвэл зөвлөхөөс асуугаарай.
bot-search-ask = Хариу энд алга уу? Зөвлөх таны бичсэнийг уншаад хариулна. Үнэгүй.
bot-search-ask-button = Үүнийг зөвлөхөөс асуух
bot-search-not-sent = Таны сая бичсэн зүйл зөвлөхөд очоогүй. Зөвлөхдөө бичих бол асуултаа нээгээрэй.
# $words: what she wrote
bot-search-begins = Таны асуулт дараах үгээр эхэлж байна: «{ $words }»

# Who is here today.
bot-here-title = Өнөөдөр хэн байна
bot-here-nobody = Өнөөдөр төвд хүн байхгүй боллоо. Та энд хэзээ ч асууж болно, зөвлөх хариулна.
# $until: a time
bot-here-yours = Таны хэлээр ярьдаг хүн өнөөдөр { $until } хүртэл төвд байна.
bot-here-not-yours = Өнөөдөр төвд таны хэлээр ярьдаг хүн алга. Гэсэн ч өөрийн хэлээр асуугаарай: аман орчуулагчийн тусламжтай хариулна.
bot-here-call = Цаг өөрчлөгдөж болно. Ирэхээсээ өмнө залгаарай.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = Таны дуут зурвасыг зөвлөхөд хүргэж болно. Юуны тухай вэ? Хараахан юу ч илгээгээгүй.
bot-voice-noted = Таны дуут зурвасыг тэмдэглэж авлаа. Асуултаа илгээсний дараа зөвлөх сонсоно.
bot-voice-too-many = Нэг асуултад дахин дуут зурвас нэмэх боломжгүй. Эхлээд энэ асуултаа илгээнэ үү.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $shown } секундийн дуут зурвас.
bot-voice-lost = Бид Telegram-аас дуут зурвас авч чадсангүй. Таны асуултыг хүлээн авсан. Дуут зурвасаа дахин илгээнэ үү.

# Her own questions.
bot-mine-button = Миний асуулт
bot-mine-none = Энэ чаттай холбосон асуулт алга. Манай вэбсайтаас асуусан бол тэнд хүсэлтийн дугаараараа нээгээрэй.
bot-mine-which = Аль асуултаа нээх вэ?
bot-open-how = Нэг цагийн дотор нэг удаа нээх холбоос өгнө. Асуултын агуулга энэ чатад гарахгүй.
bot-open-once = Энэ холбоос нэг цагийн дотор таны асуултыг нэг удаа нээнэ. Энэ утсыг барьсан хэн ч дарж чадна: хэрэггүй бол энэ зурвасыг устгаарай.
bot-open-button = Асуултаа нээх
bot-open-none = Эндээс нээх боломжгүй. Манай вэбсайтаас хүсэлтийн дугаараараа нээгээрэй.

# The button below “there is a reply”.
notice-open-button = Хариуг нээх

# Deleting the messages of a chat.
bot-clear-title = Эндхийн зурвасыг устгах уу?
bot-clear-what = Сүүлийн 48 цагт та бид хоёрын энд бичсэнийг таны утаснаас ч устгана. Түүнээс хуучныг устгахыг Telegram зөвшөөрдөггүй.
bot-clear-number = Таны хүсэлтийн дугаар энд байна уу? Эхлээд бичиж аваарай: дугааргүй бол манай вэбсайтаас хариугаа унших боломжгүй.
bot-clear-button = Тийм, устгах
bot-cleared = Сүүлийн 48 цагийн зурвасыг устгалаа.
bot-cleared-partly = Telegram зөвшөөрснийг устгалаа. Үлдсэн зүйл бий.
bot-cleared-older = Үлдсэнийг та өөрөө устгаж болно: жагсаалтаасаа энэ чатыг удаан дараад «Устгах» гэснийг сонгоно уу.

# Forgetting somebody.
bot-forget-title = Таныг мартах уу?
bot-forget-what = Танд мэдээ ирэхгүй болно. Таны энд бичиж эхэлсэн зүйл, энэ чатын дугаарыг устгаж, энд дахин юу ч мэдэгдэхгүй.
bot-forget-cases = Таны асуултууд зөвлөхөд тань үлдэнэ. Манай вэбсайтаас хүсэлтийн дугаараараа уншиж, хэн ч ажиллаагүй үед тэндээс устгаж болно.
# $clear: a command as it is typed, /clear
bot-forget-messages = Энэ чатын зурвасууд үлдэнэ. Тэдгээрийг бас устгах бол эхлээд { $clear } илгээнэ үү.
bot-forget-button = Тийм, намайг мартаарай
bot-forgotten = Бид таныг мартлаа. Дахин бичвэл эхнээс нь эхэлнэ.

# What the bot does not take.
bot-said-edited = Таны зассаныг бид харахгүй. Шинэ зурвас болгож дахин бичнэ үү.
bot-said-contact = Бид энэ дугаарыг хадгалаагүй. Бусад хүний дугаарыг энд бүү илгээгээрэй.
bot-said-place = Бид энэ байршлыг хадгалаагүй. Хэрэгтэй бол хаана болохыг үгээр бичнэ үү.
bot-said-sticker = Баярлалаа. Бид наалтыг уншиж чадахгүй. Бичнэ үү, эсвэл товч сонгоно уу.
bot-slow-down = Нэг дор олон зурвас илгээлээ. Арай удаан илгээнэ үү. Асуултад бичсэнийг тань хадгална, бусдад нь удахгүй хариулна.
# Said once in a group. $link: the address of the bot
bot-group = Бусад хүн хамт уншихгүйн тулд би нэг нэг хүнтэй ярьдаг. Надтай тусдаа чатаар бичээрэй: { $link }

# A link from a chat that opens a question once.
case-open-title = Асуултаа нээх
case-open-lead = Энэ холбоос таны асуултыг нэг удаа, хагас цагийн хугацаанд нээнэ.
case-open-button = Одоо нээх
# $button: the text of the button that closes it
case-open-leave = Энэ таны өөрийн утас биш үү? Дуусаад «{ $button }» товчийг дарна уу.
case-open-over-title = Энэ холбоос одоо ажиллахгүй
case-open-over = Үүнийг ашигласан, шинэ холбоос үүсгэсэн эсвэл нэг цаг өнгөрсөн байна. Чат дахь товчийг дахин дарах эсвэл дугаараа оруулна уу.

# In the trail of a case.
act-reach-tied = Telegram чаттай холбосон
act-reach-untied = Telegram чатаас салгасан
act-link-made = Чатад нээх холбоос үүсгэсэн
act-link-opened = Чатын холбоосоор нээсэн
