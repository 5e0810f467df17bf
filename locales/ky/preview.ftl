# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Алдын ала көрүү: { $language }
preview-heading = Алдын ала көрүү
preview-what = Окурмандын телефонунда, компьютерде жана Telegram ичинде кандай көрүнөрүн караңыз.
preview-languages = Тилдер
preview-test = Өзүмө сыноо катын жөнөтүү
preview-mail = Кат
preview-from = Кимден
preview-subject = Аталышы
preview-size = Көрүнгөн бөлүгү { $html } КБ, бардыгы { $mail } КБ
preview-too-long = Төмөнкү тилдеги кат ({ $language }) { $kilobytes } КБ. Почта программалары { $most } КБ көрсөтүп, калганын кесип салат. Текстти кыскартыңыз же чоо-жайын колдонмого жазып, ага шилтеме коюңуз.
preview-phone = Телефондо
preview-dark = Телефондо, караңгы экранда
preview-desk = Компьютерде
preview-chat = Telegram чатында
preview-length = { $count ->
   *[other] { $most } белгиден { $shown } белги.
}
preview-cut = Текст өтө узун, аягы кесилген. Калганы сайттан окулат.
preview-plain = Текст гана
preview-plain-what = Түс жана сүрөт көрсөтпөгөн почта программаларында ушундай көрүнөт.
preview-headers = Каттын башкы саптары
preview-headers-what = Почта программасы ушуга карап жазылууну токтотуу баскычын көрсөтөт жана каттарды иргейт.
