# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Аударма тапсырыстары
orders-title = Аударма тапсырыстары
orders-mine-title = Менің аудармаларым
orders-back = Тізімге қайту
orders-ask = Аударма тапсыру
orders-statement = Айлық есеп
orders-asked = Тапсырыс берілді. Әр аудармашыға хат барады.
orders-delivered-done = Рақмет. Аударма тапсырылды, енді оны тілді білетін басқа адам оқиды.
orders-cancelled-done = Тоқтатылды. Аудармашыға хат барады.
orders-none-open = Қазір тапсырыс жоқ.
orders-open = Орындалуда
orders-delivered = Тапсырылған
orders-delivered-this-month = Осы айда тапсырылған
orders-text = Мәтін
orders-translator = Аудармашы
orders-due = Мерзімі
orders-characters = Корейше таңбалар саны
orders-delivered-on = Тапсырылған күні
orders-state-asked = Тапсырыс берілген
orders-state-opened = Аударылуда
orders-state-late = Мерзімі өткен
orders-state-delivered = Тапсырылған
orders-state-cancelled = Тоқтатылған

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, аударма тілі: { $language }
orders-extent = Көлемі
orders-extent-behind = Тек жаңа немесе өзгерген жерлері
orders-extent-whole = Бүкіл мәтін
orders-asked-by = Кім тапсырыс берді
orders-note = Аудармашыға ескертпе
orders-begin = Мәтінді ашып, бастау
orders-go-on = Аударуды жалғастыру
orders-see-text = Мәтінді көру
orders-deliver-heading = Дайын болды ма?
orders-deliver-what = Соңғы сақтағаныңыз тапсырылады. Тілді білетін басқа адам оқығаннан кейін ол тексерілген болып саналады.
orders-deliver-button = Аяқтадым
orders-cancel-heading = Тапсырысты тоқтату
orders-cancel-what = Аудармашыға хат барады, ол жалғастырмаса да болады. Сақталғаны қалады.
orders-cancel-button = Тапсырысты тоқтату
orders-error-closed = Бұл осы арада тапсырылды немесе тоқтатылды.
orders-error-nothing-saved = Тапсырыс берілгеннен бері ештеңе сақталған жоқ. Алдымен аудармаңызды сақтаңыз.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $shown } абзац әлі аударылмаған немесе корейшесі өзгерген. Алдымен соны аяқтаңыз.

# Asking.
orders-ask-title = Аударма тапсыру
orders-choose-text = Осы мәтінді таңдау
orders-languages = Қай тілдерге және кім аударады
# $language: name of a language in itself
orders-translator-label = Мына тілге аудармашы: { $language }
orders-no-translator = Бұл тілге әлі ешкім аудармайды. Бұл міндетті орталық басшысы бере алады.
orders-lang-asked = Тапсырыс бұрыннан берілген
orders-lang-missing = Әлі ештеңе жоқ
orders-lang-whole = Ескірген жері жоқ
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown } ескірген абзац
orders-note-hint = Аудармашы білуі керек нәрсе: мәтін кімге арналған, қай сөздерді қолдану керек.
orders-ask-button = Хатпен тапсырыс беру
orders-error-text = Корейше жазылған мәтінді таңдаңыз.
orders-error-due = Бүгіннен бастап бір күнді таңдаңыз.
orders-error-languages = Кемінде бір тіл таңдаңыз.
# $language: name of a language in itself
orders-error-translator = Мына тілге аударатын адамды таңдаңыз: { $language }.
# $language: name of a language in itself
orders-error-asked = Мына тіл үшін тапсырыс бұрыннан берілген: { $language }.
# $language: name of a language in itself
orders-error-nothing = Мына тілде ескірген жер жоқ: { $language }. Бәрін қайта аудартқыңыз келсе, бүкіл мәтінді таңдаңыз.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Мына айда тапсырылған аудармалар: { $month }
orders-statement-sheet = Кесте файлы етіп жүктеп алу
orders-statement-empty = Бұл айда ештеңе тапсырылған жоқ.
orders-sum = Барлығы
