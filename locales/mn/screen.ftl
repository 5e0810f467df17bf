# Covering and locking the screen of staff.
curtain-draw = Халхлах
curtain-back = Буцах
lock-button = Түгжих
lock-title = Дэлгэц түгжигдсэн
lock-lead = Энд хүн байхгүй байх хооронд дэлгэцийг түгжсэн. Кодоо оруулбал хийж байсан ажил руугаа буцна.
lock-open-button = Нээх
lock-leave-button = Энэ төхөөрөмжөөс гарах
lock-over = Таны нэвтэрсэн хугацаа дууссан. Шинэ цонхонд дахин нэвтэрч, дараа нь кодоо энд оруулна уу. Таны бичсэн зүйл хэвээр байгаа.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Дэлгэцийг эргүүлэх
turn-lead = Хэл сонгож, өгүүлбэрийг дараад дэлгэцээ эргүүлнэ үү. Зөвхөн тэр өгүүлбэр том үсгээр харагдана.
turn-case-link = Хүсэлт рүү буцах
turn-back = Буцах
turn-group-arrive = Анх ирэхэд
turn-group-trust = Санааг нь амраахад
turn-group-danger = Аюултай эсвэл өвдсөн үед
turn-group-ask = Асуухад
turn-group-papers = Баримт бичиг
turn-group-leave = Төгсгөлд
turn-own-heading = Өөрийн үгээр
turn-own-hint = Хоёрын аль нэгийг бөглөхөд хангалттай. Юу ч хадгалахгүй.
turn-own-answers = «Тийм», «Үгүй» товчтой
turn-own-button = Томоор харуулах
turn-error-empty = Харуулах үгээ бичнэ үү.
# $limit: the most characters
turn-error-long = Хэт урт байна: дээд тал нь { $limit } тэмдэгт.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Түр хүлээнэ үү.
turned-phrase-interpreter = Бид аман орчуулагч дуудаж байна.
turned-phrase-slowly = Аажуухан ярина уу.
turned-phrase-understand = Та ойлгосон уу?
turned-phrase-closing = Өнөөдөр бид удахгүй хаана.
turned-phrase-free = Зөвлөгөө үнэгүй.
turned-phrase-no-name = Та нэрээ хэлэх шаардлагагүй.
turned-phrase-no-status = Та виз, гадаад иргэний бүртгэлийн дугаараа хэлэх шаардлагагүй. Танд туслахад тэдгээр нь хэрэггүй.
turned-phrase-who-reads = Бичиж авсан зүйлийг шифрлэж хадгална. Зөвхөн үүнийг хариуцсан хүмүүс, төвийн дарга нээж чадна. Нээх бүрд үүнийг бүртгэнэ.
turned-phrase-room = Өөр өрөөнд ярилцах уу?
turned-phrase-danger = Танд одоо аюул тулгарсан уу?
turned-phrase-police = Цагдаа дуудах уу?
turned-phrase-ambulance = Түргэн тусламж дуудах уу?
turned-phrase-hurts = Хаана өвдөж байна вэ? Гараараа зааж өгнө үү.
turned-phrase-when = Энэ хэзээ болсон бэ? Өдрийг нь бичнэ үү.
turned-phrase-money = Хэдий хэмжээний мөнгө вэ? Тоогоор бичнэ үү.
turned-phrase-company = Компанийн нэрийг бичнэ үү.
turned-phrase-phone = Утасныхаа дугаарыг бичнэ үү.
turned-phrase-call = Энэ дугаарт залгавал танд аюулгүй юу?
turned-phrase-papers = Та баримт бичиг авчирсан уу?
turned-phrase-photo = Бид энэ баримт бичгийн зургийг авч болох уу?
turned-phrase-sign = Та энд гарын үсэг зурахыг хүсэж байна уу?
turned-phrase-come-back = Өөр өдөр дахин ирнэ үү.
turned-phrase-goodbye = Баяртай. Танд сайн сайхныг хүсье.
turned-phrase-yes = Тийм
turned-phrase-no = Үгүй
