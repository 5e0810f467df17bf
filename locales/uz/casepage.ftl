# The list of cases.
desk-deadline = Qonuniy muddat
desk-task = Qilinadigan ish

# The parts of a case's page.
desk-parts = Sahifa qismlari
desk-part-answer = Javob
desk-earlier = Avvalgi xabarlarni ko‘rsatish: { $count } ta

# Saved replies.
desk-replies-heading = Tayyor javobni qo‘yish
desk-replies-find = Sarlavha bo‘yicha qidirish
desk-replies-find-button = Tayyor javoblarni topish
desk-replies-none = Sarlavhasida shu so‘zlar bor tayyor javob yo‘q.
desk-reply-only-in = faqat quyidagi tilda: { $language }
desk-reply-put-in = “{ $title }” javobi qo‘yildi. Iltimos, yuborishdan oldin o‘qing va mos kelmagan joyini o‘zgartiring.
desk-reply-elsewhere = Bu javob quyidagi tilda yo‘q: { $asked }. Shuning uchun u boshqa tilda qo‘yildi: { $language }.
desk-reply-korean = Koreyschasini ko‘rsatish

# A machine's draft.
desk-draft-button = Markaz kompyuterining qoralama tarjimasi
desk-draft-label = Kompyuterning qoralama tarjimasi. Unda xato bo‘lishi mumkin, u saqlanmaydi.
desk-draft-no-language = Markaz kompyuteri bu tilni tarjima qilmaydi.
desk-draft-trouble = Markaz kompyuteri hozir javob bermayapti. Iltimos, birozdan keyin qayta urinib ko‘ring.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Shu orada boshqa javob yuborildi, shuning uchun hali hech narsa yuborilmadi. Iltimos, avval uni o‘qing. Yozganlaringiz o‘z joyida turibdi.
desk-error-no-summary = Iltimos, avval uch qatorli qisqa mazmunni yozing. Murojaatni olgan xodim ishni shundan boshlaydi.
desk-error-no-consent = Murojaatchi rozi bo‘lmagan yoki rozilik tugagan, shuning uchun hech narsa aytib bo‘lmaydi.
desk-error-second-person = Favqulodda holatni uni bildirgan xodim emas, boshqa odam tasdiqlashi kerak.
desk-error-too-many = Boshqa joy qolmadi. Iltimos, avval tugagan ishlarni yakunlang.
desk-error-summary = Iltimos, voqea va istakni bittadan qatorda yozing, har biri ko‘pi bilan 400 ta belgi.
desk-error-task = Iltimos, nima qilish kerakligini yozing, ko‘pi bilan 300 ta belgi.
desk-error-day = Iltimos, sanani tekshiring.
desk-error-hand-over = Iltimos, kimga va nima uchun berishni tanlang.
desk-error-outcome = Iltimos, qanday tugaganini tanlang.
desk-error-referral = Iltimos, tashkilotni, unga nima aytilishini, murojaatchi qanday rozi bo‘lganini va rozilik muddatini (bugun yoki keyinroq) tekshiring.
desk-error-emergency = Iltimos, nega murojaatchidan so‘rab bo‘lmaganini yozing, ko‘pi bilan 300 ta belgi.
desk-error-taken = Murojaat allaqachon shu xodimda yoki shu orada boshqa birovga berildi.
desk-error-excluded = Bu xodim murojaatdan chetlatilgan. Iltimos, boshqasini tanlang.
desk-flag-error = Bu yerda yashash maqomi, ro‘yxatga olish raqami yoki pasport raqamiga o‘xshash narsa bor. Kerak bo‘lmasa, iltimos, olib tashlang. Qoldirish uchun tugmani yana bir marta bosing.
desk-flag-send = Shu holicha yuborish
desk-flag-save = Shu holicha saqlash

# Notes among staff.
desk-notes-heading = Ichki qaydlar
desk-notes-hint = Ularni faqat shu murojaat bilan ishlaydigan xodimlar ko‘radi. Murojaatchi hech qachon ko‘rmaydi.
desk-note-label = Yangi qayd
desk-note-button = Qaydni saqlash

# Deadlines and tasks.
desk-deadlines-heading = Qonuniy muddatlar
desk-deadlines-none = Muddat kiritilmagan.
desk-deadline-add = Muddat kiritish
desk-deadline-hint = Kunni o‘zingiz tekshirib kiritasiz. Bu yerda hech narsa hisoblanmaydi.
desk-deadline-kind = Nimaning muddati
desk-deadline-button = Muddatni kiritish
desk-deadline-end = Olib tashlash
desk-deadline-end-label = Muddatni olib tashlash: { $what }
desk-day = Kun
desk-tasks-heading = Qilinadigan ishlar
desk-tasks-none = Qilinadigan ish yo‘q.
desk-task-add = Ish qo‘shish
desk-task-words = Nima qilish kerak
desk-task-button = Ishni qo‘shish
desk-task-done = Bajarildi
desk-task-done-label = Bajarildi: { $what }
desk-task-is-done = Tugagan
desk-task-follow-up = Keyin ham hammasi joyidami, qayta so‘rash
deadline-wage-claim = Ish haqini talab qilish
deadline-severance = Ishdan bo‘shash nafaqasini talab qilish
deadline-dismissal-relief = Noqonuniy ishdan bo‘shatishga qarshi ariza
deadline-accident-claim = Ishlab chiqarishdagi baxtsiz hodisa bo‘yicha ariza
deadline-flight = Uchish kuni
deadline-other = Boshqa muddat

# One's own name for a case.
desk-label = Men qo‘ygan nom
desk-label-button = Nom qo‘yish
desk-label-hint = Uni faqat siz ko‘rasiz. Iltimos, odam ismini yoki raqam yozmang.

# The summary.
desk-summary-heading = Uch qatorli qisqa mazmun
desk-summary-none = Qisqa mazmun hali yo‘q.
desk-summary-write = Qisqa mazmun yozish
desk-summary-hint = Har biri bir qator, koreys tilida. Murojaatni olgan xodim yoki boshqa tashkilot avval shuni o‘qiydi.
desk-summary-facts = Voqea
desk-summary-wish = Istak
desk-summary-done = Qilingan ishlar
desk-summary-button = Qisqa mazmunni saqlash
desk-summary-earlier = Avvalgi qisqa mazmunlar: { $count } ta

# Handing over.
desk-hand-over-heading = Boshqaga berish
desk-hand-over-open = Hamkasbga berish
desk-hand-over-hint = Buning uchun uch qatorli qisqa mazmun kerak. Keyin murojaat ro‘yxatingizdan chiqadi.
desk-hand-over-to = Kimga
desk-hand-over-routing = Qoidalar topadigan boshqa xodim
desk-hand-over-why = Sababi
desk-hand-over-button = Berish
desk-colleague = { $name } ({ $languages })
hand-over-language = Til mos emas
hand-over-topic = Mavzu mos emas
hand-over-away = Ishda bo‘lmayman
hand-over-too-much = Ishim juda ko‘p
hand-over-conflict = Bu ishda tanishim bor yoki qarshi tomonga maslahat beraman
hand-over-other = Boshqa sabab

# Closing.
desk-close-open = Qanday tugaganini ko‘rsatib, yopish
desk-outcome = Qanday tugadi
desk-follow-up = Keyin yana so‘rash
outcome-advised = Maslahat berildi
outcome-paid = Tegishli pul olindi
outcome-petition-filed = Shikoyat yoki ariza berildi
outcome-referred = Boshqa tashkilotga o‘tkazildi
outcome-withdrawn = Murojaatchi davom ettirishni xohlamaydi
outcome-not-reached = Murojaatchi bilan bog‘lanib bo‘lmadi
outcome-duplicate = Xuddi shunday murojaat bor
outcome-no-answer-needed = Javob kerak emas edi
follow-up-no = Qayta so‘ralmaydi
follow-up-30 = 30 kundan keyin qayta so‘rash
follow-up-90 = 90 kundan keyin qayta so‘rash

# Referring.
desk-refer-heading = Boshqa tashkilotga o‘tkazish
desk-refer-none = Boshqa hech qaysi tashkilotga aytilmagan.
desk-refer-open = Tashkilotga o‘tkazish
desk-refer-hint = Faqat murojaatchi rozi bo‘lgan narsa aytiladi. Hech narsa o‘zi yuborilmaydi: chop eting yoki telefonda o‘qib bering.
desk-refer-contact = Tashkilot
desk-refer-purpose = Nima uchun
desk-refer-fields = Nima aytiladi
desk-refer-how = Murojaatchi qanday rozi bo‘ldi
desk-refer-consent = Rozilik
desk-refer-reason = Nega murojaatchidan so‘rab bo‘lmadi
desk-refer-reason-hint = Faqat favqulodda holatda. Biror narsa aytilishidan oldin markaz rahbari tasdiqlashi kerak.
desk-refer-until = Rozilik muddati
desk-refer-due = Javob kutiladigan kun
desk-refer-moved = Oxirgi o‘zgarish
desk-refer-button = O‘tkazishni tayyorlash
desk-refer-words = Murojaatchiga ko‘rsatiladigan matn
desk-refer-waits = Rozilik yoki tasdiq kutilyapti. Undan oldin hech narsa aytib bo‘lmaydi.
desk-refer-confirm = Favqulodda holatni tasdiqlash
desk-refer-paper = Chop etiladigan yoki o‘qib beriladigan matn
desk-refer-withdraw = Murojaatchi rozilikni qaytarib oldi
desk-refer-may-notify = Quyidagi tashkilot xodimlari immigratsiya xizmatiga xabar berishga majbur bo‘lishi mumkin: { $body }. Kimningdir ismini aytishdan oldin, iltimos, shuni so‘rang.
desk-paper-title = Tashkilotga o‘tkazish: { $name }
desk-paper-files = Shu bilan birga beriladigan nusxalarda.
desk-paper-only = Bu yerda faqat murojaatchi rozi bo‘lgan narsa bor.
referral-drafted = Tayyorlandi
referral-sent = Aytildi
referral-received = Tashkilot oldi
referral-accepted = Tashkilot ishga oldi
referral-declined = Tashkilot rad etdi
referral-done = Tugadi
referral-withdrawn = Rozilik qaytarib olindi

office-claimed = Murojaatchining roziligisiz favqulodda o‘tkazish sizning tasdig‘ingizni kutyapti.

# Consent, in the client's language.
consent-text = Quyidagilarni shu tashkilotga aytsak bo‘ladimi: { $name }? Nima uchun: { $purpose }.
consent-until = Faqat shu kungacha aytish mumkin: { $day }.
consent-withdraw-any-time = Roziligingizni istalgan vaqtda qaytarib olishingiz mumkin. Usiz ham sizga yordam berishda davom etamiz.
consent-confirmed-by = Favqulodda holat, tasdiqlagan: { $name }
consent-purpose-counsel = maslahat
consent-purpose-legal = huquqiy yordam
consent-purpose-medical = davolanish
consent-purpose-shelter = yashab turish joyi
consent-field-summary = Murojaatning qisqa mazmuni
consent-field-reach = Siz bilan qanday bog‘lanish mumkin
consent-field-files = Rasmlar va hujjatlar
consent-how-spoken = Og‘zaki rozi bo‘ldi
consent-how-written = Yozma rozi bo‘ldi
consent-how-in-case = Murojaatchi murojaat sahifasida rozi bo‘ladi
consent-how-emergency = Favqulodda holat: so‘rab bo‘lmadi

# The history.
desk-history-title = Murojaat tarixi: { $locator }
desk-history-link = Butun tarixni ko‘rsatish
desk-history-whole = Tarix butun.
desk-history-broken = Tarix uzilgan. Iltimos, tizim mas’uliga ayting.
desk-history-when = Qachon
desk-history-what = Nima qilingan
desk-history-who = Kim
desk-history-nobody = Murojaatchi yoki tizim
act-noted = Qayd yozildi
act-task-set = Qilinadigan ish yozildi
act-task-done = Ish bajarildi
act-deadline-set = Muddat kiritildi
act-deadline-ended = Muddat olib tashlandi
act-labelled = Nom qo‘yildi
act-summed-up = Qisqa mazmun yozildi
act-handed-over = Boshqaga berildi
act-client-asked-for-another = Murojaatchi boshqa maslahatchi so‘radi
act-set-aside = Hal qilindi, keyin yana so‘raladi
act-consent-asked = Rozilik so‘raldi
act-consent-noted = Rozilik yozib qo‘yildi
act-consent-given = Murojaatchi rozi bo‘ldi
act-consent-withdrawn = Rozilik qaytarib olindi
act-emergency-claimed = Favqulodda holat bildirildi
act-emergency-confirmed = Favqulodda holat tasdiqlandi
act-referral-drafted = Tashkilotga o‘tkazish tayyorlandi
act-referral-moved = Tashkilotga o‘tkazish holati o‘zgardi
act-machine-draft = Kompyuterning qoralama tarjimasi o‘qildi

# What the client sees.
case-who = Sizga markaz maslahatchisi javob beradi.
case-who-writes = Sizga shu tilda ({ $language }) yozadigan markaz maslahatchisi javob beradi.
case-who-name = Sizga { $name } javob beradi.
case-who-name-writes = Sizga { $name } shu tilda javob beradi: { $language }.
case-expect = Javobni shu kungacha olasiz: { $day }.
case-told-heading = Boshqa tashkilotga aytish
case-told-emergency = Bu shoshilinch edi, shuning uchun sizdan so‘rashga ulgurmay, ularga aytdik. Savolingiz bo‘lsa, iltimos, pastda yozing.
case-told-agree = Roziman
case-told-refuse = Rozi emasman
case-told-withdraw = Roziligimni qaytarib olaman
case-another = Boshqa maslahatchi kerakmi?
case-another-button = Boshqa maslahatchi so‘rash
case-another-done = Savolingiz boshqa maslahatchiga o‘tadi.
case-another-not = Hozir o‘zgartirib bo‘lmaydi. Iltimos, markazga ayting.
