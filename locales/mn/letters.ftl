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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Орчуулж өгнө үү, { $language }: { $title }
order-mail-subject-soon = Хугацаа дөхөж байна, { $language }: { $title }
order-mail-subject-today = Хугацаа өнөөдөр дуусна, { $language }: { $title }
order-mail-subject-late = Хугацаа өнгөрсөн, { $language }: { $title }
order-mail-subject-cancelled = Орчуулга хэрэггүй болсон, { $language }: { $title }
order-mail-text-asked = Танаас орчуулга хийж өгөхийг хүсэж байна.
order-mail-text-soon = Танаас хүссэн орчуулгын хугацаа дөхөж байна.
order-mail-text-today = Танаас хүссэн орчуулгын хугацаа өнөөдөр дуусна.
order-mail-text-late = Танаас хүссэн орчуулгын хугацаа өнгөрсөн байна. Дуусгана уу, эсвэл боломжгүй бол бидэнд мэдэгдээрэй.
order-mail-text-cancelled = Танаас хүссэн орчуулга хэрэггүй болсон. Үргэлжлүүлэх шаардлагагүй.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Бичвэр: { $title }
    Хэл: { $language }
    Дуусах өдөр: { $due }
    Солонгос тэмдэгтийн тоо: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Тэмдэглэл: { $note }
# $link: the page of the order
order-mail-link = Эндээс нээнэ үү:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Та хараахан нэвтрээгүй байна. Эндээс нууц үгээ сонгоно уу. Танаас хүссэн орчуулга эхний хуудсанд байгаа:

    { $link }

    Энэ холбоос 72 цагийн дотор нэг удаа ажиллана, бидний дараагийн имэйлд шинэ холбоос бий. Ажиллахгүй бол биднээс өөр холбоос аваарай.
order-mail-no-reply = Энэ зурваст бичсэн хариуг хэн ч уншихгүй.
