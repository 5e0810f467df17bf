# The question below a text.
feedback-question = Bu foydali bo‘ldimi?
feedback-yes = Ha
feedback-no = Yo‘q
feedback-thanks = Rahmat
feedback-counted = Javobingizni oldik. Uni kim berganini saqlamaymiz.
feedback-text-label = Nima noto‘g‘ri yoki nima yetishmayapti?
feedback-text-hint = Hech narsa yozmasangiz ham bo‘ladi. Iltimos, ismingizni yoki o‘z holatingizni yozmang. Buni matn mualliflari o‘qiydi, lekin javob bera olmaydi; savolingiz bo‘lsa, pastda maslahatchidan so‘rang.
feedback-send = Yuborish
feedback-read = Yozganingizni oldik. Mualliflar uni o‘qib, nimani tuzatish kerakligini ko‘radi.
feedback-error-empty = Yuborish uchun, iltimos, avval yozing.
# $limit: number of characters
feedback-error-long = Juda uzun. Ko‘pi bilan { $limit } ta belgi yozishingiz mumkin.
feedback-ask-heading = O‘z holatingiz haqida savolingiz bormi?

# What readers say, in the newsroom.
feedback-nav = O‘quvchilar va qo‘llanmalar
# $shown: number of comments
feedback-link = Ko‘rib chiqiladigan o‘quvchi fikrlari: { $shown }
feedback-title = O‘quvchilar fikri
feedback-what = Har bir matn har bir tilda qanchalik foydali bo‘lgani va o‘quvchilar nima yozgani. Ular kimligini hech kim bilmaydi, bir yildan keyin hammasi o‘chiriladi.
feedback-comments = O‘quvchilar yozgani
feedback-show-open = Bajarilmagan
feedback-show-all = Hammasi
feedback-none = Bu yerda ko‘radigan narsa yo‘q.
feedback-text-in = Matn tili:
feedback-text-gone = Endi e’londa bo‘lmagan matn
feedback-unreadable = Hozirgi kalitlar bilan buni ochib bo‘lmaydi.
# $name: a colleague; $when: date and time
feedback-handled = Bajardi: { $name }, { $when }
feedback-done = Bajarildi
feedback-counts = Qanchalik foydali bo‘ldi
feedback-language = Matn tili
feedback-was-useful = Foydali
feedback-was-not-useful = Foydasiz
feedback-wanted-title = O‘quvchilarga kerak tarjimalar
# $since: a date
feedback-wanted-what = { $since } sanasidan beri o‘quvchilar matn shu tilda kerakligini necha marta aytgani.
feedback-wanted-none = Hali hech kim tarjima so‘ramagan.
