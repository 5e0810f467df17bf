# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = तपाईंका लागि जवाफ आएको छ
# $link: the page where the number is entered
notice-reply-text = तपाईंका लागि जवाफ आएको छ। पढ्न यो पृष्ठ खोल्नुहोस् र आफ्नो नम्बर लेख्नुहोस्:

    { $link }

    यो सन्देशमा पठाइएको जवाफ कसैले पढ्दैन।
notice-late-subject = तपाईंका लागि आउने जवाफमा बढी समय लाग्दै छ
# $link: the page where the number is entered
notice-late-text = तपाईंका लागि आउने जवाफमा सोचेभन्दा बढी समय लाग्दै छ। हामीले तपाईंलाई बिर्सेका छैनौँ। हेर्न यो पृष्ठ खोल्नुहोस् र आफ्नो नम्बर लेख्नुहोस्:

    { $link }

    यो सन्देशमा पठाइएको जवाफ कसैले पढ्दैन।

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = कृपया { $language } भाषामा अनुवाद गरिदिनुहोस्: { $title }
order-mail-subject-soon = म्याद नजिकिँदै छ, { $language }: { $title }
order-mail-subject-today = आज म्याद हो, { $language }: { $title }
order-mail-subject-late = म्याद नाघ्यो, { $language }: { $title }
order-mail-subject-cancelled = अब चाहिँदैन, { $language }: { $title }
order-mail-text-asked = हामी तपाईंलाई एउटा अनुवाद गरिदिन अनुरोध गर्छौँ।
order-mail-text-soon = तपाईंलाई अनुरोध गरिएको अनुवादको म्याद नजिकिँदै छ।
order-mail-text-today = तपाईंलाई अनुरोध गरिएको अनुवादको म्याद आज हो।
order-mail-text-late = तपाईंलाई अनुरोध गरिएको अनुवादको म्याद नाघ्यो। कृपया यसलाई सक्नुहोस्, वा गर्न नसक्ने भए हामीलाई भन्नुहोस्।
order-mail-text-cancelled = तपाईंलाई अनुरोध गरिएको अनुवाद अब चाहिँदैन। कृपया थप काम नगर्नुहोस्।
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = लेख: { $title }
    भाषा: { $language }
    म्याद: { $due }
    कोरियाली अक्षर सङ्ख्या: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = भन्नुपर्ने कुरा: { $note }
# $link: the page of the order
order-mail-link = यहाँ खोल्नुहोस्:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = तपाईंले अझै प्रवेश गर्नुभएको छैन। यहाँ पासवर्ड छान्नुहोस्; तपाईंलाई अनुरोध गरिएको काम पहिलो पृष्ठमा छ:

    { $link }

    यो लिङ्क 72 घण्टाभित्र एक पटक मात्र चल्छ, र पछि आएको इमेलमा नयाँ लिङ्क हुन्छ। लिङ्क चलेन भने हामीसँग अर्को माग्नुहोस्।
order-mail-no-reply = यो सन्देशमा पठाइएको जवाफ कसैले पढ्दैन।
