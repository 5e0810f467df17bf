# Number and unit are one message. The noun does not change after a number.
# $shown: the number as it is written
unit-won = { $shown } von
unit-day = { $shown } kun
unit-week = { $shown } hafta
unit-month = { $shown } oy
unit-year = { $shown } yil
unit-hour = { $shown } soat
unit-minute = { $shown } daqiqa
unit-percent = { $shown }%
unit-person = { $shown } kishi
