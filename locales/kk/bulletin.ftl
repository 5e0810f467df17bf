# Bulletins as they arrive.
bulletin-mail-why = Жаңалықтар жіберуді сұрағаныңыз үшін бұл хатты алып отырсыз. Жіберуші: { $city }.
bulletin-mail-manage = Жаңалықтарды өзгерту немесе тоқтату
bulletin-mail-read = Сайтта оқу
bulletin-telegram-read = Сайтта оқу: { $link }
bulletin-telegram-stop = Тоқтату: /stop
bulletin-test-subject = Сынақ: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Жаңа сан шықты. Онда мыналар бар:

# The pages where bulletins are read.
bulletins-title = Жаңалықтар
bulletins-none = Әзірге ештеңе жіберілген жоқ.
# $date: a day, already written in the language
bulletins-sent-on = Жіберілген күні: { $date }
bulletins-all = Барлық жаңалықтар
bulletins-see-sent = Бұрын жіберілген жаңалықтарды көру
bulletins-stale-note = Бұл мәтін { $count } жерде корейше мәтіннен өзгеше, ол жер белгіленген.
