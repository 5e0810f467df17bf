# Contacts, kept in the newsroom.
board-section-contacts = Холбоо барих газар
directory-title = Холбоо барих газар
directory-lead = Хаашаа залгах, хаана очих. Энд өөрчилсөн зүйл бүх хэлээр шууд харагдана.
directory-new-title = Шинэ холбоо барих газар
directory-removed = Холбоо барих газрыг устгалаа.
directory-none = Холбоо барих газар олдсонгүй.
directory-search-label = Нэр эсвэл хариуцсан байгууллага
directory-see = Уншигчдад харагдах нь
directory-name = Нэр
directory-note = Юугаар тусалдаг
directory-other-languages = Бусад хэл
directory-unnamed = { $count } хэлээр нэр алга.

directory-id = Хаягт орох нэр
directory-id-hint = Латин жижиг үсэг, тоо, зураас. Дараа нь өөрчлөх боломжгүй.
directory-kind = Төрөл
directory-kind-emergency = Яаралтай тусламжийн утас
directory-kind-line = Утасны зөвлөгөө
directory-kind-office = Биечлэн очих газар
directory-kind-centre = Хотын зөвлөгөөний төв
directory-run-by = Хариуцсан байгууллага
directory-run-by-hint = Албан ёсны солонгос нэр.
directory-topics = Сэдэв
directory-phones = Утасны дугаар
directory-phones-hint = Дугаар бүр тусдаа утга болж бүртгэгдэх тул бичвэрт ч хэрэглэж болно. Аль хэдийн бүртгэсэн дугаар бол тэр утгыг хэрэглэнэ. Дугаарыг эндээс хасах бол нүдийг хоосолно уу.
directory-phone = Дугаар { $number }
directory-phone-others = Энэ дугаарыг өөр { $count } бичвэр, холбоо барих газарт хэрэглэсэн. Дугаар өөрчлөгдсөн бол энэ утгын хуудсанд засна уу.
directory-address = Хаяг
directory-address-hint = Солонгосоор, хаягийн самбар эсвэл албан бичигт байгаагаар нь.
directory-address-latin = Хаяг латин үсгээр
directory-speaks = Ярьдаг хэл
directory-speaks-hint = Зөвхөн шалгасан хэл.
directory-hours = Ажиллах цаг
directory-hours-hint = Гараг, цагийг мөр мөрөөр нь. Хоосон мөрийг тооцохгүй.
directory-hours-unknown = Мэдэхгүй
directory-hours-weekly = Долоо хоног бүр ижил цагаар
directory-row = Мөр { $number }
directory-opens = Нээх цаг
directory-closes = Хаах цаг
directory-row-languages = Энэ цагт зөвхөн зарим хэлээр ярьдаг бол
directory-more-rows = Мөр нэмж харуулах
directory-cost = Дуудлагын төлбөр
directory-cost-unknown = Мэдэхгүй
directory-website = Вэбсайт
directory-status = Шалгалт
directory-status-hint = Шалгаагүй байж болох нь зөвхөн хотын зөвлөгөөний төв. Тэр үед утас, цаг, хаяг нь харагдахгүй.
directory-status-law = Хуульд байгаа
directory-status-official = Албан ёсны эх сурвалжаас шалгасан
directory-status-unverified = Шалгаагүй
directory-source = Хаанаас шалгасан
directory-source-hint = Ямар вэбсайт, албан бичиг, утасны ярианаас мэдсэнээ бичнэ.
directory-checked-on = Шалгасан өдөр
directory-position = Жагсаалт дахь байр
directory-position-hint = Бага тоо эхэнд орно. Хоосон үлдээвэл хуучин байрандаа үлдэнэ, эсвэл хамгийн сүүлд орно.

directory-error-id = Дээд тал нь 48 латин жижиг үсэг, тоо, зураас хэрэглэнэ үү.
directory-error-taken = Ийм нэртэй холбоо барих газар аль хэдийн байна.
directory-error-no-name = Нэрийг бичнэ үү: { $what }.
directory-error-long-name = Нэрийг 120 тэмдэгт хүртэл богиносгоно уу: { $what }.
directory-error-long-note = Бичвэрийг 400 тэмдэгт хүртэл богиносгоно уу: { $what }.
directory-error-kind = Төрлийг сонгоно уу.
directory-error-run-by = Хариуцсан байгууллагыг дээд тал нь 120 тэмдэгтээр бичнэ үү.
directory-error-topic = Ийм сэдэв алга: { $what }.
directory-error-phone = Энэ нь утасны дугаар биш: { $what }. Тоо, зураас хэрэглэнэ үү.
directory-error-shared = Энэ дугаарыг өөр газарт ч хэрэглэсэн ({ $fact }). Утгын хуудсанд нь засах, эсвэл нүдийг хоосолж, нөгөө дугаарыг шинэ нүдэнд бичнэ үү.
directory-error-other-values = Энэ дугаарт өөр өдрийн утга бий ({ $fact }). Утгын хуудсанд нь засна уу.
directory-error-address = Хаягийг дээд тал нь 200 тэмдэгтээр бичнэ үү.
directory-error-address-latin = Латин үсгээр бичсэн хаягийг солонгос хаягийн хамт, дээд тал нь 200 тэмдэгтээр бичнэ үү.
directory-error-speaks = Ийм хэл алга: { $what }.
directory-error-hours = Ажиллах цагийг дахин харна уу. Мөр бүрд гараг сонгож, нээх цаг нь хаах цагаас өмнө байх ёстой. Дээр нь долоо хоног бүр ижил цагаар гэснийг сонгоно.
directory-error-website = Хаягийг https:// гэснээс эхлэн бүтнээр нь бичнэ үү.
directory-error-source = Хаанаас шалгаснаа дээд тал нь 300 тэмдэгтээр бичнэ үү.
directory-error-status = Шалгасан эсэхийг сонгоно уу.
directory-error-checked-on = Шалгасан өдрийг бичнэ үү.
directory-error-checked-later = Шалгасан өдөр өнөөдрөөс хойш байна.
directory-error-position = Байр нь 0-ээс 9999 хүртэлх тоо байна.
directory-error-unverified-kind = Шалгаагүй байж болох нь зөвхөн хотын зөвлөгөөний төв.
directory-error-unverified-shows = Шалгаагүй газрын утас, цаг, хаягийг харуулахгүй. Хэрхэн шалгаснаа сонгох эсвэл тэдгээрийг хасна уу.
directory-error-changed = Энэ хооронд өөр хүн энэ холбоо барих газрыг өөрчилсөн. Доорх өөрчлөлтийг үзнэ үү. Дахин хадгалвал таны бичсэнээр солигдоно.
directory-error-shown = Энэ холбоо барих газар бичвэрт харагдаж байгаа тул устгах боломжгүй. Эхлээд бичвэрээс хасна уу.
directory-error-gone = Энэ холбоо барих газрыг устгасан.
directory-error-email = Энэ нь имэйл хаяг биш.

directory-remove-heading = Холбоо барих газрыг устгах
directory-remove-what = Бичвэрт харагдаж байгаа үед устгах боломжгүй. Өөрчлөлтийн түүх нь үлдэнэ.
directory-remove-button = Устгах

directory-history = Өөрчлөлтийн түүх
directory-history-none = Хараахан юу ч өөрчлөөгүй байна.
directory-part = Юу
directory-done-made = Үүсгэсэн
directory-done-changed = Өөрчилсөн
directory-done-removed = Устгасан
directory-done-imported = Файлаас оруулсан
directory-done-confirmed = Баталгаажуулсан
directory-by-files = файл
directory-by-organisation = байгууллага

# Organisations confirm their entry each quarter.
directory-asked-heading = Байгууллагаас асуух
directory-asked-what = Гурван сар тутам энэ хаяг руу имэйл илгээж, мэдээлэл зөв эсэхийг асууна. Имэйл дэх холбоос { $days } хоног ажиллана.
directory-email = Байгууллагын имэйл
directory-email-hint = Шифрлэж хадгална, өөр зүйлд хэрэглэхгүй. Хоосон үлдээвэл асуухгүй.
directory-email-button = Энэ хаягаар асуух
directory-standing = Байгууллагын баталгаа
directory-standing-asked = Асуусан, хариу хараахан ирээгүй.
directory-standing-overdue = Хариу ирээгүй.
directory-standing-next = Дараа асуух өдөр: { $day }.
directory-standing-soon = Удахгүй асууна.
directory-standing-none = Асуухгүй.
directory-confirmed-on = Байгууллага зөв гэж баталгаажуулсан өдөр: { $day }.
directory-answers = Өөрчлөгдсөн гэж байгууллагуудаас мэдэгдсэн зүйл
directory-answer-lost = Эдгээр үгийг нээх боломжгүй.
directory-settle-button = Шийдсэн

directory-mail-subject-first = { $city }: Мэдээлэл зөв үү: { $name }
directory-mail-subject-reminder = { $city }: Дахин асууя, мэдээлэл зөв үү: { $name }
directory-mail-text-first =
    Сайн байна уу. Гадаад оршин суугчдад зориулсан хотын гарын авлагаас бичиж байна. Хот: { $city }.

    Манай вэбсайт дараах газрын утас, хаяг, ажиллах цагийг арван зургаан хэлээр харуулдаг: { $name }. Бид гурван сар тутам эдгээр нь зөв хэвээр эсэхийг асуудаг.

    Энэ холбоосыг нээнэ үү. Бүгд зөв бол товчийг дарж, өөрчлөгдсөн бол юу өөрчлөгдсөнийг бичнэ үү. Нэг минут л болно.

    { $link }

    Холбоос 30 хоног ажиллана. Энэ имэйлд ирсэн хариуг хэн ч уншихгүй.
directory-mail-text-reminder =
    Сайн байна уу. Гадаад оршин суугчдад зориулсан хотын гарын авлагаас бичиж байна. Хот: { $city }.

    Хоёр долоо хоногийн өмнө дараах газрын мэдээлэл зөв эсэхийг асуусан: { $name }. Хариу хараахан ирээгүй тул дахин асууж байна.

    { $link }

    Бүгд зөв бол товчийг дарж, өөрчлөгдсөн бол юу өөрчлөгдсөнийг бичнэ үү. Энэ имэйлд ирсэн хариуг хэн ч уншихгүй.

directory-confirm-title = Энэ мэдээлэл зөв үү?
directory-confirm-lead = Гадаад оршин суугчдад ингэж харагдана. Утас, хаяг, ажиллах цаг зөв эсэхийг харна уу.
directory-confirm-right-button = Бүгд зөв
directory-confirm-changed-heading = Өөрчлөгдсөн зүйл байна уу?
directory-confirm-words = Юу өөрчлөгдсөн
directory-confirm-words-hint = Юу, хэзээнээс, хэрхэн өөрчлөгдсөнийг бичнэ үү. Манай ажилтан уншаад мэдээллийг засна.
directory-confirm-changed-button = Илгээх
directory-confirm-wrong = Хараахан юу ч илгээгээгүй. Доор харна уу.
directory-confirm-meanwhile = Энэ хооронд мэдээлэл өөрчлөгдсөн тул хараахан баталгаажаагүй. Одоогийн мэдээллийг үзээд дахин хариулна уу.
directory-confirm-error-empty = Юу өөрчлөгдсөнийг бичнэ үү.
directory-confirm-error-long = Дээд тал нь 2000 тэмдэгтээр бичнэ үү.
directory-confirm-thanks-title = Баярлалаа
directory-confirm-thanks-right = Таныг өнөөдөр баталгаажуулсан гэж бүртгэлээ. Гурван сарын дараа дахин асууна.
directory-confirm-thanks-changed = Таны бичсэнийг хариуцсан ажилтанд дамжууллаа.
directory-confirm-already = Та аль хэдийн хариулсан. Өөр хийх зүйл алга.
directory-confirm-see = Мэдээллийг үзэх
directory-confirm-spent-title = Энэ холбоос одоо ажиллахгүй
directory-confirm-spent = Хугацаа нь дууссан эсвэл түүнээс хойш шинэ имэйл очсон байна. Дараагийн имэйлийг ашиглана уу. Одоо буруу зүйл байвал хотын захиргаа руу залгана уу.

contact-address = Хаяг
