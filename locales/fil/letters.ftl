# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = May sagot para sa inyo
# $link: the page where the number is entered
notice-reply-text = May sagot para sa inyo. Para mabasa ito, buksan ang pahinang ito at ilagay ang inyong numero:

    { $link }

    Walang nagbabasa ng mga tugon sa mensaheng ito.
notice-late-subject = Mas matatagalan ang sagot para sa inyo
# $link: the page where the number is entered
notice-late-text = Mas matatagalan ang sagot para sa inyo kaysa sa plano. Hindi namin kayo nakalimutan. Para tingnan ito, buksan ang pahinang ito at ilagay ang inyong numero:

    { $link }

    Walang nagbabasa ng mga tugon sa mensaheng ito.
