# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Мэдээ илгээх
newsroom-empty = Хараахан мэдээ бичээгүй байна.
newsroom-write = Мэдээ бичих
newsroom-drafts = Ноорог
newsroom-on-their-way = Илгээж буй
newsroom-done = Өмнө илгээсэн
newsroom-subject = Гарчиг
newsroom-kind = Төрөл
newsroom-kind-note = Мэдээ
newsroom-kind-issue = Товхимлын мэдэгдэл
newsroom-date = Огноо
newsroom-got-it = Хүлээн авсан хүн
# $sent, $total: numbers of people
newsroom-reached = { $sent } / { $total }
newsroom-state-draft = Ноорог
newsroom-state-approved = Баталсан
newsroom-state-fanning-out = Илгээхэд бэлтгэж байна
newsroom-state-sending = Илгээж байна
newsroom-state-done = Бүгдийг илгээсэн
newsroom-state-stopped = Зогсоосон
newsroom-announce-heading = Товхимлын дугаар гарсныг мэдэгдэх
newsroom-announce-what = Сонгосон дугаарын нийтлэлүүдийн гарчиг, товч агуулгаар ноорог үүсгэнэ. Илгээхээс өмнө засаж болно.
newsroom-issue = Товхимлын дугаар
newsroom-announce-button = Ноорог үүсгэх

# Writing and translating.
newsroom-topics-label = Ямар сэдвийн мэдээ авдаг хүмүүст илгээх вэ?
newsroom-text = Бичвэр
newsroom-text-hint = Догол мөр хооронд нэг мөр хоосон үлдээж, жагсаалтын мөрийг - тэмдгээр эхлүүлнэ үү. Холбоос, мөнгөн дүнг ингэж бичнэ:
newsroom-save = Хадгалах
newsroom-saved = Хадгаллаа.
newsroom-korean = Солонгос бичвэр
newsroom-made-by = Орчуулга
newsroom-by-person = Хүн орчуулсан
newsroom-by-machine = Компьютерээр орчуулсан
newsroom-last-saved = Сүүлд хадгалсан
newsroom-error-no-title = Гарчгаа бичнэ үү.
newsroom-error-no-text = Бичвэрээ бичнэ үү.
# $limit: number of characters
newsroom-error-too-long = Хэт урт байна: дээд тал нь { $limit } тэмдэгт.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Ийм нэртэй мөнгөн дүн, тоо бүртгэгдээгүй байна: { $fact }. Зөв бичсэн эсэхээ шалгана уу.
newsroom-error-topics = Доод тал нь нэг сэдэв сонгоно уу.
newsroom-error-issue = Энэ дугаарыг мэдэгдэх боломжгүй. Солонгос хэлээр нийтэлсэн эсэхийг шалгана уу.
newsroom-error-frozen = Энэ мэдээг баталсан тул дахин өөрчлөх боломжгүй.

# One bulletin: what it says and who gets it.
newsroom-says = Мэдээний агуулга
newsroom-written = Бий
newsroom-missing = Хараахан алга
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = Хуучин догол мөр: { $shown }
newsroom-who-gets-it = Хэн авах вэ
newsroom-channel = Илгээх арга
newsroom-channel-email = Имэйл
newsroom-channel-telegram = Telegram
newsroom-people = Хүн
newsroom-all = Нийт
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Дараах хэлээр бичвэр алга: { $language }. { $shown } хүнд юу ч очихгүй.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $language }: { $count } догол мөр одоогийн солонгос бичвэрээс хуучин байна.
newsroom-problem-nobody = Эдгээр сэдвээр хараахан хэн ч бүртгүүлээгүй байна.
newsroom-test-heading = Өөртөө туршиж илгээх
# $address: an email address
newsroom-test-what = Уншигчдад очих хэлбэрээр нь дараах хаяг руу илгээнэ: { $address }.
newsroom-test-all = Бүх хэлээр
# $address: an email address
newsroom-tested = Туршилтын имэйлийг дараах хаяг руу илгээж байна: { $address }. Удахгүй очно.

# Approving and stopping.
newsroom-approve-heading = Баталж илгээх
newsroom-approve-what = Баталмагц шууд илгээж, вэбсайтад нийтэлнэ. Үүний дараа өөрчлөх боломжгүй.
newsroom-approve-not-you = Нийтлэгч баталсны дараа илгээнэ.
newsroom-approve-button = Баталж илгээх
newsroom-accept = Би эдгээр асуудлыг мэдэж байгаа. Байгаагаар нь илгээнэ.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Байгаагаар нь илгээнэ. Дараах хэлээр бичвэр алга: { $languages }. { $shown } хүнд юу ч очихгүй.
newsroom-error-accept = Асуудал байна. Гэсэн ч илгээх бол доорх нүдийг тэмдэглэнэ үү.
newsroom-error-changed = Таныг үзэж байх хооронд мэдээ өөрчлөгдсөн тул юу ч хийгээгүй. Одоогийн байдлыг дахин харна уу.
newsroom-stop-title = Илгээхийг зогсоох
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = Хараахан аваагүй { $shown } хүнд илгээхгүй.
newsroom-stop-stays = Аль хэдийн илгээснийг буцаах боломжгүй, вэбсайт дахь хуудас хэвээр үлдэнэ. Дахин эхлүүлэх боломжгүй.
newsroom-stop-button = Одоо зогсоох
newsroom-public-heading = Вэбсайтаас унших

# How far it got.
newsroom-progress = Хэр илгээсэн бэ
newsroom-renew = Одоогийн байдлыг харуулах
newsroom-sent = Илгээсэн
newsroom-waiting = Хүлээж буй
newsroom-failed = Амжилтгүй
newsroom-unknown = Очсон эсэх тодорхойгүй
newsroom-withdrawn = Илгээгээгүй
newsroom-failures = Очоогүй мэдээ
newsroom-each-failure = Нэг бүрчлэн
newsroom-why = Шалтгаан
newsroom-why-no-address = Ийм хаяг байхгүй
newsroom-why-full = Имэйлийн хайрцаг дүүрсэн
newsroom-why-refused = Хүлээн авагч тал татгалзсан
newsroom-why-later = Түр хүлээгээд дахин илгээнэ
newsroom-why-unknown = Холболт тасарсан: очсон эсэх тодорхойгүй
newsroom-why-other = Бусад шалтгаан
newsroom-code = Хариуны код
newsroom-how-many = Тоо
newsroom-to = Хүлээн авах хаяг
newsroom-forgotten = Устгасан хаяг
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: { $when } цагаас хойш юу ч илгээгээгүй. Шалтгааныг үзэж, засаад дахин оролдоно уу.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: { $when } цаг хүртэл түр зогссон, дараа нь өөрөө үргэлжилнэ.
newsroom-route-again = Дахин оролдох
