# The newsroom, where bulletins are written and sent: the list.
newsroom-title = ส่งข่าวสาร
newsroom-empty = ยังไม่มีข่าวสารที่เขียนไว้
newsroom-write = เขียนข่าวสาร
newsroom-drafts = ฉบับร่าง
newsroom-on-their-way = กำลังส่ง
newsroom-done = ส่งไปแล้ว
newsroom-subject = ชื่อเรื่อง
newsroom-kind = ประเภท
newsroom-kind-note = ข่าวสาร
newsroom-kind-issue = แจ้งจดหมายข่าวฉบับใหม่
newsroom-date = วันที่
newsroom-got-it = จำนวนคนที่ได้รับ
# $sent, $total: numbers of people
newsroom-reached = { $sent } จาก { $total } คน
newsroom-state-draft = ฉบับร่าง
newsroom-state-approved = อนุมัติแล้ว
newsroom-state-fanning-out = กำลังเตรียมส่ง
newsroom-state-sending = กำลังส่ง
newsroom-state-done = ส่งครบแล้ว
newsroom-state-stopped = หยุดแล้ว
newsroom-announce-heading = แจ้งจดหมายข่าวฉบับใหม่
newsroom-announce-what = สร้างฉบับร่างจากชื่อเรื่องและบทสรุปของบทความในฉบับที่เลือก แก้ไขได้ก่อนส่ง
newsroom-issue = ฉบับของจดหมายข่าว
newsroom-announce-button = สร้างฉบับร่าง

# Writing and translating.
newsroom-topics-label = ส่งให้ใคร: ผู้ที่สมัครรับหัวข้อเหล่านี้
newsroom-text = เนื้อหา
newsroom-text-hint = เว้นหนึ่งบรรทัดระหว่างย่อหน้า และเริ่มแต่ละบรรทัดของรายการด้วย - ลิงก์และจำนวนเงินเขียนแบบนี้:
newsroom-save = บันทึก
newsroom-saved = บันทึกแล้ว
newsroom-korean = เนื้อหาภาษาเกาหลี
newsroom-made-by = การแปล
newsroom-by-person = แปลโดยคน
newsroom-by-machine = แปลโดยเครื่อง
newsroom-last-saved = บันทึกล่าสุด
newsroom-error-no-title = กรุณาเขียนชื่อเรื่อง
newsroom-error-no-text = กรุณาเขียนเนื้อหา
# $limit: number of characters
newsroom-error-too-long = ยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร
# $fact: what was typed as the id of a fact
newsroom-error-fact = ไม่มีจำนวนเงินหรือตัวเลขชื่อ { $fact } กรุณาตรวจดูตัวสะกด
newsroom-error-topics = กรุณาเลือกอย่างน้อยหนึ่งหัวข้อ
newsroom-error-issue = แจ้งฉบับนี้ไม่ได้ กรุณาตรวจดูว่าเผยแพร่เป็นภาษาเกาหลีแล้วหรือยัง
newsroom-error-frozen = ข่าวสารนี้อนุมัติแล้ว จึงเปลี่ยนไม่ได้อีก

# One bulletin: what it says and who gets it.
newsroom-says = เนื้อหาของข่าวสาร
newsroom-written = มีแล้ว
newsroom-missing = ยังไม่มี
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = ย่อหน้าเก่า { $shown } ย่อหน้า
newsroom-who-gets-it = ใครได้รับ
newsroom-channel = ช่องทาง
newsroom-channel-email = อีเมล
newsroom-channel-telegram = Telegram
newsroom-people = จำนวนคน
newsroom-all = รวม
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = ยังไม่มีเนื้อหาภาษา { $language } ดังนั้น { $shown } คนจะไม่ได้รับอะไรเลย
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = ในเนื้อหาภาษา { $language } มี { $count } ย่อหน้าที่เก่ากว่าภาษาเกาหลี
newsroom-problem-nobody = ยังไม่มีใครสมัครรับหัวข้อเหล่านี้
newsroom-test-heading = ส่งทดสอบถึงตัวเอง
# $address: an email address
newsroom-test-what = ส่งไปที่ { $address } เหมือนกับที่ผู้อ่านจะได้รับ
newsroom-test-all = ทุกภาษา
# $address: an email address
newsroom-tested = กำลังส่งอีเมลทดสอบไปที่ { $address }

# Approving and stopping.
newsroom-approve-heading = อนุมัติและส่ง
newsroom-approve-what = ข่าวสารจะส่งออกทันทีและเผยแพร่บนเว็บไซต์ หลังจากนั้นเปลี่ยนไม่ได้
newsroom-approve-not-you = จะส่งเมื่อผู้เผยแพร่อนุมัติ
newsroom-approve-button = อนุมัติและส่ง
newsroom-accept = ฉันทราบปัญหาเหล่านี้แล้ว ให้ส่งตามนี้
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = ให้ส่งตามนี้ ยังไม่มีเนื้อหาภาษา { $languages } ดังนั้น { $shown } คนจะไม่ได้รับอะไรเลย
newsroom-error-accept = ยังมีปัญหาอยู่ หากยังต้องการส่ง กรุณาทำเครื่องหมายในช่องด้านล่าง
newsroom-error-changed = ข่าวสารเปลี่ยนไประหว่างที่คุณดูอยู่ จึงยังไม่ได้ทำอะไร กรุณาตรวจดูอีกครั้งว่าตอนนี้เป็นอย่างไร
newsroom-stop-title = หยุดส่ง
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $shown } คนที่ยังไม่ได้รับจะไม่ได้รับข่าวสารนี้
newsroom-stop-stays = สิ่งที่ส่งออกไปแล้วเรียกคืนไม่ได้ และหน้าบนเว็บไซต์ยังคงอยู่ เมื่อหยุดแล้วจะเริ่มส่งใหม่ไม่ได้
newsroom-stop-button = หยุดตอนนี้
newsroom-public-heading = อ่านบนเว็บไซต์

# How far it got.
newsroom-progress = ส่งไปถึงไหนแล้ว
newsroom-renew = ดูสถานะตอนนี้
newsroom-sent = ส่งแล้ว
newsroom-waiting = กำลังรอ
newsroom-failed = ส่งไม่สำเร็จ
newsroom-unknown = อาจถึงแล้ว
newsroom-withdrawn = ไม่ได้ส่ง
newsroom-failures = สิ่งที่ส่งไม่ถึง
newsroom-each-failure = ดูทีละรายการ
newsroom-why = สาเหตุ
newsroom-why-no-address = ไม่มีที่อยู่นี้
newsroom-why-full = กล่องจดหมายเต็ม
newsroom-why-refused = ปลายทางไม่รับ
newsroom-why-later = จะลองส่งอีกครั้ง
newsroom-why-unknown = การเชื่อมต่อขาดระหว่างส่ง อาจถึงแล้ว
newsroom-why-other = สาเหตุอื่น
newsroom-code = รหัสตอบกลับ
newsroom-how-many = จำนวน
newsroom-to = ส่งถึง
newsroom-forgotten = ที่อยู่ที่ลบแล้ว
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = ไม่มีอะไรส่งออกทาง { $channel } ตั้งแต่ { $when } กรุณาดูสาเหตุ แก้ไข แล้วลองอีกครั้ง
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = การส่งทาง { $channel } พักไว้จนถึง { $when } แล้วจะส่งต่อเอง
newsroom-route-again = ลองอีกครั้ง
