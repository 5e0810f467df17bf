# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Азырынча сиздин тилде чыга элек
# $wanted: name of a language in itself
newsletter-not-yet = Бюллетендин бул саны төмөнкү тилде азырынча чыга элек: { $wanted }.
newsletter-not-yet-some = Төмөнкү тилде азырынча чыга электери ({ $wanted }):
# $day: a date
newsletter-planned = Чыга турган күнү: { $day }.
newsletter-unplanned = Качан чыгарын азырынча билбейбиз.
newsletter-all-issues = Бардык сандар
newsletter-no-issues = Азырынча бир да сан чыга элек.
newsletter-elsewhere = Бул тилде жоктору
newsletter-other-issues = Башка сандар
newsletter-earlier-issue = Мурунку сан:
newsletter-later-issue = Кийинки сан:
newsletter-other-articles = Ушул сандын башка макалалары
newsletter-earlier-article = Мурункусу:
newsletter-later-article = Кийинкиси:
newsletter-feed = Жаңы макалалардын лентасы
newsletter-feed-all = Бардык жаңы тексттердин лентасы

# The newsroom: publications and issues.
board-section-publications = Маалыматтык бюллетень
publications-title = Маалыматтык бюллетень
publications-lead = Басылмалар жана алардын сандары. Сан ар бир тилде толук даяр болгондо ошол тилде жарыяланат.
publications-issue = Сан
publications-no-issues = Азырынча бир да сан жок.
publications-released = чыкты
# $ready, $all: numbers as they are written
publications-ready = { $all } макаладан { $ready } даяр
# $day: a date
publications-next = Кийинкиси күтүлгөн күн: { $day }
publications-how-often = Канчалык тез-тез чыгат
publications-every-quarter = Үч айда бир жолу
publications-every-half-month = Айына эки жолу
publications-every-irregular = Айта турган жаңылык болгондо
publications-begin = Жаңы басылма баштоо
publications-begin-button = Басылманы баштоо
publications-title-text = Анын ар бир тилдеги аталышы жана сыпаттамасы
publications-begin-issue = Жаңы сан баштоо
publications-begin-issue-button = Санды баштоо
publications-day = Сандын күнү
publications-day-hint = Ал сандын өзүндө жазылат. Макалалардагы суммалар жана сандар ушул күнгө карата көрсөтүлөт.
publications-save = Сактоо
publications-error-every = Канчалык тез-тез чыгарын тандаңыз.
publications-error-day = Күнүн тандаңыз.

# One issue.
publications-articles = Макалалар
publications-no-articles = Анда азырынча макала жок.
publications-public = жарыяланган
publications-order = Тартибин өзгөртүү
publications-up = Жогору жылдыруу
publications-down = Ылдый жылдыруу
publications-take-out = Сандан чыгаруу
publications-add = Макала баштоо
publications-add-button = Баштап, жазуу
publications-put-in = Мурда жазылган макаланы салуу
publications-put-in-button = Ушул санга салуу
publications-loose = Эч бир санга кирбеген макалалар
publications-languages = Ар бир тилде жарыялоо
publications-languages-what = Сан аталышы жана бардык макалалары даяр болгон тилде жарыяланат. Башка тилдердин окурмандарына качан чыгары айтылат.
publications-waits-for = Эмне кылуу керек
publications-whole = Даяр
publications-waits = Даяр эмес
publications-released-since = Чыккан убактысы:
publications-see = Окурмандар көргөн барак
# $when: a moment
publications-scheduled = Ошол убакта даяр болсо, төмөнкү убакытта чыгат: { $when }
publications-missed = Жарыяланган жок
publications-missed-at = Төмөнкү убакытта чыгышы керек болчу: { $when }. Ошол кезде даяр болгон жок.
# $language: name of a language in itself
publications-release-in = Төмөнкү тилде жарыялоо: { $language }
publications-release-button = Санды белгиленген тилдерде жарыялоо
publications-schedule = Белгилүү күнү жарыялоо
publications-schedule-what = Белгиленген тилдердин ошол убакта даярдары ошол кезде сакталып турган текст менен өзү жарыяланат. Бирөөсү даяр болбосо, бул жерде айтылат.
publications-planned = Окурмандарга эмне айтылат
publications-planned-what = Сан ар бир тилде качан чыгышы керек экени. Бош орун «азырынча белгисиз» дегенди билдирет.
publications-announce-later = Санды корей тилинде чыккандан кийин гана кабарласа болот.
publications-ready-heading = Азыр жарыялоого боло турган сандар:
publications-of-text = Ушул текст кирген сан
publications-with-issue = Ал өз саны менен чогуу жарыяланат. Санды ушул тилде жарыялаңыз.

# What keeps an issue back in a language.
publications-held-no-articles = Окуй турган макала жок.
publications-held-missing = Азырынча жазыла элек.
publications-held-no-body = Аталышы гана бар.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown } сүйлөм азырынча жазыла элек
publications-held-behind = { $shown } сүйлөм корейче тексттен артта калган
publications-held-withheld = Жарыядан алынган же которулбайт.
publications-held-blocked = Текшерүүдө оңдолушу керек болгон { $shown } жер табылды.

# What was done, and what was not.
publications-done-begun = Башталды.
publications-done-every = Сакталды.
publications-done-put-in = Макала санга салынды.
publications-done-taken-out = Макала сандан чыгарылды. Аны башка санга салса болот.
publications-done-moved = Тартиби сакталды.
publications-done-day = Күнү сакталды.
publications-done-planned = Сакталды. Окурмандарга ушундай айтылат.
publications-done-released = Сан жарыяланды.
publications-done-scheduled = Күнү белгиленди.
publications-done-unscheduled = Белгиленген күн алып салынды.
publications-refusal-not-found = Бул эми ушул санда жок. Баракты кайра караңыз.
publications-refusal-too-many = Бул санда макала өтө көп.
publications-refusal-was-public = Окурмандар бул макаланы көргөн, ошондуктан ал санында калат. Аны өз барагынан жарыядан алса болот.
publications-refusal-elsewhere = Бул макала бир санга мурунтан кирген.
publications-refusal-is-released = Сан чыгып койгон.
publications-refusal-none-chosen = Кеминде бир тилди белгилеңиз.
publications-refusal-no-korean = Эч нерсе жарыяланган жок: корейчеси мурда же башкалары менен чогуу жарыяланат.
# $language: name of a language in itself
publications-refusal-incomplete = Эч нерсе жарыяланган жок: сан төмөнкү тилде даяр эмес: { $language }.
publications-refusal-changed = Эч нерсе жарыяланган жок: ушул арада башка кызматкер төмөнкү тилдеги текстти сактады: { $language }. Кайра караңыз.
publications-refusal-warned = Эч нерсе жарыяланган жок: текшерүү төмөнкү тилде эмне тапканын караңыз: { $language }.
publications-refusal-past-day = Бул күн өтүп кеткен. Кийинчерээк күндү тандаңыз.
