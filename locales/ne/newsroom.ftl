# The newsroom, where bulletins are written and sent: the list.
newsroom-title = खबर पठाउने
newsroom-empty = अझै कुनै खबर लेखिएको छैन।
newsroom-write = खबर लेख्नुहोस्
newsroom-drafts = मस्यौदा
newsroom-on-their-way = पठाइँदै
newsroom-done = पहिले पठाइएका
newsroom-subject = शीर्षक
newsroom-kind = प्रकार
newsroom-kind-note = खबर
newsroom-kind-issue = समाचार बुलेटिनको सूचना
newsroom-date = मिति
newsroom-got-it = पाएका मानिस
# $sent, $total: numbers of people
newsroom-reached = { $total } मध्ये { $sent } जना
newsroom-state-draft = मस्यौदा
newsroom-state-approved = स्वीकृत
newsroom-state-fanning-out = पठाउने तयारी हुँदै
newsroom-state-sending = पठाइँदै
newsroom-state-done = सबै पठाइयो
newsroom-state-stopped = रोकियो
newsroom-announce-heading = समाचार बुलेटिनको नयाँ अङ्कको सूचना दिने
newsroom-announce-what = छानिएको अङ्कका लेखको शीर्षक र सारांशबाट मस्यौदा बनाइन्छ। पठाउनुअघि बदल्न सकिन्छ।
newsroom-issue = समाचार बुलेटिनको अङ्क
newsroom-announce-button = मस्यौदा बनाउनुहोस्

# Writing and translating.
newsroom-topics-label = कसले पाउँछ: यी विषयमा दर्ता गर्नेहरू
newsroom-text = लेख
newsroom-text-hint = अनुच्छेदको बीचमा एउटा लाइन खाली छोड्नुहोस्; सूचीका हरेक लाइन - बाट सुरु गर्नुहोस्। लिङ्क र रकम यसरी लेखिन्छ:
newsroom-save = सुरक्षित गर्नुहोस्
newsroom-saved = सुरक्षित भयो।
newsroom-korean = कोरियाली लेख
newsroom-made-by = अनुवाद
newsroom-by-person = मानिसले गरेको
newsroom-by-machine = मेसिनले गरेको
newsroom-last-saved = पछिल्लो पटक सुरक्षित
newsroom-error-no-title = कृपया शीर्षक लेख्नुहोस्।
newsroom-error-no-text = लेख खाली छ। कृपया लेख्नुहोस्।
# $limit: number of characters
newsroom-error-too-long = धेरै लामो भयो: बढीमा { $limit } अक्षर हुनुपर्छ।
# $fact: what was typed as the id of a fact
newsroom-error-fact = { $fact } नामको कुनै रकम वा सङ्ख्या छैन। कृपया हिज्जे जाँच्नुहोस्।
newsroom-error-topics = कृपया कम्तीमा एउटा विषय छान्नुहोस्।
newsroom-error-issue = यो अङ्कको सूचना दिन सकिँदैन। कृपया यो कोरियाली भाषामा प्रकाशित भएको छ कि छैन, जाँच्नुहोस्।
newsroom-error-frozen = यो खबर स्वीकृत भइसकेको छ। अब बदल्न मिल्दैन।

# One bulletin: what it says and who gets it.
newsroom-says = के लेखिएको छ
newsroom-written = लेखिएको
newsroom-missing = अझै छैन
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $count ->
    [one] { $shown } पुरानो अनुच्छेद
   *[other] { $shown } पुराना अनुच्छेद
}
newsroom-who-gets-it = कसले पाउँछ
newsroom-channel = माध्यम
newsroom-channel-email = इमेल
newsroom-channel-telegram = Telegram
newsroom-people = मानिस
newsroom-all = जम्मा
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = { $count ->
    [one] { $language } भाषामा लेख छैन: { $shown } जनाले केही पाउँदैन।
   *[other] { $language } भाषामा लेख छैन: { $shown } जनाले केही पाउँदैनन्।
}
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $count ->
    [one] { $language } भाषाको लेखमा { $count } अनुच्छेद कोरियालीभन्दा पुरानो छ।
   *[other] { $language } भाषाको लेखमा { $count } अनुच्छेद कोरियालीभन्दा पुराना छन्।
}
newsroom-problem-nobody = यी विषयमा अझै कसैले दर्ता गरेको छैन।
newsroom-test-heading = आफूलाई परीक्षण पठाउने
# $address: an email address
newsroom-test-what = यो { $address } मा जान्छ, पाठकले पाउने जस्तै गरी।
newsroom-test-all = सबै भाषा
# $address: an email address
newsroom-tested = परीक्षण इमेल { $address } मा पठाइँदै छ।

# Approving and stopping.
newsroom-approve-heading = स्वीकृत गरेर पठाउने
newsroom-approve-what = यो तुरुन्तै पठाइन्छ र वेबसाइटमा प्रकाशित हुन्छ। त्यसपछि बदल्न मिल्दैन।
newsroom-approve-not-you = प्रकाशकले स्वीकृत गरेपछि यो पठाइन्छ।
newsroom-approve-button = स्वीकृत गरेर पठाउनुहोस्
newsroom-accept = मलाई यी समस्या थाहा छ। यस्तै पठाउनुहोस्।
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = { $count ->
    [one] यस्तै पठाउनुहोस्: { $languages } भाषामा लेख नभएकाले { $shown } जनाले केही पाउँदैन।
   *[other] यस्तै पठाउनुहोस्: { $languages } भाषामा लेख नभएकाले { $shown } जनाले केही पाउँदैनन्।
}
newsroom-error-accept = समस्या छ। तैपनि पठाउने हो भने तलको कोठामा चिन्ह लगाउनुहोस्।
newsroom-error-changed = तपाईंले हेर्दाहेर्दै खबर बदलियो, त्यसैले केही गरिएन। अहिले यस्तो छ, कृपया फेरि हेर्नुहोस्।
newsroom-stop-title = पठाउन रोक्नुहोस्
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $count ->
    [one] अझै नपाएको { $shown } जनाले यो पाउँदैन।
   *[other] अझै नपाएका { $shown } जनाले यो पाउँदैनन्।
}
newsroom-stop-stays = पठाइसकेको फिर्ता लिन सकिँदैन, र वेबसाइटको पृष्ठ रहिरहन्छ। यो फेरि सुरु गर्न सकिँदैन।
newsroom-stop-button = अहिले रोक्नुहोस्
newsroom-public-heading = वेबसाइटमा पढ्नुहोस्

# How far it got.
newsroom-progress = कहाँसम्म पुग्यो
newsroom-renew = अहिलेको अवस्था हेर्नुहोस्
newsroom-sent = पठाइयो
newsroom-waiting = पर्खिरहेको
newsroom-failed = असफल
newsroom-unknown = पुगेको हुन सक्छ
newsroom-withdrawn = पठाइएन
newsroom-failures = नपुगेका
newsroom-each-failure = एक-एक गरी हेर्नुहोस्
newsroom-why = कारण
newsroom-why-no-address = यस्तो ठेगाना छैन
newsroom-why-full = मेलबक्स भरिएको छ
newsroom-why-refused = पाउने पक्षबाट अस्वीकार भयो
newsroom-why-later = फेरि कोसिस हुन्छ
newsroom-why-unknown = पठाउँदा लाइन टुट्यो: पुगेको हुन सक्छ
newsroom-why-other = अरू कारण
newsroom-code = जवाफको कोड
newsroom-how-many = सङ्ख्या
newsroom-to = कहाँ पठाइएको
newsroom-forgotten = मेटाइएको ठेगाना
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $when } देखि { $channel } बाट केही पठाइएको छैन। कारण हेर्नुहोस्, मिलाउनुहोस्, अनि फेरि कोसिस गर्नुहोस्।
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel } बाट पठाउने काम { $when } सम्म रोकिएको छ, त्यसपछि आफैँ सुरु हुन्छ।
newsroom-route-again = फेरि कोसिस गर्नुहोस्
