# Courses and events: what residents see.
programmes-title = පාඨමාලා සහ වැඩසටහන්
programmes-lead = දැන් පවත්වන හෝ ළඟදීම ආරම්භ වන පාඨමාලා සහ වැඩසටහන්. මෙහි ඇත්තේ තහවුරු කළ ඒවා පමණි.
programmes-none = දැන් පෙන්වීමට පාඨමාලා හෝ වැඩසටහන් නැත.
programme-kind-korean-class = කොරියානු භාෂා පන්තිය
programme-kind-kiip = සමාජ ඒකාබද්ධතා වැඩසටහන
programme-kind-topik = කොරියානු භාෂා විභාගයට සූදානම් වීම
programme-kind-settlement = අලුතින් පැමිණි අයට පාඨමාලාව
programme-kind-festival = උත්සවය
programme-kind-clinic = ප්‍රතිකාර සහ සෞඛ්‍ය පරීක්ෂාව
programme-kind-other = වෙනත් පාඨමාලාවක් හෝ වැඩසටහනක්
# $from, $until: days
programme-days = { $from } සිට { $until } දක්වා
programme-days-open = { $from } සිට
programme-cost = ගාස්තුව
programme-free = නොමිලේ
# Where the amount is not known.
programme-paid = ගාස්තුවක් ඇත
programme-size = සහභාගි විය හැකි ගණන
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } කෙනෙක්
   *[other] { $shown } දෙනෙක්
}
programme-contact = විමසීම්
programme-sign-up = ලියාපදිංචි වීම
programme-sign-up-not-needed = ලියාපදිංචි නොවී පැමිණිය හැකිය.
programme-sign-up-here = ඔබට මෙම වෙබ් අඩවියෙන් ඔබේ භාෂාවෙන් ලියාපදිංචි විය හැකිය. කරුණාකර එය කුමන පාඨමාලාවද වැඩසටහනද යන්න ලියන්න.
programme-sign-up-button = ලියාපදිංචි වන්න
programme-over-title = මෙය අවසන්ය
search-kind-programme = පාඨමාලාව හෝ වැඩසටහන

# The newsroom: the list.
board-section-programmes = පාඨමාලා සහ වැඩසටහන්
programmes-desk-lead = මෙහිදී පාඨමාලා සහ වැඩසටහන් ඇතුළත් කර, නිවැරදි කර, තහවුරු කරයි. පදිංචිකරුවන් දකින්නේ තහවුරු කළ, කොරියානු පාඨය පළ කළ ඒවා පමණි; අවසන් වූ පසුදා එය ඉබේම ඉවත් වේ.
programmes-desk-none = තවම පාඨමාලාවක් හෝ වැඩසටහනක් ඇතුළත් කර නැත.
programmes-begun = තොරතුරු පිරවිය යුතුයි
programmes-stage-coming = ඉදිරියේදී
programmes-stage-running = පවත්වමින්
programmes-stage-over = අවසන්
programmes-name = නම
programmes-when = කවදාද
programmes-languages-public = පළ කළ භාෂා
programmes-due = නැවත පරීක්ෂා කළ යුතුයි
programmes-unverified = තහවුරු කර නැත
# $by: a name; $day: a day
programmes-verified = තහවුරු කළේ { $by }, { $day }

# A new one.
programmes-new = පාඨමාලාවක් හෝ වැඩසටහනක් එක් කරන්න
programmes-new-lead = පළමුව කොරියානු නම ලියන්න. වේලාව සහ ස්ථානය ඊළඟ පිටුවේ ඇත; විස්තරය සහ පරිවර්තන එහි ලිපියේ ලියනු ලැබේ.
programmes-new-button = ඉදිරියට යන්න

# One of them: verified, entered, changed.
programmes-said-begun = ලිපිය සාදා ඇත. දැන් කරුණාකර වේලාව සහ ස්ථානය පුරවන්න.
programmes-said-saved = සුරැකිණි.
programmes-said-verified = අද තහවුරු කළ බව සටහන් කර ඇත.
programmes-said-doubted = පදිංචිකරුවන්ට එය දැන් පෙනෙන්නේ නැත. තහවුරු කළ විට නැවත පෙනේ.
programmes-words = නම, විස්තරය සහ පරිවර්තන
programmes-words-not-public = ලිපිය තවම පළ කර නැත, එබැවින් පදිංචිකරුවන්ට එය පෙනෙන්නේ නැත.
programmes-unverified-what = පදිංචිකරුවන් එය දකින්නේ ප්‍රකාශකයෙකු එය මූලාශ්‍රය සමඟ සැසඳූ පසුය.
programmes-verify-what = වේලාව, ස්ථානය, ගාස්තුව සහ ලියාපදිංචිය මූලාශ්‍රයේ ඇති ආකාරයටමද?
programmes-verify-button = අද පරීක්ෂා කළා, සියල්ල නිවැරදියි
programmes-doubt-button = තහවුරු කරන තුරු සඟවන්න
programmes-review = ඊළඟට පරීක්ෂා කරන දිනය
programmes-review-hint = හිස්ව තැබුවහොත්: මාස තුනකින්.
programmes-details = වේලාව සහ ස්ථානය
programmes-details-what = මෙය සියලු භාෂාවලින් එක ලෙස පෙන්වයි.
programmes-changed = වෙනස් කළ දේ
programmes-done-entered = ඇතුළත් කරන ලදී
programmes-done-corrected = නිවැරදි කරන ලදී
programmes-done-verified = තහවුරු කරන ලදී
programmes-done-doubted = සඟවන ලදී
programmes-done-imported = අන්තර්ගතයෙන් ගන්නා ලදී

# Filling it in.
programmes-field-kind = වර්ගය
programmes-field-run-by = පවත්වාගෙන යන ආයතනය
programmes-field-contact = විමසිය යුතු තැන
programmes-field-place = ස්ථානය
programmes-field-place-roman = ලතින් අකුරින් ස්ථානය
programmes-field-first = පළමු දිනය
programmes-field-last = අවසන් දිනය
programmes-field-sessions = වේලාවන්
programmes-field-languages = පවත්වන භාෂා
programmes-field-cost = ගාස්තුව
programmes-field-fee = ගාස්තුවක් ඇත්නම් මුදල
programmes-field-sign-up = ලියාපදිංචි වන ආකාරය
programmes-field-phone = ලියාපදිංචි වීමට දුරකථනය
programmes-field-website = ලියාපදිංචි වීමට වෙබ් අඩවිය
programmes-field-places = පැමිණිය හැකි ගණන
programmes-field-source = මූලාශ්‍රය
programmes-field-status = තහවුරු කිරීම
programmes-field-checked = අවසන් වරට පරීක්ෂා කළේ
programmes-status-official = තහවුරු කර ඇත
programmes-status-unverified = තහවුරු කර නැත
programmes-hint-run-by = ආයතනයේ කොරියානු නම.
programmes-hint-contact = එය සම්බන්ධතා තොරතුරු අතර ඇත්නම් තෝරන්න; නැත්නම් හිස්ව තබන්න.
programmes-hint-place = කොරියානු භාෂාවෙන්: පාරේ ලිපිනය, ගොඩනැගිල්ල, මහල සහ කාමරය.
programmes-hint-last = එක් දිනක් පමණක් නම් හෝ අවසන් දිනය තවම නොදන්නේ නම් හිස්ව තබන්න.
programmes-hint-sessions = ආරම්භ වන සහ අවසන් වන වේලාව, පැය 24 ක්‍රමයට. එක් දිනක් පමණක් නම් සතියේ දිනය අවශ්‍ය නැත. තවත් පේළි පෝරමයේ අගින් එක් කළ හැකිය.
programmes-hint-fee = මුදල තෝරන්නේ ලියාපදිංචි කළ ඒවායෙනි. එය නැත්නම්, කරුණාකර පළමුව එක් කරන්න:
programmes-hint-phone = ලියාපදිංචි කළ දුරකථන අංකවලින් තෝරන්න.
programmes-hint-website = https:// සිට සම්පූර්ණ ලිපිනය.
programmes-hint-places = සීමාවක් නැත්නම් හිස්ව තබන්න.
programmes-hint-source = නිවේදනයේ නම සහ දිනය, නැතහොත් වෙබ් අඩවියේ පිටුව, කොරියානු භාෂාවෙන්.
programmes-held-weekly = සෑම සතියකම
programmes-held-day = එක් දිනක් පමණි
programmes-way-none = ලියාපදිංචි වීම අවශ්‍ය නැත
programmes-way-counselling = මෙම වෙබ් අඩවියේ උපදේශන පෝරමයෙන්
programmes-way-phone = දුරකථනයෙන්
programmes-way-website = වෙනත් වෙබ් අඩවියකින්
# $number: the number of a line
programmes-row-weekday = පේළිය { $number }: සතියේ දිනය
programmes-row-opens = පේළිය { $number }: ආරම්භය
programmes-row-closes = පේළිය { $number }: අවසානය
programmes-rows-button = වේලාවන් සඳහා තවත් පේළි
programmes-held-against = මම අද මෙය මූලාශ්‍රය සමඟ සැසඳුවෙමි. පදිංචිකරුවන්ට එය වහාම පෙනේ.
programmes-will-wait = ඔබ සුරැකූ පසු, ප්‍රකාශකයෙකු තහවුරු කරන තුරු පදිංචිකරුවන්ට එය පෙනෙන්නේ නැත.
programmes-save-button = සුරකින්න
programmes-error-kind = කරුණාකර වර්ගයක් තෝරන්න.
programmes-error-run-by = කරුණාකර පවත්වාගෙන යන ආයතනය ලියන්න, දිග වැඩි නම් එය කෙටි කරන්න.
programmes-error-contact = කරුණාකර සම්බන්ධතා තොරතුරුවලින් එකක් තෝරන්න.
programmes-error-place = කරුණාකර ස්ථානය ලියන්න, දිග වැඩි නම් එය කෙටි කරන්න.
programmes-error-place-roman = ලතින් අකුරින් ලියූ ස්ථානය දිග වැඩිය.
programmes-error-first = කරුණාකර පළමු දිනය තෝරන්න.
programmes-error-last = අවසන් දිනය පළමු දිනයට පෙරය, නැතහොත් එය දිනයක් නොවේ.
programmes-error-sessions = කරුණාකර වේලාවන් නැවත බලන්න: සෑම පේළියකටම සතියේ දිනයක්, ආරම්භයක් සහ අවසානයක් අවශ්‍යය, එකිනෙකට නොවැටිය යුතුය, එම දිනය පළමු සහ අවසන් දිනය අතර තිබිය යුතුය.
programmes-error-languages = කරුණාකර එය පවත්වන භාෂාව තෝරන්න.
programmes-error-fee = කරුණාකර එය නොමිලේද යන්න තෝරන්න, එසේ නොවේ නම් ගාස්තුව තෝරන්න.
programmes-error-sign-up = කරුණාකර ලියාපදිංචි වන ආකාරය තෝරන්න.
programmes-error-phone = කරුණාකර දුරකථන අංකය තෝරන්න.
programmes-error-website = කරුණාකර https:// සිට ලිපිනය ලියන්න.
programmes-error-places = කරුණාකර 1 සිට 100,000 දක්වා අංකයක් ලියන්න.
programmes-error-source = කරුණාකර මූලාශ්‍රය ලියන්න, දිග වැඩි නම් එය කෙටි කරන්න.
programmes-error-not-entered = කරුණාකර පළමුව වේලාව සහ ස්ථානය පුරවන්න.
programmes-error-same = කිසිවක් වෙනස් වන්නේ නැත.
programmes-error-review = කරුණාකර හෙට හෝ ඊට පසු දිනයක් තෝරන්න.
programmes-error-changed = ඔබ බලන අතරතුර කෙනෙකු එය වෙනස් කර ඇත, එබැවින් සුරැකුවේ නැත. ඔබ ලියූ දේ තවම මෙහි ඇත. කරුණාකර පහත වෙනස් කළ දේ බලා, ඔබේ දේ නිවැරදි නම් නැවත සුරකින්න.
