# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Срочные сообщения, которые действуют сейчас
alert-strip-until = До { $until }
bot-alert = ⚠ { $title } (до { $until }) { $link }
bot-no-alerts = Сейчас срочных сообщений нет.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = предупреждение
alert-level-warning = тревога
alert-level-attention = внимание
alert-level-caution = осторожность
alert-level-alert = повышенная опасность
alert-level-serious = серьёзная опасность

# The newsroom: the list of alerts.
board-section-alerts = Срочные сообщения
alerts-title = Срочные сообщения
alerts-open = Сейчас в работе
alerts-prepared = Что случилось?
alerts-prepared-hint = Тексты готовы. Выберите нужный и укажите только уровень, время и место.
alerts-none-prepared = Готовых текстов нет.
alerts-past = Закончились
alert-state-draft = пишется
alert-state-asked = ждёт второго человека
alert-state-in-force = действует
alert-state-ended = закончилось

# When and where.
alert-field-level = Уровень
alert-field-from = С какого времени
alert-field-until = До какого времени
alert-field-until-hint = В это время сообщение само исчезнет со всех страниц.
alert-field-place = Где
alert-field-place-hint = По-корейски. Пустое поле значит: весь город.
alert-field-latin = Место латинскими буквами
alert-field-latin-hint = Для тех, кто не читает по-корейски. Можно оставить пустым.
alert-look-button = Посмотреть на всех языках
alert-error-moment = Пожалуйста, укажите день и время ещё раз.
alert-error-none = Такого срочного сообщения нет.
alert-error-not-prepared = Нет готового корейского текста, или в нём нельзя заполнить пустое место. Сначала исправьте текст.
alert-error-level = Выберите уровень.
alert-error-times = Конец должен быть позже начала и позже, чем сейчас, но не дальше чем через 30 дней.
alert-error-place = Напишите место буквами и цифрами, не больше 80 знаков, и по-корейски тоже.
alert-error-elsewhere = За это время этим занялся другой сотрудник. Посмотрите, как обстоит дело сейчас.
alert-error-changed = За это время готовый текст изменился. Прочитайте его ещё раз и продолжайте.
alert-error-same-person = Отправить должен другой человек: не тот, кто заполнил, и не тот, кто попросил проверить.
alert-error-too-early = Десять минут ещё не прошли. Пожалуйста, подождите второго человека.
alert-error-word = Укажите причину, не больше 300 знаков.

# One alert.
alert-numbers = Всего человек: { $all }. По электронной почте: { $email }, в Telegram: { $telegram }.
alert-takes =
    { $count ->
        [one] Отправка в Telegram займёт около { $shown } минуты.
        [few] Отправка в Telegram займёт около { $shown } минут.
        [many] Отправка в Telegram займёт около { $shown } минут.
       *[other] Отправка в Telegram займёт около { $shown } минуты.
    }
alert-counting = Получателей подсчитывают. Число скоро появится здесь.
alert-missing = На этих языках текста ещё нет, и на них ничего не отправляется:
alert-previews = Что получат читатели
alert-people =
    { $count ->
        [one] { $shown } человек
        [few] { $shown } человека
        [many] { $shown } человек
       *[other] { $shown } человека
    }
alert-trail = Что сделано
alert-note-asked = Другие ответственные за публикацию получили письмо.
alert-note-drilled = Отправлено ответственным за публикацию как учебное.
alert-note-sent = Отправлено и стоит вверху каждой страницы.
alert-progress = Посмотреть, сколько отправлено
alert-ask-heading = Попросить второго человека
alert-ask-what = Перед отправкой смотрят двое. Другие ответственные за публикацию получат письмо. Если за десять минут никто не ответит, ответственный может отправить в одиночку.
alert-ask-button = Попросить второго человека
alert-change = Изменить уровень, время или место
alert-drill-what = Учебное сообщение получат только ответственные за публикацию, жители его не получат.
alert-drill-button = Отправить как учебное
alert-drop-button = Не отправлять
alert-wait-heading = Ждёт второго человека
alert-wait-what = Если ответа нет, ответственный за публикацию может отправить в одиночку с этого времени: { $time }
alert-approve-heading = Отправить это срочное сообщение?
alert-approve-what = Прочитайте текст ниже. Одно нажатие сразу отправит его всем.
alert-approve-button = Отправить сейчас
alert-alone-heading = Отправить в одиночку
alert-alone-what = За десять минут никто не ответил. Вы можете отправить в одиночку. Причина будет записана, и другие ответственные за публикацию об этом узнают.
alert-alone-because = Почему нельзя ждать
alert-alone-button = Отправить в одиночку
alert-back-heading = Вернуть
alert-back-why = Что нужно исправить?
alert-back-button = Вернуть
alert-end-heading = Закончить это срочное сообщение
alert-end-what = Все, кто получил это сообщение, узнают, что всё закончилось.
alert-over-button = Закончилось
alert-longer-until = Изменить время окончания
alert-longer-hint = Сообщение не отправляется. Меняется только время на страницах.
alert-longer-button = Изменить время
alert-instead = Отправить новое с другим уровнем или местом
alert-mistake-heading = Отправлено по ошибке
alert-mistake-what = Сообщение сразу снимается со страниц, и все, кто его получил, узнают, что это была ошибка.
alert-mistake-button = Сообщить, что это ошибка
alert-ended-over = Всем сообщено, что всё закончилось.
alert-ended-mistake = Всем сообщено, что это была ошибка.
alert-ended-time = Время вышло, и оно закончилось само.
alert-ended-replaced = Вместо него отправлено новое.
alert-ended-dropped = Не отправлено.

# The trail.
alert-act-written = Заполнено
alert-act-changed = Изменено
alert-act-asked = Второго человека попросили проверить
alert-act-sent-back = Возвращено
alert-act-approved = Одобрено и отправлено
alert-act-sent-alone = Отправлено в одиночку
alert-act-prolonged = Изменено время окончания
alert-act-over = Сообщено, что всё закончилось
alert-act-mistake = Сообщено, что это ошибка
alert-act-time = Закончилось само
alert-act-replaced = Заменено новым
alert-act-dropped = Решено не отправлять
alert-act-drilled = Отправлено как учебное

# Mails to publishers.
alert-mail-subject-asked = Пожалуйста, посмотрите сейчас: { $title }
alert-mail-subject-sent-back = Возвращено: { $title }
alert-mail-subject-approved = Отправлено: { $title }
alert-mail-subject-sent-alone = Отправлено в одиночку: { $title }
alert-mail-text-asked = { $who } просит вас проверить срочное сообщение. Прочитайте его, потом отправьте или верните.
alert-mail-text-sent-back = Срочное сообщение возвращено. Кто вернул: { $who }.
alert-mail-text-approved = Срочное сообщение одобрено и отправлено. Кто одобрил: { $who }.
alert-mail-text-sent-alone = За десять минут никто не ответил, и срочное сообщение отправлено в одиночку. Кто отправил: { $who }.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Что написано: { $word }
alert-mail-link = Открыть: { $link }
alert-drill-subject = (Учебное) { $title }
alert-drill-text = Это учебное сообщение, а не настоящее. Жители его не получили.
