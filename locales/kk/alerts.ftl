# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Қазір күшіндегі ескертулер
alert-strip-until = Аяқталуы: { $until }
bot-alert = ⚠ { $title } (аяқталуы: { $until }) { $link }
bot-no-alerts = Қазір қауіп туралы ескерту жоқ.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = ескерту
alert-level-warning = үлкен қауіп
alert-level-attention = назар аударыңыз
alert-level-caution = сақ болыңыз
alert-level-alert = жоғары қауіп
alert-level-serious = өте жоғары қауіп

# The newsroom: the list of alerts.
board-section-alerts = Қауіп туралы ескертулер
alerts-title = Қауіп туралы ескертулер
alerts-open = Қазір жүріп жатқандары
alerts-prepared = Не болды?
alerts-prepared-hint = Мәтіндер дайын. Таңдап, тек деңгейін, уақытын және жерін енгізіңіз.
alerts-none-prepared = Дайын мәтін жоқ.
alerts-past = Аяқталғандары
alert-state-draft = жазылуда
alert-state-asked = екінші адамды күтуде
alert-state-in-force = күшінде
alert-state-ended = аяқталған

# When and where.
alert-field-level = Деңгейі
alert-field-from = Басталуы
alert-field-until = Аяқталуы
alert-field-until-hint = Осы уақытта ол барлық беттен өзі жоғалады.
alert-field-place = Жері
alert-field-place-hint = Корейше жазыңыз. Бос қалдырылса, бүкіл қала деген сөз.
alert-field-latin = Жердің латын әріптерімен жазылуы
alert-field-latin-hint = Корейше оқи алмайтындарға арналған. Бос қалдыруға болады.
alert-look-button = Барлық тілде көру
alert-error-moment = Күні мен уақытын қайта енгізіңіз.
alert-error-none = Мұндай ескерту жоқ.
alert-error-not-prepared = Дайын корейше мәтін жоқ немесе ондағы бос орынды толтыру мүмкін емес. Алдымен мәтінді түзетіңіз.
alert-error-level = Деңгейін таңдаңыз.
alert-error-times = Аяқталуы басталуынан және қазіргі уақыттан кейін болуы, 30 күннен аспауы керек.
alert-error-place = Жерді әріптер мен сандармен, 80 таңбаға дейін жазыңыз; корейше де жазыңыз.
alert-error-elsewhere = Осы арада басқа қызметкер оны орындады. Қазіргі күйін қараңыз.
alert-error-changed = Дайын мәтін осы арада өзгерді. Оны қайта оқып, содан кейін жалғастырыңыз.
alert-error-same-person = Оны басқа қызметкер жіберуі керек: толтырған да, тексеруді сұраған да жібере алмайды.
alert-error-too-early = Әлі он минут өткен жоқ. Екінші адамды күтіңіз.
alert-error-word = Себебін 300 таңбаға дейін жазыңыз.

# One alert.
alert-numbers = Барлығы { $all } адам: электрондық пошта арқылы { $email }, Telegram арқылы { $telegram }.
alert-takes =
    { $count ->
       *[other] Telegram арқылы жіберуге шамамен { $shown } минут кетеді.
    }
alert-counting = Алушылар саналып жатыр. Саны сәлден кейін осы жерде көрінеді.
alert-missing = Мына тілдерде әлі мәтін жоқ, сондықтан оларда ештеңе жіберілмейді:
alert-previews = Оқырмандар алатын мәтін
alert-people =
    { $count ->
       *[other] { $shown } адам
    }
alert-trail = Не істелді
alert-note-asked = Басқа жариялаушыларға хат жіберілді.
alert-note-drilled = Жариялаушыларға жаттығу ретінде жіберілді.
alert-note-sent = Жіберілді және барлық беттің жоғарысында тұр.
alert-progress = Қаншасы жіберілгенін көру
alert-ask-heading = Екінші адамнан сұрау
alert-ask-what = Жіберер алдында оны екі адам қарайды. Басқа жариялаушыларға хат барады. Он минут ішінде ешкім жауап бермесе, жариялаушы оны жалғыз өзі жібере алады.
alert-ask-button = Екінші адамнан сұрау
alert-change = Деңгейін, уақытын немесе жерін өзгерту
alert-drill-what = Жаттығу тек жариялаушыларға барады, тұрғындарға бармайды.
alert-drill-button = Жаттығу ретінде жіберу
alert-drop-button = Жібермеу
alert-wait-heading = Екінші адам күтілуде
alert-wait-what = Жауап болмаса, жариялаушы оны мына уақыттан бастап жалғыз өзі жібере алады: { $time }.
alert-approve-heading = Бұл ескертуді жіберу керек пе?
alert-approve-what = Төмендегі мәтінді оқыңыз. Түйме басылса, ол бірден барлығына барады.
alert-approve-button = Қазір жіберу
alert-alone-heading = Жалғыз жіберу
alert-alone-what = Он минут бойы ешкім жауап бермеді. Оны жалғыз өзіңіз жібере аласыз. Себебі жазып қойылады және басқа жариялаушыларға айтылады.
alert-alone-because = Неге күтуге болмайды
alert-alone-button = Жалғыз жіберу
alert-back-heading = Қайтарып жіберу
alert-back-why = Нені өзгерту керек?
alert-back-button = Қайтарып жіберу
alert-end-heading = Бұл ескертуді аяқтау
alert-end-what = Ескертуді алғандардың бәріне оның аяқталғаны айтылады.
alert-over-button = Аяқталды
alert-longer-until = Аяқталу уақытын өзгерту
alert-longer-hint = Хабарлама жіберілмейді. Тек беттердегі уақыт өзгереді.
alert-longer-button = Уақытын өзгерту
alert-instead = Басқа деңгеймен немесе жермен жаңасын жіберу
alert-mistake-heading = Қате жіберілсе
alert-mistake-what = Ол бірден алынып тасталады және оны алғандардың бәріне қате болғаны айтылады.
alert-mistake-button = Қате жіберілгенін айту
alert-ended-over = Барлығына аяқталғаны айтылды.
alert-ended-mistake = Барлығына қате болғаны айтылды.
alert-ended-time = Уақыты келіп, өзі аяқталды.
alert-ended-replaced = Оның орнына жаңа ескерту шықты.
alert-ended-dropped = Жіберілген жоқ.

# The trail.
alert-act-written = Толтырылды
alert-act-changed = Өзгертілді
alert-act-asked = Екінші адамнан сұралды
alert-act-sent-back = Қайтарып жіберілді
alert-act-approved = Бекітіліп, жіберілді
alert-act-sent-alone = Жалғыз жіберілді
alert-act-prolonged = Аяқталу уақыты өзгертілді
alert-act-over = Аяқталғаны айтылды
alert-act-mistake = Қате жіберілгені айтылды
alert-act-time = Өзі аяқталды
alert-act-replaced = Жаңасымен ауыстырылды
alert-act-dropped = Жібермеуге шешілді
alert-act-drilled = Жаттығу ретінде жіберілді

# Mails to publishers.
alert-mail-subject-asked = Қазір қараңыз: { $title }
alert-mail-subject-sent-back = Қайтарып жіберілді: { $title }
alert-mail-subject-approved = Жіберілді: { $title }
alert-mail-subject-sent-alone = Жалғыз жіберілді: { $title }
alert-mail-text-asked = { $who } сізден ескертуді қарап шығуды сұрайды. Оны оқып, содан кейін жіберіңіз немесе қайтарып жіберіңіз.
alert-mail-text-sent-back = { $who } ескертуді қайтарып жіберді.
alert-mail-text-approved = { $who } ескертуді бекітіп, жіберді.
alert-mail-text-sent-alone = Он минут бойы ешкім жауап бермеді, сондықтан { $who } ескертуді жалғыз өзі жіберді.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Жазған сөзі: { $word }
alert-mail-link = Ашу: { $link }
alert-drill-subject = (Жаттығу) { $title }
alert-drill-text = Бұл жаттығу, шын емес. Тұрғындардың ешқайсысы оны алған жоқ.
