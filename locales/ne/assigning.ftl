# What a counsellor says of this minute.
presence-label = तपाईं अहिले खाली हुनुहुन्छ?
presence-here = म यहाँ छु
presence-busy = सेवाग्राहीसँग
presence-break = विश्राममा

# What somebody is asked to take.
offers-heading = यो परामर्श लिन सक्नुहुन्छ?
offers-time = जवाफ दिने समय
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] { $shown } सेकेन्ड बाँकी
   *[other] { $shown } सेकेन्ड बाँकी
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] { $shown } मिनेट बाँकी
   *[other] { $shown } मिनेट बाँकी
}
# $when: day and time
offers-until = { $when } सम्म
offers-accept = म लिन्छु
offers-decline = म लिन सक्दिनँ
offers-why-choose = किन नलिने?
# $locator: the number that the client reads out
offers-why-label = परामर्श { $locator } किन नलिने
offers-why-with-somebody = म अरू कसैसँग छु
offers-why-not-my-topic = म यो विषय राम्ररी जान्दिनँ
offers-why-knows-the-person = म त्यो व्यक्ति वा रोजगारदातालाई चिन्छु
offers-why-too-much = मसँग धेरै काम छ
offers-why-other = अर्को कारण
offers-error-over = जवाफ दिने समय सकियो, त्यसैले अब अर्कोलाई सोधिँदै छ।
offers-error-gone = यो परामर्श लिन अब तपाईंलाई सोधिएको छैन।

# Interpreting, on the page of a case.
call-heading = दोभाषे
# $name: a person
call-by = { $name } ले दोभाषेको काम गर्नुहुन्छ।
# $name: the Korean name of the body that runs the line
call-run-by = सञ्चालन गर्ने: { $name }
# $when: day and time
call-asked = { $when } देखि फोन गर्नुपर्ने
call-answered = फोन उठ्यो
call-ended = फोन सकियो
call-not-needed = चाहिएन
call-pair = दोभाषे खोज्नुहोस्
call-over = कुराकानी सकियो
call-over-what = तपाईं अर्को व्यक्तिका लागि खाली हुनुहुन्छ। यो परामर्श चिठीका रूपमा तपाईंको सूचीमा रहन्छ।
call-why-no-answer = फोन उठेन: अर्को लाइन
call-why-busy = व्यस्त: अर्को लाइन
call-why-refused = मद्दत गर्न सक्दैन: अर्को लाइन

# Interpreting lines, kept by the head.
relays-title = दोभाषे फोन लाइन
relays-what = यहाँ कसैले कुनै भाषा नबोल्दा परामर्शदाता र यीमध्ये एउटा लाइनलाई कुराकानीका लागि जोडिन्छ। चिठी कहिल्यै लाइनमा पठाइँदैन।
relays-none = अझै कुनै लाइन राखिएको छैन।
relays-name = नाम
relays-langs = भाषा
relays-any-language = सबै भाषा
relays-lines = एकैचोटि फोन
relays-lines-at-once = हाम्रा लागि एकैचोटि कति फोन लिन्छ
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $lines } मध्ये { $busy }
relays-waiting = पर्खाइ, पछिल्लो 30 दिन
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = औसत { $seconds } सेकेन्ड; { $calls } फोनमध्ये { $answered } उठ्यो
relays-not-measured = अझै फोन गरिएको छैन
relays-if-agreed = सेवाग्राही राजी भए मात्र
relays-end = अन्त्य गर्नुहोस्
# $name: name of a line
relays-end-label = दोभाषे फोन लाइन { $name } अन्त्य गर्नुहोस्
relays-new-title = नयाँ लाइन
relays-new-button = अगाडि बढ्नुहोस्
relays-edit-title = दोभाषे फोन लाइन
relays-contact = सम्पर्क सूचीको सम्पर्क
relays-contact-hint = फोन नम्बर र सञ्चालन गर्ने निकाय त्यहीँबाट आउँछ। त्यहाँबाट भरिएको कुरा बदल्न सकिन्छ।
relays-no-contact = छैन
relays-whose = यो कसको लाइन हो
relays-ministry = यो न्याय मन्त्रालयको हो
relays-ministry-hint = यस्तो लाइनमा सेवाग्राही राजी भए मात्र फोन गरिन्छ। थाहा छैन भने छानिएकै राख्नुहोस्।
relays-hours = फोन उठ्ने समय
relays-save = सुरक्षित गर्नुहोस्
relays-error-name = कृपया नाम बढीमा 120 अक्षरमा लेख्नुहोस्।
relays-error-lines = कृपया 1 देखि 99 सम्मको सङ्ख्या लेख्नुहोस्।
relays-error-langs = कृपया कम्तीमा एउटा भाषा छान्नुहोस्।
relays-error-hours = कृपया सुरु र अन्त्य दुवै समय लेख्नुहोस्; अन्त्य सुरुपछि हुनुपर्छ।
relays-error-busy = अहिले त्योभन्दा बढी फोन चलिरहेका छन्। ती सकिएपछि कृपया फेरि कोसिस गर्नुहोस्।

# The office.
office-needs-head = तपाईंको निर्णय चाहिने
# $name: a person
office-is-asked = { $name } लाई सोधिएको छ
office-away-heading = बिदामा भएकासँग रहेका परामर्श
office-substitute = अहिले लिन सक्ने व्यक्ति
office-no-substitute = कोही छैन
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } का निर्णय फेरि गरियो: { $replayed }। फरक नतिजा आयो: { $differed }।
office-error-excluded = त्यो व्यक्ति यो परामर्शमा सामेल हुन मिल्दैन। कृपया अर्कोलाई छान्नुहोस्।

# One person.
staff-about-heading = परामर्श दिँदा हेर्ने कुरा
staff-gender = सेवाग्राहीले माग्दा
staff-gender-hint = केही सेवाग्राही महिला वा पुरुषसँग कुरा गर्न चाहन्छन्। भन्नैपर्छ भन्ने छैन।
staff-gender-none = भनिएको छैन
staff-gender-woman = महिला
staff-gender-man = पुरुष
staff-letters = सेवाग्राहीका चिठी अनुवाद गर्न सक्छन्
staff-letters-hint = गोप्य राख्छु भनी हस्ताक्षर गरेका केन्द्रबाहिरका अनुवादकका लागि।

# Why the rules looked at a case.
cause-declined = सोधिएको व्यक्तिले लिएनन्।
cause-expired = सोधिएको व्यक्तिले समयमा जवाफ दिएनन्।
cause-left = सोधिएको व्यक्ति यसबीच गइसके।
cause-handed-over = हेर्ने व्यक्ति बिदामा छन्।
cause-excluded = हेर्ने व्यक्ति यो परामर्शमा सामेल हुन नमिल्ने भयो।
cause-interpreter = दोभाषे खोजियो।

# What was done in a case.
act-offered = परामर्शदातालाई लिन सोधियो
act-accepted = लिइयो
act-declined = लिइएन
act-offer-over = समयमा जवाफ दिइएन
act-offer-withdrawn = सोधेको फिर्ता लिइयो
act-paired = दोभाषे सामेल भए
act-line-asked = दोभाषे फोन लाइनमा फोन गरियो
act-line-answered = दोभाषे फोन लाइनमा फोन उठ्यो
act-line-failed = दोभाषे फोन लाइनले मद्दत गरेन
act-call-ended = दोभाषे फोन लाइनसँगको फोन सकियो
act-contact-over = कुराकानी सकियो
act-excluded = कसैलाई सामेल हुन नमिल्ने बनाइयो
act-matter-proposed = साझा मामिलामा सामेल हुने कि भनी सोधियो
act-matter-joined = साझा मामिलामा सामेल भयो
act-matter-left = साझा मामिलामा सामेल भएन, वा छोड्यो
