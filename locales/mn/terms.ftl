# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Албан газарт хэрэглэх үгс
terms-counter-what = Албан газарт эсвэл утсаар солонгос үгийг үзүүлэх юм уу уншиж өгнө үү.
terms-unchecked = Энэ хэлээр унаган ярьдаг хүн хараахан шалгаагүй
terms-back-to-text = { $word }: бичвэр рүү буцах
terms-words-lead = Албан газар, компани хэрэглэдэг солонгос үгс, тэдгээрийн утга.
terms-words-letters = Эхний үсэг
search-kind-term = Үг

# Where terms are kept: the list.
terms-title = Нэр томьёо
terms-make = Нэр томьёо нэмэх
terms-search = Үг хайх
terms-every-language = Бүх хэл
terms-every-state = Бүх төлөв
terms-narrow = Эдгээрийг харуулах
terms-found =
    { $count ->
        [0] Тохирох нэр томьёо алга.
       *[other] { $count } нэр томьёо
    }
terms-korean = Солонгос
terms-word = Үг
terms-explanation = Нэг өгүүлбэрээр тайлбарласан нь
terms-languages = Хэл тус бүрийн төлөв
terms-standing-missing = Хараахан алга
terms-standing-machine = Унаган ярьдаг хүн шалгаагүй
terms-standing-reviewed = Унаган ярьдаг хүн шалгасан
terms-standing-official = Албан ёсны үг
terms-removed = Нэр томьёог устгасан.

# One term.
terms-make-hint = Солонгос үгийг бичнэ үү. Хаягийг англи үгээр үүсгэнэ, бусад хэлийг хадгалсны дараа бичнэ.
terms-edit-hint = Зөвхөн таны өөрчилсөн хэл хадгалагдана. Үгийг «унаган ярьдаг хүн шалгасан» гэж хадгалсан хүнийг шалгасан хүнээр бүртгэнэ.
terms-source = Эх сурвалж (албан ёсны үгийн)
terms-edited = Зассан: { $name }, { $when }
terms-reviewed = Шалгасан: { $name }, { $when }
terms-by-file = Файлаас
terms-other-languages = Бусад хэл
terms-meanwhile = Таныг бичиж байх хооронд өөр хүн энэ хэлийг хадгалсан. Таны бичсэн зүйл доор байгаа, хараахан юу ч хадгалаагүй байна. Харьцуулж үзээд дахин хадгална уу.
terms-meanwhile-here = Одоо хадгалсан байгаа ({ $name }):
terms-error-no-korean = Солонгос үгийг бичнэ үү.
terms-error-too-long = Хэт урт байна: дээд тал нь { $limit } тэмдэгт.
terms-error-no-source = Албан ёсны үгийг хаанаас харснаа бичнэ үү.
terms-error-taken = Ийм солонгос үгтэй нэр томьёо аль хэдийн байна.
terms-error-used = Эдгээр бичвэр энэ нэр томьёог хэрэглэж байгаа тул устгах боломжгүй. Эхлээд бичвэрээс нь хасна уу.
terms-uses = Энэ нэр томьёог хэрэглэдэг бичвэр
terms-uses-none = Энэ нэр томьёог албан газарт хэрэглэх үг гэж заасан бичвэр алга.
terms-changes = Юу өөрчилсөн
terms-changes-none = Хараахан юу ч өөрчлөөгүй байна.
terms-before = Өмнө
terms-after = Дараа
terms-remove-heading = Нэр томьёог устгах
terms-remove-what = Энэ нь вэбсайтын үгийн жагсаалтаас алга болно. Файлыг дахин оруулахад буцаж ирэхгүй.
terms-remove-button = Энэ нэр томьёог устгах
