unit-won = { $shown } won
unit-day = { $count ->
    [one] { $shown } araw
   *[other] { $shown } na araw
}
unit-week = { $count ->
    [one] { $shown } linggo
   *[other] { $shown } na linggo
}
unit-month = { $count ->
    [one] { $shown } buwan
   *[other] { $shown } na buwan
}
unit-year = { $count ->
    [one] { $shown } taon
   *[other] { $shown } na taon
}
unit-hour = { $count ->
    [one] { $shown } oras
   *[other] { $shown } na oras
}
unit-minute = { $count ->
    [one] { $shown } minuto
   *[other] { $shown } na minuto
}
unit-percent = { $shown }%
unit-person = { $count ->
    [one] { $shown } tao
   *[other] { $shown } na tao
}
