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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Please translate into { $language }: { $title }
order-mail-subject-soon = Due soon, { $language }: { $title }
order-mail-subject-today = Due today, { $language }: { $title }
order-mail-subject-late = The day has passed, { $language }: { $title }
order-mail-subject-cancelled = No longer needed, { $language }: { $title }
order-mail-text-asked = We ask you for a translation.
order-mail-text-soon = A translation that you were asked for is due soon.
order-mail-text-today = A translation that you were asked for is due today.
order-mail-text-late = The day for a translation that you were asked for has passed. Please finish it, or tell us that you cannot.
order-mail-text-cancelled = A translation that you were asked for is no longer needed. Please do not go on with it.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Text: { $title }
    Language: { $language }
    Due on: { $due }
    Korean characters: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Note: { $note }
# $link: the page of the order
order-mail-link = Open it here:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = You have not signed in yet. Choose a password here; what you were asked for is on the first page:

    { $link }

    The link works once, for 72 hours, and a newer mail of ours has a newer link. If it no longer works, ask us for another.
order-mail-no-reply = Nobody reads answers to this message.
