# The question below a text.
feedback-question = Энэ танд хэрэг болсон уу?
feedback-yes = Тийм
feedback-no = Үгүй
feedback-thanks = Баярлалаа
feedback-counted = Таны хариуг хүлээн авлаа. Хэн хариулсныг бид хадгалдаггүй.
feedback-text-label = Юу нь буруу эсвэл дутуу байна вэ?
feedback-text-hint = Заавал бичих албагүй. Энд нэрээ болон өөрийн хэргийн талаар бүү бичээрэй. Үүнийг бичвэр зохиогчид уншдаг ч хариулж чадахгүй. Асуулт байвал доороос зөвлөхөөс асуугаарай.
feedback-send = Илгээх
feedback-read = Таны бичснийг хүлээн авлаа. Бичвэр зохиогчид уншиж, юуг засахыг үзнэ.
feedback-error-empty = Илгээхийн тулд эхлээд бичнэ үү.
# $limit: number of characters
feedback-error-long = Хэт урт байна. { $limit } хүртэлх тэмдэгт бичиж болно.
feedback-ask-heading = Өөрийн асуудлаар асуух зүйл байна уу?

# What readers say, in the newsroom.
feedback-nav = Уншигчид ба гарын авлага
# $shown: number of comments
feedback-link = Үзэх ёстой уншигчдын сэтгэгдэл: { $shown }
feedback-title = Уншигчид юу гэж хэлж байна
feedback-what = Бичвэр бүр хэл тус бүрээр хэр хэрэг болсон, уншигчид юу бичсэн. Тэд хэн болохыг хэн ч мэдэхгүй, нэг жилийн дараа устгана.
feedback-comments = Уншигчдын бичсэн зүйл
feedback-show-open = Хийх
feedback-show-all = Бүгд
feedback-none = Энд үзэх зүйл алга.
feedback-text-in = Бичвэрийн хэл:
feedback-text-gone = Одоо нийтлэлд байхгүй бичвэр
feedback-unreadable = Одоогийн түлхүүрээр үүнийг нээх боломжгүй.
# $name: a colleague; $when: date and time
feedback-handled = Хийсэн: { $name }, { $when }
feedback-done = Хийсэн
feedback-counts = Хэр хэрэг болсон
feedback-language = Бичвэрийн хэл
feedback-was-useful = Хэрэг болсон
feedback-was-not-useful = Хэрэг болоогүй
feedback-wanted-title = Уншигчдын хүссэн орчуулга
# $since: a date
feedback-wanted-what = Уншигчид бичвэрийг тухайн хэлээр унших хүсэлтэй гэж хэдэн удаа хэлсэн. Тоолж эхэлсэн өдөр: { $since }.
feedback-wanted-none = Хараахан хэн ч хүсээгүй байна.
