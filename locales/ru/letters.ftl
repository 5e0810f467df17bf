# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Для вас есть ответ
# $link: the page where the number is entered
notice-reply-text = Для вас есть ответ. Чтобы прочитать его, откройте эту страницу и введите свой номер:

    { $link }

    Ответы на это сообщение никто не читает.
notice-late-subject = Ответ для вас задерживается
# $link: the page where the number is entered
notice-late-text = Ответ для вас занимает больше времени, чем мы планировали. Мы о вас не забыли. Чтобы посмотреть, откройте эту страницу и введите свой номер:

    { $link }

    Ответы на это сообщение никто не читает.
