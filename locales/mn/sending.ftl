# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Өөрчлөгдсөн зүйл
newsroom-kind-correction = Залруулга
newsroom-kind-alert = Сэрэмжлүүлэг
newsroom-kind-over = Аюул дууссан
newsroom-state-paused = Түр зогсоосон
newsroom-state-expired = Хугацаа өнгөрсөн
newsroom-why-withdrawn = Илгээхээс өмнө зогсоосон
newsroom-why-ended = Уншигч мэдээ авахаа зогсоосон
newsroom-why-quiet = Чимээгүй цаг хугацаа нь өнгөртөл үргэлжилсэн

# To whom.
sending-change-audience = Хэн авахыг өөрчлөх
sending-aim-hint = Юу ч тэмдэглээгүй бол бүгдэд илгээнэ.
sending-aim-langs = Зөвхөн эдгээр хэлээр
sending-aim-channels = Зөвхөн эдгээр аргаар
sending-aim-districts = Зөвхөн эдгээр дүүрэгт
sending-aim-districts-hint = Дүүргээ хэлээгүй хүн мөн авна.
# $which: names of languages, channels or districts
sending-only = Зөвхөн { $which }
sending-missing = Уншигчийн хэлээр бичвэр байхгүй бол
sending-missing-fallback = Уншдаг өөр хэлээр нь илгээж, үүнийг хэлэх
sending-missing-hold = Орчуулгыг хүлээх
# $share: a number
sending-share = Энэ нь хотоос мэдээ авдаг бүх хүний { $share } %.
# $share: a number
sending-share-residents = Энэ хэлээр ярьдаг оршин суугчдын { $share } %
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel }: илгээхэд ойролцоогоор { $hours } цаг { $minutes } минут болно.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel }: илгээхэд ойролцоогоор { $minutes } минут болно.
# $channel: email or Telegram
sending-takes-unknown = { $channel }: хэр удахыг хараахан мэдэхгүй, өмнө нь цөөн илгээсэн.

# When.
sending-when = Хэзээ илгээх вэ
# $when: a moment; $worth: a span of time
sending-hour-at = Баталсны дараа энэ цагт илгээнэ: { $when }. Үүнээс хойш илгээх хугацаа: { $worth }.
# $worth: a span of time
sending-hour-now = Баталмагц илгээнэ. Үүнээс хойш илгээх хугацаа: { $worth }.
sending-change-hour = Илгээх цагийг өөрчлөх
sending-when-now = Баталмагц
sending-when-at = Тогтоосон өдөр, цагт
sending-hour = Өдөр, цаг
sending-hour-hint = Хотын цагаар, одооноос 90 хоногийн дотор.
sending-worth = Илгээх хугацаа
sending-worth-hint = Тэр хүртэл очоогүйг цаашид илгээхгүй.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown } цаг
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown } хоног
sending-error-hour = Өдөр, цагийг сонгоно уу.
sending-error-past = Энэ цаг өнгөрсөн. Дараагийн цагийг сонгоно уу.
sending-error-too-far = Хэт хол байна. 90 хоногийн доторх өдрийг сонгоно уу.
sending-error-ends = Хугацаа нь илгээхээс өмнө дуусах, эсвэл илгээснээс хойш хоёр долоо хоногоос хэтрэх байна. Өөр цаг эсвэл өөр хугацаа сонгоно уу.
sending-error-worth = Илгээх хугацааг сонгоно уу.
sending-approve-later = Сонгосон цагт илгээж, тэр үеэс нийтэлнэ. Тэр хүртэл баталсныг буцааж болно.
sending-approve-button-later = Батлах
sending-preview = Очих хэлбэрийг харах

# On its way.
sending-scheduled = Цагаа хүлээж буй
# $when, $until: moments
sending-waits = Илгээх цаг: { $when }. Илгээх хугацаа дуусах: { $until }. Илгээж эхэлснээс хойш вэбсайтад нийтлэгдэнэ.
# $until: a moment
sending-is-paused = Түр зогсоосон: юу ч илгээхгүй байна. Үргэлжлүүлж болох эцсийн хугацаа: { $until }. Дараа нь дуусна.
# $until: a moment
sending-is-expired = Илгээх хугацаа өнгөрсөн: { $until }. Үлдсэнийг илгээгээгүй.
# $rate: a number of messages; $when: a time
sending-pace = Минутад { $rate }, дуусах цаг ойролцоогоор: { $when }
sending-moved-on = Дараагийн шатанд орсон. Одоогийн байдлыг харуулах
sending-pause = Түр зогсоох
sending-resume = Үргэлжлүүлэх
sending-take-back = Баталсныг буцаах
sending-take-back-what = Дахин ноорог болно: бичвэр, авах хүн, цагийг өөрчлөөд дахин батална.
sending-acts = Хэн юу хийсэн
sending-act-approved = Баталсан
sending-act-taken-back = Баталсныг буцаасан
sending-act-left = Илгээж эхэлсэн
sending-act-paused = Түр зогсоосон
sending-act-resumed = Үргэлжлүүлсэн
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = Зогсоосон: { $shown } хүн аваагүй
sending-act-expired = Хугацаа өнгөрсөн
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = Амжилтгүй болсон { $shown } зурвасыг дахин илгээсэн
sending-by-itself = өөрөө
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Өөр хүн түрүүлж хийсэн тул одоо юу ч хийгээгүй. { $act }: { $who }, { $when }.
sending-error-too-late = Хугацаа өнгөрсөн тул үргэлжлүүлэх боломжгүй.
sending-error-nothing-failed = Амжилтгүй болсноос дахин илгээх зүйл алга.
sending-error-corrected = Залруулгыг илгээсэн. Хараахан яваагүй нь явахгүй: одоо авсан хүн буруу мэдээллийг авч, залруулгыг авахгүй байх байсан.

# The report.
sending-report = Тайлан
# $title: title of a bulletin
sending-report-title = Тайлан: { $title }
sending-to-bulletin = Мэдээ рүү
sending-nothing-failed = Амжилтгүй болсон зүйл алга.
sending-none-such = Ийм зүйл алга.
sending-more = Цааш
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $shown } зурвас одоо арилсан байж болох шалтгаанаар амжилтгүй болсон.
sending-again = Эдгээрийг дахин илгээх
sending-files = Файлаар
sending-files-what = Илгээлт бүр дугаартайгаа, хаяггүй. Хүснэгтэд эхний 20 000, CSV файлд бүгд бий.
sending-file-xlsx = Excel хүснэгт
sending-file-csv = CSV файл
sending-column-delivery = Илгээлт
sending-column-tries = Оролдлого
sending-column-begun = Бэлтгэсэн цаг
sending-column-sent = Илгээсэн цаг

# Corrections.
sending-correct-heading = Буруу зүйл байна уу?
sending-correct-offer = Сонгосон хэлээр энэ мэдээг авсан хүмүүст л залруулга очно.
sending-correct-alert = Сэрэмжлүүлгийг залруулдаггүй: залруулга нам гүм цаг дуусахыг хүлээх тул зарим хүнд хэт оройтно. Сэрэмжлүүлгийг нээж, андуурч илгээсэн эсвэл дууссан гэдгийг мэдэгдээд, шинээр илгээнэ үү.
sending-correct = Залруулга бичих
sending-correct-what = Залруулга зөвхөн энэ мэдээг авсан, эсвэл авсан байж магадгүй хүмүүст очно. Вэбсайт дахь хуудаснаас залруулга руу холбоос гарна.
sending-correct-langs = Аль хэлний бичвэр буруу байсан бэ?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown } хүн
sending-nobody-got-it = Энэ мэдээг хэн ч аваагүй тул мэдэгдэх хүн алга.
sending-error-langs = Хэн нэгэн авсан хэлээс доод тал нь нэгийг сонгоно уу.
sending-error-what-is-right = Юу зөв болохыг бичнэ үү.
sending-follows = Өмнөх мэдээ:
sending-was-corrected = Залруулсан:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Залруулга: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Манай { $link } мэдээнд буруу зүйл байсан. Зөв нь:
# $date: a day, already written in the language
bulletins-corrected = { $date }, үүнийг залруулсан:

# What has changed.
sending-changes = Өөрчлөгдсөн зүйл
sending-changes-what = Эдгээр гарын авлагад хараахан мэдэгдээгүй шинэ зүйл бий. Ноорогт шинэ догол мөрүүд орчуулсан хэл бүрээр орно.
sending-no-changes = Хараахан мэдэгдээгүй шинэ зүйлтэй гарын авлага алга.
sending-changed = Шинэ
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = Шинэ догол мөр: { $shown }
sending-tell = Мэдээний ноорог үүсгэх
sending-tell-offer = Энэ гарын авлагад шинэ зүйл бий. Уншигчдад мэдэгдэж болно.
sending-error-nothing-changed = Хараахан мэдэгдээгүй өөрчлөлт тэнд алга.
# $guide: title of a guide
bulletin-change-title = Өөрчлөгдсөн: { $guide }
bulletin-change-intro = Шинэ зүйл:
# $link: the title of the guide, as a link
bulletin-change-more = Гарын авлагыг бүтнээр нь: { $link }

sending-narrow = Жагсаалтыг нарийсгах
