# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = เนื้อหานี้อนุมัติแล้ว จึงเปลี่ยนไม่ได้อีก ถ้าคุณพิมพ์อะไรไว้ที่นี่ กรุณาคัดลอกก่อนออกจากหน้านี้
editor-to-bulletin = กลับไปที่ข่าวสาร
# $title, $text: numbers of characters
editor-limits = ชื่อเรื่องเขียนได้ { $title } ตัวอักษร และเนื้อหาเขียนได้ { $text } ตัวอักษร
text-approved-whole = เนื้อหานี้จะเผยแพร่ทุกภาษาพร้อมกันเมื่อข่าวสารได้รับการอนุมัติ
text-act-held-back = ไม่ได้เผยแพร่ในวันที่กำหนด
text-held-back = ถึงวันที่กำหนดแล้วแต่ยังไม่ได้เผยแพร่ เพราะต้องแก้ไขบางอย่างก่อน หรือภาษาเกาหลียังไม่ได้เผยแพร่
board-shelf-bulletin = ข่าวสาร

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = ในเนื้อหาภาษา { $language } มี { $count } ย่อหน้าที่ยังไม่ได้แปล ผู้อ่านจะเห็นข้อความแจ้งเรื่องนี้
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = ในเนื้อหาภาษา { $language } มี { $count } จุดที่ต้องแก้ไขก่อนส่ง
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = ในเนื้อหาภาษา { $language } มี { $count } จุดที่ควรดู
newsroom-approve-blocked = ส่งได้เมื่อแก้ไขทุกจุดที่มีเครื่องหมาย “ต้องแก้ไข” แล้ว
newsroom-error-must = ต้องแก้ไขบางอย่างก่อน จึงยังไม่ได้ส่งอะไร กรุณาดูรายการด้านล่าง
