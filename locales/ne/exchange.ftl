# Files that go to translators.
exchange-format-docx = Word कागजात
exchange-format-xlsx = Excel तालिका
exchange-format-xliff-1-2 = अनुवाद प्रोग्रामको फाइल (पुरानो ढाँचा)
exchange-format-xliff-2-0 = अनुवाद प्रोग्रामको फाइल (नयाँ ढाँचा)
exchange-due = कृपया { $day } सम्ममा फिर्ता पठाउनुहोस्।
exchange-keep = मझौला कोष्ठकभित्रका कुरा, ताराचिन्ह र लिङ्कका ठेगाना जस्ताको तस्तै राख्नुहोस्। अनुवादको महलमा मात्र लेख्नुहोस्।
exchange-stale = यो अनुवाद भएपछि कोरियाली बदलिएको छ।
exchange-was = कोरियाली बदलिएको छ। पहिले यस्तो थियो: { $text }
exchange-column-number = क्र.सं.
exchange-column-kind = प्रकार
exchange-column-source = कोरियाली
exchange-column-target = अनुवाद
exchange-column-notes = टिपोट
exchange-kind-title = शीर्षक
exchange-kind-summary = सारांश
exchange-kind-heading = उपशीर्षक
exchange-kind-paragraph = अनुच्छेद
exchange-kind-item = सूचीको लाइन
exchange-kind-cell = तालिकाको कोठा

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = यो लेखमा यस्तो खण्ड छैन।
exchange-reason-source-changed = फाइल पठाएपछि कोरियाली बदलिएको छ।
exchange-reason-empty = अनुवाद खाली छ।
exchange-reason-too-long = अनुवाद धेरै लामो छ।
exchange-reason-not-translated = अनुवादको ठाउँमा अझै कोरियाली नै छ।
exchange-reason-placeholder = रकम, दिन वा फोन नम्बर बस्ने ठाउँ एउटा छुटेको छ वा बढी छ।
exchange-reason-link = लिङ्क एउटा छुटेको छ वा बढी छ।
exchange-reason-broken-markup = मोटा अक्षर वा सूचीका चिन्ह बिग्रेका छन्, त्यसैले लेख अर्कै प्रकारको बन्छ।
exchange-reason-twice = फाइलमा एउटै खण्ड दुई पटक छ र अनुवाद फरक-फरक छ।

# Files that cannot be read.
exchange-unreadable-not-a-sheet = यो अनुवादका लागि डाउनलोड गरिएको फाइल होइन।
exchange-unreadable-not-a-document = यो पढ्न सकिने कागजात होइन। कृपया Word वा हाङ्गुल कागजात छान्नुहोस्।
exchange-unreadable-too-large = फाइल धेरै ठुलो छ।
exchange-unreadable-bomb = फाइल खोलिएन, किनभने खोल्दा यो अति नै ठुलो हुन्छ।
exchange-unreadable-other-text = यो अर्को लेखको फाइल हो।
exchange-unreadable-other-language = यो अर्को भाषाको फाइल हो।
exchange-unreadable-old-hangul = यो पुरानो हाङ्गुल फाइल हो। कृपया नयाँ ढाँचामा फेरि सुरक्षित गर्नुहोस्।
exchange-unreadable-old-word = यो पुरानो Word फाइल हो। कृपया नयाँ ढाँचामा फेरि सुरक्षित गर्नुहोस्।
exchange-unreadable-locked = फाइलमा पासवर्ड लगाइएको छ। कृपया पासवर्ड हटाएर फेरि सुरक्षित गर्नुहोस्।
exchange-unreadable-broken = फाइल बिग्रेको छ र पढ्न सकिँदैन। कृपया फेरि सुरक्षित गर्नुहोस्।

# What was not taken over from a document.
exchange-left-out-images = { $count ->
    [one] { $count } चित्र ल्याइएन।
   *[other] { $count } चित्र ल्याइएनन्।
}
exchange-left-out-notes = { $count ->
    [one] { $count } पादटिप्पणी ल्याइएन।
   *[other] { $count } पादटिप्पणी ल्याइएनन्।
}
exchange-left-out-links = { $count ->
    [one] खोल्न नसकिने { $count } लिङ्कको शब्द मात्र ल्याइयो।
   *[other] खोल्न नसकिने { $count } लिङ्कका शब्द मात्र ल्याइए।
}
exchange-left-out-nested-tables = { $count ->
    [one] तालिकाभित्रको { $count } तालिकाको शब्द मात्र ल्याइयो।
   *[other] तालिकाभित्रका { $count } तालिकाका शब्द मात्र ल्याइए।
}
