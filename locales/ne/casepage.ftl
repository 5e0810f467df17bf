# The list of cases.
desk-deadline = कानुनी म्याद
desk-task = गर्नुपर्ने काम

# The parts of a case's page.
desk-parts = यस पृष्ठका भाग
desk-part-answer = जवाफ
desk-earlier = { $count ->
    [one] पहिलेको { $count } सन्देश देखाउनुहोस्
   *[other] पहिलेका { $count } सन्देश देखाउनुहोस्
}

# Saved replies.
desk-replies-heading = तयारी जवाफ राख्ने
desk-replies-find = शीर्षकबाट खोज्ने
desk-replies-find-button = तयारी जवाफ खोज्नुहोस्
desk-replies-none = यी शब्द शीर्षकमा भएको कुनै तयारी जवाफ छैन।
desk-reply-only-in = { $language } भाषामा मात्र
desk-reply-put-in = '{ $title }' राखियो। पठाउनुअघि पढेर नमिलेको कुरा बदल्नुहोस्।
desk-reply-elsewhere = यो जवाफ { $asked } भाषामा छैन, त्यसैले { $language } भाषामा राखियो।
desk-reply-korean = कोरियाली देखाउनुहोस्

# A machine's draft.
desk-draft-button = केन्द्रको मेसिनको मस्यौदा हेर्नुहोस्
desk-draft-label = मेसिनको मस्यौदा। यो गलत हुन सक्छ, र यो राखिँदैन।
desk-draft-no-language = केन्द्रको मेसिनले यो भाषा अनुवाद गर्दैन।
desk-draft-trouble = अहिले केन्द्रको मेसिनले जवाफ दिँदैन। कृपया एकछिनपछि फेरि कोसिस गर्नुहोस्।

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = यसबीच अर्को जवाफ पठाइयो, त्यसैले अझै केही पठाइएको छैन। कृपया पहिले त्यो पढ्नुहोस्। तपाईंले लेखेको कुरा यहीँ छ।
desk-error-no-summary = कृपया पहिले तीन लाइनको सारांश लेख्नुहोस्। परामर्श लिने व्यक्तिले त्यसैबाट सुरु गर्छन्।
desk-error-no-consent = सेवाग्राही राजी भएनन् वा सहमति सकियो, त्यसैले केही भन्न मिल्दैन।
desk-error-second-person = आपत्कालीन अवस्था अर्को व्यक्तिले पक्का गर्नुपर्छ, त्यसो भनेको व्यक्ति आफैँले होइन।
desk-error-too-many = अब थप राख्ने ठाउँ छैन। कृपया सकिएका काम पहिले टुङ्ग्याउनुहोस्।
desk-error-summary = कृपया के भयो र सेवाग्राही के चाहन्छन्, एक-एक लाइनमा, बढीमा 400-400 अक्षरमा लेख्नुहोस्।
desk-error-task = के गर्नुपर्छ, कृपया बढीमा 300 अक्षरमा लेख्नुहोस्।
desk-error-day = कृपया मिति जाँच्नुहोस्।
desk-error-hand-over = कसलाई र किन सार्ने, कृपया छान्नुहोस्।
desk-error-outcome = कसरी टुङ्गियो, कृपया छान्नुहोस्।
desk-error-referral = कृपया निकाय, के भन्ने, सेवाग्राही कसरी राजी भए, र कहिलेसम्म भन्ने कुरा जाँच्नुहोस्: आज वा त्यसपछि।
desk-error-emergency = सेवाग्राहीलाई किन सोध्न सकिएन, कृपया बढीमा 300 अक्षरमा लेख्नुहोस्।
desk-error-taken = यो परामर्श त्यही व्यक्तिसँग छ, वा यसबीच कसैलाई दिइसकियो।
desk-error-excluded = त्यो व्यक्ति यो परामर्शमा सामेल हुन मिल्दैन। कृपया अर्कोलाई छान्नुहोस्।
desk-flag-error = यसमा बसोबासको हैसियत, विदेशी दर्ता नम्बर वा राहदानी नम्बर भए जस्तो छ। चाहिँदैन भने कृपया निकाल्नुहोस्। राख्ने हो भने बटन फेरि एक पटक थिच्नुहोस्।
desk-flag-send = यस्तै पठाउनुहोस्
desk-flag-save = यस्तै सुरक्षित गर्नुहोस्

# Notes among staff.
desk-notes-heading = भित्री टिपोट
desk-notes-hint = यो परामर्श हेर्ने कर्मचारीले मात्र देख्छन्। सेवाग्राहीले कहिल्यै देख्दैनन्।
desk-note-label = नयाँ टिपोट
desk-note-button = टिपोट राख्नुहोस्

# Deadlines and tasks.
desk-deadlines-heading = कानुनी म्याद
desk-deadlines-none = कुनै म्याद लेखिएको छैन।
desk-deadline-add = म्याद लेख्ने
desk-deadline-hint = तपाईं आफैँले दिन जाँचेर लेख्नुहोस्। यहाँ केही हिसाब गरिँदैन।
desk-deadline-kind = केको म्याद
desk-deadline-button = म्याद लेख्नुहोस्
desk-deadline-end = हटाउनुहोस्
desk-deadline-end-label = म्याद हटाउनुहोस्: { $what }
desk-day = दिन
desk-tasks-heading = गर्नुपर्ने काम
desk-tasks-none = गर्नुपर्ने केही छैन।
desk-task-add = काम थप्ने
desk-task-words = के गर्नुपर्छ
desk-task-button = काम थप्नुहोस्
desk-task-done = भयो
desk-task-done-label = भयो: { $what }
desk-task-is-done = सकियो
desk-task-follow-up = समस्या टुङ्गिएकै छ कि, फेरि सोध्ने
deadline-wage-claim = ज्याला दाबी
deadline-severance = सेवा अन्त्य भत्ता दाबी
deadline-dismissal-relief = अनुचित बर्खास्तीविरुद्धको निवेदन
deadline-accident-claim = औद्योगिक दुर्घटनाको निवेदन
deadline-flight = उडान
deadline-other = अर्को म्याद

# One's own name for a case.
desk-label = मैले दिएको नाम
desk-label-button = राख्नुहोस्
desk-label-hint = तपाईंले मात्र देख्नुहुन्छ। कृपया मानिसको नाम वा नम्बर नलेख्नुहोस्।

# The summary.
desk-summary-heading = तीन लाइनको सारांश
desk-summary-none = अझै सारांश छैन।
desk-summary-write = सारांश लेख्नुहोस्
desk-summary-hint = एक-एक लाइन, कोरियाली भाषामा। यहाँ वा बाहिर परामर्श लिने व्यक्तिले यही पहिले पढ्छन्।
desk-summary-facts = के भयो
desk-summary-wish = के चाहन्छन्
desk-summary-done = अहिलेसम्म के गरियो
desk-summary-button = सारांश सुरक्षित गर्नुहोस्
desk-summary-earlier = { $count ->
    [one] पहिलेको { $count } सारांश
   *[other] पहिलेका { $count } सारांश
}

# Handing over.
desk-hand-over-heading = अरूलाई सार्ने
desk-hand-over-open = सहकर्मीलाई सार्नुहोस्
desk-hand-over-hint = तीन लाइनको सारांश चाहिन्छ। त्यसपछि परामर्श तपाईंको सूचीबाट हट्छ।
desk-hand-over-to = कसलाई
desk-hand-over-routing = नियमले भेट्टाउने अर्को व्यक्ति
desk-hand-over-why = किन
desk-hand-over-button = सार्नुहोस्
desk-colleague = { $name } ({ $languages })
hand-over-language = भाषा मिल्दैन
hand-over-topic = विषय मिल्दैन
hand-over-away = म बिदामा हुन्छु
hand-over-too-much = मसँग धेरै काम छ
hand-over-conflict = यसमा मैले चिनेको मानिस छ, वा म अर्को पक्षलाई पनि परामर्श दिन्छु
hand-over-other = अर्को कारण

# Closing.
desk-close-open = कसरी टुङ्गियो, लेखेर बन्द गर्ने
desk-outcome = कसरी टुङ्गियो
desk-follow-up = पछि फेरि सोध्ने
outcome-advised = सल्लाह दिइयो
outcome-paid = पाउनुपर्ने पाए
outcome-petition-filed = उजुरी वा निवेदन दिइयो
outcome-referred = अर्को निकायमा पठाइयो
outcome-withdrawn = सेवाग्राही अगाडि बढ्न चाहँदैनन्
outcome-not-reached = सेवाग्राहीसँग सम्पर्क हुन सकेन
outcome-duplicate = यही परामर्श पहिले नै छ
outcome-no-answer-needed = जवाफ चाहिएन
follow-up-no = फेरि नसोध्ने
follow-up-30 = 30 दिनपछि फेरि सोध्ने
follow-up-90 = 90 दिनपछि फेरि सोध्ने

# Referring.
desk-refer-heading = अर्को निकायमा पठाइएका
desk-refer-none = अरू कुनै निकायलाई भनिएको छैन।
desk-refer-open = अर्को निकायमा पठाउने
desk-refer-hint = सेवाग्राही राजी भएको कुरा मात्र भनिन्छ। केही आफैँ पठाइँदैन: छाप्नुहोस्, वा फोनमा पढेर सुनाउनुहोस्।
desk-refer-contact = निकाय
desk-refer-purpose = केका लागि
desk-refer-fields = के भन्ने
desk-refer-how = सेवाग्राही कसरी राजी भए
desk-refer-consent = सहमति
desk-refer-reason = सेवाग्राहीलाई किन सोध्न सकिएन
desk-refer-reason-hint = आपत्कालीन अवस्थामा मात्र। केही भन्नुअघि केन्द्र प्रमुखले पक्का गर्नुपर्छ।
desk-refer-until = सहमति कहिलेसम्म
desk-refer-due = जवाफ आउनुपर्ने दिन
desk-refer-moved = पछिल्लो परिवर्तन
desk-refer-button = पठाउने तयारी गर्नुहोस्
desk-refer-words = सेवाग्राहीलाई देखाउने शब्द
desk-refer-waits = सहमति वा पक्का हुन पर्खिरहेको छ। त्यसअघि केही भन्न मिल्दैन।
desk-refer-confirm = आपत्कालीन अवस्था पक्का गर्नुहोस्
desk-refer-paper = छाप्न वा पढेर सुनाउन
desk-refer-withdraw = सेवाग्राहीले सहमति फिर्ता लिए
desk-refer-may-notify = { $body } का कर्मचारी अध्यागमनलाई खबर गर्न बाध्य हुन सक्छन्। कसैको नाम भन्नुअघि कृपया पहिले सोध्नुहोस्।
desk-paper-title = { $name } मा पठाइएको
desk-paper-files = यससँगै दिइएका प्रतिमा छ।
desk-paper-only = यसमा सेवाग्राही राजी भएको कुरा मात्र छ।
referral-drafted = तयार
referral-sent = भनियो
referral-received = त्यहाँ पाइयो
referral-accepted = त्यहाँ लिइयो
referral-declined = त्यहाँ लिइएन
referral-done = सकियो
referral-withdrawn = सहमति फिर्ता लिइयो

office-claimed = सेवाग्राहीको सहमतिबिना अर्को निकायमा पठाउने आपत्कालीन काम तपाईंले पक्का गर्न पर्खिरहेको छ।

# Consent, in the client's language.
consent-text = के हामी { $name } लाई तलका कुरा भन्न सक्छौँ? उद्देश्य: { $purpose }।
consent-until = { $day } सम्म मात्र भन्न मिल्छ।
consent-withdraw-any-time = तपाईं जुनसुकै बेला सहमति फिर्ता लिन सक्नुहुन्छ। सहमति नभए पनि हामी तपाईंलाई मद्दत गरिरहन्छौँ।
consent-confirmed-by = आपत्कालीन, { $name } ले पक्का गरेको
consent-purpose-counsel = परामर्श
consent-purpose-legal = कानुनी सहायता
consent-purpose-medical = उपचार
consent-purpose-shelter = बस्ने ठाउँ
consent-field-summary = परामर्शको सारांश
consent-field-reach = तपाईंलाई सम्पर्क गर्ने तरिका
consent-field-files = फोटो र कागजात
consent-how-spoken = बोलेर राजी भएको
consent-how-written = लेखेर राजी भएको
consent-how-in-case = सेवाग्राही परामर्शको पृष्ठमा राजी हुने
consent-how-emergency = आपत्कालीन: सोध्न सकिएन

# The history.
desk-history-title = परामर्श { $locator } को इतिहास
desk-history-link = पूरा इतिहास देखाउनुहोस्
desk-history-whole = इतिहास पूरा छ।
desk-history-broken = इतिहास टुटेको छ। कृपया प्रणाली सञ्चालकलाई भन्नुहोस्।
desk-history-when = कहिले
desk-history-what = के
desk-history-who = कसले
desk-history-nobody = सेवाग्राही वा प्रणाली
act-noted = टिपोट राखियो
act-task-set = काम थपियो
act-task-done = काम सकियो
act-deadline-set = म्याद लेखियो
act-deadline-ended = म्याद हटाइयो
act-labelled = नाम राखियो
act-summed-up = सारांश लेखियो
act-handed-over = अरूलाई सारियो
act-client-asked-for-another = सेवाग्राहीले अर्को परामर्शदाता मागे
act-set-aside = टुङ्गियो, पछि फेरि सोधिने
act-consent-asked = सहमति मागियो
act-consent-noted = सहमति टिपियो
act-consent-given = सेवाग्राही राजी भए
act-consent-withdrawn = सहमति फिर्ता लिइयो
act-emergency-claimed = आपत्कालीन भनियो
act-emergency-confirmed = आपत्कालीन अवस्था पक्का गरियो
act-referral-drafted = अर्को निकायमा पठाउने तयारी गरियो
act-referral-moved = पठाइएको कामको अवस्था बदलियो
act-machine-draft = मेसिनको मस्यौदा पढियो

# What the client sees.
case-who = केन्द्रको परामर्शदाताले तपाईंलाई जवाफ दिन्छन्।
case-who-writes = { $language } भाषा लेख्ने केन्द्रको परामर्शदाताले तपाईंलाई जवाफ दिन्छन्।
case-who-name = { $name } ले तपाईंलाई जवाफ दिनुहुन्छ।
case-who-name-writes = { $name } ले तपाईंलाई { $language } भाषामा जवाफ दिनुहुन्छ।
case-expect = तपाईंले { $day } सम्ममा जवाफ पाउनुहुन्छ।
case-told-heading = अरूलाई भन्ने
case-told-emergency = हतार भएकाले तपाईंलाई सोध्नुअघि नै उहाँहरूलाई भनियो। प्रश्न छ भने कृपया तल लेख्नुहोस्।
case-told-agree = म राजी छु
case-told-refuse = म राजी छैन
case-told-withdraw = म सहमति फिर्ता लिन्छु
case-another = अर्को परामर्शदाता चाहनुहुन्छ?
case-another-button = अर्को परामर्शदाता माग्नुहोस्
case-another-done = तपाईंको परामर्श अर्को परामर्शदातालाई दिइन्छ।
case-another-not = अहिले बदल्न सकिँदैन। कृपया केन्द्रलाई भन्नुहोस्।
