# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = There is a reply for you
# $link: the page where the number is entered
notice-reply-text = There is a reply for you. To read it, open this page and enter your number:

    { $link }

    Nobody reads answers to this message.
notice-late-subject = Your reply takes longer
# $link: the page where the number is entered
notice-late-text = Your reply takes longer than planned. You are not forgotten. To look, open this page and enter your number:

    { $link }

    Nobody reads answers to this message.
