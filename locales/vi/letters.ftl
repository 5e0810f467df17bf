# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Có câu trả lời cho bạn
# $link: the page where the number is entered
notice-reply-text = Có câu trả lời cho bạn. Để đọc, hãy mở trang này và nhập số của bạn:

    { $link }

    Nếu bạn trả lời tin nhắn này, sẽ không có ai đọc.
notice-late-subject = Câu trả lời cho bạn đến chậm hơn
# $link: the page where the number is entered
notice-late-text = Câu trả lời cho bạn đến chậm hơn dự định. Chúng tôi không quên bạn. Để xem, hãy mở trang này và nhập số của bạn:

    { $link }

    Nếu bạn trả lời tin nhắn này, sẽ không có ai đọc.

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Nhờ bạn dịch sang { $language }: { $title }
order-mail-subject-soon = Sắp đến hạn, { $language }: { $title }
order-mail-subject-today = Hôm nay là hạn, { $language }: { $title }
order-mail-subject-late = Đã quá hạn, { $language }: { $title }
order-mail-subject-cancelled = Không cần nữa, { $language }: { $title }
order-mail-text-asked = Chúng tôi nhờ bạn dịch một bài.
order-mail-text-soon = Bản dịch chúng tôi nhờ bạn làm sắp đến hạn.
order-mail-text-today = Bản dịch chúng tôi nhờ bạn làm đến hạn hôm nay.
order-mail-text-late = Bản dịch chúng tôi nhờ bạn làm đã quá hạn. Hãy hoàn thành, hoặc báo cho chúng tôi nếu bạn không làm được.
order-mail-text-cancelled = Bản dịch chúng tôi nhờ bạn làm không còn cần nữa. Xin đừng làm tiếp.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Bài: { $title }
    Ngôn ngữ: { $language }
    Hạn: { $due }
    Số chữ tiếng Hàn: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Ghi chú: { $note }
# $link: the page of the order
order-mail-link = Mở tại đây:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Bạn chưa đăng nhập lần nào. Hãy chọn mật khẩu tại đây; việc chúng tôi nhờ bạn nằm ở trang đầu tiên:

    { $link }

    Đường dẫn này dùng được một lần, trong 72 giờ, và email mới hơn của chúng tôi có đường dẫn mới hơn. Nếu không còn dùng được, hãy xin chúng tôi đường dẫn khác.
order-mail-no-reply = Nếu bạn trả lời tin nhắn này, sẽ không có ai đọc.
