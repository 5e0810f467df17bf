# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Суммалар жана сандар
facts-lead = Тексттердеги суммалар, мөөнөттөр жана телефон номерлери. Бул жерден өзгөртсөңүз, бардык тилде бир убакта өзгөрөт.
facts-search-label = Аталышы, мааниси же булагы боюнча издөө
facts-none = Эч нерсе табылган жок.
facts-fact = Аталышы
facts-value = Мааниси
facts-holds = Колдонулуу мөөнөтү
facts-source = Булак
facts-checked = Текшерилген
# Nobody in the house looked it up: it came with the content files.
facts-by-files = даяр файлдар менен келген
# $from, $until: days
facts-period = { $from } – { $until }
facts-period-open = { $from } күнүнөн
facts-standing-lapsed = Бүгүн мааниси жок
facts-standing-due = Кайра текшерүү керек
facts-standing-coming = Жакында өзгөрөт
facts-standing-settled = Баары жайында
facts-standing-what-lapsed = Маанинин мөөнөтү бүттү жана кийинкиси жок: тексттерде сызыкча көрүнөт.
facts-standing-what-due = Текшерүү күнү келди же акыркы текшерүүдөн бери бир жылдан көп өттү.
facts-standing-what-coming = Кийинки маани белгилүү же азыркысынын акыркы күнү белгиленген.
facts-standing-what-settled = Азыр кыла турган иш жок.

# One fact: its values, checks, texts and history.
facts-unit = Өлчөм бирдиги
facts-unit-won = вон
facts-unit-day = күн
facts-unit-week = апта
facts-unit-month = ай
facts-unit-year = жыл
facts-unit-hour = саат
facts-unit-minute = мүнөт
facts-unit-percent = пайыз
facts-unit-person = адам
facts-unit-time = сутка убактысы
facts-unit-number = сан
facts-unit-phone = телефон номери
facts-unit-date = дата
facts-values = Бардык маанилер
facts-today = бүгүн
facts-due = кайра текшериңиз
facts-change = Өзгөртүү
facts-correct = Оңдоо
facts-end = Бүтүрүү
facts-remove = Өчүрүү
facts-add = Маани кошуу
facts-check-heading = Кайра текшерүү
facts-check-what = Булакты кайра окудуңузбу? Маани дагы эле туура болсо, күнү жана атыңыз жазылып коюлат.
facts-review-hint = Кийинки текшерүү күнү. Бош калтырылса: бир жылдан кийин.
facts-check-button = Бүгүн текшерилди, дагы эле туура
facts-review-button = Күнүн гана белгилөө
# $day: a day
facts-review-on = кийинки текшерүү: { $day }
facts-said-changed = Өзгөртүлдү. Тексттерде бардык тилде жаңы маани көрүнөт.
facts-said-saved = Өзгөрүү сакталды.
facts-said-checked = Бүгүн текшерилди деп жазылды.
facts-texts = Кайсы жерде көрүнөт
facts-touched-none = Азырынча эч бир текстте көрүнбөйт.
# $count: number of texts, contacts and pages
facts-touched-what = Ал { $count } жерде көрүнөт. Тилдер боюнча:
facts-kind-contact = Байланыш
facts-kind-page = Барак
facts-draft = каралама
facts-history = Эмне өзгөртүлдү
facts-history-none = Бул жерде азырынча эч нерсе өзгөртүлө элек.
facts-done = Эмне кылынды
facts-done-added = Кошулду
facts-done-corrected = Оңдолду
facts-done-ended = Бүтүрүлдү
facts-done-checked = Текшерилди
facts-done-review = Кийинки текшерүү белгиленди
facts-done-removed = Өчүрүлдү
facts-done-imported = Даяр файлдардан алынды
facts-before = Мурда
facts-after = Кийин
facts-who = Ким жана качан

# A change: typed, looked at, confirmed.
facts-heading-add = Маани кошуу
facts-heading-correct = Маанини оңдоо
facts-heading-end = Маанини бүтүрүү
facts-heading-remove = Маанини өчүрүү
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Бирдиксиз: сумма 10320, күнү 2026-11-06, убактысы 18:00, телефон номери 1577-1366 түрүндө.
facts-from = Биринчи күнү
facts-until = Акыркы күнү
facts-until-hint = Азырынча белгисиз болсо, бош калтырыңыз.
facts-source-hint = Мыйзамдын беренеси же кулактандыруунун номери, корейче.
facts-status = Муну кайдан окудуңуз?
facts-status-law = Мыйзамдан
facts-status-official = Расмий кулактандыруудан
facts-end-before = Ошол кезде колдонулуп турган маани жаңысынан бир күн мурун бүтөт.
facts-review-change = Эмне өзгөрөрүн көрүү
facts-review-lead = Азырынча эч нерсе өзгөргөн жок. Карап чыгып, туура болсо, ырастаңыз.
facts-shown-heading = Ар бир тилде кандай көрүнөт
facts-confirm = Ушундай өзгөртүү
facts-back = Жазууга кайтуу
facts-new-title = Маалымат кошуу
facts-new-button = Маалыматты сактоо
facts-id = Маалыматтын аталышы
facts-id-hint = Тексттерде ушундай аталат: кичине латын тамгалары, цифралар жана сызыкча. Мисалы:
facts-error-id = Кичине латын тамгаларын, цифраларды жана сызыкчаны гана колдонуңуз.
facts-error-unit = Өлчөм бирдигин тандаңыз. Бир маалыматтын бардык мааниси бирдей бирдикте болот.
facts-error-value = Бул бирдикке ылайык эмес. Үлгүдөгүдөй жазыңыз.
facts-error-from = Биринчи күнүн тандаңыз.
facts-error-until = Акыркы күнү жазылган эмес же биринчисинен мурун.
facts-error-source = Булакты жазыңыз; узун болсо, кыскартыңыз.
facts-error-status = Мыйзамдабы же расмий кулактандыруудабы, тандаңыз.
facts-error-review = Эртеңден баштап бир күндү тандаңыз.
facts-error-overlap = Бул мөөнөт төмөнкү маани менен кабатташат: { $value } ({ $period }).
facts-error-taken = Мындай аталыштагы маалымат мурунтан бар.
facts-error-in-use = Бул маани тексттерде көрүнөт, ошондуктан аны өчүрүүгө болбойт. Адегенде аны ылдыйкы тексттерден алып салыңыз же оңдоңуз.
facts-error-same = Эч нерсе өзгөрбөйт.
facts-error-changed = Сиз карап турганда башка кызматкер маанилерди өзгөрттү, ошондуктан эч нерсе кылынган жок. Азыркы абалын карап, кайра аракет кылыңыз.
facts-error-gone = Бул маани эми жок.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Бул темаларга жазылгандарга кабарлоо
facts-tell-what = Жаңы маани жана колдонмолорго шилтемелер менен жаңылыктын караламасы ачылат. Жөнөтүүдөн мурда аны өзгөртсө болот.
facts-tell-button = Жаңылык жазуу
facts-tell-writer = Бул өзгөрүүнү жаңылык жазган кызматкерлерге айтыңыз.
# $guide: title of a guide
facts-bulletin-title = Эмне өзгөрдү: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = { $day } күнүнөн баштап: { $fact }.
facts-bulletin-text-now = Эми: { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Башка күндөгү суммаларды жана мөөнөттөрдү көрүү
facts-as-of-what = Жаракат алган же иштеген күндөгү эреже керек болсо, ошол күндү тандаңыз.
facts-as-of-day = Күн
facts-as-of-button = Ошол күндөгү маанилерди көрсөтүү
# $day: a day
facts-as-of-note = Суммалар жана мөөнөттөр төмөнкү күнгө карата: { $day }. Түшүндүрмөлөр бүгүнкү.
facts-as-of-missing = Сызыкча (—) турган жерде ошол күндөгү маанини билбейбиз.
facts-as-of-today = Бүгүнкү маанилерге кайтуу
# $first, $last: days
facts-as-of-error = Төмөнкү аралыктан бир күндү тандаңыз: { $first } – { $last }. Азыр бүгүнкү маанилерди көрүп турасыз.
