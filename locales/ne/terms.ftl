# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = कार्यालयमा काम लाग्ने शब्द
terms-counter-what = कार्यालयमा वा फोनमा यो कोरियाली शब्द देखाउनुहोस् वा पढेर सुनाउनुहोस्।
terms-unchecked = यो मातृभाषा हुने मानिसले अझै जाँचेको छैन
terms-back-to-text = { $word }: लेखमा फर्कनुहोस्
terms-words-lead = कार्यालय र कम्पनीले प्रयोग गर्ने कोरियाली शब्द र तिनको अर्थ।
terms-words-letters = पहिलो अक्षर
search-kind-term = शब्द

# Where terms are kept: the list.
terms-title = शब्दावली
terms-make = शब्द थप्नुहोस्
terms-search = शब्द खोज्नुहोस्
terms-every-language = सबै भाषा
terms-every-state = सबै अवस्था
terms-narrow = यी मात्र देखाउनुहोस्
terms-found =
    { $count ->
        [0] मिल्ने शब्द छैन।
        [one] { $count } वटा शब्द
       *[other] { $count } वटा शब्द
    }
terms-korean = कोरियाली
terms-word = शब्द
terms-explanation = एक वाक्यमा अर्थ
terms-languages = हरेक भाषाको अवस्था
terms-standing-missing = अझै छैन
terms-standing-machine = यो मातृभाषा हुने मानिसले नजाँचेको
terms-standing-reviewed = यो मातृभाषा हुने मानिसले जाँचेको
terms-standing-official = आधिकारिक शब्द
terms-removed = शब्द हटाइयो।

# One term.
terms-make-hint = कोरियाली शब्द लेख्नुहोस्। ठेगाना अङ्ग्रेजी शब्दबाट बन्छ; अरू भाषा सुरक्षित गरेपछि लेखिन्छ।
terms-edit-hint = तपाईंले बदलेका भाषा मात्र सुरक्षित हुन्छन्। 'यो मातृभाषा हुने मानिसले जाँचेको' भनेर सुरक्षित गर्नेको नाम जाँच्ने व्यक्तिका रूपमा राखिन्छ।
terms-source = स्रोत (आधिकारिक शब्द भए)
terms-edited = { $name } ले बदलेको, { $when }
terms-reviewed = { $name } ले जाँचेको, { $when }
terms-by-file = फाइलबाट
terms-other-languages = अरू भाषा
terms-meanwhile = तपाईंले लेख्दै गर्दा अरू कसैले त्यही भाषा सुरक्षित गर्नुभयो। तपाईंले लेखेको कुरा तल छ, र त्यसको केही पनि अझै सुरक्षित भएको छैन। कृपया दाँजेर हेर्नुहोस्, अनि फेरि सुरक्षित गर्नुहोस्।
terms-meanwhile-here = अहिले सुरक्षित भएको ({ $name }):
terms-error-no-korean = कृपया कोरियाली शब्द लेख्नुहोस्।
terms-error-too-long = यो धेरै लामो भयो। बढीमा { $limit } अक्षर हुनुपर्छ।
terms-error-no-source = आधिकारिक शब्द कहाँ देख्नुभयो, कृपया लेख्नुहोस्।
terms-error-taken = यो कोरियाली शब्द पहिले नै शब्दावलीमा छ।
terms-error-used = यी लेखले यो शब्द प्रयोग गर्छन्, त्यसैले हटाउन सकिँदैन। कृपया पहिले ती लेखबाट निकाल्नुहोस्।
terms-uses = यो शब्द प्रयोग गर्ने लेख
terms-uses-none = कुनै लेखले यसलाई कार्यालयमा काम लाग्ने शब्द भनी राखेको छैन।
terms-changes = के बदलियो
terms-changes-none = अझै केही बदलिएको छैन।
terms-before = पहिले
terms-after = पछि
terms-remove-heading = शब्द हटाउने
terms-remove-what = यो वेबसाइटका शब्दसूचीबाट हट्छ। फाइल फेरि ल्याउँदा पनि फर्कँदैन।
terms-remove-button = यो शब्द हटाउनुहोस्
