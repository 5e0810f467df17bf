# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = มีคำตอบถึงคุณ
# $link: the page where the number is entered
notice-reply-text = มีคำตอบถึงคุณ หากต้องการอ่าน ให้เปิดหน้านี้และใส่หมายเลขของคุณ:

    { $link }

    ถ้าคุณตอบกลับข้อความนี้ จะไม่มีใครอ่าน
notice-late-subject = คำตอบถึงคุณใช้เวลานานขึ้น
# $link: the page where the number is entered
notice-late-text = คำตอบถึงคุณใช้เวลานานกว่าที่กำหนดไว้ เราไม่ได้ลืมคุณ หากต้องการดู ให้เปิดหน้านี้และใส่หมายเลขของคุณ:

    { $link }

    ถ้าคุณตอบกลับข้อความนี้ จะไม่มีใครอ่าน
