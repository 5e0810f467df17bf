# Covering and locking the screen of staff.
curtain-draw = Экранды жашыруу
curtain-back = Кайтуу
lock-button = Кулпулоо
lock-title = Кулпуланган
lock-lead = Ордуңузда жок кезде экран кулпуланды. Кодду киргизсеңиз, токтогон жериңизден улантасыз.
lock-open-button = Ачуу
lock-leave-button = Бул түзмөктө каттоо эсебинен чыгуу
lock-over = Кирүү мөөнөтү бүттү. Жаңы өтмөктө кайра кирип, андан кийин кодду ушул жерге киргизиңиз. Жазганыңыз сакталып турат.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Экранды буруу
turn-lead = Тилди тандап, сүйлөмдү басыңыз, андан кийин экранды буруңуз. Ошол сүйлөм гана чоң тамга менен көрсөтүлөт.
turn-case-link = Кайрылууга кайтуу
turn-back = Кайтуу
turn-group-arrive = Келгенде
turn-group-trust = Көңүлүн тынчытуу
turn-group-danger = Коркунуч болсо же ооруса
turn-group-ask = Суроо үчүн
turn-group-papers = Документтер
turn-group-leave = Аягында
turn-own-heading = Өз сөзүңүз менен
turn-own-hint = Экөөнүн бирин толтуруу жетиштүү. Эч нерсе сакталбайт.
turn-own-answers = «Ооба» жана «Жок» баскычтары менен бирге
turn-own-button = Көрсөтүү
turn-error-empty = Көрсөтө турган текстти жазыңыз.
# $limit: the most characters
turn-error-long = Өтө узун: эң көп дегенде { $limit } белги болушу керек.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Бир аз күтө туруңуз.
turned-phrase-interpreter = Котормочуну чакырып жатабыз.
turned-phrase-slowly = Сураныч, жайыраак сүйлөңүз.
turned-phrase-understand = Түшүндүңүзбү?
turned-phrase-closing = Бүгүн жакында жабылабыз.
turned-phrase-free = Кеңеш берүү акысыз.
turned-phrase-no-name = Атыңызды айтуунун кереги жок.
turned-phrase-no-status = Визаңызды же каттоо номериңизди айтуунун кереги жок. Сизге жардам берүү үчүн алар бизге керек эмес.
turned-phrase-who-reads = Жазылгандар шифрленип сакталат. Аны ушул иш менен иштеген кызматкерлер жана борбордун башчысы гана ача алат, ачкан сайын бул катталат.
turned-phrase-room = Башка бөлмөдө сүйлөшөлүбү?
turned-phrase-danger = Азыр сизге коркунуч барбы?
turned-phrase-police = Полиция чакыралыбы?
turned-phrase-ambulance = Тез жардам чакыралыбы?
turned-phrase-hurts = Кайсы жериңиз ооруйт? Колуңуз менен көрсөтүңүз.
turned-phrase-when = Бул качан болду? Күнүн жазыңыз.
turned-phrase-money = Акча канча? Санын жазыңыз.
turned-phrase-company = Компаниянын атын жазыңыз.
turned-phrase-phone = Телефон номериңизди жазыңыз.
turned-phrase-call = Ушул номерге чалсак, сизге коопсузбу?
turned-phrase-papers = Документ ала келдиңизби?
turned-phrase-photo = Бул документти сүрөткө тартсак болобу?
turned-phrase-sign = Бул жерге кол коёсузбу?
turned-phrase-come-back = Башка күнү кайра келиңиз.
turned-phrase-goodbye = Жакшы барыңыз. Сизге жакшылык каалайбыз.
turned-phrase-yes = Ооба
turned-phrase-no = Жок
