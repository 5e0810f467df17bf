# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = ยังไม่ได้แปล
checks-placeholder-lost = ค่าในระบบเหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-placeholder-extra = ค่าในระบบเหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-placeholder-both = ค่าในระบบไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
checks-number-lost = ตัวเลขเหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-number-extra = ตัวเลขเหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-number-both = ตัวเลขไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
checks-money-lost = จำนวนเงินเหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-money-extra = จำนวนเงินเหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-money-both = จำนวนเงินไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
checks-phone-lost = หมายเลขโทรศัพท์เหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-phone-extra = หมายเลขโทรศัพท์เหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-phone-both = หมายเลขโทรศัพท์ไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
checks-link-lost = ลิงก์เหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-link-extra = ลิงก์เหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-link-both = ลิงก์ไม่ตรงกัน ภาษาเกาหลีไปที่ { $lost } แต่ที่นี่ไปที่ { $extra }
checks-date-lost = วันที่เหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-date-extra = วันที่เหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-date-both = วันที่ไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
checks-marks-lost = เครื่องหมายจัดรูปแบบเหล่านี้มีในภาษาเกาหลี แต่ไม่มีที่นี่: { $lost }
checks-marks-extra = เครื่องหมายจัดรูปแบบเหล่านี้ไม่มีในภาษาเกาหลี: { $extra }
checks-marks-both = เครื่องหมายจัดรูปแบบไม่ตรงกัน ภาษาเกาหลีมี { $lost } แต่ที่นี่มี { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = ปกติ { $term } แปลว่า “{ $wanted }” กรุณาใช้คำนั้น หรือใส่ภาษาเกาหลีในวงเล็บต่อจากคำของคุณ
checks-length = ความยาวผิดปกติ: มี { $letters } ตัวอักษร ปกติประมาณ { $usual } ตัวอักษร มีอะไรขาดไปหรือเพิ่มมาไหม
# $found: as it stands in the text.
checks-bare-amount = { $found } เขียนเป็นตัวเลขตรงๆ กรุณาใส่ชื่อของค่าในระบบแทน เพื่อให้เปลี่ยนตามกฎหมาย
checks-korean = ยังมีภาษาเกาหลีเหลืออยู่: { $found }
checks-unknown-fact = ไม่มีค่าในระบบที่ชื่อ { $found }
checks-broken-fact = “{ $found }” ไม่ใช่ค่าในระบบ กรุณาเขียนชื่อและปิดวงเล็บปีกกา
checks-broken-link = ลิงก์ { $found } เปิดไม่ได้ เพราะไม่มีหน้านี้
checks-must = ต้องแก้ไข
checks-look = กรุณาดูก่อนเผยแพร่
checks-all-the-same = ฉันดูทั้งหมดแล้ว เผยแพร่ตามนี้
# $count: how many findings there are; $shown: the same, written out.
checks-count = สิ่งที่ควรดู { $shown } จุด
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = ทั้งที่ยังมีส่วนที่ไม่ได้แปล
checks-despite-number = ทั้งที่ตัวเลขไม่ตรงกัน
checks-despite-date = ทั้งที่วันที่ไม่ตรงกัน
checks-despite-marks = ทั้งที่เครื่องหมายจัดรูปแบบไม่ตรงกัน
checks-despite-term = ทั้งที่มีคำไม่ตรงกับรายการคำศัพท์
checks-despite-length = ทั้งที่ความยาวผิดปกติ
checks-despite-bare-amount = ทั้งที่มีค่าที่เขียนเป็นตัวเลขตรงๆ
checks-despite-korean = ทั้งที่ยังมีภาษาเกาหลีเหลืออยู่
