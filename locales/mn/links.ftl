# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (таны хэлээр хараахан алга)
links-gone = (энэ хуудас одоо байхгүй)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } холбоос бүх хүнийг нэг л хэл рүү хүргэнэ. { $wanted } гэж бичвэл уншигч бүр өөрийн хэл рүү очно.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = холбоос зөвхөн нэг хэл рүү хүргэж байсан ч

# The newsroom's page of links that lead to other sites.
board-section-links = Холбоос
text-act-link-replaced = Холбоосыг сольсон
links-title = Бусад вэбсайт руу хүргэх холбоос
links-lead = Манай бичвэрээс холбосон боловч алга болсон эсвэл өөр хаяг руу шилжсэн хуудсууд.
# $count: how many links are looked after; $shown: the same, written out
links-all = Нийт { $shown } холбоосыг шалгаж байна.
links-off = Энэ компьютер дээр холбоосыг нээж шалгадаггүй.
links-nothing = Манай бичвэрийн холбоосод шинэ асуудал алга.
# $count: how many more there are; $shown: the same, written out
links-more = Эдгээрийг дуусгасны дараа дахиад { $shown } гарч ирнэ.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Ажиллахгүй эсвэл шилжсэн холбоос: шинэ { $shown }
links-what-missing = Ийм хуудас одоо байхгүй.
links-what-status = Вэбсайт алдаа гэж хариулж байна.
links-what-unreachable = Вэбсайттай холбогдож чадахгүй байна.
links-what-slow = Вэбсайт хугацаандаа хариулахгүй байна.
links-what-loop = Вэбсайт нэг хуудаснаас нөгөө рүү эцэс төгсгөлгүй шилжүүлж байна.
links-what-private = Энэ нь хүн бүрд нээлттэй интернэтийн хаяг биш.
links-what-moved = Хуудас өөр хаяг руу шилжсэн.
links-since = анх мэдсэн:
links-moved-to = Одоогийн хаяг:
links-checked = Сүүлд шалгасан:
links-in-sources = эх сурвалж
links-replace = Бүх газарт солих
links-replace-by-this = Энэ хаягаар солих
links-put-aside = Бидэнд нээгдэж байна
links-take-back = Дахин шалгадаг болгох
links-again = Одоо шалгах
links-aside = Хойш тавьсан холбоос
# $name: a colleague
links-aside-by = Хойш тавьсан: { $name },
links-done-aside = Хойш тавилаа. Өөр асуудал гарвал дахин гарч ирнэ.
links-done-back = Дахин шалгадаг боллоо.
links-done-again = Хэдэн минутын дотор шалгана.
links-done-replaced = Бүх газарт солилоо.
links-replace-title = Хаягийг бүх газарт солих
links-new-address = Шинэ хаяг
links-look = Юу өөрчлөгдөхийг үзэх
links-uses = Энэ хаягтай бичвэрүүд
links-replace-what = Солонгос бичвэр, орчуулга нь хамт өөрчлөгдөх тул хоцорсон орчуулга үүсэхгүй. Нийтэлсэн бичвэр уншигчдад шууд өөрчлөгдөнө, ноорогт ч шинэ хаяг орно.
links-replace-button = Бүх газарт солих
links-error-address = Өөр хаягийг https:// гэснээс эхлэн бүтнээр нь бичнэ үү.
links-refusal-changed = Энэ хооронд өөр хүн эдгээрийн нэг бичвэрийг хадгалсан. Юу ч өөрчлөөгүй. Дахин үзээд баталгаажуулна уу.
links-refusal-nowhere = Энэ хаягтай бичвэр одоо байхгүй.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = «{ $title }» ({ $language }) бичвэрт хаягийг өөрөөр бичсэн байна. Юу ч өөрчлөөгүй. Эхлээд тэр бичвэрийг засна уу.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Шинэ хаягтай бол «{ $title }» ({ $language }) бичвэр шалгалтыг давахгүй. Юу ч өөрчлөөгүй. Эхлээд тэр бичвэрийг үзнэ үү.
