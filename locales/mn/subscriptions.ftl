# What can be subscribed to beside the city's topics.
topic-alerts = Аюулын сэрэмжлүүлэг
subscribe-alerts-hint = Хар салхи, хэт халалт, гал гэх мэт аюулыг шөнө ч шууд мэдэгдэнэ.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Нэмж сонгох
subscribe-cadence-daily = Өдөрт нэг удаа, өглөө
subscribe-cadence-weekly = Долоо хоногт нэг удаа, даваа гарагийн өглөө
subscribe-langs-label = Өөр хэлээр бас авах уу?
subscribe-langs-hint = Гэр бүлээрээ уншихад: бүх мэдээ эдгээр хэл бүрээр бас ирнэ.
subscribe-reads-label = Өөр ямар хэлээр уншдаг вэ?
subscribe-reads-hint = Мэдээ таны хэлээр байхгүй бол эдгээр хэлний аль нэгээр ирнэ.
subscribe-district-label = Та хаана амьдардаг вэ?
subscribe-district-hint = Тэгвэл зөвхөн хотын өөр хэсэгт хамаарах мэдээ танд ирэхгүй. Заавал хэлэх шаардлагагүй.
subscribe-district-all = Хэлэхгүй
subscribe-quiet-label = Хэзээ чимээгүй байхыг хүсэж байна вэ?
subscribe-quiet-hint = Энэ цагт гарсан мэдээг дараа нь илгээнэ. Аюулын сэрэмжлүүлэг хэвээр ирнэ. Хамаагүй бол хоосон үлдээнэ үү.
subscribe-quiet-from = Эхлэх
subscribe-quiet-until = Дуусах
subscribe-zone-label = Аль газрын цагаар вэ?
subscribe-error-langs = Хэл хэт олон байна. Дээд тал нь таван хэл сонгоно уу.
subscribe-error-district = Амьдардаг газраа жагсаалтаас сонгоно уу.
subscribe-error-quiet = 22:00, 07:00 мэт өөр өөр хоёр цаг оруулна уу, эсвэл хоёуланг нь хоосон үлдээнэ үү.
subscribe-error-zone = Цагийн бүсийг жагсаалтаас сонгоно уу.

# The link in the mail, pressed once more.
confirm-already-title = Та аль хэдийн баталгаажуулсан
confirm-already-what = Бүх зүйл хэвийн, өөр юу ч хийх шаардлагагүй. Имэйл бүрд өөрчлөх эсвэл зогсоох холбоос бий.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Дараах хаягаар очдог мэдээ: { $address }.
manage-whose-chat = Telegram чатаар очдог мэдээ.
# $day: a day with its year
manage-paused = Дараах өдрөөс өмнө юу ч ирэхгүй: { $day }.
manage-go-on-button = Одоо надад дахин мэдээ илгээнэ үү
manage-gets-heading = Таны одоо авдаг мэдээ
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Үүнийг зогсоох
manage-pause-heading = Түр зогсоох
manage-pause-label = Энэ өдрөөс өмнө юу ч бүү илгээ
manage-pause-button = Түр зогсоох
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Маргаашаас { $last } хүртэлх өдрөөс сонгоно уу.

# Having everything deleted.
unlist-title = Миний тухай бүгдийг устгах
unlist-what = Танд дахин мэдээ ирэхгүй. Таны хаяг, хэлсэн бүхнийг тань устгана: хэл, амьдардаг газар, чимээгүй цаг. Илгээснийг зөвхөн тоогоор нь, хэнийх болохыг мэдэхгүйгээр үлдээнэ. Таны хаягаас хэн ч уншиж чадахгүй тэмдэг л үлдэнэ: ингэснээр ямар ч жагсаалт таныг дахин оруулахгүй. Та өөрөө хүссэн үедээ дахин бүртгүүлж болно.
unlist-button = Бүгдийг устгах
unlisted-title = Устгалаа
unlisted-what = Бид таны хаягийг мэдэхээ больсон. Өмнө нь илгээсэн имэйл ирж магадгүй.

# “Why did I get this?”
got-title = Яагаад надад ирсэн бэ?
got-nobody = Энэ хаяг руу дахин юу ч илгээхгүй, хаягийг устгасан. Өмнө нь ирсэн зүйл доор байна.
got-subscriptions = Хүссэн зүйл
got-nothing = Юу ч хүсээгүй.
got-topic = Сэдэв
got-how = Хэрхэн
got-from = Эхэлсэн
got-until = Дууссан
got-goes-on = Үргэлжилж байна
got-by = Хүсэлт гаргасан газар
got-messages = Сүүлийн мэдээ
got-no-messages = Хараахан юу ч илгээгээгүй.
got-message = Мэдээ
got-on = Өдөр
got-became = Юу болсон
got-digest = Хэд хэдэн мэдээг нэг зурвасаар
# $day: a day with its year
got-door-web = Энэ вэбсайтад сонгож, имэйлээр баталгаажуулсан: { $day }
got-door-api = Өөр программаар хүсэж, имэйлээр баталгаажуулсан: { $day }
got-door-telegram = Telegram-д сонгосон: { $day }
got-door-manage = Өөрийн хуудсандаа өөрчилсөн: { $day }
got-door-import = Хотын жагсаалтаас авсан: { $day }
# $day: a day with its year
got-agreed = Зөвшөөрсөн: { $day }
got-ended-changed = өөр зүйл сонгосон
got-ended-unsubscribed = зогсоосон
got-ended-unreachable = хаяг юу ч хүлээж авахаа больсон
got-ended-complained = спам гэж мэдэгдсэн
got-ended-other = дууссан
got-state-ready = илгээхийг хүлээж байна
got-state-held = бид түр зогсоосон тул хүлээж байна
got-state-sending = илгээж байна
got-state-sent = илгээсэн
got-state-failed = хүргэж чадаагүй
got-state-unknown = илгээсэн ч очсон эсэхийг мэдэхгүй
got-state-suppressed = илгээгээгүй
got-lang-wanted = Та энэ хэлийг хүссэн.
# $wanted: name of a language in itself
got-lang-other = Дараах хэлээр байгаагүй: { $wanted }. Та энэ хэлээр уншдаг гэсэн.
got-lang-fallback = Дараах хэлээр байгаагүй тул үүнийг илгээсэн: { $wanted }.

# The bot: buttons below the topics.
bot-topics-cadence-button = Хэр олон удаа
bot-topics-also-button = Өөр хэлээр бас
bot-topics-district-button = Амьдардаг газар
bot-topics-quiet-on-button = 22:00–07:00 чимээгүй
bot-topics-quiet-off-button = Чимээгүй цаггүй
