# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Әлі сіздің тіліңізде шықпаған
# $wanted: name of a language in itself
newsletter-not-yet = Бюллетеннің бұл саны мына тілде әлі шықпаған: { $wanted }.
newsletter-not-yet-some = Мына тілде әлі шықпағандары ({ $wanted }):
# $day: a date
newsletter-planned = Шығатын күні: { $day }.
newsletter-unplanned = Қашан шығатынын әлі білмейміз.
newsletter-all-issues = Барлық сандар
newsletter-no-issues = Әлі бірде-бір сан шықпаған.
newsletter-elsewhere = Бұл тілде жоқтары
newsletter-other-issues = Басқа сандар
newsletter-earlier-issue = Алдыңғы сан:
newsletter-later-issue = Келесі сан:
newsletter-other-articles = Осы санның басқа мақалалары
newsletter-earlier-article = Алдыңғысы:
newsletter-later-article = Келесісі:
newsletter-feed = Жаңа мақалалар лентасы
newsletter-feed-all = Барлық жаңа мәтіндер лентасы

# The newsroom: publications and issues.
board-section-publications = Ақпараттық бюллетень
publications-title = Ақпараттық бюллетень
publications-lead = Басылымдар және олардың сандары. Сан әр тілде толық дайын болғанда сол тілде жарияланады.
publications-issue = Сан
publications-no-issues = Әлі бірде-бір сан жоқ.
publications-released = шықты
# $ready, $all: numbers as they are written
publications-ready = { $all } мақаладан { $ready } дайын
# $day: a date
publications-next = Келесісі күтілетін күн: { $day }
publications-how-often = Қаншалықты жиі шығады
publications-every-quarter = Үш айда бір рет
publications-every-half-month = Айына екі рет
publications-every-irregular = Айтатын жаңалық болғанда
publications-begin = Жаңа басылым бастау
publications-begin-button = Басылымды бастау
publications-title-text = Оның әр тілдегі атауы мен сипаттамасы
publications-begin-issue = Жаңа сан бастау
publications-begin-issue-button = Санды бастау
publications-day = Санның күні
publications-day-hint = Ол санның өзінде жазылады. Мақалалардағы сомалар мен сандар осы күнгі жағдай бойынша көрсетіледі.
publications-save = Сақтау
publications-error-every = Қаншалықты жиі шығатынын таңдаңыз.
publications-error-day = Күнін таңдаңыз.

# One issue.
publications-articles = Мақалалар
publications-no-articles = Онда әлі мақала жоқ.
publications-public = жарияланған
publications-order = Ретін өзгерту
publications-up = Жоғары жылжыту
publications-down = Төмен жылжыту
publications-take-out = Саннан шығару
publications-add = Мақала бастау
publications-add-button = Бастап, жазу
publications-put-in = Бұрын жазылған мақаланы салу
publications-put-in-button = Осы санға салу
publications-loose = Ешбір санға кірмеген мақалалар
publications-languages = Әр тілде жариялау
publications-languages-what = Сан атауы мен барлық мақаласы дайын болған тілде жарияланады. Басқа тілдердің оқырмандарына қашан шығатыны айтылады.
publications-waits-for = Не істеу керек
publications-whole = Дайын
publications-waits = Дайын емес
publications-released-since = Шыққан уақыты:
publications-see = Оқырмандар көретін бет
# $when: a moment
publications-scheduled = Сол кезде дайын болса, мына уақытта шығады: { $when }
publications-missed = Жарияланбады
publications-missed-at = Мына уақытта шығуы керек еді: { $when }. Ол кезде дайын болмады.
# $language: name of a language in itself
publications-release-in = Мына тілде жариялау: { $language }
publications-release-button = Санды белгіленген тілдерде жариялау
publications-schedule = Белгілі күні жариялау
publications-schedule-what = Белгіленген тілдердің сол кезде дайындары сол кезде сақталып тұрған мәтінмен өзі жарияланады. Біреуі дайын болмаса, мұнда айтылады.
publications-planned = Оқырмандарға не айтылады
publications-planned-what = Санның әр тілде қашан шығуы керек екені. Бос орын «әлі белгісіз» дегенді білдіреді.
publications-announce-later = Санды корей тілінде шыққаннан кейін ғана хабарлауға болады.
publications-ready-heading = Қазір жариялауға болатын сандар:
publications-of-text = Осы мәтін кірген сан
publications-with-issue = Ол өз санымен бірге жарияланады. Санды осы тілде жариялаңыз.

# What keeps an issue back in a language.
publications-held-no-articles = Оқитын мақала жоқ.
publications-held-missing = Әлі жазылмаған.
publications-held-no-body = Тек атауы бар.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown } сөйлем әлі жазылмаған
publications-held-behind = { $shown } сөйлем корейше мәтіннен қалып қойған
publications-held-withheld = Жариядан алынған немесе аударылмайды.
publications-held-blocked = Тексеру кезінде түзетілуі керек { $shown } жер табылды.

# What was done, and what was not.
publications-done-begun = Басталды.
publications-done-every = Сақталды.
publications-done-put-in = Мақала санға салынды.
publications-done-taken-out = Мақала саннан шығарылды. Оны басқа санға салуға болады.
publications-done-moved = Реті сақталды.
publications-done-day = Күні сақталды.
publications-done-planned = Сақталды. Оқырмандарға осылай айтылады.
publications-done-released = Сан жарияланды.
publications-done-scheduled = Күні белгіленді.
publications-done-unscheduled = Белгіленген күн алып тасталды.
publications-refusal-not-found = Бұл енді осы санда жоқ. Бетті қайта қараңыз.
publications-refusal-too-many = Бұл санда мақала тым көп.
publications-refusal-was-public = Оқырмандар бұл мақаланы көрген, сондықтан ол санында қалады. Оны өз бетінде жариядан алуға болады.
publications-refusal-elsewhere = Бұл мақала бір санға бұрыннан кірген.
publications-refusal-is-released = Сан шығып қойған.
publications-refusal-none-chosen = Кемінде бір тілді белгілеңіз.
publications-refusal-no-korean = Ештеңе жарияланған жоқ: корейшесі бұрын немесе басқаларымен бірге жарияланады.
# $language: name of a language in itself
publications-refusal-incomplete = Ештеңе жарияланған жоқ: сан мына тілде дайын емес: { $language }.
publications-refusal-changed = Ештеңе жарияланған жоқ: осы арада басқа қызметкер мына тілдегі мәтінді сақтады: { $language }. Қайта қараңыз.
publications-refusal-warned = Ештеңе жарияланған жоқ: тексеру мына тілде не тапқанын қараңыз: { $language }.
publications-refusal-past-day = Бұл күн өтіп кеткен. Кейінірек күнді таңдаңыз.
