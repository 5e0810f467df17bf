# Signing in.
sign-in-title = Ажилтан нэвтрэх
sign-in-email = Имэйл
sign-in-password = Нууц үг
sign-in-button = Нэвтрэх
sign-in-first-time = Анх удаа нэвтрэх эсвэл нууц үгээ мартсан бол төвийн даргаасаа нэвтрэх холбоос аваарай.
sign-in-wrong = Имэйл эсвэл нууц үг буруу байна. Дахин оролдоно уу.
sign-in-wait = Хэт олон удаа буруу оруулсан байна. Түр хүлээгээд дахин оролдоно уу.
sign-out-button = Гарах
welcome-title = Тавтай морилно уу
# $name: the name of the person
welcome-lead = Сайн байна уу, { $name }. Нууц үгээ сонгоно уу; энэ холбоос нэг л удаа ажиллана.
welcome-password = Шинэ нууц үг
welcome-password-hint = Доод тал нь 12 тэмдэгт. Бүтэн өгүүлбэр ч болно.
welcome-button = Нууц үгээ хадгалаад эхлэх
welcome-spent = Энэ холбоосыг аль хэдийн ашигласан эсвэл хугацаа нь дууссан байна. Төвийн даргаасаа шинийг аваарай.
password-too-short = Нууц үг доод тал нь 12 тэмдэгттэй байх ёстой.
password-too-long = Нууц үг хэт урт байна.
password-too-common = Энэ нууц үгийг олон хүн ашигладаг. Өөр нууц үг сонгоно уу.
