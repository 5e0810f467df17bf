# Asking a counsellor: what comes before the form.
help-leave-button = Bu sahifadan chiqish
help-leave-hint = “Bu sahifadan chiqish” tugmasini bossangiz, darhol boshqa sahifa ochiladi; Esc tugmasini uch marta bossangiz ham shunday. Bu yerga kirganingiz brauzerda saqlanib qolishi mumkin. Telefoningizni boshqa odam ko‘radigan bo‘lsa, buni o‘sha yerdan o‘chiring.
help-danger-link = Xavf ostidaman, jarohat oldim yoki meni qamab qo‘yishgan
help-danger-title = Xavf ostidamisiz? Avval qo‘ng‘iroq qiling
help-danger-call = Bu raqamlar darhol yordam beradi
help-danger-write = Keyin maslahatchiga yozing
help-topic-unknown = Bilmayman
# $topic: name of a topic
help-topic-chosen = Mavzu: { $topic } – o‘zgartirish

# The form.
help-as-label = Kim uchun so‘rayapsiz?
help-as-self = O‘zim uchun
help-as-friend = Boshqa odam uchun
help-as-employer = Men ish beruvchiman
help-as-suggestion = Shaharga taklif yoki shikoyatim bor
help-suggestion-lead = Shahar har bir taklif va shikoyatni o‘qiydi, sizga javob beriladi.
help-suggestion-label = Shaharga nima demoqchisiz?
help-questions-lead = Javob bergingiz kelmagan savolni o‘tkazib yuboring.
help-own-words = O‘z so‘zlaringiz bilan
help-signs-label = Shoshilinch narsa bormi?
help-sign-injury = Kimdir jarohat olgan yoki kasal
help-sign-confinement = Kimnidir qamab qo‘yishgan yoki chiqishga qo‘yishmayapti
help-sign-violence = Zo‘ravonlik yoki tahdid bor
help-sign-flight = Tez orada vatanga uchish kerak
help-sign-time-limit = Muddat tugashiga oz qoldi
help-flight-on = Uchish kuni, agar bo‘lsa
help-limit-on = Muddatning oxirgi kuni, agar bilsangiz
help-error-day = Bunday kun yo‘q. Iltimos, qayta tanlang.
help-reach-phone = Telefon orqali: maslahatchi qo‘ng‘iroq qiladi
help-number-label = Telefon raqamingiz
help-error-number = Telefon raqami to‘liq emas. Iltimos, uni qayta solishtirib ko‘ring.
help-when-label = Qachon qo‘ng‘iroq qilsak xavfsiz bo‘ladi?
help-say-label = Telefonni boshqa odam olsa, nima deylik?
help-say-hint = Masalan: “adashib tushibman”. Boshqa hech narsa demaymiz.
help-wishes-heading = Tillar va istaklar
help-none = Yo‘q
help-second-label = Siz yaxshi tushunadigan boshqa til
help-spoken-label = Mening tilim bu yerda yo‘q. Men gapiradigan til:
help-spoken-words-label = Yoki tilingiz nomini yozing
help-gender-label = Kim bilan gaplashmoqchisiz?
help-gender-any = Farqi yo‘q
help-gender-woman = Ayol bilan
help-gender-man = Erkak bilan
# $line: a telephone number
help-ministry-what = Ba’zan bu yerda sizning tilingizni biladigan odam bo‘lmaydi. Shunda { $line } telefonidagi tarjimon yordam berishi mumkin. Bu telefon Adliya vazirligiga qaraydi, immigratsiya xizmati ham shu vazirlikda. U yerga faqat siz rozi bo‘lsangiz qo‘ng‘iroq qilamiz. Rozi bo‘lmasangiz, boshqa yo‘l topamiz.
# $line: a telephone number
help-ministry-label = Tarjima uchun { $line } raqamiga qo‘ng‘iroq qilsangiz bo‘ladi
help-employer-label = Kompaniya nomi
help-employer-hint = Xohlasangizgina yozing. Bu bir vaqtda sizga ham, kompaniyaga ham maslahat bermasligimiz uchun kerak. U shifrlangan holda saqlanadi.

# What nobody needs to tell.
help-flag-title = Shu holicha qoldirasizmi?
flag-reason-status = Siz viza yoki yashash maqomi haqida yozgansiz. Bu bizga kerak emas. Qoldirsangiz, savolingizni o‘qiy oladigan hamma uni ko‘radi.
flag-reason-registration = Yozganingizda ro‘yxatga olish raqamiga o‘xshash raqam bor. Bu bizga kerak emas. Qoldirsangiz, savolingizni o‘qiy oladigan hamma uni ko‘radi.
flag-reason-passport = Yozganingizda pasport raqamiga o‘xshash raqam bor. Bu bizga kerak emas. Qoldirsangiz, savolingizni o‘qiy oladigan hamma uni ko‘radi.
help-flag-nothing-kept = Hali hech narsa yuborilmadi va saqlanmadi.
help-flag-edit-button = Olib tashlash
help-flag-send-button = Shu holicha yuborish

# Another language than the one that was chosen.
help-language-title = Qaysi tilni xohlaysiz?
# $language: name of a language in itself
help-language-question = Siz quyidagi tilda yozganga o‘xshaysiz: { $language }. Qaysi tilda javob beraylik?

# The bot.
bot-ask-more-button = Yana aytib berish
bot-ask-more = Sizga to‘g‘ri kelganini bosing. Hech narsa bosmasangiz ham bo‘ladi.
bot-ask-rewrite-button = Qayta yozish
bot-ask-done-button = Davom etish
bot-ask-language-button = Boshqa til
bot-ask-language = Shulardan qaysi tilda gapirasiz?

# At the desk.
desk-intake-heading = Murojaat vaqtida aytilganlari
desk-asked-as = Kim so‘rayapti
desk-signs = Shoshilinch
desk-second-language = Ikkinchi tili
desk-spoken = Gapiradigan tili
desk-asks-for = Kim bilan gaplashmoqchi
desk-ministry = Adliya vazirligi telefonidagi tarjima
desk-ministry-yes = Rozi
desk-flight = Uchish kuni
desk-limit = Muddat
desk-call = Qo‘ng‘iroq
desk-call-when = Qo‘ng‘iroq uchun xavfsiz vaqt
desk-call-say = Boshqa odam olsa
desk-employer = Kompaniya
act-held = Murojaatlar kamayguncha kutyapti
