# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Savolingiz shu tilda ({ $language }) yozadigan va shu mavzuni ({ $topic }) biladigan maslahatchida.
why-client-talk = Siz shu tilda ({ $language }) gapiradigan va shu mavzuni ({ $topic }) biladigan maslahatchi bilan gaplashasiz.
why-client-asked-letter = Shu tilda ({ $language }) yozadigan va shu mavzuni ({ $topic }) biladigan maslahatchidan savolingizni olishini so‘radik.
why-client-asked-talk = Shu tilda ({ $language }) gapiradigan va shu mavzuni ({ $topic }) biladigan maslahatchidan siz bilan gaplashishini so‘radik.
why-client-pair-letter = Savolingiz shu mavzuni ({ $topic }) biladigan maslahatchida. Shu tilda ({ $language }) yozadigan odam ikkalangizga tarjima qilib beradi.
why-client-pair-talk = Siz shu mavzuni ({ $topic }) biladigan maslahatchi bilan gaplashasiz. Shu tilning ({ $language }) og‘zaki tarjimoni ham bo‘ladi.
why-client-line = Siz shu mavzuni ({ $topic }) biladigan maslahatchi bilan gaplashasiz. Og‘zaki tarjimon ikkalangizga telefon orqali yordam beradi.
# $line is who runs the interpreting line.
why-client-line-of = Tarjima telefoniga mas’ul tashkilot: { $line }.
why-client-name = Maslahatchingiz: { $name }.
why-client-waits-hours = Savolingiz maslahatchi ishga kelishini kutyapti.
why-client-waits-room = Savolingiz maslahatchi bo‘shashini kutyapti.
why-client-waits-language = Savolingiz shu tilni ({ $language }) biladigan odamni kutyapti.
why-client-waits-your-language = Savolingiz sizning tilingizni biladigan odamni kutyapti.
why-client-waits-topic = Savolingiz shu mavzuni ({ $topic }) biladigan maslahatchini kutyapti.
why-client-waits-woman = Siz so‘raganingizdek, savolingiz ayol maslahatchini kutyapti.
why-client-waits-man = Siz so‘raganingizdek, savolingiz erkak maslahatchini kutyapti.
why-client-waits-line = Savolingiz tarjima telefoni bo‘shashini kutyapti.
why-client-waits-agree = Savolingiz og‘zaki tarjimonni kutyapti. Rozi bo‘lsangiz, Adliya vazirligining tarjima telefoni yordam berishi mumkin.
why-client-waits-head = Savolingiz kutyapti. Markaz rahbari sizga maslahatchi qidiryapti.
why-client-waits-somebody = Savolingiz uni ola oladigan maslahatchini kutyapti.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $shown } daqiqa ichida hech kim bo‘shamasa, og‘zaki tarjimon qidiramiz.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Og‘zaki tarjimon emas
reason-only-letters = Faqat xatlarni tarjima qiladi
reason-with-somebody = Hozir boshqa odam bilan band
reason-on-break = Tanaffusda
reason-shift-ends-soon = Navbati tez orada tugaydi
reason-other-gender = Murojaatchi ayol yoki erkak maslahatchi so‘ragan
reason-passed = Rad etdi yoki vaqtida javob bermadi
reason-line-closed = Bu vaqtda ishlamaydi
reason-line-tried = Qo‘ng‘iroq qilindi, javob bermadi
reason-lines-busy = Hamma liniya band
reason-line-not-agreed = Murojaatchi bu tarjima telefoniga rozi bo‘lmagan
reason-no-interpreter = Bo‘sh og‘zaki tarjimon yo‘q
reason-no-line = Bo‘sh tarjima telefoni yo‘q

# How far the rules were relaxed.
why-step-own = Murojaatchining o‘z tili
why-step-second = Murojaatchining ikkinchi tili
why-step-pair = Maslahatchi va og‘zaki tarjimon
why-step-own-later = Murojaatchining o‘z tili, bugun keyinroq
why-step-second-later = Murojaatchining ikkinchi tili, bugun keyinroq
why-step-pair-later = Maslahatchi va og‘zaki tarjimon, bugun keyinroq

# What would help a case that waits.
why-advice-ask-about-line = Adliya vazirligining tarjima telefoniga qo‘ng‘iroq qilsa bo‘ladimi, murojaatchidan so‘rang.
why-advice-find-interpreter = Maslahatchi bor. Og‘zaki yoki yozma tarjimon toping.
why-advice-offer-appointment = Bugun hech kim ola olmaydi. Boshqa kunga vaqt taklif qiling.

# A decision, told to staff.
why-step = Bosqich
why-help = Nima yordam beradi
why-look-again = Keyingi bosqich
why-look-again-in = { $shown } daqiqadan keyin: maslahatchi va og‘zaki tarjimon
why-tell-head = Markaz rahbari uchun
why-tell-head-what = Hozir sizning qaroringiz kerak.
why-client-heading = Murojaatchiga nima aytiladi
why-outcome = Natija
why-outcome-assigned = Darhol berildi
why-outcome-offered-seconds = Birinchi so‘raldi, javob uchun { $shown } soniyasi bor
why-outcome-offered-hours = Birinchi so‘raldi, javob uchun { $shown } ish soati bor
why-outcome-waiting = Kutmoqda
why-role = Vazifasi
why-role-owner = Maslahatchi
why-role-interpreter = Og‘zaki tarjimon
why-line = Tarjima telefoni
why-line-ministry = Adliya vazirligining tarjima telefoni
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Olishi mumkin, { $rank }-o‘rinda. Mavzu darajasi: { $level } / 3, shu murojaat bilan { $load } ball
why-rank-before = Olishi mumkin, { $rank }-o‘rinda. Avvalgi maslahatchining o‘zi, mavzu darajasi: { $level } / 3, shu murojaat bilan { $load } ball
why-rank-interprets = Og‘zaki tarjima qilishi mumkin, { $rank }-o‘rinda. Shu murojaat bilan { $load } ball
why-rank-line = Og‘zaki tarjima qilishi mumkin, { $rank }-o‘rinda. Shu qo‘ng‘iroq bilan bir vaqtda { $load } ta qo‘ng‘iroq
why-with-interpreter = Og‘zaki tarjimon: { $name }.
why-by-line = Tarjima telefoni: { $line }.

# What if: a decision that is not kept.
why-if-heading = Agar shunday bo‘lsa
why-if-what = Qoidalar bu murojaat bo‘yicha hozirgi holatga qarab qaror qiladi. Hech narsa o‘zgarmaydi va saqlanmaydi.
why-if-who = Xodim yoki tarjima telefoni
why-if-change = Nima boshqacha bo‘lsa
why-if-change-nothing = Hech narsa
why-if-change-speaks = Murojaatchi tilini bilsa
why-if-change-knows = Mavzuni bilsa
why-if-change-works = Hozirdan kun oxirigacha ishlasa
why-if-change-comes = Shu yerda va bo‘sh bo‘lsa
why-if-change-leaves = Ishda bo‘lmasa
why-if-change-room = Yana bittasiga joyi bo‘lsa
why-if-change-line = Javob bersa va yana bir liniyasi bo‘lsa
why-if-nobody = Hech kim
why-if-button = Ko‘rsatish
why-if-result = Qoidalar hozir shunday qaror qilardi
why-if-error = Shu o‘zgarishga mos xodimni yoki tarjima telefonini tanlang.
