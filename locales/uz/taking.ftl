# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Qabul
taking-title = Qo‘ng‘iroq yoki tashrifni qabul qilish
taking-way = Qanday murojaat qildi
taking-way-visit = Tashrif
taking-way-phone = Qo‘ng‘iroq
taking-way-outreach = Sayyor maslahat
taking-here = Hozir yonimda
taking-language = Til
taking-typed = Til nomini yoki raqamni yozing
taking-signs = Nega shoshilinch
taking-sign-injury = Jarohat
taking-sign-confinement = Qamab qo‘yishgan
taking-sign-violence = Zo‘ravonlik
taking-sign-flight = Tez orada uchadi
taking-sign-time-limit = Muddat yaqin
taking-line = Nima bo‘ldi, bir qatorda (bo‘sh qolishi mumkin)
taking-mine-button = O‘zim olaman
taking-any-button = Xodim topish
taking-park-button = Vaqtincha qoldirish
taking-more = Yana
taking-as = Kim nomidan
taking-as-self = O‘zi
taking-as-friend = Boshqa odam
taking-as-employer = Ish beruvchi
taking-as-suggestion = Shaharga taklif yoki shikoyat
taking-second = Gaplasha oladigan boshqa tili
taking-none = Yo‘q
taking-spoken = Ro‘yxatda yo‘q til
taking-spoken-hint = Uni ro‘yxatdan tanlang yoki eshitganingizni yozing.
taking-employer = Kompaniya nomi
taking-employer-hint = Bir kompaniyaning ikkala tomoniga bir odam maslahat bermasligi uchun. Nomi shifrlangan holda saqlanadi.
taking-phone = Qayta qo‘ng‘iroq qilinadigan raqam
taking-when = Qachon qo‘ng‘iroq qilish xavfsiz
taking-error-phone = Bu telefon raqami uchun juda qisqa.
taking-gender = Qanday maslahatchi so‘raldi
taking-gender-woman = Ayol
taking-gender-man = Erkak
taking-ministry = Adliya vazirligining tarjima telefoniga (1345) qo‘ng‘iroq qilishga rozi
taking-keys = Bitta tugma bilan tanlanadi: raqamlar — tillar, harflar — mavzular va shoshilinch belgilar. Qatorni yozib, birinchi tugma uchun Enter bosing.
taking-parked = Vaqtincha qoldirilgan yozuvlar: { $count } ta
taking-error-language = Tilni tanlang.
taking-error-topic = Mavzuni tanlang.
taking-error-long = Matn juda uzun: ko‘pi bilan { $limit } ta belgi bo‘lishi mumkin.
taking-error-not-yours = Bu til sizga yozilmagan, shuning uchun murojaatni o‘zingizda qoldira olmaysiz. Ola oladigan xodimni toping.
taking-error-full = Hozir yana bittasiga joyingiz yo‘q. Boshlagan suhbatingizni tugating yoki boshqa xodimni toping.
taking-error-sent = Bu shakl avval yuborilgan va shundan keyin o‘zgartirilgan. Iltimos, yangisini boshlang.
taking-error-not-given = Hozir uni shunday berib bo‘lmaydi. Ola oladigan xodimni toping.
taking-error-parked = Vaqtincha qoldirilgan yozuvlar juda ko‘p. Iltimos, avval bittasini tugating.
taking-flag = Bu yashash maqomi, ro‘yxatga olish raqami yoki pasport raqamiga o‘xshaydi: { $found }. U kerak emas, murojaatni o‘qiy oladigan hamma uni ko‘radi. Olib tashlang yoki shu holicha saqlash uchun qayta yuboring.
taking-turned-back = Yopish

# After taking.
taken-title = Qabul qilindi
taken-card = Bu kartani chop etib bering yoki odam uni rasmga olsin. Raqam faqat shu sahifada ko‘rinadi va hech qayerda saqlanmaydi.
taken-case-link = Murojaatni ochish
taken-next-link = Keyingisini qabul qilish
taken-turn-button = Ekranni aylantirib ko‘rsatish

# The card, in the client's language.
card-title = Murojaat raqami kartasi
card-code = Murojaat raqami kodi
card-pictures = Kartadagi rasmlar
card-what = Shu raqam bilan javobni o‘qiysiz va yana yozasiz. Telefoningizni kodga tuting yoki shu manzilda raqamni kiriting.
card-alone = Bu karta kimda bo‘lsa, u murojaatingizni o‘qiy oladi. Uni hech kimga bermang.
card-changes = Birinchi marta kirganingizda yangi raqam olasiz. Keyin faqat yangi raqam ishlaydi.
card-how = Kartaning ikki tomoni bank kartasi kattaligida chop etiladi. Printer bo‘lmasa, ekranni rasmga oling.
card-print-button = Chop etish
card-print-link = Karta qilib chop etish
picture-0 = quyosh
picture-1 = daraxt
picture-2 = baliq
picture-3 = qayiq
picture-4 = uy
picture-5 = yulduz
picture-6 = piyola
picture-7 = kalit
picture-8 = qush
picture-9 = gul

# The first use of a number that staff gave.
change-title = Yangi raqamingiz
change-why = Birinchi raqamni xodim ham ko‘rgan. Bundan buyon faqat o‘zingiz biladigan shu raqamni ishlating.
change-old = Tugmani bossangiz, birinchi raqam ishlamay qoladi. Avval yangi raqamni yozib oling yoki rasmga oling.
change-button = Yozib oldim. Davom etish

# Parked intakes.
parked-title = Vaqtincha qoldirilgan
parked-what = Ular shifrlangan holda saqlanadi, faqat siz ko‘rasiz. Yuborilgach yoki yetti kundan keyin o‘chiriladi.
parked-none = Vaqtincha qoldirilgan yozuv yo‘q.
parked-at = Qachon qoldirilgan
parked-doing = Amal
parked-resume = Davom etish
parked-drop = O‘chirish

# Counting short questions.
tally-title = Savollarni sanash
tally-what = Murojaat bo‘lmagan qisqa savollar uchun: tilni, keyin mavzuni bosing.
tally-today = Bugun sanalgani: { $count } ta
tally-topic = Mavzu
tally-other-language = Boshqa til
tally-last = Oxirgisi: { $language }, { $topic }
tally-undo = Bekor qilish

# Late entry.
late-title = Keyin yozib qo‘yish
late-what = Vaqtida yozib bo‘lmagan tashrif va qo‘ng‘iroqlar, har qatorda bittadan. Kun bo‘sh bo‘lsa, yuqori qatordagisi olinadi; murojaat yo‘li yoki natija bo‘sh bo‘lsa, birinchisi olinadi. Faqat izohi bor qator murojaat bo‘lib qoladi, boshqalari faqat sanaladi.
late-day = Kun
late-time = Vaqt
late-minutes = Daqiqa
late-outcome = Natija
late-note = Izoh (shifrlangan holda saqlanadi)
late-outcome-advised = Maslahat berildi
late-outcome-interpreted = Og‘zaki tarjima qilindi
late-outcome-referred = Boshqa tashkilotga o‘tkazildi
late-outcome-turned-away = Yordam berib bo‘lmadi
late-cell = { $column }, { $row }-qator
late-button = Yozib qo‘yish
late-more = O‘ttizta qator
late-written = { $count } ta yozuv yozib qo‘yildi.
late-kept = Qolgan murojaat
late-refused = Iltimos, { $row }-qatorni tuzating.
late-error-at = Kun yoki vaqtni o‘qib bo‘lmadi. Oxirgi 31 kun ichidagi vaqtni yozing.
late-error-lang = Bunday til yo‘q.
late-error-topic = Bunday mavzu yo‘q.
late-error-way = Qanday murojaat qilgani noma’lum.
late-error-minutes = 1 dan 480 gacha daqiqa yozing.
late-error-outcome = Bunday natija yo‘q.

# What was done in a case.
act-receipt-issued = Murojaat raqami kartasi berildi
act-receipt-changed = Murojaatchi raqamni almashtirdi
act-written-up = Keyin yozib qo‘yildi

# Names of languages.
tongue-ko = Koreys tili
tongue-en = Ingliz tili
tongue-zh = Xitoy tili
tongue-ru = Rus tili
tongue-vi = Vyetnam tili
tongue-id = Indonez tili
tongue-ne = Nepal tili
tongue-km = Kxmer tili (Kambodja)
tongue-uz = O‘zbek tili
tongue-kk = Qozoq tili
tongue-ky = Qirg‘iz tili
tongue-ur = Urdu tili
tongue-th = Tay tili
tongue-fil = Filippin tili
tongue-si = Singal tili (Shri-Lanka)
tongue-mn = Mo‘g‘ul tili
