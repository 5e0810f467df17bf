# What a counsellor says of this minute.
presence-label = ตอนนี้คุณว่างไหม
presence-here = ฉันอยู่ที่นี่
presence-busy = อยู่กับคนอื่น
presence-break = กำลังพัก

# What somebody is asked to take.
offers-heading = คุณรับเรื่องนี้ได้ไหม
offers-time = เวลาที่ตอบได้
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = เหลือ { $shown } วินาที
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = เหลือ { $shown } นาที
# $when: day and time
offers-until = ถึง { $when }
offers-accept = ฉันรับ
offers-decline = ฉันไม่รับ
offers-why-choose = เพราะอะไร
# $locator: the number that the client reads out
offers-why-label = ทำไมคุณไม่รับเรื่อง { $locator }
offers-why-with-somebody = ฉันอยู่กับคนอื่น
offers-why-not-my-topic = ฉันรู้หัวข้อนี้ไม่ดีพอ
offers-why-knows-the-person = ฉันรู้จักคนนี้หรือนายจ้าง
offers-why-too-much = ฉันมีงานมากเกินไป
offers-why-other = เหตุผลอื่น
offers-error-over = หมดเวลาตอบแล้ว ตอนนี้จึงถามคนอื่นอยู่
offers-error-gone = เรื่องนี้ไม่ได้เสนอให้คุณแล้ว

# Interpreting, on the page of a case.
call-heading = ล่าม
# $name: a person
call-by = { $name } เป็นล่าม
# $name: the Korean name of the body that runs the line
call-run-by = ดำเนินงานโดย { $name }
# $when: day and time
call-asked = ต้องโทรตั้งแต่ { $when }
call-answered = สายล่ามรับแล้ว
call-ended = จบการโทรแล้ว
call-not-needed = ไม่จำเป็นแล้ว
call-pair = หาล่าม
call-over = จบการสนทนาแล้ว
call-over-what = คุณว่างสำหรับคนต่อไป เรื่องนี้ยังอยู่ในรายการของคุณเป็นจดหมาย
call-why-no-answer = ไม่รับสาย: โทรสายถัดไป
call-why-busy = สายไม่ว่าง: โทรสายถัดไป
call-why-refused = ช่วยไม่ได้: โทรสายถัดไป

# Interpreting lines, kept by the head.
relays-title = สายล่าม
relays-what = เมื่อที่นี่ไม่มีใครพูดภาษานั้นได้ ระบบจะต่อผู้ให้คำปรึกษากับสายล่ามเหล่านี้เพื่อสนทนา จดหมายจะไม่ส่งไปที่สายล่าม
relays-none = ยังไม่มีสายล่าม
relays-name = ชื่อ
relays-langs = ภาษา
relays-any-language = ทุกภาษา
relays-lines = โทรพร้อมกัน
relays-lines-at-once = รับการโทรของเราพร้อมกันได้กี่สาย
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } จาก { $lines }
relays-waiting = เวลารอใน 30 วันที่ผ่านมา
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = เฉลี่ย { $seconds } วินาที รับ { $answered } สายจาก { $calls } สาย
relays-not-measured = ยังไม่เคยโทร
relays-if-agreed = เฉพาะเมื่อผู้ขอคำปรึกษายินยอม
relays-end = เลิกใช้
# $name: name of a line
relays-end-label = เลิกใช้สายล่าม { $name }
relays-new-title = สายล่ามใหม่
relays-new-button = ไปต่อ
relays-edit-title = สายล่าม
relays-contact = รายการในช่องทางติดต่อ
relays-contact-hint = หมายเลขโทรศัพท์และผู้ดำเนินงานมาจากรายการนั้น ข้อมูลที่เติมให้แก้ไขได้
relays-no-contact = ไม่มี
relays-whose = สายล่ามนี้เป็นของใคร
relays-ministry = เป็นของกระทรวงยุติธรรม
relays-ministry-hint = สายแบบนี้จะโทรเมื่อผู้ขอคำปรึกษายินยอมเท่านั้น ถ้าไม่ทราบ ให้เลือกไว้
relays-hours = เวลาที่รับสาย
relays-save = บันทึก
relays-error-name = กรุณาเขียนชื่อ ไม่เกิน 120 ตัวอักษร
relays-error-lines = กรุณาเขียนตัวเลขตั้งแต่ 1 ถึง 99
relays-error-langs = กรุณาเลือกอย่างน้อยหนึ่งภาษา
relays-error-hours = กรุณาเขียนสองเวลา เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม
relays-error-busy = ตอนนี้มีการโทรอยู่มากกว่านั้น กรุณาลองอีกครั้งเมื่อจบการโทรแล้ว

# The office.
office-needs-head = ต้องให้คุณตัดสินใจ
# $name: a person
office-is-asked = กำลังถาม { $name }
office-away-heading = เรื่องที่ยังอยู่กับคนที่ไม่อยู่
office-substitute = คนที่จะรับแทนตอนนี้
office-no-substitute = ไม่มีใคร
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = ลองตัดสินใจของวันที่ { $day } อีกครั้ง { $replayed } รายการ ได้ผลต่างไป { $differed } รายการ
office-error-excluded = คนนี้ถูกกันออกจากเรื่องนี้ กรุณาเลือกคนอื่น

# One person.
staff-about-heading = สำหรับการมอบเรื่อง
staff-gender = ผู้ขอคำปรึกษาขอคุยได้ในฐานะ
staff-gender-hint = ผู้ขอคำปรึกษาบางคนขอคุยกับผู้หญิงหรือผู้ชาย ไม่มีใครต้องบอก
staff-gender-none = ไม่บอก
staff-gender-woman = ผู้หญิง
staff-gender-man = ผู้ชาย
staff-letters = แปลจดหมายของผู้ขอคำปรึกษาได้
staff-letters-hint = สำหรับผู้แปลภายนอกที่ลงนามว่าจะรักษาความลับแล้ว

# Why the rules looked at a case.
cause-declined = คนที่ถามไม่ได้รับเรื่อง
cause-expired = คนที่ถามไม่ได้ตอบภายในเวลา
cause-left = คนที่ถามออกไปแล้วในระหว่างนี้
cause-handed-over = คนที่ดูแลไม่อยู่
cause-excluded = คนที่ดูแลถูกกันออกจากเรื่องนี้
cause-interpreter = มีการหาล่าม

# What was done in a case.
act-offered = เสนอให้ผู้ให้คำปรึกษา
act-accepted = รับเรื่องแล้ว
act-declined = ไม่รับเรื่อง
act-offer-over = ไม่ตอบภายในเวลา
act-offer-withdrawn = ถอนข้อเสนอ
act-paired = ล่ามเข้าร่วม
act-line-asked = โทรไปที่สายล่าม
act-line-answered = สายล่ามรับสาย
act-line-failed = สายล่ามช่วยไม่ได้
act-call-ended = จบการโทรกับสายล่าม
act-contact-over = จบการสนทนา
act-excluded = มีคนถูกกันออกจากเรื่อง
act-matter-proposed = ถามว่าจะรวมเป็นเรื่องเดียวกันไหม
act-matter-joined = รวมเข้ากับเรื่องเดียวกันแล้ว
act-matter-left = ไม่รวม หรือแยกออกจากเรื่องเดียวกัน
