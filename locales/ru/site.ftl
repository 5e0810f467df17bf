# The frame of every page.
site-description = Руководства, контакты и бесплатные консультации для жителей на их языках
skip-to-content = Перейти к содержанию страницы
nav-main = Основные страницы
nav-footer = Другие страницы
nav-staff = Страницы для сотрудников
nav-back = Назад
nav-guides = Руководства
nav-contacts = Контакты
nav-newsletter = Информационный бюллетень
nav-subscribe = Получать новости
nav-ask = Спросить консультанта
nav-privacy = Личные данные
nav-desk = Мои обращения
nav-office = Офис
nav-newsroom = Редакция
languages-label = Языки
choose-language = Выберите свой язык
demo-banner = Это придуманная неделя для показа. Здесь всё ненастоящее, и ничего не отправляется.

# The home page.
home-title = Руководства и консультации для жителей
home-question = Что вам нужно?
home-all-contacts = Все контакты
home-first-guides = Читают чаще всего
emergency-heading = Экстренная помощь, днём и ночью
topics-all = Все темы
topic-no-guides = На эту тему руководства ещё нет. Вы можете спросить консультанта.

# Asking for counsel, as other pages invite to it.
ask-heading = Спросить консультанта
ask-more-heading = Остались вопросы?
ask-free = Бесплатно и на вашем языке. Имя называть не нужно.
ask-button = Задать вопрос
ask-return-link = Прочитать ответ по номеру обращения

# Subscribing, as other pages invite to it.
subscribe-heading = Получать новости на вашем языке
subscribe-lead = По электронной почте. Отказаться можно в любое время.
subscribe-lead-both = По электронной почте или в Telegram. Отказаться можно в любое время.
subscribe-button = Получать новости

# Guides and articles.
guides-title = Руководства
newsletter-title = Информационный бюллетень
article-as-of = Цифры в этой статье верны на дату:
korean-title-to-show = Название на корейском языке, чтобы показать в учреждении
korean-name-to-show = Название на корейском языке, чтобы показать или сказать
made-by-person = Перевод сделал человек.
made-by-machine = Перевод сделала машина. Носитель языка его ещё не проверил.
made-by-machine-reviewed = Перевод сделала машина, его проверил носитель языка.
updated-on = Обновлено
# $count: number of marked sentences or blocks
stale-note = { $count ->
    [one] С тех пор корейский текст изменился в { $count } месте, оно отмечено. Перевод исправим позже.
    [few] С тех пор корейский текст изменился в { $count } местах, они отмечены. Перевод исправим позже.
    [many] С тех пор корейский текст изменился в { $count } местах, они отмечены. Перевод исправим позже.
   *[other] С тех пор корейский текст изменился в { $count } местах, они отмечены. Перевод исправим позже.
}
sources-heading = Источники
terms-heading = Корейские слова
# $wanted, $shown: names of languages in themselves
fallback-note = Этот текст не опубликован на языке: { $wanted }. Ниже он на языке: { $shown }. Он есть и на этих языках:
stale-since = Корейский текст изменился { $day }
not-translated-yet = (ещё не переведено)
why-not-over = То, о чём сообщал этот текст, закончилось.
why-not-wrong = В тексте была ошибка, мы её исправляем.
why-not-replaced = Теперь об этом говорит другой текст.
why-not-no-translator = Мы ещё не нашли, кто это переведёт.
why-not-korean-only = Это важно только для тех, кто читает по-корейски.
missing-title = Ещё не переведено
# $wanted: name of a language in itself
missing-why = Этот текст ещё не переведён на язык: { $wanted }.
missing-where = Его можно прочитать на этих языках:
missing-want-button = Мне нужен этот перевод
missing-counted = Спасибо. Редакторы видят, скольким людям нужен этот перевод.

# Contacts.
contacts-title = Контакты
contacts-topic-label = О чём ваш вопрос?
contacts-all-topics = Все темы
# $language: name of a language in itself
contacts-speaks-label = Только те, кто точно говорит на языке: { $language }
contacts-show-button = Показать
contacts-centre-heading = Городской центр консультаций
contacts-lines-heading = Консультации по телефону
contacts-none = Ничего не найдено. Посмотрите все темы или спросите консультанта здесь.
contact-run-by = Организация
contact-website = Сайт
contact-checked = Проверено
contact-cost-caller = За звонок платит тот, кто звонит.
contact-cost-free = Звонок бесплатный.
hours-always = Днём и ночью, каждый день
weekday-mon = Пн
weekday-tue = Вт
weekday-wed = Ср
weekday-thu = Чт
weekday-fri = Пт
weekday-sat = Сб
weekday-sun = Вс

# Search.
search-title = Поиск
search-label = Поиск руководств и номеров телефонов
search-placeholder = Например: мне не заплатили зарплату
search-button = Найти
# $count: number of results
search-found = { $count ->
    [0] Ничего не найдено.
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $count ->
    [one] { $count } результат на языке: { $language }
    [few] { $count } результата на языке: { $language }
    [many] { $count } результатов на языке: { $language }
   *[other] { $count } результата на языке: { $language }
}
search-not-found-ask = Это не то, что вам нужно?
search-kind-guide = Руководство
search-kind-article = Информационный бюллетень
search-kind-contact = Контакт
search-kind-bulletin = Новость

# Faults.
typed-kept = То, что вы написали, сохранилось. Сразу после этого шага вы снова увидите это в форме.
typed-again-title = Отправьте ещё раз то, что вы написали
typed-again-lead = Время входа закончилось раньше, чем это сохранилось. Всё, что вы написали, на месте.
typed-again-button = Отправить ещё раз
typed-again-leave = Уйти и не отправлять
fault-home = На главную страницу
fault-not-found-title = Такой страницы нет
fault-not-found-what = Возможно, адрес изменился или в нём ошибка. Найдите то, что вам нужно, через поиск или спросите консультанта.
fault-forbidden-title = Эта страница для вас закрыта
fault-forbidden-what = У вашей учётной записи нет нужных прав, или вы не вошли.
fault-unreadable-title = Не получается прочитать то, что вы отправили
fault-unreadable-what = Что-то испортилось при отправке. Пожалуйста, вернитесь назад и отправьте ещё раз.
fault-too-large-title = Текст слишком длинный
fault-too-large-what = Пожалуйста, вернитесь назад, сделайте текст короче и отправьте ещё раз.
fault-too-many-title = Слишком много за один раз
fault-too-many-what = Пожалуйста, подождите минуту, потом вернитесь назад и отправьте ещё раз. То, что вы написали, сохранилось в форме.
fault-busy-title = Сейчас сайт перегружен
fault-busy-what = Пожалуйста, попробуйте ещё раз через минуту. Если вы вернётесь назад, то, что вы написали, останется в форме. В экстренном случае звоните 112 или 119.
fault-kept-what = Ничего не отправлено, но ничего и не потеряно: то, что вы написали, на этой странице. Пожалуйста, подождите минуту и отправьте отсюда. В экстренном случае звоните 112 или 119.
fault-kept-again = Отправить отсюда
fault-kept-yours = Что вы написали
fault-trouble-title = У нас произошла ошибка
fault-trouble-what = Это не ваша вина. Мы записали, что случилось. Пожалуйста, попробуйте ещё раз позже.

# Privacy.
privacy-title = Личные данные
privacy-reading = Здесь всё можно читать без учётной записи, и имя называть не нужно. У нас нет рекламы, слежки и сервисов других компаний. Мы не записываем, кто что читал.
privacy-cookie = Если вы выберете язык, ваш телефон запомнит его в маленьком файле (куки). Больше ничего в телефоне не сохраняется, пока вы читаете.
privacy-asking-heading = Когда вы спрашиваете консультанта
privacy-asking = Имя не нужно. Прочитать ваш вопрос могут только консультант, который им занимается, и руководитель центра. Каждый раз, когда кто-то открывает вопрос, это записывается.
privacy-asking-sealed = То, что вы пишете, хранится в зашифрованном виде. У каждого вопроса свой ключ. Ваш способ связи (электронная почта или Telegram) тоже зашифрован.
privacy-asking-status = Пожалуйста, не пишите, какая у вас виза, и не указывайте номер регистрации иностранца и номер паспорта. Для них здесь нет места, и для ответа они не нужны.
privacy-subscribing-heading = Когда вы получаете новости
privacy-subscribing = Мы храним ваш адрес, ваш язык и ваши темы, пока вы не откажетесь. Отказаться можно одним нажатием в любом сообщении. Сообщения не передают нам, открыли вы их или нет.
