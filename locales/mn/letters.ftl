# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Танд хариу ирсэн байна
# $link: the page where the number is entered
notice-reply-text = Танд хариу ирсэн байна. Уншихын тулд энэ хуудсыг нээж, дугаараа оруулна уу:

    { $link }

    Энэ зурваст бичсэн хариуг хэн ч уншихгүй.
notice-late-subject = Танд өгөх хариу удааширч байна
# $link: the page where the number is entered
notice-late-text = Танд өгөх хариу төлөвлөснөөс удааширч байна. Бид таныг мартаагүй. Үзэхийн тулд энэ хуудсыг нээж, дугаараа оруулна уу:

    { $link }

    Энэ зурваст бичсэн хариуг хэн ч уншихгүй.
