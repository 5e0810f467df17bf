# Asking a counsellor: what comes before the form.
help-leave-button = Уйти с этой страницы
help-leave-hint = Кнопка «Уйти с этой страницы» сразу покажет другую страницу. Можно также три раза нажать клавишу выхода: слева вверху на клавиатуре. Браузер может помнить, что вы здесь были. Если ваш телефон кто-то смотрит, удалите там эту запись.
help-danger-link = Я в опасности, у меня травма или меня заперли
help-danger-title = Опасность: сначала звоните
help-danger-call = По этим номерам помогут сразу
help-danger-write = Потом напишите консультанту
help-topic-unknown = Не знаю
# $topic: name of a topic
help-topic-chosen = Тема: { $topic } – изменить

# The form.
help-as-label = За кого вы спрашиваете?
help-as-self = За себя
help-as-friend = За другого человека
help-as-employer = Я работодатель
help-as-suggestion = Предложение или жалоба городу
help-suggestion-lead = Город читает каждое предложение и каждую жалобу. Вы получите ответ.
help-suggestion-label = Что вы хотите сказать городу?
help-questions-lead = Если не хотите отвечать на вопрос, пропустите его.
help-own-words = Своими словами
help-signs-label = Есть что-то срочное?
help-sign-injury = Кто-то ранен или болен
help-sign-confinement = Кого-то заперли или не выпускают
help-sign-violence = Есть насилие или угрозы
help-sign-flight = Скоро вылет домой
help-sign-time-limit = Скоро закончится срок
help-flight-on = День вылета, если он есть
help-limit-on = Последний день срока, если вы его знаете
help-error-day = Это не дата. Пожалуйста, выберите ещё раз.
help-reach-phone = По телефону: консультант позвонит
help-number-label = Ваш номер телефона
help-error-number = Это неполный номер телефона. Пожалуйста, сверьте его ещё раз.
help-when-label = Когда вам безопасно звонить?
help-say-label = Что сказать, если ответит кто-то другой?
help-say-hint = Например: «Вы ошиблись номером». Больше мы ничего не скажем.
help-wishes-heading = Языки и пожелания
help-none = Нет
help-second-label = Другой язык, который вы хорошо понимаете
help-spoken-label = Моего языка здесь нет. Мой язык:
help-spoken-words-label = Или напишите, как называется ваш язык
help-gender-label = С кем вы хотите говорить?
help-gender-any = Всё равно
help-gender-woman = С женщиной
help-gender-man = С мужчиной
# $line: a telephone number
help-ministry-what = Бывает, что здесь никто не говорит на вашем языке. Тогда перевести могут по телефону { $line }. Это линия Министерства юстиции. Ему подчиняется и иммиграционная служба. Мы звоним туда, только если вы согласны. Если нет, мы найдём другой способ.
# $line: a telephone number
help-ministry-label = Можно звонить по номеру { $line } для перевода
help-employer-label = Название компании
help-employer-hint = Только если хотите. Так никто здесь не будет консультировать одновременно вас и компанию. Название хранится в зашифрованном виде.

# What nobody needs to tell.
help-flag-title = Оставить это в тексте?
flag-reason-status = Вы написали о визе или статусе пребывания. Нам это не нужно. Если это оставить, увидят все, кто может читать ваш вопрос.
flag-reason-registration = В тексте есть что-то похожее на номер регистрации иностранца. Нам это не нужно. Если это оставить, увидят все, кто может читать ваш вопрос.
flag-reason-passport = В тексте есть что-то похожее на номер паспорта. Нам это не нужно. Если это оставить, увидят все, кто может читать ваш вопрос.
help-flag-nothing-kept = Пока ничего не отправлено и не сохранено.
help-flag-edit-button = Убрать это
help-flag-send-button = Отправить так

# Another language than the one that was chosen.
help-language-title = Какой язык вам нужен?
# $language: name of a language in itself
help-language-question = Похоже, вы пишете на языке: { $language }. На каком языке вам ответить?

# The bot.
bot-ask-more-button = Рассказать больше
bot-ask-more = Нажмите то, что подходит. Можно ничего не нажимать.
bot-ask-rewrite-button = Написать заново
bot-ask-done-button = Дальше
bot-ask-language-button = Другой язык
bot-ask-language = На каком из этих языков вы говорите?

# At the desk.
desk-intake-heading = Что сказано при обращении
desk-asked-as = Кто спрашивает
desk-signs = Что срочно
desk-second-language = Второй язык
desk-spoken = Говорит на языке
desk-asks-for = Пожелание
desk-ministry = Перевод через Министерство юстиции
desk-ministry-yes = Согласие есть
desk-flight = Вылет
desk-limit = Срок
desk-call = Звонок
desk-call-when = Когда безопасно звонить
desk-call-say = Если ответит кто-то другой
desk-employer = Компания
act-held = Ждёт, пока пройдёт наплыв вопросов
