# Workers of one employer together: the page of a case at the desk.
matter-heading = එම සේවායෝජකයාගේම වෙනත් ප්‍රශ්න
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] විවෘත වෙනත් ප්‍රශ්න { $shown }ක එම සේවායෝජකයාම සඳහන් වේ.
   *[other] විවෘත වෙනත් ප්‍රශ්න { $shown }ක එම සේවායෝජකයාම සඳහන් වේ.
}
matter-ask = එක් වීමට කැමතිදැයි අසන්න
matter-ask-what = තවම නොඇසූ සියලු සේවාලාභීන්ගෙන් ඔවුන්ගේම පිටුවේදී අසයි. වෙනත් කෙනෙකුගේ නම, පණිවිඩ හෝ අංකය කිසිවෙකුට කියන්නේ නැත.
matter-asked = { $name } සේවාලාභීන්ගෙන් ඇසුවේ { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = ඇසූ { $asked } දෙනාගෙන් { $shown } දෙනෙක් එක් වී සිටිති.
matter-joined-none = ඇසූ ගණන: { $asked }. තවම දෙදෙනෙක්වත් එක් වී නැත.
matter-hers-open = මෙම සේවාලාභියා තවම පිළිතුරු දී නැත.
matter-hers-yes = මෙම සේවාලාභියා එක් වී සිටී.
matter-hers-no = මෙම සේවාලාභියා එක් වී නැත.
matter-write = එක් වූ සියල්ලන්ටම ලියන්න
matter-write-hint = සෑම කෙනෙකුටම තමන්ගේ ප්‍රශ්නයේදී එකම පණිවිඩය පෙනේ. එක් පුද්ගලයෙකු ගැන කිසිවක් ලියන්න එපා, සෑම භාෂාවකින්ම එකම දේ ලියන්න.
matter-text = { $language } භාෂාවෙන්
matter-text-too = { $language } භාෂාවෙන් (සමහරු එයද කියවති)
matter-write-button = සියල්ලන්ටම යවන්න
matter-to-all = එක් වූ සියල්ලන්ටම
matter-end = මෙම පොදු කරුණ අවසන් කරන්න
matter-end-what = ඉන්පසු කිසිවෙකුගෙන් අසන්නේ නැත, සියල්ලන්ටම ලිවිය නොහැක. එක් එක් ප්‍රශ්නය ඉදිරියට යයි, ලියූ දේ එලෙසම තිබේ.
matter-end-button = අවසන් කරන්න
matter-error-nobody = දැන් එම සේවායෝජකයා සඳහන් වන වෙනත් විවෘත ප්‍රශ්නයක් නැත.
matter-error-not-joined = එය යැවිය හැක්කේ දෙදෙනෙකු හෝ වැඩි ගණනක් එක් වී, මෙම සේවාලාභියාද එයින් කෙනෙකු වූ විටය. කිසිවක් යවා නැත.
matter-error-unread = තවම කිසිවක් යවා නැත. කෙනෙකුට එය කියවිය නොහැක. කරුණාකර මෙම භාෂාවලින්ද ලියන්න: { $languages }.
act-wrote-to-all = එක් වූ සියල්ලන්ටම ලියන ලදී
act-matter-ended = පොදු කරුණ අවසන් කරන ලදී

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = සේවාලාභියා එකඟ විය. දුරකථන සේවාව ඇමතිය හැකිය.
ministry-may-not = සේවාලාභියා එකඟ වී නැත. දුරකථන සේවාව අමතන්නේ නැත.
ministry-said-yes = සටහන් කරන්න: කටින් කියා එකඟ විය
ministry-said-no = සටහන් කරන්න: කටින් කියා ආපසු ගත්තා
act-line-agreed = අධිකරණ අමාත්‍යාංශයේ දුරකථන සේවාවට එකඟ විය
act-line-not-agreed = අධිකරණ අමාත්‍යාංශයේ දුරකථන සේවාවට දුන් කැමැත්ත ආපසු ගන්නා ලදී

# Suggestions and complaints to the city.
suggestion-tag = නගරයට යෝජනාවක් හෝ පැමිණිල්ලක්
suggestion-error-unanswered = යෝජනාවකට හෝ පැමිණිල්ලකට පිළිතුරක් දිය යුතුය. කරුණාකර වැසීමට පෙර පිළිතුරු දෙන්න.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = එම පුද්ගලයා මගේ සේවායෝජකයාට සම්බන්ධයි
another-why-knows-family = එම පුද්ගලයා මගේ පවුල හෝ මම දන්නා අය දනී
another-why-treated-badly = එම පුද්ගලයා මට හොඳින් සැලකුවේ නැත
another-why-woman = මට කාන්තාවක් අවශ්‍යයි
another-why-man = මට පිරිමියෙකු අවශ්‍යයි
another-why-other = වෙනත් හේතුවක්, නැතහොත් මම කීමට කැමති නැත
# As the head is told.
another-told-heading = වෙනත් කෙනෙකු ඉල්ලා ඇත
another-told-works-for-employer = උපදේශකයා සේවායෝජකයාට සම්බන්ධ බව කියයි
another-told-knows-family = උපදේශකයා පවුල හෝ දන්නා අය දන්නා බව කියයි
another-told-treated-badly = හොඳින් සැලකුවේ නැති බව කියයි
another-told-woman = කාන්තාවක් අවශ්‍යයි
another-told-man = පිරිමියෙකු අවශ්‍යයි
another-told-other = හේතුවක් කීවේ නැත

# The client's page.
case-earlier = { $count ->
    [one] කලින් { $shown } පණිවිඩයක් පෙන්වන්න
   *[other] කලින් පණිවිඩ { $shown }ක් පෙන්වන්න
}
case-said-to-all = එක් වූ සියල්ලන්ටම
case-who-interprets = මධ්‍යස්ථානයේ භාෂණ පරිවර්තකයෙක් ඔබ දෙදෙනාට උදව් කරයි.
case-who-interprets-name = ඔබ දෙදෙනාට භාෂණ පරිවර්තනය කරන්නේ { $name }.
case-who-translates-outside = සියල්ල රහසිගතව තබා ගැනීමට බැඳී සිටින, මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයෙක් පණිවිඩ පරිවර්තනය කරයි.
case-who-line = භාෂණ පරිවර්තන දුරකථන සේවාවක් ඔබ දෙදෙනාට උදව් කරයි: { $line }.
case-who-line-ministry = භාෂණ පරිවර්තන දුරකථන සේවාවක් ඔබ දෙදෙනාට උදව් කරයි: { $line }. එය අධිකරණ අමාත්‍යාංශයට අයත්ය, එම අමාත්‍යාංශය ආගමන විගමන කටයුතුද කරයි.
case-choices-heading = ඔබ තීරණය කරන දේ
case-line-yes = භාෂණ පරිවර්තන දුරකථන සේවාව { $line }: අපට ඇමතිය හැකිය
case-line-no = භාෂණ පරිවර්තන දුරකථන සේවාව { $line }: අපි අමතන්නේ නැත
case-line-agree = ඔබට එය ඇමතිය හැකිය
case-line-take-back = තවත් එය අමතන්න එපා
case-another-how = වෙනත් කෙනෙක් ඔබේ ප්‍රශ්නය භාර ගනී. එයට තව ටිකක් කල් ගත විය හැකිය.
case-another-why = ඔබට හේතුව කිව හැකිය, එය අනිවාර්ය නැත. ඔබ තෝරන දේ පෙනෙන්නේ මධ්‍යස්ථානයේ ප්‍රධානියාට පමණි.
case-joint-heading = අන් අය සමඟ එකට
case-joint-ask = එම සේවායෝජකයා යටතේම වැඩ කළ වෙනත් අයද උදව් ඉල්ලා ඇත. ඔබ ඔවුන් සමඟ එකට ඉදිරියට යාමට කැමතිද?
case-joint-name = අපි ඔබේ නම, ඔබේ පණිවිඩ හෝ ඔබේ අංකය කිසිවෙකුට නොකියමු.
case-joint-messages = එක් වූ සියල්ලන්ටම එවන පණිවිඩ මෙහි ලැබේ. ඔබ මෙහි ලියන දේ කියවන්නේ ඔබේ උපදේශකයා පමණි.
case-joint-free = තීරණය ඔබේය. කොහොම වුවත් ඔබේම ප්‍රශ්නය දිගටම බලනු ලැබේ, ඔබට ඕනෑම වේලාවක ඉවත් විය හැකිය.
case-joint-yes = ඔව්, එකට
case-joint-no = නැත, තනිව
case-joint-later = මම පසුව තීරණය කරමි
case-joint-in = ඔබ එක් වී සිටී.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] දැන් { $shown } කෙනෙක් එක් වී සිටී.
   *[other] දැන් ඔබත් සමඟ { $shown } දෙනෙක් එක් වී සිටිති.
}
case-joint-leave = ඉවත් වන්න
case-joint-out = ඔබ එක් වී නැත. ඔබේ අදහස වෙනස් වුවහොත්, ඕනෑම වේලාවක එක් විය හැකිය.
case-joint-over = පොදු කරුණ අවසන් වී ඇත. ඔබේම ප්‍රශ්නය දිගටම බලනු ලැබේ.
case-own-heading = ඔබේ ප්‍රශ්නයේ තොරතුරු
