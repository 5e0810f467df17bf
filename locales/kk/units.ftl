# Number and unit are one message. The noun does not change after a number.
# $shown: the number as it is written
unit-won = { $shown } вон
unit-day = { $shown } күн
unit-week = { $shown } апта
unit-month = { $shown } ай
unit-year = { $shown } жыл
unit-hour = { $shown } сағат
unit-minute = { $shown } минут
unit-percent = { $shown }%
unit-person = { $shown } адам
