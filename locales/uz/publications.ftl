# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Hali sizning tilingizda yo‘q
# $wanted: name of a language in itself
newsletter-not-yet = Byulletenning bu soni quyidagi tilda hali chiqmagan: { $wanted }.
newsletter-not-yet-some = Quyidagi tilda ({ $wanted }) hali chiqmagan sonlar:
# $day: a date
newsletter-planned = Chiqishi rejalashtirilgan sana: { $day }.
newsletter-unplanned = Qachon chiqishini hali bilmaymiz.
newsletter-all-issues = Barcha sonlar
newsletter-no-issues = Hali birorta son chiqmagan.
newsletter-elsewhere = Bu tilda yo‘qlari
newsletter-other-issues = Boshqa sonlar
newsletter-earlier-issue = Oldingi son:
newsletter-later-issue = Keyingi son:
newsletter-other-articles = Shu sondagi boshqa maqolalar
newsletter-earlier-article = Oldingisi:
newsletter-later-article = Keyingisi:
newsletter-feed = Yangi maqolalar tasmasi
newsletter-feed-all = Barcha yangi matnlar tasmasi

# The newsroom: publications and issues.
board-section-publications = Axborot byulleteni
publications-title = Axborot byulleteni
publications-lead = Nashrlar va ularning sonlari. Son qaysi tilda to‘liq tayyor bo‘lsa, o‘sha tilda e’lon qilinadi.
publications-issue = Son
publications-no-issues = Hali birorta son yo‘q.
publications-released = chiqqan
# $ready, $all: numbers as they are written
publications-ready = { $all } ta maqoladan { $ready } tasi tayyor
# $day: a date
publications-next = Keyingi son kutilayotgan sana: { $day }
publications-how-often = Qanchalik tez-tez chiqadi?
publications-every-quarter = Uch oyda bir marta
publications-every-half-month = Oyda ikki marta
publications-every-irregular = Xabar bo‘lganda
publications-begin = Yangi nashr boshlash
publications-begin-button = Nashrni boshlash
publications-title-text = Har bir tildagi sarlavhasi va tavsifi
publications-begin-issue = Yangi son boshlash
publications-begin-issue-button = Sonni boshlash
publications-day = Son sanasi
publications-day-hint = Bu sana sonda yoziladi. Maqolalardagi summalar va raqamlar shu kunga ko‘ra ko‘rsatiladi.
publications-save = Saqlash
publications-error-every = Iltimos, qanchalik tez-tez chiqishini tanlang.
publications-error-day = Iltimos, sanani tanlang.

# One issue.
publications-articles = Maqolalar
publications-no-articles = Unda hali maqola yo‘q.
publications-public = e’lon qilingan
publications-order = Tartibini o‘zgartirish
publications-up = Yuqoriga surish
publications-down = Pastga surish
publications-take-out = Shu sondan olib tashlash
publications-add = Yangi maqola boshlash
publications-add-button = Boshlash va yozish
publications-put-in = Tayyor maqolani kiritish
publications-put-in-button = Shu songa kiritish
publications-loose = Hech bir songa kirmagan maqolalar
publications-languages = Har bir tilda e’lon qilish
publications-languages-what = Qaysi tilda sarlavha va barcha maqolalar tayyor bo‘lsa, son o‘sha tilda e’lon qilinadi. Boshqa tillardagi o‘quvchilarga qachon chiqishi aytiladi.
publications-waits-for = Qilinadigan ish
publications-whole = Tayyor
publications-waits = Hali tayyor emas
publications-released-since = E’lon qilingan vaqti:
publications-see = O‘quvchilar ko‘radigan sahifa
# $when: a moment
publications-scheduled = Shu vaqtda tayyor bo‘lsa, e’lon qilinadi: { $when }
publications-missed = E’lon qilinmadi
publications-missed-at = Belgilangan vaqt { $when } edi, lekin son shu paytda tayyor bo‘lmadi.
# $language: name of a language in itself
publications-release-in = Shu tilda e’lon qilish: { $language }
publications-release-button = Sonni tanlangan tillarda e’lon qilish
publications-schedule = Belgilangan kuni e’lon qilish
publications-schedule-what = Tanlangan tillardan qaysi biri shu vaqtda tayyor bo‘lsa, o‘sha paytda saqlangan matni bilan o‘zi e’lon qilinadi. Tayyor bo‘lmagani shu yerda yozib qo‘yiladi.
publications-planned = O‘quvchilarga aytiladigan sana
publications-planned-what = Son har bir tilda qachon chiqishi rejalashtirilgan. Bo‘sh qoldirilsa, o‘quvchilarga hali noma’lum deb aytiladi.
publications-announce-later = Son haqida u koreys tilida chiqqandan keyin xabar berish mumkin.
publications-ready-heading = Hozir e’lon qilish mumkin bo‘lgan sonlar:
publications-of-text = Shu maqola kirgan son
publications-with-issue = U o‘z soni bilan birga e’lon qilinadi. Iltimos, sonni shu tilda e’lon qiling.

# What keeps an issue back in a language.
publications-held-no-articles = O‘qiladigan maqola yo‘q.
publications-held-missing = Hali yozilmagan.
publications-held-no-body = Faqat sarlavhasi bor.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown } ta gap hali yozilmagan
publications-held-behind = { $shown } ta gap koreyscha matndan orqada
publications-held-withheld = E’londan olingan yoki tarjima qilinmaydigan matn.
publications-held-blocked = Tekshiruvda tuzatish shart bo‘lgan { $shown } ta joy topildi.

# What was done, and what was not.
publications-done-begun = Boshlandi.
publications-done-every = Saqlandi.
publications-done-put-in = Maqola songa kiritildi.
publications-done-taken-out = Maqola sondan olib tashlandi. Uni boshqa songa kiritish mumkin.
publications-done-moved = Tartib saqlandi.
publications-done-day = Sana saqlandi.
publications-done-planned = Saqlandi. O‘quvchilarga shunday aytiladi.
publications-done-released = Son e’lon qilindi.
publications-done-scheduled = Kun belgilandi.
publications-done-unscheduled = Belgilangan kun bekor qilindi.
publications-refusal-not-found = U endi bu sonda yo‘q. Iltimos, sahifani qayta ko‘ring.
publications-refusal-too-many = Bu sonda maqolalar juda ko‘p.
publications-refusal-was-public = O‘quvchilar bu maqolani ko‘rgan, shuning uchun u o‘z sonida qoladi. Uni o‘z sahifasida e’londan olishingiz mumkin.
publications-refusal-elsewhere = Bu maqola allaqachon boshqa bir songa kirgan.
publications-refusal-is-released = Bu son allaqachon chiqqan.
publications-refusal-none-chosen = Iltimos, kamida bitta tilni tanlang.
publications-refusal-no-korean = Hech narsa e’lon qilinmadi. Koreyschasi avval yoki boshqalari bilan birga e’lon qilinadi.
# $language: name of a language in itself
publications-refusal-incomplete = Hech narsa e’lon qilinmadi. Son shu tilda hali tayyor emas: { $language }.
publications-refusal-changed = Hech narsa e’lon qilinmadi. Shu orada boshqa xodim shu tildagi matnni saqladi: { $language }. Iltimos, qayta ko‘ring.
publications-refusal-warned = Hech narsa e’lon qilinmadi. Iltimos, tekshiruvda shu tilda topilganini ko‘ring: { $language }.
publications-refusal-past-day = Bu kun o‘tib ketgan. Iltimos, keyinroq kunni tanlang.
