# What is in force now: at the top of every page, and in the bot.
alert-strip-label = ประกาศเร่งด่วนที่มีผลอยู่ตอนนี้
alert-strip-until = จนถึง { $until }
bot-alert = ⚠ { $title } (จนถึง { $until }) { $link }
bot-no-alerts = ตอนนี้ไม่มีประกาศเร่งด่วน

# The levels of a danger, by their official names in Korea.
alert-level-advisory = เฝ้าระวัง
alert-level-warning = เตือนภัยร้ายแรง
alert-level-attention = ติดตามข่าว
alert-level-caution = ระวัง
alert-level-alert = เตือนภัย
alert-level-serious = ร้ายแรง

# The newsroom: the list of alerts.
board-section-alerts = ประกาศเร่งด่วน
alerts-title = ประกาศเร่งด่วน
alerts-open = กำลังดำเนินการ
alerts-prepared = เกิดอะไรขึ้น
alerts-prepared-hint = ข้อความเตรียมไว้แล้ว เลือก แล้วใส่เพียงระดับ เวลา และสถานที่
alerts-none-prepared = ไม่มีข้อความที่เตรียมไว้
alerts-past = สิ้นสุดแล้ว
alert-state-draft = กำลังเขียน
alert-state-asked = รอคนที่สอง
alert-state-in-force = มีผลอยู่
alert-state-ended = สิ้นสุดแล้ว

# When and where.
alert-field-level = ระดับ
alert-field-from = ตั้งแต่
alert-field-until = จนถึง
alert-field-until-hint = เมื่อถึงเวลานี้ ประกาศจะหายจากทุกหน้าเอง
alert-field-place = ที่ไหน
alert-field-place-hint = เขียนเป็นภาษาเกาหลี ถ้าเว้นว่าง หมายถึงทั้งเมือง
alert-field-latin = ชื่อสถานที่เป็นอักษรโรมัน
alert-field-latin-hint = สำหรับคนที่อ่านภาษาเกาหลีไม่ได้ เว้นว่างได้
alert-look-button = ดูในทุกภาษา
alert-error-moment = กรุณาใส่วันและเวลาอีกครั้ง
alert-error-none = ไม่มีประกาศนี้
alert-error-not-prepared = ไม่มีข้อความภาษาเกาหลีที่เตรียมไว้ หรือเติมช่องว่างในข้อความไม่ได้ กรุณาแก้ไขข้อความก่อน
alert-error-level = กรุณาเลือกระดับ
alert-error-times = เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่มและหลังเวลาตอนนี้ และไม่เกิน 30 วัน
alert-error-place = กรุณาเขียนชื่อสถานที่ด้วยตัวอักษรและตัวเลข ไม่เกิน 80 ตัวอักษร และเขียนเป็นภาษาเกาหลีด้วย
alert-error-elsewhere = ระหว่างนี้มีคนอื่นจัดการแล้ว กรุณาดูว่าตอนนี้เป็นอย่างไร
alert-error-changed = ระหว่างนี้ข้อความที่เตรียมไว้เปลี่ยนไป กรุณาอ่านอีกครั้งแล้วทำต่อ
alert-error-same-person = ต้องให้คนอื่นส่ง ไม่ใช่คนที่เขียนหรือคนที่ขอให้ตรวจ
alert-error-too-early = ยังไม่ครบสิบนาที กรุณารอคนที่สอง
alert-error-word = กรุณาเขียนเหตุผลไม่เกิน 300 ตัวอักษร

# One alert.
alert-numbers = ทั้งหมด { $all } คน: ทางอีเมล { $email } คน ทาง Telegram { $telegram } คน
alert-takes = ส่งทาง Telegram ใช้เวลาประมาณ { $shown } นาที
alert-counting = กำลังนับผู้รับ อีกสักครู่จำนวนจะแสดงที่นี่
alert-missing = ยังไม่มีข้อความในภาษาต่อไปนี้ จึงไม่ส่งเป็นภาษาเหล่านี้:
alert-previews = สิ่งที่ผู้อ่านจะได้รับ
alert-people = { $shown } คน
alert-trail = สิ่งที่ทำไปแล้ว
alert-note-asked = ส่งอีเมลถึงผู้เผยแพร่คนอื่นแล้ว
alert-note-drilled = ส่งถึงผู้เผยแพร่เป็นการซ้อมแล้ว
alert-note-sent = ส่งแล้ว และแสดงอยู่บนสุดของทุกหน้า
alert-progress = ดูว่าส่งไปถึงไหนแล้ว
alert-ask-heading = ขอให้คนที่สองตรวจ
alert-ask-what = ต้องมีสองคนดูก่อนส่ง ผู้เผยแพร่คนอื่นจะได้รับอีเมล ถ้าไม่มีใครตอบภายในสิบนาที ผู้เผยแพร่ส่งคนเดียวได้
alert-ask-button = ขอให้คนที่สองตรวจ
alert-change = เปลี่ยนระดับ เวลา หรือสถานที่
alert-drill-what = การซ้อมจะส่งถึงผู้เผยแพร่เท่านั้น ไม่ส่งถึงผู้อยู่อาศัย
alert-drill-button = ส่งเป็นการซ้อม
alert-drop-button = ไม่ส่ง
alert-wait-heading = กำลังรอคนที่สองตรวจ
alert-wait-what = ถ้าไม่มีคำตอบ ผู้เผยแพร่ส่งคนเดียวได้ตั้งแต่ { $time }
alert-approve-heading = ส่งประกาศนี้ไหม
alert-approve-what = กรุณาอ่านข้อความด้านล่าง เมื่อกดแล้ว จะส่งถึงทุกคนทันที
alert-approve-button = ส่งตอนนี้
alert-alone-heading = ส่งคนเดียว
alert-alone-what = ไม่มีใครตอบมาสิบนาทีแล้ว คุณส่งคนเดียวได้ เหตุผลของคุณจะถูกบันทึกไว้ และผู้เผยแพร่คนอื่นจะได้รับแจ้ง
alert-alone-because = ทำไมจึงรอไม่ได้
alert-alone-button = ส่งคนเดียว
alert-back-heading = ส่งกลับไปแก้
alert-back-why = ต้องเปลี่ยนอะไร
alert-back-button = ส่งกลับไปแก้
alert-end-heading = จบประกาศนี้
alert-end-what = ทุกคนที่ได้รับประกาศนี้จะได้รับแจ้งว่าสิ้นสุดแล้ว
alert-over-button = สิ้นสุดแล้ว
alert-longer-until = เปลี่ยนเวลาสิ้นสุด
alert-longer-hint = ไม่มีการส่งข้อความ เปลี่ยนเฉพาะเวลาบนหน้าต่างๆ
alert-longer-button = เปลี่ยนเวลา
alert-instead = ส่งประกาศใหม่ที่ระดับหรือสถานที่ต่างไป
alert-mistake-heading = ส่งผิด
alert-mistake-what = ประกาศจะถูกเอาออกทันที และทุกคนที่ได้รับจะได้รับแจ้งว่าส่งผิด
alert-mistake-button = แจ้งว่าส่งผิด
alert-ended-over = แจ้งทุกคนแล้วว่าสิ้นสุด
alert-ended-mistake = แจ้งทุกคนแล้วว่าส่งผิด
alert-ended-time = ถึงเวลาแล้ว จึงสิ้นสุดเอง
alert-ended-replaced = มีประกาศใหม่แทนแล้ว
alert-ended-dropped = ไม่ได้ส่ง

# The trail.
alert-act-written = เขียน
alert-act-changed = แก้ไข
alert-act-asked = ขอให้คนที่สองตรวจ
alert-act-sent-back = ส่งกลับไปแก้
alert-act-approved = อนุมัติและส่ง
alert-act-sent-alone = ส่งคนเดียว
alert-act-prolonged = เปลี่ยนเวลาสิ้นสุด
alert-act-over = แจ้งว่าสิ้นสุดแล้ว
alert-act-mistake = แจ้งว่าส่งผิด
alert-act-time = สิ้นสุดเอง
alert-act-replaced = มีประกาศใหม่แทน
alert-act-dropped = ตัดสินใจไม่ส่ง
alert-act-drilled = ส่งเป็นการซ้อม

# Mails to publishers.
alert-mail-subject-asked = กรุณาดูตอนนี้: { $title }
alert-mail-subject-sent-back = ส่งกลับไปแก้: { $title }
alert-mail-subject-approved = ส่งแล้ว: { $title }
alert-mail-subject-sent-alone = ส่งคนเดียว: { $title }
alert-mail-text-asked = { $who } ขอให้คุณตรวจประกาศเร่งด่วน กรุณาอ่าน แล้วส่งออกหรือส่งกลับไปแก้
alert-mail-text-sent-back = { $who } ส่งประกาศเร่งด่วนกลับมาให้แก้
alert-mail-text-approved = { $who } อนุมัติและส่งประกาศเร่งด่วนแล้ว
alert-mail-text-sent-alone = ไม่มีใครตอบมาสิบนาที { $who } จึงส่งประกาศเร่งด่วนคนเดียวแล้ว
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = ข้อความที่ฝากไว้: { $word }
alert-mail-link = เปิดดู: { $link }
alert-drill-subject = (ซ้อม) { $title }
alert-drill-text = นี่เป็นการซ้อม ไม่ใช่เหตุจริง ไม่ได้ส่งถึงผู้อยู่อาศัย
