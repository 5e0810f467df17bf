# Subscribing by email.
subscribe-title = Yangiliklarni elektron pochta orqali olish
subscribe-what = Faqat o‘zingiz tanlagan mavzular, o‘z tilingizda. Istalgan vaqtda bir marta bosib to‘xtatishingiz mumkin.
subscribe-address-label = Elektron pochta manzili
subscribe-lang-label = Til
subscribe-topics-label = Qaysi mavzularda?
subscribe-cadence-label = Qanchalik tez-tez?
subscribe-cadence-at-once = Yangilik chiqishi bilan darhol
subscribe-send-button = Obuna bo‘lish
subscribe-next = Avval sizga xat yuboramiz. Uni ochib, ichidagi tugmani bosing. Busiz hech narsa yubormaymiz.
subscribe-telegram-heading = Telegram orqali olasizmi?
subscribe-telegram = Telegramda chatimizni oching, “Boshlash” tugmasini bosing, keyin u yerda tilni va qaysi mavzularda yangilik olishni tanlang.
subscribe-error-address = Iltimos, elektron pochta manzilini tekshiring. U quyidagi ko‘rinishda bo‘ladi: name@example.com.
subscribe-error-lang = Iltimos, ro‘yxatdan tilni tanlang.
subscribe-error-topics = Iltimos, kamida bitta mavzuni tanlang.
subscribe-error-cadence = Iltimos, qanchalik tez-tez olishni tanlang.
subscribe-sent-title = Iltimos, pochtangizni tekshiring
# $address: an email address
subscribe-sent-what = Quyidagi manzilga xat yubordik: { $address }. Uni ochib, tugmani bosing. Yangiliklar faqat shundan keyin kela boshlaydi.
subscribe-sent-missing = O‘n daqiqadan keyin ham xat kelmadimi? Spam jildiga qarang va yuqoridagi manzil to‘g‘riligini tekshiring.
subscribe-sent-again = Boshqa manzil kiritish
subscribe-again = Qayta obuna bo‘lish

# The link in the mail.
confirm-title = Bu yangiliklarni olmoqchimisiz?
confirm-what = Tugmani bossangiz, yangiliklar kela boshlaydi. Buni siz so‘ramagan bo‘lsangiz, sahifani yoping; unda hech narsa yuborilmaydi.
confirm-button = Ha, menga yangiliklar yuborilsin
confirmed-title = Siz obuna bo‘ldingiz
confirmed-what = Yangilik chiqsa, sizga xat keladi. Har bir xatda o‘zgartirish yoki to‘xtatish uchun havola bor.
confirmed-manage = O‘zgartirish yoki to‘xtatish
spent-title = Bu havola endi ishlamaydi
spent-what = U avval ishlatilgan yoki eskirgan. Tasdiqlagan bo‘lsangiz, hammasi joyida va hech narsa qilishingiz shart emas. Aks holda qayta obuna bo‘lishingiz mumkin.

# Changing and stopping.
manage-title = Sizning yangiliklaringiz
manage-what = Nimalarni olmoqchi ekaningizni tanlang va saqlang.
manage-save-button = Saqlash
manage-saved = Saqlandi.
manage-end-heading = Hammasini to‘xtatish
manage-end-what = Sizga boshqa yangilik kelmaydi va manzilingizni o‘chiramiz.
manage-end-button = Hammasini to‘xtatish
end-title = Barcha yangiliklar to‘xtatilsinmi?
end-what = Tugmani bossangiz, sizga boshqa yangilik kelmaydi. Manzilingizni o‘chiramiz.
end-change-instead = To‘xtatmasdan, mavzularni yoki tilni o‘zgartirish
ended-title = Yangiliklar to‘xtatildi
ended-what = Sizga boshqa yangilik kelmaydi. Manzilingizni o‘chirdik. Avvalroq yuborilgan xat hali yetib kelishi mumkin.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: iltimos, obunangizni tasdiqlang
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Assalomu alaykum!

    Kimdir, ehtimol o‘zingiz, shu elektron pochta manziliga yangiliklar yuborishni so‘radi. Yuboruvchi: { $city }.

    Ularni olish uchun quyidagi sahifani ochib, tugmani bosing:

    { $link }

    Havola 7 kun ishlaydi.

    Buni siz so‘ramagan bo‘lsangiz, hech narsa qilmang. Bizdan boshqa xat kelmaydi.
