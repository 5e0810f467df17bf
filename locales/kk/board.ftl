# The newsroom's sections.
board-sections = Редакция
board-section-board = Аудармалар
board-section-bulletins = Жаңалықтар
board-section-facts = Сомалар мен сандар
board-section-terms = Терминдер
board-section-reading = Оқылатын аудармалар
board-section-orders = Тапсырыстар
board-section-feedback = Оқырмандар пікірі
board-section-wanted = Сұралған аудармалар

# Where every text stands in every language.
board-title = Аудармалардың күйі
board-new = Жаңа мәтін жазу
board-search = Атауы бойынша іздеу
board-filter-wanted = Істелетін жұмыс бойынша
board-filter-kind = Түрі бойынша
board-filter-topic = Тақырыбы бойынша
board-all = Бәрі
board-wanted-all = Барлық мәтіндер
board-wanted-stale = Корейше мәтіннен қалып қойған
board-wanted-missing = Аударылмаған
board-wanted-to-review = Тілді білетін адам оқуы керек
board-wanted-unpublished = Әлі жарияланбаған
board-sums = Тілдер бойынша істелетін жұмыс
board-show-all = Бәрін көрсету
board-nothing = Сай мәтін жоқ.
board-text = Мәтін
board-shelf-guide = Нұсқаулықтар
board-shelf-newsletter = Ақпараттық бюллетень
board-shelf-alert = Шұғыл хабарлар
board-shelf-reply = Дайын жауаптар
board-shelf-question = Кеңес алдындағы сұрақтар
board-shelf-situation = Қиын жағдайдан шығу жолдары
board-shelf-programme = Курстар мен іс-шаралар
board-ahead = сақталған, бірақ оқырмандар әлі көрмейді
# $when: a moment
board-scheduled = жарияланатын уақыты: { $when }
# $shown: a number as it is written
board-comments = жауап күтіп тұрған пікірлер: { $shown }
board-legend = Белгілердің мағынасы
board-waits = белгіленген күні жарияланады
board-asked = жауап күтіп тұрған пікірлер бар
