# The office: what goes on this minute.
office-asked-heading = เรื่องด่วนที่กำลังถามว่าใครจะรับ
office-asked-who = กำลังถามใคร
office-until = ถึง
office-held-heading = เรื่องที่พักรอเพราะมีคำถามเข้ามามาก
office-route-heading = ไม่ต้องรอ
office-route-button = มอบเรื่องตอนนี้
# A button of a list of cases, for whoever hears the page.
office-route-label = มอบเรื่อง { $locator } ตอนนี้
office-talks-heading = การสนทนาที่กำลังดำเนินอยู่
office-talk-since = ตั้งแต่
office-talk-line = สายล่าม
office-suggestions = ข้อเสนอแนะที่ยังเปิดอยู่

# The trail of a case.
act-contact-not-noted = ไม่มีใครจดว่าจบการสนทนา ระบบจึงจบให้
act-call-not-noted = ไม่มีใครจดว่าจบการโทรกับสายล่าม ระบบจึงจบให้
act-let-go = มอบเรื่องโดยไม่รอ แม้มีคำถามเข้ามามาก

# What was asked each month, counted.
demands-title = ความต้องการคำปรึกษา
demands-lead = แต่ละเดือนมีกี่คนที่ถาม แยกตามภาษาและหัวข้อ ผลเป็นอย่างไร และครึ่งหนึ่งรอนานเท่าไรจึงได้คำตอบแรก ข้อมูลนี้ไม่บอกว่าเป็นใคร
demands-small = “{ $hidden }” คือจำนวนน้อย ({ $few }) ที่อาจทำให้เดาได้ว่าเป็นใคร หรือจำนวนที่ใช้คำนวณหาจำนวนน้อยเช่นนั้นได้
demands-from = ตั้งแต่เดือน
demands-until = ถึงเดือน
demands-show = แสดง
demands-file = รับเป็นไฟล์ตาราง (CSV)
demands-error-span = กรุณาเลือกเดือนแรกและเดือนสุดท้าย ไม่เกิน { $limit } เดือน
demands-none = เดือนนี้ไม่มีใครถาม
demands-month = เดือน
demands-all = ทั้งหมด
demands-asked = ถาม
demands-kind-helped = ตอบแล้ว
demands-kind-unhelped = ช่วยไม่ได้
demands-kind-tallied = นับจำนวนเท่านั้น
demands-kind-open = ยังเปิดอยู่
demands-waited = เวลารอ (นาที)
demands-hidden = ไม่แสดง
# The first line of the file.
demands-mark = รับโดย { $name }, { $moment } จำนวนน้อยไม่แสดง
closing-no-language = ปิด: ไม่มีใครใช้ภาษานี้ได้

# An answer in which something of a saved reply is not filled in.
desk-blank-error = คำตอบนี้ยังมีส่วนที่ไม่ได้เติม กรุณาเติมให้ครบ ถ้าต้องการส่งตามนี้ ให้กดปุ่มอีกครั้ง
desk-flag-and-blank-error = คำตอบนี้ยังมีส่วนที่ไม่ได้เติม และดูเหมือนมีสถานะการพำนัก เลขประจำตัวคนต่างด้าว หรือเลขหนังสือเดินทาง กรุณาแก้ไขทั้งสองอย่าง ถ้าต้องการส่งตามนี้ ให้กดปุ่มอีกครั้ง

# Readings of cases, page by page.
reading-search = ชื่อเจ้าหน้าที่หรือหมายเลขรับเรื่อง
reading-search-button = ค้นหา
reading-none-found = เดือนนี้ไม่มีรายการแบบนั้น
reading-pages = หน้าของรายการ
reading-page = หน้า { $page } จาก { $pages }
reading-page-before = รายการใหม่กว่า
reading-page-after = รายการเก่ากว่า

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = คุณไม่มีรหัสกู้คืนแล้ว แต่ละรหัสใช้ได้ครั้งเดียว และทุกรหัสจะใช้ไม่ได้เมื่อนำระบบกลับมาจากสำเนาสำรอง กรุณาสร้างรหัสใหม่ตอนนี้ เพื่อให้เข้าสู่ระบบได้เมื่อไม่มีโทรศัพท์
factor-codes-later = ทำภายหลัง ไปที่เรื่องที่ฉันดูแล
factor-act-codes-ended = รหัสกู้คืนใช้ไม่ได้แล้ว เพราะนำระบบกลับมาจากสำเนาสำรอง
