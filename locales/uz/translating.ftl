# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Xatni tarjima qilish
translate-what = Murojaatchi yozganini koreyschaga, maslahatchi javobini murojaatchi tiliga tarjima qiling. Har bir qismi alohida saqlanadi, uni keyin tuzatishingiz mumkin.
translate-until = Buni shu vaqtgacha ochish mumkin: { $until }.
translate-done = Hozir boshqa tarjima qiladigan narsa yo‘q. Rahmat. Javob yoki yangi xabar kelsa, sizga bildiramiz.
translate-with-owner = Shu orada murojaatchi yana yozdi. Javob tarjimangiz saqlandi, uni yuborish yoki yubormaslikni maslahatchi hal qiladi.
translate-answer-heading = Maslahatchining javobi
translate-answer-label = Javob tarjimasi ({ $language })
translate-answer-button = Murojaatchiga yuborish
translate-parts-heading = Hozirgacha yozilganlar
translate-part-label = Koreyscha tarjimasi
translate-part-button = Saqlash
translate-saved = Saqlandi: { $when }
translate-original = Maslahatchi yozganini ko‘rsatish
translate-terms = Bu matndagi rasmiy atamalar
translate-error-empty = Iltimos, tarjimani yozing.
translate-error-withdrawn = Maslahatchi bu javobni qaytarib oldi. Yozganingiz yuborilmadi.

# The link of a translator outside.
translate-door-asked = Sizdan bitta xatni tarjima qilib berish so‘ralyapti.
translate-door-secret = O‘qiganlarimni hech kimga aytmayman.
translate-door-button = Va’da berib, ochish
translate-door-elsewhere = Bu xat faqat birinchi marta ochilgan brauzerda ochiladi. O‘sha qurilmadan foydalana olmasangiz, iltimos, markazdan yangi havola so‘rang.
translate-door-over = Bu havola endi ishlamaydi. Yordamingiz uchun rahmat. Yana ish bo‘lsa, elektron pochtangizga yangi xat yuboramiz.
translate-door-declined = Xabar berganingiz uchun rahmat. Boshqa odamdan so‘raymiz.
translate-door-kept = Bu siz yozgan matn. U yuborilmadi. Kerak bo‘lsa, nusxasini oling.
translate-decline = Bu xatni ola olmayman
translate-decline-what = Sababini bossangiz, boshqa odamdan so‘raymiz. Shunda bu havola ishlamay qoladi.
translate-decline-no-time = Vaqtim yo‘q
translate-decline-cannot-translate = Buni tarjima qila olmayman
translate-decline-knows-the-person = Bu odamni taniyman

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Tarjimangizni kutayotgan xat bor
translate-mail-text = Tarjima qilinadigan bitta xat bor. Uni quyidagi havola orqali shu vaqtgacha ochish mumkin: { $until }. U faqat birinchi marta ochilgan brauzerda ochiladi:

    { $link }

    Ola olmasangiz, iltimos, o‘sha sahifada bildiring. Bu elektron xatga yozilgan javobni hech kim o‘qimaydi.
translate-mail-subject-more = Yana tarjima qilinadigan matn bor
translate-mail-more = Oldingi elektron xatdagi havolada yana tarjima qilinadigan matn bor. Uni shu vaqtgacha ochish mumkin: { $until }.

    Bu elektron xatga yozilgan javobni hech kim o‘qimaydi.

# The counsellor's page.
translate-made-by = Tarjima qildi: { $name }, { $when }
translate-put-by = Maslahatchi yozgan matn. Tarjima qilib yubordi: { $name }, { $when }
translate-earlier = Tuzatishdan oldingi matnni ko‘rsatish
translate-write = Javobingiz
translate-write-hint = { $name } uni tarjima qilgach, murojaatchiga boradi. Tarjima tili: { $language }. Undan oldin hech narsa yuborilmaydi.
translate-write-in = Siz yozadigan til
translate-hold-button = Tarjimaga berish
translate-as-it-is = Tarjimasiz yuborish
translate-held-heading = Tarjimasini kutayotgan javob
translate-held-with = { $name } uni tarjima qilyapti ({ $language }). Murojaatchi uni hali olmadi.
translate-held-nobody = Hozir uni hech kim tarjima qilmayapti. Tarjimon qidirishingiz, javobni qaytarib olishingiz yoki shu holicha yuborishingiz mumkin.
translate-held-by = Buni avvalgi mas’ul xodim yozgan: { $name }. Qaytarib olsangiz, u javob yoziladigan joyda turadi.
translate-held-translated = Tarjima qilingan javob
translate-held-stale = Bu javob yozilgandan keyin murojaatchi yana yozdi. Uni o‘qing va javob shu holicha qoladimi, hal qiling.
translate-held-stands = Shu holicha qoladi: tarjima qilinsin
translate-held-send = Tarjima qilingan javobni yuborish
translate-held-withdraw = Qaytarib olib, o‘zgartirish
translate-error-held = Tarjimasini kutayotgan javob allaqachon bor. Avval o‘shani qaytarib oling yoki yuboring. Yozganlaringiz o‘z joyida turibdi.
translate-error-gone = Bu javob shu orada yuborilgan yoki qaytarib olingan.
translate-error-rests = Murojaatchi yoki boshqa tashkilot javobi kutilayotganda tarjimon qidirilmaydi.
translate-error-choose = Kim tarjima qilishini tanlang.
translate-over-button = Tarjimani tugatish
translate-choose = Kim tarjima qilishini tanlash
translate-choose-nobody = Tanlang
translate-choose-button = Shu odamdan so‘rash
translate-choose-ranked = { $name } ({ $rank }-o‘rin)
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Bu javobni tarjimon tarjima qilgan.
case-original = Maslahatchi yozganini ko‘rsatish

# The trail.
act-read-to-translate = Tarjima qilish uchun o‘qildi
act-translated = Murojaatchi yozgani tarjima qilindi
act-answer-held = Javob tarjimaga berildi
act-answer-translated = Javob tarjima qilindi
act-answer-withdrawn = Javob qaytarib olindi
act-answer-not-translated = Tarjimasiz yuborishga qaror qilindi
act-answer-stands = Javob shu holicha qoladi deb hal qilindi
act-translation-asked = Tashqi tarjimonga havola yuborildi
act-translation-opened = Tashqi tarjimon havolani ochdi
act-translation-declined = Tashqi tarjimon xatni olmadi
act-translation-expired = Tashqi tarjimon havolasining vaqti tugadi
act-translation-done = Tashqi tarjimon havolasi tugadi: tarjima qilinadigan narsa qolmadi
act-interpreting-ended = Tarjima tugatildi
