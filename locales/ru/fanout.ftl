# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Текста на языке «{ $wanted }» ещё нет. Этот текст на языке: { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: новости за { $date }
digest-subject-weekly = { $city }: новости за неделю до { $date }
digest-more = { $count ->
    [one] И ещё { $shown } новость.
    [few] И ещё { $shown } новости.
    [many] И ещё { $shown } новостей.
   *[other] И ещё { $shown } новости.
}
