# My day: what a counsellor sees first. The page looks again by itself.
day-again = Дахин харах
# Read out and shown for a while when the lists have changed
day-changed = Шинэ зүйл байна
day-links = Бусад ажил
# $time: a time as 18:00
day-shift-from = Таны ээлж эхлэх цаг: { $time }
# $time: a time as 18:00
day-shift-until = Таны ээлж дуусах цаг: { $time }
day-shift-over = Өнөөдрийн ээлж тань дууссан
day-shift-none = Өнөөдөр танд ээлж алга
day-shift-away = Та өнөөдөр ажилд байхгүй
day-offer-over = Хариулах хугацаа дууссан
day-talks-heading = Одоо тантай хамт байгаа
day-talk-over = Яриа дууссан
# $locator: the number that the client reads out
day-talk-over-label = Энэ хүсэлтийн яриа дууссан: { $locator }
day-group-late = Хоцорсон
day-group-today = Өнөөдөр дуусах
day-group-week = Энэ долоо хоногт
day-group-later = Дараа
day-why = Хийх ажил, хугацаа
# $when: day and time
day-answer-by = Хариулах хугацаа: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } шинэ зурвас
day-interpreting-heading = Та аман орчуулга хийж буй
day-due-heading = Өнөөдөр хийх
day-due-of-colleague = Хамт ажиллагчийн нэмсэн ажил

# Finding one of one's own cases again.
own-title = Өөрийн хүсэлтийг хайх
own-what = Таны өөрийн хариуцсан хүсэлтийг, хаагдсаныг ч, доорх зүйлээр хайна. Хэлсэн зүйлийг шифрлэсэн тул дотроос нь хайхгүй.
own-any = Бүгд
own-from = Хүлээн авсан: энэ өдрөөс
own-until = Хүлээн авсан: энэ өдөр хүртэл
own-locator = Хүсэлтийн дугаарын эхний 8 цифр
own-button = Хайх
own-opened = Хүлээн авсан
own-none = Таны хүсэлтүүдээс юу ч олдсонгүй. Цөөн талбар бөглөх эсвэл илүү урт хугацаа сонгоно уу. Хамт ажиллагчид тань байж магадгүй бол төвийн даргаас асууна уу.
own-older = Илүү хуучин
own-error-choice = Жагсаалтаас нэгийг сонгоно уу.
own-error-day = Хуанлид байгаа өдрийг 2026-11-23 гэх мэтээр бичнэ үү.
own-error-order = Сүүлийн өдөр эхний өдрөөс өмнө байна.
own-error-locator = Хүсэлтийн дугаарын зөвхөн эхний 8 цифрийг бичнэ үү.
