# Covering and locking the screen of staff.
curtain-draw = บังหน้าจอ
curtain-back = กลับ
lock-button = ล็อก
lock-title = ล็อกแล้ว
lock-lead = หน้าจอถูกล็อกตอนที่ไม่มีใครอยู่ที่นี่ ใส่รหัสแล้วทำงานต่อจากเดิมได้
lock-open-button = เปิด
lock-leave-button = ออกจากระบบในเครื่องนี้
lock-over = คุณออกจากระบบแล้ว กรุณาเข้าสู่ระบบอีกครั้งในแท็บใหม่ แล้วใส่รหัสที่นี่ สิ่งที่คุณพิมพ์ยังอยู่

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = หันหน้าจอให้ดู
turn-lead = เลือกภาษา กดประโยค แล้วหันหน้าจอให้ดู จะแสดงเฉพาะประโยคนั้นเป็นตัวใหญ่
turn-case-link = กลับไปที่เรื่อง
turn-back = กลับ
turn-group-arrive = เมื่อมาถึง
turn-group-trust = เพื่อให้สบายใจ
turn-group-danger = อันตรายหรือเจ็บป่วย
turn-group-ask = เมื่อต้องการถาม
turn-group-papers = เอกสาร
turn-group-leave = ก่อนกลับ
turn-own-heading = เขียนเอง
turn-own-hint = เขียนช่องเดียวก็พอ ไม่มีการเก็บไว้
turn-own-answers = มีปุ่ม “ใช่” และ “ไม่” ให้กด
turn-own-button = แสดง
turn-error-empty = กรุณาเขียนสิ่งที่จะแสดง
# $limit: the most characters
turn-error-long = ยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = กรุณารอสักครู่
turned-phrase-interpreter = เรากำลังเรียกล่าม
turned-phrase-slowly = กรุณาพูดช้าๆ
turned-phrase-understand = คุณเข้าใจไหม
turned-phrase-closing = วันนี้เราใกล้จะปิดแล้ว
turned-phrase-free = บริการให้คำปรึกษานี้ฟรี
turned-phrase-no-name = คุณไม่ต้องบอกชื่อกับเรา
turned-phrase-no-status = คุณไม่ต้องบอกวีซ่าหรือเลขประจำตัวคนต่างด้าวกับเรา เราไม่ต้องใช้เพื่อช่วยคุณ
turned-phrase-who-reads = สิ่งที่จดไว้จะเก็บแบบเข้ารหัส เฉพาะคนที่ดูแลเรื่องนี้และหัวหน้าศูนย์เท่านั้นที่เปิดได้ และทุกครั้งที่มีการเปิด จะมีการบันทึกไว้
turned-phrase-room = ไปคุยกันในห้องอื่นไหม
turned-phrase-danger = ตอนนี้คุณอยู่ในอันตรายไหม
turned-phrase-police = ให้เราเรียกตำรวจไหม
turned-phrase-ambulance = ให้เราเรียกรถพยาบาลไหม
turned-phrase-hurts = เจ็บตรงไหน กรุณาชี้ให้ดู
turned-phrase-when = เรื่องนี้เกิดขึ้นเมื่อไร กรุณาเขียนวันที่
turned-phrase-money = เป็นเงินเท่าไร กรุณาเขียนเป็นตัวเลข
turned-phrase-company = กรุณาเขียนชื่อบริษัท
turned-phrase-phone = กรุณาเขียนหมายเลขโทรศัพท์ของคุณ
turned-phrase-call = ถ้าเราโทรหาคุณที่หมายเลขนี้ จะปลอดภัยไหม
turned-phrase-papers = คุณนำเอกสารมาด้วยไหม
turned-phrase-photo = เราขอถ่ายรูปเอกสารนี้ได้ไหม
turned-phrase-sign = คุณต้องการเซ็นชื่อตรงนี้ไหม
turned-phrase-come-back = กรุณากลับมาอีกครั้งในวันอื่น
turned-phrase-goodbye = สวัสดี ขอให้ทุกอย่างเป็นไปด้วยดี
turned-phrase-yes = ใช่
turned-phrase-no = ไม่
