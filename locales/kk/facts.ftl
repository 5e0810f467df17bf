# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Сомалар мен сандар
facts-lead = Мәтіндердегі сомалар, мерзімдер және телефон нөмірлері. Мұнда өзгертсеңіз, барлық тілде бірден өзгереді.
facts-search-label = Атауы, мәні немесе дереккөзі бойынша іздеу
facts-none = Ештеңе табылмады.
facts-fact = Атауы
facts-value = Мәні
facts-holds = Қолданылу мерзімі
facts-source = Дереккөз
facts-checked = Тексерілген
# Nobody in the house looked it up: it came with the content files.
facts-by-files = дайын файлдармен келген
# $from, $until: days
facts-period = { $from } – { $until }
facts-period-open = { $from } күнінен
facts-standing-lapsed = Бүгін мәні жоқ
facts-standing-due = Қайта тексеру керек
facts-standing-coming = Жақында өзгереді
facts-standing-settled = Бәрі орнында
facts-standing-what-lapsed = Мәннің мерзімі бітті және келесісі жоқ: мәтіндерде сызықша көрінеді.
facts-standing-what-due = Тексеру күні келді немесе соңғы тексеруден бері бір жылдан көп өтті.
facts-standing-what-coming = Келесі мән белгілі немесе қазіргісінің соңғы күні белгіленген.
facts-standing-what-settled = Қазір істейтін ештеңе жоқ.

# One fact: its values, checks, texts and history.
facts-unit = Өлшем бірлігі
facts-unit-won = вон
facts-unit-day = күн
facts-unit-week = апта
facts-unit-month = ай
facts-unit-year = жыл
facts-unit-hour = сағат
facts-unit-minute = минут
facts-unit-percent = пайыз
facts-unit-person = адам
facts-unit-time = тәулік уақыты
facts-unit-number = сан
facts-unit-phone = телефон нөмірі
facts-unit-date = дата
facts-values = Барлық мәндер
facts-today = бүгін
facts-due = қайта тексеріңіз
facts-change = Өзгерту
facts-correct = Түзету
facts-end = Аяқтау
facts-remove = Өшіру
facts-add = Мән қосу
facts-check-heading = Қайта тексеру
facts-check-what = Дереккөзді қайта оқыдыңыз ба? Мән әлі де дұрыс болса, күні мен атыңыз жазылып қойылады.
facts-review-hint = Келесі тексеру күні. Бос қалдырылса: бір жылдан кейін.
facts-check-button = Бүгін тексерілді, әлі де дұрыс
facts-review-button = Тек күнін белгілеу
# $day: a day
facts-review-on = келесі тексеру: { $day }
facts-said-changed = Өзгертілді. Мәтіндерде барлық тілде жаңа мән көрінеді.
facts-said-saved = Өзгеріс сақталды.
facts-said-checked = Бүгін тексерілді деп жазылды.
facts-texts = Қайда көрінеді
facts-touched-none = Әлі ешбір мәтінде көрінбейді.
# $count: number of texts, contacts and pages
facts-touched-what = Ол { $count } жерде көрінеді. Тілдер бойынша:
facts-kind-contact = Контакт
facts-kind-page = Бет
facts-draft = қаралама
facts-history = Не өзгертілді
facts-history-none = Мұнда әлі ештеңе өзгертілген жоқ.
facts-done = Не істелді
facts-done-added = Қосылды
facts-done-corrected = Түзетілді
facts-done-ended = Аяқталды
facts-done-checked = Тексерілді
facts-done-review = Келесі тексеру белгіленді
facts-done-removed = Өшірілді
facts-done-imported = Дайын файлдардан алынды
facts-before = Бұрын
facts-after = Кейін
facts-who = Кім және қашан

# A change: typed, looked at, confirmed.
facts-heading-add = Мән қосу
facts-heading-correct = Мәнді түзету
facts-heading-end = Мәнді аяқтау
facts-heading-remove = Мәнді өшіру
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Бірліксіз: сома 10320, күні 2026-11-06, уақыты 18:00, телефон нөмірі 1577-1366 түрінде.
facts-from = Бірінші күні
facts-until = Соңғы күні
facts-until-hint = Әлі белгісіз болса, бос қалдырыңыз.
facts-source-hint = Заң бабы немесе хабарландыру нөмірі, корейше.
facts-status = Оны қайдан оқыдыңыз?
facts-status-law = Заңнан
facts-status-official = Ресми хабарландырудан
facts-end-before = Сол кезде қолданылып тұрған мән жаңасынан бір күн бұрын аяқталады.
facts-review-change = Не өзгеретінін көру
facts-review-lead = Әлі ештеңе өзгерген жоқ. Қарап шығып, дұрыс болса, растаңыз.
facts-shown-heading = Әр тілде қалай көрінеді
facts-confirm = Осылай өзгерту
facts-back = Жазуға қайту
facts-new-title = Дерек қосу
facts-new-button = Деректі сақтау
facts-id = Деректің атауы
facts-id-hint = Мәтіндерде осылай аталады: кіші латын әріптері, цифрлар және сызықша. Мысалы:
facts-error-id = Тек кіші латын әріптерін, цифрларды және сызықшаны қолданыңыз.
facts-error-unit = Өлшем бірлігін таңдаңыз. Бір деректің барлық мәні бірдей бірлікте болады.
facts-error-value = Бұл бірлікке сай емес. Үлгідегідей жазыңыз.
facts-error-from = Бірінші күнін таңдаңыз.
facts-error-until = Соңғы күні жазылмаған немесе біріншісінен бұрын.
facts-error-source = Дереккөзді жазыңыз; ұзын болса, қысқартыңыз.
facts-error-status = Заңда ма, әлде ресми хабарландыруда ма, таңдаңыз.
facts-error-review = Ертеңнен бастап бір күнді таңдаңыз.
facts-error-overlap = Бұл мерзім мына мәнмен қабаттасады: { $value } ({ $period }).
facts-error-taken = Мұндай атаумен дерек бұрыннан бар.
facts-error-in-use = Бұл мән мәтіндерде көрінеді, сондықтан оны өшіруге болмайды. Алдымен оны төмендегі мәтіндерден алып тастаңыз немесе түзетіңіз.
facts-error-same = Ештеңе өзгермейді.
facts-error-changed = Сіз қарап отырғанда басқа қызметкер мәндерді өзгертті, сондықтан ештеңе істелген жоқ. Қазіргі күйін қарап, қайталап көріңіз.
facts-error-gone = Бұл мән енді жоқ.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Бұл тақырыптарға жазылғандарға хабарлау
facts-tell-what = Жаңа мән және нұсқаулықтарға сілтемелер бар жаңалық қараламасы ашылады. Жібермес бұрын оны өзгертуге болады.
facts-tell-button = Жаңалық жазу
facts-tell-writer = Бұл өзгерісті жаңалық жазатын қызметкерлерге айтыңыз.
# $guide: title of a guide
facts-bulletin-title = Не өзгерді: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = { $day } күнінен бастап: { $fact }.
facts-bulletin-text-now = Енді: { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Басқа күнгі сомалар мен мерзімдерді көру
facts-as-of-what = Жарақат алған немесе жұмыс істеген күнгі ереже керек болса, сол күнді таңдаңыз.
facts-as-of-day = Күн
facts-as-of-button = Сол күнгі мәндерді көрсету
# $day: a day
facts-as-of-note = Сомалар мен мерзімдер мына күнгі жағдай бойынша: { $day }. Түсіндірмелер бүгінгі.
facts-as-of-missing = Сызықша (—) тұрған жерде сол күнгі мәнді білмейміз.
facts-as-of-today = Бүгінгі мәндерге қайту
# $first, $last: days
facts-as-of-error = Мына аралықтан бір күнді таңдаңыз: { $first } – { $last }. Қазір бүгінгі мәндерді көріп тұрсыз.
