# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language }: hech narsa topilmadi.
search-suggestions = Takliflar
search-kind-amount = Summa yoki muddat
privacy-searching-heading = Qidirganingizda
privacy-searching = Hech narsa topilmagan so‘zlar 90 kun shifrlangan holda saqlanadi, toki shahar yetishmayotgan matnlarni yoza olsin. Kim yozgani saqlanmaydi, faqat kuni saqlanadi. Uzun gaplar, uzun raqamlar va manzillar umuman saqlanmaydi.

# The newsroom's page of searches that found nothing.
board-section-unfound = Qidirilgan, lekin topilmagan so‘zlar
unfound-title = Qidirilgan, lekin topilmagan so‘zlar
unfound-what = O‘quvchilar oxirgi 90 kunda yozgan, lekin topa olmagan so‘zlar. Kim yozganini hech kim bilmaydi. Yetishmayotgan matnni yozing yoki matnlarimizda ishlatiladigan so‘zni ko‘rsating: shundan keyin u topiladi.
unfound-none = Oxirgi 90 kundagi har bir qidiruvda biror narsa topilgan.
unfound-typed = Yozilgan so‘z
unfound-language = Til
# How often something was typed.
unfound-times = Necha marta
unfound-last = Oxirgi marta
unfound-elsewhere = Faqat quyidagi tillarda topildi:
unfound-again = Qayta qidirish
unfound-means = Matnlarimizdagi so‘z
unfound-means-button = Ma’nosi bir xil deb belgilash
unfound-seen = Hal qilindi
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” bilan ham bu tilda hech narsa topilmaydi. Iltimos, matnlarimizda bor so‘zni yozing.
# $asked: what readers typed
unfound-linked = Endi “{ $asked }” deb qidirilganda ham natija chiqadi.
unfound-gone = Bu qator endi bu yerda yo‘q. Boshqa xodim uni hal qildi.
unfound-too-long = Juda uzun. Iltimos, ko‘pi bilan { $most } ta belgi yozing.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } ta uzun savolga hech narsa topilmadi. Uning so‘zlari saqlanmadi.
   *[other] { $count } ta uzun savolga hech narsa topilmadi. Ularning so‘zlari saqlanmadi.
}
unfound-same-heading = Bu yerda qo‘shilgan, ma’nosi bir xil so‘zlar
unfound-same-remove = Olib tashlash
unfound-same-removed = So‘zlar olib tashlandi.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Summalar va muddatlar
amounts-lead = Bugun qonunda nima deyilgani va har birining manbasi. Qonun o‘zgarsa, bu sahifa ham o‘sha kuni o‘zgaradi.
amounts-name = Nima
amounts-value = Bugun
# $date: the first day; $value: the new value
amounts-next = { $date } sanasidan boshlab: { $value }
amounts-source = Manba (koreyscha)
# $date: a day
amounts-checked = Tekshirilgan sana: { $date }
amounts-guide = Nima qilishingiz mumkin
amount-minimum-wage-hourly = Eng kam ish haqi, bir soat uchun
amount-minimum-wage-daily = Eng kam ish haqi, sakkiz soatlik bir kun uchun
amount-minimum-wage-monthly = Eng kam ish haqi, to‘liq ish vaqti bilan bir oy uchun
amount-premium-overtime = Ortiqcha ishlagan soatlar uchun qo‘shimcha haq
amount-premium-night = Tungi ish uchun qo‘shimcha haq
amount-premium-holiday = Dam olish yoki bayram kunidagi ish uchun qo‘shimcha haq
amount-premium-firm-size = Kompaniya bu qo‘shimcha haqni to‘lashi shart bo‘lgan ishchilar soni, kamida
amount-wage-settlement-deadline = Oxirgi ish kunidan keyin hamma pulni to‘lash muddati
amount-wage-delay-interest = Kech to‘langan ish haqi uchun bir yillik foiz
amount-wage-claim-limit = To‘lanmagan ish haqini talab qilish muddati
amount-annual-leave-days = Bir yil ishlagandan keyin bir yilda haq to‘lanadigan dam olish kunlari
amount-dismissal-notice = Ishdan bo‘shatish haqida oldindan xabar berish muddati
amount-dismissal-complaint-limit = Noqonuniy ishdan bo‘shatishga qarshi ariza berish muddati
amount-maternity-leave = Tug‘ishdan oldin va keyin beriladigan ta’til
amount-severance-min-service = Ishdan bo‘shash nafaqasini olish uchun ishlash kerak bo‘lgan vaqt, kamida
amount-severance-days-per-year = Har bir ishlagan yil uchun ishdan bo‘shash nafaqasi: shuncha kunlik o‘rtacha ish haqi
amount-severance-deadline = Ishdan ketgandan keyin ishdan bo‘shash nafaqasini to‘lash muddati
amount-severance-claim-limit = Ishdan bo‘shash nafaqasini talab qilish muddati
amount-departure-insurance-claim-limit = Koreyadan chiqib ketish sug‘urtasi pulini talab qilish muddati
amount-accident-leave-benefit = Ishlab chiqarishdagi baxtsiz hodisadan keyin ishlay olmagan vaqt uchun pul: o‘rtacha ish haqidagi ulushi
amount-accident-claim-limit = Ishlab chiqarishdagi baxtsiz hodisadan keyin davolanish puli va yo‘qotilgan ish haqini so‘rash muddati
amount-accident-claim-limit-long = Ishlab chiqarishdagi baxtsiz hodisa doimiy nogironlik yoki o‘limga olib kelsa, pul so‘rash muddati
amount-accident-appeal = Ishdagi baxtsiz hodisa sug‘urtasi rad etsa, e’tiroz bildirish muddati
amount-health-insurance-wait = Ish orqali sug‘urtalanmagan bo‘lsangiz, tibbiy sug‘urta boshlanguncha Koreyada yashash vaqti
amount-health-insurance-rate-worker = Tibbiy sug‘urta: ish haqingizdan siz to‘laydigan ulush
amount-pension-rate-worker = Milliy pensiya: ish haqingizdan siz to‘laydigan ulush
amount-employment-insurance-rate-worker = Bandlik sug‘urtasi: ish haqingizdan siz to‘laydigan ulush
amount-registration-deadline = Koreyaga kirgandan keyin xorijiy fuqaro sifatida ro‘yxatdan o‘tish muddati
amount-address-report-deadline = Ko‘chgandan keyin yashash manzili o‘zgargani haqida xabar berish muddati
amount-newborn-status-deadline = Koreyada tug‘ilgan bola uchun yashash maqomini so‘rash muddati
amount-workplace-change-apply = Ishdan ketgandan keyin ish joyini o‘zgartirishga ariza berish muddati
amount-workplace-change-find = Yangi ish joyini topish muddati
amount-fee-card = Xorijiy fuqaro ro‘yxatga olish kartasi uchun to‘lov
amount-fee-extension = Qolish muddatini uzaytirish uchun to‘lov
amount-fee-status-change = Yashash maqomini o‘zgartirish uchun to‘lov
amount-fee-workplace-change = Ish joyini o‘zgartirish uchun to‘lov
amount-child-allowance-amount = Bolalar nafaqasi, bir oy uchun
amount-child-allowance-under-age = Bolalar nafaqasi beriladi, agar bolaning yoshi bundan kichik bo‘lsa
amount-birth-report-deadline = Bola tug‘ilgani haqida xabar berish muddati
amount-waste-fine = Chiqindini ruxsat etilmagan joyga tashlaganlik uchun jarima, ko‘pi bilan
amount-lease-term = Ijaraga olingan uyda yashash mumkin bo‘lgan vaqt, kamida
amount-international-licence = Koreyaga kirgandan keyin xalqaro haydovchilik guvohnomasi amal qiladigan muddat
