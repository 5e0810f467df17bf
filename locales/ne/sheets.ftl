# A translation as a file, and back; Word and Hangul documents.
sheets-heading = फाइलमा अनुवाद गर्ने
sheets-what = तपाईं फाइल डाउनलोड गरेर आफ्नै प्रोग्राममा अनुवाद गर्न र यहाँ फिर्ता पठाउन सक्नुहुन्छ। त्यो तुरुन्तै सुरक्षित हुन्छ, र लिन नसकिएका खण्ड कारणसहित देखाइन्छन्।
sheets-file = अनुवाद गरिएको फाइल (10 MB सम्म)
sheets-send = पठाएर सुरक्षित गर्नुहोस्
sheets-title = पठाइएको फाइल: { $language }
sheets-saved = { $count ->
    [one] { $count } खण्ड सुरक्षित भयो।
   *[other] { $count } खण्ड सुरक्षित भए।
}
sheets-saved-list = सुरक्षित भएका खण्ड हेर्नुहोस्
sheets-unchanged = { $count ->
    [one] { $count } खण्ड जस्ताको तस्तै छ।
   *[other] { $count } खण्ड जस्ताको तस्तै छन्।
}
sheets-refused = { $count ->
    [one] { $count } खण्ड सुरक्षित भएन
   *[other] { $count } खण्ड सुरक्षित भएनन्
}
sheets-lost = छुटेको
sheets-extra = बढी भएको
sheets-now = अहिलेको कोरियाली
sheets-theirs = अहिले सुरक्षित अनुवाद
sheets-to-editor = लेख सम्पादनमा हेर्नुहोस्
sheets-to-order = अनुरोध गरिएको अनुवादमा फर्कनुहोस्
sheets-error-none = कृपया फाइल छान्नुहोस्।
sheets-error-several = कृपया एउटा मात्र फाइल छान्नुहोस्।
sheets-mail = तपाईं साथमा पठाइएको Excel तालिकाको अनुवाद महल भरेर यो अनुवादको पृष्ठमा पठाउन पनि सक्नुहुन्छ।
sheets-document = Word वा हाङ्गुल कागजातबाट ल्याउने
sheets-document-file = कागजात (10 MB सम्म)
sheets-document-hint = शीर्षक र लेखको ठाउँमा कागजातको शीर्षक र लेख आउँछ। तपाईंले सुरक्षित नगरेसम्म केही सुरक्षित हुँदैन।
sheets-document-button = ल्याउनुहोस्
sheets-document-done = कागजातको लेख कोठाहरूमा राखियो। यो अझै सुरक्षित भएको छैन: कृपया हेर्नुहोस्, अनि सुरक्षित गर्नुहोस्।
exchange-reason-words-changed = फाइल डाउनलोड गरेपछि अरू कसैले यो खण्ड सुरक्षित गरेको छ।
exchange-reason-unknown-fact = यसमा नभएको रकम, दिन वा फोन नम्बरको नाम लेखिएको छ।
