# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Таны асуулт энэ хэлээр бичдэг, энэ сэдвийг мэддэг зөвлөхөд байгаа. Хэл: { $language }. Сэдэв: { $topic }.
why-client-talk = Та энэ хэлээр ярьдаг, энэ сэдвийг мэддэг зөвлөхтэй ярилцана. Хэл: { $language }. Сэдэв: { $topic }.
why-client-asked-letter = Бид энэ хэлээр бичдэг, энэ сэдвийг мэддэг зөвлөхөөс хариуцаж авахыг хүссэн. Хэл: { $language }. Сэдэв: { $topic }.
why-client-asked-talk = Бид энэ хэлээр ярьдаг, энэ сэдвийг мэддэг зөвлөхөөс хариуцаж авахыг хүссэн. Хэл: { $language }. Сэдэв: { $topic }.
why-client-pair-letter = Таны асуулт энэ сэдвийг мэддэг зөвлөхөд байгаа: { $topic }. Дараах хэлээр бичдэг хүн та хоёрын бичсэнийг орчуулна: { $language }.
why-client-pair-talk = Та энэ сэдвийг мэддэг зөвлөхтэй ярилцана: { $topic }. Дараах хэлний аман орчуулагч хамт байна: { $language }.
why-client-line = Та энэ сэдвийг мэддэг зөвлөхтэй ярилцана: { $topic }. Аман орчуулагч та хоёрт утсаар тусална.
# $line is who runs the interpreting line.
why-client-line-of = Орчуулгын утсыг хариуцдаг байгууллага: { $line }.
why-client-name = Таны зөвлөх: { $name }.
why-client-waits-hours = Зөвлөх ажилдаа ирэхэд таны асуултыг үзнэ.
why-client-waits-room = Зөвлөх чөлөөлөгдөхөд таны асуултыг үзнэ.
why-client-waits-language = Таны асуулт энэ хэлийг мэддэг хүнийг хүлээж байна: { $language }.
why-client-waits-your-language = Таны асуулт таны хэлийг мэддэг хүнийг хүлээж байна.
why-client-waits-topic = Таны асуулт энэ сэдвийг мэддэг зөвлөхийг хүлээж байна: { $topic }.
why-client-waits-woman = Таны хүссэнээр асуулт тань эмэгтэй зөвлөхийг хүлээж байна.
why-client-waits-man = Таны хүссэнээр асуулт тань эрэгтэй зөвлөхийг хүлээж байна.
why-client-waits-line = Таны асуулт орчуулгын утас чөлөөлөгдөхийг хүлээж байна.
why-client-waits-agree = Таны асуулт аман орчуулагчийг хүлээж байна. Та зөвшөөрвөл Хууль зүйн яамны орчуулгын утас тусалж чадна.
why-client-waits-head = Таны асуулт хүлээгдэж байна. Төвийн дарга танд зөвлөх хайж байна.
why-client-waits-somebody = Таны асуулт хариуцаж авах зөвлөхийг хүлээж байна.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $shown } минутын дотор хэн ч чөлөөлөгдөхгүй бол бид аман орчуулагч хайна.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Аман орчуулагч биш
reason-only-letters = Зөвхөн захидал орчуулдаг
reason-with-somebody = Одоо өөр хүнтэй байна
reason-on-break = Завсарлагатай
reason-shift-ends-soon = Ээлж нь удахгүй дуусна
reason-other-gender = Хүсэлт гаргагч эмэгтэй эсвэл эрэгтэй зөвлөх хүссэн
reason-passed = Татгалзсан эсвэл хугацаандаа хариулаагүй
reason-line-closed = Энэ цагт хариулдаггүй
reason-line-tried = Залгасан, хэн ч хариулаагүй
reason-lines-busy = Бүх утас завгүй
reason-line-not-agreed = Хүсэлт гаргагч энэ орчуулгын утсыг зөвшөөрөөгүй
reason-no-interpreter = Завтай аман орчуулагч алга
reason-no-line = Завтай орчуулгын утас алга

# How far the rules were relaxed.
why-step-own = Хүсэлт гаргагчийн өөрийн хэл
why-step-second = Хүсэлт гаргагчийн хоёр дахь хэл
why-step-pair = Зөвлөх, аман орчуулагч хамт
why-step-own-later = Хүсэлт гаргагчийн өөрийн хэл, өнөөдөр дараа
why-step-second-later = Хүсэлт гаргагчийн хоёр дахь хэл, өнөөдөр дараа
why-step-pair-later = Зөвлөх, аман орчуулагч хамт, өнөөдөр дараа

# What would help a case that waits.
why-advice-ask-about-line = Хууль зүйн яамны орчуулгын утсанд залгаж болох эсэхийг хүсэлт гаргагчаас асууна уу.
why-advice-find-interpreter = Зөвлөх байна. Аман орчуулагч эсвэл орчуулагч олно уу.
why-advice-offer-appointment = Өнөөдөр авах хүн алга. Цаг товлохыг санал болгоно уу.

# A decision, told to staff.
why-step = Алхам
why-help = Юу тус болох вэ
why-look-again = Дараагийн алхам
why-look-again-in = { $shown } минутын дараа: зөвлөх аман орчуулагчтай хамт
why-tell-head = Төвийн даргад
why-tell-head-what = Одоо таны шийдвэр хэрэгтэй.
why-client-heading = Хүсэлт гаргагчид юу хэлдэг вэ
why-outcome = Үр дүн
why-outcome-assigned = Шууд өгсөн
why-outcome-offered-seconds = Эхэлж асуусан, хариулах хугацаа { $shown } секунд
why-outcome-offered-hours = Эхэлж асуусан, хариулах хугацаа ажлын { $shown } цаг
why-outcome-waiting = Хүлээж байна
why-role = Үүрэг
why-role-owner = Зөвлөх
why-role-interpreter = Аман орчуулагч
why-line = Орчуулгын утас
why-line-ministry = Хууль зүйн яамны орчуулгын утас
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Авч болно, { $rank } дүгээрт. Сэдвийн түвшин { $level } / 3, энэ хүсэлтийг оруулаад { $load } оноо
why-rank-before = Авч болно, { $rank } дүгээрт. Өмнөх зөвлөх өөрөө, сэдвийн түвшин { $level } / 3, энэ хүсэлтийг оруулаад { $load } оноо
why-rank-interprets = Аман орчуулга хийж болно, { $rank } дүгээрт. Энэ хүсэлтийг оруулаад { $load } оноо
why-rank-line = Аман орчуулга хийж болно, { $rank } дүгээрт. Энэ дуудлагыг оруулаад зэрэг { $load } дуудлага
why-with-interpreter = Аман орчуулагч: { $name }.
why-by-line = Дараах орчуулгын утсаар: { $line }.

# What if: a decision that is not kept.
why-if-heading = Хэрэв өөр байсан бол
why-if-what = Одоогийн байдлаар дүрэм энэ хүсэлтийг хэрхэн шийдэхийг харуулна. Юу ч өөрчлөхгүй, юу ч хадгалахгүй.
why-if-who = Ажилтан эсвэл орчуулгын утас
why-if-change = Юу өөр байвал
why-if-change-nothing = Юу ч биш
why-if-change-speaks = Хүсэлт гаргагчийн хэлийг мэднэ
why-if-change-knows = Энэ сэдвийг мэднэ
why-if-change-works = Одооноос өдрийн эцэс хүртэл ажиллана
why-if-change-comes = Энд байгаа, завтай
why-if-change-leaves = Энд байхгүй
why-if-change-room = Дахиад нэгийг авах зайтай
why-if-change-line = Хариулдаг, дахиад нэг дуудлага авах боломжтой
why-if-nobody = Хэн ч биш
why-if-button = Харуулах
why-if-result = Одоо дүрэм ингэж шийднэ
why-if-error = Энэ өөрчлөлтөд тохирох ажилтан эсвэл орчуулгын утсыг сонгоно уу.
