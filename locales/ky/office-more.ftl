# The office: what goes on this minute.
office-asked-heading = Шашылыш, кызматкерден суралып жатат
office-asked-who = Кимден суралып жатат
office-until = Качанга чейин
office-held-heading = Кайрылуулар өтө көп болгондуктан күтүп тургандар
office-route-heading = Күтпөй берүү
office-route-button = Азыр берүү
# A button of a list of cases, for whoever hears the page.
office-route-label = { $locator } кайрылуусун азыр берүү
office-talks-heading = Жүрүп жаткан сүйлөшүүлөр
office-talk-since = Качантан бери
office-talk-line = Котормо телефону
office-suggestions = Ачык сунуштар

# The trail of a case.
act-contact-not-noted = Сүйлөшүүнүн бүткөнүн эч ким жазган жок, аны система бүтүрдү
act-call-not-noted = Котормо телефону менен чалуунун бүткөнүн эч ким жазган жок, аны система бүтүрдү
act-let-go = Кайрылуулар өтө көп болсо да, күттүрбөй берилди

# What was asked each month, counted.
demands-title = Түшкөн суроолор
demands-lead = Ар бир айда тил жана тема боюнча канча адам сурады, эмне менен бүттү жана алардын жарымы биринчи жоопту канча убакыт күттү. Бул жерден эч бир адамды таанууга болбойт.
demands-small = «{ $hidden }» — ким сураганын билдирип коюшу мүмкүн болгон аз сан ({ $few }) же андай санды эсептеп чыгарууга болбошу үчүн кошо жашырылган сан.
demands-from = Биринчи ай
demands-until = Акыркы ай
demands-show = Көрсөтүү
demands-file = Таблица кылып алуу (CSV)
demands-error-span = Биринчи жана акыркы айды тандаңыз, эң көп дегенде { $limit } ай.
demands-none = Бул айда эч ким сураган жок.
demands-month = Ай
demands-all = Бардыгы
demands-asked = Суралганы
demands-kind-helped = Жооп берилгени
demands-kind-unhelped = Жардамсыз калганы
demands-kind-tallied = Жөн гана саналганы
demands-kind-open = Дагы эле ачык
demands-waited = Күтүү (мүнөт)
demands-hidden = жашырылган
# The first line of the file.
demands-mark = Чыгарган: { $name }, { $moment }. Аз сандар жашырылган.
closing-no-language = Жабуу: бул тилди билген адам табылган жок

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Бул жоопто азырынча толтурула элек жер бар. Ошону толтуруңуз. Ушул бойдон жөнөтүү үчүн баскычты дагы бир жолу басыңыз.
desk-flag-and-blank-error = Бул жоопто азырынча толтурула элек жер бар, ошондой эле Кореяда жүрүү статусу, чет элдикти каттоо номери же паспорт номери бардай көрүнөт. Экөөнү тең оңдоңуз. Ушул бойдон жөнөтүү үчүн баскычты дагы бир жолу басыңыз.

# Readings of cases, page by page.
reading-search = Кызматкердин аты-жөнү же кайрылуу номери
reading-search-button = Издөө
reading-none-found = Бул айда мындай жазуу жок.
reading-pages = Тизменин барактары
reading-page = { $pages } барактын { $page }-барагы
reading-page-before = Жаңыраак жазуулар
reading-page-after = Эскирээк жазуулар

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Калыбына келтирүү коддоруңуз калган жок. Ар бир код бир жолу иштейт, ал эми система камдык көчүрмөдөн калыбына келтирилсе, баары иштебей калат. Телефонсуз да кире алышыңыз үчүн азыр жаңыларын түзүңүз.
factor-codes-later = Кийин: кайрылууларыма өтүү
factor-act-codes-ended = Система камдык көчүрмөдөн калыбына келтирилгендиктен, калыбына келтирүү коддору жараксыз болду
