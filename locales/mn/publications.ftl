# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Таны хэлээр хараахан гараагүй
# $wanted: name of a language in itself
newsletter-not-yet = Товхимлын энэ дугаар дараах хэлээр хараахан гараагүй байна: { $wanted }.
newsletter-not-yet-some = Энэ хэлээр хараахан гараагүй дугаар ({ $wanted }):
# $day: a date
newsletter-planned = Гарахаар төлөвлөсөн өдөр: { $day }.
newsletter-unplanned = Хэзээ гарах нь хараахан тодорхойгүй.
newsletter-all-issues = Бүх дугаар
newsletter-no-issues = Хараахан гарсан дугаар алга.
newsletter-elsewhere = Энэ хэлээр байхгүй нийтлэл
newsletter-other-issues = Бусад дугаар
newsletter-earlier-issue = Өмнөх дугаар:
newsletter-later-issue = Дараагийн дугаар:
newsletter-other-articles = Энэ дугаарын бусад нийтлэл
newsletter-earlier-article = Өмнөх нийтлэл:
newsletter-later-article = Дараагийн нийтлэл:
newsletter-feed = Шинэ нийтлэлийн урсгал
newsletter-feed-all = Бүх шинэ зүйлийн урсгал

# The newsroom: publications and issues.
board-section-publications = Мэдээллийн товхимол
publications-title = Мэдээллийн товхимол
publications-lead = Хэвлэл ба түүний дугаарууд. Дугаарыг тухайн хэлээр бүх зүйл нь бэлэн болсон үед тэр хэлээр нийтэлнэ.
publications-issue = Дугаар
publications-no-issues = Хараахан дугаар алга.
publications-released = гарсан
# $ready, $all: numbers as they are written
publications-ready = Бэлэн нийтлэл: { $ready } / { $all }
# $day: a date
publications-next = Дараагийн дугаар гарах өдөр: { $day }
publications-how-often = Хэр олон удаа гардаг вэ
publications-every-quarter = Гурван сар тутам
publications-every-half-month = Сард хоёр удаа
publications-every-irregular = Мэдээлэх зүйл гарсан үед
publications-begin = Шинэ хэвлэл үүсгэх
publications-begin-button = Хэвлэл үүсгэх
publications-title-text = Хэл бүрээрх гарчиг, тайлбар
publications-begin-issue = Шинэ дугаар үүсгэх
publications-begin-issue-button = Дугаар үүсгэх
publications-day = Дугаарын огноо
publications-day-hint = Дугаар дээр бичих огноо. Нийтлэл дэх мөнгөн дүн, тоо энэ өдрийнх байна.
publications-save = Хадгалах
publications-error-every = Хэр олон удаа гардгийг сонгоно уу.
publications-error-day = Өдрийг сонгоно уу.

# One issue.
publications-articles = Нийтлэл
publications-no-articles = Энэ дугаарт хараахан нийтлэл алга.
publications-public = нийтэлсэн
publications-order = Дарааллыг өөрчлөх
publications-up = Дээш зөөх
publications-down = Доош зөөх
publications-take-out = Дугаараас хасах
publications-add = Шинэ нийтлэл бичих
publications-add-button = Үүсгээд бичих
publications-put-in = Бэлэн байгаа нийтлэлийг оруулах
publications-put-in-button = Дугаарт оруулах
publications-loose = Аль ч дугаарт ороогүй нийтлэл
publications-languages = Хэл бүрээр нийтлэх
publications-languages-what = Гарчиг, бүх нийтлэл нь бэлэн болсон хэлээр нийтэлнэ. Бусад хэлний уншигчдад хэзээ гарахыг хэлнэ.
publications-waits-for = Хийх зүйл
publications-whole = Бэлэн
publications-waits = Бэлэн биш
publications-released-since = Гарсан үе:
publications-see = Уншигчдад харагдах хуудас
# $when: a moment
publications-scheduled = Тэр үед бэлэн бол гарна: { $when }
publications-missed = Нийтлэгдээгүй
publications-missed-at = Тогтоосон үед ({ $when }) бэлэн биш байсан тул гараагүй.
# $language: name of a language in itself
publications-release-in = Дараах хэлээр нийтлэх: { $language }
publications-release-button = Сонгосон хэлээр дугаарыг нийтлэх
publications-schedule = Тогтоосон өдөр нийтлэх
publications-schedule-what = Сонгосон хэлнээс тэр үед бэлэн болсон нь тэр үед хадгалсан бичвэрээрээ өөрөө нийтлэгдэнэ. Бэлэн биш хэлийг энд харуулна.
publications-planned = Уншигчдад хэлэх өдөр
publications-planned-what = Дугаарыг хэл бүрээр хэзээ гаргахаар төлөвлөснийг бичнэ. Хоосон үлдээвэл хараахан тодорхойгүй гэж хэлнэ.
publications-announce-later = Дугаарыг солонгосоор гарсны дараа мэдэгдэж болно.
publications-ready-heading = Одоо нийтлэх боломжтой дугаар:
publications-of-text = Энэ нийтлэл орсон дугаар
publications-with-issue = Энэ нь дугаартайгаа хамт нийтлэгдэнэ. Дугаарыг энэ хэлээр нийтэлнэ үү.

# What keeps an issue back in a language.
publications-held-no-articles = Унших нийтлэл алга.
publications-held-missing = Хараахан бичээгүй.
publications-held-no-body = Зөвхөн гарчигтай.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = Орчуулгагүй өгүүлбэр: { $shown }
publications-held-behind = Солонгос бичвэрээс хоцорсон өгүүлбэр: { $shown }
publications-held-withheld = Уншигчдаас татсан эсвэл орчуулахгүй болсон.
publications-held-blocked = Шалгахад заавал засах { $shown } зүйл олдсон.

# What was done, and what was not.
publications-done-begun = Үүсгэлээ.
publications-done-every = Хадгаллаа.
publications-done-put-in = Нийтлэлийг дугаарт орууллаа.
publications-done-taken-out = Нийтлэлийг дугаараас хаслаа. Өөр дугаарт оруулж болно.
publications-done-moved = Дарааллыг хадгаллаа.
publications-done-day = Огноог хадгаллаа.
publications-done-planned = Хадгаллаа. Уншигчдад ингэж хэлнэ.
publications-done-released = Дугаарыг нийтэллээ.
publications-done-scheduled = Өдрийг тогтоолоо.
publications-done-unscheduled = Тогтоосон өдрийг цуцаллаа.
publications-refusal-not-found = Энэ нь одоо дугаарт байхгүй. Хуудсыг дахин үзнэ үү.
publications-refusal-too-many = Энэ дугаарт хэт олон нийтлэл байна.
publications-refusal-was-public = Энэ нийтлэлийг уншигчид үзсэн тул дугаартаа үлдэнэ. Хуудсан дээр нь уншигчдаас татаж болно.
publications-refusal-elsewhere = Энэ нийтлэл аль хэдийн нэг дугаарт орсон.
publications-refusal-is-released = Энэ дугаар аль хэдийн гарсан.
publications-refusal-none-chosen = Доод тал нь нэг хэл сонгоно уу.
publications-refusal-no-korean = Юу ч нийтлээгүй: солонгосыг эхэлж эсвэл бусадтай нь хамт нийтэлнэ.
# $language: name of a language in itself
publications-refusal-incomplete = Юу ч нийтлээгүй: дугаар энэ хэлээр бэлэн биш байна: { $language }.
publications-refusal-changed = Юу ч нийтлээгүй: энэ хооронд өөр хүн энэ хэлээр өөр үг хадгалсан: { $language }. Дахин үзнэ үү.
publications-refusal-warned = Юу ч нийтлээгүй: энэ хэлээр шалгахад олдсон зүйлийг харна уу: { $language }.
publications-refusal-past-day = Энэ өдөр өнгөрсөн. Хожуу өдөр сонгоно уу.
