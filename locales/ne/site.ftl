# The frame of every page.
site-description = बासिन्दाका लागि मार्गदर्शिका, सम्पर्क र निःशुल्क परामर्श, उहाँहरूकै भाषामा
skip-to-content = मुख्य सामग्रीमा जानुहोस्
nav-main = मुख्य पृष्ठहरू
nav-footer = अरू पृष्ठहरू
nav-staff = कर्मचारीका पृष्ठहरू
nav-back = पछाडि
nav-guides = मार्गदर्शिका
nav-contacts = सम्पर्क
nav-newsletter = समाचार बुलेटिन
nav-subscribe = नयाँ खबर पाउनुहोस्
nav-ask = परामर्शदातालाई सोध्नुहोस्
nav-privacy = गोपनीयता
nav-desk = मेरा परामर्श
nav-office = कार्यालय
nav-newsroom = समाचार कक्ष
languages-label = भाषा
choose-language = आफ्नो भाषा छान्नुहोस्
demo-banner = यो हेर्नका लागि मात्र बनाइएको एक हप्ता हो। यहाँको कुनै पनि कुरा साँचो होइन र यहाँबाट केही पनि पठाइँदैन।

# The home page.
home-title = बासिन्दाका लागि मार्गदर्शिका र परामर्श
home-question = तपाईंलाई के चाहिएको छ?
home-all-contacts = सबै सम्पर्क
home-first-guides = धेरैले पढेका मार्गदर्शिका
emergency-heading = आपत्कालीन, दिनरात
topics-all = सबै विषय
topic-no-guides = यस विषयमा अझै मार्गदर्शिका छैन। तपाईं परामर्शदातालाई सोध्न सक्नुहुन्छ।

# Asking for counsel, as other pages invite to it.
ask-heading = परामर्शदातालाई सोध्नुहोस्
ask-more-heading = अझै केही सोध्नु छ?
ask-free = निःशुल्क, तपाईंकै भाषामा। नाम भन्नुपर्दैन।
ask-button = प्रश्न सोध्नुहोस्
ask-return-link = आफ्नो प्रश्न नम्बरबाट जवाफ पढ्नुहोस्

# Subscribing, as other pages invite to it.
subscribe-heading = आफ्नो भाषामा नयाँ खबर पाउनुहोस्
subscribe-lead = इमेलबाट। तपाईं जुनसुकै बेला बन्द गर्न सक्नुहुन्छ।
subscribe-lead-both = इमेल वा Telegram बाट। तपाईं जुनसुकै बेला बन्द गर्न सक्नुहुन्छ।
subscribe-button = नयाँ खबर पाउनुहोस्

# Guides and articles.
guides-title = मार्गदर्शिका
newsletter-title = समाचार बुलेटिन
article-as-of = यस लेखका सङ्ख्या यो मितिअनुसारका हुन्:
korean-title-to-show = कार्यालयमा देखाउनका लागि कोरियाली शीर्षक
korean-name-to-show = देखाउन वा भन्नका लागि कोरियाली नाम
made-by-person = मानिसले अनुवाद गरेको हो।
made-by-machine = मेसिनले अनुवाद गरेको हो। यो मातृभाषा हुने मानिसले अझै जाँचेको छैन।
made-by-machine-reviewed = मेसिनले अनुवाद गरेको र यो मातृभाषा हुने मानिसले जाँचेको हो।
updated-on = पछिल्लो परिवर्तन:
# $count: number of marked sentences or blocks
stale-note = { $count ->
    [one] त्यसपछि कोरियाली लेख { $count } ठाउँमा बदलिएको छ। त्यो ठाउँमा चिन्ह लगाइएको छ। अनुवाद पछि मिलाइनेछ।
   *[other] त्यसपछि कोरियाली लेख { $count } ठाउँमा बदलिएको छ। ती ठाउँमा चिन्ह लगाइएको छ। अनुवाद पछि मिलाइनेछ।
}
sources-heading = स्रोत
terms-heading = कोरियाली शब्द
# $wanted, $shown: names of languages in themselves
fallback-note = यो लेख { $wanted } भाषामा प्रकाशित भएको छैन। तल { $shown } भाषामा छ। यो लेख यी भाषामा पनि छ:
stale-since = यो { $day } मा बदलिएको हो।
not-translated-yet = (अझै अनुवाद भएको छैन)
why-not-over = यस लेखमा भनिएको कुरा सकिइसक्यो।
why-not-wrong = यसमा केही गलत थियो, हामी सच्याउँदै छौँ।
why-not-replaced = अब यो कुरा अर्को लेखमा छ।
why-not-no-translator = यो अनुवाद गर्ने मानिस अझै भेटिएको छैन।
why-not-korean-only = यो कोरियाली भाषा पढ्ने मानिसलाई मात्र चाहिने कुरा हो।
missing-title = अझै अनुवाद भएको छैन
# $wanted: name of a language in itself
missing-why = यो लेख अझै { $wanted } भाषामा अनुवाद भएको छैन।
missing-where = तपाईं यो लेख यी भाषामा पढ्न सक्नुहुन्छ:
missing-want-button = मलाई यो अनुवाद चाहिन्छ
missing-counted = धन्यवाद। कति जनालाई यो अनुवाद चाहिएको छ, सम्पादकले हेर्छन्।

# Contacts.
contacts-title = सम्पर्क
contacts-topic-label = कुन विषयमा हो?
contacts-all-topics = सबै विषय
# $language: name of a language in itself
contacts-speaks-label = { $language } भाषा बोलिने पक्का भएका ठाउँ मात्र
contacts-show-button = देखाउनुहोस्
contacts-centre-heading = सहरको परामर्श सहायता केन्द्र
contacts-lines-heading = फोनमा परामर्श
contacts-none = कुनै ठाउँ भेटिएन। सबै विषय छान्नुहोस्, वा यहीँ परामर्शदातालाई सोध्नुहोस्।
contact-run-by = सञ्चालन गर्ने निकाय
contact-website = वेबसाइट
contact-checked = जाँचेको मिति
contact-cost-caller = फोनको पैसा फोन गर्ने मानिसले तिर्नुपर्छ।
contact-cost-free = यो फोन गर्दा पैसा लाग्दैन।
hours-always = दिनरात, हरेक दिन
weekday-mon = सोम
weekday-tue = मङ्गल
weekday-wed = बुध
weekday-thu = बिही
weekday-fri = शुक्र
weekday-sat = शनि
weekday-sun = आइत

# Search.
search-title = खोज्नुहोस्
search-label = मार्गदर्शिका र फोन नम्बर खोज्नुहोस्
search-placeholder = जस्तै: मैले तलब पाइनँ
search-button = खोज्नुहोस्
# $count: number of results
search-found = { $count ->
    [0] केही भेटिएन।
    [one] { $count } वटा नतिजा
   *[other] { $count } वटा नतिजा
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $count ->
    [one] { $language } भाषामा { $count } वटा नतिजा
   *[other] { $language } भाषामा { $count } वटा नतिजा
}
search-not-found-ask = खोजेको कुरा भेट्नुभएन?
search-kind-guide = मार्गदर्शिका
search-kind-article = समाचार बुलेटिन
search-kind-contact = सम्पर्क
search-kind-bulletin = नयाँ खबर

# Faults.
typed-kept = तपाईंले लेखेको कुरा जोगिएको छ। यसपछि लगत्तै त्यो फारममा फेरि देखिन्छ।
typed-again-title = तपाईंले लेखेको कुरा फेरि एक पटक पठाउनुहोस्
typed-again-lead = सुरक्षित हुनुअघि नै तपाईंको प्रवेशको समय सकियो। तपाईंले लेखेको केही पनि हराएको छैन।
typed-again-button = फेरि एक पटक पठाउनुहोस्
typed-again-leave = नपठाई जानुहोस्
fault-home = गृहपृष्ठमा जानुहोस्
fault-not-found-title = यो पृष्ठ यहाँ छैन
fault-not-found-what = पृष्ठको ठेगाना बदलिएको वा गलत लेखिएको हुन सक्छ। चाहिएको कुरा खोज्नुहोस्, वा परामर्शदातालाई सोध्नुहोस्।
fault-forbidden-title = तपाईं यो पृष्ठ हेर्न सक्नुहुन्न
fault-forbidden-what = तपाईंको खातालाई यो पृष्ठ हेर्ने अधिकार छैन, वा तपाईंले प्रवेश गर्नुभएको छैन।
fault-unreadable-title = तपाईंले पठाउनुभएको कुरा पढ्न सकिएन
fault-unreadable-what = बाटोमा केही बिग्रियो। कृपया पछाडि गएर फेरि पठाउनुहोस्।
fault-too-large-title = यो धेरै लामो भयो
fault-too-large-what = कृपया पछाडि गएर, लेखेको कुरा छोटो बनाएर फेरि पठाउनुहोस्।
fault-too-many-title = एकैचोटि धेरै भयो
fault-too-many-what = कृपया एक मिनेट पर्खनुहोस्, अनि पछाडि गएर फेरि पठाउनुहोस्। तपाईंले लेखेको कुरा फारममै छ।
fault-busy-title = हामी एकछिन व्यस्त छौँ
fault-busy-what = कृपया एक मिनेटपछि फेरि कोसिस गर्नुहोस्। पछाडि जानुभयो भने तपाईंले लेखेको कुरा फारममै हुन्छ। आपत् परेको छ भने 112 वा 119 मा फोन गर्नुहोस्।
fault-kept-what = अहिले पठाइएन, तर केही हराएको छैन: तपाईंले लेखेको कुरा यही पृष्ठमा छ। कृपया एक मिनेट पर्खेर यहीँबाट पठाउनुहोस्। आपत् परेको छ भने 112 वा 119 मा फोन गर्नुहोस्।
fault-kept-again = यहीँबाट पठाउने
fault-kept-yours = तपाईंले लेखेको कुरा
fault-trouble-title = हाम्रो तर्फबाट केही बिग्रियो
fault-trouble-what = यो तपाईंको गल्ती होइन, र हामीले यो समस्या टिपेर राखेका छौँ। कृपया पछि फेरि कोसिस गर्नुहोस्।

# Privacy.
privacy-title = गोपनीयता
privacy-reading = तपाईं खाता नखोली र नाम नभनी यहाँ सबै कुरा पढ्न सक्नुहुन्छ। हामी विज्ञापन, पछ्याउने प्रविधि वा अरू कम्पनीका सेवा प्रयोग गर्दैनौँ, र कसले के पढ्यो भन्ने सूची राख्दैनौँ।
privacy-cookie = तपाईंले भाषा छान्नुभयो भने तपाईंको फोनले त्यो भाषा एउटा सानो फाइल (कुकी) मा सम्झेर राख्छ। तपाईंले पढ्दा फोनमा अरू केही राखिँदैन।
privacy-asking-heading = परामर्शदातालाई सोध्दा
privacy-asking = नाम चाहिँदैन। तपाईंको प्रश्न हेर्ने परामर्शदाता र केन्द्र प्रमुखले मात्र त्यो पढ्न सक्छन्, र कसैले खोल्दा हरेक पटक त्यसको रेकर्ड राखिन्छ।
privacy-asking-sealed = तपाईंले लेखेको कुरा गोप्य सङ्केतमा बदलेर (इन्क्रिप्ट गरेर) राखिन्छ, र हरेक प्रश्नको आफ्नै छुट्टै साँचो हुन्छ। तपाईंलाई सम्पर्क गर्ने माध्यम (इमेल वा Telegram) पनि यसरी नै राखिन्छ।
privacy-asking-status = कृपया आफ्नो भिसा, विदेशी दर्ता नम्बर वा राहदानी नम्बर नलेख्नुहोस्। ती लेख्ने ठाउँ छैन, र जवाफ दिन कसैलाई ती चाहिँदैन।
privacy-subscribing-heading = नयाँ खबर पाउँदा
privacy-subscribing = तपाईंले बन्द नगरेसम्म हामी खबर पठाउने ठेगाना, तपाईंको भाषा र तपाईंका विषय राख्छौँ। कुनै पनि सन्देशमा एक पटक थिचेपछि खबर आउन बन्द हुन्छ। तपाईंले सन्देश खोल्नुभयो कि खोल्नुभएन, सन्देशले हामीलाई बताउँदैन।
