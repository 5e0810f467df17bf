# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Қабылдау
taking-title = Қоңырауды немесе келушіні қабылдау
taking-way = Қалай жүгінді
taking-way-visit = Келуші
taking-way-phone = Қоңырау
taking-way-outreach = Көшпелі кеңес
taking-here = Қазір қасымда
taking-language = Тіл
taking-typed = Тілдің атын немесе цифрды жазыңыз
taking-signs = Неге шұғыл
taking-sign-injury = Жарақат
taking-sign-confinement = Қамап қойған
taking-sign-violence = Зорлық-зомбылық
taking-sign-flight = Жақында ұшады
taking-sign-time-limit = Мерзім жақын
taking-line = Не болды, бір жолмен (бос қалуы мүмкін)
taking-mine-button = Өзім аламын
taking-any-button = Қызметкер табу
taking-park-button = Уақытша қалдыру
taking-more = Тағы
taking-as = Кімнің атынан
taking-as-self = Өзі
taking-as-friend = Басқа адам
taking-as-employer = Жұмыс беруші
taking-as-suggestion = Қалаға ұсыныс немесе шағым
taking-second = Сөйлесе алатын басқа тілі
taking-none = Жоқ
taking-spoken = Тізімде жоқ тіл
taking-spoken-hint = Оны тізімнен таңдаңыз немесе естігеніңізді жазыңыз.
taking-employer = Компанияның атауы
taking-employer-hint = Бір компанияның екі жағына бір адам кеңес бермеуі үшін. Атауы шифрланып сақталады.
taking-phone = Қайта қоңырау шалатын нөмір
taking-when = Қашан қоңырау шалу қауіпсіз
taking-error-phone = Бұл телефон нөміріне тым қысқа.
taking-gender = Қандай кеңесші сұралды
taking-gender-woman = Әйел
taking-gender-man = Ер адам
taking-ministry = Әділет министрлігінің аударма телефонына (1345) қоңырау шалуға келіседі
taking-keys = Бір пернемен таңдалады: цифрлар — тілдер, әріптер — тақырыптар мен шұғыл белгілер. Жолды жазып, бірінші түйме үшін Enter басыңыз.
taking-parked = Уақытша қалдырылған жазбалар: { $count }
taking-error-language = Тілді таңдаңыз.
taking-error-topic = Тақырыпты таңдаңыз.
taking-error-long = Мәтін тым ұзын: ең көбі { $limit } таңба болуы керек.
taking-error-not-yours = Бұл тіл сізге жазылмаған, сондықтан өтінішті өзіңізде қалдыра алмайсыз. Ала алатын қызметкерді табыңыз.
taking-error-full = Қазір тағы біреуіне орныңыз жоқ. Бастаған әңгімеңізді аяқтаңыз немесе басқа қызметкерді табыңыз.
taking-error-sent = Бұл нысан бұрын жіберілген және содан кейін өзгертілген. Жаңасын бастаңыз.
taking-error-not-given = Қазір оны бұлай беруге болмайды. Ала алатын қызметкерді табыңыз.
taking-error-parked = Уақытша қалдырылған жазбалар тым көп. Алдымен біреуін аяқтаңыз.
taking-flag = Бұл болу мәртебесіне, тіркеу нөміріне немесе паспорт нөміріне ұқсайды: { $found }. Ол керек емес, өтінішті оқи алатындардың бәрі оны көреді. Алып тастаңыз немесе осы күйінде сақтау үшін қайта жіберіңіз.
taking-turned-back = Жабу

# After taking.
taken-title = Қабылданды
taken-card = Бұл картаны басып шығарып беріңіз немесе адам оны суретке түсіріп алсын. Нөмір тек осы бетте көрінеді және еш жерде сақталмайды.
taken-case-link = Өтінішті ашу
taken-next-link = Келесісін қабылдау
taken-turn-button = Экранды бұрып көрсету

# The card, in the client's language.
card-title = Өтініш нөмірінің картасы
card-code = Өтініш нөмірінің коды
card-pictures = Картадағы суреттер
card-what = Осы нөмірмен жауапты оқисыз және тағы жазасыз. Телефоныңызды кодқа туралаңыз немесе мына мекенжайда нөмірді енгізіңіз.
card-alone = Бұл карта кімде болса, сол өтінішіңізді оқи алады. Оны ешкімге бермеңіз.
card-changes = Бірінші рет кіргенде жаңа нөмір аласыз. Содан кейін тек жаңа нөмір жұмыс істейді.
card-how = Картаның екі жағы банк картасының көлемінде басылып шығады. Принтер болмаса, экранды суретке түсіріп алыңыз.
card-print-button = Басып шығару
card-print-link = Карта етіп басып шығару
picture-0 = күн
picture-1 = ағаш
picture-2 = балық
picture-3 = қайық
picture-4 = үй
picture-5 = жұлдыз
picture-6 = кесе
picture-7 = кілт
picture-8 = құс
picture-9 = гүл

# The first use of a number that staff gave.
change-title = Жаңа нөміріңіз
change-why = Бірінші нөмірді қызметкер де көрді. Енді тек өзіңіз білетін мына нөмірді қолданыңыз.
change-old = Түймені бассаңыз, бірінші нөмір жұмыс істемей қалады. Алдымен жаңа нөмірді жазып алыңыз немесе суретке түсіріп алыңыз.
change-button = Жазып алдым. Жалғастыру

# Parked intakes.
parked-title = Уақытша қалдырылған
parked-what = Олар шифрланып сақталады, тек сіз көресіз. Жіберілгенде немесе жеті күннен кейін өшіріледі.
parked-none = Уақытша қалдырылған жазба жоқ.
parked-at = Қашан қалдырылды
parked-doing = Әрекет
parked-resume = Жалғастыру
parked-drop = Өшіру

# Counting short questions.
tally-title = Сұрақтарды санау
tally-what = Өтініш болмайтын қысқа сұрақтар үшін: тілді, содан кейін тақырыпты басыңыз.
tally-today = Бүгін саналғаны: { $count }
tally-topic = Тақырып
tally-other-language = Басқа тіл
tally-last = Соңғысы: { $language }, { $topic }
tally-undo = Болдырмау

# Late entry.
late-title = Кейін жазып қою
late-what = Уақытында жазылмай қалған келушілер мен қоңыраулар, әр жолға біреуден. Күн бос болса, жоғарғы жолдағысы алынады; жүгіну жолы немесе қорытынды бос болса, біріншісі алынады. Тек ескертпесі бар жол өтініш болып қалады, басқалары тек саналады.
late-day = Күні
late-time = Уақыты
late-minutes = Минут
late-outcome = Қорытынды
late-note = Ескертпе (шифрланып сақталады)
late-outcome-advised = Кеңес берілді
late-outcome-interpreted = Ауызша аударылды
late-outcome-referred = Басқа мекемеге берілді
late-outcome-turned-away = Көмектесу мүмкін болмады
late-cell = { $column }, { $row }-жол
late-button = Жазып қою
late-more = Отыз жол
late-written = { $count } жазба жазып қойылды.
late-kept = Қалған өтініш
late-refused = { $row }-жолды түзетіңіз.
late-error-at = Күнін немесе уақытын оқу мүмкін болмады. Соңғы 31 күн ішіндегі уақытты жазыңыз.
late-error-lang = Мұндай тіл жоқ.
late-error-topic = Мұндай тақырып жоқ.
late-error-way = Қалай жүгінгені белгісіз.
late-error-minutes = 1 мен 480 аралығындағы минутты жазыңыз.
late-error-outcome = Мұндай қорытынды жоқ.

# What was done in a case.
act-receipt-issued = Өтініш нөмірінің картасы берілді
act-receipt-changed = Өтініш беруші нөмірді ауыстырды
act-written-up = Кейін жазып қойылды

# Names of languages.
tongue-ko = Корей тілі
tongue-en = Ағылшын тілі
tongue-zh = Қытай тілі
tongue-ru = Орыс тілі
tongue-vi = Вьетнам тілі
tongue-id = Индонезия тілі
tongue-ne = Непал тілі
tongue-km = Кхмер тілі (Камбоджа)
tongue-uz = Өзбек тілі
tongue-kk = Қазақ тілі
tongue-ky = Қырғыз тілі
tongue-ur = Урду тілі
tongue-th = Тай тілі
tongue-fil = Филиппин тілі
tongue-si = Сингал тілі (Шри-Ланка)
tongue-mn = Моңғол тілі
