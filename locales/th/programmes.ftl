# Courses and events: what residents see.
programmes-title = การอบรมและกิจกรรม
programmes-lead = การอบรมและกิจกรรมที่กำลังจัดหรือกำลังจะเริ่ม แสดงเฉพาะที่ตรวจสอบแล้ว
programmes-none = ตอนนี้ยังไม่มีการอบรมหรือกิจกรรมให้แสดง
programme-kind-korean-class = ชั้นเรียนภาษาเกาหลี
programme-kind-kiip = โครงการบูรณาการทางสังคม
programme-kind-topik = เตรียมสอบวัดระดับภาษาเกาหลี
programme-kind-settlement = การอบรมสำหรับผู้มาใหม่
programme-kind-festival = เทศกาล
programme-kind-clinic = การรักษาและตรวจสุขภาพ
programme-kind-other = การอบรมหรือกิจกรรมอื่น
# $from, $until: days
programme-days = { $from } ถึง { $until }
programme-days-open = ตั้งแต่ { $from }
programme-cost = ค่าใช้จ่าย
programme-free = ฟรี
# Where the amount is not known.
programme-paid = มีค่าใช้จ่าย
programme-size = รับ
# $shown: the number as it is written
programme-places = { $shown } คน
programme-contact = สอบถามได้ที่
programme-sign-up = การสมัคร
programme-sign-up-not-needed = มาได้เลยโดยไม่ต้องสมัคร
programme-sign-up-here = คุณสมัครบนเว็บไซต์นี้ได้ในภาษาของคุณ กรุณาเขียนว่าเป็นการอบรมหรือกิจกรรมใด
programme-sign-up-button = สมัคร
programme-over-title = จบไปแล้ว
search-kind-programme = การอบรมหรือกิจกรรม

# The newsroom: the list.
board-section-programmes = การอบรมและกิจกรรม
programmes-desk-lead = ที่นี่ใช้เพิ่ม แก้ไข และตรวจสอบการอบรมและกิจกรรม ผู้อยู่อาศัยจะเห็นเฉพาะที่ตรวจสอบแล้วและภาษาเกาหลีเผยแพร่แล้ว และจะหายไปเองในวันถัดจากวันที่จบ
programmes-desk-none = ยังไม่มีการอบรมหรือกิจกรรมที่เพิ่มไว้
programmes-begun = ต้องกรอกข้อมูล
programmes-stage-coming = กำลังจะเริ่ม
programmes-stage-running = กำลังจัด
programmes-stage-over = จบแล้ว
programmes-name = ชื่อ
programmes-when = เมื่อไร
programmes-languages-public = ภาษาที่เผยแพร่
programmes-due = ต้องตรวจสอบอีกครั้ง
programmes-unverified = ยังไม่ตรวจสอบ
# $by: a name; $day: a day
programmes-verified = ตรวจสอบโดย { $by }, { $day }

# A new one.
programmes-new = เพิ่มการอบรมหรือกิจกรรม
programmes-new-lead = เริ่มจากชื่อภาษาเกาหลี เวลาและสถานที่กรอกในหน้าถัดไป ส่วนคำอธิบายและคำแปลเขียนในเนื้อหา
programmes-new-button = ต่อไป

# One of them: verified, entered, changed.
programmes-said-begun = สร้างเนื้อหาแล้ว กรุณากรอกเวลาและสถานที่
programmes-said-saved = บันทึกแล้ว
programmes-said-verified = บันทึกแล้วว่าตรวจสอบวันนี้
programmes-said-doubted = ผู้อยู่อาศัยจะไม่เห็นรายการนี้ จนกว่าจะตรวจสอบแล้ว
programmes-words = ชื่อ คำอธิบาย และคำแปล
programmes-words-not-public = เนื้อหายังไม่ได้เผยแพร่ ผู้อยู่อาศัยจึงยังไม่เห็น
programmes-unverified-what = ผู้อยู่อาศัยจะเห็นเมื่อผู้เผยแพร่ตรวจสอบกับแหล่งที่มาแล้ว
programmes-verify-what = เวลา สถานที่ ค่าใช้จ่าย และการสมัครตรงกับแหล่งที่มาไหม
programmes-verify-button = ตรวจสอบวันนี้แล้ว ถูกต้องทั้งหมด
programmes-doubt-button = ซ่อนไว้จนกว่าจะตรวจสอบ
programmes-review = ตรวจสอบครั้งต่อไป
programmes-review-hint = ถ้าเว้นว่าง จะเป็นอีกสามเดือน
programmes-details = เวลาและสถานที่
programmes-details-what = แสดงเหมือนกันในทุกภาษา
programmes-changed = สิ่งที่เปลี่ยน
programmes-done-entered = เพิ่มแล้ว
programmes-done-corrected = แก้ไขแล้ว
programmes-done-verified = ตรวจสอบแล้ว
programmes-done-doubted = ซ่อนแล้ว
programmes-done-imported = นำเข้าจากข้อมูลเริ่มต้น

# Filling it in.
programmes-field-kind = ประเภท
programmes-field-run-by = ดำเนินงานโดย
programmes-field-contact = สอบถามได้ที่
programmes-field-place = สถานที่
programmes-field-place-roman = สถานที่เป็นอักษรละติน
programmes-field-first = วันแรก
programmes-field-last = วันสุดท้าย
programmes-field-sessions = เวลา
programmes-field-languages = ภาษาที่ใช้จัด
programmes-field-cost = ค่าใช้จ่าย
programmes-field-fee = จำนวนเงิน ถ้ามีค่าใช้จ่าย
programmes-field-sign-up = วิธีสมัคร
programmes-field-phone = โทรศัพท์สำหรับสมัคร
programmes-field-website = เว็บไซต์สำหรับสมัคร
programmes-field-places = รับได้กี่คน
programmes-field-source = แหล่งที่มา
programmes-field-status = การตรวจสอบ
programmes-field-checked = ตรวจสอบล่าสุด
programmes-status-official = ตรวจสอบแล้ว
programmes-status-unverified = ยังไม่ตรวจสอบ
programmes-hint-run-by = ชื่อหน่วยงานเป็นภาษาเกาหลี
programmes-hint-contact = ถ้ามีในช่องทางติดต่อ ให้เลือก ถ้าไม่มี ให้เว้นว่างไว้
programmes-hint-place = เป็นภาษาเกาหลี: ที่อยู่ตามถนน อาคาร ชั้น และห้อง
programmes-hint-last = เว้นว่างไว้ ถ้าจัดวันเดียวหรือยังไม่รู้วันที่จบ
programmes-hint-sessions = เวลาเริ่มและเวลาจบ แบบ 24 ชั่วโมง ถ้าจัดวันเดียว ไม่ต้องเลือกวันในสัปดาห์ เพิ่มบรรทัดได้ที่ท้ายแบบฟอร์ม
programmes-hint-fee = จำนวนเงินเลือกจากที่เก็บไว้ ถ้าไม่มี กรุณาเพิ่มก่อน:
programmes-hint-phone = เลือกจากหมายเลขโทรศัพท์ที่เก็บไว้
programmes-hint-website = ที่อยู่เต็ม โดยเริ่มด้วย https://
programmes-hint-places = ถ้าไม่จำกัดจำนวน ให้เว้นว่างไว้
programmes-hint-source = ชื่อและวันที่ของประกาศ หรือหน้าของเว็บไซต์ เป็นภาษาเกาหลี
programmes-held-weekly = ทุกสัปดาห์
programmes-held-day = วันเดียว
programmes-way-none = ไม่ต้องสมัคร
programmes-way-counselling = ทางแบบฟอร์มถามผู้ให้คำปรึกษาบนเว็บไซต์นี้
programmes-way-phone = ทางโทรศัพท์
programmes-way-website = บนเว็บไซต์อื่น
# $number: the number of a line
programmes-row-weekday = บรรทัดที่ { $number }: วันในสัปดาห์
programmes-row-opens = บรรทัดที่ { $number }: เริ่ม
programmes-row-closes = บรรทัดที่ { $number }: จบ
programmes-rows-button = เพิ่มบรรทัดเวลา
programmes-held-against = วันนี้ฉันตรวจสอบกับแหล่งที่มาแล้ว ผู้อยู่อาศัยจะเห็นทันที
programmes-will-wait = เมื่อบันทึกแล้ว ผู้อยู่อาศัยจะยังไม่เห็น จนกว่าผู้เผยแพร่จะตรวจสอบ
programmes-save-button = บันทึก
programmes-error-kind = กรุณาเลือกประเภท
programmes-error-run-by = กรุณาเขียนหน่วยงานที่ดำเนินงาน ถ้ายาวให้ทำให้สั้นลง
programmes-error-contact = กรุณาเลือกจากช่องทางติดต่อ
programmes-error-place = กรุณาเขียนสถานที่ ถ้ายาวให้ทำให้สั้นลง
programmes-error-place-roman = อักษรละตินยาวเกินไป
programmes-error-first = กรุณาเลือกวันแรก
programmes-error-last = วันสุดท้ายอยู่ก่อนวันแรก หรือไม่ใช่วันที่
programmes-error-sessions = กรุณาดูเวลาอีกครั้ง แต่ละบรรทัดต้องมีวันในสัปดาห์ เวลาเริ่ม และเวลาจบ ต้องไม่ทับกัน และวันในสัปดาห์นั้นต้องอยู่ระหว่างวันแรกกับวันสุดท้าย
programmes-error-languages = กรุณาเลือกภาษาที่ใช้จัด
programmes-error-fee = กรุณาบอกว่าฟรีหรือไม่ ถ้ามีค่าใช้จ่าย ให้เลือกจำนวนเงิน
programmes-error-sign-up = กรุณาบอกวิธีสมัคร
programmes-error-phone = กรุณาเลือกหมายเลขโทรศัพท์
programmes-error-website = กรุณาเขียนที่อยู่ โดยเริ่มด้วย https://
programmes-error-places = กรุณาเขียนตัวเลขตั้งแต่ 1 ถึง 100,000
programmes-error-source = กรุณาเขียนแหล่งที่มา ถ้ายาวให้ทำให้สั้นลง
programmes-error-not-entered = กรุณากรอกเวลาและสถานที่ก่อน
programmes-error-same = จะไม่มีอะไรเปลี่ยน
programmes-error-review = กรุณาเลือกวันตั้งแต่พรุ่งนี้เป็นต้นไป
programmes-error-changed = มีคนอื่นเปลี่ยนระหว่างที่คุณดูอยู่ จึงยังไม่ได้บันทึก สิ่งที่คุณพิมพ์ยังอยู่ที่นี่ กรุณาดูประวัติด้านล่าง แล้วบันทึกอีกครั้งถ้าของคุณถูกต้อง
