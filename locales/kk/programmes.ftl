# Courses and events: what residents see.
programmes-title = Курстар мен іс-шаралар
programmes-lead = Қазір өтіп жатқан немесе жақында басталатын курстар мен іс-шаралар. Мұнда тек тексерілгендері бар.
programmes-none = Қазір көрсететін курс немесе іс-шара жоқ.
programme-kind-korean-class = Корей тілі курсы
programme-kind-kiip = Корей қоғамына бейімделу бағдарламасы
programme-kind-topik = Корей тілі емтиханына дайындық
programme-kind-settlement = Жаңа келгендерге арналған курс
programme-kind-festival = Мереке
programme-kind-clinic = Дәрігер қабылдауы және тексеру
programme-kind-other = Басқа курс немесе іс-шара
# $from, $until: days
programme-days = { $from } – { $until }
programme-days-open = { $from } күнінен бастап
programme-cost = Ақысы
programme-free = Тегін
# Where the amount is not known.
programme-paid = Ақылы
programme-size = Орын саны
# $shown: the number as it is written
programme-places = { $shown } адам
programme-contact = Анықтама
programme-sign-up = Жазылу
programme-sign-up-not-needed = Жазылмай-ақ келе беріңіз.
programme-sign-up-here = Осы сайтта, өз тіліңізде жазыла аласыз. Қай курс немесе іс-шара екенін жазыңыз.
programme-sign-up-button = Жазылу
programme-over-title = Бұл аяқталды
search-kind-programme = Курс немесе іс-шара

# The newsroom: the list.
board-section-programmes = Курстар мен іс-шаралар
programmes-desk-lead = Мұнда курстар мен іс-шаралар енгізіледі, түзетіледі және тексеріледі. Тұрғындар тексерілген әрі корейше мәтіні жарияланғандарын ғана көреді; аяқталған күннің ертеңінде ол өзі жоғалады.
programmes-desk-none = Әлі бірде-бір курс немесе іс-шара енгізілмеген.
programmes-begun = Толтыру керек
programmes-stage-coming = Болады
programmes-stage-running = Өтіп жатыр
programmes-stage-over = Аяқталған
programmes-name = Атауы
programmes-when = Қашан
programmes-languages-public = Жарияланған тілдер
programmes-due = қайта тексеріңіз
programmes-unverified = тексерілмеген
# $by: a name; $day: a day
programmes-verified = тексерген { $by }, { $day }

# A new one.
programmes-new = Курс немесе іс-шара қосу
programmes-new-lead = Алдымен корейше атауы жазылады. Уақыты мен орны келесі бетте енгізіледі; сипаттамасы мен аудармалары мәтінінде жазылады.
programmes-new-button = Әрі қарай

# One of them: verified, entered, changed.
programmes-said-begun = Мәтін басталды. Енді уақыты мен орнын толтырыңыз.
programmes-said-saved = Сақталды.
programmes-said-verified = Бүгін тексерілді деп жазылды.
programmes-said-doubted = Тұрғындар оны енді көрмейді. Қайта тексерілгенде көрінеді.
programmes-words = Атауы, сипаттамасы және аудармалары
programmes-words-not-public = Мәтін әлі жарияланбаған, сондықтан тұрғындар оны көрмейді.
programmes-unverified-what = Жариялаушы дереккөзбен салыстырғаннан кейін тұрғындар оны көреді.
programmes-verify-what = Уақыты, орны, ақысы және жазылу жолы дереккөздегідей ме?
programmes-verify-button = Бүгін тексерілді, бәрі дұрыс
programmes-doubt-button = Тексерілгенше жасыру
programmes-review = Келесі тексеру күні
programmes-review-hint = Бос қалдырылса: үш айдан кейін.
programmes-details = Уақыты мен орны
programmes-details-what = Бұл барлық тілде бірдей көрінеді.
programmes-changed = Не өзгерді
programmes-done-entered = Енгізілді
programmes-done-corrected = Түзетілді
programmes-done-verified = Тексерілді
programmes-done-doubted = Жасырылды
programmes-done-imported = Дайын файлдардан алынды

# Filling it in.
programmes-field-kind = Түрі
programmes-field-run-by = Өткізетін мекеме
programmes-field-contact = Анықтама беретін орын
programmes-field-place = Орны
programmes-field-place-roman = Латын әріптерімен орны
programmes-field-first = Бірінші күні
programmes-field-last = Соңғы күні
programmes-field-sessions = Сағаттары
programmes-field-languages = Қай тілдерде өтеді
programmes-field-cost = Ақысы
programmes-field-fee = Ақылы болса, сомасы
programmes-field-sign-up = Қалай жазылады
programmes-field-phone = Жазылу телефоны
programmes-field-website = Жазылу веб-сайты
programmes-field-places = Қанша адам келе алады
programmes-field-source = Дереккөз
programmes-field-status = Тексерілуі
programmes-field-checked = Соңғы тексерілген күні
programmes-status-official = тексерілген
programmes-status-unverified = тексерілмеген
programmes-hint-run-by = Мекеменің корейше атауы.
programmes-hint-contact = Контактілерде болса, таңдаңыз; болмаса, бос қалдырыңыз.
programmes-hint-place = Корейше: көше мекенжайы, ғимарат, қабат және бөлме.
programmes-hint-last = Бір күн ғана болса немесе аяқталуы әлі белгісіз болса, бос қалдырыңыз.
programmes-hint-sessions = Басталатын және аяқталатын уақыты, 24 сағаттық түрде. Бір күндік іс-шараға апта күні керек емес. Қосымша жолдар төменде, беттің соңында.
programmes-hint-fee = Сома сақтаулы мәндерден таңдалады. Ол жоқ болса, алдымен қосыңыз:
programmes-hint-phone = Сақтаулы телефон нөмірлерінен таңдалады.
programmes-hint-website = Толық мекенжай, https:// дегеннен бастап.
programmes-hint-places = Шек болмаса, бос қалдырыңыз.
programmes-hint-source = Хабарландырудың атауы мен күні немесе веб-сайт беті, корейше.
programmes-held-weekly = Апта сайын
programmes-held-day = Бір күн
programmes-way-none = Жазылудың қажеті жоқ
programmes-way-counselling = Осы сайттағы кеңес сұрау беті арқылы
programmes-way-phone = Телефон арқылы
programmes-way-website = Басқа сайтта
# $number: the number of a line
programmes-row-weekday = { $number }-жол: апта күні
programmes-row-opens = { $number }-жол: басталуы
programmes-row-closes = { $number }-жол: аяқталуы
programmes-rows-button = Сағаттарға тағы жол қосу
programmes-held-against = Мұны бүгін дереккөзбен салыстырдым. Тұрғындар бірден көреді.
programmes-will-wait = Сақтасаңыз, жариялаушы тексергенше тұрғындар оны көрмейді.
programmes-save-button = Сақтау
programmes-error-kind = Түрін таңдаңыз.
programmes-error-run-by = Өткізетін мекемені жазыңыз; ұзын болса, қысқартыңыз.
programmes-error-contact = Контактілердің бірін таңдаңыз.
programmes-error-place = Орнын жазыңыз; ұзын болса, қысқартыңыз.
programmes-error-place-roman = Бұл тым ұзын.
programmes-error-first = Бірінші күнін таңдаңыз.
programmes-error-last = Соңғы күні біріншісінен бұрын немесе бұл күн емес.
programmes-error-sessions = Сағаттарын қайта қараңыз: әр жолда апта күні, басталуы және аяқталуы болсын, олар қабаттаспасын, ал апта күні бірінші күн мен соңғы күннің арасына келсін.
programmes-error-languages = Қай тілде өтетінін таңдаңыз.
programmes-error-fee = Тегін бе, ақылы ма, таңдаңыз; ақылы болса, сомасын таңдаңыз.
programmes-error-sign-up = Қалай жазылатынын таңдаңыз.
programmes-error-phone = Телефон нөмірін таңдаңыз.
programmes-error-website = Мекенжайды https:// дегеннен бастап жазыңыз.
programmes-error-places = 1 мен 100 000 аралығындағы санды жазыңыз.
programmes-error-source = Дереккөзді жазыңыз; ұзын болса, қысқартыңыз.
programmes-error-not-entered = Алдымен уақыты мен орнын толтырыңыз.
programmes-error-same = Ештеңе өзгермейді.
programmes-error-review = Ертеңнен бастап бір күнді таңдаңыз.
programmes-error-changed = Сіз қарап отырғанда басқа қызметкер мұны өзгертті, сондықтан сақталмады. Жазғаныңыз өз орнында тұр. Төмендегі тарихты қарап, сіздікі дұрыс болса, қайта сақтаңыз.
