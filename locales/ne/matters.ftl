# Workers of one employer together: the page of a case at the desk.
matter-heading = उही रोजगारदाताका अरू परामर्श
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] उही रोजगारदाताको नाम भएको अर्को { $shown } खुला परामर्श छ।
   *[other] उही रोजगारदाताको नाम भएका अरू { $shown } खुला परामर्श छन्।
}
matter-ask = सामेल हुन चाहन्छन् कि, सोध्नुहोस्
matter-ask-what = अझै नसोधिएका सबै सेवाग्राहीलाई उनीहरूकै पृष्ठमा सोधिन्छ। कसैलाई अर्काको नाम, सन्देश वा नम्बर भनिँदैन।
matter-asked = { $name } ले { $when } मा सेवाग्राहीलाई सोध्नुभयो।
# $shown: how many joined, $asked: how many were asked.
matter-joined = सोधिएका { $asked } जनामध्ये { $shown } जना सामेल छन्।
matter-joined-none = { $asked } जनालाई सोधियो। अझै दुई जना सामेल भएका छैनन्।
matter-hers-open = यी सेवाग्राहीले अझै जवाफ दिएका छैनन्।
matter-hers-yes = यी सेवाग्राही सामेल छन्।
matter-hers-no = यी सेवाग्राही सामेल छैनन्।
matter-write = सामेल भएका सबैलाई लेख्ने
matter-write-hint = सामेल भएका हरेकले आफ्नै परामर्शमा एउटै सन्देश देख्छन्। एक जनाको मात्र कुरा नलेख्नुहोस्, र हरेक भाषामा एउटै कुरा लेख्नुहोस्।
matter-text = { $language } भाषामा
matter-text-too = { $language } भाषामा (कोही यो पनि पढ्छन्)
matter-write-button = सबैलाई पठाउनुहोस्
matter-to-all = सामेल भएका सबैलाई
matter-end = यो साझा मामिला अन्त्य गर्ने
matter-end-what = अब कसैलाई सोधिँदैन, र सबैलाई लेख्न मिल्दैन। हरेक परामर्श चलिरहन्छ, र लेखिसकेको कुरा रहन्छ।
matter-end-button = अन्त्य गर्नुहोस्
matter-error-nobody = उही रोजगारदाताको नाम भएको अर्को खुला परामर्श अब छैन।
matter-error-not-joined = दुई वा बढी जना सामेल हुँदा, र यी सेवाग्राही पनि सामेल हुँदा मात्र पठाउन मिल्छ। केही पठाइएन।
matter-error-unread = अझै केही पठाइएको छैन। कसैले यो पढ्न सक्दैनन्। कृपया यी भाषामा पनि लेख्नुहोस्: { $languages }।
act-wrote-to-all = सामेल भएका सबैलाई लेखियो
act-matter-ended = साझा मामिला अन्त्य गरियो

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = सेवाग्राही राजी भए। फोन गर्न मिल्छ।
ministry-may-not = सेवाग्राही राजी भएका छैनन्। फोन गरिँदैन।
ministry-said-yes = टिप्नुहोस्: बोलेर राजी भए
ministry-said-no = टिप्नुहोस्: बोलेर सहमति फिर्ता लिए
act-line-agreed = न्याय मन्त्रालयको लाइनका लागि राजी भए
act-line-not-agreed = न्याय मन्त्रालयको लाइनको सहमति फिर्ता लिए

# Suggestions and complaints to the city.
suggestion-tag = सहरलाई सुझाव वा गुनासो
suggestion-error-unanswered = सुझाव वा गुनासोको जवाफ दिनुपर्छ। कृपया बन्द गर्नुअघि जवाफ दिनुहोस्।

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = त्यो व्यक्तिको मेरो रोजगारदातासँग सम्बन्ध छ
another-why-knows-family = त्यो व्यक्तिले मेरो परिवार वा मेरा चिनजानका मानिसलाई चिन्छ
another-why-treated-badly = त्यो व्यक्तिले मसँग राम्रो व्यवहार गरेन
another-why-woman = म महिला परामर्शदाता चाहन्छु
another-why-man = म पुरुष परामर्शदाता चाहन्छु
another-why-other = अर्को कारण छ, वा भन्न चाहन्नँ
# As the head is told.
another-told-heading = अर्को परामर्शदाता मागे
another-told-works-for-employer = परामर्शदाताको रोजगारदातासँग सम्बन्ध छ भनी बताए
another-told-knows-family = परामर्शदाताले परिवार वा चिनजानका मानिसलाई चिन्छन् भनी बताए
another-told-treated-badly = राम्रो व्यवहार भएन भनी बताए
another-told-woman = महिला परामर्शदाता चाहन्छन्
another-told-man = पुरुष परामर्शदाता चाहन्छन्
another-told-other = कारण भनेनन्

# The client's page.
case-earlier = { $count ->
    [one] पहिलेको { $shown } सन्देश देखाउनुहोस्
   *[other] पहिलेका { $shown } सन्देश देखाउनुहोस्
}
case-said-to-all = सामेल भएका सबैलाई
case-who-interprets = केन्द्रका दोभाषेले तपाईंहरू दुवैलाई मद्दत गर्छन्।
case-who-interprets-name = { $name } ले तपाईंहरू दुवैका लागि दोभाषेको काम गर्नुहुन्छ।
case-who-translates-outside = केन्द्रबाहिरका अनुवादकले सन्देश अनुवाद गर्छन्। उहाँले सबै कुरा गोप्य राख्नैपर्छ।
case-who-line = दोभाषे फोन लाइनले तपाईंहरू दुवैलाई मद्दत गर्छ: { $line }।
case-who-line-ministry = अध्यागमन पनि हेर्ने न्याय मन्त्रालयको दोभाषे फोन लाइनले तपाईंहरू दुवैलाई मद्दत गर्छ: { $line }।
case-choices-heading = तपाईंले निर्णय गर्ने कुरा
case-line-yes = दोभाषे फोन लाइन { $line }: हामीले फोन गरे हुन्छ
case-line-no = दोभाषे फोन लाइन { $line }: हामी फोन गर्दैनौँ
case-line-agree = फोन गरे हुन्छ
case-line-take-back = अब फोन नगर्नुहोस्
case-another-how = तपाईंको प्रश्न अर्को परामर्शदाताले हेर्छन्। अलि बढी समय लाग्न सक्छ।
case-another-why = कारण भन्न सक्नुहुन्छ, नभने पनि हुन्छ। तपाईंले छानेको कुरा केन्द्र प्रमुखले मात्र देख्छन्।
case-joint-heading = अरूसँग मिलेर
case-joint-ask = तपाईंकै रोजगारदाताकहाँ काम गरेका अरूले पनि मद्दत मागेका छन्। उहाँहरूसँग मिलेर अगाडि बढ्न चाहनुहुन्छ?
case-joint-name = हामी तपाईंको नाम, सन्देश वा नम्बर कसैलाई भन्दैनौँ।
case-joint-messages = सामेल भएका सबैलाई लेखिएका सन्देश यहाँ आउँछन्। तपाईंले यहाँ लेखेको कुरा तपाईंको परामर्शदाताले मात्र पढ्छन्।
case-joint-free = निर्णय तपाईंको हो। जे छाने पनि तपाईंको आफ्नै प्रश्न चलिरहन्छ, र जुनसुकै बेला छोड्न सक्नुहुन्छ।
case-joint-yes = हुन्छ, मिलेर
case-joint-no = हुँदैन, म एक्लै
case-joint-later = म पछि निर्णय गर्छु
case-joint-in = तपाईं सामेल हुनुहुन्छ।
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] अहिले { $shown } जना सामेल हुनुहुन्छ।
   *[other] अहिले तपाईंसहित { $shown } जना सामेल हुनुहुन्छ।
}
case-joint-leave = छोड्नुहोस्
case-joint-out = तपाईं सामेल हुनुहुन्न। मन बदलियो भने जुनसुकै बेला सामेल हुन सक्नुहुन्छ।
case-joint-over = साझा मामिला सकियो। तपाईंको आफ्नै प्रश्न चलिरहन्छ।
case-own-heading = तपाईंको परामर्श
