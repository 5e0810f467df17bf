# The list of cases.
desk-deadline = กำหนดตามกฎหมาย
desk-task = สิ่งที่ต้องทำ

# The parts of a case's page.
desk-parts = ส่วนต่างๆ ของหน้านี้
desk-part-answer = คำตอบ
desk-earlier = แสดงข้อความก่อนหน้า { $count } ข้อความ

# Saved replies.
desk-replies-heading = ใส่คำตอบที่ใช้บ่อย
desk-replies-find = ค้นหาด้วยชื่อเรื่อง
desk-replies-find-button = ค้นหาคำตอบที่ใช้บ่อย
desk-replies-none = ไม่มีคำตอบที่ใช้บ่อยซึ่งมีคำเหล่านี้ในชื่อเรื่อง
desk-reply-only-in = มีเฉพาะภาษา { $language }
desk-reply-put-in = ใส่ “{ $title }” แล้ว กรุณาอ่านและแก้ส่วนที่ไม่ตรงก่อนส่ง
desk-reply-elsewhere = คำตอบนี้ไม่มีในภาษา { $asked } จึงใส่เป็นภาษา { $language }
desk-reply-korean = แสดงภาษาเกาหลี

# A machine's draft.
desk-draft-button = ให้เครื่องของศูนย์ช่วยร่าง
desk-draft-label = ฉบับร่างของเครื่อง อาจมีที่ผิด และไม่มีการเก็บไว้
desk-draft-no-language = เครื่องของศูนย์แปลภาษานี้ไม่ได้
desk-draft-trouble = ตอนนี้เครื่องของศูนย์ไม่ตอบ กรุณาลองอีกครั้งในอีกสักครู่

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = ระหว่างนี้มีคำตอบอื่นส่งออกไปแล้ว จึงยังไม่ได้ส่งอะไร กรุณาอ่านคำตอบนั้นก่อน สิ่งที่คุณพิมพ์ยังอยู่ที่นี่
desk-error-no-summary = กรุณาเขียนสรุปสามบรรทัดก่อน ผู้ที่รับเรื่องต่อจะเริ่มจากสรุปนี้
desk-error-no-consent = ผู้ขอคำปรึกษาไม่ได้ยินยอม หรือความยินยอมสิ้นสุดแล้ว จึงแจ้งอะไรไม่ได้
desk-error-second-person = กรณีฉุกเฉินต้องให้อีกคนหนึ่งยืนยัน ผู้ที่แจ้งยืนยันเองไม่ได้
desk-error-too-many = ไม่มีที่เพิ่มแล้ว กรุณาจัดการสิ่งที่เสร็จแล้วก่อน
desk-error-summary = กรุณาเขียนข้อเท็จจริงและสิ่งที่ต้องการอย่างละหนึ่งบรรทัด บรรทัดละไม่เกิน 400 ตัวอักษร
desk-error-task = กรุณาเขียนสิ่งที่ต้องทำ ไม่เกิน 300 ตัวอักษร
desk-error-day = กรุณาตรวจดูวันที่
desk-error-hand-over = กรุณาเลือกว่าส่งต่อให้ใครและเพราะอะไร
desk-error-outcome = กรุณาเลือกว่าเรื่องจบอย่างไร
desk-error-referral = กรุณาตรวจดูหน่วยงาน สิ่งที่จะแจ้ง วิธีที่ผู้ขอคำปรึกษายินยอม และยินยอมถึงเมื่อไร ซึ่งต้องเป็นวันนี้หรือหลังจากนี้
desk-error-emergency = กรุณาเขียนว่าทำไมจึงถามผู้ขอคำปรึกษาไม่ได้ ไม่เกิน 300 ตัวอักษร
desk-error-taken = คนนี้ดูแลเรื่องนี้อยู่แล้ว หรือมีการมอบให้คนอื่นไปแล้วในระหว่างนี้
desk-error-excluded = คนนี้ถูกกันออกจากเรื่องนี้ กรุณาเลือกคนอื่น
desk-flag-error = ข้อความนี้ดูเหมือนมีสถานะการพำนัก เลขประจำตัวคนต่างด้าว หรือเลขหนังสือเดินทาง ถ้าไม่จำเป็น กรุณาเอาออก ถ้าต้องการเก็บไว้ ให้กดปุ่มอีกครั้ง
desk-flag-send = ส่งตามนี้
desk-flag-save = บันทึกตามนี้

# Notes among staff.
desk-notes-heading = บันทึกภายใน
desk-notes-hint = เห็นเฉพาะเจ้าหน้าที่ที่ดูแลเรื่องนี้ ผู้ขอคำปรึกษาไม่เห็น
desk-note-label = บันทึกใหม่
desk-note-button = เก็บบันทึก

# Deadlines and tasks.
desk-deadlines-heading = กำหนดตามกฎหมาย
desk-deadlines-none = ยังไม่ได้ใส่กำหนด
desk-deadline-add = ใส่กำหนด
desk-deadline-hint = คุณตรวจดูวันแล้วใส่เอง ที่นี่ไม่มีการคำนวณให้
desk-deadline-kind = กำหนดของอะไร
desk-deadline-button = ใส่กำหนดนี้
desk-deadline-end = ลบ
desk-deadline-end-label = ลบกำหนด: { $what }
desk-day = วันที่
desk-tasks-heading = สิ่งที่ต้องทำ
desk-tasks-none = ไม่มีสิ่งที่ต้องทำ
desk-task-add = เพิ่มสิ่งที่ต้องทำ
desk-task-words = ต้องทำอะไร
desk-task-button = เพิ่ม
desk-task-done = ทำแล้ว
desk-task-done-label = ทำแล้ว: { $what }
desk-task-is-done = เสร็จแล้ว
desk-task-follow-up = ถามอีกครั้งว่าเรื่องยังเรียบร้อยอยู่ไหม
deadline-wage-claim = เรียกร้องค่าจ้าง
deadline-severance = เรียกร้องเงินชดเชยออกจากงาน (แทจิกกึม)
deadline-dismissal-relief = ขอความช่วยเหลือกรณีถูกเลิกจ้างไม่เป็นธรรม
deadline-accident-claim = ขอค่าชดเชยอุบัติเหตุจากการทำงาน
deadline-flight = วันเดินทางออกจากเกาหลี
deadline-other = กำหนดอื่น

# One's own name for a case.
desk-label = ชื่อที่ฉันใช้เรียก
desk-label-button = ตั้งชื่อ
desk-label-hint = เห็นเฉพาะคุณ กรุณาอย่าใช้ชื่อคนหรือตัวเลขประจำตัว

# The summary.
desk-summary-heading = สรุปสามบรรทัด
desk-summary-none = ยังไม่มีสรุป
desk-summary-write = เขียนสรุป
desk-summary-hint = ข้อละหนึ่งบรรทัด เป็นภาษาเกาหลี ผู้ที่รับเรื่องต่อ ทั้งที่นี่และที่อื่น จะอ่านสรุปนี้ก่อน
desk-summary-facts = ข้อเท็จจริง
desk-summary-wish = สิ่งที่ต้องการ
desk-summary-done = สิ่งที่ทำไปแล้ว
desk-summary-button = บันทึกสรุป
desk-summary-earlier = สรุปก่อนหน้า { $count } ฉบับ

# Handing over.
desk-hand-over-heading = ส่งต่อ
desk-hand-over-open = ส่งต่อให้เพื่อนร่วมงาน
desk-hand-over-hint = ต้องมีสรุปสามบรรทัด จากนั้นเรื่องจะออกจากรายการของคุณ
desk-hand-over-to = ส่งต่อให้ใคร
desk-hand-over-routing = คนอื่นที่กฎเลือกให้
desk-hand-over-why = เหตุผล
desk-hand-over-button = ส่งต่อ
desk-colleague = { $name } ({ $languages })
hand-over-language = ภาษาไม่ตรง
hand-over-topic = หัวข้อไม่ตรง
hand-over-away = ฉันจะไม่อยู่
hand-over-too-much = ฉันมีงานมากเกินไป
hand-over-conflict = ฉันรู้จักคนในเรื่องนี้ หรือให้คำปรึกษาอีกฝ่ายอยู่
hand-over-other = เหตุผลอื่น

# Closing.
desk-close-open = บอกว่าจบอย่างไร แล้วปิดเรื่อง
desk-outcome = เรื่องจบอย่างไร
desk-follow-up = ถามอีกครั้งภายหลัง
outcome-advised = ให้คำแนะนำแล้ว
outcome-paid = ได้รับสิ่งที่ควรได้แล้ว
outcome-petition-filed = ยื่นคำร้องหรือข้อเรียกร้องแล้ว
outcome-referred = ส่งต่อให้หน่วยงานอื่น
outcome-withdrawn = ผู้ขอคำปรึกษาไม่ต้องการทำต่อ
outcome-not-reached = ติดต่อผู้ขอคำปรึกษาไม่ได้
outcome-duplicate = มีเรื่องเดียวกันอยู่แล้ว
outcome-no-answer-needed = ไม่จำเป็นต้องตอบ
follow-up-no = ไม่ต้องถามอีก
follow-up-30 = ถามอีกครั้งหลังจาก 30 วัน
follow-up-90 = ถามอีกครั้งหลังจาก 90 วัน

# Referring.
desk-refer-heading = การส่งต่อให้หน่วยงาน
desk-refer-none = ยังไม่ได้แจ้งหน่วยงานใด
desk-refer-open = ส่งต่อให้หน่วยงาน
desk-refer-hint = แจ้งเฉพาะสิ่งที่ผู้ขอคำปรึกษายินยอม ระบบไม่ส่งเอง กรุณาพิมพ์ออกมา หรืออ่านทางโทรศัพท์
desk-refer-contact = หน่วยงาน
desk-refer-purpose = เพื่ออะไร
desk-refer-fields = สิ่งที่แจ้ง
desk-refer-how = ผู้ขอคำปรึกษายินยอมอย่างไร
desk-refer-consent = ความยินยอม
desk-refer-reason = ทำไมจึงถามผู้ขอคำปรึกษาไม่ได้
desk-refer-reason-hint = ใช้เฉพาะกรณีฉุกเฉิน หัวหน้าสำนักงานต้องยืนยันก่อนจึงจะแจ้งได้
desk-refer-until = ความยินยอมใช้ได้ถึง
desk-refer-due = วันที่ควรได้รับคำตอบ
desk-refer-moved = เปลี่ยนครั้งล่าสุด
desk-refer-button = เตรียมการส่งต่อ
desk-refer-words = ข้อความที่ให้ผู้ขอคำปรึกษาดู
desk-refer-waits = รอความยินยอมหรือการยืนยัน ก่อนหน้านั้นแจ้งอะไรไม่ได้
desk-refer-confirm = ยืนยันกรณีฉุกเฉิน
desk-refer-paper = สำหรับพิมพ์หรืออ่านให้ฟัง
desk-refer-withdraw = ผู้ขอคำปรึกษาถอนความยินยอม
desk-refer-may-notify = เจ้าหน้าที่ของ { $body } อาจมีหน้าที่ต้องแจ้งสำนักงานตรวจคนเข้าเมือง กรุณาถามก่อนบอกชื่อใคร
desk-paper-title = ส่งต่อให้ { $name }
desk-paper-files = อยู่ในสำเนาที่ให้ไปพร้อมกัน
desk-paper-only = มีเฉพาะสิ่งที่ผู้ขอคำปรึกษายินยอม
referral-drafted = เตรียมแล้ว
referral-sent = แจ้งแล้ว
referral-received = หน่วยงานได้รับแล้ว
referral-accepted = หน่วยงานรับเรื่องแล้ว
referral-declined = หน่วยงานไม่รับเรื่อง
referral-done = เสร็จแล้ว
referral-withdrawn = ถอนความยินยอมแล้ว

office-claimed = มีการส่งต่อกรณีฉุกเฉินที่ยังไม่ได้ถามผู้ขอคำปรึกษา รอคุณยืนยัน

# Consent, in the client's language.
consent-text = เราแจ้งสิ่งต่อไปนี้ให้ { $name } ได้ไหม เพื่อ: { $purpose }
consent-until = แจ้งได้ถึง { $day } เท่านั้น
consent-withdraw-any-time = คุณถอนความยินยอมได้ทุกเมื่อ ถึงไม่ยินยอม เราก็ยังช่วยคุณต่อไป
consent-confirmed-by = กรณีฉุกเฉิน ยืนยันโดย { $name }
consent-purpose-counsel = ให้คำปรึกษา
consent-purpose-legal = ช่วยเหลือด้านกฎหมาย
consent-purpose-medical = รักษาพยาบาล
consent-purpose-shelter = หาที่พัก
consent-field-summary = สรุปของเรื่อง
consent-field-reach = วิธีติดต่อคุณ
consent-field-files = รูปภาพและเอกสาร
consent-how-spoken = ยินยอมด้วยวาจา
consent-how-written = ยินยอมเป็นลายลักษณ์อักษร
consent-how-in-case = ผู้ขอคำปรึกษายินยอมในหน้าของเรื่อง
consent-how-emergency = กรณีฉุกเฉิน ถามไม่ได้

# The history.
desk-history-title = ประวัติของเรื่อง { $locator }
desk-history-link = แสดงประวัติทั้งหมด
desk-history-whole = ประวัติครบถ้วน
desk-history-broken = ประวัติขาดตอน กรุณาแจ้งผู้ดูแลระบบ
desk-history-when = เมื่อไร
desk-history-what = ทำอะไร
desk-history-who = ใคร
desk-history-nobody = ผู้ขอคำปรึกษาหรือระบบ
act-noted = เก็บบันทึก
act-task-set = เพิ่มสิ่งที่ต้องทำ
act-task-done = ทำเสร็จ
act-deadline-set = ใส่กำหนด
act-deadline-ended = ลบกำหนด
act-labelled = ตั้งชื่อ
act-summed-up = เขียนสรุป
act-handed-over = ส่งต่อ
act-client-asked-for-another = ผู้ขอคำปรึกษาขอเปลี่ยนคน
act-set-aside = แก้ไขแล้ว จะถามอีกครั้งภายหลัง
act-consent-asked = ขอความยินยอม
act-consent-noted = บันทึกความยินยอม
act-consent-given = ผู้ขอคำปรึกษายินยอม
act-consent-withdrawn = ถอนความยินยอม
act-emergency-claimed = แจ้งว่าเป็นกรณีฉุกเฉิน
act-emergency-confirmed = ยืนยันกรณีฉุกเฉิน
act-referral-drafted = เตรียมการส่งต่อให้หน่วยงาน
act-referral-moved = การส่งต่อให้หน่วยงานเปลี่ยนสถานะ
act-machine-draft = อ่านฉบับร่างของเครื่อง

# What the client sees.
case-who = ผู้ให้คำปรึกษาของศูนย์จะตอบคุณ
case-who-writes = ผู้ให้คำปรึกษาของศูนย์ที่เขียนภาษา { $language } ได้จะตอบคุณ
case-who-name = { $name } จะตอบคุณ
case-who-name-writes = { $name } จะตอบคุณเป็นภาษา { $language }
case-expect = คุณจะได้รับคำตอบภายใน { $day }
case-told-heading = การแจ้งหน่วยงานอื่น
case-told-emergency = เป็นเรื่องด่วน เราจึงแจ้งไปก่อนที่จะถามคุณได้ ถ้ามีคำถาม กรุณาเขียนด้านล่าง
case-told-agree = ฉันยินยอม
case-told-refuse = ฉันไม่ยินยอม
case-told-withdraw = ฉันขอถอนความยินยอม
case-another = คุณอยากได้คนอื่นไหม
case-another-button = ขอเปลี่ยนเป็นคนอื่น
case-another-done = เรื่องของคุณจะไปถึงคนอื่น
case-another-not = ตอนนี้เปลี่ยนไม่ได้ กรุณาบอกศูนย์
