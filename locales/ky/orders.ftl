# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Котормо буйрутмалары
orders-title = Котормо буйрутмалары
orders-mine-title = Менин котормолорум
orders-back = Тизмеге кайтуу
orders-ask = Котормого буйрутма берүү
orders-statement = Айлык отчёт
orders-asked = Буйрутма берилди. Ар бир котормочуга кат барат.
orders-delivered-done = Рахмат. Котормо тапшырылды, эми аны тилди билген башка адам окуйт.
orders-cancelled-done = Токтотулду. Котормочуга кат барат.
orders-none-open = Азыр буйрутма жок.
orders-open = Аткарылып жатат
orders-delivered = Тапшырылган
orders-delivered-this-month = Ушул айда тапшырылган
orders-text = Текст
orders-translator = Котормочу
orders-due = Мөөнөтү
orders-characters = Корейче белгилердин саны
orders-delivered-on = Тапшырылган күнү
orders-state-asked = Буйрутма берилген
orders-state-opened = Которулуп жатат
orders-state-late = Мөөнөтү өткөн
orders-state-delivered = Тапшырылган
orders-state-cancelled = Токтотулган

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, котормонун тили: { $language }
orders-extent = Көлөмү
orders-extent-behind = Жаңы же өзгөргөн жерлери гана
orders-extent-whole = Текст толугу менен
orders-asked-by = Ким буйрутма берген
orders-note = Котормочуга эскертме
orders-begin = Текстти ачып, баштоо
orders-go-on = Которууну улантуу
orders-see-text = Текстти көрүү
orders-deliver-heading = Даяр болдубу?
orders-deliver-what = Акыркы сактаганыңыз тапшырылат. Тилди билген башка адам окугандан кийин ал текшерилген болуп эсептелет.
orders-deliver-button = Бүтүрдүм
orders-cancel-heading = Буйрутманы токтотуу
orders-cancel-what = Котормочуга кат барат, ал улантпаса да болот. Сакталганы калат.
orders-cancel-button = Буйрутманы токтотуу
orders-error-closed = Бул ушул арада тапшырылды же токтотулду.
orders-error-nothing-saved = Буйрутма берилгенден бери эч нерсе сакталган жок. Адегенде котормоңузду сактаңыз.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $shown } абзац азырынча которула элек же корейчеси өзгөргөн. Адегенде ошону бүтүрүңүз.

# Asking.
orders-ask-title = Котормого буйрутма берүү
orders-choose-text = Ушул текстти тандоо
orders-languages = Кайсы тилдерге жана ким которот
# $language: name of a language in itself
orders-translator-label = Төмөнкү тилге котормочу: { $language }
orders-no-translator = Бул тилге азырынча эч ким которбойт. Бул милдетти борбордун башчысы бере алат.
orders-lang-asked = Буйрутма мурунтан берилген
orders-lang-missing = Азырынча эч нерсе жок
orders-lang-whole = Эскирген жери жок
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown } эскирген абзац
orders-note-hint = Котормочу билиши керек нерсе: текст ким үчүн, кайсы сөздөрдү колдонуу керек.
orders-ask-button = Кат менен буйрутма берүү
orders-error-text = Корейче жазылган текстти тандаңыз.
orders-error-due = Бүгүндөн баштап бир күндү тандаңыз.
orders-error-languages = Кеминде бир тил тандаңыз.
# $language: name of a language in itself
orders-error-translator = Төмөнкү тилге которгон адамды тандаңыз: { $language }.
# $language: name of a language in itself
orders-error-asked = Төмөнкү тил үчүн буйрутма мурунтан берилген: { $language }.
# $language: name of a language in itself
orders-error-nothing = Төмөнкү тилде эскирген жер жок: { $language }. Баарын кайра которткуңуз келсе, текстти толугу менен тандаңыз.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Төмөнкү айда тапшырылган котормолор: { $month }
orders-statement-sheet = Таблица файлы кылып жүктөп алуу
orders-statement-empty = Бул айда эч нерсе тапшырылган жок.
orders-sum = Бардыгы
