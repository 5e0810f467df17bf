# Asking a counsellor: what comes before the form.
help-leave-button = यो पृष्ठ छोड्नुहोस्
help-leave-hint = 'यो पृष्ठ छोड्नुहोस्' थिच्दा तुरुन्तै अर्को पृष्ठ देखिन्छ। किबोर्डको माथि बायाँ कुनाको बटन तीन पटक थिच्दा पनि त्यस्तै हुन्छ। तपाईं यहाँ आएको कुरा तपाईंको ब्राउजरले सम्झिराखेको हुन सक्छ। कसैले तपाईंको फोन हेर्छ भने त्यहाँबाट त्यो मेटाउनुहोस्।
help-danger-link = म खतरामा छु, मलाई चोट लागेको छ वा मलाई थुनेर राखिएको छ
help-danger-title = खतरामा हुनुहुन्छ भने पहिले फोन गर्नुहोस्
help-danger-call = यहाँ फोन गर्दा तुरुन्तै मद्दत पाइन्छ
help-danger-write = त्यसपछि परामर्शदातालाई लेख्नुहोस्
help-topic-unknown = मलाई थाहा छैन
# $topic: name of a topic
help-topic-chosen = विषय: { $topic } – बदल्नुहोस्

# The form.
help-as-label = कसका लागि सोध्दै हुनुहुन्छ?
help-as-self = आफ्नै लागि
help-as-friend = अरू कसैका लागि
help-as-employer = म रोजगारदाता हुँ
help-as-suggestion = सहरलाई सुझाव वा गुनासो
help-suggestion-lead = सहरले हरेक सुझाव र हरेक गुनासो पढ्छ, र तपाईंले जवाफ पाउनुहुन्छ।
help-suggestion-label = सहरलाई के भन्न चाहनुहुन्छ?
help-questions-lead = जवाफ दिन मन नलागेका प्रश्न छोडिदिनुहोस्।
help-own-words = आफ्नै शब्दमा
help-signs-label = केही हतारको कुरा छ?
help-sign-injury = कसैलाई चोट लागेको छ वा कोही बिरामी छ
help-sign-confinement = कोही थुनिएको छ, वा बाहिर निस्कन पाउँदैन
help-sign-violence = हिंसा वा धम्की छ
help-sign-flight = स्वदेश फर्कने उडान नजिक छ
help-sign-time-limit = म्याद नजिक छ
help-flight-on = उडानको दिन, छ भने
help-limit-on = म्यादको अन्तिम दिन, थाहा भए
help-error-day = यो मिति मिलेन। कृपया फेरि छान्नुहोस्।
help-reach-phone = फोनबाट: परामर्शदाताले फोन गर्छन्
help-number-label = तपाईंको फोन नम्बर
help-error-number = यो फोन नम्बर पूरा छैन। कृपया फेरि दाँजेर हेर्नुहोस्।
help-when-label = कहिले फोन गर्दा सुरक्षित हुन्छ?
help-say-label = अरू कसैले फोन उठायो भने हामी के भनौँ?
help-say-hint = जस्तै 'गलत नम्बर परेछ'। हामी अरू केही भन्दैनौँ।
help-wishes-heading = भाषा र चाहना
help-none = छैन
help-second-label = तपाईंले राम्रो बुझ्ने अर्को भाषा
help-spoken-label = मेरो भाषा यहाँ छैन। म बोल्ने भाषा:
help-spoken-words-label = वा आफ्नो भाषाको नाम लेख्नुहोस्
help-gender-label = कोसँग कुरा गर्न चाहनुहुन्छ?
help-gender-any = जोसँग भए पनि हुन्छ
help-gender-woman = महिलासँग
help-gender-man = पुरुषसँग
# $line: a telephone number
help-ministry-what = कहिलेकाहीँ यहाँ कसैले तपाईंको भाषा बोल्दैन। त्यति बेला { $line } ले फोनमा दोभाषेको काम गर्न सक्छ। यो न्याय मन्त्रालयको फोन हो, जसले अध्यागमन पनि हेर्छ। तपाईं राजी हुनुभयो भने मात्र हामी त्यहाँ फोन गर्छौँ। राजी हुनुभएन भने अर्को उपाय खोज्छौँ।
# $line: a telephone number
help-ministry-label = दोभाषेका लागि { $line } मा फोन गरे हुन्छ
help-employer-label = कम्पनीको नाम
help-employer-hint = चाहनुहुन्छ भने मात्र लेख्नुहोस्। यसले गर्दा यहाँ कसैले एकैचोटि तपाईं र कम्पनी दुवैलाई सल्लाह दिँदैन। यो गोप्य सङ्केतमा बदलेर (इन्क्रिप्ट गरेर) राखिन्छ।

# What nobody needs to tell.
help-flag-title = यो यस्तै राख्न चाहनुहुन्छ?
flag-reason-status = तपाईंले भिसा वा बसोबासको हैसियतबारे लेख्नुभयो। हामीलाई त्यो चाहिँदैन। राख्नुभयो भने तपाईंको प्रश्न पढ्न सक्ने सबैले त्यो देख्छन्।
flag-reason-registration = तपाईंले विदेशी दर्ता नम्बर जस्तो देखिने कुरा लेख्नुभयो। हामीलाई त्यो चाहिँदैन। राख्नुभयो भने तपाईंको प्रश्न पढ्न सक्ने सबैले त्यो देख्छन्।
flag-reason-passport = तपाईंले राहदानी नम्बर जस्तो देखिने कुरा लेख्नुभयो। हामीलाई त्यो चाहिँदैन। राख्नुभयो भने तपाईंको प्रश्न पढ्न सक्ने सबैले त्यो देख्छन्।
help-flag-nothing-kept = अझै केही पठाइएको वा राखिएको छैन।
help-flag-edit-button = यो निकाल्नुहोस्
help-flag-send-button = यस्तै पठाउनुहोस्

# Another language than the one that was chosen.
help-language-title = कुन भाषा चाहनुहुन्छ?
# $language: name of a language in itself
help-language-question = तपाईंले { $language } भाषामा लेख्नुभएको जस्तो छ। हामी कुन भाषामा जवाफ दिऊँ?

# The bot.
bot-ask-more-button = यसबारे थप भन्नुहोस्
bot-ask-more = मिल्ने कुरा थिच्नुहोस्। यहाँ केही नथिचे पनि हुन्छ।
bot-ask-rewrite-button = फेरि लेख्नुहोस्
bot-ask-done-button = अगाडि बढ्नुहोस्
bot-ask-language-button = अर्को भाषा
bot-ask-language = यीमध्ये तपाईं कुन भाषा बोल्नुहुन्छ?

# At the desk.
desk-intake-heading = दर्ता गर्दा भनिएका कुरा
desk-asked-as = सोध्ने व्यक्ति
desk-signs = हतारका कुरा
desk-second-language = दोस्रो भाषा
desk-spoken = बोल्ने भाषा
desk-asks-for = चाहेको परामर्शदाता
desk-ministry = न्याय मन्त्रालयको दोभाषे फोन
desk-ministry-yes = राजी
desk-flight = उडान
desk-limit = म्याद
desk-call = फोन
desk-call-when = फोन गर्दा सुरक्षित समय
desk-call-say = अरूले उठाए भने
desk-employer = कम्पनी
act-held = भीड घटेसम्म पर्खिन्छ
