# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Аударманы күтіп жүргендер
adding-what = Бұл оқырмандарға ештеңе жіберілген жоқ: олардың тілінде мәтін жоқ. Мәтін осында жазылған соң, әлі күтіп жүргендерге жіберіледі.
# $language: its own name
adding-write = { $language } тілінде жазу
adding-look = Алдымен қарап шығу
adding-send = Күтіп жүргендерге жіберу
adding-not-yet = Әлі ештеңе жіберілген жоқ. Олар осыны алады.
adding-changed = Әлі ештеңе жіберілген жоқ: сіз қарап шыққаннан кейін мәтін өзгерді. Енді олар осыны алады.
adding-error-blocks = Аударманың абзацтары мен тізім тармақтары корейше мәтінмен бір-бірден сәйкес болуы керек.
adding-error-late = Бұл тілді енді қосуға болмайды: ол жіберіліп қойған немесе хабардың уақыты өтіп кеткен.
# $shown: a number of people, as it is written
sending-act-added = Күткендер үшін тіл қосылды: { $shown }
testing-error-words = Ештеңе жіберілген жоқ: бұл тілде мәтін жоқ.
testing-error-address = Ештеңе жіберілген жоқ: тіркелгіңізде хат жіберуге болатын мекенжай жоқ.
# $until: a moment
sending-hour-until = Бекітілген бойда жіберіледі. { $until } дейін жіберуге болады.
# $until: a moment
sending-worth-until = { $until } дейін, қазіргідей
