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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Просим перевести, { $language }: { $title }
order-mail-subject-soon = Скоро срок, { $language }: { $title }
order-mail-subject-today = Срок сегодня, { $language }: { $title }
order-mail-subject-late = Срок прошёл, { $language }: { $title }
order-mail-subject-cancelled = Перевод больше не нужен, { $language }: { $title }
order-mail-text-asked = Мы просим вас сделать перевод.
order-mail-text-soon = Скоро срок перевода, о котором мы вас просили.
order-mail-text-today = Сегодня срок перевода, о котором мы вас просили.
order-mail-text-late = Срок перевода, о котором мы вас просили, прошёл. Пожалуйста, закончите его или скажите нам, что не можете.
order-mail-text-cancelled = Перевод, о котором мы вас просили, больше не нужен. Пожалуйста, не продолжайте его.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Текст: { $title }
    Язык: { $language }
    Срок: { $due }
    Корейских знаков: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Примечание: { $note }
# $link: the page of the order
order-mail-link = Откройте здесь:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Вы ещё ни разу не входили. Придумайте пароль здесь. То, о чём мы вас просили, вы увидите на первой странице:

    { $link }

    Ссылка действует один раз, в течение 72 часов. В более новом письме от нас будет более новая ссылка. Если ссылка больше не действует, попросите у нас другую.
order-mail-no-reply = Ответы на это сообщение никто не читает.
