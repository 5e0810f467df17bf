# Files that go to translators.
exchange-format-docx = Ворд баримт
exchange-format-xlsx = Эксель хүснэгт
exchange-format-xliff-1-2 = Орчуулгын програмын файл (хуучин хэлбэр)
exchange-format-xliff-2-0 = Орчуулгын програмын файл (шинэ хэлбэр)
exchange-due = Дараах өдрөөс хэтрүүлэлгүй буцааж илгээнэ үү: { $day }.
exchange-keep = Угалзан хаалт доторх зүйл, од тэмдэг, холбоосын хаягийг хэвээр үлдээнэ үү. Зөвхөн орчуулгын баганад бичнэ үү.
exchange-stale = Үүнийг орчуулснаас хойш солонгос бичвэр өөрчлөгдсөн.
exchange-was = Солонгос бичвэр өөрчлөгдсөн. Өмнө нь ийм байсан: { $text }
exchange-column-number = Дугаар
exchange-column-kind = Төрөл
exchange-column-source = Солонгос
exchange-column-target = Орчуулга
exchange-column-notes = Тэмдэглэл
exchange-kind-title = Гарчиг
exchange-kind-summary = Товч агуулга
exchange-kind-heading = Дэд гарчиг
exchange-kind-paragraph = Догол мөр
exchange-kind-item = Жагсаалтын мөр
exchange-kind-cell = Хүснэгтийн нүд

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Энэ бичвэрт ийм хэсэг алга.
exchange-reason-source-changed = Файл илгээснээс хойш солонгос бичвэр өөрчлөгдсөн.
exchange-reason-empty = Орчуулга хоосон байна.
exchange-reason-too-long = Орчуулга хэт урт байна.
exchange-reason-not-translated = Орчуулгын оронд солонгос бичвэр хэвээр байна.
exchange-reason-placeholder = Мөнгөн дүн, өдөр, утасны дугаарын орох газар дутуу эсвэл илүү байна.
exchange-reason-link = Холбоос дутуу эсвэл илүү байна.
exchange-reason-broken-markup = Тод үсэг, жагсаалтын тэмдэг эвдэрсэн тул өөр зүйл болно.
exchange-reason-twice = Нэг хэсэг файлд хоёр удаа, өөр өөр орчуулгатай байна.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Энэ бол орчуулахаар татаж авсан файл биш.
exchange-unreadable-not-a-document = Энэ бол уншиж болох баримт биш. Ворд эсвэл Хангыл баримт сонгоно уу.
exchange-unreadable-too-large = Файл хэт том байна.
exchange-unreadable-bomb = Задлахад хэт том болох тул файлыг нээгээгүй.
exchange-unreadable-other-text = Энэ бол өөр бичвэрийн файл.
exchange-unreadable-other-language = Энэ бол өөр хэлний файл.
exchange-unreadable-old-hangul = Энэ бол хуучин Хангыл файл. Шинэ хэлбэрээр дахин хадгална уу.
exchange-unreadable-old-word = Энэ бол хуучин Ворд файл. Шинэ хэлбэрээр дахин хадгална уу.
exchange-unreadable-locked = Файл нууц үгээр түгжигдсэн байна. Нууц үггүйгээр хадгална уу.
exchange-unreadable-broken = Файл эвдэрсэн тул унших боломжгүй. Дахин хадгална уу.

# What was not taken over from a document.
exchange-left-out-images = { $count } зургийг оруулаагүй.
exchange-left-out-notes = { $count } зүүлтийг оруулаагүй.
exchange-left-out-links = Нээх боломжгүй { $count } холбоосын зөвхөн үгийг авсан.
exchange-left-out-nested-tables = Хүснэгт доторх { $count } хүснэгтийн зөвхөн үгийг авсан.
