# The question below a text.
feedback-question = यो लेख काम लाग्यो?
feedback-yes = लाग्यो
feedback-no = लागेन
feedback-thanks = धन्यवाद
feedback-counted = हामीले तपाईंको जवाफ पायौँ। कसले जवाफ दियो भन्ने कुरा हामी राख्दैनौँ।
feedback-text-label = के गलत छ वा के छुटेको छ?
feedback-text-hint = लेख्नैपर्छ भन्ने छैन। कृपया यहाँ आफ्नो नाम वा आफ्नो समस्या नलेख्नुहोस्। लेखकले यो पढ्छन्, तर जवाफ दिन सक्दैनन्; प्रश्न छ भने तल परामर्शदातालाई सोध्नुहोस्।
feedback-send = पठाउनुहोस्
feedback-read = तपाईंले लेखेको कुरा हामीले पायौँ। लेखकले पढेर के सच्याउने, हेर्छन्।
feedback-error-empty = पठाउन पहिले केही लेख्नुहोस्।
# $limit: number of characters
feedback-error-long = यो धेरै लामो भयो। { $limit } अक्षरसम्म लेख्न सकिन्छ।
feedback-ask-heading = आफ्नै समस्याबारे प्रश्न छ?

# What readers say, in the newsroom.
feedback-nav = पाठक र मार्गदर्शिका
# $shown: number of comments
feedback-link = हेर्नुपर्ने पाठकका कुरा: { $shown }
feedback-title = पाठक के भन्छन्
feedback-what = हरेक लेख हरेक भाषामा कति काम लाग्यो, र पाठकले के लेखे। उनीहरू को हुन् भन्ने कसैलाई थाहा हुँदैन, र एक वर्षपछि यो मेटाइन्छ।
feedback-comments = पाठकले लेखेको
feedback-show-open = हेर्न बाँकी
feedback-show-all = सबै
feedback-none = यहाँ हेर्नुपर्ने केही छैन।
feedback-text-in = लेखको भाषा:
feedback-text-gone = अब प्रकाशित नरहेको लेख
feedback-unreadable = अहिलेको साँचोले यो खोल्न सकिँदैन।
# $name: a colleague; $when: date and time
feedback-handled = { $name } ले { $when } मा हेर्नुभयो
feedback-done = हेरिसकेँ
feedback-counts = कति काम लाग्यो
feedback-language = लेखको भाषा
feedback-was-useful = काम लाग्यो
feedback-was-not-useful = काम लागेन
feedback-wanted-title = पाठकले खोजेका अनुवाद
# $since: a date
feedback-wanted-what = { $since } देखि पाठकले कुनै लेख कुनै भाषामा चाहिन्छ भनेर कति पटक भने।
feedback-wanted-none = अझै कसैले मागेको छैन।
