# The question below a text.
feedback-question = Это вам помогло?
feedback-yes = Да
feedback-no = Нет
feedback-thanks = Спасибо
feedback-counted = Мы получили ваш ответ. Кто ответил, мы не записываем.
feedback-text-label = Что здесь неправильно или чего не хватает?
feedback-text-hint = Писать необязательно. Пожалуйста, не пишите здесь своё имя и не рассказывайте о своём случае. Авторы текста это прочитают, но ответить не смогут. Если у вас есть вопрос, спросите консультанта ниже.
feedback-send = Отправить
feedback-read = Мы получили то, что вы написали. Авторы текста прочитают это и посмотрят, что исправить.
feedback-error-empty = Чтобы отправить, сначала, пожалуйста, напишите.
# $limit: number of characters
feedback-error-long = Слишком длинно. Самое большое число знаков: { $limit }.
feedback-ask-heading = Есть вопрос о вашем случае?

# What readers say, in the newsroom.
feedback-nav = Читатели и руководства
# $shown: number of comments
feedback-link = Отзывы читателей, которые нужно посмотреть: { $shown }
feedback-title = Что говорят читатели
feedback-what = Насколько полезен каждый текст на каждом языке и что написали читатели. Кто они, никто не знает. Через год это удаляется.
feedback-comments = Что написали читатели
feedback-show-open = Нужно сделать
feedback-show-all = Все
feedback-none = Здесь нечего смотреть.
feedback-text-in = Язык текста:
feedback-text-gone = Текст, который больше не опубликован
feedback-unreadable = Нынешними ключами это открыть нельзя.
# $name: a colleague; $when: date and time
feedback-handled = Сделано: { $name }, { $when }
feedback-done = Сделано
feedback-counts = Насколько это полезно
feedback-language = Язык текста
feedback-was-useful = Полезно
feedback-was-not-useful = Не полезно
feedback-wanted-title = Какие переводы нужны читателям
# $since: a date
feedback-wanted-what = Сколько раз с { $since } читатели сказали, что им нужен текст на этом языке.
feedback-wanted-none = Переводов ещё никто не просил.
