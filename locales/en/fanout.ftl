# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = There is no text in { $wanted } yet. This one is in { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: news of { $date }
digest-subject-weekly = { $city }: news of the week to { $date }
digest-more = { $count ->
    [one] And { $shown } more.
   *[other] And { $shown } more.
}
