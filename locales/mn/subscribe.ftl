# Subscribing by email.
subscribe-title = Шинэ мэдээг имэйлээр авах
subscribe-what = Зөвхөн таны сонгосон сэдвээр, таны хэлээр. Хүссэн үедээ нэг удаа дараад зогсоож болно.
subscribe-address-label = Имэйл хаяг
subscribe-lang-label = Хэл
subscribe-topics-label = Ямар сэдвээр?
subscribe-cadence-label = Хэр олон удаа?
subscribe-cadence-at-once = Шинэ мэдээ гармагц шууд
subscribe-send-button = Бүртгүүлэх
subscribe-next = Бид эхлээд танд имэйл илгээнэ. Түүнийг нээгээд доторх товчийг дарна уу. Үгүй бол бид юу ч илгээхгүй.
subscribe-telegram-heading = Telegram-аар авах уу?
subscribe-telegram = Telegram дээр манай чатыг нээж, «Эхлэх» товчийг дараад, хэл болон ямар сэдвээр мэдээ авахаа тэнд сонгоно уу.
subscribe-error-address = Имэйл хаягаа шалгана уу. Ийм хэлбэртэй байна: name@example.com.
subscribe-error-lang = Жагсаалтаас хэлээ сонгоно уу.
subscribe-error-topics = Доод тал нь нэг сэдэв сонгоно уу.
subscribe-error-cadence = Хэр олон удаа авахаа сонгоно уу.
subscribe-sent-title = Имэйлээ шалгана уу
# $address: an email address
subscribe-sent-what = Дараах хаяг руу имэйл илгээлээ: { $address }. Түүнийг нээгээд товчийг дарна уу. Зөвхөн үүний дараа мэдээ ирж эхэлнэ.
subscribe-sent-missing = Арван минутын дараа ч имэйл ирээгүй юү? Спам хавтсаа үзэж, дээрх хаяг зөв эсэхийг шалгана уу.
subscribe-sent-again = Өөр хаяг оруулах
subscribe-again = Дахин бүртгүүлэх

# The link in the mail.
confirm-title = Та энэ мэдээг авах уу?
confirm-what = Товчийг дарвал мэдээ ирж эхэлнэ. Хэрэв та үүнийг хүсээгүй бол хуудсыг хаагаарай; тэгвэл юу ч илгээхгүй.
confirm-button = Тийм, надад мэдээ илгээнэ үү
confirmed-title = Та бүртгүүллээ
confirmed-what = Шинэ мэдээ гарвал танд имэйл ирнэ. Имэйл бүрд өөрчлөх эсвэл зогсоох холбоос бий.
confirmed-manage = Өөрчлөх эсвэл зогсоох
spent-title = Энэ холбоос одоо ажиллахгүй
spent-what = Үүнийг аль хэдийн ашигласан эсвэл хугацаа нь дууссан байна. Хэрэв та баталгаажуулсан бол бүх зүйл хэвийн, юу ч хийх шаардлагагүй. Үгүй бол дахин бүртгүүлж болно.

# Changing and stopping.
manage-title = Таны авдаг мэдээ
manage-what = Юу авахаа сонгоод хадгална уу.
manage-save-button = Хадгалах
manage-saved = Хадгаллаа.
manage-end-heading = Бүгдийг зогсоох
manage-end-what = Танд дахин мэдээ ирэхгүй, бид таны хаягийг устгана.
manage-end-button = Бүгдийг зогсоох
end-title = Бүх мэдээг зогсоох уу?
end-what = Товчийг дарвал танд дахин мэдээ ирэхгүй. Бид таны хаягийг устгана.
end-change-instead = Зогсоохгүйгээр сэдэв эсвэл хэлээ өөрчлөх
ended-title = Мэдээ илгээхээ зогсоолоо
ended-what = Танд дахин мэдээ ирэхгүй. Бид таны хаягийг устгасан. Өмнө нь илгээсэн имэйл ирж магадгүй.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: бүртгэлээ баталгаажуулна уу
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Сайн байна уу.

    Хэн нэгэн, магадгүй та өөрөө, энэ имэйл хаягаар шинэ мэдээ авах хүсэлт гаргасан. Илгээгч: { $city }.

    Мэдээг авах бол дараах хуудсыг нээгээд товчийг дарна уу:

    { $link }

    Холбоос 7 хоног ажиллана.

    Хэрэв та үүнийг хүсээгүй бол юу ч бүү хийгээрэй. Бидний зүгээс дахин имэйл ирэхгүй.
