# The navigation.
nav-office-staff = Ажилтан, ээлж

# A counsellor's cases.
desk-title = Миний өдөр
desk-empty = Танд одоо хүсэлт алга. Шинэ хүсэлт энд өөрөө гарч ирнэ.
desk-mine = Одоо хийх
desk-others = Бусдыг хүлээж буй
desk-locator = Хүсэлтийн дугаар
desk-language = Хэл
desk-topic = Сэдэв
desk-state = Төлөв
desk-client-wrote = Хүсэлт гаргагч бичсэн
desk-answer-by = Хариулах хугацаа
desk-urgent = Яаралтай
desk-late = Хоцорсон
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = өнөөдөр, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Хүсэлт { $locator }
desk-by-client = Хүсэлт гаргагч
desk-by-counsellor = Зөвлөх
# $when: day and time
desk-read-at = уншсан: { $when }
desk-not-read = хараахан уншаагүй
# $language: name of a language in itself
desk-answer = Хариу ({ $language })
desk-answer-button = Хариулах
desk-answer-close-button = Хариулаад хаах
desk-close-heading = Хариулахгүйгээр хаах
desk-close-what = Энэ хүсэлт танд дуусгавар болж, жагсаалтаас тань гарна. Хүсэлт гаргагч дахин бичвэл дахин нээгдэнэ.
desk-close-button = Хариулахгүйгээр хаах
desk-error-empty = Хариугаа бичнэ үү. Илгээсэн бичвэр хоосон байна.
# $limit: most characters
desk-error-too-long = Хариу хэт урт байна: дээд тал нь { $limit } тэмдэгт. Богиносгоно уу.
desk-error-client-wrote = Энэ хооронд хүсэлт гаргагч дахин бичсэн тул хараахан юу ч илгээгээгүй. Эхлээд шинэ зурвасыг уншина уу. Таны бичсэн зүйл хэвээрээ байгаа.
desk-error-closed = Одоо энэ хүсэлтэд үүнийг хийх боломжгүй. Хүсэлтийн төлөвийг харна уу.
desk-about-heading = Энэ хүсэлтийн тухай
desk-step-opened = Хүлээн авсан
desk-step-read = Зөвлөх уншсан
desk-step-answered = Хариулсан
desk-step-closed = Хаасан
desk-why-heading = Яагаад надад ирсэн бэ
desk-why-other-heading = Яагаад одоо энд байна вэ
# $name: a person
desk-why-by = { $name } сонгосон.
# $reason: one of the messages that begin with reason-
desk-why-despite = Зөвхөн дүрмээр бол ийм дүгнэлт гарах байсан: { $reason }.
desk-why-before = Өмнөх зөвлөх өөрөө.
# $language: name of a language in itself
desk-why-language = Хүсэлт гаргагчийн хэлээр ажилладаг: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Энэ сэдвийг мэднэ: { $topic } (түвшин: { $level } / 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Зай байна: энэ хүсэлтийг оруулаад нийт { $capacity } онооноос { $load } оноо эзэлсэн.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] Үүнийг өөр хэн ч авах боломжгүй байсан.
   *[other] Үүнийг { $count } хүн авах боломжтой байснаас энэ ажилтан { $rank } дүгээрт байсан.
}
desk-trail-heading = Хэн нээсэн бэ
# $name: a person
desk-trail-given = Дараах ажилтанд өгсөн: { $name }

# What was done in a case.
act-opened = Асуултыг хүлээн авсан
act-read = Уншсан
act-answered = Хариулсан
act-closed = Хаасан
act-assigned = Зөвлөхөд өгсөн
act-released = Буцааж авсан
act-reopened = Дахин нээсэн
act-late = Хариу хоцорсон
act-client-wrote = Хүсэлт гаргагч дахин бичсэн

# Where a case stands.
state-waiting = Зөвлөхийг хүлээж байна
state-offered = Санал болгосон
state-assigned = Шинэ
state-working = Ажиллаж байна
state-waiting-client = Хүсэлт гаргагчийг хүлээж байна
state-waiting-agency = Төрийн байгууллагыг хүлээж байна
state-referred = Өөр байгууллагад шилжүүлсэн
state-resolved = Шийдсэн
state-follow-up = Дараа дахин асууна
state-closed = Хаасан
state-erased = Устгасан

# Why the rules looked at a case.
cause-opened = Асуулт ирсэн.
cause-retried = Хэн нэгэнд зай гарахад дахин үзсэн.
cause-reopened = Хүсэлт гаргагч бичсэн тул дахин үзсэн.
cause-by-hand = Гараар өгсөн.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Ажилтан алга
reason-inactive = Бүртгэлийг ашиглахгүй байгаа
reason-not-a-counsellor = Зөвлөх биш
reason-off-shift = Өнөөдөр өөр ээлжгүй
reason-absent = Өнөөдөр ажилд байхгүй
reason-on-shift-later = Өнөөдөр дараа ирнэ
reason-no-language = Хүсэлт гаргагчтай нийтлэг хэлгүй
reason-speaks-but-does-not-write = Энэ хэлээр ярьдаг ч бичдэггүй
reason-writes-but-does-not-speak = Энэ хэлээр бичдэг ч ярьдаггүй
reason-no-topic = Энэ сэдвийг мэдэхгүй
reason-live-full = Ирсэн хүн эсвэл дуудлагатай завгүй байна
reason-open-full = Хүсэлтийн жагсаалт дүүрсэн
reason-excluded = Энэ хүсэлтээс чөлөөлсөн

# The office now.
office-title = Захиргааны одоогийн байдал
office-late-heading = Хоцорсон
office-waiting-heading = Хүлээж буй
office-here = Одоо энд байгаа
office-not-here = Энд байхгүй
office-absent = Өнөөдөр ажилд байхгүй
office-now = Одоо
office-since = Хэзээнээс
office-where = Шалтгаан эсвэл хариуцсан ажилтан
# $name: a person
office-has-it = Хариуцсан: { $name }
office-nothing-waits = Хүлээж буй хүсэлт алга.
office-assign-heading = Гараар өгөх
# $locator: the number that the client reads out
office-assign-label = Хүсэлтийг хэн авах вэ: { $locator }
office-choose = Ажилтан сонгоно уу
# $name: a person
office-option-fits = { $name }: тохирно
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Өгөх
office-people-heading = Хэн энд байна
office-load-heading = Нээлттэй хүсэлт
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } / { $capacity }
office-somebody-left = Ажлаас гарсан ажилтан
office-error-no-case = Ийм хүсэлт алга.
office-error-closed = Энэ хүсэлт хаагдсан. Хэнд ч өгөх боломжгүй.
office-error-full = Энэ ажилтны жагсаалт дүүрсэн. Өөр хүн сонгох эсвэл эхлээд түүнд илүү зай гаргаж өгнө үү.
office-error-nobody = Эхлээд зөвлөх сонгоно уу.
office-error-taken = Хүсэлт энэ ажилтанд аль хэдийн байгаа, эсвэл энэ хооронд хэн нэгэнд өгчээ.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Хүсэлтийн талаарх шийдвэр: { $locator }
office-decisions-link = Энэ хүсэлтийн бүх шийдвэр
office-no-content = Хүсэлт гаргагчийн хэлснийг энд харуулахгүй.
office-read-link = Хүсэлтийг унших (үүнийг бүртгэнэ)
closing-spam = Хаах: жинхэнэ асуулт биш (спам)
closing-elsewhere = Хаах: өөр газарт шийдэгдсэн
office-owner = Хариуцсан ажилтан
office-decided-at = Хэзээ
office-decided-by = Хэн шийдсэн
office-waits-for = Хүлээж буй шалтгаан
office-rules = Дүрэм
# $version: number of the version
office-policy = Хувилбар { $version }
office-found = Юу тогтоосон

# People and shifts.
staff-title = Ажилтан, ээлж
staff-name = Нэр
staff-email = Имэйл
staff-lang = Хуудасны хэл
staff-roles = Үүрэг
staff-languages = Хэл
staff-topics = Сэдэв
staff-shifts = Долоо хоногийн ээлж
staff-link = Нэвтрэх холбоос
staff-link-button = Холбоос үүсгэх
# $name: a person
staff-link-label = Нэвтрэх холбоос үүсгэх: { $name }
# $name: a person
staff-link-made = Нэвтрэх холбоос: { $name }
staff-link-hint = Үүнийг зөвхөн энэ ажилтанд өөрт нь өгнө үү. Холбоос гурван хоногийн дотор нэг удаа ажиллах бөгөөд зөвхөн одоо харагдана.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from }–{ $until }
staff-add-heading = Ажилтан нэмэх
staff-add-button = Нэмээд нэвтрэх холбоос үүсгэх
staff-errors-heading = Зарим нь хараахан зөв биш байна
staff-error-name = Нэрийг бичнэ үү.
staff-error-email = Имэйл хаяг бичнэ үү.
staff-error-lang = Хэл сонгоно уу.
staff-error-role = Доод тал нь нэг үүрэг сонгоно уу.
staff-error-address-taken = Энэ хаягтай бүртгэл аль хэдийн байна.

# One person.
# $name: a person
staff-edit-title = { $name }: ажил, ажлын цаг
staff-speaks = ярьдаг
staff-writes = бичдэг
staff-level = Түвшин
# $what: a language or a topic
staff-level-label = Түвшин: { $what }
staff-language-level-1 = энгийн яриа
staff-language-level-2 = сайн
staff-language-level-3 = эх хэл
staff-topic-level-0 = огт мэдэхгүй
staff-topic-level-1 = түгээмэл асуулт
staff-topic-level-2 = сайн
staff-topic-level-3 = хүнд асуудал ч болно
staff-shifts-hint = Эдгээр нь өнөөдрөөс эхлэн үйлчилнэ. Ажилгүй өдрийг хоосон үлдээнэ үү.
staff-day = Өдөр
staff-before-break = Ээлж
staff-after-break = Хоёр дахь ээлж
# $day: a weekday, short
staff-from-label = { $day }, эхлэх цаг
# $day: a weekday, short
staff-until-label = { $day }, дуусах цаг
staff-error-hours = Ээлжид хоёр цаг хэрэгтэй: дуусах цаг эхлэх цагаас хойш байх ёстой, өөр ээлжтэй давхцаж болохгүй.
staff-capacity-heading = Ажлын багтаамж
staff-open = Нээлттэй хүсэлт, оноогоор
staff-open-hint = Захидал хариулах хүртэл 10 оноо эзэлнэ.
staff-live = Ирсэн хүн, дуудлага, оноогоор
staff-live-hint = Нэг ирэлт эсвэл дуудлага 100 оноо, чат 25 оноо эзэлнэ.
staff-error-capacity = 0-ээс 10 000 хүртэлх тоо бичнэ үү.
staff-error-capacity-taken = Үүнээс их нь аль хэдийн эзлэгдсэн. Эхлээд хүсэлтийг бусдад өгнө үү.
staff-away-heading = Ажилд байхгүй өдөр
# $from, $until: days, already written in the language
staff-away = { $from } – { $until }
staff-away-from = Эхний өдөр
staff-away-until = Сүүлийн өдөр (энэ өдөр орно)
staff-error-absence = Хоёр өдрийг хоёуланг нь бичнэ үү; сүүлийн өдөр эхний өдрөөс өмнө байж болохгүй.
staff-end = Дуусгах: { $what }
staff-error-own-head = Та өөрийнхөө төвийн даргын үүргийг өөрөө дуусгаж болохгүй. Өөр дарга дуусгаж болно.
staff-save-button = Хадгалах

# Roles.
role-head = Төвийн дарга
role-counsellor = Зөвлөх
role-interpreter = Аман орчуулагч
role-writer = Бичвэр зохиогч
role-publisher = Нийтлэгч
role-translator = Орчуулагч
role-reviewer = Орчуулга шалгагч
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, { $language }
staff-give-role = Үүрэг өгөх
staff-give-lang = Аль хэлээр
staff-give-lang-hint = Зөвхөн орчуулагч, орчуулга шалгагч нэг хэлээр үүрэг авна.
staff-every-language = Бүх хэл
staff-give-button = Энэ үүргийг өгөх
