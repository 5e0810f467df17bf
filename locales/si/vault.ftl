# The second factor: the code that is asked for after the password.
code-title = ඔබේ කේතය
code-lead = ප්‍රශ්න කියවිය හැකි අය මුරපදයට පසු කේතයක්ද ඇතුළත් කරති.
code-label = ඔබේ යෙදුම පෙන්වන කේතය
code-hint = ඉලක්කම් හයකි. දුරකථනය ළඟ නැත්නම්, ප්‍රතිසාධන කේතයක් ඇතුළත් කරන්න.
code-lost = ඔබ ළඟ දුරකථනයවත් ප්‍රතිසාධන කේතයක්වත් නැත්නම්, කාර්යාල ප්‍රධානියාට කියන්න.
code-error-wrong = කේතය වැරදිය, නැතහොත් කලින් භාවිත කර ඇත. ඊළඟ කේතය එන තෙක් සිට නැවත උත්සාහ කරන්න.
code-error-over = වැඩි කාලයක් ගත විය. කරුණාකර මුරපදයේ සිට නැවත ආරම්භ කරන්න.
factor-title = දෙවන තහවුරු කිරීම
factor-lead = සේවාලාභීන් කියන දේ ආරක්ෂා කිරීමට, මුරපදයට පසු ඔබේ දුරකථනයෙන් කේතයක් අසනු ලැබේ. ඔබ එය සකසන්නේ එක් වරක් පමණි.
factor-lead-free = මුරපදයට පසු ඔබේ දුරකථනයෙන් කේතයක් අසන ලෙස සැකසිය හැකිය. එය අනිවාර්ය නැත.
factor-step-app = ඔබේ දුරකථනයේ සත්‍යාපන යෙදුමක් විවෘත කරන්න. එකක් නැත්නම්, පළමුව එකක් ස්ථාපනය කරන්න.
factor-step-scan = යෙදුමේ ගිණුමක් එක් කර, මෙම රූපය කැමරාවෙන් ගන්න.
factor-step-type = කැමරාවෙන් ගත නොහැකි නම්, මෙය ටයිප් කරන්න.
factor-step-code = යෙදුම පෙන්වන ඉලක්කම් හය ටයිප් කරන්න.
factor-picture = සත්‍යාපන යෙදුමකින් ගත යුතු රූපය
factor-account = ගිණුම
factor-secret = යතුර
factor-code-label = ඉලක්කම් හය
factor-button = සකසන්න
factor-error-already = එය දැනටමත් සකසා ඇත.
factor-error-not-set = එය තවම සකසා නැත.
factor-codes-title = ප්‍රතිසාධන කේත
factor-codes-lead = දුරකථනය නැති වුවහොත් ඔබට මේවායින් පිවිසිය හැකිය. එක් කේතයක් ක්‍රියා කරන්නේ එක් වරක් පමණි.
factor-codes-keep = ඒවා පෙන්වන්නේ දැන් පමණි. ඒවා කඩදාසියක ලියා, දුරකථනයෙන් වෙනම තැනක තබන්න.
factor-codes-button = මම ඒවා ලියා ගත්තෙමි. ඉදිරියට
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
    [one] ප්‍රතිසාධන කේත { $shown }ක් ඉතිරිව ඇත.
   *[other] ප්‍රතිසාධන කේත { $shown }ක් ඉතිරිව ඇත.
}
factor-since = සැකසූ දිනය
factor-new-codes-hint = දැන් පෙනෙන කේතය ඇතුළත් කළ විට අලුත් ප්‍රතිසාධන කේත ලැබේ. එවිට පරණ ඒවා ක්‍රියා නොකරයි.
factor-new-codes-button = අලුත් ප්‍රතිසාධන කේත සාදන්න
factor-lost = ඔබේ දුරකථනය මාරු කළහොත් හෝ නැති වුවහොත්, මෙය නැවත සකසන ලෙස කාර්යාල ප්‍රධානියාගෙන් ඉල්ලන්න.
factor-link = දෙවන තහවුරු කිරීම සහ එයට කළ දේ
factor-of-title = දෙවන තහවුරු කිරීම: { $name }
factor-own = කිසිවෙකුට තමන්ගේම එක ඉවත් කළ නොහැක. වෙනත් ප්‍රධානියෙකුගෙන් හෝ පද්ධති පාලකයාගෙන් ඉල්ලන්න.
factor-reset-lead = මෙය දුරකථනය නැති වූ සගයෙකු සඳහාය. එම පුද්ගලයා සියලු උපාංගවලින් ඉවත් කෙරේ, ඊළඟට පිවිසෙන විට අලුත් එකක් සකසයි. මෙය සටහන් වේ.
factor-reset-code = දැන් පෙනෙන ඔබේම කේතය
factor-reset-button = දෙවන තහවුරු කිරීම ඉවත් කරන්න
factor-none = තවම සකසා නැත. ඊළඟට පිවිසෙන විට එය සකසන ලෙස ඉල්ලනු ලැබේ.
factor-acts-heading = කළ දේ
factor-by-operator = පද්ධති පාලකයා
factor-act-set-up = සකසන ලදී
factor-act-recovered = ප්‍රතිසාධන කේතයකින් පිවිසුණි
factor-act-new-codes = අලුත් ප්‍රතිසාධන කේත සාදන ලදී
factor-act-reset = ඉවත් කරන ලදී

# Reading the case of somebody else.
act-gave-reason = කියවන්නේ ඇයිදැයි කියන ලදී
reading-title = කරුණාකර ඔබ එය කියවන්නේ ඇයිදැයි කියන්න
reading-lead = මෙම ප්‍රශ්නය භාර වෙනත් කෙනෙකුටය. හේතුවක් දුන් විට එය විනාඩි 30කට විවෘත වේ, එය සටහන් වේ.
reading-why-legend = හේතුව
reading-why-urgent = හදිසි දෙයක්
reading-why-complaint = පැමිණිල්ලක්
reading-why-absence = භාර කෙනා මෙහි නැත
reading-why-quality = වැඩ එකට සමාලෝචනය කිරීම
reading-why-client-asked = සේවාලාභියා එය ඉල්ලා ඇත
reading-reason-label = ඔබේ වචනවලින්
reading-reason-hint = අවම වශයෙන් අකුරු 10ක්. සේවාලාභියාගේ නම සහ කතාව ලියන්න එපා.
reading-error-why = හේතුවක් තෝරන්න.
reading-error-short = කරුණාකර අවම වශයෙන් අකුරු { $limit }ක් ලියන්න.
reading-error-long = උපරිමය අකුරු { $limit }කි.
reading-button = සටහන් කර කියවන්න
reading-list-title = අන් අය භාර ප්‍රශ්න කියවීම්
reading-list-lead = කවුරුන් කාගේ ප්‍රශ්නය කවදා, ඇයි කියවූවාද. සෑම මසකම කෙනෙකු මෙය පරීක්ෂා කළ යුතු බව නීතිය කියයි.
reading-link = අන් අය භාර ප්‍රශ්න කියවීම්
reading-month-before = පෙර මාසය
reading-month-after = ඊළඟ මාසය
reading-none = මෙම මාසයේ කිසිවක් නැත.
reading-when = කවදාද
reading-who = කියවූයේ කවුද
reading-why-heading = හේතුව
reading-erased = ප්‍රශ්නය මකා ඇත, ඒ සමඟ මෙහි ලියූ දේද මකා ඇත.
reading-checked = { $name } මෙය පරීක්ෂා කළේය: { $moment }.
reading-checked-behind = ඉන්පසු අලුත් ඒවා ඇත.
reading-unchecked = තවම කිසිවෙකු මෙය පරීක්ෂා කර නැත.
reading-check-button = මම මෙම මාසය පරීක්ෂා කළෙමි

# Erasing.
act-erased = කී දේ මකන ලදී
act-prolonged = තව කලක් තබා ගන්නා ලදී
erasing-title = ළඟදීම මකන ප්‍රශ්න
erasing-link = ළඟදීම මකන ප්‍රශ්න
erasing-lead = වසා වසර කිහිපයකට පසු ප්‍රශ්න ඉබේම මැකේ. මේවා දින 30ක් ඇතුළත මැකීමට නියමිතය. ඒවා ආපසු ලබා ගැනීමට කිසිවෙකුට නොහැක, උපස්ථ පිටපත්ද කියවිය නොහැක.
erasing-none = දින 30ක් ඇතුළත මැකීමට කිසිවක් නැත.
erasing-due = මකන දිනය
erasing-closed = වසා ඇත්තේ
erasing-prolong = තව කලක් තබා ගන්න
erasing-until = තබා ගන්නා අවසන් දිනය
erasing-until-hint = වරකට වැඩිම වුවහොත් තවත් වසරක්.
erasing-reason = හේතුව
erasing-prolong-button = තව කලක් තබා ගන්න
erasing-error-until = මැකීමට නියමිත දිනයට පසු වසරක් ඇතුළත දිනයක් තෝරන්න.
erasing-error-gone = එය දැනටමත් මකා ඇත, නැතහොත් නැවත විවෘත කර ඇත.
erasing-now-title = දැන් මකන්න
erasing-now-link = සේවාලාභියාගේ කැමැත්ත අනුව දැන් මකන්න
erasing-now-lead = මෙම ප්‍රශ්නයේ කී දේ සහ සේවාලාභියා සම්බන්ධ කර ගන්නා ක්‍රමය මැකේ. එය ආපසු හැරවිය නොහැක. ප්‍රශ්නයක් තිබූ බව, එහි දින සහ කවුරුන් කුමක් කළාද යන්න පමණක් ඉතිරි වේ.
erasing-now-working = කෙනෙකු එය ගැන වැඩ කරමින් සිටී. මැකීමට පෙර එය වැසිය යුතුය.
erasing-why-client-asked = සේවාලාභියාට එය අවශ්‍යයි
erasing-why-mistake = එය වරදවා ගත් එකක්
erasing-why-duplicate = එවැනිම තවත් එකක් ඇත
erasing-now-button = මකන්න
case-erase-link = මගේ ප්‍රශ්නය දැන් මකන්න
case-erase-title = ඔබේ ප්‍රශ්නය මකන්නද?
case-erase-lead = ඔබ ලියූ සියල්ල, පිළිතුරු සහ ඔබේ ලිපිනය මැකේ. එය ආපසු හැරවිය නොහැක. ඔබේ ලදුපත් අංකයෙන් තවත් කිසිවක් විවෘත නොවේ.
case-erase-rest = ප්‍රශ්නයක් තිබූ බව, එහි දින, භාෂාව සහ මාතෘකාව පමණක් ඉතිරි වේ. ඔබේ නම කිසි දිනක මෙහි තිබුණේ නැත. නියමිත දින ගණනකට පසු උපස්ථ පිටපත්ද කියවිය නොහැක.
case-erase-working = උපදේශකයෙක් දැන් ඔබට උදව් කරමින් සිටින නිසා එය තවම මැකිය නොහැක. ඔබට නැවැත්වීමට අවශ්‍ය බව ලියන්න. ප්‍රශ්නය වැසූ පසු එය මැකිය හැකිය.
case-erase-button = සියල්ල මකන්න
case-erase-keep = නොමකා ආපසු යන්න
case-erased-title = එය මකා ඇත
case-erased-lead = ඔබ ලියූ සියල්ල සහ පිළිතුරු මකා ඇත. උදව් අවශ්‍ය නම්, ඕනෑම වේලාවක නැවත අසන්න.

# The key ring.
keys-copy-none = යතුරු ගොනුවට පිටපතක් නැත. එය නැති වුවහොත්, කිසිවෙකුට කිසි දිනක ප්‍රශ්නයක් නැවත කියවිය නොහැක. පිටපතක් සාදන ලෙස පද්ධති පාලකයාගෙන් ඉල්ලන්න.
keys-copy-lacks = යතුරු ගොනුවේ පිටපතේ අලුත්ම යතුර නැත. එය නැවත පිටපත් කරන ලෙස පද්ධති පාලකයාගෙන් ඉල්ලන්න.
keys-copy-holds-destroyed = යතුරු ගොනුවේ පිටපතේ විනාශ කළ යතුරු තවම ඇත. එය නැවත පිටපත් කර, පරණ පිටපත් විනාශ කරන ලෙස පද්ධති පාලකයාගෙන් ඉල්ලන්න.

# Downloads and printing.
act-exported = මුද්‍රණය සඳහා පිටතට ගන්නා ලදී
act-downloaded = සේවාලාභියා බාගත්තා
export-title = සම්පූර්ණ ප්‍රශ්නය මුද්‍රණය කරන්න
export-lead = සම්පූර්ණ ප්‍රශ්නය මධ්‍යස්ථානයෙන් පිටතට යයි. හේතුව සහ ඔබේ නම සෑම පිටුවකම සහ සටහන්වල තිබේ.
export-button = පිටතට ගන්න
export-printed-title = ප්‍රශ්නය
export-mark = පිටතට ගත්තේ { $name }, { $moment } · අංකය { $number } · හේතුව: { $reason }
export-mark-own = බාගත්තේ { $moment } · අංකය { $number }
export-client = සේවාලාභියා
export-counsellor = උපදේශකයා
export-own-button = මගේ ප්‍රශ්නයේ සියල්ල බාගන්න
