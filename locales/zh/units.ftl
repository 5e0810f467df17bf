# Number and unit are one message.
unit-won = { $shown }韩元
unit-day = { $shown }天
unit-week = { $shown }周
unit-month = { $shown }个月
unit-year = { $shown }年
unit-hour = { $shown }小时
unit-minute = { $shown }分钟
unit-percent = { $shown }%
unit-person = { $shown }人
