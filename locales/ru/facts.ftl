# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Суммы и числа
facts-lead = Суммы, сроки и номера телефонов, которые стоят в текстах. То, что вы измените здесь, изменится сразу на всех языках.
facts-search-label = Поиск по имени, значению или источнику
facts-none = Ничего не найдено.
facts-fact = Имя
facts-value = Значение
facts-holds = Действует
facts-source = Источник
facts-checked = Проверено
# Nobody in the house looked it up: it came with the content files.
facts-by-files = из исходных данных
# $from, $until: days
facts-period = с { $from } по { $until }
facts-period-open = с { $from }
facts-standing-lapsed = Сегодня значения нет
facts-standing-due = Нужно проверить снова
facts-standing-coming = Скоро изменится
facts-standing-settled = В порядке
facts-standing-what-lapsed = Значение больше не действует, а следующего нет: в текстах стоит тире.
facts-standing-what-due = Наступил день проверки, или последняя проверка была больше года назад.
facts-standing-what-coming = Известно следующее значение, или у нынешнего есть последний день.
facts-standing-what-settled = Сейчас делать ничего не нужно.

# One fact: its values, checks, texts and history.
facts-unit = Единица
facts-unit-won = воны
facts-unit-day = дни
facts-unit-week = недели
facts-unit-month = месяцы
facts-unit-year = годы
facts-unit-hour = часы
facts-unit-minute = минуты
facts-unit-percent = проценты
facts-unit-person = люди
facts-unit-time = время суток
facts-unit-number = число
facts-unit-phone = номер телефона
facts-unit-date = дата
facts-values = Все значения
facts-today = сегодня
facts-due = проверить снова
facts-change = Изменить
facts-correct = Исправить
facts-end = Завершить
facts-remove = Удалить
facts-add = Добавить значение
facts-check-heading = Проверить снова
facts-check-what = Вы снова прочитали источник? Если значение по-прежнему верно, будут записаны день и ваше имя.
facts-review-hint = День следующей проверки. Если оставить пустым, проверка будет через год.
facts-check-button = Проверено сегодня, всё верно
facts-review-button = Только назначить день
# $day: a day
facts-review-on = следующая проверка: { $day }
facts-said-changed = Изменено. В текстах на всех языках стоит новое значение.
facts-said-saved = Изменение сохранено.
facts-said-checked = Записано, что сегодня проверено.
facts-texts = Где это показано
facts-touched-none = Ни в одном тексте этого ещё нет.
# $count: number of texts, contacts and pages
facts-touched-what = { $count ->
    [one] Показано в { $count } месте. По языкам:
    [few] Показано в { $count } местах. По языкам:
    [many] Показано в { $count } местах. По языкам:
   *[other] Показано в { $count } местах. По языкам:
}
facts-kind-contact = Контакт
facts-kind-page = Страница
facts-draft = черновик
facts-history = Что изменили
facts-history-none = Здесь ещё ничего не изменили.
facts-done = Что сделано
facts-done-added = Добавлено
facts-done-corrected = Исправлено
facts-done-ended = Завершено
facts-done-checked = Проверено
facts-done-review = Назначена следующая проверка
facts-done-removed = Удалено
facts-done-imported = Взято из исходных данных
facts-before = Было
facts-after = Стало
facts-who = Кто и когда

# A change: typed, looked at, confirmed.
facts-heading-add = Добавить значение
facts-heading-correct = Исправить значение
facts-heading-end = Завершить значение
facts-heading-remove = Удалить значение
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Без единицы: сумма — 10320, дата — 2026-11-06, время — 18:00, номер телефона — 1577-1366.
facts-from = Первый день
facts-until = Последний день
facts-until-hint = Пока он неизвестен, оставьте пустым.
facts-source-hint = Статья закона или номер объявления, на корейском языке.
facts-status = Где вы это прочитали?
facts-status-law = В законе
facts-status-official = В официальном объявлении
facts-end-before = Значение, которое тогда действует, заканчивается накануне.
facts-review-change = Посмотреть, что изменится
facts-review-lead = Ещё ничего не изменено. Посмотрите и подтвердите, если всё верно.
facts-shown-heading = Как это будет на каждом языке
facts-confirm = Изменить так
facts-back = Назад к форме
facts-new-title = Добавить новую запись
facts-new-button = Сохранить запись
facts-id = Имя записи
facts-id-hint = Так она называется в текстах: маленькие латинские буквы, цифры и дефисы, например
facts-error-id = Пожалуйста, используйте только маленькие латинские буквы, цифры и дефисы.
facts-error-unit = Пожалуйста, выберите единицу. У всех значений одной записи она одна.
facts-error-value = Это не подходит к единице. Пожалуйста, напишите как в примерах.
facts-error-from = Пожалуйста, выберите первый день.
facts-error-until = Последнего дня нет, или он раньше первого.
facts-error-source = Пожалуйста, укажите источник. Если он длинный, сократите его.
facts-error-status = Пожалуйста, укажите, где это написано: в законе или в официальном объявлении.
facts-error-review = Пожалуйста, выберите день начиная с завтрашнего.
facts-error-overlap = Это значение действовало бы одновременно с другим: { $value } ({ $period }).
facts-error-taken = Запись с таким именем уже есть.
facts-error-in-use = Это значение стоит в текстах, поэтому удалить его нельзя. Сначала уберите его из текстов ниже или исправьте.
facts-error-same = Ничего не изменилось бы.
facts-error-changed = Пока вы смотрели, кто-то изменил значения, поэтому ничего не сделано. Пожалуйста, посмотрите, какие они сейчас, и попробуйте ещё раз.
facts-error-gone = Этого значения больше нет.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Сообщить подписчикам этих тем
facts-tell-what = Создаётся новость с новым значением и ссылками на руководства. До отправки её можно изменить.
facts-tell-button = Написать новость
facts-tell-writer = Пожалуйста, сообщите об этом изменении тем, кто пишет новости.
# $guide: title of a guide
facts-bulletin-title = Что изменилось: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = С { $day } — { $fact }.
facts-bulletin-text-now = Теперь — { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Посмотреть суммы и сроки на другой день
facts-as-of-what = Если вам нужно правило того дня, когда вы получили травму или работали, выберите этот день.
facts-as-of-day = День
facts-as-of-button = Показать значения на этот день
# $day: a day
facts-as-of-note = Объяснения здесь сегодняшние, а суммы и сроки верны на этот день: { $day }
facts-as-of-missing = Там, где стоит тире (—), мы не знаем значения на этот день.
facts-as-of-today = Назад к сегодняшним значениям
# $first, $last: days
facts-as-of-error = Сейчас вы видите сегодняшние значения. Пожалуйста, выберите день с { $first } по { $last }
