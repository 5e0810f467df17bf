# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Азыр күчүндөгү эскертүүлөр
alert-strip-until = Бүтүшү: { $until }
bot-alert = ⚠ { $title } (бүтүшү: { $until }) { $link }
bot-no-alerts = Азыр коркунуч жөнүндө эскертүү жок.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = эскертүү
alert-level-warning = чоң коркунуч
alert-level-attention = көңүл буруңуз
alert-level-caution = этият болуңуз
alert-level-alert = жогорку коркунуч
alert-level-serious = өтө жогорку коркунуч

# The newsroom: the list of alerts.
board-section-alerts = Коркунуч жөнүндө эскертүүлөр
alerts-title = Коркунуч жөнүндө эскертүүлөр
alerts-open = Азыр жүрүп жаткандары
alerts-prepared = Эмне болду?
alerts-prepared-hint = Тексттер даяр. Тандап, деңгээлин, убактысын жана жерин гана киргизиңиз.
alerts-none-prepared = Даяр текст жок.
alerts-past = Бүткөндөрү
alert-state-draft = жазылууда
alert-state-asked = экинчи адамды күтүүдө
alert-state-in-force = күчүндө
alert-state-ended = бүткөн

# When and where.
alert-field-level = Деңгээли
alert-field-from = Башталышы
alert-field-until = Бүтүшү
alert-field-until-hint = Ушул убакта ал бардык барактардан өзү жоголот.
alert-field-place = Жери
alert-field-place-hint = Корейче жазыңыз. Бош калтырылса, бүт шаар дегенди билдирет.
alert-field-latin = Жердин латын тамгалары менен жазылышы
alert-field-latin-hint = Корейче окуй албагандар үчүн. Бош калтырса болот.
alert-look-button = Бардык тилдерде көрүү
alert-error-moment = Күнүн жана убактысын кайра киргизиңиз.
alert-error-none = Мындай эскертүү жок.
alert-error-not-prepared = Даяр корейче текст жок же андагы бош орунду толтурууга болбойт. Адегенде текстти оңдоңуз.
alert-error-level = Деңгээлин тандаңыз.
alert-error-times = Бүтүшү башталышынан жана азыркы убакыттан кийин болушу, 30 күндөн ашпашы керек.
alert-error-place = Жерди тамгалар жана сандар менен, 80 белгиге чейин жазыңыз; корейче да жазыңыз.
alert-error-elsewhere = Ушул арада башка кызматкер аны аткарды. Азыркы абалын караңыз.
alert-error-changed = Даяр текст ушул арада өзгөрдү. Аны кайра окуп, андан кийин улантыңыз.
alert-error-same-person = Аны башка кызматкер жөнөтүшү керек: толтурган да, текшерүүнү сураган да жөнөтө албайт.
alert-error-too-early = Он мүнөт өтө элек. Экинчи адамды күтүңүз.
alert-error-word = Себебин 300 белгиге чейин жазыңыз.

# One alert.
alert-numbers = Бардыгы { $all } адам: электрондук почта аркылуу { $email }, Telegram аркылуу { $telegram }.
alert-takes =
    { $count ->
       *[other] Telegram аркылуу жөнөтүүгө болжол менен { $shown } мүнөт кетет.
    }
alert-counting = Алуучулар эсептелип жатат. Саны бир аздан кийин ушул жерде көрүнөт.
alert-missing = Төмөнкү тилдерде азырынча текст жок, ошондуктан аларда эч нерсе жөнөтүлбөйт:
alert-previews = Окурмандар ала турган текст
alert-people =
    { $count ->
       *[other] { $shown } адам
    }
alert-trail = Эмне кылынды
alert-note-asked = Башка жарыялоочуларга кат жөнөтүлдү.
alert-note-drilled = Жарыялоочуларга машыгуу катары жөнөтүлдү.
alert-note-sent = Жөнөтүлдү жана бардык барактардын жогорусунда турат.
alert-progress = Канчасы жөнөтүлгөнүн көрүү
alert-ask-heading = Экинчи адамдан суроо
alert-ask-what = Жөнөтүүдөн мурда аны эки адам карайт. Башка жарыялоочуларга кат барат. Он мүнөттө эч ким жооп бербесе, жарыялоочу аны жалгыз өзү жөнөтө алат.
alert-ask-button = Экинчи адамдан суроо
alert-change = Деңгээлин, убактысын же жерин өзгөртүү
alert-drill-what = Машыгуу жарыялоочуларга гана барат, тургундарга барбайт.
alert-drill-button = Машыгуу катары жөнөтүү
alert-drop-button = Жөнөтпөө
alert-wait-heading = Экинчи адам күтүлүүдө
alert-wait-what = Жооп болбосо, жарыялоочу аны төмөнкү убакыттан баштап жалгыз өзү жөнөтө алат: { $time }.
alert-approve-heading = Бул эскертүүнү жөнөтөсүзбү?
alert-approve-what = Төмөнкү текстти окуңуз. Баскыч басылса, ал дароо бардыгына барат.
alert-approve-button = Азыр жөнөтүү
alert-alone-heading = Жалгыз жөнөтүү
alert-alone-what = Он мүнөт бою эч ким жооп берген жок. Аны жалгыз өзүңүз жөнөтө аласыз. Себеби жазып коюлат жана башка жарыялоочуларга айтылат.
alert-alone-because = Эмне үчүн күтүүгө болбойт
alert-alone-button = Жалгыз жөнөтүү
alert-back-heading = Кайтарып жөнөтүү
alert-back-why = Эмнени өзгөртүү керек?
alert-back-button = Кайтарып жөнөтүү
alert-end-heading = Бул эскертүүнү бүтүрүү
alert-end-what = Эскертүүнү алгандардын баарына анын бүткөнү айтылат.
alert-over-button = Бүттү
alert-longer-until = Бүтүү убактысын өзгөртүү
alert-longer-hint = Билдирүү жөнөтүлбөйт. Барактардагы убакыт гана өзгөрөт.
alert-longer-button = Убактысын өзгөртүү
alert-instead = Башка деңгээл же жер менен жаңысын жөнөтүү
alert-mistake-heading = Жаңылыш жөнөтүлсө
alert-mistake-what = Ал дароо алынып салынат жана аны алгандардын баарына жаңылыш болгону айтылат.
alert-mistake-button = Жаңылыш жөнөтүлгөнүн айтуу
alert-ended-over = Баарына бүткөнү айтылды.
alert-ended-mistake = Баарына жаңылыш болгону айтылды.
alert-ended-time = Убактысы келип, өзү бүттү.
alert-ended-replaced = Анын ордуна жаңы эскертүү чыкты.
alert-ended-dropped = Жөнөтүлгөн жок.

# The trail.
alert-act-written = Толтурулду
alert-act-changed = Өзгөртүлдү
alert-act-asked = Экинчи адамдан суралды
alert-act-sent-back = Кайтарып жөнөтүлдү
alert-act-approved = Бекитилип, жөнөтүлдү
alert-act-sent-alone = Жалгыз жөнөтүлдү
alert-act-prolonged = Бүтүү убактысы өзгөртүлдү
alert-act-over = Бүткөнү айтылды
alert-act-mistake = Жаңылыш жөнөтүлгөнү айтылды
alert-act-time = Өзү бүттү
alert-act-replaced = Жаңысы менен алмаштырылды
alert-act-dropped = Жөнөтпөй турган болду
alert-act-drilled = Машыгуу катары жөнөтүлдү

# Mails to publishers.
alert-mail-subject-asked = Азыр караңыз: { $title }
alert-mail-subject-sent-back = Кайтарып жөнөтүлдү: { $title }
alert-mail-subject-approved = Жөнөтүлдү: { $title }
alert-mail-subject-sent-alone = Жалгыз жөнөтүлдү: { $title }
alert-mail-text-asked = { $who } сизден эскертүүнү карап чыгууну суранат. Аны окуп, андан кийин жөнөтүңүз же кайтарып жөнөтүңүз.
alert-mail-text-sent-back = { $who } эскертүүнү кайтарып жөнөттү.
alert-mail-text-approved = { $who } эскертүүнү бекитип, жөнөттү.
alert-mail-text-sent-alone = Он мүнөт бою эч ким жооп берген жок, ошондуктан { $who } эскертүүнү жалгыз өзү жөнөттү.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Жазган сөзү: { $word }
alert-mail-link = Ачуу: { $link }
alert-drill-subject = (Машыгуу) { $title }
alert-drill-text = Бул машыгуу, чыныгы эмес. Тургундардын эч кимиси аны алган жок.
