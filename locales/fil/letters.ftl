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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Pakisalin po sa wikang { $language }: { $title }
order-mail-subject-soon = Malapit na ang takdang araw, { $language }: { $title }
order-mail-subject-today = Ngayon ang takdang araw, { $language }: { $title }
order-mail-subject-late = Lumipas na ang takdang araw, { $language }: { $title }
order-mail-subject-cancelled = Hindi na kailangan, { $language }: { $title }
order-mail-text-asked = Humihiling po kami sa inyo ng isang salin.
order-mail-text-soon = Malapit na ang takdang araw ng saling hiniling sa inyo.
order-mail-text-today = Ngayon ang takdang araw ng saling hiniling sa inyo.
order-mail-text-late = Lumipas na ang takdang araw ng saling hiniling sa inyo. Tapusin po ito, o sabihin sa amin kung hindi ninyo magagawa.
order-mail-text-cancelled = Hindi na kailangan ang saling hiniling sa inyo. Huwag na po itong ituloy.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Teksto: { $title }
    Wika: { $language }
    Takdang araw: { $due }
    Bilang ng titik na Koreano: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Bilin: { $note }
# $link: the page of the order
order-mail-link = Buksan ito rito:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Hindi pa kayo nakapasok. Pumili rito ng password; nasa unang pahina ang hiniling sa inyo:

    { $link }

    Isang beses gagana ang link, sa loob ng 72 oras, at may mas bagong link ang mas bago naming email. Kung hindi na ito gumagana, humingi sa amin ng iba.
order-mail-no-reply = Walang nagbabasa ng mga tugon sa mensaheng ito.
