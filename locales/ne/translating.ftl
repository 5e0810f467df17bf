# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = चिठी अनुवाद गर्ने
translate-what = सेवाग्राहीले लेखेको कुरा कोरियालीमा, र परामर्शदाताको जवाफ सेवाग्राहीको भाषामा अनुवाद गर्नुहोस्। हरेक भाग छुट्टाछुट्टै सुरक्षित हुन्छ, र पछि सच्याउन सकिन्छ।
translate-until = यो { $until } सम्म खोल्न सकिन्छ।
translate-done = अहिले अनुवाद गर्न बाँकी केही छैन। धन्यवाद। जवाफ वा नयाँ सन्देश आएपछि हामी खबर गर्छौँ।
translate-with-owner = यसबीच सेवाग्राहीले फेरि लेखे। तपाईंको अनुवाद सुरक्षित छ, र पठाउने कि नपठाउने परामर्शदाताले निर्णय गर्छन्।
translate-answer-heading = परामर्शदाताको जवाफ
translate-answer-label = { $language } भाषामा जवाफ
translate-answer-button = सेवाग्राहीलाई पठाउनुहोस्
translate-parts-heading = अहिलेसम्म लेखिएको कुरा
translate-part-label = कोरियालीमा
translate-part-button = सुरक्षित गर्नुहोस्
translate-saved = सुरक्षित भएको: { $when }
translate-original = परामर्शदाताले लेखेको कुरा देखाउनुहोस्
translate-terms = यस लेखका आधिकारिक शब्द
translate-error-empty = कृपया अनुवाद लेख्नुहोस्।
translate-error-withdrawn = परामर्शदाताले यो जवाफ फिर्ता लिए। तपाईंले लेखेको कुरा पठाइएन।

# The link of a translator outside.
translate-door-asked = तपाईंलाई एउटा चिठी अनुवाद गर्न अनुरोध छ।
translate-door-secret = मैले पढेको कुरा म कसैलाई भन्दिनँ।
translate-door-button = वाचा गरेर खोल्नुहोस्
translate-door-elsewhere = यो चिठी पहिलो पटक खोलिएको ब्राउजरमा मात्र खुल्छ। त्यो उपकरण प्रयोग गर्न सक्नुहुन्न भने कृपया केन्द्रसँग नयाँ लिङ्क माग्नुहोस्।
translate-door-over = यो लिङ्क अब चल्दैन। मद्दतका लागि धन्यवाद। अरू काम भए हामी नयाँ इमेल पठाउँछौँ।
translate-door-declined = खबर गर्नुभएकोमा धन्यवाद। हामी अर्कोलाई सोध्छौँ।
translate-door-kept = यो तपाईंले लेखेको कुरा हो। यो पठाइएन। चाहिन्छ भने प्रतिलिपि राख्नुहोस्।
translate-decline = म यो चिठी लिन सक्दिनँ
translate-decline-what = कारण थिच्नुहोस्, अनि हामी अर्कोलाई सोध्छौँ। त्यसपछि यो लिङ्क चल्दैन।
translate-decline-no-time = मसँग समय छैन
translate-decline-cannot-translate = म यो अनुवाद गर्न सक्दिनँ
translate-decline-knows-the-person = म त्यो व्यक्तिलाई चिन्छु

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = तपाईंको अनुवाद पर्खिरहेको एउटा चिठी छ
translate-mail-text = अनुवाद गर्नुपर्ने एउटा चिठी छ। यो लिङ्कबाट { $until } सम्म खोल्न सकिन्छ। यो पहिलो पटक खोलेको ब्राउजरमा मात्र खुल्छ:

    { $link }

    लिन सक्नुहुन्न भने कृपया त्यही पृष्ठमा भन्नुहोस्। यो इमेलमा पठाएको जवाफ कसैले पढ्दैन।
translate-mail-subject-more = अनुवाद गर्नुपर्ने अरू कुरा छ
translate-mail-more = हाम्रो पछिल्लो इमेलको लिङ्कमा अनुवाद गर्नुपर्ने अरू कुरा थपिएको छ। यो { $until } सम्म खोल्न सकिन्छ।

    यो इमेलमा पठाएको जवाफ कसैले पढ्दैन।

# The counsellor's page.
translate-made-by = { $name } ले अनुवाद गरेको, { $when }
translate-put-by = परामर्शदाताले लेखेको कुरा। { $name } ले अनुवाद गरेर पठाएको, { $when }
translate-earlier = सच्याउनुअघिका लेख देखाउनुहोस्
translate-write = तपाईंको जवाफ
translate-write-hint = { $name } ले { $language } भाषामा अनुवाद गरेपछि यो सेवाग्राहीकहाँ जान्छ। त्यसअघि केही पठाइँदैन।
translate-write-in = लेख्ने भाषा
translate-hold-button = अनुवाद गर्न दिनुहोस्
translate-as-it-is = अनुवाद नगरी पठाउनुहोस्
translate-held-heading = अनुवाद पर्खिरहेको जवाफ
translate-held-with = { $name } ले { $language } भाषामा अनुवाद गर्दै हुनुहुन्छ। सेवाग्राहीले यो अझै पाएका छैनन्।
translate-held-nobody = अहिले यो कसैले अनुवाद गर्दैन। दोभाषे खोज्न, फिर्ता लिन वा यस्तै पठाउन सकिन्छ।
translate-held-by = यो पहिले यो परामर्श हेर्ने { $name } ले लेख्नुभएको हो। फिर्ता लिँदा यो तपाईंको जवाफ लेख्ने ठाउँमा आउँछ।
translate-held-translated = अनुवाद गरिएको जवाफ
translate-held-stale = यो जवाफ लेखिएपछि सेवाग्राहीले फेरि लेखे। त्यो पढेर यो जवाफ अझै मिल्छ कि मिल्दैन, निर्णय गर्नुहोस्।
translate-held-stands = मिल्छ: अनुवाद गराउनुहोस्
translate-held-send = अनुवाद गरिएको जवाफ पठाउनुहोस्
translate-held-withdraw = फिर्ता लिएर बदल्नुहोस्
translate-error-held = अनुवाद पर्खिरहेको जवाफ पहिले नै छ। पहिले त्यो फिर्ता लिनुहोस् वा पठाउनुहोस्। तपाईंले लेखेको कुरा यहीँ छ।
translate-error-gone = यसबीच त्यो जवाफ पठाइयो वा फिर्ता लिइयो।
translate-error-rests = सेवाग्राही वा अर्को निकायको जवाफ पर्खिरहँदा दोभाषे खोजिँदैन।
translate-error-choose = दोभाषेको काम कसले गर्ने, छान्नुहोस्।
translate-over-button = दोभाषेको काम अन्त्य गर्नुहोस्
translate-choose = दोभाषे छान्ने
translate-choose-nobody = छान्नुहोस्
translate-choose-button = यो व्यक्तिलाई सोध्नुहोस्
translate-choose-ranked = { $name } ({ $rank } नम्बरमा)
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = यो जवाफ दोभाषेले अनुवाद गरेको हो।
case-original = परामर्शदाताले लेखेको कुरा देखाउनुहोस्

# The trail.
act-read-to-translate = अनुवाद गर्न पढियो
act-translated = सेवाग्राहीले लेखेको कुरा अनुवाद गरियो
act-answer-held = जवाफ अनुवाद गर्न दिइयो
act-answer-translated = जवाफ अनुवाद गरियो
act-answer-withdrawn = जवाफ फिर्ता लिइयो
act-answer-not-translated = अनुवाद नगरी पठाउने निर्णय गरियो
act-answer-stands = जवाफ अझै मिल्छ भनी निर्णय गरियो
act-translation-asked = केन्द्रबाहिरका अनुवादकलाई लिङ्क पठाइयो
act-translation-opened = केन्द्रबाहिरका अनुवादकले लिङ्क खोले
act-translation-declined = केन्द्रबाहिरका अनुवादकले लिएनन्
act-translation-expired = केन्द्रबाहिरका अनुवादकको लिङ्क सकियो
act-translation-done = केन्द्रबाहिरका अनुवादकको लिङ्क सकियो: अनुवाद गर्न केही बाँकी थिएन
act-interpreting-ended = दोभाषेको काम सकियो
