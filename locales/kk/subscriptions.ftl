# What can be subscribed to beside the city's topics.
topic-alerts = Қауіп туралы ескертулер
subscribe-alerts-hint = Дауыл, аптап ыстық, өрт және сол сияқты қауіптер: бірден, түнде де.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Басқа таңдаулар
subscribe-cadence-daily = Күніне бір рет, таңертең
subscribe-cadence-weekly = Аптасына бір рет, дүйсенбі күні таңертең
subscribe-langs-label = Тағы басқа тілдерде де аласыз ба?
subscribe-langs-hint = Отбасыға ыңғайлы: барлық жаңалық таңдалған әр тілде келеді.
subscribe-reads-label = Тағы қай тілдерде оқисыз?
subscribe-reads-hint = Жаңалық өз тіліңізде болмаса, осы тілдердің бірінде келеді.
subscribe-district-label = Қай жерде тұрасыз?
subscribe-district-hint = Сонда қаланың басқа бөлігіне ғана қатысты жаңалықтар сізге келмейді. Айтпасаңыз да болады.
subscribe-district-all = Айтпаймын
subscribe-quiet-label = Қай сағаттарда хабар келмесін?
subscribe-quiet-hint = Осы сағаттарда шыққан жаңалық кейін жіберіледі. Қауіп туралы ескерту бәрібір келеді. Сізге бәрібір болса, бос қалдырыңыз.
subscribe-quiet-from = Басталуы
subscribe-quiet-until = Аяқталуы
subscribe-zone-label = Қай жердің уақыты бойынша?
subscribe-error-langs = Тіл тым көп. Ең көбі бес тіл таңдаңыз.
subscribe-error-district = Тұратын жеріңізді тізімнен таңдаңыз.
subscribe-error-quiet = Екі түрлі уақыт енгізіңіз, мысалы 22:00 және 07:00, немесе екеуін де бос қалдырыңыз.
subscribe-error-zone = Қай жердің уақыты екенін тізімнен таңдаңыз.

# The link in the mail, pressed once more.
confirm-already-title = Сіз бұрын растағансыз
confirm-already-what = Бәрі дұрыс, басқа ештеңе істеудің қажеті жоқ. Әр хатта өзгертуге немесе тоқтатуға арналған сілтеме бар.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Мына мекенжайға жіберілетін жаңалықтар: { $address }.
manage-whose-chat = Telegram чатына жіберілетін жаңалықтар.
# $day: a day with its year
manage-paused = Мына күнге дейін ештеңе келмейді: { $day }.
manage-go-on-button = Жаңалықтар қазірден қайта жіберілсін
manage-gets-heading = Қазір не аласыз
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Осыны тоқтату
manage-pause-heading = Біраз уақытқа тоқтата тұру
manage-pause-label = Осы күнге дейін ештеңе жіберілмесін
manage-pause-button = Тоқтата тұру
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Ертеңнен бастап мына күнге дейінгі күнді таңдаңыз: { $last }.

# Having everything deleted.
unlist-title = Мен туралы барлығын өшіру
unlist-what = Сізге енді жаңалық келмейді. Мекенжайыңызды және айтқаныңыздың бәрін өшіреміз: тілдер, тұратын жер, хабар келмейтін сағаттар. Жіберілген жаңалықтардың тек саны қалады, кімдікі екені белгісіз болады. Мекенжайыңыздан ешкім оқи алмайтын белгі ғана қалады: сонда ешбір тізім сізді қайта қоспайды. Өзіңіз кез келген уақытта қайта жазыла аласыз.
unlist-button = Бәрін өшіру
unlisted-title = Өшірілді
unlisted-what = Енді мекенжайыңызды білмейміз. Бұған дейін жіберілген хат әлі келуі мүмкін.

# “Why did I get this?”
got-title = Бұл маған неге келді?
got-nobody = Бұл мекенжайға енді ештеңе жіберілмейді және біз оны өшірдік. Төменде оған келгендер тұр.
got-subscriptions = Не сұралған
got-nothing = Ештеңе сұралмаған.
got-topic = Тақырып
got-how = Қалай
got-from = Басталуы
got-until = Аяқталуы
got-goes-on = Жалғасуда
got-by = Қайдан сұралған
got-messages = Соңғы хабарламалар
got-no-messages = Әзірге ештеңе жіберілген жоқ.
got-message = Хабарлама
got-on = Күні
got-became = Не болды
got-digest = Бірнеше жаңалық бір хабарламада
# $day: a day with its year
got-door-web = Осы сайтта таңдалып, хат арқылы расталған күні: { $day }
got-door-api = Басқа бағдарлама арқылы сұралып, хат арқылы расталған күні: { $day }
got-door-telegram = Telegram қолданбасында таңдалған күні: { $day }
got-door-manage = Өз бетінде өзгертілген күні: { $day }
got-door-import = Қаланың тізімінен алынған күні: { $day }
# $day: a day with its year
got-agreed = Келісім берілген күні: { $day }
got-ended-changed = басқасы таңдалды
got-ended-unsubscribed = тоқтатылды
got-ended-unreachable = мекенжайға енді ештеңе жетпеді
got-ended-complained = спам деп белгіленді
got-ended-other = аяқталды
got-state-ready = жіберілуін күтуде
got-state-held = күтуде, себебі біз оны уақытша тоқтаттық
got-state-sending = жіберілуде
got-state-sent = жіберілді
got-state-failed = жетпеді
got-state-unknown = жіберілді, бірақ жеткені белгісіз
got-state-suppressed = жіберілмеді
got-lang-wanted = Сіз осы тілді сұрадыңыз.
# $wanted: name of a language in itself
got-lang-other = Мына тілде мәтін болмады: { $wanted }. Осы тілде де оқитыныңызды айтқансыз.
got-lang-fallback = Мына тілде мәтін болмады: { $wanted }. Сондықтан осыны жібердік.

# The bot: buttons below the topics.
bot-topics-cadence-button = Қаншалықты жиі
bot-topics-also-button = Басқа тілдерде де
bot-topics-district-button = Тұратын жерім
bot-topics-quiet-on-button = 22:00–07:00 аралығында хабар келмесін
bot-topics-quiet-off-button = Хабар кез келген сағатта келсін
