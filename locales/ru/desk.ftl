# The navigation.
nav-office-staff = Сотрудники и смены

# A counsellor's cases.
desk-title = Мой день
desk-empty = Сейчас у вас нет обращений. Новые появятся здесь сами.
desk-mine = Нужно сделать сейчас
desk-others = Ждём других
desk-locator = Номер обращения
desk-language = Язык
desk-topic = Тема
desk-state = Состояние
desk-client-wrote = Когда написал заявитель
desk-answer-by = Ответить до
desk-urgent = Срочно
desk-late = Срок прошёл
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = сегодня, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Обращение { $locator }
desk-by-client = Заявитель
desk-by-counsellor = Консультант
# $when: day and time
desk-read-at = прочитано: { $when }
desk-not-read = ещё не прочитано
# $language: name of a language in itself
desk-answer = Ответ ({ $language })
desk-answer-button = Ответить
desk-answer-close-button = Ответить и закрыть
desk-close-heading = Закрыть без ответа
desk-close-what = Обращение для вас закончено и уходит из вашего списка. Если заявитель напишет ещё, оно снова откроется.
desk-close-button = Закрыть без ответа
desk-error-empty = Пожалуйста, напишите ответ. То, что вы отправили, было пустым.
# $limit: most characters
desk-error-too-long = Ответ слишком длинный. Самое большое число знаков: { $limit }. Пожалуйста, сделайте его короче.
desk-error-client-wrote = За это время заявитель написал ещё, поэтому ничего не отправлено. Пожалуйста, сначала прочитайте новое сообщение. То, что вы написали, сохранилось здесь.
desk-error-closed = Сейчас с этим обращением так сделать нельзя. Пожалуйста, посмотрите его состояние.
desk-about-heading = Это обращение
desk-step-opened = Получено
desk-step-read = Консультант прочитал
desk-step-answered = Ответ дан
desk-step-closed = Закрыто
desk-why-heading = Почему оно пришло ко мне
desk-why-other-heading = Почему оно здесь
# $name: a person
desk-why-by = Так решил сотрудник: { $name }.
# $reason: one of the messages that begin with reason-
desk-why-despite = По одним правилам было бы так: { $reason }.
desk-why-before = Консультант тот же, что и раньше.
# $language: name of a language in itself
desk-why-language = Работает на языке заявителя: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Знает тему: { $topic } (уровень { $level } из 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Место есть: вместе с этим обращением занято баллов: { $load } из { $capacity }.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [1] Больше никто не мог его взять.
    [one] Его мог взять { $count } человек, этот консультант по порядку: { $rank }.
    [few] Его могли взять { $count } человека, этот консультант по порядку: { $rank }.
    [many] Его могли взять { $count } человек, этот консультант по порядку: { $rank }.
   *[other] Его могли взять { $count } человека, этот консультант по порядку: { $rank }.
}
desk-trail-heading = Кто его открывал
# $name: a person
desk-trail-given = Передано: { $name }

# What was done in a case.
act-opened = Вопрос получен
act-read = Прочитано
act-answered = Ответ дан
act-closed = Закрыто
act-assigned = Передано консультанту
act-released = Взято обратно
act-reopened = Открыто снова
act-late = Срок ответа прошёл
act-client-wrote = Заявитель написал ещё

# Where a case stands.
state-waiting = Ждёт консультанта
state-offered = Предложено
state-assigned = Новое
state-working = В работе
state-waiting-client = Ждём заявителя
state-waiting-agency = Ждём государственное учреждение
state-referred = Передано в другую организацию
state-resolved = Решено
state-follow-up = Нужно спросить ещё раз
state-closed = Закрыто
state-erased = Удалено

# Why the rules looked at a case.
cause-opened = Поступил вопрос.
cause-retried = Проверено ещё раз, когда у кого-то появилось место.
cause-reopened = Проверено ещё раз, потому что заявитель написал.
cause-by-hand = Передано вручную.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Нет сотрудников
reason-inactive = Учётная запись не используется
reason-not-a-counsellor = Не консультант
reason-off-shift = Сегодня смен больше нет
reason-absent = Отсутствует
reason-on-shift-later = Сегодня придёт только позже
reason-no-language = Нет общего языка с заявителем
reason-speaks-but-does-not-write = Говорит на этом языке, но не пишет
reason-writes-but-does-not-speak = Пишет на этом языке, но не говорит
reason-no-topic = Не знает эту тему
reason-live-full = Сейчас приём или звонок
reason-open-full = Список обращений полон
reason-excluded = Не допускается к этому обращению

# The office now.
office-title = Офис сейчас
office-late-heading = Срок прошёл
office-waiting-heading = Ждут
office-here = Сейчас на месте
office-not-here = Не на месте
office-absent = Сегодня отсутствует
office-now = Сейчас
office-since = С какого времени
office-where = Причина или кто ведёт
# $name: a person
office-has-it = Ведёт { $name }
office-nothing-waits = Ни одно обращение не ждёт.
office-assign-heading = Передать вручную
# $locator: the number that the client reads out
office-assign-label = Кто возьмёт обращение { $locator }
office-choose = Выберите сотрудника
# $name: a person
office-option-fits = { $name }: подходит
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Передать
office-people-heading = Кто на месте
office-load-heading = Открытые обращения
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } из { $capacity }
office-somebody-left = Бывший сотрудник
office-error-no-case = Такого обращения нет.
office-error-closed = Это обращение закрыто. Его нельзя никому передать.
office-error-full = Список этого сотрудника полон. Выберите другого или сначала дайте этому больше места.
office-error-nobody = Сначала выберите консультанта.
office-error-taken = Это обращение уже у этого сотрудника, или его за это время кому-то передали.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Решения по обращению { $locator }
office-decisions-link = Все решения по этому обращению
office-no-content = То, что написал заявитель, здесь не показано.
office-read-link = Прочитать обращение (это записывается)
closing-spam = Закрыть: это не вопрос (спам)
closing-elsewhere = Закрыть: решено в другом месте
office-owner = Кто ведёт
office-decided-at = Когда
office-decided-by = Кто решил
office-waits-for = Почему ждёт
office-rules = Правила
# $version: number of the version
office-policy = Версия { $version }
office-found = Что показала проверка

# People and shifts.
staff-title = Сотрудники и смены
staff-name = Имя
staff-email = Электронная почта
staff-lang = Язык страниц
staff-roles = Роли
staff-languages = Языки
staff-topics = Темы
staff-shifts = Смены на неделю
staff-link = Ссылка для входа
staff-link-button = Создать ссылку
# $name: a person
staff-link-label = Создать ссылку для входа: { $name }
# $name: a person
staff-link-made = Ссылка для входа: { $name }
staff-link-hint = Передайте её только этому человеку. Она действует один раз, в течение трёх дней, и видна только сейчас.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } с { $from } до { $until }
staff-add-heading = Добавить сотрудника
staff-add-button = Добавить и создать ссылку для входа
staff-errors-heading = Кое-что нужно исправить
staff-error-name = Пожалуйста, напишите имя.
staff-error-email = Пожалуйста, напишите адрес электронной почты.
staff-error-lang = Пожалуйста, выберите язык.
staff-error-role = Пожалуйста, выберите хотя бы одну роль.
staff-error-address-taken = Учётная запись с этим адресом уже есть.

# One person.
# $name: a person
staff-edit-title = { $name }: работа и время
staff-speaks = говорит
staff-writes = пишет
staff-level = Уровень
# $what: a language or a topic
staff-level-label = Уровень: { $what }
staff-language-level-1 = может объясниться
staff-language-level-2 = хорошо
staff-language-level-3 = родной язык
staff-topic-level-0 = совсем не знает
staff-topic-level-1 = частые вопросы
staff-topic-level-2 = хорошо
staff-topic-level-3 = и трудные случаи
staff-shifts-hint = Действуют с сегодняшнего дня. Если в какой-то день работы нет, оставьте его пустым.
staff-day = День
staff-before-break = Смена
staff-after-break = Вторая смена
# $day: a weekday, short
staff-from-label = { $day }, с
# $day: a weekday, short
staff-until-label = { $day }, до
staff-error-hours = Для смены нужны два времени. Конец должен быть позже начала. Смены не должны пересекаться.
staff-capacity-heading = Сколько работы можно взять
staff-open = Открытые обращения, в баллах
staff-open-hint = Письмо занимает 10 баллов, пока на него не ответили.
staff-live = Приём и звонки, в баллах
staff-live-hint = Приём или звонок занимает 100 баллов, чат — 25.
staff-error-capacity = Пожалуйста, напишите число от 0 до 10 000.
staff-error-capacity-taken = Уже занято больше. Сначала передайте обращения другим.
staff-away-heading = Дни отсутствия
# $from, $until: days, already written in the language
staff-away = { $from } – { $until }
staff-away-from = Первый день отсутствия
staff-away-until = Последний день отсутствия (включительно)
staff-error-absence = Пожалуйста, напишите оба дня. Последний день не может быть раньше первого.
staff-end = Завершить: { $what }
staff-error-own-head = Вы не можете сами завершить свою роль руководителя центра. Это может сделать другой руководитель.
staff-save-button = Сохранить

# Roles.
role-head = Руководитель центра
role-counsellor = Консультант
role-interpreter = Устный переводчик
role-writer = Редактор
role-publisher = Ответственный за публикацию
role-translator = Письменный переводчик
role-reviewer = Проверяющий переводы
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, язык: { $language }
staff-give-role = Дать роль
staff-give-lang = Для какого языка
staff-give-lang-hint = Роль для одного языка бывает только у письменных переводчиков и проверяющих переводы.
staff-every-language = Все языки
staff-give-button = Дать эту роль
