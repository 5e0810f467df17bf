# My day: what a counsellor sees first. The page looks again by itself.
day-again = फेरि हेर्नुहोस्
# Read out and shown for a while when the lists have changed
day-changed = केही नयाँ छ
day-links = अरू काम
# $time: a time as 18:00
day-shift-from = तपाईंको काम गर्ने समय { $time } बजे सुरु हुन्छ
# $time: a time as 18:00
day-shift-until = तपाईंको काम गर्ने समय { $time } बजे सकिन्छ
day-shift-over = आज तपाईंको काम गर्ने समय सकियो
day-shift-none = आज तपाईंको काम गर्ने दिन होइन
day-shift-away = आज तपाईं बिदामा हुनुहुन्छ
day-offer-over = जवाफ दिने समय सकियो
day-talks-heading = अहिले तपाईंसँग
day-talk-over = सकियो
# $locator: the number that the client reads out
day-talk-over-label = परामर्श { $locator } को कुराकानी सकियो
day-group-late = ढिला भएका
day-group-today = आजसम्म
day-group-week = यो हप्ता
day-group-later = त्यसपछि
day-why = के गर्नुपर्छ
# $when: day and time
day-answer-by = { $when } सम्ममा जवाफ
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] { $shown } नयाँ सन्देश
   *[other] { $shown } नयाँ सन्देश
}
day-interpreting-heading = तपाईं दोभाषे भएका परामर्श
day-due-heading = आज गर्नुपर्ने
day-due-of-colleague = सहकर्मीले राखेको काम

# Finding one of one's own cases again.
own-title = मेरो परामर्श खोज्ने
own-what = तलका कुराबाट तपाईंका आफ्नै परामर्श खोजिन्छ, बन्द भएका पनि। भनिएका कुरा गोप्य सङ्केतमा छन्, त्यसैले तिनमा खोजिँदैन।
own-any = सबै
own-from = पाइएको, यो दिनदेखि
own-until = पाइएको, यो दिनसम्म
own-locator = प्रश्न नम्बरको पहिलो 8 अङ्क
own-button = खोज्नुहोस्
own-opened = पाइएको
own-none = तपाईंको कुनै परामर्श भेटिएन। कम कुरा भरेर वा समय बढाएर हेर्नुहोस्। परामर्श सहकर्मीसँग छ कि भनी केन्द्र प्रमुखलाई सोध्नुहोस्।
own-older = अझ पुराना
own-error-choice = कृपया सूचीबाट छान्नुहोस्।
own-error-day = कृपया पात्रोमा भएको दिन 2026-11-23 जसरी लेख्नुहोस्।
own-error-order = अन्तिम दिन पहिलो दिनभन्दा अघि छ।
own-error-locator = कृपया प्रश्न नम्बरको पहिलो 8 अङ्क मात्र लेख्नुहोस्।
