# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Sizga javob bor
# $link: the page where the number is entered
notice-reply-text = Sizga javob bor. Uni o‘qish uchun shu sahifani oching va raqamingizni kiriting:

    { $link }

    Bu xabarga yozilgan javoblarni hech kim o‘qimaydi.
notice-late-subject = Sizga javob kechikyapti
# $link: the page where the number is entered
notice-late-text = Sizga javob rejadagidan kechikyapti. Biz sizni unutganimiz yo‘q. Ko‘rish uchun shu sahifani oching va raqamingizni kiriting:

    { $link }

    Bu xabarga yozilgan javoblarni hech kim o‘qimaydi.

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Iltimos, shu tilga tarjima qiling, { $language }: { $title }
order-mail-subject-soon = Muddat yaqin, { $language }: { $title }
order-mail-subject-today = Muddat bugun, { $language }: { $title }
order-mail-subject-late = Muddat o‘tdi, { $language }: { $title }
order-mail-subject-cancelled = Tarjima endi kerak emas, { $language }: { $title }
order-mail-text-asked = Sizdan tarjima qilib berishingizni so‘raymiz.
order-mail-text-soon = Sizdan so‘ralgan tarjimaning muddati yaqin.
order-mail-text-today = Sizdan so‘ralgan tarjimaning muddati bugun.
order-mail-text-late = Sizdan so‘ralgan tarjimaning muddati o‘tdi. Iltimos, uni tugating yoki qila olmasangiz, bizga ayting.
order-mail-text-cancelled = Sizdan so‘ralgan tarjima endi kerak emas. Iltimos, uni davom ettirmang.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Matn: { $title }
    Til: { $language }
    Muddat: { $due }
    Koreyscha belgilar soni: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Eslatma: { $note }
# $link: the page of the order
order-mail-link = Uni shu yerda oching:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Siz hali tizimga kirmagansiz. Shu yerda parol tanlang; sizdan so‘ralgan ish birinchi sahifada turadi:

    { $link }

    Havola 72 soat ichida bir marta ishlaydi, keyingi xatlarimizda yangiroq havola bo‘ladi. Havola ishlamasa, bizdan yangisini so‘rang.
order-mail-no-reply = Bu xabarga yozilgan javoblarni hech kim o‘qimaydi.
