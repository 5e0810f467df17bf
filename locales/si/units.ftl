unit-won = වොන් { $shown }
unit-day = { $count ->
    [one] දින { $shown }
   *[other] දින { $shown }
}
unit-week = { $count ->
    [one] සති { $shown }
   *[other] සති { $shown }
}
unit-month = { $count ->
    [one] මාස { $shown }
   *[other] මාස { $shown }
}
unit-year = { $count ->
    [one] වසර { $shown }
   *[other] වසර { $shown }
}
unit-hour = { $count ->
    [one] පැය { $shown }
   *[other] පැය { $shown }
}
unit-minute = { $count ->
    [one] මිනිත්තු { $shown }
   *[other] මිනිත්තු { $shown }
}
unit-percent = { $shown }%
unit-person = { $count ->
    [one] { $shown } කෙනෙක්
   *[other] { $shown } දෙනෙක්
}
