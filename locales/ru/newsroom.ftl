# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Отправка новостей
newsroom-empty = Ни одной новости ещё не написано.
newsroom-write = Написать новость
newsroom-drafts = Черновики
newsroom-on-their-way = Отправляются
newsroom-done = Отправленные
newsroom-subject = Заголовок
newsroom-kind = Вид
newsroom-kind-note = Новость
newsroom-kind-issue = Анонс бюллетеня
newsroom-date = Дата
newsroom-got-it = Получили
# $sent, $total: numbers of people
newsroom-reached = { $sent } из { $total }
newsroom-state-draft = Черновик
newsroom-state-approved = Одобрено
newsroom-state-fanning-out = Готовится к отправке
newsroom-state-sending = Отправляется
newsroom-state-done = Всё отправлено
newsroom-state-stopped = Остановлено
newsroom-announce-heading = Сообщить о выпуске бюллетеня
newsroom-announce-what = Из заголовков и кратких описаний статей этого выпуска получится черновик. До отправки его можно изменить.
newsroom-issue = Выпуск бюллетеня
newsroom-announce-button = Создать черновик

# Writing and translating.
newsroom-topics-label = Кто это получит: подписчики этих тем
newsroom-text = Текст
newsroom-text-hint = Между абзацами оставляйте пустую строку. Строки списка начинайте со знака -. Ссылки и суммы пишутся так:
newsroom-save = Сохранить
newsroom-saved = Сохранено.
newsroom-korean = Корейский текст
newsroom-made-by = Перевод
newsroom-by-person = Перевёл человек
newsroom-by-machine = Перевела машина
newsroom-last-saved = Последнее сохранение
newsroom-error-no-title = Пожалуйста, напишите заголовок.
newsroom-error-no-text = Пожалуйста, напишите текст.
# $limit: number of characters
newsroom-error-too-long = Слишком длинно. Самое большое число знаков: { $limit }.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Такой суммы или такого числа нет: { $fact }. Пожалуйста, проверьте написание.
newsroom-error-topics = Пожалуйста, выберите хотя бы одну тему.
newsroom-error-issue = Об этом выпуске сообщить нельзя. Пожалуйста, проверьте, опубликован ли он на корейском языке.
newsroom-error-frozen = Эта новость одобрена, изменить её больше нельзя.

# One bulletin: what it says and who gets it.
newsroom-says = Что написано
newsroom-written = Есть
newsroom-missing = Ещё нет
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $count ->
    [one] { $shown } старый абзац
    [few] { $shown } старых абзаца
    [many] { $shown } старых абзацев
   *[other] { $shown } старого абзаца
}
newsroom-who-gets-it = Кто получит
newsroom-channel = Способ отправки
newsroom-channel-email = Электронная почта
newsroom-channel-telegram = Telegram
newsroom-people = Люди
newsroom-all = Всего
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = { $count ->
    [one] Нет текста на языке: { $language }. { $shown } человек ничего не получит.
    [few] Нет текста на языке: { $language }. { $shown } человека ничего не получат.
    [many] Нет текста на языке: { $language }. { $shown } человек ничего не получат.
   *[other] Нет текста на языке: { $language }. { $shown } человека ничего не получат.
}
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $count ->
    [one] Текст на языке: { $language }. В нём устарел { $count } абзац: корейский текст с тех пор изменился.
    [few] Текст на языке: { $language }. В нём устарели { $count } абзаца: корейский текст с тех пор изменился.
    [many] Текст на языке: { $language }. В нём устарели { $count } абзацев: корейский текст с тех пор изменился.
   *[other] Текст на языке: { $language }. В нём устарели { $count } абзаца: корейский текст с тех пор изменился.
}
newsroom-problem-nobody = На эти темы ещё никто не подписан.
newsroom-test-heading = Отправить себе пробное письмо
# $address: an email address
newsroom-test-what = Письмо придёт на адрес { $address } в том же виде, в каком его получат читатели.
newsroom-test-all = Все языки
# $address: an email address
newsroom-tested = Пробное письмо скоро придёт на адрес { $address }.

# Approving and stopping.
newsroom-approve-heading = Одобрить и отправить
newsroom-approve-what = Новость сразу будет отправлена и опубликована на сайте. После этого изменить её нельзя.
newsroom-approve-not-you = Новость будет отправлена, когда её одобрит ответственный за публикацию.
newsroom-approve-button = Одобрить и отправить
newsroom-accept = Я знаю об этих проблемах. Отправить как есть.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = { $count ->
    [one] Отправить как есть: { $shown } человек ничего не получит (нет текста: { $languages }).
    [few] Отправить как есть: { $shown } человека ничего не получат (нет текста: { $languages }).
    [many] Отправить как есть: { $shown } человек ничего не получат (нет текста: { $languages }).
   *[other] Отправить как есть: { $shown } человека ничего не получат (нет текста: { $languages }).
}
newsroom-error-accept = Есть проблемы. Если всё равно нужно отправить, поставьте отметку ниже.
newsroom-error-changed = Пока вы смотрели, новость изменилась, поэтому ничего не сделано. Пожалуйста, проверьте, какая она сейчас.
newsroom-stop-title = Остановить отправку
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $count ->
    [one] { $shown } человек, который ещё не получил эту новость, её не получит.
    [few] { $shown } человека, которые ещё не получили эту новость, её не получат.
    [many] { $shown } человек, которые ещё не получили эту новость, её не получат.
   *[other] { $shown } человека, которые ещё не получили эту новость, её не получат.
}
newsroom-stop-stays = То, что уже отправлено, вернуть нельзя, и страница на сайте останется. Начать отправку снова нельзя.
newsroom-stop-button = Остановить сейчас
newsroom-public-heading = Прочитать на сайте

# How far it got.
newsroom-progress = Сколько отправлено
newsroom-renew = Показать, как сейчас
newsroom-sent = Отправлено
newsroom-waiting = Ждут отправки
newsroom-failed = Не удалось
newsroom-unknown = Неизвестно
newsroom-withdrawn = Не отправлено
newsroom-failures = Что не дошло
newsroom-each-failure = По одному
newsroom-why = Причина
newsroom-why-no-address = Такого адреса нет
newsroom-why-full = Почтовый ящик полон
newsroom-why-refused = Принимающая сторона отказала
newsroom-why-later = Будет отправлено ещё раз позже
newsroom-why-unknown = Связь прервалась: возможно, дошло
newsroom-why-other = Другая причина
newsroom-code = Код ответа
newsroom-how-many = Сколько
newsroom-to = Адрес получателя
newsroom-forgotten = Удалённый адрес
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: ничего не отправляется с этого времени: { $when }. Посмотрите причину, исправьте её и попробуйте ещё раз.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: перерыв в отправке до этого времени: { $when }. Потом отправка продолжится сама.
newsroom-route-again = Попробовать ещё раз
