# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Жөнөткөнүңүздү { $day } күнкү сурооңузга кошобузбу?
bot-files-which = Ал кайсы сурооңузга тиешелүү?
bot-files-telegram = Бул жерге жөнөткөнүңүз Telegram программасында да калат. Сайтыбыз аркылуу жөнөтүү коопсузураак.
bot-files-put-button = Ооба, жөнөтөм
bot-files-drop-button = Жок, жөнөтпөйм
bot-files-dropped = Биз аны алган жокпуз. Ал ушул чатта гана турат, аны ушул жерден өчүрө аласыз.
# $shown: a number
bot-files-arrived = Ал кеңешчиңизге барат. Келген файлдардын саны: { $shown }
bot-files-not-fetched = Бир нерсе келбей калды: аны Telegram программасынан ала албадык. «Кайра аракет кылуу» баскычын басыңыз же сайтыбыз аркылуу жөнөтүңүз.
bot-files-again-button = Кайра аракет кылуу
bot-files-after-sending = Аны азырынча алган жокпуз. Адегенде сурооңузду жөнөтүп, номериңизди алыңыз. Андан кийин сүрөттөр менен үн билдирүүлөрүн кайра жөнөтүңүз.
bot-files-now = Эми сүрөттөр менен үн билдирүүлөрүн да жөнөтө аласыз: ушул жерге жөнөтсө болот, бирок сайтыбыз аркылуу жөнөтүү коопсузураак.
bot-files-no-question = Бул чатта аны кошо турган суроо жок. Адегенде суроо бериңиз. Сайтыбыздан сураган болсоңуз, номериңиз менен ошол жерден жөнөтүңүз.
bot-files-closed = Биз аны алган жокпуз: бул суроо жабылган. Сайтыбызга номериңиз менен кирип жазсаңыз, ал кайра ачылат. Жаңы суроо берсеңиз да болот.
bot-files-nothing = Жөнөтүүнү күтүп турган эч нерсе жок. Мурда жөнөткөнүңүз келди.
bot-files-caption = Сүрөттүн астындагы сөздөрдү алган жокпуз. Аларды сайтыбызга номериңиз менен кирип жазыңыз.
bot-files-other = Видео, стикер жана турган жерди кабыл ала албайбыз. Сүрөт, үн билдирүүсү, PDF, DOCX, XLSX жана HWPX файлдары суроо жөнөтүлгөндөн кийин кабыл алынат.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Суроо { $number } / { $all }. Жоопту басыңыз же өзүңүз жазыңыз. Каалаган суроону өткөрүп жиберсеңиз болот.
# $number: the number of the question, $all: how many there are
bot-question-write = Суроо { $number } / { $all }. Бир нече сөз жазыңыз. Каалаган суроону өткөрүп жиберсеңиз болот.
bot-question-pass-button = Өткөрүп жиберүү
bot-question-pass-all-button = Бардык суроолорду өткөрүп жиберүү
bot-question-begin-button = Бир нече суроого жооп берүү
bot-question-taken = Жазганыңызды мурунку суроонун жообу кылып жазып алдык.
bot-question-added = Жазганыңыз узун, ошондуктан аны сурооңузга коштук.
bot-question-enough = Мындан ары жазбасаңыз да болот. Жоопторуңузду ушул бойдон жөнөтө аласыз.
bot-ask-anew-button = Башынан баштоо
