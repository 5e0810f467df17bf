# Courses and events: what residents see.
programmes-title = Курстар жана иш-чаралар
programmes-lead = Азыр өтүп жаткан же жакында баштала турган курстар жана иш-чаралар. Бул жерде текшерилгендери гана бар.
programmes-none = Азыр көрсөтө турган курс же иш-чара жок.
programme-kind-korean-class = Корей тили курсу
programme-kind-kiip = Корей коомуна ыңгайлашуу программасы
programme-kind-topik = Корей тили экзаменине даярдык
programme-kind-settlement = Жаңы келгендер үчүн курс
programme-kind-festival = Майрам
programme-kind-clinic = Дарыгердин кабыл алуусу жана текшерүү
programme-kind-other = Башка курс же иш-чара
# $from, $until: days
programme-days = { $from } – { $until }
programme-days-open = { $from } күнүнөн баштап
programme-cost = Акысы
programme-free = Акысыз
# Where the amount is not known.
programme-paid = Акылуу
programme-size = Орундардын саны
# $shown: the number as it is written
programme-places = { $shown } адам
programme-contact = Суроолор үчүн
programme-sign-up = Жазылуу
programme-sign-up-not-needed = Жазылбай эле келе бериңиз.
programme-sign-up-here = Ушул сайттан, өз тилиңизде жазыла аласыз. Кайсы курс же иш-чара экенин жазыңыз.
programme-sign-up-button = Жазылуу
programme-over-title = Бул бүттү
search-kind-programme = Курс же иш-чара

# The newsroom: the list.
board-section-programmes = Курстар жана иш-чаралар
programmes-desk-lead = Бул жерде курстар жана иш-чаралар киргизилет, оңдолот жана текшерилет. Тургундар текшерилген жана корейче тексти жарыялангандарын гана көрөт; бүткөн күндүн эртеси ал өзү жоголот.
programmes-desk-none = Азырынча бир да курс же иш-чара киргизиле элек.
programmes-begun = Толтуруу керек
programmes-stage-coming = Болот
programmes-stage-running = Өтүп жатат
programmes-stage-over = Бүткөн
programmes-name = Аталышы
programmes-when = Качан
programmes-languages-public = Жарыяланган тилдер
programmes-due = кайра текшериңиз
programmes-unverified = текшерилген эмес
# $by: a name; $day: a day
programmes-verified = текшерген { $by }, { $day }

# A new one.
programmes-new = Курс же иш-чара кошуу
programmes-new-lead = Адегенде корейче аталышы жазылат. Убактысы жана орду кийинки барактан киргизилет; сыпаттамасы жана котормолору текстинде жазылат.
programmes-new-button = Андан ары

# One of them: verified, entered, changed.
programmes-said-begun = Текст башталды. Эми убактысын жана ордун толтуруңуз.
programmes-said-saved = Сакталды.
programmes-said-verified = Бүгүн текшерилди деп жазылды.
programmes-said-doubted = Тургундар аны эми көрбөйт. Кайра текшерилгенде көрүнөт.
programmes-words = Аталышы, сыпаттамасы жана котормолору
programmes-words-not-public = Текст азырынча жарыялана элек, ошондуктан тургундар аны көрбөйт.
programmes-unverified-what = Жарыялоочу булак менен салыштыргандан кийин тургундар аны көрөт.
programmes-verify-what = Убактысы, орду, акысы жана жазылуу жолу булактагыдайбы?
programmes-verify-button = Бүгүн текшерилди, баары туура
programmes-doubt-button = Текшерилгенче жашыруу
programmes-review = Кийинки текшерүү күнү
programmes-review-hint = Бош калтырылса: үч айдан кийин.
programmes-details = Убактысы жана орду
programmes-details-what = Бул бардык тилде бирдей көрүнөт.
programmes-changed = Эмне өзгөрдү
programmes-done-entered = Киргизилди
programmes-done-corrected = Оңдолду
programmes-done-verified = Текшерилди
programmes-done-doubted = Жашырылды
programmes-done-imported = Даяр файлдардан алынды

# Filling it in.
programmes-field-kind = Түрү
programmes-field-run-by = Өткөрүүчү мекеме
programmes-field-contact = Суроолорго жооп берген жер
programmes-field-place = Орду
programmes-field-place-roman = Латын тамгалары менен орду
programmes-field-first = Биринчи күнү
programmes-field-last = Акыркы күнү
programmes-field-sessions = Сааттары
programmes-field-languages = Кайсы тилдерде өтөт
programmes-field-cost = Акысы
programmes-field-fee = Акылуу болсо, суммасы
programmes-field-sign-up = Кантип жазылат
programmes-field-phone = Жазылуу телефону
programmes-field-website = Жазылуу веб-сайты
programmes-field-places = Канча адам келе алат
programmes-field-source = Булак
programmes-field-status = Текшерилиши
programmes-field-checked = Акыркы текшерилген күнү
programmes-status-official = текшерилген
programmes-status-unverified = текшерилген эмес
programmes-hint-run-by = Мекеменин корейче аталышы.
programmes-hint-contact = Байланыштарда болсо, тандаңыз; болбосо, бош калтырыңыз.
programmes-hint-place = Корейче: көчө дареги, имарат, кабат жана бөлмө.
programmes-hint-last = Бир эле күн болсо же бүтүшү азырынча белгисиз болсо, бош калтырыңыз.
programmes-hint-sessions = Башталган жана бүткөн убактысы, 24 сааттык түрдө. Бир күндүк иш-чарага аптанын күнү керек эмес. Кошумча саптар ылдыйда, барактын аягында.
programmes-hint-fee = Сумма сакталган маанилерден тандалат. Ал жок болсо, адегенде кошуңуз:
programmes-hint-phone = Сакталган телефон номерлеринен тандалат.
programmes-hint-website = Толук дарек, https:// дегенден баштап.
programmes-hint-places = Чек болбосо, бош калтырыңыз.
programmes-hint-source = Кулактандыруунун аталышы жана күнү же веб-сайттын барагы, корейче.
programmes-held-weekly = Апта сайын
programmes-held-day = Бир күн
programmes-way-none = Жазылуунун кереги жок
programmes-way-counselling = Ушул сайттагы кеңеш суроо барагы аркылуу
programmes-way-phone = Телефон аркылуу
programmes-way-website = Башка сайттан
# $number: the number of a line
programmes-row-weekday = { $number }-сап: аптанын күнү
programmes-row-opens = { $number }-сап: башталышы
programmes-row-closes = { $number }-сап: бүтүшү
programmes-rows-button = Сааттарга дагы сап кошуу
programmes-held-against = Муну бүгүн булак менен салыштырдым. Тургундар дароо көрөт.
programmes-will-wait = Сактасаңыз, жарыялоочу текшергенче тургундар аны көрбөйт.
programmes-save-button = Сактоо
programmes-error-kind = Түрүн тандаңыз.
programmes-error-run-by = Өткөрүүчү мекемени жазыңыз; узун болсо, кыскартыңыз.
programmes-error-contact = Байланыштардын бирин тандаңыз.
programmes-error-place = Ордун жазыңыз; узун болсо, кыскартыңыз.
programmes-error-place-roman = Бул өтө узун.
programmes-error-first = Биринчи күнүн тандаңыз.
programmes-error-last = Акыркы күнү биринчисинен мурун же бул күн эмес.
programmes-error-sessions = Сааттарын кайра караңыз: ар бир сапта аптанын күнү, башталышы жана бүтүшү болсун, алар кабатташпасын, ал эми аптанын күнү биринчи күн менен акыркы күндүн ортосуна туура келсин.
programmes-error-languages = Кайсы тилде өтөрүн тандаңыз.
programmes-error-fee = Акысызбы же акылуубу, тандаңыз; акылуу болсо, суммасын тандаңыз.
programmes-error-sign-up = Кантип жазыларын тандаңыз.
programmes-error-phone = Телефон номерин тандаңыз.
programmes-error-website = Даректи https:// дегенден баштап жазыңыз.
programmes-error-places = 1ден 100 000ге чейинки санды жазыңыз.
programmes-error-source = Булакты жазыңыз; узун болсо, кыскартыңыз.
programmes-error-not-entered = Адегенде убактысын жана ордун толтуруңуз.
programmes-error-same = Эч нерсе өзгөрбөйт.
programmes-error-review = Эртеңден баштап бир күндү тандаңыз.
programmes-error-changed = Сиз карап турганда башка кызматкер муну өзгөрттү, ошондуктан сакталган жок. Жазганыңыз өз ордунда турат. Ылдыйкы тарыхты карап, сиздики туура болсо, кайра сактаңыз.
