# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Алдын ала көру: { $language }
preview-heading = Алдын ала көру
preview-what = Оқырманның телефонында, компьютерде және Telegram қолданбасында қалай көрінетінін қараңыз.
preview-languages = Тілдер
preview-test = Өзіме сынақ хатын жіберу
preview-mail = Хат
preview-from = Кімнен
preview-subject = Атауы
preview-size = Көрінетін бөлігі { $html } КБ, барлығы { $mail } КБ
preview-too-long = Мына тілдегі хат ({ $language }) { $kilobytes } КБ. Пошта бағдарламалары { $most } КБ көрсетіп, қалғанын кесіп тастайды. Мәтінді қысқартыңыз немесе егжей-тегжейін нұсқаулыққа жазып, оған сілтеме қойыңыз.
preview-phone = Телефонда
preview-dark = Телефонда, қараңғы экранда
preview-desk = Компьютерде
preview-chat = Telegram чатында
preview-length = { $count ->
   *[other] { $most } таңбадан { $shown } таңба.
}
preview-cut = Мәтін тым ұзын, соңы кесілген. Қалғаны сайтта оқылады.
preview-plain = Тек мәтін
preview-plain-what = Түс пен сурет көрсетпейтін пошта бағдарламаларында осылай көрінеді.
preview-headers = Хаттың тақырыптық жолдары
preview-headers-what = Пошта бағдарламасы осыған қарап жазылуды тоқтату түймесін көрсетеді және хаттарды сұрыптайды.
