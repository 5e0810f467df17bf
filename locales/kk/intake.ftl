# Asking a counsellor: what comes before the form.
help-leave-button = Бұл беттен шығу
help-leave-hint = «Бұл беттен шығу» түймесін бассаңыз, бірден басқа бет ашылады; пернетақтаның сол жақ жоғарғы бұрышындағы пернені үш рет бассаңыз да солай болады. Мұнда кіргеніңіз браузерде сақталып қалуы мүмкін. Телефоныңызды басқа адам қарайтын болса, оны сол жерден өшіріңіз.
help-danger-link = Маған қауіп төніп тұр, жарақат алдым немесе мені қамап қойды
help-danger-title = Қауіп төніп тұр ма? Алдымен қоңырау шалыңыз
help-danger-call = Бұл нөмірлер бірден көмектеседі
help-danger-write = Содан кейін кеңесшіге жазыңыз
help-topic-unknown = Білмеймін
# $topic: name of a topic
help-topic-chosen = Тақырыбы: { $topic } – өзгерту

# The form.
help-as-label = Кім үшін сұрайсыз?
help-as-self = Өзім үшін
help-as-friend = Басқа адам үшін
help-as-employer = Мен жұмыс берушімін
help-as-suggestion = Қалаға ұсынысым немесе шағымым бар
help-suggestion-lead = Қала әр ұсыныс пен шағымды оқиды, сізге жауап беріледі.
help-suggestion-label = Қалаға не айтқыңыз келеді?
help-questions-lead = Жауап бергіңіз келмеген сұрақты өткізіп жіберіңіз.
help-own-words = Өз сөзіңізбен
help-signs-label = Шұғыл нәрсе бар ма?
help-sign-injury = Біреу жарақат алды немесе ауырып тұр
help-sign-confinement = Біреуді қамап қойды немесе шығармай жатыр
help-sign-violence = Зорлық-зомбылық немесе қоқан-лоққы бар
help-sign-flight = Жақында еліне ұшу керек
help-sign-time-limit = Мерзім бітуге аз қалды
help-flight-on = Ұшатын күні, егер болса
help-limit-on = Мерзімнің соңғы күні, егер білсеңіз
help-error-day = Мұндай күн жоқ. Қайта таңдаңыз.
help-reach-phone = Телефон арқылы: кеңесші қоңырау шалады
help-number-label = Телефон нөміріңіз
help-error-number = Телефон нөмірі толық емес. Оны қайта салыстырып көріңіз.
help-when-label = Қашан қоңырау шалсақ, қауіпсіз болады?
help-say-label = Телефонды басқа адам алса, не дейік?
help-say-hint = Мысалы: «қате түсіппін». Басқа ештеңе айтпаймыз.
help-wishes-heading = Тілдер мен тілектер
help-none = Жоқ
help-second-label = Сіз жақсы түсінетін басқа тіл
help-spoken-label = Менің тілім мұнда жоқ. Мен сөйлейтін тіл:
help-spoken-words-label = Немесе тіліңіздің атын жазыңыз
help-gender-label = Кіммен сөйлескіңіз келеді?
help-gender-any = Айырмасы жоқ
help-gender-woman = Әйелмен
help-gender-man = Ер адаммен
# $line: a telephone number
help-ministry-what = Кейде мұнда сіздің тіліңізді білетін адам болмайды. Ондайда { $line } телефонындағы аудармашы көмектесе алады. Бұл телефон Әділет министрлігіне қарайды, иммиграция қызметі де сол министрлікте. Ол жаққа тек сіз келіссеңіз қоңырау шаламыз. Келіспесеңіз, басқа жолын іздейміз.
# $line: a telephone number
help-ministry-label = Аударма үшін { $line } нөміріне қоңырау шалуға болады
help-employer-label = Компанияның атауы
help-employer-hint = Қаласаңыз ғана жазыңыз. Бұл бір мезгілде сізге де, компанияға да кеңес бермеуіміз үшін керек. Ол шифрланып сақталады.

# What nobody needs to tell.
help-flag-title = Осы күйінде қалдырасыз ба?
flag-reason-status = Сіз виза немесе болу мәртебесі туралы жаздыңыз. Ол бізге керек емес. Қалдырсаңыз, сұрағыңызды оқи алатындардың бәрі оны көреді.
flag-reason-registration = Жазғаныңызда тіркеу нөміріне ұқсас нөмір бар. Ол бізге керек емес. Қалдырсаңыз, сұрағыңызды оқи алатындардың бәрі оны көреді.
flag-reason-passport = Жазғаныңызда паспорт нөміріне ұқсас нөмір бар. Ол бізге керек емес. Қалдырсаңыз, сұрағыңызды оқи алатындардың бәрі оны көреді.
help-flag-nothing-kept = Әлі ештеңе жіберілген де, сақталған да жоқ.
help-flag-edit-button = Алып тастау
help-flag-send-button = Осы күйінде жіберу

# Another language than the one that was chosen.
help-language-title = Қай тілді қалайсыз?
# $language: name of a language in itself
help-language-question = Сіз мына тілде жазған сияқтысыз: { $language }. Қай тілде жауап берейік?

# The bot.
bot-ask-more-button = Тағы айтып беру
bot-ask-more = Сізге дұрыс келетінін басыңыз. Ештеңе баспасаңыз да болады.
bot-ask-rewrite-button = Қайта жазу
bot-ask-done-button = Жалғастыру
bot-ask-language-button = Басқа тіл
bot-ask-language = Осылардың қайсысында сөйлейсіз?

# At the desk.
desk-intake-heading = Өтініш бергенде айтылғандар
desk-asked-as = Кім сұрап тұр
desk-signs = Шұғыл
desk-second-language = Екінші тілі
desk-spoken = Сөйлейтін тілі
desk-asks-for = Кіммен сөйлескісі келеді
desk-ministry = Әділет министрлігінің телефонындағы аударма
desk-ministry-yes = Келіседі
desk-flight = Ұшатын күні
desk-limit = Мерзім
desk-call = Қоңырау
desk-call-when = Қоңырау шалуға қауіпсіз уақыт
desk-call-say = Басқа адам алса
desk-employer = Компания
act-held = Өтініштер азайғанша күтіп тұр
