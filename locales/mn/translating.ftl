# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Захидал орчуулах
translate-what = Хүсэлт гаргагчийн бичсэнийг солонгос хэл рүү, зөвлөхийн хариуг хүсэлт гаргагчийн хэл рүү орчуулна уу. Хэсэг бүрийг тусад нь хадгална, дараа засаж болно.
translate-until = Үүнийг нээж болох хугацаа: { $until }.
translate-done = Одоо өөр орчуулах зүйл алга. Баярлалаа. Хариу эсвэл шинэ зурвас ирвэл бид танд мэдэгдэнэ.
translate-with-owner = Энэ хооронд хүсэлт гаргагч дахин бичсэн. Хариуны орчуулгыг тань хадгалсан, илгээх эсэхийг зөвлөх шийднэ.
translate-answer-heading = Зөвлөхийн хариу
translate-answer-label = Хариуны орчуулга ({ $language })
translate-answer-button = Хүсэлт гаргагчид илгээх
translate-parts-heading = Одоог хүртэл бичсэн зүйл
translate-part-label = Солонгосоор
translate-part-button = Хадгалах
translate-saved = Хадгалсан: { $when }
translate-original = Зөвлөхийн бичсэнийг харуулах
translate-terms = Энэ бичвэрт орсон албан ёсны нэр томьёо
translate-error-empty = Орчуулгаа бичнэ үү.
translate-error-withdrawn = Зөвлөх энэ хариуг буцааж авсан. Таны бичсэнийг илгээгээгүй.

# The link of a translator outside.
translate-door-asked = Танаас нэг захидал орчуулж өгөхийг хүсэж байна.
translate-door-secret = Уншсан зүйлээ би хэнд ч хэлэхгүй.
translate-door-button = Амлаад нээх
translate-door-elsewhere = Энэ захидал зөвхөн анх нээсэн хөтчид нээгдэнэ. Тэр төхөөрөмжийг ашиглах боломжгүй бол төвөөс шинэ холбоос хүснэ үү.
translate-door-over = Энэ холбоос одоо ажиллахгүй. Тусалсанд баярлалаа. Дахин орчуулах зүйл гарвал танд шинэ имэйл илгээнэ.
translate-door-declined = Хэлсэнд баярлалаа. Бид өөр хүнээс хүснэ.
translate-door-kept = Энэ бол таны бичсэн зүйл. Үүнийг илгээгээгүй. Хэрэгтэй бол хуулж аваарай.
translate-decline = Би энэ захидлыг авч чадахгүй
translate-decline-what = Шалтгааныг дарвал бид өөр хүнээс хүснэ. Тэгвэл энэ холбоос ажиллахаа болино.
translate-decline-no-time = Надад цаг алга
translate-decline-cannot-translate = Би үүнийг орчуулж чадахгүй
translate-decline-knows-the-person = Би энэ хүнийг таньдаг

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Орчуулах захидал таныг хүлээж байна
translate-mail-text = Орчуулах нэг захидал байна. Энэ холбоосоор нээж болох хугацаа: { $until }. Зөвхөн анх нээсэн хөтчид нээгдэнэ:

    { $link }

    Авч чадахгүй бол тэр хуудсанд хэлнэ үү. Энэ зурваст бичсэн хариуг хэн ч уншихгүй.
translate-mail-subject-more = Дахин орчуулах зүйл байна
translate-mail-more = Бидний сүүлийн имэйлийн холбоост дахин орчуулах зүйл нэмэгдсэн. Үүнийг нээж болох хугацаа: { $until }.

    Энэ зурваст бичсэн хариуг хэн ч уншихгүй.

# The counsellor's page.
translate-made-by = Орчуулсан: { $name }, { $when }
translate-put-by = Зөвлөхийн бичсэн зүйл. Орчуулж илгээсэн: { $name }, { $when }
translate-earlier = Өмнөх хувилбарыг харуулах
translate-write = Таны хариу
translate-write-hint = Орчуулсны дараа хүсэлт гаргагчид хүрнэ. Орчуулах хүн: { $name }, хэл: { $language }. Үүнээс өмнө юу ч илгээхгүй.
translate-write-in = Таны бичих хэл
translate-hold-button = Орчуулгад өгөх
translate-as-it-is = Орчуулахгүйгээр илгээх
translate-held-heading = Орчуулгаа хүлээж буй хариу
translate-held-with = Орчуулж байгаа хүн: { $name }, хэл: { $language }. Хүсэлт гаргагч хараахан аваагүй.
translate-held-nobody = Одоо үүнийг орчуулж байгаа хүн алга. Аман орчуулагч хайх, буцааж авах эсвэл хэвээр нь илгээж болно.
translate-held-by = Үүнийг өмнө нь хүсэлтийг хариуцаж байсан зөвлөх бичсэн: { $name }. Буцааж авбал таны хариуны талбарт орно.
translate-held-translated = Орчуулсан хариу
translate-held-stale = Энэ хариуг бичсэний дараа хүсэлт гаргагч дахин бичсэн. Уншаад, хариу тохирсон хэвээр эсэхийг шийднэ үү.
translate-held-stands = Тохирно: орчуулуулах
translate-held-send = Орчуулсан хариуг илгээх
translate-held-withdraw = Буцааж аваад өөрчлөх
translate-error-held = Орчуулгаа хүлээж буй хариу аль хэдийн байна. Эхлээд түүнийг буцааж авах эсвэл илгээнэ үү. Таны бичсэн зүйл хэвээрээ байгаа.
translate-error-gone = Энэ хооронд тэр хариуг илгээсэн эсвэл буцааж авсан байна.
translate-error-rests = Хүсэлт гаргагч эсвэл өөр байгууллагыг хүлээж байх үед аман орчуулагч хайхгүй.
translate-error-choose = Аман орчуулга хийх хүнийг сонгоно уу.
translate-over-button = Аман орчуулгыг дуусгах
translate-choose = Аман орчуулга хийх хүнийг сонгох
translate-choose-nobody = Сонгоно уу
translate-choose-button = Энэ хүнээс хүсэх
translate-choose-ranked = { $name } ({ $rank } дүгээрт)
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Энэ хариуг орчуулагч орчуулсан.
case-original = Зөвлөхийн бичсэнийг харуулах

# The trail.
act-read-to-translate = Орчуулахаар уншсан
act-translated = Хүсэлт гаргагчийн бичсэнийг орчуулсан
act-answer-held = Хариуг орчуулгад өгсөн
act-answer-translated = Хариуг орчуулсан
act-answer-withdrawn = Хариуг буцааж авсан
act-answer-not-translated = Орчуулахгүйгээр илгээхээр шийдсэн
act-answer-stands = Хариу тохирсон хэвээр гэж шийдсэн
act-translation-asked = Гаднын орчуулагчид холбоос илгээсэн
act-translation-opened = Гаднын орчуулагч холбоосыг нээсэн
act-translation-declined = Гаднын орчуулагч аваагүй
act-translation-expired = Гаднын орчуулагчийн холбоос ажиллахаа больсон
act-translation-done = Гаднын орчуулагчийн холбоос дууссан: орчуулах зүйл үлдээгүй
act-interpreting-ended = Аман орчуулга дууссан
