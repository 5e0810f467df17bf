# Asking a counsellor: what comes before the form.
help-leave-button = Бул барактан чыгуу
help-leave-hint = «Бул барактан чыгуу» баскычын бассаңыз, дароо башка барак ачылат. Клавиатуранын сол жак үстүңкү бурчундагы баскычты үч жолу бассаңыз да ошондой болот. Браузериңизде бул жерге киргениңиз сакталып калышы мүмкүн. Телефонуңузду башка бирөө караса, ал жазууну өчүрүңүз.
help-danger-link = Мага коркунуч бар, жаракат алдым же кулпуланып калдым
help-danger-title = Коркунучта болсоңуз, адегенде чалыңыз
help-danger-call = Бул телефондор дароо жардам берет
help-danger-write = Андан кийин кеңешчиге жазыңыз
help-topic-unknown = Билбейм
# $topic: name of a topic
help-topic-chosen = Тема: { $topic } – өзгөртүү

# The form.
help-as-label = Ким үчүн сурап жатасыз?
help-as-self = Өзүм үчүн
help-as-friend = Башка адам үчүн
help-as-employer = Мен иш берүүчүмүн
help-as-suggestion = Шаарга сунуш же даттануу
help-suggestion-lead = Шаар ар бир сунушту жана даттанууну окуйт, сизге жооп берет.
help-suggestion-label = Шаарга эмне айткыңыз келет?
help-questions-lead = Жооп бергиңиз келбеген суроолорду өткөрүп жиберсеңиз болот.
help-own-words = Өз сөзүңүз менен
help-signs-label = Шашылыш нерсе барбы?
help-sign-injury = Жаракат алган же ооруган адам бар
help-sign-confinement = Кулпуланып калган же чыга албай жаткан адам бар
help-sign-violence = Зомбулук же коркутуу бар
help-sign-flight = Жакында учуп кетүү керек
help-sign-time-limit = Мөөнөт бүтүүгө аз калды
help-flight-on = Учуп кетчү күн, эгер болсо
help-limit-on = Мөөнөттүн акыркы күнү, билсеңиз
help-error-day = Бул күн эмес. Кайра тандаңыз.
help-reach-phone = Телефон аркылуу: кеңешчи чалат
help-number-label = Телефон номериңиз
help-error-number = Бул телефон номери толук эмес. Аны кайра салыштырып көрүңүз.
help-when-label = Качан чалсак сизге коопсуз болот?
help-say-label = Телефонду башка адам алса, эмне дейбиз?
help-say-hint = Мисалы: «Жаңылыш чалыптырмын». Башка эч нерсе айтпайбыз.
help-wishes-heading = Тилдер жана каалоолор
help-none = Жок
help-second-label = Сиз жакшы түшүнгөн дагы бир тил
help-spoken-label = Менин тилим бул жерде жок. Мен сүйлөгөн тил:
help-spoken-words-label = Же тилиңиздин атын жазыңыз
help-gender-label = Ким менен сүйлөшкүңүз келет?
help-gender-any = Баары бир
help-gender-woman = Аял менен
help-gender-man = Эркек менен
# $line: a telephone number
help-ministry-what = Кээде бул жерде сиздин тилде сүйлөгөн адам болбойт. Ошондо { $line } телефону оозеки которуп бере алат. Ал Юстиция министрлигине таандык, бул министрлик иммиграция иштерин да жүргүзөт. Сиз макул болсоңуз гана чалабыз. Макул болбосоңуз, башка жол издейбиз.
# $line: a telephone number
help-ministry-label = Оозеки котормо үчүн { $line } телефонуна чалсаңыз болот
help-employer-label = Компаниянын аты
help-employer-hint = Кааласаңыз гана жазыңыз. Бул жерде бир адам сизге да, компанияга да кеңеш берип калбашы үчүн сурайбыз. Ал шифрленип сакталат.

# What nobody needs to tell.
help-flag-title = Муну ушул бойдон калтырасызбы?
flag-reason-status = Виза же Кореяда жүрүү статусу жөнүндө жаздыңыз. Ал бизге керек эмес. Калтырсаңыз, сурооңузду окуй алгандардын баары аны көрөт.
flag-reason-registration = Чет элдикти каттоо номерине окшош нерсе жаздыңыз. Ал бизге керек эмес. Калтырсаңыз, сурооңузду окуй алгандардын баары аны көрөт.
flag-reason-passport = Паспорт номерине окшош нерсе жаздыңыз. Ал бизге керек эмес. Калтырсаңыз, сурооңузду окуй алгандардын баары аны көрөт.
help-flag-nothing-kept = Азырынча эч нерсе жөнөтүлгөн да, сакталган да жок.
help-flag-edit-button = Аны алып салуу
help-flag-send-button = Ушул бойдон жөнөтүү

# Another language than the one that was chosen.
help-language-title = Кайсы тилди каалайсыз?
# $language: name of a language in itself
help-language-question = Сиз төмөнкү тилде жазып жаткандай көрүнөсүз: { $language }. Кайсы тилде жооп берели?

# The bot.
bot-ask-more-button = Дагы айтуу
bot-ask-more = Туура келгенин басыңыз. Эч нерсе баспасаңыз да болот.
bot-ask-rewrite-button = Кайра жазуу
bot-ask-done-button = Улантуу
bot-ask-language-button = Башка тил
bot-ask-language = Булардын кайсынысында сүйлөйсүз?

# At the desk.
desk-intake-heading = Кабыл алууда айтылгандар
desk-asked-as = Ким сурайт
desk-signs = Шашылыш
desk-second-language = Экинчи тил
desk-spoken = Сүйлөгөн тили
desk-asks-for = Каалоосу
desk-ministry = Юстиция министрлигинин котормо телефону
desk-ministry-yes = Макул
desk-flight = Учуп кетүү
desk-limit = Мөөнөт
desk-call = Чалуу
desk-call-when = Качан чалса коопсуз
desk-call-say = Башка адам алса
desk-employer = Компания
act-held = Кайрылуулар көп болгондуктан, азайганча күтөт
