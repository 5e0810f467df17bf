# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Сурооңуз төмөнкү тилде жазган жана ушул теманы билген кеңешчиде. Тил: { $language }. Тема: { $topic }.
why-client-talk = Төмөнкү тилде сүйлөгөн жана ушул теманы билген кеңешчи менен сүйлөшөсүз. Тил: { $language }. Тема: { $topic }.
why-client-asked-letter = Төмөнкү тилде жазган жана ушул теманы билген кеңешчиден алууну сурандык. Тил: { $language }. Тема: { $topic }.
why-client-asked-talk = Төмөнкү тилде сүйлөгөн жана ушул теманы билген кеңешчиден алууну сурандык. Тил: { $language }. Тема: { $topic }.
why-client-pair-letter = Сурооңуз бул теманы билген кеңешчиде: { $topic }. Төмөнкү тилде жазган адам экөөңүзгө тең которуп берет: { $language }.
why-client-pair-talk = Бул теманы билген кеңешчи менен сүйлөшөсүз: { $topic }. Төмөнкү тилдин оозеки котормочусу да болот: { $language }.
why-client-line = Бул теманы билген кеңешчи менен сүйлөшөсүз: { $topic }. Оозеки котормочу телефон аркылуу экөөңүзгө тең жардам берет.
# $line is who runs the interpreting line.
why-client-line-of = Котормо телефонун жүргүзгөн мекеме: { $line }.
why-client-name = Сиздин кеңешчиңиз: { $name }.
why-client-waits-hours = Сурооңуз кеңешчи жумушка келгенче күтөт.
why-client-waits-room = Сурооңуз кеңешчи бошогончо күтөт.
why-client-waits-language = Сурооңуз бул тилди билген адамды күтүп турат: { $language }.
why-client-waits-your-language = Сурооңуз сиздин тилди билген адамды күтүп турат.
why-client-waits-topic = Сурооңуз бул теманы билген кеңешчини күтүп турат: { $topic }.
why-client-waits-woman = Сурооңуз өзүңүз сурагандай аял кеңешчини күтүп турат.
why-client-waits-man = Сурооңуз өзүңүз сурагандай эркек кеңешчини күтүп турат.
why-client-waits-line = Сурооңуз котормо телефону бошогончо күтөт.
why-client-waits-agree = Сурооңуз оозеки котормочуну күтүп турат. Макул болсоңуз, Юстиция министрлигинин котормо телефону жардам бере алат.
why-client-waits-head = Сурооңуз күтүп турат. Борбордун башчысы сизге кеңешчи издеп жатат.
why-client-waits-somebody = Сурооңуз аны ала турган кеңешчини күтүп турат.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $shown } мүнөттүн ичинде эч ким бошобосо, оозеки котормочу издейбиз.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Оозеки котормочу эмес
reason-only-letters = Каттарды гана которот
reason-with-somebody = Азыр башка адам менен
reason-on-break = Тыныгууда
reason-shift-ends-soon = Нөөмөтү жакында бүтөт
reason-other-gender = Кайрылуучу аял же эркек кеңешчи сураган
reason-passed = Баш тартты же убагында жооп берген жок
reason-line-closed = Бул убакта жооп бербейт
reason-line-tried = Чалдык, эч ким жооп берген жок
reason-lines-busy = Баары бош эмес
reason-line-not-agreed = Кайрылуучу бул котормо телефонуна макул болгон эмес
reason-no-interpreter = Бош оозеки котормочу жок
reason-no-line = Бош котормо телефону жок

# How far the rules were relaxed.
why-step-own = Кайрылуучунун өз тили
why-step-second = Кайрылуучунун экинчи тили
why-step-pair = Кеңешчи жана оозеки котормочу
why-step-own-later = Кайрылуучунун өз тили, бүгүн кийинчерээк
why-step-second-later = Кайрылуучунун экинчи тили, бүгүн кийинчерээк
why-step-pair-later = Кеңешчи жана оозеки котормочу, бүгүн кийинчерээк

# What would help a case that waits.
why-advice-ask-about-line = Юстиция министрлигинин котормо телефонуна чалууга болобу, кайрылуучудан сураңыз.
why-advice-find-interpreter = Кеңешчи бар. Оозеки же жазуу жүзүндөгү котормочу табыңыз.
why-advice-offer-appointment = Бүгүн эч ким ала албайт. Башка күнгө жазылууну сунуштаңыз.

# A decision, told to staff.
why-step = Кадам
why-help = Эмне жардам берет
why-look-again = Кийинки кадам
why-look-again-in = { $shown } мүнөттөн кийин: кеңешчи оозеки котормочу менен бирге
why-tell-head = Борбордун башчысына
why-tell-head-what = Азыр сиздин чечимиңиз керек.
why-client-heading = Кайрылуучуга эмне айтылат
why-outcome = Жыйынтык
why-outcome-assigned = Дароо берилди
why-outcome-offered-seconds = Биринчи болуп суралды, жооп берүүгө { $shown } секунд бар
why-outcome-offered-hours = Биринчи болуп суралды, жооп берүүгө { $shown } жумуш сааты бар
why-outcome-waiting = Күтүүдө
why-role = Милдети
why-role-owner = Кеңешчи
why-role-interpreter = Оозеки котормочу
why-line = Котормо телефону
why-line-ministry = Юстиция министрлигинин котормо телефону
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Ала алат, { $rank }-орун. Тема боюнча деңгээли { $level } / 3, ушул кайрылуу менен { $load } упай
why-rank-before = Ала алат, { $rank }-орун. Мурдагы кеңешчинин өзү, тема боюнча деңгээли { $level } / 3, ушул кайрылуу менен { $load } упай
why-rank-interprets = Оозеки которо алат, { $rank }-орун. Ушул кайрылуу менен { $load } упай
why-rank-line = Оозеки которо алат, { $rank }-орун. Ушул чалуу менен бир убакта { $load } чалуу
why-with-interpreter = Оозеки котормочу: { $name }.
why-by-line = Төмөнкү котормо телефону аркылуу: { $line }.

# What if: a decision that is not kept.
why-if-heading = Эгер башкача болсо
why-if-what = Эрежелер бул кайрылууну азыркы абал боюнча чечет. Эч нерсе өзгөрбөйт, эч нерсе сакталбайт.
why-if-who = Кызматкер же котормо телефону
why-if-change = Эмне башкача болсо
why-if-change-nothing = Эч нерсе
why-if-change-speaks = Кайрылуучунун тилин билет
why-if-change-knows = Теманы билет
why-if-change-works = Азыртан баштап күндүн аягына чейин иштейт
why-if-change-comes = Ушул жерде жана бош
why-if-change-leaves = Бул жерде жок
why-if-change-room = Дагы бирөөнү алууга орду бар
why-if-change-line = Жооп берет, дагы бир чалууга орун бар
why-if-nobody = Эч ким
why-if-button = Көрсөтүү
why-if-result = Азыр эрежелер мындай чечмек
why-if-error = Ушул өзгөрүүгө туура келген кызматкерди же котормо телефонун тандаңыз.
