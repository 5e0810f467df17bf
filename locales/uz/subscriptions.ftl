# What can be subscribed to beside the city's topics.
topic-alerts = Xavf haqida ogohlantirishlar
subscribe-alerts-hint = Bo‘ron, jazirama, yong‘in va shu kabi xavflar: darhol, tunda ham.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Boshqa tanlovlar
subscribe-cadence-daily = Kuniga bir marta, ertalab
subscribe-cadence-weekly = Haftasiga bir marta, dushanba kuni ertalab
subscribe-langs-label = Yana boshqa tillarda ham olasizmi?
subscribe-langs-hint = Oila uchun qulay: hamma yangilik tanlangan har bir tilda keladi.
subscribe-reads-label = Yana qaysi tillarda o‘qiysiz?
subscribe-reads-hint = Yangilik o‘z tilingizda bo‘lmasa, shu tillardan birida keladi.
subscribe-district-label = Qayerda yashaysiz?
subscribe-district-hint = Shunda shaharning faqat boshqa qismiga tegishli yangiliklar sizga kelmaydi. Aytmasangiz ham bo‘ladi.
subscribe-district-all = Aytmayman
subscribe-quiet-label = Qaysi soatlarda xabar kelmasin?
subscribe-quiet-hint = Shu soatlarda chiqqan yangilik keyin yuboriladi. Xavf haqida ogohlantirish baribir keladi. Farqi bo‘lmasa, bo‘sh qoldiring.
subscribe-quiet-from = Boshlanishi
subscribe-quiet-until = Tugashi
subscribe-zone-label = Qaysi joyning vaqti bilan?
subscribe-error-langs = Tillar juda ko‘p. Iltimos, ko‘pi bilan beshta tilni tanlang.
subscribe-error-district = Iltimos, yashaydigan joyingizni ro‘yxatdan tanlang.
subscribe-error-quiet = Iltimos, ikki xil vaqt kiriting, masalan 22:00 va 07:00, yoki ikkalasini ham bo‘sh qoldiring.
subscribe-error-zone = Iltimos, qaysi joyning vaqti ekanini ro‘yxatdan tanlang.

# The link in the mail, pressed once more.
confirm-already-title = Siz allaqachon tasdiqlagansiz
confirm-already-what = Hammasi joyida, boshqa hech narsa qilishingiz shart emas. Har bir xatda o‘zgartirish yoki to‘xtatish uchun havola bor.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Quyidagi manzilga yuboriladigan yangiliklar: { $address }.
manage-whose-chat = Telegram chatiga yuboriladigan yangiliklar.
# $day: a day with its year
manage-paused = Quyidagi kungacha hech narsa kelmaydi: { $day }.
manage-go-on-button = Yangiliklar hozirdan yana yuborilsin
manage-gets-heading = Hozir nimalarni olasiz
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Shunisini to‘xtatish
manage-pause-heading = Bir muddat to‘xtatib turish
manage-pause-label = Shu kungacha hech narsa yuborilmasin
manage-pause-button = To‘xtatib turish
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Iltimos, ertadan boshlab quyidagi kungacha bo‘lgan kunni tanlang: { $last }.

# Having everything deleted.
unlist-title = Men haqimdagi hamma narsani o‘chirish
unlist-what = Sizga boshqa yangilik kelmaydi. Manzilingizni va aytganlaringizning hammasini o‘chiramiz: tillar, yashash joyi, xabar kelmaydigan soatlar. Yuborilgan yangiliklarning faqat soni qoladi, kimniki ekani bilinmaydi. Manzilingizdan hech kim o‘qiy olmaydigan belgigina qoladi: shunda hech qanday ro‘yxat sizni qayta qo‘shmaydi. O‘zingiz istagan paytda qayta yozilishingiz mumkin.
unlist-button = Hammasini o‘chirish
unlisted-title = O‘chirildi
unlisted-what = Endi manzilingizni bilmaymiz. Avvalroq yuborilgan xat hali yetib kelishi mumkin.

# “Why did I get this?”
got-title = Nega bu menga keldi?
got-nobody = Bu manzilga endi hech narsa yuborilmaydi va biz uni o‘chirdik. Quyida unga kelganlari turibdi.
got-subscriptions = Nimalar so‘ralgan
got-nothing = Hech narsa so‘ralmagan.
got-topic = Mavzu
got-how = Qanday
got-from = Boshlanishi
got-until = Tugashi
got-goes-on = Davom etyapti
got-by = Qayerda so‘ralgan
got-messages = Oxirgi xabarlar
got-no-messages = Hali hech narsa yuborilmagan.
got-message = Xabar
got-on = Kun
got-became = Nima bo‘ldi
got-digest = Bir nechta yangilik bitta xabarda
# $day: a day with its year
got-door-web = Shu saytda tanlangan, xat orqali tasdiqlangan kuni: { $day }
got-door-api = Boshqa dastur orqali so‘ralgan, xat orqali tasdiqlangan kuni: { $day }
got-door-telegram = Telegramda tanlangan kuni: { $day }
got-door-manage = O‘z sahifasida o‘zgartirilgan kuni: { $day }
got-door-import = Shahar ro‘yxatidan olingan kuni: { $day }
# $day: a day with its year
got-agreed = Rozilik berilgan kuni: { $day }
got-ended-changed = boshqasi tanlangan
got-ended-unsubscribed = to‘xtatilgan
got-ended-unreachable = manzilga endi hech narsa yetib bormagan
got-ended-complained = spam deb belgilangan
got-ended-other = tugagan
got-state-ready = yuborilishini kutmoqda
got-state-held = kutmoqda, chunki biz uni to‘xtatib turibmiz
got-state-sending = yuborilmoqda
got-state-sent = yuborildi
got-state-failed = yetib bormadi
got-state-unknown = yuborildi, lekin yetib borgani noma’lum
got-state-suppressed = yuborilmadi
got-lang-wanted = Siz shu tilni so‘ragansiz.
# $wanted: name of a language in itself
got-lang-other = Quyidagi tilda matn yo‘q edi: { $wanted }. Bu tilda ham o‘qishingizni aytgansiz.
got-lang-fallback = Quyidagi tilda matn yo‘q edi: { $wanted }. Shuning uchun bunisini yubordik.

# The bot: buttons below the topics.
bot-topics-cadence-button = Qanchalik tez-tez
bot-topics-also-button = Boshqa tillarda ham
bot-topics-district-button = Yashash joyim
bot-topics-quiet-on-button = 22:00 dan 07:00 gacha xabar kelmasin
bot-topics-quiet-off-button = Xabar istalgan soatda kelsin
