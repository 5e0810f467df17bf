# What a counsellor says of this minute.
presence-label = Вы свободны?
presence-here = Я на месте
presence-busy = Веду приём
presence-break = Перерыв

# What somebody is asked to take.
offers-heading = Можете взять это обращение?
offers-time = Время на ответ
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] Осталась { $shown } секунда
    [few] Осталось { $shown } секунды
    [many] Осталось { $shown } секунд
   *[other] Осталось { $shown } секунды
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] Осталась { $shown } минута
    [few] Осталось { $shown } минуты
    [many] Осталось { $shown } минут
   *[other] Осталось { $shown } минуты
}
# $when: day and time
offers-until = до этого времени: { $when }
offers-accept = Беру
offers-decline = Не беру
offers-why-choose = Почему нет?
# $locator: the number that the client reads out
offers-why-label = Почему вы не берёте обращение { $locator }
offers-why-with-somebody = У меня сейчас другой человек
offers-why-not-my-topic = Я плохо знаю эту тему
offers-why-knows-the-person = Я знаю этого человека или работодателя
offers-why-too-much = У меня слишком много работы
offers-why-other = Другая причина
offers-error-over = Время на ответ прошло, поэтому сейчас спрашивают другого.
offers-error-gone = Это обращение вам больше не предлагается.

# Interpreting, on the page of a case.
call-heading = Устный перевод
# $name: a person
call-by = Переводит { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = организация: { $name }
# $when: day and time
call-asked = Ждёт звонка с этого времени: { $when }
call-answered = Линия ответила
call-ended = Звонок закончен
call-not-needed = Не нужно
call-pair = Найти устного переводчика
call-over = Разговор закончен
call-over-what = Вы можете принять следующего. Обращение остаётся в вашем списке как письмо.
call-why-no-answer = Нет ответа: следующая линия
call-why-busy = Занято: следующая линия
call-why-refused = Помочь не могут: следующая линия

# Interpreting lines, kept by the head.
relays-title = Линии перевода
relays-what = Если никто здесь не говорит на нужном языке, консультанта для разговора соединяют с одной из этих линий. Письма на линии не передаются никогда.
relays-none = Линий пока нет.
relays-name = Название
relays-langs = Языки
relays-any-language = Любой язык
relays-lines = Звонков одновременно
relays-lines-at-once = Сколько наших звонков линия принимает одновременно
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } из { $lines }
relays-waiting = Ожидание за последние 30 дней
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = В среднем, в секундах: { $seconds }. Отвечено на звонки: { $answered } из { $calls }
relays-not-measured = Звонков ещё не было
relays-if-agreed = Только с согласия заявителя
relays-end = Больше не использовать
# $name: name of a line
relays-end-label = Больше не использовать линию: { $name }
relays-new-title = Новая линия
relays-new-button = Дальше
relays-edit-title = Линия перевода
relays-contact = Запись в справочнике
relays-contact-hint = Телефон и организация берутся оттуда. То, что заполнено по справочнику, можно изменить.
relays-no-contact = Нет
relays-whose = Чья это линия
relays-ministry = Принадлежит Министерству юстиции
relays-ministry-hint = На такую линию звонят, только если заявитель согласен. Если не знаете, оставьте отмеченным.
relays-hours = Когда отвечает
relays-save = Сохранить
relays-error-name = Пожалуйста, напишите название: не больше 120 знаков.
relays-error-lines = Пожалуйста, напишите число от 1 до 99.
relays-error-langs = Пожалуйста, выберите хотя бы один язык.
relays-error-hours = Пожалуйста, напишите два времени. Конец должен быть позже начала.
relays-error-busy = Сейчас идёт больше звонков. Пожалуйста, попробуйте, когда они закончатся.

# The office.
office-needs-head = Нужны вы
# $name: a person
office-is-asked = Спрашивают, возьмёт ли { $name }
office-away-heading = Обращения, которые ведут отсутствующие сотрудники
office-substitute = Сейчас взял бы
office-no-substitute = Никто
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = Проверены решения за { $day }: { $replayed }. Теперь вышло иначе: { $differed }.
office-error-excluded = Этот сотрудник не допускается к этому обращению. Пожалуйста, выберите другого.

# One person.
staff-about-heading = Для распределения
staff-gender = Можно просить как
staff-gender-hint = Некоторые заявители просят говорить с женщиной или с мужчиной. Указывать это никто не обязан.
staff-gender-none = Не указано
staff-gender-woman = Женщину
staff-gender-man = Мужчину
staff-letters = Может переводить письма заявителей
staff-letters-hint = Для внешних переводчиков, которые подписали обязательство хранить тайну.

# Why the rules looked at a case.
cause-declined = Тот, кого спросили, не взял обращение.
cause-expired = Тот, кого спросили, не ответил вовремя.
cause-left = Тот, кого спросили, за это время ушёл.
cause-handed-over = Тот, кто вёл обращение, отсутствует.
cause-excluded = Тот, кто вёл обращение, к нему больше не допускается.
cause-interpreter = Искали устного переводчика.

# What was done in a case.
act-offered = Предложено консультанту
act-accepted = Взято
act-declined = Не взято
act-offer-over = Вовремя не ответили
act-offer-withdrawn = Предложение отозвано
act-paired = Присоединился переводчик
act-line-asked = Звонок на линию перевода
act-line-answered = Линия перевода ответила
act-line-failed = Линия перевода не помогла
act-call-ended = Звонок с линией перевода закончен
act-contact-over = Разговор закончен
act-excluded = Кое-кто не допускается
act-matter-proposed = Предложено присоединиться к общему делу
act-matter-joined = Присоединено к общему делу
act-matter-left = Не присоединено к общему делу или вышло из него
