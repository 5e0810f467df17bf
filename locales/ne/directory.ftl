# Contacts, kept in the newsroom.
board-section-contacts = सम्पर्क
directory-title = सम्पर्क
directory-lead = कहाँ फोन गर्ने र कहाँ जाने। तपाईंले बदलेको कुरा सबै भाषामा एकैचोटि देखिन्छ।
directory-new-title = नयाँ सम्पर्क
directory-removed = सम्पर्क हटाइयो।
directory-none = कुनै सम्पर्क भेटिएन।
directory-search-label = नाम वा सञ्चालन गर्ने निकाय
directory-see = पाठकले देख्ने पृष्ठ
directory-name = नाम
directory-note = केमा मद्दत गर्छ
directory-other-languages = अरू भाषा
directory-unnamed = { $count ->
    [one] { $count } भाषामा नाम छैन।
   *[other] { $count } वटा भाषामा नाम छैन।
}

directory-id = ठेगानामा लेखिने नाम
directory-id-hint = अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन। पछि बदल्न मिल्दैन।
directory-kind = प्रकार
directory-kind-emergency = आपत्कालीन फोन
directory-kind-line = फोनमा परामर्श
directory-kind-office = आफैँ जाने कार्यालय
directory-kind-centre = सहरको परामर्श सहायता केन्द्र
directory-run-by = सञ्चालन गर्ने निकाय
directory-run-by-hint = कोरियाली भाषामा आधिकारिक नाम।
directory-topics = विषय
directory-phones = फोन नम्बर
directory-phones-hint = हरेक नम्बर दर्ता मान बनेर राखिन्छ र लेखमा पनि प्रयोग गर्न सकिन्छ। पहिले नै दर्ता भएको नम्बर भए त्यही मान प्रयोग हुन्छ। यो सम्पर्कबाट नम्बर निकाल्न कोठा खाली गर्नुहोस्।
directory-phone = नम्बर { $number }
directory-phone-others = { $count ->
    [one] यो नम्बर अरू { $count } लेख वा सम्पर्कमा पनि छ। नम्बर बदलिएको हो भने यो मानको पृष्ठमा बदल्नुहोस्।
   *[other] यो नम्बर अरू { $count } वटा लेख वा सम्पर्कमा पनि छ। नम्बर बदलिएको हो भने यो मानको पृष्ठमा बदल्नुहोस्।
}
directory-address = ठेगाना
directory-address-hint = कोरियाली भाषामा, साइनबोर्ड वा सरकारी कागजमा लेखिए जस्तै।
directory-address-latin = ल्याटिन अक्षरमा ठेगाना
directory-speaks = बोलिने भाषा
directory-speaks-hint = पक्का गरिएका भाषा मात्र।
directory-hours = खुल्ने समय
directory-hours-hint = एक-एक लाइनमा बार र समय। खाली लाइन गनिँदैन।
directory-hours-unknown = थाहा छैन
directory-hours-weekly = हरेक हप्ता उही समय
directory-row = लाइन { $number }
directory-opens = खुल्ने
directory-closes = बन्द हुने
directory-row-languages = यो समयमा केही भाषा मात्र बोलिने भए
directory-more-rows = अरू लाइन देखाउनुहोस्
directory-cost = फोन गर्दा लाग्ने पैसा
directory-cost-unknown = थाहा छैन
directory-website = वेबसाइट
directory-status = पक्का गरिएको
directory-status-hint = पक्का नगरिएको भए सहरको परामर्श सहायता केन्द्र मात्र यहाँ राख्न मिल्छ, र त्यति बेला यसको फोन, समय र ठेगाना देखिँदैन।
directory-status-law = कानुनमा लेखिएको
directory-status-official = सरकारी स्रोतमा देखिएको
directory-status-unverified = पक्का नगरिएको
directory-source = कहाँबाट पक्का गरियो
directory-source-hint = तपाईंले यो थाहा पाएको वेबसाइट, पत्र वा फोन कुराकानी।
directory-checked-on = जाँचेको मिति
directory-position = सूचीमा ठाउँ
directory-position-hint = सानो सङ्ख्या अगाडि आउँछ। खाली छोडे उही ठाउँमा वा अन्तिममा बस्छ।

directory-error-id = कृपया अङ्ग्रेजी साना अक्षर, अङ्क र हाइफन, बढीमा 48 वटा लेख्नुहोस्।
directory-error-taken = यो नामको सम्पर्क पहिले नै छ।
directory-error-no-name = कृपया नाम लेख्नुहोस्: { $what }।
directory-error-long-name = कृपया नाम 120 अक्षरसम्म छोटो बनाउनुहोस्: { $what }।
directory-error-long-note = कृपया व्याख्या 400 अक्षरसम्म छोटो बनाउनुहोस्: { $what }।
directory-error-kind = कृपया प्रकार छान्नुहोस्।
directory-error-run-by = कृपया सञ्चालन गर्ने निकाय बढीमा 120 अक्षरमा लेख्नुहोस्।
directory-error-topic = यस्तो विषय छैन: { $what }।
directory-error-phone = यो फोन नम्बर होइन: { $what }। कृपया अङ्क र हाइफनले लेख्नुहोस्।
directory-error-shared = यो नम्बर अन्यत्र पनि छ ({ $fact })। कृपया मानको पृष्ठमा बदल्नुहोस्, वा यसको कोठा खाली गरेर अर्को नम्बर नयाँ कोठामा लेख्नुहोस्।
directory-error-other-values = यो नम्बरका अरू दिनका मान पनि छन् ({ $fact })। कृपया मानको पृष्ठमा बदल्नुहोस्।
directory-error-address = कृपया ठेगाना बढीमा 200 अक्षरमा लेख्नुहोस्।
directory-error-address-latin = कृपया ल्याटिन अक्षरको ठेगाना कोरियाली ठेगानासँगै बढीमा 200 अक्षरमा लेख्नुहोस्।
directory-error-speaks = यस्तो भाषा छैन: { $what }।
directory-error-hours = कृपया खुल्ने समय फेरि हेर्नुहोस्। हरेक लाइनमा बार चाहिन्छ, खुल्ने समय बन्द हुनेभन्दा अघि हुनुपर्छ, र माथि हरेक हप्ता उही समय छान्नुपर्छ।
directory-error-website = कृपया https:// बाट सुरु गरेर पूरै ठेगाना लेख्नुहोस्।
directory-error-source = कहाँबाट पक्का गरियो, कृपया बढीमा 300 अक्षरमा लेख्नुहोस्।
directory-error-status = पक्का गरिएको हो कि होइन, कृपया छान्नुहोस्।
directory-error-checked-on = कुन दिन जाँचियो, कृपया लेख्नुहोस्।
directory-error-checked-later = जाँचेको दिन आजभन्दा पछिको छ।
directory-error-position = सूचीको ठाउँ 0 देखि 9999 सम्मको सङ्ख्या हुनुपर्छ।
directory-error-unverified-kind = पक्का नगरिएको भए सहरको परामर्श सहायता केन्द्र मात्र यहाँ राख्न मिल्छ।
directory-error-unverified-shows = पक्का नगरिएकोमा फोन, समय र ठेगाना देखाउन मिल्दैन। कृपया कसरी पक्का गरियो, लेख्नुहोस्, वा ती हटाउनुहोस्।
directory-error-changed = यसबीच अरू कसैले यो सम्पर्क बदल्नुभयो। कृपया तलका परिवर्तन हेर्नुहोस्; फेरि सुरक्षित गर्दा तपाईंले लेखेको कुरा त्यसको ठाउँमा बस्छ।
directory-error-shown = लेखमा यो सम्पर्क देखाइन्छ, त्यसैले हटाउन सकिँदैन। कृपया पहिले ती लेखबाट निकाल्नुहोस्।
directory-error-gone = यो सम्पर्क हटाइयो।
directory-error-email = यो इमेल ठेगाना होइन।

directory-remove-heading = सम्पर्क हटाउने
directory-remove-what = लेखमा देखाइएसम्म हटाउन सकिँदैन। यसमा के-के गरियो भन्ने कुरा रहिरहन्छ।
directory-remove-button = हटाउनुहोस्

directory-history = के बदलियो
directory-history-none = अझै केही बदलिएको छैन।
directory-part = बदलिएको कुरा
directory-done-made = बनाइयो
directory-done-changed = बदलियो
directory-done-removed = हटाइयो
directory-done-imported = फाइलबाट ल्याइयो
directory-done-confirmed = ठिक छ भनी पक्का गरियो
directory-by-files = फाइल
directory-by-organisation = निकाय

# Organisations confirm their entry each quarter.
directory-asked-heading = निकायलाई सोध्ने
directory-asked-what = हरेक तीन महिनामा यो ठेगानामा इमेल पठाएर विवरण ठिक छ कि छैन भनी सोधिन्छ। त्यसमा भएको लिङ्क { $days } दिन चल्छ।
directory-email = निकायको इमेल
directory-email-hint = यो गोप्य सङ्केतमा राखिन्छ र अरू केहीमा प्रयोग हुँदैन। कसैलाई नसोध्न खाली छोड्नुहोस्।
directory-email-button = यो ठेगानामा सोध्नुहोस्
directory-standing = निकायले पक्का गरेको
directory-standing-asked = सोधिएको छ, जवाफ आएको छैन।
directory-standing-overdue = जवाफ आएन।
directory-standing-next = { $day } मा फेरि सोधिन्छ।
directory-standing-soon = चाँडै सोधिन्छ।
directory-standing-none = सोधिँदैन।
directory-confirmed-on = निकायले { $day } मा ठिक छ भनी पक्का गरेको हो।
directory-answers = निकायले बदलियो भनेका कुरा
directory-answer-lost = यी शब्द खोल्न सकिँदैन।
directory-settle-button = टुङ्गियो

directory-mail-subject-first = { $city }: { $name } को विवरण ठिक छ?
directory-mail-subject-reminder = { $city }: फेरि एक पटक: { $name } को विवरण ठिक छ?
directory-mail-text-first =
    नमस्ते, यो { $city } को विदेशी बासिन्दाका लागि मार्गदर्शिका हो।

    हाम्रो वेबसाइटमा { $name } को फोन, ठेगाना र खुल्ने समय सोह्र भाषामा देखाइन्छ। ती अझै ठिक छन् कि भनी हामी हरेक तीन महिनामा सोध्छौँ।

    कृपया यो लिङ्क खोल्नुहोस्। सबै ठिक छ भने बटन थिच्नुहोस्, वा के बदलियो, लेख्नुहोस्। एक मिनेट मात्र लाग्छ।

    { $link }

    यो लिङ्क 30 दिन चल्छ। यो इमेलमा पठाइएको जवाफ कसैले पढ्दैन।
directory-mail-text-reminder =
    नमस्ते, यो { $city } को विदेशी बासिन्दाका लागि मार्गदर्शिका हो।

    दुई हप्ताअघि हामीले { $name } को विवरण ठिक छ कि भनी सोधेका थियौँ। अझै जवाफ नआएकाले फेरि एक पटक सोध्दै छौँ।

    { $link }

    सबै ठिक छ भने बटन थिच्नुहोस्, वा के बदलियो, लेख्नुहोस्। यो इमेलमा पठाइएको जवाफ कसैले पढ्दैन।

directory-confirm-title = के यो ठिक छ?
directory-confirm-lead = विदेशी बासिन्दाले यही देख्छन्। कृपया फोन, ठेगाना र खुल्ने समय हेर्नुहोस्।
directory-confirm-right-button = सबै ठिक छ
directory-confirm-changed-heading = केही बदलियो?
directory-confirm-words = के बदलियो
directory-confirm-words-hint = के, कसरी र कहिलेदेखि बदलियो, लेख्नुहोस्। हाम्रो कर्मचारीले पढेर विवरण सच्याउँछन्।
directory-confirm-changed-button = पठाउनुहोस्
directory-confirm-wrong = अझै केही पठाइएको छैन। कृपया तल हेर्नुहोस्।
directory-confirm-meanwhile = यसबीच विवरण बदलियो, त्यसैले अझै केही पुष्टि भएको छैन। कृपया अहिलेको विवरण हेरेर फेरि जवाफ दिनुहोस्।
directory-confirm-error-empty = कृपया के बदलियो, लेख्नुहोस्।
directory-confirm-error-long = कृपया बढीमा 2,000 अक्षर लेख्नुहोस्।
directory-confirm-thanks-title = धन्यवाद
directory-confirm-thanks-right = तपाईंले आज पक्का गर्नुभएको भनी हामीले टिप्यौँ। हामी तीन महिनापछि फेरि सोध्छौँ।
directory-confirm-thanks-changed = तपाईंले लेखेको कुरा हामीले सम्बन्धित कर्मचारीलाई दियौँ।
directory-confirm-already = तपाईंले जवाफ दिइसक्नुभएको छ। अब केही गर्नुपर्दैन।
directory-confirm-see = विवरण हेर्नुहोस्
directory-confirm-spent-title = यो लिङ्क अब चल्दैन
directory-confirm-spent = यो धेरै पुरानो भयो, वा यसपछि नयाँ इमेल आइसकेको छ। कृपया अर्को इमेलको लिङ्क प्रयोग गर्नुहोस्। अहिले नै सच्याउनुपर्ने केही छ भने नगरपालिकामा फोन गर्नुहोस्।

contact-address = ठेगाना
