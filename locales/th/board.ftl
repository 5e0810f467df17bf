# The newsroom's sections.
board-sections = เมนูห้องข่าว
board-section-board = สถานะคำแปล
board-section-bulletins = ข่าวสาร
board-section-facts = จำนวนเงินและตัวเลข
board-section-terms = คำศัพท์
board-section-reading = คำแปลที่ต้องอ่าน
board-section-orders = งานแปลที่ขอ
board-section-feedback = ความคิดเห็นผู้อ่าน
board-section-wanted = คำแปลที่อยากได้

# Where every text stands in every language.
board-title = สถานะคำแปล
board-new = เขียนเนื้อหาใหม่
board-search = ค้นหาด้วยชื่อเรื่อง
board-filter-wanted = ตามสิ่งที่ต้องทำ
board-filter-kind = ตามประเภท
board-filter-topic = ตามหัวข้อ
board-all = ทั้งหมด
board-wanted-all = เนื้อหาทั้งหมด
board-wanted-stale = ตามภาษาเกาหลีไม่ทัน
board-wanted-missing = ยังไม่ได้แปล
board-wanted-to-review = ต้องให้ผู้รู้ภาษาอ่าน
board-wanted-unpublished = ยังไม่ได้เผยแพร่
board-sums = ที่ต้องทำ แยกตามภาษา
board-show-all = แสดงทั้งหมด
board-nothing = ไม่มีเนื้อหาที่ตรง
board-text = เนื้อหา
board-shelf-guide = คู่มือ
board-shelf-newsletter = จดหมายข่าว
board-shelf-alert = ประกาศเร่งด่วน
board-shelf-reply = คำตอบที่ใช้บ่อย
board-shelf-question = คำถามก่อนให้คำปรึกษา
board-shelf-situation = แนวทางตามสถานการณ์
board-shelf-programme = การอบรมและกิจกรรม
board-ahead = บันทึกแล้ว แต่ผู้อ่านยังไม่เห็น
# $when: a moment
board-scheduled = จะเผยแพร่เมื่อ { $when }
# $shown: a number as it is written
board-comments = ความคิดเห็นที่รออยู่: { $shown }
board-legend = ความหมายของเครื่องหมาย
board-waits = จะเผยแพร่ในวันที่กำหนด
board-asked = มีความคิดเห็นที่รอคำตอบ
