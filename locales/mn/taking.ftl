# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Хүлээн авах
taking-title = Дуудлага, ирсэн хүнийг хүлээн авах
taking-way = Хэрхэн хандсан
taking-way-visit = Өөрөө ирсэн
taking-way-phone = Залгасан
taking-way-outreach = Төвөөс гадуур
taking-here = Одоо надтай байна
taking-language = Хэл
taking-typed = Хэлний нэр эсвэл цифр бичих
taking-signs = Юу нь яаралтай вэ
taking-sign-injury = Гэмтэл
taking-sign-confinement = Түгжигдсэн
taking-sign-violence = Хүчирхийлэл
taking-sign-flight = Удахгүй нисэх
taking-sign-time-limit = Хугацаа дөхсөн
taking-line = Юу болсныг нэг мөрөөр (хоосон байж болно)
taking-mine-button = Би авна
taking-any-button = Ажилтан олох
taking-park-button = Түр хойш тавих
taking-more = Нэмж бичих
taking-as = Хэний төлөө
taking-as-self = Өөрийнхөө төлөө
taking-as-friend = Өөр хүний төлөө
taking-as-employer = Ажил олгогч
taking-as-suggestion = Хотод гаргах санал, гомдол
taking-second = Мэддэг өөр хэл
taking-none = Байхгүй
taking-spoken = Жагсаалтад байхгүй хэл
taking-spoken-hint = Жагсаалтаас сонгох эсвэл сонссоноо бичнэ үү.
taking-employer = Компанийн нэр
taking-employer-hint = Нэг компанийн хоёр талд нэг хүн зөвлөхөөс сэргийлнэ. Нэрийг шифрлэж хадгална.
taking-phone = Эргэж залгах дугаар
taking-when = Хэзээ залгавал аюулгүй
taking-error-phone = Утасны дугаарт хэт цөөн цифр байна.
taking-gender = Хүссэн зөвлөх
taking-gender-woman = Эмэгтэй
taking-gender-man = Эрэгтэй
taking-ministry = Хууль зүйн яамны орчуулгын утсанд (1345) залгахыг зөвшөөрсөн
taking-keys = Нэг товчоор сонгоно: цифр бол хэл, үсэг бол сэдэв ба яаралтай шинж. Мөрөө бичээд Enter дарвал эхний товч дарагдана.
taking-parked = Түр хойш тавьсан { $count } бүртгэл
taking-error-language = Хэл сонгоно уу.
taking-error-topic = Сэдэв сонгоно уу.
taking-error-long = Бичвэр хэт урт байна: дээд тал нь { $limit } тэмдэгт.
taking-error-not-yours = Та энэ хэлээр бүртгэлгүй тул энэ хүсэлтийг өөрөө авч болохгүй. Авч чадах хүнийг олно уу.
taking-error-full = Танд одоо дахин авах зай алга. Одоогийн яриагаа дуусгах эсвэл өөр хүн олно уу.
taking-error-sent = Энэ маягтыг өмнө илгээсэн, түүнээс хойш өөрчлөгдсөн байна. Шинээр эхэлнэ үү.
taking-error-not-given = Одоо ингэж өгөх боломжгүй. Авч чадах хүнийг олно уу.
taking-error-parked = Түр хойш тавьсан бүртгэл хэт олон байна. Эхлээд нэгийг нь дуусгана уу.
taking-flag = Энэ оршин суух эрх, гадаад иргэний бүртгэлийн дугаар эсвэл паспортын дугаартай төстэй байна: { $found }. Энэ хэрэггүй, үлдвэл хүсэлтийг унших эрхтэй хүн бүр харна. Хасах эсвэл хэвээр үлдээх бол дахин илгээнэ үү.
taking-turned-back = Хаах

# After taking.
taken-title = Хүлээн авлаа
taken-card = Энэ картыг хэвлэж өгөх эсвэл зургийг нь авахуулна уу. Цифр зөвхөн энэ хуудсанд харагдах бөгөөд хаана ч хадгалагдахгүй.
taken-case-link = Хүсэлтийг нээх
taken-next-link = Дараагийнхыг хүлээн авах
taken-turn-button = Дэлгэцийг эргүүлэх

# The card, in the client's language.
card-title = Хүсэлтийн дугаарын карт
card-code = Хүсэлтийн дугаартай код
card-pictures = Энэ картын зураг
card-what = Энэ дугаараар та хариугаа уншиж, дахин бичнэ. Утсаараа кодыг уншуулах эсвэл энэ хаягт дугаараа бичнэ үү.
card-alone = Энэ карттай хүн бүр таны асуултыг уншиж чадна. Хэнд ч бүү өгөөрэй.
card-changes = Анх ашиглахад танд шинэ дугаар өгнө. Түүнээс хойш зөвхөн шинэ дугаар ажиллана.
card-how = Хоёр тал нь банкны картын хэмжээгээр хэвлэгдэнэ. Принтер байхгүй бол дэлгэцийн зургийг аваарай.
card-print-button = Хэвлэх
card-print-link = Карт болгон хэвлэх
picture-0 = нар
picture-1 = мод
picture-2 = загас
picture-3 = завь
picture-4 = байшин
picture-5 = од
picture-6 = аяга
picture-7 = түлхүүр
picture-8 = шувуу
picture-9 = цэцэг

# The first use of a number that staff gave.
change-title = Таны шинэ дугаар
change-why = Эхний дугаарыг ажилтан ч харсан. Одооноос зөвхөн таны мэдэх энэ дугаарыг ашиглаарай.
change-old = Товчийг дарахад эхний дугаар ажиллахаа болино. Эхлээд шинэ дугаараа бичиж авах эсвэл зургийг нь аваарай.
change-button = Би тэмдэглэж авсан. Үргэлжлүүлэх

# Parked intakes.
parked-title = Түр хойш тавьсан
parked-what = Шифрлэж хадгална, зөвхөн та харна. Илгээвэл устана, 7 хоног өнгөрвөл мөн устана.
parked-none = Түр хойш тавьсан зүйл алга.
parked-at = Хойш тавьсан цаг
parked-doing = Хийх зүйл
parked-resume = Үргэлжлүүлэх
parked-drop = Устгах

# Counting short questions.
tally-title = Асуулт тоолох
tally-what = Хүсэлт болохгүй богино асуултад: эхлээд хэл, дараа нь сэдвийг дарна уу.
tally-today = Өнөөдөр { $count } асуулт тоолсон
tally-topic = Сэдэв
tally-other-language = Өөр хэл
tally-last = Сүүлийнх: { $language }, { $topic }
tally-undo = Буцаах

# Late entry.
late-title = Дараа бичих
late-what = Бичиж амжаагүй ирэлт, дуудлагыг мөр бүрд нэгийг бичнэ. Өдөр хоосон бол дээд мөрийнх, хандсан арга эсвэл үр дүн хоосон бол жагсаалтын эхнийх болно. Зөвхөн тэмдэглэлтэй мөр хүсэлт болж хадгалагдана; бусдыг зөвхөн тоолно.
late-day = Өдөр
late-time = Цаг
late-minutes = Минут
late-outcome = Үр дүн
late-note = Тэмдэглэл (шифрлэж хадгална)
late-outcome-advised = Зөвлөгөө өгсөн
late-outcome-interpreted = Аман орчуулга хийсэн
late-outcome-referred = Өөр байгууллагад шилжүүлсэн
late-outcome-turned-away = Тусалж чадаагүй
late-cell = { $column }, мөр { $row }
late-button = Бичиж авах
late-more = Гучин мөр
late-written = { $count } мөр бичлээ.
late-kept = Хадгалсан хүсэлт
late-refused = Энэ мөрийг засна уу: { $row }.
late-error-at = Өдөр эсвэл цаг нь ойлгомжгүй байна. Сүүлийн 31 хоногийн доторхыг бичнэ үү.
late-error-lang = Ийм хэл алга.
late-error-topic = Ийм сэдэв алга.
late-error-way = Хэрхэн хандсан нь тодорхойгүй байна.
late-error-minutes = 1-ээс 480 хүртэлх минут бичнэ үү.
late-error-outcome = Ийм үр дүн алга.

# What was done in a case.
act-receipt-issued = Хүсэлтийн дугаарын карт өгсөн
act-receipt-changed = Хүсэлт гаргагч дугаараа сольсон
act-written-up = Дараа нь бичсэн

# Names of languages.
tongue-ko = Солонгос хэл
tongue-en = Англи хэл
tongue-zh = Хятад хэл
tongue-ru = Орос хэл
tongue-vi = Вьетнам хэл
tongue-id = Индонез хэл
tongue-ne = Балба хэл
tongue-km = Кхмер хэл (Камбож)
tongue-uz = Узбек хэл
tongue-kk = Казах хэл
tongue-ky = Киргиз хэл
tongue-ur = Урду хэл
tongue-th = Тай хэл
tongue-fil = Филиппин хэл
tongue-si = Сингал хэл (Шри-Ланка)
tongue-mn = Монгол хэл
