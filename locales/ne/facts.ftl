# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = रकम र सङ्ख्या
facts-lead = लेखमा आउने रकम, म्याद र फोन नम्बर। यहाँ बदलेपछि सबै भाषामा एकैचोटि बदलिन्छ।
facts-search-label = नाम, मान वा स्रोतबाट खोज्नुहोस्
facts-none = केही भेटिएन।
facts-fact = नाम
facts-value = मान
facts-holds = लागू हुने अवधि
facts-source = स्रोत
facts-checked = जाँचिएको
# Nobody in the house looked it up: it came with the content files.
facts-by-files = सामग्रीसँगै आएको
# $from, $until: days
facts-period = { $from } देखि { $until } सम्म
facts-period-open = { $from } देखि
facts-standing-lapsed = आजको मान छैन
facts-standing-due = फेरि जाँच्नुपर्ने
facts-standing-coming = चाँडै बदलिने
facts-standing-settled = मिलेको
facts-standing-what-lapsed = मान लागू हुने अवधि सकियो र पछिको मान छैन: लेखमा ड्यास (—) देखिन्छ।
facts-standing-what-due = जाँच्ने दिन आइसक्यो, वा पछिल्लो पटक जाँचेको एक वर्षभन्दा बढी भयो।
facts-standing-what-coming = पछिको मान थाहा छ, वा अहिलेको मानको अन्तिम दिन तोकिएको छ।
facts-standing-what-settled = अहिले गर्नुपर्ने केही छैन।

# One fact: its values, checks, texts and history.
facts-unit = एकाइ
facts-unit-won = वन
facts-unit-day = दिन
facts-unit-week = हप्ता
facts-unit-month = महिना
facts-unit-year = वर्ष
facts-unit-hour = घण्टा
facts-unit-minute = मिनेट
facts-unit-percent = प्रतिशत
facts-unit-person = जना
facts-unit-time = समय
facts-unit-number = सङ्ख्या
facts-unit-phone = फोन नम्बर
facts-unit-date = मिति
facts-values = सबै मान
facts-today = आज
facts-due = फेरि जाँच्ने
facts-change = बदल्नुहोस्
facts-correct = सच्याउनुहोस्
facts-end = अन्त्य गर्नुहोस्
facts-remove = हटाउनुहोस्
facts-add = नयाँ मान थप्नुहोस्
facts-check-heading = फेरि जाँच्ने
facts-check-what = स्रोत फेरि पढ्नुभयो? मान अझै ठिक छ भने आजको दिन र तपाईंको नाम टिपिन्छ।
facts-review-hint = अर्को पटक जाँच्ने दिन। खाली छोडे एक वर्षपछि।
facts-check-button = आज जाँचेँ, अझै ठिक छ
facts-review-button = जाँच्ने दिन मात्र तोक्नुहोस्
# $day: a day
facts-review-on = अर्को जाँच { $day }
facts-said-changed = बदलियो। सबै भाषाका लेखमा नयाँ मान देखिन्छ।
facts-said-saved = परिवर्तन सुरक्षित भयो।
facts-said-checked = आज जाँचिएको भनी टिपियो।
facts-texts = कहाँ देखाइन्छ
facts-touched-none = अझै कुनै लेखमा देखाइएको छैन।
# $count: number of texts, contacts and pages
facts-touched-what = { $count ->
    [one] यो { $count } ठाउँमा देखाइन्छ। भाषाअनुसार:
   *[other] यो { $count } ठाउँमा देखाइन्छ। भाषाअनुसार:
}
facts-kind-contact = सम्पर्क
facts-kind-page = पृष्ठ
facts-draft = मस्यौदा
facts-history = के बदलियो
facts-history-none = यहाँ अझै केही बदलिएको छैन।
facts-done = गरिएको काम
facts-done-added = थपियो
facts-done-corrected = सच्याइयो
facts-done-ended = अन्त्य गरियो
facts-done-checked = जाँचियो
facts-done-review = अर्को जाँचको दिन तोकियो
facts-done-removed = हटाइयो
facts-done-imported = सामग्रीबाट ल्याइयो
facts-before = पहिले
facts-after = पछि
facts-who = कसले र कहिले

# A change: typed, looked at, confirmed.
facts-heading-add = नयाँ मान थप्ने
facts-heading-correct = मान सच्याउने
facts-heading-end = मान अन्त्य गर्ने
facts-heading-remove = मान हटाउने
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = एकाइ नलेख्नुहोस्: रकम 10320, मिति 2026-11-06, समय 18:00, फोन नम्बर 1577-1366 जस्तै।
facts-from = पहिलो दिन
facts-until = अन्तिम दिन
facts-until-hint = थाहा नहुन्जेल खाली छोड्नुहोस्।
facts-source-hint = कानुनको दफा वा सूचनाको नम्बर, कोरियाली भाषामा।
facts-status = यो कहाँ पढ्नुभयो?
facts-status-law = कानुनमा
facts-status-official = सरकारी सूचनामा
facts-end-before = त्यति बेला लागू भइरहेको मान अघिल्लो दिन अन्त्य हुन्छ।
facts-review-change = के बदलिन्छ, हेर्नुहोस्
facts-review-lead = अझै केही बदलिएको छैन। हेर्नुहोस्, र ठिक छ भने पक्का गर्नुहोस्।
facts-shown-heading = हरेक भाषामा यस्तो देखिन्छ
facts-confirm = यसै गरी बदल्नुहोस्
facts-back = फारममा फर्कनुहोस्
facts-new-title = नयाँ दर्ता गर्ने
facts-new-button = दर्ता गर्नुहोस्
facts-id = दर्ता नाम
facts-id-hint = लेखमा यसलाई बोलाउने नाम: अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन। जस्तै:
facts-error-id = कृपया अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन मात्र लेख्नुहोस्।
facts-error-unit = कृपया एकाइ छान्नुहोस्। एउटै नामका सबै मानको एकाइ एउटै हुन्छ।
facts-error-value = यो मान एकाइसँग मिल्दैन। कृपया उदाहरणमा जस्तै लेख्नुहोस्।
facts-error-from = कृपया पहिलो दिन छान्नुहोस्।
facts-error-until = अन्तिम दिन छैन वा पहिलो दिनभन्दा अघि छ।
facts-error-source = कृपया स्रोत लेख्नुहोस्, र लामो भए छोटो बनाउनुहोस्।
facts-error-status = यो कानुनमा छ कि सरकारी सूचनामा, कृपया छान्नुहोस्।
facts-error-review = कृपया भोलि वा त्यसपछिको दिन छान्नुहोस्।
facts-error-overlap = यो अवधि { $value } ({ $period }) सँग जुध्छ।
facts-error-taken = यो नाम पहिले नै छ।
facts-error-in-use = लेखमा यो मान देखाइन्छ, त्यसैले हटाउन सकिँदैन। पहिले तलका लेखबाट निकाल्नुहोस्, वा सच्याउनुहोस्।
facts-error-same = केही पनि बदलिँदैन।
facts-error-changed = तपाईंले हेर्दाहेर्दै कसैले मान बदल्नुभयो, त्यसैले केही गरिएन। कृपया अहिलेको मान हेरेर फेरि कोसिस गर्नुहोस्।
facts-error-gone = यो मान अब छैन।

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = यी विषयको खबर पाउनेलाई बताउने
facts-tell-what = नयाँ मान र मार्गदर्शिकाको लिङ्क राखेर खबर लेख्न सुरु हुन्छ। पठाउनुअघि बदल्न सकिन्छ।
facts-tell-button = खबर लेख्नुहोस्
facts-tell-writer = कृपया खबर लेख्नेलाई यो परिवर्तनबारे बताउनुहोस्।
# $guide: title of a guide
facts-bulletin-title = के बदलियो: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = { $day } देखि यो { $fact } हुन्छ।
facts-bulletin-text-now = अब यो { $fact } हो।

# For residents: a guide with the values of another day.
facts-as-of-summary = अर्को दिनको रकम र म्याद हेर्नुहोस्
facts-as-of-what = तपाईंलाई चोट लागेको वा काम गरेको दिनको नियम चाहिन्छ भने त्यो दिन छान्नुहोस्।
facts-as-of-day = दिन
facts-as-of-button = त्यो दिनको मान देखाउनुहोस्
# $day: a day
facts-as-of-note = रकम र म्याद { $day } को हो। व्याख्या भने आजको हो।
facts-as-of-missing = जहाँ ड्यास (—) छ, त्यहाँ त्यो दिनको मान हामीलाई थाहा छैन।
facts-as-of-today = आजकै मानमा फर्कनुहोस्
# $first, $last: days
facts-as-of-error = कृपया { $first } देखि { $last } सम्मको दिन छान्नुहोस्। अहिले देखिएको आजको मान हो।
