# The question below a text.
feedback-question = Бул пайдалуу болдубу?
feedback-yes = Ооба
feedback-no = Жок
feedback-thanks = Рахмат
feedback-counted = Жообуңузду алдык. Аны ким бергенин сактабайбыз.
feedback-text-label = Эмне туура эмес же эмне жетишпейт?
feedback-text-hint = Эч нерсе жазбасаңыз да болот. Атыңызды же өз жагдайыңызды жазбаңыз. Муну тексттин авторлору окуйт, бирок жооп бере алышпайт; сурооңуз болсо, ылдыйда кеңешчиден сураңыз.
feedback-send = Жөнөтүү
feedback-read = Жазганыңызды алдык. Авторлор аны окуп, эмнени оңдоо керек экенин карашат.
feedback-error-empty = Жөнөтүү үчүн адегенде жазыңыз.
# $limit: number of characters
feedback-error-long = Өтө узун. Эң көп дегенде { $limit } белги жаза аласыз.
feedback-ask-heading = Өз жагдайыңыз боюнча сурооңуз барбы?

# What readers say, in the newsroom.
feedback-nav = Окурмандар жана колдонмолор
# $shown: number of comments
feedback-link = Карала турган окурман пикирлери: { $shown }
feedback-title = Окурмандардын пикири
feedback-what = Ар бир текст ар бир тилде канчалык пайдалуу болгону жана окурмандар эмне жазганы. Алардын ким экенин эч ким билбейт, бир жылдан кийин баары өчүрүлөт.
feedback-comments = Окурмандар жазганы
feedback-show-open = Аткаруу керек
feedback-show-all = Баары
feedback-none = Бул жерде карай турган эч нерсе жок.
feedback-text-in = Тексттин тили:
feedback-text-gone = Эми жарыяда жок текст
feedback-unreadable = Азыркы ачкычтар менен муну ачууга болбойт.
# $name: a colleague; $when: date and time
feedback-handled = Аткарды: { $name }, { $when }
feedback-done = Аткарылды
feedback-counts = Канчалык пайдалуу болду
feedback-language = Тексттин тили
feedback-was-useful = Пайдалуу
feedback-was-not-useful = Пайдасыз
feedback-wanted-title = Окурмандарга керек котормолор
# $since: a date
feedback-wanted-what = { $since } күнүнөн бери окурмандар текст ушул тилде керек экенин канча жолу айтканы.
feedback-wanted-none = Азырынча эч ким котормо сурай элек.
