# Number and unit are one message.
# A no-break space keeps the amount on one line.
unit-won = { $shown } won
unit-day = { $shown } hari
unit-week = { $shown } minggu
unit-month = { $shown } bulan
unit-year = { $shown } tahun
unit-hour = { $shown } jam
unit-minute = { $shown } menit
unit-percent = { $shown }%
unit-person = { $shown } orang
