# My day: what a counsellor sees first. The page looks again by itself.
day-again = Qayta ko‘rish
# Read out and shown for a while when the lists have changed
day-changed = Yangi narsa bor
day-links = Boshqa ishlar
# $time: a time as 18:00
day-shift-from = Navbatingiz boshlanadi: { $time }
# $time: a time as 18:00
day-shift-until = Navbatingiz tugaydi: { $time }
day-shift-over = Bugungi navbatingiz tugadi
day-shift-none = Bugun navbatingiz yo‘q
day-shift-away = Bugun siz ishda emassiz
day-offer-over = Javob vaqti tugadi
day-talks-heading = Hozir siz bilan birga
day-talk-over = Tugadi
# $locator: the number that the client reads out
day-talk-over-label = Murojaatdagi suhbat tugadi: { $locator }
day-group-late = Kechikkan
day-group-today = Muddati bugun
day-group-week = Shu hafta
day-group-later = Keyinroq
day-why = Ish va muddati
# $when: day and time
day-answer-by = Javob muddati: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } ta yangi xabar
day-interpreting-heading = Siz tarjima qilayotgan murojaatlar
day-due-heading = Bugun qilinadigan ishlar
day-due-of-colleague = Hamkasb yozgan ish

# Finding one of one's own cases again.
own-title = Mendagi murojaatni topish
own-what = Quyidagilar bo‘yicha sizdagi murojaatlarni, yopilganlarini ham topadi. Aytilgan gaplar shifrlangan, ularning ichidan qidirilmaydi.
own-any = Hammasi
own-from = Qabul qilingan: qaysi kundan
own-until = Qabul qilingan: qaysi kungacha
own-locator = Murojaat raqamining dastlabki 8 ta raqami
own-button = Topish
own-opened = Qabul qilingan
own-none = Sizdagi murojaatlar orasida topilmadi. Kamroq maydonni to‘ldiring, vaqt oralig‘ini kengaytiring yoki murojaat hamkasbingizda bo‘lsa, markaz rahbaridan so‘rang.
own-older = Eskiroqlari
own-error-choice = Iltimos, ro‘yxatdan tanlang.
own-error-day = Iltimos, kalendarda bor kunni shunday yozing: 2026-11-23.
own-error-order = Oxirgi kun birinchi kundan oldin turibdi.
own-error-locator = Iltimos, murojaat raqamining faqat dastlabki 8 ta raqamini yozing.
