# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = เริ่มต้นและเลือกภาษา
bot-command-guides = อ่านคู่มือ
bot-command-contacts = ดูว่าควรโทรหาใคร
bot-command-ask = ถามผู้ให้คำปรึกษา ฟรี
bot-command-topics = เลือกข่าวสารที่จะรับ
bot-command-language = เปลี่ยนภาษา
bot-command-stop = เลิกรับข่าวสารทั้งหมด

# The conversation.
# $city: the city's name
bot-greeting = สวัสดี ที่นี่ { $city } มีคู่มือ หมายเลขโทรศัพท์ และบริการให้คำปรึกษาฟรีสำหรับคุณ เลือกภาษาของคุณ
bot-menu-button = เมนู
bot-not-understood = เราไม่เข้าใจข้อความนี้ กรุณาเลือกปุ่ม
# $wanted, $shown: names of languages in themselves
bot-fallback = ยังไม่มีเนื้อหาที่เผยแพร่เป็นภาษา { $wanted } คุณจะได้รับเนื้อหาภาษา { $shown }

# Guides.
bot-guides-choose = เลือกคู่มือ
bot-guide-open = อ่านทั้งหมด
bot-guide-stale = หลังจากแปลแล้ว ข้อความภาษาเกาหลีมีการเปลี่ยนแปลง บนเว็บไซต์มีเครื่องหมายบอกว่าตรงไหน

# Asking a counsellor.
bot-ask-passes-telegram = สิ่งที่คุณเขียนที่นี่จะผ่าน Telegram ด้วย ถ้าคุณไม่ต้องการแบบนั้น ให้ถามบนเว็บไซต์ของเรา
bot-ask-on-site = ถามบนเว็บไซต์แทน
# $button: the text of the button that sends it
bot-ask-write = เขียนที่นี่ได้เลย จะเขียนข้อความเดียวหรือหลายข้อความก็ได้ คำถามจะไปถึงผู้ให้คำปรึกษาเมื่อคุณกด “{ $button }” เท่านั้น
# $button: the text of the button that sends it
bot-ask-noted = เราจดไว้แล้ว คุณเขียนเพิ่มได้ เมื่อเขียนครบแล้ว ให้กด “{ $button }”
bot-ask-too-long = ยาวเกินไป ข้อความล่าสุดของคุณไม่ได้เพิ่มเข้าไป แต่สิ่งที่คุณเขียนก่อนหน้านี้ยังอยู่ กรุณาส่งเลย หรือเขียนเพิ่มให้สั้นลง
bot-ask-urgent = ทำเครื่องหมายไว้แล้วว่าเรื่องนี้รอไม่ได้ หากอยู่ในอันตราย ให้โทร 112 หรือ 119 ก่อน คำถามยังไม่ได้ส่ง
bot-ask-can-wait = เอาเครื่องหมายเรื่องด่วนออกแล้ว
bot-ask-unsent = คำถามของคุณยังไม่ได้ส่ง คุณเขียนเพิ่ม ส่ง หรือยกเลิกได้
bot-ask-cancel-button = ยกเลิก
bot-ask-cancelled = เราลบสิ่งที่คุณเขียนแล้ว ไม่มีการส่งอะไรออกไป
bot-ask-nothing = ไม่มีอะไรที่จะส่ง ถ้าคุณเคยส่งคำถามแล้ว เราได้รับแล้ว
bot-ask-announced = เมื่อมีคำตอบ จะมีข้อความมาที่นี่ ข้อความจะบอกเพียงว่ามีคำตอบแล้ว คุณอ่านคำตอบได้บนเว็บไซต์ของเราด้วยหมายเลขของคุณ

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = เรียบร้อยแล้ว เมื่อมีเรื่องใหม่ถึงคุณ จะมีข้อความมาที่นี่
bot-link-spent = ลิงก์นี้ใช้ไม่ได้แล้ว กรุณาเปิดหน้านั้นอีกครั้งแล้วรับลิงก์ใหม่

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = เลือกเรื่องที่คุณต้องการรับข่าวสาร แล้วกด “{ $button }”
bot-topics-done-button = เลือกเสร็จแล้ว
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = เมื่อมีเรื่องใหม่ จะมีข้อความมาที่นี่ ใช้ { $topics } เพื่อเปลี่ยนข่าวสารที่รับ ใช้ { $stop } เพื่อเลิกรับ
# $shown: name of a language in itself
bot-topics-language = ตั้งแต่นี้ไป คุณจะได้รับข่าวสารเป็นภาษา { $shown }
bot-stopped = เราจะไม่ส่งข่าวสารให้คุณที่นี่อีก และลบแชตนี้ออกจากรายการของเราแล้ว
bot-nothing-to-stop = ไม่มีอะไรต้องเลิกรับ ตอนนี้คุณไม่ได้รับข่าวสารที่นี่
