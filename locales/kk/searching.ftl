# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language }: ештеңе табылмады.
search-suggestions = Ұсыныстар
search-kind-amount = Сома немесе мерзім
privacy-searching-heading = Іздеген кезде
privacy-searching = Ештеңе табылмаған сөздер 90 күн шифрланып сақталады: солар арқылы қала жетіспейтін мәтінді жаза алады. Кім жазғаны сақталмайды, тек күні сақталады. Ұзын сөйлемдер, ұзын сандар және мекенжайлар мүлде сақталмайды.

# The newsroom's page of searches that found nothing.
board-section-unfound = Ізделген, бірақ табылмаған сөздер
unfound-title = Ізделген, бірақ табылмаған сөздер
unfound-what = Оқырмандар соңғы 90 күнде жазған, бірақ таба алмаған сөздер. Кім жазғанын ешкім білмейді. Жетіспейтін мәтінді жазыңыз немесе мәтіндерімізде қолданылатын сөзді көрсетіңіз: содан кейін ол табылады.
unfound-none = Соңғы 90 күндегі әр іздеуде бірдеңе табылды.
unfound-typed = Жазылған сөз
unfound-language = Тіл
# How often something was typed.
unfound-times = Неше рет
unfound-last = Соңғы рет
unfound-elsewhere = Тек мына тілдерде табылды:
unfound-again = Қайта іздеу
unfound-means = Мәтіндеріміздегі сөз
unfound-means-button = Мағынасы бірдей деп белгілеу
unfound-seen = Шешілді
# $words: what a publisher wrote
unfound-means-nothing = «{ $words }» бойынша да бұл тілде ештеңе табылмайды. Мәтіндерімізде бар сөзді жазыңыз.
# $asked: what readers typed
unfound-linked = Енді «{ $asked }» деп іздегенде де нәтиже шығады.
unfound-gone = Бұл жол мұнда енді жоқ. Басқа қызметкер оны шешті.
unfound-too-long = Тым ұзын. Ең көбі { $most } таңба жазыңыз.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } ұзын сұрақ бойынша ештеңе табылмады. Оның сөздері сақталған жоқ.
   *[other] { $count } ұзын сұрақ бойынша ештеңе табылмады. Олардың сөздері сақталған жоқ.
}
unfound-same-heading = Осында қосылған, мағынасы бірдей сөздер
unfound-same-remove = Алып тастау
unfound-same-removed = Сөздер алып тасталды.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Сомалар мен мерзімдер
amounts-lead = Бүгін заңда не жазылғаны және әрқайсысының дереккөзі. Заң өзгерсе, бұл бет те сол күні өзгереді.
amounts-name = Не
amounts-value = Бүгін
# $date: the first day; $value: the new value
amounts-next = { $date } күнінен бастап: { $value }
amounts-source = Дереккөз (корейше)
# $date: a day
amounts-checked = Тексерілген күні: { $date }
amounts-guide = Не істей аласыз
amount-minimum-wage-hourly = Ең төменгі жалақы, бір сағатқа
amount-minimum-wage-daily = Ең төменгі жалақы, сегіз сағаттық бір күнге
amount-minimum-wage-monthly = Ең төменгі жалақы, толық жұмыс уақытымен бір айға
amount-premium-overtime = Артық істеген сағаттар үшін қосымша ақы
amount-premium-night = Түнгі жұмыс үшін қосымша ақы
amount-premium-holiday = Демалыс немесе мереке күнгі жұмыс үшін қосымша ақы
amount-premium-firm-size = Компания осы қосымша ақыны төлеуге міндетті болатын жұмысшылар саны, кемінде
amount-wage-settlement-deadline = Соңғы жұмыс күнінен кейін барлық ақшаны төлеу мерзімі
amount-wage-delay-interest = Кеш төленген жалақы үшін бір жылдық пайыз
amount-wage-claim-limit = Төленбеген жалақыны талап ету мерзімі
amount-annual-leave-days = Бір жыл жұмыс істегеннен кейін бір жылда берілетін ақылы демалыс күндері
amount-dismissal-notice = Жұмыстан шығару туралы алдын ала хабарлау мерзімі
amount-dismissal-complaint-limit = Заңсыз жұмыстан шығаруға қарсы арыз беру мерзімі
amount-maternity-leave = Босануға дейін және босанғаннан кейін берілетін демалыс
amount-severance-min-service = Жұмыстан шығу жәрдемақысын алу үшін жұмыс істеу керек уақыт, кемінде
amount-severance-days-per-year = Жұмыс істеген әр жыл үшін жұмыстан шығу жәрдемақысы: мынанша күннің орташа жалақысы
amount-severance-deadline = Жұмыстан кеткеннен кейін жұмыстан шығу жәрдемақысын төлеу мерзімі
amount-severance-claim-limit = Жұмыстан шығу жәрдемақысын талап ету мерзімі
amount-departure-insurance-claim-limit = Кореядан кету сақтандыруының ақшасын талап ету мерзімі
amount-accident-leave-benefit = Өндірістік жазатайым оқиғадан кейін жұмыс істей алмаған уақыт үшін ақша: орташа жалақыдан үлесі
amount-accident-claim-limit = Өндірістік жазатайым оқиғадан кейін емделу ақысын және алынбаған жалақыны сұрау мерзімі
amount-accident-claim-limit-long = Өндірістік жазатайым оқиғадан тұрақты мүгедектік немесе өлім болса, ақша сұрау мерзімі
amount-accident-appeal = Жұмыстағы жазатайым оқиғадан сақтандыру бас тартса, қарсылық білдіру мерзімі
amount-health-insurance-wait = Жұмыс арқылы сақтандырылмасаңыз, медициналық сақтандыру басталғанша Кореяда тұру уақыты
amount-health-insurance-rate-worker = Медициналық сақтандыру: жалақыңыздан сіз төлейтін үлес
amount-pension-rate-worker = Ұлттық зейнетақы: жалақыңыздан сіз төлейтін үлес
amount-employment-insurance-rate-worker = Жұмыспен қамту сақтандыруы: жалақыңыздан сіз төлейтін үлес
amount-registration-deadline = Кореяға кіргеннен кейін шетелдік ретінде тіркелу мерзімі
amount-address-report-deadline = Көшкеннен кейін тұратын жердің өзгергені туралы хабарлау мерзімі
amount-newborn-status-deadline = Кореяда туған балаға болу мәртебесін сұрау мерзімі
amount-workplace-change-apply = Жұмыстан кеткеннен кейін жұмыс орнын ауыстыруға өтініш беру мерзімі
amount-workplace-change-find = Жаңа жұмыс орнын табу мерзімі
amount-fee-card = Шетелдікті тіркеу картасының ақысы
amount-fee-extension = Болу мерзімін ұзарту ақысы
amount-fee-status-change = Кореяда болу мәртебесін өзгерту ақысы
amount-fee-workplace-change = Жұмыс орнын ауыстыру ақысы
amount-child-allowance-amount = Балалар жәрдемақысы, бір айға
amount-child-allowance-under-age = Балалар жәрдемақысы беріледі, егер баланың жасы мынадан кіші болса
amount-birth-report-deadline = Баланың туғаны туралы хабарлау мерзімі
amount-waste-fine = Қоқысты рұқсат етілмеген жерге тастағаны үшін айыппұл, ең көбі
amount-lease-term = Жалға алған үйде тұруға болатын уақыт, кемінде
amount-international-licence = Кореяға кіргеннен кейін халықаралық жүргізуші куәлігі жарамды болатын мерзім
