# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Котормону күтүп жүргөндөр
adding-what = Бул окурмандарга эч нерсе жөнөтүлгөн жок: алардын тилинде текст жок. Текст бул жерге жазылганда, дагы эле күтүп жүргөндөргө жөнөтүлөт.
# $language: its own name
adding-write = { $language } тилинде жазуу
adding-look = Адегенде карап чыгуу
adding-send = Күтүп жүргөндөргө жөнөтүү
adding-not-yet = Азырынча эч нерсе жөнөтүлгөн жок. Алар ушуну алышат.
adding-changed = Азырынча эч нерсе жөнөтүлгөн жок: сиз карагандан кийин текст өзгөрдү. Эми алар ушуну алышат.
adding-error-blocks = Котормонун абзацтары менен тизме пункттары корейче текстке бирден дал келиши керек.
adding-error-late = Бул тилди эми кошууга болбойт: ал жөнөтүлүп калган же кабардын убактысы өтүп кеткен.
# $shown: a number of people, as it is written
sending-act-added = Күткөндөр үчүн тил кошулду: { $shown }
testing-error-words = Эч нерсе жөнөтүлгөн жок: бул тилде текст жок.
testing-error-address = Эч нерсе жөнөтүлгөн жок: эсебиңизде кат жөнөтүүгө боло турган дарек жок.
# $until: a moment
sending-hour-until = Бекитилгенде дароо жөнөтүлөт. { $until } чейин жөнөтсө болот.
# $until: a moment
sending-worth-until = { $until } чейин, азыркыдай
