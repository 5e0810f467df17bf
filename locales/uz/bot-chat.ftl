# What the bot can do besides reading and asking.
bot-command-mine = Savolimni ochish
bot-command-clear = Bu yerdagi xabarlarni o‘chirish
bot-command-forget = Meni unutish
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Chet ellik aholi uchun hayot va ish haqida qo‘llanmalar, telefon raqamlari va bepul maslahat — o‘z tilingizda. Ismingizni aytish shart emas. Bu yerda yozganlaringiz Telegram orqali o‘tadi, saytimizda esa unday emas.
bot-short-description = Chet ellik aholi uchun qo‘llanmalar, telefon raqamlari va bepul maslahat — o‘z tilingizda.

# Searching: words that belong to no question.
bot-search-none = Bu so‘zlar bilan hech narsa topmadik. Boshqa so‘z bilan qidiring yoki maslahatchidan so‘rang.
bot-search-ask = Javob bu yerda yo‘qmi? Maslahatchi yozganlaringizni o‘qib, javob beradi. Bu bepul.
bot-search-ask-button = Maslahatchidan shu so‘zlar bilan so‘rash
bot-search-not-sent = Hozirgina yozganingiz maslahatchingizga bormadi. Unga yozish uchun savolingizni oching.
# $words: what she wrote
bot-search-begins = Savolingiz shu so‘zlar bilan boshlanadi: “{ $words }”

# Who is here today.
bot-here-title = Bugun kim bor
bot-here-nobody = Bugun markazda endi hech kim yo‘q. Bu yerda istalgan vaqtda so‘rashingiz mumkin, maslahatchi javob beradi.
# $until: a time
bot-here-yours = Bugun soat { $until } gacha markazda sizning tilingizda gaplashadigan odam bor.
bot-here-not-yours = Bugun markazda sizning tilingizda gaplashadigan odam yo‘q. Shunday bo‘lsa ham, o‘z tilingizda so‘rayvering: sizga tarjimon yordamida javob beramiz.
bot-here-call = Vaqt o‘zgarishi mumkin. Kelishdan oldin, iltimos, qo‘ng‘iroq qiling.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = Ovozli xabaringizni maslahatchiga yetkazishimiz mumkin. U nima haqida? Hali hech narsa yuborilmadi.
bot-voice-noted = Ovozli xabaringizni yozib qo‘ydik. Savolingizni yuborsangiz, maslahatchi uni eshitadi.
bot-voice-too-many = Bitta savolga bundan ortiq ovozli xabar sig‘maydi. Iltimos, avval shu savolni yuboring.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
   *[other] { $shown } soniyalik ovozli xabar.
}
bot-voice-lost = Ovozli xabarni Telegramdan ola olmadik. Savolingizni oldik. Iltimos, ovozli xabarni yana bir marta yuboring.

# Her own questions.
bot-mine-button = Savolim
bot-mine-none = Bu chatga hech qanday savol ulanmagan. Saytimizda so‘ragan bo‘lsangiz, uni o‘sha yerda murojaat raqamingiz bilan oching.
bot-mine-which = Qaysi savolni ochmoqchisiz?
bot-open-how = Sizga savolni bir soat ichida bir marta ochadigan havola beramiz. Bu chatda savolning mazmuni ko‘rinmaydi.
bot-open-once = Bu havola savolingizni bir soat ichida bir marta ochadi. Bu telefon kimning qo‘lida bo‘lsa, o‘sha uni bosa oladi: kerak bo‘lmasa, bu xabarni o‘chiring.
bot-open-button = Savolimni ochish
bot-open-none = Uni bu yerdan ochib bo‘lmaydi. Saytimizda murojaat raqamingiz bilan oching.

# The button below “there is a reply”.
notice-open-button = Javobni ochish

# Deleting the messages of a chat.
bot-clear-title = Bu yerdagi xabarlar o‘chirilsinmi?
bot-clear-what = Oxirgi 48 soatda siz va biz bu yerda yozganlarni telefoningizdan ham o‘chiramiz. Undan eskisini o‘chirishga Telegram ruxsat bermaydi.
bot-clear-number = Murojaat raqamingiz shu yerda turibdimi? Avval uni yozib oling: usiz saytimizda javobni o‘qiy olmaysiz.
bot-clear-button = Ha, o‘chirilsin
bot-cleared = Oxirgi 48 soatdagi xabarlarni o‘chirdik.
bot-cleared-partly = Telegram ruxsat berganlarini o‘chirdik. Ba’zilari qoldi.
bot-cleared-older = Qolganini o‘zingiz o‘chirishingiz mumkin: ro‘yxatda shu chatni bosib turing va “O‘chirish”ni tanlang.

# Forgetting somebody.
bot-forget-title = Sizni unutaylikmi?
bot-forget-what = Yangiliklar to‘xtaydi. Bu yerda yozishni boshlaganingizni va shu chat raqamini o‘chiramiz, bu yerga boshqa xabar yubormaymiz.
bot-forget-cases = Savollaringiz maslahatchingizda qoladi. Ularni saytimizda murojaat raqamingiz bilan o‘qiysiz; ular ustida hech kim ishlamayotgan bo‘lsa, o‘sha yerda o‘chira olasiz.
# $clear: a command as it is typed, /clear
bot-forget-messages = Bu chatdagi xabarlar qoladi. Ularni ham o‘chirish uchun avval { $clear } buyrug‘ini yuboring.
bot-forget-button = Ha, meni unuting
bot-forgotten = Sizni unutdik. Yana yozsangiz, boshidan boshlaymiz.

# What the bot does not take.
bot-said-edited = O‘zgartirgan xabaringizni ko‘rmaymiz. Iltimos, uni yangi xabar qilib qayta yozing.
bot-said-contact = Bu kontaktni saqlamadik. Iltimos, boshqa odamlarning raqamini bu yerga yubormang.
bot-said-place = Bu joylashuvni saqlamadik. Kerak bo‘lsa, qayerdaligini so‘z bilan yozing.
bot-said-sticker = Rahmat. Stikerni o‘qiy olmaymiz. Iltimos, so‘z bilan yozing yoki tugmani tanlang.
bot-slow-down = Birdaniga juda ko‘p yubordingiz. Iltimos, biroz sekinroq. Savolingiz uchun yozganlaringizning hammasi saqlanadi, qolganiga birozdan keyin javob beramiz.
# Said once in a group. $link: the address of the bot
bot-group = Boshqalar o‘qimasligi uchun men faqat bir kishi bilan gaplashaman. Iltimos, menga alohida chatda yozing: { $link }

# A link from a chat that opens a question once.
case-open-title = Savolingizni ochish
case-open-lead = Bu havola savolingizni bir marta, yarim soatga ochadi.
case-open-button = Hozir ochish
# $button: the text of the button that closes it
case-open-leave = Bu o‘zingizning telefoningiz emasmi? O‘qib bo‘lgach, “{ $button }” tugmasini bosing.
case-open-over-title = Bu havola endi ishlamaydi
case-open-over = U ishlatilgan, yangirog‘i tuzilgan yoki bir soat o‘tgan. Chatdagi tugmani qayta bosing yoki murojaat raqamingizni kiriting.

# In the trail of a case.
act-reach-tied = Telegram chatiga ulandi
act-reach-untied = Telegram chatidan uzildi
act-link-made = Chatda ochish havolasi tuzildi
act-link-opened = Chatdagi havola orqali ochildi
