# What can be subscribed to beside the city's topics.
topic-alerts = Коркунуч жөнүндө эскертүүлөр
subscribe-alerts-hint = Тайфун, аптап ысык, өрт жана ушул сыяктуу коркунучтар: дароо, түнкүсүн да.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Башка тандоолор
subscribe-cadence-daily = Күнүнө бир жолу, эртең менен
subscribe-cadence-weekly = Жумасына бир жолу, дүйшөмбү күнү эртең менен
subscribe-langs-label = Дагы башка тилдерде да аласызбы?
subscribe-langs-hint = Үй-бүлөгө ыңгайлуу: бардык жаңылыктар тандалган ар бир тилде келет.
subscribe-reads-label = Дагы кайсы тилдерде окуйсуз?
subscribe-reads-hint = Жаңылык өз тилиңизде болбосо, ушул тилдердин биринде келет.
subscribe-district-label = Кайсы жерде жашайсыз?
subscribe-district-hint = Анда шаардын башка бөлүгүнө гана тиешелүү жаңылыктар сизге келбейт. Айтпасаңыз да болот.
subscribe-district-all = Айтпайм
subscribe-quiet-label = Кайсы сааттарда кабар келбесин?
subscribe-quiet-hint = Ушул сааттарда чыккан жаңылык кийин жөнөтүлөт. Коркунуч жөнүндө эскертүү баары бир келет. Сизге баары бир болсо, бош калтырыңыз.
subscribe-quiet-from = Башталышы
subscribe-quiet-until = Бүтүшү
subscribe-zone-label = Кайсы жердин убактысы боюнча?
subscribe-error-langs = Тил өтө көп. Эң көп дегенде беш тил тандаңыз.
subscribe-error-district = Жашаган жериңизди тизмеден тандаңыз.
subscribe-error-quiet = Эки башка убакыт киргизиңиз, мисалы 22:00 жана 07:00, же экөөнү тең бош калтырыңыз.
subscribe-error-zone = Кайсы жердин убактысы экенин тизмеден тандаңыз.

# The link in the mail, pressed once more.
confirm-already-title = Сиз мурда ырастагансыз
confirm-already-what = Баары жайында, башка эч нерсе кылуунун кереги жок. Ар бир катта өзгөртүү же токтотуу үчүн шилтеме бар.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Төмөнкү дарекке жөнөтүлүүчү жаңылыктар: { $address }.
manage-whose-chat = Telegram чатына жөнөтүлүүчү жаңылыктар.
# $day: a day with its year
manage-paused = Төмөнкү күнгө чейин эч нерсе келбейт: { $day }.
manage-go-on-button = Жаңылыктар азыртан кайра жөнөтүлсүн
manage-gets-heading = Азыр эмнелерди аласыз
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Ушуну токтотуу
manage-pause-heading = Бир азга токтотуп туруу
manage-pause-label = Ушул күнгө чейин эч нерсе жөнөтүлбөсүн
manage-pause-button = Токтотуп туруу
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Эртеңден баштап төмөнкү күнгө чейинки күндү тандаңыз: { $last }.

# Having everything deleted.
unlist-title = Мен жөнүндө баарын өчүрүү
unlist-what = Сизге мындан ары жаңылык келбейт. Дарегиңизди жана айтканыңыздын баарын өчүрөбүз: тилдер, жашаган жер, кабар келбеген сааттар. Жөнөтүлгөн жаңылыктардын саны гана калат, кимдики экени белгисиз болот. Дарегиңизден эч ким окуй албаган белги гана калат: ошондо эч бир тизме сизди кайра кошпойт. Өзүңүз каалаган убакта кайра жазыла аласыз.
unlist-button = Баарын өчүрүү
unlisted-title = Өчүрүлдү
unlisted-what = Эми дарегиңизди билбейбиз. Буга чейин жөнөтүлгөн кат дагы келиши мүмкүн.

# “Why did I get this?”
got-title = Бул мага эмне үчүн келди?
got-nobody = Бул дарекке эми эч нерсе жөнөтүлбөйт жана биз аны өчүрдүк. Ылдыйда ага келгендер турат.
got-subscriptions = Эмне суралган
got-nothing = Эч нерсе суралган эмес.
got-topic = Тема
got-how = Кандай
got-from = Башталышы
got-until = Бүтүшү
got-goes-on = Уланууда
got-by = Кайдан суралган
got-messages = Акыркы билдирүүлөр
got-no-messages = Азырынча эч нерсе жөнөтүлө элек.
got-message = Билдирүү
got-on = Күнү
got-became = Эмне болду
got-digest = Бир нече жаңылык бир билдирүүдө
# $day: a day with its year
got-door-web = Ушул сайттан тандалып, кат аркылуу ырасталган күнү: { $day }
got-door-api = Башка программа аркылуу суралып, кат аркылуу ырасталган күнү: { $day }
got-door-telegram = Telegram ичинде тандалган күнү: { $day }
got-door-manage = Өз барагында өзгөртүлгөн күнү: { $day }
got-door-import = Шаардын тизмесинен алынган күнү: { $day }
# $day: a day with its year
got-agreed = Макулдук берилген күнү: { $day }
got-ended-changed = башкасы тандалды
got-ended-unsubscribed = токтотулду
got-ended-unreachable = дарекке эми эч нерсе жетпеди
got-ended-complained = спам деп белгиленди
got-ended-other = бүттү
got-state-ready = жөнөтүлүшүн күтүүдө
got-state-held = күтүүдө, анткени биз аны убактылуу токтоттук
got-state-sending = жөнөтүлүүдө
got-state-sent = жөнөтүлдү
got-state-failed = жеткен жок
got-state-unknown = жөнөтүлдү, бирок жеткени белгисиз
got-state-suppressed = жөнөтүлгөн жок
got-lang-wanted = Сиз ушул тилди сурагансыз.
# $wanted: name of a language in itself
got-lang-other = Төмөнкү тилде текст болгон жок: { $wanted }. Бул тилде да окуй турганыңызды айткансыз.
got-lang-fallback = Төмөнкү тилде текст болгон жок: { $wanted }. Ошондуктан ушуну жөнөттүк.

# The bot: buttons below the topics.
bot-topics-cadence-button = Канчалык тез-тез
bot-topics-also-button = Башка тилдерде да
bot-topics-district-button = Жашаган жерим
bot-topics-quiet-on-button = 22:00–07:00 аралыгында кабар келбесин
bot-topics-quiet-off-button = Кабар каалаган саатта келсин
