# Workers of one employer together: the page of a case at the desk.
matter-heading = Другие обращения о том же работодателе
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] Ещё в { $shown } открытом обращении указан тот же работодатель.
    [few] Ещё в { $shown } открытых обращениях указан тот же работодатель.
    [many] Ещё в { $shown } открытых обращениях указан тот же работодатель.
   *[other] Ещё в { $shown } открытых обращениях указан тот же работодатель.
}
matter-ask = Спросить, хотят ли они присоединиться
matter-ask-what = Каждого заявителя, которого ещё не спросили, спросят на его собственной странице. Имя, сообщения и номер одного заявителя другим не сообщаются.
matter-asked = Заявителей спросили: { $name }, { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Сколько человек спросили: { $asked }. Сколько присоединилось: { $shown }.
matter-joined-none = Сколько человек спросили: { $asked }. Пока присоединилось меньше двух.
matter-hers-open = Этот заявитель ещё не ответил.
matter-hers-yes = Этот заявитель присоединился.
matter-hers-no = Этот заявитель не присоединился.
matter-write = Написать всем, кто присоединился
matter-write-hint = Каждый из них увидит это сообщение в своём обращении. Не пишите ничего об отдельном человеке и на каждом языке напишите одно и то же.
matter-text = Сообщение всем (язык: { $language })
matter-text-too = Сообщение всем (язык: { $language }, некоторые читают и на нём)
matter-write-button = Отправить всем
matter-to-all = Всем, кто присоединился
matter-end = Завершить общее дело
matter-end-what = Больше никого не спросят, и написать всем будет нельзя. Каждое обращение продолжится, и то, что написано, останется.
matter-end-button = Завершить
matter-error-nobody = Других открытых обращений, в которых указан тот же работодатель, больше нет.
matter-error-not-joined = Отправить можно, когда присоединились двое или больше и этот заявитель среди них. Ничего не отправлено.
matter-error-unread = Пока ничего не отправлено. Кто-то не сможет это прочитать. Пожалуйста, напишите и на этих языках: { $languages }.
act-wrote-to-all = Написано всем, кто присоединился
act-matter-ended = Общее дело завершено

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Заявитель согласен. Звонить можно.
ministry-may-not = Заявитель не дал согласия. Туда не звонят.
ministry-said-yes = Записать: согласие дано устно
ministry-said-no = Записать: согласие отменено устно
act-line-agreed = Дано согласие на линию Министерства юстиции
act-line-not-agreed = Отменено согласие на линию Министерства юстиции

# Suggestions and complaints to the city.
suggestion-tag = Предложение или жалоба городу
suggestion-error-unanswered = На предложение или жалобу нужно ответить. Пожалуйста, сначала ответьте, а потом закройте.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Этот человек связан с моим работодателем
another-why-knows-family = Этот человек знает мою семью или моих знакомых
another-why-treated-badly = Этот человек плохо ко мне отнёсся
another-why-woman = Хочу консультанта-женщину
another-why-man = Хочу консультанта-мужчину
another-why-other = Другая причина, или не хочу говорить
# As the head is told.
another-told-heading = Просьба о другом консультанте
another-told-works-for-employer = Говорит, что консультант связан с работодателем
another-told-knows-family = Говорит, что консультант знает его семью или знакомых
another-told-treated-badly = Говорит, что к нему плохо отнеслись
another-told-woman = Хочет консультанта-женщину
another-told-man = Хочет консультанта-мужчину
another-told-other = Причина не названа

# The client's page.
case-earlier = { $count ->
    [one] Показать { $shown } прежнее сообщение
    [few] Показать { $shown } прежних сообщения
    [many] Показать { $shown } прежних сообщений
   *[other] Показать { $shown } прежнего сообщения
}
case-said-to-all = Всем, кто присоединился
case-who-interprets = Вам и консультанту помогает устный переводчик центра.
case-who-interprets-name = Вам и консультанту переводит { $name }.
case-who-translates-outside = Сообщения переводит переводчик, который работает не в центре. Он обязан хранить всё в тайне.
case-who-line = Вам и консультанту помогает линия перевода: { $line }.
case-who-line-ministry = Вам и консультанту помогает линия перевода Министерства юстиции, которому подчиняется и иммиграционная служба: { $line }.
case-choices-heading = Что решаете вы
case-line-yes = Линия перевода { $line }: нам можно туда звонить
case-line-no = Линия перевода { $line }: мы туда не звоним
case-line-agree = Туда можно звонить
case-line-take-back = Больше туда не звоните
case-another-how = Вашим вопросом займётся другой консультант. Это может занять немного больше времени.
case-another-why = Вы можете сказать почему, но это не обязательно. То, что вы выберете, увидит только руководитель центра.
case-joint-heading = Вместе с другими
case-joint-ask = Другие люди, которые работали у того же работодателя, тоже попросили о помощи. Хотите действовать вместе?
case-joint-name = Мы никому не сообщим ваше имя, ваши сообщения и ваш номер.
case-joint-messages = Сообщения для всех, кто присоединился, приходят сюда. То, что здесь пишете вы, читает только ваш консультант.
case-joint-free = Решаете вы. Ваш собственный вопрос продолжится в любом случае, и выйти можно в любое время.
case-joint-yes = Да, вместе
case-joint-no = Нет, отдельно
case-joint-later = Решу позже
case-joint-in = Вы присоединились.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [1] Сейчас присоединились только вы.
    [one] Сейчас присоединился { $shown } человек, считая вас.
    [few] Сейчас присоединилось { $shown } человека, считая вас.
    [many] Сейчас присоединилось { $shown } человек, считая вас.
   *[other] Сейчас присоединилось { $shown } человека, считая вас.
}
case-joint-leave = Выйти
case-joint-out = Вы не присоединились. Если передумаете, присоединиться можно в любое время.
case-joint-over = Общее дело завершено. Ваш собственный вопрос продолжается.
case-own-heading = Всё по вашему вопросу
