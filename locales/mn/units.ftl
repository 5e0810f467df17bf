# Number and unit are one message. The noun does not change after a number.
# $shown: the number as it is written
unit-won = { $shown } вон
unit-day = { $shown } хоног
unit-week = { $shown } долоо хоног
unit-month = { $shown } сар
unit-year = { $shown } жил
unit-hour = { $shown } цаг
unit-minute = { $shown } минут
unit-percent = { $shown }%
unit-person = { $shown } хүн
