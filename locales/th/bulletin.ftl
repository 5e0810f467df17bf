# Bulletins as they arrive.
bulletin-mail-why = คุณได้รับอีเมลนี้เพราะสมัครรับข่าวสารจาก { $city }
bulletin-mail-manage = เปลี่ยนหรือเลิกรับข่าวสาร
bulletin-mail-read = อ่านบนเว็บไซต์
bulletin-telegram-read = อ่านบนเว็บไซต์: { $link }
bulletin-telegram-stop = เลิกรับ: /stop
bulletin-test-subject = ทดสอบ: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = ฉบับใหม่ออกแล้ว ในฉบับนี้มี:

# The pages where bulletins are read.
bulletins-title = ข่าวสาร
bulletins-none = ยังไม่มีข่าวสารที่ส่งออกไป
# $date: a day, already written in the language
bulletins-sent-on = ส่งเมื่อวันที่ { $date }
bulletins-all = ข่าวสารทั้งหมด
bulletins-see-sent = ดูข่าวสารที่เคยส่ง
bulletins-stale-note = ข้อความนี้ต่างจากข้อความภาษาเกาหลี { $count } แห่ง ซึ่งทำเครื่องหมายไว้แล้ว
