# What readers see of a text.
text-gone-title = ไม่มีเรื่องนี้ที่นี่แล้ว
# $day: a date
text-stale-here = ข้อความภาษาเกาหลีเปลี่ยนเมื่อวันที่ { $day } คำแปลจะตามมาภายหลัง
text-stale-here-undated = ข้อความภาษาเกาหลีเปลี่ยนแล้ว คำแปลจะตามมาภายหลัง

# What a text is, and where it stands.
text-kind-guide = คู่มือ
text-kind-publication = สิ่งพิมพ์
text-kind-issue = ฉบับของจดหมายข่าว
text-kind-article = บทความ
text-kind-bulletin = ข่าวสาร
text-kind-alert = ประกาศเร่งด่วน
text-kind-reply = คำตอบที่ใช้บ่อย
text-kind-question = คำถามก่อนให้คำปรึกษา
text-kind-situation = แนวทางตามสถานการณ์
text-kind-programme = การอบรมหรือกิจกรรม
text-state-missing = ยังไม่ได้แปล
text-state-asked-for = ขอให้แปลแล้ว
text-state-in-translation = กำลังแปล
text-state-stale = ภาษาเกาหลีเปลี่ยนแล้ว
text-state-withdrawn = หยุดเผยแพร่แล้ว
text-state-machine = แปลโดยเครื่อง ยังไม่มีใครอ่าน
text-state-needs-review = ยังไม่มีใครอ่าน
text-state-reviewed = ผู้รู้ภาษาอ่านแล้ว
text-state-declined = จะไม่แปล
text-state-draft = กำลังเขียน
text-state-public = เผยแพร่แล้ว
# $count: how many; $shown: the same as it is written
text-behind = ตามภาษาเกาหลีไม่ทัน { $shown } ประโยค
# $count: how many; $shown: the same as it is written
text-unwritten = ยังไม่ได้แปล { $shown } ประโยค
text-by-file = นำเข้าจากไฟล์

# One text.
text-public-pages = สิ่งที่ผู้อ่านเห็น
text-languages = สถานะในแต่ละภาษา
text-readers-see = ผู้อ่านเห็น
text-read-by = อ่านโดย
text-to-do = สิ่งที่คุณทำได้
text-public-since = เผยแพร่ตั้งแต่
text-not-public = ไม่ได้เผยแพร่
text-history = ประวัติ
text-more = อื่นๆ
text-act-publish = เผยแพร่
text-act-review = ฉันอ่านแล้ว ถูกต้อง
text-act-schedule = กำหนดวัน
text-act-unschedule = ยกเลิกวันที่กำหนด
text-act-decline = ไม่แปล
text-act-take-up = เปลี่ยนเป็นแปล
text-act-withdraw = หยุดเผยแพร่
text-schedule-at = จะเผยแพร่เมื่อไร (เวลาของเมืองนี้)
text-decline-why = เหตุผลที่แจ้งผู้อ่าน
text-note = หมายเหตุถึงเพื่อนร่วมงาน (เว้นว่างได้)
text-publish-all-heading = เผยแพร่พร้อมกัน
text-publish-all-what = ภาษาเหล่านี้มีครบตามภาษาเกาหลี เลือกภาษาที่จะเผยแพร่ ถ้าภาษาใดภาษาหนึ่งเผยแพร่ไม่ได้ จะไม่เผยแพร่ทั้งหมด
text-publish-all-button = เผยแพร่ภาษาที่เลือก

# What was done.
text-done-made = สร้างเนื้อหาแล้ว ต่อไปกรุณาเขียนภาษาเกาหลี
text-done-saved = บันทึกแล้ว
text-done-published = เผยแพร่แล้ว
text-done-scheduled = จะเผยแพร่ตามเวลานั้น
text-done-unscheduled = ยกเลิกวันที่กำหนดแล้ว
text-done-withdrawn = หยุดเผยแพร่แล้ว และแจ้งเหตุผลให้ผู้อ่านทราบ
text-done-declined = จะไม่แปล และแจ้งเหตุผลให้ผู้อ่านทราบ
text-done-taken-up = เปลี่ยนเป็นจะแปลแล้ว
text-done-reviewed = บันทึกแล้วว่าคุณอ่าน
text-done-restored = บันทึกฉบับเก่าเป็นฉบับล่าสุดแล้ว ผู้อ่านยังไม่เห็น
text-done-still-correct = บันทึกแล้วว่าคำแปลยังถูกต้อง
text-done-unchanged = ไม่มีอะไรเปลี่ยน

# What cannot be done.
text-refusal-no-words = ยังไม่มีเนื้อหาในภาษานี้
text-refusal-unwritten = ชื่อเรื่องหรือเนื้อหายังว่างอยู่
text-refusal-changed = ระหว่างนี้มีคนอื่นบันทึกเนื้อหาใหม่ กรุณาดูแล้วลองอีกครั้ง
text-refusal-long-note = หมายเหตุยาวเกินไป เขียนได้ไม่เกิน 300 ตัวอักษร
text-refusal-past-day = เวลานั้นผ่านไปแล้ว
text-refusal-no-day = กรุณาเลือกวันและเวลา
text-refusal-is-public = เผยแพร่อยู่แล้ว
text-refusal-not-public = ตอนนี้ไม่ได้เผยแพร่
text-refusal-no-source = ภาษาเกาหลียังไม่ได้เผยแพร่ กรุณาเผยแพร่ภาษาเกาหลีก่อน
text-refusal-no-reason = กรุณาเลือกเหตุผลที่แจ้งผู้อ่าน
text-refusal-own-words = คุณเป็นคนบันทึกเนื้อหานี้ ต้องให้คนอื่นอ่าน
text-refusal-none-chosen = กรุณาเลือกอย่างน้อยหนึ่งภาษา
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } ยังไม่ได้เผยแพร่อะไร
text-refusal-around = ระหว่างนี้มีคนอื่นเปลี่ยนข้อมูลนี้ สิ่งที่คุณพิมพ์อยู่ด้านล่าง ถ้าต้องการให้แทนที่ของคนอื่น กรุณาบันทึกอีกครั้ง

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = หยุดเผยแพร่ภาษา { $language }
text-withdraw-what = ผู้อ่านภาษา { $language } จะไม่เห็นเนื้อหานี้อีก และจะเห็นเหตุผลที่คุณเลือก
text-withdraw-what-all = ถ้าหยุดเผยแพร่ภาษาเกาหลี ทุกภาษาจะหยุดเผยแพร่ด้วย ผู้อ่านจะเห็นเหตุผลที่คุณเลือก
text-withdraw-linking = มีเนื้อหาอื่นลิงก์มาที่เนื้อหานี้ ควรแก้ลิงก์เหล่านั้นก่อน
text-withdraw-why = เหตุผลที่แจ้งผู้อ่าน
text-withdraw-button = หยุดเผยแพร่

# The Korean changed, and the translations are right all the same.
text-still-offer = ภาษาเกาหลีเปลี่ยนแล้ว และคำแปลบางภาษายังตามไม่ทัน
text-still-link = ดูว่าต้องแก้คำแปลหรือไม่
text-still-title = คำแปลยังถูกต้องไหม
text-still-what = ภาษาเกาหลีเปลี่ยนไปแบบนี้ ถ้าความหมายเหมือนเดิม คุณบันทึกได้ว่าคำแปลทุกภาษายังถูกต้อง คำแปลไม่เปลี่ยน มีเพียงเครื่องหมายที่บอกว่าเก่าเท่านั้นที่หายไป
text-still-new = ประโยคใหม่ยังต้องแปล
text-still-button = ยังถูกต้องในทุกภาษา
text-still-nothing = ไม่มีประโยคที่เปลี่ยน
text-still-changed = ระหว่างนี้ภาษาเกาหลีเปลี่ยนอีก กรุณาดูอีกครั้ง

# A new text.
text-title-ko = ชื่อเรื่องภาษาเกาหลี
text-slug = ชื่อในที่อยู่เว็บ
text-slug-hint = อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง 3 ถึง 60 ตัว เปลี่ยนภายหลังไม่ได้ เช่น
text-begin-button = สร้างเนื้อหา
text-error-kind = กรุณาเลือกประเภท
text-error-slug = กรุณาใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง 3 ถึง 60 ตัว
text-error-slug-taken = มีเนื้อหาที่ใช้ชื่อนี้อยู่แล้ว
text-error-no-title = กรุณาเขียนชื่อเรื่อง
text-error-topic = กรุณาเลือกหัวข้อ

# What stands around a text.
text-around = เปลี่ยนหัวข้อ ช่องทางติดต่อ คำศัพท์ และแหล่งที่มา
text-around-what = เหมือนกันในทุกภาษา เมื่อบันทึกแล้วจะเผยแพร่ทันที
text-contacts = ช่องทางติดต่อ
text-terms = คำศัพท์
text-sources = มาตราของกฎหมาย
text-checked-on = ตรวจสอบเมื่อ
text-checked-by = ตรวจสอบโดย (ตำแหน่งหรือหน่วยงาน)
text-review-by = ต้องตรวจสอบครั้งต่อไป
text-related = คู่มือที่ควรอ่านด้วย
text-related-hint = บรรทัดละหนึ่งรายการ ใช้ชื่อที่อยู่ในที่อยู่เว็บของคู่มือ
text-line-each = บรรทัดละหนึ่งรายการ ตามลำดับที่ผู้อ่านเห็น
text-sources-hint = บรรทัดละหนึ่งรายการ เป็นภาษาเกาหลี ถ้ามีที่อยู่เว็บ ให้ใส่ต่อท้ายโดยเริ่มด้วย https://
text-contacts-known = ช่องทางติดต่อที่มี
text-terms-known = คำศัพท์ที่มี
# $ids: names as they were typed
text-error-unknown = ไม่มีในระบบ: { $ids }
text-error-too-many = ใส่ได้ไม่เกิน { $most } รายการ
text-error-sources = ใส่ได้ไม่เกิน { $most } บรรทัด บรรทัดละไม่เกิน { $longest } ตัวอักษร
text-error-checked-on = กรุณาเลือกวันนี้หรือวันก่อนหน้านี้
text-error-review-by = กรุณาตรวจดูวันที่อีกครั้ง

# History.
# $language: a language by its own name
text-history-title = ประวัติของภาษา { $language }
text-history-none = ยังไม่มีอะไรที่บันทึกไว้
# $number: which revision it is
text-history-number = ฉบับที่ { $number }
text-history-public = สิ่งที่ผู้อ่านเห็น
text-history-latest = บันทึกล่าสุด
text-history-cut = แสดงเฉพาะรายการล่าสุด
text-history-compared = เทียบกับฉบับที่ { $number } คำที่ขีดฆ่าคือคำที่หายไป คำที่ขีดเส้นใต้คือคำใหม่
text-history-with-public = เทียบกับสิ่งที่ผู้อ่านเห็น
text-history-first = นี่คือฉบับแรกที่บันทึก
text-restore-heading = กลับไปใช้ฉบับนี้
text-restore-what = ระบบจะบันทึกฉบับนี้เป็นฉบับล่าสุดอีกครั้ง ไม่มีอะไรหายไป และผู้อ่านจะเห็นเมื่อเผยแพร่แล้วเท่านั้น
text-restore-button = กลับไปใช้ฉบับนี้
text-act-published = เผยแพร่แล้ว
text-act-scheduled = กำหนดวันเผยแพร่แล้ว
text-act-unscheduled = ยกเลิกวันที่กำหนดแล้ว
text-act-withdrawn = หยุดเผยแพร่แล้ว
text-act-declined = จะไม่แปล
text-act-taken-up = เปลี่ยนเป็นจะแปลแล้ว
text-act-asked-for = ขอให้แปลแล้ว
text-act-begun = เริ่มแปลแล้ว
text-act-reviewed = อ่านแล้วและถูกต้อง
text-act-still-correct = ยังถูกต้องแม้ภาษาเกาหลีเปลี่ยน
text-act-restored = กลับไปใช้ฉบับเก่าแล้ว
