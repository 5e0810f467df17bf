# Files that go to translators.
exchange-format-docx = เอกสาร Word
exchange-format-xlsx = ตาราง Excel
exchange-format-xliff-1-2 = ไฟล์สำหรับโปรแกรมแปล (รูปแบบเก่า)
exchange-format-xliff-2-0 = ไฟล์สำหรับโปรแกรมแปล (รูปแบบใหม่)
exchange-due = กรุณาส่งกลับภายใน { $day }
exchange-keep = สิ่งที่อยู่ในวงเล็บปีกกา เครื่องหมายดอกจัน และที่อยู่ลิงก์ ให้คงไว้ตามเดิม เขียนเฉพาะในช่องคำแปล
exchange-stale = ภาษาเกาหลีเปลี่ยนหลังจากแปลแล้ว
exchange-was = ภาษาเกาหลีเปลี่ยนแล้ว ก่อนหน้านี้เขียนว่า: { $text }
exchange-column-number = ลำดับ
exchange-column-kind = ประเภท
exchange-column-source = ภาษาเกาหลี
exchange-column-target = คำแปล
exchange-column-notes = หมายเหตุ
exchange-kind-title = ชื่อเรื่อง
exchange-kind-summary = บทสรุป
exchange-kind-heading = หัวข้อย่อย
exchange-kind-paragraph = ย่อหน้า
exchange-kind-item = รายการ
exchange-kind-cell = ช่องในตาราง

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = เนื้อหานี้ไม่มีย่อหน้าแบบนี้
exchange-reason-source-changed = ภาษาเกาหลีเปลี่ยนหลังจากส่งไฟล์
exchange-reason-empty = คำแปลว่างเปล่า
exchange-reason-too-long = คำแปลยาวเกินไป
exchange-reason-not-translated = คำแปลยังเป็นภาษาเกาหลี
exchange-reason-placeholder = ตำแหน่งสำหรับจำนวนเงิน วันที่ หรือหมายเลขโทรศัพท์ขาดหายไปหรือเกินมา
exchange-reason-link = ลิงก์ขาดหายไปหรือเกินมา
exchange-reason-broken-markup = เครื่องหมายตัวหนาหรือรายการเสีย จึงจะกลายเป็นอย่างอื่น
exchange-reason-twice = ย่อหน้าเดียวกันอยู่ในไฟล์สองครั้ง และคำแปลต่างกัน

# Files that cannot be read.
exchange-unreadable-not-a-sheet = ไฟล์นี้ไม่ใช่ไฟล์ที่ดาวน์โหลดไปแปล
exchange-unreadable-not-a-document = ไฟล์นี้ไม่ใช่เอกสารที่อ่านได้ กรุณาเลือกเอกสาร Word หรือเอกสารฮันกึล
exchange-unreadable-too-large = ไฟล์ใหญ่เกินไป
exchange-unreadable-bomb = ไม่ได้เปิดไฟล์ เพราะเมื่อแตกไฟล์แล้วจะใหญ่เกินไปมาก
exchange-unreadable-other-text = ไฟล์นี้เป็นของเนื้อหาอื่น
exchange-unreadable-other-language = ไฟล์นี้เป็นภาษาอื่น
exchange-unreadable-old-hangul = นี่เป็นไฟล์ฮันกึลแบบเก่า กรุณาบันทึกใหม่ในรูปแบบใหม่
exchange-unreadable-old-word = นี่เป็นไฟล์ Word แบบเก่า กรุณาบันทึกใหม่ในรูปแบบใหม่
exchange-unreadable-locked = ไฟล์ล็อกด้วยรหัสผ่าน กรุณาบันทึกโดยไม่ใส่รหัสผ่าน
exchange-unreadable-broken = ไฟล์เสียและอ่านไม่ได้ กรุณาบันทึกใหม่อีกครั้ง

# What was not taken over from a document.
exchange-left-out-images = ไม่ได้นำรูปภาพ { $count } รูปเข้ามา
exchange-left-out-notes = ไม่ได้นำเชิงอรรถ { $count } ข้อเข้ามา
exchange-left-out-links = ลิงก์ที่เปิดไม่ได้ { $count } ลิงก์ นำเข้าเฉพาะตัวหนังสือ
exchange-left-out-nested-tables = ตารางที่อยู่ในตาราง { $count } ตาราง นำเข้าเฉพาะตัวหนังสือ
