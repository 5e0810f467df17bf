# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = คำที่ใช้ที่เคาน์เตอร์
terms-counter-what = ชี้ให้ดูหรืออ่านคำภาษาเกาหลีเมื่ออยู่ที่เคาน์เตอร์หรือคุยโทรศัพท์
terms-unchecked = ยังไม่มีเจ้าของภาษาตรวจ
terms-back-to-text = { $word }: กลับไปที่เนื้อหา
terms-words-lead = คำภาษาเกาหลีที่หน่วยงานและบริษัทใช้ พร้อมความหมาย
terms-words-letters = อักษรตัวแรก
search-kind-term = คำศัพท์

# Where terms are kept: the list.
terms-title = คำศัพท์
terms-make = เพิ่มคำศัพท์
terms-search = ค้นหาคำ
terms-every-language = ทุกภาษา
terms-every-state = ทุกสถานะ
terms-narrow = แสดงตามที่เลือก
terms-found =
    { $count ->
        [0] ไม่พบคำศัพท์ที่ตรง
       *[other] พบ { $count } คำ
    }
terms-korean = ภาษาเกาหลี
terms-word = คำ
terms-explanation = คำอธิบายหนึ่งประโยค
terms-languages = สถานะในแต่ละภาษา
terms-standing-missing = ยังไม่มี
terms-standing-machine = เจ้าของภาษายังไม่ได้ตรวจ
terms-standing-reviewed = เจ้าของภาษาตรวจแล้ว
terms-standing-official = คำทางการ
terms-removed = ลบคำศัพท์แล้ว

# One term.
terms-make-hint = เขียนคำภาษาเกาหลี ที่อยู่จะสร้างจากคำภาษาอังกฤษ ส่วนภาษาอื่นเขียนได้หลังจากบันทึก
terms-edit-hint = ระบบบันทึกเฉพาะภาษาที่คุณเปลี่ยน ผู้ที่บันทึกคำว่าเจ้าของภาษาตรวจแล้วจะมีชื่อเป็นผู้ตรวจ
terms-source = แหล่งที่มา (ของคำทางการ)
terms-edited = แก้ไขโดย { $name } เมื่อ { $when }
terms-reviewed = ตรวจโดย { $name } เมื่อ { $when }
terms-by-file = จากไฟล์
terms-other-languages = ภาษาอื่น
terms-meanwhile = ระหว่างที่คุณพิมพ์ มีคนอื่นบันทึกภาษาเดียวกัน สิ่งที่คุณพิมพ์ยังอยู่ด้านล่างและยังไม่ได้บันทึก กรุณาเทียบดู แล้วบันทึกอีกครั้ง
terms-meanwhile-here = ที่บันทึกไว้ตอนนี้ ({ $name }):
terms-error-no-korean = กรุณาเขียนคำภาษาเกาหลี
terms-error-too-long = ยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร
terms-error-no-source = กรุณาบอกว่าคุณพบคำทางการนี้ที่ไหน
terms-error-taken = มีคำศัพท์ที่ใช้คำภาษาเกาหลีนี้อยู่แล้ว
terms-error-used = เนื้อหาเหล่านี้ใช้คำศัพท์นี้อยู่ จึงลบไม่ได้ กรุณานำออกจากเนื้อหาก่อน
terms-uses = เนื้อหาที่ใช้คำศัพท์นี้
terms-uses-none = ไม่มีเนื้อหาที่ระบุคำนี้เป็นคำที่ใช้ที่เคาน์เตอร์
terms-changes = สิ่งที่เปลี่ยน
terms-changes-none = ยังไม่มีอะไรเปลี่ยน
terms-before = ก่อน
terms-after = หลัง
terms-remove-heading = ลบคำศัพท์
terms-remove-what = คำนี้จะหายไปจากรายการคำศัพท์บนเว็บไซต์ และการนำเข้าไฟล์จะไม่ทำให้กลับมาอีก
terms-remove-button = ลบคำศัพท์นี้
