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
