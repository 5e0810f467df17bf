# Courses and events: what residents see.
programmes-title = Курсы и мероприятия
programmes-lead = Курсы и мероприятия, которые идут сейчас или скоро начнутся. Здесь только то, что проверено.
programmes-none = Сейчас курсов и мероприятий нет.
programme-kind-korean-class = Занятия по корейскому языку
programme-kind-kiip = Программа социальной интеграции
programme-kind-topik = Подготовка к экзамену по корейскому языку
programme-kind-settlement = Курс для тех, кто недавно приехал
programme-kind-festival = Праздник
programme-kind-clinic = Приём врача и проверка здоровья
programme-kind-other = Другие курсы и мероприятия
# $from, $until: days
programme-days = с { $from } по { $until }
programme-days-open = с { $from }
programme-cost = Стоимость
programme-free = Бесплатно
# Where the amount is not known.
programme-paid = Платно
programme-size = На сколько человек
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } человек
    [few] { $shown } человека
    [many] { $shown } человек
   *[other] { $shown } человека
}
programme-contact = Куда обращаться с вопросами
programme-sign-up = Запись
programme-sign-up-not-needed = Можно прийти без записи.
programme-sign-up-here = Записаться можно на этом сайте, на вашем языке. Пожалуйста, напишите, на какой курс или какое мероприятие.
programme-sign-up-button = Записаться
programme-over-title = Это уже закончилось
search-kind-programme = Курс или мероприятие

# The newsroom: the list.
board-section-programmes = Курсы и мероприятия
programmes-desk-lead = Здесь курсы и мероприятия вносят, исправляют и проверяют. Жители видят то, что проверено и у чего опубликован корейский текст. На следующий день после окончания оно исчезает само.
programmes-desk-none = Ещё не внесены ни курсы, ни мероприятия.
programmes-begun = Нужно заполнить
programmes-stage-coming = Скоро начнутся
programmes-stage-running = Идут сейчас
programmes-stage-over = Закончились
programmes-name = Название
programmes-when = Когда
programmes-languages-public = На скольких языках опубликовано
programmes-due = проверить снова
programmes-unverified = не проверено
# $by: a name; $day: a day
programmes-verified = проверено: { $by }, { $day }

# A new one.
programmes-new = Добавить курс или мероприятие
programmes-new-lead = Начните с корейского названия. Время и место заполняются на следующей странице, описание и переводы пишутся в тексте.
programmes-new-button = Дальше

# One of them: verified, entered, changed.
programmes-said-begun = Текст создан. Теперь, пожалуйста, заполните время и место.
programmes-said-saved = Сохранено.
programmes-said-verified = Записано, что сегодня проверено.
programmes-said-doubted = Жители этого больше не видят. После проверки оно появится снова.
programmes-words = Название, описание и переводы
programmes-words-not-public = Текст ещё не опубликован, поэтому жители этого не видят.
programmes-unverified-what = Жители увидят это, когда ответственный за публикацию сверит его с источником.
programmes-verify-what = Время, место, стоимость и способ записи такие же, как в источнике?
programmes-verify-button = Проверено сегодня, всё верно
programmes-doubt-button = Скрыть до проверки
programmes-review = Следующая проверка
programmes-review-hint = Если оставить пустым, проверка будет через три месяца.
programmes-details = Время и место
programmes-details-what = Это одинаково показано на всех языках.
programmes-changed = Что изменили
programmes-done-entered = Внесено
programmes-done-corrected = Исправлено
programmes-done-verified = Проверено
programmes-done-doubted = Скрыто
programmes-done-imported = Взято из исходных данных

# Filling it in.
programmes-field-kind = Вид
programmes-field-run-by = Организация
programmes-field-contact = Куда обращаться с вопросами
programmes-field-place = Место
programmes-field-place-roman = Место латинскими буквами
programmes-field-first = Первый день
programmes-field-last = Последний день
programmes-field-sessions = Часы
programmes-field-languages = На каких языках проводится
programmes-field-cost = Стоимость
programmes-field-fee = Сумма, если платно
programmes-field-sign-up = Как записаться
programmes-field-phone = Телефон для записи
programmes-field-website = Сайт для записи
programmes-field-places = На сколько человек
programmes-field-source = Источник
programmes-field-status = Проверка
programmes-field-checked = День последней проверки
programmes-status-official = проверено
programmes-status-unverified = не проверено
programmes-hint-run-by = Корейское название организации.
programmes-hint-contact = Выберите, если она есть среди контактов. Если нет, оставьте пустым.
programmes-hint-place = По-корейски: адрес по улице, здание, этаж и кабинет.
programmes-hint-last = Оставьте пустым, если это один день или конец ещё не известен.
programmes-hint-sessions = Во сколько начинается и заканчивается, по 24-часовым часам. Для одного дня день недели не нужен. Добавить строки можно внизу формы.
programmes-hint-fee = Сумму выбирают из тех, что уже есть в списке. Если её нет, пожалуйста, сначала добавьте её:
programmes-hint-phone = Выберите из номеров телефонов, которые уже есть в списке.
programmes-hint-website = Адрес полностью, начиная с https://.
programmes-hint-places = Если ограничения нет, оставьте пустым.
programmes-hint-source = Название и дата объявления или страница сайта, по-корейски.
programmes-held-weekly = Каждую неделю
programmes-held-day = В один день
programmes-way-none = Запись не нужна
programmes-way-counselling = Через форму консультации на этом сайте
programmes-way-phone = По телефону
programmes-way-website = На другом сайте
# $number: the number of a line
programmes-row-weekday = Строка { $number }: день недели
programmes-row-opens = Строка { $number }: начало
programmes-row-closes = Строка { $number }: конец
programmes-rows-button = Добавить строки для часов
programmes-held-against = Сегодня я сверил(а) это с источником. После сохранения жители сразу это увидят.
programmes-will-wait = После сохранения жители не увидят этого, пока ответственный за публикацию не проверит.
programmes-save-button = Сохранить
programmes-error-kind = Пожалуйста, выберите вид.
programmes-error-run-by = Пожалуйста, напишите организацию. Если название длинное, сократите его.
programmes-error-contact = Пожалуйста, выберите один из контактов.
programmes-error-place = Пожалуйста, напишите место. Если текст длинный, сократите его.
programmes-error-place-roman = Это слишком длинно.
programmes-error-first = Пожалуйста, выберите первый день.
programmes-error-last = Последний день раньше первого, или это не дата.
programmes-error-sessions = Пожалуйста, проверьте часы: в каждой строке нужны день недели, начало и конец, строки не должны совпадать по времени, а день недели должен быть между первым и последним днём.
programmes-error-languages = Пожалуйста, выберите язык, на котором это проводится.
programmes-error-fee = Пожалуйста, укажите, бесплатно ли это. Если нет, выберите сумму.
programmes-error-sign-up = Пожалуйста, укажите, как записаться.
programmes-error-phone = Пожалуйста, выберите номер телефона.
programmes-error-website = Пожалуйста, напишите адрес, начиная с https://.
programmes-error-places = Пожалуйста, напишите число от 1 до 100 000.
programmes-error-source = Пожалуйста, укажите источник. Если он длинный, сократите его.
programmes-error-not-entered = Пожалуйста, сначала заполните время и место.
programmes-error-same = Ничего не изменилось бы.
programmes-error-review = Пожалуйста, выберите день начиная с завтрашнего.
programmes-error-changed = Пока вы смотрели, кто-то это изменил, поэтому ничего не сохранено. То, что вы написали, осталось здесь. Пожалуйста, посмотрите историю ниже. Если ваш вариант верный, сохраните ещё раз.
