# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Редактор: { $language }
editor-to-publish = Жариялау үшін мәтіннің бетіне өтіңіз.
# $name: a person
editor-merged = Осы арада қызметкер ({ $name }) сақтағаны да мәтінге енді.
# $name: a person; $count: number of blocks
editor-clash = Осы арада қызметкер ({ $name }) басқа сөздерді сақтады. { $count } бөлікте қайсысы қалатынын таңдап, қайта сақтаңыз. Ештеңе жоғалмайды.
editor-conflict-title = Екі түрлі мәтін
# $name: a person
editor-conflict = Осы арада қызметкер ({ $name }) басқа сөздерді сақтады. Сіз жазғаныңыз әлі сақталған жоқ. Айырмасы бар жерлерде таңдап, сақтаңыз.
editor-take = Қай сөздер қалсын?
editor-take-mine = Менікі
editor-take-theirs = Басқа адамдікі
editor-take-both = Екеуі де, алдымен менікі
editor-coming = Корейше мәтін өзгертілді, бірақ өзгеріс әлі жарияланған жоқ.
editor-to-coming = Жаңа корейше мәтінді алдын ала аудару
editor-is-coming = Сіз әлі жарияланбаған корейше мәтінді аударып жатырсыз.
editor-to-public = Жарияланған корейше мәтінге қайту
# $count: number of blocks
editor-open = Әлі { $count } бөлік қалды.
editor-none-open = Бәрі аударылған.
editor-show-open = Тек қалғандарын көрсету
editor-show-all = Бәрін көрсету
editor-state-current = Корейшесіне сай
editor-state-stale = Корейше мәтін өзгерген
editor-state-missing = Әлі аударылмаған
editor-kind-title = Атауы
editor-kind-summary = Қысқаша мазмұны
editor-kind-heading = Тақырыпша
editor-kind-paragraph = Абзац
editor-kind-item = Тізім жолы
editor-kind-cell = Кесте ұяшығы
editor-changed = Корейше мәтінде не өзгерді
editor-gone = Алынып тасталған:
editor-new = Қосылған:
editor-still-right = Аударма осы күйінде әлі де дұрыс
# $language: name of a language in itself
editor-words-label = Мына тілдегі мәтін: { $language }
editor-save-next = Сақтап, келесісіне өту
editor-preview = Жаңа бетте алдын ала көру
editor-preview-here = Алдын ала көру: оқырмандарға осылай көрінеді
editor-kept = Бұрын жазғаныңыз қайтарылды. Ол әлі сақталған жоқ.
editor-discard = Тастап жіберу
editor-keys = Пернетақта
editor-key-move = Келесі немесе алдыңғы бөлік
editor-key-copy = Корейше мәтінді көшіріп алу
# $count: number of comments
editor-comments = { $count ->
    [0] Пікір
   *[other] { $count } пікір
}
editor-comment-label = Сіздің пікіріңіз
editor-comment-send = Пікірді жіберу
editor-comment-settle = Шешілді
editor-comment-settled = шешілген
editor-comment-for-all = корейше мәтін туралы, барлық тіл үшін
editor-comment-save-first = Пікір жібермес бұрын мәтініңізді сақтаңыз.
editor-summary = Қысқаша мазмұны
editor-help = Тақырыпшалар, тізімдер және сілтемелер қалай жазылады
editor-help-heading = Тақырыпша; кішірегіне үш белгі
editor-help-list = Тізім жолы, әр жолға бір-бірден
editor-help-steps = Қадам, нөмірімен, әр жолға бір-бірден
editor-help-strong = Маңызды сөздер
editor-help-link = Сілтеме: сөздер, содан кейін беттің тілсіз мекенжайы
editor-help-fact = Басқа жерде сақталатын сома, мерзім немесе телефон нөмірі
editor-help-table = Кесте жолы; бірінші жолдың астына | --- | --- | жолын қойыңыз
editor-facts = Сомалар, мерзімдер және телефон нөмірлері
editor-facts-find = Тауып, енгізу

editor-error-not-one-block = Бұл бірнеше бөлік немесе басқа түрдегі бөлік болып кетеді. Корейшесіндегідей бір бөлік етіп жазыңыз.
editor-error-source = Осы аударма жасалған корейше мәтін табылмады. Жазғаныңызды көшіріп алып, бетті қайта ашыңыз.
# $limit: number of characters
editor-error-comment = Ең көбі { $limit } таңбадан тұратын пікір жазыңыз.
