# Covering and locking the screen of staff.
curtain-draw = Yashirish
curtain-back = Qaytish
lock-button = Qulflash
lock-title = Qulflangan
lock-lead = Siz yo‘q paytda ekran qulflandi. Kodni kiritsangiz, to‘xtagan joyingizdan davom etasiz.
lock-open-button = Ochish
lock-leave-button = Bu qurilmada hisobdan chiqish
lock-over = Kirish muddati tugadi. Yangi oynada qaytadan kiring, keyin kodni shu yerga kiriting. Yozganlaringiz saqlanib turibdi.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Ekranni aylantirib ko‘rsatish
turn-lead = Tilni tanlang, gapni bosing, keyin ekranni aylantiring. Faqat shu gap katta harflar bilan ko‘rsatiladi.
turn-case-link = Murojaatga qaytish
turn-back = Qaytish
turn-group-arrive = Kelganda
turn-group-trust = Xotirjam bo‘lishi uchun
turn-group-danger = Xavf yoki og‘riq
turn-group-ask = So‘rash uchun
turn-group-papers = Hujjatlar
turn-group-leave = Oxirida
turn-own-heading = O‘z so‘zingiz bilan
turn-own-hint = Ikkitasidan bittasi yetarli. Hech narsa saqlanmaydi.
turn-own-answers = Bosish uchun “ha” va “yo‘q” bilan
turn-own-button = Ko‘rsatish
turn-error-empty = Iltimos, nima ko‘rsatilishini yozing.
# $limit: the most characters
turn-error-long = Juda uzun: ko‘pi bilan { $limit } ta belgi bo‘lishi mumkin.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Iltimos, biroz kuting.
turned-phrase-interpreter = Tarjimonni chaqiryapmiz.
turned-phrase-slowly = Iltimos, sekin gapiring.
turned-phrase-understand = Tushundingizmi?
turned-phrase-closing = Bugun tez orada yopilamiz.
turned-phrase-free = Maslahat bepul.
turned-phrase-no-name = Ismingizni aytishingiz shart emas.
turned-phrase-no-status = Viza yoki ro‘yxatga olish raqamingizni aytishingiz shart emas. Sizga yordam berish uchun ular kerak emas.
turned-phrase-who-reads = Yozib olinganlar shifrlangan holda saqlanadi. Ularni faqat shu ish bilan shug‘ullanadigan xodimlar va markaz rahbari ocha oladi, har bir ochilishi qayd etiladi.
turned-phrase-room = Boshqa xonada gaplashaylikmi?
turned-phrase-danger = Hozir xavf ostidamisiz?
turned-phrase-police = Politsiyani chaqiraylikmi?
turned-phrase-ambulance = Tez yordamni chaqiraylikmi?
turned-phrase-hurts = Qayeringiz og‘riyapti? Iltimos, qo‘lingiz bilan ko‘rsating.
turned-phrase-when = Bu qachon bo‘lgan? Iltimos, sanasini yozing.
turned-phrase-money = Qancha pul? Iltimos, raqam bilan yozing.
turned-phrase-company = Iltimos, kompaniya nomini yozing.
turned-phrase-phone = Iltimos, telefon raqamingizni yozing.
turned-phrase-call = Shu raqamga qo‘ng‘iroq qilsak, siz uchun xavfsiz bo‘ladimi?
turned-phrase-papers = Shu masalaga oid qog‘ozlar olib keldingizmi?
turned-phrase-photo = Bu qog‘ozni rasmga olsak bo‘ladimi?
turned-phrase-sign = Shu yerga imzo qo‘yasizmi?
turned-phrase-come-back = Iltimos, boshqa kuni yana keling.
turned-phrase-goodbye = Xayr, sog‘ bo‘ling. Ishlaringiz yaxshi bo‘lsin.
turned-phrase-yes = Ha
turned-phrase-no = Yo‘q
