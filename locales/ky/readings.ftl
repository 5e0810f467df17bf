# Readings: who speaks a language reads what stands in it.
nav-readings = Окуп бериңиз
readings-title = Окуп бериңиз
readings-lead = Сиз бул тилдерди билесиз. Окуп, туура деп тапкан ар бир текстиңиз окурмандарга «бул тилди эне тили катары билген адам текшерген» деп көрсөтүлөт.
readings-no-language = Сиз үчүн азырынча тил жазыла элек. Борбордун башчысынан сиз билген тилдерди кошууну сураңыз.
readings-nothing = Сиздин тилдериңизде окулушун күткөн текст жок. Рахмат.
readings-right-done = Рахмат. Эми окурмандар бул текстти ушул тилди эне тили катары билген адам текшергенин көрөт.
readings-messages-heading = Сайттагы жана боттогу сөздөр
readings-critical-unread = Ката болбошу керек, окула элек
readings-all-unread = Баары, окула элек
readings-texts-heading = Тексттер
readings-by-machine = Компьютер которгон
readings-by-person = Адам которгон
readings-public = Жарыяланган
readings-draft = Азырынча жарыялана элек

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, котормонун тили: { $language }
readings-text-lead = Ар бир бөлүгүн корейчеси менен салыштырыңыз. Баары туура болсо, барактын аягында ошону айтыңыз; бир жери туура эмес болсо, эмнеси туура эмес экенин жазыңыз.
readings-wrong = Бул туура эмес
readings-what = Эмнеси туура эмес жана кандай жазылышы керек?
readings-wrong-button = Редакторлорго айтуу
readings-right-heading = Баары туура
readings-right-what = Окурмандар бул текстти ушул тилди эне тили катары билген адам текшергенин көрөт. Атыңыз аларга көрсөтүлбөйт.
readings-right-button = Окудум, туура
readings-error-own = Муну өзүңүз жазгансыз. Аны башка адам окушу керек.
readings-error-changed = Ушул арада башка сөздөр сакталды. Азыр бул жерде турганын окуңуз.
readings-error-behind = Айрым бөлүктөрү азырынча которула элек же корейчеси өзгөргөн. Алар даяр болгондо туура деп белгилесе болот.
# $limit: number of characters
readings-error-length = Эң көп дегенде { $limit } белгиден турган текст жазыңыз.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Сайттагы жана боттогу сөздөр, тили: { $language }
readings-messages-lead = Корейче жана англисче саптардын астында сиздин тилиңизде айтканыбыз калың тамга менен жазылган. Туура экенин айтыңыз же кандай жазылышы керек экенин жазыңыз. Оңдоо дароо бардык жерде көрүнөт.
readings-messages-hint = Программа өзү толтурган маанилерди өзгөртпөңүз:
readings-files = Бөлүктөр
readings-critical = Ката болбошу керек
readings-state-unread = Азырынча окула элек
readings-state-right = Туура
readings-state-corrected = Оңдолгон
readings-state-again = Биздин текст өзгөрдү: кайра окуңуз
readings-message-right = Туура
readings-message-correct = Оңдоо
readings-message-words = Кандай жазылышы керек
readings-message-button = Эми ушундай жазылсын
# $name: a value, as it is typed
readings-error-lacks = { $name }: жетишпейт. Аны өз бойдон калтырыңыз.
# $name: a value, as it is typed
readings-error-adds = { $name }: бул жерде мындай маани жок. Аны алып салыңыз.
# $name: what was typed as a case
readings-error-choice = { $name }: бул жерде мындай учур жок. Мурда болгон учурларды колдонуңуз.
readings-error-markup = Мурда болбогон тегдерди, шилтемелерди жана көрүнбөгөн белгилерди алып салыңыз.
readings-error-unreadable = Муну окууга болбойт. Ийри кашааларды мурдагы абалы менен салыштырыңыз.

# Corrections.
readings-corrections-title = Оңдолгон сөздөр
readings-corrections-none = Эч нерсе оңдолгон жок.
readings-message = Билдирүү
readings-own-words = Мурда
readings-new-words = Азыр
readings-by = Ким оңдогон
readings-end = Биздин сөздөрүбүзгө кайтуу
