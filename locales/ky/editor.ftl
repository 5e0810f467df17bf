# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Редактор: { $language }
editor-to-publish = Жарыялоо үчүн тексттин барагына өтүңүз.
# $name: a person
editor-merged = Ушул арада кызматкер ({ $name }) сактаганы да текстке кирди.
# $name: a person; $count: number of blocks
editor-clash = Ушул арада кызматкер ({ $name }) башка сөздөрдү сактады. { $count } бөлүктө кайсынысы каларын тандап, кайра сактаңыз. Эч нерсе жоголбойт.
editor-conflict-title = Эки башка текст
# $name: a person
editor-conflict = Ушул арада кызматкер ({ $name }) башка сөздөрдү сактады. Сиз жазганыңыз азырынча сактала элек. Айырмасы бар жерлерде тандап, сактаңыз.
editor-take = Кайсы сөздөр калсын?
editor-take-mine = Меники
editor-take-theirs = Башка адамдыкы
editor-take-both = Экөө тең, адегенде меники
editor-coming = Корейче текст өзгөртүлдү, бирок өзгөрүү азырынча жарыялана элек.
editor-to-coming = Жаңы корейче текстти алдын ала которуу
editor-is-coming = Сиз азырынча жарыялана элек корейче текстти которуп жатасыз.
editor-to-public = Жарыяланган корейче текстке кайтуу
# $count: number of blocks
editor-open = Дагы { $count } бөлүк калды.
editor-none-open = Баары которулган.
editor-show-open = Калгандарын гана көрсөтүү
editor-show-all = Баарын көрсөтүү
editor-state-current = Корейчесине ылайык
editor-state-stale = Корейче текст өзгөргөн
editor-state-missing = Азырынча которула элек
editor-kind-title = Аталышы
editor-kind-summary = Кыскача мазмуну
editor-kind-heading = Бөлүмдүн аталышы
editor-kind-paragraph = Абзац
editor-kind-item = Тизменин сабы
editor-kind-cell = Таблицанын уячасы
editor-changed = Корейче текстте эмне өзгөрдү
editor-gone = Алып салынган:
editor-new = Кошулган:
editor-still-right = Котормо ушул бойдон дагы эле туура
# $language: name of a language in itself
editor-words-label = Төмөнкү тилдеги текст: { $language }
editor-save-next = Сактап, кийинкисине өтүү
editor-preview = Жаңы баракта алдын ала көрүү
editor-preview-here = Алдын ала көрүү: окурмандарга ушундай көрүнөт
editor-kept = Мурда жазганыңыз кайтарылды. Ал азырынча сактала элек.
editor-discard = Таштап салуу
editor-keys = Баскычтоп
editor-key-move = Кийинки же мурунку бөлүк
editor-key-copy = Корейче текстти көчүрүп алуу
# $count: number of comments
editor-comments = { $count ->
    [0] Пикир
   *[other] { $count } пикир
}
editor-comment-label = Сиздин пикириңиз
editor-comment-send = Пикирди жөнөтүү
editor-comment-settle = Чечилди
editor-comment-settled = чечилген
editor-comment-for-all = корейче текст жөнүндө, бардык тил үчүн
editor-comment-save-first = Пикир жөнөтүүдөн мурда текстиңизди сактаңыз.
editor-summary = Кыскача мазмуну
editor-help = Аталыштар, тизмелер жана шилтемелер кандай жазылат
editor-help-heading = Бөлүмдүн аталышы; кичирээгине үч белги
editor-help-list = Тизменин сабы, ар бир сапка бирден
editor-help-steps = Кадам, номери менен, ар бир сапка бирден
editor-help-strong = Маанилүү сөздөр
editor-help-link = Шилтеме: сөздөр, андан кийин барактын тилсиз дареги
editor-help-fact = Башка жерде сакталган сумма, мөөнөт же телефон номери
editor-help-table = Таблицанын сабы; биринчи саптын астына | --- | --- | сабын коюңуз
editor-facts = Суммалар, мөөнөттөр жана телефон номерлери
editor-facts-find = Таап, кошуу

editor-error-not-one-block = Бул бир нече бөлүк же башка түрдөгү бөлүк болуп калат. Корейчесиндегидей бир бөлүк кылып жазыңыз.
editor-error-source = Ушул котормо жасалган корейче текст табылган жок. Жазганыңызды көчүрүп алып, баракты кайра ачыңыз.
# $limit: number of characters
editor-error-comment = Эң көп дегенде { $limit } белгиден турган пикир жазыңыз.
