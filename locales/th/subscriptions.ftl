# What can be subscribed to beside the city's topics.
topic-alerts = ประกาศเร่งด่วนเมื่อมีภัย
subscribe-alerts-hint = พายุ อากาศร้อนจัด ไฟไหม้ และอื่นๆ ส่งทันที ตอนกลางคืนก็ส่ง

# Below “more choices” of the form, and on one's own page.
subscribe-more = เลือกเพิ่ม
subscribe-cadence-daily = วันละครั้ง ตอนเช้า
subscribe-cadence-weekly = สัปดาห์ละครั้ง เช้าวันจันทร์
subscribe-langs-label = รับเป็นภาษาอื่นด้วยไหม
subscribe-langs-hint = สำหรับครอบครัว ข่าวสารทุกเรื่องจะมาในภาษาที่เลือกด้วย
subscribe-reads-label = คุณอ่านภาษาอื่นใดได้อีก
subscribe-reads-hint = ถ้าไม่มีข่าวสารในภาษาของคุณ เราจะส่งเป็นภาษาหนึ่งในนี้
subscribe-district-label = คุณอยู่ที่ไหน
subscribe-district-hint = คุณจะไม่ได้รับเรื่องที่เกี่ยวกับเขตอื่นของเมืองเท่านั้น ไม่บอกก็ได้
subscribe-district-all = ไม่ขอบอก
subscribe-quiet-label = เวลาไหนที่ไม่ต้องการรับข้อความ
subscribe-quiet-hint = ข่าวสารที่ออกในเวลานี้จะส่งให้ภายหลัง ประกาศเร่งด่วนเมื่อมีภัยยังส่งอยู่ ถ้าเวลาไหนก็ได้ ให้เว้นว่างไว้
subscribe-quiet-from = ตั้งแต่
subscribe-quiet-until = ถึง
subscribe-zone-label = ใช้เวลาของที่ไหน
subscribe-error-langs = เลือกภาษามากเกินไป กรุณาเลือกไม่เกินห้าภาษา
subscribe-error-district = กรุณาเลือกที่อยู่ของคุณจากรายการ
subscribe-error-quiet = กรุณาใส่สองเวลาที่ต่างกัน เช่น 22:00 และ 07:00 หรือเว้นว่างทั้งสองช่อง
subscribe-error-zone = กรุณาเลือกจากรายการว่าใช้เวลาของที่ไหน

# The link in the mail, pressed once more.
confirm-already-title = คุณยืนยันแล้ว
confirm-already-what = ทุกอย่างเรียบร้อย ไม่ต้องทำอะไรอีก ลิงก์สำหรับเปลี่ยนหรือเลิกรับมีอยู่ในอีเมลทุกฉบับ

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = ข่าวสารที่ส่งไปที่ { $address }
manage-whose-chat = ข่าวสารที่ส่งไปที่แชต Telegram
# $day: a day with its year
manage-paused = ก่อน { $day } จะไม่ส่งอะไร
manage-go-on-button = ส่งข่าวสารให้ฉันอีกครั้งตั้งแต่ตอนนี้
manage-gets-heading = สิ่งที่คุณรับอยู่ตอนนี้
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = เลิกรับรายการนี้
manage-pause-heading = หยุดรับชั่วคราว
manage-pause-label = ไม่ส่งอะไรก่อนวันนี้
manage-pause-button = หยุดชั่วคราว
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = กรุณาเลือกวันตั้งแต่พรุ่งนี้ถึง { $last }

# Having everything deleted.
unlist-title = ลบทุกอย่างเกี่ยวกับฉัน
unlist-what = เราจะไม่ส่งข่าวสารให้คุณอีก และจะลบที่อยู่ของคุณกับทุกอย่างที่คุณบอกเรา: ภาษา ที่ที่คุณอยู่ และเวลาที่ไม่ต้องการรับข้อความ สิ่งที่เคยส่งจะเหลือเป็นตัวเลขเท่านั้น ไม่มีข้อมูลของคุณ จะเหลือเพียงเครื่องหมายของที่อยู่ซึ่งไม่มีใครอ่านได้ เพื่อไม่ให้รายชื่อใดเพิ่มคุณกลับมาอีก คุณสมัครใหม่ด้วยตัวเองได้ทุกเมื่อ
unlist-button = ลบทุกอย่าง
unlisted-title = ลบแล้ว
unlisted-what = เราไม่รู้ที่อยู่ของคุณแล้ว อีเมลที่ส่งออกไปก่อนหน้านี้อาจยังมาถึงได้

# “Why did I get this?”
got-title = ทำไมฉันจึงได้รับข้อความนี้
got-nobody = เราไม่ส่งอะไรไปที่ที่อยู่นี้แล้ว และลบที่อยู่นี้แล้ว ด้านล่างคือสิ่งที่เคยได้รับ
got-subscriptions = สิ่งที่สมัครไว้
got-nothing = ไม่ได้สมัครอะไรไว้
got-topic = หัวข้อ
got-how = วิธีรับ
got-from = ตั้งแต่
got-until = จนถึง
got-goes-on = ยังรับอยู่
got-by = สมัครจากที่ไหน
got-messages = ข้อความล่าสุด
got-no-messages = ยังไม่ได้ส่งอะไร
got-message = ข้อความ
got-on = วันที่
got-became = ผลเป็นอย่างไร
got-digest = ข่าวสารหลายเรื่องในข้อความเดียว
# $day: a day with its year
got-door-web = เลือกบนเว็บไซต์นี้ และยืนยันทางอีเมลเมื่อ { $day }
got-door-api = สมัครผ่านโปรแกรมอื่น และยืนยันทางอีเมลเมื่อ { $day }
got-door-telegram = เลือกใน Telegram เมื่อ { $day }
got-door-manage = เปลี่ยนในหน้าของคุณเองเมื่อ { $day }
got-door-import = มาจากรายชื่อของเมือง นำเข้าเมื่อ { $day }
# $day: a day with its year
got-agreed = ยินยอมเมื่อ { $day }
got-ended-changed = เลือกอย่างอื่นแทน
got-ended-unsubscribed = เลิกรับแล้ว
got-ended-unreachable = ส่งไปที่ที่อยู่นี้ไม่ได้แล้ว
got-ended-complained = มีการแจ้งว่าเป็นสแปม
got-ended-other = สิ้นสุดแล้ว
got-state-ready = รอส่ง
got-state-held = รออยู่ เพราะเราหยุดไว้ชั่วคราว
got-state-sending = กำลังส่ง
got-state-sent = ส่งแล้ว
got-state-failed = ส่งไม่สำเร็จ
got-state-unknown = ส่งแล้ว แต่ไม่รู้ว่าถึงหรือไม่
got-state-suppressed = ไม่ได้ส่ง
got-lang-wanted = คุณสมัครรับเป็นภาษานี้
# $wanted: name of a language in itself
got-lang-other = ไม่มีภาษา { $wanted } คุณบอกไว้ว่าอ่านภาษานี้ได้
got-lang-fallback = ไม่มีภาษา { $wanted } เราจึงส่งภาษานี้แทน

# The bot: buttons below the topics.
bot-topics-cadence-button = บ่อยแค่ไหน
bot-topics-also-button = ภาษาอื่นด้วย
bot-topics-district-button = ที่ที่ฉันอยู่
bot-topics-quiet-on-button = ไม่รับข้อความ 22:00 ถึง 07:00
bot-topics-quiet-off-button = รับข้อความได้ทุกเวลา
