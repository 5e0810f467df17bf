# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Хатты аудару
translate-what = Өтініш беруші жазғанын корей тіліне, ал кеңесшінің жауабын өтініш берушінің тіліне аударыңыз. Әр бөлік жеке сақталады, оны кейін түзете аласыз.
translate-until = Мұны мына уақытқа дейін аша аласыз: { $until }.
translate-done = Қазір аударатын басқа ештеңе жоқ. Рақмет. Жауап немесе жаңа хабарлама келгенде сізге хабарлаймыз.
translate-with-owner = Осы арада өтініш беруші тағы жазды. Жауаптың аудармасы сақталды, оны жіберу-жібермеуді кеңесші шешеді.
translate-answer-heading = Кеңесшінің жауабы
translate-answer-label = Жауаптың аудармасы ({ $language })
translate-answer-button = Өтініш берушіге жіберу
translate-parts-heading = Осыған дейін жазылғандар
translate-part-label = Корей тілінде
translate-part-button = Сақтау
translate-saved = Сақталды: { $when }
translate-original = Кеңесші жазған мәтінді көрсету
translate-terms = Осы мәтіндегі ресми терминдер
translate-error-empty = Аудармасын жазыңыз.
translate-error-withdrawn = Кеңесші бұл жауапты қайтарып алды. Жазғаныңыз жіберілген жоқ.

# The link of a translator outside.
translate-door-asked = Сізден бір хатты аударып беру сұралады.
translate-door-secret = Оқығанымды ешкімге айтпаймын.
translate-door-button = Уәде беріп, ашу
translate-door-elsewhere = Бұл хат тек бірінші ашқан браузерде ашылады. Ол құрылғыны қолдана алмасаңыз, орталықтан жаңа сілтеме сұраңыз.
translate-door-over = Бұл сілтеме енді жұмыс істемейді. Көмегіңізге рақмет. Тағы жұмыс болса, жаңа хат жібереміз.
translate-door-declined = Айтқаныңызға рақмет. Басқа адамнан сұраймыз.
translate-door-kept = Бұл — сіз жазған мәтін. Ол жіберілген жоқ. Керек болса, көшіріп алыңыз.
translate-decline = Бұл хатты ала алмаймын
translate-decline-what = Себебін бассаңыз, басқа адамнан сұраймыз. Содан кейін бұл сілтеме жұмыс істемейді.
translate-decline-no-time = Уақытым жоқ
translate-decline-cannot-translate = Мұны аудара алмаймын
translate-decline-knows-the-person = Бұл адамды танимын

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Аудармаңызды күтіп тұрған хат бар
translate-mail-text = Аударатын бір хат бар. Оны төмендегі сілтемеден мына уақытқа дейін аша аласыз: { $until }. Ол тек бірінші ашқан браузерде ашылады:

    { $link }

    Ала алмасаңыз, сол бетте айтыңыз. Бұл хабарламаға жазылған жауаптарды ешкім оқымайды.
translate-mail-subject-more = Аударатын тағы мәтін бар
translate-mail-more = Алдыңғы хатымыздағы сілтемеде аударатын тағы мәтін бар. Оны мына уақытқа дейін аша аласыз: { $until }.

    Бұл хабарламаға жазылған жауаптарды ешкім оқымайды.

# The counsellor's page.
translate-made-by = Аударған: { $name }, { $when }
translate-put-by = Кеңесші жазған мәтін. Аударып, жіберген: { $name }, { $when }
translate-earlier = Бұрынғы нұсқаларын көрсету
translate-write = Жауабыңыз
translate-write-hint = { $name } мына тілге аударғаннан кейін жауап өтініш берушіге барады: { $language }. Оған дейін ештеңе жіберілмейді.
translate-write-in = Жазатын тіліңіз
translate-hold-button = Аударуға беру
translate-as-it-is = Аудармай жіберу
translate-held-heading = Аудармасын күтіп тұрған жауап
translate-held-with = { $name } мына тілге аударып жатыр: { $language }. Өтініш беруші оны әлі алған жоқ.
translate-held-nobody = Қазір оны ешкім аударып жатқан жоқ. Аудармашы іздей аласыз, қайтарып ала аласыз немесе осы күйінде жібере аласыз.
translate-held-by = Оны бұрынғы жауапты қызметкер жазды: { $name }. Қайтарып алсаңыз, ол жауап өрісіне түседі.
translate-held-translated = Аударылған жауап
translate-held-stale = Бұл жауап жазылғаннан кейін өтініш беруші тағы жазды. Соны оқып, жауап әлі дұрыс па, шешіңіз.
translate-held-stands = Жауап дұрыс: аудартуға беру
translate-held-send = Аударылған жауапты жіберу
translate-held-withdraw = Қайтарып алып, өзгерту
translate-error-held = Аудармасын күтіп тұрған жауап бұрыннан бар. Алдымен соны қайтарып алыңыз немесе жіберіңіз. Жазғаныңыз өз орнында тұр.
translate-error-gone = Ол жауап осы арада жіберілді немесе қайтарып алынды.
translate-error-rests = Өтініш берушінің немесе басқа мекеменің жауабын күткенде аудармашы ізделмейді.
translate-error-choose = Кім аударатынын таңдаңыз.
translate-over-button = Аударманы аяқтау
translate-choose = Аудармашыны таңдау
translate-choose-nobody = Таңдаңыз
translate-choose-button = Осы адамнан сұрау
translate-choose-ranked = { $name } ({ $rank }-орын)
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Бұл жауапты аудармашы аударды.
case-original = Кеңесші жазған мәтінді көрсету

# The trail.
act-read-to-translate = Аудару үшін оқылды
act-translated = Өтініш беруші жазғаны аударылды
act-answer-held = Жауап аударуға берілді
act-answer-translated = Жауап аударылды
act-answer-withdrawn = Аударуға берілген жауап қайтарып алынды
act-answer-not-translated = Аудармай жіберу таңдалды
act-answer-stands = Жауап дұрыс деп шешілді
act-translation-asked = Сырттағы аудармашыға сілтеме жіберілді
act-translation-opened = Сырттағы аудармашы сілтемені ашты
act-translation-declined = Сырттағы аудармашы алмады
act-translation-expired = Сырттағы аудармашының сілтемесі ескірді
act-translation-done = Сырттағы аудармашының сілтемесі аяқталды: аударатын ештеңе қалмады
act-interpreting-ended = Аударма аяқталды
