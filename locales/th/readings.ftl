# Readings: who speaks a language reads what stands in it.
nav-readings = กรุณาช่วยอ่าน
readings-title = กรุณาช่วยอ่าน
readings-lead = คุณรู้ภาษาเหล่านี้ เมื่อคุณอ่านแล้วบอกว่าถูกต้อง ผู้อ่านจะเห็นว่าเจ้าของภาษาตรวจแล้ว
readings-no-language = ยังไม่มีภาษาที่บันทึกไว้ให้คุณ กรุณาขอให้หัวหน้าศูนย์เพิ่มภาษาที่คุณรู้
readings-nothing = ไม่มีเนื้อหาที่รอให้อ่านในภาษาของคุณ ขอบคุณ
readings-right-done = ขอบคุณ ตอนนี้ผู้อ่านเห็นแล้วว่าเจ้าของภาษาตรวจเนื้อหานี้
readings-messages-heading = ข้อความบนเว็บไซต์และบอต
readings-critical-unread = ข้อความที่ห้ามผิด ยังไม่ได้อ่าน
readings-all-unread = ทั้งหมด ยังไม่ได้อ่าน
readings-texts-heading = เนื้อหา
readings-by-machine = แปลโดยเครื่อง
readings-by-person = แปลโดยคน
readings-public = เผยแพร่แล้ว
readings-draft = ยังไม่ได้เผยแพร่

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } ภาษา { $language }
readings-text-lead = เทียบแต่ละส่วนกับภาษาเกาหลี ถ้าถูกต้องทั้งหมด ให้บอกที่ท้ายหน้านี้ ถ้าส่วนใดผิด ให้บอกว่าผิดอะไร
readings-wrong = ตรงนี้ผิด
readings-what = ผิดตรงไหน และควรเขียนอย่างไร
readings-wrong-button = แจ้งกองบรรณาธิการ
readings-right-heading = ถูกต้องทั้งหมด
readings-right-what = ผู้อ่านจะเห็นว่าเจ้าของภาษาตรวจแล้ว แต่จะไม่เห็นชื่อของคุณ
readings-right-button = ฉันอ่านแล้ว และถูกต้อง
readings-error-own = คุณเขียนเนื้อหานี้เอง ต้องให้คนอื่นอ่าน
readings-error-changed = ระหว่างนี้มีการบันทึกเนื้อหาใหม่ กรุณาอ่านสิ่งที่อยู่ที่นี่ตอนนี้
readings-error-behind = บางส่วนยังไม่ได้แปล หรือภาษาเกาหลีเปลี่ยนแล้ว เมื่อทำครบแล้วจึงบอกว่าถูกต้องได้
# $limit: number of characters
readings-error-length = กรุณาเขียนข้อความ ไม่เกิน { $limit } ตัวอักษร

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = ข้อความบนเว็บไซต์และบอตภาษา { $language }
readings-messages-lead = ใต้ข้อความภาษาเกาหลีและภาษาอังกฤษแต่ละข้อ มีข้อความในภาษาของคุณเป็นตัวหนา กรุณาบอกว่าถูกต้อง หรือเขียนว่าควรเป็นอย่างไร สิ่งที่แก้ไขจะแสดงทุกที่ทันที
readings-messages-hint = ค่าที่โปรแกรมเติมให้ ต้องคงไว้ตามเดิม:
readings-files = ส่วน
readings-critical = ห้ามผิด
readings-state-unread = ยังไม่ได้อ่าน
readings-state-right = ถูกต้อง
readings-state-corrected = แก้ไขแล้ว
readings-state-again = ข้อความของเราเปลี่ยนแล้ว: กรุณาอ่านอีกครั้ง
readings-message-right = ถูกต้อง
readings-message-correct = แก้ไข
readings-message-words = ควรเขียนว่า
readings-message-button = ใช้ข้อความนี้ตั้งแต่นี้ไป
# $name: a value, as it is typed
readings-error-lacks = { $name } หายไป กรุณาคงไว้ตามเดิม
# $name: a value, as it is typed
readings-error-adds = ที่นี่ไม่มี { $name } กรุณาเอาออก
# $name: what was typed as a case
readings-error-choice = ที่นี่ไม่มีกรณี { $name } กรุณาใช้เฉพาะกรณีที่มีอยู่เดิม
readings-error-markup = กรุณาเอาแท็ก ลิงก์ และเครื่องหมายที่มองไม่เห็นซึ่งเดิมไม่มีออก
readings-error-unreadable = อ่านข้อความนี้ไม่ได้ กรุณาเทียบวงเล็บปีกกากับของเดิม

# Corrections.
readings-corrections-title = ข้อความที่แก้ไข
readings-corrections-none = ยังไม่มีการแก้ไข
readings-message = ข้อความ
readings-own-words = ก่อน
readings-new-words = ตอนนี้
readings-by = แก้ไขโดย
readings-end = กลับไปใช้ข้อความของเรา
