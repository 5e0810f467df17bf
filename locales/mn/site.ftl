# The frame of every page.
site-description = Гадаад оршин суугчдад зориулсан эх хэлээрх гарын авлага, холбоо барих мэдээлэл, үнэгүй зөвлөгөө
skip-to-content = Үндсэн агуулга руу очих
nav-main = Үндсэн хуудас
nav-footer = Бусад хуудас
nav-staff = Ажилтны хуудас
nav-back = Буцах
nav-guides = Гарын авлага
nav-contacts = Холбоо барих
nav-newsletter = Мэдээллийн товхимол
nav-subscribe = Шинэ мэдээ авах
nav-ask = Зөвлөхөөс асуух
nav-privacy = Нууцлал
nav-desk = Надад ирсэн хүсэлт
nav-office = Захиргаа
nav-newsroom = Мэдээний алба
languages-label = Хэл
choose-language = Хэлээ сонгоно уу
demo-banner = Энэ бол үзүүлэх зорилгоор зохиосон нэг долоо хоног. Энд бодит зүйл байхгүй, хэнд ч юу ч илгээхгүй.

# The home page.
home-title = Гадаад оршин суугчдад зориулсан гарын авлага, зөвлөгөө
home-question = Танд юу хэрэгтэй вэ?
home-all-contacts = Холбоо барих бүх газар
home-first-guides = Олон хүн уншдаг гарын авлага
emergency-heading = Яаралтай тусламж, өдөр шөнөгүй
topics-all = Бүх сэдэв
topic-no-guides = Энэ сэдвээр одоогоор гарын авлага алга. Та зөвлөхөөс асууж болно.

# Asking for counsel, as other pages invite to it.
ask-heading = Зөвлөхөөс асуугаарай
ask-more-heading = Өөр асуулт байна уу?
ask-free = Үнэгүй, таны хэлээр. Нэрээ хэлэх шаардлагагүй.
ask-button = Асуулт асуух
ask-return-link = Хүсэлтийн дугаараар хариуг унших

# Subscribing, as other pages invite to it.
subscribe-heading = Шинэ мэдээг өөрийн хэлээр аваарай
subscribe-lead = Имэйлээр. Хүссэн үедээ зогсоож болно.
subscribe-lead-both = Имэйл эсвэл Telegram-аар. Хүссэн үедээ зогсоож болно.
subscribe-button = Шинэ мэдээ авах

# Guides and articles.
guides-title = Гарын авлага
newsletter-title = Мэдээллийн товхимол
article-as-of = Энэ нийтлэл дэх тоо дараах өдрийн байдлаар:
korean-title-to-show = Албан газарт үзүүлэх солонгос гарчиг
korean-name-to-show = Үзүүлэх эсвэл хэлэх солонгос нэр
made-by-person = Хүн орчуулсан.
made-by-machine = Компьютерээр орчуулсан. Энэ хэлээр унаган ярьдаг хүн хараахан шалгаагүй.
made-by-machine-reviewed = Компьютерээр орчуулж, энэ хэлээр унаган ярьдаг хүн шалгасан.
updated-on = Шинэчилсэн өдөр
# $count: number of marked sentences or blocks
stale-note = Түүнээс хойш солонгос бичвэр { $count } газарт өөрчлөгдсөн, өөрчлөгдсөн газрыг тэмдэглэсэн. Орчуулгыг дараа нь шинэчилнэ.
sources-heading = Эх сурвалж
terms-heading = Солонгос үгс
# $wanted, $shown: names of languages in themselves
fallback-note = Энэ бичвэр дараах хэлээр нийтлэгдээгүй: { $wanted }. Доор өөр хэлээр байна: { $shown }. Мөн дараах хэлээр бий:
stale-since = Өөрчлөгдсөн өдөр: { $day }.
not-translated-yet = (хараахан орчуулаагүй)
why-not-over = Энэ бичвэрт өгүүлсэн зүйл дууссан.
why-not-wrong = Үүнд буруу зүйл байсан тул засаж байна.
why-not-replaced = Одоо үүнийг өөр бичвэрт бичсэн байгаа.
why-not-no-translator = Үүнийг орчуулах хүн хараахан олдоогүй байна.
why-not-korean-only = Энэ нь зөвхөн солонгосоор уншдаг хүмүүст хэрэгтэй.
missing-title = Хараахан орчуулаагүй байна
# $wanted: name of a language in itself
missing-why = Энэ бичвэрийг дараах хэл рүү хараахан орчуулаагүй байна: { $wanted }.
missing-where = Та үүнийг дараах хэлээр уншиж болно:
missing-want-button = Надад энэ орчуулга хэрэгтэй
missing-counted = Баярлалаа. Хэдэн хүнд энэ орчуулга хэрэгтэйг редакторууд харна.

# Contacts.
contacts-title = Холбоо барих
contacts-topic-label = Юуны тухай вэ?
contacts-all-topics = Бүх сэдэв
# $language: name of a language in itself
contacts-speaks-label = Энэ хэлээр ярьдаг нь тодорхой газрыг л харуулах: { $language }
contacts-show-button = Харуулах
contacts-centre-heading = Хотын зөвлөгөөний төв
contacts-lines-heading = Утсаар өгөх зөвлөгөө
contacts-none = Юу ч олдсонгүй. Бүх сэдвээс хайх эсвэл эндээс зөвлөхөөс асуугаарай.
contact-run-by = Хариуцсан байгууллага
contact-website = Вэбсайт
contact-checked = Шалгасан өдөр
contact-cost-caller = Дуудлагын төлбөрийг залгасан хүн төлнө.
contact-cost-free = Дуудлага үнэгүй.
hours-always = Өдөр бүр, 24 цагаар
weekday-mon = Да
weekday-tue = Мя
weekday-wed = Лх
weekday-thu = Пү
weekday-fri = Ба
weekday-sat = Бя
weekday-sun = Ня

# Search.
search-title = Хайлт
search-label = Гарын авлага, утасны дугаар хайх
search-placeholder = Жишээ нь: цалингаа аваагүй
search-button = Хайх
# $count: number of results
search-found = { $count ->
    [0] Юу ч олдсонгүй.
   *[other] { $count } үр дүн олдлоо
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $language }: { $count } үр дүн
search-not-found-ask = Хэрэгтэй зүйлээ олсонгүй юу?
search-kind-guide = Гарын авлага
search-kind-article = Мэдээллийн товхимол
search-kind-contact = Холбоо барих газар
search-kind-bulletin = Мэдээ

# Faults.
typed-kept = Таны бичсэн зүйл хадгалагдсан. Энэ алхмыг дуусгамагц маягт дээрээ буцаж гарч ирнэ.
typed-again-title = Бичсэн зүйлээ дахин илгээнэ үү
typed-again-lead = Хадгалахаас өмнө таны нэвтэрсэн хугацаа дууссан. Таны бичсэн зүйл бүгд хэвээрээ байгаа.
typed-again-button = Дахин илгээх
typed-again-leave = Илгээлгүй гарах
fault-home = Нүүр хуудас руу
fault-not-found-title = Ийм хуудас алга
fault-not-found-what = Хаяг өөрчлөгдсөн эсвэл буруу бичигдсэн байж магадгүй. Хэрэгтэй зүйлээ хайх эсвэл зөвлөхөөс асуугаарай.
fault-forbidden-title = Энэ хуудас танд нээлттэй биш байна
fault-forbidden-what = Таны бүртгэлд үүнийг үзэх эрх байхгүй эсвэл та нэвтрээгүй байна.
fault-unreadable-title = Таны илгээснийг уншиж чадсангүй
fault-unreadable-what = Илгээх явцад ямар нэг зүйл эвдэрчээ. Буцаад дахин илгээнэ үү.
fault-too-large-title = Бичвэр хэт урт байна
fault-too-large-what = Буцаад бичвэрээ богиносгож, дахин илгээнэ үү.
fault-too-many-title = Нэг дор хэт олон илгээлээ
fault-too-many-what = Нэг минут хүлээгээд, буцаж дахин илгээнэ үү. Таны бичсэн зүйл хэвээрээ байгаа.
fault-busy-title = Одоо түр завгүй байна
fault-busy-what = Нэг минутын дараа дахин оролдоно уу. Буцахад таны бичсэн зүйл хэвээрээ байна. Яаралтай тусламж хэрэгтэй бол 112 эсвэл 119 рүү залгаарай.
fault-kept-what = Илгээгдээгүй ч юу ч алдагдаагүй: таны бичсэн зүйл энэ хуудсан дээр байна. Нэг минут хүлээгээд эндээс илгээнэ үү. Яаралтай тусламж хэрэгтэй бол 112 эсвэл 119 рүү залгаарай.
fault-kept-again = Эндээс илгээх
fault-kept-yours = Таны бичсэн зүйл
fault-trouble-title = Манай талд алдаа гарлаа
fault-trouble-what = Энэ таны буруу биш, алдааг тэмдэглэж авсан. Дараа дахин оролдоно уу.

# Privacy.
privacy-title = Нууцлал
privacy-reading = Та эндхийг бүгдийг нь бүртгүүлэлгүй, нэрээ хэлэлгүй уншиж болно. Бид зар сурталчилгаа, мөрдөх хэрэгсэл, бусад компанийн үйлчилгээ ашигладаггүй, хэн юу уншсаныг бүртгэдэггүй.
privacy-cookie = Хэл сонговол таны утас түүнийг жижиг файлд (күүки) хадгална. Унших үед таны утсанд өөр юу ч хадгалахгүй.
privacy-asking-heading = Зөвлөхөөс асуух үед
privacy-asking = Нэр шаардлагагүй. Таны асуултыг зөвхөн түүнийг хариуцсан зөвлөх, төвийн дарга хоёр уншиж чадна. Хэн нэгэн нээх бүрд үүнийг бүртгэнэ.
privacy-asking-sealed = Таны бичсэн зүйлийг шифрлэж хадгална, асуулт бүр өөрийн түлхүүртэй. Тантай холбогдох хаягийг (имэйл эсвэл Telegram) мөн шифрлэнэ.
privacy-asking-status = Визийн мэдээлэл, гадаад иргэний бүртгэлийн дугаар, паспортын дугаараа бүү бичээрэй. Тэдгээрийг бичих зай байхгүй, танд хариулахад хэнд ч хэрэггүй.
privacy-subscribing-heading = Шинэ мэдээ авах үед
privacy-subscribing = Таныг зогсоох хүртэл бид холбоо барих хаяг, хэл, сэдвийг тань хадгална. Аль ч мэдээн дээр нэг удаа дарахад илгээхээ зогсооно. Мэдээг нээсэн эсэх тань бидэнд мэдэгддэггүй.
