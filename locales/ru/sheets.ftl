# A translation as a file, and back; Word and Hangul documents.
sheets-heading = Перевести в файле
sheets-what = Вы можете скачать файл, перевести его в своей программе и отправить сюда обратно. Он сразу сохранится, а абзацы, которые принять нельзя, будут показаны с причиной.
sheets-file = Переведённый файл (до 10 MB)
sheets-send = Отправить и сохранить
sheets-title = Отправленный файл: { $language }
sheets-saved = { $count ->
    [one] Сохранён { $count } абзац.
    [few] Сохранено { $count } абзаца.
    [many] Сохранено { $count } абзацев.
   *[other] Сохранено { $count } абзаца.
}
sheets-saved-list = Показать, что сохранено
sheets-unchanged = { $count ->
    [one] { $count } абзац не изменился.
    [few] { $count } абзаца не изменились.
    [many] { $count } абзацев не изменились.
   *[other] { $count } абзаца не изменились.
}
sheets-refused = { $count ->
    [one] Не сохранён { $count } абзац
    [few] Не сохранено { $count } абзаца
    [many] Не сохранено { $count } абзацев
   *[other] Не сохранено { $count } абзаца
}
sheets-lost = Не хватает
sheets-extra = Лишнее
sheets-now = Корейский текст сейчас
sheets-theirs = Сейчас сохранено
sheets-to-editor = Посмотреть на странице правки
sheets-to-order = Назад к заказанному переводу
sheets-error-none = Пожалуйста, выберите файл.
sheets-error-several = Пожалуйста, выберите только один файл.
sheets-mail = Можно также заполнить столбец перевода в приложенной таблице Excel и отправить её на странице этого перевода.
sheets-document = Взять из документа Word или «Хангыль»
sheets-document-file = Документ (до 10 MB)
sheets-document-hint = Заголовок и текст заменятся тем, что есть в документе. Пока вы не сохраните, ничего не сохранится.
sheets-document-button = Взять из документа
sheets-document-done = Содержание документа стоит в полях. Оно ещё не сохранено: пожалуйста, просмотрите его, затем сохраните.
exchange-reason-words-changed = После скачивания файла этот абзац сохранил другой человек.
exchange-reason-unknown-fact = Здесь указана сумма, дата или номер телефона, которых нет в списке.
