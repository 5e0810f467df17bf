# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Одоо хүчинтэй сэрэмжлүүлэг
alert-strip-until = Дуусах: { $until }
bot-alert = ⚠ { $title } (дуусах: { $until }) { $link }
bot-no-alerts = Одоо сэрэмжлүүлэг алга.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = анхааруулга
alert-level-warning = аюулын сэрэмжлүүлэг
alert-level-attention = анхаарах
alert-level-caution = болгоомжлох
alert-level-alert = сэрэмжлэх
alert-level-serious = ноцтой

# The newsroom: the list of alerts.
board-section-alerts = Сэрэмжлүүлэг
alerts-title = Сэрэмжлүүлэг
alerts-open = Явагдаж буй
alerts-prepared = Юу болсон бэ?
alerts-prepared-hint = Бичвэр бэлэн байгаа. Сонгоод зөвхөн түвшин, цаг, газрыг оруулна уу.
alerts-none-prepared = Бэлтгэсэн зүйл алга.
alerts-past = Дууссан
alert-state-draft = бичиж байна
alert-state-asked = хоёр дахь хүнийг хүлээж байна
alert-state-in-force = хүчинтэй
alert-state-ended = дууссан

# When and where.
alert-field-level = Түвшин
alert-field-from = Эхлэх
alert-field-until = Дуусах
alert-field-until-hint = Энэ цагт бүх хуудаснаас өөрөө арилна.
alert-field-place = Хаана
alert-field-place-hint = Солонгосоор. Хоосон бол хот даяар.
alert-field-latin = Газрыг латин үсгээр
alert-field-latin-hint = Солонгосоор уншдаггүй хүнд зориулна. Хоосон байж болно.
alert-look-button = Бүх хэлээр харах
alert-error-moment = Өдөр, цагийг дахин оруулна уу.
alert-error-none = Ийм сэрэмжлүүлэг алга.
alert-error-not-prepared = Бэлтгэсэн солонгос бичвэр алга, эсвэл доторх зайг нь бөглөх боломжгүй. Эхлээд бичвэрийг засна уу.
alert-error-level = Түвшинг сонгоно уу.
alert-error-times = Дуусах цаг эхлэхээс болон одоогоос хойш, 30 хоногийн дотор байх ёстой.
alert-error-place = Газрын нэрийг үсэг, тоогоор 80 тэмдэгт хүртэл, солонгосоор мөн бичнэ үү.
alert-error-elsewhere = Энэ хооронд өөр хүн шийдсэн байна. Одоогийн байдлыг харна уу.
alert-error-changed = Бэлтгэсэн бичвэр энэ хооронд өөрчлөгдсөн. Дахин уншаад үргэлжлүүлнэ үү.
alert-error-same-person = Өөр хүн илгээх ёстой: бөглөсөн хүн ч, харахыг хүссэн хүн ч биш.
alert-error-too-early = Арван минут хараахан болоогүй байна. Хоёр дахь хүнийг хүлээнэ үү.
alert-error-word = Шалтгаанаа 300 тэмдэгт хүртэл бичнэ үү.

# One alert.
alert-numbers = Нийт { $all }: имэйлээр { $email }, Telegram-аар { $telegram }.
alert-takes = Telegram-аар илгээхэд ойролцоогоор { $shown } минут болно.
alert-counting = Хүлээн авагчдыг тоолж байна. Тоо удахгүй энд гарна.
alert-missing = Дараах хэлээр хараахан бичвэр алга тул эдгээр хэлээр юу ч илгээхгүй:
alert-previews = Уншигчдад очих зүйл
alert-people = { $shown } хүн
alert-trail = Хийсэн зүйл
alert-note-asked = Бусад нийтлэгчид имэйл илгээсэн.
alert-note-drilled = Нийтлэгчдэд сургуулилтаар илгээсэн.
alert-note-sent = Илгээсэн, бүх хуудасны дээд талд гарна.
alert-progress = Хэр илгээснийг харах
alert-ask-heading = Хоёр дахь хүнээр харуулах
alert-ask-what = Илгээхээс өмнө хоёр хүн харна. Бусад нийтлэгчид имэйл очно. Арван минутын дотор хэн ч хариулахгүй бол нийтлэгч ганцаараа илгээж болно.
alert-ask-button = Хоёр дахь хүнээр харуулах
alert-change = Түвшин, цаг, газрыг өөрчлөх
alert-drill-what = Сургуулилт зөвхөн нийтлэгчдэд очно, оршин суугчдад очихгүй.
alert-drill-button = Сургуулилтаар илгээх
alert-drop-button = Илгээхгүй
alert-wait-heading = Хоёр дахь хүнийг хүлээж байна
alert-wait-what = Хариу ирэхгүй бол нийтлэгч дараах цагаас ганцаараа илгээж болно: { $time }.
alert-approve-heading = Энэ сэрэмжлүүлгийг илгээх үү?
alert-approve-what = Доорх бичвэрийг уншина уу. Нэг дарахад бүгдэд шууд очно.
alert-approve-button = Одоо илгээх
alert-alone-heading = Ганцаараа илгээх
alert-alone-what = Арван минут хэн ч хариулсангүй. Та ганцаараа илгээж болно. Шалтгааныг тань бүртгэж, бусад нийтлэгчид мэдэгдэнэ.
alert-alone-because = Яагаад хүлээж болохгүй вэ
alert-alone-button = Ганцаараа илгээх
alert-back-heading = Буцаах
alert-back-why = Юуг өөрчлөх хэрэгтэй вэ?
alert-back-button = Буцаах
alert-end-heading = Энэ сэрэмжлүүлгийг дуусгах
alert-end-what = Сэрэмжлүүлэг авсан бүх хүнд дууссаныг мэдэгдэнэ.
alert-over-button = Дууссан
alert-longer-until = Дуусах цагийг өөрчлөх
alert-longer-hint = Мэдэгдэл илгээхгүй. Зөвхөн хуудас дээрх цаг өөрчлөгдөнө.
alert-longer-button = Цагийг өөрчлөх
alert-instead = Өөр түвшин, газраар шинээр илгээх
alert-mistake-heading = Андуурч илгээсэн бол
alert-mistake-what = Шууд авч хаяад, авсан бүх хүнд андуурч илгээснийг мэдэгдэнэ.
alert-mistake-button = Андуурсныг мэдэгдэх
alert-ended-over = Дууссаныг бүгдэд мэдэгдсэн.
alert-ended-mistake = Андуурч илгээснийг бүгдэд мэдэгдсэн.
alert-ended-time = Цаг нь болж өөрөө дууссан.
alert-ended-replaced = Шинэ сэрэмжлүүлгээр сольсон.
alert-ended-dropped = Илгээгээгүй.

# The trail.
alert-act-written = Бөглөсөн
alert-act-changed = Өөрчилсөн
alert-act-asked = Хоёр дахь хүнээр харуулахыг хүссэн
alert-act-sent-back = Буцаасан
alert-act-approved = Баталж илгээсэн
alert-act-sent-alone = Ганцаараа илгээсэн
alert-act-prolonged = Дуусах цагийг өөрчилсөн
alert-act-over = Дууссан гэж мэдэгдсэн
alert-act-mistake = Андуурсан гэж мэдэгдсэн
alert-act-time = Өөрөө дууссан
alert-act-replaced = Шинээр сольсон
alert-act-dropped = Илгээхгүй гэж шийдсэн
alert-act-drilled = Сургуулилтаар илгээсэн

# Mails to publishers.
alert-mail-subject-asked = Одоо харна уу: { $title }
alert-mail-subject-sent-back = Буцаасан: { $title }
alert-mail-subject-approved = Илгээсэн: { $title }
alert-mail-subject-sent-alone = Ганцаараа илгээсэн: { $title }
alert-mail-text-asked = { $who } танаас сэрэмжлүүлэг харахыг хүсэж байна. Уншаад илгээх эсвэл буцаана уу.
alert-mail-text-sent-back = { $who } сэрэмжлүүлгийг буцаасан.
alert-mail-text-approved = { $who } сэрэмжлүүлгийг баталж илгээсэн.
alert-mail-text-sent-alone = Арван минут хэн ч хариулаагүй тул { $who } сэрэмжлүүлгийг ганцаараа илгээсэн.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Хэлсэн үг: { $word }
alert-mail-link = Нээх: { $link }
alert-drill-subject = (Сургуулилт) { $title }
alert-drill-text = Энэ бол сургуулилт, бодит биш. Оршин суугчдад очоогүй.
