# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Бичвэр засварлах: { $language }
editor-to-publish = Нийтлэхийн тулд бичвэрийн хуудас руу очно уу.
# $name: a person
editor-merged = Энэ хооронд хадгалсан зүйл мөн орсон. Хадгалсан: { $name }.
# $name: a person; $count: number of blocks
editor-clash = Энэ хооронд { $name } өөр үг хадгалсан. { $count } хэсэгт алийг үлдээхээ сонгоод дахин хадгална уу. Юу ч алга болоогүй.
editor-conflict-title = Хоёр өөр хувилбар
# $name: a person
editor-conflict = Энэ хооронд { $name } өөр үг хадгалсан. Таных хараахан хадгалагдаагүй байна. Хоёр нь зөрж буй газарт алийг үлдээхээ сонгоод хадгална уу.
editor-take = Аль үгийг үлдээх вэ?
editor-take-mine = Минийх
editor-take-theirs = Нөгөө хүнийх
editor-take-both = Хоёуланг нь, эхэнд минийх
editor-coming = Солонгос бичвэрийг өөрчилсөн, өөрчлөлтийг хараахан нийтлээгүй байна.
editor-to-coming = Шинэ солонгос бичвэрийг урьдчилан орчуулах
editor-is-coming = Та хараахан нийтлээгүй солонгос бичвэрийг орчуулж байна.
editor-to-public = Нийтэлсэн солонгос бичвэр рүү буцах
# $count: number of blocks
editor-open = { $count } хэсэг хийгдээгүй байна.
editor-none-open = Бүгдийг орчуулсан.
editor-show-open = Зөвхөн хийх зүйлийг харуулах
editor-show-all = Бүгдийг харуулах
editor-state-current = Шинэчлэгдсэн
editor-state-stale = Солонгос бичвэр өөрчлөгдсөн
editor-state-missing = Хараахан орчуулаагүй
editor-kind-title = Гарчиг
editor-kind-summary = Товч агуулга
editor-kind-heading = Дэд гарчиг
editor-kind-paragraph = Догол мөр
editor-kind-item = Жагсаалтын мөр
editor-kind-cell = Хүснэгтийн нүд
editor-changed = Солонгос бичвэрт өөрчлөгдсөн зүйл
editor-gone = Хассан:
editor-new = Нэмсэн:
editor-still-right = Орчуулга энэ хэвээрээ зөв
# $language: name of a language in itself
editor-words-label = Бичвэрийн хэл: { $language }
editor-save-next = Хадгалаад дараагийнх
editor-preview = Шинэ цонхонд урьдчилан харах
editor-preview-here = Урьдчилан харах: уншигчдад ингэж харагдана
editor-kept = Таны өмнө бичсэнийг сэргээлээ. Хараахан хадгалаагүй байна.
editor-discard = Үүнийг хаях
editor-keys = Товчлуур
editor-key-move = Дараагийн эсвэл өмнөх хэсэг
editor-key-copy = Солонгос бичвэрийг хуулах
# $count: number of comments
editor-comments = { $count ->
    [0] Сэтгэгдэл
   *[other] { $count } сэтгэгдэл
}
editor-comment-label = Таны сэтгэгдэл
editor-comment-send = Сэтгэгдэл илгээх
editor-comment-settle = Шийдсэн гэж тэмдэглэх
editor-comment-settled = шийдсэн
editor-comment-for-all = солонгос бичвэрийн тухай, бүх хэлэнд
editor-comment-save-first = Сэтгэгдэл илгээхээс өмнө бичвэрээ хадгална уу.
editor-summary = Товч агуулга
editor-help = Гарчиг, жагсаалт, холбоосыг хэрхэн бичих вэ
editor-help-heading = Дэд гарчиг; жижгийг гурван тэмдгээр
editor-help-list = Жагсаалт, мөр бүрд нэг
editor-help-steps = Дугаартай алхам, мөр бүрд нэг
editor-help-strong = Чухал үг
editor-help-link = Холбоос: эхлээд үг, дараа нь хуудасны хэлгүй хаяг
editor-help-fact = Тусад нь бүртгэсэн мөнгөн дүн, хугацаа, утасны дугаар
editor-help-table = Хүснэгтийн мөр; эхний мөрийн доор | --- | --- | мөр бичнэ
editor-facts = Мөнгөн дүн, хугацаа, утасны дугаар
editor-facts-find = Хайж олоод оруулах

editor-error-not-one-block = Ингэвэл хэд хэдэн хэсэг эсвэл өөр төрлийн хэсэг болно. Солонгос бичвэрийн адил нэг хэсгээр бичнэ үү.
editor-error-source = Орчуулсан солонгос бичвэр олдсонгүй. Бичсэн зүйлээ хуулж аваад хуудсыг дахин нээнэ үү.
# $limit: number of characters
editor-error-comment = Сэтгэгдлээ дээд тал нь { $limit } тэмдэгтээр бичнэ үү.
