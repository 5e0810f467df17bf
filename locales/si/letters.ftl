# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = ඔබට පිළිතුරක් ඇත
# $link: the page where the number is entered
notice-reply-text = ඔබට පිළිතුරක් ඇත. එය කියවීමට මෙම පිටුව විවෘත කර ඔබේ අංකය ඇතුළත් කරන්න:

    { $link }

    මෙම පණිවිඩයට එවන පිළිතුරු කිසිවෙකු කියවන්නේ නැත.
notice-late-subject = ඔබට පිළිතුර ලැබීමට වැඩි කාලයක් ගත වේ
# $link: the page where the number is entered
notice-late-text = ඔබට පිළිතුර ලැබීමට සැලසුම් කළ කාලයට වඩා වැඩි කාලයක් ගත වේ. අපට ඔබව අමතක වී නැත. බැලීමට මෙම පිටුව විවෘත කර ඔබේ අංකය ඇතුළත් කරන්න:

    { $link }

    මෙම පණිවිඩයට එවන පිළිතුරු කිසිවෙකු කියවන්නේ නැත.
