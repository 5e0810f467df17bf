# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Кабыл алуу
taking-title = Чалууну же келген адамды кабыл алуу
taking-way = Кантип кайрылды
taking-way-visit = Өзү келди
taking-way-phone = Чалды
taking-way-outreach = Борбордон сырткары
taking-here = Азыр жанымда
taking-language = Тил
taking-typed = Тилдин атын же цифраны териңиз
taking-signs = Эмнеси шашылыш
taking-sign-injury = Жаракат
taking-sign-confinement = Кулпуланып калган
taking-sign-violence = Зомбулук
taking-sign-flight = Жакында учуп кетет
taking-sign-time-limit = Мөөнөт жакын
taking-line = Эмне болду, бир сап менен (бош калса да болот)
taking-mine-button = Мен алам
taking-any-button = Кызматкер табуу
taking-park-button = Четке коюп туруу
taking-more = Дагы
taking-as = Ким үчүн
taking-as-self = Өзү үчүн
taking-as-friend = Башка адам үчүн
taking-as-employer = Иш берүүчү
taking-as-suggestion = Шаарга сунуш же даттануу
taking-second = Билген дагы бир тили
taking-none = Жок
taking-spoken = Тизмеде жок тил
taking-spoken-hint = Тизмеден тандаңыз же укканыңызды жазыңыз.
taking-employer = Компаниянын аты
taking-employer-hint = Бир компаниянын эки тарабына тең бир адам кеңеш бербеши үчүн. Аты шифрленип сакталат.
taking-phone = Кайра чала турган номер
taking-when = Качан чалса коопсуз
taking-error-phone = Телефон номери үчүн цифралар аз.
taking-gender = Кандай кеңешчи сурады
taking-gender-woman = Аял
taking-gender-man = Эркек
taking-ministry = Юстиция министрлигинин котормо телефонуна (1345) чалууга макул
taking-keys = Бир баскыч менен тандалат: цифралар — тилдер, тамгалар — темалар жана шашылыш белгилер. Сапты жазып, Enter басылса, биринчи баскыч басылат.
taking-parked = Четке коюлган { $count } жазуу
taking-error-language = Тилди тандаңыз.
taking-error-topic = Теманы тандаңыз.
taking-error-long = Текст өтө узун: эң көп дегенде { $limit } белги.
taking-error-not-yours = Сиз бул тил боюнча тизмеде жоксуз, ошондуктан бул кайрылууну өзүңүз ала албайсыз. Ала турган кызматкерди табыңыз.
taking-error-full = Азыр дагы бирөөнү алууга ордуңуз жок. Жүрүп жаткан сүйлөшүүнү бүтүрүңүз же башка кызматкерди табыңыз.
taking-error-sent = Бул форма мурда жөнөтүлүп, андан кийин өзгөргөн. Жаңысын баштаңыз.
taking-error-not-given = Азыр мындай берүүгө болбойт. Ала турган кызматкерди табыңыз.
taking-error-parked = Четке коюлган жазуулар өтө көп. Адегенде бирин бүтүрүңүз.
taking-flag = Бул Кореяда жүрүү статусуна, чет элдикти каттоо номерине же паспорт номерине окшош: { $found }. Ал керек эмес, калса, кайрылууну окуй алгандардын баары көрөт. Алып салыңыз же ушул бойдон калтыруу үчүн кайра жөнөтүңүз.
taking-turned-back = Жабуу

# After taking.
taken-title = Кабыл алынды
taken-card = Бул карточканы басып бериңиз же сүрөткө тарттырыңыз. Цифралар ушул баракта гана көрсөтүлөт, эч жерде сакталбайт.
taken-case-link = Кайрылууну ачуу
taken-next-link = Кийинкисин кабыл алуу
taken-turn-button = Экранды буруу

# The card, in the client's language.
card-title = Кайрылуу номеринин карточкасы
card-code = Кайрылуу номери бар код
card-pictures = Бул карточканын сүрөттөрү
card-what = Бул номер менен жоопту окуп, дагы жаза аласыз. Телефонуңузду кодго каратыңыз же ушул даректен номерди териңиз.
card-alone = Бул карточка кимде болсо, ошол сиздин сурооңузду окуй алат. Аны эч кимге бербеңиз.
card-changes = Биринчи жолу колдонгондо сизге жаңы номер берилет. Андан кийин жаңы номер гана иштейт.
card-how = Эки бети банк картасынын көлөмүндө басылат. Принтер жок болсо, экранды сүрөткө тартып алыңыз.
card-print-button = Басып чыгаруу
card-print-link = Карточка кылып басып чыгаруу
picture-0 = күн
picture-1 = дарак
picture-2 = балык
picture-3 = кайык
picture-4 = үй
picture-5 = жылдыз
picture-6 = чыны
picture-7 = ачкыч
picture-8 = куш
picture-9 = гүл

# The first use of a number that staff gave.
change-title = Жаңы номериңиз
change-why = Биринчи номерди кызматкерлер да көргөн. Мындан ары өзүңүз гана билген ушул номерди колдонуңуз.
change-old = Баскычты басканда биринчи номер иштебей калат. Адегенде жаңы номерди жазып же сүрөткө тартып алыңыз.
change-button = Жазып алдым. Улантуу

# Parked intakes.
parked-title = Четке коюлгандар
parked-what = Булар шифрленип сакталат, сиз гана көрөсүз. Жөнөтүлсө, өчүрүлөт; 7 күн өткөндө да өчүрүлөт.
parked-none = Четке коюлган эч нерсе жок.
parked-at = Четке коюлган убакыт
parked-doing = Эмне кылуу керек
parked-resume = Улантуу
parked-drop = Өчүрүү

# Counting short questions.
tally-title = Суроолорду саноо
tally-what = Кайрылуу болбогон кыска суроолор үчүн: адегенде тилди, андан кийин теманы басыңыз.
tally-today = Бүгүн { $count } суроо саналды
tally-topic = Тема
tally-other-language = Башка тил
tally-last = Акыркысы: { $language }, { $topic }
tally-undo = Кайтарып алуу

# Late entry.
late-title = Кийин жазуу
late-what = Жазууга убакыт болбогон келүүлөр менен чалуулар, ар бири бир сапта. Күнү бош болсо, жогорку саптын күнү алынат; кайрылуу жолу же жыйынтыгы бош болсо, тизмедеги биринчиси алынат. Эскертмеси бар сап гана кайрылуу катары сакталат, калгандары жөн гана саналат.
late-day = Күнү
late-time = Убактысы
late-minutes = Мүнөт
late-outcome = Жыйынтык
late-note = Эскертме (шифрленип сакталат)
late-outcome-advised = Кеңеш берилди
late-outcome-interpreted = Оозеки которулду
late-outcome-referred = Башка мекемеге берилди
late-outcome-turned-away = Жардам бере алган жокпуз
late-cell = { $column }, { $row }-сап
late-button = Жазып коюу
late-more = Отуз сап
late-written = { $count } сап жазылды.
late-kept = Сакталган кайрылуу
late-refused = { $row }-сапты оңдоңуз.
late-error-at = Күнүн же убактысын окуу мүмкүн эмес. Акыркы 31 күндүн ичинен жазыңыз.
late-error-lang = Мындай тил белгисиз.
late-error-topic = Мындай тема белгисиз.
late-error-way = Кантип кайрылганы белгисиз.
late-error-minutes = 1ден 480ге чейинки мүнөттү жазыңыз.
late-error-outcome = Мындай жыйынтык белгисиз.

# What was done in a case.
act-receipt-issued = Кайрылуу номеринин карточкасы берилди
act-receipt-changed = Кайрылуучу номерин өзгөрттү
act-written-up = Кийин жазылды

# Names of languages.
tongue-ko = Корей тили
tongue-en = Англис тили
tongue-zh = Кытай тили
tongue-ru = Орус тили
tongue-vi = Вьетнам тили
tongue-id = Индонезия тили
tongue-ne = Непал тили
tongue-km = Кхмер тили (Камбоджа)
tongue-uz = Өзбек тили
tongue-kk = Казак тили
tongue-ky = Кыргыз тили
tongue-ur = Урду тили
tongue-th = Тай тили
tongue-fil = Филиппин тили
tongue-si = Сингал тили (Шри-Ланка)
tongue-mn = Монгол тили
