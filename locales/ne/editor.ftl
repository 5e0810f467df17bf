# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = लेख सम्पादन: { $language }
editor-to-publish = प्रकाशित गर्न लेखको पृष्ठमा जानुहोस्।
# $name: a person
editor-merged = यसबीच { $name } ले सुरक्षित गरेको कुरा पनि यसमा छ।
# $name: a person; $count: number of blocks
editor-clash = { $count ->
    [one] यसबीच { $name } ले अर्कै लेख सुरक्षित गर्नुभयो। कृपया एउटा खण्डमा कुन राख्ने, छान्नुहोस्, अनि फेरि सुरक्षित गर्नुहोस्। केही हराएको छैन।
   *[other] यसबीच { $name } ले अर्कै लेख सुरक्षित गर्नुभयो। कृपया { $count } खण्डमा कुन राख्ने, छान्नुहोस्, अनि फेरि सुरक्षित गर्नुहोस्। केही हराएको छैन।
}
editor-conflict-title = दुई फरक लेख
# $name: a person
editor-conflict = यसबीच { $name } ले अर्कै लेख सुरक्षित गर्नुभयो। तपाईंको लेख अझै सुरक्षित भएको छैन। दुई लेख फरक भएको ठाउँमा कुन राख्ने, कृपया छान्नुहोस्, अनि सुरक्षित गर्नुहोस्।
editor-take = कुन लेख राख्ने?
editor-take-mine = मेरो
editor-take-theirs = अर्को व्यक्तिको
editor-take-both = दुवै, मेरो पहिले
editor-coming = कोरियाली लेख बदलिएको छ, तर परिवर्तन अझै प्रकाशित भएको छैन।
editor-to-coming = नयाँ कोरियाली अहिल्यै अनुवाद गर्नुहोस्
editor-is-coming = तपाईं अझै प्रकाशित नभएको कोरियाली लेख अनुवाद गर्दै हुनुहुन्छ।
editor-to-public = प्रकाशित कोरियालीमा फर्कनुहोस्
# $count: number of blocks
editor-open = { $count ->
    [one] एउटा खण्ड अझै बाँकी छ।
   *[other] { $count } खण्ड अझै बाँकी छन्।
}
editor-none-open = सबै अनुवाद भइसकेको छ।
editor-show-open = बाँकी मात्र देखाउनुहोस्
editor-show-all = सबै देखाउनुहोस्
editor-state-current = मिलेको
editor-state-stale = कोरियाली बदलियो
editor-state-missing = अझै अनुवाद छैन
editor-kind-title = शीर्षक
editor-kind-summary = सारांश
editor-kind-heading = उपशीर्षक
editor-kind-paragraph = अनुच्छेद
editor-kind-item = सूचीको लाइन
editor-kind-cell = तालिकाको कोठा
editor-changed = कोरियालीमा के बदलियो
editor-gone = हटाइयो:
editor-new = थपियो:
editor-still-right = अनुवाद जस्तो छ, अझै ठिक छ
# $language: name of a language in itself
editor-words-label = { $language } भाषाको लेख
editor-save-next = सुरक्षित गरेर अर्कोमा जानुहोस्
editor-preview = नयाँ ट्याबमा हेर्नुहोस्
editor-preview-here = पूर्वावलोकन: पाठकले यस्तै देख्छन्
editor-kept = तपाईंले पहिले लेखेको कुरा फेरि राखियो। यो अझै सुरक्षित भएको छैन।
editor-discard = फाल्नुहोस्
editor-keys = किबोर्ड
editor-key-move = अर्को वा अघिल्लो खण्ड
editor-key-copy = कोरियाली कपी गर्नुहोस्
# $count: number of comments
editor-comments = { $count ->
    [0] टिप्पणी
    [one] 1 टिप्पणी
   *[other] { $count } टिप्पणी
}
editor-comment-label = तपाईंको टिप्पणी
editor-comment-send = टिप्पणी पठाउनुहोस्
editor-comment-settle = समाधान भयो
editor-comment-settled = समाधान भइसकेको
editor-comment-for-all = कोरियाली लेखबारे, सबै भाषाका लागि
editor-comment-save-first = टिप्पणी पठाउनुअघि कृपया आफ्नो लेख सुरक्षित गर्नुहोस्।
editor-summary = सारांश
editor-help = उपशीर्षक, सूची र लिङ्क कसरी लेख्ने
editor-help-heading = उपशीर्षक; सानोका लागि तीनवटा चिन्ह
editor-help-list = सूची, एक लाइनमा एउटा
editor-help-steps = चरण, एक लाइनमा एउटा, नम्बरसहित
editor-help-strong = महत्त्वपूर्ण शब्द
editor-help-link = लिङ्क: पहिले शब्द, त्यसपछि भाषाबिनाको पृष्ठ ठेगाना
editor-help-fact = अन्यत्र राखिएको रकम, म्याद वा फोन नम्बर
editor-help-table = तालिकाको एक लाइन; पहिलो लाइनमुनि | --- | --- | लाइन राख्नुहोस्
editor-facts = रकम, म्याद र फोन नम्बर
editor-facts-find = खोजेर राख्नुहोस्

editor-error-not-one-block = यसरी धेरै खण्ड बन्छन् वा खण्डको प्रकार फरक हुन्छ। कृपया कोरियालीमा जस्तै एउटै खण्डमा लेख्नुहोस्।
editor-error-source = जुन कोरियाली लेखबाट यो अनुवाद भएको थियो, त्यो भेटिएन। कृपया आफ्नो लेख कपी गरेर पृष्ठ फेरि खोल्नुहोस्।
# $limit: number of characters
editor-error-comment = कृपया बढीमा { $limit } अक्षरको टिप्पणी लेख्नुहोस्।
