# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = ලියා ගැනීම
taking-title = ඇමතුමක් හෝ පැමිණීමක් ලියා ගන්න
taking-way = පැමිණි ආකාරය
taking-way-visit = පැමිණීම
taking-way-phone = ඇමතුම
taking-way-outreach = පිටතට ගොස් උපදේශනය
taking-here = දැන් මා ළඟ සිටී
taking-language = භාෂාව
taking-typed = භාෂාවක් හෝ ඉලක්කමක් ටයිප් කරන්න
taking-signs = හදිසි වීමට හේතුව
taking-sign-injury = තුවාල
taking-sign-confinement = හිර කර ඇත
taking-sign-violence = ප්‍රචණ්ඩත්වය
taking-sign-flight = ළඟදීම ගුවන් ගමනක්
taking-sign-time-limit = කාල සීමාව ළඟයි
taking-line = සිදු වූ දේ, එක් පේළියකින් (හිස්ව තැබිය හැකිය)
taking-mine-button = මම භාර ගනිමි
taking-any-button = කෙනෙකු සොයන්න
taking-park-button = පසුවට තබන්න
taking-more = තවත් ලියන්න
taking-as = කවුරුන් වෙනුවෙන්ද
taking-as-self = තමන් වෙනුවෙන්
taking-as-friend = වෙනත් කෙනෙකු වෙනුවෙන්
taking-as-employer = සේවායෝජකයෙක්
taking-as-suggestion = නගරයට යෝජනාවක් හෝ පැමිණිල්ලක්
taking-second = භාවිත කළ හැකි වෙනත් භාෂාවක්
taking-none = නැත
taking-spoken = ලැයිස්තුවේ නැති භාෂාවක්
taking-spoken-hint = ලැයිස්තුවෙන් තෝරන්න, නැතහොත් ඇසුණු ලෙස ලියන්න.
taking-employer = සමාගමේ නම
taking-employer-hint = කිසිවෙකු එක් සමාගමක දෙපාර්ශ්වයටම උපදෙස් නොදීම සඳහා. නම රහස් කේතයකින් තබා ගැනේ.
taking-phone = ආපසු ඇමතිය යුතු අංකය
taking-when = ආරක්ෂිතව ඇමතිය හැකි වේලාව
taking-error-phone = දුරකථන අංකයකට මෙය කෙටි වැඩිය.
taking-gender = ඉල්ලූ උපදේශකයා
taking-gender-woman = කාන්තාවක්
taking-gender-man = පිරිමියෙක්
taking-ministry = අධිකරණ අමාත්‍යාංශයේ භාෂණ පරිවර්තන දුරකථන සේවාව (1345) ඇමතීමට එකඟ විය
taking-keys = තනි යතුරකින් තෝරා ගත හැකිය: ඉලක්කම් භාෂා සඳහා, අකුරු මාතෘකා සහ හදිසි කරුණු සඳහා. පේළිය ලියා එන්ටර් යතුර එබූ විට පළමු බොත්තම ක්‍රියා කරයි.
taking-parked = { $count ->
    [one] පසුවට තැබූ ඒවා { $count }ක්
   *[other] පසුවට තැබූ ඒවා { $count }ක්
}
taking-error-language = භාෂාව තෝරන්න.
taking-error-topic = මාතෘකාව තෝරන්න.
taking-error-long = ලියූ දේ දිග වැඩිය: උපරිමය අකුරු { $limit }කි.
taking-error-not-yours = මෙම භාෂාව සඳහා ඔබේ නම නැත, එබැවින් මෙම ප්‍රශ්නය ඔබට තබා ගත නොහැක. භාර ගත හැකි කෙනෙකු සොයන්න.
taking-error-full = දැන් ඔබට තවත් එකකට ඉඩ නැත. දැන් කරමින් සිටින සංවාදය අවසන් කරන්න, නැතහොත් කෙනෙකු සොයන්න.
taking-error-sent = මෙම පෝරමය මීට පෙර එවා ඇත, ඉන්පසු එය වෙනස් කර ඇත. කරුණාකර අලුත් එකක් ආරම්භ කරන්න.
taking-error-not-given = දැන් එය එසේ භාර දිය නොහැක. භාර ගත හැකි කෙනෙකු සොයන්න.
taking-error-parked = පසුවට තැබූ ඒවා වැඩිය. කරුණාකර පළමුව එකක් අවසන් කරන්න.
taking-flag = මෙය රැඳී සිටීමේ තත්ත්වයක්, ලියාපදිංචි අංකයක් හෝ විදේශ ගමන් බලපත්‍ර අංකයක් වැනිය: { $found }. එය අවශ්‍ය නැත, ප්‍රශ්නය කියවිය හැකි සියල්ලන්ටම එය පෙනේ. එය ඉවත් කරන්න, නැතහොත් එලෙසම තැබීමට නැවත එවන්න.
taking-turned-back = වසන්න

# After taking.
taken-title = ලියා ගන්නා ලදී
taken-card = මෙම කාඩ්පත මුද්‍රණය කරන්න, නැතහොත් එහි පින්තූරයක් ගැනීමට ඉඩ දෙන්න. අංකය පෙන්වන්නේ මෙම පිටුවේ පමණි, එය කොතැනකවත් ගබඩා නොකෙරේ.
taken-case-link = ප්‍රශ්නය විවෘත කරන්න
taken-next-link = ඊළඟ එක ලියා ගන්න
taken-turn-button = තිරය හරවා පෙන්වන්න

# The card, in the client's language.
card-title = ලදුපත් කාඩ්පත
card-code = ලදුපත් අංකය ඇති කේතය
card-pictures = මෙම කාඩ්පතේ රූප
card-what = මෙම අංකයෙන් ඔබට පිළිතුර කියවා නැවත ලිවිය හැකිය. ඔබේ දුරකථනයේ කැමරාව කේතයට යොමු කරන්න, නැතහොත් මෙම ලිපිනයේ අංකය ඇතුළත් කරන්න.
card-alone = මෙම කාඩ්පත ඇති ඕනෑම කෙනෙකුට ඔබේ ප්‍රශ්නය කියවිය හැකිය. එය කිසිවෙකුට නොදී ඔබ ළඟම තබා ගන්න.
card-changes = පළමු වතාවට භාවිත කරන විට ඔබට අලුත් අංකයක් ලැබේ. ඉන්පසු ක්‍රියා කරන්නේ අලුත් අංකය පමණි.
card-how = පැති දෙක බැංකු කාඩ්පතක ප්‍රමාණයෙන් මුද්‍රණය වේ. මුද්‍රණ යන්ත්‍රයක් නැත්නම්, තිරයේ පින්තූරයක් ගන්න.
card-print-button = මුද්‍රණය කරන්න
card-print-link = කාඩ්පතක් ලෙස මුද්‍රණය කරන්න
picture-0 = ඉර
picture-1 = ගස
picture-2 = මාළුවා
picture-3 = බෝට්ටුව
picture-4 = ගෙදර
picture-5 = තරුව
picture-6 = කෝප්පය
picture-7 = යතුර
picture-8 = කුරුල්ලා
picture-9 = මල

# The first use of a number that staff gave.
change-title = ඔබේ අලුත් අංකය
change-why = පළමු අංකය කාර්ය මණ්ඩලයද දුටුවේය. මෙතැන් සිට ඔබ පමණක් දන්නා මෙම අංකය භාවිත කරන්න.
change-old = ඔබ බොත්තම එබූ විට පළමු අංකය තවත් ක්‍රියා නොකරයි. පළමුව අලුත් අංකය ලියා ගන්න, නැතහොත් එහි පින්තූරයක් ගන්න.
change-button = මම එය ගත්තෙමි. ඉදිරියට

# Parked intakes.
parked-title = පසුවට තැබූ ඒවා
parked-what = රහස් කේතයකින් තබා ගැනේ; ඒවා පෙනෙන්නේ ඔබට පමණි. එවූ විට හෝ දින හතකට පසු ඒවා මැකේ.
parked-none = පසුවට තැබූ කිසිවක් නැත.
parked-at = තැබූ වේලාව
parked-doing = කළ යුතු දේ
parked-resume = ඉදිරියට කරන්න
parked-drop = මකන්න

# Counting short questions.
tally-title = කෙටි ප්‍රශ්න ගණන් කිරීම
tally-what = උපදේශනයක් නොවන කෙටි ප්‍රශ්න සඳහා: පළමුව භාෂාවද ඉන්පසු මාතෘකාවද ඔබන්න.
tally-today = { $count ->
    [one] අද { $count }ක් ගණන් කර ඇත
   *[other] අද { $count }ක් ගණන් කර ඇත
}
tally-topic = මාතෘකාව
tally-other-language = වෙනත් භාෂාවක්
tally-last = අවසන් එක: { $language }, { $topic }
tally-undo = එය අවලංගු කරන්න

# Late entry.
late-title = පසුව ඇතුළත් කිරීම
late-what = වෙලාවට ලියා ගැනීමට නොහැකි වූ පැමිණීම් සහ ඇමතුම්, පේළියකට එක බැගින්. දිනය හිස් නම්, ඉහළ පේළියේ දිනය යෙදේ; පැමිණි ආකාරය හෝ ප්‍රතිඵලය හිස් නම්, පළමු එක යෙදේ. ප්‍රශ්නයක් ලෙස තබා ගන්නේ සටහනක් ඇති පේළි පමණි; අනෙක් ඒවා ගණන් කරනවා පමණි.
late-day = දිනය
late-time = වේලාව
late-minutes = මිනිත්තු
late-outcome = ප්‍රතිඵලය
late-note = සටහන (රහස් කේතයකින් තබා ගැනේ)
late-outcome-advised = උපදෙස් දුන්නා
late-outcome-interpreted = භාෂණ පරිවර්තනය කළා
late-outcome-referred = වෙනත් ආයතනයකට යොමු කළා
late-outcome-turned-away = උදව් කිරීමට නොහැකි විය
late-cell = { $column }, පේළිය { $row }
late-button = මේවා ඇතුළත් කරන්න
late-more = පේළි තිහක්
late-written = { $count ->
    [one] { $count }ක් ඇතුළත් කරන ලදී.
   *[other] { $count }ක් ඇතුළත් කරන ලදී.
}
late-kept = තබා ගත් ප්‍රශ්නය
late-refused = කරුණාකර { $row } වන පේළිය නිවැරදි කරන්න.
late-error-at = දිනය හෝ වේලාව කියවිය නොහැක. පසුගිය දින 31 ඇතුළත වේලාවක් දෙන්න.
late-error-lang = භාෂාව හඳුනාගත නොහැක.
late-error-topic = මාතෘකාව හඳුනාගත නොහැක.
late-error-way = පැමිණි ආකාරය හඳුනාගත නොහැක.
late-error-minutes = මිනිත්තු 1 සිට 480 දක්වා දෙන්න.
late-error-outcome = ප්‍රතිඵලය හඳුනාගත නොහැක.

# What was done in a case.
act-receipt-issued = ලදුපත් කාඩ්පත දෙන ලදී
act-receipt-changed = සේවාලාභියා අංකය වෙනස් කළා
act-written-up = පසුව ලියන ලදී

# Names of languages.
tongue-ko = කොරියානු
tongue-en = ඉංග්‍රීසි
tongue-zh = චීන
tongue-ru = රුසියානු
tongue-vi = වියට්නාම
tongue-id = ඉන්දුනීසියානු
tongue-ne = නේපාලි
tongue-km = ඛෙමර් (කාම්බෝජය)
tongue-uz = උස්බෙක්
tongue-kk = කසාක්
tongue-ky = කිර්ගිස්
tongue-ur = උර්දු
tongue-th = තායි
tongue-fil = පිලිපීන
tongue-si = සිංහල (ශ්‍රී ලංකාව)
tongue-mn = මොංගෝලියානු
