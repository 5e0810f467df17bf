# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Yuborganingizni shu kundagi savolingizga qo‘shaylikmi: { $day }?
bot-files-which = U qaysi savolingizga tegishli?
bot-files-telegram = Bu yerga yuborilgan narsa Telegramda ham qoladi. Saytimiz orqali yuborish xavfsizroq.
bot-files-put-button = Ha, yuborilsin
bot-files-drop-button = Yo‘q, yuborilmasin
bot-files-dropped = Biz uni olmadik. U faqat shu chatda turibdi, uni bu yerdan o‘chirishingiz mumkin.
# $shown: a number
bot-files-arrived = Maslahatchingizga yetkaziladi. Kelgan fayllar: { $shown } ta
bot-files-not-fetched = Ba’zisi kelmadi: uni Telegramdan olib bo‘lmadi. “Qayta urinish” tugmasini bosing yoki saytimiz orqali yuboring.
bot-files-again-button = Qayta urinish
bot-files-after-sending = Buni hali olmadik. Avval savolingizni yuborib, raqam oling; keyin rasm va ovozli xabarlarni yana bir marta yuboring.
bot-files-now = Endi rasm va ovozli xabar ham yuborishingiz mumkin: shu yerda yoki saytimizda, saytda xavfsizroq.
bot-files-no-question = Bu chatda buni qo‘shadigan savol yo‘q. Avval savol bering. Saytimizda so‘ragan bo‘lsangiz, o‘sha yerda murojaat raqamingiz bilan yuboring.
bot-files-closed = Buni olmadik: bu savol yopilgan. Saytimizda murojaat raqamingiz bilan yozsangiz, u qayta ochiladi. Yangi savol bersangiz ham bo‘ladi.
bot-files-nothing = Yuborilishini kutayotgan narsa yo‘q. Avval yuborganlaringiz kelgan.
bot-files-caption = Rasm ostidagi yozuvni olmadik. Iltimos, uni saytimizda murojaat raqamingiz bilan yozing.
bot-files-other = Video, stiker va joylashuvni qabul qila olmaymiz. Rasm, ovozli xabar, PDF, DOCX, XLSX va HWPX savol berganingizdan keyin qabul qilinadi.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Savol { $number } / { $all }. Javobni bosing yoki o‘zingiz yozing. Istalgan savolni o‘tkazib yuborishingiz mumkin.
# $number: the number of the question, $all: how many there are
bot-question-write = Savol { $number } / { $all }. Bir necha so‘z yozing. Istalgan savolni o‘tkazib yuborishingiz mumkin.
bot-question-pass-button = O‘tkazib yuborish
bot-question-pass-all-button = Hamma savolni o‘tkazib yuborish
bot-question-begin-button = Bir nechta savolga javob berish
bot-question-taken = Yozganingizni oldingi savolning javobi qilib yozib oldik.
bot-question-added = U uzun bo‘lgani uchun savolingizga qo‘shib qo‘ydik.
bot-question-enough = Boshqa yozishingiz shart emas. Javoblaringizni shu holicha yuborishingiz mumkin.
bot-ask-anew-button = Boshidan boshlash
