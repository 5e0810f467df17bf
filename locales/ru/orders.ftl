# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Заказанные переводы
orders-title = Заказанные переводы
orders-mine-title = Мои переводы
orders-back = Назад к списку
orders-ask = Заказать перевод
orders-statement = Отчёт за месяц
orders-asked = Заказано. Все переводчики получат письмо.
orders-delivered-done = Спасибо. Перевод сдан. Теперь его прочитает другой человек, который знает этот язык.
orders-cancelled-done = Отменено. Переводчик получит письмо.
orders-none-open = Сейчас переводы не заказаны.
orders-open = В работе
orders-delivered = Сдано
orders-delivered-this-month = Сдано в этом месяце
orders-text = Текст
orders-translator = Переводчик
orders-due = Срок
orders-characters = Корейских знаков
orders-delivered-on = День сдачи
orders-state-asked = Заказано
orders-state-opened = Переводится
orders-state-late = Срок прошёл
orders-state-delivered = Сдано
orders-state-cancelled = Отменено

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, язык перевода: { $language }
orders-extent = Сколько переводить
orders-extent-behind = Только новое и изменённое
orders-extent-whole = Весь текст
orders-asked-by = Кто заказал
orders-note = Примечание для переводчика
orders-begin = Открыть текст и начать
orders-go-on = Продолжить перевод
orders-see-text = Посмотреть текст
orders-deliver-heading = Готово?
orders-deliver-what = Сдаётся то, что вы сохранили последним. Перевод считается проверенным после того, как его прочитает другой человек, который знает этот язык.
orders-deliver-button = Всё готово
orders-cancel-heading = Отменить заказ
orders-cancel-what = Переводчик получит письмо и может не продолжать. То, что сохранено, останется.
orders-cancel-button = Отменить заказ
orders-error-closed = За это время перевод сдали или заказ отменили.
orders-error-nothing-saved = С тех пор как перевод заказан, ничего не сохранено. Пожалуйста, сначала сохраните свой перевод.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $count ->
    [one] { $shown } абзац ещё не переведён, или его корейский текст изменился. Пожалуйста, сначала закончите его.
    [few] { $shown } абзаца ещё не переведены, или их корейский текст изменился. Пожалуйста, сначала закончите их.
    [many] { $shown } абзацев ещё не переведены, или их корейский текст изменился. Пожалуйста, сначала закончите их.
   *[other] { $shown } абзаца ещё не переведены, или их корейский текст изменился. Пожалуйста, сначала закончите их.
}

# Asking.
orders-ask-title = Заказать перевод
orders-choose-text = Выбрать этот текст
orders-languages = На какие языки и кто переводит
# $language: name of a language in itself
orders-translator-label = Переводчик на язык: { $language }
orders-no-translator = На этот язык ещё никто не переводит. Руководитель центра может дать кому-нибудь эту роль.
orders-lang-asked = Уже заказано
orders-lang-missing = Ещё ничего нет
orders-lang-whole = Ничего не отстаёт
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $count ->
    [one] { $shown } абзац отстаёт
    [few] { $shown } абзаца отстают
    [many] { $shown } абзацев отстают
   *[other] { $shown } абзаца отстают
}
orders-note-hint = Что нужно знать переводчику: для кого этот текст, какие слова использовать.
orders-ask-button = Заказать письмом
orders-error-text = Пожалуйста, выберите текст, у которого есть корейские слова.
orders-error-due = Пожалуйста, выберите день начиная с сегодняшнего.
orders-error-languages = Пожалуйста, выберите хотя бы один язык.
# $language: name of a language in itself
orders-error-translator = Пожалуйста, выберите того, кто переводит на язык: { $language }.
# $language: name of a language in itself
orders-error-asked = Перевод уже заказан на язык: { $language }.
# $language: name of a language in itself
orders-error-nothing = { $language }: здесь ничего не отстаёт. Чтобы перевести всё заново, выберите весь текст.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Переводы, сданные за месяц: { $month }
orders-statement-sheet = Скачать таблицу
orders-statement-empty = В этом месяце ничего не сдано.
orders-sum = Итого
