# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (ยังไม่มีในภาษาของคุณ)
links-gone = (ไม่มีหน้านี้แล้ว)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = ลิงก์ { $found } พาทุกคนไปที่ภาษาเดียว ถ้าเขียนเป็น { $wanted } แต่ละคนจะไปที่ภาษาของตัวเอง
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = ทั้งที่มีลิงก์ไปที่ภาษาเดียว

# The newsroom's page of links that lead to other sites.
board-section-links = ลิงก์
text-act-link-replaced = เปลี่ยนลิงก์แล้ว
links-title = ลิงก์ไปเว็บไซต์อื่น
links-lead = หน้าที่ไม่มีแล้วหรือย้ายไปแล้ว แต่เนื้อหาของเรายังมีลิงก์ไปถึง
# $count: how many links are looked after; $shown: the same, written out
links-all = กำลังดูแล { $shown } ลิงก์
links-off = เครื่องนี้ไม่ได้ลองเปิดลิงก์
links-nothing = ลิงก์ในเนื้อหาของเราไม่มีปัญหาใหม่
# $count: how many more there are; $shown: the same, written out
links-more = เมื่อจัดการรายการเหล่านี้เสร็จ จะมีอีก { $shown } รายการ
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = ลิงก์ที่เสียหรือย้าย: ใหม่ { $shown } ลิงก์
links-what-missing = ไม่มีหน้านี้แล้ว
links-what-status = เว็บไซต์ตอบกลับว่ามีข้อผิดพลาด
links-what-unreachable = เชื่อมต่อเว็บไซต์ไม่ได้
links-what-slow = เว็บไซต์ไม่ตอบในเวลาที่กำหนด
links-what-loop = เว็บไซต์พาจากหน้าหนึ่งไปอีกหน้าหนึ่งไม่รู้จบ
links-what-private = ที่อยู่นี้ไม่ใช่ที่อยู่อินเทอร์เน็ตสาธารณะ
links-what-moved = หน้านี้ย้ายไปแล้ว
links-since = ตั้งแต่
links-moved-to = ตอนนี้อยู่ที่
links-checked = ลองเปิดล่าสุด:
links-in-sources = แหล่งที่มา
links-replace = เปลี่ยนทุกที่
links-replace-by-this = เปลี่ยนเป็นที่อยู่นี้
links-put-aside = เราเปิดได้
links-take-back = กลับมาดูแลอีกครั้ง
links-again = ลองเปิดตอนนี้
links-aside = พักไว้
# $name: a colleague
links-aside-by = { $name } พักไว้เมื่อ
links-done-aside = พักไว้แล้ว ลิงก์นี้จะกลับมาแสดงเมื่อมีปัญหาอย่างอื่น
links-done-back = กลับมาดูแลลิงก์นี้แล้ว
links-done-again = จะลองเปิดภายในไม่กี่นาที
links-done-replaced = เปลี่ยนทุกที่แล้ว
links-replace-title = เปลี่ยนที่อยู่ทุกที่
links-new-address = ที่อยู่ใหม่
links-look = ดูว่าอะไรจะเปลี่ยน
links-uses = ในเนื้อหาเหล่านี้
links-replace-what = ภาษาเกาหลีและคำแปลจะเปลี่ยนพร้อมกัน จึงไม่มีคำแปลใดตามไม่ทัน สิ่งที่ผู้อ่านเห็นจะเปลี่ยนทันที และฉบับร่างก็จะใช้ที่อยู่ใหม่ด้วย
links-replace-button = เปลี่ยนทุกที่
links-error-address = กรุณาเขียนที่อยู่อื่นให้ครบ โดยเริ่มด้วย https://
links-refusal-changed = ระหว่างนี้มีคนอื่นบันทึกเนื้อหาหนึ่งในนี้ จึงยังไม่ได้เปลี่ยนอะไร กรุณาดูอีกครั้งแล้วยืนยันใหม่
links-refusal-nowhere = ไม่มีเนื้อหาใดที่มีที่อยู่นี้แล้ว
# $title: a text; $language: a language by its own name
links-refusal-by-hand = ใน “{ $title }” ({ $language }) ที่อยู่นี้เขียนต่างออกไป จึงยังไม่ได้เปลี่ยนอะไร กรุณาแก้ไขที่นั่นก่อน
# $title: a text; $language: a language by its own name
links-refusal-held-back = ถ้าใช้ที่อยู่ใหม่ “{ $title }” ({ $language }) จะไม่ผ่านการตรวจ จึงยังไม่ได้เปลี่ยนอะไร กรุณาดูเนื้อหานั้นก่อน
