# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = अझै तपाईंको भाषामा छैन
# $wanted: name of a language in itself
newsletter-not-yet = समाचार बुलेटिनको यो अङ्क अझै { $wanted } भाषामा निस्केको छैन।
newsletter-not-yet-some = अझै { $wanted } भाषामा ननिस्केका अङ्क:
# $day: a date
newsletter-planned = { $day } मा निस्कने योजना छ।
newsletter-unplanned = कहिले निस्कन्छ, अहिलेसम्म थाहा छैन।
newsletter-all-issues = सबै अङ्क
newsletter-no-issues = अझै कुनै अङ्क निस्केको छैन।
newsletter-elsewhere = यो भाषामा नभएका लेख
newsletter-other-issues = अरू अङ्क
newsletter-earlier-issue = अघिल्लो अङ्क:
newsletter-later-issue = अर्को अङ्क:
newsletter-other-articles = यो अङ्कका अरू लेख
newsletter-earlier-article = अघिल्लो लेख:
newsletter-later-article = अर्को लेख:
newsletter-feed = नयाँ लेखको फिड
newsletter-feed-all = सबै नयाँ कुराको फिड

# The newsroom: publications and issues.
board-section-publications = समाचार बुलेटिन
publications-title = समाचार बुलेटिन
publications-lead = प्रकाशन र तिनका अङ्क। अङ्कको सबै लेख कुनै भाषामा तयार भएपछि त्यो भाषामा प्रकाशित गरिन्छ।
publications-issue = अङ्क
publications-no-issues = अझै कुनै अङ्क छैन।
publications-released = निस्किसकेको
# $ready, $all: numbers as they are written
publications-ready = { $all } मध्ये { $ready } लेख तयार
# $day: a date
publications-next = अर्को अङ्क { $day } मा आउने अनुमान छ
publications-how-often = कति समयमा निस्कन्छ
publications-every-quarter = हरेक तीन महिनामा
publications-every-half-month = महिनामा दुई पटक
publications-every-irregular = भन्नुपर्ने कुरा हुँदा
publications-begin = नयाँ प्रकाशन बनाउने
publications-begin-button = प्रकाशन बनाउनुहोस्
publications-title-text = सबै भाषामा यसको शीर्षक र परिचय
publications-begin-issue = नयाँ अङ्क बनाउने
publications-begin-issue-button = अङ्क बनाउनुहोस्
publications-day = अङ्कको मिति
publications-day-hint = अङ्कमा यही मिति लेखिन्छ। लेखका रकम र सङ्ख्या यही दिनका देखिन्छन्।
publications-save = सुरक्षित गर्नुहोस्
publications-error-every = कृपया कति समयमा निस्कन्छ, छान्नुहोस्।
publications-error-day = कृपया मिति छान्नुहोस्।

# One issue.
publications-articles = लेख
publications-no-articles = यसमा अझै कुनै लेख छैन।
publications-public = प्रकाशित
publications-order = क्रम बदल्ने
publications-up = माथि सार्नुहोस्
publications-down = तल सार्नुहोस्
publications-take-out = यो अङ्कबाट निकाल्नुहोस्
publications-add = नयाँ लेख लेख्ने
publications-add-button = लेख बनाएर लेख्नुहोस्
publications-put-in = पहिले नै भएको लेख राख्ने
publications-put-in-button = यो अङ्कमा राख्नुहोस्
publications-loose = कुनै अङ्कमा नभएका लेख
publications-languages = हरेक भाषामा प्रकाशित गर्ने
publications-languages-what = शीर्षक र सबै लेख तयार भएको भाषामा प्रकाशित हुन्छ। अरू भाषाका पाठकलाई कहिले निस्कन्छ, बताइन्छ।
publications-waits-for = गर्नुपर्ने काम
publications-whole = तयार
publications-waits = तयार छैन
publications-released-since = प्रकाशित भएको:
publications-see = पाठकले देख्ने पृष्ठ
# $when: a moment
publications-scheduled = तयार भए { $when } मा निस्कन्छ
publications-missed = प्रकाशित भएन
publications-missed-at = { $when } मा निस्कनुपर्ने थियो, तर त्यति बेला तयार थिएन।
# $language: name of a language in itself
publications-release-in = { $language } भाषामा प्रकाशित गर्नुहोस्
publications-release-button = चिन्ह लगाएका भाषामा प्रकाशित गर्नुहोस्
publications-schedule = तोकेको दिन प्रकाशित गर्ने
publications-schedule-what = चिन्ह लगाएका भाषामध्ये त्यति बेला तयार भएका भाषामा, त्यति बेला सुरक्षित भएको लेख आफैँ प्रकाशित हुन्छ। तयार नभएको भाषा यहाँ देखाइन्छ।
publications-planned = पाठकलाई बताइने मिति
publications-planned-what = हरेक भाषामा अङ्क कहिले निस्कने योजना छ। खाली छोडे अझै थाहा छैन भनी बताइन्छ।
publications-announce-later = कोरियाली भाषामा निस्किसकेपछि अङ्कको सूचना दिन सकिन्छ।
publications-ready-heading = अहिले प्रकाशित गर्न मिल्ने अङ्क:
publications-of-text = यो लेख भएको अङ्क
publications-with-issue = यो लेख अङ्कसँगै प्रकाशित हुन्छ। कृपया यो भाषामा अङ्क प्रकाशित गर्नुहोस्।

# What keeps an issue back in a language.
publications-held-no-articles = पढ्ने लेख छैन।
publications-held-missing = अझै लेखिएको छैन।
publications-held-no-body = शीर्षक मात्र छ।
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] अनुवाद नभएको { $shown } वाक्य
   *[other] अनुवाद नभएका { $shown } वाक्य
}
publications-held-behind = { $count ->
    [one] कोरियालीभन्दा पुरानो { $shown } वाक्य
   *[other] कोरियालीभन्दा पुराना { $shown } वाक्य
}
publications-held-withheld = पाठकबाट हटाइएको, वा अनुवाद नगरिने।
publications-held-blocked = { $count ->
    [one] जाँच गर्दा सच्याउनैपर्ने { $shown } कुरा भेटियो।
   *[other] जाँच गर्दा सच्याउनैपर्ने { $shown } वटा कुरा भेटिए।
}

# What was done, and what was not.
publications-done-begun = बनाइयो।
publications-done-every = सुरक्षित भयो।
publications-done-put-in = लेख यो अङ्कमा राखियो।
publications-done-taken-out = लेख यो अङ्कबाट निकालियो। अर्को अङ्कमा राख्न सकिन्छ।
publications-done-moved = क्रम सुरक्षित भयो।
publications-done-day = मिति सुरक्षित भयो।
publications-done-planned = सुरक्षित भयो। पाठकलाई यही बताइन्छ।
publications-done-released = अङ्क प्रकाशित भयो।
publications-done-scheduled = दिन तोकियो।
publications-done-unscheduled = तोकेको दिन हटाइयो।
publications-refusal-not-found = यो अब यस अङ्कमा छैन। कृपया पृष्ठ फेरि हेर्नुहोस्।
publications-refusal-too-many = यो अङ्कमा लेख धेरै भए।
publications-refusal-was-public = पाठकले यो लेख देखिसकेका छन्, त्यसैले यो आफ्नै अङ्कमा रहन्छ। लेखको पृष्ठबाट यसलाई पाठकबाट हटाउन सकिन्छ।
publications-refusal-elsewhere = यो लेख पहिले नै कुनै अङ्कमा छ।
publications-refusal-is-released = यो अङ्क पहिले नै निस्किसकेको छ।
publications-refusal-none-chosen = कृपया कम्तीमा एउटा भाषामा चिन्ह लगाउनुहोस्।
publications-refusal-no-korean = केही प्रकाशित भएन: कोरियाली पहिले वा अरूसँगै प्रकाशित हुनुपर्छ।
# $language: name of a language in itself
publications-refusal-incomplete = केही प्रकाशित भएन: { $language } भाषामा अङ्क तयार छैन।
publications-refusal-changed = केही प्रकाशित भएन: यसबीच कसैले { $language } भाषामा अर्कै लेख सुरक्षित गर्नुभयो। कृपया फेरि हेर्नुहोस्।
publications-refusal-warned = केही प्रकाशित भएन: { $language } भाषामा जाँच गर्दा भेटिएका कुरा कृपया हेर्नुहोस्।
publications-refusal-past-day = यो दिन बितिसक्यो। कृपया पछिको दिन छान्नुहोस्।
