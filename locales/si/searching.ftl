# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language } භාෂාවෙන් කිසිවක් හමු නොවීය.
search-suggestions = යෝජනා
search-kind-amount = මුදල් ප්‍රමාණයක් හෝ කාල සීමාවක්
privacy-searching-heading = ඔබ සොයන විට
privacy-searching = කිසිවක් හමු නොවූ වචන දින 90ක් රහස් කේතයකින් තබා ගැනේ. ඒ අඩු දේ ලිවීමට නගරයට හැකි වීම සඳහාය. ඒවා ලියූවේ කවුදැයි තබා ගන්නේ නැත, දිනය පමණක් තබා ගැනේ. දිගු වාක්‍ය, දිගු අංක සහ ලිපින කිසිසේත් තබා ගන්නේ නැත.

# The newsroom's page of searches that found nothing.
board-section-unfound = සෙවූ නමුත් හමු නොවූ වචන
unfound-title = සෙවූ නමුත් හමු නොවූ වචන
unfound-what = පසුගිය දින 90 තුළ පාඨකයන් ලියා සෙවූ නමුත් හමු නොවූ වචන. ඒවා ලියූවේ කවුදැයි කිසිවෙකු නොදනී. අඩු දේ ලියන්න, නැතහොත් අපේ ලිපි භාවිත කරන වචනය කියන්න: එතැන් සිට එය හමු වේ.
unfound-none = පසුගිය දින 90 තුළ සෑම සෙවීමකටම යමක් හමු විය.
unfound-typed = ලියූ වචන
unfound-language = භාෂාව
# How often something was typed.
unfound-times = වාර ගණන
unfound-last = අවසන් වරට
unfound-elsewhere = හමු වූයේ මෙම භාෂාවලින් පමණි:
unfound-again = නැවත සොයන්න
unfound-means = අපේ ලිපිවල වචනය
unfound-means-button = තේරුම එකමයි
unfound-seen = බලා අවසන්
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” සෙව්වත් මෙම භාෂාවෙන් කිසිවක් හමු නොවේ. කරුණාකර අපේ ලිපිවල ඇති වචනයක් ලියන්න.
# $asked: what readers typed
unfound-linked = දැන් සිට “{ $asked }” සෙවූ විට ප්‍රතිඵල හමු වේ.
unfound-gone = මෙම පේළිය දැන් මෙහි නැත. වෙනත් කෙනෙකු එය බලා අවසන් කර ඇත.
unfound-too-long = මෙය දිග වැඩිය. කරුණාකර උපරිම වශයෙන් අකුරු { $most }ක් ලියන්න.
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] දිගු ප්‍රශ්න { $count }කට කිසිවක් හමු නොවීය. එහි වචන තබා ගෙන නැත.
   *[other] දිගු ප්‍රශ්න { $count }කට කිසිවක් හමු නොවීය. ඒවායේ වචන තබා ගෙන නැත.
}
unfound-same-heading = මෙහි එක් කළ, තේරුම එකම වචන
unfound-same-remove = ඉවත් කරන්න
unfound-same-removed = වචන ඉවත් කරන ලදී.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = මුදල් ප්‍රමාණ සහ කාල සීමා
amounts-lead = අද නීතියේ සඳහන් දේ සහ ඒ එක් එක් දෙයෙහි මූලාශ්‍රය. නීතිය වෙනස් වූ විට, මෙම පිටුවද එදිනම වෙනස් වේ.
amounts-name = කුමක්ද
amounts-value = අද
# $date: the first day; $value: the new value
amounts-next = { $date } සිට: { $value }
amounts-source = මූලාශ්‍රය (කොරියානු භාෂාවෙන්)
# $date: a day
amounts-checked = පරීක්ෂා කළ දිනය: { $date }
amounts-guide = ඔබට කළ හැකි දේ
amount-minimum-wage-hourly = පැයකට අවම වැටුප
amount-minimum-wage-daily = පැය අටක වැඩ දිනකට අවම වැටුප
amount-minimum-wage-monthly = පූර්ණ කාලීන වැඩ මාසයකට අවම වැටුප
amount-premium-overtime = අතිකාල වැඩ සඳහා අමතර ගෙවීම
amount-premium-night = රාත්‍රී වැඩ සඳහා අමතර ගෙවීම
amount-premium-holiday = නිවාඩු දිනක වැඩ සඳහා අමතර ගෙවීම
amount-premium-firm-size = සමාගමක් මෙම අමතර ගෙවීම කළ යුතු සේවක සංඛ්‍යාව, අවම වශයෙන්
amount-wage-settlement-deadline = අවසාන වැඩ දිනයෙන් පසු සියලු මුදල් ගෙවිය යුතු කාලය
amount-wage-delay-interest = ප්‍රමාද වී ගෙවන වැටුප් සඳහා වසරක පොලිය
amount-wage-claim-limit = නොගෙවූ වැටුප් ඉල්ලිය හැකි කාලය
amount-annual-leave-days = වසරක් වැඩ කළ පසු, වසරකට ලැබෙන වැටුප් සහිත නිවාඩු දින
amount-dismissal-notice = සේවයෙන් පහ කිරීමට පෙර දැනුම් දිය යුතු කාලය
amount-dismissal-complaint-limit = අසාධාරණ ලෙස සේවයෙන් පහ කිරීමට එරෙහිව සහන ඉල්ලිය යුතු කාලය
amount-maternity-leave = දරු උපතකට පෙර සහ පසු නිවාඩුව
amount-severance-min-service = සේවා අවසන් දීමනාව ලැබීමට වැඩ කළ යුතු කාලය, අවම වශයෙන්
amount-severance-days-per-year = වැඩ කළ සෑම වසරකටම සේවා අවසන් දීමනාව: සාමාන්‍ය වැටුප ලැබෙන දින ගණන
amount-severance-deadline = ඔබ ඉවත් වූ පසු සේවා අවසන් දීමනාව ගෙවිය යුතු කාලය
amount-severance-claim-limit = සේවා අවසන් දීමනාව ඉල්ලිය හැකි කාලය
amount-departure-insurance-claim-limit = පිටව යාමේ සහතික රක්ෂණයේ මුදල ඉල්ලිය හැකි කාලය
amount-accident-leave-benefit = කාර්මික අනතුරකින් පසු වැඩ කළ නොහැකි කාලයට ලැබෙන මුදල: සාමාන්‍ය වැටුපෙන් කොටස
amount-accident-claim-limit = කාර්මික අනතුරකින් පසු ප්‍රතිකාර සහ අහිමි වූ වැටුප් ඉල්ලිය හැකි කාලය
amount-accident-claim-limit-long = කාර්මික අනතුරකින් වූ ස්ථිර ආබාධයකට හෝ මරණයකට මුදල් ඉල්ලිය හැකි කාලය
amount-accident-appeal = කාර්මික අනතුරු රක්ෂණය ඉල්ලීම ප්‍රතික්ෂේප කළ විට විරුද්ධත්වය දැක්විය හැකි කාලය
amount-health-insurance-wait = රැකියාවෙන් රක්ෂණයක් නැති විට, සෞඛ්‍ය රක්ෂණය ආරම්භ වීමට පෙර කොරියාවේ සිටිය යුතු කාලය
amount-health-insurance-rate-worker = සෞඛ්‍ය රක්ෂණය: වැටුපෙන් ඔබ ගෙවන කොටස
amount-pension-rate-worker = ජාතික විශ්‍රාම වැටුප: වැටුපෙන් ඔබ ගෙවන කොටස
amount-employment-insurance-rate-worker = රැකියා රක්ෂණය: වැටුපෙන් ඔබ ගෙවන කොටස
amount-registration-deadline = කොරියාවට පැමිණි පසු විදේශිකයෙකු ලෙස ලියාපදිංචි විය යුතු කාලය
amount-address-report-deadline = නිවස මාරු වූ පසු පදිංචි ස්ථානය වෙනස් වීම දැනුම් දිය යුතු කාලය
amount-newborn-status-deadline = කොරියාවේ උපන් දරුවෙකුට රැඳී සිටීමේ තත්ත්වයක් ඉල්ලිය යුතු කාලය
amount-workplace-change-apply = සේවා ස්ථානයෙන් ඉවත් වූ පසු සේවා ස්ථානය වෙනස් කිරීමට ඉල්ලුම් කළ යුතු කාලය
amount-workplace-change-find = නව සේවා ස්ථානයක් සොයාගත යුතු කාලය
amount-fee-card = විදේශික ලියාපදිංචි කාඩ්පත සඳහා ගාස්තුව
amount-fee-extension = රැඳී සිටීමේ කාලය දීර්ඝ කිරීමේ ගාස්තුව
amount-fee-status-change = රැඳී සිටීමේ තත්ත්වය වෙනස් කිරීමේ ගාස්තුව
amount-fee-workplace-change = සේවා ස්ථානය වෙනස් කිරීමේ ගාස්තුව
amount-child-allowance-amount = මාසයකට ළමා දීමනාව
amount-child-allowance-under-age = ළමා දීමනාව ලැබෙන වයස, මෙයට වඩා අඩු
amount-birth-report-deadline = දරු උපතක් දැනුම් දිය යුතු කාලය
amount-waste-fine = තහනම් තැනක කසළ දැමීමට දඩය, උපරිම වශයෙන්
amount-lease-term = කුලියට ගත් නිවසක සිටිය හැකි කාලය, අවම වශයෙන්
amount-international-licence = කොරියාවට පැමිණි පසු ජාත්‍යන්තර රියදුරු බලපත්‍රය වලංගු කාලය
