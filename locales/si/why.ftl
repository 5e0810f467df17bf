# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = ඔබේ ප්‍රශ්නය ඇත්තේ { $language } භාෂාවෙන් ලියන, මෙම මාතෘකාව දන්නා උපදේශකයෙකු ළඟය: { $topic }.
why-client-talk = ඔබ කතා කරන්නේ { $language } භාෂාව කතා කරන, මෙම මාතෘකාව දන්නා උපදේශකයෙකු සමඟය: { $topic }.
why-client-asked-letter = අපි { $language } භාෂාවෙන් ලියන, මෙම මාතෘකාව දන්නා උපදේශකයෙකුගෙන් විමසා ඇත: { $topic }.
why-client-asked-talk = අපි { $language } භාෂාව කතා කරන, මෙම මාතෘකාව දන්නා උපදේශකයෙකුගෙන් විමසා ඇත: { $topic }.
why-client-pair-letter = ඔබේ ප්‍රශ්නය ඇත්තේ මෙම මාතෘකාව දන්නා උපදේශකයෙකු ළඟය: { $topic }. { $language } භාෂාවෙන් ලියන කෙනෙක් ඔබ දෙදෙනාට පරිවර්තනය කරයි.
why-client-pair-talk = ඔබ කතා කරන්නේ මෙම මාතෘකාව දන්නා උපදේශකයෙකු සමඟය: { $topic }. { $language } භාෂාවේ භාෂණ පරිවර්තකයෙක්ද එහි සිටියි.
why-client-line = ඔබ කතා කරන්නේ මෙම මාතෘකාව දන්නා උපදේශකයෙකු සමඟය: { $topic }. භාෂණ පරිවර්තකයෙක් දුරකථනයෙන් ඔබ දෙදෙනාට උදව් කරයි.
# $line is who runs the interpreting line.
why-client-line-of = භාෂණ පරිවර්තන දුරකථන සේවාව පවත්වාගෙන යන ආයතනය: { $line }.
why-client-name = ඔබේ උපදේශකයා { $name }.
why-client-waits-hours = උපදේශකයෙක් වැඩට පැමිණි විට ඔබේ ප්‍රශ්නය බලනු ලැබේ.
why-client-waits-room = උපදේශකයෙකුට ඉඩ ලැබුණු විට ඔබේ ප්‍රශ්නය බලනු ලැබේ.
why-client-waits-language = අපි { $language } භාෂාව දන්නා කෙනෙකු ලැබෙන තුරු බලා සිටිමු.
why-client-waits-your-language = අපි ඔබේ භාෂාව දන්නා කෙනෙකු ලැබෙන තුරු බලා සිටිමු.
why-client-waits-topic = අපි මෙම මාතෘකාව දන්නා උපදේශකයෙකු ලැබෙන තුරු බලා සිටිමු: { $topic }.
why-client-waits-woman = ඔබ ඉල්ලූ පරිදි, අපි කාන්තාවක් ලැබෙන තුරු බලා සිටිමු.
why-client-waits-man = ඔබ ඉල්ලූ පරිදි, අපි පිරිමියෙකු ලැබෙන තුරු බලා සිටිමු.
why-client-waits-line = අපි නිදහස් භාෂණ පරිවර්තන දුරකථන සේවාවක් ලැබෙන තුරු බලා සිටිමු.
why-client-waits-agree = අපි භාෂණ පරිවර්තකයෙකු ලැබෙන තුරු බලා සිටිමු. ඔබ එකඟ නම් අධිකරණ අමාත්‍යාංශයේ දුරකථන සේවාවකට උදව් කළ හැකිය.
why-client-waits-head = ඔබේ ප්‍රශ්නය අප ළඟ ඇත. මධ්‍යස්ථානයේ ප්‍රධානියා ඔබට උපදේශකයෙකු සොයමින් සිටී.
why-client-waits-somebody = අපි ඔබේ ප්‍රශ්නය භාර ගත හැකි උපදේශකයෙකු ලැබෙන තුරු බලා සිටිමු.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] මිනිත්තු { $shown }ක් ඇතුළත කිසිවෙකුට ඉඩක් නැත්නම්, අපි භාෂණ පරිවර්තකයෙකු සොයමු.
   *[other] මිනිත්තු { $shown }ක් ඇතුළත කිසිවෙකුට ඉඩක් නැත්නම්, අපි භාෂණ පරිවර්තකයෙකු සොයමු.
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = භාෂණ පරිවර්තකයෙක් නොවේ
reason-only-letters = පරිවර්තනය කරන්නේ ලිපි පමණි
reason-with-somebody = දැන් කෙනෙකු සමඟ සිටී
reason-on-break = විවේකයේ සිටී
reason-shift-ends-soon = වැඩ මුරය ළඟදීම අවසන් වේ
reason-other-gender = සේවාලාභියා කාන්තාවක් හෝ පිරිමියෙකු ඉල්ලා ඇත
reason-passed = භාර ගත්තේ නැත, නැතහොත් නියමිත කාලය තුළ පිළිතුරු දුන්නේ නැත
reason-line-closed = මෙම වේලාවේ පිළිතුරු නොදෙයි
reason-line-tried = ඇමතූ නමුත් කිසිවෙකු පිළිතුරු දුන්නේ නැත
reason-lines-busy = සියලු ඇමතුම් මාර්ග කාර්යබහුලයි
reason-line-not-agreed = සේවාලාභියා මෙම දුරකථන සේවාවට එකඟ වී නැත
reason-no-interpreter = භාෂණ පරිවර්තනය කරන කිසිවෙකුට ඉඩක් නැත
reason-no-line = නිදහස් භාෂණ පරිවර්තන දුරකථන සේවාවක් නැත

# How far the rules were relaxed.
why-step-own = සේවාලාභියාගේම භාෂාව
why-step-second = සේවාලාභියාගේ දෙවන භාෂාව
why-step-pair = උපදේශකයෙක් සහ භාෂණ පරිවර්තකයෙක්
why-step-own-later = සේවාලාභියාගේම භාෂාව, අද පසුව
why-step-second-later = සේවාලාභියාගේ දෙවන භාෂාව, අද පසුව
why-step-pair-later = උපදේශකයෙක් සහ භාෂණ පරිවර්තකයෙක්, අද පසුව

# What would help a case that waits.
why-advice-ask-about-line = අධිකරණ අමාත්‍යාංශයේ දුරකථන සේවාවක් ඇමතිය හැකිදැයි සේවාලාභියාගෙන් අසන්න.
why-advice-find-interpreter = උපදේශකයෙක් සිටී. භාෂණ පරිවර්තකයෙකු හෝ පරිවර්තකයෙකු සොයන්න.
why-advice-offer-appointment = අද කිසිවෙකුට නොහැකිය. වෙනත් දිනයක් වෙන් කර දෙන්න.

# A decision, told to staff.
why-step = පියවර
why-help = උදව් වන දේ
why-look-again = ඊළඟ පියවර
why-look-again-in = { $count ->
    [one] මිනිත්තු { $shown }කින්: භාෂණ පරිවර්තකයෙකු සමඟ උපදේශකයෙක්
   *[other] මිනිත්තු { $shown }කින්: භාෂණ පරිවර්තකයෙකු සමඟ උපදේශකයෙක්
}
why-tell-head = ප්‍රධානියාට
why-tell-head-what = දැන් ඔබේ තීරණය අවශ්‍යය.
why-client-heading = සේවාලාභියාට කියන දේ
why-outcome = ප්‍රතිඵලය
why-outcome-assigned = වහාම භාර දෙන ලදී
why-outcome-offered-seconds = පළමුව විමසන ලදී, පිළිතුරු දීමට තත්පර { $shown }ක් ඇත
why-outcome-offered-hours = පළමුව විමසන ලදී, පිළිතුරු දීමට වැඩ කරන පැය { $shown }ක් ඇත
why-outcome-waiting = බලා සිටී
why-role = භූමිකාව
why-role-owner = උපදේශකයා
why-role-interpreter = භාෂණ පරිවර්තකයා
why-line = භාෂණ පරිවර්තන දුරකථන සේවාවක්
why-line-ministry = අධිකරණ අමාත්‍යාංශයේ දුරකථන සේවාවක්
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = භාර ගත හැකිය, ස්ථානය { $rank }. මාතෘකා මට්ටම 3න් { $level }, මෙම ප්‍රශ්නයත් සමඟ ලකුණු { $load }
why-rank-before = භාර ගත හැකිය, ස්ථානය { $rank }. පෙර සිටි උපදේශකයාම, මාතෘකා මට්ටම 3න් { $level }, මෙම ප්‍රශ්නයත් සමඟ ලකුණු { $load }
why-rank-interprets = භාෂණ පරිවර්තනය කළ හැකිය, ස්ථානය { $rank }. මෙම ප්‍රශ්නයත් සමඟ ලකුණු { $load }
why-rank-line = භාෂණ පරිවර්තනය කළ හැකිය, ස්ථානය { $rank }. මෙම ඇමතුමත් සමඟ එකවර ඇමතුම් { $load }
why-with-interpreter = භාෂණ පරිවර්තනය කරන්නේ { $name }.
why-by-line = භාෂණ පරිවර්තනය කරන දුරකථන සේවාව: { $line }.

# What if: a decision that is not kept.
why-if-heading = මෙසේ වුවහොත්
why-if-what = දැන් ඇති තත්ත්වය අනුව නීති මෙම ප්‍රශ්නය ගැන තීරණය කරයි. කිසිවක් වෙනස් කරන්නේ හෝ තබා ගන්නේ නැත.
why-if-who = පුද්ගලයා හෝ දුරකථන සේවාව
why-if-change = වෙනස් වන දේ
why-if-change-nothing = කිසිවක් නැත
why-if-change-speaks = සේවාලාභියාගේ භාෂාව දනී
why-if-change-knows = මාතෘකාව දනී
why-if-change-works = දැන් සිට දවස අවසන් වන තුරු වැඩ කරයි
why-if-change-comes = මෙහි සිටී, ඉඩ ඇත
why-if-change-leaves = මෙහි නැත
why-if-change-room = තවත් එකකට ඉඩ ඇත
why-if-change-line = පිළිතුරු දෙයි, තවත් ඇමතුම් මාර්ගයක් ඇත
why-if-nobody = කිසිවෙක් නැත
why-if-button = පෙන්වන්න
why-if-result = දැන් නීති අනුව තීරණය
why-if-error = මෙම වෙනසට ගැළපෙන පුද්ගලයෙකු හෝ දුරකථන සේවාවක් තෝරන්න.
