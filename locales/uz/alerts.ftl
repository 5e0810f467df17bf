# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Hozir kuchdagi ogohlantirishlar
alert-strip-until = Tugashi: { $until }
bot-alert = ⚠ { $title } (tugashi: { $until }) { $link }
bot-no-alerts = Hozir xavf haqida ogohlantirish yo‘q.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = ogohlantirish
alert-level-warning = jiddiy xavf
alert-level-attention = e’tiborli bo‘ling
alert-level-caution = ehtiyot bo‘ling
alert-level-alert = yuqori xavf
alert-level-serious = juda yuqori xavf

# The newsroom: the list of alerts.
board-section-alerts = Xavf haqida ogohlantirishlar
alerts-title = Xavf haqida ogohlantirishlar
alerts-open = Hozir davom etayotganlar
alerts-prepared = Nima bo‘ldi?
alerts-prepared-hint = Matnlar tayyor. Tanlang, keyin faqat darajasi, vaqti va joyini kiriting.
alerts-none-prepared = Tayyor matn yo‘q.
alerts-past = Tugaganlar
alert-state-draft = yozilmoqda
alert-state-asked = ikkinchi kishini kutmoqda
alert-state-in-force = kuchda
alert-state-ended = tugagan

# When and where.
alert-field-level = Daraja
alert-field-from = Boshlanishi
alert-field-until = Tugashi
alert-field-until-hint = Shu vaqtda u barcha sahifalardan o‘zi yo‘qoladi.
alert-field-place = Joyi
alert-field-place-hint = Koreyscha yozing. Bo‘sh qoldirilsa, butun shahar tushuniladi.
alert-field-latin = Joyning lotin harflaridagi nomi
alert-field-latin-hint = Koreyscha o‘qiy olmaydiganlar uchun. Bo‘sh qoldirish mumkin.
alert-look-button = Barcha tillarda ko‘rish
alert-error-moment = Iltimos, kun va vaqtni qayta kiriting.
alert-error-none = Bunday ogohlantirish yo‘q.
alert-error-not-prepared = Tayyor koreyscha matn yo‘q yoki undagi bo‘sh joyni to‘ldirib bo‘lmaydi. Iltimos, avval matnni tuzating.
alert-error-level = Iltimos, darajani tanlang.
alert-error-times = Tugashi boshlanishidan va hozirgi vaqtdan keyin bo‘lishi, 30 kundan oshmasligi kerak.
alert-error-place = Iltimos, joyni harf va raqamlar bilan, 80 ta belgigacha yozing; koreyscha ham yozing.
alert-error-elsewhere = Shu orada boshqa xodim uni bajardi. Iltimos, hozirgi holatini ko‘ring.
alert-error-changed = Tayyor matn shu orada o‘zgardi. Iltimos, uni qayta o‘qib, keyin davom eting.
alert-error-same-person = Uni boshqa xodim yuborishi kerak: to‘ldirgan ham, tekshirishni so‘ragan ham yubora olmaydi.
alert-error-too-early = Hali o‘n daqiqa o‘tmadi. Iltimos, ikkinchi kishini kuting.
alert-error-word = Iltimos, sababini 300 ta belgigacha yozing.

# One alert.
alert-numbers = Jami { $all } kishi: elektron pochta orqali { $email }, Telegram orqali { $telegram }.
alert-takes =
    { $count ->
       *[other] Telegram orqali yuborish taxminan { $shown } daqiqa davom etadi.
    }
alert-counting = Oluvchilar sanalmoqda. Soni birozdan keyin shu yerda ko‘rinadi.
alert-missing = Quyidagi tillarda hali matn yo‘q, shuning uchun ularda hech narsa yuborilmaydi:
alert-previews = O‘quvchilar oladigan matn
alert-people =
    { $count ->
       *[other] { $shown } kishi
    }
alert-trail = Nimalar qilindi
alert-note-asked = Boshqa nashr qiluvchilarga xat yuborildi.
alert-note-drilled = Nashr qiluvchilarga mashq sifatida yuborildi.
alert-note-sent = Yuborildi va barcha sahifalarning tepasida turibdi.
alert-progress = Qanchasi yuborilganini ko‘rish
alert-ask-heading = Ikkinchi kishidan so‘rash
alert-ask-what = Yuborishdan oldin uni ikki kishi ko‘radi. Boshqa nashr qiluvchilarga xat boradi. O‘n daqiqada hech kim javob bermasa, nashr qiluvchi uni yolg‘iz o‘zi yuborishi mumkin.
alert-ask-button = Ikkinchi kishidan so‘rash
alert-change = Daraja, vaqt yoki joyni o‘zgartirish
alert-drill-what = Mashq faqat nashr qiluvchilarga boradi, aholiga bormaydi.
alert-drill-button = Mashq sifatida yuborish
alert-drop-button = Yubormaslik
alert-wait-heading = Ikkinchi kishi kutilmoqda
alert-wait-what = Javob bo‘lmasa, nashr qiluvchi uni quyidagi vaqtdan boshlab yolg‘iz o‘zi yuborishi mumkin: { $time }.
alert-approve-heading = Bu ogohlantirish yuborilsinmi?
alert-approve-what = Quyidagi matnni o‘qing. Tugma bosilsa, u darhol hammaga boradi.
alert-approve-button = Hozir yuborish
alert-alone-heading = Yolg‘iz yuborish
alert-alone-what = O‘n daqiqa davomida hech kim javob bermadi. Uni yolg‘iz o‘zingiz yuborishingiz mumkin. Sababi yozib qo‘yiladi va boshqa nashr qiluvchilarga aytiladi.
alert-alone-because = Nega kutib bo‘lmaydi
alert-alone-button = Yolg‘iz yuborish
alert-back-heading = Qaytarib yuborish
alert-back-why = Nimani o‘zgartirish kerak?
alert-back-button = Qaytarib yuborish
alert-end-heading = Bu ogohlantirishni tugatish
alert-end-what = Ogohlantirishni olgan hammaga u tugagani aytiladi.
alert-over-button = Tugadi
alert-longer-until = Tugash vaqtini o‘zgartirish
alert-longer-hint = Xabar yuborilmaydi. Faqat sahifalardagi vaqt o‘zgaradi.
alert-longer-button = Vaqtni o‘zgartirish
alert-instead = Boshqa daraja yoki joy bilan yangisini yuborish
alert-mistake-heading = Xato yuborilgan bo‘lsa
alert-mistake-what = U darhol olib tashlanadi va uni olgan hammaga xato bo‘lgani aytiladi.
alert-mistake-button = Xato yuborilganini aytish
alert-ended-over = Hammaga tugagani aytildi.
alert-ended-mistake = Hammaga xato bo‘lgani aytildi.
alert-ended-time = Vaqti keldi va o‘zi tugadi.
alert-ended-replaced = O‘rniga yangi ogohlantirish chiqdi.
alert-ended-dropped = Yuborilmadi.

# The trail.
alert-act-written = To‘ldirildi
alert-act-changed = O‘zgartirildi
alert-act-asked = Ikkinchi kishidan so‘raldi
alert-act-sent-back = Qaytarib yuborildi
alert-act-approved = Tasdiqlandi va yuborildi
alert-act-sent-alone = Yolg‘iz yuborildi
alert-act-prolonged = Tugash vaqti o‘zgartirildi
alert-act-over = Tugagani aytildi
alert-act-mistake = Xato yuborilgani aytildi
alert-act-time = O‘zi tugadi
alert-act-replaced = Yangisi bilan almashtirildi
alert-act-dropped = Yubormaslikka qaror qilindi
alert-act-drilled = Mashq sifatida yuborildi

# Mails to publishers.
alert-mail-subject-asked = Iltimos, hozir ko‘ring: { $title }
alert-mail-subject-sent-back = Qaytarib yuborildi: { $title }
alert-mail-subject-approved = Yuborildi: { $title }
alert-mail-subject-sent-alone = Yolg‘iz yuborildi: { $title }
alert-mail-text-asked = { $who } sizdan ogohlantirishni ko‘rib chiqishni so‘rayapti. Iltimos, uni o‘qing, keyin yuboring yoki qaytarib yuboring.
alert-mail-text-sent-back = { $who } ogohlantirishni qaytarib yubordi.
alert-mail-text-approved = { $who } ogohlantirishni tasdiqladi va yubordi.
alert-mail-text-sent-alone = O‘n daqiqa davomida hech kim javob bermadi va { $who } ogohlantirishni yolg‘iz o‘zi yubordi.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Yozgan so‘zi: { $word }
alert-mail-link = Ochish: { $link }
alert-drill-subject = (Mashq) { $title }
alert-drill-text = Bu mashq, haqiqiy emas. Aholidan hech kim buni olmadi.
