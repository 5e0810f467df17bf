# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Belum ada teks dalam { $wanted }. Ini teks dalam { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: kabar { $date }
digest-subject-weekly = { $city }: kabar seminggu sampai { $date }
digest-more = Dan { $shown } lagi.
