# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language } मा केही भेटिएन।
search-suggestions = सुझावहरू
search-kind-amount = रकम वा समयसीमा
privacy-searching-heading = तपाईंले खोज्दा
privacy-searching = केही नभेटिएका शब्द सहरले नपुगेको कुरा लेख्न सकोस् भनेर 90 दिन गोप्य सङ्केतमा राखिन्छन्। कसले लेख्यो भन्ने राखिँदैन, दिन मात्र राखिन्छ। लामा वाक्य, लामा नम्बर र ठेगाना पटक्कै राखिँदैनन्।

# The newsroom's page of searches that found nothing.
board-section-unfound = खोजिएको तर नभेटिएको
unfound-title = खोजिएको तर नभेटिएको
unfound-what = पछिल्ला 90 दिनमा पाठकले लेखेका तर नभेटेका कुरा। कसले लेख्यो कसैलाई थाहा छैन। नपुगेको कुरा लेख्नुहोस्, वा हाम्रा लेखमा प्रयोग हुने शब्द बताउनुहोस्: त्यसपछि त्यो भेटिन्छ।
unfound-none = पछिल्ला 90 दिनका सबै खोजमा केही न केही भेटियो।
unfound-typed = के लेखियो
unfound-language = भाषा
# How often something was typed.
unfound-times = कति पटक
unfound-last = पछिल्लो पटक
unfound-elsewhere = यी भाषामा मात्र छ:
unfound-again = फेरि खोज्नुहोस्
unfound-means = हाम्रा लेखमा यसलाई भनिन्छ
unfound-means-button = अर्थ एउटै हो
unfound-seen = हेरियो
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” बाट पनि यो भाषामा केही भेटिँदैन। हाम्रा लेखमा भएको शब्द लेख्नुहोस्।
# $asked: what readers typed
unfound-linked = अबदेखि “{ $asked }” भेटिन्छ।
unfound-gone = यो लाइन अब छैन। अरू कसैले हेरिसक्यो।
unfound-too-long = धेरै लामो भयो। बढीमा { $most } अक्षर लेख्नुहोस्।
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } वटा लामो प्रश्नमा केही भेटिएन। त्यसका शब्द राखिएनन्।
   *[other] { $count } वटा लामा प्रश्नमा केही भेटिएन। तिनका शब्द राखिएनन्।
}
unfound-same-heading = यहाँ थपिएका एउटै अर्थका शब्द
unfound-same-remove = हटाउनुहोस्
unfound-same-removed = शब्दहरू हटाइए।

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = रकम र समयसीमा
amounts-lead = आज कानुनले के भन्छ, हरेकको स्रोतसहित। कानुन फेरिँदा यो पृष्ठ त्यही दिन फेरिन्छ।
amounts-name = विषय
amounts-value = आज
# $date: the first day; $value: the new value
amounts-next = { $date } देखि: { $value }
amounts-source = स्रोत (कोरियाली भाषामा)
# $date: a day
amounts-checked = { $date } मा जाँचिएको
amounts-guide = तपाईं के गर्न सक्नुहुन्छ
amount-minimum-wage-hourly = एक घण्टाको न्यूनतम ज्याला
amount-minimum-wage-daily = आठ घण्टाको एक दिनको न्यूनतम ज्याला
amount-minimum-wage-monthly = पूरा समय काम गरेको एक महिनाको न्यूनतम ज्याला
amount-premium-overtime = अतिरिक्त समय काम गर्दाको थप ज्याला
amount-premium-night = राति काम गर्दाको थप ज्याला
amount-premium-holiday = बिदाको दिन काम गर्दाको थप ज्याला
amount-premium-firm-size = कति जना कामदार भएपछि कम्पनीले यो थप ज्याला दिनुपर्छ
amount-wage-settlement-deadline = अन्तिम काम गरेको दिनपछि सबै पैसा दिइसक्नुपर्ने समय
amount-wage-delay-interest = ढिलो दिएको ज्यालाको एक वर्षको ब्याज
amount-wage-claim-limit = नपाएको पारिश्रमिक माग्न सकिने समय
amount-annual-leave-days = एक वर्ष काम गरेपछि वर्षमा पाइने तलबी बिदा
amount-dismissal-notice = कामबाट निकाल्नुअघि दिनुपर्ने सूचना
amount-dismissal-complaint-limit = अनुचित रूपमा निकालेको उजुरी गर्ने समयसीमा
amount-maternity-leave = सुत्केरी हुनुअघि र पछिको बिदा
amount-severance-min-service = सेवा अन्त्य भत्ता पाउन काम गरेको हुनुपर्ने समय
amount-severance-days-per-year = हरेक वर्षको सेवा अन्त्य भत्ता: औसत ज्याला बराबरको
amount-severance-deadline = काम छोडेपछि सेवा अन्त्य भत्ता दिइसक्नुपर्ने समय
amount-severance-claim-limit = सेवा अन्त्य भत्ता माग्न सकिने समय
amount-departure-insurance-claim-limit = कार्य अवधि समाप्ति बीमा माग्न सकिने समय
amount-accident-leave-benefit = दुर्घटनापछि काम गर्न नसकेको समयको पैसा, औसत ज्यालाको
amount-accident-claim-limit = दुर्घटनापछि उपचार र गुमेको ज्याला माग्ने समयसीमा
amount-accident-claim-limit-long = सधैँका लागि अपाङ्ग भएमा वा मृत्यु भएमा माग्ने समयसीमा
amount-accident-appeal = दुर्घटना बीमाले नदिने निर्णय गरेमा विरोध जनाउने समयसीमा
amount-health-insurance-wait = बीमा गर्ने काम नभए स्वास्थ्य बीमा सुरु हुने समय
amount-health-insurance-rate-worker = स्वास्थ्य बीमा: ज्यालाबाट तपाईंको भाग
amount-pension-rate-worker = राष्ट्रिय पेन्सन: आम्दानीबाट तपाईंको भाग
amount-employment-insurance-rate-worker = रोजगार बीमा: ज्यालाबाट तपाईंको भाग
amount-registration-deadline = कोरिया आएपछि विदेशी दर्ता गर्नुपर्ने समय
amount-address-report-deadline = सरेपछि नयाँ ठेगाना जानकारी दिनुपर्ने समय
amount-newborn-status-deadline = कोरियामा जन्मेको बच्चाको बसोबास हैसियत माग्नुपर्ने समय
amount-workplace-change-apply = काम छोडेपछि कार्यस्थल परिवर्तन माग्नुपर्ने समय
amount-workplace-change-find = नयाँ कार्यस्थल भेट्टाइसक्नुपर्ने समय
amount-fee-card = विदेशी दर्ता कार्डको दस्तुर
amount-fee-extension = बसोबास अवधि थप्ने दस्तुर
amount-fee-status-change = बसोबास हैसियत फेर्ने दस्तुर
amount-fee-workplace-change = कार्यस्थल परिवर्तनको दस्तुर
amount-child-allowance-amount = बाल भत्ता, एक महिनाको
amount-child-allowance-under-age = बाल भत्ता पाइने उमेर (वर्षभन्दा कम)
amount-birth-report-deadline = जन्म दर्ता गर्नुपर्ने समय
amount-waste-fine = जहाँ पायो त्यहीँ फोहोर फाल्दाको जरिवाना, बढीमा
amount-lease-term = भाडाको घरमा कम्तीमा बस्न पाइने समय
amount-international-licence = कोरिया आएपछि अन्तर्राष्ट्रिय सवारी चालक अनुमतिपत्र मान्य हुने समय
