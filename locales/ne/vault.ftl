# The second factor: the code that is asked for after the password.
code-title = तपाईंको कोड
code-lead = परामर्श पढ्न पाउने व्यक्तिले पासवर्डपछि कोड पनि लेख्नुपर्छ।
code-label = तपाईंको एपमा देखिएको कोड
code-hint = छ अङ्क। फोन साथमा छैन भने पुनःप्राप्ति कोड लेखे हुन्छ।
code-lost = फोन र पुनःप्राप्ति कोड दुवै छैन भने केन्द्र प्रमुखसँग सोध्नुहोस्।
code-error-wrong = कोड मिलेन वा पहिले नै प्रयोग भइसक्यो। अर्को कोड पर्खेर फेरि कोसिस गर्नुहोस्।
code-error-over = धेरै समय लाग्यो। कृपया पासवर्डबाट फेरि सुरु गर्नुहोस्।
factor-title = दोस्रो प्रमाण
factor-lead = सेवाग्राहीले भनेको कुरा जोगाउन पासवर्डपछि तपाईंको फोनको कोड पनि मागिन्छ। यो एक पटक मात्र मिलाउनुपर्छ।
factor-lead-free = पासवर्डपछि फोनको कोड पनि माग्ने बनाउन सक्नुहुन्छ। नबनाए पनि हुन्छ।
factor-step-app = आफ्नो फोनमा प्रमाणीकरण एप खोल्नुहोस्। छैन भने पहिले राख्नुहोस्।
factor-step-scan = एपमा खाता थप्नुहोस् र यो चित्रको फोटो खिच्नुहोस्।
factor-step-type = फोटो खिच्न सकिएन भने यो टाइप गर्नुहोस्।
factor-step-code = एपमा देखिएका छ अङ्क लेख्नुहोस्।
factor-picture = प्रमाणीकरण एपले फोटो खिच्ने चित्र
factor-account = खाता
factor-secret = साँचो
factor-code-label = छ अङ्क
factor-button = मिलाउनुहोस्
factor-error-already = यो पहिले नै मिलाइएको छ।
factor-error-not-set = यो अझै मिलाइएको छैन।
factor-codes-title = पुनःप्राप्ति कोड
factor-codes-lead = फोन हराउँदा यी कोडले प्रवेश गर्न सकिन्छ। हरेक कोड एक पटक मात्र चल्छ।
factor-codes-keep = यी अहिले मात्र देखाइन्छन्। कागजमा लेखेर फोनभन्दा अलग्गै राख्नुहोस्।
factor-codes-button = मैले लेखेँ, अगाडि बढ्नुहोस्
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
    [one] { $shown } पुनःप्राप्ति कोड बाँकी छ।
   *[other] { $shown } पुनःप्राप्ति कोड बाँकी छन्।
}
factor-since = मिलाइएको
factor-new-codes-hint = अहिलेको कोड लेखेर नयाँ पुनःप्राप्ति कोड पाइन्छ। पुराना अब चल्दैनन्।
factor-new-codes-button = नयाँ पुनःप्राप्ति कोड बनाउनुहोस्
factor-lost = फोन बदल्नुभयो वा फोन हरायो भने यो हटाइदिन केन्द्र प्रमुखलाई भन्नुहोस्।
factor-link = दोस्रो प्रमाण र त्यसमा के गरियो
factor-of-title = { $name } को दोस्रो प्रमाण
factor-own = आफ्नो दोस्रो प्रमाण आफैँले हटाउन मिल्दैन। अर्को प्रमुख वा प्रणाली सञ्चालकलाई भन्नुहोस्।
factor-reset-lead = फोन हराएका सहकर्मीका लागि। उहाँ सबै ठाउँबाट बाहिर निस्कनुहुन्छ, र अर्को पटक प्रवेश गर्दा नयाँ मिलाउनुहुन्छ। यसको रेकर्ड राखिन्छ।
factor-reset-code = तपाईंको आफ्नै अहिलेको कोड
factor-reset-button = दोस्रो प्रमाण हटाउनुहोस्
factor-none = अझै मिलाइएको छैन। अर्को पटक प्रवेश गर्दा मागिन्छ।
factor-acts-heading = के गरियो
factor-by-operator = प्रणाली सञ्चालक
factor-act-set-up = मिलाइयो
factor-act-recovered = पुनःप्राप्ति कोडले प्रवेश गरियो
factor-act-new-codes = नयाँ पुनःप्राप्ति कोड बनाइयो
factor-act-reset = हटाइयो

# Reading the case of somebody else.
act-gave-reason = किन पढ्ने, भनियो
reading-title = किन पढ्नुहुन्छ, कृपया लेख्नुहोस्
reading-lead = यो परामर्श अरूको हो। कारण लेखेपछि यो 30 मिनेट खुल्छ, र त्यसको रेकर्ड राखिन्छ।
reading-why-legend = कारण
reading-why-urgent = हतारको कुरा
reading-why-complaint = गुनासो
reading-why-absence = हेर्ने व्यक्ति बिदामा
reading-why-quality = काम सँगै हेर्न
reading-why-client-asked = सेवाग्राहीले भनेको
reading-reason-label = आफ्नै शब्दमा
reading-reason-hint = कम्तीमा 10 अक्षर। सेवाग्राहीको नाम र कुरा नलेख्नुहोस्।
reading-error-why = कारण छान्नुहोस्।
reading-error-short = कृपया कम्तीमा { $limit } अक्षर लेख्नुहोस्।
reading-error-long = बढीमा { $limit } अक्षर।
reading-button = रेकर्ड राखेर पढ्नुहोस्
reading-list-title = अरूका परामर्श पढेको रेकर्ड
reading-list-lead = कसले कसको परामर्श कहिले र किन पढ्यो। कानुनअनुसार हरेक महिना कसैले यो हेर्नुपर्छ।
reading-link = अरूका परामर्श पढेको रेकर्ड
reading-month-before = अघिल्लो महिना
reading-month-after = अर्को महिना
reading-none = यो महिना केही छैन।
reading-when = कहिले
reading-who = कसले पढ्यो
reading-why-heading = कारण
reading-erased = परामर्श मेटाइयो, र त्यससँगै यी शब्द पनि।
reading-checked = { $name } ले यो हेर्नुभयो: { $moment }।
reading-checked-behind = त्यसपछि नयाँ थपिएका छन्।
reading-unchecked = अझै कसैले यो हेरेको छैन।
reading-check-button = मैले यो महिना हेरेँ

# Erasing.
act-erased = भनिएका कुरा मेटाइयो
act-prolonged = अझ लामो समय राखियो
erasing-title = चाँडै मेटाइने परामर्श
erasing-link = चाँडै मेटाइने परामर्श
erasing-lead = परामर्श बन्द भएको केही वर्षपछि आफैँ मेटिन्छ। यी 30 दिनभित्र मेटिँदै छन्। तिनलाई कसैले फिर्ता ल्याउन सक्दैन, र जगेडा प्रतिबाट पनि पढ्न सकिँदैन।
erasing-none = 30 दिनभित्र मेटिने केही छैन।
erasing-due = मेटिने दिन
erasing-closed = बन्द भएको
erasing-prolong = अझ लामो समय राख्ने
erasing-until = कहिलेसम्म राख्ने
erasing-until-hint = एक पटकमा बढीमा एक वर्ष थप्न सकिन्छ।
erasing-reason = कारण
erasing-prolong-button = अझ लामो समय राख्नुहोस्
erasing-error-until = मेटिने दिनपछि एक वर्षभित्रको दिन छान्नुहोस्।
erasing-error-gone = यो मेटिइसक्यो वा फेरि खोलियो।
erasing-now-title = अहिले मेटाउने
erasing-now-link = सेवाग्राहीको चाहनाअनुसार अहिले मेटाउनुहोस्
erasing-now-lead = यो परामर्शमा भनिएका कुरा र सेवाग्राहीको सम्पर्क मेटिन्छ। यो फिर्ता ल्याउन सकिँदैन। परामर्श थियो भन्ने कुरा, त्यसका मिति, र कसले के गर्‍यो भन्ने कुरा मात्र रहन्छ।
erasing-now-working = कोही यसमा काम गर्दै छन्। मेटाउनुअघि यो बन्द हुनुपर्छ।
erasing-why-client-asked = सेवाग्राही चाहन्छन्
erasing-why-mistake = गल्तीले दर्ता भएको
erasing-why-duplicate = यस्तै अर्को पनि छ
erasing-now-button = मेटाउनुहोस्
case-erase-link = मेरो परामर्श अहिले मेटाउनुहोस्
case-erase-title = आफ्नो परामर्श मेटाउने?
case-erase-lead = तपाईंले लेखेको सबै कुरा, जवाफ र तपाईंको ठेगाना मेटिन्छ। यो फिर्ता ल्याउन सकिँदैन, र तपाईंको प्रश्न नम्बरले अब केही खुल्दैन।
case-erase-rest = परामर्श थियो भन्ने कुरा, त्यसका मिति, भाषा र विषय मात्र रहन्छ। तपाईंको नाम यहाँ कहिल्यै थिएन। तोकिएको दिनपछि जगेडा प्रति पनि पढ्न सकिँदैन।
case-erase-working = परामर्शदाताले अहिले तपाईंलाई मद्दत गर्दै छन्, त्यसैले अझै मेटाउन सकिँदैन। रोक्न चाहन्छु भनी लेख्नुहोस्। परामर्श बन्द भएपछि मेटाउन सकिन्छ।
case-erase-button = सबै मेटाउनुहोस्
case-erase-keep = नमेटाई फर्कनुहोस्
case-erased-title = मेटियो
case-erased-lead = तपाईंले लेखेको सबै कुरा र जवाफ मेटिए। मद्दत चाहियो भने जुनसुकै बेला फेरि सोध्नुहोस्।

# The key ring.
keys-copy-none = साँचोको झुप्पाको प्रति छैन। यो हरायो भने कसैले कहिल्यै कुनै परामर्श पढ्न सक्दैन। एउटा प्रति बनाउन प्रणाली सञ्चालकलाई भन्नुहोस्।
keys-copy-lacks = साँचोको झुप्पाको प्रतिमा सबैभन्दा नयाँ साँचो छैन। फेरि प्रति बनाउन प्रणाली सञ्चालकलाई भन्नुहोस्।
keys-copy-holds-destroyed = साँचोको झुप्पाको प्रतिमा नष्ट गरिसकिएका साँचो अझै छन्। फेरि प्रति बनाउन र पुराना नष्ट गर्न प्रणाली सञ्चालकलाई भन्नुहोस्।

# Downloads and printing.
act-exported = छाप्न बाहिर निकालियो
act-downloaded = सेवाग्राहीले डाउनलोड गरे
export-title = पूरा परामर्श छाप्ने
export-lead = पूरा परामर्श केन्द्रबाहिर जान्छ। कारण र तपाईंको नाम हरेक पृष्ठमा र रेकर्डमा लेखिन्छ।
export-button = बाहिर निकाल्नुहोस्
export-printed-title = परामर्श
export-mark = { $name } ले निकालेको, { $moment } · नम्बर { $number } · कारण: { $reason }
export-mark-own = डाउनलोड गरिएको: { $moment } · नम्बर { $number }
export-client = सेवाग्राही
export-counsellor = परामर्शदाता
export-own-button = मेरो परामर्शको सबै कुरा डाउनलोड गर्नुहोस्
