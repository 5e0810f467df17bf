# Workers of one employer together: the page of a case at the desk.
matter-heading = Ошол эле иш берүүчүгө тиешелүү башка кайрылуулар
# $count chooses the form, $shown is the number as it is shown.
matter-others = Ошол эле иш берүүчү аталган дагы { $shown } ачык кайрылуу бар.
matter-ask = Кошулууну каалайбы, суроо
matter-ask-what = Азырынча сурала элек кайрылуучулардын баарынан өз барагында суралат. Эч кимге башка адамдын аты, билдирүүлөрү же номери айтылбайт.
matter-asked = Кайрылуучулардан { $name } сурады: { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Суралган { $asked } адамдын ичинен { $shown } адам кошулду.
matter-joined-none = { $asked } адамдан суралды. Азырынча эки адам кошула элек.
matter-hers-open = Бул кайрылуучу азырынча жооп бере элек.
matter-hers-yes = Бул кайрылуучу кошулду.
matter-hers-no = Бул кайрылуучу кошулган жок.
matter-write = Кошулгандардын баарына жазуу
matter-write-hint = Алардын ар бири бирдей билдирүүнү өз кайрылуусунан көрөт. Бир адамдын жагдайы жөнүндө жазбаңыз жана ар бир тилде бирдей нерсени айтыңыз.
matter-text = Төмөнкү тилде: { $language }
matter-text-too = Төмөнкү тилде: { $language } (айрымдар муну да окуйт)
matter-write-button = Баарына жөнөтүү
matter-to-all = Кошулгандардын баарына
matter-end = Бул жалпы ишти бүтүрүү
matter-end-what = Мындан ары эч кимден суралбайт жана баарына жазууга болбойт. Ар бир кайрылуу улана берет, жазылгандар калат.
matter-end-button = Бүтүрүү
matter-error-nobody = Ошол эле иш берүүчү аталган башка ачык кайрылуу эми жок.
matter-error-not-joined = Аны кеминде эки адам кошулуп, алардын бири ушул кайрылуучу болгондо жөнөтсө болот. Эч нерсе жөнөтүлгөн жок.
matter-error-unread = Азырынча эч нерсе жөнөтүлгөн жок. Муну окуй албаган адам бар. Төмөнкү тилдерде да жазыңыз: { $languages }.
act-wrote-to-all = Кошулгандардын баарына жазылды
act-matter-ended = Жалпы иш бүттү

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Кайрылуучу макул болду. Чалса болот.
ministry-may-not = Кайрылуучу макул болгон жок. Чалынбайт.
ministry-said-yes = Оозеки макул болду деп жазуу
ministry-said-no = Макулдугун оозеки кайтарып алды деп жазуу
act-line-agreed = Юстиция министрлигинин котормо телефонуна макул болду
act-line-not-agreed = Юстиция министрлигинин котормо телефонуна берген макулдугун кайтарып алды

# Suggestions and complaints to the city.
suggestion-tag = Шаарга сунуш же даттануу
suggestion-error-unanswered = Сунушка же даттанууга жооп берилет. Жабардан мурун жооп бериңиз.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Бул адамдын иш берүүчүмө катышы бар
another-why-knows-family = Бул адам үй-бүлөмдү же тааныштарымды тааныйт
another-why-treated-badly = Бул адам мага жакшы мамиле кылган жок
another-why-woman = Аял кеңешчини каалайм
another-why-man = Эркек кеңешчини каалайм
another-why-other = Башка себеп бар же айткым келбейт
# As the head is told.
another-told-heading = Башка кеңешчи сурады
another-told-works-for-employer = Кеңешчинин иш берүүчүгө катышы бар дейт
another-told-knows-family = Кеңешчи үй-бүлөсүн же тааныштарын тааныйт дейт
another-told-treated-badly = Өзүнө жакшы мамиле кылган жок дейт
another-told-woman = Аял кеңешчини каалайт
another-told-man = Эркек кеңешчини каалайт
another-told-other = Себебин айткан жок

# The client's page.
case-earlier = Мурдагы { $shown } билдирүүнү көрсөтүү
case-said-to-all = Кошулгандардын баарына
case-who-interprets = Сизге жана кеңешчиңизге борбордун оозеки котормочусу жардам берет.
case-who-interprets-name = Сизге жана кеңешчиңизге { $name } которуп берет.
case-who-translates-outside = Билдирүүлөрдү борбордун кызматкери эмес, сырткы котормочу которот. Ал баарын сыр катары сактоого милдеттүү.
case-who-line = Сизге жана кеңешчиңизге котормо телефону жардам берет: { $line }.
case-who-line-ministry = Сизге жана кеңешчиңизге Юстиция министрлигинин котормо телефону жардам берет: { $line }. Бул министрлик иммиграция иштерин да жүргүзөт.
case-choices-heading = Өзүңүз чече турган нерселер
case-line-yes = Котормо телефону { $line }: чалса болот
case-line-no = Котормо телефону { $line }: чалбайбыз
case-line-agree = Чалсаңыз болот
case-line-take-back = Мындан ары чалбаңыз
case-another-how = Сурооңузду башка кеңешчи алат. Бир аз көбүрөөк күтүп калышыңыз мүмкүн.
case-another-why = Себебин айтсаңыз да, айтпасаңыз да болот. Тандаганыңызды борбордун башчысы гана көрөт.
case-joint-heading = Башкалар менен бирге
case-joint-ask = Ошол эле иш берүүчүдө иштеген башка адамдар да жардам сурады. Бул ишти алар менен бирге жүргүзгүңүз келеби?
case-joint-name = Атыңызды, билдирүүлөрүңүздү жана номериңизди эч кимге айтпайбыз.
case-joint-messages = Кошулгандардын баарына жазылган билдирүүлөр ушул жерге келет. Бул жерге жазганыңызды кеңешчиңиз гана окуйт.
case-joint-free = Өзүңүз чечесиз. Кандай чечсеңиз да, өз сурооңуз улана берет, ал эми жалпы иштен каалаган убакта чыга аласыз.
case-joint-yes = Ооба, бирге
case-joint-no = Жок, өзүм
case-joint-later = Кийин чечем
case-joint-in = Сиз жалпы ишке кошулдуңуз.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = Азыр баары болуп { $shown } адам кошулган.
case-joint-leave = Жалпы иштен чыгуу
case-joint-out = Сиз жалпы ишке кошулган жоксуз. Оюңуз өзгөрсө, каалаган убакта кошула аласыз.
case-joint-over = Жалпы иш бүттү. Өз сурооңуз улана берет.
case-own-heading = Сурооңуз боюнча маалыматтар
