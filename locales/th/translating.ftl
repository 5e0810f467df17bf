# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = แปลจดหมาย
translate-what = กรุณาแปลสิ่งที่ผู้ขอคำปรึกษาเขียนเป็นภาษาเกาหลี และแปลคำตอบของผู้ให้คำปรึกษาเป็นภาษาของผู้ขอคำปรึกษา แต่ละส่วนบันทึกแยกกัน และแก้ไขภายหลังได้
translate-until = เปิดได้จนถึง { $until }
translate-done = ตอนนี้ไม่มีอะไรต้องแปลแล้ว ขอบคุณ เมื่อมีคำตอบหรือข้อความใหม่ เราจะแจ้งคุณ
translate-with-owner = ระหว่างนี้ผู้ขอคำปรึกษาเขียนมาอีก คำแปลของคำตอบที่คุณทำบันทึกไว้แล้ว ผู้ให้คำปรึกษาจะตัดสินใจว่าจะส่งหรือไม่
translate-answer-heading = คำตอบของผู้ให้คำปรึกษา
translate-answer-label = คำตอบในภาษา { $language }
translate-answer-button = ส่งให้ผู้ขอคำปรึกษา
translate-parts-heading = สิ่งที่เขียนไว้จนถึงตอนนี้
translate-part-label = เป็นภาษาเกาหลี
translate-part-button = บันทึก
translate-saved = บันทึกเมื่อ { $when }
translate-original = แสดงสิ่งที่ผู้ให้คำปรึกษาเขียน
translate-terms = คำทางการในข้อความนี้
translate-error-empty = กรุณาเขียนคำแปล
translate-error-withdrawn = ผู้ให้คำปรึกษาถอนคำตอบนี้แล้ว สิ่งที่คุณเขียนไม่ได้ส่งออกไป

# The link of a translator outside.
translate-door-asked = เราขอให้คุณช่วยแปลจดหมายหนึ่งฉบับ
translate-door-secret = ฉันจะไม่บอกสิ่งที่อ่านกับใคร
translate-door-button = สัญญาแล้วเปิด
translate-door-elsewhere = จดหมายนี้เปิดได้เฉพาะในเบราว์เซอร์ที่เปิดครั้งแรก ถ้าคุณใช้เครื่องนั้นไม่ได้ กรุณาขอลิงก์ใหม่จากศูนย์
translate-door-over = ลิงก์นี้สิ้นสุดแล้ว ขอบคุณที่ช่วยเรา ถ้ามีงานเพิ่ม เราจะส่งอีเมลฉบับใหม่ให้คุณ
translate-door-declined = ขอบคุณที่แจ้งเรา เราจะขอให้คนอื่นช่วย
translate-door-kept = นี่คือสิ่งที่คุณเขียน ยังไม่ได้ส่งออกไป ถ้าต้องการใช้ กรุณาคัดลอกไว้
translate-decline = ฉันรับแปลจดหมายนี้ไม่ได้
translate-decline-what = กดเหตุผล แล้วเราจะขอให้คนอื่นช่วย ลิงก์นี้จะสิ้นสุด
translate-decline-no-time = ฉันไม่มีเวลา
translate-decline-cannot-translate = ฉันแปลข้อความนี้ไม่ได้
translate-decline-knows-the-person = ฉันรู้จักคนนี้

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = มีจดหมายรอให้คุณแปล
translate-mail-text = มีจดหมายหนึ่งฉบับที่ต้องแปล คุณเปิดได้ด้วยลิงก์นี้จนถึง { $until } ลิงก์เปิดได้เฉพาะในเบราว์เซอร์ที่เปิดครั้งแรก:

    { $link }

    ถ้าคุณรับแปลไม่ได้ กรุณาแจ้งในหน้านั้น ถ้าคุณตอบกลับข้อความนี้ จะไม่มีใครอ่าน
translate-mail-subject-more = มีสิ่งที่ต้องแปลเพิ่ม
translate-mail-more = มีสิ่งที่ต้องแปลเพิ่มในลิงก์ของอีเมลฉบับก่อนของเรา คุณเปิดได้จนถึง { $until }

    ถ้าคุณตอบกลับข้อความนี้ จะไม่มีใครอ่าน

# The counsellor's page.
translate-made-by = แปลโดย { $name }, { $when }
translate-put-by = สิ่งที่ผู้ให้คำปรึกษาเขียน แปลและส่งโดย { $name }, { $when }
translate-earlier = แสดงฉบับก่อนแก้ไข
translate-write = คำตอบของคุณ
translate-write-hint = ผู้ขอคำปรึกษาจะได้รับเมื่อ { $name } แปลเป็นภาษา { $language } แล้ว ก่อนหน้านั้นไม่มีการส่งอะไรออกไป
translate-write-in = ภาษาที่คุณเขียน
translate-hold-button = มอบให้แปล
translate-as-it-is = ส่งโดยไม่แปล
translate-held-heading = คำตอบที่รอคำแปล
translate-held-with = { $name } กำลังแปลเป็นภาษา { $language } ผู้ขอคำปรึกษายังไม่ได้รับ
translate-held-nobody = ตอนนี้ไม่มีใครแปล คุณหาล่าม ถอนคำตอบ หรือส่งโดยไม่แปลได้
translate-held-by = { $name } ซึ่งเคยดูแลเรื่องนี้เป็นผู้เขียน ถ้าถอนคำตอบนี้ ข้อความจะอยู่ในช่องคำตอบของคุณ
translate-held-translated = คำตอบที่แปลแล้ว
translate-held-stale = หลังจากเขียนคำตอบนี้ ผู้ขอคำปรึกษาเขียนมาอีก กรุณาอ่าน แล้วตัดสินใจว่าจะใช้คำตอบนี้ตามเดิมไหม
translate-held-stands = ใช้ตามเดิม ให้แปลเลย
translate-held-send = ส่งคำตอบที่แปลแล้ว
translate-held-withdraw = ถอนมาแก้ไข
translate-error-held = มีคำตอบที่รอคำแปลอยู่แล้ว กรุณาถอนหรือส่งคำตอบนั้นก่อน สิ่งที่คุณพิมพ์ยังอยู่ที่นี่
translate-error-gone = ระหว่างนี้คำตอบนั้นส่งออกไปแล้ว หรือถูกถอนแล้ว
translate-error-rests = ระหว่างที่รอผู้ขอคำปรึกษาหรือหน่วยงานอื่น จะไม่หาล่าม
translate-error-choose = กรุณาเลือกว่าใครจะเป็นล่าม
translate-over-button = จบการเป็นล่าม
translate-choose = เลือกคนที่จะเป็นล่าม
translate-choose-nobody = กรุณาเลือก
translate-choose-button = ขอให้คนนี้ช่วย
translate-choose-ranked = { $name } (ลำดับที่ { $rank })
translate-choose-failed = { $name } – { $reason }

# The client's page.
case-translated = ล่ามเป็นผู้แปลคำตอบนี้
case-original = แสดงสิ่งที่ผู้ให้คำปรึกษาเขียน

# The trail.
act-read-to-translate = อ่านเพื่อแปล
act-translated = แปลสิ่งที่ผู้ขอคำปรึกษาเขียน
act-answer-held = มอบคำตอบให้แปล
act-answer-translated = แปลคำตอบ
act-answer-withdrawn = ถอนคำตอบ
act-answer-not-translated = เลือกส่งโดยไม่แปล
act-answer-stands = ตัดสินใจใช้คำตอบตามเดิม
act-translation-asked = ส่งลิงก์ให้ผู้แปลภายนอก
act-translation-opened = ผู้แปลภายนอกเปิดลิงก์
act-translation-declined = ผู้แปลภายนอกไม่รับงาน
act-translation-expired = ลิงก์ของผู้แปลภายนอกสิ้นสุดแล้ว
act-translation-done = ลิงก์ของผู้แปลภายนอกสิ้นสุด เพราะไม่มีอะไรต้องแปลแล้ว
act-interpreting-ended = จบการเป็นล่าม
