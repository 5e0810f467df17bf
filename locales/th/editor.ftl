# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = แก้ไขเนื้อหา: { $language }
editor-to-publish = ไปที่หน้าของเนื้อหาเพื่อเผยแพร่
# $name: a person
editor-merged = สิ่งที่ { $name } บันทึกระหว่างนี้รวมอยู่ด้วยแล้ว
# $name: a person; $count: number of blocks
editor-clash = ระหว่างนี้ { $name } บันทึกต่างไปจากคุณ กรุณาเลือกใน { $count } ย่อหน้า แล้วบันทึกอีกครั้ง ไม่มีอะไรหายไป
editor-conflict-title = สองฉบับที่ต่างกัน
# $name: a person
editor-conflict = ระหว่างนี้ { $name } บันทึกต่างไปจากคุณ เนื้อหาของคุณยังไม่ได้บันทึก กรุณาเลือกในจุดที่ต่างกัน แล้วบันทึก
editor-take = จะเก็บเนื้อหาของใคร
editor-take-mine = ของฉัน
editor-take-theirs = ของอีกคน
editor-take-both = ทั้งสอง ของฉันก่อน
editor-coming = ภาษาเกาหลีเปลี่ยนแล้ว แต่ยังไม่ได้เผยแพร่
editor-to-coming = แปลภาษาเกาหลีฉบับใหม่ไว้ก่อน
editor-is-coming = คุณกำลังแปลจากภาษาเกาหลีที่ยังไม่ได้เผยแพร่
editor-to-public = กลับไปที่ภาษาเกาหลีที่เผยแพร่แล้ว
# $count: number of blocks
editor-open = ยังต้องทำอีก { $count } ย่อหน้า
editor-none-open = แปลครบแล้ว
editor-show-open = แสดงเฉพาะที่ต้องทำ
editor-show-all = แสดงทั้งหมด
editor-state-current = ถูกต้องตามปัจจุบัน
editor-state-stale = ภาษาเกาหลีเปลี่ยนแล้ว
editor-state-missing = ยังไม่ได้แปล
editor-kind-title = ชื่อเรื่อง
editor-kind-summary = บทสรุป
editor-kind-heading = หัวข้อย่อย
editor-kind-paragraph = ย่อหน้า
editor-kind-item = รายการ
editor-kind-cell = ช่องในตาราง
editor-changed = สิ่งที่เปลี่ยนในภาษาเกาหลี
editor-gone = ลบออก:
editor-new = เพิ่มใหม่:
editor-still-right = คำแปลเดิมยังถูกต้อง
# $language: name of a language in itself
editor-words-label = เนื้อหาภาษา { $language }
editor-save-next = บันทึก แล้วไปต่อ
editor-preview = ดูตัวอย่างในแท็บใหม่
editor-preview-here = ตัวอย่าง: สิ่งที่ผู้อ่านจะเห็น
editor-kept = นำสิ่งที่คุณพิมพ์ก่อนหน้านี้กลับมาแล้ว ยังไม่ได้บันทึก
editor-discard = ทิ้งไป
editor-keys = แป้นพิมพ์ลัด
editor-key-move = ย่อหน้าถัดไปหรือก่อนหน้า
editor-key-copy = คัดลอกภาษาเกาหลี
# $count: number of comments
editor-comments = { $count ->
    [0] ความคิดเห็น
   *[other] { $count } ความคิดเห็น
}
editor-comment-label = ความคิดเห็นของคุณ
editor-comment-send = ส่งความคิดเห็น
editor-comment-settle = ทำเครื่องหมายว่าจัดการแล้ว
editor-comment-settled = จัดการแล้ว
editor-comment-for-all = เกี่ยวกับภาษาเกาหลี สำหรับทุกภาษา
editor-comment-save-first = กรุณาบันทึกเนื้อหาก่อนส่งความคิดเห็น
editor-summary = บทสรุป
editor-help = วิธีเขียนหัวข้อย่อย รายการ และลิงก์
editor-help-heading = หัวข้อย่อย ใช้เครื่องหมายสามตัวสำหรับหัวข้อที่เล็กกว่า
editor-help-list = รายการ บรรทัดละหนึ่งข้อ
editor-help-steps = ขั้นตอนที่มีตัวเลข บรรทัดละหนึ่งขั้น
editor-help-strong = คำสำคัญ
editor-help-link = ลิงก์: เขียนคำที่จะแสดง แล้วตามด้วยที่อยู่ของหน้าโดยไม่ใส่ภาษา
editor-help-fact = จำนวนเงิน กำหนดเวลา หรือหมายเลขโทรศัพท์ที่เก็บไว้ที่อื่น
editor-help-table = แถวของตาราง ใต้แถวแรกให้ใส่แถว | --- | --- |
editor-facts = จำนวนเงิน กำหนดเวลา และหมายเลขโทรศัพท์
editor-facts-find = ค้นหาแล้วแทรก

editor-error-not-one-block = แบบนี้จะกลายเป็นหลายย่อหน้าหรือเป็นประเภทอื่น กรุณาเขียนเป็นย่อหน้าเดียวเหมือนภาษาเกาหลี
editor-error-source = ไม่พบภาษาเกาหลีที่ใช้แปล กรุณาคัดลอกสิ่งที่คุณเขียนไว้ แล้วเปิดหน้านี้อีกครั้ง
# $limit: number of characters
editor-error-comment = กรุณาเขียนความคิดเห็นไม่เกิน { $limit } ตัวอักษร
