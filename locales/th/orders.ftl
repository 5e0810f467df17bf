# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = งานแปลที่ขอ
orders-title = งานแปลที่ขอ
orders-mine-title = งานแปลของฉัน
orders-back = กลับไปที่รายการ
orders-ask = ขอให้แปล
orders-statement = สรุปงานของเดือน
orders-asked = ขอแล้ว ผู้แปลทุกคนจะได้รับอีเมล
orders-delivered-done = ขอบคุณ ส่งงานแล้ว ต่อไปคนที่รู้ภาษานี้จะอ่าน
orders-cancelled-done = ยกเลิกแล้ว ผู้แปลจะได้รับอีเมล
orders-none-open = ตอนนี้ไม่มีงานแปลที่ขอไว้
orders-open = ยังไม่เสร็จ
orders-delivered = ส่งงานแล้ว
orders-delivered-this-month = ส่งงานในเดือนนี้
orders-text = เนื้อหา
orders-translator = ผู้แปล
orders-due = กำหนดส่ง
orders-characters = จำนวนตัวอักษรภาษาเกาหลี
orders-delivered-on = ส่งงานเมื่อ
orders-state-asked = ขอแล้ว
orders-state-opened = กำลังแปล
orders-state-late = เลยกำหนด
orders-state-delivered = ส่งงานแล้ว
orders-state-cancelled = ยกเลิกแล้ว

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title } เป็นภาษา { $language }
orders-extent = ขอบเขต
orders-extent-behind = เฉพาะส่วนที่ใหม่หรือเปลี่ยน
orders-extent-whole = เนื้อหาทั้งหมด
orders-asked-by = ผู้ขอ
orders-note = หมายเหตุถึงผู้แปล
orders-begin = เปิดเนื้อหาแล้วเริ่ม
orders-go-on = แปลต่อ
orders-see-text = ดูเนื้อหา
orders-deliver-heading = เสร็จแล้วใช่ไหม
orders-deliver-what = สิ่งที่คุณบันทึกล่าสุดจะถูกส่งเป็นงาน คนอื่นที่รู้ภาษานี้จะอ่านก่อน จึงจะนับว่าตรวจแล้ว
orders-deliver-button = ฉันทำเสร็จแล้ว
orders-cancel-heading = ยกเลิกงาน
orders-cancel-what = ผู้แปลจะได้รับอีเมลและไม่ต้องทำต่อ สิ่งที่บันทึกไว้ยังอยู่
orders-cancel-button = ยกเลิกงาน
orders-error-closed = ระหว่างนี้งานถูกส่งหรือถูกยกเลิกแล้ว
orders-error-nothing-saved = ตั้งแต่ขอให้แปล ยังไม่มีอะไรที่บันทึก กรุณาบันทึกคำแปลของคุณก่อน
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = มี { $shown } ย่อหน้าที่ยังไม่ได้แปล หรือภาษาเกาหลีเปลี่ยนแล้ว กรุณาทำให้เสร็จก่อน

# Asking.
orders-ask-title = ขอให้แปล
orders-choose-text = เลือกเนื้อหานี้
orders-languages = แปลเป็นภาษาใด และใครแปล
# $language: name of a language in itself
orders-translator-label = ผู้แปลเป็นภาษา { $language }
orders-no-translator = ยังไม่มีใครแปลเป็นภาษานี้ หัวหน้าศูนย์มอบหน้าที่ให้ได้
orders-lang-asked = ขอไว้แล้ว
orders-lang-missing = ยังไม่มีอะไร
orders-lang-whole = ตามทันทั้งหมด
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = ตามไม่ทัน { $shown } ย่อหน้า
orders-note-hint = สิ่งที่ผู้แปลควรรู้: เขียนให้ใครอ่าน ใช้คำไหน
orders-ask-button = ขอทางอีเมล
orders-error-text = กรุณาเลือกเนื้อหาที่มีภาษาเกาหลี
orders-error-due = กรุณาเลือกวันตั้งแต่วันนี้เป็นต้นไป
orders-error-languages = กรุณาเลือกอย่างน้อยหนึ่งภาษา
# $language: name of a language in itself
orders-error-translator = กรุณาเลือกคนที่แปลเป็นภาษา { $language }
# $language: name of a language in itself
orders-error-asked = ขอให้แปลเป็นภาษา { $language } ไว้แล้ว
# $language: name of a language in itself
orders-error-nothing = ภาษา { $language } ไม่มีส่วนที่ตามไม่ทัน หากต้องการแปลใหม่ทั้งหมด ให้เลือกเนื้อหาทั้งหมด

# The statement.
# $month: a month as 2026-11
orders-statement-title = งานแปลที่ส่งใน { $month }
orders-statement-sheet = ดาวน์โหลดเป็นไฟล์ตาราง
orders-statement-empty = เดือนนี้ไม่มีงานแปลที่ส่ง
orders-sum = รวม
