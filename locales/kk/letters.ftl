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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Мына тілге аударып беріңіз, { $language }: { $title }
order-mail-subject-soon = Мерзім жақын, { $language }: { $title }
order-mail-subject-today = Мерзім бүгін, { $language }: { $title }
order-mail-subject-late = Мерзім өтті, { $language }: { $title }
order-mail-subject-cancelled = Аударма енді керек емес, { $language }: { $title }
order-mail-text-asked = Сізден аударып беруіңізді сұраймыз.
order-mail-text-soon = Сізден сұралған аударманың мерзімі жақын.
order-mail-text-today = Сізден сұралған аударманың мерзімі бүгін.
order-mail-text-late = Сізден сұралған аударманың мерзімі өтті. Оны аяқтаңыз немесе істей алмасаңыз, бізге айтыңыз.
order-mail-text-cancelled = Сізден сұралған аударма енді керек емес. Оны жалғастырмаңыз.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Мәтін: { $title }
    Тіл: { $language }
    Мерзімі: { $due }
    Корейше таңбалар саны: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Ескертпе: { $note }
# $link: the page of the order
order-mail-link = Оны осы жерден ашыңыз:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Сіз жүйеге әлі кірмегенсіз. Осы жерде құпиясөз таңдаңыз; сізден сұралған жұмыс бірінші бетте тұрады:

    { $link }

    Сілтеме 72 сағат ішінде бір рет жұмыс істейді, кейінгі хаттарымызда жаңа сілтеме болады. Сілтеме жұмыс істемесе, бізден жаңасын сұраңыз.
order-mail-no-reply = Бұл хабарламаға жазылған жауаптарды ешкім оқымайды.
