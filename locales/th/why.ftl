# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = คำถามของคุณอยู่กับผู้ให้คำปรึกษาที่เขียนภาษา { $language } ได้ และรู้หัวข้อนี้: { $topic }
why-client-talk = คุณจะได้คุยกับผู้ให้คำปรึกษาที่พูดภาษา { $language } ได้ และรู้หัวข้อนี้: { $topic }
why-client-asked-letter = เราถามผู้ให้คำปรึกษาคนหนึ่งแล้วว่ารับเรื่องได้ไหม คนนี้เขียนภาษา { $language } ได้ และรู้หัวข้อนี้: { $topic }
why-client-asked-talk = เราถามผู้ให้คำปรึกษาคนหนึ่งแล้วว่ารับเรื่องได้ไหม คนนี้พูดภาษา { $language } ได้ และรู้หัวข้อนี้: { $topic }
why-client-pair-letter = คำถามของคุณอยู่กับผู้ให้คำปรึกษาที่รู้หัวข้อ “{ $topic }” มีคนที่เขียนภาษา { $language } ช่วยแปลให้ทั้งสองฝ่าย
why-client-pair-talk = คุณจะได้คุยกับผู้ให้คำปรึกษาที่รู้หัวข้อ “{ $topic }” โดยมีล่ามภาษา { $language } อยู่ด้วย
why-client-line = คุณจะได้คุยกับผู้ให้คำปรึกษาที่รู้หัวข้อ “{ $topic }” โดยมีล่ามช่วยทั้งสองฝ่ายทางโทรศัพท์
# $line is who runs the interpreting line.
why-client-line-of = ผู้ดำเนินงานสายล่าม: { $line }
why-client-name = ผู้ให้คำปรึกษาของคุณคือ { $name }
why-client-waits-hours = คำถามของคุณรอให้ผู้ให้คำปรึกษามาทำงาน
why-client-waits-room = คำถามของคุณรอให้ผู้ให้คำปรึกษาว่าง
why-client-waits-language = คำถามของคุณรอคนที่รู้ภาษา { $language }
why-client-waits-your-language = คำถามของคุณรอคนที่รู้ภาษาของคุณ
why-client-waits-topic = คำถามของคุณรอผู้ให้คำปรึกษาที่รู้หัวข้อนี้: { $topic }
why-client-waits-woman = คำถามของคุณรอผู้ให้คำปรึกษาที่เป็นผู้หญิง ตามที่คุณขอ
why-client-waits-man = คำถามของคุณรอผู้ให้คำปรึกษาที่เป็นผู้ชาย ตามที่คุณขอ
why-client-waits-line = คำถามของคุณรอให้สายล่ามว่าง
why-client-waits-agree = คำถามของคุณรอล่าม ถ้าคุณยินยอม สายของกระทรวงยุติธรรมอาจช่วยได้
why-client-waits-head = คำถามของคุณรออยู่ หัวหน้าศูนย์กำลังหาผู้ให้คำปรึกษาให้คุณ
why-client-waits-somebody = คำถามของคุณรอผู้ให้คำปรึกษาที่รับเรื่องได้
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = ถ้าภายใน { $shown } นาทีไม่มีใครว่าง เราจะหาล่าม

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = ไม่ใช่ล่าม
reason-only-letters = แปลเฉพาะข้อความที่เขียน
reason-with-somebody = ตอนนี้อยู่กับคนอื่น
reason-on-break = กำลังพัก
reason-shift-ends-soon = ใกล้เลิกงาน
reason-other-gender = ผู้ขอคำปรึกษาขอผู้หญิงหรือผู้ชาย
reason-passed = ไม่รับ หรือไม่ตอบภายในเวลา
reason-line-closed = ไม่รับสายในเวลานี้
reason-line-tried = โทรแล้ว ไม่มีใครรับ
reason-lines-busy = ไม่มีสายว่าง
reason-line-not-agreed = ผู้ขอคำปรึกษาไม่ยินยอมให้ใช้สายนี้
reason-no-interpreter = ไม่มีคนแปลที่ว่าง
reason-no-line = ไม่มีสายล่ามที่ว่าง

# How far the rules were relaxed.
why-step-own = ภาษาของผู้ขอคำปรึกษา
why-step-second = ภาษาที่สองของผู้ขอคำปรึกษา
why-step-pair = ผู้ให้คำปรึกษากับล่าม
why-step-own-later = ภาษาของผู้ขอคำปรึกษา วันนี้ช่วงหลัง
why-step-second-later = ภาษาที่สองของผู้ขอคำปรึกษา วันนี้ช่วงหลัง
why-step-pair-later = ผู้ให้คำปรึกษากับล่าม วันนี้ช่วงหลัง

# What would help a case that waits.
why-advice-ask-about-line = กรุณาถามผู้ขอคำปรึกษาว่าใช้สายของกระทรวงยุติธรรมได้ไหม
why-advice-find-interpreter = มีผู้ให้คำปรึกษาแล้ว กรุณาหาล่ามหรือผู้แปล
why-advice-offer-appointment = วันนี้ไม่มีใครรับได้ กรุณาเสนอการนัดหมาย

# A decision, told to staff.
why-step = ขั้นตอน
why-help = สิ่งที่จะช่วยได้
why-look-again = ขั้นต่อไป
why-look-again-in = อีก { $shown } นาที: ผู้ให้คำปรึกษากับล่าม
why-tell-head = สำหรับหัวหน้าสำนักงาน
why-tell-head-what = ต้องให้คุณตัดสินใจตอนนี้
why-client-heading = สิ่งที่แจ้งผู้ขอคำปรึกษา
why-outcome = ผล
why-outcome-assigned = มอบให้ทันที
why-outcome-offered-seconds = ถามคนนี้ก่อน มีเวลาตอบ { $shown } วินาที
why-outcome-offered-hours = ถามคนนี้ก่อน มีเวลาตอบ { $shown } ชั่วโมงทำงาน
why-outcome-waiting = รอ
why-role = หน้าที่
why-role-owner = ผู้ให้คำปรึกษา
why-role-interpreter = ล่าม
why-line = สายล่าม
why-line-ministry = สายของกระทรวงยุติธรรม
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = รับได้ ลำดับที่ { $rank } ระดับหัวข้อ { $level } จาก 3 เมื่อรวมเรื่องนี้ใช้ { $load } คะแนน
why-rank-before = รับได้ ลำดับที่ { $rank } ผู้ให้คำปรึกษาคนเดิม ระดับหัวข้อ { $level } จาก 3 เมื่อรวมเรื่องนี้ใช้ { $load } คะแนน
why-rank-interprets = เป็นล่ามได้ ลำดับที่ { $rank } เมื่อรวมเรื่องนี้ใช้ { $load } คะแนน
why-rank-line = เป็นล่ามได้ ลำดับที่ { $rank } เมื่อรวมสายนี้มี { $load } สายพร้อมกัน
why-with-interpreter = { $name } เป็นล่าม
why-by-line = ล่ามผ่านสาย: { $line }

# What if: a decision that is not kept.
why-if-heading = ถ้าเป็นอย่างอื่น
why-if-what = กฎจะตัดสินเรื่องนี้ตามสภาพตอนนี้ ไม่มีอะไรเปลี่ยนและไม่มีการเก็บไว้
why-if-who = คนหรือสายล่าม
why-if-change = อะไรที่จะต่างไป
why-if-change-nothing = ไม่มี
why-if-change-speaks = รู้ภาษาของผู้ขอคำปรึกษา
why-if-change-knows = รู้หัวข้อ
why-if-change-works = ทำงานตั้งแต่ตอนนี้จนสิ้นวัน
why-if-change-comes = อยู่ที่นี่และว่าง
why-if-change-leaves = ไม่อยู่
why-if-change-room = รับเพิ่มได้อีกหนึ่งเรื่อง
why-if-change-line = รับสาย และมีเพิ่มอีกหนึ่งสาย
why-if-nobody = ไม่มีใคร
why-if-button = แสดง
why-if-result = ผลตามกฎในตอนนี้
why-if-error = กรุณาเลือกคนหรือสายล่ามที่ตรงกับการเปลี่ยนนี้
