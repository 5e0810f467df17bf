# Files that go to translators.
exchange-format-docx = Word документи
exchange-format-xlsx = Excel таблицасы
exchange-format-xliff-1-2 = Котормо программалары үчүн файл (эски формат)
exchange-format-xliff-2-0 = Котормо программалары үчүн файл (жаңы формат)
exchange-due = Төмөнкү күнгө чейин кайтарып жөнөтүңүз: { $day }.
exchange-keep = Ийри кашаанын ичиндегини, жылдызчаларды жана шилтемелердин даректерин өзгөртпөңүз. Котормо тилкесине гана жазыңыз.
exchange-stale = Котормодон кийин корейче текст өзгөргөн.
exchange-was = Корейче текст өзгөрдү. Мурда мындай болчу: { $text }
exchange-column-number = №
exchange-column-kind = Түрү
exchange-column-source = Корейче
exchange-column-target = Котормо
exchange-column-notes = Эскертмелер
exchange-kind-title = Аталышы
exchange-kind-summary = Кыскача мазмуну
exchange-kind-heading = Бөлүмдүн аталышы
exchange-kind-paragraph = Абзац
exchange-kind-item = Тизменин сабы
exchange-kind-cell = Таблицанын уячасы

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Бул текстте мындай бөлүк жок.
exchange-reason-source-changed = Файл жөнөтүлгөндөн кийин корейче текст өзгөргөн.
exchange-reason-empty = Котормо бош.
exchange-reason-too-long = Котормо өтө узун.
exchange-reason-not-translated = Котормонун ордунда дагы эле корейче текст турат.
exchange-reason-placeholder = Сумма, күн же телефон номери турган орун жетишпейт же ашыкча.
exchange-reason-link = Шилтеме жетишпейт же ашыкча.
exchange-reason-broken-markup = Калың тамганын же тизменин белгилери бузулган, ошондуктан текст башка нерсеге айланып кетет.
exchange-reason-twice = Бир эле бөлүк файлда эки жолу, ар башка котормо менен турат.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Бул которуу үчүн жүктөп алынган файл эмес.
exchange-unreadable-not-a-document = Бул окууга мүмкүн болгон документ эмес. Word же Hangul документин тандаңыз.
exchange-unreadable-too-large = Файл өтө чоң.
exchange-unreadable-bomb = Файл ачылган жок, себеби ал ачылганда өтө чоң болуп кетет.
exchange-unreadable-other-text = Бул башка тексттин файлы.
exchange-unreadable-other-language = Бул башка тилдеги файл.
exchange-unreadable-old-hangul = Бул эски Hangul файлы. Аны жаңыраак форматта кайра сактаңыз.
exchange-unreadable-old-word = Бул эски Word файлы. Аны жаңыраак форматта кайра сактаңыз.
exchange-unreadable-locked = Файл сырсөз менен жабылган. Аны сырсөзсүз сактаңыз.
exchange-unreadable-broken = Файл бузулган, аны окууга болбойт. Аны кайра сактаңыз.

# What was not taken over from a document.
exchange-left-out-images = { $count } сүрөт алынган жок.
exchange-left-out-notes = Барактын астындагы { $count } түшүндүрмө алынган жок.
exchange-left-out-links = Ачууга болбогон { $count } шилтеменин сөздөрү гана алынды.
exchange-left-out-nested-tables = Таблицанын ичиндеги { $count } таблицанын сөздөрү гана алынды.
