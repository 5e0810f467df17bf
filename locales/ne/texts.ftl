# What readers see of a text.
text-gone-title = यो लेख अब यहाँ छैन
# $day: a date
text-stale-here = कोरियाली लेख { $day } मा बदलिएको छ; अनुवाद पछि मिलाइनेछ।
text-stale-here-undated = कोरियाली लेख बदलिएको छ; अनुवाद पछि मिलाइनेछ।

# What a text is, and where it stands.
text-kind-guide = मार्गदर्शिका
text-kind-publication = प्रकाशन
text-kind-issue = समाचार बुलेटिनको अङ्क
text-kind-article = समाचार बुलेटिनको लेख
text-kind-bulletin = खबर
text-kind-alert = जरुरी सूचना
text-kind-reply = तयारी जवाफ
text-kind-question = परामर्शअघि सोध्ने प्रश्न
text-kind-situation = समस्याबाट निस्कने बाटो
text-kind-programme = तालिम वा कार्यक्रम
text-state-missing = अनुवाद छैन
text-state-asked-for = अनुवाद अनुरोध गरिएको
text-state-in-translation = अनुवाद हुँदै
text-state-stale = कोरियाली बदलियो
text-state-withdrawn = पाठकबाट हटाइएको
text-state-machine = मेसिनले गरेको, अझै कसैले नपढेको
text-state-needs-review = अझै कसैले नपढेको
text-state-reviewed = यो भाषा जान्नेले पढेको
text-state-declined = अनुवाद नगरिने
text-state-draft = लेखिँदै
text-state-public = प्रकाशित
# $count: how many; $shown: the same as it is written
text-behind = { $count ->
    [one] कोरियालीभन्दा पुरानो { $shown } वाक्य
   *[other] कोरियालीभन्दा पुराना { $shown } वाक्य
}
# $count: how many; $shown: the same as it is written
text-unwritten = { $count ->
    [one] अनुवाद नभएको { $shown } वाक्य
   *[other] अनुवाद नभएका { $shown } वाक्य
}
text-by-file = फाइलबाट ल्याइएको

# One text.
text-public-pages = पाठकले देख्ने पृष्ठ
text-languages = हरेक भाषाको अवस्था
text-readers-see = पाठकले देख्ने लेख
text-read-by = पढ्ने व्यक्ति
text-to-do = तपाईं के गर्न सक्नुहुन्छ
text-public-since = प्रकाशित भएको:
text-not-public = प्रकाशित छैन
text-history = पुराना परिवर्तन
text-more = अरू काम
text-act-publish = प्रकाशित गर्नुहोस्
text-act-review = मैले पढेँ, ठिक छ
text-act-schedule = दिन तोक्नुहोस्
text-act-unschedule = तोकेको दिन हटाउनुहोस्
text-act-decline = अनुवाद नगर्ने
text-act-take-up = फेरि अनुवाद गर्ने
text-act-withdraw = पाठकबाट हटाउनुहोस्
text-schedule-at = यो कहिले प्रकाशित गर्ने? (यो सहरको समय)
text-decline-why = पाठकलाई बताइने कारण
text-note = सहकर्मीका लागि टिपोट (खाली छोड्न सकिन्छ)
text-publish-all-heading = एकैचोटि प्रकाशित गर्ने
text-publish-all-what = यी भाषामा कोरियालीमा भएको सबै कुरा छ। प्रकाशित गर्ने भाषा छान्नुहोस्। एउटा मात्र प्रकाशित गर्न नमिले पनि कुनै प्रकाशित हुँदैन।
text-publish-all-button = छानेका भाषा प्रकाशित गर्नुहोस्

# What was done.
text-done-made = लेख बनाइयो। अब यसको कोरियाली लेख लेख्नुहोस्।
text-done-saved = सुरक्षित भयो।
text-done-published = प्रकाशित भयो।
text-done-scheduled = यो त्यही समयमा प्रकाशित हुन्छ।
text-done-unscheduled = तोकेको दिन हटाइयो।
text-done-withdrawn = यो पाठकबाट हटाइयो। पाठकलाई कारण बताइन्छ।
text-done-declined = यसको अनुवाद गरिँदैन। पाठकलाई कारण बताइन्छ।
text-done-taken-up = यसको अनुवाद फेरि गरिने भयो।
text-done-reviewed = तपाईंले पढेको भनी टिपियो।
text-done-restored = पुरानो लेख सबैभन्दा नयाँ बनाएर फेरि सुरक्षित गरियो। पाठकले अझै यो देख्दैनन्।
text-done-still-correct = अनुवाद अझै ठिक छ भनी टिपियो।
text-done-unchanged = केही बदलिएको थिएन।

# What cannot be done.
text-refusal-no-words = यो भाषामा अझै लेख छैन।
text-refusal-unwritten = शीर्षक वा लेख अझै खाली छ।
text-refusal-changed = यसबीच अरू कसैले अर्कै लेख सुरक्षित गर्नुभयो। कृपया त्यो हेरेर फेरि कोसिस गर्नुहोस्।
text-refusal-long-note = टिपोट धेरै लामो भयो। 300 अक्षरसम्म लेख्न सकिन्छ।
text-refusal-past-day = त्यो समय बितिसक्यो।
text-refusal-no-day = कृपया दिन र समय छान्नुहोस्।
text-refusal-is-public = यो पहिले नै प्रकाशित छ।
text-refusal-not-public = यो अहिले प्रकाशित छैन।
text-refusal-no-source = कोरियाली लेख अझै प्रकाशित छैन। कृपया पहिले त्यो प्रकाशित गर्नुहोस्।
text-refusal-no-reason = पाठकलाई बताउने कारण कृपया छान्नुहोस्।
text-refusal-own-words = यो तपाईं आफैँले सुरक्षित गर्नुभएको लेख हो। अरू कसैले पढ्नुपर्छ।
text-refusal-none-chosen = कृपया कम्तीमा एउटा भाषा छान्नुहोस्।
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } केही पनि प्रकाशित भएन।
text-refusal-around = यसबीच अरू कसैले यो बदल्नुभयो। तपाईंले लेखेको कुरा तल छ। उहाँको ठाउँमा आफ्नो राख्ने हो भने फेरि सुरक्षित गर्नुहोस्।

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = { $language } भाषाका पाठकबाट हटाउने
text-withdraw-what = { $language } भाषाका पाठकले अब यो पाउँदैनन्, र तपाईंले छानेको कारण उनीहरूलाई बताइन्छ।
text-withdraw-what-all = कोरियाली लेखसँगै सबै भाषाको लेख हट्छ। तपाईंले छानेको कारण पाठकलाई बताइन्छ।
text-withdraw-linking = अरू लेखबाट यसमा आउने लिङ्क छ। पहिले ती लिङ्क मिलाउनु राम्रो हुन्छ।
text-withdraw-why = पाठकलाई बताइने कारण
text-withdraw-button = पाठकबाट हटाउनुहोस्

# The Korean changed, and the translations are right all the same.
text-still-offer = कोरियाली बदलिएको छ, र केही अनुवाद पुराना भएका छन्।
text-still-link = ती बदल्नुपर्छ कि पर्दैन, हेर्नुहोस्
text-still-title = के अनुवाद अझै ठिक छन्?
text-still-what = कोरियाली यसरी बदलियो। अर्थ उही छ भने, सबै भाषाको अनुवाद अझै ठिक छ भनी टिप्न सकिन्छ। अनुवादको एउटै शब्द पनि बदलिँदैन; पुरानो भन्ने चिन्ह मात्र हट्छ।
text-still-new = नयाँ वाक्य भने अनुवाद गर्नैपर्छ।
text-still-button = सबै भाषामा अझै ठिक छ
text-still-nothing = कुनै वाक्य बदलिएको छैन।
text-still-changed = यसबीच कोरियाली फेरि बदलियो। कृपया एक पटक फेरि हेर्नुहोस्।

# A new text.
text-title-ko = कोरियाली शीर्षक
text-slug = ठेगानामा लेखिने नाम
text-slug-hint = अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन, 3 देखि 60 वटासम्म। पछि बदल्न मिल्दैन। जस्तै:
text-begin-button = लेख बनाउनुहोस्
text-error-kind = यो कस्तो लेख हो, कृपया छान्नुहोस्।
text-error-slug = कृपया 3 देखि 60 वटासम्म अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन लेख्नुहोस्।
text-error-slug-taken = यो नामको लेख पहिले नै छ।
text-error-no-title = कृपया शीर्षक लेख्नुहोस्।
text-error-topic = कृपया विषय छान्नुहोस्।

# What stands around a text.
text-around = विषय, सम्पर्क, शब्द र स्रोत बदल्नुहोस्
text-around-what = सबै भाषामा एउटै हुन्छ। सुरक्षित गर्नेबित्तिकै प्रकाशित हुन्छ।
text-contacts = सम्पर्क
text-terms = शब्द
text-sources = कानुनका दफा
text-checked-on = जाँचेको मिति
text-checked-by = जाँच्ने (पद वा निकाय)
text-review-by = अर्को पटक जाँच्ने दिन
text-related = यससँगै पढ्ने मार्गदर्शिका
text-related-hint = एक लाइनमा एउटा, मार्गदर्शिकाको ठेगानामा लेखिएको नामले।
text-line-each = एक लाइनमा एउटा, पाठकले देख्ने क्रममा।
text-sources-hint = एक लाइनमा एउटा, कोरियाली भाषामा, र ठेगाना भए त्यसपछि https:// बाट सुरु गरेर।
text-contacts-known = भएका सम्पर्क
text-terms-known = भएका शब्द
# $ids: names as they were typed
text-error-unknown = दर्ता नभएको: { $ids }
text-error-too-many = { $most } वटासम्म राख्न सकिन्छ।
text-error-sources = { $most } लाइनसम्म, हरेकमा { $longest } अक्षरसम्म लेख्न सकिन्छ।
text-error-checked-on = कृपया आज वा त्यसअघिको दिन छान्नुहोस्।
text-error-review-by = कृपया मिति फेरि हेर्नुहोस्।

# History.
# $language: a language by its own name
text-history-title = { $language } भाषाका पुराना परिवर्तन
text-history-none = अझै केही सुरक्षित भएको छैन।
# $number: which revision it is
text-history-number = संस्करण { $number }
text-history-public = पाठकले देख्ने लेख
text-history-latest = पछिल्लो पटक सुरक्षित
text-history-cut = पछिल्ला मात्र देखाइएका छन्।
text-history-compared = संस्करण { $number } सँग दाँजिएको। बीचमा रेखा तानिएको शब्द हटेको हो, तल रेखा भएको शब्द नयाँ हो।
text-history-with-public = पाठकले देख्ने लेखसँग दाँज्नुहोस्
text-history-first = सबैभन्दा पहिले सुरक्षित भएको यही हो।
text-restore-heading = यसमा फर्कने
text-restore-what = यो लेख सबैभन्दा नयाँ बनाएर फेरि सुरक्षित हुन्छ। केही हराउँदैन, र प्रकाशित गरेपछि मात्र पाठकले देख्छन्।
text-restore-button = फर्कनुहोस्
text-act-published = प्रकाशित गरियो
text-act-scheduled = दिन तोकियो
text-act-unscheduled = तोकेको दिन हटाइयो
text-act-withdrawn = पाठकबाट हटाइयो
text-act-declined = अनुवाद नगर्ने भनियो
text-act-taken-up = फेरि अनुवाद गर्ने भनियो
text-act-asked-for = अनुवाद अनुरोध गरियो
text-act-begun = अनुवाद सुरु भयो
text-act-reviewed = पढेर ठिक छ भनियो
text-act-still-correct = कोरियाली बदलिए पनि ठिक छ भनियो
text-act-restored = पुरानो संस्करणमा फर्काइयो
