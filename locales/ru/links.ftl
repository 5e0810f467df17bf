# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (пока нет на вашем языке)
links-gone = (этой страницы больше нет)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = Ссылка { $found } ведёт всех на один язык. Напишите { $wanted }, и каждый читатель попадёт на свой язык.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = хотя ссылки ведут только на один язык

# The newsroom's page of links that lead to other sites.
board-section-links = Ссылки
text-act-link-replaced = Заменена ссылка
links-title = Ссылки на другие сайты
links-lead = Страницы, которые исчезли или переехали, хотя наши тексты на них ссылаются.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] Проверяется { $shown } ссылка.
    [few] Проверяются { $shown } ссылки.
    [many] Проверяются { $shown } ссылок.
   *[other] Проверяются { $shown } ссылки.
}
links-off = На этом компьютере ссылки не проверяются.
links-nothing = Новых проблем со ссылками в наших текстах нет.
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] Когда вы закончите с этими, появится ещё { $shown }.
    [few] Когда вы закончите с этими, появятся ещё { $shown }.
    [many] Когда вы закончите с этими, появятся ещё { $shown }.
   *[other] Когда вы закончите с этими, появятся ещё { $shown }.
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] Нерабочие или переехавшие ссылки: { $shown } новая
    [few] Нерабочие или переехавшие ссылки: { $shown } новые
    [many] Нерабочие или переехавшие ссылки: { $shown } новых
   *[other] Нерабочие или переехавшие ссылки: { $shown } новых
}
links-what-missing = Такой страницы больше нет.
links-what-status = Сайт отвечает ошибкой.
links-what-unreachable = С сайтом нет связи.
links-what-slow = Сайт не отвечает вовремя.
links-what-loop = Сайт без конца переводит с одной страницы на другую.
links-what-private = Это не адрес открытого интернета.
links-what-moved = Страница переехала.
links-since = замечено:
links-moved-to = Теперь по адресу:
links-checked = Последняя проверка:
links-in-sources = источники
links-replace = Заменить везде
links-replace-by-this = Заменить на этот адрес
links-put-aside = У нас она открывается
links-take-back = Снова проверять
links-again = Проверить сейчас
links-aside = Отложенные ссылки
# $name: a colleague
links-aside-by = Кто отложил: { $name },
links-done-aside = Отложено. Ссылка появится снова, если с ней случится что-то другое.
links-done-back = Ссылка снова проверяется.
links-done-again = Ссылка будет проверена через несколько минут.
links-done-replaced = Заменено везде.
links-replace-title = Заменить адрес везде
links-new-address = Новый адрес
links-look = Посмотреть, что изменится
links-uses = В каких текстах есть этот адрес
links-replace-what = Корейский текст и переводы меняются одинаково, поэтому ни один перевод не отстанет. То, что видят читатели, изменится сразу. В черновиках тоже будет новый адрес.
links-replace-button = Заменить везде
links-error-address = Напишите другой адрес полностью, начиная с https://.
links-refusal-changed = За это время кто-то сохранил один из этих текстов. Ничего не изменено. Пожалуйста, посмотрите ещё раз и подтвердите снова.
links-refusal-nowhere = Этого адреса больше нет ни в одном тексте.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = В тексте «{ $title }» ({ $language }) адрес написан по-другому. Ничего не изменено. Пожалуйста, сначала исправьте его там.
# $title: a text; $language: a language by its own name
links-refusal-held-back = С новым адресом текст «{ $title }» ({ $language }) не пройдёт проверку. Ничего не изменено. Пожалуйста, сначала посмотрите его.
