# What stands around words that are in another language than the one that somebody wanted.
bulletin-frame-note = Мәтін мына тілде әлі жоқ: { $wanted }. Бұл мәтіннің тілі: { $shown }.

# What was sent in a day or a week, in one message.
digest-subject-daily = { $city }: { $date } күнгі жаңалықтар
digest-subject-weekly = { $city }: бір аптаның жаңалықтары, соңғы күні { $date }
digest-more = { $count ->
   *[other] Тағы { $shown } жаңалық бар.
}
