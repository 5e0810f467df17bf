# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = यो अझै अनुवाद भएको छैन।
checks-placeholder-lost = कोरियालीमा भएका यी दर्ता मान यहाँ छैनन्: { $lost }
checks-placeholder-extra = यी दर्ता मान कोरियालीमा छैनन्: { $extra }
checks-placeholder-both = दर्ता मान फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
checks-number-lost = कोरियालीमा भएका यी सङ्ख्या यहाँ छैनन्: { $lost }
checks-number-extra = यी सङ्ख्या कोरियालीमा छैनन्: { $extra }
checks-number-both = सङ्ख्या फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
checks-money-lost = कोरियालीमा भएका यी रकम यहाँ छैनन्: { $lost }
checks-money-extra = यी रकम कोरियालीमा छैनन्: { $extra }
checks-money-both = रकम फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
checks-phone-lost = कोरियालीमा भएका यी फोन नम्बर यहाँ छैनन्: { $lost }
checks-phone-extra = यी फोन नम्बर कोरियालीमा छैनन्: { $extra }
checks-phone-both = फोन नम्बर फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
checks-link-lost = कोरियालीमा भएका यी लिङ्क यहाँ छैनन्: { $lost }
checks-link-extra = यी लिङ्क कोरियालीमा छैनन्: { $extra }
checks-link-both = लिङ्क फरक छन्। कोरियालीमा { $lost } मा जान्छ, यहाँ { $extra } मा जान्छ
checks-date-lost = कोरियालीमा भएका यी मिति यहाँ छैनन्: { $lost }
checks-date-extra = यी मिति कोरियालीमा छैनन्: { $extra }
checks-date-both = मिति फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
checks-marks-lost = कोरियालीमा भएका यी ढाँचा चिन्ह यहाँ छैनन्: { $lost }
checks-marks-extra = यी ढाँचा चिन्ह कोरियालीमा छैनन्: { $extra }
checks-marks-both = ढाँचा चिन्ह फरक छन्। कोरियालीमा { $lost } छ, यहाँ { $extra } छ
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = शब्दावलीमा { $term } को अनुवाद '{ $wanted }' हो। त्यही शब्द प्रयोग गर्नुहोस्, वा आफ्नो शब्दसँगै कोष्ठकमा कोरियाली लेख्नुहोस्।
checks-length = लम्बाइ अरू बेलाजस्तो छैन: { $letters } अक्षर छ, सामान्यतया { $usual } जति हुन्छ। केही छुटेको वा थपिएको छ कि?
# $found: as it stands in the text.
checks-bare-amount = { $found } सिधै लेखिएको छ। कानुन बदलिँदा यो पनि बदलियोस् भन्नका लागि यसको दर्ता नाम लेख्नुहोस्।
checks-korean = कोरियाली बाँकी छ: { $found }
checks-unknown-fact = { $found } नामको दर्ता मान छैन।
checks-broken-fact = '{ $found }' दर्ता मान होइन। यसको नाम लेख्नुहोस् र मझौला कोष्ठक बन्द गर्नुहोस्।
checks-broken-link = { $found } लिङ्क कहीँ पुग्दैन: यस्तो पृष्ठ छैन।
checks-must = सच्याउनैपर्ने
checks-look = प्रकाशित गर्नुअघि यो हेर्नुहोस्
checks-all-the-same = मैले यी सबै हेरेँ। यस्तै प्रकाशित गर्नुहोस्।
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $count ->
    [one] हेर्नुपर्ने { $shown } कुरा
   *[other] हेर्नुपर्ने { $shown } वटा कुरा
}
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = अनुवाद नभएको ठाउँ भए पनि
checks-despite-number = सङ्ख्या फरक भए पनि
checks-despite-date = मिति फरक भए पनि
checks-despite-marks = ढाँचा चिन्ह फरक भए पनि
checks-despite-term = शब्दावलीभन्दा फरक शब्द भए पनि
checks-despite-length = लम्बाइ अरू बेलाजस्तो नभए पनि
checks-despite-bare-amount = मान सिधै लेखिएको भए पनि
checks-despite-korean = कोरियाली बाँकी भए पनि
