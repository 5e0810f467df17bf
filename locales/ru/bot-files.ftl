# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Добавить то, что вы прислали, к вашему вопросу от { $day }?
bot-files-which = К какому из ваших вопросов это относится?
bot-files-telegram = То, что вы отправляете сюда, остаётся и в Telegram. Отправить на нашем сайте безопаснее.
bot-files-put-button = Да, отправить
bot-files-drop-button = Нет, не отправлять
bot-files-dropped = Мы это не взяли. Это есть только в этом чате, и вы можете здесь это удалить.
# $shown: a number
bot-files-arrived = Консультант это получит. Получено файлов: { $shown }
bot-files-not-fetched = Кое-что не дошло: нам не удалось получить это из Telegram. Нажмите «Попробовать ещё раз» или отправьте на нашем сайте.
bot-files-again-button = Попробовать ещё раз
bot-files-after-sending = Мы это пока не взяли. Сначала отправьте свой вопрос и получите номер. Потом пришлите фотографии и голосовые сообщения ещё раз.
bot-files-now = Теперь можно отправить и фотографии, и голосовые сообщения: сюда или на нашем сайте, там безопаснее.
bot-files-no-question = В этом чате нет вопроса, к которому это можно добавить. Сначала задайте вопрос. Если вы задали его на нашем сайте, отправьте это там со своим номером.
bot-files-closed = Мы это не взяли: этот вопрос закрыт. Напишите на нашем сайте со своим номером, и вопрос снова откроется. Или задайте новый вопрос.
bot-files-nothing = Сейчас отправлять нечего. То, что вы прислали раньше, дошло.
bot-files-caption = Слова под фотографией мы не взяли. Пожалуйста, напишите их на нашем сайте со своим номером.
bot-files-other = Видео, стикеры и местоположение принять нельзя. Фотографии, голосовые сообщения, PDF, DOCX, XLSX и HWPX можно прислать после того, как вы зададите вопрос.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Вопрос { $number } из { $all }. Нажмите ответ или напишите свой. Любой вопрос можно пропустить.
# $number: the number of the question, $all: how many there are
bot-question-write = Вопрос { $number } из { $all }. Напишите несколько слов. Любой вопрос можно пропустить.
bot-question-pass-button = Пропустить
bot-question-pass-all-button = Пропустить все вопросы
bot-question-begin-button = Ответить на несколько вопросов
bot-question-taken = Мы записали то, что вы написали, как ответ на последний вопрос.
bot-question-added = Текст длинный, поэтому мы добавили его к вашему вопросу.
bot-question-enough = Больше писать не нужно. Ответы можно отправить так, как есть.
bot-ask-anew-button = Начать заново
