# My day: what a counsellor sees first. The page looks again by itself.
day-again = Посмотреть ещё раз
# Read out and shown for a while when the lists have changed
day-changed = Есть что-то новое
day-links = Другие действия
# $time: a time as 18:00
day-shift-from = Ваша смена начинается в { $time }
# $time: a time as 18:00
day-shift-until = Ваша смена заканчивается в { $time }
day-shift-over = Ваша смена сегодня закончилась
day-shift-none = Сегодня у вас нет смены
day-shift-away = Сегодня вы отсутствуете
day-offer-over = Время на ответ прошло
day-talks-heading = Сейчас с вами
day-talk-over = Разговор закончен
# $locator: the number that the client reads out
day-talk-over-label = Разговор по обращению { $locator } закончен
day-group-late = Срок прошёл
day-group-today = Срок сегодня
day-group-week = На этой неделе
day-group-later = Позже
day-why = Задачи и сроки
# $when: day and time
day-answer-by = Ответить до: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] { $shown } новое сообщение
    [few] { $shown } новых сообщения
    [many] { $shown } новых сообщений
   *[other] { $shown } нового сообщения
}
day-interpreting-heading = Вы переводите
day-due-heading = Сделать сегодня
day-due-of-colleague = Задача, которую добавил коллега

# Finding one of one's own cases again.
own-title = Найти моё обращение
own-what = Ищет ваши собственные обращения, в том числе закрытые, по тому, что указано ниже. Само содержание зашифровано, и в нём поиска нет.
own-any = Все
own-from = Получено с этого дня
own-until = Получено по этот день
own-locator = Первые 8 цифр номера обращения
own-button = Найти
own-opened = Получено
own-none = Среди ваших обращений ничего не найдено. Заполните меньше полей или укажите более долгое время. Если обращение может быть у коллеги, спросите руководителя центра.
own-older = Более старые
own-error-choice = Пожалуйста, выберите из списка.
own-error-day = Пожалуйста, напишите день календаря, например 2026-11-23.
own-error-order = Последний день раньше первого.
own-error-locator = Пожалуйста, напишите только первые 8 цифр номера обращения.
