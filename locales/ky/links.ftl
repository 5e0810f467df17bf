# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (азырынча сиздин тилде жок)
links-gone = (бул барак эми жок)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } шилтемеси баарын бир тилге алып барат. Мындай жазыңыз: { $wanted }, ошондо ар бир окурман өз тилине өтөт.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = шилтемелери бир гана тилге алып барса да

# The newsroom's page of links that lead to other sites.
board-section-links = Шилтемелер
text-act-link-replaced = Шилтеме алмаштырылды
links-title = Башка сайттарга шилтемелер
links-lead = Тексттерибиз алып бара турган, бирок жоголгон же башка жерге көчкөн барактар.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $shown } шилтеме көзөмөлдө.
links-off = Бул компьютерде шилтемелер текшерилбейт.
links-nothing = Тексттердеги шилтемелерде жаңы ката жок.
# $count: how many more there are; $shown: the same, written out
links-more = Ушуларды бүтүргөндө дагы { $shown } шилтеме чыгат.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Бузулган же көчкөн шилтемелер: { $shown } жаңы
links-what-missing = Мындай барак эми жок.
links-what-status = Сайт ката жөнүндө жооп берет.
links-what-unreachable = Сайт менен байланыш жок.
links-what-slow = Сайт убагында жооп бербейт.
links-what-loop = Сайт бир барактан экинчисине чексиз жөнөтө берет.
links-what-private = Бул жалпыга ачык интернет дареги эмес.
links-what-moved = Барак башка жерге көчкөн.
links-since = төмөнкү убактан бери:
links-moved-to = Азыркы дареги:
links-checked = Акыркы текшерүү:
links-in-sources = булактар
links-replace = Бардык жерде алмаштыруу
links-replace-by-this = Ушул дарек менен алмаштыруу
links-put-aside = Бизде ачылат
links-take-back = Кайра көзөмөлгө алуу
links-again = Азыр текшерүү
links-aside = Четке коюлган
# $name: a colleague
links-aside-by = Четке койгон: { $name },
links-done-aside = Четке коюлду. Анда башка ката чыкса, кайра көрүнөт.
links-done-back = Кайра көзөмөлгө алынды.
links-done-again = Бир нече мүнөттүн ичинде текшерилет.
links-done-replaced = Бардык жерде алмаштырылды.
links-replace-title = Даректи бардык жерде алмаштыруу
links-new-address = Жаңы дарек
links-look = Эмне өзгөрөрүн көрүү
links-uses = Төмөнкү тексттерде
links-replace-what = Корейче текст жана котормолору чогуу өзгөрөт, ошондуктан эч бир котормо эскирбейт. Окурмандар көргөн текст дароо өзгөрөт, караламаларга да жаңы дарек коюлат.
links-replace-button = Бардык жерде алмаштыруу
links-error-address = Башка даректи https:// дегенден баштап толук жазыңыз.
links-refusal-changed = Ушул арада башка кызматкер бул тексттердин бирин сактады. Эч нерсе өзгөргөн жок; дагы бир жолу карап, кайра ырастаңыз.
links-refusal-nowhere = Бул дарек эми эч бир текстте жок.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = «{ $title }» ({ $language }) текстинде дарек башкача жазылган. Эч нерсе өзгөргөн жок; адегенде аны ошол жерден оңдоңуз.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Жаңы дарек менен «{ $title }» ({ $language }) тексти текшерүүдөн өтпөйт. Эч нерсе өзгөргөн жок; адегенде аны ошол жерден караңыз.
