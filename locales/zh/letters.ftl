# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = 有给您的回复
# $link: the page where the number is entered
notice-reply-text = 有给您的回复。要阅读，请打开这个页面，输入您的编号：

    { $link }

    如果您回复这封邮件，没有人会看。
notice-late-subject = 给您的回复要晚一些
# $link: the page where the number is entered
notice-late-text = 给您的回复比计划的时间晚。我们没有忘记您。要查看，请打开这个页面，输入您的编号：

    { $link }

    如果您回复这封邮件，没有人会看。

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = 请翻译成{ $language }：{ $title }
order-mail-subject-soon = 快到截止日期，{ $language }：{ $title }
order-mail-subject-today = 今天截止，{ $language }：{ $title }
order-mail-subject-late = 已过截止日期，{ $language }：{ $title }
order-mail-subject-cancelled = 不再需要翻译，{ $language }：{ $title }
order-mail-text-asked = 想请您做一份翻译。
order-mail-text-soon = 委托您的翻译快到截止日期了。
order-mail-text-today = 委托您的翻译今天截止。
order-mail-text-late = 委托您的翻译已经过了截止日期。请完成翻译；如果不能完成，请告诉我们。
order-mail-text-cancelled = 委托您的翻译不再需要了。请不要继续翻译。
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = 文章：{ $title }
    语言：{ $language }
    截止日期：{ $due }
    韩文字数：{ $characters }
# $note: what somebody wrote to the translator
order-mail-note = 留言：{ $note }
# $link: the page of the order
order-mail-link = 请在这里打开：

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = 您还没有登录过。请在这里设置密码，委托您的内容在首页上：

    { $link }

    这个链接在72小时内有效，只能用一次；我们之后发的邮件里有更新的链接。如果链接已经不能使用，请向我们要新的链接。
order-mail-no-reply = 如果您回复这封邮件，没有人会看。
