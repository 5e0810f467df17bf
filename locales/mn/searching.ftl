# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language }: юу ч олдсонгүй.
search-suggestions = Санал болгох зүйл
search-kind-amount = Мөнгөн дүн эсвэл хугацаа
privacy-searching-heading = Хайх үед
privacy-searching = Юу ч олдоогүй үгийг 90 хоног шифрлэж хадгална. Энэ нь хот дутуу байгаа зүйлийг бичихэд хэрэгтэй. Хэн бичсэнийг хадгалахгүй, зөвхөн өдрийг нь хадгална. Урт өгүүлбэр, урт тоо, хаягийг огт хадгалахгүй.

# The newsroom's page of searches that found nothing.
board-section-unfound = Хайгаад олдоогүй үгс
unfound-title = Хайгаад олдоогүй үгс
unfound-what = Уншигчид сүүлийн 90 хоногт бичиж хайгаад олоогүй үгс. Хэн бичсэнийг хэн ч мэдэхгүй. Дутуу байгаа зүйлийг бичих, эсвэл манай бичвэрт хэрэглэдэг үгийг зааж өгнө үү: түүнээс хойш олддог болно.
unfound-none = Сүүлийн 90 хоногийн хайлт бүрд ямар нэг зүйл олдсон.
unfound-typed = Бичсэн үг
unfound-language = Хэл
# How often something was typed.
unfound-times = Хэдэн удаа
unfound-last = Хамгийн сүүлд
unfound-elsewhere = Зөвхөн дараах хэлээр олдсон:
unfound-again = Дахин хайх
unfound-means = Манай бичвэрт байгаа үг
unfound-means-button = Утга нь адил гэж тэмдэглэх
unfound-seen = Шийдсэн
# $words: what a publisher wrote
unfound-means-nothing = «{ $words }» гэж хайхад ч энэ хэлээр юу ч олдохгүй байна. Манай бичвэрт байгаа үгийг бичнэ үү.
# $asked: what readers typed
unfound-linked = Одооноос «{ $asked }» гэж хайхад олдоно.
unfound-gone = Энэ мөр одоо энд байхгүй. Өөр хүн шийдсэн байна.
unfound-too-long = Хэт урт байна. Дээд тал нь { $most } тэмдэгт бичнэ үү.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } урт асуултад юу ч олдсонгүй. Түүний үгийг хадгалаагүй.
   *[other] { $count } урт асуултад юу ч олдсонгүй. Тэдгээрийн үгийг хадгалаагүй.
}
unfound-same-heading = Энд нэмсэн, утга нь адил үгс
unfound-same-remove = Хасах
unfound-same-removed = Үгсийг хаслаа.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Мөнгөн дүн, хугацаа
amounts-lead = Өнөөдөр хуульд юу гэж байгаа, тус бүрийн эх сурвалж. Хууль өөрчлөгдвөл энэ хуудас тэр өдрөө өөрчлөгдөнө.
amounts-name = Юу
amounts-value = Өнөөдөр
# $date: the first day; $value: the new value
amounts-next = Эхлэх өдөр { $date }: { $value }
amounts-source = Эх сурвалж (солонгосоор)
# $date: a day
amounts-checked = Шалгасан өдөр: { $date }
amounts-guide = Та юу хийж болох
amount-minimum-wage-hourly = Хөдөлмөрийн хөлсний доод хэмжээ, нэг цагт
amount-minimum-wage-daily = Хөдөлмөрийн хөлсний доод хэмжээ, найман цаг ажиллах нэг өдөрт
amount-minimum-wage-monthly = Хөдөлмөрийн хөлсний доод хэмжээ, бүтэн цагаар ажиллах нэг сард
amount-premium-overtime = Илүү цагаар ажилласны нэмэгдэл хөлс
amount-premium-night = Шөнө ажилласны нэмэгдэл хөлс
amount-premium-holiday = Амралт, баярын өдөр ажилласны нэмэгдэл хөлс
amount-premium-firm-size = Компани энэ нэмэгдэл хөлсийг заавал өгөх ажилчдын тоо, доод тал нь
amount-wage-settlement-deadline = Ажилласан сүүлийн өдрөөс хойш бүх мөнгийг өгөх хугацаа
amount-wage-delay-interest = Хоцорч өгсөн цалин хөлсний нэг жилийн хүү
amount-wage-claim-limit = Олгоогүй цалин хөлсийг нэхэмжлэх хугацаа
amount-annual-leave-days = Нэг жил ажилласны дараа жилд авах цалинтай амралтын өдөр
amount-dismissal-notice = Ажлаас халахын өмнө мэдэгдэх хугацаа
amount-dismissal-complaint-limit = Ажлаас үндэслэлгүй халсны эсрэг хүсэлт гаргах хугацаа
amount-maternity-leave = Төрөхийн өмнө ба дараа авах чөлөө
amount-severance-min-service = Ажлаас гарсны тэтгэмж авахын тулд ажиллах хугацаа, доод тал нь
amount-severance-days-per-year = Ажилласан жил тутмын ажлаас гарсны тэтгэмж: дундаж цалин бодох хоногийн тоо
amount-severance-deadline = Ажлаас гарснаас хойш ажлаас гарсны тэтгэмжийг өгөх хугацаа
amount-severance-claim-limit = Ажлаас гарсны тэтгэмжийг нэхэмжлэх хугацаа
amount-departure-insurance-claim-limit = Солонгосоос гарах үеийн даатгалын мөнгийг нэхэмжлэх хугацаа
amount-accident-leave-benefit = Үйлдвэрлэлийн ослын дараа ажиллаж чадахгүй хугацаанд авах мөнгө: дундаж цалингаас эзлэх хувь
amount-accident-claim-limit = Үйлдвэрлэлийн ослын дараа эмчилгээний мөнгө, аваагүй цалингаа нэхэмжлэх хугацаа
amount-accident-claim-limit-long = Үйлдвэрлэлийн ослоос болсон байнгын хөгжлийн бэрхшээл, нас баралтад мөнгө нэхэмжлэх хугацаа
amount-accident-appeal = Үйлдвэрлэлийн ослын даатгал татгалзвал эсэргүүцэл гаргах хугацаа
amount-health-insurance-wait = Ажлаараа даатгуулаагүй бол эрүүл мэндийн даатгал эхлэх хүртэл Солонгост амьдрах хугацаа
amount-health-insurance-rate-worker = Эрүүл мэндийн даатгал: цалингаасаа таны төлөх хувь
amount-pension-rate-worker = Үндэсний тэтгэвэр: цалингаасаа таны төлөх хувь
amount-employment-insurance-rate-worker = Хөдөлмөр эрхлэлтийн даатгал: цалингаасаа таны төлөх хувь
amount-registration-deadline = Солонгост орж ирснээс хойш гадаад иргэнээр бүртгүүлэх хугацаа
amount-address-report-deadline = Нүүснээс хойш оршин суух хаяг өөрчилснөө мэдэгдэх хугацаа
amount-newborn-status-deadline = Солонгост төрсөн хүүхдэд оршин суух эрх хүсэх хугацаа
amount-workplace-change-apply = Ажлаас гарснаас хойш ажлын байр солих хүсэлт гаргах хугацаа
amount-workplace-change-find = Шинэ ажлын байр олох хугацаа
amount-fee-card = Гадаад иргэний бүртгэлийн үнэмлэхийн хураамж
amount-fee-extension = Оршин суух хугацаа сунгах хураамж
amount-fee-status-change = Оршин суух эрхийн төрлийг өөрчлөх хураамж
amount-fee-workplace-change = Ажлын байр солих хураамж
amount-child-allowance-amount = Хүүхдийн тэтгэмж, нэг сард
amount-child-allowance-under-age = Хүүхдийн тэтгэмж авах хүүхдийн нас, үүнээс бага
amount-birth-report-deadline = Хүүхэд төрснийг мэдэгдэх хугацаа
amount-waste-fine = Хориглосон газар хог хаясны торгууль, дээд тал нь
amount-lease-term = Түрээсийн байранд амьдарч болох хугацаа, доод тал нь
amount-international-licence = Солонгост орж ирснээс хойш олон улсын жолооны үнэмлэх хүчинтэй байх хугацаа
