# The navigation.
nav-office-staff = Кызматкерлер жана нөөмөттөр

# A counsellor's cases.
desk-title = Менин күнүм
desk-empty = Сизде азыр кайрылуу жок. Жаңылары бул жерде өзү пайда болот.
desk-mine = Азыр аткаруу керек
desk-others = Башкалар күтүлүүдө
desk-locator = Кайрылуу номери
desk-language = Тил
desk-topic = Тема
desk-state = Абалы
desk-client-wrote = Кайрылуучу жазды
desk-answer-by = Жооп берүү мөөнөтү
desk-urgent = Шашылыш
desk-late = Кечиккен
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = бүгүн, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Кайрылуу { $locator }
desk-by-client = Кайрылуучу
desk-by-counsellor = Кеңешчи
# $when: day and time
desk-read-at = окулган: { $when }
desk-not-read = азырынча окула элек
# $language: name of a language in itself
desk-answer = Жооп ({ $language })
desk-answer-button = Жооп берүү
desk-answer-close-button = Жооп берип, жабуу
desk-close-heading = Жоопсуз жабуу
desk-close-what = Кайрылуу сиз үчүн бүтөт жана тизмеңизден чыгат. Кайрылуучу дагы жазса, ал кайра ачылат.
desk-close-button = Жоопсуз жабуу
desk-error-empty = Жооп жазыңыз. Жөнөтүлгөн текст бош болчу.
# $limit: most characters
desk-error-too-long = Жооп өтө узун: эң көп дегенде { $limit } белги болушу керек. Кыскартыңыз.
desk-error-client-wrote = Ушул арада кайрылуучу дагы жазды, ошондуктан эч нерсе жөнөтүлгөн жок. Адегенде жаңы билдирүүнү окуңуз; жазганыңыз өз ордунда турат.
desk-error-closed = Азыр бул кайрылуу менен муну кылууга болбойт. Кайрылуунун абалын караңыз.
desk-about-heading = Бул кайрылуу жөнүндө
desk-step-opened = Кабыл алынды
desk-step-read = Кеңешчи окуду
desk-step-answered = Жооп берилди
desk-step-closed = Жабылды
desk-why-heading = Эмне үчүн мага келди
desk-why-other-heading = Эмне үчүн азыр ушул жерде турат
# $name: a person
desk-why-by = { $name } тандады.
# $reason: one of the messages that begin with reason-
desk-why-despite = Эрежелер боюнча гана жыйынтык мындай болмок: { $reason }.
desk-why-before = Мурдагы кеңешчинин өзү.
# $language: name of a language in itself
desk-why-language = Кайрылуучунун тилинде иштейт: { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Теманы билет: { $topic } (деңгээли: { $level } / 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Бош орун бар: ушул кайрылуу менен { $capacity } упайдан { $load } упай бош эмес.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] Аны башка эч ким ала алмак эмес.
   *[other] Аны { $count } адам ала алмак, бул кызматкер { $rank }-орунда болду.
}
desk-trail-heading = Ким ачты
# $name: a person
desk-trail-given = Төмөнкү кызматкерге берилди: { $name }

# What was done in a case.
act-opened = Суроо кабыл алынды
act-read = Окулду
act-answered = Жооп берилди
act-closed = Жабылды
act-assigned = Кеңешчиге берилди
act-released = Кайтарып алынды
act-reopened = Кайра ачылды
act-late = Жооп кечикти
act-client-wrote = Кайрылуучу дагы жазды

# Where a case stands.
state-waiting = Кеңешчи күтүлүүдө
state-offered = Сунушталды
state-assigned = Жаңы
state-working = Иштелип жатат
state-waiting-client = Кайрылуучу күтүлүүдө
state-waiting-agency = Мамлекеттик мекеме күтүлүүдө
state-referred = Башка мекемеге берилди
state-resolved = Чечилди
state-follow-up = Кийин кайра суралат
state-closed = Жабык
state-erased = Өчүрүлдү

# Why the rules looked at a case.
cause-opened = Суроо келди.
cause-retried = Бирөөдө бош орун пайда болгондо кайра каралды.
cause-reopened = Кайрылуучу жазгандыктан кайра каралды.
cause-by-hand = Кол менен берилди.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Кызматкер жок
reason-inactive = Каттоо эсеби колдонулбайт
reason-not-a-counsellor = Кеңешчи эмес
reason-off-shift = Бүгүн башка нөөмөтү жок
reason-absent = Бүгүн жумушта жок
reason-on-shift-later = Бүгүн кийинчерээк келет
reason-no-language = Кайрылуучу менен орток тили жок
reason-speaks-but-does-not-write = Бул тилде сүйлөйт, бирок жазбайт
reason-writes-but-does-not-speak = Бул тилде жазат, бирок сүйлөбөйт
reason-no-topic = Теманы билбейт
reason-live-full = Келгендер же чалуулар менен алек
reason-open-full = Кайрылуулар тизмеси толду
reason-excluded = Бул кайрылуудан четтетилген

# The office now.
office-title = Кеңсенин азыркы абалы
office-late-heading = Кечиккен
office-waiting-heading = Күтүүдө
office-here = Азыр ушул жерде
office-not-here = Бул жерде жок
office-absent = Бүгүн жумушта жок
office-now = Азыр
office-since = Качантан бери
office-where = Себеби же жооптуу кызматкер
# $name: a person
office-has-it = Жооптуу: { $name }
office-nothing-waits = Күтүп турган кайрылуу жок.
office-assign-heading = Кол менен берүү
# $locator: the number that the client reads out
office-assign-label = Кайрылууну ким алат: { $locator }
office-choose = Кызматкерди тандаңыз
# $name: a person
office-option-fits = { $name }: туура келет
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Берүү
office-people-heading = Ким ушул жерде
office-load-heading = Ачык кайрылуулар
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } / { $capacity }
office-somebody-left = Жумуштан кеткен кызматкер
office-error-no-case = Мындай кайрылуу жок.
office-error-closed = Бул кайрылуу жабылган. Аны эч кимге берүүгө болбойт.
office-error-full = Бул кызматкердин тизмеси толду. Башкасын тандаңыз же адегенде ага көбүрөөк орун бериңиз.
office-error-nobody = Адегенде кеңешчини тандаңыз.
office-error-taken = Кайрылуу бул кызматкерде мурунтан бар же ушул арада бирөөгө берилди.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Кайрылуу боюнча чечимдер: { $locator }
office-decisions-link = Бул кайрылуу боюнча бардык чечимдер
office-no-content = Кайрылуучунун айтканы бул жерде көрсөтүлбөйт.
office-read-link = Кайрылууну окуу (бул катталат)
closing-spam = Жабуу: чыныгы суроо эмес (спам)
closing-elsewhere = Жабуу: башка жерде чечилди
office-owner = Жооптуу кызматкер
office-decided-at = Качан
office-decided-by = Ким чечти
office-waits-for = Күтүү себеби
office-rules = Эрежелер
# $version: number of the version
office-policy = { $version }-версия
office-found = Эмне аныкталды

# People and shifts.
staff-title = Кызматкерлер жана нөөмөттөр
staff-name = Аты-жөнү
staff-email = Электрондук почта
staff-lang = Барактардын тили
staff-roles = Милдеттер
staff-languages = Тилдер
staff-topics = Темалар
staff-shifts = Жумалык нөөмөттөр
staff-link = Кирүү шилтемеси
staff-link-button = Шилтеме түзүү
# $name: a person
staff-link-label = Кирүү шилтемесин түзүү: { $name }
# $name: a person
staff-link-made = Кирүү шилтемеси: { $name }
staff-link-hint = Аны ушул кызматкердин өзүнө гана бериңиз. Шилтеме үч күн ичинде бир жолу иштейт жана азыр гана көрсөтүлөт.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from }–{ $until }
staff-add-heading = Кызматкер кошуу
staff-add-button = Кошуу жана кирүү шилтемесин түзүү
staff-errors-heading = Айрым жерлери азырынча туура эмес
staff-error-name = Аты-жөнүн жазыңыз.
staff-error-email = Электрондук почта дарегин жазыңыз.
staff-error-lang = Тилди тандаңыз.
staff-error-role = Кеминде бир милдет тандаңыз.
staff-error-address-taken = Бул дарек менен ачылган каттоо эсеби мурунтан бар.

# One person.
# $name: a person
staff-edit-title = { $name }: иши жана иш убактысы
staff-speaks = сүйлөйт
staff-writes = жазат
staff-level = Деңгээл
# $what: a language or a topic
staff-level-label = Деңгээл: { $what }
staff-language-level-1 = жөнөкөй сүйлөшүү
staff-language-level-2 = жакшы
staff-language-level-3 = эне тили
staff-topic-level-0 = такыр билбейт
staff-topic-level-1 = көп берилүүчү суроолор
staff-topic-level-2 = жакшы
staff-topic-level-3 = татаал учурлар да
staff-shifts-hint = Алар бүгүндөн баштап күчүндө. Жумуш болбогон күндү бош калтырыңыз.
staff-day = Күн
staff-before-break = Нөөмөт
staff-after-break = Экинчи нөөмөт
# $day: a weekday, short
staff-from-label = { $day }, башталышы
# $day: a weekday, short
staff-until-label = { $day }, бүтүшү
staff-error-hours = Нөөмөткө эки убакыт керек: бүтүшү башталышынан кийин болсун жана башка нөөмөткө дал келип калбасын.
staff-capacity-heading = Иш көлөмү
staff-open = Ачык кайрылуулар, упай менен
staff-open-hint = Кат жооп берилгенге чейин 10 упай алат.
staff-live = Келгендер жана чалуулар, упай менен
staff-live-hint = Бир келүү же чалуу 100 упай, чат 25 упай алат.
staff-error-capacity = 0дөн 10 000ге чейинки санды жазыңыз.
staff-error-capacity-taken = Мындан көбү азыртан эле бош эмес. Адегенде кайрылууларды башкаларга бериңиз.
staff-away-heading = Жумушта болбогон күндөр
# $from, $until: days, already written in the language
staff-away = { $from } – { $until }
staff-away-from = Биринчи күнү
staff-away-until = Акыркы күнү (бул күн да кирет)
staff-error-absence = Эки күндү тең жазыңыз; акыркы күн биринчисинен мурун болбосун.
staff-end = Бүтүрүү: { $what }
staff-error-own-head = Өзүңүздүн борбордун башчысы деген ролуңузду өзүңүз бүтүрө албайсыз. Аны башка башчы кыла алат.
staff-save-button = Сактоо

# Roles.
role-head = Борбордун башчысы
role-counsellor = Кеңешчи
role-interpreter = Оозеки котормочу
role-writer = Тексттин автору
role-publisher = Жарыялоочу
role-translator = Жазуу жүзүндөгү котормочу
role-reviewer = Текшерүүчү
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, { $language }
staff-give-role = Милдет берүү
staff-give-lang = Кайсы тил үчүн
staff-give-lang-hint = Жазуу жүзүндөгү котормочунун жана текшерүүчүнүн гана милдети бир тилге байланыштуу болот.
staff-every-language = Бардык тилдер
staff-give-button = Бул милдетти берүү
