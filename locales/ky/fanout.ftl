# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Текст төмөнкү тилде азырынча жок: { $wanted }. Бул тексттин тили: { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } күнкү жаңылыктар
digest-subject-weekly = { $city }: бир жуманын жаңылыктары, акыркы күнү { $date }
digest-more = { $count ->
   *[other] Дагы { $shown } жаңылык бар.
}
