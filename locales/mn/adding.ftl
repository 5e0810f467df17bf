# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Орчуулга хүлээж байгаа хүмүүс
adding-what = Эдгээр уншигчид рүү юу ч илгээгээгүй: тэдний хэл дээр бичвэр алга. Энд бичсэний дараа одоо хүртэл хүлээж байгаа хүмүүст илгээнэ.
# $language: its own name
adding-write = { $language } хэлээр бичих
adding-look = Эхлээд харах
adding-send = Хүлээж байгаа хүмүүст илгээх
adding-not-yet = Одоогоор юу ч илгээгээгүй. Тэд үүнийг хүлээн авна.
adding-changed = Одоогоор юу ч илгээгээгүй: таныг харснаас хойш үг өөрчлөгдсөн. Одоо тэд үүнийг хүлээн авна.
adding-error-blocks = Орчуулгын догол мөр, жагсаалтын мөр бүр солонгос бичвэртэй нэг нэгээрээ таарах ёстой.
adding-error-late = Энэ хэлийг одоо нэмэх боломжгүй: аль хэдийн илгээсэн эсвэл мэдээний хугацаа дууссан.
# $shown: a number of people, as it is written
sending-act-added = Хүлээсэн хүмүүст зориулж хэл нэмсэн: { $shown }
testing-error-words = Юу ч илгээгээгүй: энэ хэл дээр бичвэр алга.
testing-error-address = Юу ч илгээгээгүй: таны бүртгэлд захидал илгээх хаяг алга.
# $until: a moment
sending-hour-until = Баталмагц илгээнэ. Илгээх эцсийн хугацаа: { $until }.
# $until: a moment
sending-worth-until = { $until } хүртэл, одоо байгаагаар
