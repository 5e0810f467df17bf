# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Баштоо жана тилди тандоо
bot-command-guides = Колдонмолорду окуу
bot-command-contacts = Кайда чалууну табуу
bot-command-ask = Кеңешчиден акысыз суроо
bot-command-topics = Кайсы жаңылыктарды алууну тандоо
bot-command-language = Тилди өзгөртүү
bot-command-stop = Бардык жаңылыктарды токтотуу

# The conversation.
# $city: the city's name
bot-greeting = Саламатсызбы! { $city }: бул жерде сиз үчүн колдонмолор, телефон номерлери жана акысыз кеңеш бар. Тилди тандаңыз.
bot-menu-button = Меню
bot-not-understood = Түшүнгөн жокпуз. Баскычтардын бирин басыңыз.
# $wanted, $shown: names of languages in themselves
bot-fallback = Тексттер төмөнкү тилде азырынча жарыялана элек: { $wanted }. Сизге төмөнкү тилде беребиз: { $shown }.

# Guides.
bot-guides-choose = Колдонмону тандаңыз.
bot-guide-open = Толук окуу
bot-guide-stale = Андан бери корейче текст өзгөрдү. Өзгөргөн жерлери баракта белгиленген.

# Asking a counsellor.
bot-ask-passes-telegram = Бул жерге жазганыңыз Telegram аркылуу да өтөт. Муну каалабасаңыз, сайтыбыздан сураңыз.
bot-ask-on-site = Сайттан суроо
# $button: the text of the button that sends it
bot-ask-write = Ушул жерге жазыңыз, бир нече билдирүү кылып жазсаңыз да болот. Алар кеңешчиге «{ $button }» баскычын басканда гана барат.
# $button: the text of the button that sends it
bot-ask-noted = Жазып алдык. Дагы жаза аласыз. Баарын жазып бүткөндө «{ $button }» баскычын басыңыз.
bot-ask-too-long = Өтө узун. Акыркы билдирүүңүз кошулган жок; мурда жазганыңыз өз ордунда турат. Ошону жөнөтүңүз же кыскараак кылып жазыңыз.
bot-ask-urgent = Шашылыш деп белгиленди. Коркунучта болсоңуз, адегенде 112 же 119 номерине чалыңыз. Суроо азырынча жөнөтүлө элек.
bot-ask-can-wait = Шашылыш деген белги алынып салынды.
bot-ask-unsent = Сурооңуз азырынча жөнөтүлө элек. Дагы жаза аласыз, аны жөнөтө аласыз же жокко чыгара аласыз.
bot-ask-cancel-button = Жокко чыгаруу
bot-ask-cancelled = Жазганыңызды өчүрдүк. Эч нерсе жөнөтүлгөн жок.
bot-ask-nothing = Жөнөтө турган эч нерсе жок. Сурооңузду жөнөткөн болсоңуз, биз аны алдык.
bot-ask-announced = Жооп келгенде ушул жерге билдирүү жөнөтөбүз. Билдирүүдө жооп бар экени гана айтылат. Жоопту сайтыбыздан кайрылуу номериңиз менен окуйсуз.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Даяр. Сиз үчүн жаңы нерсе болсо, ушул жерге билдирүү келет.
bot-link-spent = Бул шилтеме эми иштебейт. Ошол баракты кайра ачып, жаңы шилтеме алыңыз.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Кайсы темалар боюнча жаңылык алгыңыз келгенин тандаңыз. Андан кийин «{ $button }» баскычын басыңыз.
bot-topics-done-button = Даяр
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Жаңылык чыкса, ушул жерге билдирүү келет. { $topics } — темаларды өзгөртүү, { $stop } — токтотуу.
# $shown: name of a language in itself
bot-topics-language = Эми жаңылыктар төмөнкү тилде келет: { $shown }.
bot-stopped = Бул жерге мындан ары жаңылык келбейт. Бул чатты тизмебизден өчүрдүк.
bot-nothing-to-stop = Токтото турган эч нерсе жок: бул жерде сизге жаңылык жөнөтүлбөйт.
