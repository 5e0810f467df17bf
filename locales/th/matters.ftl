# Workers of one employer together: the page of a case at the desk.
matter-heading = เรื่องอื่นของบริษัทเดียวกัน
# $count chooses the form, $shown is the number as it is shown.
matter-others = มีเรื่องอื่นที่ยังเปิดอยู่และระบุบริษัทเดียวกัน { $shown } เรื่อง
matter-ask = ถามว่าต้องการเข้าร่วมไหม
matter-ask-what = ผู้ขอคำปรึกษาทุกคนที่ยังไม่ได้ถามจะเห็นคำถามในหน้าของตัวเอง ไม่มีใครได้รู้ชื่อ ข้อความ หรือหมายเลขของคนอื่น
matter-asked = { $name } ถามผู้ขอคำปรึกษาเมื่อ { $when }
# $shown: how many joined, $asked: how many were asked.
matter-joined = ถามไป { $asked } คน เข้าร่วมแล้ว { $shown } คน
matter-joined-none = ถามไป { $asked } คน ยังเข้าร่วมไม่ถึงสองคน
matter-hers-open = ผู้ขอคำปรึกษาคนนี้ยังไม่ได้ตอบ
matter-hers-yes = ผู้ขอคำปรึกษาคนนี้เข้าร่วม
matter-hers-no = ผู้ขอคำปรึกษาคนนี้ไม่ได้เข้าร่วม
matter-write = เขียนถึงทุกคนที่เข้าร่วม
matter-write-hint = แต่ละคนจะเห็นข้อความเดียวกันในเรื่องของตัวเอง อย่าเขียนถึงเรื่องของคนใดคนหนึ่ง และให้ทุกภาษามีเนื้อหาเหมือนกัน
matter-text = ข้อความถึงทุกคน ภาษา { $language }
matter-text-too = ข้อความถึงทุกคน ภาษา { $language } (บางคนอ่านภาษานี้ได้ด้วย)
matter-write-button = ส่งถึงทุกคน
matter-to-all = ถึงทุกคนที่เข้าร่วม
matter-end = จบเรื่องที่ทำร่วมกันนี้
matter-end-what = จะไม่ถามใครอีก และเขียนถึงทุกคนไม่ได้อีก เรื่องของแต่ละคนยังทำต่อไป และสิ่งที่เขียนไว้ยังอยู่
matter-end-button = จบ
matter-error-nobody = ตอนนี้ไม่มีเรื่องอื่นที่ยังเปิดอยู่และระบุบริษัทเดียวกันแล้ว
matter-error-not-joined = ส่งได้เมื่อมีคนเข้าร่วมสองคนขึ้นไป และผู้ขอคำปรึกษาคนนี้เข้าร่วมด้วย ไม่มีการส่งอะไรออกไป
matter-error-unread = ยังไม่ได้ส่งอะไร มีคนที่อ่านไม่ออก กรุณาเขียนเป็นภาษาเหล่านี้ด้วย: { $languages }
act-wrote-to-all = เขียนถึงทุกคนที่เข้าร่วม
act-matter-ended = จบเรื่องที่ทำร่วมกัน

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = ผู้ขอคำปรึกษายินยอมแล้ว โทรได้
ministry-may-not = ผู้ขอคำปรึกษาไม่ได้ยินยอม จะไม่โทร
ministry-said-yes = จดว่ายินยอมด้วยวาจา
ministry-said-no = จดว่าถอนความยินยอมด้วยวาจา
act-line-agreed = ยินยอมให้ใช้สายล่ามของกระทรวงยุติธรรม
act-line-not-agreed = ถอนความยินยอมให้ใช้สายล่ามของกระทรวงยุติธรรม

# Suggestions and complaints to the city.
suggestion-tag = ข้อเสนอแนะหรือข้อร้องเรียนต่อทางเมือง
suggestion-error-unanswered = ข้อเสนอแนะหรือข้อร้องเรียนต้องได้รับคำตอบ กรุณาตอบก่อนปิดเรื่อง

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = คนนี้เกี่ยวข้องกับบริษัทของฉัน
another-why-knows-family = คนนี้รู้จักครอบครัวของฉันหรือคนที่ฉันรู้จัก
another-why-treated-badly = คนนี้ปฏิบัติกับฉันไม่ดี
another-why-woman = ฉันต้องการคุยกับผู้หญิง
another-why-man = ฉันต้องการคุยกับผู้ชาย
another-why-other = เหตุผลอื่น หรือฉันไม่อยากบอก
# As the head is told.
another-told-heading = ขอเปลี่ยนเป็นคนอื่น
another-told-works-for-employer = บอกว่าผู้ให้คำปรึกษาเกี่ยวข้องกับบริษัทนั้น
another-told-knows-family = บอกว่าผู้ให้คำปรึกษารู้จักครอบครัวหรือคนรู้จัก
another-told-treated-badly = บอกว่าได้รับการปฏิบัติไม่ดี
another-told-woman = ต้องการผู้หญิง
another-told-man = ต้องการผู้ชาย
another-told-other = ไม่ได้บอกเหตุผล

# The client's page.
case-earlier = แสดงข้อความก่อนหน้า { $shown } ข้อความ
case-said-to-all = ถึงทุกคนที่เข้าร่วม
case-who-interprets = ล่ามของศูนย์ช่วยแปลให้ทั้งสองฝ่าย
case-who-interprets-name = { $name } เป็นล่ามให้ทั้งสองฝ่าย
case-who-translates-outside = ผู้แปลภายนอกศูนย์แปลข้อความให้ และต้องรักษาทุกอย่างเป็นความลับ
case-who-line = สายล่ามช่วยแปลให้ทั้งสองฝ่าย: { $line }
case-who-line-ministry = สายล่ามของกระทรวงยุติธรรม ซึ่งดูแลงานตรวจคนเข้าเมืองด้วย ช่วยแปลให้ทั้งสองฝ่าย: { $line }
case-choices-heading = สิ่งที่คุณเลือกเองได้
case-line-yes = สายล่าม { $line }: เราโทรได้
case-line-no = สายล่าม { $line }: เราไม่โทร
case-line-agree = โทรได้
case-line-take-back = อย่าโทรอีก
case-another-how = คนอื่นจะดูแลคำถามของคุณแทน อาจใช้เวลานานขึ้นเล็กน้อย
case-another-why = คุณบอกเหตุผลได้ แต่ไม่บอกก็ได้ สิ่งที่คุณเลือก มีเพียงหัวหน้าศูนย์ที่เห็น
case-joint-heading = ทำร่วมกับคนอื่น
case-joint-ask = คนอื่นที่เคยทำงานในบริษัทเดียวกันก็ขอความช่วยเหลือด้วย คุณอยากทำร่วมกันไหม
case-joint-name = เราไม่บอกชื่อ ข้อความ หรือหมายเลขของคุณกับใคร
case-joint-messages = ข้อความถึงทุกคนที่เข้าร่วมจะมาที่นี่ สิ่งที่คุณเขียนที่นี่ มีเพียงผู้ให้คำปรึกษาของคุณที่อ่าน
case-joint-free = คุณเลือกเองได้ ไม่ว่าจะเลือกแบบไหน คำถามของคุณเองยังทำต่อไป และคุณออกได้ทุกเมื่อ
case-joint-yes = ทำร่วมกัน
case-joint-no = ไม่ ฉันขอทำคนเดียว
case-joint-later = ฉันจะเลือกภายหลัง
case-joint-in = คุณเข้าร่วมอยู่
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = ตอนนี้มีทั้งหมด { $shown } คนรวมคุณด้วย
case-joint-leave = ออก
case-joint-out = คุณไม่ได้เข้าร่วม ถ้าคุณเปลี่ยนใจ เข้าร่วมได้ทุกเมื่อ
case-joint-over = เรื่องที่ทำร่วมกันจบแล้ว คำถามของคุณเองยังทำต่อไป
case-own-heading = ข้อมูลของคุณ
