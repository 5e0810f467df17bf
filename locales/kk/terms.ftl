# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Мекемеде көрсетуге арналған сөздер
terms-counter-what = Мекемеде немесе телефонда корейше сөзді көрсетіңіз немесе оқып беріңіз.
terms-unchecked = Бұл тілді ана тілі ретінде білетін адам әлі тексерген жоқ
terms-back-to-text = { $word }: мәтінге қайту
terms-words-lead = Мекемелер мен компаниялар қолданатын корейше сөздер және олардың мағынасы.
terms-words-letters = Бірінші әріптер
search-kind-term = Сөз

# Where terms are kept: the list.
terms-title = Терминдер
terms-make = Термин қосу
terms-search = Сөз іздеу
terms-every-language = Барлық тілдер
terms-every-state = Барлық күйлер
terms-narrow = Осыларды көрсету
terms-found =
    { $count ->
        [0] Сай термин жоқ.
       *[other] { $count } термин
    }
terms-korean = Корейше
terms-word = Сөз
terms-explanation = Бір сөйлемдік түсіндірме
terms-languages = Әр тілдегі күйі
terms-standing-missing = Әлі жоқ
terms-standing-machine = Тілді ана тілі ретінде білетін адам тексермеген
terms-standing-reviewed = Тілді ана тілі ретінде білетін адам тексерген
terms-standing-official = Ресми сөз
terms-removed = Термин өшірілді.

# One term.
terms-make-hint = Корейше сөзді жазыңыз. Мекенжай ағылшынша сөзден құралады; басқа тілдер сақтағаннан кейін жазылады.
terms-edit-hint = Тек сіз өзгерткен тілдер сақталады. Сөзді «тілді ана тілі ретінде білетін адам тексерген» деп сақтаған қызметкер тексеруші ретінде жазылады.
terms-source = Дереккөз (ресми сөз үшін)
terms-edited = Өзгертті: { $name }, { $when }
terms-reviewed = Тексерді: { $name }, { $when }
terms-by-file = Файлдан
terms-other-languages = Басқа тілдер
terms-meanwhile = Сіз жазып жатқанда, басқа қызметкер осы тілді сақтады. Жазғаныңыз төменде тұр және әлі ештеңесі сақталған жоқ. Салыстырып, қайта сақтаңыз.
terms-meanwhile-here = Қазір сақталғаны ({ $name }):
terms-error-no-korean = Корейше сөзді жазыңыз.
terms-error-too-long = Тым ұзын. Ең көбі { $limit } таңба болуы керек.
terms-error-no-source = Ресми сөзді қайдан көргеніңізді жазыңыз.
terms-error-taken = Бұл корейше сөзбен термин бұрыннан бар.
terms-error-used = Бұл термин мына мәтіндерде қолданылған, сондықтан оны өшіруге болмайды. Алдымен оны мәтіндерден алып тастаңыз.
terms-uses = Бұл термин қолданылған мәтіндер
terms-uses-none = Ешбір мәтінде бұл термин мекемеде көрсетілетін сөз ретінде берілмеген.
terms-changes = Не өзгертілді
terms-changes-none = Әлі ештеңе өзгертілген жоқ.
terms-before = Бұрын
terms-after = Кейін
terms-remove-heading = Терминді өшіру
terms-remove-what = Ол сайттағы сөздер тізімінен жоғалады. Файлдар қайта жүктелгенде де ол қайтып келмейді.
terms-remove-button = Бұл терминді өшіру
