# The office: what goes on this minute.
office-asked-heading = හදිසි, කෙනෙකුගෙන් විමසා ඇති ප්‍රශ්න
office-asked-who = විමසා ඇත්තේ කාගෙන්ද
office-until = කවදා දක්වාද
office-held-heading = එකවර ඉල්ලීම් බොහොමයක් ලැබුණු නිසා රඳවා ඇති ඒවා
office-route-heading = බලා නොසිටින්න
office-route-button = දැන් භාර දෙන්න
# A button of a list of cases, for whoever hears the page.
office-route-label = ප්‍රශ්නය { $locator } දැන් භාර දෙන්න
office-talks-heading = දැන් සිදු වන සංවාද
office-talk-since = ආරම්භ වූ වේලාව
office-talk-line = භාෂණ පරිවර්තන දුරකථන සේවාව
office-suggestions = විවෘත යෝජනා සහ පැමිණිලි

# The trail of a case.
act-contact-not-noted = සංවාදය අවසන් වූ බව කිසිවෙකු සටහන් කළේ නැත, පද්ධතිය එය අවසන් කළේය
act-call-not-noted = භාෂණ පරිවර්තන ඇමතුම අවසන් වූ බව කිසිවෙකු සටහන් කළේ නැත, පද්ධතිය එය අවසන් කළේය
act-let-go = ඉල්ලීම් බොහොමයක් ලැබෙමින් තිබුණත් භාර දෙන ලදී

# What was asked each month, counted.
demands-title = ඇසූ දේ
demands-lead = සෑම මසකම භාෂාව සහ මාතෘකාව අනුව කී දෙනෙක් ඇසුවාද, එහි ප්‍රතිඵලය කුමක්ද, ඔවුන්ගෙන් අඩක් පළමු පිළිතුර ලැබෙන තුරු කොපමණ වේලාවක් බලා සිටියාද යන්න. මෙයින් කිසිවෙකු හඳුනා ගත නොහැක.
demands-small = “{ $hidden }” යනු කෙනෙකු හඳුනා ගත හැකි තරම් කුඩා සංඛ්‍යාවක් ({ $few }) හෝ එවැනි සංඛ්‍යාවක් ගණනය කර සොයා ගත හැකි සංඛ්‍යාවකි.
demands-from = පළමු මාසය
demands-until = අවසන් මාසය
demands-show = පෙන්වන්න
demands-file = වගුවක් ලෙස පිටතට ගන්න (CSV)
demands-error-span = පළමු මාසය සහ අවසන් මාසය තෝරන්න, උපරිමය මාස { $limit }කි.
demands-none = මෙම මාසයේ කිසිවෙකු ඇසුවේ නැත.
demands-month = මාසය
demands-all = සියල්ල
demands-asked = ඇසූ ගණන
demands-kind-helped = පිළිතුරු දුන්
demands-kind-unhelped = උදව් කළ නොහැකි වූ
demands-kind-tallied = ගණන් කළා පමණි
demands-kind-open = තවම විවෘත
demands-waited = බලා සිටි කාලය (මිනිත්තු)
demands-hidden = සඟවා ඇත
# The first line of the file.
demands-mark = පිටතට ගත්තේ { $name }, { $moment }. කුඩා සංඛ්‍යා සඟවා ඇත.
closing-no-language = වසන්න: භාෂාව දන්නා කෙනෙකු නැත

# An answer in which something of a saved reply is not filled in.
desk-blank-error = මෙම පිළිතුරේ තවම පිරවිය යුතු දෙයක් ඇත. කරුණාකර එය පුරවන්න. එය තිබෙන ලෙසම යැවීමට, බොත්තම නැවත එක් වරක් ඔබන්න.
desk-flag-and-blank-error = මෙම පිළිතුරේ තවම පිරවිය යුතු දෙයක් ඇත. එහි රැඳී සිටීමේ තත්ත්වයක්, ලියාපදිංචි අංකයක් හෝ විදේශ ගමන් බලපත්‍ර අංකයක් ඇති බවක්ද පෙනේ. කරුණාකර දෙකම නිවැරදි කරන්න. එය තිබෙන ලෙසම යැවීමට, බොත්තම නැවත එක් වරක් ඔබන්න.

# Readings of cases, page by page.
reading-search = සගයෙකුගේ නම, නැතහොත් ලදුපත් අංකය
reading-search-button = සොයන්න
reading-none-found = මෙම මාසයේ එවැන්නක් නැත.
reading-pages = ලැයිස්තුවේ පිටු
reading-page = පිටු { $pages }න් { $page } වන පිටුව
reading-page-before = අලුත් ඒවා
reading-page-after = පරණ ඒවා

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = ඔබට ප්‍රතිසාධන කේත ඉතිරිව නැත. එක් කේතයක් ක්‍රියා කරන්නේ එක් වරක් පමණි. උපස්ථ පිටපතකින් පද්ධතිය නැවත ලබා ගත් විට සියල්ල අවසන් වේ. දුරකථනය නැතුවත් පිවිසිය හැකි වන පරිදි දැන් අලුත් ඒවා සාදන්න.
factor-codes-later = පසුව: මා භාර ප්‍රශ්නවලට යන්න
factor-act-codes-ended = උපස්ථ පිටපතකින් නැවත ලබා ගත් නිසා ප්‍රතිසාධන කේත අවසන් විය
