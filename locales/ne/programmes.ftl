# Courses and events: what residents see.
programmes-title = तालिम र कार्यक्रम
programmes-lead = अहिले चलिरहेका वा चाँडै सुरु हुने तालिम र कार्यक्रम। पक्का गरिएका मात्र यहाँ छन्।
programmes-none = अहिले देखाउने तालिम वा कार्यक्रम छैन।
programme-kind-korean-class = कोरियाली भाषा कक्षा
programme-kind-kiip = सामाजिक एकीकरण कार्यक्रम
programme-kind-topik = कोरियाली भाषा परीक्षाको तयारी
programme-kind-settlement = नयाँ आएकाका लागि तालिम
programme-kind-festival = पर्व
programme-kind-clinic = उपचार र स्वास्थ्य जाँच
programme-kind-other = अरू तालिम वा कार्यक्रम
# $from, $until: days
programme-days = { $from } देखि { $until } सम्म
programme-days-open = { $from } देखि
programme-cost = शुल्क
programme-free = निःशुल्क
# Where the amount is not known.
programme-paid = शुल्क लाग्छ
programme-size = कति जनाका लागि
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } जना
   *[other] { $shown } जना
}
programme-contact = सोध्ने ठाउँ
programme-sign-up = नाम दर्ता
programme-sign-up-not-needed = नाम दर्ता नगरी आउन सकिन्छ।
programme-sign-up-here = यही वेबसाइटबाट आफ्नै भाषामा नाम दर्ता गर्न सकिन्छ। कुन तालिम वा कार्यक्रम हो, कृपया लेख्नुहोस्।
programme-sign-up-button = नाम दर्ता गर्नुहोस्
programme-over-title = यो सकिइसक्यो
search-kind-programme = तालिम वा कार्यक्रम

# The newsroom: the list.
board-section-programmes = तालिम र कार्यक्रम
programmes-desk-lead = यहाँ तालिम र कार्यक्रम लेखिन्छ, सच्याइन्छ र पक्का गरिन्छ। पक्का गरिएका र कोरियाली लेख प्रकाशित भएका मात्र बासिन्दाले देख्छन्; सकिएको भोलिपल्ट आफैँ हट्छ।
programmes-desk-none = अझै कुनै तालिम वा कार्यक्रम लेखिएको छैन।
programmes-begun = विवरण भर्न बाँकी
programmes-stage-coming = आउँदै
programmes-stage-running = चलिरहेको
programmes-stage-over = सकिएको
programmes-name = नाम
programmes-when = समय
programmes-languages-public = प्रकाशित भाषा
programmes-due = फेरि जाँच्नुपर्ने
programmes-unverified = पक्का नगरिएको
# $by: a name; $day: a day
programmes-verified = { $by } ले पक्का गरेको, { $day }

# A new one.
programmes-new = तालिम वा कार्यक्रम थप्नुहोस्
programmes-new-lead = पहिले कोरियाली नाम लेख्नुहोस्। समय र ठाउँ अर्को पृष्ठमा भरिन्छ; व्याख्या र अनुवाद यसको लेखमा लेखिन्छ।
programmes-new-button = अगाडि बढ्नुहोस्

# One of them: verified, entered, changed.
programmes-said-begun = लेख बनाइयो। अब कृपया समय र ठाउँ भर्नुहोस्।
programmes-said-saved = सुरक्षित भयो।
programmes-said-verified = आज पक्का गरिएको भनी टिपियो।
programmes-said-doubted = अब बासिन्दाले यो देख्दैनन्। पक्का गरेपछि फेरि देखिन्छ।
programmes-words = नाम, व्याख्या र अनुवाद
programmes-words-not-public = लेख अझै प्रकाशित छैन, त्यसैले बासिन्दाले देख्दैनन्।
programmes-unverified-what = प्रकाशकले स्रोतसँग दाँजेपछि मात्र बासिन्दाले देख्छन्।
programmes-verify-what = समय, ठाउँ, शुल्क र नाम दर्ताको तरिका स्रोतमा भनिए जस्तै छ?
programmes-verify-button = आज जाँचेँ, सबै ठिक छ
programmes-doubt-button = पक्का नहुन्जेल लुकाउनुहोस्
programmes-review = अर्को पटक जाँच्ने दिन
programmes-review-hint = खाली छोडे तीन महिनापछि।
programmes-details = समय र ठाउँ
programmes-details-what = यो सबै भाषामा एउटै देखिन्छ।
programmes-changed = के बदलियो
programmes-done-entered = लेखियो
programmes-done-corrected = सच्याइयो
programmes-done-verified = पक्का गरियो
programmes-done-doubted = लुकाइयो
programmes-done-imported = सामग्रीबाट ल्याइयो

# Filling it in.
programmes-field-kind = प्रकार
programmes-field-run-by = सञ्चालन गर्ने निकाय
programmes-field-contact = सोध्ने ठाउँ
programmes-field-place = ठाउँ
programmes-field-place-roman = ल्याटिन अक्षरमा ठाउँ
programmes-field-first = पहिलो दिन
programmes-field-last = अन्तिम दिन
programmes-field-sessions = समय
programmes-field-languages = कुन भाषामा हुन्छ
programmes-field-cost = शुल्क
programmes-field-fee = शुल्क लाग्ने भए रकम
programmes-field-sign-up = नाम दर्ता गर्ने तरिका
programmes-field-phone = नाम दर्ताको फोन
programmes-field-website = नाम दर्ताको वेबसाइट
programmes-field-places = कति जना आउन सक्छन्
programmes-field-source = स्रोत
programmes-field-status = पक्का गरिएको
programmes-field-checked = पछिल्लो पटक जाँचेको
programmes-status-official = पक्का गरियो
programmes-status-unverified = पक्का नगरिएको
programmes-hint-run-by = निकायको कोरियाली नाम।
programmes-hint-contact = सम्पर्कमा भएको ठाउँ भए छान्नुहोस्; नभए खाली छोड्नुहोस्।
programmes-hint-place = कोरियाली भाषामा: सडकको ठेगाना, भवन, तला र कोठा।
programmes-hint-last = एक दिन मात्र हुने भए वा अन्तिम दिन थाहा नभए खाली छोड्नुहोस्।
programmes-hint-sessions = कहिले सुरु र कहिले अन्त्य हुन्छ, 24 घण्टाको समयमा। एक दिन मात्र हुने भए बार चाहिँदैन। अरू लाइन फारमको अन्त्यमा थप्न सकिन्छ।
programmes-hint-fee = दर्ता भएका रकमबाट छान्नुहोस्। त्यहाँ छैन भने कृपया पहिले थप्नुहोस्:
programmes-hint-phone = दर्ता भएका फोन नम्बरबाट छान्नुहोस्।
programmes-hint-website = https:// बाट सुरु हुने पूरै ठेगाना।
programmes-hint-places = सीमा छैन भने खाली छोड्नुहोस्।
programmes-hint-source = सूचनाको नाम र दिन, वा वेबसाइटको पृष्ठ, कोरियाली भाषामा।
programmes-held-weekly = हरेक हप्ता
programmes-held-day = एक दिन मात्र
programmes-way-none = नाम दर्ता चाहिँदैन
programmes-way-counselling = यो वेबसाइटको परामर्श फारमबाट
programmes-way-phone = फोनबाट
programmes-way-website = अर्को वेबसाइटबाट
# $number: the number of a line
programmes-row-weekday = लाइन { $number }: बार
programmes-row-opens = लाइन { $number }: सुरु
programmes-row-closes = लाइन { $number }: अन्त्य
programmes-rows-button = समयका लाइन थप्नुहोस्
programmes-held-against = मैले यो आज स्रोतसँग दाँजेँ। बासिन्दाले तुरुन्तै देख्छन्।
programmes-will-wait = सुरक्षित गरेपछि प्रकाशकले पक्का नगरुन्जेल बासिन्दाले देख्दैनन्।
programmes-save-button = सुरक्षित गर्नुहोस्
programmes-error-kind = कृपया प्रकार छान्नुहोस्।
programmes-error-run-by = कृपया सञ्चालन गर्ने निकाय लेख्नुहोस्, र लामो भए छोटो बनाउनुहोस्।
programmes-error-contact = कृपया सम्पर्कमध्येबाट एउटा छान्नुहोस्।
programmes-error-place = कृपया ठाउँ लेख्नुहोस्, र लामो भए छोटो बनाउनुहोस्।
programmes-error-place-roman = ल्याटिन अक्षरको ठाउँ धेरै लामो छ।
programmes-error-first = कृपया पहिलो दिन छान्नुहोस्।
programmes-error-last = अन्तिम दिन पहिलो दिनभन्दा अघि छ, वा त्यो दिन होइन।
programmes-error-sessions = कृपया समय फेरि हेर्नुहोस्: हरेक लाइनमा बार, सुरु र अन्त्य चाहिन्छ, एकअर्कासँग जुध्नु हुँदैन, र त्यो बार पहिलो र अन्तिम दिनको बीचमा पर्नुपर्छ।
programmes-error-languages = कृपया यो कुन भाषामा हुन्छ, छान्नुहोस्।
programmes-error-fee = निःशुल्क हो कि होइन, कृपया छान्नुहोस्, र शुल्क लाग्ने भए रकम छान्नुहोस्।
programmes-error-sign-up = कृपया नाम दर्ता गर्ने तरिका छान्नुहोस्।
programmes-error-phone = कृपया फोन नम्बर छान्नुहोस्।
programmes-error-website = कृपया https:// बाट सुरु गरेर ठेगाना लेख्नुहोस्।
programmes-error-places = कृपया 1 देखि 100,000 सम्मको सङ्ख्या लेख्नुहोस्।
programmes-error-source = कृपया स्रोत लेख्नुहोस्, र लामो भए छोटो बनाउनुहोस्।
programmes-error-not-entered = कृपया पहिले समय र ठाउँ भर्नुहोस्।
programmes-error-same = केही पनि बदलिँदैन।
programmes-error-review = कृपया भोलि वा त्यसपछिको दिन छान्नुहोस्।
programmes-error-changed = तपाईंले हेर्दाहेर्दै अरू कसैले यो बदल्नुभयो, त्यसैले सुरक्षित भएन। तपाईंले लेखेको कुरा यहीँ छ। कृपया तल के बदलियो, हेर्नुहोस्, र तपाईंको ठिक छ भने फेरि सुरक्षित गर्नुहोस्।
