# My day: what a counsellor sees first. The page looks again by itself.
day-again = ดูอีกครั้ง
# Read out and shown for a while when the lists have changed
day-changed = มีสิ่งใหม่
day-links = งานอื่น
# $time: a time as 18:00
day-shift-from = วันนี้กะของคุณเริ่มเวลา { $time } น.
# $time: a time as 18:00
day-shift-until = วันนี้กะของคุณจบเวลา { $time } น.
day-shift-over = วันนี้กะของคุณจบแล้ว
day-shift-none = วันนี้คุณไม่มีกะ
day-shift-away = วันนี้คุณลา
day-offer-over = หมดเวลาตอบแล้ว
day-talks-heading = อยู่กับคุณตอนนี้
day-talk-over = จบแล้ว
# $locator: the number that the client reads out
day-talk-over-label = จบการสนทนาในเรื่อง { $locator } แล้ว
day-group-late = ล่าช้า
day-group-today = ครบกำหนดวันนี้
day-group-week = สัปดาห์นี้
day-group-later = ภายหลัง
day-why = สิ่งที่ต้องทำและกำหนด
# $when: day and time
day-answer-by = ตอบภายใน { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = ข้อความใหม่ { $shown } ข้อความ
day-interpreting-heading = เรื่องที่คุณเป็นล่าม
day-due-heading = สิ่งที่ต้องทำวันนี้
day-due-of-colleague = สิ่งที่ต้องทำซึ่งเพื่อนร่วมงานเพิ่มไว้

# Finding one of one's own cases again.
own-title = ค้นหาเรื่องที่ฉันดูแล
own-what = ค้นหาเรื่องที่คุณดูแลตามข้อมูลด้านล่าง รวมถึงเรื่องที่ปิดแล้ว สิ่งที่คุยกันเก็บแบบเข้ารหัสและจะไม่ถูกค้นหา
own-any = ทั้งหมด
own-from = ได้รับตั้งแต่
own-until = ได้รับจนถึง
own-locator = หมายเลขรับเรื่อง 8 หลักแรก
own-button = ค้นหา
own-opened = ได้รับเมื่อ
own-none = ไม่พบเรื่องที่คุณดูแล ลองใส่ข้อมูลให้น้อยลง หรือใช้ช่วงเวลาที่ยาวขึ้น ถ้าเพื่อนร่วมงานดูแลอยู่ กรุณาถามหัวหน้าสำนักงาน
own-older = ก่อนหน้านี้
own-error-choice = กรุณาเลือกจากรายการ
own-error-day = กรุณาใส่วันที่ที่มีในปฏิทิน เช่น 2026-11-23
own-error-order = วันสุดท้ายอยู่ก่อนวันแรก
own-error-locator = กรุณาใส่เฉพาะ 8 หลักแรกของหมายเลขรับเรื่อง
