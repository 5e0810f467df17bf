# Contacts, kept in the newsroom.
board-section-contacts = Kontaktlar
directory-title = Kontaktlar
directory-lead = Qayerga qo‘ng‘iroq qilish va qayerga borish. O‘zgartirganingiz darhol barcha tillarda ko‘rinadi.
directory-new-title = Yangi kontakt
directory-removed = Kontakt o‘chirildi.
directory-none = Kontakt topilmadi.
directory-search-label = Nomi yoki mas’ul tashkilot
directory-see = O‘quvchilar ko‘radigan ko‘rinishi
directory-name = Nomi
directory-note = Nimada yordam beradi
directory-other-languages = Boshqa tillar
directory-unnamed = { $count } ta tilda nomi yo‘q.

directory-id = Manzildagi nomi
directory-id-hint = Kichik lotin harflari, raqamlar va chiziqcha. Keyin o‘zgartirib bo‘lmaydi.
directory-kind = Turi
directory-kind-emergency = Favqulodda holat telefoni
directory-kind-line = Telefon orqali maslahat
directory-kind-office = Boriladigan idora
directory-kind-centre = Shaharning maslahat berish markazi
directory-run-by = Mas’ul tashkilot
directory-run-by-hint = Uning rasmiy koreyscha nomi.
directory-topics = Mavzular
directory-phones = Telefon raqamlari
directory-phones-hint = Har bir raqam ma’lumot sifatida saqlanadi va matnlarda ham ishlatilishi mumkin. Raqam ro‘yxatda bor bo‘lsa, o‘sha ma’lumot olinadi. Raqamni shu kontaktdan olib tashlash uchun maydonni bo‘shating.
directory-phone = { $number }-raqam
directory-phone-others = Bu raqam boshqa { $count } ta matn yoki kontaktda ham bor. Raqam o‘zgargan bo‘lsa, uni shu ma’lumot sahifasida o‘zgartiring.
directory-address = Manzil
directory-address-hint = Koreyscha, peshlavhada yoki rasmiy qog‘ozlarda qanday bo‘lsa, shunday.
directory-address-latin = Manzil lotin harflarida
directory-speaks = Qaysi tillarda gaplashadi
directory-speaks-hint = Faqat tekshirilgan tillar.
directory-hours = Ish vaqti
directory-hours-hint = Kunlar va soatlar, har biri alohida qatorda. Bo‘sh qator hisobga olinmaydi.
directory-hours-unknown = Noma’lum
directory-hours-weekly = Har hafta bir xil vaqtda
directory-row = { $number }-qator
directory-opens = Ochilishi
directory-closes = Yopilishi
directory-row-languages = Shu vaqtda faqat ba’zi tillarda gaplashilsa
directory-more-rows = Yana qatorlarni ko‘rsatish
directory-cost = Qo‘ng‘iroq narxi
directory-cost-unknown = Noma’lum
directory-website = Veb-sayt
directory-status = Tekshiruv
directory-status-hint = Faqat shaharning maslahat berish markazi tekshirilmagan holda turishi mumkin, unda telefon, ish vaqti va manzil ko‘rsatilmaydi.
directory-status-law = Qonunda yozilgan
directory-status-official = Rasmiy manbada ko‘rilgan
directory-status-unverified = Tekshirilmagan
directory-source = Nima asosida tekshirilgan
directory-source-hint = Buni bilib olgan veb-sayt, xat yoki telefon suhbati.
directory-checked-on = Tekshirilgan sana
directory-position = Ro‘yxatdagi o‘rni
directory-position-hint = Kichik sonlar birinchi turadi. Bo‘sh qoldirilsa, o‘rni o‘zgarmaydi yoki oxirida turadi.

directory-error-id = Iltimos, 48 tagacha kichik lotin harfi, raqam va chiziqcha yozing.
directory-error-taken = Bu nomdagi kontakt allaqachon bor.
directory-error-no-name = Iltimos, nomini yozing: { $what }.
directory-error-long-name = Iltimos, nomini 120 ta belgigacha qisqartiring: { $what }.
directory-error-long-note = Iltimos, matnni 400 ta belgigacha qisqartiring: { $what }.
directory-error-kind = Iltimos, turini tanlang.
directory-error-run-by = Iltimos, mas’ul tashkilotni 120 ta belgigacha yozing.
directory-error-topic = Bunday mavzu yo‘q: { $what }.
directory-error-phone = Bu telefon raqami emas: { $what }. Iltimos, raqamlar va chiziqchadan foydalaning.
directory-error-shared = Bu raqam boshqa joylarda ham bor ({ $fact }). Iltimos, uni ma’lumot sahifasida o‘zgartiring yoki maydonini bo‘shatib, boshqa raqamni yangi maydonga yozing.
directory-error-other-values = Bu raqamning boshqa kunlar uchun qiymatlari bor ({ $fact }). Iltimos, uni ma’lumot sahifasida o‘zgartiring.
directory-error-address = Iltimos, manzilni 200 ta belgigacha yozing.
directory-error-address-latin = Iltimos, lotin harflaridagi manzilni koreyschasi bilan birga, 200 ta belgigacha yozing.
directory-error-speaks = Bunday til yo‘q: { $what }.
directory-error-hours = Iltimos, ish vaqtini qayta ko‘ring. Har bir qatorda kun bo‘lsin, ochilishi yopilishidan oldin bo‘lsin va yuqorida “Har hafta bir xil vaqtda” tanlangan bo‘lsin.
directory-error-website = Iltimos, to‘liq manzilni https:// bilan boshlab yozing.
directory-error-source = Iltimos, nima asosida tekshirilganini 300 ta belgigacha yozing.
directory-error-status = Iltimos, tekshirilgan yoki tekshirilmaganini tanlang.
directory-error-checked-on = Iltimos, qaysi kuni tekshirilganini yozing.
directory-error-checked-later = Tekshirilgan kun bugundan keyin.
directory-error-position = Ro‘yxatdagi o‘rni 0 dan 9999 gacha son bo‘ladi.
directory-error-unverified-kind = Faqat shaharning maslahat berish markazi tekshirilmagan holda turishi mumkin.
directory-error-unverified-shows = Tekshirilmagan joyning telefoni, ish vaqti va manzili ko‘rsatilmaydi. Iltimos, qanday tekshirilganini yozing yoki ularni olib tashlang.
directory-error-changed = Shu orada boshqa xodim bu kontaktni o‘zgartirdi. Iltimos, pastdagi o‘zgarishlarni ko‘ring; qayta saqlasangiz, ularning o‘rniga siz yozganingiz qo‘yiladi.
directory-error-shown = Matnlarda bu kontakt ko‘rsatilgan, shuning uchun uni o‘chirib bo‘lmaydi. Iltimos, avval uni matnlardan olib tashlang.
directory-error-gone = Bu kontakt o‘chirilgan.
directory-error-email = Bu elektron pochta manzili emas.

directory-remove-heading = Kontaktni o‘chirish
directory-remove-what = Matnlarda ko‘rsatilgan ekan, uni o‘chirib bo‘lmaydi. O‘zgarishlar tarixi saqlanib qoladi.
directory-remove-button = O‘chirish

directory-history = O‘zgarishlar
directory-history-none = Hali hech narsa o‘zgartirilmagan.
directory-part = Nima
directory-done-made = Yaratildi
directory-done-changed = O‘zgartirildi
directory-done-removed = O‘chirildi
directory-done-imported = Fayldan olindi
directory-done-confirmed = To‘g‘ri deb tasdiqlandi
directory-by-files = fayl
directory-by-organisation = tashkilot

# Organisations confirm their entry each quarter.
directory-asked-heading = Tashkilotdan so‘rash
directory-asked-what = Har uch oyda shu manzilga xat yuborilib, ma’lumot to‘g‘rimi deb so‘raladi. Xatdagi havola { $days } kun ishlaydi.
directory-email = Tashkilotning elektron pochtasi
directory-email-hint = U shifrlangan holda saqlanadi va boshqa hech narsa uchun ishlatilmaydi. Bo‘sh qoldirilsa, hech kimdan so‘ralmaydi.
directory-email-button = Shu manzildan so‘rash
directory-standing = Tashkilot tasdig‘i
directory-standing-asked = So‘ralgan, hali javob yo‘q.
directory-standing-overdue = Javob yo‘q.
directory-standing-next = Qayta so‘raladigan sana: { $day }.
directory-standing-soon = Tez orada so‘raladi.
directory-standing-none = So‘ralmaydi.
directory-confirmed-on = Tashkilot { $day } sanasida to‘g‘ri deb tasdiqlagan.
directory-answers = Tashkilotlar aytgan o‘zgarishlar
directory-answer-lost = Bu so‘zlarni ochib bo‘lmaydi.
directory-settle-button = Hal bo‘ldi

directory-mail-subject-first = { $city }: Ma’lumot to‘g‘rimi: { $name }
directory-mail-subject-reminder = { $city }: Yana bir marta so‘raymiz, ma’lumot to‘g‘rimi: { $name }
directory-mail-text-first =
    Assalomu alaykum! Bu xorijlik aholi uchun axborot sayti. Shahar: { $city }.

    Saytimiz quyidagi joyning telefoni, manzili va ish vaqtini o‘n oltita tilda ko‘rsatadi: { $name }. Ular hali ham to‘g‘rimi deb har uch oyda so‘raymiz.

    Iltimos, shu havolani oching. Hammasi to‘g‘ri bo‘lsa, tugmani bosing yoki nima o‘zgarganini yozing. Bu bir daqiqa vaqt oladi.

    { $link }

    Havola 30 kun ishlaydi. Bu xatga yozilgan javoblarni hech kim o‘qimaydi.
directory-mail-text-reminder =
    Assalomu alaykum! Bu xorijlik aholi uchun axborot sayti. Shahar: { $city }.

    Ikki hafta oldin quyidagi joy haqidagi ma’lumot to‘g‘rimi deb so‘ragan edik: { $name }. Hali javob olmadik, shuning uchun yana bir marta so‘raymiz.

    { $link }

    Hammasi to‘g‘ri bo‘lsa, tugmani bosing yoki nima o‘zgarganini yozing. Bu xatga yozilgan javoblarni hech kim o‘qimaydi.

directory-confirm-title = Bu to‘g‘rimi?
directory-confirm-lead = Xorijlik aholi shuni ko‘radi. Iltimos, telefon, manzil va ish vaqtini ko‘rib chiqing.
directory-confirm-right-button = Hammasi to‘g‘ri
directory-confirm-changed-heading = Biror narsa o‘zgardimi?
directory-confirm-words = Nima o‘zgardi
directory-confirm-words-hint = Nima, qanday va qachondan beri o‘zgarganini yozing. Xodimimiz o‘qib, ma’lumotni tuzatadi.
directory-confirm-changed-button = Yuborish
directory-confirm-wrong = Hali hech narsa yuborilmadi. Iltimos, pastga qarang.
directory-confirm-meanwhile = Shu orada ma’lumot o‘zgardi, shuning uchun hali hech narsa tasdiqlanmadi. Iltimos, hozirgisini ko‘rib, qayta javob bering.
directory-confirm-error-empty = Iltimos, nima o‘zgarganini yozing.
directory-confirm-error-long = Iltimos, 2,000 ta belgigacha yozing.
directory-confirm-thanks-title = Rahmat
directory-confirm-thanks-right = Bugun to‘g‘ri deb tasdiqlaganingizni yozib qo‘ydik. Uch oydan keyin yana so‘raymiz.
directory-confirm-thanks-changed = Yozganingizni mas’ul xodimga yetkazdik.
directory-confirm-already = Siz allaqachon javob bergansiz. Boshqa hech narsa qilish shart emas.
directory-confirm-see = Ma’lumotni ko‘rish
directory-confirm-spent-title = Bu havola endi ishlamaydi
directory-confirm-spent = U eskirgan yoki undan keyin yangiroq xat kelgan. Iltimos, keyingi xatdagi havoladan foydalaning. Hozir biror narsa noto‘g‘ri bo‘lsa, shahar hokimiyatiga qo‘ng‘iroq qiling.

contact-address = Manzil
