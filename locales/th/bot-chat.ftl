# What the bot can do besides reading and asking.
bot-command-mine = เปิดคำถามของคุณ
bot-command-clear = ลบข้อความที่นี่
bot-command-forget = ลบข้อมูลของฉัน
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = คู่มือเรื่องชีวิตและงาน หมายเลขโทรศัพท์ และบริการให้คำปรึกษาฟรีสำหรับชาวต่างชาติ ในภาษาของคุณ ไม่ต้องบอกชื่อ สิ่งที่คุณเขียนที่นี่จะผ่าน Telegram แต่บนเว็บไซต์ของเราไม่ผ่าน
bot-short-description = คู่มือ หมายเลขโทรศัพท์ และบริการให้คำปรึกษาฟรีสำหรับชาวต่างชาติ ในภาษาของคุณ

# Searching: words that belong to no question.
bot-search-none = ไม่พบเรื่องนี้ ลองใช้คำอื่น หรือถามผู้ให้คำปรึกษา
bot-search-ask = คำตอบไม่อยู่ที่นี่ใช่ไหม ผู้ให้คำปรึกษาจะอ่านสิ่งที่คุณเขียนและตอบได้ ฟรี
bot-search-ask-button = ถามผู้ให้คำปรึกษาด้วยข้อความนี้
bot-search-not-sent = สิ่งที่คุณเพิ่งเขียนไม่ได้ไปถึงผู้ให้คำปรึกษา ถ้าจะเขียนถึงผู้ให้คำปรึกษา ให้เปิดคำถามของคุณ
# $words: what she wrote
bot-search-begins = คำถามของคุณเริ่มด้วยข้อความนี้: “{ $words }”

# Who is here today.
bot-here-title = วันนี้มีใครอยู่บ้าง
bot-here-nobody = วันนี้ไม่มีใครอยู่ที่ศูนย์แล้ว คุณถามที่นี่ได้ทุกเมื่อ ผู้ให้คำปรึกษาจะตอบ
# $until: a time
bot-here-yours = วันนี้มีคนที่พูดภาษาของคุณอยู่ที่ศูนย์ถึง { $until }
bot-here-not-yours = วันนี้ไม่มีคนที่พูดภาษาของคุณอยู่ที่ศูนย์ แต่คุณถามในภาษาของคุณได้ เราจะตอบโดยมีล่ามช่วย
bot-here-call = เวลาอาจเปลี่ยน กรุณาโทรก่อนมา
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = เราส่งข้อความเสียงของคุณให้ผู้ให้คำปรึกษาได้ เป็นเรื่องเกี่ยวกับอะไร ตอนนี้ยังไม่ได้ส่งอะไร
bot-voice-noted = เราจดข้อความเสียงของคุณไว้แล้ว ผู้ให้คำปรึกษาจะได้ฟังเมื่อคุณส่งคำถาม
bot-voice-too-many = ใส่ข้อความเสียงเพิ่มในคำถามนี้ไม่ได้แล้ว กรุณาส่งคำถามนี้ก่อน
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = ข้อความเสียง { $shown } วินาที
bot-voice-lost = เรารับข้อความเสียงหนึ่งข้อความจาก Telegram ไม่ได้ แต่ได้รับคำถามของคุณแล้ว กรุณาส่งข้อความเสียงอีกครั้ง

# Her own questions.
bot-mine-button = คำถามของฉัน
bot-mine-none = ไม่มีคำถามที่ผูกกับแชตนี้ ถ้าคุณถามบนเว็บไซต์ของเรา ให้เปิดที่นั่นด้วยหมายเลขของคุณ
bot-mine-which = คุณต้องการเปิดคำถามไหน
bot-open-how = คุณจะได้รับลิงก์ที่เปิดคำถามได้หนึ่งครั้งภายในหนึ่งชั่วโมง เนื้อหาจะไม่แสดงในแชตนี้
bot-open-once = ลิงก์นี้เปิดคำถามของคุณได้หนึ่งครั้งภายในหนึ่งชั่วโมง ใครที่ถือโทรศัพท์เครื่องนี้ก็กดได้ ถ้าไม่ใช้ ให้ลบข้อความนี้
bot-open-button = เปิดคำถามของฉัน
bot-open-none = เปิดจากที่นี่ไม่ได้ ให้เปิดบนเว็บไซต์ของเราด้วยหมายเลขของคุณ

# The button below “there is a reply”.
notice-open-button = เปิดคำตอบ

# Deleting the messages of a chat.
bot-clear-title = ลบข้อความที่นี่ไหม
bot-clear-what = เราจะลบสิ่งที่คุณและเราเขียนที่นี่ใน 48 ชั่วโมงที่ผ่านมา ในโทรศัพท์ของคุณด้วย ข้อความที่เก่ากว่านั้น Telegram ไม่ให้เราลบ
bot-clear-number = หมายเลขของคำถามอยู่ที่นี่ใช่ไหม กรุณาจดไว้ก่อน ถ้าไม่มีหมายเลข คุณจะอ่านคำตอบบนเว็บไซต์ของเราไม่ได้
bot-clear-button = ใช่ ลบเลย
bot-cleared = เราลบข้อความใน 48 ชั่วโมงที่ผ่านมาแล้ว
bot-cleared-partly = เราลบสิ่งที่ Telegram ให้ลบแล้ว ยังมีบางส่วนเหลืออยู่
bot-cleared-older = ส่วนที่เหลือ คุณลบเองได้ กดแชตนี้ในรายการค้างไว้ แล้วเลือก “ลบ”

# Forgetting somebody.
bot-forget-title = ลบข้อมูลของคุณไหม
bot-forget-what = เราจะหยุดส่งข่าวสาร ลบสิ่งที่คุณเริ่มเขียนที่นี่และหมายเลขของแชตนี้ และจะไม่แจ้งอะไรที่นี่อีก
bot-forget-cases = คำถามของคุณยังอยู่กับผู้ให้คำปรึกษา คุณอ่านได้บนเว็บไซต์ของเราด้วยหมายเลขของคุณ และลบที่นั่นได้เมื่อไม่มีใครกำลังทำงานเรื่องนั้น
# $clear: a command as it is typed, /clear
bot-forget-messages = ข้อความในแชตนี้ยังอยู่ ถ้าต้องการลบด้วย ให้ส่ง { $clear } ก่อน
bot-forget-button = ใช่ ลบข้อมูลของฉัน
bot-forgotten = เราลบข้อมูลของคุณแล้ว ถ้าคุณเขียนมาอีก เราจะเริ่มใหม่ตั้งแต่ต้น

# What the bot does not take.
bot-said-edited = เราไม่เห็นสิ่งที่คุณแก้ไข กรุณาเขียนเป็นข้อความใหม่อีกครั้ง
bot-said-contact = เราไม่ได้เก็บรายชื่อติดต่อนี้ กรุณาอย่าส่งหมายเลขของคนอื่นมาที่นี่
bot-said-place = เราไม่ได้เก็บตำแหน่งนี้ ถ้าจำเป็น กรุณาเขียนเป็นข้อความว่าอยู่ที่ไหน
bot-said-sticker = ขอบคุณ เราอ่านสติกเกอร์ไม่ได้ กรุณาเขียน หรือเลือกปุ่ม
bot-slow-down = คุณส่งมามากในคราวเดียว กรุณาส่งช้าลงหน่อย สิ่งที่คุณเขียนสำหรับคำถามเก็บไว้แล้ว ส่วนอย่างอื่นจะตอบอีกสักครู่
# Said once in a group. $link: the address of the bot
bot-group = ที่นี่คุยทีละคน เพื่อไม่ให้คนอื่นอ่านด้วย กรุณาเขียนถึงเราในแชตส่วนตัว: { $link }

# A link from a chat that opens a question once.
case-open-title = เปิดคำถามของคุณ
case-open-lead = ลิงก์นี้เปิดคำถามของคุณได้หนึ่งครั้ง นานครึ่งชั่วโมง
case-open-button = เปิดตอนนี้
# $button: the text of the button that closes it
case-open-leave = นี่ไม่ใช่โทรศัพท์ของคุณใช่ไหม เมื่ออ่านเสร็จแล้ว ให้กด “{ $button }”
case-open-over-title = ลิงก์นี้ใช้ไม่ได้แล้ว
case-open-over = ลิงก์นี้ใช้ไปแล้ว มีลิงก์ใหม่กว่า หรือเกินหนึ่งชั่วโมงแล้ว กดปุ่มในแชตของคุณอีกครั้ง หรือใส่หมายเลขของคุณ

# In the trail of a case.
act-reach-tied = ผูกกับแชต Telegram
act-reach-untied = เลิกผูกกับแชต Telegram
act-link-made = สร้างลิงก์สำหรับเปิดในแชต
act-link-opened = เปิดด้วยลิงก์จากแชต
