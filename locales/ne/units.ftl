# Number and unit are one message. In the texts भन्दा, भित्र, सम्म, को follow directly.
unit-won = { $shown } वन
unit-day = { $count ->
    [one] { $shown } दिन
   *[other] { $shown } दिन
}
unit-week = { $count ->
    [one] { $shown } हप्ता
   *[other] { $shown } हप्ता
}
unit-month = { $count ->
    [one] { $shown } महिना
   *[other] { $shown } महिना
}
unit-year = { $count ->
    [one] { $shown } वर्ष
   *[other] { $shown } वर्ष
}
unit-hour = { $count ->
    [one] { $shown } घण्टा
   *[other] { $shown } घण्टा
}
unit-minute = { $count ->
    [one] { $shown } मिनेट
   *[other] { $shown } मिनेट
}
unit-percent = { $shown }%
unit-person = { $count ->
    [one] { $shown } जना
   *[other] { $shown } जना
}
