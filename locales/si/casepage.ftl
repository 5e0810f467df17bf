# The list of cases.
desk-deadline = නීතියේ අවසන් දිනය
desk-task = කාර්යය

# The parts of a case's page.
desk-parts = මෙම පිටුවේ කොටස්
desk-part-answer = පිළිතුර
desk-earlier = { $count ->
    [one] කලින් { $count } පණිවිඩයක් පෙන්වන්න
   *[other] කලින් පණිවිඩ { $count }ක් පෙන්වන්න
}

# Saved replies.
desk-replies-heading = සුරැකි පිළිතුරක් යොදන්න
desk-replies-find = මාතෘකාවෙන් සොයන්න
desk-replies-find-button = සුරැකි පිළිතුරු සොයන්න
desk-replies-none = මාතෘකාවේ මෙම වචන ඇති සුරැකි පිළිතුරක් නැත.
desk-reply-only-in = { $language } භාෂාවෙන් පමණි
desk-reply-put-in = “{ $title }” පිළිතුර යොදන ලදී. එවීමට පෙර එය කියවා, නොගැළපෙන දේ වෙනස් කරන්න.
desk-reply-elsewhere = මෙම පිළිතුර { $asked } භාෂාවෙන් නැත, එබැවින් එය { $language } භාෂාවෙන් යොදන ලදී.
desk-reply-korean = කොරියානු පාඨය පෙන්වන්න

# A machine's draft.
desk-draft-button = මධ්‍යස්ථානයේ යන්ත්‍රයෙන් කෙටුම්පතක්
desk-draft-label = යන්ත්‍රයක කෙටුම්පතකි. එය වැරදි විය හැකිය, එය තබා ගන්නේ නැත.
desk-draft-no-language = මධ්‍යස්ථානයේ යන්ත්‍රය මෙම භාෂාව පරිවර්තනය නොකරයි.
desk-draft-trouble = මධ්‍යස්ථානයේ යන්ත්‍රය දැන් පිළිතුරු නොදෙයි. කරුණාකර මද වේලාවකින් නැවත උත්සාහ කරන්න.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = මේ අතරතුර වෙනත් පිළිතුරක් යවා ඇත, එබැවින් තවම කිසිවක් යවා නැත. කරුණාකර පළමුව එය කියවන්න. ඔබ ලියූ දේ තවම මෙහි ඇත.
desk-error-no-summary = කරුණාකර පළමුව පේළි තුනක සාරාංශය ලියන්න. භාර ගන්නා කෙනා පළමුව කියවන්නේ එයයි.
desk-error-no-consent = සේවාලාභියා එකඟ වී නැත, නැතහොත් කැමැත්ත අවසන් වී ඇත. එබැවින් කිසිවක් දැනුම් දිය නොහැක.
desk-error-second-person = හදිසි බව තහවුරු කළ යුත්තේ එය කී කෙනා නොව වෙනත් කෙනෙකි.
desk-error-too-many = තවත් ඉඩ නැත. කරුණාකර පළමුව අවසන් කළ දේ ඉවත් කරන්න.
desk-error-summary = කරුණාකර කරුණු සහ අවශ්‍ය දේ පේළිය බැගින්, අකුරු 400ක් දක්වා ලියන්න.
desk-error-task = කරුණාකර කළ යුතු දේ අකුරු 300ක් දක්වා ලියන්න.
desk-error-day = කරුණාකර දිනය නැවත බලන්න.
desk-error-hand-over = කරුණාකර කාටද, ඇයිද යන්න තෝරන්න.
desk-error-outcome = කරුණාකර එය අවසන් වූයේ කෙසේදැයි තෝරන්න.
desk-error-referral = කරුණාකර ආයතනය, දැනුම් දෙන දේ, සේවාලාභියා එකඟ වූ ආකාරය සහ කැමැත්ත වලංගු අවසන් දිනය (අද හෝ ඊට පසු) නැවත බලන්න.
desk-error-emergency = කරුණාකර සේවාලාභියාගෙන් ඇසීමට නොහැකි වූයේ ඇයිදැයි අකුරු 300ක් දක්වා ලියන්න.
desk-error-taken = එම පුද්ගලයාට මෙම ප්‍රශ්නය දැනටමත් භාරයි, නැතහොත් මේ අතරතුර කෙනෙකුට භාර දී ඇත.
desk-error-excluded = එම පුද්ගලයා මෙම ප්‍රශ්නයෙන් ඉවත් කර තබා ඇත. කරුණාකර වෙනත් කෙනෙකු තෝරන්න.
desk-flag-error = මෙහි රැඳී සිටීමේ තත්ත්වයක්, ලියාපදිංචි අංකයක් හෝ විදේශ ගමන් බලපත්‍ර අංකයක් ඇති බවක් පෙනේ. අවශ්‍ය නැත්නම් කරුණාකර එය ඉවත් කරන්න. එලෙසම තැබීමට බොත්තම නැවත එක් වරක් ඔබන්න.
desk-flag-send = මෙලෙසම යවන්න
desk-flag-save = මෙලෙසම සුරකින්න

# Notes among staff.
desk-notes-heading = අභ්‍යන්තර සටහන්
desk-notes-hint = මෙය පෙනෙන්නේ මෙම ප්‍රශ්නය භාර කාර්ය මණ්ඩලයට පමණි. සේවාලාභියාට කිසි විටෙක නොපෙනේ.
desk-note-label = අලුත් සටහනක්
desk-note-button = සටහන තබන්න

# Deadlines and tasks.
desk-deadlines-heading = නීතියේ අවසන් දින
desk-deadlines-none = අවසන් දිනයක් ඇතුළත් කර නැත.
desk-deadline-add = අවසන් දිනයක් ඇතුළත් කරන්න
desk-deadline-hint = දිනය පරීක්ෂා කර ඇතුළත් කරන්නේ ඔබය. මෙහි කිසිවක් ගණනය කරන්නේ නැත.
desk-deadline-kind = කුමක අවසන් දිනයද
desk-deadline-button = අවසන් දිනය ඇතුළත් කරන්න
desk-deadline-end = ඉවත් කරන්න
desk-deadline-end-label = අවසන් දිනය ඉවත් කරන්න: { $what }
desk-day = දිනය
desk-tasks-heading = කාර්යයන්
desk-tasks-none = කළ යුතු කිසිවක් නැත.
desk-task-add = කාර්යයක් එක් කරන්න
desk-task-words = කළ යුතු දේ
desk-task-button = කාර්යය එක් කරන්න
desk-task-done = අවසන් කළා
desk-task-done-label = අවසන් කළා: { $what }
desk-task-is-done = අවසන්
desk-task-follow-up = දිගටම විසඳී ඇත්දැයි නැවත විමසන්න
deadline-wage-claim = වැටුප් ඉල්ලීම
deadline-severance = සේවා අවසන් දීමනා ඉල්ලීම
deadline-dismissal-relief = අසාධාරණ ලෙස සේවයෙන් පහ කිරීමට සහන ඉල්ලීම
deadline-accident-claim = කාර්මික අනතුරක් සඳහා ඉල්ලීම
deadline-flight = ගුවන් ගමන
deadline-other = වෙනත් අවසන් දිනයක්

# One's own name for a case.
desk-label = මම එයට දෙන නම
desk-label-button = යොදන්න
desk-label-hint = එය පෙනෙන්නේ ඔබට පමණි. කරුණාකර පුද්ගල නම් හෝ අංක යොදන්න එපා.

# The summary.
desk-summary-heading = පේළි තුනක සාරාංශය
desk-summary-none = තවම සාරාංශයක් නැත.
desk-summary-write = සාරාංශය ලියන්න
desk-summary-hint = පේළිය බැගින්, කොරියානු භාෂාවෙන්. මෙහි හෝ පිටත එය භාර ගන්නා කෙනා පළමුව කියවන්නේ එයයි.
desk-summary-facts = කරුණු
desk-summary-wish = අවශ්‍ය දේ
desk-summary-done = මෙතෙක් කළ දේ
desk-summary-button = සාරාංශය සුරකින්න
desk-summary-earlier = { $count ->
    [one] කලින් { $count } සාරාංශයක්
   *[other] කලින් සාරාංශ { $count }ක්
}

# Handing over.
desk-hand-over-heading = වෙනත් කෙනෙකුට භාර දීම
desk-hand-over-open = සගයෙකුට භාර දෙන්න
desk-hand-over-hint = ඒ සඳහා පේළි තුනක සාරාංශය අවශ්‍යය. ඉන්පසු ප්‍රශ්නය ඔබේ ලැයිස්තුවෙන් ඉවත් වේ.
desk-hand-over-to = කාටද
desk-hand-over-routing = නීති අනුව සොයා ගන්නා වෙනත් කෙනෙකුට
desk-hand-over-why = හේතුව
desk-hand-over-button = භාර දෙන්න
desk-colleague = { $name } ({ $languages })
hand-over-language = භාෂාව නොගැළපේ
hand-over-topic = මාතෘකාව නොගැළපේ
hand-over-away = මම නිවාඩුවක් ගනිමි
hand-over-too-much = මට වැඩ වැඩියි
hand-over-conflict = එහි සිටින කෙනෙකු මම දනිමි, නැතහොත් අනෙක් පාර්ශ්වයටද උපදෙස් දෙමි
hand-over-other = වෙනත් හේතුවක්

# Closing.
desk-close-open = එය අවසන් වූ ආකාරය කියා වසන්න
desk-outcome = අවසන් වූ ආකාරය
desk-follow-up = පසුව නැවත විමසන්න
outcome-advised = උපදෙස් දෙන ලදී
outcome-paid = ලැබිය යුතු දේ ලැබුණි
outcome-petition-filed = පැමිණිල්ලක් හෝ ඉල්ලීමක් ඉදිරිපත් කරන ලදී
outcome-referred = වෙනත් ආයතනයකට යොමු කරන ලදී
outcome-withdrawn = සේවාලාභියා ඉදිරියට යාමට කැමති නැත
outcome-not-reached = සේවාලාභියා සම්බන්ධ කර ගත නොහැකි විය
outcome-duplicate = එම ප්‍රශ්නයම දැනටමත් ඇත
outcome-no-answer-needed = පිළිතුරක් අවශ්‍ය නොවීය
follow-up-no = නැවත විමසන්න එපා
follow-up-30 = දින 30කට පසු නැවත විමසන්න
follow-up-90 = දින 90කට පසු නැවත විමසන්න

# Referring.
desk-refer-heading = වෙනත් ආයතනවලට යොමු කිරීම්
desk-refer-none = කිසිදු ආයතනයකට දැනුම් දී නැත.
desk-refer-open = ආයතනයකට යොමු කරන්න
desk-refer-hint = දැනුම් දෙන්නේ සේවාලාභියා එකඟ වූ දේ පමණි. ඉබේම කිසිවක් යවන්නේ නැත: එය මුද්‍රණය කරන්න, නැතහොත් දුරකථනයෙන් කියවා දෙන්න.
desk-refer-contact = ආයතනය
desk-refer-purpose = කුමක් සඳහාද
desk-refer-fields = දැනුම් දෙන දේ
desk-refer-how = සේවාලාභියා එකඟ වූ ආකාරය
desk-refer-consent = කැමැත්ත
desk-refer-reason = සේවාලාභියාගෙන් ඇසීමට නොහැකි වූයේ ඇයි
desk-refer-reason-hint = හදිසි අවස්ථාවකදී පමණි. කිසිවක් දැනුම් දීමට පෙර කාර්යාල ප්‍රධානියා එය තහවුරු කළ යුතුය.
desk-refer-until = කැමැත්ත වලංගු අවසන් දිනය
desk-refer-due = පිළිතුරක් ලැබිය යුතු දිනය
desk-refer-moved = අවසන් වෙනස්වීම
desk-refer-button = යොමු කිරීම සූදානම් කරන්න
desk-refer-words = සේවාලාභියාට පෙන්විය යුතු පාඨය
desk-refer-waits = කැමැත්ත හෝ තහවුරු කිරීම ලැබෙන තුරු බලා සිටී. එතෙක් කිසිවක් දැනුම් නොදිය යුතුය.
desk-refer-confirm = හදිසි බව තහවුරු කරන්න
desk-refer-paper = මුද්‍රණය කිරීමට හෝ කියවා දීමට
desk-refer-withdraw = සේවාලාභියා කැමැත්ත ආපසු ගත්තා
desk-refer-may-notify = { $body } නිලධාරීන් ආගමන විගමන බලධාරීන්ට දැනුම් දීමට බැඳී සිටිය හැකිය. කිසිවෙකුගේ නම කීමට පෙර කරුණාකර ඒ ගැන අසන්න.
desk-paper-title = { $name } වෙත යොමු කිරීම
desk-paper-files = මේ සමඟ දෙන පිටපත්වල ඇත.
desk-paper-only = මෙහි ඇත්තේ සේවාලාභියා එකඟ වූ දේ පමණි.
referral-drafted = සූදානම් කර ඇත
referral-sent = දැනුම් දී ඇත
referral-received = එම ආයතනයට ලැබී ඇත
referral-accepted = එම ආයතනය භාරගෙන ඇත
referral-declined = එම ආයතනය ප්‍රතික්ෂේප කර ඇත
referral-done = අවසන්
referral-withdrawn = කැමැත්ත ආපසු ගෙන ඇත

office-claimed = සේවාලාභියාගේ කැමැත්ත නොමැතිව කළ හදිසි යොමු කිරීමක් ඔබේ තහවුරු කිරීම තෙක් බලා සිටී.

# Consent, in the client's language.
consent-text = පහත දේ { $name } වෙත දැනුම් දීමට ඔබ එකඟද? අරමුණ: { $purpose }.
consent-until = එය දැනුම් දිය හැක්කේ { $day } දක්වා පමණි.
consent-withdraw-any-time = ඔබට ඕනෑම වේලාවක කැමැත්ත ආපසු ගත හැකිය. ඔබ එකඟ නොවුණත් අපි ඔබට දිගටම උදව් කරමු.
consent-confirmed-by = හදිසියි, තහවුරු කළේ { $name }
consent-purpose-counsel = උපදේශනය
consent-purpose-legal = නීති උදව්
consent-purpose-medical = වෛද්‍ය ප්‍රතිකාර
consent-purpose-shelter = නවාතැනක්
consent-field-summary = ප්‍රශ්නයේ සාරාංශය
consent-field-reach = ඔබව සම්බන්ධ කර ගන්නා ක්‍රමය
consent-field-files = පින්තූර සහ ලේඛන
consent-how-spoken = කටින් කියා එකඟ විය
consent-how-written = ලිඛිතව එකඟ විය
consent-how-in-case = සේවාලාභියා ප්‍රශ්නයේ පිටුවෙන් එකඟ වේ
consent-how-emergency = හදිසියි: ඇසීමට නොහැකි විය

# The history.
desk-history-title = ප්‍රශ්නය { $locator } හි ඉතිහාසය
desk-history-link = සම්පූර්ණ ඉතිහාසය පෙන්වන්න
desk-history-whole = ඉතිහාසය සම්පූර්ණයි.
desk-history-broken = ඉතිහාසය බිඳී ඇත. කරුණාකර පද්ධති පාලකයාට දැනුම් දෙන්න.
desk-history-when = කවදාද
desk-history-what = කුමක්ද
desk-history-who = කවුද
desk-history-nobody = සේවාලාභියා හෝ පද්ධතිය
act-noted = සටහනක් තබන ලදී
act-task-set = කාර්යයක් එක් කරන ලදී
act-task-done = කාර්යයක් අවසන් කරන ලදී
act-deadline-set = අවසන් දිනයක් ඇතුළත් කරන ලදී
act-deadline-ended = අවසන් දිනයක් ඉවත් කරන ලදී
act-labelled = නමක් යොදන ලදී
act-summed-up = සාරාංශය ලියන ලදී
act-handed-over = වෙනත් කෙනෙකුට භාර දෙන ලදී
act-client-asked-for-another = සේවාලාභියා වෙනත් කෙනෙකු ඉල්ලා ඇත
act-set-aside = විසඳී ඇත, පසුව නැවත විමසනු ලැබේ
act-consent-asked = කැමැත්ත අසන ලදී
act-consent-noted = කැමැත්ත සටහන් කරන ලදී
act-consent-given = සේවාලාභියා එකඟ විය
act-consent-withdrawn = කැමැත්ත ආපසු ගන්නා ලදී
act-emergency-claimed = හදිසි බව සටහන් කරන ලදී
act-emergency-confirmed = හදිසි බව තහවුරු කරන ලදී
act-referral-drafted = යොමු කිරීමක් සූදානම් කරන ලදී
act-referral-moved = යොමු කිරීමක තත්ත්වය වෙනස් විය
act-machine-draft = යන්ත්‍රයක කෙටුම්පතක් කියවන ලදී

# What the client sees.
case-who = මධ්‍යස්ථානයේ උපදේශකයෙක් ඔබට පිළිතුරු දෙයි.
case-who-writes = { $language } භාෂාවෙන් ලියන මධ්‍යස්ථානයේ උපදේශකයෙක් ඔබට පිළිතුරු දෙයි.
case-who-name = ඔබට පිළිතුරු දෙන්නේ { $name }.
case-who-name-writes = ඔබට { $language } භාෂාවෙන් පිළිතුරු දෙන්නේ { $name }.
case-expect = { $day } දිනට හෝ ඊට පෙර ඔබට පිළිතුරක් බලාපොරොත්තු විය හැකිය.
case-told-heading = වෙනත් ආයතනවලට දැනුම් දීම
case-told-emergency = එය හදිසි දෙයක් වූ නිසා, ඔබෙන් ඇසීමට පෙර ඔවුන්ට දැනුම් දෙන ලදී. ප්‍රශ්න ඇත්නම් කරුණාකර පහත ලියන්න.
case-told-agree = මම එකඟ වෙමි
case-told-refuse = මම එකඟ නොවෙමි
case-told-withdraw = මම කැමැත්ත ආපසු ගනිමි
case-another = ඔබ වෙනත් කෙනෙකුට කැමතිද?
case-another-button = වෙනත් කෙනෙකු ඉල්ලන්න
case-another-done = ඔබේ ප්‍රශ්නය වෙනත් උපදේශකයෙකුට භාර දෙනු ලැබේ.
case-another-not = දැන් එය වෙනස් කළ නොහැක. කරුණාකර මධ්‍යස්ථානයට කියන්න.
