# The frame of every page.
site-description = Xorijlik aholi uchun o‘z tilida qo‘llanmalar, kontaktlar va bepul maslahat
skip-to-content = Asosiy matnga o‘tish
nav-main = Asosiy sahifalar
nav-footer = Boshqa sahifalar
nav-staff = Xodimlar sahifalari
nav-back = Orqaga
nav-guides = Qo‘llanmalar
nav-contacts = Kontaktlar
nav-newsletter = Axborot byulleteni
nav-subscribe = Yangiliklarni olish
nav-ask = Maslahatchidan so‘rash
nav-privacy = Maxfiylik
nav-desk = Mendagi murojaatlar
nav-office = Idora
nav-newsroom = Tahririyat
languages-label = Til
choose-language = Tilni tanlang
demo-banner = Bu — ko‘rsatish uchun o‘ylab topilgan bir hafta. Bu yerda hech narsa haqiqiy emas va hech kimga hech narsa yuborilmaydi.

# The home page.
home-title = Xorijlik aholi uchun qo‘llanmalar va maslahat
home-question = Sizga nima kerak?
home-all-contacts = Barcha kontaktlar
home-first-guides = Ko‘p o‘qiladigan qo‘llanmalar
emergency-heading = Favqulodda holat telefonlari, kechayu kunduz
topics-all = Barcha mavzular
topic-no-guides = Bu mavzuda hozircha qo‘llanma yo‘q. Maslahatchidan so‘rashingiz mumkin.

# Asking for counsel, as other pages invite to it.
ask-heading = Maslahatchidan so‘rang
ask-more-heading = Yana savolingiz bormi?
ask-free = Bepul, o‘z tilingizda. Ismingizni aytish shart emas.
ask-button = Savol berish
ask-return-link = Javobni murojaat raqami bilan o‘qish

# Subscribing, as other pages invite to it.
subscribe-heading = Yangiliklarni o‘z tilingizda oling
subscribe-lead = Elektron pochta orqali. Istalgan vaqtda to‘xtatishingiz mumkin.
subscribe-lead-both = Elektron pochta yoki Telegram orqali. Istalgan vaqtda to‘xtatishingiz mumkin.
subscribe-button = Yangiliklarni olish

# Guides and articles.
guides-title = Qo‘llanmalar
newsletter-title = Axborot byulleteni
article-as-of = Bu maqoladagi raqamlar quyidagi sanaga ko‘ra:
korean-title-to-show = Idorada ko‘rsatish uchun koreyscha sarlavha
korean-name-to-show = Ko‘rsatish yoki aytish uchun koreyscha nomi
made-by-person = Odam tarjima qilgan.
made-by-machine = Kompyuter tarjima qilgan. Bu tilni ona tili sifatida biladigan odam hali tekshirmagan.
made-by-machine-reviewed = Kompyuter tarjima qilgan, bu tilni ona tili sifatida biladigan odam tekshirgan.
updated-on = Yangilangan sana
# $count: number of marked sentences or blocks
stale-note = Shundan beri koreyscha matn { $count } joyda o‘zgardi, o‘zgargan joy belgilangan. Tarjimasi keyinroq yangilanadi.
sources-heading = Manbalar
terms-heading = Koreyscha so‘zlar
# $wanted, $shown: names of languages in themselves
fallback-note = Bu matn quyidagi tilda e’lon qilinmagan: { $wanted }. Pastda u boshqa tilda berilgan: { $shown }. Yana quyidagi tillarda bor:
stale-since = { $day } sanasida o‘zgargan.
not-translated-yet = (hali tarjima qilinmagan)
why-not-over = Bu matnda aytilgan ish tugagan.
why-not-wrong = Matnda xato bor edi, uni tuzatyapmiz.
why-not-replaced = Endi bu haqda boshqa matnda yozilgan.
why-not-no-translator = Uni tarjima qiladigan odamni hali topmadik.
why-not-korean-only = U faqat koreyscha o‘qiydigan odamlarga kerak.
missing-title = Hali tarjima qilinmagan
# $wanted: name of a language in itself
missing-why = Bu matn quyidagi tilga hali tarjima qilinmagan: { $wanted }.
missing-where = Uni quyidagi tillarda o‘qishingiz mumkin:
missing-want-button = Menga shu tarjima kerak
missing-counted = Rahmat. Muharrirlar bu tarjima necha kishiga kerakligini ko‘radi.

# Contacts.
contacts-title = Kontaktlar
contacts-topic-label = Masala nima haqida?
contacts-all-topics = Barcha mavzular
# $language: name of a language in itself
contacts-speaks-label = Shu tilda gaplashishi aniq bo‘lgan joylargina: { $language }
contacts-show-button = Ko‘rsatish
contacts-centre-heading = Shaharning maslahat berish markazi
contacts-lines-heading = Telefon orqali maslahat
contacts-none = Hech narsa topilmadi. Barcha mavzulardan qidiring yoki shu yerda maslahatchidan so‘rang.
contact-run-by = Mas’ul tashkilot
contact-website = Veb-sayt
contact-checked = Tekshirilgan sana
contact-cost-caller = Qo‘ng‘iroq haqini qo‘ng‘iroq qilgan odam to‘laydi.
contact-cost-free = Qo‘ng‘iroq bepul.
hours-always = Har kuni, kechayu kunduz
weekday-mon = Dush
weekday-tue = Sesh
weekday-wed = Chor
weekday-thu = Pay
weekday-fri = Jum
weekday-sat = Shan
weekday-sun = Yak

# Search.
search-title = Qidiruv
search-label = Qo‘llanma va telefon raqamlarini qidirish
search-placeholder = Masalan: ish haqim to‘lanmadi
search-button = Qidirish
# $count: number of results
search-found = { $count ->
    [0] Hech narsa topilmadi.
   *[other] { $count } ta natija topildi
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $language }: { $count } ta natija
search-not-found-ask = Keraklisini topmadingizmi?
search-kind-guide = Qo‘llanma
search-kind-article = Axborot byulleteni
search-kind-contact = Kontakt
search-kind-bulletin = Yangilik

# Faults.
typed-kept = Yozganlaringiz saqlanib turibdi. Shu bosqichdan keyin ular yana o‘z joyida chiqadi.
typed-again-title = Yozganlaringizni yana bir marta yuboring
typed-again-lead = Saqlanishidan oldin tizimga kirish vaqtingiz tugadi. Yozganlaringizdan hech narsa yo‘qolmadi.
typed-again-button = Yana bir marta yuborish
typed-again-leave = Yubormasdan chiqish
fault-home = Bosh sahifaga
fault-not-found-title = Bunday sahifa yo‘q
fault-not-found-what = Manzil o‘zgargan yoki noto‘g‘ri yozilgan bo‘lishi mumkin. Kerakli narsani qidiring yoki maslahatchidan so‘rang.
fault-forbidden-title = Bu sahifa siz uchun ochiq emas
fault-forbidden-what = Hisobingizda bunga ruxsat yo‘q yoki siz tizimga kirmagansiz.
fault-unreadable-title = Yuborganingizni o‘qib bo‘lmadi
fault-unreadable-what = Yuborishda nimadir buzildi. Iltimos, orqaga qaytib, qayta yuboring.
fault-too-large-title = Matn juda uzun
fault-too-large-what = Iltimos, orqaga qayting, matnni qisqartiring va qayta yuboring.
fault-too-many-title = Birdaniga juda ko‘p yuborildi
fault-too-many-what = Iltimos, bir daqiqa kuting, keyin orqaga qaytib, qayta yuboring. Yozganlaringiz o‘z joyida turibdi.
fault-busy-title = Hozir biroz bandmiz
fault-busy-what = Iltimos, bir daqiqadan keyin qayta urinib ko‘ring. Orqaga qaytsangiz, yozganlaringiz o‘z joyida turadi. Favqulodda holatda 112 yoki 119 raqamiga qo‘ng‘iroq qiling.
fault-kept-what = Yuborilmadi, lekin hech narsa yo‘qolmadi: yozganlaringiz shu sahifada. Iltimos, bir daqiqa kutib, shu yerdan yuboring. Favqulodda holatda 112 yoki 119 raqamiga qo‘ng‘iroq qiling.
fault-kept-again = Shu yerdan yuborish
fault-kept-yours = Yozganlaringiz
fault-trouble-title = Biz tomonda xatolik yuz berdi
fault-trouble-what = Bu sizning aybingiz emas, xatolik qayd etildi. Iltimos, keyinroq qayta urinib ko‘ring.

# Privacy.
privacy-title = Maxfiylik
privacy-reading = Bu yerdagi hamma narsani hisob ochmasdan va ismingizni aytmasdan o‘qishingiz mumkin. Biz reklama, kuzatuv vositalari yoki boshqa kompaniyalar xizmatlaridan foydalanmaymiz, kim nimani o‘qiganini yozib bormaymiz.
privacy-cookie = Til tanlasangiz, telefoningiz uni kichik faylda (kuki) eslab qoladi. O‘qiyotganingizda telefoningizda boshqa hech narsa saqlanmaydi.
privacy-asking-heading = Maslahatchidan so‘raganingizda
privacy-asking = Ism kerak emas. Savolingizni faqat u bilan ishlayotgan maslahatchi va markaz rahbari o‘qiy oladi. Kimdir uni ochsa, bu har safar qayd etiladi.
privacy-asking-sealed = Yozganlaringiz shifrlangan holda saqlanadi, har bir savolning o‘z kaliti bo‘ladi. Siz bilan bog‘lanish yo‘li (elektron pochta yoki Telegram) ham shifrlanadi.
privacy-asking-status = Iltimos, vizangiz haqidagi ma’lumotni, xorijiy fuqaro ro‘yxatga olish raqamini yoki pasport raqamini yozmang. Ular uchun joy yo‘q va sizga javob berish uchun ular hech kimga kerak emas.
privacy-subscribing-heading = Yangiliklarni olganingizda
privacy-subscribing = Siz to‘xtatguningizcha aloqa manzilingizni, tilingizni va mavzularingizni saqlaymiz. Istalgan xabarda bir marta bossangiz, yuborish to‘xtaydi. Xabarni ochgan-ochmaganingiz bizga bildirilmaydi.
