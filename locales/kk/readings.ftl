# Readings: who speaks a language reads what stands in it.
nav-readings = Оқып шығыңыз
readings-title = Оқып шығыңыз
readings-lead = Сіз бұл тілдерді білесіз. Оқып, дұрыс деп тапқан әр мәтініңіз оқырмандарға «бұл тілді ана тілі ретінде білетін адам тексерген» деп көрсетіледі.
readings-no-language = Сіз үшін әлі тіл жазылған жоқ. Орталық басшысынан сіз білетін тілдерді қосуды сұраңыз.
readings-nothing = Сіздің тілдеріңізде оқуды күтіп тұрған мәтін жоқ. Рақмет.
readings-right-done = Рақмет. Енді оқырмандар бұл мәтінді осы тілді ана тілі ретінде білетін адам тексергенін көреді.
readings-messages-heading = Сайт пен боттағы сөздер
readings-critical-unread = Қате болмауы тиіс, оқылмаған
readings-all-unread = Бәрі, оқылмаған
readings-texts-heading = Мәтіндер
readings-by-machine = Компьютер аударған
readings-by-person = Адам аударған
readings-public = Жарияланған
readings-draft = Әлі жарияланбаған

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, аударма тілі: { $language }
readings-text-lead = Әр бөлігін корейшесімен салыстырыңыз. Бәрі дұрыс болса, беттің соңында соны айтыңыз; бір жері қате болса, ненің қате екенін жазыңыз.
readings-wrong = Бұл қате
readings-what = Не қате және қалай жазылуы керек?
readings-wrong-button = Редакторларға айту
readings-right-heading = Бәрі дұрыс
readings-right-what = Оқырмандар бұл мәтінді осы тілді ана тілі ретінде білетін адам тексергенін көреді. Атыңыз оларға көрсетілмейді.
readings-right-button = Оқыдым, дұрыс
readings-error-own = Мұны өзіңіз жаздыңыз. Оны басқа адам оқуы керек.
readings-error-changed = Осы арада басқа сөздер сақталды. Қазір мұнда тұрғанын оқыңыз.
readings-error-behind = Кейбір бөліктері әлі аударылмаған немесе корейшесі өзгерген. Олар дайын болғанда дұрыс деп белгілеуге болады.
# $limit: number of characters
readings-error-length = Ең көбі { $limit } таңбадан тұратын мәтін жазыңыз.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Сайт пен боттағы сөздер, тілі: { $language }
readings-messages-lead = Корейше және ағылшынша жолдардың астында сіздің тіліңізде айтатынымыз қалың әріппен жазылған. Дұрыс екенін айтыңыз немесе қалай жазылуы керегін жазыңыз. Түзету бірден барлық жерде көрінеді.
readings-messages-hint = Бағдарлама өзі толтыратын мәндерді өзгертпеңіз:
readings-files = Бөліктер
readings-critical = Қате болмауы тиіс
readings-state-unread = Әлі оқылмаған
readings-state-right = Дұрыс
readings-state-corrected = Түзетілген
readings-state-again = Біздің мәтініміз өзгерді: қайта оқыңыз
readings-message-right = Дұрыс
readings-message-correct = Түзету
readings-message-words = Қалай жазылуы керек
readings-message-button = Енді осылай жазылсын
# $name: a value, as it is typed
readings-error-lacks = { $name }: жетіспейді. Оны өз күйінде қалдырыңыз.
# $name: a value, as it is typed
readings-error-adds = { $name }: мұнда мұндай мән жоқ. Оны алып тастаңыз.
# $name: what was typed as a case
readings-error-choice = { $name }: мұнда мұндай жағдай жоқ. Бұрын болған жағдайларды қолданыңыз.
readings-error-markup = Бұрын болмаған тегтерді, сілтемелерді және көрінбейтін белгілерді алып тастаңыз.
readings-error-unreadable = Мұны оқу мүмкін емес. Ирек жақшаларды бұрынғы күйімен салыстырыңыз.

# Corrections.
readings-corrections-title = Түзетілген сөздер
readings-corrections-none = Ештеңе түзетілген жоқ.
readings-message = Хабар
readings-own-words = Бұрын
readings-new-words = Қазір
readings-by = Кім түзетті
readings-end = Біздің сөздерімізге қайту
