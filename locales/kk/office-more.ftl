# The office: what goes on this minute.
office-asked-heading = Шұғыл, қызметкерден сұралып жатыр
office-asked-who = Кімнен сұралып жатыр
office-until = Қашанға дейін
office-held-heading = Өтініш тым көп болғандықтан күтіп тұрғандар
office-route-heading = Күтпей беру
office-route-button = Қазір беру
# A button of a list of cases, for whoever hears the page.
office-route-label = { $locator } өтінішін қазір беру
office-talks-heading = Жүріп жатқан әңгімелер
office-talk-since = Қашаннан бері
office-talk-line = Аударма телефоны
office-suggestions = Ашық ұсыныстар

# The trail of a case.
act-contact-not-noted = Әңгіменің аяқталғанын ешкім жазбады, оны жүйе аяқтады
act-call-not-noted = Аударма телефонымен қоңыраудың аяқталғанын ешкім жазбады, оны жүйе аяқтады
act-let-go = Өтініш тым көп болса да, күттірмей берілді

# What was asked each month, counted.
demands-title = Түскен сұрақтар
demands-lead = Әр айда тіл мен тақырып бойынша қанша адам сұрады, қалай аяқталды және олардың жартысы бірінші жауапты қанша уақыт күтті. Мұнда ешбір адамды тануға болмайды.
demands-small = «{ $hidden }» — кімнің сұрағанын білдіріп қоюы мүмкін аз сан ({ $few }) немесе сондай санды есептеп шығаруға болмауы үшін бірге жасырылған сан.
demands-from = Бірінші ай
demands-until = Соңғы ай
demands-show = Көрсету
demands-file = Кесте етіп алу (CSV)
demands-error-span = Бірінші және соңғы айды таңдаңыз, ең көбі { $limit } ай.
demands-none = Бұл айда ешкім сұраған жоқ.
demands-month = Ай
demands-all = Барлығы
demands-asked = Сұралғаны
demands-kind-helped = Жауап берілгені
demands-kind-unhelped = Көмексіз қалғаны
demands-kind-tallied = Тек саналғаны
demands-kind-open = Әлі ашық
demands-waited = Күту (минут)
demands-hidden = жасырылған
# The first line of the file.
demands-mark = Шығарып алған: { $name }, { $moment }. Аз сандар жасырылған.
closing-no-language = Жабу: бұл тілді білетін адам табылмады

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Бұл жауапта әлі толтырылмаған жер бар. Соны толтырыңыз. Осы күйінде жіберу үшін түймені тағы бір рет басыңыз.
desk-flag-and-blank-error = Бұл жауапта әлі толтырылмаған жер бар, сондай-ақ болу мәртебесіне, тіркеу нөміріне немесе паспорт нөміріне ұқсас нәрсе бар. Екеуін де түзетіңіз. Осы күйінде жіберу үшін түймені тағы бір рет басыңыз.

# Readings of cases, page by page.
reading-search = Қызметкердің аты-жөні немесе өтініш нөмірі
reading-search-button = Іздеу
reading-none-found = Бұл айда ондай жазба жоқ.
reading-pages = Тізімнің беттері
reading-page = { $pages } беттің { $page }-беті
reading-page-before = Жаңарақ жазбалар
reading-page-after = Ескірек жазбалар

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Қалпына келтіру кодтарыңыз қалмады. Әр код бір рет жұмыс істейді, ал жүйе сақтық көшірмеден қалпына келтірілсе, бәрі жұмыс істемей қалады. Телефонсыз да кіре алуыңыз үшін қазір жаңаларын жасаңыз.
factor-codes-later = Кейін: өтініштеріме өту
factor-act-codes-ended = Жүйе сақтық көшірмеден қалпына келтірілгендіктен, қалпына келтіру кодтары жарамсыз болды
