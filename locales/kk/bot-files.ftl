# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Жібергеніңізді { $day } күнгі сұрағыңызға қосайық па?
bot-files-which = Ол қай сұрағыңызға қатысты?
bot-files-telegram = Мұнда жібергеніңіз Telegram қолданбасында да қалады. Сайтымыз арқылы жіберу қауіпсізірек.
bot-files-put-button = Иә, жіберемін
bot-files-drop-button = Жоқ, жібермеймін
bot-files-dropped = Біз оны алған жоқпыз. Ол тек осы чатта тұр, оны осы жерден өшіре аласыз.
# $shown: a number
bot-files-arrived = Ол кеңесшіңізге барады. Келген файлдар саны: { $shown }
bot-files-not-fetched = Бірдеңе келмей қалды: оны Telegram қолданбасынан ала алмадық. «Қайталап көру» түймесін басыңыз немесе сайтымыз арқылы жіберіңіз.
bot-files-again-button = Қайталап көру
bot-files-after-sending = Оны әлі алған жоқпыз. Алдымен сұрағыңызды жіберіп, нөміріңізді алыңыз. Содан кейін суреттер мен дауыстық хабарламаларды қайта жіберіңіз.
bot-files-now = Енді суреттер мен дауыстық хабарламаларды да жібере аласыз: осы жерге жіберуге болады, бірақ сайтымыз арқылы жіберу қауіпсізірек.
bot-files-no-question = Бұл чатта оны қосатын сұрақ жоқ. Алдымен сұрақ қойыңыз. Сайтымызда сұраған болсаңыз, нөміріңізбен сол жерден жіберіңіз.
bot-files-closed = Біз оны алған жоқпыз: бұл сұрақ жабылған. Сайтымызға нөміріңізбен кіріп жазсаңыз, ол қайта ашылады. Жаңа сұрақ қойсаңыз да болады.
bot-files-nothing = Жіберуді күтіп тұрған ештеңе жоқ. Бұрын жібергеніңіз келді.
bot-files-caption = Суреттің астындағы сөздерді алған жоқпыз. Оларды сайтымызға нөміріңізбен кіріп жазыңыз.
bot-files-other = Бейнежазба, стикер және орналасқан жерді қабылдай алмаймыз. Сурет, дауыстық хабарлама, PDF, DOCX, XLSX және HWPX сұрақ жіберілгеннен кейін қабылданады.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Сұрақ { $number } / { $all }. Жауапты басыңыз немесе өзіңіз жазыңыз. Кез келген сұрақты өткізіп жіберуге болады.
# $number: the number of the question, $all: how many there are
bot-question-write = Сұрақ { $number } / { $all }. Бірнеше сөз жазыңыз. Кез келген сұрақты өткізіп жіберуге болады.
bot-question-pass-button = Өткізіп жіберу
bot-question-pass-all-button = Барлық сұрақты өткізіп жіберу
bot-question-begin-button = Бірнеше сұраққа жауап беру
bot-question-taken = Жазғаныңызды алдыңғы сұрақтың жауабы етіп жазып алдық.
bot-question-added = Жазғаныңыз ұзын, сондықтан оны сұрағыңызға қостық.
bot-question-enough = Бұдан артық жазбасаңыз да болады. Жауаптарыңызды осы күйінде жібере аласыз.
bot-ask-anew-button = Басынан бастау
