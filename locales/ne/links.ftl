# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (अझै तपाईंको भाषामा छैन)
links-gone = (यो पृष्ठ अब छैन)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } लिङ्कले सबैलाई एउटै भाषामा लैजान्छ। { $wanted } लेख्नुहोस्, अनि हरेक पाठक आफ्नै भाषामा पुग्छन्।
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = लिङ्क एउटै भाषामा मात्र जाने भए पनि

# The newsroom's page of links that lead to other sites.
board-section-links = लिङ्क
text-act-link-replaced = लिङ्कको ठेगाना फेरियो
links-title = अरू वेबसाइटमा जाने लिङ्क
links-lead = हाम्रा लेखबाट जाने लिङ्कमध्ये हराएका वा अन्त सरेका पृष्ठ।
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] { $shown } लिङ्क जाँचिँदै छ।
   *[other] { $shown } वटा लिङ्क जाँचिँदै छन्।
}
links-off = यो कम्प्युटरमा लिङ्क खोलेर जाँचिँदैन।
links-nothing = हाम्रा लेखका लिङ्कमा नयाँ समस्या छैन।
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] यी सकिएपछि अरू { $shown } लिङ्क आउँछ।
   *[other] यी सकिएपछि अरू { $shown } वटा लिङ्क आउँछन्।
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] हराएका वा सरेका लिङ्क: नयाँ { $shown }
   *[other] हराएका वा सरेका लिङ्क: नयाँ { $shown } वटा
}
links-what-missing = यस्तो पृष्ठ अब छैन।
links-what-status = वेबसाइटले त्रुटि भनेर जवाफ दिन्छ।
links-what-unreachable = वेबसाइटमा पुग्न सकिँदैन।
links-what-slow = वेबसाइटले समयमा जवाफ दिँदैन।
links-what-loop = वेबसाइटले एउटा पृष्ठबाट अर्कोमा पठाइरहन्छ, कहिल्यै सकिँदैन।
links-what-private = यो सबैले खोल्न मिल्ने इन्टरनेट ठेगाना होइन।
links-what-moved = पृष्ठ अर्को ठेगानामा सरेको छ।
links-since = थाहा भएको दिन:
links-moved-to = अहिलेको ठेगाना:
links-checked = पछिल्लो पटक खोलेर हेरेको:
links-in-sources = स्रोत
links-replace = सबै ठाउँमा फेर्नुहोस्
links-replace-by-this = यो ठेगाना राख्नुहोस्
links-put-aside = हामीकहाँ राम्रै खुल्छ
links-take-back = फेरि जाँच्न थाल्नुहोस्
links-again = अहिले खोलेर हेर्नुहोस्
links-aside = पन्छाइएका लिङ्क
# $name: a colleague
links-aside-by = { $name } ले पन्छाएको:
links-done-aside = पन्छाइयो। यसमा अर्को समस्या आए फेरि देखिन्छ।
links-done-back = अब यो फेरि जाँचिन्छ।
links-done-again = केही मिनेटभित्र खोलेर हेरिन्छ।
links-done-replaced = सबै ठाउँमा फेरियो।
links-replace-title = ठेगाना सबै ठाउँमा फेर्ने
links-new-address = नयाँ ठेगाना
links-look = के बदलिन्छ, हेर्नुहोस्
links-uses = यो ठेगाना भएका लेख
links-replace-what = कोरियाली र अनुवाद सँगै बदलिन्छन्, त्यसैले कुनै अनुवाद पुरानो हुँदैन। पाठकले देख्ने लेख तुरुन्तै बदलिन्छ; मस्यौदामा पनि नयाँ ठेगाना बस्छ।
links-replace-button = सबै ठाउँमा फेर्नुहोस्
links-error-address = कृपया https:// बाट सुरु गरेर अर्को ठेगाना पूरै लेख्नुहोस्।
links-refusal-changed = यसबीच कसैले यीमध्ये एउटा लेख सुरक्षित गर्नुभयो। केही बदलिएन; कृपया फेरि हेर्नुहोस् र फेरि पक्का गर्नुहोस्।
links-refusal-nowhere = यो ठेगाना अब कुनै लेखमा छैन।
# $title: a text; $language: a language by its own name
links-refusal-by-hand = “{ $title }” ({ $language }) मा यो ठेगाना अर्कै तरिकाले लेखिएको छ। केही बदलिएन; कृपया पहिले त्यहाँ सच्याउनुहोस्।
# $title: a text; $language: a language by its own name
links-refusal-held-back = नयाँ ठेगाना राख्दा “{ $title }” ({ $language }) जाँचमा मिल्दैन। केही बदलिएन; कृपया पहिले त्यो लेख हेर्नुहोस्।
