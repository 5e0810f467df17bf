# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = अनुवाद पर्खिरहेका पाठक
adding-what = यी पाठकलाई केही पठाइएको छैन, किनभने उनीहरूको भाषामा लेखिएको छैन। यहाँ लेखेपछि अझै पर्खिरहेकालाई पठाइन्छ।
# $language: its own name
adding-write = { $language } मा लेख्ने
adding-look = पहिले हेर्ने
adding-send = पर्खिरहेकालाई पठाउने
adding-not-yet = अहिलेसम्म केही पठाइएको छैन। उनीहरूले यस्तो पाउनेछन्।
adding-changed = अहिलेसम्म केही पठाइएको छैन: तपाईंले हेरेपछि शब्दहरू फेरिए। अब उनीहरूले यस्तो पाउनेछन्।
adding-error-blocks = अनुवादका अनुच्छेद र सूचीका बुँदा कोरियालीसँग एक-एक गरी मिल्नुपर्छ।
adding-error-late = यो भाषा अब थप्न मिल्दैन: यो पठाइसकियो, वा समाचारको समय सकियो।
# $shown: a number of people, as it is written
sending-act-added = पर्खिरहेकाका लागि भाषा थपियो: { $shown }
testing-error-words = केही पठाइएन: यो भाषामा लेखिएको छैन।
testing-error-address = केही पठाइएन: तपाईंको खातामा इमेल पठाउन मिल्ने ठेगाना छैन।
# $until: a moment
sending-hour-until = स्वीकृत हुनेबित्तिकै पठाइन्छ। { $until } सम्म पठाइन्छ।
# $until: a moment
sending-worth-until = { $until } सम्म, अहिले जस्तै
