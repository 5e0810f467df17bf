# My day: what a counsellor sees first. The page looks again by itself.
day-again = Қайта қарау
# Read out and shown for a while when the lists have changed
day-changed = Жаңа нәрсе бар
day-links = Басқа жұмыстар
# $time: a time as 18:00
day-shift-from = Ауысымыңыз басталатын уақыт: { $time }
# $time: a time as 18:00
day-shift-until = Ауысымыңыз бітетін уақыт: { $time }
day-shift-over = Бүгінгі ауысымыңыз бітті
day-shift-none = Бүгін ауысымыңыз жоқ
day-shift-away = Бүгін жұмыста болмайсыз
day-offer-over = Жауап беру уақыты бітті
day-talks-heading = Қазір сіз сөйлесіп отырғандар
day-talk-over = Аяқталды
# $locator: the number that the client reads out
day-talk-over-label = { $locator } өтініші бойынша әңгіме аяқталды
day-group-late = Мерзімі өткен
day-group-today = Мерзімі бүгін
day-group-week = Осы апта
day-group-later = Кейінірек
day-why = Не істеу керек және мерзімі
# $when: day and time
day-answer-by = Жауап беру мерзімі: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } жаңа хабарлама
day-interpreting-heading = Сіз аударатын өтініштер
day-due-heading = Бүгін істелетін жұмыстар
day-due-of-colleague = Әріптес жазған жұмыс

# Finding one of one's own cases again.
own-title = Өз өтінішімді табу
own-what = Төмендегі мәліметтер бойынша өз өтініштеріңізді табады, жабылғандарын да. Айтылғандар шифрланған, олардың ішінен ізделмейді.
own-any = Бәрі
own-from = Қай күннен бастап қабылданған
own-until = Қай күнге дейін қабылданған
own-locator = Өтініш нөмірі, алғашқы 8 цифр
own-button = Табу
own-opened = Қабылданған уақыты
own-none = Сіздің өтініштеріңізден ештеңе табылмады. Азырақ мәлімет немесе ұзағырақ уақыт таңдаңыз. Өтініш әріптесте болса, орталық басшысынан сұраңыз.
own-older = Ескіректері
own-error-choice = Тізімнен біреуін таңдаңыз.
own-error-day = Күнтізбедегі күнді 2026-11-23 түрінде жазыңыз.
own-error-order = Соңғы күн бірінші күннен бұрын тұр.
own-error-locator = Өтініш нөмірінің тек алғашқы 8 цифрын жазыңыз.
