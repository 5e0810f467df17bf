# Subscribing by email.
subscribe-title = Жаңалықтарды электрондық пошта арқылы алу
subscribe-what = Тек өзіңіз таңдаған тақырыптар, өз тіліңізде. Кез келген уақытта бір рет басып тоқтата аласыз.
subscribe-address-label = Электрондық пошта мекенжайы
subscribe-lang-label = Тіл
subscribe-topics-label = Қандай тақырыптар бойынша?
subscribe-cadence-label = Қаншалықты жиі?
subscribe-cadence-at-once = Жаңалық шыққан бойда
subscribe-send-button = Жазылу
subscribe-next = Алдымен сізге хат жібереміз. Оны ашып, ішіндегі түймені басыңыз. Онсыз ештеңе жібермейміз.
subscribe-telegram-heading = Telegram арқылы аласыз ба?
subscribe-telegram = Telegram қолданбасында чатымызды ашып, «Бастау» түймесін басыңыз, содан кейін сол жерде тілді және қандай тақырыптар бойынша жаңалық алуды таңдаңыз.
subscribe-error-address = Электрондық пошта мекенжайын тексеріңіз. Ол мынадай болады: name@example.com.
subscribe-error-lang = Тізімнен тілді таңдаңыз.
subscribe-error-topics = Кемінде бір тақырып таңдаңыз.
subscribe-error-cadence = Қаншалықты жиі алғыңыз келетінін таңдаңыз.
subscribe-sent-title = Поштаңызды тексеріңіз
# $address: an email address
subscribe-sent-what = Мына мекенжайға хат жібердік: { $address }. Оны ашып, түймені басыңыз. Жаңалықтар содан кейін ғана келе бастайды.
subscribe-sent-missing = Он минуттан кейін де хат келмеді ме? Спам қалтасын қараңыз және жоғарыдағы мекенжай дұрыс па, тексеріңіз.
subscribe-sent-again = Басқа мекенжай енгізу
subscribe-again = Қайта жазылу

# The link in the mail.
confirm-title = Осы жаңалықтарды алғыңыз келе ме?
confirm-what = Түймені бассаңыз, жаңалықтар келе бастайды. Мұны сіз сұрамаған болсаңыз, бетті жабыңыз; онда ештеңе жіберілмейді.
confirm-button = Иә, маған жаңалықтар жіберілсін
confirmed-title = Сіз жазылдыңыз
confirmed-what = Жаңалық шықса, сізге хат келеді. Әр хатта өзгертуге немесе тоқтатуға арналған сілтеме бар.
confirmed-manage = Өзгерту немесе тоқтату
spent-title = Бұл сілтеме енді жұмыс істемейді
spent-what = Ол бұрын қолданылған немесе ескірген. Растаған болсаңыз, бәрі дұрыс, ештеңе істеудің қажеті жоқ. Растамаған болсаңыз, қайта жазыла аласыз.

# Changing and stopping.
manage-title = Сіздің жаңалықтарыңыз
manage-what = Не алғыңыз келетінін таңдап, сақтаңыз.
manage-save-button = Сақтау
manage-saved = Сақталды.
manage-end-heading = Бәрін тоқтату
manage-end-what = Сізге енді жаңалық келмейді және мекенжайыңызды өшіреміз.
manage-end-button = Бәрін тоқтату
end-title = Барлық жаңалықты тоқтату керек пе?
end-what = Түймені бассаңыз, сізге енді жаңалық келмейді. Мекенжайыңызды өшіреміз.
end-change-instead = Тоқтатпай, тақырыптарды немесе тілді өзгерту
ended-title = Жаңалықтар тоқтатылды
ended-what = Сізге енді жаңалық келмейді. Мекенжайыңызды өшірдік. Бұған дейін жіберілген хат әлі келуі мүмкін.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: жазылуыңызды растаңыз
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Сәлеметсіз бе!

    Біреу, мүмкін өзіңіз, осы электрондық пошта мекенжайына жаңалықтар жіберуді сұрады. Жіберуші: { $city }.

    Оларды алу үшін мына бетті ашып, түймені басыңыз:

    { $link }

    Сілтеме 7 күн жұмыс істейді.

    Мұны сіз сұрамаған болсаңыз, ештеңе істемеңіз. Бізден басқа хат келмейді.
