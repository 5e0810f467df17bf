# What a counsellor says of this minute.
presence-label = Та одоо завтай юу?
presence-here = Би энд байна
presence-busy = Хүнтэй ярьж байна
presence-break = Завсарлагатай

# What somebody is asked to take.
offers-heading = Та үүнийг авч чадах уу?
offers-time = Хариулах хугацаа
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $shown } секунд үлдсэн
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $shown } минут үлдсэн
# $when: day and time
offers-until = хугацаа: { $when }
offers-accept = Би авна
offers-decline = Авч чадахгүй
offers-why-choose = Яагаад?
# $locator: the number that the client reads out
offers-why-label = Хүсэлтийг авахгүй шалтгаан: { $locator }
offers-why-with-somebody = Би өөр хүнтэй ярьж байна
offers-why-not-my-topic = Би энэ сэдвийг сайн мэдэхгүй
offers-why-knows-the-person = Би энэ хүн эсвэл ажил олгогчийг таньдаг
offers-why-too-much = Надад ажил хэт их байна
offers-why-other = Өөр шалтгаан
offers-error-over = Хариулах хугацаа дууссан тул одоо өөр хүнээс асууж байна.
offers-error-gone = Энэ хүсэлтийг одоо танд санал болгохгүй байна.

# Interpreting, on the page of a case.
call-heading = Аман орчуулга
# $name: a person
call-by = Аман орчуулагч: { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = хариуцдаг байгууллага: { $name }
# $when: day and time
call-asked = Залгах ёстой болсон цаг: { $when }
call-answered = Орчуулгын утас хариулсан
call-ended = Дуудлага дууссан
call-not-needed = Хэрэггүй болсон
call-pair = Аман орчуулагч олох
call-over = Яриа дууссан
call-over-what = Та дараагийн хүнд завтай боллоо. Хүсэлт захидал хэлбэрээр таны жагсаалтад үлдэнэ.
call-why-no-answer = Хариу алга: дараагийн утас
call-why-busy = Завгүй: дараагийн утас
call-why-refused = Тусалж чадахгүй: дараагийн утас

# Interpreting lines, kept by the head.
relays-title = Орчуулгын утас
relays-what = Энд тухайн хэлээр ярьдаг хүн байхгүй бол зөвлөхийг эдгээр утасны нэгтэй холбож ярилцуулна. Захидлыг орчуулгын утсанд хэзээ ч өгөхгүй.
relays-none = Орчуулгын утас хараахан бүртгээгүй байна.
relays-name = Нэр
relays-langs = Хэл
relays-any-language = Бүх хэл
relays-lines = Зэрэг явах дуудлага
relays-lines-at-once = Бидэнд зэрэг хэдэн дуудлага авч чадах вэ
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } / { $lines }
relays-waiting = Хүлээсэн хугацаа, сүүлийн 30 хоног
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = Дунджаар { $seconds } секунд; { $calls } дуудлагаас { $answered } дуудлагад хариулсан
relays-not-measured = Дуудлага хараахан алга
relays-if-agreed = Зөвхөн хүсэлт гаргагч зөвшөөрвөл
relays-end = Ашиглахаа болих
# $name: name of a line
relays-end-label = Орчуулгын утсыг ашиглахаа болих: { $name }
relays-new-title = Шинэ орчуулгын утас
relays-new-button = Үргэлжлүүлэх
relays-edit-title = Орчуулгын утас
relays-contact = «Холбоо барих газар» дахь бүртгэл
relays-contact-hint = Утасны дугаар, хариуцсан байгууллагыг эндээс авна. Эндээс бөглөсөн зүйлийг өөрчилж болно.
relays-no-contact = Байхгүй
relays-whose = Хэний утас вэ
relays-ministry = Хууль зүйн яамных
relays-ministry-hint = Ийм утсанд зөвхөн хүсэлт гаргагч зөвшөөрвөл залгана. Мэдэхгүй бол сонгосон хэвээр үлдээнэ үү.
relays-hours = Хэзээ хариулдаг вэ
relays-save = Хадгалах
relays-error-name = Нэрийг дээд тал нь 120 тэмдэгтээр бичнэ үү.
relays-error-lines = 1-ээс 99 хүртэлх тоо бичнэ үү.
relays-error-langs = Доод тал нь нэг хэл сонгоно уу.
relays-error-hours = Хоёр цаг бичнэ үү, дуусах цаг эхлэх цагаас хойш байна.
relays-error-busy = Одоо үүнээс олон дуудлага явж байна. Дууссаны дараа дахин оролдоно уу.

# The office.
office-needs-head = Таныг хүлээж буй
# $name: a person
office-is-asked = Асууж буй ажилтан: { $name }
office-away-heading = Ажилд байхгүй ажилтанд үлдсэн хүсэлт
office-substitute = Одоо бол авах хүн
office-no-substitute = Хэн ч биш
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day }-ны өдрийн шийдвэрийг дахин гаргаж үзсэн: { $replayed }. Өөр гарсан: { $differed }.
office-error-excluded = Энэ ажилтныг энэ хүсэлтээс чөлөөлсөн. Өөр хүн сонгоно уу.

# One person.
staff-about-heading = Хүсэлт хуваарилахад
staff-gender = Хүсэлт гаргагч хүсэх үед
staff-gender-hint = Зарим хүсэлт гаргагч эмэгтэй эсвэл эрэгтэй хүнтэй ярихыг хүсдэг. Заавал хэлэх шаардлагагүй.
staff-gender-none = Хэлээгүй
staff-gender-woman = Эмэгтэй
staff-gender-man = Эрэгтэй
staff-letters = Хүсэлт гаргагчийн захидлыг орчуулж болно
staff-letters-hint = Нууц хадгалахаар гарын үсэг зурсан гаднын орчуулагчид зориулсан.

# Why the rules looked at a case.
cause-declined = Асуусан ажилтан аваагүй.
cause-expired = Асуусан ажилтан хугацаандаа хариулаагүй.
cause-left = Асуусан ажилтан энэ хооронд явсан.
cause-handed-over = Хариуцсан ажилтан ажилд байхгүй.
cause-excluded = Хариуцсан ажилтныг энэ хүсэлтээс чөлөөлсөн.
cause-interpreter = Аман орчуулагч хайсан.

# What was done in a case.
act-offered = Зөвлөхөд санал болгосон
act-accepted = Авсан
act-declined = Аваагүй
act-offer-over = Хугацаандаа хариулаагүй
act-offer-withdrawn = Саналыг буцааж авсан
act-paired = Аман орчуулагч нэгдсэн
act-line-asked = Орчуулгын утсанд залгасан
act-line-answered = Орчуулгын утас хариулсан
act-line-failed = Орчуулгын утас тусалж чадаагүй
act-call-ended = Орчуулгын утасны дуудлага дууссан
act-contact-over = Яриа дууссан
act-excluded = Нэг ажилтныг чөлөөлсөн
act-matter-proposed = Нэгдсэн хүсэлтэд нэгдэх эсэхийг асуусан
act-matter-joined = Нэгдсэн хүсэлтэд нэгдсэн
act-matter-left = Нэгдсэн хүсэлтэд нэгдээгүй эсвэл гарсан
