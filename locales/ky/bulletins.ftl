# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Бул текст бекитилген, аны эми өзгөртүүгө болбойт. Бул жерге жазганыңыз болсо, чыгаардан мурда көчүрүп алыңыз.
editor-to-bulletin = Жаңылыктын барагына өтүү
# $title, $text: numbers of characters
editor-limits = Аталышы { $title } белгиге чейин, тексти { $text } белгиге чейин болот.
text-approved-whole = Бул текст жаңылык бекитилгенде бардык тилде чогуу жарыяланат.
text-act-held-back = Белгиленген күнү жарыяланбай калды
text-held-back = Күнү келди, бирок жарыяланган жок: адегенде бир нерсени оңдоо керек же корейче текст азырынча жарыялана элек.
board-shelf-bulletin = Жаңылыктар

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $language }: { $count } абзац азырынча жазыла элек. Окурмандарга бул айтылат.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $language }: жөнөтүүдөн мурда { $count } жерди оңдоо керек.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $language }: карап чыгуучу { $count } нерсе бар.
newsroom-approve-blocked = «Сөзсүз оңдоо керек» деп белгиленгендин баары оңдолгондо жөнөтсө болот.
newsroom-error-must = Адегенде оңдой турган жерлер бар, ошондуктан эч нерсе жөнөтүлгөн жок. Алар ылдыйда жазылган.
