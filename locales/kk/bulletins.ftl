# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Бұл мәтін бекітілген, оны енді өзгертуге болмайды. Осында жазғаныңыз болса, шықпас бұрын көшіріп алыңыз.
editor-to-bulletin = Жаңалықтың бетіне өту
# $title, $text: numbers of characters
editor-limits = Атауы { $title } таңбаға дейін, мәтіні { $text } таңбаға дейін болады.
text-approved-whole = Бұл мәтін жаңалық бекітілгенде барлық тілде бірге жарияланады.
text-act-held-back = Белгіленген күні жарияланбай қалды
text-held-back = Күні келді, бірақ жарияланған жоқ: алдымен бірдеңені түзету керек немесе корейше мәтін әлі жарияланбаған.
board-shelf-bulletin = Жаңалықтар

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $language }: { $count } абзац әлі жазылмаған. Оқырмандарға бұл айтылады.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $language }: жібермес бұрын { $count } жерді түзету керек.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $language }: қарап шығатын { $count } жер бар.
newsroom-approve-blocked = «Түзету керек» деп белгіленгеннің бәрі түзетілгенде жіберуге болады.
newsroom-error-must = Алдымен түзететін жерлер бар, сондықтан ештеңе жіберілген жоқ. Олар төменде жазылған.
