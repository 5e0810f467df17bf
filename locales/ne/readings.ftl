# Readings: who speaks a language reads what stands in it.
nav-readings = कृपया यो पढ्नुहोस्
readings-title = कृपया यो पढ्नुहोस्
readings-lead = तपाईं यी भाषा जान्नुहुन्छ। तपाईंले पढेर ठिक छ भनेको हरेक लेखमा, पाठकलाई यो मातृभाषा हुने मानिसले जाँचेको भनेर देखाइन्छ।
readings-no-language = तपाईंको भाषा अझै टिपिएको छैन। तपाईंले जानेका भाषा थपिदिन कृपया केन्द्र प्रमुखलाई भन्नुहोस्।
readings-nothing = तपाईंका भाषामा पढ्न बाँकी लेख छैन। धन्यवाद।
readings-right-done = धन्यवाद। अब यो लेखमा, यो मातृभाषा हुने मानिसले जाँचेको भनेर पाठकलाई देखिन्छ।
readings-messages-heading = वेबसाइट र बोटका शब्द
readings-critical-unread = गलत हुनै नहुने, नपढिएको
readings-all-unread = सबै, नपढिएको
readings-texts-heading = लेख
readings-by-machine = मेसिनले गरेको
readings-by-person = मानिसले गरेको
readings-public = प्रकाशित
readings-draft = अझै प्रकाशित छैन

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }, { $language } भाषामा
readings-text-lead = हरेक भाग कोरियालीसँग दाँजेर हेर्नुहोस्। सबै ठिक छ भने पृष्ठको अन्त्यमा भन्नुहोस्; कुनै भाग गलत छ भने के गलत छ, लेख्नुहोस्।
readings-wrong = यो गलत छ
readings-what = के गलत छ, र के लेखिनुपर्छ?
readings-wrong-button = सम्पादकलाई भन्नुहोस्
readings-right-heading = सबै ठिक छ
readings-right-what = यो मातृभाषा हुने मानिसले जाँचेको भनेर पाठकलाई देखिन्छ। तपाईंको नाम उनीहरूलाई देखाइँदैन।
readings-right-button = मैले पढेँ, ठिक छ
readings-error-own = यो तपाईं आफैँले लेख्नुभएको हो। अरू कसैले पढ्नुपर्छ।
readings-error-changed = यसबीच अर्कै लेख सुरक्षित भयो। कृपया अहिले यहाँ जे छ, त्यो पढ्नुहोस्।
readings-error-behind = यसका केही भाग अझै अनुवाद भएका छैनन्, वा तिनको कोरियाली बदलिएको छ। ती सकिएपछि ठिक छ भन्न सकिन्छ।
# $limit: number of characters
readings-error-length = कृपया केही लेख्नुहोस्, बढीमा { $limit } अक्षर।

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = { $language } भाषामा वेबसाइट र बोटका शब्द
readings-messages-lead = कोरियाली र अङ्ग्रेजीको हरेक लाइनमुनि तपाईंको भाषामा हामीले भनेको कुरा मोटा अक्षरमा छ। ठिक छ भन्नुहोस्, वा के हुनुपर्छ, लेख्नुहोस्। सच्याएको कुरा तुरुन्तै सबै ठाउँमा देखिन्छ।
readings-messages-hint = प्रोग्रामले आफैँ भर्ने मान जस्ताको तस्तै राख्नुहोस्:
readings-files = भाग
readings-critical = गलत हुनै नहुने
readings-state-unread = अझै नपढिएको
readings-state-right = ठिक छ
readings-state-corrected = सच्याइएको
readings-state-again = हाम्रा शब्द बदलिए: कृपया फेरि पढ्नुहोस्
readings-message-right = यो ठिक छ
readings-message-correct = सच्याउनुहोस्
readings-message-words = के लेखिनुपर्छ
readings-message-button = अबदेखि यही भन्नुहोस्
# $name: a value, as it is typed
readings-error-lacks = { $name } छुटेको छ। कृपया जस्ताको तस्तै राख्नुहोस्।
# $name: a value, as it is typed
readings-error-adds = { $name } यहाँ हुँदैन। कृपया हटाउनुहोस्।
# $name: what was typed as a case
readings-error-choice = { $name } भन्ने अवस्था यहाँ हुँदैन। कृपया पहिले भएका अवस्था मात्र राख्नुहोस्।
readings-error-markup = पहिले नभएका ट्याग, लिङ्क र नदेखिने चिन्ह कृपया नराख्नुहोस्।
readings-error-unreadable = यो पढ्न सकिएन। कृपया मझौला कोष्ठक पहिलेकोसँग दाँजेर हेर्नुहोस्।

# Corrections.
readings-corrections-title = सच्याइएका शब्द
readings-corrections-none = केही सच्याइएको छैन।
readings-message = सन्देश
readings-own-words = पहिले
readings-new-words = अहिले
readings-by = सच्याउने
readings-end = हाम्रै शब्दमा फर्कनुहोस्
