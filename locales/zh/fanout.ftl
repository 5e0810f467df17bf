# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = 还没有{ $wanted }版。这是{ $shown }版。

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }：{ $date }的消息
digest-subject-weekly = { $city }：到{ $date }为止一周的消息
digest-more = 另外还有{ $shown }条。
