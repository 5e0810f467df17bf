# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Пока нет на вашем языке
# $wanted: name of a language in itself
newsletter-not-yet = Этот выпуск бюллетеня ещё не вышел на языке: { $wanted }.
newsletter-not-yet-some = Ещё не вышли на этом языке ({ $wanted }):
# $day: a date
newsletter-planned = Планируемый день выхода: { $day }
newsletter-unplanned = Когда он выйдет, пока неизвестно.
newsletter-all-issues = Все выпуски
newsletter-no-issues = Ещё не вышел ни один выпуск.
newsletter-elsewhere = Нет на этом языке
newsletter-other-issues = Другие выпуски
newsletter-earlier-issue = Предыдущий выпуск:
newsletter-later-issue = Следующий выпуск:
newsletter-other-articles = Другие статьи этого выпуска
newsletter-earlier-article = Предыдущая статья:
newsletter-later-article = Следующая статья:
newsletter-feed = Лента новых статей
newsletter-feed-all = Лента всего нового

# The newsroom: publications and issues.
board-section-publications = Информационный бюллетень
publications-title = Информационный бюллетень
publications-lead = Издания и их выпуски. Выпуск публикуется на каждом языке, когда на этом языке всё готово.
publications-issue = Выпуск
publications-no-issues = Выпусков ещё нет.
publications-released = вышел
# $ready, $all: numbers as they are written
publications-ready = Готово статей: { $ready } из { $all }
# $day: a date
publications-next = Следующий выпуск ожидается: { $day }
publications-how-often = Как часто выходит
publications-every-quarter = Раз в три месяца
publications-every-half-month = Два раза в месяц
publications-every-irregular = Когда есть о чём сообщить
publications-begin = Создать новое издание
publications-begin-button = Создать издание
publications-title-text = Название и описание на всех языках
publications-begin-issue = Создать новый выпуск
publications-begin-issue-button = Создать выпуск
publications-day = Дата выпуска
publications-day-hint = Она стоит на выпуске. Суммы и числа в статьях верны на эту дату.
publications-save = Сохранить
publications-error-every = Пожалуйста, выберите, как часто выходит издание.
publications-error-day = Пожалуйста, выберите день.

# One issue.
publications-articles = Статьи
publications-no-articles = Статей в выпуске ещё нет.
publications-public = опубликовано
publications-order = Изменить порядок
publications-up = Переместить выше
publications-down = Переместить ниже
publications-take-out = Убрать из выпуска
publications-add = Создать новую статью
publications-add-button = Создать и писать
publications-put-in = Добавить статью, которая уже есть
publications-put-in-button = Добавить в выпуск
publications-loose = Статьи, которых нет ни в одном выпуске
publications-languages = Публикация по языкам
publications-languages-what = Выпуск публикуется на языке, когда на нём готовы заголовок и все статьи. Читателям на других языках сказано, когда он выйдет.
publications-waits-for = Что нужно сделать
publications-whole = Готово
publications-waits = Не готово
publications-released-since = Вышел:
publications-see = Что видят читатели
# $when: a moment
publications-scheduled = Выйдет, если будет готово: { $when }
publications-missed = Не опубликовано
publications-missed-at = К назначенному времени ({ $when }) выпуск не был готов.
# $language: name of a language in itself
publications-release-in = Опубликовать на языке: { $language }
publications-release-button = Опубликовать выпуск на отмеченных языках
publications-schedule = Опубликовать в назначенный день
publications-schedule-what = Каждый отмеченный язык, который к этому времени готов, будет опубликован сам, с тем текстом, который тогда сохранён. Если язык не готов, здесь будет об этом сказано.
publications-planned = Что сказано читателям
publications-planned-what = Когда планируется выпуск на каждом языке. Пустое поле значит, что это пока неизвестно.
publications-announce-later = Сообщить о выпуске можно после того, как он выйдет по-корейски.
publications-ready-heading = Выпуски, которые можно опубликовать сейчас:
publications-of-text = Выпуск, в котором стоит эта статья
publications-with-issue = Статья публикуется вместе с выпуском. Опубликуйте выпуск на этом языке.

# What keeps an issue back in a language.
publications-held-no-articles = Статей для чтения нет.
publications-held-missing = Текста ещё нет.
publications-held-no-body = Есть только заголовок.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] { $shown } предложение без перевода
    [few] { $shown } предложения без перевода
    [many] { $shown } предложений без перевода
   *[other] { $shown } предложения без перевода
}
publications-held-behind = { $count ->
    [one] { $shown } предложение отстаёт от корейского текста
    [few] { $shown } предложения отстают от корейского текста
    [many] { $shown } предложений отстают от корейского текста
   *[other] { $shown } предложения отстают от корейского текста
}
publications-held-withheld = Снято с публикации, или решено не переводить.
publications-held-blocked = { $count ->
    [one] При проверке найдено { $shown } место, которое нужно исправить.
    [few] При проверке найдены { $shown } места, которые нужно исправить.
    [many] При проверке найдено { $shown } мест, которые нужно исправить.
   *[other] При проверке найдено { $shown } места, которые нужно исправить.
}

# What was done, and what was not.
publications-done-begun = Создано.
publications-done-every = Сохранено.
publications-done-put-in = Статья добавлена в выпуск.
publications-done-taken-out = Статья убрана из выпуска. Её можно добавить в другой.
publications-done-moved = Порядок сохранён.
publications-done-day = Дата сохранена.
publications-done-planned = Сохранено. Читателям так и сказано.
publications-done-released = Выпуск опубликован.
publications-done-scheduled = День назначен.
publications-done-unscheduled = Назначенный день отменён.
publications-refusal-not-found = Этого в выпуске больше нет. Пожалуйста, посмотрите страницу снова.
publications-refusal-too-many = В этом выпуске слишком много статей.
publications-refusal-was-public = Читатели уже видели эту статью, поэтому она остаётся в своём выпуске. Снять её с публикации можно на её странице.
publications-refusal-elsewhere = Эта статья уже стоит в каком-то выпуске.
publications-refusal-is-released = Этот выпуск уже вышел.
publications-refusal-none-chosen = Пожалуйста, отметьте хотя бы один язык.
publications-refusal-no-korean = Ничего не опубликовано: корейский текст публикуется первым или вместе с остальными.
# $language: name of a language in itself
publications-refusal-incomplete = Ничего не опубликовано: выпуск не готов на языке: { $language }.
publications-refusal-changed = Ничего не опубликовано: за это время кто-то сохранил другой текст на языке: { $language }. Пожалуйста, посмотрите ещё раз.
publications-refusal-warned = Ничего не опубликовано: пожалуйста, посмотрите, что нашла проверка на языке: { $language }.
publications-refusal-past-day = Этот день уже прошёл. Пожалуйста, выберите более поздний.
