# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Ваш вопрос у консультанта, который пишет на нужном языке ({ $language }) и знает эту тему ({ $topic }).
why-client-talk = Вы поговорите с консультантом, который говорит на нужном языке ({ $language }) и знает эту тему ({ $topic }).
why-client-asked-letter = Мы спросили консультанта, который пишет на нужном языке ({ $language }) и знает эту тему ({ $topic }), возьмёт ли он ваш вопрос.
why-client-asked-talk = Мы спросили консультанта, который говорит на нужном языке ({ $language }) и знает эту тему ({ $topic }), возьмёт ли он ваш вопрос.
why-client-pair-letter = Ваш вопрос у консультанта, который знает эту тему ({ $topic }). Тот, кто пишет на нужном языке ({ $language }), переводит для вас обоих.
why-client-pair-talk = Вы поговорите с консультантом, который знает эту тему ({ $topic }). С вами будет устный переводчик. Его язык: { $language }.
why-client-line = Вы поговорите с консультантом, который знает эту тему ({ $topic }). Переводчик поможет вам обоим по телефону.
# $line is who runs the interpreting line.
why-client-line-of = Чья это линия перевода: { $line }.
why-client-name = Ваш консультант: { $name }.
why-client-waits-hours = Ваш вопрос ждёт, когда консультант придёт на работу.
why-client-waits-room = Ваш вопрос ждёт, когда освободится консультант.
why-client-waits-language = Ваш вопрос ждёт того, кто знает этот язык: { $language }.
why-client-waits-your-language = Ваш вопрос ждёт того, кто знает ваш язык.
why-client-waits-topic = Ваш вопрос ждёт консультанта, который знает эту тему ({ $topic }).
why-client-waits-woman = Ваш вопрос ждёт консультанта-женщину, как вы просили.
why-client-waits-man = Ваш вопрос ждёт консультанта-мужчину, как вы просили.
why-client-waits-line = Ваш вопрос ждёт, когда освободится линия перевода.
why-client-waits-agree = Ваш вопрос ждёт переводчика. Если вы согласны, может помочь линия Министерства юстиции.
why-client-waits-head = Ваш вопрос ждёт. Руководитель центра ищет для вас консультанта.
why-client-waits-somebody = Ваш вопрос ждёт консультанта, который сможет его взять.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] Если через { $shown } минуту никто не освободится, мы будем искать переводчика.
    [few] Если через { $shown } минуты никто не освободится, мы будем искать переводчика.
    [many] Если через { $shown } минут никто не освободится, мы будем искать переводчика.
   *[other] Если через { $shown } минуты никто не освободится, мы будем искать переводчика.
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Не устный переводчик
reason-only-letters = Переводит только письма
reason-with-somebody = Сейчас с другим человеком
reason-on-break = На перерыве
reason-shift-ends-soon = Смена скоро закончится
reason-other-gender = Заявитель просил женщину или мужчину
reason-passed = Отказ или нет ответа вовремя
reason-line-closed = В это время не отвечает
reason-line-tried = Звонили, никто не ответил
reason-lines-busy = Все линии заняты
reason-line-not-agreed = Заявитель не согласен на эту линию
reason-no-interpreter = Нет свободного переводчика
reason-no-line = Нет свободной линии перевода

# How far the rules were relaxed.
why-step-own = Язык заявителя
why-step-second = Второй язык заявителя
why-step-pair = Консультант и устный переводчик
why-step-own-later = Язык заявителя, сегодня позже
why-step-second-later = Второй язык заявителя, сегодня позже
why-step-pair-later = Консультант и устный переводчик, сегодня позже

# What would help a case that waits.
why-advice-ask-about-line = Спросите заявителя, можно ли звонить на линию Министерства юстиции.
why-advice-find-interpreter = Консультант есть. Найдите устного или письменного переводчика.
why-advice-offer-appointment = Сегодня никто не может. Предложите записаться на другой день.

# A decision, told to staff.
why-step = Шаг
why-help = Что поможет
why-look-again = Следующий шаг
why-look-again-in = { $count ->
    [one] Через { $shown } минуту: консультант с устным переводчиком
    [few] Через { $shown } минуты: консультант с устным переводчиком
    [many] Через { $shown } минут: консультант с устным переводчиком
   *[other] Через { $shown } минуты: консультант с устным переводчиком
}
why-tell-head = Для руководителя центра
why-tell-head-what = Сейчас нужно ваше решение.
why-client-heading = Что сообщено заявителю
why-outcome = Результат
why-outcome-assigned = Передано сразу
why-outcome-offered-seconds = Сначала предложено, секунд на ответ: { $shown }
why-outcome-offered-hours = Сначала предложено, рабочих часов на ответ: { $shown }
why-outcome-waiting = Ждёт
why-role = Роль
why-role-owner = Консультант
why-role-interpreter = Устный переводчик
why-line = Линия перевода
why-line-ministry = Линия Министерства юстиции
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Может взять, по порядку: { $rank }. Уровень темы { $level } из 3, баллов с этим обращением: { $load }
why-rank-before = Может взять, по порядку: { $rank }. Консультант тот же, что и раньше, уровень темы { $level } из 3, баллов с этим обращением: { $load }
why-rank-interprets = Может переводить, по порядку: { $rank }. Баллов с этим обращением: { $load }
why-rank-line = Может переводить, по порядку: { $rank }. Звонков одновременно вместе с этим: { $load }
why-with-interpreter = Переводит { $name }.
why-by-line = Перевод по линии: { $line }.

# What if: a decision that is not kept.
why-if-heading = Что, если
why-if-what = Правила решают по этому обращению так, как всё обстоит сейчас. Ничего не меняется и не сохраняется.
why-if-who = Человек или линия
why-if-change = Что было бы иначе
why-if-change-nothing = Ничего
why-if-change-speaks = Знает язык заявителя
why-if-change-knows = Знает тему
why-if-change-works = Работает с этого времени до конца дня
why-if-change-comes = На месте и может принять
why-if-change-leaves = Отсутствует
why-if-change-room = Есть место ещё для одного
why-if-change-line = Отвечает, и линий на одну больше
why-if-nobody = Никто
why-if-button = Показать
why-if-result = Как правила решили бы сейчас
why-if-error = Выберите человека или линию, к которым подходит это изменение.
