# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = तपाईंले पठाएको कुरा { $day } को प्रश्नसँग राखौँ?
bot-files-which = यो तपाईंको कुन प्रश्नको हो?
bot-files-telegram = यहाँ पठाएको कुरा Telegram मा पनि रहन्छ। हाम्रो वेबसाइटबाट पठाउँदा बढी गोप्य रहन्छ।
bot-files-put-button = हुन्छ, पठाउनुहोस्
bot-files-drop-button = हुँदैन, नपठाउनुहोस्
bot-files-dropped = हामीले यो लिएनौँ। यो यही च्याटमा मात्र छ, यहाँ तपाईं मेटाउन सक्नुहुन्छ।
# $shown: a number
bot-files-arrived = यो तपाईंको परामर्शदातालाई दिइन्छ। आइपुगेका फाइल: { $shown }
bot-files-not-fetched = केही आइपुगेन: हामीले Telegram बाट ल्याउन सकेनौँ। 'फेरि कोसिस गर्नुहोस्' थिच्नुहोस्, वा हाम्रो वेबसाइटबाट पठाउनुहोस्।
bot-files-again-button = फेरि कोसिस गर्नुहोस्
bot-files-after-sending = हामीले यो अझै लिएका छैनौँ। पहिले आफ्नो प्रश्न पठाएर नम्बर लिनुहोस्। त्यसपछि फोटो र आवाज सन्देश फेरि पठाउनुहोस्।
bot-files-now = अब फोटो र आवाज सन्देश पनि पठाउन सक्नुहुन्छ: यहाँ, वा बढी गोप्य राख्न हाम्रो वेबसाइटबाट।
bot-files-no-question = यो राख्न मिल्ने कुनै प्रश्न यो च्याटमा छैन। पहिले प्रश्न सोध्नुहोस्। हाम्रो वेबसाइटमा सोध्नुभएको हो भने त्यहीँ आफ्नो नम्बर लेखेर पठाउनुहोस्।
bot-files-closed = हामीले यो लिएनौँ: यो प्रश्न बन्द भइसकेको छ। हाम्रो वेबसाइटमा आफ्नो नम्बर लेखेर फेरि लेख्नुभयो भने यो फेरि खुल्छ। नयाँ प्रश्न सोधे पनि हुन्छ।
bot-files-nothing = पठाउन बाँकी केही छैन। पहिले पठाएको कुरा आइपुगेको छ।
bot-files-caption = फोटोमुनि लेखिएको कुरा हामीले लिएनौँ। कृपया हाम्रो वेबसाइटमा आफ्नो नम्बर लेखेर त्यो लेख्नुहोस्।
bot-files-other = भिडियो, स्टिकर र ठाउँको जानकारी हामी लिन सक्दैनौँ। प्रश्न सोधिसकेपछि फोटो, आवाज सन्देश, PDF, DOCX, XLSX र HWPX लिइन्छ।

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = { $all } मध्ये प्रश्न { $number }। जवाफ थिच्नुहोस् वा आफैँ लेख्नुहोस्। जुनसुकै प्रश्न छोड्न सक्नुहुन्छ।
# $number: the number of the question, $all: how many there are
bot-question-write = { $all } मध्ये प्रश्न { $number }। छोटो गरी लेख्नुहोस्। जुनसुकै प्रश्न छोड्न सक्नुहुन्छ।
bot-question-pass-button = छोड्नुहोस्
bot-question-pass-all-button = सबै प्रश्न छोड्नुहोस्
bot-question-begin-button = केही प्रश्नको जवाफ दिनुहोस्
bot-question-taken = तपाईंले लेखेको कुरा हामीले पछिल्लो प्रश्नको जवाफका रूपमा टिप्यौँ।
bot-question-added = यो लामो छ, त्यसैले हामीले तपाईंको प्रश्नमै राख्यौँ।
bot-question-enough = अरू लेख्नुपर्दैन। आफ्ना जवाफ यस्तै पठाउन सक्नुहुन्छ।
bot-ask-anew-button = सुरुदेखि फेरि
