# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = ผู้ที่รอคำแปล
adding-what = ยังไม่ได้ส่งอะไรถึงผู้อ่านเหล่านี้ เพราะไม่มีข้อความในภาษาของเขา เมื่อเขียนที่นี่แล้วจะส่งถึงผู้ที่ยังรออยู่
# $language: its own name
adding-write = เขียนเป็นภาษา { $language }
adding-look = ดูก่อน
adding-send = ส่งถึงผู้ที่รอ
adding-not-yet = ยังไม่ได้ส่งอะไร เขาจะได้รับข้อความนี้
adding-changed = ยังไม่ได้ส่งอะไร ข้อความเปลี่ยนไปหลังจากที่คุณดู ตอนนี้เขาจะได้รับข้อความนี้
adding-error-blocks = ย่อหน้าและรายการของคำแปลต้องตรงกับภาษาเกาหลีทีละรายการ
adding-error-late = เพิ่มภาษานี้ไม่ได้แล้ว เพราะส่งไปแล้ว หรือเลยเวลาของข่าวนี้แล้ว
# $shown: a number of people, as it is written
sending-act-added = เพิ่มภาษาให้ผู้ที่รอ: { $shown }
testing-error-words = ไม่ได้ส่งอะไร เพราะไม่มีข้อความในภาษานี้
testing-error-address = ไม่ได้ส่งอะไร เพราะบัญชีของคุณไม่มีที่อยู่ที่ส่งอีเมลได้
# $until: a moment
sending-hour-until = จะส่งทันทีที่อนุมัติ และส่งได้จนถึง { $until }
# $until: a moment
sending-worth-until = จนถึง { $until } ตามที่กำหนดไว้ตอนนี้
