# Files that go to translators.
exchange-format-docx = Word құжаты
exchange-format-xlsx = Excel кестесі
exchange-format-xliff-1-2 = Аударма бағдарламаларына арналған файл (ескі пішім)
exchange-format-xliff-2-0 = Аударма бағдарламаларына арналған файл (жаңа пішім)
exchange-due = Мына күнге дейін қайтарып жіберіңіз: { $day }.
exchange-keep = Ирек жақша ішіндегіні, жұлдызшаларды және сілтеме мекенжайларын өзгертпеңіз. Тек аударма бағанына жазыңыз.
exchange-stale = Аудармадан кейін корейше мәтін өзгерген.
exchange-was = Корейше мәтін өзгерді. Бұрын былай еді: { $text }
exchange-column-number = №
exchange-column-kind = Түрі
exchange-column-source = Корейше
exchange-column-target = Аударма
exchange-column-notes = Ескертпелер
exchange-kind-title = Атауы
exchange-kind-summary = Қысқаша мазмұны
exchange-kind-heading = Тақырыпша
exchange-kind-paragraph = Абзац
exchange-kind-item = Тізім жолы
exchange-kind-cell = Кесте ұяшығы

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Бұл мәтінде мұндай бөлік жоқ.
exchange-reason-source-changed = Файл жіберілгеннен кейін корейше мәтін өзгерген.
exchange-reason-empty = Аударма бос.
exchange-reason-too-long = Аударма тым ұзын.
exchange-reason-not-translated = Аударманың орнында әлі корейше мәтін тұр.
exchange-reason-placeholder = Сома, күн немесе телефон нөмірі тұратын орын жетіспейді немесе артық.
exchange-reason-link = Сілтеме жетіспейді немесе артық.
exchange-reason-broken-markup = Қалың әріп немесе тізім белгілері бұзылған, сондықтан мәтін басқа нәрсеге айналып кетеді.
exchange-reason-twice = Бір бөлік файлда екі рет, әртүрлі аудармамен тұр.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Бұл аудару үшін жүктеп алынған файл емес.
exchange-unreadable-not-a-document = Бұл оқуға болатын құжат емес. Word немесе Hangul құжатын таңдаңыз.
exchange-unreadable-too-large = Файл тым үлкен.
exchange-unreadable-bomb = Файл ашылмады, себебі ол ашылғанда тым үлкен болып кетеді.
exchange-unreadable-other-text = Бұл басқа мәтіннің файлы.
exchange-unreadable-other-language = Бұл басқа тілдегі файл.
exchange-unreadable-old-hangul = Бұл ескі Hangul файлы. Оны жаңарақ пішімде қайта сақтаңыз.
exchange-unreadable-old-word = Бұл ескі Word файлы. Оны жаңарақ пішімде қайта сақтаңыз.
exchange-unreadable-locked = Файл құпиясөзбен жабылған. Оны құпиясөзсіз сақтаңыз.
exchange-unreadable-broken = Файл бұзылған, оны оқу мүмкін емес. Оны қайта сақтаңыз.

# What was not taken over from a document.
exchange-left-out-images = { $count } сурет алынған жоқ.
exchange-left-out-notes = Бет астындағы { $count } түсіндірме алынған жоқ.
exchange-left-out-links = Ашуға болмайтын { $count } сілтеменің тек сөздері алынды.
exchange-left-out-nested-tables = Кесте ішіндегі { $count } кестенің тек сөздері алынды.
