# The list of cases.
desk-deadline = Заңды мерзім
desk-task = Істелетін жұмыс

# The parts of a case's page.
desk-parts = Беттің бөліктері
desk-part-answer = Жауап
desk-earlier = Бұрынғы хабарламаларды көрсету: { $count }

# Saved replies.
desk-replies-heading = Дайын жауапты қою
desk-replies-find = Атауы бойынша іздеу
desk-replies-find-button = Дайын жауаптарды табу
desk-replies-none = Атауында осы сөздер бар дайын жауап жоқ.
desk-reply-only-in = тек мына тілде: { $language }
desk-reply-put-in = «{ $title }» жауабы қойылды. Жібермес бұрын оқып, сай келмейтін жерін өзгертіңіз.
desk-reply-elsewhere = Бұл жауап мына тілде жоқ: { $asked }. Сондықтан ол басқа тілде қойылды: { $language }.
desk-reply-korean = Корейшесін көрсету

# A machine's draft.
desk-draft-button = Орталық компьютерінің қаралама аудармасы
desk-draft-label = Компьютердің қаралама аудармасы. Қатесі болуы мүмкін, ол сақталмайды.
desk-draft-no-language = Орталық компьютері бұл тілді аудармайды.
desk-draft-trouble = Орталық компьютері қазір жауап бермей тұр. Сәл күтіп, қайталап көріңіз.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Осы арада басқа жауап жіберілді, сондықтан әлі ештеңе жіберілген жоқ. Алдымен соны оқыңыз. Жазғаныңыз өз орнында тұр.
desk-error-no-summary = Алдымен үш жолдық қысқаша мазмұнын жазыңыз. Өтінішті алған қызметкер жұмысын содан бастайды.
desk-error-no-consent = Өтініш беруші келіспеген немесе келісім бітті, сондықтан ештеңе айтуға болмайды.
desk-error-second-person = Төтенше жағдайды оны мәлімдеген қызметкер емес, басқа адам растауы керек.
desk-error-too-many = Басқа орын қалмады. Алдымен біткен істерді аяқтаңыз.
desk-error-summary = Оқиға мен тілекті бір-бір жолмен жазыңыз, әрқайсысы ең көбі 400 таңба.
desk-error-task = Не істеу керек екенін жазыңыз, ең көбі 300 таңба.
desk-error-day = Күнді тексеріңіз.
desk-error-hand-over = Кімге және не үшін беретініңізді таңдаңыз.
desk-error-outcome = Қалай аяқталғанын таңдаңыз.
desk-error-referral = Мекемені, оған не айтылатынын, өтініш беруші қалай келіскенін және келісім мерзімін (бүгін немесе кейінірек) тексеріңіз.
desk-error-emergency = Неге өтініш берушіден сұрау мүмкін болмағанын жазыңыз, ең көбі 300 таңба.
desk-error-taken = Өтініш осы қызметкерде бұрыннан бар немесе осы арада біреуге берілді.
desk-error-excluded = Бұл қызметкер өтініштен шеттетілген. Басқасын таңдаңыз.
desk-flag-error = Мұнда болу мәртебесіне, тіркеу нөміріне немесе паспорт нөміріне ұқсас нәрсе бар. Керек болмаса, алып тастаңыз. Қалдыру үшін түймені тағы бір рет басыңыз.
desk-flag-send = Осы күйінде жіберу
desk-flag-save = Осы күйінде сақтау

# Notes among staff.
desk-notes-heading = Ішкі жазбалар
desk-notes-hint = Оларды тек осы өтінішпен айналысатын қызметкерлер көреді. Өтініш беруші ешқашан көрмейді.
desk-note-label = Жаңа жазба
desk-note-button = Жазбаны сақтау

# Deadlines and tasks.
desk-deadlines-heading = Заңды мерзімдер
desk-deadlines-none = Мерзім енгізілмеген.
desk-deadline-add = Мерзім енгізу
desk-deadline-hint = Күнді өзіңіз тексеріп енгізесіз. Мұнда ештеңе есептелмейді.
desk-deadline-kind = Ненің мерзімі
desk-deadline-button = Мерзімді енгізу
desk-deadline-end = Алып тастау
desk-deadline-end-label = Мерзімді алып тастау: { $what }
desk-day = Күні
desk-tasks-heading = Істелетін жұмыстар
desk-tasks-none = Істелетін жұмыс жоқ.
desk-task-add = Жұмыс қосу
desk-task-words = Не істеу керек
desk-task-button = Жұмысты қосу
desk-task-done = Істелді
desk-task-done-label = Істелді: { $what }
desk-task-is-done = Аяқталды
desk-task-follow-up = Кейін де бәрі дұрыс па, қайта сұрау
deadline-wage-claim = Жалақыны талап ету
deadline-severance = Жұмыстан шығу жәрдемақысын талап ету
deadline-dismissal-relief = Заңсыз жұмыстан шығаруға қарсы арыз
deadline-accident-claim = Өндірістік жазатайым оқиға бойынша арыз
deadline-flight = Ұшатын күні
deadline-other = Басқа мерзім

# One's own name for a case.
desk-label = Мен қойған атау
desk-label-button = Атау қою
desk-label-hint = Оны тек сіз көресіз. Адамның аты-жөнін және нөмір жазбаңыз.

# The summary.
desk-summary-heading = Үш жолдық қысқаша мазмұны
desk-summary-none = Қысқаша мазмұны әлі жоқ.
desk-summary-write = Қысқаша мазмұнын жазу
desk-summary-hint = Әрқайсысы бір жол, корей тілінде. Өтінішті алған қызметкер немесе басқа мекеме алдымен осыны оқиды.
desk-summary-facts = Оқиға
desk-summary-wish = Тілегі
desk-summary-done = Істелген жұмыс
desk-summary-button = Қысқаша мазмұнын сақтау
desk-summary-earlier = Бұрынғы қысқаша мазмұндары: { $count }

# Handing over.
desk-hand-over-heading = Басқаға беру
desk-hand-over-open = Әріптеске беру
desk-hand-over-hint = Ол үшін үш жолдық қысқаша мазмұны керек. Содан кейін өтініш тізіміңізден шығады.
desk-hand-over-to = Кімге
desk-hand-over-routing = Ережелер табатын басқа қызметкер
desk-hand-over-why = Себебі
desk-hand-over-button = Беру
desk-colleague = { $name } ({ $languages })
hand-over-language = Тілі сай емес
hand-over-topic = Тақырыбы сай емес
hand-over-away = Жұмыста болмаймын
hand-over-too-much = Жұмысым тым көп
hand-over-conflict = Бұл істе танысым бар немесе қарсы жаққа кеңес беремін
hand-over-other = Басқа себеп

# Closing.
desk-close-open = Қалай аяқталғанын көрсетіп, жабу
desk-outcome = Қалай аяқталды
desk-follow-up = Кейін қайта сұрау
outcome-advised = Кеңес берілді
outcome-paid = Тиесілі ақша алынды
outcome-petition-filed = Шағым немесе арыз берілді
outcome-referred = Басқа мекемеге берілді
outcome-withdrawn = Өтініш беруші жалғастырғысы келмейді
outcome-not-reached = Өтініш берушімен байланысу мүмкін болмады
outcome-duplicate = Дәл осындай өтініш бар
outcome-no-answer-needed = Жауап керек болмады
follow-up-no = Қайта сұралмайды
follow-up-30 = 30 күннен кейін қайта сұрау
follow-up-90 = 90 күннен кейін қайта сұрау

# Referring.
desk-refer-heading = Басқа мекемеге беру
desk-refer-none = Басқа ешбір мекемеге айтылған жоқ.
desk-refer-open = Мекемеге беру
desk-refer-hint = Тек өтініш беруші келіскен нәрсе айтылады. Ештеңе өзі жіберілмейді: басып шығарыңыз немесе телефонмен оқып беріңіз.
desk-refer-contact = Мекеме
desk-refer-purpose = Не үшін
desk-refer-fields = Не айтылады
desk-refer-how = Өтініш беруші қалай келісті
desk-refer-consent = Келісім
desk-refer-reason = Неге өтініш берушіден сұрау мүмкін болмады
desk-refer-reason-hint = Тек төтенше жағдайда. Бірдеңе айтылмас бұрын орталық басшысы растауы керек.
desk-refer-until = Келісім мерзімі
desk-refer-due = Жауап күтілетін күн
desk-refer-moved = Соңғы өзгеріс
desk-refer-button = Мекемеге беруді дайындау
desk-refer-words = Өтініш берушіге көрсетілетін мәтін
desk-refer-waits = Келісімді немесе растауды күтуде. Оған дейін ештеңе айтуға болмайды.
desk-refer-confirm = Төтенше жағдайды растау
desk-refer-paper = Басып шығаратын немесе оқып беретін мәтін
desk-refer-withdraw = Өтініш беруші келісімін қайтарып алды
desk-refer-may-notify = Мына мекеменің қызметкерлері иммиграция қызметіне хабарлауға міндетті болуы мүмкін: { $body }. Біреудің атын айтпас бұрын алдымен осыны сұраңыз.
desk-paper-title = Мекемеге беру: { $name }
desk-paper-files = Осымен бірге берілетін көшірмелерде.
desk-paper-only = Мұнда тек өтініш беруші келіскен нәрсе бар.
referral-drafted = Дайындалды
referral-sent = Айтылды
referral-received = Мекеме алды
referral-accepted = Мекеме жұмысқа алды
referral-declined = Мекеме бас тартты
referral-done = Аяқталды
referral-withdrawn = Келісім қайтарып алынды

office-claimed = Өтініш берушінің келісімінсіз мекемеге шұғыл беру сіздің растауыңызды күтуде.

# Consent, in the client's language.
consent-text = Мына мекемеге төмендегіні айтсақ бола ма: { $name }? Не үшін: { $purpose }.
consent-until = Тек мына күнге дейін айтуға болады: { $day }.
consent-withdraw-any-time = Келісіміңізді кез келген уақытта қайтарып ала аласыз. Онсыз да сізге көмектесе береміз.
consent-confirmed-by = Төтенше жағдай, растаған: { $name }
consent-purpose-counsel = кеңес беру
consent-purpose-legal = заң көмегі
consent-purpose-medical = емделу
consent-purpose-shelter = тұра тұратын жер
consent-field-summary = Өтініштің қысқаша мазмұны
consent-field-reach = Сізбен қалай байланысуға болады
consent-field-files = Суреттер мен құжаттар
consent-how-spoken = Ауызша келісті
consent-how-written = Жазбаша келісті
consent-how-in-case = Өтініш беруші өтініш бетінде келіседі
consent-how-emergency = Төтенше жағдай: сұрау мүмкін болмады

# The history.
desk-history-title = Өтініш тарихы: { $locator }
desk-history-link = Бүкіл тарихын көрсету
desk-history-whole = Тарихы бүтін.
desk-history-broken = Тарихы үзілген. Жүйеге жауапты адамға айтыңыз.
desk-history-when = Қашан
desk-history-what = Не істелді
desk-history-who = Кім
desk-history-nobody = Өтініш беруші немесе жүйе
act-noted = Жазба қалдырылды
act-task-set = Істелетін жұмыс жазылды
act-task-done = Жұмыс істелді
act-deadline-set = Мерзім енгізілді
act-deadline-ended = Мерзім алып тасталды
act-labelled = Атау қойылды
act-summed-up = Қысқаша мазмұны жазылды
act-handed-over = Басқа қызметкерге берілді
act-client-asked-for-another = Өтініш беруші басқа кеңесші сұрады
act-set-aside = Шешілді, кейін қайта сұралады
act-consent-asked = Келісім сұралды
act-consent-noted = Келісім жазып қойылды
act-consent-given = Өтініш беруші келісті
act-consent-withdrawn = Келісім қайтарып алынды
act-emergency-claimed = Төтенше жағдай мәлімделді
act-emergency-confirmed = Төтенше жағдай расталды
act-referral-drafted = Мекемеге беру дайындалды
act-referral-moved = Мекемеге берудің күйі өзгерді
act-machine-draft = Компьютердің қаралама аудармасы оқылды

# What the client sees.
case-who = Сізге орталықтың кеңесшісі жауап береді.
case-who-writes = Сізге осы тілде ({ $language }) жазатын орталық кеңесшісі жауап береді.
case-who-name = Сізге { $name } жауап береді.
case-who-name-writes = Сізге { $name } мына тілде жауап береді: { $language }.
case-expect = Жауапты мына күнге дейін аласыз: { $day }.
case-told-heading = Басқа мекемеге айту
case-told-emergency = Бұл шұғыл болды, сондықтан сізден сұрап үлгермей, оларға айттық. Сұрағыңыз болса, төменде жазыңыз.
case-told-agree = Келісемін
case-told-refuse = Келіспеймін
case-told-withdraw = Келісімімді қайтарып аламын
case-another = Басқа кеңесші керек пе?
case-another-button = Басқа кеңесші сұрау
case-another-done = Сұрағыңыз басқа кеңесшіге өтеді.
case-another-not = Қазір өзгерту мүмкін емес. Орталыққа айтыңыз.
