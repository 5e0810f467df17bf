# Signing in.
sign-in-title = कर्मचारी प्रवेश
sign-in-email = इमेल
sign-in-password = पासवर्ड
sign-in-button = प्रवेश गर्नुहोस्
sign-in-first-time = पहिलो पटक हो वा पासवर्ड बिर्सनुभएको छ भने केन्द्र प्रमुखसँग प्रवेश गर्ने लिङ्क माग्नुहोस्।
sign-in-wrong = इमेल वा पासवर्ड मिलेन। कृपया फेरि कोसिस गर्नुहोस्।
sign-in-wait = धेरै पटक मिलेन। कृपया एकछिन पर्खेर फेरि कोसिस गर्नुहोस्।
sign-out-button = बाहिर निस्कनुहोस्
welcome-title = स्वागत छ
# $name: the name of the person
welcome-lead = नमस्ते { $name } ज्यू। पासवर्ड छान्नुहोस्। यो लिङ्क एक पटक मात्र चल्छ।
welcome-password = नयाँ पासवर्ड
welcome-password-hint = कम्तीमा 12 अक्षर। एउटा वाक्य राख्दा राम्रो हुन्छ।
welcome-button = पासवर्ड राखेर सुरु गर्नुहोस्
welcome-spent = यो लिङ्क पहिले नै प्रयोग भइसक्यो वा धेरै पुरानो भयो। केन्द्र प्रमुखसँग नयाँ लिङ्क माग्नुहोस्।
password-too-short = पासवर्डमा कम्तीमा 12 अक्षर चाहिन्छ।
password-too-long = पासवर्ड धेरै लामो भयो।
password-too-common = यो पासवर्ड धेरै मानिसले प्रयोग गर्छन्। कृपया अर्को छान्नुहोस्।
