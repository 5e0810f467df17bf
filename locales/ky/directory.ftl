# Contacts, kept in the newsroom.
board-section-contacts = Байланыштар
directory-title = Байланыштар
directory-lead = Кайда чалуу жана кайда баруу керек. Бул жерден өзгөртсөңүз, бардык тилде дароо көрүнөт.
directory-new-title = Жаңы байланыш
directory-removed = Байланыш өчүрүлдү.
directory-none = Байланыш табылган жок.
directory-search-label = Аталышы же жооптуу мекеме
directory-see = Окурмандар көргөн барак
directory-name = Аталышы
directory-note = Эмнеге жардам берет
directory-other-languages = Башка тилдер
directory-unnamed = { $count } тилде аталышы жок.

directory-id = Даректеги аты
directory-id-hint = Кичине латын тамгалары, цифралар жана сызыкча. Кийин өзгөртүүгө болбойт.
directory-kind = Түрү
directory-kind-emergency = Өзгөчө кырдаал телефону
directory-kind-line = Телефон аркылуу кеңеш берүү
directory-kind-office = Өзү бара турган жер
directory-kind-centre = Шаардын өз кеңеш берүү борбору
directory-run-by = Жооптуу мекеме
directory-run-by-hint = Расмий корейче аталышы.
directory-topics = Темалар
directory-phones = Телефон номерлери
directory-phones-hint = Ар бир номер маалымат катары сакталат, аны тексттерде да колдонсо болот. Мурунтан белгилүү номер ошол маалыматтын өзү болот. Орунду бошотсоңуз, номер бул байланыштан алынат.
directory-phone = { $number }-номер
directory-phone-others = Бул номер дагы { $count } текстте же байланышта турат. Номер өзгөргөн болсо, аны ушул маалыматтын барагынан өзгөртүңүз.
directory-address = Дареги
directory-address-hint = Корейче, көрнөктө же расмий кагаздарда жазылгандай.
directory-address-latin = Латын тамгалары менен дареги
directory-speaks = Кайсы тилдерде сүйлөйт
directory-speaks-hint = Текшерилген тилдер гана.
directory-hours = Иш убактысы
directory-hours-hint = Күндөрү жана убактысы, сап-сабы менен. Бош сап эсепке алынбайт.
directory-hours-unknown = Белгисиз
directory-hours-weekly = Ар бир аптада бирдей убакыт
directory-row = { $number }-сап
directory-opens = Ачылышы
directory-closes = Жабылышы
directory-row-languages = Ал убакта айрым тилдерде гана сүйлөсө
directory-more-rows = Дагы сап көрсөтүү
directory-cost = Чалуунун акысы
directory-cost-unknown = Белгисиз
directory-website = Веб-сайт
directory-status = Текшерилиши
directory-status-hint = Бул жерде шаардын өз кеңеш берүү борбору гана текшерилбей тура алат, анда анын телефону, иш убактысы жана дареги көрсөтүлбөйт.
directory-status-law = Мыйзамда жазылган
directory-status-official = Расмий булактан текшерилген
directory-status-unverified = Текшерилген эмес
directory-source = Кайдан текшерилди
directory-source-hint = Муну билген веб-сайт, кат же чалуу.
directory-checked-on = Текшерилген күнү
directory-position = Тизмедеги орду
directory-position-hint = Кичине сандар биринчи турат. Бош калтырсаңыз, орду өзгөрбөйт же аягында турат.

directory-error-id = Эң көп дегенде 48 белги жазыңыз: кичине латын тамгалары, цифралар жана сызыкча.
directory-error-taken = Мындай аты бар байланыш мурунтан бар.
directory-error-no-name = Аталышын жазыңыз: { $what }.
directory-error-long-name = Аталышын 120 белгиге чейин кыскартыңыз: { $what }.
directory-error-long-note = Текстти 400 белгиге чейин кыскартыңыз: { $what }.
directory-error-kind = Түрүн тандаңыз.
directory-error-run-by = Жооптуу мекемени жазыңыз, эң көп дегенде 120 белги.
directory-error-topic = Мындай тема жок: { $what }.
directory-error-phone = Бул телефон номери эмес: { $what }. Цифраларды жана сызыкчаны колдонуңуз.
directory-error-shared = Бул номер башка жерлерде да турат ({ $fact }). Аны маалыматтын барагынан өзгөртүңүз же ордун бошотуп, башка номерди жаңы орунга жазыңыз.
directory-error-other-values = Бул номердин башка күндөр үчүн маанилери бар ({ $fact }). Аны маалыматтын барагынан өзгөртүңүз.
directory-error-address = Даректи жазыңыз, эң көп дегенде 200 белги.
directory-error-address-latin = Корейче дарек менен кошо латын тамгалары менен да жазыңыз, эң көп дегенде 200 белги.
directory-error-speaks = Мындай тил жок: { $what }.
directory-error-hours = Иш убактысын кайра караңыз. Ар бир сапта күн болсун, ачылышы жабылышынан мурун болсун, ал эми жогоруда «Ар бир аптада бирдей убакыт» тандалсын.
directory-error-website = Даректи https:// дегенден баштап толук жазыңыз.
directory-error-source = Кайдан текшерилгенин жазыңыз, эң көп дегенде 300 белги.
directory-error-status = Текшерилген-текшерилбегенин тандаңыз.
directory-error-checked-on = Кайсы күнү текшерилгенин жазыңыз.
directory-error-checked-later = Текшерилген күнү бүгүндөн кийин турат.
directory-error-position = Орду — 0дөн 9999га чейинки сан.
directory-error-unverified-kind = Бул жерде шаардын өз кеңеш берүү борбору гана текшерилбей тура алат.
directory-error-unverified-shows = Текшерилбеген байланыштын телефону, иш убактысы жана дареги көрсөтүлбөйт. Кандай текшерилгенин жазыңыз же аларды алып салыңыз.
directory-error-changed = Ушул арада башка кызматкер бул байланышты өзгөрттү. Ылдыйкы өзгөрүүлөрдү караңыз; кайра сактасаңыз, сиз жазганыңыз калат.
directory-error-shown = Бул байланыш тексттерде көрүнөт, ошондуктан аны өчүрүүгө болбойт. Адегенде аны тексттерден алып салыңыз.
directory-error-gone = Бул байланыш өчүрүлгөн.
directory-error-email = Бул электрондук почта дареги эмес.

directory-remove-heading = Байланышты өчүрүү
directory-remove-what = Тексттерде көрүнүп турса, аны өчүрүүгө болбойт. Өзгөрүүлөрдүн тарыхы сакталат.
directory-remove-button = Өчүрүү

directory-history = Өзгөрүүлөр
directory-history-none = Азырынча эч нерсе өзгөртүлө элек.
directory-part = Эмне
directory-done-made = Түзүлдү
directory-done-changed = Өзгөртүлдү
directory-done-removed = Өчүрүлдү
directory-done-imported = Файлдан алынды
directory-done-confirmed = Ырасталды
directory-by-files = файл
directory-by-organisation = мекеме

# Organisations confirm their entry each quarter.
directory-asked-heading = Мекемеден суроо
directory-asked-what = Үч ай сайын ушул дарекке кат барып, жазуу туурабы деп суралат. Каттагы шилтеме { $days } күн иштейт.
directory-email = Мекеменин электрондук почтасы
directory-email-hint = Ал шифрленип сакталат жана башка эч нерсеге колдонулбайт. Бош калтырсаңыз, эч кимден суралбайт.
directory-email-button = Ушул даректен суроо
directory-standing = Мекеменин ырастоосу
directory-standing-asked = Суралды, азырынча жооп жок.
directory-standing-overdue = Жооп жок.
directory-standing-next = Кайра сурала турган күнү: { $day }.
directory-standing-soon = Жакында суралат.
directory-standing-none = Суралбайт.
directory-confirmed-on = Мекеме ырастаган күн: { $day }.
directory-answers = Мекемелер эмне өзгөрдү дешет
directory-answer-lost = Бул сөздөрдү ачууга болбойт.
directory-settle-button = Чечилди

directory-mail-subject-first = { $city }: Жазуу туурабы: { $name }
directory-mail-subject-reminder = { $city }: Дагы бир жолу сурайбыз, жазуу туурабы: { $name }
directory-mail-text-first =
    Саламатсызбы!

    Бул кат чет элдик тургундар үчүн колдонмолор сайтынан келди: { $city }.

    Сайтыбызда төмөнкү жердин телефону, дареги жана иш убактысы он алты тилде көрсөтүлөт: { $name }. Үч ай сайын алар дагы эле туурабы деп сурайбыз.

    Төмөнкү шилтемени ачыңыз. Баары туура болсо, баскычты басыңыз, өзгөргөнү болсо, жазыңыз. Бир эле мүнөт кетет.

    { $link }

    Шилтеме 30 күн иштейт. Бул катка жазылган жооп окулбайт.
directory-mail-text-reminder =
    Саламатсызбы!

    Бул кат чет элдик тургундар үчүн колдонмолор сайтынан келди: { $city }.

    Эки апта мурда төмөнкү жазуу туурабы деп сураганбыз: { $name }. Азырынча жооп ала элекпиз, ошондуктан дагы бир жолу сурайбыз.

    { $link }

    Баары туура болсо, баскычты басыңыз, өзгөргөнү болсо, жазыңыз. Бул катка жазылган жооп окулбайт.

directory-confirm-title = Бул туурабы?
directory-confirm-lead = Чет элдик тургундар ушуну көрөт. Телефонун, дарегин жана иш убактысын карап чыгыңыз.
directory-confirm-right-button = Баары туура
directory-confirm-changed-heading = Бир нерсе өзгөрдүбү?
directory-confirm-words = Эмне өзгөрдү
directory-confirm-words-hint = Эмне өзгөргөнүн, кандай жана качантан бери өзгөргөнүн жазыңыз. Кызматкер аны окуп, жазууну оңдойт.
directory-confirm-changed-button = Жөнөтүү
directory-confirm-wrong = Азырынча эч нерсе жөнөтүлгөн жок. Ылдыйды караңыз.
directory-confirm-meanwhile = Ушул арада маалымат өзгөрдү, ошондуктан азырынча эч нерсе тастыкталган жок. Азыркысын карап, кайра жооп бериңиз.
directory-confirm-error-empty = Эмне өзгөргөнүн жазыңыз.
directory-confirm-error-long = Эң көп дегенде 2 000 белги жазыңыз.
directory-confirm-thanks-title = Рахмат
directory-confirm-thanks-right = Бүгүн ырастаганыңызды жазып койдук. Үч айдан кийин кайра сурайбыз.
directory-confirm-thanks-changed = Жазганыңызды кызматкерлерге жеткирдик.
directory-confirm-already = Сиз жооп берип койгонсуз. Башка эч нерсе кылуунун кереги жок.
directory-confirm-see = Жазууну көрүү
directory-confirm-spent-title = Бул шилтеме эми иштебейт
directory-confirm-spent = Ал эскирген же андан кийин жаңы кат келген. Кийинки каттагы шилтемени ачыңыз. Азыр ката турса, шаардын мэриясына чалыңыз.

contact-address = Дареги
