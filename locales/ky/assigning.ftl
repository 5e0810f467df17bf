# What a counsellor says of this minute.
presence-label = Азыр бошсузбу?
presence-here = Ушул жердемин
presence-busy = Адам менен сүйлөшүп жатам
presence-break = Тыныгуудамын

# What somebody is asked to take.
offers-heading = Муну ала аласызбы?
offers-time = Жооп берүүгө убакыт
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $shown } секунд калды
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $shown } мүнөт калды
# $when: day and time
offers-until = мөөнөтү: { $when }
offers-accept = Мен алам
offers-decline = Ала албайм
offers-why-choose = Эмне үчүн?
# $locator: the number that the client reads out
offers-why-label = Кайрылууну эмне үчүн албайсыз: { $locator }
offers-why-with-somebody = Башка адам менен сүйлөшүп жатам
offers-why-not-my-topic = Бул теманы жакшы билбейм
offers-why-knows-the-person = Бул адамды же иш берүүчүнү тааныйм
offers-why-too-much = Ишим өтө көп
offers-why-other = Башка себеп
offers-error-over = Жооп берүү убактысы бүттү, эми башка кызматкерден суралып жатат.
offers-error-gone = Бул кайрылуу сизге эми сунушталбайт.

# Interpreting, on the page of a case.
call-heading = Оозеки котормо
# $name: a person
call-by = Оозеки котормочу: { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = жүргүзгөн мекеме: { $name }
# $when: day and time
call-asked = Төмөнкү убактан бери чалуу керек: { $when }
call-answered = Котормо телефону жооп берди
call-ended = Чалуу бүттү
call-not-needed = Кереги жок
call-pair = Оозеки котормочу табуу
call-over = Сүйлөшүү бүттү
call-over-what = Сиз кийинки адам үчүн бошсуз. Кайрылуу кат түрүндө тизмеңизде калат.
call-why-no-answer = Жооп жок: кийинки телефон
call-why-busy = Бош эмес: кийинки телефон
call-why-refused = Жардам бере албайт: кийинки телефон

# Interpreting lines, kept by the head.
relays-title = Котормо телефондору
relays-what = Бул жерде керектүү тилде эч ким сүйлөбөсө, кеңешчи менен ушул телефондордун бири сүйлөшүү үчүн туташтырылат. Каттар котормо телефонуна эч качан берилбейт.
relays-none = Азырынча бир да котормо телефону жок.
relays-name = Аты
relays-langs = Тилдер
relays-any-language = Бардык тилдер
relays-lines = Бир убактагы чалуулар
relays-lines-at-once = Биз үчүн бир убакта канча чалууну тейлейт
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } / { $lines }
relays-waiting = Күтүү убактысы, акыркы 30 күн
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = Орточо { $seconds } секунд; { $calls } чалуунун { $answered } чалуусуна жооп берилди
relays-not-measured = Азырынча чалуу болгон жок
relays-if-agreed = Кайрылуучу макул болсо гана
relays-end = Колдонбой коюу
# $name: name of a line
relays-end-label = Котормо телефонун колдонбой коюу: { $name }
relays-new-title = Жаңы котормо телефону
relays-new-button = Улантуу
relays-edit-title = Котормо телефону
relays-contact = Байланыштардагы жазуу
relays-contact-hint = Телефону жана аны жүргүзгөн мекеме ошол жерден алынат. Андан толтурулганды өзгөртсө болот.
relays-no-contact = Жок
relays-whose = Котормо телефону кимдики
relays-ministry = Ал Юстиция министрлигине таандык
relays-ministry-hint = Мындай телефонго кайрылуучу макул болгондо гана чалынат. Билбесеңиз, белгини калтырыңыз.
relays-hours = Качан жооп берет
relays-save = Сактоо
relays-error-name = Атын жазыңыз, эң көп дегенде 120 белги.
relays-error-lines = 1ден 99га чейинки санды жазыңыз.
relays-error-langs = Кеминде бир тил тандаңыз.
relays-error-hours = Эки убакыт жазыңыз, бүтүшү башталышынан кийин болсун.
relays-error-busy = Азыр андан көп чалуу жүрүп жатат. Алар бүткөндөн кийин кайра аракет кылыңыз.

# The office.
office-needs-head = Сизди күтүүдө
# $name: a person
office-is-asked = Суралып жаткан кызматкер: { $name }
office-away-heading = Жумушта жок кызматкерлердеги кайрылуулар
office-substitute = Азыр аны алмак
office-no-substitute = Эч ким
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } күнкү чечимдер кайра каралды: { $replayed }. Башкача чыкканы: { $differed }.
office-error-excluded = Бул кызматкер ушул кайрылуудан четтетилген. Башкасын тандаңыз.

# One person.
staff-about-heading = Кайрылууларды бөлүштүрүү үчүн
staff-gender = Кайрылуучу сураганда
staff-gender-hint = Айрым кайрылуучулар аял же эркек менен сүйлөшкүсү келет. Муну айтуу милдеттүү эмес.
staff-gender-none = Айтылган эмес
staff-gender-woman = Аял
staff-gender-man = Эркек
staff-letters = Кайрылуучулардын каттарын которсо болот
staff-letters-hint = Сырды сактоого кол койгон сырткы котормочулар үчүн.

# Why the rules looked at a case.
cause-declined = Суралган кызматкер алган жок.
cause-expired = Суралган кызматкер убагында жооп берген жок.
cause-left = Суралган кызматкер ушул арада кетип калды.
cause-handed-over = Жооптуу кызматкер жумушта жок.
cause-excluded = Жооптуу кызматкер бул кайрылуудан четтетилген.
cause-interpreter = Оозеки котормочу изделди.

# What was done in a case.
act-offered = Кеңешчиге сунушталды
act-accepted = Алынды
act-declined = Алынган жок
act-offer-over = Убагында жооп берилген жок
act-offer-withdrawn = Сунуш кайтарып алынды
act-paired = Оозеки котормочу кошулду
act-line-asked = Котормо телефонуна чалынды
act-line-answered = Котормо телефону жооп берди
act-line-failed = Котормо телефону жардам бере алган жок
act-call-ended = Котормо телефону менен чалуу бүттү
act-contact-over = Сүйлөшүү бүттү
act-excluded = Бир кызматкер четтетилди
act-matter-proposed = Жалпы ишке кошулууну каалайбы деп суралды
act-matter-joined = Жалпы ишке кошулду
act-matter-left = Жалпы ишке кошулган жок же андан чыкты
