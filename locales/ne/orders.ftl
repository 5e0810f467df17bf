# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = अनुरोध गरिएका अनुवाद
orders-title = अनुरोध गरिएका अनुवाद
orders-mine-title = मेरा अनुवाद
orders-back = सूचीमा फर्कनुहोस्
orders-ask = अनुवाद अनुरोध गर्नुहोस्
orders-statement = यो महिनाको विवरण
orders-asked = अनुरोध गरियो। सबैलाई इमेल जान्छ।
orders-delivered-done = धन्यवाद। अनुवाद बुझाइयो। अब यो भाषा जान्ने अर्को व्यक्तिले पढ्नुहुन्छ।
orders-cancelled-done = रद्द गरियो। अनुवादकलाई इमेल जान्छ।
orders-none-open = अहिले कुनै अनुवाद अनुरोध गरिएको छैन।
orders-open = चलिरहेका
orders-delivered = बुझाइएका
orders-delivered-this-month = यो महिना बुझाइएका
orders-text = लेख
orders-translator = अनुवादक
orders-due = म्याद
orders-characters = कोरियाली अक्षर सङ्ख्या
orders-delivered-on = बुझाइएको दिन
orders-state-asked = अनुरोध गरिएको
orders-state-opened = अनुवाद हुँदै
orders-state-late = ढिला भयो
orders-state-delivered = बुझाइएको
orders-state-cancelled = रद्द गरिएको

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, { $language } भाषामा
orders-extent = कति
orders-extent-behind = नयाँ वा बदलिएको ठाउँ मात्र
orders-extent-whole = पूरै लेख
orders-asked-by = अनुरोध गर्ने
orders-note = अनुवादकलाई भन्नुपर्ने कुरा
orders-begin = लेख खोलेर सुरु गर्नुहोस्
orders-go-on = अनुवाद गर्दै जानुहोस्
orders-see-text = लेख हेर्नुहोस्
orders-deliver-heading = सकियो?
orders-deliver-what = तपाईंले पछिल्लो पटक सुरक्षित गरेको लेख बुझाइन्छ। यो भाषा जान्ने अर्को व्यक्तिले पढेपछि मात्र यो जाँचिएको मानिन्छ।
orders-deliver-button = मैले सकेँ
orders-cancel-heading = रद्द गर्ने
orders-cancel-what = अनुवादकलाई इमेल जान्छ, र थप काम गर्नुपर्दैन। सुरक्षित गरिएको कुरा रहिरहन्छ।
orders-cancel-button = रद्द गर्नुहोस्
orders-error-closed = यसबीच यो बुझाइयो वा रद्द गरियो।
orders-error-nothing-saved = अनुरोध गरिएपछि केही सुरक्षित भएको छैन। कृपया पहिले आफ्नो अनुवाद सुरक्षित गर्नुहोस्।
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $count ->
    [one] { $shown } अनुच्छेद अझै अनुवाद भएको छैन, वा त्यसको कोरियाली बदलिएको छ। कृपया पहिले त्यो सक्नुहोस्।
   *[other] { $shown } अनुच्छेद अझै अनुवाद भएका छैनन्, वा तिनको कोरियाली बदलिएको छ। कृपया पहिले ती सक्नुहोस्।
}

# Asking.
orders-ask-title = अनुवाद अनुरोध गर्ने
orders-choose-text = यो लेख छान्नुहोस्
orders-languages = कुन भाषामा, र कसले
# $language: name of a language in itself
orders-translator-label = { $language } भाषाको अनुवादक
orders-no-translator = यो भाषामा अनुवाद गर्ने अझै कोही छैन। केन्द्र प्रमुखले कसैलाई यो भूमिका दिन सक्नुहुन्छ।
orders-lang-asked = पहिले नै अनुरोध गरिएको
orders-lang-missing = अझै केही छैन
orders-lang-whole = पुरानो केही छैन
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $count ->
    [one] { $shown } पुरानो अनुच्छेद
   *[other] { $shown } पुराना अनुच्छेद
}
orders-note-hint = अनुवादकले जान्नुपर्ने कुरा: लेख कसका लागि हो, कुन शब्द प्रयोग गर्ने।
orders-ask-button = इमेलबाट अनुरोध गर्नुहोस्
orders-error-text = कृपया कोरियाली लेख भएको एउटा छान्नुहोस्।
orders-error-due = कृपया आज वा त्यसपछिको दिन छान्नुहोस्।
orders-error-languages = कृपया कम्तीमा एउटा भाषा छान्नुहोस्।
# $language: name of a language in itself
orders-error-translator = कृपया { $language } भाषामा अनुवाद गर्ने व्यक्ति छान्नुहोस्।
# $language: name of a language in itself
orders-error-asked = { $language } भाषाका लागि कसैलाई पहिले नै अनुरोध गरिएको छ।
# $language: name of a language in itself
orders-error-nothing = { $language } भाषामा पुरानो केही छैन। सुरुदेखि फेरि अनुवाद गराउन पूरै लेख छान्नुहोस्।

# The statement.
# $month: a month as 2026-11
orders-statement-title = { $month } मा बुझाइएका अनुवाद
orders-statement-sheet = तालिका फाइल डाउनलोड गर्नुहोस्
orders-statement-empty = यो महिना केही बुझाइएको छैन।
orders-sum = जम्मा
