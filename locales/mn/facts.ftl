# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Мөнгөн дүн, тоо
facts-lead = Бичвэрт байгаа мөнгөн дүн, хугацаа, утасны дугаар. Энд өөрчилсөн зүйл бүх хэлэнд зэрэг өөрчлөгдөнө.
facts-search-label = Нэр, утга, эх сурвалжаар хайх
facts-none = Юу ч олдсонгүй.
facts-fact = Нэр
facts-value = Утга
facts-holds = Үйлчлэх хугацаа
facts-source = Эх сурвалж
facts-checked = Шалгасан
# Nobody in the house looked it up: it came with the content files.
facts-by-files = үндсэн агуулгаар орсон
# $from, $until: days
facts-period = { $from } – { $until }
facts-period-open = эхлэх өдөр: { $from }
facts-standing-lapsed = Өнөөдөр утгагүй
facts-standing-due = Дахин шалгах
facts-standing-coming = Удахгүй өөрчлөгдөх
facts-standing-settled = Хэвээр байгаа
facts-standing-what-lapsed = Утгын хугацаа дууссан, дараагийн утга алга: бичвэрт зураас харагдана.
facts-standing-what-due = Шалгах өдөр болсон, эсвэл сүүлд шалгаснаас хойш нэг жил өнгөрсөн.
facts-standing-what-coming = Дараагийн утга тодорхой, эсвэл одоогийн утгын сүүлийн өдөр тогтсон.
facts-standing-what-settled = Одоо хийх зүйл алга.

# One fact: its values, checks, texts and history.
facts-unit = Нэгж
facts-unit-won = вон
facts-unit-day = хоног
facts-unit-week = долоо хоног
facts-unit-month = сар
facts-unit-year = жил
facts-unit-hour = цаг
facts-unit-minute = минут
facts-unit-percent = хувь
facts-unit-person = хүн
facts-unit-time = өдрийн цаг
facts-unit-number = тоо
facts-unit-phone = утасны дугаар
facts-unit-date = огноо
facts-values = Бүх утга
facts-today = өнөөдөр
facts-due = дахин шалгах
facts-change = Өөрчлөх
facts-correct = Засах
facts-end = Дуусгах
facts-remove = Устгах
facts-add = Утга нэмэх
facts-check-heading = Дахин шалгах
facts-check-what = Эх сурвалжийг дахин уншсан уу? Утга зөв хэвээр бол өдөр, таны нэрийг бүртгэнэ.
facts-review-hint = Дараа шалгах өдөр. Хоосон үлдээвэл: нэг жилийн дараа.
facts-check-button = Өнөөдөр шалгасан, зөв хэвээр
facts-review-button = Зөвхөн өдрийг тогтоох
# $day: a day
facts-review-on = дараа шалгах өдөр: { $day }
facts-said-changed = Өөрчиллөө. Бүх хэлний бичвэрт шинэ утга харагдана.
facts-said-saved = Өөрчлөлтийг хадгаллаа.
facts-said-checked = Өнөөдөр шалгасан гэж бүртгэлээ.
facts-texts = Хаана харагдах
facts-touched-none = Үүнийг харуулж буй бичвэр хараахан алга.
# $count: number of texts, contacts and pages
facts-touched-what = Нийт { $count } газарт харагдана. Хэл тус бүрээр:
facts-kind-contact = Холбоо барих газар
facts-kind-page = Хуудас
facts-draft = ноорог
facts-history = Юу өөрчилсөн
facts-history-none = Энд хараахан юу ч өөрчлөөгүй байна.
facts-done = Хийсэн зүйл
facts-done-added = Нэмсэн
facts-done-corrected = Зассан
facts-done-ended = Дуусгасан
facts-done-checked = Шалгасан
facts-done-review = Дараа шалгах өдрийг тогтоосон
facts-done-removed = Устгасан
facts-done-imported = Агуулгаас авсан
facts-before = Өмнө
facts-after = Дараа
facts-who = Хэн, хэзээ

# A change: typed, looked at, confirmed.
facts-heading-add = Утга нэмэх
facts-heading-correct = Утгыг засах
facts-heading-end = Утгыг дуусгах
facts-heading-remove = Утгыг устгах
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Нэгжгүй бичнэ: мөнгөн дүн 10320, огноо 2026-11-06, цаг 18:00, утасны дугаар 1577-1366 гэх мэт.
facts-from = Эхний өдөр
facts-until = Сүүлийн өдөр
facts-until-hint = Тодорхойгүй бол хоосон үлдээнэ үү.
facts-source-hint = Хуулийн зүйл эсвэл мэдэгдлийн дугаар, солонгосоор.
facts-status = Та үүнийг хаанаас уншсан бэ?
facts-status-law = Хуулиас
facts-status-official = Албан ёсны мэдэгдлээс
facts-end-before = Тэр үед үйлчилж буй утга үүний өмнөх өдөр дуусна.
facts-review-change = Юу өөрчлөгдөхийг үзэх
facts-review-lead = Хараахан юу ч өөрчлөгдөөгүй. Үзээд зөв бол баталгаажуулна уу.
facts-shown-heading = Хэл тус бүрд ингэж харагдана
facts-confirm = Өөрчлөх
facts-back = Маягт руу буцах
facts-new-title = Шинэ утга бүртгэх
facts-new-button = Бүртгэх
facts-id = Бүртгэх нэр
facts-id-hint = Бичвэрт хэрэглэх нэр: латин жижиг үсэг, тоо, зураас, жишээ нь
facts-error-id = Зөвхөн латин жижиг үсэг, тоо, зураас хэрэглэнэ үү.
facts-error-unit = Нэгж сонгоно уу. Нэг нэртэй бүх утга ижил нэгжтэй байна.
facts-error-value = Энэ нь нэгжид тохирохгүй байна. Жишээн дээрх шиг бичнэ үү.
facts-error-from = Эхний өдрийг сонгоно уу.
facts-error-until = Сүүлийн өдөр алга эсвэл эхний өдрөөс өмнө байна.
facts-error-source = Эх сурвалжийг бичнэ үү, урт бол богиносгоно уу.
facts-error-status = Хуульд байгаа юу, албан ёсны мэдэгдэлд байгаа юу гэдгийг сонгоно уу.
facts-error-review = Маргаашаас хойших өдрийг сонгоно уу.
facts-error-overlap = Үйлчлэх хугацаа нь дараах утгатай давхцана: { $value } ({ $period }).
facts-error-taken = Ийм нэртэй утга аль хэдийн бүртгэгдсэн байна.
facts-error-in-use = Энэ утга бичвэрт харагдаж байгаа тул устгах боломжгүй. Эхлээд доорх бичвэрээс хасах эсвэл утгыг засна уу.
facts-error-same = Юу ч өөрчлөгдөхгүй.
facts-error-changed = Таныг үзэж байх хооронд өөр хүн утгыг өөрчилсөн тул юу ч хийгээгүй. Одоогийн утгыг үзээд дахин оролдоно уу.
facts-error-gone = Энэ утга одоо байхгүй.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Эдгээр сэдвийн мэдээ авдаг хүмүүст мэдэгдэх
facts-tell-what = Шинэ утга, гарын авлагын холбоостой мэдээ бичиж эхэлнэ. Илгээхээс өмнө засаж болно.
facts-tell-button = Мэдээ бичих
facts-tell-writer = Энэ өөрчлөлтийг мэдээ бичдэг хүмүүст мэдэгдэнэ үү.
# $guide: title of a guide
facts-bulletin-title = Юу өөрчлөгдсөн: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = Эхлэх өдөр: { $day }. Шинэ утга: { $fact }.
facts-bulletin-text-now = Одоо: { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Өөр өдрийн мөнгөн дүн, хугацааг үзэх
facts-as-of-what = Бэртсэн эсвэл ажил хийсэн өдрийнхөө дүрэм хэрэгтэй бол тэр өдрийг сонгоорой.
facts-as-of-day = Өдөр
facts-as-of-button = Тэр өдрийн мөнгөн дүн, хугацааг харуулах
# $day: a day
facts-as-of-note = Мөнгөн дүн, хугацаа дараах өдрийнх: { $day }. Тайлбар нь өнөөдрийнх.
facts-as-of-missing = Зураас (—) байгаа газарт тэр өдрийн утгыг бид мэдэхгүй.
facts-as-of-today = Өнөөдрийн мөнгөн дүн, хугацаа руу буцах
# $first, $last: days
facts-as-of-error = Дараах хугацаанаас өдөр сонгоно уу: { $first } – { $last }. Одоо та өнөөдрийн утгыг харж байна.
