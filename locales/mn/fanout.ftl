# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Дараах хэлээр хараахан бичвэр алга: { $wanted }. Энэ бичвэрийн хэл: { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date }, өдрийн мэдээ
digest-subject-weekly = { $city }: долоо хоногийн мэдээ, { $date } хүртэл
digest-more = Дахиад { $shown } бий.
