# Asking a counsellor: what comes before the form.
help-leave-button = මෙම පිටුවෙන් ඉවත් වන්න
help-leave-hint = “මෙම පිටුවෙන් ඉවත් වන්න” එබූ විට වහාම වෙනත් පිටුවක් පෙන්වයි. එස්කේප් යතුර තුන් වරක් එබූ විටද එය සිදු වේ. ඔබ මෙහි සිටි බව බ්‍රව්සරයේ සටහන් වී තිබිය හැකිය. වෙනත් කෙනෙකු ඔබේ දුරකථනය බලනවා නම්, එම සටහන මකන්න.
help-danger-link = මම අනතුරක සිටිමි, තුවාල වී ඇත, නැතහොත් මාව හිර කර ඇත
help-danger-title = අනතුරක් නම්: පළමුව අමතන්න
help-danger-call = මෙම අංකවලින් වහාම උදව් ලැබේ
help-danger-write = ඉන්පසු උපදේශකයෙකුට ලියන්න
help-topic-unknown = මම නොදනිමි
# $topic: name of a topic
help-topic-chosen = මාතෘකාව: { $topic } – වෙනස් කරන්න

# The form.
help-as-label = ඔබ අසන්නේ කවුරුන් වෙනුවෙන්ද?
help-as-self = මා වෙනුවෙන්
help-as-friend = වෙනත් කෙනෙකු වෙනුවෙන්
help-as-employer = මම සේවායෝජකයෙක්මි
help-as-suggestion = නගරයට යෝජනාවක් හෝ පැමිණිල්ලක්
help-suggestion-lead = නගරය සියලු යෝජනා සහ පැමිණිලි කියවයි. ඔබට පිළිතුරක් ලැබේ.
help-suggestion-label = ඔබට නගරයට කීමට අවශ්‍ය කුමක්ද?
help-questions-lead = ඔබට පිළිතුරු දීමට අවශ්‍ය නැති ප්‍රශ්න මඟ හරින්න.
help-own-words = ඔබේම වචනවලින්
help-signs-label = හදිසි දෙයක් තිබේද?
help-sign-injury = කෙනෙකුට තුවාල වී ඇත, නැතහොත් අසනීපයි
help-sign-confinement = කෙනෙකු හිර කර ඇත, නැතහොත් පිටතට යාමට ඉඩ නොදේ
help-sign-violence = ප්‍රචණ්ඩත්වයක් හෝ තර්ජනයක් ඇත
help-sign-flight = මව් රටට යන ගුවන් ගමන ළඟයි
help-sign-time-limit = කාල සීමාවක් අවසන් වීමට ආසන්නයි
help-flight-on = ගුවන් ගමනේ දිනය, තිබේ නම්
help-limit-on = කාල සීමාවේ අවසන් දිනය, ඔබ දන්නේ නම්
help-error-day = මෙය දිනයක් නොවේ. කරුණාකර නැවත තෝරන්න.
help-reach-phone = දුරකථනයෙන්: උපදේශකයෙක් ඔබට කතා කරයි
help-number-label = ඔබේ දුරකථන අංකය
help-error-number = මෙය සම්පූර්ණ දුරකථන අංකයක් නොවේ. කරුණාකර එය නැවත සසඳා බලන්න.
help-when-label = ඔබට ආරක්ෂිතව කතා කළ හැක්කේ කවදාද?
help-say-label = වෙනත් කෙනෙකු ඇමතුම ගත්තොත් අපි කුමක් කියමුද?
help-say-hint = උදාහරණයක්: “වැරදි අංකයක්”. අපි වෙන කිසිවක් නොකියමු.
help-wishes-heading = භාෂා සහ කැමැත්ත
help-none = නැත
help-second-label = ඔබට හොඳින් තේරෙන වෙනත් භාෂාවක්
help-spoken-label = මගේ භාෂාව මෙහි නැත. මම කතා කරන භාෂාව:
help-spoken-words-label = නැතහොත් ඔබේ භාෂාවේ නම ලියන්න
help-gender-label = ඔබ කතා කිරීමට කැමති කවුරුන් සමඟද?
help-gender-any = කවුරුන් වුවද කමක් නැත
help-gender-woman = කාන්තාවක් සමඟ
help-gender-man = පිරිමියෙකු සමඟ
# $line: a telephone number
help-ministry-what = සමහර විට ඔබේ භාෂාව කතා කරන කිසිවෙකු මෙහි නැත. එවිට { $line } දුරකථන සේවාවට භාෂණ පරිවර්තනය කළ හැකිය. එය අධිකරණ අමාත්‍යාංශයට අයත්ය, එම අමාත්‍යාංශය ආගමන විගමන කටයුතුද කරයි. අපි එය අමතන්නේ ඔබ එකඟ නම් පමණි. ඔබ එකඟ නැත්නම්, අපි වෙනත් ක්‍රමයක් සොයමු.
# $line: a telephone number
help-ministry-label = භාෂණ පරිවර්තනයට { $line } ඇමතීමට මම එකඟ වෙමි
help-employer-label = සමාගමේ නම
help-employer-hint = ඔබ කැමති නම් පමණක් ලියන්න. මෙය අසන්නේ මෙහි කිසිවෙකු ඔබට සහ සමාගමට එකවර උපදෙස් නොදීම සඳහාය. එය රහස් කේතයකින් තබා ගැනේ.

# What nobody needs to tell.
help-flag-title = මෙය මෙලෙසම තබන්නද?
flag-reason-status = ඔබ වීසා හෝ රැඳී සිටීමේ තත්ත්වය ගැන ලියා ඇත. අපට එය අවශ්‍ය නැත. එය එලෙසම තැබුවහොත්, ඔබේ ප්‍රශ්නය කියවිය හැකි සියල්ලන්ටම එය පෙනේ.
flag-reason-registration = ලියාපදිංචි අංකයක් වැනි දෙයක් ඔබ ලියා ඇත. අපට එය අවශ්‍ය නැත. එය එලෙසම තැබුවහොත්, ඔබේ ප්‍රශ්නය කියවිය හැකි සියල්ලන්ටම එය පෙනේ.
flag-reason-passport = විදේශ ගමන් බලපත්‍ර අංකයක් වැනි දෙයක් ඔබ ලියා ඇත. අපට එය අවශ්‍ය නැත. එය එලෙසම තැබුවහොත්, ඔබේ ප්‍රශ්නය කියවිය හැකි සියල්ලන්ටම එය පෙනේ.
help-flag-nothing-kept = තවම කිසිවක් එවා හෝ තබාගෙන නැත.
help-flag-edit-button = එය ඉවත් කරන්න
help-flag-send-button = මෙලෙසම එවන්න

# Another language than the one that was chosen.
help-language-title = ඔබ කැමති කුමන භාෂාවටද?
# $language: name of a language in itself
help-language-question = ඔබ { $language } භාෂාවෙන් ලියන බවක් පෙනේ. අපි කුමන භාෂාවෙන් පිළිතුරු දෙමුද?

# The bot.
bot-ask-more-button = ඒ ගැන තවත් කියන්න
bot-ask-more = ගැළපෙන දේ ඔබන්න. කිසිවක් නොඑබුවත් කමක් නැත.
bot-ask-rewrite-button = නැවත ලියන්න
bot-ask-done-button = ඉදිරියට
bot-ask-language-button = වෙනත් භාෂාවක්
bot-ask-language = ඔබ කතා කරන්නේ මේවායින් කුමන භාෂාවද?

# At the desk.
desk-intake-heading = ප්‍රශ්නය ලැබුණු විට කී දේ
desk-asked-as = අසන්නේ කවුද
desk-signs = හදිසි කරුණු
desk-second-language = දෙවන භාෂාව
desk-spoken = කතා කරන භාෂාව
desk-asks-for = කැමති උපදේශකයා
desk-ministry = අධිකරණ අමාත්‍යාංශයේ භාෂණ පරිවර්තනය
desk-ministry-yes = එකඟ විය
desk-flight = ගුවන් ගමන
desk-limit = කාල සීමාව
desk-call = ඇමතුම
desk-call-when = ආරක්ෂිතව ඇමතිය හැකි වේලාව
desk-call-say = වෙනත් කෙනෙකු ඇමතුම ගත්තොත්
desk-employer = සමාගම
act-held = එකවර ප්‍රශ්න බොහොමයක් ලැබුණු නිසා බලා සිටී
