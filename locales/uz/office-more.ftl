# The office: what goes on this minute.
office-asked-heading = Shoshilinch, xodimdan so‘ralyapti
office-asked-who = Kimdan so‘ralyapti
office-until = Qachongacha
office-held-heading = Murojaatlar ko‘paygani uchun ushlab turilgan
office-route-heading = Kutmaslik
office-route-button = Hozir taqsimlash
# A button of a list of cases, for whoever hears the page.
office-route-label = Murojaatni hozir taqsimlash: { $locator }
office-talks-heading = Davom etayotgan suhbatlar
office-talk-since = Qachondan beri
office-talk-line = Tarjima telefoni
office-suggestions = Ochiq taklif va shikoyatlar

# The trail of a case.
act-contact-not-noted = Suhbat tugaganini hech kim yozmadi, tizim uni o‘zi tugatdi
act-call-not-noted = Tarjima telefoni bilan qo‘ng‘iroq tugaganini hech kim yozmadi, tizim uni o‘zi tugatdi
act-let-go = Murojaatlar ko‘paygan bo‘lsa ham, kutmasdan taqsimlandi

# What was asked each month, counted.
demands-title = Nimalar so‘ralgan
demands-lead = Har oyda til va mavzular bo‘yicha necha kishi so‘ragani, natijasi qanday bo‘lgani va so‘raganlarning yarmi birinchi javobni qancha kutgani. Bunda odamni tanib bo‘lmaydi.
demands-small = “{ $hidden }”: kimligini bildirib qo‘yishi mumkin bo‘lgan kichik son ({ $few }) yoki bunday sonni hisoblab topsa bo‘ladigan son.
demands-from = Birinchi oy
demands-until = Oxirgi oy
demands-show = Ko‘rsatish
demands-file = Jadval qilib chiqarib olish (CSV)
demands-error-span = Birinchi va oxirgi oyni tanlang, ko‘pi bilan { $limit } oy.
demands-none = Bu oyda hech kim so‘ramagan.
demands-month = Oy
demands-all = Hammasi
demands-asked = So‘ragan
demands-kind-helped = Javob berilgan
demands-kind-unhelped = Yordam berib bo‘lmagan
demands-kind-tallied = Faqat sanalgan
demands-kind-open = Hali ochiq
demands-waited = Kutish (daqiqa)
demands-hidden = yashirilgan
# The first line of the file.
demands-mark = Chiqarib oldi: { $name }, { $moment }. Kichik sonlar yashirilgan.
closing-no-language = Yopish: bu tilni biladigan odam topilmadi

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Bu javobda hali to‘ldirilmagan joy bor. Iltimos, uni to‘ldiring. Shu holicha yuborish uchun tugmani yana bir marta bosing.
desk-flag-and-blank-error = Bu javobda hali to‘ldirilmagan joy bor va yashash maqomi, ro‘yxatga olish raqami yoki pasport raqamiga o‘xshash narsa bor. Iltimos, ikkalasini ham tuzating. Shu holicha yuborish uchun tugmani yana bir marta bosing.

# Readings of cases, page by page.
reading-search = Hamkasb ismi yoki murojaat raqami
reading-search-button = Qidirish
reading-none-found = Bu oyda bunday yozuv yo‘q.
reading-pages = Ro‘yxat sahifalari
reading-page = { $page }-sahifa, jami { $pages } ta
reading-page-before = Yangiroqlari
reading-page-after = Eskiroqlari

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Tiklash kodingiz qolmadi. Har biri bir marta ishlaydi, tizim zaxira nusxadan tiklansa, hammasi bekor bo‘ladi. Telefonsiz ham kira olish uchun hozir yangilarini yarating.
factor-codes-later = Keyinroq: mening kunimga o‘tish
factor-act-codes-ended = Tizim zaxira nusxadan tiklangani uchun tiklash kodlari bekor bo‘ldi
