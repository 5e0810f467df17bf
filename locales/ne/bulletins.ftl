# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = यो लेख स्वीकृत भइसकेको छ। अब बदल्न मिल्दैन। यहाँ केही लेख्नुभएको छ भने जानुअघि कपी गर्नुहोस्।
editor-to-bulletin = खबरको पृष्ठमा जानुहोस्।
# $title, $text: numbers of characters
editor-limits = शीर्षकमा { $title } अक्षर र लेखमा { $text } अक्षरसम्म लेख्न सकिन्छ।
text-approved-whole = खबर स्वीकृत भएपछि यो लेख सबै भाषामा एकैचोटि प्रकाशित हुन्छ।
text-act-held-back = तोकेको दिन प्रकाशित नगरी रोकियो
text-held-back = प्रकाशित हुने बेला भयो, तर प्रकाशित भएन: पहिले सच्याउनुपर्ने केही छ, वा कोरियाली लेख प्रकाशित छैन।
board-shelf-bulletin = खबर

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] { $language } भाषामा { $count } अनुच्छेद अझै लेखिएको छैन। पाठकलाई यो कुरा बताइन्छ।
   *[other] { $language } भाषामा { $count } अनुच्छेद अझै लेखिएका छैनन्। पाठकलाई यो कुरा बताइन्छ।
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] { $language } भाषामा पठाउनुअघि सच्याउनैपर्ने { $count } कुरा छ।
   *[other] { $language } भाषामा पठाउनुअघि सच्याउनैपर्ने { $count } वटा कुरा छन्।
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] { $language } भाषामा हेर्नुपर्ने { $count } कुरा छ।
   *[other] { $language } भाषामा हेर्नुपर्ने { $count } वटा कुरा छन्।
}
newsroom-approve-blocked = “सच्याउनैपर्ने” चिन्ह भएका सबै कुरा सच्याएपछि पठाउन सकिन्छ।
newsroom-error-must = पहिले सच्याउनैपर्ने केही छ, त्यसैले केही पठाइएन। त्यो तल लेखिएको छ।
