# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Бұл нұсқаулықты қайта тексеру мерзімі { $day } еді, бірақ біз әлі тексерген жоқпыз. Сомалар мен ережелер өзгерген болуы мүмкін: оларға сүйенбес бұрын сұраңыз.
guide-helpers-heading = Бұл мәселеде маған кім көмектесе алады?
guide-checked-heading = Бұл қашан тексерілді?
guide-checked-on = Соңғы тексерілген күні
guide-checked-by = Кім тексерді
guide-review-by = Келесі тексеру күні
guide-related-heading = Осымен бірге оқитын нұсқаулықтар
# $language: name of a language in itself
guide-wish-button = Маған мына тілде керек: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Тексерілетін нұсқаулықтар
guide-reviews-what = Тексеру мерзімі өткен нұсқаулықтар бірінші тұрады. Олардың оқырмандарына сандар өзгерген болуы мүмкін екені айтылады.
# $shown: number of guides
guide-reviews-link = Тексеру мерзімі өткен нұсқаулықтар: { $shown }
guide-overdue = Мерзімі өткен
guide-no-day = Белгіленбеген
