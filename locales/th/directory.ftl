# Contacts, kept in the newsroom.
board-section-contacts = ช่องทางติดต่อ
directory-title = ช่องทางติดต่อ
directory-lead = ที่ที่โทรไปหรือไปหาได้ สิ่งที่คุณเปลี่ยนจะแสดงในทุกภาษาทันที
directory-new-title = ช่องทางติดต่อใหม่
directory-removed = ลบช่องทางติดต่อแล้ว
directory-none = ไม่พบช่องทางติดต่อ
directory-search-label = ชื่อ หรือผู้ดำเนินงาน
directory-see = ดูแบบที่ผู้อ่านเห็น
directory-name = ชื่อ
directory-note = ช่วยเรื่องอะไร
directory-other-languages = ภาษาอื่น
directory-unnamed = ไม่มีชื่อใน { $count } ภาษา

directory-id = ชื่อในที่อยู่เว็บ
directory-id-hint = อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เปลี่ยนภายหลังไม่ได้
directory-kind = ประเภท
directory-kind-emergency = สายฉุกเฉิน
directory-kind-line = ให้คำปรึกษาทางโทรศัพท์
directory-kind-office = สำนักงานที่ไปหาได้
directory-kind-centre = ศูนย์บริการของเมือง
directory-run-by = ดำเนินงานโดย
directory-run-by-hint = ชื่อทางการภาษาเกาหลี
directory-topics = หัวข้อ
directory-phones = หมายเลขโทรศัพท์
directory-phones-hint = แต่ละหมายเลขจะเก็บเป็นค่าในระบบ ซึ่งเนื้อหาก็ใช้ได้ ถ้ามีหมายเลขนี้อยู่แล้ว จะใช้ค่านั้น ถ้าเว้นช่องว่าง หมายเลขจะถูกนำออกจากช่องทางติดต่อนี้
directory-phone = หมายเลขที่ { $number }
directory-phone-others = เนื้อหาหรือช่องทางติดต่ออื่น { $count } แห่งก็ใช้หมายเลขนี้ ถ้าหมายเลขเปลี่ยน กรุณาแก้ไขที่หน้าของค่านี้
directory-address = ที่อยู่
directory-address-hint = เป็นภาษาเกาหลี ตามที่เขียนบนป้ายหรือในเอกสารทางการ
directory-address-latin = ที่อยู่เป็นอักษรละติน
directory-speaks = ภาษาที่พูดได้
directory-speaks-hint = เฉพาะภาษาที่ตรวจสอบแล้ว
directory-hours = เวลาเปิดทำการ
directory-hours-hint = วันและเวลา บรรทัดละหนึ่งรายการ บรรทัดที่ว่างไม่นับ
directory-hours-unknown = ไม่ทราบ
directory-hours-weekly = เวลาเดียวกันทุกสัปดาห์
directory-row = บรรทัดที่ { $number }
directory-opens = เปิด
directory-closes = ปิด
directory-row-languages = ถ้าช่วงนั้นพูดได้เพียงบางภาษา
directory-more-rows = แสดงบรรทัดเพิ่ม
directory-cost = ค่าโทร
directory-cost-unknown = ไม่ทราบ
directory-website = เว็บไซต์
directory-status = การตรวจสอบ
directory-status-hint = มีเพียงศูนย์บริการของเมืองที่อยู่ที่นี่ได้โดยยังไม่ตรวจสอบ และจะไม่แสดงหมายเลขโทรศัพท์ เวลา หรือที่อยู่
directory-status-law = มีในกฎหมาย
directory-status-official = พบในแหล่งข้อมูลทางการ
directory-status-unverified = ยังไม่ตรวจสอบ
directory-source = ตรวจสอบจากที่ไหน
directory-source-hint = เว็บไซต์ หนังสือ หรือการโทรศัพท์ที่คุณได้ข้อมูลนี้มา
directory-checked-on = ตรวจสอบเมื่อ
directory-position = ลำดับในรายการ
directory-position-hint = ตัวเลขน้อยอยู่ก่อน ถ้าเว้นว่าง จะอยู่ที่เดิมหรืออยู่ท้ายสุด

directory-error-id = กรุณาใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง ไม่เกิน 48 ตัว
directory-error-taken = มีช่องทางติดต่อชื่อนี้อยู่แล้ว
directory-error-no-name = กรุณาเขียนชื่อ: { $what }
directory-error-long-name = กรุณาทำชื่อให้สั้นลง ไม่เกิน 120 ตัวอักษร: { $what }
directory-error-long-note = กรุณาทำข้อความให้สั้นลง ไม่เกิน 400 ตัวอักษร: { $what }
directory-error-kind = กรุณาเลือกประเภท
directory-error-run-by = กรุณาเขียนว่าใครดำเนินงาน ไม่เกิน 120 ตัวอักษร
directory-error-topic = ไม่มีหัวข้อนี้: { $what }
directory-error-phone = นี่ไม่ใช่หมายเลขโทรศัพท์: { $what } กรุณาใช้ตัวเลขและขีดกลาง
directory-error-shared = ที่อื่นก็ใช้หมายเลขนี้ ({ $fact }) กรุณาแก้ไขที่หน้าของค่านี้ หรือลบออกจากช่องแล้วเขียนอีกหมายเลขในช่องใหม่
directory-error-other-values = หมายเลขนี้มีค่าของวันอื่นด้วย ({ $fact }) กรุณาแก้ไขที่หน้าของค่านี้
directory-error-address = กรุณาเขียนที่อยู่ ไม่เกิน 200 ตัวอักษร
directory-error-address-latin = กรุณาเขียนที่อยู่เป็นอักษรละติน ไม่เกิน 200 ตัวอักษร คู่กับที่อยู่ภาษาเกาหลี
directory-error-speaks = ไม่มีภาษานี้: { $what }
directory-error-hours = กรุณาดูเวลาอีกครั้ง แต่ละบรรทัดต้องมีวัน และต้องเปิดก่อนปิด ส่วนด้านบนต้องเลือกเวลาเดียวกันทุกสัปดาห์
directory-error-website = กรุณาเขียนที่อยู่ให้ครบ โดยเริ่มด้วย https://
directory-error-source = กรุณาบอกว่าตรวจสอบจากที่ไหน ไม่เกิน 300 ตัวอักษร
directory-error-status = กรุณาเลือกว่าตรวจสอบแล้วหรือยัง
directory-error-checked-on = กรุณาบอกว่าตรวจสอบวันไหน
directory-error-checked-later = วันที่ตรวจสอบอยู่หลังวันนี้
directory-error-position = ลำดับเป็นตัวเลขตั้งแต่ 0 ถึง 9999
directory-error-unverified-kind = มีเพียงศูนย์บริการของเมืองที่อยู่ที่นี่ได้โดยยังไม่ตรวจสอบ
directory-error-unverified-shows = สิ่งที่ยังไม่ตรวจสอบจะไม่แสดงหมายเลขโทรศัพท์ เวลา หรือที่อยู่ กรุณาบอกว่าตรวจสอบอย่างไร หรือนำข้อมูลเหล่านั้นออก
directory-error-changed = ระหว่างนี้มีคนอื่นเปลี่ยนช่องทางติดต่อนี้ กรุณาดูสิ่งที่เปลี่ยนด้านล่าง ถ้าบันทึกอีกครั้ง สิ่งที่คุณเขียนจะแทนที่ของคนอื่น
directory-error-shown = เนื้อหาแสดงช่องทางติดต่อนี้อยู่ จึงลบไม่ได้ กรุณานำออกจากเนื้อหาก่อน
directory-error-gone = ช่องทางติดต่อนี้ลบไปแล้ว
directory-error-email = นี่ไม่ใช่ที่อยู่อีเมล

directory-remove-heading = ลบช่องทางติดต่อ
directory-remove-what = ลบไม่ได้ในขณะที่เนื้อหายังแสดงอยู่ ประวัติของสิ่งที่ทำจะยังเก็บไว้
directory-remove-button = ลบ

directory-history = สิ่งที่เปลี่ยน
directory-history-none = ยังไม่มีอะไรเปลี่ยน
directory-part = ส่วนไหน
directory-done-made = สร้างแล้ว
directory-done-changed = เปลี่ยนแล้ว
directory-done-removed = ลบแล้ว
directory-done-imported = นำเข้าจากไฟล์
directory-done-confirmed = ยืนยันแล้ว
directory-by-files = ไฟล์
directory-by-organisation = หน่วยงาน

# Organisations confirm their entry each quarter.
directory-asked-heading = ถามหน่วยงาน
directory-asked-what = ทุกสามเดือน ระบบจะส่งอีเมลไปที่อยู่นี้เพื่อถามว่าข้อมูลถูกต้องไหม ลิงก์ในอีเมลใช้ได้ { $days } วัน
directory-email = อีเมลของหน่วยงาน
directory-email-hint = เก็บแบบเข้ารหัสและไม่ใช้ทำอย่างอื่น ถ้าเว้นว่าง จะไม่ถามใคร
directory-email-button = ถามไปที่อยู่นี้
directory-standing = การยืนยันของหน่วยงาน
directory-standing-asked = ถามแล้ว ยังไม่มีคำตอบ
directory-standing-overdue = ไม่มีคำตอบ
directory-standing-next = จะถามอีกครั้งวันที่ { $day }
directory-standing-soon = จะถามเร็วๆ นี้
directory-standing-none = ไม่ได้ถาม
directory-confirmed-on = หน่วยงานยืนยันเมื่อวันที่ { $day }
directory-answers = สิ่งที่หน่วยงานแจ้งว่าเปลี่ยนไป
directory-answer-lost = เปิดข้อความนี้ไม่ได้
directory-settle-button = จัดการแล้ว

directory-mail-subject-first = { $city }: ข้อมูลของ { $name } ถูกต้องไหม
directory-mail-subject-reminder = { $city }: ขอถามอีกครั้ง: ข้อมูลของ { $name } ถูกต้องไหม
directory-mail-text-first =
    สวัสดีจากคู่มือสำหรับผู้อยู่อาศัยต่างชาติของ { $city }

    เว็บไซต์ของเราแสดงหมายเลขโทรศัพท์ ที่อยู่ และเวลาเปิดทำการของ { $name } ในสิบหกภาษา ทุกสามเดือนเราขอถามว่าข้อมูลยังถูกต้องไหม

    กรุณาเปิดลิงก์นี้ ถ้าถูกต้องทั้งหมดให้กดปุ่ม ถ้ามีอะไรเปลี่ยนไปให้เขียนบอกเรา ใช้เวลาเพียงหนึ่งนาที

    { $link }

    ลิงก์ใช้ได้ 30 วัน หากตอบกลับอีเมลนี้จะไม่มีคนอ่าน
directory-mail-text-reminder =
    สวัสดีจากคู่มือสำหรับผู้อยู่อาศัยต่างชาติของ { $city }

    สองสัปดาห์ก่อน เราถามว่าข้อมูลของ { $name } ถูกต้องไหม แต่ยังไม่ได้รับคำตอบ จึงขอถามอีกครั้ง

    { $link }

    ถ้าถูกต้องทั้งหมดให้กดปุ่ม ถ้ามีอะไรเปลี่ยนไปให้เขียนบอกเรา หากตอบกลับอีเมลนี้จะไม่มีคนอ่าน

directory-confirm-title = ข้อมูลนี้ถูกต้องไหม
directory-confirm-lead = นี่คือสิ่งที่ผู้อยู่อาศัยต่างชาติเห็น กรุณาดูหมายเลขโทรศัพท์ ที่อยู่ และเวลาเปิดทำการ
directory-confirm-right-button = ถูกต้องทั้งหมด
directory-confirm-changed-heading = มีอะไรเปลี่ยนไปไหม
directory-confirm-words = สิ่งที่เปลี่ยนไป
directory-confirm-words-hint = กรุณาบอกว่าอะไรเปลี่ยน เปลี่ยนอย่างไร และตั้งแต่เมื่อไร เจ้าหน้าที่จะอ่านและแก้ไขข้อมูล
directory-confirm-changed-button = ส่ง
directory-confirm-wrong = ยังไม่ได้ส่งอะไร กรุณาดูด้านล่าง
directory-confirm-meanwhile = ระหว่างนี้ข้อมูลเปลี่ยนไป จึงยังไม่ได้ยืนยัน กรุณาดูข้อมูลปัจจุบันแล้วตอบอีกครั้ง
directory-confirm-error-empty = กรุณาเขียนสิ่งที่เปลี่ยนไป
directory-confirm-error-long = กรุณาเขียนไม่เกิน 2,000 ตัวอักษร
directory-confirm-thanks-title = ขอบคุณ
directory-confirm-thanks-right = เราบันทึกว่าคุณยืนยันวันนี้ และจะถามอีกครั้งในอีกสามเดือน
directory-confirm-thanks-changed = เราส่งต่อสิ่งที่คุณเขียนให้ผู้รับผิดชอบแล้ว
directory-confirm-already = คุณตอบแล้ว ไม่ต้องทำอะไรอีก
directory-confirm-see = ดูข้อมูล
directory-confirm-spent-title = ลิงก์นี้ใช้ไม่ได้แล้ว
directory-confirm-spent = ลิงก์นี้เก่าเกินไป หรือมีอีเมลที่ใหม่กว่า กรุณาใช้ลิงก์ในอีเมลฉบับถัดไป ถ้าตอนนี้มีอะไรผิด กรุณาโทรหาศาลากลางเมือง

contact-address = ที่อยู่
