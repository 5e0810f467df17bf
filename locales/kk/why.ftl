# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Сұрағыңыз осы тілде ({ $language }) жазатын және осы тақырыпты ({ $topic }) білетін кеңесшіде.
why-client-talk = Сіз осы тілде ({ $language }) сөйлейтін және осы тақырыпты ({ $topic }) білетін кеңесшімен сөйлесесіз.
why-client-asked-letter = Осы тілде ({ $language }) жазатын және осы тақырыпты ({ $topic }) білетін кеңесшіден сұрағыңызды алуын сұрадық.
why-client-asked-talk = Осы тілде ({ $language }) сөйлейтін және осы тақырыпты ({ $topic }) білетін кеңесшіден сізбен сөйлесуін сұрадық.
why-client-pair-letter = Сұрағыңыз осы тақырыпты ({ $topic }) білетін кеңесшіде. Осы тілде ({ $language }) жазатын адам екеуіңізге аударып береді.
why-client-pair-talk = Сіз осы тақырыпты ({ $topic }) білетін кеңесшімен сөйлесесіз. Осы тілдің ({ $language }) ауызша аудармашысы да болады.
why-client-line = Сіз осы тақырыпты ({ $topic }) білетін кеңесшімен сөйлесесіз. Ауызша аудармашы екеуіңізге телефон арқылы көмектеседі.
# $line is who runs the interpreting line.
why-client-line-of = Аударма телефонына жауапты мекеме: { $line }.
why-client-name = Кеңесшіңіз: { $name }.
why-client-waits-hours = Сұрағыңыз кеңесшінің жұмысқа келуін күтіп тұр.
why-client-waits-room = Сұрағыңыз кеңесшінің босауын күтіп тұр.
why-client-waits-language = Сұрағыңыз осы тілді ({ $language }) білетін адамды күтіп тұр.
why-client-waits-your-language = Сұрағыңыз сіздің тіліңізді білетін адамды күтіп тұр.
why-client-waits-topic = Сұрағыңыз осы тақырыпты ({ $topic }) білетін кеңесшіні күтіп тұр.
why-client-waits-woman = Сіз сұрағандай, сұрағыңыз әйел кеңесшіні күтіп тұр.
why-client-waits-man = Сіз сұрағандай, сұрағыңыз ер кеңесшіні күтіп тұр.
why-client-waits-line = Сұрағыңыз аударма телефонының босауын күтіп тұр.
why-client-waits-agree = Сұрағыңыз ауызша аудармашыны күтіп тұр. Келіссеңіз, Әділет министрлігінің аударма телефоны көмектесе алады.
why-client-waits-head = Сұрағыңыз күтіп тұр. Орталық басшысы сізге кеңесші іздеп жатыр.
why-client-waits-somebody = Сұрағыңыз оны ала алатын кеңесшіні күтіп тұр.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $shown } минут ішінде ешкім босамаса, ауызша аудармашы іздейміз.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Ауызша аудармашы емес
reason-only-letters = Тек хаттарды аударады
reason-with-somebody = Қазір басқа адаммен сөйлесіп жатыр
reason-on-break = Үзілісте
reason-shift-ends-soon = Ауысымы жақында бітеді
reason-other-gender = Өтініш беруші әйел немесе ер кеңесші сұраған
reason-passed = Бас тартты немесе уақытында жауап бермеді
reason-line-closed = Бұл уақытта жұмыс істемейді
reason-line-tried = Қоңырау шалынды, жауап бермеді
reason-lines-busy = Барлық желі бос емес
reason-line-not-agreed = Өтініш беруші бұл аударма телефонына келіспеген
reason-no-interpreter = Бос ауызша аудармашы жоқ
reason-no-line = Бос аударма телефоны жоқ

# How far the rules were relaxed.
why-step-own = Өтініш берушінің өз тілі
why-step-second = Өтініш берушінің екінші тілі
why-step-pair = Кеңесші және ауызша аудармашы
why-step-own-later = Өтініш берушінің өз тілі, бүгін кейінірек
why-step-second-later = Өтініш берушінің екінші тілі, бүгін кейінірек
why-step-pair-later = Кеңесші және ауызша аудармашы, бүгін кейінірек

# What would help a case that waits.
why-advice-ask-about-line = Әділет министрлігінің аударма телефонына қоңырау шалуға бола ма, өтініш берушіден сұраңыз.
why-advice-find-interpreter = Кеңесші бар. Ауызша немесе жазбаша аудармашы табыңыз.
why-advice-offer-appointment = Бүгін ешкім ала алмайды. Басқа күнге уақыт ұсыныңыз.

# A decision, told to staff.
why-step = Кезең
why-help = Не көмектеседі
why-look-again = Келесі кезең
why-look-again-in = { $shown } минуттан кейін: кеңесші және ауызша аудармашы
why-tell-head = Орталық басшысына
why-tell-head-what = Қазір сіздің шешіміңіз керек.
why-client-heading = Өтініш берушіге не айтылады
why-outcome = Қорытынды
why-outcome-assigned = Бірден берілді
why-outcome-offered-seconds = Бірінші сұралды, жауап беруге { $shown } секунды бар
why-outcome-offered-hours = Бірінші сұралды, жауап беруге { $shown } жұмыс сағаты бар
why-outcome-waiting = Күтуде
why-role = Міндеті
why-role-owner = Кеңесші
why-role-interpreter = Ауызша аудармашы
why-line = Аударма телефоны
why-line-ministry = Әділет министрлігінің аударма телефоны
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Ала алады, { $rank }-орында. Тақырып деңгейі: { $level } / 3, осы өтінішті қосқанда { $load } балл
why-rank-before = Ала алады, { $rank }-орында. Бұрынғы кеңесшінің өзі, тақырып деңгейі: { $level } / 3, осы өтінішті қосқанда { $load } балл
why-rank-interprets = Ауызша аудара алады, { $rank }-орында. Осы өтінішті қосқанда { $load } балл
why-rank-line = Ауызша аудара алады, { $rank }-орында. Осы қоңырауды қосқанда бір мезгілде { $load } қоңырау
why-with-interpreter = Ауызша аудармашы: { $name }.
why-by-line = Аударма телефоны: { $line }.

# What if: a decision that is not kept.
why-if-heading = Егер былай болса
why-if-what = Ережелер бұл өтініш бойынша қазіргі жағдайға қарап шешеді. Ештеңе өзгермейді және сақталмайды.
why-if-who = Қызметкер немесе аударма телефоны
why-if-change = Не басқаша болса
why-if-change-nothing = Ештеңе
why-if-change-speaks = Өтініш берушінің тілін білсе
why-if-change-knows = Тақырыпты білсе
why-if-change-works = Қазірден күн соңына дейін жұмыс істесе
why-if-change-comes = Осында және бос болса
why-if-change-leaves = Жұмыста болмаса
why-if-change-room = Тағы біреуіне орны болса
why-if-change-line = Жауап берсе және тағы бір желісі болса
why-if-nobody = Ешкім
why-if-button = Көрсету
why-if-result = Ережелер қазір былай шешер еді
why-if-error = Осы өзгеріске сай қызметкерді немесе аударма телефонын таңдаңыз.
