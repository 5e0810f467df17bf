# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Matn quyidagi tilda hali yo‘q: { $wanted }. Bu matn tili: { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } kungi yangiliklar
digest-subject-weekly = { $city }: bir haftalik yangiliklar, { $date } gacha
digest-more = { $count ->
   *[other] Va yana { $shown } ta.
}
