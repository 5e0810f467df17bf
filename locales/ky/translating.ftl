# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Катты которуу
translate-what = Кайрылуучу жазганды корей тилине, ал эми кеңешчинин жообун кайрылуучунун тилине которуңуз. Ар бир бөлүк өзүнчө сакталат, аны кийин оңдой аласыз.
translate-until = Муну төмөнкү убакка чейин ача аласыз: { $until }.
translate-done = Азыр которо турган башка эч нерсе жок. Рахмат. Жооп же жаңы билдирүү келгенде сизге кабарлайбыз.
translate-with-owner = Ушул арада кайрылуучу дагы жазды. Жооптун котормосу сакталды, аны жөнөтүү-жөнөтпөөнү кеңешчи чечет.
translate-answer-heading = Кеңешчинин жообу
translate-answer-label = Жооптун котормосу ({ $language })
translate-answer-button = Кайрылуучуга жөнөтүү
translate-parts-heading = Буга чейин жазылгандар
translate-part-label = Корей тилинде
translate-part-button = Сактоо
translate-saved = Сакталды: { $when }
translate-original = Кеңешчи жазган текстти көрсөтүү
translate-terms = Бул тексттеги расмий терминдер
translate-error-empty = Котормосун жазыңыз.
translate-error-withdrawn = Кеңешчи бул жоопту кайтарып алды. Жазганыңыз жөнөтүлгөн жок.

# The link of a translator outside.
translate-door-asked = Сизден бир катты которуп берүү суралат.
translate-door-secret = Окуганымды эч кимге айтпайм.
translate-door-button = Убада берип, ачуу
translate-door-elsewhere = Бул кат биринчи ачкан браузерде гана ачылат. Ал түзмөктү колдоно албасаңыз, борбордон жаңы шилтеме сураңыз.
translate-door-over = Бул шилтеме эми иштебейт. Жардамыңызга рахмат. Дагы иш болсо, жаңы кат жөнөтөбүз.
translate-door-declined = Айтканыңызга рахмат. Башка адамдан сурайбыз.
translate-door-kept = Бул — сиз жазган текст. Ал жөнөтүлгөн жок. Керек болсо, көчүрүп алыңыз.
translate-decline = Бул катты ала албайм
translate-decline-what = Себебин бассаңыз, башка адамдан сурайбыз. Андан кийин бул шилтеме иштебейт.
translate-decline-no-time = Убактым жок
translate-decline-cannot-translate = Муну которо албайм
translate-decline-knows-the-person = Бул адамды тааныйм

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Котормоңузду күтүп турган кат бар
translate-mail-text = Которо турган бир кат бар. Аны ылдыйдагы шилтемеден төмөнкү убакка чейин ача аласыз: { $until }. Ал биринчи ачкан браузерде гана ачылат:

    { $link }

    Ала албасаңыз, ошол баракта айтыңыз. Бул билдирүүгө жазылган жоопторду эч ким окубайт.
translate-mail-subject-more = Которо турган дагы текст бар
translate-mail-more = Мурунку катыбыздагы шилтемеде которо турган дагы текст бар. Аны төмөнкү убакка чейин ача аласыз: { $until }.

    Бул билдирүүгө жазылган жоопторду эч ким окубайт.

# The counsellor's page.
translate-made-by = Которгон: { $name }, { $when }
translate-put-by = Кеңешчи жазган текст. Которуп, жөнөткөн: { $name }, { $when }
translate-earlier = Мурдагы версияларын көрсөтүү
translate-write = Жообуңуз
translate-write-hint = { $name } төмөнкү тилге которгондон кийин жооп кайрылуучуга барат: { $language }. Ага чейин эч нерсе жөнөтүлбөйт.
translate-write-in = Жаза турган тилиңиз
translate-hold-button = Котормого берүү
translate-as-it-is = Которбой жөнөтүү
translate-held-heading = Котормосун күтүп турган жооп
translate-held-with = { $name } төмөнкү тилге которуп жатат: { $language }. Кайрылуучу аны азырынча ала элек.
translate-held-nobody = Азыр аны эч ким которуп жаткан жок. Котормочу издей аласыз, кайтарып ала аласыз же ушул бойдон жөнөтө аласыз.
translate-held-by = Аны мурдагы жооптуу кызматкер жазган: { $name }. Кайтарып алсаңыз, ал жооп талаасына түшөт.
translate-held-translated = Которулган жооп
translate-held-stale = Бул жооп жазылгандан кийин кайрылуучу дагы жазды. Ошону окуп, жооп дагы эле туурабы, чечиңиз.
translate-held-stands = Жооп туура: котормого берүү
translate-held-send = Которулган жоопту жөнөтүү
translate-held-withdraw = Кайтарып алып, өзгөртүү
translate-error-held = Котормосун күтүп турган жооп мурунтан бар. Адегенде ошону кайтарып алыңыз же жөнөтүңүз. Жазганыңыз өз ордунда турат.
translate-error-gone = Ал жооп ушул арада жөнөтүлдү же кайтарып алынды.
translate-error-rests = Кайрылуучунун же башка мекеменин жообун күткөндө котормочу изделбейт.
translate-error-choose = Ким которорун тандаңыз.
translate-over-button = Котормону бүтүрүү
translate-choose = Котормочуну тандоо
translate-choose-nobody = Тандаңыз
translate-choose-button = Ушул адамдан суроо
translate-choose-ranked = { $name } ({ $rank }-орун)
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Бул жоопту котормочу которду.
case-original = Кеңешчи жазган текстти көрсөтүү

# The trail.
act-read-to-translate = Которуу үчүн окулду
act-translated = Кайрылуучу жазган текст которулду
act-answer-held = Жооп котормого берилди
act-answer-translated = Жооп которулду
act-answer-withdrawn = Котормого берилген жооп кайтарып алынды
act-answer-not-translated = Которбой жөнөтүү тандалды
act-answer-stands = Жооп туура деп чечилди
act-translation-asked = Сырткы котормочуга шилтеме жөнөтүлдү
act-translation-opened = Сырткы котормочу шилтемени ачты
act-translation-declined = Сырткы котормочу алган жок
act-translation-expired = Сырткы котормочунун шилтемеси эскирди
act-translation-done = Сырткы котормочунун шилтемеси аяктады: которо турган эч нерсе калган жок
act-interpreting-ended = Котормо бүттү
