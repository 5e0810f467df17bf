# Subscribing by email.
subscribe-title = इमेलबाट नयाँ खबर पाउनुहोस्
subscribe-what = तपाईंले छानेका कुरा मात्र, तपाईंकै भाषामा। जुनसुकै बेला एक पटक थिचेर बन्द गर्न सक्नुहुन्छ।
subscribe-address-label = इमेल ठेगाना
subscribe-lang-label = भाषा
subscribe-topics-label = कुन विषयमा?
subscribe-cadence-label = कति समयमा?
subscribe-cadence-at-once = नयाँ कुरा आउनेबित्तिकै
subscribe-send-button = दर्ता गर्नुहोस्
subscribe-next = हामी पहिले एउटा इमेल पठाउँछौँ। त्यो खोलेर त्यसमा भएको बटन थिच्नुहोस्। बटन नथिची हामी केही पनि पठाउँदैनौँ।
subscribe-telegram-heading = बरु Telegram मा पाउन चाहनुहुन्छ?
subscribe-telegram = Telegram मा हाम्रो च्याट खोल्नुहोस्, 'सुरु' थिच्नुहोस्, अनि त्यहीँ भाषा र खबर पाउने विषय छान्नुहोस्।
subscribe-error-address = कृपया इमेल ठेगाना फेरि हेर्नुहोस्। यो name@example.com जस्तो हुन्छ।
subscribe-error-lang = कृपया सूचीबाट भाषा छान्नुहोस्।
subscribe-error-topics = कृपया कम्तीमा एउटा विषय छान्नुहोस्।
subscribe-error-cadence = कृपया कति समयमा पाउने हो, छान्नुहोस्।
subscribe-sent-title = कृपया आफ्नो इमेल हेर्नुहोस्
# $address: an email address
subscribe-sent-what = हामीले { $address } मा इमेल पठायौँ। त्यो खोलेर बटन थिच्नुहोस्। त्यसपछि मात्र नयाँ खबर आउन थाल्छ।
subscribe-sent-missing = दस मिनेटपछि पनि इमेल आएन? स्प्याम फोल्डरमा हेर्नुहोस्, र माथिको ठेगाना सही छ कि छैन जाँच्नुहोस्।
subscribe-sent-again = अर्को ठेगाना लेख्नुहोस्
subscribe-again = फेरि दर्ता गर्नुहोस्

# The link in the mail.
confirm-title = यो नयाँ खबर पाउन चाहनुहुन्छ?
confirm-what = बटन थिच्नुहोस्, अनि नयाँ खबर आउन थाल्छ। तपाईंले यो मागेको होइन भने यो पृष्ठ बन्द गर्नुहोस्; केही पनि पठाइँदैन।
confirm-button = हो, मलाई नयाँ खबर पठाउनुहोस्
confirmed-title = तपाईंको दर्ता भयो
confirmed-what = नयाँ कुरा आउँदा तपाईंले इमेल पाउनुहुन्छ। हरेक इमेलमा बदल्ने वा बन्द गर्ने लिङ्क हुन्छ।
confirmed-manage = बदल्नुहोस् वा बन्द गर्नुहोस्
spent-title = यो लिङ्क अब चल्दैन
spent-what = यो लिङ्क पहिले नै प्रयोग भइसक्यो वा धेरै पुरानो भयो। तपाईंले बटन थिचिसक्नुभएको छ भने सबै ठीक छ, केही गर्नुपर्दैन। नभए फेरि दर्ता गर्न सक्नुहुन्छ।

# Changing and stopping.
manage-title = तपाईंले पाउने नयाँ खबर
manage-what = के पाउन चाहनुहुन्छ, छान्नुहोस् र सुरक्षित गर्नुहोस्।
manage-save-button = सुरक्षित गर्नुहोस्
manage-saved = सुरक्षित भयो।
manage-end-heading = सबै बन्द गर्नुहोस्
manage-end-what = अब तपाईंलाई नयाँ खबर आउँदैन, र हामी तपाईंको ठेगाना मेटाउँछौँ।
manage-end-button = सबै बन्द गर्नुहोस्
end-title = सबै नयाँ खबर बन्द गर्ने हो?
end-what = बटन थिच्नुहोस्, अनि तपाईंलाई नयाँ खबर आउँदैन। हामी तपाईंको ठेगाना मेटाउँछौँ।
end-change-instead = बन्द नगरी विषय वा भाषा मात्र बदल्नुहोस्
ended-title = तपाईंको नयाँ खबर बन्द भयो
ended-what = अब तपाईंलाई नयाँ खबर आउँदैन। हामीले तपाईंको ठेगाना मेटाइसक्यौँ। पहिले नै पठाइसकिएको इमेल भने अझै आउन सक्छ।

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: कृपया आफ्नो दर्ता पक्का गर्नुहोस्
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    नमस्ते,

    कसैले, सायद तपाईंले नै, { $city } बाट यो इमेल ठेगानामा नयाँ खबर पठाउन भन्नुभएको छ।

    खबर पाउन यो पृष्ठ खोलेर बटन थिच्नुहोस्:

    { $link }

    यो लिङ्क 7 दिनसम्म चल्छ।

    तपाईंले यो मागेको होइन भने केही गर्नुपर्दैन। हामी तपाईंलाई अरू इमेल पठाउँदैनौँ।
