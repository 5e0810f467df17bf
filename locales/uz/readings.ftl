# Readings: who speaks a language reads what stands in it.
nav-readings = Iltimos, o‘qing
readings-title = Iltimos, o‘qing
readings-lead = Siz bu tillarni bilasiz. O‘qib, to‘g‘ri deb topgan har bir matningiz o‘quvchilarga “bu tilni ona tili sifatida biladigan odam tekshirgan” deb ko‘rsatiladi.
readings-no-language = Siz uchun hali til yozilmagan. Iltimos, markaz rahbaridan siz biladigan tillarni qo‘shishini so‘rang.
readings-nothing = Sizning tillaringizda o‘qilishini kutayotgan matn yo‘q. Rahmat.
readings-right-done = Rahmat. Endi o‘quvchilar bu matnni shu tilni ona tili sifatida biladigan odam tekshirganini ko‘radi.
readings-messages-heading = Sayt va botdagi so‘zlar
readings-critical-unread = Aslo xato bo‘lmasligi kerak, o‘qilmagan
readings-all-unread = Hammasi, o‘qilmagan
readings-texts-heading = Matnlar
readings-by-machine = Kompyuter tarjima qilgan
readings-by-person = Odam tarjima qilgan
readings-public = E’lon qilingan
readings-draft = Hali e’lon qilinmagan

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, tarjima tili: { $language }
readings-text-lead = Har bir qismini koreyschasi bilan solishtiring. Hammasi to‘g‘ri bo‘lsa, sahifa oxirida shuni ayting; biror joyi noto‘g‘ri bo‘lsa, nimasi noto‘g‘riligini yozing.
readings-wrong = Bu noto‘g‘ri
readings-what = Nimasi noto‘g‘ri va qanday yozilishi kerak?
readings-wrong-button = Muharrirlarga aytish
readings-right-heading = Hammasi to‘g‘ri
readings-right-what = O‘quvchilar bu matnni shu tilni ona tili sifatida biladigan odam tekshirganini ko‘radi. Ismingiz ularga ko‘rsatilmaydi.
readings-right-button = O‘qidim, to‘g‘ri
readings-error-own = Buni o‘zingiz yozgansiz. Uni boshqa odam o‘qishi kerak.
readings-error-changed = Shu orada boshqa so‘zlar saqlandi. Iltimos, hozir bu yerda turganini o‘qing.
readings-error-behind = Ba’zi qismlari hali tarjima qilinmagan yoki koreyschasi o‘zgargan. Ular tayyor bo‘lgach, to‘g‘ri deb belgilash mumkin.
# $limit: number of characters
readings-error-length = Iltimos, ko‘pi bilan { $limit } ta belgidan iborat matn yozing.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Sayt va botdagi so‘zlar, til: { $language }
readings-messages-lead = Koreyscha va inglizcha qatorlar ostida sizning tilingizda aytganimiz qalin harflar bilan yozilgan. To‘g‘ri ekanini ayting yoki qanday yozilishi kerakligini yozing. Tuzatish darhol hamma joyda ko‘rinadi.
readings-messages-hint = Dastur o‘zi to‘ldiradigan qiymatlarni o‘zgartirmang:
readings-files = Qismlar
readings-critical = Aslo xato bo‘lmasligi kerak
readings-state-unread = Hali o‘qilmagan
readings-state-right = To‘g‘ri
readings-state-corrected = Tuzatilgan
readings-state-again = Bizning matnimiz o‘zgardi: iltimos, qayta o‘qing
readings-message-right = To‘g‘ri
readings-message-correct = Tuzatish
readings-message-words = Qanday yozilishi kerak
readings-message-button = Endi shunday yozilsin
# $name: a value, as it is typed
readings-error-lacks = { $name }: yetishmayapti. Iltimos, uni o‘z holicha qoldiring.
# $name: a value, as it is typed
readings-error-adds = { $name }: bu yerda bunday qiymat yo‘q. Iltimos, uni olib tashlang.
# $name: what was typed as a case
readings-error-choice = { $name }: bu yerda bunday holat yo‘q. Iltimos, avval bor bo‘lgan holatlardan foydalaning.
readings-error-markup = Iltimos, avval bo‘lmagan teglar, havolalar va ko‘rinmas belgilarni olib tashlang.
readings-error-unreadable = Buni o‘qib bo‘lmaydi. Iltimos, jingalak qavslarni avvalgi holati bilan solishtiring.

# Corrections.
readings-corrections-title = Tuzatilgan so‘zlar
readings-corrections-none = Hech narsa tuzatilmagan.
readings-message = Xabar
readings-own-words = Oldin
readings-new-words = Hozir
readings-by = Kim tuzatgan
readings-end = Bizning so‘zlarimizga qaytish
