# The list of cases.
desk-deadline = Мыйзамдагы мөөнөт
desk-task = Тапшырма

# The parts of a case's page.
desk-parts = Бул барактын бөлүктөрү
desk-part-answer = Жооп
desk-earlier = Мурдагы { $count } билдирүүнү көрсөтүү

# Saved replies.
desk-replies-heading = Даяр жооп коюу
desk-replies-find = Аталышы боюнча издөө
desk-replies-find-button = Даяр жоопторду издөө
desk-replies-none = Аталышында мындай сөз бар даяр жооп жок.
desk-reply-only-in = төмөнкү тилде гана бар: { $language }
desk-reply-put-in = «{ $title }» жообу коюлду. Жөнөтүүдөн мурун окуп, туура келбеген жерин өзгөртүңүз.
desk-reply-elsewhere = Бул жоопто төмөнкү тил жок: { $asked }. Ошондуктан ал төмөнкү тилде коюлду: { $language }.
desk-reply-korean = Корейчесин көрсөтүү

# A machine's draft.
desk-draft-button = Борбордун компьютери жасаган каралама котормо
desk-draft-label = Бул компьютер жасаган каралама котормо. Ал туура эмес болушу мүмкүн жана сакталбайт.
desk-draft-no-language = Борбордун компьютери бул тилди которбойт.
desk-draft-trouble = Борбордун компьютери азыр жооп бербейт. Бир аздан кийин кайра басыңыз.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Ушул арада башка жооп жөнөтүлдү, ошондуктан сиздики азырынча жөнөтүлгөн жок. Адегенде жаңы жоопту окуңуз. Жазганыңыз өз ордунда турат.
desk-error-no-summary = Адегенде үч саптык кыскача мазмунду жазыңыз. Кайрылууну улантчу кызматкер ошондон баштайт.
desk-error-no-consent = Кайрылуучу макул болгон эмес же макулдуктун мөөнөтү бүткөн, ошондуктан эч нерсе айтууга болбойт.
desk-error-second-person = Шашылыш учурду аны билдирген кызматкер эмес, башка адам ырасташы керек.
desk-error-too-many = Мындан ары кошууга орун жок. Адегенде бүткөндөрүн жыйнаңыз.
desk-error-summary = Фактылар менен каалоосун бирден сап кылып жазыңыз, ар бири эң көп дегенде 400 белги.
desk-error-task = Эмне кылуу керек экенин жазыңыз, эң көп дегенде 300 белги.
desk-error-day = Күнүн кайра карап көрүңүз.
desk-error-hand-over = Кимге жана эмне үчүн өткөрүп берериңизди тандаңыз.
desk-error-outcome = Эмне менен бүткөнүн тандаңыз.
desk-error-referral = Мекемени, ага эмне айтыларын, макулдук кантип алынганын жана кайсы күнгө чейин экенин (бүгүн же кийинчерээк) кайра караңыз.
desk-error-emergency = Кайрылуучудан эмне үчүн сурай алышпаганын жазыңыз, эң көп дегенде 300 белги.
desk-error-taken = Кайрылуу бул кызматкерде мурунтан бар же ушул арада бирөөгө берилди.
desk-error-excluded = Бул кызматкер ушул кайрылуудан четтетилген. Башкасын тандаңыз.
desk-flag-error = Бул жерде Кореяда жүрүү статусу, чет элдикти каттоо номери же паспорт номери бардай көрүнөт. Керек болбосо, алып салыңыз. Калтыруу үчүн баскычты дагы бир жолу басыңыз.
desk-flag-send = Ушул бойдон жөнөтүү
desk-flag-save = Ушул бойдон сактоо

# Notes among staff.
desk-notes-heading = Ички эскертмелер
desk-notes-hint = Муну ушул кайрылууну алган кызматкерлер гана көрөт. Кайрылуучу эч качан көрбөйт.
desk-note-label = Жаңы эскертме
desk-note-button = Эскертмени сактоо

# Deadlines and tasks.
desk-deadlines-heading = Мыйзамдагы мөөнөттөр
desk-deadlines-none = Мөөнөт жазыла элек.
desk-deadline-add = Мөөнөт жазуу
desk-deadline-hint = Күндү өзүңүз текшерип жазасыз. Бул жерде эч нерсе эсептелбейт.
desk-deadline-kind = Эмненин мөөнөтү
desk-deadline-button = Мөөнөттү жазуу
desk-deadline-end = Алып салуу
desk-deadline-end-label = Мөөнөттү алып салуу: { $what }
desk-day = Күнү
desk-tasks-heading = Тапшырмалар
desk-tasks-none = Аткара турган эч нерсе жок.
desk-task-add = Тапшырма кошуу
desk-task-words = Эмне кылуу керек
desk-task-button = Тапшырманы кошуу
desk-task-done = Аткарылды
desk-task-done-label = Аткарылды: { $what }
desk-task-is-done = Аткарылган
desk-task-follow-up = Чечилген бойдон калганын кайра суроо
deadline-wage-claim = Айлык акыны талап кылуу
deadline-severance = Жумуштан бошонуу жөлөкпулун талап кылуу
deadline-dismissal-relief = Мыйзамсыз жумуштан бошотууга каршы арыз
deadline-accident-claim = Өндүрүштүк кырсык боюнча арыз
deadline-flight = Учуп кетүү
deadline-other = Башка мөөнөт

# One's own name for a case.
desk-label = Мен койгон ат
desk-label-button = Коюу
desk-label-hint = Аны сиз гана көрөсүз. Адамдын атын жана номерин жазбаңыз.

# The summary.
desk-summary-heading = Үч саптык кыскача мазмун
desk-summary-none = Кыскача мазмун азырынча жок.
desk-summary-write = Кыскача мазмунду жазуу
desk-summary-hint = Корейче, бирден сап жазыңыз. Кайрылууну ушул жерде же башка мекемеде улантчу адам адегенде муну окуйт.
desk-summary-facts = Фактылар
desk-summary-wish = Каалоосу
desk-summary-done = Аткарылган иштер
desk-summary-button = Кыскача мазмунду сактоо
desk-summary-earlier = Мурдагы { $count } кыскача мазмун

# Handing over.
desk-hand-over-heading = Өткөрүп берүү
desk-hand-over-open = Кесиптешке өткөрүп берүү
desk-hand-over-hint = Үч саптык кыскача мазмун керек. Андан кийин кайрылуу тизмеңизден чыгат.
desk-hand-over-to = Кимге
desk-hand-over-routing = Эрежелер тапкан башка кызматкер
desk-hand-over-why = Себеби
desk-hand-over-button = Өткөрүп берүү
desk-colleague = { $name } ({ $languages })
hand-over-language = Тил туура келбейт
hand-over-topic = Тема туура келбейт
hand-over-away = Жумушта болбойм
hand-over-too-much = Ишим өтө көп
hand-over-conflict = Катышы бар адамды тааныйм же экинчи тарапка кеңеш берем
hand-over-other = Башка себеп

# Closing.
desk-close-open = Эмне менен бүткөнүн жазып, жабуу
desk-outcome = Эмне менен бүттү
desk-follow-up = Кийин кайра суроо
outcome-advised = Кеңеш берилди
outcome-paid = Тийиштүүсүн алды
outcome-petition-filed = Арыз же талап берилди
outcome-referred = Башка мекемеге берилди
outcome-withdrawn = Кайрылуучу улантууну каалабайт
outcome-not-reached = Кайрылуучу менен байланышуу мүмкүн болгон жок
outcome-duplicate = Ушундай эле кайрылуу мурунтан бар
outcome-no-answer-needed = Жооптун кереги болгон жок
follow-up-no = Кайра сурабоо
follow-up-30 = 30 күндөн кийин кайра суроо
follow-up-90 = 90 күндөн кийин кайра суроо

# Referring.
desk-refer-heading = Башка мекемеге берүү
desk-refer-none = Башка мекемеге айтылган эмес.
desk-refer-open = Мекемеге берүү
desk-refer-hint = Кайрылуучу макул болгон нерсе гана айтылат. Эч нерсе өзү жөнөтүлбөйт: басып чыгарыңыз же телефон аркылуу окуп бериңиз.
desk-refer-contact = Мекеме
desk-refer-purpose = Эмне үчүн
desk-refer-fields = Эмне айтылат
desk-refer-how = Кайрылуучу кантип макул болду
desk-refer-consent = Макулдук
desk-refer-reason = Кайрылуучудан эмне үчүн сурай алышкан жок
desk-refer-reason-hint = Шашылыш учурда гана. Бир нерсе айтылардан мурун борбордун башчысы ырасташы керек.
desk-refer-until = Макулдук кайсы күнгө чейин
desk-refer-due = Жооп күтүлгөн күн
desk-refer-moved = Акыркы өзгөрүү
desk-refer-button = Берүүгө даярдоо
desk-refer-words = Кайрылуучуга көрсөтүлчү сөздөр
desk-refer-waits = Макулдук же ырастоо күтүлүүдө. Ага чейин эч нерсе айтууга болбойт.
desk-refer-confirm = Шашылыш учурду ырастоо
desk-refer-paper = Басып чыгаруу же окуп берүү үчүн
desk-refer-withdraw = Кайрылуучу макулдугун кайтарып алды
desk-refer-may-notify = Төмөнкү мекеменин кызматкерлери иммиграция кызматына билдирүүгө милдеттүү болушу мүмкүн: { $body }. Кимдир бирөөнүн атын айтардан мурун сурап алыңыз.
desk-paper-title = Төмөнкү мекемеге: { $name }
desk-paper-files = Кошо берилген көчүрмөлөрдө.
desk-paper-only = Бул жерде кайрылуучу макул болгон нерсе гана бар.
referral-drafted = Даярдалды
referral-sent = Айтылды
referral-received = Мекеме алды
referral-accepted = Мекеме колго алды
referral-declined = Мекеме баш тартты
referral-done = Бүттү
referral-withdrawn = Макулдук кайтарылып алынды

office-claimed = Кайрылуучунун макулдугусуз шашылыш түрдө башка мекемеге берүү сиздин ырастооңузду күтүүдө.

# Consent, in the client's language.
consent-text = Төмөнкүлөрдү бул мекемеге айтсак болобу: { $name }? Максаты: { $purpose }.
consent-until = Аны { $day } күнүнө чейин гана айтса болот.
consent-withdraw-any-time = Макулдугуңузду каалаган убакта кайтарып ала аласыз. Макул болбосоңуз да, сизге жардам бере беребиз.
consent-confirmed-by = Шашылыш учур, ырастаган: { $name }
consent-purpose-counsel = кеңеш берүү
consent-purpose-legal = укуктук жардам
consent-purpose-medical = дарылануу
consent-purpose-shelter = убактылуу жашай турган жай
consent-field-summary = Кайрылуунун кыскача мазмуну
consent-field-reach = Сиз менен кантип байланышса болот
consent-field-files = Сүрөттөр жана документтер
consent-how-spoken = Оозеки макул болду
consent-how-written = Жазуу жүзүндө макул болду
consent-how-in-case = Кайрылуучу кайрылуунун барагында макул болот
consent-how-emergency = Шашылыш учур: сурай алышкан жок

# The history.
desk-history-title = Кайрылуунун тарыхы: { $locator }
desk-history-link = Толук тарыхты көрсөтүү
desk-history-whole = Тарых бүтүн.
desk-history-broken = Тарых үзүлгөн. Администраторго айтыңыз.
desk-history-when = Качан
desk-history-what = Эмне
desk-history-who = Ким
desk-history-nobody = Кайрылуучу же система
act-noted = Эскертме жазылды
act-task-set = Тапшырма берилди
act-task-done = Тапшырма аткарылды
act-deadline-set = Мөөнөт жазылды
act-deadline-ended = Мөөнөт алынып салынды
act-labelled = Ат коюлду
act-summed-up = Кыскача мазмун жазылды
act-handed-over = Өткөрүлүп берилди
act-client-asked-for-another = Кайрылуучу башка кеңешчи сурады
act-set-aside = Чечилди, кийин кайра суралат
act-consent-asked = Макулдук суралды
act-consent-noted = Макулдук жазылды
act-consent-given = Кайрылуучу макул болду
act-consent-withdrawn = Макулдук кайтарылып алынды
act-emergency-claimed = Шашылыш учур деп билдирилди
act-emergency-confirmed = Шашылыш учур ырасталды
act-referral-drafted = Башка мекемеге берүү даярдалды
act-referral-moved = Башка мекемеге берүүнүн абалы өзгөрдү
act-machine-draft = Компьютер жасаган каралама окулду

# What the client sees.
case-who = Сизге борбордун кеңешчиси жооп берет.
case-who-writes = Сизге борбордун төмөнкү тилде жазган кеңешчиси жооп берет: { $language }.
case-who-name = Сизге жооп берчү кеңешчи: { $name }.
case-who-name-writes = Сизге жооп берчү кеңешчи: { $name }. Жооптун тили: { $language }.
case-expect = Жоопту төмөнкү күнгө чейин күтсөңүз болот: { $day }.
case-told-heading = Башка мекемеге айтуу
case-told-emergency = Иш шашылыш болгондуктан, сизден сурай электе аларга айтылды. Суроолоруңуз болсо, ылдыйга жазыңыз.
case-told-agree = Макулмун
case-told-refuse = Макул эмесмин
case-told-withdraw = Макулдугумду кайтарып алам
case-another = Башка кеңешчини каалайсызбы?
case-another-button = Башка кеңешчи суроо
case-another-done = Сурооңуз башка кеңешчиге берилет.
case-another-not = Азыр өзгөртүүгө болбойт. Борборго айтыңыз.
