# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = { $wanted } भाषामा अझै लेख छैन। यो { $shown } भाषामा छ।

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } को खबर
digest-subject-weekly = { $city }: { $date } सम्मको हप्ताको खबर
digest-more = { $count ->
    [one] अझै { $shown } वटा छ।
   *[other] अझै { $shown } वटा छन्।
}
