# Contacts, kept in the newsroom.
board-section-contacts = Контакты
directory-title = Контакты
directory-lead = Куда звонить и куда идти. То, что вы измените, сразу будет показано на всех языках.
directory-new-title = Новый контакт
directory-removed = Контакт удалён.
directory-none = Контакты не найдены.
directory-search-label = Название или организация
directory-see = Как это видят читатели
directory-name = Название
directory-note = С чем здесь помогают
directory-other-languages = Другие языки
directory-unnamed = { $count ->
    [one] Нет названия на { $count } языке.
    [few] Нет названия на { $count } языках.
    [many] Нет названия на { $count } языках.
   *[other] Нет названия на { $count } языка.
}

directory-id = Имя в адресе
directory-id-hint = Маленькие латинские буквы, цифры и дефисы. Изменить потом нельзя.
directory-kind = Вид
directory-kind-emergency = Экстренный телефон
directory-kind-line = Консультация по телефону
directory-kind-office = Место, куда можно прийти
directory-kind-centre = Городской центр консультаций
directory-run-by = Организация
directory-run-by-hint = Её официальное корейское название.
directory-topics = Темы
directory-phones = Номера телефонов
directory-phones-hint = Каждый номер хранится в списке сумм и чисел, и его можно ставить в тексты. Если такой номер уже есть в списке, берётся он. Чтобы убрать номер из этого контакта, сделайте поле пустым.
directory-phone = Номер { $number }
directory-phone-others = { $count ->
    [one] Этот номер стоит ещё в { $count } тексте или контакте. Если номер изменился, измените его на странице этой записи.
    [few] Этот номер стоит ещё в { $count } текстах или контактах. Если номер изменился, измените его на странице этой записи.
    [many] Этот номер стоит ещё в { $count } текстах или контактах. Если номер изменился, измените его на странице этой записи.
   *[other] Этот номер стоит ещё в { $count } текстах или контактах. Если номер изменился, измените его на странице этой записи.
}
directory-address = Адрес
directory-address-hint = По-корейски, точно так, как на вывеске или в официальных бумагах.
directory-address-latin = Адрес латинскими буквами
directory-speaks = На каких языках говорят
directory-speaks-hint = Только проверенные языки.
directory-hours = Часы работы
directory-hours-hint = Дни и время, по строкам. Пустая строка не считается.
directory-hours-unknown = Неизвестно
directory-hours-weekly = Одинаковые часы каждую неделю
directory-row = Строка { $number }
directory-opens = Открывается
directory-closes = Закрывается
directory-row-languages = Если в это время говорят только на некоторых языках
directory-more-rows = Показать больше строк
directory-cost = Стоимость звонка
directory-cost-unknown = Неизвестно
directory-website = Сайт
directory-status = Проверка
directory-status-hint = Без проверки здесь может стоять только городской центр консультаций, и тогда не показаны телефон, часы и адрес.
directory-status-law = Написано в законе
directory-status-official = Проверено по официальному источнику
directory-status-unverified = Не проверено
directory-source = Где проверено
directory-source-hint = Сайт, письмо или телефонный разговор, из которого вы это узнали.
directory-checked-on = Проверено
directory-position = Место в списке
directory-position-hint = Меньшие числа стоят первыми. Если оставить пустым, место не изменится, а новый контакт встанет последним.

directory-error-id = Пожалуйста, используйте маленькие латинские буквы, цифры и дефисы. Самое большое число знаков: 48.
directory-error-taken = Контакт с таким именем уже есть.
directory-error-no-name = Пожалуйста, напишите название: { $what }.
directory-error-long-name = Сократите название до 120 знаков: { $what }.
directory-error-long-note = Сократите текст до 400 знаков: { $what }.
directory-error-kind = Пожалуйста, выберите вид.
directory-error-run-by = Пожалуйста, напишите организацию. Самое большое число знаков: 120.
directory-error-topic = Такой темы нет: { $what }.
directory-error-phone = Это не номер телефона: { $what }. Используйте цифры и дефисы.
directory-error-shared = Этот номер стоит и в других местах ({ $fact }). Измените его на странице записи или сделайте поле пустым и напишите другой номер в новом поле.
directory-error-other-values = У этого номера есть значения на другие дни ({ $fact }). Измените его на странице записи.
directory-error-address = Пожалуйста, напишите адрес. Самое большое число знаков: 200.
directory-error-address-latin = Адрес латинскими буквами пишется вместе с корейским. Самое большое число знаков: 200.
directory-error-speaks = Такого языка нет: { $what }.
directory-error-hours = Пожалуйста, проверьте часы. В каждой строке нужен день, открытие должно быть раньше закрытия, а выше нужно выбрать одинаковые часы каждую неделю.
directory-error-website = Напишите адрес полностью, начиная с https://.
directory-error-source = Напишите, где это проверено. Самое большое число знаков: 300.
directory-error-status = Пожалуйста, укажите, проверено ли это.
directory-error-checked-on = Пожалуйста, укажите день проверки.
directory-error-checked-later = День проверки позже сегодняшнего.
directory-error-position = Место в списке — это число от 0 до 9999.
directory-error-unverified-kind = Без проверки здесь может стоять только городской центр консультаций.
directory-error-unverified-shows = У того, что не проверено, не может быть телефона, часов и адреса. Укажите, как это проверено, или уберите их.
directory-error-changed = За это время кто-то изменил этот контакт. Посмотрите изменения ниже. Если сохранить ещё раз, останется то, что написали вы.
directory-error-shown = Этот контакт показан в текстах, поэтому удалить его нельзя. Сначала уберите его из них.
directory-error-gone = Этот контакт удалён.
directory-error-email = Это не адрес электронной почты.

directory-remove-heading = Удалить контакт
directory-remove-what = Пока контакт показан в текстах, удалить его нельзя. История изменений останется.
directory-remove-button = Удалить

directory-history = История изменений
directory-history-none = Ещё ничего не изменили.
directory-part = Что изменили
directory-done-made = Создано
directory-done-changed = Изменено
directory-done-removed = Удалено
directory-done-imported = Взято из файла
directory-done-confirmed = Подтверждено
directory-by-files = файл
directory-by-organisation = организация

# Organisations confirm their entry each quarter.
directory-asked-heading = Спросить организацию
directory-asked-what = Раз в три месяца на этот адрес приходит письмо с вопросом, верны ли данные. Срок действия ссылки в письме, в днях: { $days }.
directory-email = Электронная почта организации
directory-email-hint = Адрес хранится в зашифрованном виде и больше ни для чего не используется. Если оставить пустым, вопроса не будет.
directory-email-button = Спрашивать по этому адресу
directory-standing = Подтверждение организации
directory-standing-asked = Спросили, ответа ещё нет.
directory-standing-overdue = Ответа нет.
directory-standing-next = Следующий вопрос: { $day }
directory-standing-soon = Скоро спросим.
directory-standing-none = Не спрашиваем.
directory-confirmed-on = Организация подтвердила данные: { $day }
directory-answers = Об изменениях сообщили организации
directory-answer-lost = Эти слова открыть нельзя.
directory-settle-button = Обработано

directory-mail-subject-first = { $city }: Верны ли данные: { $name }?
directory-mail-subject-reminder = { $city }: Ещё раз: верны ли данные: { $name }?
directory-mail-text-first =
    Здравствуйте! Вам пишет справочник для иностранных жителей. Город: { $city }.

    На нашем сайте на шестнадцати языках показаны телефон, адрес и часы работы: { $name }. Раз в три месяца мы спрашиваем, верны ли они.

    Пожалуйста, откройте эту ссылку. Нажмите кнопку, если всё верно, или напишите, что изменилось. Это займёт одну минуту.

    { $link }

    Ссылка действует 30 дней. Ответы на это письмо никто не читает.
directory-mail-text-reminder =
    Здравствуйте! Вам пишет справочник для иностранных жителей. Город: { $city }.

    Две недели назад мы спросили, верны ли данные: { $name }. Ответа пока нет, поэтому спрашиваем ещё раз.

    { $link }

    Нажмите кнопку, если всё верно, или напишите, что изменилось. Ответы на это письмо никто не читает.

directory-confirm-title = Всё верно?
directory-confirm-lead = Это видят иностранные жители. Пожалуйста, проверьте телефон, адрес и часы работы.
directory-confirm-right-button = Всё верно
directory-confirm-changed-heading = Что-то изменилось?
directory-confirm-words = Что изменилось
directory-confirm-words-hint = Напишите, что изменилось, как и с какого дня. Сотрудник прочитает и исправит данные.
directory-confirm-changed-button = Отправить
directory-confirm-wrong = Ещё ничего не отправлено. Пожалуйста, посмотрите ниже.
directory-confirm-meanwhile = За это время сведения изменились, поэтому пока ничего не подтверждено. Пожалуйста, посмотрите их сейчас и ответьте ещё раз.
directory-confirm-error-empty = Пожалуйста, напишите, что изменилось.
directory-confirm-error-long = Самое большое число знаков: 2000.
directory-confirm-thanks-title = Спасибо
directory-confirm-thanks-right = Мы записали, что сегодня вы подтвердили данные. Снова спросим через три месяца.
directory-confirm-thanks-changed = Мы передали то, что вы написали.
directory-confirm-already = Вы уже ответили. Больше ничего делать не нужно.
directory-confirm-see = Посмотреть данные
directory-confirm-spent-title = Эта ссылка больше не действует
directory-confirm-spent = Она устарела, или после неё пришло новое письмо. Пожалуйста, откройте ссылку в следующем письме. Если уже сейчас что-то неверно, позвоните в мэрию.

contact-address = Адрес
