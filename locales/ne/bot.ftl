# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = सुरु गरेर भाषा छान्नुहोस्
bot-command-guides = मार्गदर्शिका पढ्नुहोस्
bot-command-contacts = कहाँ फोन गर्ने, खोज्नुहोस्
bot-command-ask = परामर्शदातालाई निःशुल्क सोध्नुहोस्
bot-command-topics = कुन नयाँ खबर पाउने, छान्नुहोस्
bot-command-language = भाषा बदल्नुहोस्
bot-command-stop = सबै नयाँ खबर बन्द गर्नुहोस्

# The conversation.
# $city: the city's name
bot-greeting = नमस्ते। यहाँ तपाईंका लागि { $city } का मार्गदर्शिका, फोन नम्बर र निःशुल्क परामर्श छन्। आफ्नो भाषा छान्नुहोस्।
bot-menu-button = मेनु
bot-not-understood = हामीले बुझेनौँ। कृपया बटन छान्नुहोस्।
# $wanted, $shown: names of languages in themselves
bot-fallback = { $wanted } भाषामा अझै लेख प्रकाशित हुँदैन। तपाईंले { $shown } भाषामा पाउनुहुन्छ।

# Guides.
bot-guides-choose = मार्गदर्शिका छान्नुहोस्।
bot-guide-open = पूरै पढ्नुहोस्
bot-guide-stale = त्यसपछि कोरियाली लेख बदलिएको छ। बदलिएको ठाउँमा वेबसाइटमा चिन्ह लगाइएको छ।

# Asking a counsellor.
bot-ask-passes-telegram = यहाँ लेखेको कुरा Telegram भएर पनि जान्छ। त्यो चाहनुहुन्न भने हाम्रो वेबसाइटमा सोध्नुहोस्।
bot-ask-on-site = बरु वेबसाइटमा सोध्नुहोस्
# $button: the text of the button that sends it
bot-ask-write = यहीँ लेख्नुहोस्, एउटा वा धेरै सन्देशमा। '{ $button }' थिचेपछि मात्र यो परामर्शदाताकहाँ पुग्छ।
# $button: the text of the button that sends it
bot-ask-noted = हामीले टिपेर राख्यौँ। अझै लेख्न सक्नुहुन्छ। सबै लेखिसकेपछि '{ $button }' थिच्नुहोस्।
bot-ask-too-long = धेरै लामो भयो। तपाईंको पछिल्लो सन्देश थपिएन; त्यसअघि लेखेको कुरा यहीँ छ। त्यही पठाउनुहोस्, वा छोटो गरी थप्नुहोस्।
bot-ask-urgent = यो पर्खन नसकिने कुरा हो भनी चिन्ह लगाइयो। खतरामा हुनुहुन्छ भने पहिले 112 वा 119 मा फोन गर्नुहोस्। यो अझै पठाइएको छैन।
bot-ask-can-wait = हतारको चिन्ह हटाइयो।
bot-ask-unsent = तपाईंको प्रश्न अझै पठाइएको छैन। थप लेख्न, पठाउन वा रद्द गर्न सक्नुहुन्छ।
bot-ask-cancel-button = रद्द गर्नुहोस्
bot-ask-cancelled = तपाईंले लेखेको कुरा हामीले मेटायौँ। केही पनि पठाइएन।
bot-ask-nothing = पठाउने कुरा केही छैन। प्रश्न पठाइसक्नुभएको छ भने हामीले पाएका छौँ।
bot-ask-announced = जवाफ आएपछि यहाँ सन्देश आउँछ। सन्देशमा जवाफ आएको छ भन्ने कुरा मात्र लेखिन्छ। जवाफ हाम्रो वेबसाइटमा आफ्नो नम्बर लेखेर पढ्नुहोस्।

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = भयो। तपाईंका लागि केही नयाँ आएपछि यहाँ सन्देश आउँछ।
bot-link-spent = यो लिङ्क अब चल्दैन। त्यो पृष्ठ फेरि खोलेर नयाँ लिङ्क लिनुहोस्।

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = कुन विषयमा खबर पाउने, छान्नुहोस्। अनि '{ $button }' थिच्नुहोस्।
bot-topics-done-button = छानिसकेँ
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = नयाँ कुरा आएपछि यहाँ सन्देश आउँछ। के पाउने भन्ने बदल्न { $topics }, बन्द गर्न { $stop }।
# $shown: name of a language in itself
bot-topics-language = अबदेखि तपाईंको नयाँ खबर { $shown } भाषामा आउँछ।
bot-stopped = अब यहाँ तपाईंलाई नयाँ खबर आउँदैन। हामीले यो च्याट हाम्रो सूचीबाट मेटायौँ।
bot-nothing-to-stop = बन्द गर्ने केही छैन: तपाईंलाई यहाँ नयाँ खबर आउँदैन।
