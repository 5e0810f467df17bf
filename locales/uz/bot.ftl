# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Boshlash va tilni tanlash
bot-command-guides = Qo‘llanmalarni o‘qish
bot-command-contacts = Qayerga qo‘ng‘iroq qilishni topish
bot-command-ask = Maslahatchidan bepul so‘rash
bot-command-topics = Qaysi yangiliklarni olishni tanlash
bot-command-language = Tilni o‘zgartirish
bot-command-stop = Barcha yangiliklarni to‘xtatish

# The conversation.
# $city: the city's name
bot-greeting = Assalomu alaykum! { $city }: bu yerda siz uchun qo‘llanmalar, telefon raqamlari va bepul maslahat bor. Tilni tanlang.
bot-menu-button = Menyu
bot-not-understood = Tushunmadik. Iltimos, tugmalardan birini bosing.
# $wanted, $shown: names of languages in themselves
bot-fallback = Matnlar quyidagi tilda hali e’lon qilinmagan: { $wanted }. Sizga quyidagi tilda beramiz: { $shown }.

# Guides.
bot-guides-choose = Qo‘llanmani tanlang.
bot-guide-open = To‘liq o‘qish
bot-guide-stale = Shundan beri koreyscha matn o‘zgardi. O‘zgargan joylar sahifada belgilangan.

# Asking a counsellor.
bot-ask-passes-telegram = Bu yerda yozganlaringiz Telegram orqali ham o‘tadi. Buni istamasangiz, saytimizda so‘rang.
bot-ask-on-site = Saytda so‘rash
# $button: the text of the button that sends it
bot-ask-write = Shu yerga yozing, bir nechta xabar qilib yozsangiz ham bo‘ladi. Ular maslahatchiga faqat “{ $button }” tugmasini bosganingizda boradi.
# $button: the text of the button that sends it
bot-ask-noted = Yozib oldik. Yana yozishingiz mumkin. Hammasini yozib bo‘lgach, “{ $button }” tugmasini bosing.
bot-ask-too-long = Juda uzun. Oxirgi xabaringiz qo‘shilmadi; avval yozganlaringiz o‘z joyida turibdi. Iltimos, o‘shani yuboring yoki qisqaroq qilib yozing.
bot-ask-urgent = Shoshilinch deb belgilandi. Xavf ostida bo‘lsangiz, avval 112 yoki 119 raqamiga qo‘ng‘iroq qiling. Savol hali yuborilmadi.
bot-ask-can-wait = Shoshilinch degan belgi olib tashlandi.
bot-ask-unsent = Savolingiz hali yuborilmagan. Yana yozishingiz, uni yuborishingiz yoki bekor qilishingiz mumkin.
bot-ask-cancel-button = Bekor qilish
bot-ask-cancelled = Yozganlaringizni o‘chirdik. Hech narsa yuborilmadi.
bot-ask-nothing = Yuboradigan narsa yo‘q. Savolingizni yuborgan bo‘lsangiz, biz uni oldik.
bot-ask-announced = Javob kelganda shu yerga xabar yuboramiz. Xabarda faqat javob borligi aytiladi. Javobni saytimizda murojaat raqamingiz bilan o‘qiysiz.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Tayyor. Siz uchun yangi narsa bo‘lsa, shu yerga xabar keladi.
bot-link-spent = Bu havola endi ishlamaydi. O‘sha sahifani qayta oching va yangi havola oling.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Qaysi mavzularda yangilik olishni tanlang. Keyin “{ $button }” tugmasini bosing.
bot-topics-done-button = Tayyor
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Yangilik chiqsa, shu yerga xabar keladi. { $topics } — mavzularni o‘zgartirish, { $stop } — to‘xtatish.
# $shown: name of a language in itself
bot-topics-language = Bundan buyon yangiliklar quyidagi tilda keladi: { $shown }.
bot-stopped = Bu yerga boshqa yangilik kelmaydi. Bu chatni ro‘yxatimizdan o‘chirdik.
bot-nothing-to-stop = To‘xtatadigan narsa yo‘q: bu yerda sizga yangilik yuborilmaydi.
