# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = จำนวนเงินและตัวเลข
facts-lead = จำนวนเงิน กำหนดเวลา และหมายเลขโทรศัพท์ที่อยู่ในเนื้อหา สิ่งที่คุณเปลี่ยนที่นี่จะเปลี่ยนในทุกภาษาพร้อมกัน
facts-search-label = ค้นหาด้วยชื่อ ค่า หรือแหล่งที่มา
facts-none = ไม่พบข้อมูล
facts-fact = ชื่อ
facts-value = ค่า
facts-holds = ช่วงเวลาที่ใช้
facts-source = แหล่งที่มา
facts-checked = ตรวจสอบ
# Nobody in the house looked it up: it came with the content files.
facts-by-files = มากับข้อมูลเริ่มต้น
# $from, $until: days
facts-period = { $from } ถึง { $until }
facts-period-open = ตั้งแต่ { $from }
facts-standing-lapsed = วันนี้ไม่มีค่า
facts-standing-due = ต้องตรวจสอบอีกครั้ง
facts-standing-coming = กำลังจะเปลี่ยน
facts-standing-settled = เรียบร้อย
facts-standing-what-lapsed = ค่านี้หมดช่วงเวลาใช้แล้วและไม่มีค่าใหม่ ในเนื้อหาจะเห็นเป็นขีด
facts-standing-what-due = ถึงวันที่ต้องตรวจสอบแล้ว หรือตรวจสอบครั้งล่าสุดนานกว่าหนึ่งปี
facts-standing-what-coming = รู้ค่าถัดไปแล้ว หรือค่าปัจจุบันมีวันสุดท้ายแล้ว
facts-standing-what-settled = ตอนนี้ไม่ต้องทำอะไร

# One fact: its values, checks, texts and history.
facts-unit = หน่วย
facts-unit-won = วอน
facts-unit-day = วัน
facts-unit-week = สัปดาห์
facts-unit-month = เดือน
facts-unit-year = ปี
facts-unit-hour = ชั่วโมง
facts-unit-minute = นาที
facts-unit-percent = เปอร์เซ็นต์
facts-unit-person = คน
facts-unit-time = เวลา
facts-unit-number = ตัวเลข
facts-unit-phone = หมายเลขโทรศัพท์
facts-unit-date = วันที่
facts-values = ค่าทั้งหมด
facts-today = วันนี้
facts-due = ต้องตรวจสอบ
facts-change = เปลี่ยน
facts-correct = แก้ไข
facts-end = ให้สิ้นสุด
facts-remove = ลบ
facts-add = เพิ่มค่า
facts-check-heading = ตรวจสอบอีกครั้ง
facts-check-what = คุณอ่านแหล่งที่มาอีกครั้งแล้วใช่ไหม ถ้าค่ายังถูกต้อง ระบบจะบันทึกวันที่และชื่อของคุณไว้
facts-review-hint = วันที่ต้องตรวจสอบครั้งต่อไป ถ้าเว้นว่าง จะเป็นอีกหนึ่งปี
facts-check-button = ตรวจสอบวันนี้แล้ว ยังถูกต้อง
facts-review-button = กำหนดวันเท่านั้น
# $day: a day
facts-review-on = ตรวจสอบครั้งต่อไป { $day }
facts-said-changed = เปลี่ยนแล้ว เนื้อหาทุกภาษาแสดงค่าใหม่
facts-said-saved = บันทึกการเปลี่ยนแปลงแล้ว
facts-said-checked = บันทึกแล้วว่าตรวจสอบวันนี้
facts-texts = แสดงที่ไหนบ้าง
facts-touched-none = ยังไม่มีเนื้อหาที่แสดงค่านี้
# $count: number of texts, contacts and pages
facts-touched-what = แสดงอยู่ { $count } แห่ง แยกตามภาษา:
facts-kind-contact = ช่องทางติดต่อ
facts-kind-page = หน้าเว็บ
facts-draft = ฉบับร่าง
facts-history = สิ่งที่เปลี่ยน
facts-history-none = ยังไม่มีการเปลี่ยนอะไรที่นี่
facts-done = สิ่งที่ทำ
facts-done-added = เพิ่มแล้ว
facts-done-corrected = แก้ไขแล้ว
facts-done-ended = สิ้นสุดแล้ว
facts-done-checked = ตรวจสอบแล้ว
facts-done-review = กำหนดวันตรวจสอบแล้ว
facts-done-removed = ลบแล้ว
facts-done-imported = นำเข้าจากข้อมูลเริ่มต้น
facts-before = ก่อน
facts-after = หลัง
facts-who = ใครทำและเมื่อไร

# A change: typed, looked at, confirmed.
facts-heading-add = เพิ่มค่า
facts-heading-correct = แก้ไขค่า
facts-heading-end = ให้ค่าสิ้นสุด
facts-heading-remove = ลบค่า
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = ไม่ต้องใส่หน่วย จำนวนเงินเขียนแบบ 10320 วันที่เขียนแบบ 2026-11-06 เวลาเขียนแบบ 18:00 หมายเลขโทรศัพท์เขียนแบบ 1577-1366
facts-from = วันแรก
facts-until = วันสุดท้าย
facts-until-hint = ถ้ายังไม่รู้ ให้เว้นว่างไว้
facts-source-hint = มาตราของกฎหมายหรือเลขที่ประกาศ เป็นภาษาเกาหลี
facts-status = คุณอ่านจากที่ไหน
facts-status-law = ในกฎหมาย
facts-status-official = ในประกาศทางการ
facts-end-before = ค่าที่ใช้อยู่ขณะนั้นจะสิ้นสุดในวันก่อนหน้า
facts-review-change = ดูว่าอะไรจะเปลี่ยน
facts-review-lead = ยังไม่มีอะไรเปลี่ยน กรุณาตรวจดู แล้วยืนยันถ้าถูกต้อง
facts-shown-heading = แต่ละภาษาจะแสดงแบบนี้
facts-confirm = เปลี่ยนตามนี้
facts-back = กลับไปที่แบบฟอร์ม
facts-new-title = เพิ่มรายการใหม่
facts-new-button = บันทึกรายการ
facts-id = ชื่อของรายการ
facts-id-hint = ชื่อที่ใช้เรียกในเนื้อหา ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น
facts-error-id = กรุณาใช้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง
facts-error-unit = กรุณาเลือกหน่วย ทุกค่าของรายการเดียวกันใช้หน่วยเดียวกัน
facts-error-value = ค่านี้ไม่ตรงกับหน่วย กรุณาเขียนตามตัวอย่าง
facts-error-from = กรุณาเลือกวันแรก
facts-error-until = ไม่มีวันสุดท้าย หรือวันสุดท้ายอยู่ก่อนวันแรก
facts-error-source = กรุณาเขียนแหล่งที่มา ถ้ายาวให้ทำให้สั้นลง
facts-error-status = กรุณาบอกว่าอยู่ในกฎหมายหรือในประกาศทางการ
facts-error-review = กรุณาเลือกวันตั้งแต่พรุ่งนี้เป็นต้นไป
facts-error-overlap = ช่วงเวลาจะทับกับ { $value } ({ $period })
facts-error-taken = มีรายการชื่อนี้อยู่แล้ว
facts-error-in-use = เนื้อหาแสดงค่านี้อยู่ จึงลบไม่ได้ กรุณานำออกจากเนื้อหาด้านล่างก่อน หรือแก้ไขค่า
facts-error-same = จะไม่มีอะไรเปลี่ยน
facts-error-changed = มีคนอื่นเปลี่ยนค่าระหว่างที่คุณดูอยู่ จึงยังไม่ได้ทำอะไร กรุณาดูค่าตอนนี้แล้วลองอีกครั้ง
facts-error-gone = ไม่มีค่านี้แล้ว

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = แจ้งผู้ที่รับข่าวสารหัวข้อเหล่านี้
facts-tell-what = เริ่มเขียนข่าวสารที่มีค่าใหม่และลิงก์ไปยังคู่มือ แก้ไขได้ก่อนส่ง
facts-tell-button = เขียนข่าวสาร
facts-tell-writer = กรุณาแจ้งผู้เขียนข่าวสารให้ทราบการเปลี่ยนแปลงนี้
# $guide: title of a guide
facts-bulletin-title = สิ่งที่เปลี่ยนไป: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = ตั้งแต่วันที่ { $day } เป็น { $fact }
facts-bulletin-text-now = ตอนนี้เป็น { $fact }

# For residents: a guide with the values of another day.
facts-as-of-summary = ดูจำนวนเงินและกำหนดเวลาของวันอื่น
facts-as-of-what = ถ้าคุณต้องการรู้กฎของวันที่คุณบาดเจ็บหรือวันที่ทำงาน ให้เลือกวันนั้น
facts-as-of-day = วันที่
facts-as-of-button = แสดงค่าของวันนั้น
# $day: a day
facts-as-of-note = จำนวนเงินและกำหนดเวลาเป็นของวันที่ { $day } ส่วนคำอธิบายเป็นของวันนี้
facts-as-of-missing = ตรงที่เห็นเป็นขีด (—) เราไม่รู้ค่าของวันนั้น
facts-as-of-today = กลับไปที่ค่าของวันนี้
# $first, $last: days
facts-as-of-error = กรุณาเลือกวันตั้งแต่ { $first } ถึง { $last } สิ่งที่คุณเห็นตอนนี้เป็นค่าของวันนี้
