# Number and unit are one message.
# A no-break space before the currency, as CLDR has it for Vietnamese.
unit-won = { $shown } won
unit-day = { $shown } ngày
unit-week = { $shown } tuần
unit-month = { $shown } tháng
unit-year = { $shown } năm
unit-hour = { $shown } giờ
unit-minute = { $shown } phút
unit-percent = { $shown }%
unit-person = { $shown } người
