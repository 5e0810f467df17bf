# What is in force now: at the top of every page, and in the bot.
alert-strip-label = अहिलेका खतराका सूचना
alert-strip-until = { $until } सम्म
bot-alert = ⚠ { $title } ({ $until } सम्म) { $link }
bot-no-alerts = अहिले खतराको कुनै सूचना छैन।

# The levels of a danger, by their official names in Korea.
alert-level-advisory = सतर्कता
alert-level-warning = चेतावनी
alert-level-attention = ध्यान
alert-level-caution = सावधानी
alert-level-alert = उच्च सतर्कता
alert-level-serious = गम्भीर

# The newsroom: the list of alerts.
board-section-alerts = खतराका सूचना
alerts-title = खतराका सूचना
alerts-open = अहिले चलिरहेका
alerts-prepared = के भयो?
alerts-prepared-hint = लेख तयार छ। छान्नुहोस्, अनि तह, समय र ठाउँ मात्र लेख्नुहोस्।
alerts-none-prepared = तयार गरिएको लेख छैन।
alerts-past = सकिएका
alert-state-draft = लेखिँदै
alert-state-asked = दोस्रो व्यक्तिलाई पर्खिँदै
alert-state-in-force = जारी छ
alert-state-ended = सकियो

# When and where.
alert-field-level = तह
alert-field-from = कहिलेदेखि
alert-field-until = कहिलेसम्म
alert-field-until-hint = यो समय भएपछि सबै पृष्ठबाट आफैँ हट्छ।
alert-field-place = कहाँ
alert-field-place-hint = कोरियालीमा लेख्नुहोस्। खाली छोडे पूरै सहर हो।
alert-field-latin = रोमन अक्षरमा ठाउँको नाम
alert-field-latin-hint = कोरियाली नपढ्ने मानिसका लागि। नलेखे पनि हुन्छ।
alert-look-button = सबै भाषामा हेर्नुहोस्
alert-error-moment = कृपया मिति र समय फेरि लेख्नुहोस्।
alert-error-none = यस्तो कुनै सूचना छैन।
alert-error-not-prepared = तयार गरिएको कोरियाली लेख छैन, वा त्यसको खाली ठाउँ भर्न सकिँदैन। पहिले लेख मिलाउनुहोस्।
alert-error-level = कृपया तह छान्नुहोस्।
alert-error-times = सकिने समय सुरु हुने समयभन्दा र अहिलेभन्दा पछि हुनुपर्छ, र 30 दिनभित्र हुनुपर्छ।
alert-error-place = ठाउँको नाम अक्षर र अङ्कले 80 अक्षरसम्म लेख्नुहोस्, र कोरियालीमा पनि लेख्नुहोस्।
alert-error-elsewhere = यसबीच अरू कसैले यो काम गरिसक्नुभयो। अहिलेको अवस्था हेर्नुहोस्।
alert-error-changed = यसबीच तयार गरिएको लेख बदलियो। फेरि पढेर अगाडि बढ्नुहोस्।
alert-error-same-person = लेख्ने वा हेरिदिन भन्ने व्यक्तिले होइन, अर्को व्यक्तिले पठाउनुपर्छ।
alert-error-too-early = अझै दस मिनेट बितेको छैन। कृपया दोस्रो व्यक्तिलाई पर्खनुहोस्।
alert-error-word = कृपया कारण 300 अक्षरसम्म लेख्नुहोस्।

# One alert.
alert-numbers = जम्मा { $all } जना: इमेलबाट { $email }, Telegram बाट { $telegram }।
alert-takes =
    { $count ->
        [one] Telegram बाट सबैलाई पठाउन करिब { $shown } मिनेट लाग्छ।
       *[other] Telegram बाट सबैलाई पठाउन करिब { $shown } मिनेट लाग्छ।
    }
alert-counting = पाउने मानिस गनिँदै छ। संख्या एकैछिनमा यहाँ देखिन्छ।
alert-missing = यी भाषामा अझै लेख छैन, त्यसैले यी भाषामा केही पठाइँदैन:
alert-previews = पाठकले पाउने लेख
alert-people =
    { $count ->
        [one] { $shown } जना
       *[other] { $shown } जना
    }
alert-trail = के-के गरियो
alert-note-asked = अरू प्रकाशकलाई इमेल पठाइयो।
alert-note-drilled = प्रकाशकलाई अभ्यासका रूपमा पठाइयो।
alert-note-sent = पठाइयो। अब यो सबै पृष्ठको सबैभन्दा माथि देखिन्छ।
alert-progress = कहाँसम्म पुग्यो, हेर्नुहोस्
alert-ask-heading = दोस्रो व्यक्तिलाई हेर्न भन्ने
alert-ask-what = दुई जनाले हेरेपछि पठाइन्छ। अरू प्रकाशकलाई इमेल जान्छ। दस मिनेटभित्र जवाफ आएन भने प्रकाशकले एक्लै पठाउन सक्छन्।
alert-ask-button = दोस्रो व्यक्तिलाई हेर्न भन्नुहोस्
alert-change = तह, समय वा ठाउँ बदल्नुहोस्
alert-drill-what = अभ्यास: प्रकाशकलाई मात्र पठाइन्छ, बासिन्दालाई पठाइँदैन।
alert-drill-button = अभ्यासका रूपमा पठाउनुहोस्
alert-drop-button = नपठाउनुहोस्
alert-wait-heading = दोस्रो व्यक्तिलाई पर्खिँदै छ
alert-wait-what = जवाफ आएन भने प्रकाशकले { $time } देखि एक्लै पठाउन सक्छन्।
alert-approve-heading = यो सूचना पठाउने?
alert-approve-what = तलको लेख पढ्नुहोस्। थिच्नेबित्तिकै यो सबैलाई जान्छ।
alert-approve-button = अहिले पठाउनुहोस्
alert-alone-heading = एक्लै पठाउने
alert-alone-what = दस मिनेटसम्म कसैले जवाफ दिएन। तपाईं एक्लै पठाउन सक्नुहुन्छ। कारण अभिलेखमा रहन्छ र अरू प्रकाशकलाई पनि भनिन्छ।
alert-alone-because = पर्खन नसकिने कारण
alert-alone-button = एक्लै पठाउनुहोस्
alert-back-heading = फिर्ता पठाउने
alert-back-why = के सच्याउनुपर्छ?
alert-back-button = फिर्ता पठाउनुहोस्
alert-end-heading = यो सूचना सक्ने
alert-end-what = सूचना पाएका सबैलाई खतरा सकियो भनी बताइन्छ।
alert-over-button = सकियो
alert-longer-until = सकिने समय बदल्ने
alert-longer-hint = सन्देश पठाइँदैन। पृष्ठमा देखिने समय मात्र बदलिन्छ।
alert-longer-button = समय बदल्नुहोस्
alert-instead = अर्को तह वा ठाउँ राखेर नयाँ पठाउनुहोस्
alert-mistake-heading = गल्तीले पठाइयो
alert-mistake-what = सूचना तुरुन्तै हटाइन्छ, र पाएका सबैलाई गल्तीले पठाइएको भनी बताइन्छ।
alert-mistake-button = गल्तीले पठाइएको भनी बताउनुहोस्
alert-ended-over = खतरा सकियो भनी सबैलाई बताइयो।
alert-ended-mistake = गल्तीले पठाइएको भनी सबैलाई बताइयो।
alert-ended-time = समय भएपछि आफैँ सकियो।
alert-ended-replaced = यसको सट्टा नयाँ सूचना आयो।
alert-ended-dropped = पठाइएन।

# The trail.
alert-act-written = लेखियो
alert-act-changed = बदलियो
alert-act-asked = दोस्रो व्यक्तिलाई हेर्न भनियो
alert-act-sent-back = फिर्ता पठाइयो
alert-act-approved = स्वीकृत गरेर पठाइयो
alert-act-sent-alone = एक्लै पठाइयो
alert-act-prolonged = सकिने समय बदलियो
alert-act-over = सकियो भनी बताइयो
alert-act-mistake = गल्तीले पठाइएको भनी बताइयो
alert-act-time = आफैँ सकियो
alert-act-replaced = यसको सट्टा नयाँ राखियो
alert-act-dropped = नपठाउने निर्णय गरियो
alert-act-drilled = अभ्यासका रूपमा पठाइयो

# Mails to publishers.
alert-mail-subject-asked = कृपया अहिले हेर्नुहोस्: { $title }
alert-mail-subject-sent-back = फिर्ता आयो: { $title }
alert-mail-subject-approved = पठाइयो: { $title }
alert-mail-subject-sent-alone = एक्लै पठाइयो: { $title }
alert-mail-text-asked = { $who } ले खतराको सूचना हेरिदिन भन्नुभएको छ। पढ्नुहोस्, अनि पठाउनुहोस् वा फिर्ता पठाउनुहोस्।
alert-mail-text-sent-back = { $who } ले खतराको सूचना फिर्ता पठाउनुभयो।
alert-mail-text-approved = { $who } ले खतराको सूचना स्वीकृत गरेर पठाउनुभयो।
alert-mail-text-sent-alone = दस मिनेटसम्म कसैले जवाफ दिएन, त्यसैले { $who } ले खतराको सूचना एक्लै पठाउनुभयो।
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = उहाँको भनाइ: { $word }
alert-mail-link = खोल्नुहोस्: { $link }
alert-drill-subject = (अभ्यास) { $title }
alert-drill-text = यो अभ्यास मात्र हो, साँचो होइन। कुनै बासिन्दालाई पठाइएको छैन।
