# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Wala pang teksto sa wikang { $wanted }. Nasa wikang { $shown } ang tekstong ito.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: mga balita ng { $date }
digest-subject-weekly = { $city }: mga balita ng linggo hanggang { $date }
digest-more = { $count ->
    [one] At { $shown } pa.
   *[other] At { $shown } pa.
}
