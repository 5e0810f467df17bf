# The office: what goes on this minute.
office-asked-heading = Срочно: спрашивают, кто возьмёт
office-asked-who = Кого спрашивают
office-until = До какого времени
office-held-heading = Задержаны из-за наплыва вопросов
office-route-heading = Не ждать
office-route-button = Распределить сейчас
# A button of a list of cases, for whoever hears the page.
office-route-label = Распределить обращение { $locator } сейчас
office-talks-heading = Разговоры, которые идут сейчас
office-talk-since = С какого времени
office-talk-line = Линия перевода
office-suggestions = Открытые предложения и жалобы

# The trail of a case.
act-contact-not-noted = Конец разговора никто не отметил, его завершила система
act-call-not-noted = Конец звонка на линию перевода никто не отметил, его завершила система
act-let-go = Распределено без ожидания, хотя был наплыв вопросов

# What was asked each month, counted.
demands-title = С чем обращались
demands-lead = Сколько человек обратилось в каждом месяце по языкам и темам, чем это закончилось и как долго половина из них ждала первого ответа. Узнать по этим числам человека нельзя.
demands-small = «{ $hidden }» стоит вместо маленького числа ({ $few }), которое могло бы указать на человека, или вместо числа, по которому можно вычислить маленькое.
demands-from = Первый месяц
demands-until = Последний месяц
demands-show = Показать
demands-file = Выгрузить таблицей (CSV)
demands-error-span = Выберите первый и последний месяц. Самое большое число месяцев: { $limit }.
demands-none = В этом месяце никто не обращался.
demands-month = Месяц
demands-all = Все
demands-asked = Обратились
demands-kind-helped = Ответ дан
demands-kind-unhelped = Помочь не удалось
demands-kind-tallied = Только подсчитано
demands-kind-open = Ещё открыто
demands-waited = Ожидание (в минутах)
demands-hidden = скрыто
# The first line of the file.
demands-mark = Кто выгрузил: { $name }, { $moment }. Маленькие числа скрыты.
closing-no-language = Закрыть: нет никого, кто знает этот язык

# An answer in which something of a saved reply is not filled in.
desk-blank-error = В этом ответе ещё не всё заполнено. Пожалуйста, заполните. Чтобы отправить так, нажмите кнопку ещё раз.
desk-flag-and-blank-error = В этом ответе ещё не всё заполнено, и, похоже, в нём указаны статус пребывания, номер регистрации иностранца или номер паспорта. Пожалуйста, исправьте и то и другое. Чтобы отправить так, нажмите кнопку ещё раз.

# Readings of cases, page by page.
reading-search = Имя сотрудника или номер обращения
reading-search-button = Найти
reading-none-found = В этом месяце такого нет.
reading-pages = Страницы списка
reading-page = Страница { $page } из { $pages }
reading-page-before = Более новые
reading-page-after = Более старые

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = У вас больше нет кодов восстановления. Каждый действует один раз, а после восстановления системы из резервной копии все перестают действовать. Создайте сейчас новые, чтобы войти и без телефона.
factor-codes-later = Позже. Перейти к моим обращениям
factor-act-codes-ended = Коды восстановления перестали действовать: система восстановлена из резервной копии
