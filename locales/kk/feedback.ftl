# The question below a text.
feedback-question = Бұл пайдалы болды ма?
feedback-yes = Иә
feedback-no = Жоқ
feedback-thanks = Рақмет
feedback-counted = Жауабыңызды алдық. Оны кім бергенін сақтамаймыз.
feedback-text-label = Не қате немесе не жетіспейді?
feedback-text-hint = Ештеңе жазбасаңыз да болады. Аты-жөніңізді немесе өз жағдайыңызды жазбаңыз. Мұны мәтін авторлары оқиды, бірақ жауап бере алмайды; сұрағыңыз болса, төменде кеңесшіден сұраңыз.
feedback-send = Жіберу
feedback-read = Жазғаныңызды алдық. Авторлар оны оқып, нені түзету керегін қарайды.
feedback-error-empty = Жіберу үшін алдымен жазыңыз.
# $limit: number of characters
feedback-error-long = Тым ұзын. Ең көбі { $limit } таңба жаза аласыз.
feedback-ask-heading = Өз жағдайыңыз туралы сұрағыңыз бар ма?

# What readers say, in the newsroom.
feedback-nav = Оқырмандар мен нұсқаулықтар
# $shown: number of comments
feedback-link = Қаралатын оқырман пікірлері: { $shown }
feedback-title = Оқырмандар пікірі
feedback-what = Әр мәтін әр тілде қаншалықты пайдалы болғаны және оқырмандар не жазғаны. Олардың кім екенін ешкім білмейді, бір жылдан кейін бәрі өшіріледі.
feedback-comments = Оқырмандар жазғаны
feedback-show-open = Істеу керек
feedback-show-all = Бәрі
feedback-none = Мұнда қарайтын ештеңе жоқ.
feedback-text-in = Мәтін тілі:
feedback-text-gone = Енді жарияда жоқ мәтін
feedback-unreadable = Қазіргі кілттермен мұны ашу мүмкін емес.
# $name: a colleague; $when: date and time
feedback-handled = Орындады: { $name }, { $when }
feedback-done = Орындалды
feedback-counts = Қаншалықты пайдалы болды
feedback-language = Мәтін тілі
feedback-was-useful = Пайдалы
feedback-was-not-useful = Пайдасыз
feedback-wanted-title = Оқырмандарға керек аудармалар
# $since: a date
feedback-wanted-what = { $since } күнінен бері оқырмандар мәтін осы тілде керек екенін неше рет айтқаны.
feedback-wanted-none = Әлі ешкім аударма сұраған жоқ.
