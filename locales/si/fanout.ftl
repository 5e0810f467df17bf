# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = { $wanted } භාෂාවෙන් තවම පාඨයක් නැත. මෙය { $shown } භාෂාවෙනි.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } දින තොරතුරු
digest-subject-weekly = { $city }: { $date } දක්වා සතියේ තොරතුරු
digest-more = { $count ->
    [one] තවත් { $shown }ක් ඇත.
   *[other] තවත් { $shown }ක් ඇත.
}
