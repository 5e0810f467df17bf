# Readings: who speaks a language reads what stands in it.
nav-readings = Пожалуйста, прочитайте
readings-title = Пожалуйста, прочитайте
readings-lead = Вы знаете эти языки. Если вы прочитаете текст и скажете, что он верен, читатели увидят, что его проверил носитель языка.
readings-no-language = Для вас ещё не указаны языки. Пожалуйста, попросите руководителя центра добавить языки, которые вы знаете.
readings-nothing = На ваших языках сейчас нечего читать. Спасибо.
readings-right-done = Спасибо. Теперь читатели видят, что этот текст проверил носитель языка.
readings-messages-heading = Слова сайта и бота
readings-critical-unread = Где нельзя ошибиться: не прочитано
readings-all-unread = Всего не прочитано
readings-texts-heading = Тексты
readings-by-machine = Перевела машина
readings-by-person = Перевёл человек
readings-public = Опубликовано
readings-draft = Ещё не опубликовано

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, язык: { $language }
readings-text-lead = Сравните каждую часть с корейским текстом. Если всё верно, скажите об этом в конце страницы. Если что-то неправильно, напишите, что именно.
readings-wrong = Здесь неправильно
readings-what = Что неправильно и как нужно написать?
readings-wrong-button = Сообщить редакторам
readings-right-heading = Всё верно
readings-right-what = Читатели увидят, что текст проверил носитель языка. Ваше имя им не показывается.
readings-right-button = Текст прочитан, всё верно
readings-error-own = Это написали вы. Прочитать должен кто-то другой.
readings-error-changed = За это время сохранили другой текст. Пожалуйста, прочитайте то, что здесь сейчас.
readings-error-behind = Часть текста ещё не переведена, или корейский текст изменился. Отметить как верное можно, когда всё будет готово.
# $limit: number of characters
readings-error-length = Пожалуйста, напишите что-нибудь. Самое большое число знаков: { $limit }.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Слова сайта и бота на языке: { $language }
readings-messages-lead = Под каждой строкой на корейском и английском жирным шрифтом написано то, что мы говорим на вашем языке. Отметьте, что это верно, или напишите, как нужно. Исправление сразу появится везде.
readings-messages-hint = Значения, которые подставляет программа, оставьте как есть:
readings-files = Части
readings-critical = Здесь нельзя ошибиться
readings-state-unread = Ещё не прочитано
readings-state-right = Верно
readings-state-corrected = Исправлено
readings-state-again = Наши слова изменились: пожалуйста, прочитайте ещё раз
readings-message-right = Это верно
readings-message-correct = Исправить
readings-message-words = Как нужно написать
readings-message-button = Теперь говорить так
# $name: a value, as it is typed
readings-error-lacks = Не хватает: { $name }. Пожалуйста, оставьте это как есть.
# $name: a value, as it is typed
readings-error-adds = Здесь такого нет: { $name }. Пожалуйста, уберите это.
# $name: what was typed as a case
readings-error-choice = Такого случая здесь нет: { $name }. Пожалуйста, используйте только те случаи, которые были.
readings-error-markup = Пожалуйста, уберите теги, ссылки и невидимые знаки, которых раньше не было.
readings-error-unreadable = Это не получается прочитать. Пожалуйста, сравните фигурные скобки с тем, как было раньше.

# Corrections.
readings-corrections-title = Исправленные слова
readings-corrections-none = Исправлений нет.
readings-message = Сообщение
readings-own-words = Было
readings-new-words = Сейчас
readings-by = Кто исправил
readings-end = Вернуться к нашим словам
