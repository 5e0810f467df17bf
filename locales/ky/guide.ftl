# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Бул колдонмону кайра текшерүү мөөнөтү { $day } болчу, бирок биз азырынча текшере элекпиз. Суммалар жана эрежелер өзгөргөн болушу мүмкүн: аларга таянардан мурун сураңыз.
guide-helpers-heading = Бул маселеде мага ким жардам бере алат?
guide-checked-heading = Бул качан текшерилген?
guide-checked-on = Акыркы текшерилген күнү
guide-checked-by = Ким текшерген
guide-review-by = Кийинки текшерүү күнү
guide-related-heading = Муну менен кошо окуй турган колдонмолор
# $language: name of a language in itself
guide-wish-button = Мага төмөнкү тилде керек: { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Текшериле турган колдонмолор
guide-reviews-what = Текшерүү мөөнөтү өткөн колдонмолор биринчи турат. Алардын окурмандарына сандар өзгөргөн болушу мүмкүн экени айтылат.
# $shown: number of guides
guide-reviews-link = Текшерүү мөөнөтү өткөн колдонмолор: { $shown }
guide-overdue = Мөөнөтү өткөн
guide-no-day = Белгиленген эмес
