# What a counsellor says of this minute.
presence-label = Боссыз ба?
presence-here = Осындамын
presence-busy = Адаммен сөйлесіп отырмын
presence-break = Үзілістемін

# What somebody is asked to take.
offers-heading = Мынаны ала аласыз ба?
offers-time = Жауап беруге уақыт
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $shown } секунд қалды
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $shown } минут қалды
# $when: day and time
offers-until = жауап беру мерзімі: { $when }
offers-accept = Аламын
offers-decline = Ала алмаймын
offers-why-choose = Неге?
# $locator: the number that the client reads out
offers-why-label = Мына өтінішті неге алмайсыз: { $locator }
offers-why-with-somebody = Қазір басқа адаммен отырмын
offers-why-not-my-topic = Бұл тақырыпты жақсы білмеймін
offers-why-knows-the-person = Бұл адамды немесе жұмыс берушіні танимын
offers-why-too-much = Жұмысым тым көп
offers-why-other = Басқа себеп
offers-error-over = Жауап беру уақыты бітті, сондықтан енді басқа қызметкерден сұралып жатыр.
offers-error-gone = Бұл өтініш енді сізге ұсынылмайды.

# Interpreting, on the page of a case.
call-heading = Ауызша аударма
# $name: a person
call-by = Ауызша аудармашы: { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = жауапты мекеме: { $name }
# $when: day and time
call-asked = Қоңырау шалу керек, қашаннан бері: { $when }
call-answered = Аударма телефоны жауап берді
call-ended = Қоңырау аяқталды
call-not-needed = Керек емес
call-pair = Ауызша аудармашы табу
call-over = Әңгіме аяқталды
call-over-what = Келесі адамды қабылдауға босайсыз. Өтініш хат ретінде тізіміңізде қалады.
call-why-no-answer = Жауап жоқ: келесі телефон
call-why-busy = Бос емес: келесі телефон
call-why-refused = Көмектесе алмайды: келесі телефон

# Interpreting lines, kept by the head.
relays-title = Аударма телефондары
relays-what = Мұнда ол тілді ешкім білмесе, әңгіме үшін кеңесші осы аударма телефондарының біріне қосылады. Хат ешқашан аударма телефонына берілмейді.
relays-none = Аударма телефоны әлі енгізілмеген.
relays-name = Атауы
relays-langs = Тілдер
relays-any-language = Кез келген тіл
relays-lines = Бір мезгілдегі қоңыраулар
relays-lines-at-once = Біз үшін бір мезгілде неше қоңырау қабылдайды
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } / { $lines }
relays-waiting = Күту, соңғы 30 күн
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = орташа { $seconds } секунд; { $calls } қоңыраудың { $answered } қоңырауына жауап берілді
relays-not-measured = Әлі қоңырау болған жоқ
relays-if-agreed = Тек өтініш беруші келіссе
relays-end = Аяқтау
# $name: name of a line
relays-end-label = Аударма телефонын аяқтау: { $name }
relays-new-title = Жаңа аударма телефоны
relays-new-button = Жалғастыру
relays-edit-title = Аударма телефоны
relays-contact = Контактілердегі жазбасы
relays-contact-hint = Телефоны мен жауапты мекемесі сол жерден алынады. Одан толтырылғанды өзгертуге болады.
relays-no-contact = Жоқ
relays-whose = Телефон кімдікі
relays-ministry = Ол Әділет министрлігіне қарайды
relays-ministry-hint = Мұндай телефонға тек өтініш беруші келіссе қоңырау шалынады. Білмесеңіз, белгісін қалдырыңыз.
relays-hours = Қашан жауап береді
relays-save = Сақтау
relays-error-name = Атауын жазыңыз, ең көбі 120 таңба.
relays-error-lines = 1 мен 99 аралығындағы санды жазыңыз.
relays-error-langs = Кемінде бір тіл таңдаңыз.
relays-error-hours = Екі уақыт жазыңыз; аяқталуы басталуынан кейін болсын.
relays-error-busy = Қазір бұдан көп қоңырау жүріп жатыр. Олар аяқталған соң қайталап көріңіз.

# The office.
office-needs-head = Орталық басшысы керек
# $name: a person
office-is-asked = Сұралып жатыр: { $name }
office-away-heading = Жұмыста жоқ қызметкерлерде қалған өтініштер
office-substitute = Қазір кім алар еді
office-no-substitute = Ешкім
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } күнгі шешімдер қайта қаралды: { $replayed }. Басқаша шыққаны: { $differed }.
office-error-excluded = Бұл қызметкер өтініштен шеттетілген. Басқасын таңдаңыз.

# One person.
staff-about-heading = Өтініштерді беру үшін
staff-gender = Өтініш беруші кім деп сұрай алады
staff-gender-hint = Кейбір өтініш берушілер әйелмен немесе ер адаммен сөйлескісі келеді. Мұны айтуға ешкім міндетті емес.
staff-gender-none = Айтылмаған
staff-gender-woman = Әйел
staff-gender-man = Ер адам
staff-letters = Өтініш берушілердің хаттарын аудара алады
staff-letters-hint = Құпия сақтауға қол қойған сырттағы аудармашылар үшін.

# Why the rules looked at a case.
cause-declined = Сұралған қызметкер алмады.
cause-expired = Сұралған қызметкер уақытында жауап бермеді.
cause-left = Сұралған қызметкер осы арада кетіп қалды.
cause-handed-over = Жауапты қызметкер жұмыста жоқ.
cause-excluded = Жауапты қызметкер өтініштен шеттетілген.
cause-interpreter = Ауызша аудармашы ізделді.

# What was done in a case.
act-offered = Кеңесшіге ұсынылды
act-accepted = Алынды
act-declined = Алынбады
act-offer-over = Уақытында жауап берілмеді
act-offer-withdrawn = Ұсыныс қайтарып алынды
act-paired = Ауызша аудармашы қосылды
act-line-asked = Аударма телефонына қоңырау шалынды
act-line-answered = Аударма телефоны жауап берді
act-line-failed = Аударма телефоны көмектеспеді
act-call-ended = Аударма телефонымен қоңырау аяқталды
act-contact-over = Әңгіме аяқталды
act-excluded = Біреу шеттетілді
act-matter-proposed = Ортақ іске қосылу сұралды
act-matter-joined = Ортақ іске қосылды
act-matter-left = Ортақ іске қосылмады немесе одан шықты
