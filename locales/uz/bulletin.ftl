# Bulletins as they arrive.
bulletin-mail-why = Yangiliklar yuborishni so‘raganingiz uchun bu xatni olyapsiz. Yuboruvchi: { $city }.
bulletin-mail-manage = Yangiliklarni o‘zgartirish yoki to‘xtatish
bulletin-mail-read = Saytda o‘qish
bulletin-telegram-read = Saytda o‘qish: { $link }
bulletin-telegram-stop = To‘xtatish: /stop
bulletin-test-subject = Sinov: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Yangi son chiqdi. Unda quyidagilar bor:

# The pages where bulletins are read.
bulletins-title = Yangiliklar
bulletins-none = Hali hech narsa yuborilmagan.
# $date: a day, already written in the language
bulletins-sent-on = Yuborilgan sana: { $date }
bulletins-all = Barcha yangiliklar
bulletins-see-sent = Avval yuborilgan yangiliklarni ko‘rish
bulletins-stale-note = Bu matn { $count } joyda koreyscha matndan farq qiladi, o‘sha joy belgilangan.
