# Courses and events: what residents see.
programmes-title = Сургалт, арга хэмжээ
programmes-lead = Одоо явагдаж буй эсвэл удахгүй эхлэх сургалт, арга хэмжээ. Зөвхөн шалгасныг нь бичсэн.
programmes-none = Одоогоор сургалт, арга хэмжээ алга.
programme-kind-korean-class = Солонгос хэлний хичээл
programme-kind-kiip = Нийгэмд дасан зохицох хөтөлбөр
programme-kind-topik = Солонгос хэлний түвшин тогтоох шалгалтын бэлтгэл
programme-kind-settlement = Шинээр ирсэн хүмүүст зориулсан сургалт
programme-kind-festival = Баяр наадам
programme-kind-clinic = Эмчийн үзлэг, эрүүл мэндийн шалгалт
programme-kind-other = Бусад сургалт, арга хэмжээ
# $from, $until: days
programme-days = { $from } – { $until }
programme-days-open = эхлэх өдөр: { $from }
programme-cost = Төлбөр
programme-free = Үнэгүй
# Where the amount is not known.
programme-paid = Төлбөртэй
programme-size = Хүний тоо
# $shown: the number as it is written
programme-places = { $shown } хүн
programme-contact = Асууж лавлах газар
programme-sign-up = Бүртгүүлэх
programme-sign-up-not-needed = Бүртгүүлэлгүй ирж болно.
programme-sign-up-here = Та энэ вэбсайтаар, өөрийн хэлээр бүртгүүлж болно. Аль сургалт, арга хэмжээ болохыг бичнэ үү.
programme-sign-up-button = Бүртгүүлэх
programme-over-title = Энэ дууссан
search-kind-programme = Сургалт, арга хэмжээ

# The newsroom: the list.
board-section-programmes = Сургалт, арга хэмжээ
programmes-desk-lead = Сургалт, арга хэмжээг энд оруулж, засаж, шалгана. Шалгасан бөгөөд солонгос бичвэр нь нийтлэгдсэнийг л оршин суугчид харна. Дууссаны маргааш нь өөрөө арилна.
programmes-desk-none = Хараахан сургалт, арга хэмжээ оруулаагүй байна.
programmes-begun = Нөхөж бөглөх
programmes-stage-coming = Удахгүй эхлэх
programmes-stage-running = Явагдаж буй
programmes-stage-over = Дууссан
programmes-name = Нэр
programmes-when = Хэзээ
programmes-languages-public = Нийтэлсэн хэлний тоо
programmes-due = дахин шалгах
programmes-unverified = шалгаагүй
# $by: a name; $day: a day
programmes-verified = шалгасан: { $by }, { $day }

# A new one.
programmes-new = Сургалт, арга хэмжээ нэмэх
programmes-new-lead = Эхлээд солонгос нэрийг нь бичнэ. Цаг, газрыг дараагийн хуудсанд оруулж, тайлбар, орчуулгыг бичвэрт нь бичнэ.
programmes-new-button = Үргэлжлүүлэх

# One of them: verified, entered, changed.
programmes-said-begun = Бичвэр үүслээ. Одоо цаг, газрыг нь оруулна уу.
programmes-said-saved = Хадгаллаа.
programmes-said-verified = Өнөөдөр шалгасан гэж бүртгэлээ.
programmes-said-doubted = Оршин суугчдад цаашид харагдахгүй. Дахин шалгавал харагдана.
programmes-words = Нэр, тайлбар, орчуулга
programmes-words-not-public = Бичвэрийг хараахан нийтлээгүй тул оршин суугчдад харагдахгүй байна.
programmes-unverified-what = Нийтлэгч эх сурвалжтай нь тулгаж шалгасны дараа оршин суугчдад харагдана.
programmes-verify-what = Цаг, газар, төлбөр, бүртгүүлэх арга нь эх сурвалжтай ижил үү?
programmes-verify-button = Өнөөдөр шалгасан, бүгд зөв
programmes-doubt-button = Шалгах хүртэл нуух
programmes-review = Дараа шалгах өдөр
programmes-review-hint = Хоосон үлдээвэл: гурван сарын дараа.
programmes-details = Цаг, газар
programmes-details-what = Энэ нь бүх хэлээр адил харагдана.
programmes-changed = Юу өөрчилсөн
programmes-done-entered = Оруулсан
programmes-done-corrected = Зассан
programmes-done-verified = Шалгасан
programmes-done-doubted = Нуусан
programmes-done-imported = Агуулгаас авсан

# Filling it in.
programmes-field-kind = Төрөл
programmes-field-run-by = Хариуцсан байгууллага
programmes-field-contact = Асууж лавлах газар
programmes-field-place = Газар
programmes-field-place-roman = Газрыг латин үсгээр
programmes-field-first = Эхний өдөр
programmes-field-last = Сүүлийн өдөр
programmes-field-sessions = Цаг
programmes-field-languages = Явуулах хэл
programmes-field-cost = Төлбөр
programmes-field-fee = Төлбөртэй бол мөнгөн дүн
programmes-field-sign-up = Бүртгүүлэх арга
programmes-field-phone = Бүртгүүлэх утас
programmes-field-website = Бүртгүүлэх вэбсайт
programmes-field-places = Хэдэн хүн оролцож болох
programmes-field-source = Эх сурвалж
programmes-field-status = Шалгалт
programmes-field-checked = Сүүлд шалгасан өдөр
programmes-status-official = шалгасан
programmes-status-unverified = шалгаагүй
programmes-hint-run-by = Байгууллагын солонгос нэр.
programmes-hint-contact = Холбоо барих газарт байвал сонгоно. Үгүй бол хоосон үлдээнэ үү.
programmes-hint-place = Солонгосоор: гудамжны хаяг, барилга, давхар, өрөө.
programmes-hint-last = Нэг өдрийнх бол, эсвэл дуусах өдөр нь тодорхойгүй бол хоосон үлдээнэ үү.
programmes-hint-sessions = Эхлэх, дуусах цагийг 24 цагаар бичнэ. Нэг өдрийнх бол гараг сонгох шаардлагагүй. Мөр дутвал маягтын доод хэсгээс нэмнэ.
programmes-hint-fee = Мөнгөн дүнг бүртгэсэн утгаас сонгоно. Байхгүй бол эхлээд нэмнэ үү:
programmes-hint-phone = Бүртгэсэн утасны дугаараас сонгоно.
programmes-hint-website = Хаягийг https:// гэснээс эхлэн бүтнээр нь бичнэ.
programmes-hint-places = Хязгааргүй бол хоосон үлдээнэ үү.
programmes-hint-source = Зарын нэр, өдөр, эсвэл вэбсайтын хуудас, солонгосоор.
programmes-held-weekly = Долоо хоног бүр
programmes-held-day = Нэг өдөр
programmes-way-none = Бүртгүүлэх шаардлагагүй
programmes-way-counselling = Энэ вэбсайтын зөвлөгөөний маягтаар
programmes-way-phone = Утсаар
programmes-way-website = Өөр вэбсайтаар
# $number: the number of a line
programmes-row-weekday = Мөр { $number }: гараг
programmes-row-opens = Мөр { $number }: эхлэх
programmes-row-closes = Мөр { $number }: дуусах
programmes-rows-button = Цагийн мөр нэмэх
programmes-held-against = Би үүнийг өнөөдөр эх сурвалжтай нь тулгаж шалгасан. Хадгалмагц оршин суугчдад харагдана.
programmes-will-wait = Хадгалсны дараа нийтлэгч шалгах хүртэл оршин суугчдад харагдахгүй.
programmes-save-button = Хадгалах
programmes-error-kind = Төрлийг сонгоно уу.
programmes-error-run-by = Хариуцсан байгууллагыг бичнэ үү, урт бол богиносгоно уу.
programmes-error-contact = Холбоо барих газраас сонгоно уу.
programmes-error-place = Газрыг бичнэ үү, урт бол богиносгоно уу.
programmes-error-place-roman = Латин үсгээр бичсэн нь хэт урт байна.
programmes-error-first = Эхний өдрийг сонгоно уу.
programmes-error-last = Сүүлийн өдөр эхний өдрөөс өмнө байна, эсвэл огноо биш байна.
programmes-error-sessions = Цагийг дахин харна уу: мөр бүрд гараг, эхлэх, дуусах цаг байх ёстой, мөрүүд давхцахгүй, тэр гараг эхний ба сүүлийн өдрийн хооронд байх ёстой.
programmes-error-languages = Явуулах хэлийг сонгоно уу.
programmes-error-fee = Үнэгүй эсэхийг сонгоно уу. Төлбөртэй бол мөнгөн дүнг сонгоно уу.
programmes-error-sign-up = Бүртгүүлэх аргыг сонгоно уу.
programmes-error-phone = Утасны дугаарыг сонгоно уу.
programmes-error-website = Хаягийг https:// гэснээс эхлэн бичнэ үү.
programmes-error-places = 1-ээс 100 000 хүртэлх тоо бичнэ үү.
programmes-error-source = Эх сурвалжийг бичнэ үү, урт бол богиносгоно уу.
programmes-error-not-entered = Эхлээд цаг, газрыг оруулна уу.
programmes-error-same = Юу ч өөрчлөгдөхгүй.
programmes-error-review = Маргаашаас хойших өдрийг сонгоно уу.
programmes-error-changed = Таныг үзэж байх хооронд өөр хүн өөрчилсөн тул хадгалаагүй. Таны бичсэн зүйл хэвээрээ байгаа. Доорх түүхийг үзээд, таных зөв бол дахин хадгална уу.
