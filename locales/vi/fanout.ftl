# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Chưa có bài bằng { $wanted }. Đây là bài bằng { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: tin ngày { $date }
digest-subject-weekly = { $city }: tin trong tuần đến { $date }
digest-more = Và còn { $shown } tin nữa.
