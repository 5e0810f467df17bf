# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Yangiliklarni yuborish
newsroom-empty = Hali birorta yangilik yozilmagan.
newsroom-write = Yangilik yozish
newsroom-drafts = Qoralamalar
newsroom-on-their-way = Yuborilayotganlar
newsroom-done = Yuborilganlar
newsroom-subject = Sarlavha
newsroom-kind = Turi
newsroom-kind-note = Yangilik
newsroom-kind-issue = Byulleten haqida e’lon
newsroom-date = Sana
newsroom-got-it = Olganlar
# $sent, $total: numbers of people
newsroom-reached = { $total } kishidan { $sent } kishi
newsroom-state-draft = Qoralama
newsroom-state-approved = Tasdiqlangan
newsroom-state-fanning-out = Yuborishga tayyorlanmoqda
newsroom-state-sending = Yuborilmoqda
newsroom-state-done = Hammasi yuborildi
newsroom-state-stopped = To‘xtatilgan
newsroom-announce-heading = Byulleten soni haqida xabar berish
newsroom-announce-what = Shu sondagi maqolalarning sarlavhalari va qisqa mazmunidan qoralama tuziladi. Yuborishdan oldin uni o‘zgartirish mumkin.
newsroom-issue = Byulleten soni
newsroom-announce-button = Qoralama tuzish

# Writing and translating.
newsroom-topics-label = Kim oladi: shu mavzularga obuna bo‘lganlar
newsroom-text = Matn
newsroom-text-hint = Xatboshilar orasida bitta bo‘sh qator qoldiring; ro‘yxat qatorlarini - belgisi bilan boshlang. Havolalar va summalar shunday yoziladi:
newsroom-save = Saqlash
newsroom-saved = Saqlandi.
newsroom-korean = Koreyscha matn
newsroom-made-by = Tarjima
newsroom-by-person = Odam tarjima qilgan
newsroom-by-machine = Kompyuter tarjima qilgan
newsroom-last-saved = Oxirgi saqlash
newsroom-error-no-title = Iltimos, sarlavhani yozing.
newsroom-error-no-text = Iltimos, matnni yozing.
# $limit: number of characters
newsroom-error-too-long = Juda uzun: ko‘pi bilan { $limit } ta belgi bo‘lishi mumkin.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Bunday summa yoki son yo‘q: { $fact }. Iltimos, yozilishini tekshiring.
newsroom-error-topics = Iltimos, kamida bitta mavzuni tanlang.
newsroom-error-issue = Bu son haqida xabar berib bo‘lmaydi. Iltimos, u koreys tilida e’lon qilinganini tekshiring.
newsroom-error-frozen = Bu yangilik tasdiqlangan, uni endi o‘zgartirib bo‘lmaydi.

# One bulletin: what it says and who gets it.
newsroom-says = Nima yozilgan
newsroom-written = Bor
newsroom-missing = Hali yo‘q
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown } ta eski xatboshi
newsroom-who-gets-it = Kim oladi
newsroom-channel = Yuborish usuli
newsroom-channel-email = Elektron pochta
newsroom-channel-telegram = Telegram
newsroom-people = Odamlar
newsroom-all = Jami
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Shu tilda matn yo‘q: { $language }. { $shown } kishi hech narsa olmaydi.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $language }: { $count } ta xatboshi eskirgan, koreyscha matn keyin o‘zgargan.
newsroom-problem-nobody = Bu mavzularga hali hech kim obuna bo‘lmagan.
newsroom-test-heading = O‘zimga sinov xatini yuborish
# $address: an email address
newsroom-test-what = Xat o‘quvchilar oladigan ko‘rinishda quyidagi manzilga boradi: { $address }.
newsroom-test-all = Barcha tillar
# $address: an email address
newsroom-tested = Sinov xati quyidagi manzilga yuborilmoqda: { $address }.

# Approving and stopping.
newsroom-approve-heading = Tasdiqlash va yuborish
newsroom-approve-what = Yangilik darhol yuboriladi va saytda e’lon qilinadi. Shundan keyin uni o‘zgartirib bo‘lmaydi.
newsroom-approve-not-you = Yangilik nashr qiluvchi tasdiqlaganidan keyin yuboriladi.
newsroom-approve-button = Tasdiqlash va yuborish
newsroom-accept = Bu muammolardan xabarim bor. Shu holicha yuborilsin.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Shu holicha yuborilsin: { $shown } kishi hech narsa olmaydi (matn yo‘q: { $languages }).
newsroom-error-accept = Muammolar bor. Baribir yubormoqchi bo‘lsangiz, pastdagi katakchani belgilang.
newsroom-error-changed = Siz ko‘rayotganingizda yangilik o‘zgardi, shuning uchun hech narsa qilinmadi. Iltimos, hozirgi holatini qayta ko‘rib chiqing.
newsroom-stop-title = Yuborishni to‘xtatish
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = Yangilikni hali olmagan { $shown } kishi uni olmaydi.
newsroom-stop-stays = Yuborilganini qaytarib bo‘lmaydi, saytdagi sahifa ham qoladi. Yuborishni qayta boshlab bo‘lmaydi.
newsroom-stop-button = Hozir to‘xtatish
newsroom-public-heading = Saytda o‘qish

# How far it got.
newsroom-progress = Qanchasi yuborildi
newsroom-renew = Hozirgi holatni ko‘rsatish
newsroom-sent = Yuborildi
newsroom-waiting = Kutmoqda
newsroom-failed = Yetib bormadi
newsroom-unknown = Noma’lum
newsroom-withdrawn = Yuborilmadi
newsroom-failures = Yetib bormaganlari
newsroom-each-failure = Birma-bir
newsroom-why = Sababi
newsroom-why-no-address = Bunday manzil yo‘q
newsroom-why-full = Pochta qutisi to‘lgan
newsroom-why-refused = Qabul qiluvchi tomon rad etdi
newsroom-why-later = Keyinroq qayta yuboriladi
newsroom-why-unknown = Aloqa uzildi: yetib borgan bo‘lishi mumkin
newsroom-why-other = Boshqa sabab
newsroom-code = Javob kodi
newsroom-how-many = Soni
newsroom-to = Oluvchining manzili
newsroom-forgotten = O‘chirilgan manzil
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: quyidagi vaqtdan beri hech narsa yuborilmayapti: { $when }. Sababini ko‘ring, tuzating va qayta urinib ko‘ring.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: yuborish quyidagi vaqtgacha to‘xtab turadi: { $when }. Keyin o‘zi davom etadi.
newsroom-route-again = Qayta urinish
