# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = ยังไม่มีเนื้อหาภาษา { $wanted } เนื้อหานี้เป็นภาษา { $shown }

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: ข่าวสารวันที่ { $date }
digest-subject-weekly = { $city }: ข่าวสารประจำสัปดาห์ถึงวันที่ { $date }
digest-more = และอีก { $shown } เรื่อง
