# Asking a counsellor: what comes before the form.
help-leave-button = ออกจากหน้านี้
help-leave-hint = “ออกจากหน้านี้” จะเปลี่ยนเป็นหน้าอื่นทันที กดปุ่มมุมซ้ายบนของแป้นพิมพ์สามครั้งก็ได้ แต่เบราว์เซอร์ของคุณอาจยังจำว่าคุณเคยเข้ามาที่นี่ ถ้ามีคนดูโทรศัพท์ของคุณ ให้ลบประวัติในโทรศัพท์
help-danger-link = ฉันอยู่ในอันตราย บาดเจ็บ หรือถูกขังอยู่
help-danger-title = หากอยู่ในอันตราย ให้โทรก่อน
help-danger-call = หมายเลขเหล่านี้ช่วยได้ทันที
help-danger-write = แล้วจึงเขียนถึงผู้ให้คำปรึกษา
help-topic-unknown = ฉันไม่รู้
# $topic: name of a topic
help-topic-chosen = เรื่อง: { $topic } – เปลี่ยน

# The form.
help-as-label = คุณถามเรื่องของใคร
help-as-self = เรื่องของฉันเอง
help-as-friend = เรื่องของคนอื่น
help-as-employer = ฉันเป็นนายจ้าง
help-as-suggestion = เสนอแนะหรือร้องเรียนต่อทางเมือง
help-suggestion-lead = ทางเมืองอ่านข้อเสนอแนะและข้อร้องเรียนทุกเรื่อง และคุณจะได้รับคำตอบ
help-suggestion-label = คุณต้องการบอกอะไรกับทางเมือง
help-questions-lead = ข้ามคำถามที่คุณไม่อยากตอบได้ทุกข้อ
help-own-words = เขียนด้วยคำของคุณเอง
help-signs-label = มีอะไรเร่งด่วนไหม
help-sign-injury = มีคนบาดเจ็บหรือป่วย
help-sign-confinement = มีคนถูกขัง หรือออกไปไม่ได้
help-sign-violence = มีความรุนแรงหรือการข่มขู่
help-sign-flight = ใกล้วันเดินทางกลับประเทศ
help-sign-time-limit = ใกล้หมดเวลาที่กำหนด
help-flight-on = วันเดินทาง ถ้ามี
help-limit-on = วันสุดท้ายของเวลาที่กำหนด ถ้าคุณรู้
help-error-day = นี่ไม่ใช่วันที่ กรุณาเลือกอีกครั้ง
help-reach-phone = ทางโทรศัพท์: ผู้ให้คำปรึกษาจะโทรหาคุณ
help-number-label = หมายเลขโทรศัพท์ของคุณ
help-error-number = หมายเลขโทรศัพท์นี้ไม่ครบถ้วน กรุณาเทียบดูอีกครั้ง
help-when-label = เราโทรหาคุณเวลาใดจึงจะปลอดภัย
help-say-label = ถ้าคนอื่นรับสาย ให้เราพูดว่าอะไร
help-say-hint = เช่น “โทรผิด” เราจะไม่พูดอย่างอื่น
help-wishes-heading = ภาษาและสิ่งที่คุณต้องการ
help-none = ไม่มี
help-second-label = ภาษาอื่นที่คุณเข้าใจดี
help-spoken-label = ที่นี่ไม่มีภาษาของฉัน ฉันพูดภาษา:
help-spoken-words-label = หรือเขียนชื่อภาษาของคุณ
help-gender-label = คุณอยากคุยกับใคร
help-gender-any = ใครก็ได้
help-gender-woman = ผู้หญิง
help-gender-man = ผู้ชาย
# $line: a telephone number
help-ministry-what = บางครั้งที่นี่ไม่มีใครพูดภาษาของคุณได้ ในกรณีนั้นสาย { $line } ช่วยเป็นล่ามได้ สายนี้เป็นของกระทรวงยุติธรรม ซึ่งดูแลงานตรวจคนเข้าเมืองด้วย เราจะโทรเมื่อคุณยินยอมเท่านั้น ถ้าคุณไม่ยินยอม เราจะหาวิธีอื่น
# $line: a telephone number
help-ministry-label = โทรไปที่ { $line } เพื่อให้ช่วยเป็นล่ามได้
help-employer-label = ชื่อบริษัท
help-employer-hint = เขียนเฉพาะเมื่อคุณต้องการ เพื่อไม่ให้คนของเราให้คำปรึกษาทั้งคุณและบริษัทพร้อมกัน เราเก็บแบบเข้ารหัส

# What nobody needs to tell.
help-flag-title = คุณต้องการเก็บข้อความนี้ไว้ไหม
flag-reason-status = คุณเขียนเรื่องวีซ่าหรือสถานะการพำนัก เราไม่ต้องใช้ ถ้าคุณเก็บไว้ ทุกคนที่มีสิทธิ์อ่านคำถามของคุณจะเห็น
flag-reason-registration = คุณเขียนตัวเลขที่ดูเหมือนเลขประจำตัวคนต่างด้าว เราไม่ต้องใช้ ถ้าคุณเก็บไว้ ทุกคนที่มีสิทธิ์อ่านคำถามของคุณจะเห็น
flag-reason-passport = คุณเขียนสิ่งที่ดูเหมือนเลขหนังสือเดินทาง เราไม่ต้องใช้ ถ้าคุณเก็บไว้ ทุกคนที่มีสิทธิ์อ่านคำถามของคุณจะเห็น
help-flag-nothing-kept = ยังไม่มีการส่งหรือเก็บอะไรไว้
help-flag-edit-button = กลับไปเอาออก
help-flag-send-button = ส่งตามนี้

# Another language than the one that was chosen.
help-language-title = คุณต้องการภาษาใด
# $language: name of a language in itself
help-language-question = ดูเหมือนว่าคุณเขียนเป็นภาษา { $language } คุณต้องการให้เราตอบเป็นภาษาใด

# The bot.
bot-ask-more-button = บอกเพิ่มเติม
bot-ask-more = กดข้อที่ตรงกับคุณ ไม่กดก็ได้
bot-ask-rewrite-button = เขียนใหม่
bot-ask-done-button = ไปต่อ
bot-ask-language-button = ภาษาอื่น
bot-ask-language = คุณพูดภาษาใดในภาษาเหล่านี้

# At the desk.
desk-intake-heading = สิ่งที่บอกตอนรับเรื่อง
desk-asked-as = ใครถาม
desk-signs = เรื่องด่วน
desk-second-language = ภาษาที่สอง
desk-spoken = พูดภาษา
desk-asks-for = ต้องการคุยกับ
desk-ministry = ล่ามทางสายของกระทรวงยุติธรรม
desk-ministry-yes = ยินยอม
desk-flight = วันเดินทาง
desk-limit = เวลาที่กำหนด
desk-call = โทร
desk-call-when = เวลาที่โทรได้อย่างปลอดภัย
desk-call-say = ถ้าคนอื่นรับสาย
desk-employer = บริษัท
act-held = รอให้ช่วงที่มีคำถามเข้ามามากผ่านไปก่อน
