# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Начать и выбрать язык
bot-command-guides = Читать руководства
bot-command-contacts = Найти, куда позвонить
bot-command-ask = Спросить консультанта бесплатно
bot-command-topics = Выбрать, какие новости получать
bot-command-language = Изменить язык
bot-command-stop = Отказаться от всех новостей

# The conversation.
# $city: the city's name
bot-greeting = Здравствуйте! { $city }: здесь для вас есть руководства, номера телефонов и бесплатные консультации. Выберите свой язык.
bot-menu-button = Меню
bot-not-understood = Мы вас не поняли. Пожалуйста, нажмите одну из кнопок.
# $wanted, $shown: names of languages in themselves
bot-fallback = Тексты ещё не публикуются на языке: { $wanted }. Вы получите их на языке: { $shown }.

# Guides.
bot-guides-choose = Выберите руководство.
bot-guide-open = Читать полностью
bot-guide-stale = С тех пор корейский текст изменился. На странице отмечено, где именно.

# Asking a counsellor.
bot-ask-passes-telegram = То, что вы пишете здесь, проходит и через Telegram. Если вы этого не хотите, задайте вопрос на нашем сайте.
bot-ask-on-site = Задать вопрос на сайте
# $button: the text of the button that sends it
bot-ask-write = Напишите здесь, можно несколькими сообщениями. Консультант получит их, только когда вы нажмёте «{ $button }».
# $button: the text of the button that sends it
bot-ask-noted = Мы записали. Можно написать ещё. Когда напишете всё, нажмите «{ $button }».
bot-ask-too-long = Слишком длинно. Последнее сообщение не добавлено. То, что вы написали раньше, сохранилось. Пожалуйста, отправьте это или добавьте что-нибудь короче.
bot-ask-urgent = Отмечено как срочное. Если вы в опасности, сначала звоните 112 или 119. Вопрос ещё не отправлен.
bot-ask-can-wait = Вопрос больше не отмечен как срочный.
bot-ask-unsent = Ваш вопрос ещё не отправлен. Можно написать ещё, отправить его или отменить.
bot-ask-cancel-button = Отменить
bot-ask-cancelled = Мы удалили то, что вы написали. Ничего не отправлено.
bot-ask-nothing = Отправлять нечего. Если вы уже отправили вопрос, мы его получили.
bot-ask-announced = Когда будет ответ, сюда придёт сообщение. В нём будет сказано только то, что ответ есть. Прочитать ответ можно на нашем сайте по номеру обращения.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Готово. Когда для вас будет что-то новое, сюда придёт сообщение.
bot-link-spent = Эта ссылка больше не действует. Откройте ту страницу ещё раз и возьмите новую ссылку.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Выберите, на какие темы вы хотите получать новости. Потом нажмите «{ $button }».
bot-topics-done-button = Готово
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Когда появится что-то новое, сюда придёт сообщение. { $topics } — изменить темы, { $stop } — отказаться.
# $shown: name of a language in itself
bot-topics-language = Теперь новости будут приходить на языке: { $shown }.
bot-stopped = Новости сюда больше не будут приходить. Мы удалили этот чат из нашего списка.
bot-nothing-to-stop = Отказываться не от чего: вы не получаете здесь новости.
