# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = ابھی { $wanted } زبان میں متن نہیں ہے۔ یہ { $shown } زبان میں ہے۔

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } کی نئی معلومات
digest-subject-weekly = { $city }: { $date } تک ایک ہفتے کی نئی معلومات
digest-more = { $count ->
    [one] اور { $shown } مزید۔
   *[other] اور { $shown } مزید۔
}
