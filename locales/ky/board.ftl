# The newsroom's sections.
board-sections = Редакция
board-section-board = Котормолор
board-section-bulletins = Жаңылыктар
board-section-facts = Суммалар жана сандар
board-section-terms = Терминдер
board-section-reading = Окула турган котормолор
board-section-orders = Буйрутмалар
board-section-feedback = Окурмандардын пикири
board-section-wanted = Суралган котормолор

# Where every text stands in every language.
board-title = Котормолордун абалы
board-new = Жаңы текст жазуу
board-search = Аталышы боюнча издөө
board-filter-wanted = Кылына турган иш боюнча
board-filter-kind = Түрү боюнча
board-filter-topic = Темасы боюнча
board-all = Баары
board-wanted-all = Бардык тексттер
board-wanted-stale = Корейче тексттен артта калган
board-wanted-missing = Которулган эмес
board-wanted-to-review = Тилди билген адам окушу керек
board-wanted-unpublished = Азырынча жарыялана элек
board-sums = Тилдер боюнча кылына турган иш
board-show-all = Баарын көрсөтүү
board-nothing = Ылайыктуу текст жок.
board-text = Текст
board-shelf-guide = Колдонмолор
board-shelf-newsletter = Маалыматтык бюллетень
board-shelf-alert = Шашылыш кабарлар
board-shelf-reply = Даяр жооптор
board-shelf-question = Кеңештин алдындагы суроолор
board-shelf-situation = Кыйын абалдан чыгуу жолдору
board-shelf-programme = Курстар жана иш-чаралар
board-ahead = сакталган, бирок окурмандар азырынча көрбөйт
# $when: a moment
board-scheduled = жарыялана турган убактысы: { $when }
# $shown: a number as it is written
board-comments = жооп күткөн пикирлер: { $shown }
board-legend = Белгилердин мааниси
board-waits = белгиленген күнү жарыяланат
board-asked = жооп күткөн пикирлер бар
