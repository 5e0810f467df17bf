site-description = පදිංචිකරුවන්ට තම භාෂාවෙන් මාර්ගෝපදේශ, සම්බන්ධතා තොරතුරු සහ නොමිලේ උපදේශනය
skip-to-content = අන්තර්ගතයට යන්න
nav-main = ප්‍රධාන පිටු
nav-footer = තවත් පිටු
nav-staff = කාර්ය මණ්ඩල පිටු
nav-back = ආපසු
nav-guides = මාර්ගෝපදේශ
nav-contacts = සම්බන්ධතා තොරතුරු
nav-newsletter = පුවත් පත්‍රිකාව
nav-subscribe = අලුත් තොරතුරු ලබා ගන්න
nav-ask = උපදේශකයෙකුගෙන් අසන්න
nav-privacy = පෞද්ගලිකත්වය
nav-desk = මා භාර ප්‍රශ්න
nav-office = කාර්යාලය
nav-newsroom = පුවත් කාමරය
languages-label = භාෂාව
choose-language = ඔබේ භාෂාව තෝරන්න
demo-banner = මෙය පෙන්වීම සඳහා පමණක් සෑදූ ආදර්ශ සතියකි. මෙහි කිසිවක් සැබෑ නොවේ, කිසිවක් යවන්නේද නැත.

home-title = පදිංචිකරුවන් සඳහා මාර්ගෝපදේශ සහ උපදේශනය
home-question = ඔබට අවශ්‍ය කුමක්ද?
home-all-contacts = සියලු සම්බන්ධතා තොරතුරු
home-first-guides = බොහෝ දෙනා කියවන දේ
emergency-heading = හදිසි අවස්ථාව, දිවා රෑ
topics-all = සියලු මාතෘකා
topic-no-guides = මෙම මාතෘකාව ගැන තවම මාර්ගෝපදේශයක් නැත. ඔබට උපදේශකයෙකුගෙන් ඇසිය හැකිය.

ask-heading = උපදේශකයෙකුගෙන් අසන්න
ask-more-heading = තවත් ප්‍රශ්නයක් තිබේද?
ask-free = නොමිලේ, ඔබේ භාෂාවෙන්. ඔබේ නම කීම අවශ්‍ය නැත.
ask-button = ප්‍රශ්නයක් අසන්න
ask-return-link = ඔබේ ලදුපත් අංකයෙන් පිළිතුර කියවන්න

subscribe-heading = ඔබේ භාෂාවෙන් අලුත් තොරතුරු ලබා ගන්න
subscribe-lead = ඊමේල් මගින්. ඔබට ඕනෑම වේලාවක නැවැත්විය හැකිය.
subscribe-lead-both = ඊමේල් හෝ Telegram මගින්. ඔබට ඕනෑම වේලාවක නැවැත්විය හැකිය.
subscribe-button = අලුත් තොරතුරු ලබා ගන්න

guides-title = මාර්ගෝපදේශ
newsletter-title = පුවත් පත්‍රිකාව
article-as-of = මෙම ලිපියේ සංඛ්‍යා මේ දිනට අනුව වේ:
korean-title-to-show = කවුන්ටරයේ පෙන්වීමට කොරියානු මාතෘකාව
korean-name-to-show = පෙන්වීමට හෝ කීමට කොරියානු නම
made-by-person = පරිවර්තනය කළේ පුද්ගලයෙකි.
made-by-machine = පරිවර්තනය කළේ යන්ත්‍රයකිනි. මෙම භාෂාව මව් බස ලෙස කතා කරන කෙනෙකු තවම එය පරීක්ෂා කර නැත.
made-by-machine-reviewed = යන්ත්‍රයකින් පරිවර්තනය කර, මෙම භාෂාව මව් බස ලෙස කතා කරන කෙනෙකු පරීක්ෂා කර ඇත.
updated-on = වෙනස් කළ දිනය
stale-note = { $count ->
    [one] ඉන්පසු කොරියානු පාඨය { $count } තැනක වෙනස් වී ඇත, එය ලකුණු කර ඇත. පරිවර්තනය පසුව යාවත්කාලීන කරනු ලැබේ.
   *[other] ඉන්පසු කොරියානු පාඨය තැන් { $count }ක වෙනස් වී ඇත, ඒවා ලකුණු කර ඇත. පරිවර්තනය පසුව යාවත්කාලීන කරනු ලැබේ.
}
sources-heading = මූලාශ්‍ර
terms-heading = කොරියානු වචන
fallback-note = මෙම ලිපිය { $wanted } භාෂාවෙන් පළ කර නැත. පහත ඇත්තේ { $shown } භාෂාවෙනි. එය මෙම භාෂාවලින්ද ඇත:
stale-since = එය { $day } දින වෙනස් විය.
not-translated-yet = (තවම පරිවර්තනය කර නැත)
why-not-over = මෙම ලිපියේ සඳහන් දේ දැන් අවසන්ය.
why-not-wrong = එහි වැරදි දෙයක් තිබුණි, එය නිවැරදි කරමින් පවතී.
why-not-replaced = දැන් එය වෙනත් ලිපියක සඳහන් වේ.
why-not-no-translator = එය පරිවර්තනය කිරීමට කෙනෙකු අපට තවම හමු වී නැත.
why-not-korean-only = එය වැදගත් වන්නේ කොරියානු භාෂාව කියවන අයට පමණි.
missing-title = තවම පරිවර්තනය කර නැත
missing-why = මෙම ලිපිය තවම { $wanted } භාෂාවට පරිවර්තනය කර නැත.
missing-where = ඔබට එය මෙම භාෂාවලින් කියවිය හැකිය:
missing-want-button = මට මෙම පරිවර්තනය අවශ්‍යයි
missing-counted = ස්තුතියි. මෙය කී දෙනෙකුට අවශ්‍යදැයි කර්තෘවරුන්ට පෙනේ.

contacts-title = සම්බන්ධතා තොරතුරු
contacts-topic-label = එය කුමක් ගැනද?
contacts-all-topics = සියලු මාතෘකා
contacts-speaks-label = { $language } භාෂාව නිසැකවම කතා කරන අය පමණි
contacts-show-button = පෙන්වන්න
contacts-centre-heading = නගරයේ සේවා මධ්‍යස්ථානය
contacts-lines-heading = දුරකථන උපදේශනය
contacts-none = කිසිවෙකු හමු නොවීය. සියලු මාතෘකා බලන්න, නැතහොත් මෙහි උපදේශකයෙකුගෙන් අසන්න.
contact-run-by = පවත්වාගෙන යන ආයතනය
contact-website = වෙබ් අඩවිය
contact-checked = පරීක්ෂා කළ දිනය
contact-cost-caller = ඇමතුමේ ගාස්තුව ගෙවන්නේ අමතන පුද්ගලයාය.
contact-cost-free = ඇමතුම නොමිලේ.
hours-always = සෑම දිනකම, දිවා රෑ
weekday-mon = සඳුදා
weekday-tue = අඟහ
weekday-wed = බදාදා
weekday-thu = බ්‍රහස්
weekday-fri = සිකු
weekday-sat = සෙන
weekday-sun = ඉරිදා

search-title = සෙවීම
search-label = මාර්ගෝපදේශ සහ දුරකථන අංක සොයන්න
search-placeholder = උදාහරණයක්: මගේ වැටුප ගෙවා නැත
search-button = සොයන්න
search-found = { $count ->
    [0] කිසිවක් හමු නොවීය.
    [one] { $count } ප්‍රතිඵලයක්
   *[other] ප්‍රතිඵල { $count }ක්
}
search-elsewhere = { $count ->
    [one] { $language } භාෂාවෙන් { $count } ප්‍රතිඵලයක්
   *[other] { $language } භාෂාවෙන් ප්‍රතිඵල { $count }ක්
}
search-not-found-ask = ඔබට අවශ්‍ය දේ මෙය නොවේද?
search-kind-guide = මාර්ගෝපදේශය
search-kind-article = පුවත් පත්‍රිකාව
search-kind-contact = සම්බන්ධතා තොරතුර
search-kind-bulletin = අලුත් තොරතුරු

typed-kept = ඔබ ලියූ දේ තබාගෙන ඇත. මෙම පියවර අවසන් වූ වහාම එය නැවත එහි පෝරමයේ පෙනේ.
typed-again-title = ඔබ ලියූ දේ තවත් වරක් එවන්න
typed-again-lead = එය සුරැකීමට පෙර ඔබ පිවිසී සිටි කාලය අවසන් විය. ඔබ ලියූ කිසිවක් නැති වී නැත.
typed-again-button = තවත් වරක් එවන්න
typed-again-leave = නොඑවා ඉවත් වන්න
fault-home = මුල් පිටුවට
fault-not-found-title = මෙම පිටුව මෙහි නැත
fault-not-found-what = ලිපිනය වෙනස් වී හෝ වැරදි ලෙස ලියා තිබිය හැකිය. ඔබට අවශ්‍ය දේ සොයන්න, නැතහොත් උපදේශකයෙකුගෙන් අසන්න.
fault-forbidden-title = මෙම පිටුව ඔබට විවෘත නැත
fault-forbidden-what = ඔබේ ගිණුමට මේ සඳහා අවසර නැත, නැතහොත් ඔබ පිවිසී නැත.
fault-unreadable-title = ඔබ එවූ දේ කියවිය නොහැක
fault-unreadable-what = එවන අතරතුර දත්ත හානි වී ඇත. කරුණාකර ආපසු ගොස් නැවත එවන්න.
fault-too-large-title = එය දිග වැඩිය
fault-too-large-what = කරුණාකර ආපසු ගොස්, ලියූ දේ කෙටි කර, නැවත එවන්න.
fault-too-many-title = එකවර වැඩි ගණනක් එවා ඇත
fault-too-many-what = කරුණාකර විනාඩියක් රැඳී සිට, ආපසු ගොස් නැවත එවන්න. ඔබ ලියූ දේ තවම පෝරමයේ ඇත.
fault-busy-title = අපි මොහොතකට කාර්යබහුලව සිටිමු
fault-busy-what = කරුණාකර විනාඩියකින් නැවත උත්සාහ කරන්න. ඔබ ආපසු ගියහොත් ඔබ ලියූ දේ තවම පෝරමයේ ඇත. හදිසි අවස්ථාවකදී 112 හෝ 119 අමතන්න.
fault-kept-what = තවම යැවුණේ නැත, එහෙත් කිසිවක් නැති වී නැත: ඔබ ලියූ දේ මේ පිටුවේ ඇත. කරුණාකර විනාඩියක් රැඳී සිට මෙතැනින් යවන්න. හදිසි අවස්ථාවකදී 112 හෝ 119 අමතන්න.
fault-kept-again = මෙතැනින් යවන්න
fault-kept-yours = ඔබ ලියූ දේ
fault-trouble-title = අපගේ පැත්තෙන් දෝෂයක් ඇති විය
fault-trouble-what = එය ඔබේ වරදක් නොවේ, එය සටහන් කර ගෙන ඇත. කරුණාකර පසුව නැවත උත්සාහ කරන්න.

privacy-title = පෞද්ගලිකත්වය
privacy-reading = ඔබට මෙහි සියල්ල ගිණුමක් නොමැතිව, නම නොකියා කියවිය හැකිය. අපි දැන්වීම්, ඔබව නිරීක්ෂණය කරන මෙවලම් හෝ වෙනත් සමාගම්වල සේවා භාවිත නොකරමු. කවුරුන් කුමක් කියවූවාද යන ලැයිස්තුවක්ද තබා නොගනිමු.
privacy-cookie = ඔබ භාෂාවක් තේරුවහොත්, ඔබේ දුරකථනය එය කුඩා ගොනුවක (කුකියක) මතක තබා ගනී. ඔබ කියවන අතරතුර ඔබේ දුරකථනයේ වෙන කිසිවක් ගබඩා නොකෙරේ.
privacy-asking-heading = ඔබ උපදේශකයෙකුගෙන් අසන විට
privacy-asking = නම අවශ්‍ය නැත. ඔබේ ප්‍රශ්නය කියවිය හැක්කේ එය භාර උපදේශකයාට සහ මධ්‍යස්ථානයේ ප්‍රධානියාට පමණි. කවුරුන් හෝ එය විවෘත කරන සෑම විටම එය සටහන් වේ.
privacy-asking-sealed = ඔබ ලියන දේ රහස් කේතයකින් තබා ගන්නා අතර, සෑම ප්‍රශ්නයකටම වෙනම යතුරක් ඇත. ඔබව සම්බන්ධ කර ගන්නා ක්‍රමයද (ඊමේල් හෝ Telegram) රහස් කේතයකින් තබා ගැනේ.
privacy-asking-status = කරුණාකර ඔබේ වීසා, ලියාපදිංචි අංකය හෝ විදේශ ගමන් බලපත්‍ර අංකය ලියන්න එපා. ඒවාට ඉඩක් නැත, ඔබට පිළිතුරු දීමට කිසිවෙකුට ඒවා අවශ්‍යද නැත.
privacy-subscribing-heading = ඔබ අලුත් තොරතුරු ලබා ගන්නා විට
privacy-subscribing = ඔබ නවත්වන තුරු අපි පණිවිඩ එවන ලිපිනය, ඔබේ භාෂාව සහ මාතෘකා තබා ගනිමු. ඕනෑම පණිවිඩයක එක් වරක් තට්ටු කිරීමෙන් එය නවතී. ඔබ පණිවිඩ විවෘත කළාදැයි ඒවා අපට දන්වන්නේ නැත.
