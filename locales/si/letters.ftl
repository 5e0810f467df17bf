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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = කරුණාකර { $language } භාෂාවට පරිවර්තනය කරන්න: { $title }
order-mail-subject-soon = නියමිත දිනය ළඟය, { $language }: { $title }
order-mail-subject-today = නියමිත දිනය අදයි, { $language }: { $title }
order-mail-subject-late = නියමිත දිනය පසු වී ඇත, { $language }: { $title }
order-mail-subject-cancelled = තවදුරටත් අවශ්‍ය නැත, { $language }: { $title }
order-mail-text-asked = අපි ඔබෙන් පරිවර්තනයක් ඉල්ලා සිටිමු.
order-mail-text-soon = අපි ඔබෙන් ඉල්ලූ පරිවර්තනයක නියමිත දිනය ළඟය.
order-mail-text-today = අපි ඔබෙන් ඉල්ලූ පරිවර්තනයක නියමිත දිනය අදයි.
order-mail-text-late = අපි ඔබෙන් ඉල්ලූ පරිවර්තනයක නියමිත දිනය පසු වී ඇත. කරුණාකර එය අවසන් කරන්න, නැතහොත් ඔබට එය කළ නොහැකි බව අපට දන්වන්න.
order-mail-text-cancelled = අපි ඔබෙන් ඉල්ලූ පරිවර්තනයක් තවදුරටත් අවශ්‍ය නැත. කරුණාකර එය ඉදිරියට කරන්න එපා.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = ලිපිය: { $title }
    භාෂාව: { $language }
    නියමිත දිනය: { $due }
    කොරියානු අකුරු ගණන: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = සටහන: { $note }
# $link: the page of the order
order-mail-link = මෙතැනින් විවෘත කරන්න:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = ඔබ තවම පිවිසී නැත. මෙතැනින් මුරපදයක් තෝරන්න; අපි ඔබෙන් ඉල්ලූ දේ මුල් පිටුවේ ඇත:

    { $link }

    මෙම සබැඳිය පැය 72ක් ඇතුළත එක් වරක් ක්‍රියා කරයි, අප පසුව එවන ඊමේල් පණිවිඩයක අලුත් සබැඳියක් ඇත. එය තවදුරටත් ක්‍රියා නොකරයි නම්, අපෙන් අලුත් එකක් ඉල්ලන්න.
order-mail-no-reply = මෙම පණිවිඩයට එවන පිළිතුරු කිසිවෙකු කියවන්නේ නැත.
