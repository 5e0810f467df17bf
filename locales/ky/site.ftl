# The frame of every page.
site-description = Чет элдик тургундарга өз тилинде колдонмолор, байланыштар жана акысыз кеңеш
skip-to-content = Негизги текстке өтүү
nav-main = Негизги барактар
nav-footer = Башка барактар
nav-staff = Кызматкерлердин барактары
nav-back = Артка
nav-guides = Колдонмолор
nav-contacts = Байланыштар
nav-newsletter = Маалыматтык бюллетень
nav-subscribe = Жаңылыктарды алуу
nav-ask = Кеңешчиден суроо
nav-privacy = Купуялык
nav-desk = Мендеги кайрылуулар
nav-office = Кеңсе
nav-newsroom = Редакция
languages-label = Тил
choose-language = Тилди тандаңыз
demo-banner = Бул — көрсөтүү үчүн ойдон түзүлгөн бир апта. Бул жерде эч нерсе чыныгы эмес жана эч кимге эч нерсе жөнөтүлбөйт.

# The home page.
home-title = Чет элдик тургундар үчүн колдонмолор жана кеңеш
home-question = Сизге эмне керек?
home-all-contacts = Бардык байланыштар
home-first-guides = Көп окулган колдонмолор
emergency-heading = Өзгөчө кырдаал телефондору, күнү-түнү
topics-all = Бардык темалар
topic-no-guides = Бул тема боюнча азырынча колдонмо жок. Кеңешчиден сурай аласыз.

# Asking for counsel, as other pages invite to it.
ask-heading = Кеңешчиден сураңыз
ask-more-heading = Дагы сурооңуз барбы?
ask-free = Акысыз, өз тилиңизде. Атыңызды айтуунун кереги жок.
ask-button = Суроо берүү
ask-return-link = Жоопту кайрылуу номери менен окуу

# Subscribing, as other pages invite to it.
subscribe-heading = Жаңылыктарды өз тилиңизде алыңыз
subscribe-lead = Электрондук почта аркылуу. Каалаган убакта токтото аласыз.
subscribe-lead-both = Электрондук почта же Telegram аркылуу. Каалаган убакта токтото аласыз.
subscribe-button = Жаңылыктарды алуу

# Guides and articles.
guides-title = Колдонмолор
newsletter-title = Маалыматтык бюллетень
article-as-of = Бул макаладагы сандар төмөнкү күнгө карата:
korean-title-to-show = Мекемеде көрсөтүү үчүн корейче аталышы
korean-name-to-show = Көрсөтүү же айтуу үчүн корейче аталышы
made-by-person = Адам которгон.
made-by-machine = Компьютер которгон. Бул тилди эне тили катары билген адам азырынча текшере элек.
made-by-machine-reviewed = Компьютер которгон, бул тилди эне тили катары билген адам текшерген.
updated-on = Жаңыртылган күнү
# $count: number of marked sentences or blocks
stale-note = Андан бери корейче текст { $count } жерде өзгөрдү, өзгөргөн жер белгиленген. Котормосу кийин жаңыртылат.
sources-heading = Булактар
terms-heading = Корейче сөздөр
# $wanted, $shown: names of languages in themselves
fallback-note = Бул текст төмөнкү тилде жарыяланган эмес: { $wanted }. Ылдыйда ал башка тилде берилген: { $shown }. Дагы төмөнкү тилдерде бар:
stale-since = { $day } күнү өзгөрдү.
not-translated-yet = (азырынча которула элек)
why-not-over = Бул текстте айтылган иш бүттү.
why-not-wrong = Текстте ката болгон, аны оңдоп жатабыз.
why-not-replaced = Эми бул жөнүндө башка текстте айтылган.
why-not-no-translator = Аны которо турган адамды азырынча таба элекпиз.
why-not-korean-only = Ал корейче окуган адамдарга гана керек.
missing-title = Азырынча которула элек
# $wanted: name of a language in itself
missing-why = Бул текст төмөнкү тилге азырынча которула элек: { $wanted }.
missing-where = Аны төмөнкү тилдерде окуй аласыз:
missing-want-button = Мага ушул котормо керек
missing-counted = Рахмат. Редакторлор бул котормо канча адамга керек экенин көрүшөт.

# Contacts.
contacts-title = Байланыштар
contacts-topic-label = Маселе эмне жөнүндө?
contacts-all-topics = Бардык темалар
# $language: name of a language in itself
contacts-speaks-label = Ушул тилде сүйлөй турганы так белгилүү жерлер гана: { $language }
contacts-show-button = Көрсөтүү
contacts-centre-heading = Шаардын кеңеш берүү борбору
contacts-lines-heading = Телефон аркылуу кеңеш берүү
contacts-none = Эч нерсе табылган жок. Бардык темалардан издеңиз же бул жерден кеңешчиден сураңыз.
contact-run-by = Жооптуу мекеме
contact-website = Веб-сайт
contact-checked = Текшерилген күнү
contact-cost-caller = Чалуунун акысын чалган адам төлөйт.
contact-cost-free = Чалуу акысыз.
hours-always = Күн сайын, күнү-түнү
weekday-mon = Дүй
weekday-tue = Шейш
weekday-wed = Шарш
weekday-thu = Бейш
weekday-fri = Жума
weekday-sat = Ишм
weekday-sun = Жек

# Search.
search-title = Издөө
search-label = Колдонмолорду жана телефон номерлерин издөө
search-placeholder = Мисалы: айлык акым төлөнгөн жок
search-button = Издөө
# $count: number of results
search-found = { $count ->
    [0] Эч нерсе табылган жок.
   *[other] { $count } натыйжа табылды
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $language }: { $count } натыйжа
search-not-found-ask = Керектүүсүн таппадыңызбы?
search-kind-guide = Колдонмо
search-kind-article = Маалыматтык бюллетень
search-kind-contact = Байланыш
search-kind-bulletin = Жаңылык

# Faults.
typed-kept = Жазганыңыз сакталып турат. Ушул кадамдан кийин ал кайра өз ордунда чыгат.
typed-again-title = Жазганыңызды дагы бир жолу жөнөтүңүз
typed-again-lead = Сактала электе системадагы убактыңыз бүттү. Жазганыңыздан эч нерсе жоголгон жок.
typed-again-button = Дагы бир жолу жөнөтүү
typed-again-leave = Жөнөтпөй чыгуу
fault-home = Башкы баракка
fault-not-found-title = Мындай барак жок
fault-not-found-what = Дарек өзгөргөн же ката жазылган болушу мүмкүн. Керектүү нерсени издеңиз же кеңешчиден сураңыз.
fault-forbidden-title = Бул барак сиз үчүн ачык эмес
fault-forbidden-what = Каттоо эсебиңизде буга уруксат жок же сиз системага кирген эмессиз.
fault-unreadable-title = Жөнөткөнүңүздү окууга мүмкүн болгон жок
fault-unreadable-what = Жөнөтүүдө бир нерсе бузулду. Артка кайтып, кайра жөнөтүңүз.
fault-too-large-title = Текст өтө узун
fault-too-large-what = Артка кайтып, текстти кыскартып, кайра жөнөтүңүз.
fault-too-many-title = Бир убакта өтө көп жөнөтүлдү
fault-too-many-what = Бир мүнөт күтүңүз, анан артка кайтып, кайра жөнөтүңүз. Жазганыңыз өз ордунда турат.
fault-busy-title = Азыр бир аз бош эмеспиз
fault-busy-what = Бир мүнөттөн кийин кайра аракет кылыңыз. Артка кайтсаңыз, жазганыңыз өз ордунда турат. Өзгөчө кырдаалда 112 же 119 номерине чалыңыз.
fault-kept-what = Жөнөтүлгөн жок, бирок эч нерсе жоголгон жок: жазганыңыз ушул баракта. Бир мүнөт күтүп, ушул жерден жөнөтүңүз. Өзгөчө кырдаалда 112 же 119 номерине чалыңыз.
fault-kept-again = Ушул жерден жөнөтүү
fault-kept-yours = Жазганыңыз
fault-trouble-title = Биз тарапта ката кетти
fault-trouble-what = Бул сиздин күнөөңүз эмес, ката катталды. Кийинчерээк кайра аракет кылыңыз.

# Privacy.
privacy-title = Купуялык
privacy-reading = Бул жердегинин баарын катталбай жана атыңызды айтпай окуй аласыз. Биз жарнаманы, көз салуу куралдарын же башка компаниялардын кызматтарын колдонбойбуз, ким эмнени окуганын жазып турбайбыз.
privacy-cookie = Тил тандасаңыз, телефонуңуз аны чакан файлда (куки) сактап калат. Окуп жатканда телефонуңузда башка эч нерсе сакталбайт.
privacy-asking-heading = Кеңешчиден сураганда
privacy-asking = Атыңыздын кереги жок. Сурооңузду аны менен иштеген кеңешчи жана борбордун башчысы гана окуй алат. Кимдир бирөө аны ачкан сайын, бул катталат.
privacy-asking-sealed = Жазганыңыз шифрленип сакталат, ар бир суроонун өз ачкычы болот. Сиз менен байланышуу жолу (электрондук почта же Telegram) да шифрленет.
privacy-asking-status = Визаңыз жөнүндө маалыматты, чет элдикти каттоо номерин же паспорт номерин жазбаңыз. Алар үчүн орун жок жана сизге жооп берүү үчүн алар эч кимге керек эмес.
privacy-subscribing-heading = Жаңылыктарды алганда
privacy-subscribing = Сиз токтоткончо байланыш дарегиңизди, тилиңизди жана темаларыңызды сактайбыз. Каалаган билдирүүдө бир жолу бассаңыз, жөнөтүү токтойт. Билдирүүнү ачкан-ачпаганыңыз бизге билдирилбейт.
