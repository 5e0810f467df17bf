# Bulletins as they arrive.
bulletin-mail-why = Та шинэ мэдээ авах хүсэлт гаргасан тул энэ имэйл ирлээ. Илгээгч: { $city }.
bulletin-mail-manage = Авдаг мэдээгээ өөрчлөх эсвэл зогсоох
bulletin-mail-read = Үүнийг вэбсайтаас унших
bulletin-telegram-read = Вэбсайтаас унших: { $link }
bulletin-telegram-stop = Зогсоох: /stop
bulletin-test-subject = Туршилт: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Шинэ дугаар гарлаа. Энэ дугаарт дараах нийтлэл бий:

# The pages where bulletins are read.
bulletins-title = Шинэ мэдээ
bulletins-none = Хараахан юу ч илгээгээгүй байна.
# $date: a day, already written in the language
bulletins-sent-on = Илгээсэн өдөр: { $date }
bulletins-all = Өмнөх бүх мэдээ
bulletins-see-sent = Өмнө илгээсэн мэдээг үзэх
bulletins-stale-note = Энэ бичвэр { $count } газарт солонгос бичвэрээс өөр, тэр газрыг тэмдэглэсэн.
