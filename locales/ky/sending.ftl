# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Эмне өзгөрдү
newsroom-kind-correction = Түзөтүү
newsroom-kind-alert = Коркунуч жөнүндө эскертүү
newsroom-kind-over = Коркунуч өттү
newsroom-state-paused = Убактылуу токтотулган
newsroom-state-expired = Убактысы өткөн
newsroom-why-withdrawn = Жөнөтүлө электе токтотулган
newsroom-why-ended = Окурман жазылуусун токтоткон
newsroom-why-quiet = Тынч сааттар мөөнөтү өткөнчө созулду

# To whom.
sending-change-audience = Ким аларын өзгөртүү
sending-aim-hint = Эч нерсе белгиленбесе, бардыгына жөнөтүлөт.
sending-aim-langs = Ушул тилдерде алгандарга гана
sending-aim-channels = Ушул жолдор менен алгандарга гана
sending-aim-districts = Ушул райондордогуларга гана
sending-aim-districts-hint = Районун айтпагандар да алат.
# $which: names of languages, channels or districts
sending-only = Булар гана: { $which }
sending-missing = Окурмандын тилинде текст болбосо
sending-missing-fallback = Ал окуй алган башка тилде жөнөтүп, муну айтуу
sending-missing-hold = Котормону күтүү
# $share: a number
sending-share = Бул — шаардын жаңылыктарын алган бардык адамдардын { $share } пайызы.
# $share: a number
sending-share-residents = бул тилде сүйлөгөн тургундардын { $share } пайызы
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } аркылуу жөнөтүүгө болжол менен { $hours } саат { $minutes } мүнөт кетет.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } аркылуу жөнөтүүгө болжол менен { $minutes } мүнөт кетет.
# $channel: email or Telegram
sending-takes-unknown = { $channel } аркылуу жөнөтүүгө канча убакыт кетери азырынча белгисиз: ушул убакка чейин өтө аз жөнөтүлгөн.

# When.
sending-when = Качан жөнөтүлөт
# $when: a moment; $worth: a span of time
sending-hour-at = Бекитилсе, төмөнкү убакытта жөнөтүлөт: { $when }. Андан кийин дагы { $worth } бою жөнөтсө болот.
# $worth: a span of time
sending-hour-now = Бекитилгенде дароо жөнөтүлөт. Андан кийин дагы { $worth } бою жөнөтсө болот.
sending-change-hour = Жөнөтүү убактысын өзгөртүү
sending-when-now = Бекитилгенде дароо
sending-when-at = Белгилүү күнү жана саатта
sending-hour = Күнү жана сааты
sending-hour-hint = Шаардын убактысы боюнча, азыртан баштап эң көп дегенде 90 күндүн ичинде.
sending-worth = Канча убакыт жөнөтүлөт
sending-worth-hint = Ошол убакка чейин жетпегени эми жөнөтүлбөйт.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
   *[other] { $shown } саат
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
   *[other] { $shown } күн
}
sending-error-hour = Күнүн жана саатын тандаңыз.
sending-error-past = Бул убакыт өтүп кеткен. Кийинчерээк убакытты тандаңыз.
sending-error-too-far = Бул өтө алыскы күн. 90 күндүн ичиндеги күндү тандаңыз.
sending-error-ends = Мөөнөт жөнөтүлгөнгө чейин бүтөт же жөнөтүлгөндөн кийин эки жумадан ашат. Башка убакытты же башка мөөнөттү тандаңыз.
sending-error-worth = Канча убакыт жөнөтүлөрүн тандаңыз.
sending-approve-later = Ал белгиленген убакытта жөнөтүлөт жана ошондон баштап сайтта жарыяланат. Ага чейин бекитүүнү кайтарып алса болот.
sending-approve-button-later = Бекитүү
sending-preview = Кандай түрдө барарын көрүү

# On its way.
sending-scheduled = Убактысын күтүп тургандар
# $when, $until: moments
sending-waits = Жөнөтүлө турган убактысы: { $when }. Жөнөтүү мөөнөтү: { $until }. Жөнөтүлө баштаганда сайтта да жарыяланат.
# $until: a moment
sending-is-paused = Ал убактылуу токтотулган, эч нерсе жөнөтүлбөй турат. Улантса боло турган мөөнөт: { $until }. Андан кийин ал бүтөт.
# $until: a moment
sending-is-expired = Жөнөтүү мөөнөтү { $until } болчу, ал өтүп кетти. Чыкпай калганы жөнөтүлгөн жок.
# $rate: a number of messages; $when: a time
sending-pace = Мүнөтүнө { $rate }, болжол менен бүтө турган убактысы: { $when }
sending-moved-on = Кийинки кадамга өттү. Азыркы абалын көрсөтүү
sending-pause = Токтотуп туруу
sending-resume = Улантуу
sending-take-back = Бекитүүнү кайтарып алуу
sending-take-back-what = Ал кайрадан каралама болот: текстин, алуучуларын жана убактысын өзгөртсө болот, андан кийин кайра бекитилет.
sending-acts = Ким эмне кылды
sending-act-approved = Бекитилди
sending-act-taken-back = Бекитүү кайтарып алынды
sending-act-left = Жөнөтүлө баштады
sending-act-paused = Убактылуу токтотулду
sending-act-resumed = Улантылды
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
   *[other] Токтотулду: { $shown } адам алган жок
}
sending-act-expired = Убактысы өттү
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
   *[other] Жетпеген { $shown } билдирүү кайра жөнөтүлдү
}
sending-by-itself = автоматтык түрдө
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Башка кызматкер мурдараак кылды, ошондуктан азыр эч нерсе кылынган жок. { $act }: { $who }, { $when }.
sending-error-too-late = Убактысы өткөн, ошондуктан улантууга болбойт.
sending-error-nothing-failed = Жетпегендердин ичинде кайра жөнөтүүгө арзый турганы жок.
sending-error-corrected = Түзөтүү жөнөтүлдү. Али кетпегени эми кетпейт: аны азыр алган адам ката текстти алып, түзөтүүнү албай калмак.

# The report.
sending-report = Отчёт
# $title: title of a bulletin
sending-report-title = Отчёт: { $title }
sending-to-bulletin = Жаңылыкка өтүү
sending-nothing-failed = Жетпегени жок.
sending-none-such = Мындайы жок.
sending-more = Дагы көрүү
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
   *[other] { $shown } билдирүү жеткен жок, бирок анын себеби азыр жоюлган болушу мүмкүн.
}
sending-again = Ушуларды кайра жөнөтүү
sending-files = Файл кылып алуу
sending-files-what = Ар бир жөнөтүү номери менен, дареги жок жазылат. Таблицада алгачкы 20 000 жазуу, CSV файлында баары бар.
sending-file-xlsx = Excel таблицасы
sending-file-csv = CSV файлы
sending-column-delivery = Жөнөтүү номери
sending-column-tries = Аракеттердин саны
sending-column-begun = Даярдалган убактысы
sending-column-sent = Жөнөтүлгөн убактысы

# Corrections.
sending-correct-heading = Бир жери катабы?
sending-correct-offer = Түзөтүү сиз тандаган тилдерде ушул жаңылыкты алгандарга гана барат.
sending-correct-alert = Коркунуч жөнүндө эскертүү түзөтүлбөйт: түзөтүү тынч сааттардын бүтүшүн күтүп, кимдир бирөөгө өтө кеч жетет. Эскертүүнү ачып, жаңылыш жөнөтүлгөнүн же бүткөнүн айтыңыз, анан жаңысын жөнөтүңүз.
sending-correct = Түзөтүү жазуу
sending-correct-what = Түзөтүү ушул жаңылыкты алган же алышы мүмкүн болгон адамдарга гана барат. Анын сайттагы барагынан да түзөтүүгө өтсө болот.
sending-correct-langs = Кайсы тилдердеги текст ката болгон?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
   *[other] { $shown } адам
}
sending-nobody-got-it = Бул жаңылыкты эч ким алган жок, ошондуктан айта турган адам да жок.
sending-error-langs = Кимдир бирөө алган тилдердин кеминде бирин тандаңыз.
sending-error-what-is-right = Эмне туура экенин жазыңыз.
sending-follows = Мурунку жаңылык:
sending-was-corrected = Ал түзөтүлдү:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Түзөтүү: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Мурда жөнөткөн билдирүүбүздө ката болгон: { $link }. Туурасы мындай:
# $date: a day, already written in the language
bulletins-corrected = Төмөнкү күнү түзөтүлдү: { $date }

# What has changed.
sending-changes = Эмне өзгөрдү
sending-changes-what = Бул колдонмолордо азырынча эч кимге айтыла элек жаңы маалымат бар. Караламада жаңы абзацтар которулган ар бир тилде турат.
sending-no-changes = Азырынча айтыла элек жаңы маалыматы бар колдонмо жок.
sending-changed = Жаңысы
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
   *[other] { $shown } жаңы абзац
}
sending-tell = Жаңылыктын караламасын түзүү
sending-tell-offer = Бул колдонмодо жаңы маалымат бар. Муну окурмандарга айтса болот.
sending-error-nothing-changed = Анда айтыла элек өзгөрүү жок.
# $guide: title of a guide
bulletin-change-title = Өзгөрдү: { $guide }
bulletin-change-intro = Жаңысы мындай:
# $link: the title of the guide, as a link
bulletin-change-more = Толук колдонмо: { $link }

sending-narrow = Тизмени иргөө
