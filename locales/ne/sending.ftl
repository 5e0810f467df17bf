# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = बदलिएको कुरा
newsroom-kind-correction = सुधार
newsroom-kind-alert = खतराको सूचना
newsroom-kind-over = खतरा सकियो
newsroom-state-paused = केही समय रोकिएको
newsroom-state-expired = समय नाघ्यो
newsroom-why-withdrawn = पठाउनुअघि रोकियो
newsroom-why-ended = पाठकले बन्द गरेका थिए
newsroom-why-quiet = म्याद सकिँदासम्म शान्त समय चल्यो

# To whom.
sending-change-audience = कसले पाउने, बदल्नुहोस्
sending-aim-hint = केही पनि नछाने सबैलाई पठाइन्छ।
sending-aim-langs = यी भाषामा मात्र
sending-aim-channels = यी माध्यमबाट मात्र
sending-aim-districts = यी इलाकामा मात्र
sending-aim-districts-hint = इलाका नभनेका मानिसले पनि पाउँछन्।
# $which: names of languages, channels or districts
sending-only = { $which } मात्र
sending-missing = पाठकको भाषामा लेख नभए
sending-missing-fallback = उनले पढ्ने अर्को भाषामा पठाउने, र त्यो कुरा भन्ने
sending-missing-hold = अनुवाद नहुन्जेल पर्खने
# $share: a number
sending-share = यो सहरको खबर पाउने सबैको { $share } % हो।
# $share: a number
sending-share-residents = यो भाषा बोल्ने बासिन्दाको { $share } %
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } बाट करिब { $hours } घण्टा { $minutes } मिनेट लाग्छ।
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } बाट करिब { $minutes } मिनेट लाग्छ।
# $channel: email or Telegram
sending-takes-unknown = { $channel } बाट कति समय लाग्छ, अझै थाहा छैन: अहिलेसम्म थोरै मात्र पठाइएको छ।

# When.
sending-when = कहिले पठाउने
# $when: a moment; $worth: a span of time
sending-hour-at = स्वीकृत भए { $when } मा पठाइन्छ। त्यसपछि { $worth } सम्म पठाइन्छ।
# $worth: a span of time
sending-hour-now = स्वीकृत हुनेबित्तिकै पठाइन्छ। त्यसपछि { $worth } सम्म पठाइन्छ।
sending-change-hour = पठाउने समय बदल्नुहोस्
sending-when-now = स्वीकृत हुनेबित्तिकै
sending-when-at = तोकेको दिन र समयमा
sending-hour = दिन र समय
sending-hour-hint = सहरको समय अनुसार, अबदेखि बढीमा 90 दिनभित्र।
sending-worth = कहिलेसम्म पठाउने
sending-worth-hint = त्यति बेलासम्म नपुगेको कुरा अब पठाइँदैन।
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] { $shown } घण्टा
   *[other] { $shown } घण्टा
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] { $shown } दिन
   *[other] { $shown } दिन
}
sending-error-hour = कृपया दिन र समय छान्नुहोस्।
sending-error-past = यो समय बितिसक्यो। कृपया पछिको समय छान्नुहोस्।
sending-error-too-far = यो धेरै टाढाको दिन हो। कृपया 90 दिनभित्रको दिन छान्नुहोस्।
sending-error-ends = पठाउनुअघि नै म्याद सकिन्छ, वा पठाएको दुई हप्ताभन्दा पछिसम्म रहन्छ। कृपया अर्को समय वा अर्को म्याद छान्नुहोस्।
sending-error-worth = कृपया कहिलेसम्म पठाउने, छान्नुहोस्।
sending-approve-later = तोकेको समयमा पठाइन्छ र त्यति बेलादेखि वेबसाइटमा देखिन्छ। त्यसअघि स्वीकृति फिर्ता लिन सकिन्छ।
sending-approve-button-later = स्वीकृत गर्नुहोस्
sending-preview = पुग्दा कस्तो देखिन्छ, हेर्नुहोस्

# On its way.
sending-scheduled = समय पर्खिरहेका खबर
# $when, $until: moments
sending-waits = { $when } मा पठाइन्छ। { $until } सम्म पठाइन्छ, र पठाउन थालेपछि वेबसाइटमा देखिन्छ।
# $until: a moment
sending-is-paused = केही समय रोकिएको छ: केही पठाइँदैन। { $until } सम्म फेरि चलाउन सकिन्छ; त्यसपछि सकिन्छ।
# $until: a moment
sending-is-expired = यो { $until } सम्म पठाउने खबर थियो, र त्यो समय बित्यो। पठाउन बाँकी कुरा पठाइएन।
# $rate: a number of messages; $when: a time
sending-pace = मिनेटमा { $rate } वटा: करिब { $when } मा सकिन्छ
sending-moved-on = यो अर्को चरणमा पुग्यो। अहिलेको अवस्था हेर्नुहोस्
sending-pause = केही समय रोक्नुहोस्
sending-resume = फेरि चलाउनुहोस्
sending-take-back = स्वीकृति फिर्ता लिनुहोस्
sending-take-back-what = यो फेरि मस्यौदा हुन्छ: लेख, पाउने मानिस र समय बदल्न सकिन्छ, अनि फेरि स्वीकृत गरिन्छ।
sending-acts = कसले के गर्‍यो
sending-act-approved = स्वीकृत गरियो
sending-act-taken-back = स्वीकृति फिर्ता लिइयो
sending-act-left = पठाउन थालियो
sending-act-paused = केही समय रोकियो
sending-act-resumed = फेरि चलाइयो
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] रोकियो: { $shown } जनाले पाएन
   *[other] रोकियो: { $shown } जनाले पाएनन्
}
sending-act-expired = समय नाघ्यो
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] असफल भएको { $shown } वटा फेरि पठाइयो
   *[other] असफल भएका { $shown } वटा फेरि पठाइए
}
sending-by-itself = आफैँ
# $act: what was done; $who: a name; $when: a moment
sending-error-already = अरू कसैले पहिल्यै गरिसक्नुभएकाले अहिले केही गरिएन। { $act }: { $who }, { $when }।
sending-error-too-late = समय नाघेकाले फेरि चलाउन सकिँदैन।
sending-error-nothing-failed = असफल भएकामध्ये फेरि पठाउन मिल्ने केही छैन।
sending-error-corrected = सुधार पठाइसकिएको छ। अझै नगएको अब जाँदैन: अहिले पाउनेले गलत कुरा पाउँथ्यो र सुधार पाउँदैनथ्यो।

# The report.
sending-report = नतिजा
# $title: title of a bulletin
sending-report-title = नतिजा: { $title }
sending-to-bulletin = खबरमा जानुहोस्
sending-nothing-failed = केही असफल भएको छैन।
sending-none-such = यस्तो केही छैन।
sending-more = थप
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] { $shown } सन्देश असफल भयो, तर त्यसको कारण हटिसकेको हुन सक्छ।
   *[other] { $shown } सन्देश असफल भए, तर तिनको कारण हटिसकेको हुन सक्छ।
}
sending-again = यी फेरि पठाउनुहोस्
sending-files = फाइलमा
sending-files-what = हरेक पठाइको नम्बर मात्र हुन्छ, ठेगाना हुँदैन। तालिका फाइलमा पहिलो 20,000 वटा, सादा सूची फाइलमा सबै हुन्छन्।
sending-file-xlsx = Excel तालिका
sending-file-csv = सादा सूची फाइल
sending-column-delivery = पठाइको नम्बर
sending-column-tries = कोसिस
sending-column-begun = तयार भएको समय
sending-column-sent = पठाइएको समय

# Corrections.
sending-correct-heading = यसमा केही गल्ती थियो?
sending-correct-offer = सुधार तपाईंले छानेका भाषामा, यो पाएका मानिसलाई मात्र जान्छ।
sending-correct-alert = खतराको सूचना सुधारिँदैन: सुधारले शान्त समय सकिन पर्खन्छ, र कसैलाई ढिलो हुन सक्छ। त्यो सूचना खोल्नुहोस्, गल्तीले पठाइएको वा सकिएको जानकारी दिनुहोस्, अनि नयाँ पठाउनुहोस्।
sending-correct = सुधार लेख्नुहोस्
sending-correct-what = यो खबर पाएका, वा पाएको हुन सक्ने मानिसलाई मात्र सुधार जान्छ। वेबसाइटको पृष्ठबाट पनि सुधारमा पुग्न सकिन्छ।
sending-correct-langs = कुन भाषाको लेख गलत थियो?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } जना
   *[other] { $shown } जना
}
sending-nobody-got-it = यो खबर कसैले पाएको छैन, त्यसैले भन्नुपर्ने कोही छैन।
sending-error-langs = कृपया कसैले पाएको कम्तीमा एउटा भाषा छान्नुहोस्।
sending-error-what-is-right = कृपया सही कुरा के हो, लेख्नुहोस्।
sending-follows = पहिलेको खबर:
sending-was-corrected = यो सच्याइयो:
# $title: title of the bulletin that was wrong
bulletin-correction-title = सुधार: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = हाम्रो खबर { $link } मा केही गल्ती थियो। सही कुरा यो हो:
# $date: a day, already written in the language
bulletins-corrected = यो { $date } मा सच्याइयो:

# What has changed.
sending-changes = बदलिएको कुरा
sending-changes-what = यी मार्गदर्शिकामा अझै कसैलाई नभनिएको नयाँ कुरा छ। मस्यौदामा नयाँ अनुच्छेद राखिन्छ, अनुवाद भएका सबै भाषामा।
sending-no-changes = अझै नभनिएको नयाँ कुरा कुनै मार्गदर्शिकामा छैन।
sending-changed = नयाँ कुरा
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] { $shown } नयाँ अनुच्छेद
   *[other] { $shown } नयाँ अनुच्छेद
}
sending-tell = खबरको मस्यौदा बनाउनुहोस्
sending-tell-offer = यो मार्गदर्शिकामा नयाँ कुरा छ। पाठकलाई बताउन सकिन्छ।
sending-error-nothing-changed = पहिले नभनिएको कुनै नयाँ कुरा त्यहाँ छैन।
# $guide: title of a guide
bulletin-change-title = बदलियो: { $guide }
bulletin-change-intro = नयाँ कुरा यो हो:
# $link: the title of the guide, as a link
bulletin-change-more = पूरै मार्गदर्शिका: { $link }

sending-narrow = सूची छान्नुहोस्
