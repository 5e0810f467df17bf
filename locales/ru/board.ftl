# The newsroom's sections.
board-sections = Разделы редакции
board-section-board = Переводы
board-section-bulletins = Новости
board-section-facts = Суммы и числа
board-section-terms = Термины
board-section-reading = Нужно прочитать
board-section-orders = Заказы
board-section-feedback = Отзывы
board-section-wanted = Нужные переводы

# Where every text stands in every language.
board-title = Состояние переводов
board-new = Написать новый текст
board-search = Найти по заголовку
board-filter-wanted = Что нужно сделать
board-filter-kind = По виду
board-filter-topic = По теме
board-all = Все
board-wanted-all = Все тексты
board-wanted-stale = Отстают от корейского
board-wanted-missing = Не переведено
board-wanted-to-review = Нужно прочитать тому, кто знает язык
board-wanted-unpublished = Ещё не опубликовано
board-sums = Нужно сделать, по языкам
board-show-all = Показать всё
board-nothing = Подходящих текстов нет.
board-text = Текст
board-shelf-guide = Руководства
board-shelf-newsletter = Информационный бюллетень
board-shelf-alert = Срочные сообщения
board-shelf-reply = Готовые ответы
board-shelf-question = Вопросы перед консультацией
board-shelf-situation = Подсказки по ситуациям
board-shelf-programme = Курсы и мероприятия
board-ahead = сохранено, но читатели этого ещё не видят
# $when: a moment
board-scheduled = будет опубликовано: { $when }
# $shown: a number as it is written
board-comments = комментарии, которые ждут ответа: { $shown }
board-legend = Что значат знаки
board-waits = будет опубликовано в назначенный день
board-asked = комментарии ждут ответа
