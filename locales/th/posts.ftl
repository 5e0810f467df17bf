# $link: where the bot is opened
bulletin-post-own = ในแชตของคุณเอง เฉพาะหัวข้อที่คุณเลือก: { $link }
posts-heading = ช่องเทเลแกรมของเมือง
posts-what = โพสต์หนึ่งครั้งในแต่ละภาษาที่เขียนแล้ว สำหรับทุกคนที่ติดตามช่อง ไม่นับเป็นจำนวนคน
posts-channel = ช่องเทเลแกรม
posts-channel-what = ดูข่าวทั้งหมดได้โดยไม่ต้องสมัคร ไม่มีใครถามชื่อหรือที่อยู่ของคุณ
posts-channel-button = เปิดช่อง
