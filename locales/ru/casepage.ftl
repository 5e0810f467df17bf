# The list of cases.
desk-deadline = Срок по закону
desk-task = Задача

# The parts of a case's page.
desk-parts = Части этой страницы
desk-part-answer = Ответ
desk-earlier = { $count ->
    [one] Показать { $count } прежнее сообщение
    [few] Показать { $count } прежних сообщения
    [many] Показать { $count } прежних сообщений
   *[other] Показать { $count } прежнего сообщения
}

# Saved replies.
desk-replies-heading = Вставить готовый ответ
desk-replies-find = Найти по названию
desk-replies-find-button = Найти готовые ответы
desk-replies-none = Готовых ответов с такими словами в названии нет.
desk-reply-only-in = только на языке: { $language }
desk-reply-put-in = Вставлен ответ «{ $title }». Пожалуйста, прочитайте его и исправьте то, что не подходит, а потом отправляйте.
desk-reply-elsewhere = На языке «{ $asked }» этого ответа нет, поэтому вставлен ответ на языке: { $language }.
desk-reply-korean = Показать по-корейски

# A machine's draft.
desk-draft-button = Подготовить черновик с помощью машины центра
desk-draft-label = Это черновик машинного перевода. В нём могут быть ошибки. Он не сохраняется.
desk-draft-no-language = На этот язык машина центра не переводит.
desk-draft-trouble = Машина центра сейчас не отвечает. Пожалуйста, попробуйте немного позже.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = За это время ушёл другой ответ, поэтому ничего пока не отправлено. Пожалуйста, сначала прочитайте его. То, что вы написали, сохранилось здесь.
desk-error-no-summary = Пожалуйста, сначала напишите краткое изложение в три строки. С него начнёт тот, кто примет обращение.
desk-error-no-consent = Заявитель не дал согласия, или согласие закончилось, поэтому сообщать ничего нельзя.
desk-error-second-person = Экстренный случай должен подтвердить другой человек, а не тот, кто о нём заявил.
desk-error-too-many = Больше места нет. Пожалуйста, сначала завершите то, что уже сделано.
desk-error-summary = Пожалуйста, напишите по одной строке о фактах и о пожелании, в каждой не больше 400 знаков.
desk-error-task = Пожалуйста, напишите, что нужно сделать: не больше 300 знаков.
desk-error-day = Пожалуйста, проверьте дату.
desk-error-hand-over = Пожалуйста, выберите, кому и почему.
desk-error-outcome = Пожалуйста, выберите, чем всё закончилось.
desk-error-referral = Пожалуйста, проверьте организацию, что ей сообщают, как дано согласие и до какого дня оно действует: сегодня или позже.
desk-error-emergency = Пожалуйста, напишите, почему нельзя было спросить заявителя: не больше 300 знаков.
desk-error-taken = Это обращение уже у этого сотрудника, или его за это время кому-то передали.
desk-error-excluded = Этот сотрудник не допускается к этому обращению. Пожалуйста, выберите другого.
desk-flag-error = Похоже, здесь указаны статус пребывания, номер регистрации иностранца или номер паспорта. Если это не нужно, уберите. Чтобы оставить, нажмите кнопку ещё раз.
desk-flag-send = Отправить так
desk-flag-save = Сохранить так

# Notes among staff.
desk-notes-heading = Внутренние заметки
desk-notes-hint = Их видят только сотрудники, которые ведут это обращение. Заявитель не видит их никогда.
desk-note-label = Новая заметка
desk-note-button = Сохранить заметку

# Deadlines and tasks.
desk-deadlines-heading = Сроки по закону
desk-deadlines-none = Сроки не указаны.
desk-deadline-add = Указать срок
desk-deadline-hint = Дату проверяете и вносите вы. Здесь ничего не вычисляется.
desk-deadline-kind = Срок чего
desk-deadline-button = Указать срок
desk-deadline-end = Убрать
desk-deadline-end-label = Убрать срок: { $what }
desk-day = Дата
desk-tasks-heading = Задачи
desk-tasks-none = Задач нет.
desk-task-add = Добавить задачу
desk-task-words = Что нужно сделать
desk-task-button = Добавить задачу
desk-task-done = Готово
desk-task-done-label = Готово: { $what }
desk-task-is-done = Сделано
desk-task-follow-up = Спросить ещё раз, всё ли по-прежнему в порядке
deadline-wage-claim = Требование зарплаты
deadline-severance = Требование выходного пособия
deadline-dismissal-relief = Защита от незаконного увольнения
deadline-accident-claim = Заявление о производственной травме
deadline-flight = Вылет
deadline-other = Другой срок

# One's own name for a case.
desk-label = Моё название
desk-label-button = Назвать
desk-label-hint = Видите только вы. Пожалуйста, не пишите имён и номеров.

# The summary.
desk-summary-heading = Краткое изложение в три строки
desk-summary-none = Краткого изложения пока нет.
desk-summary-write = Написать краткое изложение
desk-summary-hint = По одной строке, по-корейски. Тот, кто примет обращение здесь или в другой организации, читает это первым.
desk-summary-facts = Факты
desk-summary-wish = Пожелание
desk-summary-done = Что уже сделано
desk-summary-button = Сохранить краткое изложение
desk-summary-earlier = { $count ->
    [one] { $count } прежнее изложение
    [few] { $count } прежних изложения
    [many] { $count } прежних изложений
   *[other] { $count } прежнего изложения
}

# Handing over.
desk-hand-over-heading = Передача
desk-hand-over-open = Передать коллеге
desk-hand-over-hint = Нужно краткое изложение в три строки. После передачи обращение уйдёт из вашего списка.
desk-hand-over-to = Кому
desk-hand-over-routing = Другому, кого найдут правила
desk-hand-over-why = Почему
desk-hand-over-button = Передать
desk-colleague = { $name } (языки: { $languages })
hand-over-language = Язык не подходит
hand-over-topic = Тема не подходит
hand-over-away = Меня не будет
hand-over-too-much = Слишком много работы
hand-over-conflict = Знаю кого-то из участников или консультирую другую сторону
hand-over-other = Другая причина

# Closing.
desk-close-open = Указать, чем закончилось, и закрыть
desk-outcome = Чем закончилось
desk-follow-up = Спросить позже
outcome-advised = Консультация дана
outcome-paid = Долг выплачен
outcome-petition-filed = Подана жалоба или заявление
outcome-referred = Передано в другую организацию
outcome-withdrawn = Заявитель не хочет продолжать
outcome-not-reached = Связаться с заявителем не удалось
outcome-duplicate = Такое обращение уже есть
outcome-no-answer-needed = Ответ не нужен
follow-up-no = Больше не спрашивать
follow-up-30 = Спросить через 30 дней
follow-up-90 = Спросить через 90 дней

# Referring.
desk-refer-heading = Передача в другие организации
desk-refer-none = Другим организациям ничего не сообщали.
desk-refer-open = Передать в организацию
desk-refer-hint = Сообщают только то, на что согласен заявитель. Само ничего не отправляется: распечатайте или прочитайте по телефону.
desk-refer-contact = Организация
desk-refer-purpose = Для чего
desk-refer-fields = Что сообщается
desk-refer-how = Как дано согласие
desk-refer-consent = Согласие
desk-refer-reason = Почему нельзя было спросить заявителя
desk-refer-reason-hint = Только в экстренном случае. Сообщать можно лишь после подтверждения руководителя центра.
desk-refer-until = Согласие действует до
desk-refer-due = Ответ ждём к этому дню
desk-refer-moved = Последнее изменение
desk-refer-button = Подготовить передачу
desk-refer-words = Текст, который нужно показать заявителю
desk-refer-waits = Ждёт согласия или подтверждения. До этого сообщать ничего нельзя.
desk-refer-confirm = Подтвердить экстренный случай
desk-refer-paper = Распечатать или прочитать вслух
desk-refer-withdraw = Заявитель отменил согласие
desk-refer-may-notify = { $body }: чиновники могут быть обязаны сообщать иммиграционной службе. Пожалуйста, сначала спросите об этом, а потом называйте кого-либо.
desk-paper-title = Передача в организацию: { $name }
desk-paper-files = На копиях, переданных вместе с этим листом.
desk-paper-only = Здесь только то, на что согласен заявитель.
referral-drafted = Подготовлено
referral-sent = Сообщено
referral-received = Там получили
referral-accepted = Там приняли в работу
referral-declined = Там отказали
referral-done = Завершено
referral-withdrawn = Согласие отменено

office-claimed = Экстренная передача без согласия заявителя ждёт вашего подтверждения.

# Consent, in the client's language.
consent-text = Можно ли нам сообщить следующее? Кому: { $name }. Для чего: { $purpose }.
consent-until = Сообщить это можно не позже этого дня: { $day }
consent-withdraw-any-time = Вы можете отменить согласие в любое время. Мы будем помогать вам и без него.
consent-confirmed-by = Экстренный случай, подтверждено: { $name }
consent-purpose-counsel = консультация
consent-purpose-legal = юридическая помощь
consent-purpose-medical = медицинская помощь
consent-purpose-shelter = место, где можно жить
consent-field-summary = Краткое изложение вопроса
consent-field-reach = Как с вами связаться
consent-field-files = Фотографии и документы
consent-how-spoken = Согласие дано устно
consent-how-written = Согласие дано письменно
consent-how-in-case = Заявитель соглашается на странице вопроса
consent-how-emergency = Экстренный случай: спросить было нельзя

# The history.
desk-history-title = История обращения { $locator }
desk-history-link = Показать всю историю
desk-history-whole = История полная.
desk-history-broken = История нарушена. Пожалуйста, сообщите администратору.
desk-history-when = Когда
desk-history-what = Что
desk-history-who = Кто
desk-history-nobody = Заявитель или система
act-noted = Записана заметка
act-task-set = Добавлена задача
act-task-done = Задача выполнена
act-deadline-set = Указан срок
act-deadline-ended = Срок убран
act-labelled = Дано название
act-summed-up = Написано краткое изложение
act-handed-over = Передано коллеге
act-client-asked-for-another = Заявитель попросил другого консультанта
act-set-aside = Решено, позже спросить ещё раз
act-consent-asked = Запрошено согласие
act-consent-noted = Записано согласие
act-consent-given = Заявитель согласен
act-consent-withdrawn = Согласие отменено
act-emergency-claimed = Заявлен экстренный случай
act-emergency-confirmed = Экстренный случай подтверждён
act-referral-drafted = Подготовлена передача в организацию
act-referral-moved = Передача в организацию продвинулась
act-machine-draft = Прочитан черновик машинного перевода

# What the client sees.
case-who = Вам отвечает консультант центра.
case-who-writes = Вам отвечает консультант центра. Язык ответа: { $language }.
case-who-name = Вам отвечает { $name }.
case-who-name-writes = Вам отвечает { $name }. Язык ответа: { $language }.
case-expect = Вы получите ответ не позже этого дня: { $day }
case-told-heading = Что мы сообщаем другим
case-told-emergency = Это было срочно, поэтому мы сообщили раньше, чем могли спросить вас. Если есть вопросы, напишите ниже.
case-told-agree = Я даю согласие
case-told-refuse = Я не даю согласия
case-told-withdraw = Я отменяю согласие
case-another = Хотите другого консультанта?
case-another-button = Попросить другого консультанта
case-another-done = Ваш вопрос перейдёт к другому консультанту.
case-another-not = Сейчас изменить нельзя. Пожалуйста, скажите об этом в центре.
