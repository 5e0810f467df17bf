# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = สิ่งที่เปลี่ยน
newsroom-kind-correction = แก้ไขข้อผิดพลาด
newsroom-kind-alert = ประกาศเร่งด่วน
newsroom-kind-over = แจ้งว่าสิ้นสุดแล้ว
newsroom-state-paused = หยุดไว้ชั่วคราว
newsroom-state-expired = เลยกำหนดแล้ว
newsroom-why-withdrawn = หยุดก่อนส่ง
newsroom-why-ended = ผู้อ่านเลิกรับแล้ว
newsroom-why-quiet = ช่วงเวลาเงียบสิ้นสุดเมื่อเลยกำหนดแล้ว

# To whom.
sending-change-audience = เปลี่ยนผู้รับ
sending-aim-hint = ถ้าไม่ทำเครื่องหมายเลย หมายถึงทั้งหมด
sending-aim-langs = เฉพาะภาษาเหล่านี้
sending-aim-channels = เฉพาะช่องทางเหล่านี้
sending-aim-districts = เฉพาะเขตเหล่านี้
sending-aim-districts-hint = ผู้ที่ไม่ได้บอกเขตจะได้รับด้วย
# $which: names of languages, channels or districts
sending-only = เฉพาะ { $which }
sending-missing = ถ้าไม่มีเนื้อหาในภาษาของผู้อ่าน
sending-missing-fallback = ส่งเป็นภาษาอื่นที่ผู้อ่านอ่านได้ และแจ้งให้ทราบ
sending-missing-hold = รอคำแปล
# $share: a number
sending-share = คิดเป็น { $share }% ของทุกคนที่รับข่าวสารจากเมือง
# $share: a number
sending-share-residents = { $share }% ของผู้อยู่อาศัยที่พูดภาษานี้
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = ส่งทาง { $channel } ใช้เวลาประมาณ { $hours } ชั่วโมง { $minutes } นาที
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = ส่งทาง { $channel } ใช้เวลาประมาณ { $minutes } นาที
# $channel: email or Telegram
sending-takes-unknown = ยังไม่รู้ว่าส่งทาง { $channel } ใช้เวลานานแค่ไหน เพราะที่ผ่านมาส่งน้อยเกินไป

# When.
sending-when = ส่งเมื่อไร
# $when: a moment; $worth: a span of time
sending-hour-at = เมื่ออนุมัติแล้ว จะส่งเมื่อ { $when } และส่งต่อไปได้อีก { $worth } หลังจากนั้น
# $worth: a span of time
sending-hour-now = จะส่งทันทีที่อนุมัติ และส่งต่อไปได้อีก { $worth } หลังจากนั้น
sending-change-hour = เปลี่ยนเวลาส่ง
sending-when-now = ทันทีที่อนุมัติ
sending-when-at = ตามวันและเวลาที่กำหนด
sending-hour = วันและเวลา
sending-hour-hint = ตามเวลาของเมือง ไม่เกิน 90 วันจากนี้
sending-worth = ส่งได้นานแค่ไหน
sending-worth-hint = สิ่งที่ยังไม่ถึงในเวลานั้นจะไม่ส่งอีก
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown } ชั่วโมง
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown } วัน
sending-error-hour = กรุณาเลือกวันและเวลา
sending-error-past = เวลานี้ผ่านไปแล้ว กรุณาเลือกเวลาหลังจากนี้
sending-error-too-far = วันนี้ไกลเกินไป กรุณาเลือกวันภายใน 90 วัน
sending-error-ends = กำหนดจะสิ้นสุดก่อนส่ง หรือเกินสองสัปดาห์หลังส่ง กรุณาเลือกเวลาอื่นหรือกำหนดอื่น
sending-error-worth = กรุณาเลือกว่าส่งได้นานแค่ไหน
sending-approve-later = จะส่งตามเวลาที่กำหนด และเผยแพร่บนเว็บไซต์ตั้งแต่ตอนนั้น ก่อนถึงเวลานั้นถอนการอนุมัติได้
sending-approve-button-later = อนุมัติ
sending-preview = ดูว่าผู้รับจะเห็นอย่างไร

# On its way.
sending-scheduled = รอเวลาส่ง
# $when, $until: moments
sending-waits = จะส่งเมื่อ { $when } ส่งได้จนถึง { $until } และเผยแพร่บนเว็บไซต์ตั้งแต่เริ่มส่ง
# $until: a moment
sending-is-paused = หยุดไว้ชั่วคราว ไม่มีอะไรส่งออก ส่งต่อได้จนถึง { $until } หลังจากนั้นจะสิ้นสุด
# $until: a moment
sending-is-expired = ส่งได้จนถึง { $until } แต่เวลานั้นผ่านไปแล้ว สิ่งที่ยังไม่ได้ส่งตอนนั้นจะไม่ส่ง
# $rate: a number of messages; $when: a time
sending-pace = นาทีละ { $rate } ข้อความ เสร็จประมาณ { $when }
sending-moved-on = ข้ามไปขั้นต่อไปแล้ว ดูสถานะตอนนี้
sending-pause = หยุดชั่วคราว
sending-resume = กลับมาส่งต่อ
sending-take-back = ถอนการอนุมัติ
sending-take-back-what = จะกลับเป็นฉบับร่าง เปลี่ยนเนื้อหา ผู้รับ และเวลาได้ แล้วจึงอนุมัติใหม่
sending-acts = ใครทำอะไร
sending-act-approved = อนุมัติแล้ว
sending-act-taken-back = ถอนการอนุมัติ
sending-act-left = เริ่มส่ง
sending-act-paused = หยุดไว้ชั่วคราว
sending-act-resumed = กลับมาส่งต่อ
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = หยุดแล้ว: { $shown } คนไม่ได้รับ
sending-act-expired = เลยกำหนดแล้ว
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = ส่งรายการที่ไม่สำเร็จอีกครั้ง { $shown } รายการ
sending-by-itself = ระบบทำเอง
# $act: what was done; $who: a name; $when: a moment
sending-error-already = มีคนทำไปก่อนแล้ว ครั้งนี้จึงไม่ได้ทำอะไร { $act }: { $who }, { $when }
sending-error-too-late = เลยกำหนดแล้ว จึงส่งต่อไม่ได้
sending-error-nothing-failed = ไม่มีรายการที่ไม่สำเร็จที่ควรลองส่งอีก
sending-error-corrected = ส่งการแก้ไขข้อผิดพลาดไปแล้ว ส่วนที่ยังไม่ได้ส่งจะไม่ส่งอีก เพราะผู้ที่ได้รับตอนนี้จะได้ข้อความที่ผิดโดยไม่ได้รับการแก้ไข

# The report.
sending-report = ผลการส่ง
# $title: title of a bulletin
sending-report-title = ผลการส่ง: { $title }
sending-to-bulletin = ไปที่ข่าวสาร
sending-nothing-failed = ไม่มีรายการที่ส่งไม่สำเร็จ
sending-none-such = ไม่มีรายการแบบนี้
sending-more = ดูเพิ่ม
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $shown } ข้อความส่งไม่สำเร็จด้วยสาเหตุที่ตอนนี้อาจหมดไปแล้ว
sending-again = ส่งข้อความเหล่านี้อีกครั้ง
sending-files = รับเป็นไฟล์
sending-files-what = แต่ละข้อความที่ส่งมีหมายเลข ไม่มีที่อยู่ ตาราง Excel มี 20,000 รายการแรก ส่วนไฟล์ CSV มีทั้งหมด
sending-file-xlsx = ตาราง Excel
sending-file-csv = ไฟล์ CSV
sending-column-delivery = หมายเลขการส่ง
sending-column-tries = จำนวนครั้งที่ลอง
sending-column-begun = เตรียมเมื่อ
sending-column-sent = ส่งเมื่อ

# Corrections.
sending-correct-heading = มีอะไรผิดไหม
sending-correct-offer = คำแก้ไขจะส่งถึงเฉพาะคนที่ได้รับข่าวสารนี้ ในภาษาที่คุณเลือก
sending-correct-alert = ประกาศเร่งด่วนจะไม่แก้ไขด้วยคำแก้ไข เพราะคำแก้ไขต้องรอให้พ้นช่วงเวลาเงียบ ซึ่งสายเกินไปสำหรับบางคน ให้เปิดประกาศนั้น แจ้งว่าส่งผิดหรือสิ้นสุดแล้ว แล้วส่งประกาศใหม่
sending-correct = เขียนคำแก้ไข
sending-correct-what = คำแก้ไขจะส่งถึงเฉพาะคนที่ได้รับหรืออาจได้รับข่าวสารนี้ หน้าของข่าวสารบนเว็บไซต์จะมีลิงก์ไปที่คำแก้ไข
sending-correct-langs = เนื้อหาภาษาใดที่ผิด
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown } คน
sending-nobody-got-it = ยังไม่มีใครได้รับข่าวสารนี้ จึงไม่มีคนที่ต้องแจ้ง
sending-error-langs = กรุณาเลือกอย่างน้อยหนึ่งภาษาที่มีคนได้รับ
sending-error-what-is-right = กรุณาเขียนว่าที่ถูกต้องคืออะไร
sending-follows = ข่าวสารก่อนหน้า:
sending-was-corrected = แก้ไขข้อผิดพลาดแล้ว:
# $title: title of the bulletin that was wrong
bulletin-correction-title = แก้ไขข้อผิดพลาด: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = ในข้อความของเรา { $link } มีบางอย่างผิด ที่ถูกต้องคือ:
# $date: a day, already written in the language
bulletins-corrected = แก้ไขข้อผิดพลาดเมื่อวันที่ { $date }:

# What has changed.
sending-changes = สิ่งที่เปลี่ยน
sending-changes-what = คู่มือเหล่านี้มีเรื่องใหม่ที่ยังไม่ได้แจ้ง ฉบับร่างจะมีย่อหน้าใหม่ในทุกภาษาที่แปลแล้ว
sending-no-changes = ไม่มีคู่มือที่มีเรื่องใหม่ซึ่งยังไม่ได้แจ้ง
sending-changed = เรื่องใหม่
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = ย่อหน้าใหม่ { $shown } ย่อหน้า
sending-tell = สร้างฉบับร่างข่าวสาร
sending-tell-offer = คู่มือนี้มีเรื่องใหม่ แจ้งผู้อ่านได้
sending-error-nothing-changed = ไม่มีการเปลี่ยนแปลงที่ยังไม่ได้แจ้ง
# $guide: title of a guide
bulletin-change-title = มีการเปลี่ยนแปลง: { $guide }
bulletin-change-intro = เรื่องใหม่คือ:
# $link: the title of the guide, as a link
bulletin-change-more = คู่มือทั้งหมด: { $link }

sending-narrow = เลือกดูเฉพาะบางรายการ
