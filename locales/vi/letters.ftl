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
