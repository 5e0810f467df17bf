# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = ยังไม่มีในภาษาของคุณ
# $wanted: name of a language in itself
newsletter-not-yet = จดหมายข่าวฉบับนี้ยังไม่ออกเป็นภาษา{ $wanted }
newsletter-not-yet-some = ยังไม่ออกเป็นภาษา{ $wanted }:
# $day: a date
newsletter-planned = มีกำหนดออกวันที่ { $day }
newsletter-unplanned = เรายังไม่รู้ว่าจะออกเมื่อไร
newsletter-all-issues = ทุกฉบับ
newsletter-no-issues = ยังไม่มีฉบับที่ออกแล้ว
newsletter-elsewhere = ไม่มีในภาษานี้
newsletter-other-issues = ฉบับอื่น
newsletter-earlier-issue = ฉบับก่อน:
newsletter-later-issue = ฉบับถัดไป:
newsletter-other-articles = บทความอื่นในฉบับนี้
newsletter-earlier-article = ก่อนหน้า:
newsletter-later-article = ถัดไป:
newsletter-feed = ฟีดบทความใหม่
newsletter-feed-all = ฟีดเรื่องใหม่ทั้งหมด

# The newsroom: publications and issues.
board-section-publications = จดหมายข่าว
publications-title = จดหมายข่าว
publications-lead = สิ่งพิมพ์และฉบับต่างๆ แต่ละฉบับจะเผยแพร่ในแต่ละภาษาเมื่อภาษานั้นครบแล้ว
publications-issue = ฉบับ
publications-no-issues = ยังไม่มีฉบับใด
publications-released = ออกแล้ว
# $ready, $all: numbers as they are written
publications-ready = พร้อม { $ready } จาก { $all } บทความ
# $day: a date
publications-next = ฉบับถัดไปคาดว่าออกวันที่ { $day }
publications-how-often = ออกบ่อยแค่ไหน
publications-every-quarter = ทุกสามเดือน
publications-every-half-month = เดือนละสองครั้ง
publications-every-irregular = เมื่อมีเรื่องแจ้ง
publications-begin = สร้างสิ่งพิมพ์
publications-begin-button = สร้างสิ่งพิมพ์นี้
publications-title-text = ชื่อเรื่องและคำอธิบายในแต่ละภาษา
publications-begin-issue = สร้างฉบับใหม่
publications-begin-issue-button = สร้างฉบับนี้
publications-day = วันที่ของฉบับ
publications-day-hint = วันที่นี้แสดงบนฉบับ จำนวนเงินและตัวเลขในบทความเป็นข้อมูล ณ วันดังกล่าว
publications-save = บันทึก
publications-error-every = กรุณาเลือกว่าออกบ่อยแค่ไหน
publications-error-day = กรุณาเลือกวันที่

# One issue.
publications-articles = บทความ
publications-no-articles = ยังไม่มีบทความในฉบับนี้
publications-public = เผยแพร่แล้ว
publications-order = เปลี่ยนลำดับ
publications-up = เลื่อนขึ้น
publications-down = เลื่อนลง
publications-take-out = นำออกจากฉบับนี้
publications-add = เขียนบทความใหม่
publications-add-button = สร้างและเขียน
publications-put-in = ใส่บทความที่มีอยู่แล้ว
publications-put-in-button = ใส่ในฉบับนี้
publications-loose = บทความที่ไม่อยู่ในฉบับใด
publications-languages = เผยแพร่ในแต่ละภาษา
publications-languages-what = ฉบับนี้จะเผยแพร่ในภาษาที่ชื่อเรื่องและบทความทั้งหมดพร้อมแล้ว ในภาษาอื่น ผู้อ่านจะเห็นว่าจะออกเมื่อไร
publications-waits-for = สิ่งที่ต้องทำ
publications-whole = พร้อม
publications-waits = ยังไม่พร้อม
publications-released-since = ออกตั้งแต่
publications-see = สิ่งที่ผู้อ่านเห็น
# $when: a moment
publications-scheduled = จะออกเมื่อ { $when } ถ้าตอนนั้นพร้อมแล้ว
publications-missed = ไม่ได้เผยแพร่
publications-missed-at = มีกำหนดออกเมื่อ { $when } แต่ตอนนั้นยังไม่พร้อม
# $language: name of a language in itself
publications-release-in = เผยแพร่เป็นภาษา { $language }
publications-release-button = เผยแพร่ฉบับนี้ในภาษาที่เลือก
publications-schedule = เผยแพร่ในวันที่กำหนด
publications-schedule-what = ภาษาที่เลือกและพร้อมในตอนนั้นจะเผยแพร่เอง ด้วยเนื้อหาที่บันทึกไว้ในตอนนั้น ถ้าภาษาใดยังไม่พร้อม จะแจ้งไว้ที่นี่
publications-planned = สิ่งที่แจ้งผู้อ่าน
publications-planned-what = วันที่คาดว่าฉบับนี้จะออกในแต่ละภาษา ถ้าเว้นช่องว่าง ผู้อ่านจะเห็นว่ายังไม่รู้
publications-announce-later = แจ้งข่าวฉบับนี้ได้เมื่อออกเป็นภาษาเกาหลีแล้ว
publications-ready-heading = ฉบับที่เผยแพร่ได้ตอนนี้:
publications-of-text = ฉบับที่มีบทความนี้
publications-with-issue = บทความนี้จะเผยแพร่พร้อมกับฉบับ กรุณาเผยแพร่ฉบับในภาษานี้

# What keeps an issue back in a language.
publications-held-no-articles = ไม่มีบทความให้อ่าน
publications-held-missing = ยังไม่ได้เขียน
publications-held-no-body = มีแต่ชื่อเรื่อง
# $count: how many; $shown: the same as it is written
publications-held-unwritten = ยังไม่ได้แปล { $shown } ประโยค
publications-held-behind = ตามภาษาเกาหลีไม่ทัน { $shown } ประโยค
publications-held-withheld = หยุดเผยแพร่แล้ว หรือจะไม่แปล
publications-held-blocked = พบจุดที่ต้องแก้ไข { $shown } จุด

# What was done, and what was not.
publications-done-begun = สร้างแล้ว
publications-done-every = บันทึกแล้ว
publications-done-put-in = ใส่บทความในฉบับแล้ว
publications-done-taken-out = นำบทความออกจากฉบับแล้ว ใส่ในฉบับอื่นได้
publications-done-moved = บันทึกลำดับแล้ว
publications-done-day = บันทึกวันที่แล้ว
publications-done-planned = บันทึกแล้ว ผู้อ่านจะเห็นตามนี้
publications-done-released = เผยแพร่ฉบับนี้แล้ว
publications-done-scheduled = กำหนดวันแล้ว
publications-done-unscheduled = ยกเลิกวันที่กำหนดแล้ว
publications-refusal-not-found = รายการนี้ไม่อยู่ในฉบับแล้ว กรุณาดูหน้านี้อีกครั้ง
publications-refusal-too-many = ฉบับนี้มีบทความมากเกินไป
publications-refusal-was-public = ผู้อ่านเห็นบทความนี้แล้ว จึงต้องอยู่ในฉบับนี้ต่อไป คุณหยุดเผยแพร่ได้ที่หน้าของบทความ
publications-refusal-elsewhere = บทความนี้อยู่ในฉบับหนึ่งแล้ว
publications-refusal-is-released = ฉบับนี้ออกแล้ว
publications-refusal-none-chosen = กรุณาเลือกอย่างน้อยหนึ่งภาษา
publications-refusal-no-korean = ยังไม่ได้เผยแพร่อะไร ต้องเผยแพร่ภาษาเกาหลีก่อน หรือพร้อมกับภาษาอื่น
# $language: name of a language in itself
publications-refusal-incomplete = ยังไม่ได้เผยแพร่อะไร ฉบับนี้ยังไม่พร้อมในภาษา { $language }
publications-refusal-changed = ยังไม่ได้เผยแพร่อะไร ระหว่างนี้มีคนอื่นบันทึกเนื้อหาภาษา { $language } กรุณาดูอีกครั้ง
publications-refusal-warned = ยังไม่ได้เผยแพร่อะไร กรุณาดูสิ่งที่ตรวจพบในภาษา { $language }
publications-refusal-past-day = วันที่เลือกผ่านไปแล้ว กรุณาเลือกวันหลังจากนั้น
