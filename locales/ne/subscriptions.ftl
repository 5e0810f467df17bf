# What can be subscribed to beside the city's topics.
topic-alerts = खतराको सूचना
subscribe-alerts-hint = आँधी, अति गर्मी, आगलागी जस्ता खतरा हुँदा: तुरुन्तै, राति पनि।

# Below “more choices” of the form, and on one's own page.
subscribe-more = थप विकल्प
subscribe-cadence-daily = दिनमा एक पटक, बिहान
subscribe-cadence-weekly = हप्तामा एक पटक, सोमबार बिहान
subscribe-langs-label = अरू भाषामा पनि?
subscribe-langs-hint = परिवारका लागि: सबै खबर यी हरेक भाषामा पनि आउँछ।
subscribe-reads-label = अरू कुन भाषा पढ्नुहुन्छ?
subscribe-reads-hint = तपाईंको भाषामा नभएको खबर यीमध्ये कुनै भाषामा आउँछ।
subscribe-district-label = कहाँ बस्नुहुन्छ?
subscribe-district-hint = त्यसपछि सहरको अर्को भागको मात्र खबर तपाईंलाई आउँदैन। नभने पनि हुन्छ।
subscribe-district-all = म भन्न चाहन्नँ
subscribe-quiet-label = कुन बेला सन्देश नआओस्?
subscribe-quiet-hint = यो समयको खबर पछि पठाइन्छ। खतराको सूचना भने आउँछ। जुनसुकै बेला आए हुन्छ भने खाली छोड्नुहोस्।
subscribe-quiet-from = कति बजेदेखि
subscribe-quiet-until = कति बजेसम्म
subscribe-zone-label = कहाँको समय?
subscribe-error-langs = भाषा धेरै भए। कृपया बढीमा पाँच वटा छान्नुहोस्।
subscribe-error-district = कृपया सूचीबाट बस्ने ठाउँ छान्नुहोस्।
subscribe-error-quiet = कृपया 22:00 र 07:00 जस्ता दुई फरक समय लेख्नुहोस्, वा दुवै खाली छोड्नुहोस्।
subscribe-error-zone = कृपया सूचीबाट कहाँको समय हो, छान्नुहोस्।

# The link in the mail, pressed once more.
confirm-already-title = तपाईंले पहिल्यै पक्का गर्नुभएको छ
confirm-already-what = सबै ठीक छ, अरू केही गर्नुपर्दैन। बदल्ने वा बन्द गर्ने लिङ्क हरेक इमेलमा हुन्छ।

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = यो { $address } मा आउने नयाँ खबर हो।
manage-whose-chat = यो Telegram च्याटमा आउने नयाँ खबर हो।
# $day: a day with its year
manage-paused = { $day } अघि केही आउँदैन।
manage-go-on-button = अहिलेदेखि फेरि नयाँ खबर पठाउनुहोस्
manage-gets-heading = अहिले तपाईंले पाउने
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = यो बन्द गर्नुहोस्
manage-pause-heading = केही समय रोक्ने
manage-pause-label = यो दिनअघि केही नपठाउने
manage-pause-button = रोक्नुहोस्
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = कृपया भोलिदेखि { $last } सम्मको कुनै दिन छान्नुहोस्।

# Having everything deleted.
unlist-title = मेरो सबै जानकारी मेटाउने
unlist-what = अब तपाईंलाई नयाँ खबर आउँदैन। तपाईंको ठेगाना र भन्नुभएको सबै कुरा हामी मेटाउँछौँ: भाषा, बस्ने ठाउँ, सन्देश नआउने समय। पठाइएको खबरको गन्ती मात्र रहन्छ, कसको हो थाहा हुँदैन। तपाईंको ठेगानाको कसैले पढ्न नसक्ने एउटा चिन्ह मात्र रहन्छ, ताकि कुनै सूचीले तपाईंलाई फेरि नजोडोस्। तपाईं आफैँ जुनसुकै बेला फेरि दर्ता गर्न सक्नुहुन्छ।
unlist-button = सबै मेटाउनुहोस्
unlisted-title = मेटियो
unlisted-what = अब हामीसँग तपाईंको ठेगाना छैन। पहिले नै पठाइसकिएको इमेल भने अझै आउन सक्छ।

# “Why did I get this?”
got-title = यो मलाई किन आयो?
got-nobody = यो ठेगानामा अब केही पठाइँदैन, र हामीले यो ठेगाना मेटाइसक्यौँ। यसमा पहिले आएको कुरा तल छ।
got-subscriptions = के मागिएको थियो
got-nothing = केही मागिएको थिएन।
got-topic = विषय
got-how = कसरी
got-from = कहिलेदेखि
got-until = कहिलेसम्म
got-goes-on = अझै आउँछ
got-by = कहाँबाट मागियो
got-messages = पछिल्ला सन्देश
got-no-messages = अझै केही पठाइएको छैन।
got-message = सन्देश
got-on = दिन
got-became = के भयो
got-digest = एउटै सन्देशमा धेरै खबर
# $day: a day with its year
got-door-web = यो वेबसाइटमा छानिएको, र { $day } मा इमेलबाट पक्का गरिएको
got-door-api = अर्को प्रोग्रामबाट मागिएको, र { $day } मा इमेलबाट पक्का गरिएको
got-door-telegram = { $day } मा Telegram मा छानिएको
got-door-manage = { $day } मा आफ्नै पृष्ठमा बदलिएको
got-door-import = सहरको सूचीबाट { $day } मा सारिएको
# $day: a day with its year
got-agreed = { $day } मा सहमति दिइएको
got-ended-changed = अर्कै कुरा छानियो
got-ended-unsubscribed = बन्द गरियो
got-ended-unreachable = ठेगानामा इमेल पुग्न छोड्यो
got-ended-complained = स्प्याम भनी उजुरी आयो
got-ended-other = सकियो
got-state-ready = पठाउन बाँकी
got-state-held = हामीले रोकेकाले पर्खिरहेको
got-state-sending = पठाइँदै
got-state-sent = पठाइयो
got-state-failed = पठाउन सकिएन
got-state-unknown = पठाइयो, तर पुग्यो कि पुगेन थाहा छैन
got-state-suppressed = पठाइएन
got-lang-wanted = तपाईंले यही भाषा माग्नुभएको थियो।
# $wanted: name of a language in itself
got-lang-other = { $wanted } भाषामा लेख थिएन। तपाईंले यो भाषा पनि पढ्छु भन्नुभएको थियो।
got-lang-fallback = { $wanted } भाषामा लेख नभएकाले हामीले यो पठायौँ।

# The bot: buttons below the topics.
bot-topics-cadence-button = कति समयमा
bot-topics-also-button = अरू भाषामा पनि
bot-topics-district-button = म बस्ने ठाउँ
bot-topics-quiet-on-button = 22:00 देखि 07:00 सम्म नपठाउने
bot-topics-quiet-off-button = जुनसुकै बेला पठाए हुन्छ
