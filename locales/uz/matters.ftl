# Workers of one employer together: the page of a case at the desk.
matter-heading = Shu kompaniya bo‘yicha boshqa murojaatlar
# $count chooses the form, $shown is the number as it is shown.
matter-others = Shu kompaniya yozilgan yana { $shown } ta ochiq murojaat bor.
matter-ask = Qo‘shilishni xohlashini so‘rash
matter-ask-what = Hali so‘ralmagan har bir murojaatchidan o‘z sahifasida so‘raladi. Boshqa odamning ismi, xabarlari va murojaat raqami hech kimga aytilmaydi.
matter-asked = Murojaatchilardan so‘radi: { $name }, { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = So‘ralgan { $asked } kishidan { $shown } kishi qo‘shilgan.
matter-joined-none = { $asked } kishidan so‘raldi. Qo‘shilganlar hali ikki kishidan kam.
matter-hers-open = Bu murojaatchi hali javob bermagan.
matter-hers-yes = Bu murojaatchi qo‘shilgan.
matter-hers-no = Bu murojaatchi qo‘shilmagan.
matter-write = Qo‘shilganlarning hammasiga yozish
matter-write-hint = Har biri o‘z murojaatida bir xil xabarni ko‘radi. Alohida bir odam haqida hech narsa yozmang va har bir tilda bir xil gapni yozing.
matter-text = Hammaga xabar ({ $language })
matter-text-too = Hammaga xabar ({ $language }, bu tilda ham o‘qiydiganlar bor)
matter-write-button = Hammaga yuborish
matter-to-all = Qo‘shilganlarning hammasiga
matter-end = Umumiy ishni tugatish
matter-end-what = Boshqa hech kimdan so‘ralmaydi va hammaga yozib bo‘lmaydi. Har bir murojaat davom etadi, yozilganlar qoladi.
matter-end-button = Tugatish
matter-error-nobody = Shu kompaniya yozilgan boshqa ochiq murojaat endi yo‘q.
matter-error-not-joined = Kamida ikki kishi qo‘shilgan va shu murojaatchi ham ular orasida bo‘lsa, yuborish mumkin. Hech narsa yuborilmadi.
matter-error-unread = Hali hech narsa yuborilmadi. Buni o‘qiy olmaydigan odam bor. Iltimos, quyidagi tillarda ham yozing: { $languages }.
act-wrote-to-all = Qo‘shilganlarning hammasiga yozildi
act-matter-ended = Umumiy ish tugatildi

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Murojaatchi rozi bo‘ldi. Qo‘ng‘iroq qilish mumkin.
ministry-may-not = Murojaatchi rozi bo‘lmagan. Qo‘ng‘iroq qilinmaydi.
ministry-said-yes = Yozib qo‘yish: og‘zaki rozi bo‘ldi
ministry-said-no = Yozib qo‘yish: rozilikni og‘zaki qaytarib oldi
act-line-agreed = Adliya vazirligining tarjima telefoniga rozi bo‘ldi
act-line-not-agreed = Adliya vazirligining tarjima telefoniga rozilik qaytarib olindi

# Suggestions and complaints to the city.
suggestion-tag = Shaharga taklif yoki shikoyat
suggestion-error-unanswered = Taklif yoki shikoyatga javob berilishi kerak. Iltimos, yopishdan oldin javob bering.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Bu odam ish beruvchim bilan bog‘liq
another-why-knows-family = Bu odam oilamni yoki tanishlarimni taniydi
another-why-treated-badly = Bu odam men bilan yaxshi muomala qilmadi
another-why-woman = Ayol maslahatchi bo‘lishini xohlayman
another-why-man = Erkak maslahatchi bo‘lishini xohlayman
another-why-other = Boshqa sabab bor yoki aytishni xohlamayman
# As the head is told.
another-told-heading = Boshqa maslahatchi so‘ragan
another-told-works-for-employer = Maslahatchi ish beruvchi bilan bog‘liq, deb aytgan
another-told-knows-family = Maslahatchi oilasini yoki tanishlarini taniydi, deb aytgan
another-told-treated-badly = Yaxshi muomala qilinmadi, deb aytgan
another-told-woman = Ayol maslahatchi xohlaydi
another-told-man = Erkak maslahatchi xohlaydi
another-told-other = Sababini aytmagan

# The client's page.
case-earlier = Avvalgi xabarlarni ko‘rsatish: { $shown } ta
case-said-to-all = Qo‘shilganlarning hammasiga
case-who-interprets = Markaz tarjimoni ikkalangizga yordam beradi.
case-who-interprets-name = Ikkalangizga { $name } tarjima qilib beradi.
case-who-translates-outside = Xabarlarni markazdan tashqaridagi tarjimon tarjima qiladi. U hammasini sir saqlashga majbur.
case-who-line = Ikkalangizga tarjima telefoni yordam beradi: { $line }.
case-who-line-ministry = Ikkalangizga Adliya vazirligining tarjima telefoni yordam beradi (immigratsiya xizmati ham shu vazirlikda): { $line }.
case-choices-heading = Buni siz hal qilasiz
case-line-yes = Tarjima telefoni { $line }: qo‘ng‘iroq qilsak bo‘ladi
case-line-no = Tarjima telefoni { $line }: qo‘ng‘iroq qilmaymiz
case-line-agree = Qo‘ng‘iroq qilsangiz bo‘ladi
case-line-take-back = Endi qo‘ng‘iroq qilmang
case-another-how = Savolingizni boshqa maslahatchi oladi. Biroz ko‘proq kutishingiz mumkin.
case-another-why = Sababini aytishingiz mumkin, lekin shart emas. Tanlaganingizni faqat markaz rahbari ko‘radi.
case-joint-heading = Boshqalar bilan birga
case-joint-ask = Shu ish beruvchida ishlagan boshqa odamlar ham yordam so‘radi. Ular bilan birga bo‘lishni xohlaysizmi?
case-joint-name = Ismingizni, xabarlaringizni va murojaat raqamingizni hech kimga aytmaymiz.
case-joint-messages = Qo‘shilganlarning hammasiga yozilgan xabarlar shu yerga keladi. Siz bu yerda yozganlarni faqat maslahatchingiz o‘qiydi.
case-joint-free = O‘zingiz hal qilasiz. Qanday javob bersangiz ham, o‘z savolingiz bo‘yicha ish davom etadi. Istalgan vaqtda chiqishingiz mumkin.
case-joint-yes = Ha, birga
case-joint-no = Yo‘q, alohida
case-joint-later = Keyinroq hal qilaman
case-joint-in = Siz qo‘shilgansiz.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = Hozir siz bilan birga jami { $shown } kishi bor.
case-joint-leave = Umumiy ishdan chiqish
case-joint-out = Siz qo‘shilmagansiz. Fikringiz o‘zgarsa, istalgan vaqtda qo‘shilishingiz mumkin.
case-joint-over = Umumiy ish tugadi. O‘z savolingiz bo‘yicha ish davom etadi.
case-own-heading = Savolingizga oid ma’lumotlar
