# What readers see of a text.
text-gone-title = Бул текст эми бул жерде жок
# $day: a date
text-stale-here = Корейче текст { $day } күнү өзгөрдү. Котормосу кийин жаңыртылат.
text-stale-here-undated = Корейче текст өзгөрдү. Котормосу кийин жаңыртылат.

# What a text is, and where it stands.
text-kind-guide = Колдонмо
text-kind-publication = Басылма
text-kind-issue = Бюллетендин саны
text-kind-article = Макала
text-kind-bulletin = Жаңылык
text-kind-alert = Шашылыш кабар
text-kind-reply = Даяр жооп
text-kind-question = Кеңештин алдындагы суроо
text-kind-situation = Кыйын абалдан чыгуу жолу
text-kind-programme = Курс же иш-чара
text-state-missing = Которулган эмес
text-state-asked-for = Буйрутма берилген
text-state-in-translation = Которулуп жатат
text-state-stale = Корейче текст өзгөргөн
text-state-withdrawn = Жарыядан алынган
text-state-machine = Компьютердин котормосу, азырынча эч ким окуй элек
text-state-needs-review = Азырынча эч ким окуй элек
text-state-reviewed = Тилди билген адам окуган
text-state-declined = Которулбайт
text-state-draft = Жазылып жатат
text-state-public = Жарыяланган
# $count: how many; $shown: the same as it is written
text-behind = { $shown } сүйлөм корейче тексттен артта калган
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown } сүйлөм азырынча жазыла элек
text-by-file = файлдан алынган

# One text.
text-public-pages = Окурмандар көргөн барактар
text-languages = Ар бир тилдеги абалы
text-readers-see = Окурмандар көрөт
text-read-by = Ким окуган
text-to-do = Эмне кылса болот
text-public-since = Жарыяланган убактысы:
text-not-public = Жарыяланган эмес
text-history = Өзгөрүүлөрдүн тарыхы
text-more = Башка аракеттер
text-act-publish = Жарыялоо
text-act-review = Окудум, туура
text-act-schedule = Күнүн белгилөө
text-act-unschedule = Белгиленген күндү алып салуу
text-act-decline = Которбоо
text-act-take-up = Ошентсе да которуу
text-act-withdraw = Жарыядан алуу
text-schedule-at = Качан жарыялансын? (ушул шаардын убактысы менен)
text-decline-why = Окурмандарга айтыла турган себеп
text-note = Кесиптештерге эскертме (бош калса да болот)
text-publish-all-heading = Чогуу жарыялоо
text-publish-all-what = Бул тилдерде корейче тексттегинин баары бар. Жарыялана турган тилдерди тандаңыз. Бирөөсүн жарыялоого болбосо, эч кимиси жарыяланбайт.
text-publish-all-button = Тандалгандарды жарыялоо

# What was done.
text-done-made = Текст түзүлдү. Эми корейчесин жазыңыз.
text-done-saved = Сакталды.
text-done-published = Жарыяланды.
text-done-scheduled = Белгиленген убакытта жарыяланат.
text-done-unscheduled = Белгиленген күн алып салынды.
text-done-withdrawn = Жарыядан алынды, окурмандарга себеби айтылат.
text-done-declined = Которулбайт, окурмандарга себеби айтылат.
text-done-taken-up = Ошентсе да которулат.
text-done-reviewed = Сиз окуганыңыз жазылды.
text-done-restored = Эски текст эң жаңысы катары кайра сакталды. Окурмандар аны азырынча көрбөйт.
text-done-still-correct = Котормолор дагы эле туура деп жазылды.
text-done-unchanged = Эч нерсе өзгөргөн эмес болчу.

# What cannot be done.
text-refusal-no-words = Бул тилде азырынча текст жок.
text-refusal-unwritten = Аталышы же тексти азырынча бош.
text-refusal-changed = Ушул арада башка кызматкер текстти сактады. Аны карап, кайра аракет кылыңыз.
text-refusal-long-note = Эскертме өтө узун. Эң көп дегенде 300 белги болушу керек.
text-refusal-past-day = Бул убакыт өтүп кеткен.
text-refusal-no-day = Күнүн жана убактысын тандаңыз.
text-refusal-is-public = Ал мурунтан жарыяланган.
text-refusal-not-public = Ал азыр жарыяда жок.
text-refusal-no-source = Корейче текст азырынча жарыялана элек. Адегенде аны жарыялаңыз.
text-refusal-no-reason = Окурмандарга айтыла турган себепти тандаңыз.
text-refusal-own-words = Бул текстти өзүңүз сактагансыз. Аны башка адам окушу керек.
text-refusal-none-chosen = Кеминде бир тил тандаңыз.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Эч нерсе жарыяланган жок.
text-refusal-around = Ушул арада башка кызматкер муну өзгөрттү. Жазганыңыз ылдыйда турат. Анын текстинин ордуна сиздики сакталсын десеңиз, кайра сактаңыз.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Төмөнкү тилдеги текстти жарыядан алуу: { $language }
text-withdraw-what = { $language }: ушул тилдеги окурмандар текстти эми көрбөйт, аларга сиз тандаган себеп айтылат.
text-withdraw-what-all = Корейче текст менен кошо ал бардык тилде жоголот. Окурмандарга сиз тандаган себеп айтылат.
text-withdraw-linking = Башка тексттерде бул текстке шилтеме бар. Адегенде алардын шилтемелерин оңдогон жакшы.
text-withdraw-why = Окурмандарга айтыла турган себеп
text-withdraw-button = Жарыядан алуу

# The Korean changed, and the translations are right all the same.
text-still-offer = Корейче текст өзгөрдү жана айрым котормолор эскирди.
text-still-link = Котормону өзгөртүү керекпи, көрүү
text-still-title = Котормолор дагы эле туурабы?
text-still-what = Корейче текст ушундай өзгөрдү. Мааниси бирдей болсо, бардык тил үчүн котормо дагы эле туура деп жаза аласыз. Котормодогу сөздөр өзгөрбөйт, эскирген деген белги гана жоголот.
text-still-new = Жаңы сүйлөмдөрдү баары бир которуу керек.
text-still-button = Бардык тилде дагы эле туура
text-still-nothing = Бир да сүйлөм өзгөргөн жок.
text-still-changed = Ушул арада корейче текст дагы өзгөрдү. Дагы бир жолу караңыз.

# A new text.
text-title-ko = Корейче аталышы
text-slug = Даректеги аталышы
text-slug-hint = Кичине латын тамгалары, цифралар жана сызыкча, 3төн 60ка чейин. Кийин өзгөртүүгө болбойт. Мисалы:
text-begin-button = Текстти түзүү
text-error-kind = Тексттин түрүн тандаңыз.
text-error-slug = 3төн 60ка чейин кичине латын тамгасын, цифра жана сызыкча жазыңыз.
text-error-slug-taken = Мындай аталыштагы текст мурунтан бар.
text-error-no-title = Аталышын жазыңыз.
text-error-topic = Теманы тандаңыз.

# What stands around a text.
text-around = Теманы, байланыштарды, терминдерди жана булактарды өзгөртүү
text-around-what = Бардык тилде бирдей. Сактаганыңыз дароо жарыяланат.
text-contacts = Байланыштар
text-terms = Терминдер
text-sources = Мыйзамдын беренелери
text-checked-on = Текшерилген күнү
text-checked-by = Ким текшерген (кызмат орду же мекеме)
text-review-by = Кийинки текшерүү күнү
text-related = Муну менен кошо окуй турган колдонмолор
text-related-hint = Ар бир сапка бирден, колдонмонун дарегиндеги аталышы менен.
text-line-each = Ар бир сапка бирден, окурмандарга көрүнгөн тартипте.
text-sources-hint = Ар бир сапка бирден, корейче; дареги болсо, артынан https:// деп баштап жазыңыз.
text-contacts-known = Бар байланыштар
text-terms-known = Бар терминдер
# $ids: names as they were typed
text-error-unknown = Мындай аталыш жок: { $ids }
text-error-too-many = Эң көп дегенде { $most } болушу керек.
text-error-sources = Эң көп дегенде { $most } сап, ар биринде { $longest } белги болушу керек.
text-error-checked-on = Бүгүнкү же мурунку күндү тандаңыз.
text-error-review-by = Күнүн кайра текшериңиз.

# History.
# $language: a language by its own name
text-history-title = Төмөнкү тилдеги өзгөрүүлөрдүн тарыхы: { $language }
text-history-none = Азырынча эч нерсе сактала элек.
# $number: which revision it is
text-history-number = { $number }-версия
text-history-public = Окурмандар көргөн версия
text-history-latest = Акыркы сакталган
text-history-cut = Эң жаңылары гана көрсөтүлгөн.
text-history-compared = { $number }-версия менен салыштырылган. Үстүнөн сызылган сөздөр алып салынган, асты сызылгандары жаңы.
text-history-with-public = Окурмандар көргөн версия менен салыштыруу
text-history-first = Бул биринчи сакталган версия.
text-restore-heading = Ушул версияга кайтуу
text-restore-what = Бул текст эң жаңысы катары кайра сакталат. Эч нерсе жоголбойт, окурмандар аны жарыялангандан кийин гана көрөт.
text-restore-button = Кайтуу
text-act-published = Жарыяланды
text-act-scheduled = Күнү белгиленди
text-act-unscheduled = Күнү алып салынды
text-act-withdrawn = Жарыядан алынды
text-act-declined = Которулбайт
text-act-taken-up = Ошентсе да которулат
text-act-asked-for = Буйрутма берилди
text-act-begun = Котормо башталды
text-act-reviewed = Окулуп, туура деп табылды
text-act-still-correct = Корейче текст өзгөрсө да, дагы эле туура
text-act-restored = Эски версияга кайтарылды
