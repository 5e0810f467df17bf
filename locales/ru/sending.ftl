# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Что изменилось
newsroom-kind-correction = Исправление
newsroom-kind-alert = Срочное сообщение
newsroom-kind-over = Отбой
newsroom-state-paused = Приостановлено
newsroom-state-expired = Срок прошёл
newsroom-why-withdrawn = Остановлено до отправки
newsroom-why-ended = Читатель отказался от новостей
newsroom-why-quiet = Тихие часы кончились, когда было уже поздно

# To whom.
sending-change-audience = Изменить, кто получит
sending-aim-hint = Если ничего не отмечено, получат все.
sending-aim-langs = Только на этих языках
sending-aim-channels = Только этими способами
sending-aim-districts = Только в этих районах
sending-aim-districts-hint = Кто не указал район, тоже получит.
# $which: names of languages, channels or districts
sending-only = Только: { $which }
sending-missing = Если нет текста на языке читателя
sending-missing-fallback = Отправить на другом языке, который он читает, и сказать об этом
sending-missing-hold = Ждать перевода
# $share: a number
sending-share = Это { $share } % всех, кто получает новости города.
# $share: a number
sending-share-residents = { $share } % жителей, которые говорят на этом языке
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel }: отправка займёт около { $hours } ч { $minutes } мин.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel }: отправка займёт около { $minutes } мин.
# $channel: email or Telegram
sending-takes-unknown = { $channel }: пока неизвестно, сколько займёт отправка, потому что раньше отправляли слишком мало.

# When.
sending-when = Когда отправить
# $when: a moment; $worth: a span of time
sending-hour-at = После одобрения новость будет отправлена в это время: { $when }. Срок отправки после этого: { $worth }.
# $worth: a span of time
sending-hour-now = Новость будет отправлена сразу после одобрения. Срок отправки после этого: { $worth }.
sending-change-hour = Изменить время отправки
sending-when-now = Сразу после одобрения
sending-when-at = В назначенный день и час
sending-hour = День и час
sending-hour-hint = По местному времени города, не дальше 90 дней от сегодня.
sending-worth = Срок отправки
sending-worth-hint = То, что к этому времени не дошло, больше не отправляется.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] { $shown } час
    [few] { $shown } часа
    [many] { $shown } часов
   *[other] { $shown } часа
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
}
sending-error-hour = Пожалуйста, выберите день и час.
sending-error-past = Это время уже прошло. Пожалуйста, выберите более позднее.
sending-error-too-far = Это слишком далеко. Пожалуйста, выберите день в пределах 90 дней.
sending-error-ends = Срок закончился бы до отправки или длился бы дольше двух недель после неё. Пожалуйста, выберите другое время или другой срок.
sending-error-worth = Пожалуйста, выберите срок отправки.
sending-approve-later = Новость будет отправлена в назначенное время и тогда же опубликована на сайте. До этого одобрение можно отменить.
sending-approve-button-later = Одобрить
sending-preview = Посмотреть, что придёт

# On its way.
sending-scheduled = Ждут своего времени
# $when, $until: moments
sending-waits = Время отправки: { $when }. Отправлять можно до: { $until }. На сайте новость появится, когда начнётся отправка.
# $until: a moment
sending-is-paused = Отправка приостановлена: ничего не уходит. Продолжить можно до: { $until }. После этого отправка закончится.
# $until: a moment
sending-is-expired = Отправлять можно было до: { $until }. Это время прошло. То, что не ушло, не отправлено.
# $rate: a number of messages; $when: a time
sending-pace = { $rate } в минуту, закончится примерно в { $when }
sending-moved-on = Отправка перешла к следующему шагу. Показать, как сейчас
sending-pause = Приостановить
sending-resume = Продолжить отправку
sending-take-back = Отменить одобрение
sending-take-back-what = Новость снова станет черновиком: можно изменить текст, получателей и время. Потом её нужно одобрить ещё раз.
sending-acts = Кто что сделал
sending-act-approved = Одобрено
sending-act-taken-back = Одобрение отменено
sending-act-left = Отправка началась
sending-act-paused = Приостановлено
sending-act-resumed = Отправка продолжена
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] Остановлено: { $shown } человек не получил
    [few] Остановлено: { $shown } человека не получили
    [many] Остановлено: { $shown } человек не получили
   *[other] Остановлено: { $shown } человека не получили
}
sending-act-expired = Срок прошёл
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] Ещё раз отправлено { $shown } сообщение, которое не удалось отправить
    [few] Ещё раз отправлены { $shown } сообщения, которые не удалось отправить
    [many] Ещё раз отправлено { $shown } сообщений, которые не удалось отправить
   *[other] Ещё раз отправлено { $shown } сообщения, которые не удалось отправить
}
sending-by-itself = автоматически
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Другой сотрудник успел раньше, поэтому сейчас ничего не сделано. { $act }: { $who }, { $when }
sending-error-too-late = Срок прошёл, продолжить нельзя.
sending-error-nothing-failed = Среди того, что не удалось, нет ничего, что стоит отправить ещё раз.
sending-error-corrected = Исправление уже отправлено. То, что ещё не ушло, больше не уйдёт: кто получил бы это сейчас, получил бы ошибку без исправления.

# The report.
sending-report = Итоги
# $title: title of a bulletin
sending-report-title = Итоги: { $title }
sending-to-bulletin = К новости
sending-nothing-failed = Всё удалось отправить.
sending-none-such = Таких нет.
sending-more = Ещё
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] { $shown } сообщение не удалось отправить по причине, которой уже может не быть.
    [few] { $shown } сообщения не удалось отправить по причине, которой уже может не быть.
    [many] { $shown } сообщений не удалось отправить по причине, которой уже может не быть.
   *[other] { $shown } сообщения не удалось отправить по причине, которой уже может не быть.
}
sending-again = Отправить их ещё раз
sending-files = Скачать файлом
sending-files-what = Каждая отправка указана по номеру, без адреса. В таблице Excel первые 20 000, в файле CSV все.
sending-file-xlsx = Таблица Excel
sending-file-csv = Файл CSV
sending-column-delivery = Номер отправки
sending-column-tries = Попытки
sending-column-begun = Подготовлено
sending-column-sent = Отправлено

# Corrections.
sending-correct-heading = В новости была ошибка?
sending-correct-offer = Исправление получат только те, кто получил эту новость, на языках, которые вы выберете.
sending-correct-alert = Срочное сообщение не исправляют: исправление ждёт конца тихих часов и для кого-то придёт слишком поздно. Откройте сообщение, сообщите, что оно отправлено по ошибке или всё закончилось, и отправьте новое.
sending-correct = Написать исправление
sending-correct-what = Исправление получат только те, кто получил эту новость или мог её получить. Страница новости на сайте тоже ведёт к исправлению.
sending-correct-langs = На каких языках была ошибка?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } человек
    [few] { $shown } человека
    [many] { $shown } человек
   *[other] { $shown } человека
}
sending-nobody-got-it = Эту новость никто не получил, поэтому сообщать некому.
sending-error-langs = Пожалуйста, выберите хотя бы один язык, на котором её кто-то получил.
sending-error-what-is-right = Пожалуйста, напишите, как правильно.
sending-follows = Прежняя новость:
sending-was-corrected = Исправлено:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Исправление: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = В нашем сообщении { $link } была ошибка. Правильно так:
# $date: a day, already written in the language
bulletins-corrected = Исправлено { $date }:

# What has changed.
sending-changes = Что изменилось
sending-changes-what = В этих руководствах есть новое, о чём ещё не сообщали. В черновик попадут новые абзацы на каждом языке, на который они переведены.
sending-no-changes = Нет руководств с новым, о чём ещё не сообщали.
sending-changed = Новое
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] { $shown } новый абзац
    [few] { $shown } новых абзаца
    [many] { $shown } новых абзацев
   *[other] { $shown } нового абзаца
}
sending-tell = Создать черновик новости
sending-tell-offer = В этом руководстве есть новое. О нём можно сообщить читателям.
sending-error-nothing-changed = Там нет ничего нового, о чём ещё не сообщали.
# $guide: title of a guide
bulletin-change-title = Изменилось: { $guide }
bulletin-change-intro = Вот что нового:
# $link: the title of the guide, as a link
bulletin-change-more = Полное руководство: { $link }

sending-narrow = Сузить список
