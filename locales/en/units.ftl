# Number and unit are one message, since the unit bends with the number.
# $count: the number, for the plural; $shown: the number as it is written
unit-won = { $shown } won
unit-day = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
unit-week = { $count ->
    [one] { $shown } week
   *[other] { $shown } weeks
}
unit-month = { $count ->
    [one] { $shown } month
   *[other] { $shown } months
}
unit-year = { $count ->
    [one] { $shown } year
   *[other] { $shown } years
}
unit-hour = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}
unit-minute = { $count ->
    [one] { $shown } minute
   *[other] { $shown } minutes
}
unit-percent = { $shown }%
unit-person = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
