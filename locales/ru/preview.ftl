# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = Просмотр: { $language }
preview-heading = Просмотр
preview-what = Посмотрите, как это выглядит на телефоне читателя, на компьютере и в Telegram.
preview-languages = Языки
preview-test = Отправить пробное письмо себе
preview-mail = Письмо
preview-from = От кого
preview-subject = Тема
preview-size = Видимая часть: { $html } КБ, всё письмо: { $mail } КБ
preview-too-long = Письмо на языке «{ $language }» занимает { $kilobytes } КБ. Почтовые программы показывают { $most } КБ, а остальное обрезают. Сократите текст или напишите подробности в руководстве и поставьте на него ссылку.
preview-phone = На телефоне
preview-dark = На телефоне, тёмный экран
preview-desk = На компьютере
preview-chat = В Telegram
preview-length = { $count ->
    [one] { $shown } знак из { $most }.
    [few] { $shown } знака из { $most }.
    [many] { $shown } знаков из { $most }.
   *[other] { $shown } знака из { $most }.
}
preview-cut = Текст слишком длинный, конец обрезан. Остальное можно прочитать на сайте.
preview-plain = Только текст
preview-plain-what = Так это выглядит в почтовых программах без цветов и картинок.
preview-headers = Служебные заголовки
preview-headers-what = По ним почтовая программа показывает свою кнопку отписки и сортирует письма.
