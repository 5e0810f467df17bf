# Bulletins as they arrive.
bulletin-mail-why = Вы получаете это письмо, потому что попросили присылать новости. Отправитель: { $city }.
bulletin-mail-manage = Изменить подписку или отказаться от неё
bulletin-mail-read = Прочитать на сайте
bulletin-telegram-read = Прочитать на сайте: { $link }
bulletin-telegram-stop = Отказаться: /stop
bulletin-test-subject = Проба: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Вышел новый выпуск. Что в нём есть:

# The pages where bulletins are read.
bulletins-title = Новости
bulletins-none = Ещё ничего не отправлено.
# $date: a day, already written in the language
bulletins-sent-on = Отправлено: { $date }
bulletins-all = Все новости
bulletins-see-sent = Посмотреть прошлые новости
bulletins-stale-note = { $count ->
    [one] В { $count } месте, оно отмечено, этот текст отличается от корейского.
    [few] В { $count } местах, они отмечены, этот текст отличается от корейского.
    [many] В { $count } местах, они отмечены, этот текст отличается от корейского.
   *[other] В { $count } местах, они отмечены, этот текст отличается от корейского.
}
