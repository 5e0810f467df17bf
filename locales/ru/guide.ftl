# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Мы должны были снова проверить это руководство до { $day } и ещё не успели. Суммы и правила могли измениться. Пожалуйста, спросите, прежде чем на них полагаться.
guide-helpers-heading = Кто может мне в этом помочь?
guide-checked-heading = Когда это проверили?
guide-checked-on = Последняя проверка
guide-checked-by = Кто проверил
guide-review-by = Следующая проверка до
guide-related-heading = Что ещё прочитать по этой теме
# $language: name of a language in itself
guide-wish-button = Мне нужен этот текст на языке: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Проверка руководств
guide-reviews-what = Первыми стоят руководства, у которых срок проверки прошёл. Их читателям сказано, что цифры могли измениться.
# $shown: number of guides
guide-reviews-link = Руководства с прошедшим сроком проверки: { $shown }
guide-overdue = Срок прошёл
guide-no-day = Не назначено
