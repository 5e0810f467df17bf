# The question below a text.
feedback-question = เรื่องนี้มีประโยชน์ไหม
feedback-yes = มี
feedback-no = ไม่มี
feedback-thanks = ขอบคุณ
feedback-counted = เราได้รับคำตอบของคุณแล้ว และไม่เก็บว่าใครเป็นผู้ตอบ
feedback-text-label = มีอะไรผิดหรือขาดไปไหม
feedback-text-hint = ไม่เขียนก็ได้ กรุณาอย่าเขียนชื่อหรือเรื่องของคุณเองที่นี่ ผู้เขียนจะอ่าน แต่ตอบกลับไม่ได้ ถ้ามีคำถาม ให้ถามผู้ให้คำปรึกษาด้านล่าง
feedback-send = ส่ง
feedback-read = เราได้รับสิ่งที่คุณเขียนแล้ว ผู้เขียนจะอ่านและดูว่าต้องแก้ไขอะไร
feedback-error-empty = หากต้องการส่ง กรุณาเขียนก่อน
# $limit: number of characters
feedback-error-long = ยาวเกินไป เขียนได้ไม่เกิน { $limit } ตัวอักษร
feedback-ask-heading = มีคำถามเกี่ยวกับเรื่องของคุณเองไหม

# What readers say, in the newsroom.
feedback-nav = ผู้อ่านและคู่มือ
# $shown: number of comments
feedback-link = ความคิดเห็นผู้อ่านที่ต้องดู: { $shown }
feedback-title = ความคิดเห็นของผู้อ่าน
feedback-what = เนื้อหาแต่ละเรื่องมีประโยชน์แค่ไหนในแต่ละภาษา และผู้อ่านเขียนอะไรไว้ ไม่มีใครรู้ว่าผู้อ่านเป็นใคร และข้อมูลจะถูกลบหลังจากหนึ่งปี
feedback-comments = สิ่งที่ผู้อ่านเขียน
feedback-show-open = ที่ต้องทำ
feedback-show-all = ทั้งหมด
feedback-none = ไม่มีอะไรต้องดูที่นี่
feedback-text-in = ภาษาของเนื้อหา:
feedback-text-gone = เนื้อหาที่ไม่ได้เผยแพร่แล้ว
feedback-unreadable = กุญแจที่ใช้อยู่ตอนนี้เปิดข้อความนี้ไม่ได้
# $name: a colleague; $when: date and time
feedback-handled = { $name } ดำเนินการแล้ว เมื่อ { $when }
feedback-done = ดำเนินการแล้ว
feedback-counts = มีประโยชน์แค่ไหน
feedback-language = ภาษาของเนื้อหา
feedback-was-useful = มีประโยชน์
feedback-was-not-useful = ไม่มีประโยชน์
feedback-wanted-title = คำแปลที่ผู้อ่านอยากได้
# $since: a date
feedback-wanted-what = จำนวนครั้งที่ผู้อ่านบอกว่าอยากอ่านเนื้อหาในภาษานั้น ตั้งแต่วันที่ { $since }
feedback-wanted-none = ยังไม่มีใครขอคำแปล
