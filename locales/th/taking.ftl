# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = รับเรื่อง
taking-title = รับเรื่องจากสายโทรศัพท์หรือผู้มาติดต่อ
taking-way = ติดต่อมาทางไหน
taking-way-visit = มาติดต่อเอง
taking-way-phone = โทรศัพท์
taking-way-outreach = ออกพื้นที่
taking-here = อยู่กับฉันตอนนี้
taking-language = ภาษา
taking-typed = พิมพ์ชื่อภาษาหรือตัวเลข
taking-signs = อะไรที่ทำให้เร่งด่วน
taking-sign-injury = บาดเจ็บ
taking-sign-confinement = ถูกขัง
taking-sign-violence = ความรุนแรง
taking-sign-flight = ใกล้วันเดินทาง
taking-sign-time-limit = ใกล้หมดเวลาที่กำหนด
taking-line = เกิดอะไรขึ้น เขียนหนึ่งบรรทัด (เว้นว่างได้)
taking-mine-button = ฉันรับเอง
taking-any-button = หาคนรับ
taking-park-button = พักไว้ก่อน
taking-more = เพิ่มเติม
taking-as = เป็นเรื่องของใคร
taking-as-self = เรื่องของตัวเอง
taking-as-friend = เรื่องของคนอื่น
taking-as-employer = นายจ้าง
taking-as-suggestion = ข้อเสนอแนะหรือข้อร้องเรียนต่อทางเมือง
taking-second = ภาษาอื่นที่ใช้ได้
taking-none = ไม่มี
taking-spoken = ภาษาที่ไม่มีในรายการ
taking-spoken-hint = เลือกจากรายการ หรือเขียนตามที่ได้ยิน
taking-employer = ชื่อบริษัท
taking-employer-hint = เพื่อไม่ให้คนเดียวให้คำปรึกษาทั้งสองฝ่ายของบริษัทเดียวกัน ชื่อจะเก็บแบบเข้ารหัส
taking-phone = หมายเลขที่จะโทรกลับ
taking-when = เวลาที่โทรได้อย่างปลอดภัย
taking-error-phone = สั้นเกินไป ไม่ใช่หมายเลขโทรศัพท์
taking-gender = ผู้ให้คำปรึกษาที่ขอ
taking-gender-woman = ผู้หญิง
taking-gender-man = ผู้ชาย
taking-ministry = ยินยอมให้โทรไปที่สายล่ามของกระทรวงยุติธรรม (1345) ได้
taking-keys = เลือกได้ด้วยปุ่มเดียว: ตัวเลขคือภาษา ตัวอักษรคือหัวข้อและเรื่องด่วน เขียนหนึ่งบรรทัดแล้วกด Enter จะเป็นการกดปุ่มแรก
taking-parked = เรื่องที่พักไว้ { $count } เรื่อง
taking-error-language = กรุณาเลือกภาษา
taking-error-topic = กรุณาเลือกหัวข้อ
taking-error-long = ข้อความยาวเกินไป ใส่ได้ไม่เกิน { $limit } ตัวอักษร
taking-error-not-yours = คุณไม่มีชื่อสำหรับภาษานี้ จึงดูแลเรื่องนี้เองไม่ได้ กรุณาหาคนที่ดูแลได้
taking-error-full = ตอนนี้คุณรับเพิ่มไม่ได้ กรุณาจบการสนทนาที่ทำอยู่ หรือหาคนอื่น
taking-error-sent = แบบฟอร์มนี้เคยส่งไปแล้ว และมีการเปลี่ยนหลังจากนั้น กรุณาเริ่มแบบฟอร์มใหม่
taking-error-not-given = ตอนนี้มอบแบบนั้นไม่ได้ กรุณาหาคนที่รับได้
taking-error-parked = มีเรื่องที่พักไว้มากเกินไป กรุณาทำให้เสร็จหนึ่งเรื่องก่อน
taking-flag = ข้อความนี้ดูเหมือนสถานะการพำนัก เลขประจำตัวคนต่างด้าว หรือเลขหนังสือเดินทาง: { $found } ไม่จำเป็นต้องใช้ และทุกคนที่มีสิทธิ์อ่านเรื่องนี้จะเห็น กรุณาเอาออก หรือส่งอีกครั้งเพื่อเก็บไว้ตามเดิม
taking-turned-back = ปิด

# After taking.
taken-title = รับเรื่องแล้ว
taken-card = พิมพ์บัตรนี้ให้ หรือให้ผู้ขอคำปรึกษาถ่ายรูปไว้ ตัวเลขแสดงในหน้านี้เท่านั้น และไม่มีการเก็บไว้ที่ใด
taken-case-link = เปิดเรื่อง
taken-next-link = รับเรื่องต่อไป
taken-turn-button = หันหน้าจอให้ดู

# The card, in the client's language.
card-title = บัตรหมายเลขรับเรื่อง
card-code = รหัสที่มีหมายเลขรับเรื่อง
card-pictures = รูปบนบัตรนี้
card-what = ใช้หมายเลขนี้เพื่ออ่านคำตอบและเขียนเพิ่ม ใช้โทรศัพท์สแกนรหัส หรือพิมพ์หมายเลขที่ที่อยู่นี้
card-alone = ผู้ที่มีบัตรนี้อ่านเรื่องของคุณได้ กรุณาเก็บไว้คนเดียว
card-changes = เมื่อใช้ครั้งแรก คุณจะได้หมายเลขใหม่ จากนั้นใช้ได้เฉพาะหมายเลขใหม่
card-how = บัตรสองด้านจะพิมพ์ออกมาขนาดเท่าบัตรธนาคาร ถ้าไม่มีเครื่องพิมพ์ ให้ถ่ายรูปหน้าจอไว้
card-print-button = พิมพ์
card-print-link = พิมพ์เป็นบัตร
picture-0 = ดวงอาทิตย์
picture-1 = ต้นไม้
picture-2 = ปลา
picture-3 = เรือ
picture-4 = บ้าน
picture-5 = ดาว
picture-6 = ถ้วย
picture-7 = กุญแจ
picture-8 = นก
picture-9 = ดอกไม้

# The first use of a number that staff gave.
change-title = หมายเลขใหม่ของคุณ
change-why = เจ้าหน้าที่เห็นหมายเลขแรกด้วย ตั้งแต่นี้ไปให้ใช้หมายเลขนี้ ซึ่งมีคุณคนเดียวที่รู้
change-old = เมื่อคุณกดปุ่ม หมายเลขแรกจะใช้ไม่ได้อีก กรุณาจดหรือถ่ายรูปหมายเลขใหม่ไว้ก่อน
change-button = จดไว้แล้ว ไปต่อ

# Parked intakes.
parked-title = เรื่องที่พักไว้
parked-what = เก็บแบบเข้ารหัส เห็นเฉพาะคุณ เมื่อส่งแล้วหรือครบเจ็ดวัน จะถูกลบ
parked-none = ไม่มีเรื่องที่พักไว้
parked-at = พักไว้เมื่อ
parked-doing = จะทำอะไร
parked-resume = ทำต่อ
parked-drop = ลบ

# Counting short questions.
tally-title = นับคำถาม
tally-what = สำหรับคำถามสั้นๆ ที่ไม่ต้องรับเป็นเรื่อง: กดภาษา แล้วกดหัวข้อ
tally-today = วันนี้นับแล้ว { $count } ครั้ง
tally-topic = หัวข้อ
tally-other-language = ภาษาอื่น
tally-last = ล่าสุด: { $language }, { $topic }
tally-undo = ยกเลิกการนับ

# Late entry.
late-title = บันทึกย้อนหลัง
late-what = การมาติดต่อและการโทรที่ไม่มีเวลาบันทึก แถวละหนึ่งรายการ ถ้าเว้นวันว่าง จะใช้วันของแถวบน ถ้าเว้นช่องทางหรือผลว่าง จะใช้ตัวเลือกแรก เฉพาะแถวที่มีหมายเหตุจะเก็บเป็นเรื่อง แถวอื่นนับจำนวนเท่านั้น
late-day = วันที่
late-time = เวลา
late-minutes = นาที
late-outcome = ผล
late-note = หมายเหตุ (เก็บแบบเข้ารหัส)
late-outcome-advised = ให้คำแนะนำแล้ว
late-outcome-interpreted = ช่วยเป็นล่ามแล้ว
late-outcome-referred = ส่งต่อให้หน่วยงานอื่น
late-outcome-turned-away = ช่วยไม่ได้
late-cell = { $column } แถวที่ { $row }
late-button = บันทึก
late-more = ใช้สามสิบแถว
late-written = บันทึกแล้ว { $count } รายการ
late-kept = เรื่องที่เก็บไว้
late-refused = กรุณาแก้ไขแถวที่ { $row }
late-error-at = อ่านวันหรือเวลาไม่ได้ กรุณาใส่วันเวลาภายใน 31 วันที่ผ่านมา
late-error-lang = ไม่รู้จักภาษานี้
late-error-topic = ไม่รู้จักหัวข้อนี้
late-error-way = ไม่รู้จักช่องทางที่ติดต่อมานี้
late-error-minutes = กรุณาใส่ 1 ถึง 480 นาที
late-error-outcome = ไม่รู้จักผลนี้

# What was done in a case.
act-receipt-issued = ออกบัตรหมายเลขรับเรื่อง
act-receipt-changed = ผู้ขอคำปรึกษาเปลี่ยนหมายเลข
act-written-up = บันทึกย้อนหลัง

# Names of languages.
tongue-ko = เกาหลี
tongue-en = อังกฤษ
tongue-zh = จีน
tongue-ru = รัสเซีย
tongue-vi = เวียดนาม
tongue-id = อินโดนีเซีย
tongue-ne = เนปาล
tongue-km = เขมร (กัมพูชา)
tongue-uz = อุซเบก
tongue-kk = คาซัค
tongue-ky = คีร์กีซ
tongue-ur = อูรดู
tongue-th = ไทย
tongue-fil = ฟิลิปปินส์
tongue-si = สิงหล (ศรีลังกา)
tongue-mn = มองโกเลีย
