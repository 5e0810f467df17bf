# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Summalar va raqamlar
facts-lead = Matnlardagi summalar, muddatlar va telefon raqamlari. Bu yerda o‘zgartirsangiz, barcha tillarda birdaniga o‘zgaradi.
facts-search-label = Nomi, qiymati yoki manbasi bo‘yicha qidirish
facts-none = Hech narsa topilmadi.
facts-fact = Nomi
facts-value = Qiymat
facts-holds = Amal qilish davri
facts-source = Manba
facts-checked = Tekshirilgan
# Nobody in the house looked it up: it came with the content files.
facts-by-files = tayyor fayllar bilan kelgan
# $from, $until: days
facts-period = { $from } – { $until }
facts-period-open = { $from } sanasidan
facts-standing-lapsed = Bugun qiymati yo‘q
facts-standing-due = Qayta tekshiriladi
facts-standing-coming = Tez orada o‘zgaradi
facts-standing-settled = Hammasi joyida
facts-standing-what-lapsed = Qiymatning muddati tugagan va keyingisi yo‘q: matnlarda chiziqcha ko‘rinadi.
facts-standing-what-due = Tekshirish kuni kelgan yoki oxirgi tekshiruvdan bir yildan ko‘p o‘tgan.
facts-standing-what-coming = Keyingi qiymat ma’lum yoki hozirgisining oxirgi kuni belgilangan.
facts-standing-what-settled = Hozir qiladigan ish yo‘q.

# One fact: its values, checks, texts and history.
facts-unit = Birlik
facts-unit-won = von
facts-unit-day = kun
facts-unit-week = hafta
facts-unit-month = oy
facts-unit-year = yil
facts-unit-hour = soat
facts-unit-minute = daqiqa
facts-unit-percent = foiz
facts-unit-person = kishi
facts-unit-time = kun vaqti
facts-unit-number = son
facts-unit-phone = telefon raqami
facts-unit-date = sana
facts-values = Barcha qiymatlar
facts-today = bugun
facts-due = qayta tekshiring
facts-change = O‘zgartirish
facts-correct = Tuzatish
facts-end = Tugatish
facts-remove = O‘chirish
facts-add = Qiymat qo‘shish
facts-check-heading = Qayta tekshirish
facts-check-what = Manbani qayta o‘qidingizmi? Qiymat hali ham to‘g‘ri bo‘lsa, sana va ismingiz yozib qo‘yiladi.
facts-review-hint = Keyingi tekshirish kuni. Bo‘sh qoldirilsa: bir yildan keyin.
facts-check-button = Bugun tekshirildi, hali ham to‘g‘ri
facts-review-button = Faqat kunni belgilash
# $day: a day
facts-review-on = keyingi tekshiruv: { $day }
facts-said-changed = O‘zgartirildi. Matnlarda barcha tillarda yangi qiymat ko‘rinadi.
facts-said-saved = O‘zgarish saqlandi.
facts-said-checked = Bugun tekshirildi deb yozib qo‘yildi.
facts-texts = Qayerda ko‘rinadi
facts-touched-none = Hali hech bir matnda ko‘rinmaydi.
# $count: number of texts, contacts and pages
facts-touched-what = U { $count } joyda ko‘rinadi. Tillar bo‘yicha:
facts-kind-contact = Kontakt
facts-kind-page = Sahifa
facts-draft = qoralama
facts-history = Nima o‘zgartirilgan
facts-history-none = Bu yerda hali hech narsa o‘zgartirilmagan.
facts-done = Nima qilindi
facts-done-added = Qo‘shildi
facts-done-corrected = Tuzatildi
facts-done-ended = Tugatildi
facts-done-checked = Tekshirildi
facts-done-review = Keyingi tekshiruv belgilandi
facts-done-removed = O‘chirildi
facts-done-imported = Tayyor fayllardan olindi
facts-before = Oldin
facts-after = Keyin
facts-who = Kim va qachon

# A change: typed, looked at, confirmed.
facts-heading-add = Qiymat qo‘shish
facts-heading-correct = Qiymatni tuzatish
facts-heading-end = Qiymatni tugatish
facts-heading-remove = Qiymatni o‘chirish
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Birliksiz: summa 10320, sana 2026-11-06, vaqt 18:00, telefon raqami 1577-1366 ko‘rinishida.
facts-from = Birinchi kun
facts-until = Oxirgi kun
facts-until-hint = Hali noma’lum bo‘lsa, bo‘sh qoldiring.
facts-source-hint = Qonun moddasi yoki e’lon raqami, koreyscha.
facts-status = Buni qayerda o‘qidingiz?
facts-status-law = Qonunda
facts-status-official = Rasmiy e’londa
facts-end-before = Shu paytda amal qilayotgan qiymat yangisidan bir kun oldin tugaydi.
facts-review-change = Nima o‘zgarishini ko‘rish
facts-review-lead = Hali hech narsa o‘zgargani yo‘q. Ko‘rib chiqing va to‘g‘ri bo‘lsa, tasdiqlang.
facts-shown-heading = Har bir tilda qanday ko‘rinadi
facts-confirm = Shunday o‘zgartirish
facts-back = Yozishga qaytish
facts-new-title = Ma’lumot qo‘shish
facts-new-button = Ma’lumotni saqlash
facts-id = Ma’lumot nomi
facts-id-hint = Matnlarda shunday ataladi: kichik lotin harflari, raqamlar va chiziqcha. Masalan:
facts-error-id = Iltimos, faqat kichik lotin harflari, raqamlar va chiziqchadan foydalaning.
facts-error-unit = Iltimos, birlikni tanlang. Bitta ma’lumotning barcha qiymatlari bir xil birlikda bo‘ladi.
facts-error-value = Bu birlikka mos emas. Iltimos, namunadagidek yozing.
facts-error-from = Iltimos, birinchi kunni tanlang.
facts-error-until = Oxirgi kun yozilmagan yoki birinchisidan oldin.
facts-error-source = Iltimos, manbani yozing; uzun bo‘lsa, qisqartiring.
facts-error-status = Iltimos, qonundami yoki rasmiy e’londami, tanlang.
facts-error-review = Iltimos, ertadan boshlab bir kunni tanlang.
facts-error-overlap = Bu davr quyidagi qiymat bilan ustma-ust tushadi: { $value } ({ $period }).
facts-error-taken = Bu nomdagi ma’lumot allaqachon bor.
facts-error-in-use = Bu qiymat matnlarda ko‘rinadi, shuning uchun uni o‘chirib bo‘lmaydi. Avval uni pastdagi matnlardan olib tashlang yoki tuzating.
facts-error-same = Hech narsa o‘zgarmaydi.
facts-error-changed = Siz ko‘rayotganingizda boshqa xodim qiymatlarni o‘zgartirdi, shuning uchun hech narsa qilinmadi. Iltimos, hozirgi holatini ko‘rib, qayta urinib ko‘ring.
facts-error-gone = Bu qiymat endi yo‘q.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Bu mavzularga obuna bo‘lganlarga xabar berish
facts-tell-what = Yangi qiymat va qo‘llanmalarga havolalar bilan yangilik qoralamasi ochiladi. Yuborishdan oldin uni o‘zgartirish mumkin.
facts-tell-button = Yangilik yozish
facts-tell-writer = Iltimos, bu o‘zgarishni yangilik yozadigan xodimlarga ayting.
# $guide: title of a guide
facts-bulletin-title = Nima o‘zgardi: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = { $day } sanasidan boshlab: { $fact }.
facts-bulletin-text-now = Endi: { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Boshqa kundagi summa va muddatlarni ko‘rish
facts-as-of-what = Jarohat olgan yoki ishlagan kuningizdagi qoida kerak bo‘lsa, o‘sha kunni tanlang.
facts-as-of-day = Kun
facts-as-of-button = O‘sha kundagi qiymatlarni ko‘rsatish
# $day: a day
facts-as-of-note = Summa va muddatlar quyidagi kunga ko‘ra: { $day }. Tushuntirishlar bugungi.
facts-as-of-missing = Chiziqcha (—) turgan joyda o‘sha kundagi qiymatni bilmaymiz.
facts-as-of-today = Bugungi qiymatlarga qaytish
# $first, $last: days
facts-as-of-error = Iltimos, shu oraliqdan bir kunni tanlang: { $first } – { $last }. Hozir bugungi qiymatlarni ko‘ryapsiz.
