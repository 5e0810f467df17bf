# The navigation.
nav-office-staff = कर्मचारी र काम गर्ने समय

# A counsellor's cases.
desk-title = मेरा परामर्श
desk-empty = अहिले तपाईंसँग कुनै परामर्श छैन। नयाँ परामर्श यहाँ आफैँ देखिन्छ।
desk-mine = अहिले गर्नुपर्ने
desk-others = अरूको जवाफ पर्खिरहेका
desk-locator = प्रश्न नम्बर
desk-language = भाषा
desk-topic = विषय
desk-state = अवस्था
desk-client-wrote = सेवाग्राहीले लेखेको
desk-answer-by = जवाफ दिने म्याद
desk-urgent = जरुरी
desk-late = ढिला भयो
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = आज, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = परामर्श { $locator }
desk-by-client = सेवाग्राही
desk-by-counsellor = परामर्शदाता
# $when: day and time
desk-read-at = पढेको: { $when }
desk-not-read = अझै पढेको छैन
# $language: name of a language in itself
desk-answer = जवाफ ({ $language })
desk-answer-button = जवाफ पठाउनुहोस्
desk-answer-close-button = जवाफ पठाएर बन्द गर्नुहोस्
desk-close-heading = जवाफ नदिई बन्द गर्ने
desk-close-what = यो परामर्श तपाईंका लागि सकिन्छ र तपाईंको सूचीबाट हट्छ। सेवाग्राहीले फेरि लेखे भने फेरि खुल्छ।
desk-close-button = जवाफ नदिई बन्द गर्नुहोस्
desk-error-empty = कृपया जवाफ लेख्नुहोस्। पठाइएको जवाफ खाली थियो।
# $limit: most characters
desk-error-too-long = जवाफ धेरै लामो भयो: बढीमा { $limit } अक्षर हुनुपर्छ। कृपया छोटो बनाउनुहोस्।
desk-error-client-wrote = यसबीच सेवाग्राहीले फेरि लेखे, त्यसैले केही पठाइएन। कृपया पहिले नयाँ सन्देश पढ्नुहोस्; तपाईंले लेखेको कुरा यहीँ छ।
desk-error-closed = अहिले यो परामर्शमा त्यसो गर्न मिल्दैन। कृपया यसको अवस्था हेर्नुहोस्।
desk-about-heading = यो परामर्श
desk-step-opened = प्रश्न पाइयो
desk-step-read = परामर्शदाताले पढे
desk-step-answered = जवाफ दिइयो
desk-step-closed = बन्द भयो
desk-why-heading = यो मकहाँ किन आयो
desk-why-other-heading = यो जहाँ छ, त्यहाँ किन छ
# $name: a person
desk-why-by = { $name } ले छानेको।
# $reason: one of the messages that begin with reason-
desk-why-despite = नियमअनुसार मात्र हेर्दा नतिजा यस्तो हुन्थ्यो: { $reason }।
desk-why-before = पहिलेकै परामर्शदाता।
# $language: name of a language in itself
desk-why-language = सेवाग्राहीको भाषामा काम गर्छन्: { $language }।
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = यो विषय जानेका छन्: { $topic } (3 मध्ये तह { $level })।
# $load, $capacity: points of work; a letter takes ten
desk-why-load = ठाउँ छ: यो परामर्शसहित { $capacity } मध्ये { $load } अङ्क भरिएको छ।
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] यो लिन सक्ने अरू कोही थिएन।
   *[other] { $count } जनाले यो लिन सक्थे, र यो व्यक्ति { $rank } नम्बरमा थियो।
}
desk-trail-heading = यो कसले खोल्यो
# $name: a person
desk-trail-given = { $name } लाई दिइयो

# What was done in a case.
act-opened = प्रश्न पाइयो
act-read = पढियो
act-answered = जवाफ दिइयो
act-closed = बन्द भयो
act-assigned = परामर्शदातालाई दिइयो
act-released = फिर्ता लिइयो
act-reopened = फेरि खोलियो
act-late = जवाफ ढिला भयो
act-client-wrote = सेवाग्राहीले फेरि लेखे

# Where a case stands.
state-waiting = परामर्शदाता पर्खिरहेको
state-offered = लिन सोधिएको
state-assigned = नयाँ
state-working = काम भइरहेको
state-waiting-client = सेवाग्राहीलाई पर्खिरहेको
state-waiting-agency = सरकारी कार्यालयलाई पर्खिरहेको
state-referred = अर्को निकायमा पठाइएको
state-resolved = टुङ्गिएको
state-follow-up = फेरि सोध्नुपर्ने
state-closed = बन्द
state-erased = मेटाइएको

# Why the rules looked at a case.
cause-opened = प्रश्न आयो।
cause-retried = कसैसँग ठाउँ भएपछि फेरि हेरियो।
cause-reopened = सेवाग्राहीले लेखेकाले फेरि हेरियो।
cause-by-hand = मानिसले छानेर दिइयो।

# Why somebody cannot take a case, and why it waits.
reason-no-staff = कर्मचारी छैनन्
reason-inactive = खाता प्रयोगमा छैन
reason-not-a-counsellor = परामर्शदाता होइन
reason-off-shift = आज काम गर्ने समय बाँकी छैन
reason-absent = बिदामा
reason-on-shift-later = आज पछि मात्र आउने
reason-no-language = सेवाग्राहीसँग मिल्ने भाषा छैन
reason-speaks-but-does-not-write = यो भाषा बोल्छन् तर लेख्दैनन्
reason-writes-but-does-not-speak = यो भाषा लेख्छन् तर बोल्दैनन्
reason-no-topic = यो विषय जान्दैनन्
reason-live-full = आगन्तुक वा फोनमा व्यस्त
reason-open-full = परामर्शको सूची भरिएको छ
reason-excluded = यो परामर्शमा सामेल हुन नमिल्ने

# The office now.
office-title = अहिले कार्यालयमा
office-late-heading = ढिला भएका
office-waiting-heading = पर्खिरहेका
office-here = अहिले यहाँ छन्
office-not-here = यहाँ छैनन्
office-absent = आज बिदामा
office-now = अहिले
office-since = कहिलेदेखि
office-where = किन, वा कोसँग छ
# $name: a person
office-has-it = { $name } सँग छ
office-nothing-waits = कुनै परामर्श पर्खिरहेको छैन।
office-assign-heading = आफैँ छानेर दिने
# $locator: the number that the client reads out
office-assign-label = परामर्श { $locator } कसले लिने
office-choose = व्यक्ति छान्नुहोस्
# $name: a person
office-option-fits = { $name }: मिल्छ
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = दिनुहोस्
office-people-heading = को को यहाँ छन्
office-load-heading = खुला परामर्श
# $load, $capacity: points of work; a letter takes ten
office-load = { $capacity } मध्ये { $load }
office-somebody-left = काम छोडिसकेको व्यक्ति
office-error-no-case = यस्तो परामर्श छैन।
office-error-closed = यो परामर्श बन्द भइसकेको छ। यो कसैलाई दिन मिल्दैन।
office-error-full = त्यस व्यक्तिको सूची भरिएको छ। अर्कोलाई छान्नुहोस्, वा पहिले उहाँका लागि ठाउँ बढाउनुहोस्।
office-error-nobody = पहिले परामर्शदाता छान्नुहोस्।
office-error-taken = यो परामर्श त्यही व्यक्तिसँग छ, वा यसबीच कसैलाई दिइसकियो।

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = परामर्श { $locator } बारेका निर्णय
office-decisions-link = यो परामर्शबारेका सबै निर्णय
office-no-content = सेवाग्राहीले भनेको कुरा यहाँ देखाइँदैन।
office-read-link = परामर्श पढ्नुहोस् (यसको रेकर्ड राखिन्छ)
closing-spam = बन्द गर्ने: साँचो प्रश्न होइन (स्प्याम)
closing-elsewhere = बन्द गर्ने: अन्यत्र समाधान भयो
office-owner = कोसँग छ
office-decided-at = कहिले
office-decided-by = कसले
office-waits-for = पर्खनुको कारण
office-rules = नियम
# $version: number of the version
office-policy = संस्करण { $version }
office-found = के देखियो

# People and shifts.
staff-title = कर्मचारी र काम गर्ने समय
staff-name = नाम
staff-email = इमेल
staff-lang = पृष्ठको भाषा
staff-roles = भूमिका
staff-languages = भाषा
staff-topics = विषय
staff-shifts = हप्ताको काम गर्ने समय
staff-link = प्रवेश गर्ने लिङ्क
staff-link-button = लिङ्क बनाउनुहोस्
# $name: a person
staff-link-label = { $name } का लागि प्रवेश गर्ने लिङ्क बनाउनुहोस्
# $name: a person
staff-link-made = { $name } का लागि प्रवेश गर्ने लिङ्क
staff-link-hint = यो लिङ्क यही व्यक्तिलाई मात्र दिनुहोस्। यो तीन दिनभित्र एक पटक मात्र चल्छ, र अहिले मात्र देखाइन्छ।
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from } देखि { $until } सम्म
staff-add-heading = व्यक्ति थप्ने
staff-add-button = थपेर प्रवेश गर्ने लिङ्क बनाउनुहोस्
staff-errors-heading = केही कुरा अझै मिलेको छैन
staff-error-name = कृपया नाम लेख्नुहोस्।
staff-error-email = कृपया इमेल ठेगाना लेख्नुहोस्।
staff-error-lang = कृपया भाषा छान्नुहोस्।
staff-error-role = कृपया कम्तीमा एउटा भूमिका छान्नुहोस्।
staff-error-address-taken = यो ठेगानाको खाता पहिले नै छ।

# One person.
# $name: a person
staff-edit-title = { $name }: काम र समय
staff-speaks = बोल्छन्
staff-writes = लेख्छन्
staff-level = तह
# $what: a language or a topic
staff-level-label = तह: { $what }
staff-language-level-1 = काम चलाउन सक्ने
staff-language-level-2 = राम्रो
staff-language-level-3 = मातृभाषा
staff-topic-level-0 = थाहा छैन
staff-topic-level-1 = सामान्य प्रश्न
staff-topic-level-2 = राम्रो
staff-topic-level-3 = कठिन परामर्श पनि
staff-shifts-hint = यो समय आजदेखि लागू हुन्छ। काम नहुने दिन खाली छोड्नुहोस्।
staff-day = बार
staff-before-break = काम गर्ने समय
staff-after-break = दोस्रो काम गर्ने समय
# $day: a weekday, short
staff-from-label = { $day }, देखि
# $day: a weekday, short
staff-until-label = { $day }, सम्म
staff-error-hours = काम गर्ने समयमा सुरु र अन्त्य दुवै चाहिन्छ। अन्त्य सुरुपछि हुनुपर्छ, र अर्को समयसँग जुध्नु हुँदैन।
staff-capacity-heading = काम लिन सक्ने ठाउँ
staff-open = खुला परामर्श, अङ्कमा
staff-open-hint = एउटा चिठीले जवाफ नदिएसम्म 10 अङ्क लिन्छ।
staff-live = भेट र फोन, अङ्कमा
staff-live-hint = एउटा भेट वा फोनले 100 अङ्क लिन्छ, एउटा च्याटले 25।
staff-error-capacity = कृपया 0 देखि 10,000 सम्मको सङ्ख्या लेख्नुहोस्।
staff-error-capacity-taken = पहिले नै त्योभन्दा बढी भरिएको छ। पहिले केही परामर्श अरूलाई दिनुहोस्।
staff-away-heading = बिदाका दिन
# $from, $until: days, already written in the language
staff-away = { $from } देखि { $until } सम्म
staff-away-from = बिदा सुरु हुने दिन
staff-away-until = बिदाको अन्तिम दिन (त्यो दिन पनि बिदा)
staff-error-absence = कृपया दुवै दिन लेख्नुहोस्। अन्तिम दिन पहिलो दिनभन्दा अघि हुनु हुँदैन।
# $what: a role, or days away
staff-end = अन्त्य गर्ने: { $what }
staff-error-own-head = तपाईं आफ्नै केन्द्र प्रमुखको भूमिका आफैँ अन्त्य गर्न सक्नुहुन्न। अर्को प्रमुखले गर्न सक्नुहुन्छ।
staff-save-button = सुरक्षित गर्नुहोस्

# Roles.
role-head = केन्द्र प्रमुख
role-counsellor = परामर्शदाता
role-interpreter = दोभाषे
role-writer = लेखक
role-publisher = प्रकाशक
role-translator = अनुवादक
role-reviewer = समीक्षक
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }: { $language }
staff-give-role = भूमिका दिने
staff-give-lang = कुन भाषाका लागि
staff-give-lang-hint = अनुवादक र समीक्षकको भूमिका मात्र एउटा भाषाका लागि हुन्छ।
staff-every-language = सबै भाषा
staff-give-button = यो भूमिका दिनुहोस्
