# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Слова, которые нужны в учреждении
terms-counter-what = Покажите или прочитайте корейское слово в учреждении или по телефону.
terms-unchecked = Носитель языка ещё не проверил
terms-back-to-text = { $word }: вернуться к тексту
terms-words-lead = Корейские слова, которые используют учреждения и компании, и что они значат.
terms-words-letters = Первые буквы
search-kind-term = Слово

# Where terms are kept: the list.
terms-title = Термины
terms-make = Добавить термин
terms-search = Найти слово
terms-every-language = Все языки
terms-every-state = Любое состояние
terms-narrow = Показать выбранное
terms-found =
    { $count ->
        [0] Подходящих терминов нет.
        [one] { $count } термин
        [few] { $count } термина
        [many] { $count } терминов
       *[other] { $count } термина
    }
terms-korean = Корейский язык
terms-word = Слово
terms-explanation = Объяснение одним предложением
terms-languages = Состояние на каждом языке
terms-standing-missing = Ещё нет
terms-standing-machine = Не проверено носителем языка
terms-standing-reviewed = Проверено носителем языка
terms-standing-official = Официальное слово
terms-removed = Термин удалён.

# One term.
terms-make-hint = Напишите корейское слово. Адрес создаётся из английского слова, остальные языки заполняются после сохранения.
terms-edit-hint = Сохраняются только те языки, которые вы изменили. Кто сохраняет слово как проверенное носителем языка, тот будет указан как проверивший.
terms-source = Источник (официального слова)
terms-edited = Изменено: { $name }, { $when }
terms-reviewed = Проверено: { $name }, { $when }
terms-by-file = Из файла
terms-other-languages = Другие языки
terms-meanwhile = Пока вы писали, кто-то другой сохранил тот же язык. То, что вы написали, осталось ниже и ещё не сохранено. Пожалуйста, сравните и сохраните ещё раз.
terms-meanwhile-here = Сохранено сейчас ({ $name }):
terms-error-no-korean = Пожалуйста, напишите корейское слово.
terms-error-too-long = Слишком длинно. Самое большое число знаков: { $limit }.
terms-error-no-source = Пожалуйста, укажите, где вы видели официальное слово.
terms-error-taken = Термин с этим корейским словом уже есть.
terms-error-used = Эти тексты используют термин, поэтому удалить его нельзя. Пожалуйста, сначала уберите его из них.
terms-uses = Тексты, в которых есть этот термин
terms-uses-none = Ни в одном тексте этот термин не указан среди слов для учреждения.
terms-changes = Что изменили
terms-changes-none = Ещё ничего не изменили.
terms-before = Было
terms-after = Стало
terms-remove-heading = Удалить термин
terms-remove-what = Он исчезнет из списков слов на сайте. После новой загрузки файлов он не вернётся.
terms-remove-button = Удалить этот термин
