# My day: what a counsellor sees first. The page looks again by itself.
day-again = Кайра кароо
# Read out and shown for a while when the lists have changed
day-changed = Жаңы нерсе бар
day-links = Башка иштер
# $time: a time as 18:00
day-shift-from = Нөөмөтүңүз баштала турган убакыт: { $time }
# $time: a time as 18:00
day-shift-until = Нөөмөтүңүз бүтө турган убакыт: { $time }
day-shift-over = Бүгүнкү нөөмөтүңүз бүттү
day-shift-none = Бүгүн нөөмөтүңүз жок
day-shift-away = Бүгүн жумушта болбойсуз
day-offer-over = Жооп берүү убактысы бүттү
day-talks-heading = Азыр сиз сүйлөшүп жаткандар
day-talk-over = Бүттү
# $locator: the number that the client reads out
day-talk-over-label = { $locator } кайрылуусу боюнча сүйлөшүү бүттү
day-group-late = Мөөнөтү өткөн
day-group-today = Мөөнөтү бүгүн
day-group-week = Ушул жума
day-group-later = Кийинчерээк
day-why = Эмне кылуу керек жана мөөнөтү
# $when: day and time
day-answer-by = Жооп берүү мөөнөтү: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } жаңы билдирүү
day-interpreting-heading = Сиз которгон кайрылуулар
day-due-heading = Бүгүнкү тапшырмалар
day-due-of-colleague = Кесиптеш берген тапшырма

# Finding one of one's own cases again.
own-title = Өз кайрылуумду табуу
own-what = Төмөнкү маалыматтар боюнча өз кайрылууларыңызды табат, жабылгандарын да. Айтылгандар шифрленген, алардын ичинен изделбейт.
own-any = Баары
own-from = Кайсы күндөн тартып кабыл алынган
own-until = Кайсы күнгө чейин кабыл алынган
own-locator = Кайрылуу номери, алгачкы 8 цифра
own-button = Табуу
own-opened = Кабыл алынган убактысы
own-none = Сиздин кайрылууларыңыздан эч нерсе табылган жок. Азыраак маалымат же узагыраак убакыт тандаңыз. Кайрылуу кесиптеште болсо, борбордун башчысынан сураңыз.
own-older = Эскирээктери
own-error-choice = Тизмеден бирин тандаңыз.
own-error-day = Календардагы күндү 2026-11-23 түрүндө жазыңыз.
own-error-order = Акыркы күн биринчи күндөн мурун турат.
own-error-locator = Кайрылуу номеринин алгачкы 8 цифрасын гана жазыңыз.
