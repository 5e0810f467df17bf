# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = На этом языке ничего не найдено: { $language }.
search-suggestions = Подсказки
search-kind-amount = Сумма или срок
privacy-searching-heading = Когда вы ищете
privacy-searching = Слова, по которым ничего не нашлось, хранятся зашифрованными 90 дней, чтобы город мог написать недостающее. Кто их набрал, не хранится, только день. Длинные предложения, длинные числа и адреса не хранятся вовсе.

# The newsroom's page of searches that found nothing.
board-section-unfound = Искали и не нашли
unfound-title = Искали и не нашли
unfound-what = Что читатели набирали за последние 90 дней и не нашли. Кто это набрал, не знает никто. Напишите недостающее или назовите слово, которое стоит в наших текстах: с этого времени оно находится.
unfound-none = За последние 90 дней каждый поиск что-то нашёл.
unfound-typed = Что набрали
unfound-language = Язык
# How often something was typed.
unfound-times = Сколько раз
unfound-last = В последний раз
unfound-elsewhere = Есть только на языках:
unfound-again = Искать снова
unfound-means = В наших текстах это
unfound-means-button = Значит то же самое
unfound-seen = Разобрано
# $words: what a publisher wrote
unfound-means-nothing = По словам «{ $words }» на этом языке тоже ничего нет. Назовите слово, которое есть в наших текстах.
# $asked: what readers typed
unfound-linked = Теперь «{ $asked }» находится.
unfound-gone = Этой строки уже нет. Её разобрал кто-то другой.
unfound-too-long = Слишком длинно. Напишите не больше знаков: { $most }.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } длинный вопрос остался без результатов. Его слова не сохранены.
    [few] { $count } длинных вопроса остались без результатов. Их слова не сохранены.
    [many] { $count } длинных вопросов остались без результатов. Их слова не сохранены.
   *[other] { $count } длинного вопроса остались без результатов. Их слова не сохранены.
}
unfound-same-heading = Слова с тем же значением, добавленные здесь
unfound-same-remove = Убрать
unfound-same-removed = Слова убраны.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Суммы и сроки
amounts-lead = Что закон говорит сегодня, с источником для каждой строки. Когда закон меняется, эта страница меняется в тот же день.
amounts-name = Что
amounts-value = Сегодня
# $date: the first day; $value: the new value
amounts-next = С { $date }: { $value }
amounts-source = Источник (на корейском)
# $date: a day
amounts-checked = Проверено: { $date }
amounts-guide = Что вы можете сделать
amount-minimum-wage-hourly = Минимальный размер оплаты труда за час
amount-minimum-wage-daily = Минимальный размер оплаты труда за день из восьми часов
amount-minimum-wage-monthly = Минимальный размер оплаты труда за месяц полной занятости
amount-premium-overtime = Доплата за сверхурочную работу
amount-premium-night = Доплата за работу ночью
amount-premium-holiday = Доплата за работу в праздник
amount-premium-firm-size = При скольких работниках фирма обязана платить эти доплаты
amount-wage-settlement-deadline = После последнего рабочего дня все деньги должны выплатить в течение
amount-wage-delay-interest = Проценты за год на зарплату, выплаченную поздно
amount-wage-claim-limit = Невыплаченную зарплату можно требовать в течение
amount-annual-leave-days = Оплачиваемый отпуск за год, после года работы
amount-dismissal-notice = За сколько времени предупреждают об увольнении
amount-dismissal-complaint-limit = Срок для жалобы на незаконное увольнение
amount-maternity-leave = Отпуск до и после родов
amount-severance-min-service = Выходное пособие положено тому, кто проработал
amount-severance-days-per-year = Выходное пособие за каждый год: средняя заработная плата за
amount-severance-deadline = После увольнения выходное пособие должны выплатить в течение
amount-severance-claim-limit = Выходное пособие можно требовать в течение
amount-departure-insurance-claim-limit = Страховку при выезде из Кореи можно требовать в течение
amount-accident-leave-benefit = Деньги за время, когда после травмы нельзя работать, как доля средней заработной платы
amount-accident-claim-limit = Срок для заявления на лечение и потерянный заработок после травмы
amount-accident-claim-limit-long = Срок для заявления при инвалидности или смерти
amount-accident-appeal = Срок для возражения, если страхование от травм отказало
amount-health-insurance-wait = Без работы со страховкой медицинское страхование начинается через
amount-health-insurance-rate-worker = Медицинское страхование: ваша доля от зарплаты
amount-pension-rate-worker = Национальная пенсия: ваша доля от дохода
amount-employment-insurance-rate-worker = Страхование занятости: ваша доля от зарплаты
amount-registration-deadline = После въезда в Корею нужно зарегистрироваться в течение
amount-address-report-deadline = После переезда нужно сообщить новый адрес в течение
amount-newborn-status-deadline = Для ребёнка, родившегося в Корее, статус пребывания оформляют в течение
amount-workplace-change-apply = После ухода с места работы просить о его смене нужно в течение
amount-workplace-change-find = Новое место работы нужно найти в течение
amount-fee-card = Сбор за карту регистрации иностранца
amount-fee-extension = Сбор за продление срока пребывания
amount-fee-status-change = Сбор за смену статуса пребывания
amount-fee-workplace-change = Сбор за смену места работы
amount-child-allowance-amount = Детское пособие за месяц
amount-child-allowance-under-age = Детское пособие платят на детей младше (лет)
amount-birth-report-deadline = О рождении нужно сообщить в течение
amount-waste-fine = Штраф за мусор, выброшенный где нельзя, до
amount-lease-term = В снятом жилье вы можете жить не меньше чем
amount-international-licence = Международные водительские права действуют после въезда в Корею
