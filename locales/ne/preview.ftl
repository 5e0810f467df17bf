# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = पूर्वावलोकन: { $language }
preview-heading = पूर्वावलोकन
preview-what = पाठकको फोनमा, कम्प्युटरमा र Telegram मा कस्तो देखिन्छ, हेर्नुहोस्।
preview-languages = भाषा
preview-test = आफूलाई परीक्षण पठाउनुहोस्
preview-mail = इमेल
preview-from = पठाउने
preview-subject = शीर्षक
preview-size = देखिने भाग { $html } किलोबाइट, पूरै इमेल { $mail } किलोबाइट
preview-too-long = { $language } भाषाको इमेल { $kilobytes } किलोबाइट छ। इमेल प्रोग्रामले { $most } किलोबाइटसम्म मात्र देखाएर बाँकी काट्छ। लेख छोटो पार्नुहोस्, वा विवरण मार्गदर्शिकामा लेखेर त्यसको लिङ्क राख्नुहोस्।
preview-phone = फोनमा
preview-dark = फोनमा, अँध्यारो स्क्रिन
preview-desk = कम्प्युटरमा
preview-chat = Telegram कुराकानी
preview-length = { $count ->
    [one] { $most } मध्ये { $shown } अक्षर।
   *[other] { $most } मध्ये { $shown } अक्षर।
}
preview-cut = धेरै लामो भएकाले पछाडिको भाग काटिएको छ। बाँकी वेबसाइटमा पढिन्छ।
preview-plain = अक्षर मात्र भएको इमेल
preview-plain-what = रङ र चित्र नदेखाउने इमेल प्रोग्राममा यस्तो देखिन्छ।
preview-headers = इमेलको शीर्ष विवरण
preview-headers-what = यसैबाट इमेल प्रोग्रामले दर्ता बन्द गर्ने आफ्नै बटन देखाउँछ र इमेल छुट्याउँछ।
