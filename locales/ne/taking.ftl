# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = परामर्श दर्ता
taking-title = फोन वा भेटको परामर्श दर्ता गर्ने
taking-way = कसरी आए
taking-way-visit = भेट
taking-way-phone = फोन
taking-way-outreach = केन्द्रबाहिरको परामर्श
taking-here = अहिले मसँग छन्
taking-language = भाषा
taking-typed = भाषा वा अङ्क टाइप गर्नुहोस्
taking-signs = हतार किन छ
taking-sign-injury = चोट
taking-sign-confinement = थुनिएको
taking-sign-violence = हिंसा
taking-sign-flight = चाँडै उडान
taking-sign-time-limit = म्याद नजिक
taking-line = के भयो, एक लाइनमा (खाली भए पनि हुन्छ)
taking-mine-button = म लिन्छु
taking-any-button = लिने व्यक्ति खोज्नुहोस्
taking-park-button = थाती राख्नुहोस्
taking-more = थप
taking-as = कसका लागि
taking-as-self = आफ्नै लागि
taking-as-friend = अरू कसैका लागि
taking-as-employer = रोजगारदाता
taking-as-suggestion = सहरलाई सुझाव वा गुनासो
taking-second = चल्ने अर्को भाषा
taking-none = छैन
taking-spoken = सूचीमा नभएको भाषा
taking-spoken-hint = सूचीबाट छान्नुहोस्, वा सुने जस्तै लेख्नुहोस्।
taking-employer = कम्पनीको नाम
taking-employer-hint = एउटै कम्पनीका दुवै पक्षलाई एउटै व्यक्तिले परामर्श नदेओस् भनेर। नाम गोप्य सङ्केतमा राखिन्छ।
taking-phone = फर्काएर फोन गर्ने नम्बर
taking-when = फोन गर्दा सुरक्षित समय
taking-error-phone = फोन नम्बरका लागि यो धेरै छोटो छ।
taking-gender = मागिएको परामर्शदाता
taking-gender-woman = महिला
taking-gender-man = पुरुष
taking-ministry = न्याय मन्त्रालयको दोभाषे फोन लाइन (1345) मा फोन गर्न सेवाग्राही राजी छन्
taking-keys = एउटै बटन थिचेर छान्न सकिन्छ: अङ्कले भाषा, अक्षरले विषय र हतारका कुरा। एक लाइन लेखेर Enter थिच्दा पहिलो बटन थिचिन्छ।
taking-parked = { $count ->
    [one] थाती राखिएको { $count } परामर्श
   *[other] थाती राखिएका { $count } परामर्श
}
taking-error-language = भाषा छान्नुहोस्।
taking-error-topic = विषय छान्नुहोस्।
taking-error-long = लेखेको कुरा धेरै लामो भयो: बढीमा { $limit } अक्षर हुनुपर्छ।
taking-error-not-yours = यो भाषाको सूचीमा तपाईंको नाम छैन, त्यसैले तपाईं यो परामर्श आफैँसँग राख्न सक्नुहुन्न। लिन सक्ने व्यक्ति खोज्नुहोस्।
taking-error-full = अहिले तपाईंसँग थप लिने ठाउँ छैन। चलिरहेको कुराकानी सक्नुहोस्, वा लिने व्यक्ति खोज्नुहोस्।
taking-error-sent = यो फारम पहिले पठाइसकिएको छ र त्यसपछि बदलिएको छ। कृपया नयाँ फारम सुरु गर्नुहोस्।
taking-error-not-given = अहिले त्यसरी दिन मिल्दैन। लिन सक्ने व्यक्ति खोज्नुहोस्।
taking-error-parked = धेरै परामर्श थाती राखिएका छन्। कृपया पहिले एउटा सक्नुहोस्।
taking-flag = यो बसोबासको हैसियत, विदेशी दर्ता नम्बर वा राहदानी नम्बर जस्तो देखिन्छ: { $found }। यो चाहिँदैन, र परामर्श पढ्न सक्ने सबैले यो देख्छन्। निकाल्नुहोस्, वा यस्तै राख्न फेरि पठाउनुहोस्।
taking-turned-back = बन्द गर्नुहोस्

# After taking.
taken-title = परामर्श दर्ता भयो
taken-card = यो कार्ड छाप्नुहोस्, वा सेवाग्राहीलाई फोटो खिच्न दिनुहोस्। नम्बर यही पृष्ठमा मात्र देखिन्छ र कतै राखिँदैन।
taken-case-link = परामर्श खोल्नुहोस्
taken-next-link = अर्को दर्ता गर्नुहोस्
taken-turn-button = स्क्रिन घुमाएर देखाउनुहोस्

# The card, in the client's language.
card-title = प्रश्न नम्बरको कार्ड
card-code = प्रश्न नम्बर भएको कोड
card-pictures = यस कार्डका चित्र
card-what = यो नम्बरले तपाईं जवाफ पढ्न र फेरि लेख्न सक्नुहुन्छ। फोनले यो कोड स्क्यान गर्नुहोस्, वा यो ठेगानामा नम्बर लेख्नुहोस्।
card-alone = यो कार्ड जससँग छ, उसले तपाईंको परामर्श पढ्न सक्छ। यो आफैँसँग मात्र राख्नुहोस्।
card-changes = पहिलो पटक प्रयोग गर्दा तपाईंले नयाँ नम्बर पाउनुहुन्छ। त्यसपछि नयाँ नम्बर मात्र चल्छ।
card-how = दुवै पाटा बैङ्क कार्डको आकारमा छापिन्छन्। प्रिन्टर छैन भने स्क्रिनको फोटो खिच्नुहोस्।
card-print-button = छाप्नुहोस्
card-print-link = कार्ड बनाएर छाप्नुहोस्
picture-0 = घाम
picture-1 = रुख
picture-2 = माछा
picture-3 = डुङ्गा
picture-4 = घर
picture-5 = तारा
picture-6 = कप
picture-7 = साँचो
picture-8 = चरा
picture-9 = फूल

# The first use of a number that staff gave.
change-title = तपाईंको नयाँ नम्बर
change-why = पहिलो नम्बर कर्मचारीले पनि देखेका थिए। अबदेखि यो नम्बर प्रयोग गर्नुहोस्, यो तपाईंलाई मात्र थाहा छ।
change-old = बटन थिचेपछि पहिलो नम्बर चल्दैन। पहिले नयाँ नम्बर टिप्नुहोस् वा फोटो खिच्नुहोस्।
change-button = मसँग छ, अगाडि बढ्नुहोस्

# Parked intakes.
parked-title = थाती राखिएका
parked-what = गोप्य सङ्केतमा राखिन्छ; तपाईंले मात्र देख्नुहुन्छ। पठाएपछि मेटिन्छ, र सात दिनपछि पनि मेटिन्छ।
parked-none = थाती राखिएको केही छैन।
parked-at = कहिले राखियो
parked-doing = के गर्ने
parked-resume = अगाडि बढ्नुहोस्
parked-drop = मेटाउनुहोस्

# Counting short questions.
tally-title = छोटा प्रश्नको गन्ती
tally-what = परामर्श नभएका छोटा प्रश्नका लागि: पहिले भाषा, त्यसपछि विषय थिच्नुहोस्।
tally-today = { $count ->
    [one] आज { $count } वटा गनियो
   *[other] आज { $count } वटा गनिए
}
tally-topic = विषय
tally-other-language = अर्को भाषा
tally-last = पछिल्लो: { $language }, { $topic }
tally-undo = फिर्ता लिनुहोस्

# Late entry.
late-title = पछि लेख्ने
late-what = लेख्न समय नभएका भेट र फोन, एक लाइनमा एउटा। दिन खाली भए माथिको लाइनकै दिन हो; कसरी आए वा नतिजा खाली भए पहिलो हो। टिपोट भएको लाइन मात्र परामर्श बनेर राखिन्छ; अरू गनिन्छ मात्र।
late-day = दिन
late-time = समय
late-minutes = मिनेट
late-outcome = नतिजा
late-note = टिपोट (गोप्य सङ्केतमा राखिन्छ)
late-outcome-advised = सल्लाह दिइयो
late-outcome-interpreted = दोभाषेको काम गरियो
late-outcome-referred = अर्को निकायमा पठाइयो
late-outcome-turned-away = मद्दत गर्न सकिएन
late-cell = { $column }, लाइन { $row }
late-button = लेखेर राख्नुहोस्
late-more = तीस लाइन
late-written = { $count ->
    [one] { $count } वटा लेखियो।
   *[other] { $count } वटा लेखिए।
}
late-kept = राखिएको परामर्श
late-refused = कृपया लाइन { $row } सच्याउनुहोस्।
late-error-at = दिन वा समय बुझिएन। पछिल्लो 31 दिनभित्रको लेख्नुहोस्।
late-error-lang = यो भाषा थाहा छैन।
late-error-topic = यो विषय थाहा छैन।
late-error-way = कसरी आए भन्ने कुरा बुझिएन।
late-error-minutes = 1 देखि 480 मिनेटसम्म लेख्नुहोस्।
late-error-outcome = यो नतिजा थाहा छैन।

# What was done in a case.
act-receipt-issued = प्रश्न नम्बरको कार्ड दिइयो
act-receipt-changed = सेवाग्राहीले नम्बर बदले
act-written-up = पछि लेखियो

# Names of languages.
tongue-ko = कोरियाली
tongue-en = अङ्ग्रेजी
tongue-zh = चिनियाँ
tongue-ru = रुसी
tongue-vi = भियतनामी
tongue-id = इन्डोनेसियाली
tongue-ne = नेपाली
tongue-km = खमेर (कम्बोडिया)
tongue-uz = उज्बेक
tongue-kk = कजाख
tongue-ky = किर्गिज
tongue-ur = उर्दू
tongue-th = थाई
tongue-fil = फिलिपिनो
tongue-si = सिंहला (श्रीलङ्का)
tongue-mn = मङ्गोलियाली
