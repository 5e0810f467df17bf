# The office: what goes on this minute.
office-asked-heading = Яаралтай, авч чадах эсэхийг асууж байгаа
office-asked-who = Хэнээс асууж байгаа
office-until = Хэзээ хүртэл
office-held-heading = Хүсэлт хэт олон тул түр хүлээлгэсэн
office-route-heading = Хүлээхгүй байх
office-route-button = Одоо хуваарилах
# A button of a list of cases, for whoever hears the page.
office-route-label = Хүсэлтийг одоо хуваарилах: { $locator }
office-talks-heading = Одоо үргэлжилж буй яриа
office-talk-since = Хэзээнээс
office-talk-line = Орчуулгын утас
office-suggestions = Нээлттэй санал, гомдол

# The trail of a case.
act-contact-not-noted = Яриа дууссаныг хэн ч тэмдэглээгүй тул систем дуусгасан
act-call-not-noted = Орчуулгын утасны дуудлага дууссаныг хэн ч тэмдэглээгүй тул систем дуусгасан
act-let-go = Хүсэлт хэт олон байсан ч хүлээлгүй хуваарилсан

# What was asked each month, counted.
demands-title = Юу асуусан
demands-lead = Сар бүр хэл, сэдвээр хэдэн хүн асуусан, юу болсон, тэдний тал нь эхний хариуг хэр удаан хүлээснийг харуулна. Эндээс хэнийг ч таних боломжгүй.
demands-small = «{ $hidden }» гэдэг нь хүнийг таниулж болох бага тоо ({ $few }), эсвэл тийм тоог тооцоолж гаргаж болох тоог орлоно.
demands-from = Эхний сар
demands-until = Сүүлийн сар
demands-show = Харуулах
demands-file = Хүснэгтээр гаргах (CSV)
demands-error-span = Эхний болон сүүлийн сарыг сонгоно уу, дээд тал нь { $limit } сар.
demands-none = Энэ сард хэн ч асуугаагүй.
demands-month = Сар
demands-all = Бүгд
demands-asked = Асуусан
demands-kind-helped = Хариулсан
demands-kind-unhelped = Тусалж чадаагүй
demands-kind-tallied = Зөвхөн тоолсон
demands-kind-open = Нээлттэй хэвээр
demands-waited = Хүлээсэн (минут)
demands-hidden = нуусан
# The first line of the file.
demands-mark = Гаргасан: { $name }, { $moment }. Бага тоог нуусан.
closing-no-language = Хаах: энэ хэлийг мэддэг хүн алга

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Энэ хариунд хараахан бөглөөгүй зүйл байна. Бөглөнө үү. Хэвээр нь илгээх бол товчийг дахин нэг дарна уу.
desk-flag-and-blank-error = Энэ хариунд хараахан бөглөөгүй зүйл байна, мөн оршин суух эрх, гадаад иргэний бүртгэлийн дугаар эсвэл паспортын дугаар байх шиг байна. Хоёуланг нь засна уу. Хэвээр нь илгээх бол товчийг дахин нэг дарна уу.

# Readings of cases, page by page.
reading-search = Ажилтны нэр эсвэл хүсэлтийн дугаар
reading-search-button = Хайх
reading-none-found = Энэ сард ийм зүйл алга.
reading-pages = Жагсаалтын хуудас
reading-page = Хуудас { $page } / { $pages }
reading-page-before = Илүү шинэ
reading-page-after = Илүү хуучин

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Танд сэргээх код үлдээгүй. Код тус бүр нэг удаа ажиллана, системийг нөөц хуулбараас сэргээвэл бүгд ажиллахаа болино. Утасгүй ч нэвтэрч чадахын тулд одоо шинээр үүсгэнэ үү.
factor-codes-later = Дараа хийж, өөрт ирсэн хүсэлт рүү очих
factor-act-codes-ended = Нөөц хуулбараас сэргээсэн тул сэргээх код ажиллахаа больсон
