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
