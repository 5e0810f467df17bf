# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = เราต้องตรวจคู่มือนี้อีกครั้งภายในวันที่ { $day } แต่ยังไม่ได้ตรวจ จำนวนเงินและกฎอาจเปลี่ยนไปแล้ว กรุณาถามก่อนนำไปใช้
guide-helpers-heading = ใครช่วยฉันเรื่องนี้ได้บ้าง
guide-checked-heading = ตรวจเรื่องนี้เมื่อไร
guide-checked-on = ตรวจครั้งล่าสุด
guide-checked-by = ตรวจโดย
guide-review-by = ต้องตรวจอีกครั้งภายใน
guide-related-heading = คู่มือที่ควรอ่านด้วย
# $language: name of a language in itself
guide-wish-button = ฉันอยากอ่านเรื่องนี้เป็นภาษา { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = คู่มือที่ต้องตรวจ
guide-reviews-what = คู่มือที่เลยวันกำหนดแล้วอยู่บนสุด เราแจ้งผู้อ่านคู่มือเหล่านั้นว่าตัวเลขอาจเปลี่ยนไปแล้ว
# $shown: number of guides
guide-reviews-link = คู่มือที่เลยกำหนดตรวจ: { $shown }
guide-overdue = เลยกำหนด
guide-no-day = ยังไม่ได้กำหนด
