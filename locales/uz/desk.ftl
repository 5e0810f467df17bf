# The navigation.
nav-office-staff = Xodimlar va navbatlar

# A counsellor's cases.
desk-title = Mening kunim
desk-empty = Sizda hozir murojaat yo‘q. Yangilari bu yerda o‘zi paydo bo‘ladi.
desk-mine = Hozir bajarish kerak
desk-others = Boshqalar kutilmoqda
desk-locator = Murojaat raqami
desk-language = Til
desk-topic = Mavzu
desk-state = Holati
desk-client-wrote = Murojaatchi yozdi
desk-answer-by = Javob muddati
desk-urgent = Shoshilinch
desk-late = Kechikkan
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = bugun, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Murojaat { $locator }
desk-by-client = Murojaatchi
desk-by-counsellor = Maslahatchi
# $when: day and time
desk-read-at = o‘qilgan: { $when }
desk-not-read = hali o‘qilmagan
# $language: name of a language in itself
desk-answer = Javob ({ $language })
desk-answer-button = Javob berish
desk-answer-close-button = Javob berish va yopish
desk-close-heading = Javobsiz yopish
desk-close-what = Murojaat siz uchun tugaydi va ro‘yxatingizdan chiqadi. Murojaatchi yana yozsa, u qayta ochiladi.
desk-close-button = Javobsiz yopish
desk-error-empty = Iltimos, javob yozing. Yuborilgan matn bo‘sh edi.
# $limit: most characters
desk-error-too-long = Javob juda uzun: ko‘pi bilan { $limit } ta belgi bo‘lishi mumkin. Iltimos, qisqartiring.
desk-error-client-wrote = Shu orada murojaatchi yana yozdi, shuning uchun hech narsa yuborilmadi. Iltimos, avval yangi xabarni o‘qing; yozganlaringiz o‘z joyida turibdi.
desk-error-closed = Hozir bu murojaat bilan buni qilib bo‘lmaydi. Iltimos, uning holatiga qarang.
desk-about-heading = Bu murojaat haqida
desk-step-opened = Qabul qilindi
desk-step-read = Maslahatchi o‘qidi
desk-step-answered = Javob berildi
desk-step-closed = Yopildi
desk-why-heading = Nega menga keldi
desk-why-other-heading = Nega hozir shu yerda turibdi
# $name: a person
desk-why-by = { $name } tanladi.
# $reason: one of the messages that begin with reason-
desk-why-despite = Faqat qoidalarga qaralsa, xulosa shunday bo‘lardi: { $reason }.
desk-why-before = Avvalgi maslahatchining o‘zi.
# $language: name of a language in itself
desk-why-language = Murojaatchi tilida ishlaydi: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Mavzuni biladi: { $topic } (daraja: { $level } / 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Bo‘sh joy bor: shu murojaat bilan { $capacity } balldan { $load } ball band.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] Uni boshqa hech kim ola olmasdi.
   *[other] Uni { $count } kishi ola olardi, bu xodim { $rank }-o‘rinda edi.
}
desk-trail-heading = Kim ochgan
# $name: a person
desk-trail-given = Quyidagi xodimga berildi: { $name }

# What was done in a case.
act-opened = Savol qabul qilindi
act-read = O‘qildi
act-answered = Javob berildi
act-closed = Yopildi
act-assigned = Maslahatchiga berildi
act-released = Qaytarib olindi
act-reopened = Qayta ochildi
act-late = Javob kechikdi
act-client-wrote = Murojaatchi yana yozdi

# Where a case stands.
state-waiting = Maslahatchi kutilmoqda
state-offered = Taklif qilingan
state-assigned = Yangi
state-working = Ish jarayonida
state-waiting-client = Murojaatchi kutilmoqda
state-waiting-agency = Davlat idorasi kutilmoqda
state-referred = Boshqa tashkilotga o‘tkazilgan
state-resolved = Hal qilingan
state-follow-up = Qayta so‘rab bilinadi
state-closed = Yopilgan
state-erased = O‘chirilgan

# Why the rules looked at a case.
cause-opened = Savol keldi.
cause-retried = Kimdadir bo‘sh joy paydo bo‘lgach, qayta ko‘rildi.
cause-reopened = Murojaatchi yozgani uchun qayta ko‘rildi.
cause-by-hand = Qo‘lda berildi.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Xodim yo‘q
reason-inactive = Hisob ishlatilmayapti
reason-not-a-counsellor = Maslahatchi emas
reason-off-shift = Bugun boshqa navbati yo‘q
reason-absent = Bugun ishda emas
reason-on-shift-later = Bugun keyinroq keladi
reason-no-language = Murojaatchi bilan umumiy tili yo‘q
reason-speaks-but-does-not-write = Bu tilda gapiradi, lekin yozmaydi
reason-writes-but-does-not-speak = Bu tilda yozadi, lekin gapirmaydi
reason-no-topic = Mavzuni bilmaydi
reason-live-full = Tashrif yoki qo‘ng‘iroqlar bilan band
reason-open-full = Murojaatlar ro‘yxati to‘lgan
reason-excluded = Bu murojaatdan chetlatilgan

# The office now.
office-title = Idoraning hozirgi holati
office-late-heading = Kechikkan
office-waiting-heading = Kutmoqda
office-here = Hozir shu yerda
office-not-here = Bu yerda emas
office-absent = Bugun ishda emas
office-now = Hozir
office-since = Qachondan beri
office-where = Sababi yoki mas’ul xodim
# $name: a person
office-has-it = Mas’ul: { $name }
office-nothing-waits = Kutayotgan murojaat yo‘q.
office-assign-heading = Qo‘lda berish
# $locator: the number that the client reads out
office-assign-label = Murojaatni kim oladi: { $locator }
office-choose = Xodimni tanlang
# $name: a person
office-option-fits = { $name }: mos keladi
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Berish
office-people-heading = Kim shu yerda
office-load-heading = Ochiq murojaatlar
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } / { $capacity }
office-somebody-left = Ishdan ketgan xodim
office-error-no-case = Bunday murojaat yo‘q.
office-error-closed = Bu murojaat yopilgan. Uni hech kimga berib bo‘lmaydi.
office-error-full = Bu xodimning ro‘yxati to‘lgan. Boshqasini tanlang yoki avval unga ko‘proq joy bering.
office-error-nobody = Avval maslahatchini tanlang.
office-error-taken = Murojaat allaqachon shu xodimda yoki shu orada boshqa birovga berildi.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Murojaat bo‘yicha qarorlar: { $locator }
office-decisions-link = Bu murojaat bo‘yicha barcha qarorlar
office-no-content = Murojaatchi yozgan gaplar bu yerda ko‘rsatilmaydi.
office-read-link = Murojaatni o‘qish (bu qayd etiladi)
closing-spam = Yopish: haqiqiy savol emas (spam)
closing-elsewhere = Yopish: boshqa joyda hal bo‘ldi
office-owner = Mas’ul xodim
office-decided-at = Qachon
office-decided-by = Kim qaror qilgan
office-waits-for = Kutish sababi
office-rules = Qoidalar
# $version: number of the version
office-policy = { $version }-talqin
office-found = Nima aniqlandi

# People and shifts.
staff-title = Xodimlar va navbatlar
staff-name = Ism
staff-email = Elektron pochta
staff-lang = Sahifalar tili
staff-roles = Vazifalar
staff-languages = Tillar
staff-topics = Mavzular
staff-shifts = Haftalik navbatlar
staff-link = Kirish havolasi
staff-link-button = Havola yaratish
# $name: a person
staff-link-label = Kirish havolasini yaratish: { $name }
# $name: a person
staff-link-made = Kirish havolasi: { $name }
staff-link-hint = Uni faqat shu xodimning o‘ziga bering. Havola uch kun ichida bir marta ishlaydi va faqat hozir ko‘rsatiladi.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from }–{ $until }
staff-add-heading = Xodim qo‘shish
staff-add-button = Qo‘shish va kirish havolasini yaratish
staff-errors-heading = Ba’zi joylari hali to‘g‘ri emas
staff-error-name = Iltimos, ismni yozing.
staff-error-email = Iltimos, elektron pochta manzilini yozing.
staff-error-lang = Iltimos, tilni tanlang.
staff-error-role = Iltimos, kamida bitta vazifani tanlang.
staff-error-address-taken = Bu manzil bilan ochilgan hisob allaqachon bor.

# One person.
# $name: a person
staff-edit-title = { $name }: ish va ish vaqti
staff-speaks = gapiradi
staff-writes = yozadi
staff-level = Daraja
# $what: a language or a topic
staff-level-label = Daraja: { $what }
staff-language-level-1 = oddiy muloqot
staff-language-level-2 = yaxshi
staff-language-level-3 = ona tili
staff-topic-level-0 = umuman bilmaydi
staff-topic-level-1 = ko‘p uchraydigan savollar
staff-topic-level-2 = yaxshi
staff-topic-level-3 = murakkab holatlar ham
staff-shifts-hint = Ular bugundan boshlab amal qiladi. Ish bo‘lmaydigan kunni bo‘sh qoldiring.
staff-day = Kun
staff-before-break = Navbat
staff-after-break = Ikkinchi navbat
# $day: a weekday, short
staff-from-label = { $day }, boshlanishi
# $day: a weekday, short
staff-until-label = { $day }, tugashi
staff-error-hours = Navbat uchun ikkita vaqt kerak: tugashi boshlanishidan keyin bo‘lsin va boshqa navbat bilan ustma-ust tushmasin.
staff-capacity-heading = Ish hajmi
staff-open = Ochiq murojaatlar, ballda
staff-open-hint = Xat javob berilguncha 10 ball oladi.
staff-live = Tashrif va qo‘ng‘iroqlar, ballda
staff-live-hint = Tashrif yoki qo‘ng‘iroq 100 ball, chat 25 ball oladi.
staff-error-capacity = Iltimos, 0 dan 10 000 gacha son yozing.
staff-error-capacity-taken = Bundan ko‘prog‘i allaqachon band. Avval murojaatlarni boshqalarga bering.
staff-away-heading = Ishda bo‘lmaydigan kunlar
# $from, $until: days, already written in the language
staff-away = { $from } – { $until }
staff-away-from = Birinchi kun
staff-away-until = Oxirgi kun (shu kun ham kiradi)
staff-error-absence = Iltimos, ikkala kunni ham yozing; oxirgi kun birinchisidan oldin bo‘lmasin.
staff-end = Tugatish: { $what }
staff-error-own-head = Markaz rahbari rolingizni o‘zingiz tugata olmaysiz. Buni boshqa rahbar qila oladi.
staff-save-button = Saqlash

# Roles.
role-head = Markaz rahbari
role-counsellor = Maslahatchi
role-interpreter = Og‘zaki tarjimon
role-writer = Matn muallifi
role-publisher = Nashr qiluvchi
role-translator = Yozma tarjimon
role-reviewer = Tekshiruvchi
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, { $language }
staff-give-role = Vazifa berish
staff-give-lang = Qaysi til uchun
staff-give-lang-hint = Faqat yozma tarjimon va tekshiruvchining vazifasi bitta tilga bog‘liq bo‘ladi.
staff-every-language = Barcha tillar
staff-give-button = Bu vazifani berish
