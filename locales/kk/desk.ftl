# The navigation.
nav-office-staff = Қызметкерлер мен ауысымдар

# A counsellor's cases.
desk-title = Менің күнім
desk-empty = Сізде қазір өтініш жоқ. Жаңалары мұнда өзі пайда болады.
desk-mine = Қазір істеу керек
desk-others = Басқаларды күтуде
desk-locator = Өтініш нөмірі
desk-language = Тіл
desk-topic = Тақырып
desk-state = Күйі
desk-client-wrote = Өтініш беруші жазды
desk-answer-by = Жауап беру мерзімі
desk-urgent = Шұғыл
desk-late = Кешіккен
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = бүгін, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Өтініш { $locator }
desk-by-client = Өтініш беруші
desk-by-counsellor = Кеңесші
# $when: day and time
desk-read-at = оқылған: { $when }
desk-not-read = әлі оқылмаған
# $language: name of a language in itself
desk-answer = Жауап ({ $language })
desk-answer-button = Жауап беру
desk-answer-close-button = Жауап беріп, жабу
desk-close-heading = Жауапсыз жабу
desk-close-what = Өтініш сіз үшін аяқталады және тізіміңізден шығады. Өтініш беруші тағы жазса, ол қайта ашылады.
desk-close-button = Жауапсыз жабу
desk-error-empty = Жауап жазыңыз. Жіберілген мәтін бос болды.
# $limit: most characters
desk-error-too-long = Жауап тым ұзын: ең көбі { $limit } таңба болуы керек. Қысқартыңыз.
desk-error-client-wrote = Осы арада өтініш беруші тағы жазды, сондықтан ештеңе жіберілген жоқ. Алдымен жаңа хабарламаны оқыңыз; жазғаныңыз өз орнында тұр.
desk-error-closed = Қазір бұл өтінішпен оны істеу мүмкін емес. Өтініштің күйін қараңыз.
desk-about-heading = Бұл өтініш туралы
desk-step-opened = Қабылданды
desk-step-read = Кеңесші оқыды
desk-step-answered = Жауап берілді
desk-step-closed = Жабылды
desk-why-heading = Маған неге келді
desk-why-other-heading = Неге қазір осында тұр
# $name: a person
desk-why-by = { $name } таңдады.
# $reason: one of the messages that begin with reason-
desk-why-despite = Тек ережелер бойынша қорытынды мынадай болар еді: { $reason }.
desk-why-before = Бұрынғы кеңесшінің өзі.
# $language: name of a language in itself
desk-why-language = Өтініш берушінің тілінде жұмыс істейді: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Тақырыпты біледі: { $topic } (деңгейі: { $level } / 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Бос орын бар: осы өтінішті қосқанда { $capacity } балдан { $load } балл бос емес.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] Оны басқа ешкім ала алмас еді.
   *[other] Оны { $count } адам ала алатын еді, бұл қызметкер { $rank }-орында болды.
}
desk-trail-heading = Кім ашты
# $name: a person
desk-trail-given = Мына қызметкерге берілді: { $name }

# What was done in a case.
act-opened = Сұрақ қабылданды
act-read = Оқылды
act-answered = Жауап берілді
act-closed = Жабылды
act-assigned = Кеңесшіге берілді
act-released = Қайтарып алынды
act-reopened = Қайта ашылды
act-late = Жауап кешікті
act-client-wrote = Өтініш беруші тағы жазды

# Where a case stands.
state-waiting = Кеңесшіні күтуде
state-offered = Ұсынылды
state-assigned = Жаңа
state-working = Жұмыс үстінде
state-waiting-client = Өтініш берушіні күтуде
state-waiting-agency = Мемлекеттік мекемені күтуде
state-referred = Басқа мекемеге берілді
state-resolved = Шешілді
state-follow-up = Кейін қайта сұралады
state-closed = Жабық
state-erased = Өшірілді

# Why the rules looked at a case.
cause-opened = Сұрақ келді.
cause-retried = Біреуде бос орын пайда болғанда қайта қаралды.
cause-reopened = Өтініш беруші жазғандықтан қайта қаралды.
cause-by-hand = Қолмен берілді.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Қызметкер жоқ
reason-inactive = Тіркелгі қолданылмайды
reason-not-a-counsellor = Кеңесші емес
reason-off-shift = Бүгін басқа ауысымы жоқ
reason-absent = Бүгін жұмыста жоқ
reason-on-shift-later = Бүгін кейінірек келеді
reason-no-language = Өтініш берушімен ортақ тілі жоқ
reason-speaks-but-does-not-write = Бұл тілде сөйлейді, бірақ жазбайды
reason-writes-but-does-not-speak = Бұл тілде жазады, бірақ сөйлемейді
reason-no-topic = Тақырыпты білмейді
reason-live-full = Келушілермен немесе қоңыраулармен айналысып жатыр
reason-open-full = Өтініштер тізімі толды
reason-excluded = Бұл өтініштен шеттетілген

# The office now.
office-title = Кеңсенің қазіргі жағдайы
office-late-heading = Кешіккен
office-waiting-heading = Күтуде
office-here = Қазір осында
office-not-here = Мұнда жоқ
office-absent = Бүгін жұмыста жоқ
office-now = Қазір
office-since = Қашаннан бері
office-where = Себебі немесе жауапты қызметкер
# $name: a person
office-has-it = Жауапты: { $name }
office-nothing-waits = Күтіп тұрған өтініш жоқ.
office-assign-heading = Қолмен беру
# $locator: the number that the client reads out
office-assign-label = Өтінішті кім алады: { $locator }
office-choose = Қызметкерді таңдаңыз
# $name: a person
office-option-fits = { $name }: сай келеді
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Беру
office-people-heading = Кім осында
office-load-heading = Ашық өтініштер
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } / { $capacity }
office-somebody-left = Жұмыстан кеткен қызметкер
office-error-no-case = Мұндай өтініш жоқ.
office-error-closed = Бұл өтініш жабылған. Оны ешкімге беруге болмайды.
office-error-full = Бұл қызметкердің тізімі толды. Басқасын таңдаңыз немесе алдымен оған көбірек орын беріңіз.
office-error-nobody = Алдымен кеңесшіні таңдаңыз.
office-error-taken = Өтініш осы қызметкерде бұрыннан бар немесе осы арада біреуге берілді.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Өтініш бойынша шешімдер: { $locator }
office-decisions-link = Бұл өтініш бойынша барлық шешімдер
office-no-content = Өтініш берушінің айтқаны мұнда көрсетілмейді.
office-read-link = Өтінішті оқу (бұл тіркеледі)
closing-spam = Жабу: нақты сұрақ емес (спам)
closing-elsewhere = Жабу: басқа жерде шешілді
office-owner = Жауапты қызметкер
office-decided-at = Қашан
office-decided-by = Кім шешті
office-waits-for = Күту себебі
office-rules = Ережелер
# $version: number of the version
office-policy = { $version }-нұсқа
office-found = Не анықталды

# People and shifts.
staff-title = Қызметкерлер мен ауысымдар
staff-name = Аты-жөні
staff-email = Электрондық пошта
staff-lang = Беттердің тілі
staff-roles = Міндеттер
staff-languages = Тілдер
staff-topics = Тақырыптар
staff-shifts = Апталық ауысымдар
staff-link = Кіру сілтемесі
staff-link-button = Сілтеме жасау
# $name: a person
staff-link-label = Кіру сілтемесін жасау: { $name }
# $name: a person
staff-link-made = Кіру сілтемесі: { $name }
staff-link-hint = Оны тек осы қызметкердің өзіне беріңіз. Сілтеме үш күн ішінде бір рет жұмыс істейді және тек қазір көрсетіледі.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from }–{ $until }
staff-add-heading = Қызметкер қосу
staff-add-button = Қосу және кіру сілтемесін жасау
staff-errors-heading = Кейбір жері әлі дұрыс емес
staff-error-name = Аты-жөнін жазыңыз.
staff-error-email = Электрондық пошта мекенжайын жазыңыз.
staff-error-lang = Тілді таңдаңыз.
staff-error-role = Кемінде бір міндет таңдаңыз.
staff-error-address-taken = Бұл мекенжаймен ашылған тіркелгі бұрыннан бар.

# One person.
# $name: a person
staff-edit-title = { $name }: жұмысы және жұмыс уақыты
staff-speaks = сөйлейді
staff-writes = жазады
staff-level = Деңгей
# $what: a language or a topic
staff-level-label = Деңгей: { $what }
staff-language-level-1 = қарапайым сөйлесу
staff-language-level-2 = жақсы
staff-language-level-3 = ана тілі
staff-topic-level-0 = мүлдем білмейді
staff-topic-level-1 = жиі қойылатын сұрақтар
staff-topic-level-2 = жақсы
staff-topic-level-3 = күрделі жағдайлар да
staff-shifts-hint = Олар бүгіннен бастап күшінде. Жұмыс болмайтын күнді бос қалдырыңыз.
staff-day = Күн
staff-before-break = Ауысым
staff-after-break = Екінші ауысым
# $day: a weekday, short
staff-from-label = { $day }, басталуы
# $day: a weekday, short
staff-until-label = { $day }, аяқталуы
staff-error-hours = Ауысымға екі уақыт керек: аяқталуы басталуынан кейін болсын және басқа ауысыммен қабаттаспасын.
staff-capacity-heading = Жұмыс көлемі
staff-open = Ашық өтініштер, балмен
staff-open-hint = Хат жауап берілгенше 10 балл алады.
staff-live = Келушілер мен қоңыраулар, балмен
staff-live-hint = Бір келуші немесе қоңырау 100 балл, чат 25 балл алады.
staff-error-capacity = 0 мен 10 000 аралығындағы санды жазыңыз.
staff-error-capacity-taken = Бұдан көбі қазірдің өзінде бос емес. Алдымен өтініштерді басқаларға беріңіз.
staff-away-heading = Жұмыста болмайтын күндер
# $from, $until: days, already written in the language
staff-away = { $from } – { $until }
staff-away-from = Бірінші күні
staff-away-until = Соңғы күні (осы күн де кіреді)
staff-error-absence = Екі күнді де жазыңыз; соңғы күн біріншісінен бұрын болмасын.
staff-end = Аяқтау: { $what }
staff-error-own-head = Өзіңіздің орталық басшысы рөліңізді өзіңіз аяқтай алмайсыз. Оны басқа басшы жасай алады.
staff-save-button = Сақтау

# Roles.
role-head = Орталық басшысы
role-counsellor = Кеңесші
role-interpreter = Ауызша аудармашы
role-writer = Мәтін авторы
role-publisher = Жариялаушы
role-translator = Жазбаша аудармашы
role-reviewer = Тексеруші
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, { $language }
staff-give-role = Міндет беру
staff-give-lang = Қай тіл үшін
staff-give-lang-hint = Тек жазбаша аудармашы мен тексерушінің міндеті бір тілге байланысты болады.
staff-every-language = Барлық тілдер
staff-give-button = Бұл міндетті беру
