site-description = คู่มือ ช่องทางติดต่อ และบริการให้คำปรึกษาฟรีสำหรับผู้อยู่อาศัย ในภาษาของแต่ละคน
skip-to-content = ข้ามไปที่เนื้อหา
nav-main = เมนูหลัก
nav-footer = เมนูอื่น
nav-staff = เมนูเจ้าหน้าที่
nav-back = ย้อนกลับ
nav-guides = คู่มือ
nav-contacts = ช่องทางติดต่อ
nav-newsletter = จดหมายข่าว
nav-subscribe = รับข่าวสาร
nav-ask = ถามผู้ให้คำปรึกษา
nav-privacy = ความเป็นส่วนตัว
nav-desk = เรื่องที่ฉันดูแล
nav-office = สำนักงาน
languages-label = ภาษา
choose-language = เลือกภาษาของคุณ
demo-banner = นี่คือหนึ่งสัปดาห์สมมติที่ทำไว้ให้ดู ไม่มีอะไรเป็นเรื่องจริง และไม่มีการส่งอะไรออกไป

home-title = คู่มือและคำปรึกษาสำหรับผู้อยู่อาศัย
home-question = คุณต้องการอะไร
home-all-contacts = ช่องทางติดต่อทั้งหมด
home-first-guides = เรื่องที่คนอ่านมาก
emergency-heading = เหตุฉุกเฉิน ทั้งกลางวันและกลางคืน
topics-all = ทุกหัวข้อ
topic-no-guides = ยังไม่มีคู่มือในหัวข้อนี้ คุณถามผู้ให้คำปรึกษาได้

ask-heading = ถามผู้ให้คำปรึกษา
ask-more-heading = ยังมีคำถามอยู่ไหม
ask-free = ฟรี ในภาษาของคุณ ไม่ต้องบอกชื่อ
ask-button = ถามคำถาม
ask-return-link = อ่านคำตอบด้วยหมายเลขรับเรื่อง

subscribe-heading = รับข่าวสารในภาษาของคุณ
subscribe-lead = ทางอีเมล เลิกรับได้ทุกเมื่อ
subscribe-button = รับข่าวสาร

guides-title = คู่มือ
newsletter-title = จดหมายข่าว
article-as-of = ตัวเลขในบทความนี้เป็นข้อมูล ณ วันที่
korean-title-to-show = ชื่อเรื่องภาษาเกาหลี สำหรับแสดงให้เจ้าหน้าที่ที่เคาน์เตอร์ดู
korean-name-to-show = ชื่อภาษาเกาหลี สำหรับแสดงหรือบอก
made-by-person = แปลโดยคน
made-by-machine = แปลโดยเครื่อง ยังไม่มีเจ้าของภาษาตรวจ
made-by-machine-reviewed = แปลโดยเครื่อง และเจ้าของภาษาตรวจแล้ว
updated-on = แก้ไขเมื่อ
stale-note = หลังจากแปลแล้ว ข้อความภาษาเกาหลีมีการเปลี่ยนแปลง { $count } แห่ง ซึ่งทำเครื่องหมายไว้แล้ว คำแปลจะตามมาภายหลัง
sources-heading = แหล่งที่มา
terms-heading = คำภาษาเกาหลี
fallback-note = เรื่องนี้ไม่ได้เผยแพร่เป็นภาษา{ $wanted } ด้านล่างเป็นภาษา { $shown } และยังมีในภาษาต่อไปนี้:
missing-title = ยังไม่ได้แปล
missing-why = เรื่องนี้ยังไม่ได้แปลเป็นภาษา{ $wanted }
missing-where = คุณอ่านได้ในภาษาต่อไปนี้:
missing-want-button = ฉันอยากได้คำแปลนี้
missing-counted = ขอบคุณ กองบรรณาธิการจะเห็นว่ามีกี่คนที่อยากได้คำแปลนี้

contacts-title = ช่องทางติดต่อ
contacts-topic-label = เป็นเรื่องเกี่ยวกับอะไร
contacts-all-topics = ทุกหัวข้อ
contacts-speaks-label = เฉพาะที่แน่ใจว่าพูดภาษา{ $language }ได้
contacts-show-button = แสดง
contacts-centre-heading = ศูนย์บริการของเมือง
contacts-lines-heading = ให้คำปรึกษาทางโทรศัพท์
contacts-none = ไม่พบรายชื่อ ลองเลือกทุกหัวข้อ หรือถามผู้ให้คำปรึกษาที่นี่
contacts-where-heading = ขอความช่วยเหลือได้ที่ไหน
contact-run-by = ดำเนินงานโดย
contact-website = เว็บไซต์
contact-checked = ตรวจสอบเมื่อ
contact-cost-caller = ผู้โทรเป็นผู้จ่ายค่าโทร
contact-cost-free = โทรฟรี
hours-always = ทุกวัน ทั้งกลางวันและกลางคืน
weekday-mon = จ.
weekday-tue = อ.
weekday-wed = พ.
weekday-thu = พฤ.
weekday-fri = ศ.
weekday-sat = ส.
weekday-sun = อา.

search-title = ค้นหา
search-label = ค้นหาคู่มือและหมายเลขโทรศัพท์
search-placeholder = เช่น ไม่ได้รับค่าจ้าง
search-button = ค้นหา
search-found = { $count ->
    [0] ไม่พบข้อมูล
   *[other] พบ { $count } รายการ
}
search-elsewhere = พบ { $count } รายการในภาษา { $language }
search-not-found-ask = ไม่ใช่สิ่งที่คุณต้องการใช่ไหม
search-kind-guide = คู่มือ
search-kind-article = จดหมายข่าว
search-kind-contact = ช่องทางติดต่อ

fault-home = ไปหน้าแรก
fault-not-found-title = ไม่มีหน้านี้
fault-not-found-what = ที่อยู่ของหน้านี้อาจเปลี่ยนไปหรือพิมพ์ผิด ลองค้นหาสิ่งที่คุณต้องการ หรือถามผู้ให้คำปรึกษา
fault-forbidden-title = คุณเปิดหน้านี้ไม่ได้
fault-forbidden-what = บัญชีของคุณไม่มีสิทธิ์ดูหน้านี้ หรือคุณยังไม่ได้เข้าสู่ระบบ
fault-unreadable-title = อ่านสิ่งที่คุณส่งมาไม่ได้
fault-unreadable-what = ข้อมูลเสียหายระหว่างทาง กรุณาย้อนกลับแล้วส่งอีกครั้ง
fault-too-large-title = ข้อความยาวเกินไป
fault-too-large-what = กรุณาย้อนกลับ ทำข้อความให้สั้นลง แล้วส่งอีกครั้ง
fault-too-many-title = ส่งมากเกินไปในคราวเดียว
fault-too-many-what = กรุณารอหนึ่งนาที แล้วย้อนกลับไปส่งอีกครั้ง สิ่งที่คุณพิมพ์ยังอยู่ในแบบฟอร์ม
fault-busy-title = ตอนนี้ระบบไม่ว่างชั่วครู่
fault-busy-what = กรุณาลองอีกครั้งในหนึ่งนาที ถ้าย้อนกลับ สิ่งที่คุณพิมพ์ยังอยู่ในแบบฟอร์ม หากเป็นเหตุฉุกเฉิน ให้โทร 112 หรือ 119
fault-trouble-title = เกิดข้อผิดพลาดทางฝั่งเรา
fault-trouble-what = ไม่ใช่ความผิดของคุณ และเราบันทึกปัญหาไว้แล้ว กรุณาลองใหม่ภายหลัง

privacy-title = ความเป็นส่วนตัว
privacy-reading = คุณอ่านทุกอย่างที่นี่ได้โดยไม่ต้องมีบัญชีและไม่ต้องบอกชื่อ เราไม่ใช้โฆษณา ตัวติดตาม หรือบริการของบริษัทอื่น และไม่เก็บรายชื่อว่าใครอ่านอะไร
privacy-cookie = ถ้าคุณเลือกภาษา โทรศัพท์ของคุณจะจำไว้ในไฟล์ขนาดเล็ก (คุกกี้) นอกจากนี้ไม่มีการเก็บอะไรในโทรศัพท์ของคุณระหว่างที่อ่าน
privacy-asking-heading = เมื่อคุณถามผู้ให้คำปรึกษา
privacy-asking = ไม่ต้องบอกชื่อ เฉพาะผู้ให้คำปรึกษาที่ดูแลคำถามของคุณและหัวหน้าศูนย์เท่านั้นที่อ่านได้ และทุกครั้งที่มีคนเปิดอ่าน จะมีการบันทึกไว้
privacy-asking-sealed = สิ่งที่คุณเขียนจะถูกเก็บแบบเข้ารหัส โดยแต่ละคำถามมีกุญแจของตัวเอง ช่องทางติดต่อคุณ (อีเมลหรือ Telegram) ก็เข้ารหัสด้วย
privacy-asking-status = กรุณาอย่าเขียนวีซ่า เลขประจำตัวคนต่างด้าว หรือเลขหนังสือเดินทางของคุณ ไม่มีช่องให้กรอก และไม่มีใครต้องใช้สิ่งเหล่านี้เพื่อตอบคุณ
privacy-subscribing-heading = เมื่อคุณรับข่าวสาร
privacy-subscribing = เราเก็บที่อยู่สำหรับส่งข่าว ภาษา และหัวข้อของคุณไว้จนกว่าคุณจะเลิกรับ กดครั้งเดียวในข้อความใดก็ได้เพื่อเลิกรับ ข้อความที่ส่งไปไม่รายงานกลับมาว่าคุณเปิดอ่านหรือไม่
