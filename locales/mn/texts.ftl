# What readers see of a text.
text-gone-title = Энэ бичвэр одоо энд байхгүй
# $day: a date
text-stale-here = Солонгос бичвэр өөрчлөгдсөн ({ $day }). Орчуулгыг дараа нь шинэчилнэ.
text-stale-here-undated = Солонгос бичвэр өөрчлөгдсөн. Орчуулгыг дараа нь шинэчилнэ.

# What a text is, and where it stands.
text-kind-guide = Гарын авлага
text-kind-publication = Хэвлэл
text-kind-issue = Товхимлын дугаар
text-kind-article = Нийтлэл
text-kind-bulletin = Мэдээ
text-kind-alert = Яаралтай мэдэгдэл
text-kind-reply = Бэлэн хариу
text-kind-question = Зөвлөгөөний өмнөх асуулт
text-kind-situation = Нөхцөл байдлын хөтөч
text-kind-programme = Сургалт, арга хэмжээ
text-state-missing = Орчуулаагүй
text-state-asked-for = Орчуулга захиалсан
text-state-in-translation = Орчуулж байна
text-state-stale = Солонгос бичвэр өөрчлөгдсөн
text-state-withdrawn = Уншигчдаас татсан
text-state-machine = Компьютерээр орчуулсан, хэн ч уншаагүй
text-state-needs-review = Хараахан хэн ч уншаагүй
text-state-reviewed = Хэл мэддэг хүн уншсан
text-state-declined = Орчуулахгүй
text-state-draft = Бичиж байна
text-state-public = Нийтэлсэн
# $count: how many; $shown: the same as it is written
text-behind = Солонгос бичвэрээс хоцорсон өгүүлбэр: { $shown }
# $count: how many; $shown: the same as it is written
text-unwritten = Орчуулгагүй өгүүлбэр: { $shown }
text-by-file = файлаас оруулсан

# One text.
text-public-pages = Уншигчдад харагдах хуудас
text-languages = Хэл тус бүрийн төлөв
text-readers-see = Уншигчдад харагдах нь
text-read-by = Уншсан
text-to-do = Та юу хийж болох
text-public-since = Нийтэлсэн үе:
text-not-public = Нийтлээгүй
text-history = Өөрчлөлтийн түүх
text-more = Бусад
text-act-publish = Нийтлэх
text-act-review = Би уншсан, зөв байна
text-act-schedule = Өдөр тогтоох
text-act-unschedule = Тогтоосон өдрийг цуцлах
text-act-decline = Орчуулахгүй болох
text-act-take-up = Орчуулахаар болох
text-act-withdraw = Уншигчдаас татах
text-schedule-at = Хэзээ нийтлэх вэ? (энэ хотын цагаар)
text-decline-why = Уншигчдад юу гэж хэлэх вэ
text-note = Хамт олонд үлдээх тэмдэглэл (хоосон байж болно)
text-publish-all-heading = Хамтад нь нийтлэх
text-publish-all-what = Эдгээрт солонгос бичвэрт байгаа бүх зүйл бий. Нийтлэх хэлээ сонгоно уу. Нэг нь л нийтлэгдэх боломжгүй бол алийг нь ч нийтлэхгүй.
text-publish-all-button = Сонгосон хэлийг нийтлэх

# What was done.
text-done-made = Бичвэр үүслээ. Одоо солонгосоор нь бичнэ үү.
text-done-saved = Хадгаллаа.
text-done-published = Нийтэллээ.
text-done-scheduled = Тэр үед нийтлэгдэнэ.
text-done-unscheduled = Тогтоосон өдрийг цуцаллаа.
text-done-withdrawn = Уншигчдаас татлаа. Шалтгааныг нь тэдэнд хэлнэ.
text-done-declined = Үүнийг орчуулахгүй. Шалтгааныг нь уншигчдад хэлнэ.
text-done-taken-up = Үүнийг орчуулахаар боллоо.
text-done-reviewed = Таныг уншсан гэж бүртгэлээ.
text-done-restored = Хуучин бичвэрийг хамгийн шинэ болгон дахин хадгаллаа. Уншигчид хараахан харахгүй.
text-done-still-correct = Орчуулга зөв хэвээр гэж бүртгэлээ.
text-done-unchanged = Юу ч өөрчлөгдөөгүй байсан.

# What cannot be done.
text-refusal-no-words = Энэ хэлээр бичвэр хараахан алга.
text-refusal-unwritten = Гарчиг эсвэл бичвэр хоосон байна.
text-refusal-changed = Энэ хооронд өөр хүн бичвэрийг хадгалсан. Түүнийг үзээд дахин оролдоно уу.
text-refusal-long-note = Тэмдэглэл хэт урт байна. 300 тэмдэгт бичиж болно.
text-refusal-past-day = Тэр цаг өнгөрсөн байна.
text-refusal-no-day = Өдөр, цагийг сонгоно уу.
text-refusal-is-public = Үүнийг аль хэдийн нийтэлсэн.
text-refusal-not-public = Үүнийг одоо нийтлээгүй байгаа.
text-refusal-no-source = Солонгос бичвэрийг хараахан нийтлээгүй байна. Эхлээд түүнийг нийтэлнэ үү.
text-refusal-no-reason = Уншигчдад хэлэх шалтгааныг сонгоно уу.
text-refusal-own-words = Энэ бичвэрийг та өөрөө хадгалсан. Өөр хүн унших ёстой.
text-refusal-none-chosen = Доод тал нь нэг хэл сонгоно уу.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Юу ч нийтлээгүй.
text-refusal-around = Энэ хооронд өөр хүн үүнийг өөрчилсөн. Таны бичсэн зүйл доор байгаа. Өөрийнхөөрөө солих бол дахин хадгална уу.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Уншигчдаас татах: { $language }
text-withdraw-what = Энэ хэлний уншигчдад цаашид харагдахгүй: { $language }. Таны сонгосон шалтгааныг тэдэнд хэлнэ.
text-withdraw-what-all = Солонгос бичвэртэй хамт бүх хэлний бичвэр алга болно. Таны сонгосон шалтгааныг уншигчдад хэлнэ.
text-withdraw-linking = Өөр бичвэрээс үүн рүү холбосон байна. Эхлээд тэдгээрийн холбоосыг зассан нь дээр.
text-withdraw-why = Уншигчдад юу гэж хэлэх вэ
text-withdraw-button = Уншигчдаас татах

# The Korean changed, and the translations are right all the same.
text-still-offer = Солонгос бичвэр өөрчлөгдсөн тул зарим орчуулга хоцорсон байна.
text-still-link = Тэдгээрийг өөрчлөх шаардлагатай эсэхийг үзэх
text-still-title = Орчуулга зөв хэвээр үү?
text-still-what = Солонгос бичвэр ингэж өөрчлөгдсөн. Утга нь ижил бол бүх хэлний орчуулгыг зөв хэвээр гэж бүртгэж болно. Орчуулсан үг өөрчлөгдөхгүй, зөвхөн хуучирсан гэсэн тэмдэг арилна.
text-still-new = Шинэ өгүүлбэрийг орчуулах шаардлагатай хэвээр.
text-still-button = Бүх хэлээр зөв хэвээр
text-still-nothing = Өөрчлөгдсөн өгүүлбэр алга.
text-still-changed = Энэ хооронд солонгос бичвэр дахин өөрчлөгдсөн. Дахин үзнэ үү.

# A new text.
text-title-ko = Солонгос гарчиг
text-slug = Хаягт орох нэр
text-slug-hint = Латин жижиг үсэг, тоо, зураас, 3-аас 60 тэмдэгт. Дараа нь өөрчлөх боломжгүй. Жишээ нь:
text-begin-button = Бичвэр үүсгэх
text-error-kind = Ямар бичвэр болохыг сонгоно уу.
text-error-slug = 3-аас 60 латин жижиг үсэг, тоо, зураас хэрэглэнэ үү.
text-error-slug-taken = Ийм нэртэй бичвэр аль хэдийн байна.
text-error-no-title = Гарчиг бичнэ үү.
text-error-topic = Сэдэв сонгоно уу.

# What stands around a text.
text-around = Сэдэв, холбоо барих газар, нэр томьёо, эх сурвалжийг өөрчлөх
text-around-what = Бүх хэлэнд ижил байна. Хадгалсан зүйл шууд нийтлэгдэнэ.
text-contacts = Холбоо барих газар
text-terms = Нэр томьёо
text-sources = Хуулийн зүйл заалт
text-checked-on = Шалгасан өдөр
text-checked-by = Шалгасан (албан тушаал эсвэл байгууллага)
text-review-by = Дараа шалгах өдөр
text-related = Хамт унших гарын авлага
text-related-hint = Мөр бүрд нэгийг, гарын авлагын хаягт байгаа нэрээр нь.
text-line-each = Мөр бүрд нэгийг, уншигчдад харагдах дарааллаар.
text-sources-hint = Мөр бүрд нэгийг солонгосоор бичиж, хаяг байвал ард нь { "https://" } гэж эхлүүлэн бичнэ.
text-contacts-known = Бүртгэсэн холбоо барих газар
text-terms-known = Бүртгэсэн нэр томьёо
# $ids: names as they were typed
text-error-unknown = Бүртгэгдээгүй байна: { $ids }
text-error-too-many = Дээд тал нь { $most } байж болно.
text-error-sources = Дээд тал нь { $most } мөр, мөр бүр { $longest } тэмдэгт байж болно.
text-error-checked-on = Өнөөдөр эсвэл өмнөх өдрийг сонгоно уу.
text-error-review-by = Огноог дахин шалгана уу.

# History.
# $language: a language by its own name
text-history-title = Өөрчлөлтийн түүх: { $language }
text-history-none = Хараахан юу ч хадгалаагүй байна.
# $number: which revision it is
text-history-number = Хувилбар { $number }
text-history-public = Уншигчдад харагдах нь
text-history-latest = Сүүлд хадгалсан
text-history-cut = Зөвхөн хамгийн шинийг харуулж байна.
text-history-compared = Харьцуулсан хувилбар: { $number }. Дундуур нь зурсан нь хасагдсан, доогуур нь зурсан нь шинэ.
text-history-with-public = Уншигчдад харагдаж буйтай харьцуулах
text-history-first = Үүнийг хамгийн түрүүнд хадгалсан.
text-restore-heading = Үүн рүү буцаах
text-restore-what = Энэ бичвэрийг хамгийн шинэ болгон дахин хадгална. Юу ч алга болохгүй, нийтэлсний дараа л уншигчид харна.
text-restore-button = Буцаах
text-act-published = Нийтэлсэн
text-act-scheduled = Өдөр тогтоосон
text-act-unscheduled = Тогтоосон өдрийг цуцалсан
text-act-withdrawn = Уншигчдаас татсан
text-act-declined = Орчуулахгүй болсон
text-act-taken-up = Орчуулахаар болсон
text-act-asked-for = Орчуулга захиалсан
text-act-begun = Орчуулж эхэлсэн
text-act-reviewed = Уншаад зөв гэсэн
text-act-still-correct = Солонгос бичвэр өөрчлөгдсөн ч зөв хэвээр
text-act-restored = Хуучин хувилбар руу буцаасан
