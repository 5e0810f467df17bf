# The office: what goes on this minute.
office-asked-heading = जरुरी, र कसैलाई सोधिँदै छ
office-asked-who = कसलाई सोधिँदै छ
office-until = कहिलेसम्म
office-held-heading = धेरै प्रश्न एकैचोटि आएकाले रोकिएका
office-route-heading = नपर्खने
office-route-button = अहिले लिने व्यक्ति खोज्नुहोस्
# A button of a list of cases, for whoever hears the page.
office-route-label = परामर्श { $locator } लिने व्यक्ति अहिले खोज्नुहोस्
office-talks-heading = अहिले चलिरहेका कुराकानी
office-talk-since = कहिलेदेखि
office-talk-line = दोभाषे फोन लाइन
office-suggestions = खुला सुझाव

# The trail of a case.
act-contact-not-noted = कुराकानी सकिएको कसैले टिपेन, त्यसैले प्रणालीले अन्त्य गर्‍यो
act-call-not-noted = दोभाषे फोन लाइनसँगको फोन सकिएको कसैले टिपेन, त्यसैले प्रणालीले अन्त्य गर्‍यो
act-let-go = धेरै प्रश्न एकैचोटि आए पनि नपर्खी लिने व्यक्ति खोजियो

# What was asked each month, counted.
demands-title = के सोधियो
demands-lead = हरेक महिना भाषा र विषयअनुसार कति जनाले सोधे, त्यसको के भयो, र आधा जनाले पहिलो जवाफ कति पर्खे। यसबाट कुनै व्यक्ति चिनिँदैन।
demands-small = '{ $hidden }' भनेको कुनै व्यक्ति चिनिन सक्ने सानो सङ्ख्या ({ $few }) वा त्यस्तो सङ्ख्या हिसाब गरेर निकाल्न सकिने सङ्ख्या हो।
demands-from = पहिलो महिना
demands-until = अन्तिम महिना
demands-show = देखाउनुहोस्
demands-file = तालिकाका रूपमा निकाल्नुहोस्
demands-error-span = पहिलो र अन्तिम महिना छान्नुहोस्, बढीमा { $limit } महिना।
demands-none = यो महिना कसैले सोधेन।
demands-month = महिना
demands-all = सबै
demands-asked = सोधियो
demands-kind-helped = जवाफ दिइयो
demands-kind-unhelped = मद्दत गर्न सकिएन
demands-kind-tallied = गनियो मात्र
demands-kind-open = अझै खुला
demands-waited = पर्खाइ (मिनेट)
demands-hidden = लुकाइएको
# The first line of the file.
demands-mark = { $name } ले निकालेको, { $moment }। साना सङ्ख्या लुकाइएका छन्।
closing-no-language = बन्द गर्ने: यो भाषा जान्ने कोही भेटिएन

# An answer in which something of a saved reply is not filled in.
desk-blank-error = यो जवाफमा अझै भर्न बाँकी ठाउँ छ। कृपया भर्नुहोस्। यस्तै पठाउने हो भने बटन फेरि एक पटक थिच्नुहोस्।
desk-flag-and-blank-error = यो जवाफमा अझै भर्न बाँकी ठाउँ छ, र बसोबासको हैसियत, विदेशी दर्ता नम्बर वा राहदानी नम्बर भए जस्तो पनि छ। कृपया दुवै सच्याउनुहोस्। यस्तै पठाउने हो भने बटन फेरि एक पटक थिच्नुहोस्।

# Readings of cases, page by page.
reading-search = सहकर्मीको नाम वा प्रश्न नम्बर
reading-search-button = खोज्नुहोस्
reading-none-found = यो महिना त्यस्तो केही छैन।
reading-pages = सूचीका पृष्ठ
reading-page = { $pages } मध्ये पृष्ठ { $page }
reading-page-before = अझ नयाँ
reading-page-after = अझ पुराना

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = तपाईंसँग अब कुनै पुनःप्राप्ति कोड छैन। हरेक कोड एक पटक मात्र चल्छ, र जगेडा प्रतिबाट प्रणाली फर्काउँदा सबै कोड सकिन्छन्। फोनबिना पनि प्रवेश गर्न अहिले नै नयाँ कोड बनाउनुहोस्।
factor-codes-later = पछि: मेरा परामर्शमा जानुहोस्
factor-act-codes-ended = जगेडा प्रतिबाट प्रणाली फर्काइएकाले पुनःप्राप्ति कोड सकिए
