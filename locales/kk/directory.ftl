# Contacts, kept in the newsroom.
board-section-contacts = Контактілер
directory-title = Контактілер
directory-lead = Қайда қоңырау шалуға және қайда баруға болады. Мұнда өзгертсеңіз, барлық тілде бірден көрінеді.
directory-new-title = Жаңа контакт
directory-removed = Контакт өшірілді.
directory-none = Контакт табылмады.
directory-search-label = Атауы немесе жауапты мекеме
directory-see = Оқырмандар көретін бет
directory-name = Атауы
directory-note = Неге көмектеседі
directory-other-languages = Басқа тілдер
directory-unnamed = { $count } тілде атауы жоқ.

directory-id = Мекенжайдағы аты
directory-id-hint = Кіші латын әріптері, цифрлар және сызықша. Кейін өзгертуге болмайды.
directory-kind = Түрі
directory-kind-emergency = Төтенше жағдай телефоны
directory-kind-line = Телефон арқылы кеңес беру
directory-kind-office = Өзі баратын орын
directory-kind-centre = Қаланың өз кеңес беру орталығы
directory-run-by = Жауапты мекеме
directory-run-by-hint = Ресми корейше атауы.
directory-topics = Тақырыптар
directory-phones = Телефон нөмірлері
directory-phones-hint = Әр нөмір дерек ретінде сақталады, оны мәтіндерде де қолдануға болады. Бұрыннан белгілі нөмір сол деректің өзі болады. Өрісті босатсаңыз, нөмір бұл контактіден алынады.
directory-phone = { $number }-нөмір
directory-phone-others = Бұл нөмір басқа { $count } мәтінде немесе контактіде де тұр. Нөмір өзгерген болса, оны осы деректің бетінде өзгертіңіз.
directory-address = Мекенжайы
directory-address-hint = Корейше, маңдайшада немесе ресми қағаздарда жазылғандай.
directory-address-latin = Латын әріптерімен мекенжайы
directory-speaks = Қай тілдерде сөйлейді
directory-speaks-hint = Тек тексерілген тілдер.
directory-hours = Жұмыс уақыты
directory-hours-hint = Күндері мен уақыты, жол-жолымен. Бос жол есепке алынбайды.
directory-hours-unknown = Белгісіз
directory-hours-weekly = Әр аптада бірдей уақыт
directory-row = { $number }-жол
directory-opens = Ашылуы
directory-closes = Жабылуы
directory-row-languages = Ол кезде тек кейбір тілдерде сөйлесе
directory-more-rows = Тағы жол көрсету
directory-cost = Қоңырау ақысы
directory-cost-unknown = Белгісіз
directory-website = Веб-сайт
directory-status = Тексерілуі
directory-status-hint = Мұнда тек қаланың өз кеңес беру орталығы тексерілмей тұра алады, онда оның телефоны, жұмыс уақыты және мекенжайы көрсетілмейді.
directory-status-law = Заңда жазылған
directory-status-official = Ресми дереккөзден тексерілген
directory-status-unverified = Тексерілмеген
directory-source = Қайдан тексерілді
directory-source-hint = Мұны білген веб-сайт, хат немесе қоңырау.
directory-checked-on = Тексерілген күні
directory-position = Тізімдегі орны
directory-position-hint = Кіші сандар бірінші тұрады. Бос қалдырсаңыз, орны өзгермейді немесе соңында тұрады.

directory-error-id = Ең көбі 48 таңба жазыңыз: кіші латын әріптері, цифрлар және сызықша.
directory-error-taken = Мұндай аты бар контакт бұрыннан бар.
directory-error-no-name = Атауын жазыңыз: { $what }.
directory-error-long-name = Атауын 120 таңбаға дейін қысқартыңыз: { $what }.
directory-error-long-note = Мәтінді 400 таңбаға дейін қысқартыңыз: { $what }.
directory-error-kind = Түрін таңдаңыз.
directory-error-run-by = Жауапты мекемені жазыңыз, ең көбі 120 таңба.
directory-error-topic = Мұндай тақырып жоқ: { $what }.
directory-error-phone = Бұл телефон нөмірі емес: { $what }. Цифрлар мен сызықшаны қолданыңыз.
directory-error-shared = Бұл нөмір басқа жерлерде де тұр ({ $fact }). Оны деректің бетінде өзгертіңіз немесе өрісін босатып, басқа нөмірді жаңа өріске жазыңыз.
directory-error-other-values = Бұл нөмірдің басқа күндерге арналған мәндері бар ({ $fact }). Оны деректің бетінде өзгертіңіз.
directory-error-address = Мекенжайды жазыңыз, ең көбі 200 таңба.
directory-error-address-latin = Корейше мекенжаймен қатар латын әріптерімен де жазыңыз, ең көбі 200 таңба.
directory-error-speaks = Мұндай тіл жоқ: { $what }.
directory-error-hours = Жұмыс уақытын қайта қараңыз. Әр жолда күн болсын, ашылуы жабылуынан бұрын болсын, ал жоғарыда «Әр аптада бірдей уақыт» таңдалсын.
directory-error-website = Мекенжайды https:// дегеннен бастап толық жазыңыз.
directory-error-source = Қайдан тексерілгенін жазыңыз, ең көбі 300 таңба.
directory-error-status = Тексерілген-тексерілмегенін таңдаңыз.
directory-error-checked-on = Қай күні тексерілгенін жазыңыз.
directory-error-checked-later = Тексерілген күні бүгіннен кейін тұр.
directory-error-position = Орны — 0 мен 9999 аралығындағы сан.
directory-error-unverified-kind = Мұнда тек қаланың өз кеңес беру орталығы тексерілмей тұра алады.
directory-error-unverified-shows = Тексерілмеген контактінің телефоны, жұмыс уақыты және мекенжайы көрсетілмейді. Қалай тексерілгенін жазыңыз немесе оларды алып тастаңыз.
directory-error-changed = Осы арада басқа қызметкер бұл контактіні өзгертті. Төмендегі өзгерістерді қараңыз; қайта сақтасаңыз, сіз жазғаныңыз қалады.
directory-error-shown = Бұл контакт мәтіндерде көрінеді, сондықтан оны өшіруге болмайды. Алдымен оны мәтіндерден алып тастаңыз.
directory-error-gone = Бұл контакт өшірілген.
directory-error-email = Бұл электрондық пошта мекенжайы емес.

directory-remove-heading = Контактіні өшіру
directory-remove-what = Мәтіндерде көрініп тұрса, оны өшіруге болмайды. Өзгерістер тарихы сақталады.
directory-remove-button = Өшіру

directory-history = Өзгерістер
directory-history-none = Әлі ештеңе өзгертілген жоқ.
directory-part = Не
directory-done-made = Жасалды
directory-done-changed = Өзгертілді
directory-done-removed = Өшірілді
directory-done-imported = Файлдан алынды
directory-done-confirmed = Расталды
directory-by-files = файл
directory-by-organisation = мекеме

# Organisations confirm their entry each quarter.
directory-asked-heading = Мекемеден сұрау
directory-asked-what = Үш ай сайын осы мекенжайға хат барып, жазба дұрыс па деп сұралады. Хаттағы сілтеме { $days } күн жұмыс істейді.
directory-email = Мекеменің электрондық поштасы
directory-email-hint = Ол шифрланып сақталады және басқа ештеңеге қолданылмайды. Бос қалдырсаңыз, ешкімнен сұралмайды.
directory-email-button = Осы мекенжайдан сұрау
directory-standing = Мекеме растауы
directory-standing-asked = Сұралды, әлі жауап жоқ.
directory-standing-overdue = Жауап жоқ.
directory-standing-next = Қайта сұралатын күні: { $day }.
directory-standing-soon = Жақында сұралады.
directory-standing-none = Сұралмайды.
directory-confirmed-on = Мекеме растаған күн: { $day }.
directory-answers = Мекемелер не өзгерді дейді
directory-answer-lost = Бұл сөздерді ашу мүмкін емес.
directory-settle-button = Шешілді

directory-mail-subject-first = { $city }: Жазба дұрыс па: { $name }
directory-mail-subject-reminder = { $city }: Тағы бір рет сұраймыз, жазба дұрыс па: { $name }
directory-mail-text-first =
    Сәлеметсіз бе!

    Бұл хат шетелдік тұрғындарға арналған нұсқаулықтар сайтынан келді: { $city }.

    Сайтымызда мына орынның телефоны, мекенжайы және жұмыс уақыты он алты тілде көрсетіледі: { $name }. Үш ай сайын олар әлі дұрыс па деп сұраймыз.

    Мына сілтемені ашыңыз. Бәрі дұрыс болса, түймені басыңыз, өзгергені болса, жазыңыз. Бір минут қана кетеді.

    { $link }

    Сілтеме 30 күн жұмыс істейді. Бұл хатқа жазылған жауап оқылмайды.
directory-mail-text-reminder =
    Сәлеметсіз бе!

    Бұл хат шетелдік тұрғындарға арналған нұсқаулықтар сайтынан келді: { $city }.

    Екі апта бұрын мына жазба дұрыс па деп сұраған едік: { $name }. Әлі жауап алған жоқпыз, сондықтан тағы бір рет сұраймыз.

    { $link }

    Бәрі дұрыс болса, түймені басыңыз, өзгергені болса, жазыңыз. Бұл хатқа жазылған жауап оқылмайды.

directory-confirm-title = Бұл дұрыс па?
directory-confirm-lead = Шетелдік тұрғындар осыны көреді. Телефонын, мекенжайын және жұмыс уақытын қарап шығыңыз.
directory-confirm-right-button = Бәрі дұрыс
directory-confirm-changed-heading = Бірдеңе өзгерді ме?
directory-confirm-words = Не өзгерді
directory-confirm-words-hint = Не өзгергенін, қалай және қашаннан бері өзгергенін жазыңыз. Қызметкер оны оқып, жазбаны түзетеді.
directory-confirm-changed-button = Жіберу
directory-confirm-wrong = Әлі ештеңе жіберілген жоқ. Төменді қараңыз.
directory-confirm-meanwhile = Осы арада мәлімет өзгерді, сондықтан әлі ештеңе расталған жоқ. Қазіргісін қарап, қайта жауап беріңіз.
directory-confirm-error-empty = Не өзгергенін жазыңыз.
directory-confirm-error-long = Ең көбі 2 000 таңба жазыңыз.
directory-confirm-thanks-title = Рақмет
directory-confirm-thanks-right = Бүгін растағаныңызды жазып қойдық. Үш айдан кейін қайта сұраймыз.
directory-confirm-thanks-changed = Жазғаныңызды қызметкерлерге жеткіздік.
directory-confirm-already = Сіз жауап беріп қойғансыз. Басқа ештеңе істеудің қажеті жоқ.
directory-confirm-see = Жазбаны көру
directory-confirm-spent-title = Бұл сілтеме енді жұмыс істемейді
directory-confirm-spent = Ол ескірген немесе одан кейін жаңа хат келген. Келесі хаттағы сілтемені ашыңыз. Қазір қате тұрса, қала әкімдігіне қоңырау шалыңыз.

contact-address = Мекенжайы
