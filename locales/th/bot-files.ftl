# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = ให้เราใส่สิ่งที่คุณส่งมาไว้กับคำถามของคุณวันที่ { $day } ไหม
bot-files-which = สิ่งนี้เป็นของคำถามไหนของคุณ
bot-files-telegram = สิ่งที่ส่งที่นี่จะอยู่ใน Telegram ด้วย ส่งบนเว็บไซต์ของเราเป็นส่วนตัวกว่า
bot-files-put-button = ใช่ ส่งเลย
bot-files-drop-button = ไม่ส่ง
bot-files-dropped = เราไม่ได้รับไว้ สิ่งนี้อยู่ในแชตนี้เท่านั้น คุณลบได้ที่นี่
# $shown: a number
bot-files-arrived = ผู้ให้คำปรึกษาของคุณจะได้รับ ไฟล์ที่มาถึง: { $shown } ไฟล์
bot-files-not-fetched = มีบางอย่างยังมาไม่ถึง เรารับจาก Telegram ไม่ได้ กรุณากด “ลองอีกครั้ง” หรือส่งบนเว็บไซต์ของเรา
bot-files-again-button = ลองอีกครั้ง
bot-files-after-sending = เรายังไม่ได้รับไว้ กรุณาส่งคำถามและรับหมายเลขของคุณก่อน แล้วส่งรูปภาพและข้อความเสียงอีกครั้ง
bot-files-now = ตอนนี้คุณส่งรูปภาพและข้อความเสียงได้ด้วย ส่งที่นี่ก็ได้ หรือส่งบนเว็บไซต์ของเราซึ่งเป็นส่วนตัวกว่า
bot-files-no-question = ในแชตนี้ไม่มีคำถามที่จะใส่สิ่งนี้ได้ กรุณาถามคำถามก่อน ถ้าคุณถามบนเว็บไซต์ของเรา ให้ส่งที่นั่นด้วยหมายเลขของคุณ
bot-files-closed = เราไม่ได้รับไว้ คำถามนี้ปิดแล้ว ถ้าคุณเขียนบนเว็บไซต์ของเราด้วยหมายเลขของคุณ คำถามจะถูกเปิดอีกครั้ง หรือจะถามคำถามใหม่ก็ได้
bot-files-nothing = ไม่มีอะไรรอส่ง สิ่งที่คุณส่งไว้ก่อนหน้านี้มาถึงแล้ว
bot-files-caption = เราไม่ได้รับข้อความใต้รูปภาพ กรุณาเขียนบนเว็บไซต์ของเราด้วยหมายเลขของคุณ
bot-files-other = เรารับวิดีโอ สติกเกอร์ และตำแหน่งที่อยู่ไม่ได้ หลังจากคุณถามคำถามแล้ว เรารับรูปภาพ ข้อความเสียง และเอกสารแบบ PDF, DOCX, XLSX และ HWPX

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = คำถามที่ { $number } จาก { $all } กดคำตอบ หรือเขียนเอง ข้ามได้ทุกข้อ
# $number: the number of the question, $all: how many there are
bot-question-write = คำถามที่ { $number } จาก { $all } เขียนสั้นๆ ข้ามได้ทุกข้อ
bot-question-pass-button = ข้าม
bot-question-pass-all-button = ข้ามทุกข้อ
bot-question-begin-button = ตอบคำถามสองสามข้อ
bot-question-taken = เราจดสิ่งที่คุณเขียนเป็นคำตอบของข้อที่แล้ว
bot-question-added = ข้อความนี้ยาว เราจึงใส่ไว้กับคำถามของคุณ
bot-question-enough = คุณไม่ต้องเขียนเพิ่ม ส่งเฉพาะคำตอบที่เลือกไว้ได้เลย
bot-ask-anew-button = เริ่มใหม่
