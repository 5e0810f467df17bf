# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Nima o‘zgardi
newsroom-kind-correction = Tuzatish
newsroom-kind-alert = Xavf haqida ogohlantirish
newsroom-kind-over = Xavf o‘tdi
newsroom-state-paused = To‘xtatib turilgan
newsroom-state-expired = Vaqti o‘tgan
newsroom-why-withdrawn = Yuborishdan oldin to‘xtatilgan
newsroom-why-ended = O‘quvchi obunani to‘xtatgan
newsroom-why-quiet = Sokin soatlar tugaguncha muddati o‘tib ketdi

# To whom.
sending-change-audience = Kim olishini o‘zgartirish
sending-aim-hint = Hech narsa belgilanmasa, hammaga yuboriladi.
sending-aim-langs = Faqat shu tillarda oladiganlarga
sending-aim-channels = Faqat shu usullarda oladiganlarga
sending-aim-districts = Faqat shu tumanlardagilarga
sending-aim-districts-hint = Tumanini aytmaganlar ham oladi.
# $which: names of languages, channels or districts
sending-only = Faqat: { $which }
sending-missing = O‘quvchining tilida matn bo‘lmasa
sending-missing-fallback = U o‘qiy oladigan boshqa tilda yuborish va buni aytish
sending-missing-hold = Tarjimani kutish
# $share: a number
sending-share = Bu shahar yangiliklarini oladigan hamma odamlarning { $share } foizi.
# $share: a number
sending-share-residents = shu tilda gaplashadigan aholining { $share } foizi
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } orqali yuborish taxminan { $hours } soat { $minutes } daqiqa davom etadi.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } orqali yuborish taxminan { $minutes } daqiqa davom etadi.
# $channel: email or Telegram
sending-takes-unknown = { $channel } orqali yuborish qancha davom etishi hali noma’lum: shu paytgacha juda kam yuborilgan.

# When.
sending-when = Qachon yuboriladi
# $when: a moment; $worth: a span of time
sending-hour-at = Tasdiqlansa, quyidagi vaqtda yuboriladi: { $when }. Undan keyin yana { $worth } davomida yuborish mumkin.
# $worth: a span of time
sending-hour-now = Tasdiqlanishi bilan yuboriladi. Undan keyin yana { $worth } davomida yuborish mumkin.
sending-change-hour = Yuborish vaqtini o‘zgartirish
sending-when-now = Tasdiqlanishi bilan
sending-when-at = Belgilangan kun va soatda
sending-hour = Kun va soat
sending-hour-hint = Shahar vaqti bilan, hozirdan boshlab ko‘pi bilan 90 kun ichida.
sending-worth = Qancha vaqt yuboriladi
sending-worth-hint = Shu vaqtgacha yetib bormagani endi yuborilmaydi.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
   *[other] { $shown } soat
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
   *[other] { $shown } kun
}
sending-error-hour = Iltimos, kun va soatni tanlang.
sending-error-past = Bu vaqt o‘tib ketgan. Iltimos, keyinroq vaqtni tanlang.
sending-error-too-far = Bu juda uzoq kun. Iltimos, 90 kun ichidagi kunni tanlang.
sending-error-ends = Muddat yuborilishidan oldin tugaydi yoki yuborilgandan keyin ikki haftadan oshadi. Iltimos, boshqa vaqt yoki boshqa muddat tanlang.
sending-error-worth = Iltimos, qancha vaqt yuborilishini tanlang.
sending-approve-later = U belgilangan vaqtda yuboriladi va o‘shandan boshlab saytda e’lon qilinadi. Ungacha tasdiqni qaytarib olish mumkin.
sending-approve-button-later = Tasdiqlash
sending-preview = Qanday ko‘rinishda borishini ko‘rish

# On its way.
sending-scheduled = Vaqtini kutayotganlar
# $when, $until: moments
sending-waits = Yuboriladigan vaqti: { $when }. Yuborish muddati: { $until }. Yuborila boshlagan paytda saytda ham e’lon qilinadi.
# $until: a moment
sending-is-paused = U to‘xtatib turilgan, hech narsa yuborilmayapti. Davom ettirish mumkin bo‘lgan muddat: { $until }. Undan keyin u tugaydi.
# $until: a moment
sending-is-expired = Yuborish muddati { $until } edi va u o‘tib ketdi. Yuborilmay qolganlari yuborilmadi.
# $rate: a number of messages; $when: a time
sending-pace = Daqiqasiga { $rate } ta, taxminan tugash vaqti: { $when }
sending-moved-on = Keyingi bosqichga o‘tdi. Hozirgi holatini ko‘rsatish
sending-pause = To‘xtatib turish
sending-resume = Davom ettirish
sending-take-back = Tasdiqni qaytarib olish
sending-take-back-what = U yana qoralama bo‘ladi: matni, oluvchilari va vaqtini o‘zgartirish mumkin, keyin qayta tasdiqlanadi.
sending-acts = Kim nima qildi
sending-act-approved = Tasdiqlandi
sending-act-taken-back = Tasdiq qaytarib olindi
sending-act-left = Yuborila boshladi
sending-act-paused = To‘xtatib turildi
sending-act-resumed = Davom ettirildi
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
   *[other] To‘xtatildi: { $shown } kishi olmadi
}
sending-act-expired = Vaqti o‘tdi
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
   *[other] Yetib bormagan { $shown } ta xabar qayta yuborildi
}
sending-by-itself = avtomatik
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Boshqa xodim oldinroq bajardi, shuning uchun hozir hech narsa qilinmadi. { $act }: { $who }, { $when }.
sending-error-too-late = Vaqti o‘tgan, shuning uchun davom ettirib bo‘lmaydi.
sending-error-nothing-failed = Yetib bormaganlari orasida qayta yuborishga arziydigani yo‘q.
sending-error-corrected = Tuzatish yuborilgan. Hali ketmagani endi ketmaydi: uni hozir olgan odam noto‘g‘ri matnni olib, tuzatishni olmas edi.

# The report.
sending-report = Hisobot
# $title: title of a bulletin
sending-report-title = Hisobot: { $title }
sending-to-bulletin = Yangilikka o‘tish
sending-nothing-failed = Yetib bormagani yo‘q.
sending-none-such = Bundayi yo‘q.
sending-more = Yana ko‘rish
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
   *[other] { $shown } ta xabar yetib bormadi, lekin sababi hozir yo‘qolgan bo‘lishi mumkin.
}
sending-again = Shularni qayta yuborish
sending-files = Fayl qilib olish
sending-files-what = Har bir yuborish raqami bilan, manzilsiz. Jadvalda birinchi 20 000 tasi, CSV faylda hammasi bor.
sending-file-xlsx = Excel jadvali
sending-file-csv = CSV fayl
sending-column-delivery = Yuborish raqami
sending-column-tries = Urinishlar
sending-column-begun = Tayyorlangan vaqti
sending-column-sent = Yuborilgan vaqti

# Corrections.
sending-correct-heading = Biror joyi noto‘g‘rimi?
sending-correct-offer = Tuzatish faqat siz tanlagan tillarda shu yangilikni olganlarga boradi.
sending-correct-alert = Xavf haqidagi ogohlantirish tuzatilmaydi: tuzatish sokin soatlar tugashini kutadi va kimgadir juda kech yetib boradi. Ogohlantirishni oching, xato yuborilganini yoki tugaganini ayting, so‘ng yangisini yuboring.
sending-correct = Tuzatish yozish
sending-correct-what = Tuzatish faqat shu yangilikni olgan yoki olgan bo‘lishi mumkin bo‘lganlarga boradi. Uning saytdagi sahifasidan ham tuzatishga o‘tiladi.
sending-correct-langs = Qaysi tillardagi matn noto‘g‘ri edi?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
   *[other] { $shown } kishi
}
sending-nobody-got-it = Bu yangilikni hech kim olmagan, shuning uchun aytiladigan odam ham yo‘q.
sending-error-langs = Iltimos, kimdir olgan tillardan kamida bittasini tanlang.
sending-error-what-is-right = Iltimos, nima to‘g‘ri ekanini yozing.
sending-follows = Oldingi yangilik:
sending-was-corrected = U tuzatilgan:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Tuzatish: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Avval yuborgan xabarimizda xato bor edi: { $link }. To‘g‘risi quyidagicha:
# $date: a day, already written in the language
bulletins-corrected = Quyidagi kuni tuzatilgan: { $date }

# What has changed.
sending-changes = Nima o‘zgardi
sending-changes-what = Bu qo‘llanmalarda hali hech kimga aytilmagan yangi gaplar bor. Qoralamada yangi gaplar tarjima qilingan har bir tilda turadi.
sending-no-changes = Hali aytilmagan yangi gapi bor qo‘llanma yo‘q.
sending-changed = Yangisi
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
   *[other] { $shown } ta yangi xatboshi
}
sending-tell = Yangilik qoralamasini tuzish
sending-tell-offer = Bu qo‘llanmada yangi gap bor. Buni o‘quvchilarga aytish mumkin.
sending-error-nothing-changed = U yerda hali aytilmagan o‘zgarish yo‘q.
# $guide: title of a guide
bulletin-change-title = O‘zgardi: { $guide }
bulletin-change-intro = Yangisi quyidagicha:
# $link: the title of the guide, as a link
bulletin-change-more = To‘liq qo‘llanma: { $link }

sending-narrow = Ro‘yxatni saralash
