# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Сизге жооп бар
# $link: the page where the number is entered
notice-reply-text = Сизге жооп бар. Аны окуу үчүн ушул баракты ачып, номериңизди киргизиңиз:

    { $link }

    Бул билдирүүгө жазылган жоопторду эч ким окубайт.
notice-late-subject = Сизге жооп кечигип жатат
# $link: the page where the number is entered
notice-late-text = Сизге жооп пландалгандан кечигип жатат. Биз сизди унуткан жокпуз. Көрүү үчүн ушул баракты ачып, номериңизди киргизиңиз:

    { $link }

    Бул билдирүүгө жазылган жоопторду эч ким окубайт.

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Төмөнкү тилге которуп бериңиз, { $language }: { $title }
order-mail-subject-soon = Мөөнөт жакын, { $language }: { $title }
order-mail-subject-today = Мөөнөт бүгүн, { $language }: { $title }
order-mail-subject-late = Мөөнөт өттү, { $language }: { $title }
order-mail-subject-cancelled = Котормо эми керек эмес, { $language }: { $title }
order-mail-text-asked = Сизден которуп берүүңүздү суранабыз.
order-mail-text-soon = Сизден суралган котормонун мөөнөтү жакын.
order-mail-text-today = Сизден суралган котормонун мөөнөтү бүгүн.
order-mail-text-late = Сизден суралган котормонун мөөнөтү өттү. Аны бүтүрүңүз же кыла албасаңыз, бизге айтыңыз.
order-mail-text-cancelled = Сизден суралган котормо эми керек эмес. Аны улантпаңыз.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Текст: { $title }
    Тил: { $language }
    Мөөнөтү: { $due }
    Корейче белгилердин саны: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Эскертме: { $note }
# $link: the page of the order
order-mail-link = Аны ушул жерден ачыңыз:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Сиз системага азырынча кире элексиз. Ушул жерден сырсөз тандаңыз; сизден суралган иш биринчи баракта турат:

    { $link }

    Шилтеме 72 саат ичинде бир жолу иштейт, кийинки каттарыбызда жаңы шилтеме болот. Шилтеме иштебесе, бизден жаңысын сураңыз.
order-mail-no-reply = Бул билдирүүгө жазылган жоопторду эч ким окубайт.
