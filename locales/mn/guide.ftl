# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Бид энэ гарын авлагыг дахин шалгах ёстой байсан боловч хараахан шалгаагүй байна. Шалгах ёстой байсан өдөр: { $day }. Мөнгөн дүн, дүрэм өөрчлөгдсөн байж магадгүй тул эхлээд асуугаарай.
guide-helpers-heading = Үүнд надад хэн туслах вэ?
guide-checked-heading = Үүнийг хэзээ шалгасан бэ?
guide-checked-on = Сүүлд шалгасан өдөр
guide-checked-by = Шалгасан газар
guide-review-by = Дараа шалгах өдөр
guide-related-heading = Үүнтэй хамт унших гарын авлага
# $language: name of a language in itself
guide-wish-button = Надад үүний орчуулга хэрэгтэй: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Шалгах гарын авлага
guide-reviews-what = Шалгах өдөр нь өнгөрсөн гарын авлага эхэнд байна. Тоо өөрчлөгдсөн байж магадгүйг уншигчдад нь мэдэгддэг.
# $shown: number of guides
guide-reviews-link = Шалгах өдөр нь өнгөрсөн гарын авлага: { $shown }
guide-overdue = Хугацаа өнгөрсөн
guide-no-day = Тогтоогоогүй
