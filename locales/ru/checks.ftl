# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Это ещё не переведено.
checks-placeholder-lost = Здесь не хватает значений из списка, которые есть в корейском тексте: { $lost }
checks-placeholder-extra = Этих значений из списка нет в корейском тексте: { $extra }
checks-placeholder-both = Значения из списка различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-number-lost = Здесь не хватает чисел, которые есть в корейском тексте: { $lost }
checks-number-extra = Этих чисел нет в корейском тексте: { $extra }
checks-number-both = Числа различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-money-lost = Здесь не хватает сумм, которые есть в корейском тексте: { $lost }
checks-money-extra = Этих сумм нет в корейском тексте: { $extra }
checks-money-both = Суммы различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-phone-lost = Здесь не хватает номеров телефонов, которые есть в корейском тексте: { $lost }
checks-phone-extra = Этих номеров телефонов нет в корейском тексте: { $extra }
checks-phone-both = Номера телефонов различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-link-lost = Здесь не хватает ссылок, которые есть в корейском тексте: { $lost }
checks-link-extra = Этих ссылок нет в корейском тексте: { $extra }
checks-link-both = Ссылки различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-date-lost = Здесь не хватает дат, которые есть в корейском тексте: { $lost }
checks-date-extra = Этих дат нет в корейском тексте: { $extra }
checks-date-both = Даты различаются. В корейском тексте: { $lost }, здесь: { $extra }
checks-marks-lost = Здесь не хватает знаков оформления, которые есть в корейском тексте: { $lost }
checks-marks-extra = Этих знаков оформления нет в корейском тексте: { $extra }
checks-marks-both = Знаки оформления различаются. В корейском тексте: { $lost }, здесь: { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = В списке терминов { $term } переводится как «{ $wanted }». Используйте это слово или поставьте корейское рядом со своим в скобках.
checks-length = Необычная длина. Букв здесь: { $letters }, обычно около: { $usual }. Что-то пропущено или добавлено?
# $found: as it stands in the text.
checks-bare-amount = Значение написано прямо в тексте: { $found }. Укажите его имя из списка, чтобы оно менялось вместе с законом.
checks-korean = Остался корейский текст: { $found }
checks-unknown-fact = В списке нет значения с таким именем: { $found }.
checks-broken-fact = «{ $found }»: это не значение из списка. Напишите имя и закройте фигурную скобку.
checks-broken-link = Ссылка { $found } никуда не ведёт: такой страницы нет.
checks-must = Нужно исправить
checks-look = Посмотрите перед публикацией
checks-all-the-same = Я всё это посмотрел(а). Опубликовать как есть.
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $count ->
    [one] { $shown } место, которое нужно посмотреть
    [few] { $shown } места, которые нужно посмотреть
    [many] { $shown } мест, которые нужно посмотреть
   *[other] { $shown } места, которые нужно посмотреть
}
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = хотя переведено не всё
checks-despite-number = хотя числа различаются
checks-despite-date = хотя даты различаются
checks-despite-marks = хотя знаки оформления различаются
checks-despite-term = хотя в списке терминов другие слова
checks-despite-length = хотя длина необычная
checks-despite-bare-amount = хотя значения написаны прямо в тексте
checks-despite-korean = хотя остался корейский текст
