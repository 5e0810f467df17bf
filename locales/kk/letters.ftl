# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Сізге жауап бар
# $link: the page where the number is entered
notice-reply-text = Сізге жауап бар. Оны оқу үшін осы бетті ашып, нөміріңізді енгізіңіз:

    { $link }

    Бұл хабарламаға жазылған жауаптарды ешкім оқымайды.
notice-late-subject = Сізге жауап кешігіп жатыр
# $link: the page where the number is entered
notice-late-text = Сізге жауап жоспарланғаннан кешігіп жатыр. Біз сізді ұмытқан жоқпыз. Көру үшін осы бетті ашып, нөміріңізді енгізіңіз:

    { $link }

    Бұл хабарламаға жазылған жауаптарды ешкім оқымайды.
