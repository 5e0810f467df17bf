# Files that go to translators.
exchange-format-docx = Документ Word
exchange-format-xlsx = Таблица Excel
exchange-format-xliff-1-2 = Файл для программ перевода (старый формат)
exchange-format-xliff-2-0 = Файл для программ перевода (новый формат)
exchange-due = Пожалуйста, пришлите обратно до { $day }
exchange-keep = То, что стоит в фигурных скобках, звёздочки и адреса ссылок оставьте как есть. Пишите только в столбце перевода.
exchange-stale = После этого перевода корейский текст изменился.
exchange-was = Корейский текст изменился. Раньше было: { $text }
exchange-column-number = №
exchange-column-kind = Вид
exchange-column-source = Корейский текст
exchange-column-target = Перевод
exchange-column-notes = Примечания
exchange-kind-title = Заголовок
exchange-kind-summary = Краткое описание
exchange-kind-heading = Подзаголовок
exchange-kind-paragraph = Абзац
exchange-kind-item = Строка списка
exchange-kind-cell = Ячейка таблицы

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = В этом тексте такого абзаца нет.
exchange-reason-source-changed = После отправки файла корейский текст изменился.
exchange-reason-empty = Перевод пустой.
exchange-reason-too-long = Перевод слишком длинный.
exchange-reason-not-translated = Вместо перевода всё ещё стоит корейский текст.
exchange-reason-placeholder = Не хватает места для суммы, даты или номера телефона, или есть лишнее.
exchange-reason-link = Не хватает ссылки, или есть лишняя.
exchange-reason-broken-markup = Знаки жирного шрифта или списка испорчены, и получилось бы что-то другое.
exchange-reason-twice = Один и тот же абзац стоит в файле два раза с разными переводами.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Это не тот файл, который скачали для перевода.
exchange-unreadable-not-a-document = Этот документ не получается прочитать. Пожалуйста, выберите документ Word или «Хангыль».
exchange-unreadable-too-large = Файл слишком большой.
exchange-unreadable-bomb = Файл не открыт: после распаковки он стал бы слишком большим.
exchange-unreadable-other-text = Это файл другого текста.
exchange-unreadable-other-language = Это файл на другом языке.
exchange-unreadable-old-hangul = Это старый файл «Хангыль». Пожалуйста, сохраните его снова в новом формате.
exchange-unreadable-old-word = Это старый файл Word. Пожалуйста, сохраните его снова в новом формате.
exchange-unreadable-locked = Файл закрыт паролем. Пожалуйста, сохраните его без пароля.
exchange-unreadable-broken = Файл испорчен и не читается. Пожалуйста, сохраните его снова.

# What was not taken over from a document.
exchange-left-out-images = { $count ->
    [one] Не взята { $count } картинка.
    [few] Не взяты { $count } картинки.
    [many] Не взято { $count } картинок.
   *[other] Не взято { $count } картинки.
}
exchange-left-out-notes = { $count ->
    [one] Не взята { $count } сноска.
    [few] Не взяты { $count } сноски.
    [many] Не взято { $count } сносок.
   *[other] Не взято { $count } сноски.
}
exchange-left-out-links = { $count ->
    [one] { $count } ссылка не открывается, взят только её текст.
    [few] { $count } ссылки не открываются, взят только их текст.
    [many] { $count } ссылок не открываются, взят только их текст.
   *[other] { $count } ссылки не открываются, взят только их текст.
}
exchange-left-out-nested-tables = { $count ->
    [one] { $count } таблица стоит внутри другой, взят только её текст.
    [few] { $count } таблицы стоят внутри других, взят только их текст.
    [many] { $count } таблиц стоят внутри других, взят только их текст.
   *[other] { $count } таблицы стоят внутри других, взят только их текст.
}
