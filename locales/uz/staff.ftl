# Signing in.
sign-in-title = Xodimlar uchun kirish
sign-in-email = Elektron pochta
sign-in-password = Parol
sign-in-button = Kirish
sign-in-first-time = Birinchi marta kirayotgan yoki parolni yo‘qotgan bo‘lsangiz, markaz rahbaridan kirish havolasini so‘rang.
sign-in-wrong = Elektron pochta yoki parol noto‘g‘ri. Iltimos, qayta urinib ko‘ring.
sign-in-wait = Noto‘g‘ri urinishlar juda ko‘p bo‘ldi. Iltimos, biroz kutib, qayta urinib ko‘ring.
sign-out-button = Chiqish
welcome-title = Xush kelibsiz
# $name: the name of the person
welcome-lead = Assalomu alaykum, { $name }. Parol tanlang; bu havola faqat bir marta ishlaydi.
welcome-password = Yangi parol
welcome-password-hint = Kamida 12 ta belgi. Butun bir gap ham bo‘ladi.
welcome-button = Parolni saqlash va boshlash
welcome-spent = Bu havola avval ishlatilgan yoki eskirgan. Markaz rahbaridan yangisini so‘rang.
password-too-short = Parol kamida 12 ta belgidan iborat bo‘lishi kerak.
password-too-long = Parol juda uzun.
password-too-common = Bu paroldan ko‘p odam foydalanadi. Iltimos, boshqasini tanlang.
