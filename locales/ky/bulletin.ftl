# Bulletins as they arrive.
bulletin-mail-why = Жаңылыктар жөнөтүүнү сураганыңыз үчүн бул катты алып жатасыз. Жөнөтүүчү: { $city }.
bulletin-mail-manage = Жаңылыктарды өзгөртүү же токтотуу
bulletin-mail-read = Сайттан окуу
bulletin-telegram-read = Сайттан окуу: { $link }
bulletin-telegram-stop = Токтотуу: /stop
bulletin-test-subject = Сыноо: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Жаңы сан чыкты. Анда булар бар:

# The pages where bulletins are read.
bulletins-title = Жаңылыктар
bulletins-none = Азырынча эч нерсе жөнөтүлө элек.
# $date: a day, already written in the language
bulletins-sent-on = Жөнөтүлгөн күнү: { $date }
bulletins-all = Бардык жаңылыктар
bulletins-see-sent = Мурда жөнөтүлгөн жаңылыктарды көрүү
bulletins-stale-note = Бул текст { $count } жерде корейче тексттен башкача, ал жер белгиленген.
