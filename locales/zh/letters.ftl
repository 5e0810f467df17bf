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
