# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Ждут перевода
adding-what = Этим читателям ничего не отправлено: на их языке текста нет. Когда он будет написан здесь, его получат те, кто ещё ждёт.
# $language: its own name
adding-write = Написать: { $language }
adding-look = Сначала посмотреть
adding-send = Отправить тем, кто ждёт
adding-not-yet = Пока ничего не отправлено. Вот что они получат.
adding-changed = Пока ничего не отправлено: после просмотра текст изменился. Вот что они получат теперь.
adding-error-blocks = Абзацы и пункты списков перевода должны один к одному соответствовать корейскому тексту.
adding-error-late = Этот язык больше нельзя добавить: новость на нём уже ушла или её время прошло.
# $shown: a number of people, as it is written
sending-act-added = Добавлен язык для тех, кто ждал: { $shown }
testing-error-words = Ничего не отправлено: на этом языке текста нет.
testing-error-address = Ничего не отправлено: в вашей учётной записи нет адреса, на который можно отправить письмо.
# $until: a moment
sending-hour-until = Новость будет отправлена сразу после одобрения. Срок отправки: до { $until }.
# $until: a moment
sending-worth-until = До { $until }, как сейчас
