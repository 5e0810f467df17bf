# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = तपाईंको प्रश्न { $language } भाषा लेख्ने र यो विषय जानेका परामर्शदातासँग छ: { $topic }।
why-client-talk = तपाईं { $language } भाषा बोल्ने र यो विषय जानेका परामर्शदातासँग कुरा गर्नुहुन्छ: { $topic }।
why-client-asked-letter = हामीले { $language } भाषा लेख्ने र यो विषय जानेका परामर्शदातालाई सोधेका छौँ: { $topic }।
why-client-asked-talk = हामीले { $language } भाषा बोल्ने र यो विषय जानेका परामर्शदातालाई सोधेका छौँ: { $topic }।
why-client-pair-letter = तपाईंको प्रश्न यो विषय जानेका परामर्शदातासँग छ: { $topic }। { $language } भाषा लेख्ने व्यक्तिले दुवैका लागि अनुवाद गर्छन्।
why-client-pair-talk = तपाईं यो विषय जानेका परामर्शदातासँग कुरा गर्नुहुन्छ: { $topic }। { $language } भाषाका दोभाषे पनि सँगै हुन्छन्।
why-client-line = तपाईं यो विषय जानेका परामर्शदातासँग कुरा गर्नुहुन्छ: { $topic }। दोभाषेले फोनबाट दुवैलाई मद्दत गर्छन्।
# $line is who runs the interpreting line.
why-client-line-of = दोभाषे फोन लाइन सञ्चालन गर्ने: { $line }।
why-client-name = तपाईंको परामर्शदाता: { $name }।
why-client-waits-hours = तपाईंको प्रश्न परामर्शदाता काममा नआएसम्म पर्खिन्छ।
why-client-waits-room = तपाईंको प्रश्न परामर्शदाता खाली नभएसम्म पर्खिन्छ।
why-client-waits-language = तपाईंको प्रश्न { $language } भाषा जान्ने व्यक्तिलाई पर्खिरहेको छ।
why-client-waits-your-language = तपाईंको प्रश्न तपाईंको भाषा जान्ने व्यक्तिलाई पर्खिरहेको छ।
why-client-waits-topic = तपाईंको प्रश्न यो विषय जान्ने परामर्शदातालाई पर्खिरहेको छ: { $topic }।
why-client-waits-woman = तपाईंले भने जस्तै, तपाईंको प्रश्न महिला परामर्शदातालाई पर्खिरहेको छ।
why-client-waits-man = तपाईंले भने जस्तै, तपाईंको प्रश्न पुरुष परामर्शदातालाई पर्खिरहेको छ।
why-client-waits-line = तपाईंको प्रश्न खाली दोभाषे फोन लाइनलाई पर्खिरहेको छ।
why-client-waits-agree = तपाईंको प्रश्न दोभाषेलाई पर्खिरहेको छ। तपाईं राजी हुनुभयो भने न्याय मन्त्रालयको फोन लाइनले मद्दत गर्न सक्छ।
why-client-waits-head = तपाईंको प्रश्न पर्खिरहेको छ। केन्द्र प्रमुखले तपाईंका लागि परामर्शदाता खोज्दै छन्।
why-client-waits-somebody = तपाईंको प्रश्न यो लिन सक्ने परामर्शदातालाई पर्खिरहेको छ।
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] { $shown } मिनेटभित्र कोही खाली भएन भने हामी दोभाषे खोज्छौँ।
   *[other] { $shown } मिनेटभित्र कोही खाली भएन भने हामी दोभाषे खोज्छौँ।
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = दोभाषे होइन
reason-only-letters = चिठी मात्र अनुवाद गर्छन्
reason-with-somebody = अहिले सेवाग्राहीसँग छन्
reason-on-break = विश्राममा
reason-shift-ends-soon = काम गर्ने समय चाँडै सकिँदै छ
reason-other-gender = सेवाग्राहीले महिला वा पुरुष मागेका छन्
reason-passed = लिएनन्, वा समयमा जवाफ दिएनन्
reason-line-closed = यो समयमा फोन उठ्दैन
reason-line-tried = फोन गरियो, कसैले उठाएन
reason-lines-busy = सबै लाइन व्यस्त
reason-line-not-agreed = सेवाग्राही यो लाइनका लागि राजी भएनन्
reason-no-interpreter = कुनै दोभाषे खाली छैन
reason-no-line = कुनै दोभाषे फोन लाइन खाली छैन

# How far the rules were relaxed.
why-step-own = सेवाग्राहीको आफ्नै भाषा
why-step-second = सेवाग्राहीको दोस्रो भाषा
why-step-pair = परामर्शदाता र दोभाषे
why-step-own-later = सेवाग्राहीको आफ्नै भाषा, आज पछि
why-step-second-later = सेवाग्राहीको दोस्रो भाषा, आज पछि
why-step-pair-later = परामर्शदाता र दोभाषे, आज पछि

# What would help a case that waits.
why-advice-ask-about-line = न्याय मन्त्रालयको लाइनमा फोन गरे हुन्छ कि, सेवाग्राहीलाई सोध्नुहोस्।
why-advice-find-interpreter = परामर्शदाता छन्। दोभाषे वा अनुवादक खोज्नुहोस्।
why-advice-offer-appointment = आज कसैले लिन सक्दैन। अर्को दिनको समय मिलाउन भन्नुहोस्।

# A decision, told to staff.
why-step = चरण
why-help = के गर्दा मद्दत हुन्छ
why-look-again = अर्को चरण
why-look-again-in = { $count ->
    [one] { $shown } मिनेटपछि: दोभाषेसहित परामर्शदाता
   *[other] { $shown } मिनेटपछि: दोभाषेसहित परामर्शदाता
}
why-tell-head = केन्द्र प्रमुखलाई
why-tell-head-what = अहिले तपाईंको निर्णय चाहिन्छ।
why-client-heading = सेवाग्राहीलाई भनिएको कुरा
why-outcome = नतिजा
why-outcome-assigned = तुरुन्तै दिइयो
why-outcome-offered-seconds = पहिले सोधियो, जवाफ दिन { $shown } सेकेन्ड छ
why-outcome-offered-hours = पहिले सोधियो, जवाफ दिन काम गर्ने समयको { $shown } घण्टा छ
why-outcome-waiting = पर्खिरहेको
why-role = भूमिका
why-role-owner = परामर्शदाता
why-role-interpreter = दोभाषे
why-line = दोभाषे फोन लाइन
why-line-ministry = न्याय मन्त्रालयको लाइन
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = लिन सक्छन्, { $rank } नम्बरमा। विषयको तह 3 मध्ये { $level }, यो परामर्शसहित { $load } अङ्क
why-rank-before = लिन सक्छन्, { $rank } नम्बरमा। पहिलेकै परामर्शदाता, विषयको तह 3 मध्ये { $level }, यो परामर्शसहित { $load } अङ्क
why-rank-interprets = दोभाषेको काम गर्न सक्छन्, { $rank } नम्बरमा। यो परामर्शसहित { $load } अङ्क
why-rank-line = दोभाषेको काम गर्न सक्छ, { $rank } नम्बरमा। यो फोनसहित एकैचोटि { $load } फोन
why-with-interpreter = { $name } ले दोभाषेको काम गर्नुहुन्छ।
why-by-line = दोभाषे यहाँबाट: { $line }।

# What if: a decision that is not kept.
why-if-heading = यस्तो भएको भए
why-if-what = अहिलेको अवस्थामा नियमले यो परामर्शबारे निर्णय गर्छ। केही बदलिँदैन र केही राखिँदैन।
why-if-who = व्यक्ति वा लाइन
why-if-change = के फरक हुने
why-if-change-nothing = केही होइन
why-if-change-speaks = सेवाग्राहीको भाषा जान्दछन्
why-if-change-knows = यो विषय जान्दछन्
why-if-change-works = अहिलेदेखि दिनको अन्त्यसम्म काम गर्छन्
why-if-change-comes = यहाँ छन् र खाली छन्
why-if-change-leaves = यहाँ छैनन्
why-if-change-room = एउटा थप लिन सक्छन्
why-if-change-line = फोन उठाउँछ, एउटा लाइन थप
why-if-nobody = कोही छैन
why-if-button = देखाउनुहोस्
why-if-result = नियमले अहिले गर्ने निर्णय
why-if-error = यो परिवर्तन मिल्ने व्यक्ति वा लाइन छान्नुहोस्।
