# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Мекемеде көрсөтүү үчүн сөздөр
terms-counter-what = Мекемеде же телефондо корейче сөздү көрсөтүңүз же окуп бериңиз.
terms-unchecked = Бул тилди эне тили катары билген адам азырынча текшере элек
terms-back-to-text = { $word }: текстке кайтуу
terms-words-lead = Мекемелер жана компаниялар колдонгон корейче сөздөр жана алардын мааниси.
terms-words-letters = Биринчи тамгалар
search-kind-term = Сөз

# Where terms are kept: the list.
terms-title = Терминдер
terms-make = Термин кошуу
terms-search = Сөз издөө
terms-every-language = Бардык тилдер
terms-every-state = Бардык абалдар
terms-narrow = Ушуларды көрсөтүү
terms-found =
    { $count ->
        [0] Ылайыктуу термин жок.
       *[other] { $count } термин
    }
terms-korean = Корейче
terms-word = Сөз
terms-explanation = Бир сүйлөмдүк түшүндүрмө
terms-languages = Ар бир тилдеги абалы
terms-standing-missing = Азырынча жок
terms-standing-machine = Тилди эне тили катары билген адам текшере элек
terms-standing-reviewed = Тилди эне тили катары билген адам текшерген
terms-standing-official = Расмий сөз
terms-removed = Термин өчүрүлдү.

# One term.
terms-make-hint = Корейче сөздү жазыңыз. Дарек англисче сөздөн түзүлөт; башка тилдер сактагандан кийин жазылат.
terms-edit-hint = Сиз өзгөрткөн тилдер гана сакталат. Сөздү «тилди эне тили катары билген адам текшерген» деп сактаган кызматкер текшерүүчү катары жазылат.
terms-source = Булак (расмий сөз үчүн)
terms-edited = Өзгөрттү: { $name }, { $when }
terms-reviewed = Текшерди: { $name }, { $when }
terms-by-file = Файлдан
terms-other-languages = Башка тилдер
terms-meanwhile = Сиз жазып жатканда башка кызматкер ушул тилди сактады. Жазганыңыз ылдыйда турат жана азырынча эч нерсеси сактала элек. Салыштырып, кайра сактаңыз.
terms-meanwhile-here = Азыр сакталганы ({ $name }):
terms-error-no-korean = Корейче сөздү жазыңыз.
terms-error-too-long = Өтө узун. Эң көп дегенде { $limit } белги болушу керек.
terms-error-no-source = Расмий сөздү кайдан көргөнүңүздү жазыңыз.
terms-error-taken = Бул корейче сөз менен термин мурунтан бар.
terms-error-used = Бул термин төмөнкү тексттерде колдонулган, ошондуктан аны өчүрүүгө болбойт. Адегенде аны тексттерден алып салыңыз.
terms-uses = Бул термин колдонулган тексттер
terms-uses-none = Эч бир текстте бул термин мекемеде көрсөтүлө турган сөз катары берилген эмес.
terms-changes = Эмне өзгөртүлдү
terms-changes-none = Азырынча эч нерсе өзгөртүлө элек.
terms-before = Мурда
terms-after = Кийин
terms-remove-heading = Терминди өчүрүү
terms-remove-what = Ал сайттагы сөздөрдүн тизмесинен жоголот. Файлдар кайра жүктөлгөндө да ал кайтып келбейт.
terms-remove-button = Бул терминди өчүрүү
