unit-won = { $shown } وون
unit-day = { $count ->
    [one] { $shown } دن
   *[other] { $shown } دن
}
unit-week = { $count ->
    [one] { $shown } ہفتہ
   *[other] { $shown } ہفتے
}
unit-month = { $count ->
    [one] { $shown } ماہ
   *[other] { $shown } ماہ
}
unit-year = { $count ->
    [one] { $shown } سال
   *[other] { $shown } سال
}
unit-hour = { $count ->
    [one] { $shown } گھنٹہ
   *[other] { $shown } گھنٹے
}
unit-minute = { $count ->
    [one] { $shown } منٹ
   *[other] { $shown } منٹ
}
unit-percent = { $shown } فیصد
unit-person = { $count ->
    [one] { $shown } فرد
   *[other] { $shown } افراد
}
