# Number and unit are one message.
unit-won = { $shown } វ៉ុន
unit-day = { $shown } ថ្ងៃ
unit-week = { $shown } សប្ដាហ៍
unit-month = { $shown } ខែ
unit-year = { $shown } ឆ្នាំ
unit-hour = { $shown } ម៉ោង
unit-minute = { $shown } នាទី
unit-percent = { $shown }%
unit-person = { $shown } នាក់
