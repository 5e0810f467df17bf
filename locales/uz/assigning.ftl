# What a counsellor says of this minute.
presence-label = Bo‘shmisiz?
presence-here = Shu yerdaman
presence-busy = Odam bilan bandman
presence-break = Tanaffusdaman

# What somebody is asked to take.
offers-heading = Shuni ola olasizmi?
offers-time = Javob uchun vaqt
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $shown } soniya qoldi
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $shown } daqiqa qoldi
# $when: day and time
offers-until = javob muddati: { $when }
offers-accept = Olaman
offers-decline = Ola olmayman
offers-why-choose = Nega?
# $locator: the number that the client reads out
offers-why-label = Bu murojaatni nega olmaysiz: { $locator }
offers-why-with-somebody = Hozir boshqa odam bilanman
offers-why-not-my-topic = Bu mavzuni yetarli bilmayman
offers-why-knows-the-person = Bu odamni yoki ish beruvchini taniyman
offers-why-too-much = Ishim juda ko‘p
offers-why-other = Boshqa sabab
offers-error-over = Javob vaqti tugadi, shuning uchun endi boshqa xodimdan so‘ralyapti.
offers-error-gone = Bu murojaat endi sizga taklif qilinmayapti.

# Interpreting, on the page of a case.
call-heading = Og‘zaki tarjima
# $name: a person
call-by = Og‘zaki tarjimon: { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = mas’ul tashkilot: { $name }
# $when: day and time
call-asked = Qo‘ng‘iroq qilish kerak, qachondan beri: { $when }
call-answered = Tarjima telefoni javob berdi
call-ended = Qo‘ng‘iroq tugadi
call-not-needed = Kerak emas
call-pair = Og‘zaki tarjimon topish
call-over = Suhbat tugadi
call-over-what = Keyingi odamni qabul qilishga bo‘shaysiz. Murojaat xat sifatida ro‘yxatingizda qoladi.
call-why-no-answer = Javob yo‘q: keyingi telefon
call-why-busy = Band: keyingi telefon
call-why-refused = Yordam bera olmaydi: keyingi telefon

# Interpreting lines, kept by the head.
relays-title = Tarjima telefonlari
relays-what = Bu yerda tilni hech kim bilmasa, suhbat uchun maslahatchi shu tarjima telefonlaridan biriga ulanadi. Xat hech qachon tarjima telefoniga berilmaydi.
relays-none = Tarjima telefoni hali kiritilmagan.
relays-name = Nomi
relays-langs = Tillar
relays-any-language = Har qanday til
relays-lines = Bir vaqtdagi qo‘ng‘iroqlar
relays-lines-at-once = Biz uchun bir vaqtda nechta qo‘ng‘iroq qabul qiladi
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $lines } tadan { $busy } tasi
relays-waiting = Kutish, oxirgi 30 kun
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = o‘rtacha { $seconds } soniya; { $calls } ta qo‘ng‘iroqdan { $answered } tasiga javob berildi
relays-not-measured = Hali qo‘ng‘iroq bo‘lmagan
relays-if-agreed = Faqat murojaatchi rozi bo‘lsa
relays-end = Tugatish
# $name: name of a line
relays-end-label = Tarjima telefonini tugatish: { $name }
relays-new-title = Yangi tarjima telefoni
relays-new-button = Davom etish
relays-edit-title = Tarjima telefoni
relays-contact = Kontaktlardagi yozuvi
relays-contact-hint = Telefoni va mas’ul tashkiloti o‘sha yerdan olinadi. U yerdan to‘ldirilgan narsani o‘zgartirish mumkin.
relays-no-contact = Yo‘q
relays-whose = Telefon kimniki
relays-ministry = U Adliya vazirligiga qaraydi
relays-ministry-hint = Bunday telefonga faqat murojaatchi rozi bo‘lsa qo‘ng‘iroq qilinadi. Bilmasangiz, belgini qoldiring.
relays-hours = Qachon javob beradi
relays-save = Saqlash
relays-error-name = Iltimos, nomini 120 ta belgigacha yozing.
relays-error-lines = Iltimos, 1 dan 99 gacha son yozing.
relays-error-langs = Iltimos, kamida bitta tilni tanlang.
relays-error-hours = Iltimos, ikkita vaqt yozing; tugashi boshlanishidan keyin bo‘lsin.
relays-error-busy = Hozir bundan ko‘p qo‘ng‘iroq bo‘lyapti. Iltimos, ular tugagach qayta urinib ko‘ring.

# The office.
office-needs-head = Markaz rahbari kerak
# $name: a person
office-is-asked = So‘ralyapti: { $name }
office-away-heading = Ishda yo‘q xodimlarda qolgan murojaatlar
office-substitute = Hozir kim olardi
office-no-substitute = Hech kim
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } sanasidagi qarorlar qayta ko‘rildi: { $replayed }. Boshqacha chiqqani: { $differed }.
office-error-excluded = Bu xodim murojaatdan chetlatilgan. Iltimos, boshqasini tanlang.

# One person.
staff-about-heading = Murojaatlarni berish uchun
staff-gender = Murojaatchi kim deb so‘rashi mumkin
staff-gender-hint = Ba’zi murojaatchilar ayol yoki erkak bilan gaplashmoqchi bo‘ladi. Buni aytish hech kimga shart emas.
staff-gender-none = Aytilmagan
staff-gender-woman = Ayol
staff-gender-man = Erkak
staff-letters = Murojaatchilar xatlarini tarjima qilishi mumkin
staff-letters-hint = Sir saqlashga imzo chekkan tashqi tarjimonlar uchun.

# Why the rules looked at a case.
cause-declined = So‘ralgan xodim olmadi.
cause-expired = So‘ralgan xodim vaqtida javob bermadi.
cause-left = So‘ralgan xodim shu orada ketib qoldi.
cause-handed-over = Mas’ul xodim ishda yo‘q.
cause-excluded = Mas’ul xodim murojaatdan chetlatilgan.
cause-interpreter = Og‘zaki tarjimon qidirildi.

# What was done in a case.
act-offered = Maslahatchiga taklif qilindi
act-accepted = Olindi
act-declined = Olinmadi
act-offer-over = Vaqtida javob berilmadi
act-offer-withdrawn = Taklif qaytarib olindi
act-paired = Og‘zaki tarjimon qo‘shildi
act-line-asked = Tarjima telefoniga qo‘ng‘iroq qilindi
act-line-answered = Tarjima telefoni javob berdi
act-line-failed = Tarjima telefoni yordam bermadi
act-call-ended = Tarjima telefoni bilan qo‘ng‘iroq tugadi
act-contact-over = Suhbat tugadi
act-excluded = Kimdir chetlatildi
act-matter-proposed = Umumiy ishga qo‘shilish so‘raldi
act-matter-joined = Umumiy ishga qo‘shildi
act-matter-left = Umumiy ishga qo‘shilmadi yoki undan chiqdi
