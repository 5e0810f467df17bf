# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (әлі сіздің тіліңізде жоқ)
links-gone = (бұл бет енді жоқ)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } сілтемесі бәрін бір тілге апарады. Былай жазыңыз: { $wanted }, сонда әр оқырман өз тіліне өтеді.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = сілтемелер тек бір тілге апарса да

# The newsroom's page of links that lead to other sites.
board-section-links = Сілтемелер
text-act-link-replaced = Сілтеме ауыстырылды
links-title = Басқа сайттарға сілтемелер
links-lead = Мәтіндеріміз апаратын, бірақ жоғалған немесе басқа жерге көшкен беттер.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $shown } сілтеме қадағалануда.
links-off = Бұл компьютерде сілтемелер тексерілмейді.
links-nothing = Мәтіндердегі сілтемелерде жаңа қате жоқ.
# $count: how many more there are; $shown: the same, written out
links-more = Осыларды бітіргенде тағы { $shown } сілтеме шығады.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Бұзылған немесе көшкен сілтемелер: { $shown } жаңа
links-what-missing = Мұндай бет енді жоқ.
links-what-status = Сайт қате туралы жауап береді.
links-what-unreachable = Сайтпен байланыс жоқ.
links-what-slow = Сайт уақытында жауап бермейді.
links-what-loop = Сайт бір беттен екіншісіне шексіз жібере береді.
links-what-private = Бұл жалпыға ашық интернет мекенжайы емес.
links-what-moved = Бет басқа жерге көшкен.
links-since = мына кезден бері:
links-moved-to = Қазіргі мекенжайы:
links-checked = Соңғы тексеру:
links-in-sources = дереккөздер
links-replace = Барлық жерде ауыстыру
links-replace-by-this = Осы мекенжаймен ауыстыру
links-put-aside = Бізде ашылады
links-take-back = Қайтадан қадағалау
links-again = Қазір тексеру
links-aside = Алып қойылған
# $name: a colleague
links-aside-by = Алып қойған: { $name },
links-done-aside = Алып қойылды. Онда басқа қате шықса, қайта көрінеді.
links-done-back = Қайтадан қадағаланады.
links-done-again = Бірнеше минут ішінде тексеріледі.
links-done-replaced = Барлық жерде ауыстырылды.
links-replace-title = Мекенжайды барлық жерде ауыстыру
links-new-address = Жаңа мекенжай
links-look = Не өзгеретінін көру
links-uses = Мына мәтіндерде
links-replace-what = Корейше мәтін мен аудармалары бірге өзгереді, сондықтан ешбір аударма ескірмейді. Оқырмандар көретін мәтін бірден өзгереді, қараламаларға да жаңа мекенжай қойылады.
links-replace-button = Барлық жерде ауыстыру
links-error-address = Басқа мекенжайды https:// дегеннен бастап толық жазыңыз.
links-refusal-changed = Осы арада басқа қызметкер осы мәтіндердің бірін сақтады. Ештеңе өзгерген жоқ; тағы бір рет қарап, қайта растаңыз.
links-refusal-nowhere = Бұл мекенжай енді ешбір мәтінде жоқ.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = «{ $title }» ({ $language }) мәтінінде мекенжай басқаша жазылған. Ештеңе өзгерген жоқ; алдымен оны сол жерде түзетіңіз.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Жаңа мекенжаймен «{ $title }» ({ $language }) мәтіні тексеруден өтпейді. Ештеңе өзгерген жоқ; алдымен оны сол жерде қараңыз.
