# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Жаңылыктарды жөнөтүү
newsroom-empty = Азырынча бир да жаңылык жазыла элек.
newsroom-write = Жаңылык жазуу
newsroom-drafts = Каралама жазуулар
newsroom-on-their-way = Жөнөтүлүп жаткандар
newsroom-done = Жөнөтүлгөндөр
newsroom-subject = Аталышы
newsroom-kind = Түрү
newsroom-kind-note = Жаңылык
newsroom-kind-issue = Бюллетень жөнүндө кулактандыруу
newsroom-date = Күнү
newsroom-got-it = Алгандар
# $sent, $total: numbers of people
newsroom-reached = { $total } адамдан { $sent } адам
newsroom-state-draft = Каралама
newsroom-state-approved = Бекитилген
newsroom-state-fanning-out = Жөнөтүүгө даярдалууда
newsroom-state-sending = Жөнөтүлүүдө
newsroom-state-done = Баары жөнөтүлдү
newsroom-state-stopped = Токтотулган
newsroom-announce-heading = Бюллетендин саны жөнүндө кабарлоо
newsroom-announce-what = Ушул сандагы макалалардын аталыштарынан жана кыскача мазмунунан каралама түзүлөт. Жөнөтүүдөн мурда аны өзгөртсө болот.
newsroom-issue = Бюллетендин саны
newsroom-announce-button = Каралама түзүү

# Writing and translating.
newsroom-topics-label = Ким алат: ушул темаларга жазылгандар
newsroom-text = Текст
newsroom-text-hint = Абзацтардын ортосунда бир бош сап калтырыңыз; тизменин саптарын - белгиси менен баштаңыз. Шилтемелер жана суммалар мындай жазылат:
newsroom-save = Сактоо
newsroom-saved = Сакталды.
newsroom-korean = Корейче текст
newsroom-made-by = Котормо
newsroom-by-person = Адам которгон
newsroom-by-machine = Компьютер которгон
newsroom-last-saved = Акыркы сактоо
newsroom-error-no-title = Аталышын жазыңыз.
newsroom-error-no-text = Текстин жазыңыз.
# $limit: number of characters
newsroom-error-too-long = Өтө узун: эң көп дегенде { $limit } белги болушу керек.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Мындай сумма же сан жок: { $fact }. Жазылышын текшериңиз.
newsroom-error-topics = Кеминде бир тема тандаңыз.
newsroom-error-issue = Бул сан жөнүндө кабарлоого болбойт. Анын корей тилинде жарыяланганын текшериңиз.
newsroom-error-frozen = Бул жаңылык бекитилген, аны эми өзгөртүүгө болбойт.

# One bulletin: what it says and who gets it.
newsroom-says = Эмне жазылган
newsroom-written = Бар
newsroom-missing = Азырынча жок
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown } эски абзац
newsroom-who-gets-it = Ким алат
newsroom-channel = Жөнөтүү жолу
newsroom-channel-email = Электрондук почта
newsroom-channel-telegram = Telegram
newsroom-people = Адамдар
newsroom-all = Бардыгы
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Төмөнкү тилде текст жок: { $language }. { $shown } адам эч нерсе албайт.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $language }: { $count } абзац эскирген, корейче текст кийин өзгөргөн.
newsroom-problem-nobody = Бул темаларга азырынча эч ким жазыла элек.
newsroom-test-heading = Өзүмө сыноо катын жөнөтүү
# $address: an email address
newsroom-test-what = Кат окурмандар ала турган түрүндө төмөнкү дарекке барат: { $address }.
newsroom-test-all = Бардык тилдер
# $address: an email address
newsroom-tested = Сыноо каты төмөнкү дарекке жөнөтүлүүдө: { $address }.

# Approving and stopping.
newsroom-approve-heading = Бекитүү жана жөнөтүү
newsroom-approve-what = Жаңылык дароо жөнөтүлөт жана сайтта жарыяланат. Андан кийин аны өзгөртүүгө болбойт.
newsroom-approve-not-you = Жаңылык жарыялоочу бекиткенден кийин жөнөтүлөт.
newsroom-approve-button = Бекитүү жана жөнөтүү
newsroom-accept = Бул көйгөйлөр жөнүндө билем. Ушул бойдон жөнөтүлсүн.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Ушул бойдон жөнөтүлсүн: { $shown } адам эч нерсе албайт (текст жок: { $languages }).
newsroom-error-accept = Көйгөйлөр бар. Ошентсе да жөнөткүңүз келсе, ылдыйкы чарчыны белгилеңиз.
newsroom-error-changed = Сиз карап турганда жаңылык өзгөрдү, ошондуктан эч нерсе кылынган жок. Азыркы абалын кайра карап көрүңүз.
newsroom-stop-title = Жөнөтүүнү токтотуу
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = Жаңылыкты азырынча ала элек { $shown } адам аны албайт.
newsroom-stop-stays = Жөнөтүлгөнүн кайтарып алууга болбойт, сайттагы барак да калат. Жөнөтүүнү кайра баштоого болбойт.
newsroom-stop-button = Азыр токтотуу
newsroom-public-heading = Сайттан окуу

# How far it got.
newsroom-progress = Канчасы жөнөтүлдү
newsroom-renew = Азыркы абалын көрсөтүү
newsroom-sent = Жөнөтүлдү
newsroom-waiting = Күтүүдө
newsroom-failed = Жеткен жок
newsroom-unknown = Белгисиз
newsroom-withdrawn = Жөнөтүлгөн жок
newsroom-failures = Жетпегендери
newsroom-each-failure = Бирден
newsroom-why = Себеби
newsroom-why-no-address = Мындай дарек жок
newsroom-why-full = Почта кутусу толгон
newsroom-why-refused = Алуучу тарап кабыл алган жок
newsroom-why-later = Кийинчерээк кайра жөнөтүлөт
newsroom-why-unknown = Байланыш үзүлдү: жетип барган болушу мүмкүн
newsroom-why-other = Башка себеп
newsroom-code = Жооп коду
newsroom-how-many = Саны
newsroom-to = Алуучунун дареги
newsroom-forgotten = Өчүрүлгөн дарек
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: төмөнкү убакыттан бери эч нерсе жөнөтүлбөй турат: { $when }. Себебин карап, оңдоп, кайра аракет кылыңыз.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: жөнөтүү төмөнкү убакытка чейин токтоп турат: { $when }. Андан кийин өзү уланат.
newsroom-route-again = Кайра аракет кылуу
