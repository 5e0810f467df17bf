# What the city still owes its readers.
owed-title = Hali to‘ldirilmaganlar
owed-heading = Hali to‘ldirilmaganlar
owed-lead = Aholiga eng ko‘p zarar keltiradigani birinchi turadi. Markazning o‘ziga tegishlisi kiritilganda o‘zi yo‘qoladi; qolganlari uchun nima asosida tekshirilganini yozing.
owed-link = Hammasini ko‘rish va bajarilganini belgilash
owed-more = Yana { $count } ta
owed-none = Yetishmaydigan narsa yo‘q.
owed-done = Bajarildi
owed-done-heading = Bajarilgan bo‘lsa
owed-source = Nima asosida tekshirilgan
owed-source-hint = Buni bilib olgan veb-sayt, xat yoki telefon suhbati.
owed-done-button = Bajarildi
owed-error-source = Iltimos, nima asosida tekshirilganini 300 ta belgigacha yozing.

owed-no-centre = Shaharning maslahat berish markazi kontaktlar orasida yo‘q.
owed-centre-phone = Maslahat berish markazining telefon raqami yo‘q.
owed-centre-address = Maslahat berish markazining manzili yo‘q.
owed-centre-hours = Maslahat berish markazining ish vaqti yo‘q.
owed-answers = Tashkilotlarning { $count } ta javobida nimadir o‘zgargani aytilgan.
owed-unverified = { $count } ta kontakt tekshirilmagan.
owed-overdue = { $count } ta tashkilotdan ma’lumoti to‘g‘rimi deb so‘raldi, lekin javob kelmadi.
owed-facts-due = { $count } ta summa yoki raqamni qayta tekshirish kerak.

owed-substitute-payment-caps = To‘lanmagan ish haqi o‘rniga beriladigan to‘lovlarning yuqori chegaralari: amaldagi rasmiy e’londan tekshiring.
owed-support-office = Shaharning xorijlik aholi bo‘yicha bosh idorasi telefon raqami.
owed-ansan-offices = Ansandagi immigratsiya idorasi, mehnat boshqarmasi, bandlik markazi hamda ishchilarga kompensatsiya xizmati va huquqiy yordam korporatsiyasi bo‘limlarining manzili va telefoni.
owed-line-hours = Telefon orqali maslahat vaqtlari va tillari, avvalo xorijlik ishchilar uchun va mehnat vazirligi telefonlari.
owed-uninsured-medical = Sug‘urtasi yo‘q muhojirlarga tibbiy yordam: bu yilgi chegara va Ansandagi kasalxonalar.
owed-childcare-subsidy = Ansanda xorijlik bolalarning bog‘cha to‘loviga yordam: hozirgi yosh va summa.
owed-return-cost-insurance = Vatanga qaytish xarajati sug‘urtasining davlatlar bo‘yicha summalari va ketish kafolati sug‘urtasining foizi.
owed-pension-refund = Pensiya badali qaytariladigan davlatlar, ishga ruxsat tizimining hududlari va yagona soliq stavkasini qachongacha tanlash mumkinligi.
owed-waste-bags = Ansanda chiqindi xaltalarining narxi va chiqindi yig‘iladigan kunlar, ijtimoiy moslashuv dasturining to‘lovi.
owed-native-readers = Barcha atamalarni tilni ona tili sifatida biladigan odamlar o‘qishi, o‘zbek tili qaysi yozuvda bo‘lishini esa hal qilish kerak.
owed-statute-dates = 2026-yil iyun oyidagi qonunlardan olinganlarini qayta tekshirish kerak.
