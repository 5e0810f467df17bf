# The frame of every page.
site-description = Шетелдік тұрғындарға өз тілінде нұсқаулықтар, контактілер және тегін кеңес
skip-to-content = Негізгі мәтінге өту
nav-main = Негізгі беттер
nav-footer = Басқа беттер
nav-staff = Қызметкерлер беттері
nav-back = Артқа
nav-guides = Нұсқаулықтар
nav-contacts = Контактілер
nav-newsletter = Ақпараттық бюллетень
nav-subscribe = Жаңалықтарды алу
nav-ask = Кеңесшіден сұрау
nav-privacy = Құпиялылық
nav-desk = Мендегі өтініштер
nav-office = Кеңсе
nav-newsroom = Редакция
languages-label = Тіл
choose-language = Тілді таңдаңыз
demo-banner = Бұл — көрсету үшін ойдан құрастырылған бір апта. Мұнда ештеңе шынайы емес және ешкімге ештеңе жіберілмейді.

# The home page.
home-title = Шетелдік тұрғындарға арналған нұсқаулықтар мен кеңес
home-question = Сізге не керек?
home-all-contacts = Барлық контактілер
home-first-guides = Көп оқылатын нұсқаулықтар
emergency-heading = Төтенше жағдай телефондары, күндіз-түні
topics-all = Барлық тақырыптар
topic-no-guides = Бұл тақырып бойынша әзірге нұсқаулық жоқ. Кеңесшіден сұрай аласыз.

# Asking for counsel, as other pages invite to it.
ask-heading = Кеңесшіден сұраңыз
ask-more-heading = Тағы сұрағыңыз бар ма?
ask-free = Тегін, өз тіліңізде. Аты-жөніңізді айтудың қажеті жоқ.
ask-button = Сұрақ қою
ask-return-link = Жауапты өтініш нөмірі арқылы оқу

# Subscribing, as other pages invite to it.
subscribe-heading = Жаңалықтарды өз тіліңізде алыңыз
subscribe-lead = Электрондық пошта арқылы. Кез келген уақытта тоқтата аласыз.
subscribe-lead-both = Электрондық пошта немесе Telegram арқылы. Кез келген уақытта тоқтата аласыз.
subscribe-button = Жаңалықтарды алу

# Guides and articles.
guides-title = Нұсқаулықтар
newsletter-title = Ақпараттық бюллетень
article-as-of = Бұл мақаладағы сандар мына күнгі жағдай бойынша:
korean-title-to-show = Мекемеде көрсетуге арналған корейше атауы
korean-name-to-show = Көрсетуге немесе айтуға арналған корейше атауы
made-by-person = Адам аударған.
made-by-machine = Компьютер аударған. Бұл тілді ана тілі ретінде білетін адам әлі тексерген жоқ.
made-by-machine-reviewed = Компьютер аударған, бұл тілді ана тілі ретінде білетін адам тексерген.
updated-on = Жаңартылған күні
# $count: number of marked sentences or blocks
stale-note = Содан бері корейше мәтін { $count } жерде өзгерді, өзгерген жер белгіленген. Аудармасы кейін жаңартылады.
sources-heading = Дереккөздер
terms-heading = Корейше сөздер
# $wanted, $shown: names of languages in themselves
fallback-note = Бұл мәтін мына тілде жарияланбаған: { $wanted }. Төменде ол басқа тілде берілген: { $shown }. Сондай-ақ мына тілдерде бар:
stale-since = { $day } күні өзгерді.
not-translated-yet = (әлі аударылмаған)
why-not-over = Бұл мәтінде айтылған іс аяқталды.
why-not-wrong = Мәтінде қате болған, оны түзетіп жатырмыз.
why-not-replaced = Енді бұл туралы басқа мәтінде айтылған.
why-not-no-translator = Оны аударатын адамды әлі таппадық.
why-not-korean-only = Ол тек корейше оқитын адамдарға керек.
missing-title = Әлі аударылмаған
# $wanted: name of a language in itself
missing-why = Бұл мәтін мына тілге әлі аударылған жоқ: { $wanted }.
missing-where = Оны мына тілдерде оқи аласыз:
missing-want-button = Маған осы аударма керек
missing-counted = Рақмет. Редакторлар бұл аударма қанша адамға керек екенін көреді.

# Contacts.
contacts-title = Контактілер
contacts-topic-label = Мәселе не туралы?
contacts-all-topics = Барлық тақырыптар
# $language: name of a language in itself
contacts-speaks-label = Мына тілде сөйлейтіні анық орындар ғана: { $language }
contacts-show-button = Көрсету
contacts-centre-heading = Қаланың кеңес беру орталығы
contacts-lines-heading = Телефон арқылы кеңес беру
contacts-none = Ештеңе табылмады. Барлық тақырыптардан іздеңіз немесе осы жерде кеңесшіден сұраңыз.
contact-run-by = Жауапты мекеме
contact-website = Веб-сайт
contact-checked = Тексерілген күні
contact-cost-caller = Қоңырау ақысын қоңырау шалған адам төлейді.
contact-cost-free = Қоңырау тегін.
hours-always = Күн сайын, күндіз-түні
weekday-mon = Дс
weekday-tue = Сс
weekday-wed = Ср
weekday-thu = Бс
weekday-fri = Жм
weekday-sat = Сб
weekday-sun = Жс

# Search.
search-title = Іздеу
search-label = Нұсқаулықтар мен телефон нөмірлерін іздеу
search-placeholder = Мысалы: жалақым төленбеді
search-button = Іздеу
# $count: number of results
search-found = { $count ->
    [0] Ештеңе табылмады.
   *[other] { $count } нәтиже табылды
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $language }: { $count } нәтиже
search-not-found-ask = Керегіңізді таппадыңыз ба?
search-kind-guide = Нұсқаулық
search-kind-article = Ақпараттық бюллетень
search-kind-contact = Контакт
search-kind-bulletin = Жаңалық

# Faults.
typed-kept = Жазғаныңыз сақталып тұр. Осы қадамнан кейін ол қайтадан өз орнында шығады.
typed-again-title = Жазғаныңызды тағы бір рет жіберіңіз
typed-again-lead = Сақталмай тұрып жүйедегі уақытыңыз бітті. Жазғаныңыздан ештеңе жоғалған жоқ.
typed-again-button = Тағы бір рет жіберу
typed-again-leave = Жібермей шығу
fault-home = Басты бетке
fault-not-found-title = Мұндай бет жоқ
fault-not-found-what = Мекенжай өзгерген немесе қате жазылған болуы мүмкін. Керегіңізді іздеңіз немесе кеңесшіден сұраңыз.
fault-forbidden-title = Бұл бет сіз үшін ашық емес
fault-forbidden-what = Тіркелгіңізде бұған рұқсат жоқ немесе сіз жүйеге кірмегенсіз.
fault-unreadable-title = Жібергеніңізді оқу мүмкін болмады
fault-unreadable-what = Жіберу кезінде бірдеңе бұзылды. Артқа қайтып, қайта жіберіңіз.
fault-too-large-title = Мәтін тым ұзын
fault-too-large-what = Артқа қайтып, мәтінді қысқартып, қайта жіберіңіз.
fault-too-many-title = Бірден тым көп жіберілді
fault-too-many-what = Бір минут күтіңіз, сосын артқа қайтып, қайта жіберіңіз. Жазғаныңыз өз орнында тұр.
fault-busy-title = Дәл қазір бос емеспіз
fault-busy-what = Бір минуттан кейін қайталап көріңіз. Артқа қайтсаңыз, жазғаныңыз өз орнында тұрады. Төтенше жағдайда 112 немесе 119 нөміріне қоңырау шалыңыз.
fault-kept-what = Жіберілген жоқ, бірақ ештеңе жоғалмады: жазғаныңыз осы бетте тұр. Бір минут күтіп, осы жерден жіберіңіз. Төтенше жағдайда 112 немесе 119 нөміріне қоңырау шалыңыз.
fault-kept-again = Осы жерден жіберу
fault-kept-yours = Жазғаныңыз
fault-trouble-title = Біз жақта қате болды
fault-trouble-what = Бұл сіздің кінәңіз емес, қате тіркелді. Кейінірек қайталап көріңіз.

# Privacy.
privacy-title = Құпиялылық
privacy-reading = Мұндағының бәрін тіркелмей-ақ және аты-жөніңізді айтпай-ақ оқи аласыз. Біз жарнаманы, бақылау құралдарын немесе басқа компаниялардың қызметтерін пайдаланбаймыз, кім не оқығанын жазып отырмаймыз.
privacy-cookie = Тіл таңдасаңыз, телефоныңыз оны шағын файлда (куки) сақтайды. Оқып отырғанда телефоныңызда басқа ештеңе сақталмайды.
privacy-asking-heading = Кеңесшіден сұраған кезде
privacy-asking = Аты-жөніңіз қажет емес. Сұрағыңызды тек онымен айналысатын кеңесші және орталық басшысы оқи алады. Біреу оны ашқан сайын, бұл тіркеледі.
privacy-asking-sealed = Жазғаныңыз шифрланып сақталады, әр сұрақтың өз кілті болады. Сізбен байланысу жолы (электрондық пошта немесе Telegram) да шифрланады.
privacy-asking-status = Визаңыз туралы мәліметті, шетелдікті тіркеу нөмірін немесе паспорт нөмірін жазбаңыз. Оларға арналған орын жоқ және сізге жауап беру үшін олар ешкімге керек емес.
privacy-subscribing-heading = Жаңалықтарды алған кезде
privacy-subscribing = Сіз тоқтатқанға дейін байланыс мекенжайыңызды, тіліңізді және тақырыптарыңызды сақтаймыз. Кез келген хабарламада бір рет бассаңыз, жіберу тоқтайды. Хабарламаны ашқан-ашпағаныңыз бізге мәлім болмайды.
