# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Перевести письмо
translate-what = Переведите то, что написал заявитель, на корейский, а ответ консультанта — на язык заявителя. Каждая часть сохраняется отдельно, и потом её можно исправить.
translate-until = Открыть это можно до этого времени: { $until }.
translate-done = Сейчас переводить больше нечего. Спасибо. Мы сообщим, когда появится ответ или новое сообщение.
translate-with-owner = За это время заявитель написал ещё. Ваш перевод ответа сохранён. Отправлять ли его, решит консультант.
translate-answer-heading = Ответ консультанта
translate-answer-label = Перевод ответа (язык: { $language })
translate-answer-button = Отправить заявителю
translate-parts-heading = Что написано до сих пор
translate-part-label = По-корейски
translate-part-button = Сохранить
translate-saved = Сохранено: { $when }
translate-original = Показать, что написал консультант
translate-terms = Официальные термины в этом тексте
translate-error-empty = Напишите перевод.
translate-error-withdrawn = Консультант взял этот ответ обратно. То, что вы написали, не отправлено.

# The link of a translator outside.
translate-door-asked = Вас просят перевести письмо.
translate-door-secret = Я никому не расскажу о том, что прочитаю.
translate-door-button = Обещать и открыть
translate-door-elsewhere = Это письмо открывается только в том браузере, в котором его открыли в первый раз. Если вы не можете пользоваться тем устройством, попросите у центра новую ссылку.
translate-door-over = Эта ссылка больше не действует. Спасибо за помощь. Если нужно будет перевести ещё, мы пришлём новое сообщение по электронной почте.
translate-door-declined = Спасибо, что сообщили. Мы попросим другого человека.
translate-door-kept = Это то, что вы написали. Оно не отправлено. Если нужно, скопируйте.
translate-decline = Я не могу взять это письмо
translate-decline-what = Нажмите причину, и мы попросим другого человека. После этого ссылка перестанет действовать.
translate-decline-no-time = У меня нет времени
translate-decline-cannot-translate = Я не могу это перевести
translate-decline-knows-the-person = Я знаю этого человека

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Просим перевести письмо
translate-mail-text = Для вас есть письмо, которое нужно перевести. По этой ссылке его можно открыть до этого времени: { $until }. Оно открывается только в том браузере, в котором его открыли в первый раз:

    { $link }

    Если вы не можете его взять, пожалуйста, сообщите об этом на той странице. Ответы на это сообщение никто не читает.
translate-mail-subject-more = Просим перевести ещё
translate-mail-more = По ссылке из нашего прошлого сообщения появилось ещё что-то для перевода. Открыть это можно до этого времени: { $until }.

    Ответы на это сообщение никто не читает.

# The counsellor's page.
translate-made-by = Перевод: { $name }, { $when }
translate-put-by = Это написал консультант. Перевод и отправка: { $name }, { $when }
translate-earlier = Показать прежние варианты
translate-write = Ваш ответ
translate-write-hint = Заявитель получит ответ после перевода. Переводит { $name }, язык: { $language }. До этого ничего не отправляется.
translate-write-in = Вы пишете на языке
translate-hold-button = Отдать на перевод
translate-as-it-is = Отправить без перевода
translate-held-heading = Ответ, который ждёт перевода
translate-held-with = Ответ переводит { $name }, язык: { $language }. Заявитель его ещё не получил.
translate-held-nobody = Сейчас его никто не переводит. Можно найти устного переводчика, взять ответ обратно или отправить так, как есть.
translate-held-by = Его автор { $name } раньше вёл это обращение. Если взять ответ обратно, он будет стоять в поле вашего ответа.
translate-held-translated = Переведённый ответ
translate-held-stale = После того как ответ был написан, заявитель написал ещё. Прочитайте это и решите, подходит ли ответ по-прежнему.
translate-held-stands = Подходит: пусть переводят
translate-held-send = Отправить переведённый ответ
translate-held-withdraw = Взять обратно и изменить
translate-error-held = Один ответ уже ждёт перевода. Сначала возьмите его обратно или отправьте. То, что вы написали, сохранилось здесь.
translate-error-gone = За это время тот ответ уже отправили или взяли обратно.
translate-error-rests = Пока ждём заявителя или другую организацию, переводчика не ищут.
translate-error-choose = Выберите, кто будет переводить.
translate-over-button = Закончить перевод
translate-choose = Выбрать переводчика
translate-choose-nobody = Выберите
translate-choose-button = Попросить этого человека
translate-choose-ranked = { $name } (по порядку: { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Этот ответ перевёл переводчик.
case-original = Показать, что написал консультант

# The trail.
act-read-to-translate = Прочитано для перевода
act-translated = Переведено то, что написал заявитель
act-answer-held = Ответ отдан на перевод
act-answer-translated = Ответ переведён
act-answer-withdrawn = Ответ взят обратно
act-answer-not-translated = Решено отправить без перевода
act-answer-stands = Решено, что ответ по-прежнему подходит
act-translation-asked = Внешнему переводчику отправлена ссылка
act-translation-opened = Внешний переводчик открыл ссылку
act-translation-declined = Внешний переводчик отказался
act-translation-expired = Ссылка внешнего переводчика больше не действует
act-translation-done = Ссылка внешнего переводчика закрыта: переводить больше нечего
act-interpreting-ended = Перевод закончен
