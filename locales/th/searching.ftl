# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = ไม่พบข้อมูลในภาษา { $language }
search-suggestions = คำแนะนำ
search-kind-amount = จำนวนเงินหรือกำหนดเวลา
privacy-searching-heading = เมื่อคุณค้นหา
privacy-searching = คำที่ค้นหาแล้วไม่พบจะถูกเก็บแบบเข้ารหัสไว้ 90 วัน เพื่อให้เมืองเขียนสิ่งที่ยังขาดได้ เราไม่เก็บว่าใครเป็นคนพิมพ์ เก็บเฉพาะวันที่ ส่วนประโยคยาว ตัวเลขยาว และที่อยู่ เราไม่เก็บเลย

# The newsroom's page of searches that found nothing.
board-section-unfound = คำที่ค้นหาแล้วไม่พบ
unfound-title = คำที่ค้นหาแล้วไม่พบ
unfound-what = คำที่ผู้อ่านพิมพ์ใน 90 วันที่ผ่านมาแต่ไม่พบอะไร ไม่มีใครรู้ว่าใครเป็นคนพิมพ์ กรุณาเขียนเนื้อหาที่ยังขาด หรือบอกคำที่เนื้อหาของเราใช้ หลังจากนั้นจะค้นหาพบ
unfound-none = การค้นหาทุกครั้งใน 90 วันที่ผ่านมาพบข้อมูล
unfound-typed = คำที่พิมพ์
unfound-language = ภาษา
# How often something was typed.
unfound-times = จำนวนครั้ง
unfound-last = ครั้งสุดท้ายเมื่อ
unfound-elsewhere = พบเฉพาะในภาษาต่อไปนี้:
unfound-again = ค้นหาอีกครั้ง
unfound-means = คำที่เนื้อหาของเราใช้
unfound-means-button = กำหนดว่าความหมายเหมือนกัน
unfound-seen = จัดการแล้ว
# $words: what a publisher wrote
unfound-means-nothing = ค้นหา “{ $words }” ในภาษานี้ก็ไม่พบอะไรเช่นกัน กรุณาเขียนคำที่มีในเนื้อหาของเรา
# $asked: what readers typed
unfound-linked = ตั้งแต่ตอนนี้ ถ้าค้นหา “{ $asked }” จะพบข้อมูล
unfound-gone = ไม่มีบรรทัดนี้ที่นี่แล้ว มีคนอื่นจัดการแล้ว
unfound-too-long = ยาวเกินไป กรุณาเขียนไม่เกิน { $most } ตัวอักษร
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
   *[other] มีคำถามยาว { $count } ข้อที่ค้นหาแล้วไม่พบอะไร เราไม่ได้เก็บคำที่พิมพ์ไว้
}
unfound-same-heading = คำที่มีความหมายเหมือนกันที่เพิ่มไว้ที่นี่
unfound-same-remove = เอาออก
unfound-same-removed = เอาคำออกแล้ว

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = จำนวนเงินและกำหนดเวลา
amounts-lead = สิ่งที่กฎหมายกำหนดไว้ในวันนี้ พร้อมแหล่งที่มาของแต่ละข้อ เมื่อกฎหมายเปลี่ยน หน้านี้จะเปลี่ยนในวันเดียวกัน
amounts-name = เรื่อง
amounts-value = วันนี้
# $date: the first day; $value: the new value
amounts-next = ตั้งแต่วันที่ { $date }: { $value }
amounts-source = แหล่งที่มา (ภาษาเกาหลี)
# $date: a day
amounts-checked = ตรวจสอบเมื่อ { $date }
amounts-guide = สิ่งที่คุณทำได้
amount-minimum-wage-hourly = ค่าจ้างขั้นต่ำ หนึ่งชั่วโมง
amount-minimum-wage-daily = ค่าจ้างขั้นต่ำ หนึ่งวันที่ทำงานแปดชั่วโมง
amount-minimum-wage-monthly = ค่าจ้างขั้นต่ำ หนึ่งเดือนที่ทำงานเต็มเวลา
amount-premium-overtime = เงินเพิ่มเมื่อทำงานล่วงเวลา
amount-premium-night = เงินเพิ่มเมื่อทำงานกลางคืน
amount-premium-holiday = เงินเพิ่มเมื่อทำงานในวันหยุด
amount-premium-firm-size = บริษัทต้องจ่ายเงินเพิ่มนี้เมื่อมีคนงานตั้งแต่
amount-wage-settlement-deadline = หลังวันทำงานวันสุดท้าย บริษัทต้องจ่ายเงินทั้งหมดภายใน
amount-wage-delay-interest = ดอกเบี้ยต่อปีของค่าจ้างที่จ่ายช้า
amount-wage-claim-limit = เรียกร้องค่าจ้างค้างจ่ายได้ภายใน
amount-annual-leave-days = วันหยุดที่ได้ค่าจ้างในหนึ่งปี หลังจากทำงานครบหนึ่งปี
amount-dismissal-notice = ก่อนเลิกจ้าง บริษัทต้องแจ้งล่วงหน้า
amount-dismissal-complaint-limit = ถ้าถูกเลิกจ้างไม่เป็นธรรม ต้องขอความช่วยเหลือภายใน
amount-maternity-leave = วันลาก่อนและหลังคลอด
amount-severance-min-service = ได้รับเงินชดเชยออกจากงาน (แทจิกกึม) เมื่อทำงานตั้งแต่
amount-severance-days-per-year = เงินชดเชยออกจากงาน (แทจิกกึม) ต่อการทำงานหนึ่งปี: ค่าจ้างเฉลี่ยจำนวน
amount-severance-deadline = หลังออกจากงาน บริษัทต้องจ่ายเงินชดเชยออกจากงาน (แทจิกกึม) ภายใน
amount-severance-claim-limit = เรียกร้องเงินชดเชยออกจากงาน (แทจิกกึม) ได้ภายใน
amount-departure-insurance-claim-limit = เรียกร้องเงินประกันครบกำหนดเมื่อออกนอกประเทศได้ภายใน
amount-accident-leave-benefit = เงินระหว่างที่ทำงานไม่ได้เพราะอุบัติเหตุจากการทำงาน คิดเป็นสัดส่วนของค่าจ้างเฉลี่ย
amount-accident-claim-limit = หลังเกิดอุบัติเหตุจากการทำงาน ขอค่ารักษาและค่าจ้างที่ขาดไปได้ภายใน
amount-accident-claim-limit-long = ถ้าพิการถาวรหรือเสียชีวิตเพราะอุบัติเหตุจากการทำงาน ยื่นขอเงินได้ภายใน
amount-accident-appeal = ถ้าประกันอุบัติเหตุจากการทำงานปฏิเสธ ยื่นคัดค้านได้ภายใน
amount-health-insurance-wait = ถ้าไม่มีประกันสุขภาพจากที่ทำงาน ประกันสุขภาพเริ่มหลังจากอยู่ในเกาหลี
amount-health-insurance-rate-worker = ประกันสุขภาพ: ส่วนที่คุณจ่ายจากค่าจ้าง
amount-pension-rate-worker = บำนาญแห่งชาติ: ส่วนที่คุณจ่ายจากค่าจ้าง
amount-employment-insurance-rate-worker = ประกันการจ้างงาน: ส่วนที่คุณจ่ายจากค่าจ้าง
amount-registration-deadline = หลังเข้าเกาหลี ต้องลงทะเบียนคนต่างด้าวภายใน
amount-address-report-deadline = หลังย้ายบ้าน ต้องแจ้งเปลี่ยนที่พักอาศัยภายใน
amount-newborn-status-deadline = ต้องขอสถานะการพำนักให้ลูกที่เกิดในเกาหลีภายใน
amount-workplace-change-apply = หลังออกจากงาน ต้องยื่นขอเปลี่ยนสถานที่ทำงานภายใน
amount-workplace-change-find = ต้องหาสถานที่ทำงานใหม่ให้ได้ภายใน
amount-fee-card = ค่าธรรมเนียมบัตรประจำตัวคนต่างด้าว
amount-fee-extension = ค่าธรรมเนียมขยายระยะเวลาพำนัก
amount-fee-status-change = ค่าธรรมเนียมเปลี่ยนสถานะการพำนัก
amount-fee-workplace-change = ค่าธรรมเนียมเปลี่ยนสถานที่ทำงาน
amount-child-allowance-amount = เงินช่วยเหลือเด็กต่อเดือน
amount-child-allowance-under-age = เงินช่วยเหลือเด็กจ่ายให้เด็กที่อายุน้อยกว่า
amount-birth-report-deadline = ต้องแจ้งการเกิดภายใน
amount-waste-fine = ค่าปรับเมื่อทิ้งขยะในที่ที่ห้ามทิ้ง สูงสุด
amount-lease-term = อยู่ในบ้านเช่าได้อย่างน้อย
amount-international-licence = หลังเข้าเกาหลี ใบขับขี่สากลใช้ได้
