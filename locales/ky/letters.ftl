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
