# Covering and locking the screen of staff.
curtain-draw = ढाक्नुहोस्
curtain-back = फर्कनुहोस्
lock-button = लक गर्नुहोस्
lock-title = स्क्रिन लक छ
lock-lead = यहाँ कोही नहुँदा स्क्रिन लक भयो। कोड लेख्नुभयो भने जहाँ हुनुहुन्थ्यो, त्यहीँबाट अगाडि बढ्नुहुन्छ।
lock-open-button = खोल्नुहोस्
lock-leave-button = यो उपकरणमा बाहिर निस्कनुहोस्
lock-over = तपाईंको प्रवेशको समय सकियो। नयाँ ट्याबमा फेरि प्रवेश गर्नुहोस्, अनि यहाँ कोड लेख्नुहोस्। तपाईंले लेखेको कुरा जोगिएको छ।

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = स्क्रिन घुमाउने
turn-lead = भाषा छानेर वाक्य थिच्नुहोस्, अनि स्क्रिन घुमाउनुहोस्। त्यही वाक्य मात्र ठूला अक्षरमा देखिन्छ।
turn-case-link = परामर्शमा फर्कनुहोस्
turn-back = फर्कनुहोस्
turn-group-arrive = आउँदा
turn-group-trust = ढुक्क हुन
turn-group-danger = खतरा वा दुखाइ
turn-group-ask = सोध्दा
turn-group-papers = कागजात
turn-group-leave = अन्त्यमा
turn-own-heading = आफ्नै शब्दमा
turn-own-hint = दुईमध्ये एउटा भए पुग्छ। केही राखिँदैन।
turn-own-answers = थिच्नका लागि 'हो / हुन्छ' र 'होइन / हुँदैन' सहित
turn-own-button = देखाउनुहोस्
turn-error-empty = कृपया देखाउने कुरा लेख्नुहोस्।
# $limit: the most characters
turn-error-long = धेरै लामो भयो: बढीमा { $limit } अक्षर।

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = कृपया एकछिन पर्खनुहोस्।
turned-phrase-interpreter = हामी दोभाषेलाई बोलाउँदै छौँ।
turned-phrase-slowly = कृपया बिस्तारै बोल्नुहोस्।
turned-phrase-understand = तपाईंले बुझ्नुभयो?
turned-phrase-closing = आज हामी चाँडै बन्द गर्दै छौँ।
turned-phrase-free = परामर्श निःशुल्क हो।
turned-phrase-no-name = तपाईंले आफ्नो नाम भन्नुपर्दैन।
turned-phrase-no-status = तपाईंले आफ्नो भिसा वा विदेशी दर्ता नम्बर भन्नुपर्दैन। तपाईंलाई मद्दत गर्न हामीलाई ती चाहिँदैन।
turned-phrase-who-reads = लेखिएको कुरा गोप्य सङ्केतमा बदलेर (इन्क्रिप्ट गरेर) राखिन्छ। यो काम हेर्ने व्यक्ति र केन्द्र प्रमुखले मात्र खोल्न सक्छन्, र हरेक पटक खोल्दा त्यसको रेकर्ड राखिन्छ।
turned-phrase-room = हामी अर्को कोठामा कुरा गरौँ?
turned-phrase-danger = के तपाईं अहिले खतरामा हुनुहुन्छ?
turned-phrase-police = हामी प्रहरी बोलाऔँ?
turned-phrase-ambulance = हामी एम्बुलेन्स बोलाऔँ?
turned-phrase-hurts = कहाँ दुख्छ? कृपया औँलाले देखाउनुहोस्।
turned-phrase-when = यो कहिले भएको हो? कृपया मिति लेख्नुहोस्।
turned-phrase-money = कति पैसा हो? कृपया अङ्कमा लेख्नुहोस्।
turned-phrase-company = कृपया कम्पनीको नाम लेख्नुहोस्।
turned-phrase-phone = कृपया आफ्नो फोन नम्बर लेख्नुहोस्।
turned-phrase-call = के यो नम्बरमा फोन गर्दा तपाईंलाई सुरक्षित हुन्छ?
turned-phrase-papers = तपाईंले कुनै कागजात ल्याउनुभएको छ?
turned-phrase-photo = हामी यो कागजातको फोटो खिच्न सक्छौँ?
turned-phrase-sign = तपाईं यहाँ हस्ताक्षर गर्न चाहनुहुन्छ?
turned-phrase-come-back = कृपया अर्को दिन फेरि आउनुहोस्।
turned-phrase-goodbye = नमस्ते। तपाईंको भलो होस्।
turned-phrase-yes = हो / हुन्छ
turned-phrase-no = होइन / हुँदैन
