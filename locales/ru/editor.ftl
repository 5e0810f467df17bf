# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Правка текста: { $language }
editor-to-publish = Опубликовать можно на странице текста.
# $name: a person
editor-merged = Вошло и то, что за это время сохранил другой сотрудник ({ $name }).
# $name: a person; $count: number of blocks
editor-clash = { $count ->
    [one] За это время сотрудник ({ $name }) сохранил другой текст. Пожалуйста, сделайте выбор в { $count } абзаце и сохраните ещё раз. Ничего не потеряно.
    [few] За это время сотрудник ({ $name }) сохранил другой текст. Пожалуйста, сделайте выбор в { $count } абзацах и сохраните ещё раз. Ничего не потеряно.
    [many] За это время сотрудник ({ $name }) сохранил другой текст. Пожалуйста, сделайте выбор в { $count } абзацах и сохраните ещё раз. Ничего не потеряно.
   *[other] За это время сотрудник ({ $name }) сохранил другой текст. Пожалуйста, сделайте выбор в { $count } абзацах и сохраните ещё раз. Ничего не потеряно.
}
editor-conflict-title = Два варианта
# $name: a person
editor-conflict = За это время сотрудник ({ $name }) сохранил другой текст. Ваш ещё не сохранён. Пожалуйста, сделайте выбор там, где они различаются, и сохраните.
editor-take = Какой текст оставить?
editor-take-mine = Мой
editor-take-theirs = Текст другого сотрудника
editor-take-both = Оба, сначала мой
editor-coming = Корейский текст изменён, и это изменение ещё не опубликовано.
editor-to-coming = Уже переводить новый корейский текст
editor-is-coming = Вы переводите корейский текст, который ещё не опубликован.
editor-to-public = Вернуться к опубликованному корейскому тексту
# $count: number of blocks
editor-open = { $count ->
    [one] Осталось сделать { $count } абзац.
    [few] Осталось сделать { $count } абзаца.
    [many] Осталось сделать { $count } абзацев.
   *[other] Осталось сделать { $count } абзаца.
}
editor-none-open = Всё переведено.
editor-show-open = Показать только то, что нужно сделать
editor-show-all = Показать всё
editor-state-current = Соответствует корейскому тексту
editor-state-stale = Корейский текст изменился
editor-state-missing = Ещё не переведено
editor-kind-title = Заголовок
editor-kind-summary = Краткое описание
editor-kind-heading = Подзаголовок
editor-kind-paragraph = Абзац
editor-kind-item = Строка списка
editor-kind-cell = Ячейка таблицы
editor-changed = Что изменилось в корейском тексте
editor-gone = Удалено:
editor-new = Добавлено:
editor-still-right = Перевод по-прежнему верен
# $language: name of a language in itself
editor-words-label = Текст на языке: { $language }
editor-save-next = Сохранить и дальше
editor-preview = Предпросмотр в новой вкладке
editor-preview-here = Предпросмотр: как это увидят читатели
editor-kept = Мы вернули то, что вы писали раньше. Это ещё не сохранено.
editor-discard = Не оставлять
editor-keys = Клавиши
editor-key-move = Следующий или предыдущий абзац
editor-key-copy = Скопировать корейский текст
# $count: number of comments
editor-comments = { $count ->
    [0] Комментарий
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
editor-comment-label = Ваш комментарий
editor-comment-send = Отправить комментарий
editor-comment-settle = Отметить как сделанное
editor-comment-settled = сделано
editor-comment-for-all = о корейском тексте, для всех языков
editor-comment-save-first = Пожалуйста, сохраните свой текст, прежде чем отправлять комментарий.
editor-summary = Краткое описание
editor-help = Как писать подзаголовки, списки и ссылки
editor-help-heading = Подзаголовок; для более мелкого — три знака
editor-help-list = Список, каждая строка отдельно
editor-help-steps = Шаги с номерами, каждый на своей строке
editor-help-strong = Важные слова
editor-help-link = Ссылка: слова, потом адрес страницы без языка
editor-help-fact = Сумма, срок или номер телефона, которые хранятся отдельно
editor-help-table = Строка таблицы; под первой поставьте строку | --- | --- |
editor-facts = Суммы, сроки и номера телефонов
editor-facts-find = Найти и вставить

editor-error-not-one-block = Так получится несколько абзацев или абзац другого вида. Пожалуйста, напишите одним абзацем, как в корейском тексте.
editor-error-source = Корейский текст, с которого это переведено, не найден. Пожалуйста, скопируйте то, что вы написали, и откройте страницу снова.
# $limit: number of characters
editor-error-comment = Пожалуйста, напишите комментарий. Самое большое число знаков: { $limit }.
