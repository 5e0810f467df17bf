# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Не өзгерді
newsroom-kind-correction = Түзету
newsroom-kind-alert = Қауіп туралы ескерту
newsroom-kind-over = Қауіп өтті
newsroom-state-paused = Уақытша тоқтатылған
newsroom-state-expired = Уақыты өткен
newsroom-why-withdrawn = Жіберілмей тұрып тоқтатылған
newsroom-why-ended = Оқырман жазылуын тоқтатқан
newsroom-why-quiet = Тыныш сағаттар мерзімі өткенше созылды

# To whom.
sending-change-audience = Кім алатынын өзгерту
sending-aim-hint = Ештеңе белгіленбесе, барлығына жіберіледі.
sending-aim-langs = Тек осы тілдерде алатындарға
sending-aim-channels = Тек осы тәсілдермен алатындарға
sending-aim-districts = Тек осы аудандардағыларға
sending-aim-districts-hint = Ауданын айтпағандар да алады.
# $which: names of languages, channels or districts
sending-only = Тек: { $which }
sending-missing = Оқырманның тілінде мәтін болмаса
sending-missing-fallback = Ол оқи алатын басқа тілде жіберіп, оны айту
sending-missing-hold = Аударманы күту
# $share: a number
sending-share = Бұл — қала жаңалықтарын алатын барлық адамның { $share } пайызы.
# $share: a number
sending-share-residents = осы тілде сөйлейтін тұрғындардың { $share } пайызы
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } арқылы жіберуге шамамен { $hours } сағат { $minutes } минут кетеді.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } арқылы жіберуге шамамен { $minutes } минут кетеді.
# $channel: email or Telegram
sending-takes-unknown = { $channel } арқылы жіберуге қанша уақыт кететіні әлі белгісіз: осы уақытқа дейін тым аз жіберілген.

# When.
sending-when = Қашан жіберіледі
# $when: a moment; $worth: a span of time
sending-hour-at = Бекітілсе, мына уақытта жіберіледі: { $when }. Содан кейін тағы { $worth } бойы жіберуге болады.
# $worth: a span of time
sending-hour-now = Бекітілген бойда жіберіледі. Содан кейін тағы { $worth } бойы жіберуге болады.
sending-change-hour = Жіберу уақытын өзгерту
sending-when-now = Бекітілген бойда
sending-when-at = Белгілі күні мен сағатында
sending-hour = Күні мен сағаты
sending-hour-hint = Қала уақыты бойынша, қазірден бастап ең көбі 90 күн ішінде.
sending-worth = Қанша уақыт жіберіледі
sending-worth-hint = Сол уақытқа дейін жетпегені енді жіберілмейді.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
   *[other] { $shown } сағат
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
   *[other] { $shown } күн
}
sending-error-hour = Күні мен сағатын таңдаңыз.
sending-error-past = Бұл уақыт өтіп кеткен. Кейінірек уақытты таңдаңыз.
sending-error-too-far = Бұл тым алыс күн. 90 күн ішіндегі күнді таңдаңыз.
sending-error-ends = Мерзім жіберілгенге дейін бітеді немесе жіберілгеннен кейін екі аптадан асады. Басқа уақытты немесе басқа мерзімді таңдаңыз.
sending-error-worth = Қанша уақыт жіберілетінін таңдаңыз.
sending-approve-later = Ол белгіленген уақытта жіберіледі және сол кезден бастап сайтта жарияланады. Оған дейін бекітуді қайтарып алуға болады.
sending-approve-button-later = Бекіту
sending-preview = Қандай түрде баратынын көру

# On its way.
sending-scheduled = Уақытын күтіп тұрғандары
# $when, $until: moments
sending-waits = Жіберілетін уақыты: { $when }. Жіберу мерзімі: { $until }. Жіберіле бастаған сәтте сайтта да жарияланады.
# $until: a moment
sending-is-paused = Ол уақытша тоқтатылған, ештеңе жіберілмей тұр. Жалғастыруға болатын мерзім: { $until }. Содан кейін ол аяқталады.
# $until: a moment
sending-is-expired = Жіберу мерзімі { $until } еді, ол өтіп кетті. Шықпай қалғаны жіберілген жоқ.
# $rate: a number of messages; $when: a time
sending-pace = Минутына { $rate }, шамамен аяқталатын уақыты: { $when }
sending-moved-on = Келесі қадамға өтті. Қазіргі күйін көрсету
sending-pause = Тоқтата тұру
sending-resume = Жалғастыру
sending-take-back = Бекітуді қайтарып алу
sending-take-back-what = Ол қайтадан қаралама болады: мәтінін, алушыларын және уақытын өзгертуге болады, содан кейін қайта бекітіледі.
sending-acts = Кім не істеді
sending-act-approved = Бекітілді
sending-act-taken-back = Бекіту қайтарып алынды
sending-act-left = Жіберіле бастады
sending-act-paused = Уақытша тоқтатылды
sending-act-resumed = Жалғастырылды
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
   *[other] Тоқтатылды: { $shown } адам алған жоқ
}
sending-act-expired = Уақыты өтті
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
   *[other] Жетпеген { $shown } хабарлама қайта жіберілді
}
sending-by-itself = автоматты түрде
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Басқа қызметкер бұрынырақ істеді, сондықтан қазір ештеңе істелген жоқ. { $act }: { $who }, { $when }.
sending-error-too-late = Уақыты өткен, сондықтан жалғастыруға болмайды.
sending-error-nothing-failed = Жетпегендердің ішінде қайта жіберуге тұратыны жоқ.
sending-error-corrected = Түзету жіберілді. Әлі кетпегені енді кетпейді: оны қазір алған адам қате мәтінді алып, түзетуді алмас еді.

# The report.
sending-report = Есеп
# $title: title of a bulletin
sending-report-title = Есеп: { $title }
sending-to-bulletin = Жаңалыққа өту
sending-nothing-failed = Жетпегені жоқ.
sending-none-such = Мұндайы жоқ.
sending-more = Тағы көру
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
   *[other] { $shown } хабарлама жетпеді, бірақ оның себебі қазір жойылған болуы мүмкін.
}
sending-again = Осыларды қайта жіберу
sending-files = Файл етіп алу
sending-files-what = Әр жіберілім нөмірімен, мекенжайсыз жазылады. Кестеде алғашқы 20 000 жазба, CSV файлында барлығы бар.
sending-file-xlsx = Excel кестесі
sending-file-csv = CSV файлы
sending-column-delivery = Жіберілім нөмірі
sending-column-tries = Әрекет саны
sending-column-begun = Дайындалған уақыты
sending-column-sent = Жіберілген уақыты

# Corrections.
sending-correct-heading = Бір жері қате ме?
sending-correct-offer = Түзету тек сіз таңдаған тілдерде осы жаңалықты алғандарға барады.
sending-correct-alert = Қауіп туралы ескерту түзетілмейді: түзету тыныш сағаттардың біткенін күтеді де, біреулерге тым кеш жетеді. Ескертуді ашып, қате жіберілгенін немесе аяқталғанын айтыңыз, содан кейін жаңасын жіберіңіз.
sending-correct = Түзету жазу
sending-correct-what = Түзету тек осы жаңалықты алған немесе алуы мүмкін адамдарға барады. Оның сайттағы бетінен де түзетуге өтуге болады.
sending-correct-langs = Қай тілдердегі мәтін қате болды?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
   *[other] { $shown } адам
}
sending-nobody-got-it = Бұл жаңалықты ешкім алған жоқ, сондықтан айтатын адам да жоқ.
sending-error-langs = Біреу алған тілдердің кемінде біреуін таңдаңыз.
sending-error-what-is-right = Не дұрыс екенін жазыңыз.
sending-follows = Алдыңғы жаңалық:
sending-was-corrected = Ол түзетілді:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Түзету: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Бұрын жіберген хабарламамызда қате болды: { $link }. Дұрысы мынадай:
# $date: a day, already written in the language
bulletins-corrected = Мына күні түзетілді: { $date }

# What has changed.
sending-changes = Не өзгерді
sending-changes-what = Бұл нұсқаулықтарда әлі ешкімге айтылмаған жаңа мәлімет бар. Қараламада жаңа абзацтар аударылған әр тілде тұрады.
sending-no-changes = Әлі айтылмаған жаңа мәліметі бар нұсқаулық жоқ.
sending-changed = Жаңасы
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
   *[other] { $shown } жаңа абзац
}
sending-tell = Жаңалық қараламасын жасау
sending-tell-offer = Бұл нұсқаулықта жаңа мәлімет бар. Оны оқырмандарға айтуға болады.
sending-error-nothing-changed = Онда әлі айтылмаған өзгеріс жоқ.
# $guide: title of a guide
bulletin-change-title = Өзгерді: { $guide }
bulletin-change-intro = Жаңасы мынадай:
# $link: the title of the guide, as a link
bulletin-change-more = Толық нұсқаулық: { $link }

sending-narrow = Тізімді сұрыптау
