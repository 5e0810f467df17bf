# Bulletins as they arrive.
bulletin-mail-why = तपाईंले { $city } सँग नयाँ खबर माग्नुभएकाले यो इमेल आएको हो।
bulletin-mail-manage = नयाँ खबर बदल्नुहोस् वा बन्द गर्नुहोस्
bulletin-mail-read = वेबसाइटमा पढ्नुहोस्
bulletin-telegram-read = वेबसाइटमा पढ्नुहोस्: { $link }
bulletin-telegram-stop = बन्द गर्न: /stop
bulletin-test-subject = परीक्षण: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = नयाँ अङ्क आयो। यसमा यी लेख छन्:

# The pages where bulletins are read.
bulletins-title = नयाँ खबर
bulletins-none = अझै केही पठाइएको छैन।
# $date: a day, already written in the language
bulletins-sent-on = { $date } मा पठाइएको
bulletins-all = सबै खबर
bulletins-see-sent = पहिले पठाइएका खबर हेर्नुहोस्
bulletins-stale-note = { $count ->
    [one] { $count } ठाउँमा यो कोरियाली लेखभन्दा फरक छ। त्यो ठाउँमा चिन्ह लगाइएको छ।
   *[other] { $count } ठाउँमा यो कोरियाली लेखभन्दा फरक छ। ती ठाउँमा चिन्ह लगाइएको छ।
}
