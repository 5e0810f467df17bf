# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Запись обращений
taking-title = Записать звонок или визит
taking-way = Как обратились
taking-way-visit = Визит
taking-way-phone = Звонок
taking-way-outreach = Выезд
taking-here = Сейчас у меня
taking-language = Язык
taking-typed = Введите язык или цифру
taking-signs = Что срочно
taking-sign-injury = Травма
taking-sign-confinement = Заперли
taking-sign-violence = Насилие
taking-sign-flight = Скоро вылет
taking-sign-time-limit = Скоро конец срока
taking-line = Что случилось, одной строкой (можно оставить пустым)
taking-mine-button = Беру себе
taking-any-button = Найти, кто возьмёт
taking-park-button = Отложить
taking-more = Ещё
taking-as = За кого обращаются
taking-as-self = За себя
taking-as-friend = За другого человека
taking-as-employer = Работодатель
taking-as-suggestion = Предложение или жалоба городу
taking-second = Другой подходящий язык
taking-none = Нет
taking-spoken = Язык, которого нет в списке
taking-spoken-hint = Выберите из списка или напишите, как услышали.
taking-employer = Название компании
taking-employer-hint = Чтобы никто не консультировал обе стороны из одной компании. Название хранится в зашифрованном виде.
taking-phone = Номер для обратного звонка
taking-when = Когда безопасно звонить
taking-error-phone = Номер телефона слишком короткий.
taking-gender = Какого консультанта просят
taking-gender-woman = Женщину
taking-gender-man = Мужчину
taking-ministry = Есть согласие на звонок по линии перевода Министерства юстиции (1345)
taking-keys = Выбирать можно одной клавишей: цифры – это языки, буквы – темы и срочные признаки. Напишите строку и нажмите клавишу ввода: сработает первая кнопка.
taking-parked = { $count ->
    [one] { $count } отложенная запись
    [few] { $count } отложенные записи
    [many] { $count } отложенных записей
   *[other] { $count } отложенной записи
}
taking-error-language = Выберите язык.
taking-error-topic = Выберите тему.
taking-error-long = Текст слишком длинный. Самое большое число знаков: { $limit }.
taking-error-not-yours = Этот язык у вас не указан, поэтому вы не можете взять обращение себе. Найдите, кто возьмёт.
taking-error-full = Сейчас у вас нет места ещё для одного. Завершите нынешний разговор или найдите, кто возьмёт.
taking-error-sent = Эту форму уже отправили, а потом изменили. Пожалуйста, начните новую.
taking-error-not-given = Сейчас так передать нельзя. Найдите, кто может взять.
taking-error-parked = Отложенных записей слишком много. Пожалуйста, сначала закончите одну.
taking-flag = Похоже, это статус пребывания, номер регистрации иностранца или номер паспорта: { $found }. Это не нужно, и это увидят все, кто может читать обращение. Уберите или отправьте ещё раз, чтобы оставить так.
taking-turned-back = Закрыть

# After taking.
taken-title = Записано
taken-card = Распечатайте эту карточку или дайте её сфотографировать. Цифры видны только на этой странице и нигде не сохраняются.
taken-case-link = Открыть обращение
taken-next-link = Записать следующее
taken-turn-button = Повернуть экран

# The card, in the client's language.
card-title = Карточка с номером обращения
card-code = Код с номером обращения
card-pictures = Картинки этой карточки
card-what = С этим номером вы прочитаете ответ и сможете написать ещё. Наведите телефон на код или введите номер по этому адресу.
card-alone = Тот, у кого есть эта карточка, может прочитать ваш вопрос. Никому её не давайте.
card-changes = Когда вы войдёте в первый раз, вы получите новый номер. После этого действует только новый.
card-how = Две стороны печатаются в размере банковской карты. Если принтера нет, сфотографируйте экран.
card-print-button = Распечатать
card-print-link = Распечатать как карточку
picture-0 = солнце
picture-1 = дерево
picture-2 = рыба
picture-3 = лодка
picture-4 = дом
picture-5 = звезда
picture-6 = чашка
picture-7 = ключ
picture-8 = птица
picture-9 = цветок

# The first use of a number that staff gave.
change-title = Ваш новый номер
change-why = Первый номер видели и сотрудники. Теперь пользуйтесь этим: его знаете только вы.
change-old = Когда вы нажмёте кнопку, первый номер перестанет действовать. Сначала запишите или сфотографируйте новый.
change-button = Номер у меня есть. Дальше

# Parked intakes.
parked-title = Отложено
parked-what = Хранится в зашифрованном виде, видите только вы. Запись удаляется после отправки или через семь дней.
parked-none = Ничего не отложено.
parked-at = Отложено
parked-doing = Что сделать
parked-resume = Продолжить
parked-drop = Удалить

# Counting short questions.
tally-title = Подсчёт
tally-what = Для коротких вопросов, из которых не выходит обращения: нажмите язык, потом тему.
tally-today = { $count ->
    [one] Сегодня подсчитан { $count } вопрос
    [few] Сегодня подсчитано { $count } вопроса
    [many] Сегодня подсчитано { $count } вопросов
   *[other] Сегодня подсчитано { $count } вопроса
}
tally-topic = Тема
tally-other-language = Другой язык
tally-last = Последний: { $language }, { $topic }
tally-undo = Отменить

# Late entry.
late-title = Записать позже
late-what = Визиты и звонки, которые не успели записать: по одному в строке. Если день пустой, берётся день из строки выше. Если способ или результат пустой, берётся первый. Как обращение сохраняется только строка с заметкой, остальные только подсчитываются.
late-day = День
late-time = Время
late-minutes = Минуты
late-outcome = Результат
late-note = Заметка (хранится в зашифрованном виде)
late-outcome-advised = Консультация дана
late-outcome-interpreted = Переведено устно
late-outcome-referred = Направлено в другую организацию
late-outcome-turned-away = Помочь не удалось
late-cell = { $column }, строка { $row }
late-button = Записать
late-more = Тридцать строк
late-written = { $count ->
    [one] Записана { $count } строка.
    [few] Записаны { $count } строки.
    [many] Записано { $count } строк.
   *[other] Записано { $count } строки.
}
late-kept = Сохранённое обращение
late-refused = Пожалуйста, исправьте строку { $row }.
late-error-at = День или время непонятны. Укажите время за последний 31 день.
late-error-lang = Такого языка нет.
late-error-topic = Такой темы нет.
late-error-way = Непонятно, как обратились.
late-error-minutes = Укажите от 1 до 480 минут.
late-error-outcome = Такого результата нет.

# What was done in a case.
act-receipt-issued = Выдана карточка с номером
act-receipt-changed = Заявитель сменил номер
act-written-up = Записано позже

# Names of languages.
tongue-ko = Корейский
tongue-en = Английский
tongue-zh = Китайский
tongue-ru = Русский
tongue-vi = Вьетнамский
tongue-id = Индонезийский
tongue-ne = Непальский
tongue-km = Кхмерский (Камбоджа)
tongue-uz = Узбекский
tongue-kk = Казахский
tongue-ky = Киргизский
tongue-ur = Урду
tongue-th = Тайский
tongue-fil = Филиппинский
tongue-si = Сингальский (Шри-Ланка)
tongue-mn = Монгольский
