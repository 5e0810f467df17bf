# Covering and locking the screen of staff.
curtain-draw = Скрыть
curtain-back = Вернуться
lock-button = Заблокировать
lock-title = Экран заблокирован
lock-lead = Пока здесь никого не было, экран был заблокирован. Введите код, и вы вернётесь туда, где остановились.
lock-open-button = Открыть
lock-leave-button = Выйти на этом устройстве
lock-over = Ваш вход завершён. Войдите снова в новой вкладке, а затем введите код здесь. То, что вы написали, сохранилось.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Повернуть экран
turn-lead = Выберите язык, нажмите на фразу и поверните экран. Будет видна только эта фраза, крупными буквами.
turn-case-link = К обращению
turn-back = Вернуться
turn-group-arrive = Когда человек пришёл
turn-group-trust = Чтобы человеку было спокойно
turn-group-danger = Опасность или боль
turn-group-ask = Что спросить
turn-group-papers = Документы
turn-group-leave = В конце
turn-own-heading = Своими словами
turn-own-hint = Достаточно заполнить одно из двух полей. Ничего не сохраняется.
turn-own-answers = С кнопками «Да» и «Нет»
turn-own-button = Показать крупно
turn-error-empty = Пожалуйста, напишите, что нужно показать.
# $limit: the most characters
turn-error-long = Слишком длинно. Самое большое число знаков: { $limit }.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Пожалуйста, подождите немного.
turned-phrase-interpreter = Мы зовём переводчика.
turned-phrase-slowly = Пожалуйста, говорите медленно.
turned-phrase-understand = Вам понятно?
turned-phrase-closing = Сегодня мы скоро закрываемся.
turned-phrase-free = Консультация бесплатная.
turned-phrase-no-name = Имя называть не нужно.
turned-phrase-no-status = Говорить, какая у вас виза, и называть номер регистрации иностранца не нужно. Чтобы вам помочь, это не требуется.
turned-phrase-who-reads = То, что мы записали, хранится в зашифрованном виде. Открыть это могут только те, кто занимается вашим вопросом, и руководитель центра. Каждый раз, когда кто-то это открывает, это записывается.
turned-phrase-room = Поговорим в другой комнате?
turned-phrase-danger = Вы сейчас в опасности?
turned-phrase-police = Вызвать полицию?
turned-phrase-ambulance = Вызвать скорую помощь?
turned-phrase-hurts = Где у вас болит? Пожалуйста, покажите рукой.
turned-phrase-when = Когда это было? Пожалуйста, напишите дату.
turned-phrase-money = Сколько это денег? Пожалуйста, напишите цифрами.
turned-phrase-company = Пожалуйста, напишите название компании.
turned-phrase-phone = Пожалуйста, напишите свой номер телефона.
turned-phrase-call = Вам безопасно, если мы позвоним по этому номеру?
turned-phrase-papers = У вас есть с собой документы?
turned-phrase-photo = Можно сфотографировать этот документ?
turned-phrase-sign = Хотите поставить здесь подпись?
turned-phrase-come-back = Пожалуйста, приходите в другой день.
turned-phrase-goodbye = До свидания. Всего вам хорошего.
turned-phrase-yes = Да
turned-phrase-no = Нет
