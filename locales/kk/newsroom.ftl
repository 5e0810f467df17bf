# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Жаңалықтарды жіберу
newsroom-empty = Әзірге бірде-бір жаңалық жазылмаған.
newsroom-write = Жаңалық жазу
newsroom-drafts = Қаралама жазбалар
newsroom-on-their-way = Жіберіліп жатқандар
newsroom-done = Жіберілгендер
newsroom-subject = Атауы
newsroom-kind = Түрі
newsroom-kind-note = Жаңалық
newsroom-kind-issue = Бюллетень туралы хабарландыру
newsroom-date = Күні
newsroom-got-it = Алғандар
# $sent, $total: numbers of people
newsroom-reached = { $total } адамнан { $sent } адам
newsroom-state-draft = Қаралама
newsroom-state-approved = Бекітілген
newsroom-state-fanning-out = Жіберуге дайындалуда
newsroom-state-sending = Жіберілуде
newsroom-state-done = Бәрі жіберілді
newsroom-state-stopped = Тоқтатылған
newsroom-announce-heading = Бюллетень саны туралы хабарлау
newsroom-announce-what = Осы сандағы мақалалардың атаулары мен қысқаша мазмұнынан қаралама жасалады. Жібермес бұрын оны өзгертуге болады.
newsroom-issue = Бюллетень саны
newsroom-announce-button = Қаралама жасау

# Writing and translating.
newsroom-topics-label = Кім алады: осы тақырыптарға жазылғандар
newsroom-text = Мәтін
newsroom-text-hint = Абзацтардың арасында бір бос жол қалдырыңыз; тізімнің жолдарын - белгісінен бастаңыз. Сілтемелер мен сомалар былай жазылады:
newsroom-save = Сақтау
newsroom-saved = Сақталды.
newsroom-korean = Корейше мәтін
newsroom-made-by = Аударма
newsroom-by-person = Адам аударған
newsroom-by-machine = Компьютер аударған
newsroom-last-saved = Соңғы сақтау
newsroom-error-no-title = Атауын жазыңыз.
newsroom-error-no-text = Мәтінін жазыңыз.
# $limit: number of characters
newsroom-error-too-long = Тым ұзын: ең көбі { $limit } таңба болуы керек.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Мұндай сома немесе сан жоқ: { $fact }. Жазылуын тексеріңіз.
newsroom-error-topics = Кемінде бір тақырып таңдаңыз.
newsroom-error-issue = Бұл сан туралы хабарлауға болмайды. Оның корей тілінде жарияланғанын тексеріңіз.
newsroom-error-frozen = Бұл жаңалық бекітілген, оны енді өзгертуге болмайды.

# One bulletin: what it says and who gets it.
newsroom-says = Не жазылған
newsroom-written = Бар
newsroom-missing = Әлі жоқ
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown } ескі абзац
newsroom-who-gets-it = Кім алады
newsroom-channel = Жіберу тәсілі
newsroom-channel-email = Электрондық пошта
newsroom-channel-telegram = Telegram
newsroom-people = Адамдар
newsroom-all = Барлығы
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Мына тілде мәтін жоқ: { $language }. { $shown } адам ештеңе алмайды.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $language }: { $count } абзац ескірген, корейше мәтін кейін өзгерген.
newsroom-problem-nobody = Бұл тақырыптарға әлі ешкім жазылған жоқ.
newsroom-test-heading = Өзіме сынақ хатын жіберу
# $address: an email address
newsroom-test-what = Хат оқырмандар алатын күйінде мына мекенжайға барады: { $address }.
newsroom-test-all = Барлық тілдер
# $address: an email address
newsroom-tested = Сынақ хаты мына мекенжайға жіберілуде: { $address }.

# Approving and stopping.
newsroom-approve-heading = Бекіту және жіберу
newsroom-approve-what = Жаңалық дереу жіберіледі және сайтта жарияланады. Содан кейін оны өзгертуге болмайды.
newsroom-approve-not-you = Жаңалық жариялаушы бекіткеннен кейін жіберіледі.
newsroom-approve-button = Бекіту және жіберу
newsroom-accept = Бұл мәселелер туралы білемін. Осы күйінде жіберілсін.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Осы күйінде жіберілсін: { $shown } адам ештеңе алмайды (мәтін жоқ: { $languages }).
newsroom-error-accept = Мәселелер бар. Сонда да жібергіңіз келсе, төмендегі ұяшықты белгілеңіз.
newsroom-error-changed = Сіз қарап отырғанда жаңалық өзгерді, сондықтан ештеңе істелген жоқ. Қазіргі күйін қайта қараңыз.
newsroom-stop-title = Жіберуді тоқтату
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = Жаңалықты әлі алмаған { $shown } адам оны алмайды.
newsroom-stop-stays = Жіберілгенін қайтарып алуға болмайды, сайттағы бет те қалады. Жіберуді қайта бастауға болмайды.
newsroom-stop-button = Қазір тоқтату
newsroom-public-heading = Сайтта оқу

# How far it got.
newsroom-progress = Қаншасы жіберілді
newsroom-renew = Қазіргі күйін көрсету
newsroom-sent = Жіберілді
newsroom-waiting = Күтуде
newsroom-failed = Жетпеді
newsroom-unknown = Белгісіз
newsroom-withdrawn = Жіберілмеді
newsroom-failures = Жетпегендері
newsroom-each-failure = Бір-бірлеп
newsroom-why = Себебі
newsroom-why-no-address = Мұндай мекенжай жоқ
newsroom-why-full = Пошта жәшігі толған
newsroom-why-refused = Алушы жақ қабылдамады
newsroom-why-later = Кейінірек қайта жіберіледі
newsroom-why-unknown = Байланыс үзілді: жетіп барған болуы мүмкін
newsroom-why-other = Басқа себеп
newsroom-code = Жауап коды
newsroom-how-many = Саны
newsroom-to = Алушының мекенжайы
newsroom-forgotten = Өшірілген мекенжай
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: мына уақыттан бері ештеңе жіберілмей тұр: { $when }. Себебін қарап, түзетіп, қайталап көріңіз.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: жіберу мына уақытқа дейін тоқтап тұрады: { $when }. Содан кейін өзі жалғасады.
newsroom-route-again = Қайталап көру
