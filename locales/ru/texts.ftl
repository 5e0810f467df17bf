# What readers see of a text.
text-gone-title = Этого текста здесь больше нет
# $day: a date
text-stale-here = Корейский текст изменился { $day }; перевод исправим позже.
text-stale-here-undated = Корейский текст изменился; перевод исправим позже.

# What a text is, and where it stands.
text-kind-guide = Руководство
text-kind-publication = Издание
text-kind-issue = Выпуск бюллетеня
text-kind-article = Статья
text-kind-bulletin = Новость
text-kind-alert = Срочное сообщение
text-kind-reply = Готовый ответ
text-kind-question = Вопрос перед консультацией
text-kind-situation = Подсказка по ситуации
text-kind-programme = Курс или мероприятие
text-state-missing = Не переведено
text-state-asked-for = Перевод заказан
text-state-in-translation = Переводится
text-state-stale = Корейский текст изменился
text-state-withdrawn = Снято с публикации
text-state-machine = Перевела машина, ещё никто не прочитал
text-state-needs-review = Ещё никто не прочитал
text-state-reviewed = Прочитал тот, кто знает язык
text-state-declined = Переводить не будем
text-state-draft = Пишется
text-state-public = Опубликовано
# $count: how many; $shown: the same as it is written
text-behind = { $count ->
    [one] { $shown } предложение отстаёт от корейского текста
    [few] { $shown } предложения отстают от корейского текста
    [many] { $shown } предложений отстают от корейского текста
   *[other] { $shown } предложения отстают от корейского текста
}
# $count: how many; $shown: the same as it is written
text-unwritten = { $count ->
    [one] { $shown } предложение без перевода
    [few] { $shown } предложения без перевода
    [many] { $shown } предложений без перевода
   *[other] { $shown } предложения без перевода
}
text-by-file = взято из файла

# One text.
text-public-pages = Что видят читатели
text-languages = Состояние на каждом языке
text-readers-see = Читатели видят
text-read-by = Кто прочитал
text-to-do = Что вы можете сделать
text-public-since = Опубликовано с
text-not-public = Не опубликовано
text-history = История
text-more = Ещё
text-act-publish = Опубликовать
text-act-review = Текст прочитан, всё верно
text-act-schedule = Назначить день
text-act-unschedule = Отменить назначенный день
text-act-decline = Не переводить
text-act-take-up = Всё-таки переводить
text-act-withdraw = Снять с публикации
text-schedule-at = Когда опубликовать? (время этого города)
text-decline-why = Что сказать читателям
text-note = Примечание для коллег (можно оставить пустым)
text-publish-all-heading = Опубликовать вместе
text-publish-all-what = На этих языках есть всё, что сказано по-корейски. Выберите языки для публикации. Если хотя бы один опубликовать нельзя, не будет опубликован ни один.
text-publish-all-button = Опубликовать выбранное

# What was done.
text-done-made = Текст создан. Теперь напишите его по-корейски.
text-done-saved = Сохранено.
text-done-published = Опубликовано.
text-done-scheduled = Будет опубликовано в назначенное время.
text-done-unscheduled = Назначенный день отменён.
text-done-withdrawn = Снято с публикации, читателям сказано почему.
text-done-declined = Переводить не будем, читателям сказано почему.
text-done-taken-up = Всё-таки будет переведено.
text-done-reviewed = Записано, что вы это прочитали.
text-done-restored = Старый текст снова сохранён как самый новый. Читатели его ещё не видят.
text-done-still-correct = Записано, что переводы по-прежнему верны.
text-done-unchanged = Ничего не изменилось.

# What cannot be done.
text-refusal-no-words = На этом языке текста ещё нет.
text-refusal-unwritten = Заголовок или текст ещё пустой.
text-refusal-changed = За это время кто-то сохранил другой текст. Пожалуйста, посмотрите его и попробуйте ещё раз.
text-refusal-long-note = Примечание слишком длинное. Самое большое число знаков: 300.
text-refusal-past-day = Это время уже прошло.
text-refusal-no-day = Пожалуйста, выберите день и время.
text-refusal-is-public = Это уже опубликовано.
text-refusal-not-public = Сейчас это не опубликовано.
text-refusal-no-source = Корейский текст ещё не опубликован. Пожалуйста, сначала опубликуйте его.
text-refusal-no-reason = Пожалуйста, выберите, что сказать читателям.
text-refusal-own-words = Этот текст сохранили вы. Прочитать его должен кто-то другой.
text-refusal-none-chosen = Пожалуйста, выберите хотя бы один язык.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Ничего не опубликовано.
text-refusal-around = За это время кто-то другой это изменил. То, что вы написали, осталось ниже. Если ваш вариант должен заменить чужой, сохраните ещё раз.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Снять с публикации на языке: { $language }
text-withdraw-what = Язык: { $language }. Читатели больше не увидят этот текст и узнают причину, которую вы выберете.
text-withdraw-what-all = Вместе с корейским текстом исчезнут тексты на всех языках. Читатели узнают причину, которую вы выберете.
text-withdraw-linking = Другие тексты ведут к этому. Лучше сначала исправить в них ссылки.
text-withdraw-why = Что сказать читателям
text-withdraw-button = Снять с публикации

# The Korean changed, and the translations are right all the same.
text-still-offer = Корейский текст изменился, и некоторые переводы отстают.
text-still-link = Посмотреть, нужно ли их менять
text-still-title = Переводы по-прежнему верны?
text-still-what = Вот как изменился корейский текст. Если смысл тот же, можно записать для всех языков, что перевод по-прежнему верен. Слова перевода не меняются, исчезает только отметка, что он устарел.
text-still-new = Новые предложения всё равно нужно перевести.
text-still-button = Верны на всех языках
text-still-nothing = Ни одно предложение не изменилось.
text-still-changed = За это время корейский текст снова изменился. Пожалуйста, посмотрите ещё раз.

# A new text.
text-title-ko = Заголовок на корейском языке
text-slug = Имя в адресе
text-slug-hint = Маленькие латинские буквы, цифры и дефисы, от 3 до 60 знаков. Изменить потом нельзя. Например:
text-begin-button = Создать текст
text-error-kind = Пожалуйста, выберите, что это за текст.
text-error-slug = Пожалуйста, используйте от 3 до 60 маленьких латинских букв, цифр и дефисов.
text-error-slug-taken = Текст с таким именем уже есть.
text-error-no-title = Пожалуйста, напишите заголовок.
text-error-topic = Пожалуйста, выберите тему.

# What stands around a text.
text-around = Изменить тему, контакты, термины и источники
text-around-what = Это одно и то же для всех языков. То, что вы сохраните, сразу будет опубликовано.
text-contacts = Контакты
text-terms = Термины
text-sources = Статьи закона
text-checked-on = Проверено
text-checked-by = Кто проверил (должность или организация)
text-review-by = Следующая проверка
text-related = Что ещё прочитать по этой теме
text-related-hint = По одному на строке. Пишите имя из адреса руководства.
text-line-each = По одному на строке, в том порядке, в каком их видят читатели.
text-sources-hint = По одному на строке, на корейском языке. Если есть адрес, поставьте его после, начиная с https://.
text-contacts-known = Какие есть контакты
text-terms-known = Какие есть термины
# $ids: names as they were typed
text-error-unknown = Такого нет в списке: { $ids }
text-error-too-many = Больше, чем можно. Самое большое число: { $most }.
text-error-sources = Самое большое число строк: { $most }, знаков в строке: { $longest }.
text-error-checked-on = Пожалуйста, выберите сегодняшний день или более ранний.
text-error-review-by = Пожалуйста, проверьте дату ещё раз.

# History.
# $language: a language by its own name
text-history-title = История на языке: { $language }
text-history-none = Ещё ничего не сохранено.
# $number: which revision it is
text-history-number = Версия { $number }
text-history-public = Что видят читатели
text-history-latest = Сохранено последним
text-history-cut = Показано только самое новое.
text-history-compared = Сравнение с версией { $number }. Зачёркнутое исчезло, подчёркнутое добавлено.
text-history-with-public = Сравнить с тем, что видят читатели
text-history-first = Это было сохранено первым.
text-restore-heading = Вернуться к этой версии
text-restore-what = Этот текст будет снова сохранён как самый новый. Ничего не потеряется. Читатели увидят его, только когда он будет опубликован.
text-restore-button = Вернуться
text-act-published = Опубликовано
text-act-scheduled = Назначен день
text-act-unscheduled = Назначенный день отменён
text-act-withdrawn = Снято с публикации
text-act-declined = Решено не переводить
text-act-taken-up = Решено всё-таки переводить
text-act-asked-for = Перевод заказан
text-act-begun = Перевод начат
text-act-reviewed = Прочитано, всё верно
text-act-still-correct = По-прежнему верно, хотя корейский текст изменился
text-act-restored = Возврат к старой версии
