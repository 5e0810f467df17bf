# Asking a counsellor.
help-title = Maslahatchidan so‘rash
help-free = Bu bepul.
help-no-name = Ismingizni aytish shart emas. Sizga murojaat raqami beriladi; shu raqam bilan qayta kirib, javobni o‘qiysiz.
help-no-status = Iltimos, vizangiz haqidagi ma’lumotni, xorijiy fuqaro ro‘yxatga olish raqamini yoki pasport raqamini yozmang. Sizga javob berish uchun ular hech kimga kerak emas.
help-who-reads = Savolingizni faqat u bilan ishlayotgan maslahatchi va markaz rahbari ocha oladi. Yozganlaringiz shifrlangan holda saqlanadi, har bir ochilishi qayd etiladi.
# $since: a date
help-law = { $since } sanasidan boshlab shunday qoida bor: to‘lanmagan ish haqi masalasini tekshiradigan davlat xodimlari Koreyada yashash maqomi bo‘lmagan ishchi haqida immigratsiya xizmatiga xabar berishga majbur emas. Bu qoida reyddan yoki boshqa tekshiruvdan himoya qilmaydi.
help-topic-label = Masala nima haqida?
help-text-label = Nima bo‘ldi?
help-text-hint = Istalgan tilda yozing. Bu qachon bo‘ldi va siz nimaga erishmoqchisiz? Bir necha gap yetarli.
help-urgent-label = Bu shoshilinch
help-urgent-hint = Jarohat oldim, ustimdan eshikni qulflab qo‘yishgan, tez orada uchib ketaman yoki muddat tugashiga oz qoldi. Xavf ostida bo‘lsangiz, avval 112 yoki 119 raqamiga qo‘ng‘iroq qiling.
help-reach-label = Javob kelganini qanday bilmoqchisiz?
help-reach-hint = Xabarda faqat javob borligi aytiladi.
help-reach-receipt = Raqamim bilan o‘zim qayta kiraman
help-reach-email = Elektron pochta orqali
help-reach-telegram = Telegram orqali
help-address-label = Elektron pochta manzilingiz
help-send-button = Yuborish
form-errors-heading = Iltimos, shu yerini qayta ko‘rib chiqing
help-error-topic = Iltimos, masala nima haqida ekanini tanlang.
help-error-text-empty = Iltimos, nima bo‘lganini yozing. Bitta gap ham yetarli.
help-error-text-long = Matn juda uzun. Iltimos, qisqartiring; yuborgandan keyin yana yozishingiz mumkin.
help-error-sent-before = Bu shakl avval boshqa matn bilan yuborilgan. Buni ham so‘ramoqchi bo‘lsangiz, “Yuborish” tugmasini yana bosing.
help-error-address = Bu elektron pochta manzili to‘liq emas. Iltimos, uni qayta solishtirib ko‘ring.

# The receipt.
receipt-title = Savolingizni oldik
receipt-number-heading = Murojaat raqamingiz
receipt-save-button = Rasm qilib saqlash
receipt-keep = Bu raqamni saqlab qo‘ying va hech kimga ko‘rsatmang. Bu raqam kimda bo‘lsa, u savolingizni va javobni o‘qiy oladi. Raqam yo‘qolsa, savolni sizga ochib bera olmaymiz; unda, iltimos, qaytadan so‘rang.
receipt-telegram-heading = Javob kelganini Telegram orqali bilish
receipt-telegram = Shu tugma bilan Telegramni oching va u yerda “Boshlash” tugmasini bosing. Shunda javob kelganini sizga xabar qila olamiz. Bu tugma 7 kun ichida bir marta ishlaydi.
receipt-telegram-button = Telegramni ochish
receipt-next-heading = Endi nima bo‘ladi
receipt-next-read = Savolingizni sizning tilingizda yozadigan maslahatchi o‘qiydi. Shoshilinch savollar birinchi o‘qiladi.
# $days: days of the week
receipt-next-days = Sizning tilingizda yozadigan maslahatchi ishlaydigan kunlar: { $days }.
receipt-next-answer = Javob shu yerga keladi. Murojaat raqamingiz bilan qayta kiring; yana yozishingiz ham mumkin.
# $day: a date
receipt-promise = Sizga quyidagi kundan kechiktirmay javob beramiz: { $day }.
receipt-next-nameless = O‘zingiz aytmasangiz, ismingizni hech kim bilmaydi.
receipt-danger = Xavf ostida bo‘lsangiz, darhol qo‘ng‘iroq qiling:

# Coming back.
case-enter-title = Javobni o‘qish
case-enter-lead = Savol berganingizda olgan raqamni kiriting.
case-enter-again = Sizni himoya qilish uchun sahifa yopildi. Iltimos, murojaat raqamingizni qayta kiriting.
case-enter-label = Murojaat raqamingiz
case-enter-hint = 23 ta raqam. Orasida bo‘sh joy bo‘lsa ham, bo‘lmasa ham farqi yo‘q.
case-enter-button = Ochish
# $found: number of digits
case-error-short = Murojaat raqamida 23 ta raqam bo‘lishi kerak, bu yerda faqat { $found } ta raqam bor.
case-error-long = Raqamlar juda ko‘p. Murojaat raqamida 23 ta raqam bo‘lishi kerak.
case-error-digits = Murojaat raqami faqat raqamlardan iborat. Iltimos, uni qayta ko‘rib chiqing.
case-error-check = Bitta raqam xato yoki ikkita raqamning o‘rni almashib qolgan. Iltimos, murojaat raqamini qayta solishtirib ko‘ring.
case-error-wrong = Bunday murojaat raqamli savol yo‘q. Iltimos, raqamni qayta solishtirib ko‘ring.
case-error-wait = Noto‘g‘ri raqam juda ko‘p marta kiritildi. Iltimos, biroz kutib, qayta urinib ko‘ring.
case-title = Sizning savolingiz
case-leave-button = Yopish
case-received = Qabul qilindi
case-read = Maslahatchi o‘qidi
case-answered = Javob berildi
case-late = Javob kechikyapti. Markaz rahbari bundan xabardor. Biz sizni unutganimiz yo‘q.
case-waiting = Javob shu yerga keladi
case-closed = Bu savol yopilgan. Yana yozsangiz, u qayta ochiladi.
case-messages-heading = Xabarlar
case-you = Siz
case-counsellor = Maslahatchi
case-write-label = Yana yozish
case-write-button = Yuborish
case-error-many = Ko‘p xabaringiz allaqachon javob kutyapti. Iltimos, avval javobni kuting. Yozganlaringiz o‘z joyida turibdi.
case-session-note = Bu sahifa 30 daqiqadan keyin o‘zi yopiladi.
