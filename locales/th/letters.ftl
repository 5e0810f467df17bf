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

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = กรุณาแปลเป็นภาษา { $language }: { $title }
order-mail-subject-soon = ใกล้ถึงกำหนด ภาษา { $language }: { $title }
order-mail-subject-today = ครบกำหนดวันนี้ ภาษา { $language }: { $title }
order-mail-subject-late = เลยกำหนดแล้ว ภาษา { $language }: { $title }
order-mail-subject-cancelled = ไม่ต้องแปลแล้ว ภาษา { $language }: { $title }
order-mail-text-asked = เราขอให้คุณช่วยแปล
order-mail-text-soon = งานแปลที่ขอให้คุณทำใกล้ถึงกำหนดส่งแล้ว
order-mail-text-today = งานแปลที่ขอให้คุณทำครบกำหนดส่งวันนี้
order-mail-text-late = งานแปลที่ขอให้คุณทำเลยกำหนดส่งแล้ว กรุณาแปลให้เสร็จ หรือแจ้งเราว่าทำไม่ได้
order-mail-text-cancelled = ไม่ต้องใช้งานแปลที่ขอให้คุณทำแล้ว คุณไม่ต้องแปลต่อ
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = เนื้อหา: { $title }
    ภาษา: { $language }
    กำหนดส่ง: { $due }
    จำนวนตัวอักษรภาษาเกาหลี: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = หมายเหตุ: { $note }
# $link: the page of the order
order-mail-link = เปิดที่นี่:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = คุณยังไม่เคยเข้าสู่ระบบ กรุณาตั้งรหัสผ่านที่นี่ งานที่ขอให้คุณทำอยู่ในหน้าแรก:

    { $link }

    ลิงก์นี้ใช้ได้ครั้งเดียวภายใน 72 ชั่วโมง อีเมลฉบับใหม่กว่าของเราจะมีลิงก์ใหม่กว่า ถ้าลิงก์ใช้ไม่ได้แล้ว ให้ขอลิงก์ใหม่จากเรา
order-mail-no-reply = ถ้าคุณตอบกลับข้อความนี้ จะไม่มีใครอ่าน
