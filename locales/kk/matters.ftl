# Workers of one employer together: the page of a case at the desk.
matter-heading = Сол жұмыс берушіге қатысты басқа өтініштер
# $count chooses the form, $shown is the number as it is shown.
matter-others = Сол жұмыс беруші аталған тағы { $shown } ашық өтініш бар.
matter-ask = Қосылғысы келе ме, сұрау
matter-ask-what = Әлі сұралмаған өтініш берушілердің бәрінен өз бетінде сұралады. Ешкімге басқа адамның аты-жөні, хабарламалары немесе нөмірі айтылмайды.
matter-asked = Өтініш берушілерден { $name } сұрады: { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Сұралған { $asked } адамнан { $shown } адам қосылды.
matter-joined-none = { $asked } адамнан сұралды. Әлі екі адам қосылған жоқ.
matter-hers-open = Бұл өтініш беруші әлі жауап берген жоқ.
matter-hers-yes = Бұл өтініш беруші қосылды.
matter-hers-no = Бұл өтініш беруші қосылмады.
matter-write = Қосылғандардың бәріне жазу
matter-write-hint = Әрқайсысы бірдей хабарламаны өз өтінішінде көреді. Бір адамның жағдайы туралы жазбаңыз және әр тілде бірдей нәрсені айтыңыз.
matter-text = Мына тілде: { $language }
matter-text-too = Мына тілде: { $language } (кейбіреулер мұны да оқиды)
matter-write-button = Бәріне жіберу
matter-to-all = Қосылғандардың бәріне
matter-end = Осы ортақ істі аяқтау
matter-end-what = Енді ешкімнен сұралмайды және бәріне жазу мүмкін болмайды. Әр өтініш жалғаса береді, жазылғандар қалады.
matter-end-button = Аяқтау
matter-error-nobody = Сол жұмыс беруші аталған басқа ашық өтініш енді жоқ.
matter-error-not-joined = Оны кемінде екі адам қосылып, солардың бірі осы өтініш беруші болғанда жіберуге болады. Ештеңе жіберілген жоқ.
matter-error-unread = Әлі ештеңе жіберілген жоқ. Мұны оқи алмайтын адам бар. Мына тілдерде де жазыңыз: { $languages }.
act-wrote-to-all = Қосылғандардың бәріне жазылды
act-matter-ended = Ортақ іс аяқталды

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Өтініш беруші келісті. Қоңырау шалуға болады.
ministry-may-not = Өтініш беруші келіскен жоқ. Қоңырау шалынбайды.
ministry-said-yes = Ауызша келісті деп жазу
ministry-said-no = Келісімін ауызша қайтарып алды деп жазу
act-line-agreed = Әділет министрлігінің аударма телефонына келісті
act-line-not-agreed = Әділет министрлігінің аударма телефонына берген келісімін қайтарып алды

# Suggestions and complaints to the city.
suggestion-tag = Қалаға ұсыныс немесе шағым
suggestion-error-unanswered = Ұсынысқа немесе шағымға жауап беріледі. Жабар алдында жауап беріңіз.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Бұл адамның жұмыс берушіме қатысы бар
another-why-knows-family = Бұл адам отбасымды немесе таныстарымды таниды
another-why-treated-badly = Бұл адам маған жақсы қарамады
another-why-woman = Әйел кеңесші қалаймын
another-why-man = Ер кеңесші қалаймын
another-why-other = Басқа себеп бар немесе айтқым келмейді
# As the head is told.
another-told-heading = Басқа кеңесші сұрады
another-told-works-for-employer = Кеңесшінің жұмыс берушіге қатысы бар дейді
another-told-knows-family = Кеңесші отбасын немесе таныстарын таниды дейді
another-told-treated-badly = Өзіне жақсы қарамады дейді
another-told-woman = Әйел кеңесші қалайды
another-told-man = Ер кеңесші қалайды
another-told-other = Себебін айтқан жоқ

# The client's page.
case-earlier = Бұрынғы { $shown } хабарламаны көрсету
case-said-to-all = Қосылғандардың бәріне
case-who-interprets = Сізге және кеңесшіңізге орталықтың ауызша аудармашысы көмектеседі.
case-who-interprets-name = Сізге және кеңесшіңізге { $name } аударып береді.
case-who-translates-outside = Хабарламаларды орталық қызметкері емес, сырттағы аудармашы аударады. Ол бәрін құпия сақтауға міндетті.
case-who-line = Сізге және кеңесшіңізге аударма телефоны көмектеседі: { $line }.
case-who-line-ministry = Сізге және кеңесшіңізге Әділет министрлігінің аударма телефоны көмектеседі: { $line }. Иммиграция қызметі де сол министрлікте.
case-choices-heading = Өзіңіз шешетін нәрселер
case-line-yes = Аударма телефоны { $line }: қоңырау шалуға болады
case-line-no = Аударма телефоны { $line }: қоңырау шалмаймыз
case-line-agree = Қоңырау шалуға болады
case-line-take-back = Енді қоңырау шалмаңыз
case-another-how = Сұрағыңызды басқа кеңесші алады. Сәл ұзағырақ күтуіңіз мүмкін.
case-another-why = Себебін айтсаңыз да, айтпасаңыз да болады. Таңдағаныңызды тек орталық басшысы көреді.
case-joint-heading = Басқалармен бірге
case-joint-ask = Сол жұмыс берушіде жұмыс істеген басқа адамдар да көмек сұрады. Бұл істі олармен бірге жүргізгіңіз келе ме?
case-joint-name = Аты-жөніңізді, хабарламаларыңызды және нөміріңізді ешкімге айтпаймыз.
case-joint-messages = Қосылғандардың бәріне жіберілген хабарлама осы жерге келеді. Мұнда жазғаныңызды тек кеңесшіңіз оқиды.
case-joint-free = Өзіңіз шешесіз. Қалай шешсеңіз де, өз сұрағыңыз жалғаса береді, ал ортақ істен кез келген уақытта шыға аласыз.
case-joint-yes = Иә, бірге
case-joint-no = Жоқ, өзім
case-joint-later = Кейін шешемін
case-joint-in = Сіз ортақ іске қосылдыңыз.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = Қазір барлығы { $shown } адам қосылған.
case-joint-leave = Ортақ істен шығу
case-joint-out = Сіз ортақ іске қосылған жоқсыз. Ойыңыз өзгерсе, кез келген уақытта қосыла аласыз.
case-joint-over = Ортақ іс аяқталды. Өз сұрағыңыз жалғаса береді.
case-own-heading = Сұрағыңызға қатысты мәліметтер
