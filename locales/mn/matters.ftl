# Workers of one employer together: the page of a case at the desk.
matter-heading = Ижил ажил олгогчтой бусад хүсэлт
# $count chooses the form, $shown is the number as it is shown.
matter-others = Ижил ажил олгогчийг нэрлэсэн өөр { $shown } нээлттэй хүсэлт байна.
matter-ask = Нэгдэхийг хүсэж байгаа эсэхийг асуух
matter-ask-what = Хараахан асуугаагүй хүсэлт гаргагч бүрээс өөрийнх нь хуудсаар асууна. Бусдын нэр, зурвас, хүсэлтийн дугаарыг хэнд ч хэлэхгүй.
matter-asked = Хүсэлт гаргагчдаас асуусан: { $name }, { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Асуусан { $asked } хүнээс { $shown } нь нэгдсэн.
matter-joined-none = { $asked } хүнээс асуусан. Хоёр хүн хараахан нэгдээгүй байна.
matter-hers-open = Энэ хүсэлт гаргагч хараахан хариулаагүй.
matter-hers-yes = Энэ хүсэлт гаргагч нэгдсэн.
matter-hers-no = Энэ хүсэлт гаргагч нэгдээгүй.
matter-write = Нэгдсэн бүх хүнд бичих
matter-write-hint = Тэд бүгд ижил зурвасыг өөрийн хүсэлтэд харна. Нэг хүний тухай юу ч бүү бичээрэй. Хэл бүрээр ижил зүйл бичнэ үү.
matter-text = Бүгдэд илгээх зурвас ({ $language })
matter-text-too = Бүгдэд илгээх зурвас ({ $language }, зарим нь энэ хэлээр бас уншина)
matter-write-button = Бүгдэд илгээх
matter-to-all = Нэгдсэн бүх хүнд
matter-end = Нэгдсэн хүсэлтийг дуусгах
matter-end-what = Дахин хэнээс ч асуухгүй, бүгдэд бичих боломжгүй болно. Хүн бүрийн хүсэлт үргэлжилнэ, бичсэн зүйл хэвээр үлдэнэ.
matter-end-button = Дуусгах
matter-error-nobody = Ижил ажил олгогчийг нэрлэсэн өөр нээлттэй хүсэлт одоо алга.
matter-error-not-joined = Хоёр ба түүнээс олон хүн нэгдэж, энэ хүсэлт гаргагч тэдний нэг байвал илгээж болно. Юу ч илгээгээгүй.
matter-error-unread = Хараахан юу ч илгээгээгүй. Үүнийг уншиж чадахгүй хүн байна. Дараах хэлээр бас бичнэ үү: { $languages }.
act-wrote-to-all = Нэгдсэн бүх хүнд бичсэн
act-matter-ended = Нэгдсэн хүсэлтийг дуусгасан

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Хүсэлт гаргагч зөвшөөрсөн. Залгаж болно.
ministry-may-not = Хүсэлт гаргагч зөвшөөрөөгүй. Залгахгүй.
ministry-said-yes = Тэмдэглэх: амаар зөвшөөрсөн
ministry-said-no = Тэмдэглэх: зөвшөөрлөө амаар цуцалсан
act-line-agreed = Хууль зүйн яамны орчуулгын утсыг зөвшөөрсөн
act-line-not-agreed = Хууль зүйн яамны орчуулгын утсанд өгсөн зөвшөөрлөө цуцалсан

# Suggestions and complaints to the city.
suggestion-tag = Хотод гаргасан санал, гомдол
suggestion-error-unanswered = Санал, гомдолд заавал хариу өгнө. Эхлээд хариулж, дараа нь хаана уу.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Энэ хүн миний ажил олгогчтой холбоотой
another-why-knows-family = Энэ хүн манай гэр бүл эсвэл танилуудыг минь таньдаг
another-why-treated-badly = Энэ хүн надтай сайн харьцаагүй
another-why-woman = Би эмэгтэй зөвлөх хүсэж байна
another-why-man = Би эрэгтэй зөвлөх хүсэж байна
another-why-other = Өөр шалтгаантай, эсвэл хэлэхийг хүсэхгүй байна
# As the head is told.
another-told-heading = Өөр зөвлөх хүссэн
another-told-works-for-employer = Зөвлөх ажил олгогчтой холбоотой гэж хэлсэн
another-told-knows-family = Зөвлөх гэр бүл эсвэл танилыг нь таньдаг гэж хэлсэн
another-told-treated-badly = Өөртэй нь сайн харьцаагүй гэж хэлсэн
another-told-woman = Эмэгтэй зөвлөх хүссэн
another-told-man = Эрэгтэй зөвлөх хүссэн
another-told-other = Шалтгаанаа хэлээгүй

# The client's page.
case-earlier = Өмнөх { $shown } зурвасыг харуулах
case-said-to-all = Нэгдсэн бүх хүнд
case-who-interprets = Төвийн аман орчуулагч танд болон зөвлөхөд тусална.
case-who-interprets-name = Танд болон зөвлөхөд орчуулах хүн: { $name }.
case-who-translates-outside = Зурвасыг төвийн гаднын орчуулагч орчуулна. Тэр хүн бүх зүйлийг нууцлах үүрэгтэй.
case-who-line = Орчуулгын утас танд болон зөвлөхөд тусална: { $line }.
case-who-line-ministry = Хууль зүйн яамны орчуулгын утас танд болон зөвлөхөд тусална: { $line }. Тэр яам цагаачлалын ажлыг ч хариуцдаг.
case-choices-heading = Таны өөрөө шийдэх зүйл
case-line-yes = Орчуулгын утас { $line }: бид залгаж болно
case-line-no = Орчуулгын утас { $line }: бид залгахгүй
case-line-agree = Залгаж болно
case-line-take-back = Дахин бүү залгаарай
case-another-how = Таны асуултыг өөр зөвлөх авна. Арай удаж магадгүй.
case-another-why = Шалтгаанаа хэлж болно, хэлэхгүй байж ч болно. Таны сонгосныг зөвхөн төвийн дарга харна.
case-joint-heading = Бусадтай хамт
case-joint-ask = Тантай нэг ажил олгогчид ажиллаж байсан өөр хүмүүс бас тусламж хүссэн. Та тэдэнтэй хамт байхыг хүсэж байна уу?
case-joint-name = Бид таны нэр, зурвас, хүсэлтийн дугаарыг хэнд ч хэлэхгүй.
case-joint-messages = Нэгдсэн бүх хүнд илгээсэн зурвас энд ирнэ. Таны энд бичсэнийг зөвхөн таны зөвлөх уншина.
case-joint-free = Та өөрөө шийднэ. Аль ч тохиолдолд таны асуулт үргэлжилнэ, та хэзээ ч гарч болно.
case-joint-yes = Тийм, хамт
case-joint-no = Үгүй, тусдаа
case-joint-later = Дараа шийднэ
case-joint-in = Та нэгдсэн.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] Одоогоор зөвхөн та нэгдсэн байна.
   *[other] Таныг оруулаад одоо нийт { $shown } хүн нэгдсэн байна.
}
case-joint-leave = Гарах
case-joint-out = Та нэгдээгүй. Бодлоо өөрчилбөл хэзээ ч нэгдэж болно.
case-joint-over = Нэгдсэн хүсэлт дууссан. Таны өөрийн асуулт үргэлжилнэ.
case-own-heading = Таны асуултын бүх зүйл
