# The list of cases.
desk-deadline = Хуулийн хугацаа
desk-task = Хийх ажил

# The parts of a case's page.
desk-parts = Энэ хуудасны хэсгүүд
desk-part-answer = Хариу
desk-earlier = Өмнөх { $count } зурвасыг харуулах

# Saved replies.
desk-replies-heading = Бэлэн хариу оруулах
desk-replies-find = Гарчгаар хайх
desk-replies-find-button = Бэлэн хариу хайх
desk-replies-none = Гарчигтаа ийм үгтэй бэлэн хариу алга.
desk-reply-only-in = зөвхөн дараах хэлээр: { $language }
desk-reply-put-in = «{ $title }» хариуг орууллаа. Илгээхээс өмнө уншиж, тохирохгүй хэсгийг өөрчилнө үү.
desk-reply-elsewhere = Энэ хариу дараах хэлээр алга: { $asked }. Тиймээс дараах хэлээр орууллаа: { $language }.
desk-reply-korean = Солонгосоор харуулах

# A machine's draft.
desk-draft-button = Төвийн компьютерийн ноорог орчуулга
desk-draft-label = Компьютерийн ноорог орчуулга. Буруу байж болно, хадгалагдахгүй.
desk-draft-no-language = Төвийн компьютер энэ хэлийг орчуулдаггүй.
desk-draft-trouble = Төвийн компьютер одоо хариулахгүй байна. Түр хүлээгээд дахин дарна уу.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Энэ хооронд өөр хариу илгээгдсэн тул хараахан юу ч илгээгээгүй. Эхлээд тэр хариуг уншина уу. Таны бичсэн зүйл хэвээрээ байгаа.
desk-error-no-summary = Эхлээд гурван мөрт товч тайлбар бичнэ үү. Хүлээж авсан хүн түүнээс эхэлнэ.
desk-error-no-consent = Хүсэлт гаргагч зөвшөөрөөгүй эсвэл зөвшөөрлийн хугацаа дууссан тул юу ч хэлж болохгүй.
desk-error-second-person = Яаралтай тохиолдлыг мэдэгдсэн хүн биш, өөр хүн баталгаажуулах ёстой.
desk-error-too-many = Дахин нэмэх зай алга. Эхлээд дууссаныг нь цэгцэлнэ үү.
desk-error-summary = Болсон явдал, хүслийг тус бүр нэг мөр, дээд тал нь 400 тэмдэгтээр бичнэ үү.
desk-error-task = Юу хийхийг дээд тал нь 300 тэмдэгтээр бичнэ үү.
desk-error-day = Өдрийг дахин харна уу.
desk-error-hand-over = Хэнд, яагаад өгөхөө сонгоно уу.
desk-error-outcome = Хэрхэн дууссаныг сонгоно уу.
desk-error-referral = Байгууллага, түүнд юу хэлэх, хэрхэн зөвшөөрсөн, ямар өдөр хүртэл болохыг шалгана уу: өнөөдөр эсвэл түүнээс хойш.
desk-error-emergency = Хүсэлт гаргагчаас яагаад асуух боломжгүй байсныг дээд тал нь 300 тэмдэгтээр бичнэ үү.
desk-error-taken = Хүсэлт энэ ажилтанд аль хэдийн байгаа, эсвэл энэ хооронд хэн нэгэнд өгчээ.
desk-error-excluded = Энэ ажилтныг энэ хүсэлтээс чөлөөлсөн. Өөр хүн сонгоно уу.
desk-flag-error = Энд оршин суух эрх, гадаад иргэний бүртгэлийн дугаар эсвэл паспортын дугаар байх шиг байна. Хэрэггүй бол хасна уу. Үлдээх бол товчийг дахин нэг дарна уу.
desk-flag-send = Хэвээр нь илгээх
desk-flag-save = Хэвээр нь хадгалах

# Notes among staff.
desk-notes-heading = Дотоод тэмдэглэл
desk-notes-hint = Зөвхөн энэ хүсэлтийг хариуцсан ажилтнууд харна. Хүсэлт гаргагч хэзээ ч харахгүй.
desk-note-label = Шинэ тэмдэглэл
desk-note-button = Тэмдэглэлийг хадгалах

# Deadlines and tasks.
desk-deadlines-heading = Хуулийн хугацаа
desk-deadlines-none = Хугацаа оруулаагүй байна.
desk-deadline-add = Хугацаа оруулах
desk-deadline-hint = Та өдрийг шалгаад өөрөө оруулна. Энд юу ч тооцоолохгүй.
desk-deadline-kind = Юуны хугацаа
desk-deadline-button = Хугацааг оруулах
desk-deadline-end = Хасах
desk-deadline-end-label = Хугацааг хасах: { $what }
desk-day = Өдөр
desk-tasks-heading = Хийх ажил
desk-tasks-none = Хийх зүйл алга.
desk-task-add = Хийх ажил нэмэх
desk-task-words = Юу хийх
desk-task-button = Ажлыг нэмэх
desk-task-done = Хийсэн
desk-task-done-label = Хийсэн: { $what }
desk-task-is-done = Дууссан
desk-task-follow-up = Шийдэгдсэн хэвээр эсэхийг дахин асуух
deadline-wage-claim = Цалин хөлс нэхэмжлэх
deadline-severance = Ажлаас гарсны тэтгэмж нэхэмжлэх
deadline-dismissal-relief = Ажлаас үндэслэлгүй халсныг арилгуулах хүсэлт
deadline-accident-claim = Үйлдвэрлэлийн ослын хүсэлт
deadline-flight = Нислэг
deadline-other = Бусад хугацаа

# One's own name for a case.
desk-label = Миний өгсөн нэр
desk-label-button = Нэрлэх
desk-label-hint = Зөвхөн танд харагдана. Хүний нэр, дугаар бүү бичээрэй.

# The summary.
desk-summary-heading = Гурван мөрт товч тайлбар
desk-summary-none = Товч тайлбар хараахан алга.
desk-summary-write = Товч тайлбар бичих
desk-summary-hint = Солонгосоор, тус бүр нэг мөр. Энд эсвэл өөр байгууллагад хүлээж авсан хүн үүнийг эхэлж уншина.
desk-summary-facts = Болсон явдал
desk-summary-wish = Хүсэл
desk-summary-done = Одоог хүртэл хийсэн зүйл
desk-summary-button = Товч тайлбарыг хадгалах
desk-summary-earlier = Өмнөх { $count } товч тайлбар

# Handing over.
desk-hand-over-heading = Хүлээлгэж өгөх
desk-hand-over-open = Хамт ажиллагчид хүлээлгэж өгөх
desk-hand-over-hint = Гурван мөрт товч тайлбар хэрэгтэй. Дараа нь хүсэлт таны жагсаалтаас гарна.
desk-hand-over-to = Хэнд
desk-hand-over-routing = Дүрмээр олдсон өөр хүн
desk-hand-over-why = Шалтгаан
desk-hand-over-button = Хүлээлгэж өгөх
desk-colleague = { $name } ({ $languages })
hand-over-language = Хэл тохирохгүй
hand-over-topic = Сэдэв тохирохгүй
hand-over-away = Би ажилд байхгүй
hand-over-too-much = Надад ажил хэт их байна
hand-over-conflict = Оролцсон хүнийг таньдаг эсвэл нөгөө талд зөвлөдөг
hand-over-other = Өөр шалтгаан

# Closing.
desk-close-open = Хэрхэн дууссаныг бичээд хаах
desk-outcome = Хэрхэн дууссан
desk-follow-up = Дараа дахин асуух
outcome-advised = Зөвлөгөө өгсөн
outcome-paid = Авах ёстойгоо авсан
outcome-petition-filed = Гомдол эсвэл нэхэмжлэл гаргасан
outcome-referred = Өөр байгууллагад шилжүүлсэн
outcome-withdrawn = Хүсэлт гаргагч үргэлжлүүлэхийг хүсээгүй
outcome-not-reached = Хүсэлт гаргагчтай холбогдож чадаагүй
outcome-duplicate = Ижил хүсэлт аль хэдийн байсан
outcome-no-answer-needed = Хариу шаардлагагүй байсан
follow-up-no = Дахин асуухгүй
follow-up-30 = 30 хоногийн дараа дахин асуух
follow-up-90 = 90 хоногийн дараа дахин асуух

# Referring.
desk-refer-heading = Өөр байгууллагад шилжүүлэх
desk-refer-none = Өөр байгууллагад хэлээгүй.
desk-refer-open = Байгууллагад шилжүүлэх
desk-refer-hint = Зөвхөн хүсэлт гаргагчийн зөвшөөрснийг хэлнэ. Юу ч өөрөө илгээгдэхгүй: хэвлэх эсвэл утсаар уншиж өгнө үү.
desk-refer-contact = Байгууллага
desk-refer-purpose = Юуны тулд
desk-refer-fields = Юу хэлэх
desk-refer-how = Хүсэлт гаргагч хэрхэн зөвшөөрсөн
desk-refer-consent = Зөвшөөрөл
desk-refer-reason = Хүсэлт гаргагчаас яагаад асуух боломжгүй байсан
desk-refer-reason-hint = Зөвхөн яаралтай тохиолдолд. Юм хэлэхээс өмнө төвийн дарга баталгаажуулах ёстой.
desk-refer-until = Зөвшөөрөл хүчинтэй хугацаа
desk-refer-due = Хариу ирэх ёстой өдөр
desk-refer-moved = Сүүлийн өөрчлөлт
desk-refer-button = Шилжүүлгийг бэлтгэх
desk-refer-words = Хүсэлт гаргагчид үзүүлэх үг
desk-refer-waits = Зөвшөөрөл эсвэл баталгаажуулалтыг хүлээж байна. Үүнээс өмнө юу ч хэлж болохгүй.
desk-refer-confirm = Яаралтай тохиолдлыг баталгаажуулах
desk-refer-paper = Хэвлэх эсвэл уншиж өгөх
desk-refer-withdraw = Хүсэлт гаргагч зөвшөөрлөө цуцалсан
desk-refer-may-notify = Дараах байгууллагын ажилтнууд цагаачлалын албанд мэдэгдэх үүрэгтэй байж болно: { $body }. Хэн нэгний нэрийг хэлэхээс өмнө эхлээд асууна уу.
desk-paper-title = Дараах байгууллагад шилжүүлэх: { $name }
desk-paper-files = Хамт өгсөн хуулбарт байгаа.
desk-paper-only = Энд зөвхөн хүсэлт гаргагчийн зөвшөөрсөн зүйл бий.
referral-drafted = Бэлтгэсэн
referral-sent = Хэлсэн
referral-received = Тэнд хүлээн авсан
referral-accepted = Тэнд хариуцаж авсан
referral-declined = Тэнд татгалзсан
referral-done = Дууссан
referral-withdrawn = Зөвшөөрлийг цуцалсан

office-claimed = Хүсэлт гаргагчийн зөвшөөрөлгүй, яаралтай шилжүүлэг таны баталгаажуулалтыг хүлээж байна.

# Consent, in the client's language.
consent-text = Дараах зүйлийг энэ байгууллагад хэлж болох уу: { $name }? Зорилго: { $purpose }.
consent-until = Зөвхөн энэ өдөр хүртэл хэлж болно: { $day }.
consent-withdraw-any-time = Та зөвшөөрлөө хэзээ ч цуцалж болно. Зөвшөөрөхгүй байсан ч бид танд үргэлжлүүлэн тусална.
consent-confirmed-by = Яаралтай тохиолдол, баталгаажуулсан: { $name }
consent-purpose-counsel = зөвлөгөө
consent-purpose-legal = хууль зүйн тусламж
consent-purpose-medical = эмнэлгийн тусламж
consent-purpose-shelter = түр байрлах газар
consent-field-summary = Хүсэлтийн товч тайлбар
consent-field-reach = Тантай хэрхэн холбогдох
consent-field-files = Зураг, баримт бичиг
consent-how-spoken = Амаар зөвшөөрсөн
consent-how-written = Бичгээр зөвшөөрсөн
consent-how-in-case = Хүсэлт гаргагч хүсэлтийн хуудсанд зөвшөөрнө
consent-how-emergency = Яаралтай: асуух боломжгүй байсан

# The history.
desk-history-title = Хүсэлтийн түүх: { $locator }
desk-history-link = Бүх түүхийг харуулах
desk-history-whole = Түүх бүрэн байна.
desk-history-broken = Түүх тасарсан байна. Системийн админд хэлнэ үү.
desk-history-when = Хэзээ
desk-history-what = Юу
desk-history-who = Хэн
desk-history-nobody = Хүсэлт гаргагч эсвэл систем
act-noted = Тэмдэглэл хадгалсан
act-task-set = Хийх ажил нэмсэн
act-task-done = Ажлыг дуусгасан
act-deadline-set = Хугацаа оруулсан
act-deadline-ended = Хугацааг хассан
act-labelled = Нэр өгсөн
act-summed-up = Товч тайлбар бичсэн
act-handed-over = Хүлээлгэж өгсөн
act-client-asked-for-another = Хүсэлт гаргагч өөр зөвлөх хүссэн
act-set-aside = Шийдсэн, дараа дахин асууна
act-consent-asked = Зөвшөөрөл асуусан
act-consent-noted = Зөвшөөрлийг тэмдэглэсэн
act-consent-given = Хүсэлт гаргагч зөвшөөрсөн
act-consent-withdrawn = Зөвшөөрлийг цуцалсан
act-emergency-claimed = Яаралтай тохиолдол гэж мэдэгдсэн
act-emergency-confirmed = Яаралтай тохиолдлыг баталгаажуулсан
act-referral-drafted = Өөр байгууллагад шилжүүлэхээр бэлтгэсэн
act-referral-moved = Шилжүүлгийн байдал өөрчлөгдсөн
act-machine-draft = Компьютерийн ноорог уншсан

# What the client sees.
case-who = Танд төвийн зөвлөх хариулна.
case-who-writes = Танд дараах хэлээр бичдэг төвийн зөвлөх хариулна: { $language }.
case-who-name = Танд хариулах зөвлөх: { $name }.
case-who-name-writes = Танд хариулах зөвлөх: { $name }. Хариулах хэл: { $language }.
case-expect = Та хариуг энэ өдөр гэхэд авна: { $day }.
case-told-heading = Бусад байгууллагад хэлэх
case-told-emergency = Яаралтай байсан тул танаас асууж амжаагүй байхдаа тэдэнд хэлсэн. Асуулт байвал доор бичээрэй.
case-told-agree = Зөвшөөрч байна
case-told-refuse = Зөвшөөрөхгүй
case-told-withdraw = Зөвшөөрлөө цуцалъя
case-another = Та өөр зөвлөх хүсэж байна уу?
case-another-button = Өөр зөвлөх хүсэх
case-another-done = Таны асуулт өөр зөвлөхөд очно.
case-another-not = Одоо өөрчлөх боломжгүй. Төвд хэлнэ үү.
