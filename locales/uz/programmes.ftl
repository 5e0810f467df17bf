# Courses and events: what residents see.
programmes-title = Kurslar va tadbirlar
programmes-lead = Hozir o‘tayotgan yoki tez orada boshlanadigan kurslar va tadbirlar. Bu yerda faqat tekshirilganlari bor.
programmes-none = Hozircha kurs yoki tadbir yo‘q.
programme-kind-korean-class = Koreys tili darsi
programme-kind-kiip = Ijtimoiy moslashuv dasturi
programme-kind-topik = Koreys tili imtihoniga tayyorgarlik
programme-kind-settlement = Yangi kelganlar uchun kurs
programme-kind-festival = Bayram
programme-kind-clinic = Shifokor qabuli va tibbiy ko‘rik
programme-kind-other = Boshqa kurs yoki tadbir
# $from, $until: days
programme-days = { $from } – { $until }
programme-days-open = { $from } sanasidan
programme-cost = Narxi
programme-free = Bepul
# Where the amount is not known.
programme-paid = Pullik
programme-size = O‘rinlar soni
# $shown: the number as it is written
programme-places = { $shown } kishi
programme-contact = Kimdan so‘rash mumkin
programme-sign-up = Yozilish
programme-sign-up-not-needed = Yozilmasdan kelsangiz bo‘ladi.
programme-sign-up-here = Shu saytda o‘z tilingizda yozilishingiz mumkin. Iltimos, qaysi kurs yoki tadbir ekanini yozing.
programme-sign-up-button = Yozilish
programme-over-title = Bu tugagan
search-kind-programme = Kurs yoki tadbir

# The newsroom: the list.
board-section-programmes = Kurslar va tadbirlar
programmes-desk-lead = Kurslar va tadbirlar shu yerda kiritiladi, tuzatiladi va tekshiriladi. Aholi faqat tekshirilgan va koreyscha matni e’lon qilinganlarini ko‘radi; tugaganining ertasiga ular o‘zi yo‘qoladi.
programmes-desk-none = Hali kurs yoki tadbir kiritilmagan.
programmes-begun = To‘ldirilishi kerak
programmes-stage-coming = Kutilmoqda
programmes-stage-running = Davom etmoqda
programmes-stage-over = Tugagan
programmes-name = Nomi
programmes-when = Qachon
programmes-languages-public = E’lon qilingan tillar
programmes-due = qayta tekshiring
programmes-unverified = tekshirilmagan
# $by: a name; $day: a day
programmes-verified = tekshirgan: { $by }, { $day }

# A new one.
programmes-new = Kurs yoki tadbir qo‘shish
programmes-new-lead = Avval koreyscha nomi yoziladi. Vaqti va joyi keyingi sahifada kiritiladi, tavsifi va tarjimalari uning matnida yoziladi.
programmes-new-button = Davom etish

# One of them: verified, entered, changed.
programmes-said-begun = Matn boshlandi. Iltimos, endi vaqti va joyini kiriting.
programmes-said-saved = Saqlandi.
programmes-said-verified = Bugun tekshirildi deb yozib qo‘yildi.
programmes-said-doubted = Aholi uni endi ko‘rmaydi. Tekshirilgandan keyin yana ko‘rinadi.
programmes-words = Nomi, tavsifi va tarjimalari
programmes-words-not-public = Matn hali e’lon qilinmagan, shuning uchun aholi uni ko‘rmaydi.
programmes-unverified-what = Nashr qiluvchi manbasi bilan solishtirib tekshirgandan keyin aholi uni ko‘radi.
programmes-verify-what = Vaqti, joyi, narxi va yozilish yo‘li manbadagidekmi?
programmes-verify-button = Bugun tekshirdim, hammasi to‘g‘ri
programmes-doubt-button = Tekshirilguncha yashirish
programmes-review = Keyingi tekshirish kuni
programmes-review-hint = Bo‘sh qoldirilsa: uch oydan keyin.
programmes-details = Vaqti va joyi
programmes-details-what = Bu barcha tillarda bir xil ko‘rsatiladi.
programmes-changed = Nima o‘zgardi
programmes-done-entered = Kiritildi
programmes-done-corrected = Tuzatildi
programmes-done-verified = Tekshirildi
programmes-done-doubted = Yashirildi
programmes-done-imported = Tayyor fayllardan olindi

# Filling it in.
programmes-field-kind = Turi
programmes-field-run-by = Mas’ul tashkilot
programmes-field-contact = Kimdan so‘rash mumkin
programmes-field-place = Joyi
programmes-field-place-roman = Joyi lotin harflarida
programmes-field-first = Birinchi kun
programmes-field-last = Oxirgi kun
programmes-field-sessions = Soatlari
programmes-field-languages = Qaysi tillarda o‘tadi
programmes-field-cost = Narxi
programmes-field-fee = To‘lov summasi, agar pullik bo‘lsa
programmes-field-sign-up = Yozilish yo‘li
programmes-field-phone = Yozilish uchun telefon
programmes-field-website = Yozilish uchun veb-sayt
programmes-field-places = Necha kishi kelishi mumkin
programmes-field-source = Manba
programmes-field-status = Tekshiruv
programmes-field-checked = Oxirgi tekshirilgan sana
programmes-status-official = tekshirilgan
programmes-status-unverified = tekshirilmagan
programmes-hint-run-by = Tashkilotning koreyscha nomi.
programmes-hint-contact = Kontaktlarda bo‘lsa, tanlang; bo‘lmasa, bo‘sh qoldiring.
programmes-hint-place = Koreyscha: ko‘cha manzili, bino, qavat va xona.
programmes-hint-last = Bir kunlik bo‘lsa yoki oxiri hali noma’lum bo‘lsa, bo‘sh qoldiring.
programmes-hint-sessions = Boshlanish va tugash vaqti, 24 soatlik hisobda. Bir kunlik tadbirga hafta kuni kerak emas. Qo‘shimcha qatorlar sahifa oxirida.
programmes-hint-fee = Summa ro‘yxatdagilardan tanlanadi. U yerda bo‘lmasa, iltimos, avval qo‘shing:
programmes-hint-phone = Ro‘yxatdagi telefon raqamlaridan tanlanadi.
programmes-hint-website = https:// bilan boshlanadigan to‘liq manzil.
programmes-hint-places = Cheklov bo‘lmasa, bo‘sh qoldiring.
programmes-hint-source = E’lonning nomi va sanasi yoki veb-sayt sahifasi, koreyscha.
programmes-held-weekly = Har hafta
programmes-held-day = Bir kun
programmes-way-none = Yozilish shart emas
programmes-way-counselling = Shu saytdagi maslahat so‘rash sahifasi orqali
programmes-way-phone = Telefon orqali
programmes-way-website = Boshqa veb-saytda
# $number: the number of a line
programmes-row-weekday = { $number }-qator: hafta kuni
programmes-row-opens = { $number }-qator: boshlanishi
programmes-row-closes = { $number }-qator: tugashi
programmes-rows-button = Soatlar uchun yana qatorlar
programmes-held-against = Buni bugun manbasi bilan solishtirib tekshirdim. Saqlasam, aholi darhol ko‘radi.
programmes-will-wait = Saqlaganingizdan keyin nashr qiluvchi tekshirmaguncha aholi uni ko‘rmaydi.
programmes-save-button = Saqlash
programmes-error-kind = Iltimos, turini tanlang.
programmes-error-run-by = Iltimos, mas’ul tashkilotni yozing; nomi uzun bo‘lsa, qisqartiring.
programmes-error-contact = Iltimos, kontaktlardan birini tanlang.
programmes-error-place = Iltimos, joyini yozing; uzun bo‘lsa, qisqartiring.
programmes-error-place-roman = Bu juda uzun.
programmes-error-first = Iltimos, birinchi kunni tanlang.
programmes-error-last = Oxirgi kun birinchisidan oldin yoki bunday sana yo‘q.
programmes-error-sessions = Iltimos, soatlarni qayta ko‘ring: har bir qatorda hafta kuni, boshlanish va tugash vaqti bo‘lsin, qatorlar ustma-ust tushmasin va shu hafta kuni birinchi va oxirgi kun orasida kelsin.
programmes-error-languages = Iltimos, qaysi tilda o‘tishini tanlang.
programmes-error-fee = Iltimos, bepul yoki pullik ekanini tanlang; pullik bo‘lsa, summasini ham tanlang.
programmes-error-sign-up = Iltimos, yozilish yo‘lini tanlang.
programmes-error-phone = Iltimos, telefon raqamini tanlang.
programmes-error-website = Iltimos, manzilni https:// bilan boshlab yozing.
programmes-error-places = Iltimos, 1 dan 100,000 gacha son yozing.
programmes-error-source = Iltimos, manbani yozing; uzun bo‘lsa, qisqartiring.
programmes-error-not-entered = Iltimos, avval vaqti va joyini kiriting.
programmes-error-same = Hech narsa o‘zgarmaydi.
programmes-error-review = Iltimos, ertadan boshlab bir kunni tanlang.
programmes-error-changed = Siz ko‘rayotganingizda boshqa xodim buni o‘zgartirdi, shuning uchun saqlanmadi. Yozganlaringiz shu yerda turibdi. Iltimos, pastdagi tarixni ko‘ring va sizniki to‘g‘ri bo‘lsa, qayta saqlang.
