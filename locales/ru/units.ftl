# Number and unit are one message, since the unit bends with the number.
# $count: the number, for the plural; $shown: the number as it is written
unit-won = { $shown } вон
unit-day = { $count ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
}
unit-week = { $count ->
    [one] { $shown } неделя
    [few] { $shown } недели
    [many] { $shown } недель
   *[other] { $shown } недели
}
unit-month = { $count ->
    [one] { $shown } месяц
    [few] { $shown } месяца
    [many] { $shown } месяцев
   *[other] { $shown } месяца
}
unit-year = { $count ->
    [one] { $shown } год
    [few] { $shown } года
    [many] { $shown } лет
   *[other] { $shown } года
}
unit-hour = { $count ->
    [one] { $shown } час
    [few] { $shown } часа
    [many] { $shown } часов
   *[other] { $shown } часа
}
unit-minute = { $count ->
    [one] { $shown } минута
    [few] { $shown } минуты
    [many] { $shown } минут
   *[other] { $shown } минуты
}
# A no-break space before the sign, as Russian writes it.
unit-percent = { $shown } %
unit-person = { $count ->
    [one] { $shown } человек
    [few] { $shown } человека
    [many] { $shown } человек
   *[other] { $shown } человека
}
