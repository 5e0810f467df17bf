# What readers see of a text.
text-gone-title = Бұл мәтін енді мұнда жоқ
# $day: a date
text-stale-here = Корейше мәтін { $day } күні өзгерді. Аудармасы кейін жаңартылады.
text-stale-here-undated = Корейше мәтін өзгерді. Аудармасы кейін жаңартылады.

# What a text is, and where it stands.
text-kind-guide = Нұсқаулық
text-kind-publication = Басылым
text-kind-issue = Бюллетень саны
text-kind-article = Мақала
text-kind-bulletin = Жаңалық
text-kind-alert = Шұғыл хабар
text-kind-reply = Дайын жауап
text-kind-question = Кеңес алдындағы сұрақ
text-kind-situation = Қиын жағдайдан шығу жолы
text-kind-programme = Курс немесе іс-шара
text-state-missing = Аударылмаған
text-state-asked-for = Тапсырыс берілген
text-state-in-translation = Аударылуда
text-state-stale = Корейше мәтін өзгерген
text-state-withdrawn = Жариядан алынған
text-state-machine = Компьютер аудармасы, әлі ешкім оқымаған
text-state-needs-review = Әлі ешкім оқымаған
text-state-reviewed = Тілді білетін адам оқыған
text-state-declined = Аударылмайды
text-state-draft = Жазылуда
text-state-public = Жарияланған
# $count: how many; $shown: the same as it is written
text-behind = { $shown } сөйлем корейше мәтіннен қалып қойған
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown } сөйлем әлі жазылмаған
text-by-file = файлдан алынған

# One text.
text-public-pages = Оқырмандар көретін беттер
text-languages = Әр тілдегі күйі
text-readers-see = Оқырмандар көреді
text-read-by = Кім оқыды
text-to-do = Не істеуге болады
text-public-since = Жарияланған уақыты:
text-not-public = Жарияланбаған
text-history = Өзгерістер тарихы
text-more = Басқа әрекеттер
text-act-publish = Жариялау
text-act-review = Оқыдым, дұрыс
text-act-schedule = Күнін белгілеу
text-act-unschedule = Белгіленген күнді алып тастау
text-act-decline = Аудармау
text-act-take-up = Сонда да аудару
text-act-withdraw = Жариядан алу
text-schedule-at = Қашан жариялансын? (осы қаланың уақытымен)
text-decline-why = Оқырмандарға айтылатын себеп
text-note = Әріптестерге ескертпе (бос қалса да болады)
text-publish-all-heading = Бірге жариялау
text-publish-all-what = Бұл тілдерде корейше мәтіндегінің бәрі бар. Жарияланатын тілдерді таңдаңыз. Біреуін жариялау мүмкін болмаса, ешқайсысы жарияланбайды.
text-publish-all-button = Таңдалғандарды жариялау

# What was done.
text-done-made = Мәтін жасалды. Енді корейшесін жазыңыз.
text-done-saved = Сақталды.
text-done-published = Жарияланды.
text-done-scheduled = Белгіленген уақытта жарияланады.
text-done-unscheduled = Белгіленген күн алып тасталды.
text-done-withdrawn = Жариядан алынды, оқырмандарға себебі айтылады.
text-done-declined = Аударылмайды, оқырмандарға себебі айтылады.
text-done-taken-up = Сонда да аударылады.
text-done-reviewed = Сіз оқығаныңыз жазылды.
text-done-restored = Ескі мәтін ең жаңасы ретінде қайта сақталды. Оқырмандар оны әлі көрмейді.
text-done-still-correct = Аудармалар әлі де дұрыс деп жазылды.
text-done-unchanged = Ештеңе өзгермеген еді.

# What cannot be done.
text-refusal-no-words = Бұл тілде әлі мәтін жоқ.
text-refusal-unwritten = Атауы немесе мәтіні әлі бос.
text-refusal-changed = Осы арада басқа қызметкер мәтінді сақтады. Оны қарап, қайталап көріңіз.
text-refusal-long-note = Ескертпе тым ұзын. Ең көбі 300 таңба болуы керек.
text-refusal-past-day = Бұл уақыт өтіп кеткен.
text-refusal-no-day = Күні мен уақытын таңдаңыз.
text-refusal-is-public = Ол бұрыннан жарияланған.
text-refusal-not-public = Ол қазір жарияда жоқ.
text-refusal-no-source = Корейше мәтін әлі жарияланбаған. Алдымен оны жариялаңыз.
text-refusal-no-reason = Оқырмандарға айтылатын себепті таңдаңыз.
text-refusal-own-words = Бұл мәтінді өзіңіз сақтағансыз. Оны басқа адам оқуы керек.
text-refusal-none-chosen = Кемінде бір тіл таңдаңыз.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Ештеңе жарияланған жоқ.
text-refusal-around = Осы арада басқа қызметкер мұны өзгертті. Жазғаныңыз төменде тұр. Оның мәтінінің орнына сіздікі сақталсын десеңіз, қайта сақтаңыз.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Мына тілдегі мәтінді жариядан алу: { $language }
text-withdraw-what = { $language }: осы тілдегі оқырмандар мәтінді енді көрмейді, оларға сіз таңдаған себеп айтылады.
text-withdraw-what-all = Корейше мәтінмен бірге ол барлық тілде жоғалады. Оқырмандарға сіз таңдаған себеп айтылады.
text-withdraw-linking = Басқа мәтіндерде бұл мәтінге сілтеме бар. Алдымен олардың сілтемелерін түзеткен дұрыс.
text-withdraw-why = Оқырмандарға айтылатын себеп
text-withdraw-button = Жариядан алу

# The Korean changed, and the translations are right all the same.
text-still-offer = Корейше мәтін өзгерді және кейбір аудармалар ескірді.
text-still-link = Аударманы өзгерту керек пе, көру
text-still-title = Аудармалар әлі де дұрыс па?
text-still-what = Корейше мәтін осылай өзгерді. Мағынасы бірдей болса, барлық тіл үшін аударма әлі де дұрыс деп жаза аласыз. Аудармадағы сөздер өзгермейді, тек ескірген деген белгі жоғалады.
text-still-new = Жаңа сөйлемдерді бәрібір аудару керек.
text-still-button = Барлық тілде әлі де дұрыс
text-still-nothing = Бірде-бір сөйлем өзгерген жоқ.
text-still-changed = Осы арада корейше мәтін тағы өзгерді. Тағы бір рет қараңыз.

# A new text.
text-title-ko = Корейше атауы
text-slug = Мекенжайдағы атауы
text-slug-hint = Кіші латын әріптері, цифрлар және сызықша, 3-тен 60-қа дейін. Кейін өзгертуге болмайды. Мысалы:
text-begin-button = Мәтінді жасау
text-error-kind = Мәтіннің түрін таңдаңыз.
text-error-slug = 3-тен 60-қа дейін кіші латын әрпін, цифр және сызықша жазыңыз.
text-error-slug-taken = Мұндай атаумен мәтін бұрыннан бар.
text-error-no-title = Атауын жазыңыз.
text-error-topic = Тақырыпты таңдаңыз.

# What stands around a text.
text-around = Тақырыпты, контактілерді, терминдерді және дереккөздерді өзгерту
text-around-what = Барлық тілде бірдей. Сақтағаныңыз бірден жарияланады.
text-contacts = Контактілер
text-terms = Терминдер
text-sources = Заң баптары
text-checked-on = Тексерілген күні
text-checked-by = Кім тексерді (лауазым немесе мекеме)
text-review-by = Келесі тексеру күні
text-related = Осымен бірге оқитын нұсқаулықтар
text-related-hint = Әр жолға бір-бірден, нұсқаулық мекенжайындағы атауымен.
text-line-each = Әр жолға бір-бірден, оқырмандарға көрінетін ретпен.
text-sources-hint = Әр жолға бір-бірден, корейше; мекенжайы болса, артынан https:// деп бастап жазыңыз.
text-contacts-known = Бар контактілер
text-terms-known = Бар терминдер
# $ids: names as they were typed
text-error-unknown = Мұндай атау жоқ: { $ids }
text-error-too-many = Ең көбі { $most } болуы керек.
text-error-sources = Ең көбі { $most } жол, әрқайсысында { $longest } таңба болуы керек.
text-error-checked-on = Бүгінгі немесе бұрынғы күнді таңдаңыз.
text-error-review-by = Күнін қайта тексеріңіз.

# History.
# $language: a language by its own name
text-history-title = Мына тілдегі өзгерістер тарихы: { $language }
text-history-none = Әлі ештеңе сақталған жоқ.
# $number: which revision it is
text-history-number = { $number }-нұсқа
text-history-public = Оқырмандар көретін нұсқа
text-history-latest = Соңғы сақталған
text-history-cut = Тек ең жаңалары көрсетілген.
text-history-compared = { $number }-нұсқамен салыстырылған. Үстінен сызылған сөздер алынып тасталған, асты сызылғандары жаңа.
text-history-with-public = Оқырмандар көретін нұсқамен салыстыру
text-history-first = Бұл бірінші сақталған нұсқа.
text-restore-heading = Осы нұсқаға қайту
text-restore-what = Бұл мәтін ең жаңасы ретінде қайта сақталады. Ештеңе жоғалмайды, оқырмандар оны тек жарияланғаннан кейін көреді.
text-restore-button = Қайту
text-act-published = Жарияланды
text-act-scheduled = Күні белгіленді
text-act-unscheduled = Күні алып тасталды
text-act-withdrawn = Жариядан алынды
text-act-declined = Аударылмайды
text-act-taken-up = Сонда да аударылады
text-act-asked-for = Тапсырыс берілді
text-act-begun = Аударма басталды
text-act-reviewed = Оқылып, дұрыс деп танылды
text-act-still-correct = Корейше мәтін өзгерсе де, әлі дұрыс
text-act-restored = Ескі нұсқаға қайтарылды
