# What the bot can do besides reading and asking.
bot-command-mine = आफ्नो प्रश्न खोल्नुहोस्
bot-command-clear = यहाँका सन्देश मेटाउनुहोस्
bot-command-forget = मेरो जानकारी मेटाउनुहोस्
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = विदेशी बासिन्दाका लागि जीवन र कामका मार्गदर्शिका, फोन नम्बर र निःशुल्क परामर्श, तपाईंकै भाषामा। नाम भन्नुपर्दैन। यहाँ लेखेको कुरा Telegram भएर जान्छ; हाम्रो वेबसाइटमा लेखेको कुरा जाँदैन।
bot-short-description = विदेशी बासिन्दाका लागि मार्गदर्शिका, फोन नम्बर र निःशुल्क परामर्श, तपाईंकै भाषामा।

# Searching: words that belong to no question.
bot-search-none = यसबारे केही भेटिएन। अरू शब्दले खोज्नुहोस्, वा परामर्शदातालाई सोध्नुहोस्।
bot-search-ask = यहाँ जवाफ छैन? परामर्शदाताले तपाईंले लेखेको कुरा पढेर जवाफ दिन सक्छन्। यो निःशुल्क छ।
bot-search-ask-button = यही कुरा परामर्शदातालाई सोध्नुहोस्
bot-search-not-sent = भर्खर लेखेको कुरा तपाईंको परामर्शदाताकहाँ गएन। उहाँलाई लेख्न आफ्नो प्रश्न खोल्नुहोस्।
# $words: what she wrote
bot-search-begins = तपाईंको प्रश्न यसरी सुरु हुन्छ: “{ $words }”

# Who is here today.
bot-here-title = आज को हुनुहुन्छ
bot-here-nobody = आज केन्द्रमा अब कोही पनि छैन। यहाँ जुनसुकै बेला सोध्न सक्नुहुन्छ, परामर्शदाताले जवाफ दिन्छन्।
# $until: a time
bot-here-yours = तपाईंको भाषा बोल्ने व्यक्ति आज { $until } सम्म केन्द्रमा छन्।
bot-here-not-yours = आज तपाईंको भाषा बोल्ने कोही केन्द्रमा छैन। तैपनि आफ्नै भाषामा सोध्न सक्नुहुन्छ: दोभाषेको मद्दतले जवाफ दिइन्छ।
bot-here-call = समय बदलिन सक्छ। आउनुअघि कृपया फोन गर्नुहोस्।
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = तपाईंको आवाज सन्देश हामी परामर्शदातालाई दिन सक्छौँ। यो कुन विषयमा हो? अझै केही पठाइएको छैन।
bot-voice-noted = तपाईंको आवाज सन्देश हामीले राख्यौँ। प्रश्न पठाएपछि परामर्शदाताले सुन्छन्।
bot-voice-too-many = एउटा प्रश्नमा योभन्दा धेरै आवाज सन्देश अट्दैन। कृपया पहिले यो प्रश्न पठाउनुहोस्।
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
    [one] { $shown } सेकेन्डको आवाज सन्देश।
   *[other] { $shown } सेकेन्डको आवाज सन्देश।
}
bot-voice-lost = एउटा आवाज सन्देश हामीले Telegram बाट ल्याउन सकेनौँ। तपाईंको प्रश्न हामीसँग छ। कृपया आवाज सन्देश फेरि एक पटक पठाउनुहोस्।

# Her own questions.
bot-mine-button = मेरो प्रश्न
bot-mine-none = यो च्याटसँग जोडिएको कुनै प्रश्न छैन। हाम्रो वेबसाइटमा सोध्नुभएको हो भने त्यहीँ आफ्नो नम्बर लेखेर खोल्नुहोस्।
bot-mine-which = कुन प्रश्न खोल्न चाहनुहुन्छ?
bot-open-how = प्रश्न खोल्ने लिङ्क पाउनुहुन्छ। यो एक घण्टाभित्र एक पटक मात्र चल्छ। यो च्याटमा प्रश्नको कुनै कुरा देखाइँदैन।
bot-open-once = यो लिङ्कले एक घण्टाभित्र एक पटक तपाईंको प्रश्न खोल्छ। यो फोन हातमा हुने जसले पनि थिच्न सक्छ: चाहिँदैन भने यो सन्देश मेटाउनुहोस्।
bot-open-button = मेरो प्रश्न खोल्नुहोस्
bot-open-none = यहाँबाट खोल्न सकिँदैन। हाम्रो वेबसाइटमा आफ्नो नम्बर लेखेर खोल्नुहोस्।

# The button below “there is a reply”.
notice-open-button = जवाफ खोल्नुहोस्

# Deleting the messages of a chat.
bot-clear-title = यहाँका सन्देश मेटाउने?
bot-clear-what = पछिल्लो 48 घण्टामा तपाईं र हामीले यहाँ लेखेको कुरा हामी मेटाउँछौँ, तपाईंको फोनबाट पनि। त्योभन्दा पुरानो कुरा Telegram ले हामीलाई मेटाउन दिँदैन।
bot-clear-number = तपाईंको प्रश्न नम्बर यहाँ छ? पहिले टिप्नुहोस्: नम्बर नभई हाम्रो वेबसाइटमा जवाफ पढ्न सकिँदैन।
bot-clear-button = हो, मेटाउनुहोस्
bot-cleared = पछिल्लो 48 घण्टाका सन्देश हामीले मेटायौँ।
bot-cleared-partly = Telegram ले मेटाउन दिएको कुरा हामीले मेटायौँ। केही बाँकी छ।
bot-cleared-older = बाँकी तपाईं आफैँ मेटाउन सक्नुहुन्छ: सूचीमा यो च्याट थिचिराख्नुहोस् र “मेटाउनुहोस्” छान्नुहोस्।

# Forgetting somebody.
bot-forget-title = तपाईंको जानकारी मेटाउने?
bot-forget-what = नयाँ खबर आउन बन्द हुन्छ। यहाँ लेख्न थालेको कुरा र यो च्याटको नम्बर हामी मेटाउँछौँ, र यहाँ अब कुनै सन्देश पठाउँदैनौँ।
bot-forget-cases = तपाईंका प्रश्न परामर्शदातासँगै रहन्छन्। हाम्रो वेबसाइटमा आफ्नो नम्बर लेखेर पढ्न सक्नुहुन्छ, र कसैले काम नगरिरहेको बेला त्यहीँ मेटाउन सक्नुहुन्छ।
# $clear: a command as it is typed, /clear
bot-forget-messages = यो च्याटका सन्देश रहन्छन्। ती पनि मेटाउने भए पहिले { $clear } पठाउनुहोस्।
bot-forget-button = हो, मेटाउनुहोस्
bot-forgotten = हामीले तपाईंको जानकारी मेटायौँ। फेरि लेख्नुभयो भने सुरुदेखि थाल्छौँ।

# What the bot does not take.
bot-said-edited = तपाईंले बदलेको कुरा हामीलाई देखिँदैन। कृपया नयाँ सन्देशमा फेरि लेख्नुहोस्।
bot-said-contact = यो सम्पर्क हामीले राखेनौँ। कृपया अरूको नम्बर यहाँ नपठाउनुहोस्।
bot-said-place = यो ठाउँको जानकारी हामीले राखेनौँ। जरुरी छ भने कहाँ हो, शब्दमा लेख्नुहोस्।
bot-said-sticker = धन्यवाद। हामी स्टिकर पढ्न सक्दैनौँ। कृपया लेख्नुहोस् वा बटन छान्नुहोस्।
bot-slow-down = एकैचोटि धेरै आयो। कृपया अलि बिस्तारै पठाउनुहोस्। प्रश्नका लागि लेखेको कुरा राखिन्छ; अरू कुराको जवाफ अलि पछि आउँछ।
# Said once in a group. $link: the address of the bot
bot-group = अरूले नपढून् भनी म एक पटकमा एक जनासँग मात्र कुरा गर्छु। कृपया मलाई छुट्टै च्याटमा लेख्नुहोस्: { $link }

# A link from a chat that opens a question once.
case-open-title = आफ्नो प्रश्न खोल्नुहोस्
case-open-lead = यो लिङ्कले तपाईंको प्रश्न एक पटक, आधा घण्टाका लागि खोल्छ।
case-open-button = अहिले खोल्नुहोस्
# $button: the text of the button that closes it
case-open-leave = यो तपाईंको आफ्नै फोन होइन? पढिसकेपछि “{ $button }” थिच्नुहोस्।
case-open-over-title = यो लिङ्क अब चल्दैन
case-open-over = यो लिङ्क प्रयोग भइसक्यो, नयाँ लिङ्क बन्यो, वा एक घण्टा बित्यो। च्याटको बटन फेरि थिच्नुहोस्, वा आफ्नो नम्बर लेख्नुहोस्।

# In the trail of a case.
act-reach-tied = Telegram च्याटसँग जोडियो
act-reach-untied = Telegram च्याटबाट छुटाइयो
act-link-made = च्याटमा खोल्ने लिङ्क बनाइयो
act-link-opened = च्याटको लिङ्कबाट खोलियो
