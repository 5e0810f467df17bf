# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Tarjima buyurtmalari
orders-title = Tarjima buyurtmalari
orders-mine-title = Mening tarjimalarim
orders-back = Ro‘yxatga qaytish
orders-ask = Tarjima buyurtma qilish
orders-statement = Oylik hisobot
orders-asked = Buyurtma berildi. Har bir tarjimonga xat boradi.
orders-delivered-done = Rahmat. Tarjima topshirildi, endi uni tilni biladigan boshqa odam o‘qiydi.
orders-cancelled-done = Bekor qilindi. Tarjimonga xat boradi.
orders-none-open = Hozir buyurtma yo‘q.
orders-open = Bajarilmoqda
orders-delivered = Topshirilgan
orders-delivered-this-month = Shu oyda topshirilgan
orders-text = Matn
orders-translator = Tarjimon
orders-due = Muddat
orders-characters = Koreyscha belgilar soni
orders-delivered-on = Topshirilgan sana
orders-state-asked = Buyurtma berilgan
orders-state-opened = Tarjima qilinmoqda
orders-state-late = Muddati o‘tgan
orders-state-delivered = Topshirilgan
orders-state-cancelled = Bekor qilingan

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, tarjima tili: { $language }
orders-extent = Hajmi
orders-extent-behind = Faqat yangi yoki o‘zgargan joylari
orders-extent-whole = Butun matn
orders-asked-by = Kim buyurtma bergan
orders-note = Tarjimonga eslatma
orders-begin = Matnni ochib, boshlash
orders-go-on = Tarjimani davom ettirish
orders-see-text = Matnni ko‘rish
orders-deliver-heading = Tayyor bo‘ldimi?
orders-deliver-what = Oxirgi saqlaganingiz topshiriladi. Tilni biladigan boshqa odam o‘qigandan keyin u tekshirilgan hisoblanadi.
orders-deliver-button = Tugatdim
orders-cancel-heading = Bekor qilish
orders-cancel-what = Tarjimonga xat boradi va u davom ettirmasa ham bo‘ladi. Saqlangani qoladi.
orders-cancel-button = Bekor qilish
orders-error-closed = Bu shu orada topshirilgan yoki bekor qilingan.
orders-error-nothing-saved = Buyurtma berilgandan beri hech narsa saqlanmagan. Iltimos, avval tarjimangizni saqlang.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $shown } ta xatboshi hali tarjima qilinmagan yoki koreyschasi o‘zgargan. Iltimos, avval shuni tugating.

# Asking.
orders-ask-title = Tarjima buyurtma qilish
orders-choose-text = Shu matnni tanlash
orders-languages = Qaysi tillarga va kim tarjima qiladi
# $language: name of a language in itself
orders-translator-label = Shu tilga tarjimon: { $language }
orders-no-translator = Bu tilga hali hech kim tarjima qilmaydi. Bu vazifani markaz rahbari berishi mumkin.
orders-lang-asked = Buyurtma allaqachon berilgan
orders-lang-missing = Hali hech narsa yo‘q
orders-lang-whole = Eskirgan joyi yo‘q
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown } ta eskirgan xatboshi
orders-note-hint = Tarjimon bilishi kerak narsalar: matn kim uchun, qaysi so‘zlarni ishlatish kerak.
orders-ask-button = Xat orqali buyurtma berish
orders-error-text = Iltimos, koreyscha yozilgan matnni tanlang.
orders-error-due = Iltimos, bugundan boshlab bir kunni tanlang.
orders-error-languages = Iltimos, kamida bitta tilni tanlang.
# $language: name of a language in itself
orders-error-translator = Iltimos, shu tilga tarjima qiladigan odamni tanlang: { $language }.
# $language: name of a language in itself
orders-error-asked = Shu til uchun buyurtma allaqachon berilgan: { $language }.
# $language: name of a language in itself
orders-error-nothing = Shu tilda eskirgan joy yo‘q: { $language }. Boshidan qayta tarjima qildirish uchun butun matnni tanlang.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Shu oyda topshirilgan tarjimalar: { $month }
orders-statement-sheet = Jadval fayli qilib yuklab olish
orders-statement-empty = Bu oyda hech narsa topshirilmagan.
orders-sum = Jami
