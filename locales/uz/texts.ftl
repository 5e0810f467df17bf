# What readers see of a text.
text-gone-title = Bu matn endi bu yerda yo‘q
# $day: a date
text-stale-here = Koreyscha matn { $day } sanasida o‘zgardi. Tarjimasi keyinroq yangilanadi.
text-stale-here-undated = Koreyscha matn o‘zgardi. Tarjimasi keyinroq yangilanadi.

# What a text is, and where it stands.
text-kind-guide = Qo‘llanma
text-kind-publication = Nashr
text-kind-issue = Byulleten soni
text-kind-article = Maqola
text-kind-bulletin = Yangilik
text-kind-alert = Shoshilinch xabar
text-kind-reply = Tayyor javob
text-kind-question = Maslahatdan oldingi savol
text-kind-situation = Qiyin holatdan chiqish yo‘li
text-kind-programme = Kurs yoki tadbir
text-state-missing = Tarjima qilinmagan
text-state-asked-for = Buyurtma berilgan
text-state-in-translation = Tarjima qilinmoqda
text-state-stale = Koreyscha matn o‘zgargan
text-state-withdrawn = E’londan olingan
text-state-machine = Kompyuter tarjimasi, hali hech kim o‘qimagan
text-state-needs-review = Hali hech kim o‘qimagan
text-state-reviewed = Tilni biladigan odam o‘qigan
text-state-declined = Tarjima qilinmaydi
text-state-draft = Yozilmoqda
text-state-public = E’lon qilingan
# $count: how many; $shown: the same as it is written
text-behind = { $shown } ta gap koreyscha matndan orqada
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown } ta gap hali yozilmagan
text-by-file = fayldan olingan

# One text.
text-public-pages = O‘quvchilar ko‘radigan sahifalar
text-languages = Har bir tildagi holati
text-readers-see = O‘quvchilar ko‘radi
text-read-by = Kim o‘qigan
text-to-do = Nima qilish mumkin
text-public-since = E’lon qilingan vaqti:
text-not-public = E’lon qilinmagan
text-history = O‘zgarishlar tarixi
text-more = Boshqa amallar
text-act-publish = E’lon qilish
text-act-review = O‘qidim, to‘g‘ri
text-act-schedule = Kunini belgilash
text-act-unschedule = Belgilangan kunni bekor qilish
text-act-decline = Tarjima qilmaslik
text-act-take-up = Baribir tarjima qilish
text-act-withdraw = E’londan olish
text-schedule-at = Qachon e’lon qilinsin? (shu shahar vaqti bilan)
text-decline-why = O‘quvchilarga aytiladigan sabab
text-note = Hamkasblar uchun eslatma (bo‘sh qolsa ham bo‘ladi)
text-publish-all-heading = Birga e’lon qilish
text-publish-all-what = Bu tillarda koreyscha matndagi hamma narsa bor. E’lon qilinadigan tillarni tanlang. Bittasini e’lon qilib bo‘lmasa, hech biri e’lon qilinmaydi.
text-publish-all-button = Tanlanganlarni e’lon qilish

# What was done.
text-done-made = Matn yaratildi. Endi koreyschasini yozing.
text-done-saved = Saqlandi.
text-done-published = E’lon qilindi.
text-done-scheduled = Belgilangan vaqtda e’lon qilinadi.
text-done-unscheduled = Belgilangan kun bekor qilindi.
text-done-withdrawn = E’londan olindi, o‘quvchilarga sababi aytiladi.
text-done-declined = Tarjima qilinmaydi, o‘quvchilarga sababi aytiladi.
text-done-taken-up = Baribir tarjima qilinadi.
text-done-reviewed = Siz o‘qiganingiz yozib qo‘yildi.
text-done-restored = Eski matn eng yangisi qilib qayta saqlandi. O‘quvchilar uni hali ko‘rmaydi.
text-done-still-correct = Tarjimalar hali ham to‘g‘ri deb yozib qo‘yildi.
text-done-unchanged = Hech narsa o‘zgarmagan edi.

# What cannot be done.
text-refusal-no-words = Bu tilda hali matn yo‘q.
text-refusal-unwritten = Sarlavha yoki matn hali bo‘sh.
text-refusal-changed = Shu orada boshqa xodim matnni saqladi. Iltimos, uni ko‘rib, qayta urinib ko‘ring.
text-refusal-long-note = Eslatma juda uzun. Ko‘pi bilan 300 ta belgi bo‘lishi mumkin.
text-refusal-past-day = Bu vaqt o‘tib ketgan.
text-refusal-no-day = Iltimos, kun va vaqtni tanlang.
text-refusal-is-public = U allaqachon e’lon qilingan.
text-refusal-not-public = U hozir e’londa emas.
text-refusal-no-source = Koreyscha matn hali e’lon qilinmagan. Iltimos, avval uni e’lon qiling.
text-refusal-no-reason = Iltimos, o‘quvchilarga aytiladigan sababni tanlang.
text-refusal-own-words = Bu matnni o‘zingiz saqlagansiz. Uni boshqa odam o‘qishi kerak.
text-refusal-none-chosen = Iltimos, kamida bitta tilni tanlang.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Hech narsa e’lon qilinmadi.
text-refusal-around = Shu orada boshqa xodim buni o‘zgartirdi. Yozganlaringiz pastda turibdi. Uning matni o‘rniga sizniki saqlansin desangiz, qayta saqlang.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Shu tildagi matnni e’londan olish: { $language }
text-withdraw-what = { $language }: shu tildagi o‘quvchilar matnni endi ko‘rmaydi, ularga siz tanlagan sabab aytiladi.
text-withdraw-what-all = Koreyscha matn bilan birga u barcha tillarda yo‘qoladi. O‘quvchilarga siz tanlagan sabab aytiladi.
text-withdraw-linking = Boshqa matnlarda bu matnga havola bor. Avval ularning havolalarini tuzatgan yaxshi.
text-withdraw-why = O‘quvchilarga aytiladigan sabab
text-withdraw-button = E’londan olish

# The Korean changed, and the translations are right all the same.
text-still-offer = Koreyscha matn o‘zgardi va ba’zi tarjimalar eskirdi.
text-still-link = Tarjimani o‘zgartirish kerakmi, ko‘rish
text-still-title = Tarjimalar hali ham to‘g‘rimi?
text-still-what = Koreyscha matn shunday o‘zgardi. Ma’nosi bir xil bo‘lsa, barcha tillar uchun tarjima hali ham to‘g‘ri deb yozib qo‘yishingiz mumkin. Tarjimadagi so‘zlar o‘zgarmaydi, faqat eskirgan degan belgi yo‘qoladi.
text-still-new = Yangi gaplarni baribir tarjima qilish kerak.
text-still-button = Barcha tillarda hali ham to‘g‘ri
text-still-nothing = Birorta gap o‘zgarmagan.
text-still-changed = Shu orada koreyscha matn yana o‘zgardi. Iltimos, yana bir marta ko‘ring.

# A new text.
text-title-ko = Koreyscha sarlavha
text-slug = Manzildagi nomi
text-slug-hint = Kichik lotin harflari, raqamlar va chiziqcha, 3 tadan 60 tagacha. Keyin o‘zgartirib bo‘lmaydi. Masalan:
text-begin-button = Matnni yaratish
text-error-kind = Iltimos, matn turini tanlang.
text-error-slug = Iltimos, 3 tadan 60 tagacha kichik lotin harfi, raqam va chiziqcha yozing.
text-error-slug-taken = Bu nomdagi matn allaqachon bor.
text-error-no-title = Iltimos, sarlavhani yozing.
text-error-topic = Iltimos, mavzuni tanlang.

# What stands around a text.
text-around = Mavzu, kontaktlar, atamalar va manbalarni o‘zgartirish
text-around-what = Barcha tillarda bir xil. Saqlaganingiz darhol e’lon qilinadi.
text-contacts = Kontaktlar
text-terms = Atamalar
text-sources = Qonun moddalari
text-checked-on = Tekshirilgan sana
text-checked-by = Kim tekshirgan (lavozim yoki tashkilot)
text-review-by = Keyingi tekshiruv sanasi
text-related = Shu bilan birga o‘qiladigan qo‘llanmalar
text-related-hint = Har qatorga bittadan, qo‘llanma manzilidagi nomi bilan.
text-line-each = Har qatorga bittadan, o‘quvchilarga ko‘rinadigan tartibda.
text-sources-hint = Har qatorga bittadan, koreyscha; manzili bo‘lsa, ketidan https:// bilan boshlab yozing.
text-contacts-known = Mavjud kontaktlar
text-terms-known = Mavjud atamalar
# $ids: names as they were typed
text-error-unknown = Bunday nom yo‘q: { $ids }
text-error-too-many = Ko‘pi bilan { $most } ta bo‘lishi mumkin.
text-error-sources = Ko‘pi bilan { $most } qator, har birida { $longest } ta belgi bo‘lishi mumkin.
text-error-checked-on = Iltimos, bugungi yoki undan oldingi kunni tanlang.
text-error-review-by = Iltimos, sanani qayta tekshiring.

# History.
# $language: a language by its own name
text-history-title = Shu tildagi o‘zgarishlar tarixi: { $language }
text-history-none = Hali hech narsa saqlanmagan.
# $number: which revision it is
text-history-number = { $number }-nusxa
text-history-public = O‘quvchilar ko‘radigan nusxa
text-history-latest = Oxirgi saqlangan
text-history-cut = Faqat eng yangilari ko‘rsatilgan.
text-history-compared = { $number }-nusxa bilan solishtirilgan. Ustiga chizilgan so‘zlar olib tashlangan, tagiga chizilganlari yangi.
text-history-with-public = O‘quvchilar ko‘radigan nusxa bilan solishtirish
text-history-first = Bu birinchi saqlangan nusxa.
text-restore-heading = Shu nusxaga qaytish
text-restore-what = Bu matn eng yangisi qilib qayta saqlanadi. Hech narsa yo‘qolmaydi, o‘quvchilar uni faqat e’lon qilingandan keyin ko‘radi.
text-restore-button = Qaytish
text-act-published = E’lon qilindi
text-act-scheduled = Kuni belgilandi
text-act-unscheduled = Kuni bekor qilindi
text-act-withdrawn = E’londan olindi
text-act-declined = Tarjima qilinmaydi
text-act-taken-up = Baribir tarjima qilinadi
text-act-asked-for = Buyurtma berildi
text-act-begun = Tarjima boshlandi
text-act-reviewed = O‘qildi va to‘g‘ri deb topildi
text-act-still-correct = Koreyscha matn o‘zgargan bo‘lsa ham, hali to‘g‘ri
text-act-restored = Eski nusxaga qaytildi
