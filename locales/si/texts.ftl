text-gone-title = මෙම ලිපිය දැන් මෙහි නැත
text-stale-here = කොරියානු පාඨය { $day } දින වෙනස් විය; පරිවර්තනය පසුව යාවත්කාලීන කරනු ලැබේ.
text-stale-here-undated = කොරියානු පාඨය වෙනස් වී ඇත; පරිවර්තනය පසුව යාවත්කාලීන කරනු ලැබේ.

text-kind-guide = මාර්ගෝපදේශය
text-kind-publication = ප්‍රකාශනය
text-kind-issue = පුවත් පත්‍රිකාවේ කලාපය
text-kind-article = පුවත් පත්‍රිකාවේ ලිපිය
text-kind-bulletin = නිවේදනය
text-kind-alert = හදිසි නිවේදනය
text-kind-reply = සූදානම් කළ පිළිතුර
text-kind-question = උපදේශනයට පෙර අසන ප්‍රශ්නය
text-kind-situation = අවස්ථාව අනුව මඟපෙන්වීම
text-kind-programme = පාඨමාලාව හෝ වැඩසටහන
text-state-missing = පරිවර්තනය කර නැත
text-state-asked-for = පරිවර්තනය ඉල්ලා ඇත
text-state-in-translation = පරිවර්තනය කරමින් පවතී
text-state-stale = කොරියානු පාඨය වෙනස් වී ඇත
text-state-withdrawn = පාඨකයන්ගෙන් ඉවත් කර ඇත
text-state-machine = යන්ත්‍රයකින්, තවම කිසිවෙකු කියවා නැත
text-state-needs-review = තවම කිසිවෙකු කියවා නැත
text-state-reviewed = භාෂාව දන්නා කෙනෙකු කියවා ඇත
text-state-declined = පරිවර්තනය කරන්නේ නැත
text-state-draft = ලියමින් පවතී
text-state-public = පළ කර ඇත
text-behind = { $count ->
    [one] කොරියානු පාඨයට වඩා පැරණි { $shown } වාක්‍යයක්
   *[other] කොරියානු පාඨයට වඩා පැරණි වාක්‍ය { $shown }ක්
}
text-unwritten = { $count ->
    [one] පරිවර්තනය නැති { $shown } වාක්‍යයක්
   *[other] පරිවර්තනය නැති වාක්‍ය { $shown }ක්
}
text-by-file = ගොනුවකින් ගෙන ඇත

text-public-pages = පාඨකයන් දකින දේ
text-languages = එක් එක් භාෂාවේ තත්ත්වය
text-readers-see = පාඨකයන්ට පෙනේ
text-read-by = කියවූයේ
text-to-do = ඔබට කළ හැකි දේ
text-public-since = පළ කළේ:
text-not-public = පළ කර නැත
text-history = වෙනස් වූ ඉතිහාසය
text-more = තවත්
text-act-publish = පළ කරන්න
text-act-review = මම එය කියෙව්වා, එය නිවැරදියි
text-act-schedule = දිනය නියම කරන්න
text-act-unschedule = නියම කළ දිනය ඉවත් කරන්න
text-act-decline = පරිවර්තනය නොකරන්න
text-act-take-up = නැවත පරිවර්තනයට ගන්න
text-act-withdraw = පාඨකයන්ගෙන් ඉවත් කරන්න
text-schedule-at = එය පළ විය යුත්තේ කවදාද? (මෙම නගරයේ වේලාව)
text-decline-why = පාඨකයන්ට දන්වන හේතුව
text-note = කාර්ය මණ්ඩලයට සටහනක් (හිස්ව තැබිය හැකිය)
text-publish-all-heading = එකවර පළ කරන්න
text-publish-all-what = මේවායේ කොරියානු පාඨයේ ඇති සියල්ල ඇත. පළ කළ යුතු භාෂා තෝරන්න. ඉන් එකක් හෝ පළ කළ නොහැකි නම්, කිසිවක් පළ නොවේ.
text-publish-all-button = තෝරාගත් දේ පළ කරන්න

text-done-made = ලිපිය සාදා ඇත. දැන් එහි කොරියානු පාඨය ලියන්න.
text-done-saved = සුරැකිණි.
text-done-published = එය පළ කර ඇත.
text-done-scheduled = එය එම වේලාවට පළ වේ.
text-done-unscheduled = නියම කළ දිනය ඉවත් කර ඇත.
text-done-withdrawn = එය පාඨකයන්ගෙන් ඉවත් කර ඇත, හේතුව ඔවුන්ට දන්වනු ලැබේ.
text-done-declined = එය පරිවර්තනය කරන්නේ නැත, හේතුව පාඨකයන්ට දන්වනු ලැබේ.
text-done-taken-up = එය නැවත පරිවර්තනයට ගෙන ඇත.
text-done-reviewed = ඔබ එය කියවූ බව සටහන් කර ඇත.
text-done-restored = පැරණි පාඨය නවතම පාඨය ලෙස නැවත සුරකා ඇත. එය තවම පාඨකයන්ට පෙනෙන්නේ නැත.
text-done-still-correct = පරිවර්තන තවමත් නිවැරදි බව සටහන් කර ඇත.
text-done-unchanged = කිසිවක් වෙනස් වී නොතිබුණි.

text-refusal-no-words = මෙම භාෂාවෙන් තවම පාඨයක් නැත.
text-refusal-unwritten = සිරස්තලය හෝ පාඨය තවම හිස්ය.
text-refusal-changed = මේ අතරතුර කෙනෙකු වෙනත් පාඨයක් සුරකා ඇත. කරුණාකර එය බලා නැවත උත්සාහ කරන්න.
text-refusal-long-note = සටහන දිග වැඩිය. උපරිමය අකුරු 300කි.
text-refusal-past-day = එම වේලාව පසු වී ඇත.
text-refusal-no-day = කරුණාකර දිනයක් සහ වේලාවක් තෝරන්න.
text-refusal-is-public = එය දැනටමත් පළ කර ඇත.
text-refusal-not-public = එය දැන් පළ වී නැත.
text-refusal-no-source = කොරියානු පාඨය තවම පළ කර නැත. කරුණාකර පළමුව එය පළ කරන්න.
text-refusal-no-reason = කරුණාකර පාඨකයන්ට දන්වන හේතුව තෝරන්න.
text-refusal-own-words = මෙම පාඨය සුරැකුවේ ඔබය. එය වෙනත් කෙනෙකු කියවිය යුතුය.
text-refusal-none-chosen = කරුණාකර අවම වශයෙන් එක් භාෂාවක් තෝරන්න.
text-refusal-of-all = { $language }: { $why } කිසිවක් පළ කළේ නැත.
text-refusal-around = මේ අතරතුර වෙනත් කෙනෙකු මෙය වෙනස් කර ඇත. ඔබ ලියූ දේ පහත ඇත. ඔවුන්ගේ දේ වෙනුවට එය තැබීමට නම් නැවත සුරකින්න.

text-withdraw-title = { $language } භාෂාවේ පාඨකයන්ගෙන් ඉවත් කරන්න
text-withdraw-what = { $language } භාෂාවේ පාඨකයන්ට එය තවදුරටත් ලැබෙන්නේ නැත, ඔබ තෝරන හේතුව ඔවුන්ට දන්වනු ලැබේ.
text-withdraw-what-all = කොරියානු පාඨය සමඟ එය සියලු භාෂාවලින් ඉවත් වේ. ඔබ තෝරන හේතුව පාඨකයන්ට දන්වනු ලැබේ.
text-withdraw-linking = වෙනත් ලිපිවල මෙයට සබැඳි ඇත. පළමුව ඒවායේ සබැඳි නිවැරදි කිරීම වඩා හොඳය.
text-withdraw-why = පාඨකයන්ට දන්වන හේතුව
text-withdraw-button = පාඨකයන්ගෙන් ඉවත් කරන්න

text-still-offer = කොරියානු පාඨය වෙනස් වී ඇත, සමහර පරිවර්තන පැරණිය.
text-still-link = ඒවා වෙනස් කළ යුතුදැයි බලන්න
text-still-title = පරිවර්තන තවමත් නිවැරදිද?
text-still-what = කොරියානු පාඨය වෙනස් වූයේ මෙසේය. තේරුම එකම නම්, සියලු භාෂාවල පරිවර්තන තවමත් නිවැරදි බව ඔබට සටහන් කළ හැකිය. පරිවර්තනය කළ කිසිදු වචනයක් වෙනස් නොවේ; එය පැරණි බව පෙන්වන ලකුණ පමණක් ඉවත් වේ.
text-still-new = අලුත් වාක්‍ය තවමත් පරිවර්තනය කළ යුතුය.
text-still-button = සියලු භාෂාවලින් තවමත් නිවැරදියි
text-still-nothing = කිසිදු වාක්‍යයක් වෙනස් වී නැත.
text-still-changed = මේ අතරතුර කොරියානු පාඨය නැවත වෙනස් වී ඇත. කරුණාකර තවත් වරක් බලන්න.

text-title-ko = කොරියානු භාෂාවෙන් සිරස්තලය
text-slug = ලිපිනයේ ඇති නම
text-slug-hint = කුඩා ඉංග්‍රීසි අකුරු, ඉලක්කම් සහ කෙටි ඉරි, 3 සිට 60 දක්වා. එය පසුව වෙනස් කළ නොහැක. උදාහරණයක්:
text-begin-button = ලිපිය සාදන්න
text-error-kind = කරුණාකර එය කුමක්දැයි තෝරන්න.
text-error-slug = කරුණාකර කුඩා ඉංග්‍රීසි අකුරු, ඉලක්කම් සහ කෙටි ඉරි 3 සිට 60 දක්වා යොදන්න.
text-error-slug-taken = මෙම නම ඇති ලිපියක් දැනටමත් ඇත.
text-error-no-title = කරුණාකර සිරස්තලයක් ලියන්න.
text-error-topic = කරුණාකර මාතෘකාවක් තෝරන්න.

text-around = මාතෘකාව, සම්බන්ධතා තොරතුරු, පද සහ මූලාශ්‍ර වෙනස් කරන්න
text-around-what = සියලු භාෂාවලින් එකම දේය. ඔබ සුරකින දේ වහාම පාඨකයන්ට පෙනේ.
text-contacts = සම්බන්ධතා තොරතුරු
text-terms = පද
text-sources = නීතියේ වගන්ති
text-checked-on = පරීක්ෂා කළ දිනය
text-checked-by = පරීක්ෂා කළේ (තනතුරක් හෝ ආයතනයක්)
text-review-by = ඊළඟට පරීක්ෂා කරන දිනය
text-related = මේ සමඟ කියවිය යුතු මාර්ගෝපදේශ
text-related-hint = පේළියකට එක බැගින්, මාර්ගෝපදේශයේ ලිපිනයේ ඇති නමින් ලියන්න.
text-line-each = පේළියකට එක බැගින්, පාඨකයන් දකින පිළිවෙළට ලියන්න.
text-sources-hint = පේළියකට එක බැගින්, කොරියානු භාෂාවෙන් ලියන්න; ලිපිනයක් ඇත්නම් ඉන් පසුව https:// සිට ලියන්න.
text-contacts-known = දැනට ඇති සම්බන්ධතා තොරතුරු
text-terms-known = දැනට ඇති පද
text-error-unknown = මේවා ලියාපදිංචි කර නැත: { $ids }
text-error-too-many = උපරිමය { $most }කි.
text-error-sources = උපරිමය පේළි { $most }කි, එක් පේළියක අකුරු { $longest }කි.
text-error-checked-on = කරුණාකර අද හෝ ඊට පෙර දිනයක් තෝරන්න.
text-error-review-by = කරුණාකර දිනය නැවත බලන්න.

text-history-title = { $language } භාෂාවේ පාඨය වෙනස් වූ ඉතිහාසය
text-history-none = තවම කිසිවක් සුරකා නැත.
text-history-number = සුරැකි අනුවාදය { $number }
text-history-public = පාඨකයන් දකින දේ
text-history-latest = අවසන් වරට සුරැකූ එක
text-history-cut = පෙන්වන්නේ නවතම ඒවා පමණි.
text-history-compared = සුරැකි අනුවාදය { $number } සමඟ සසඳා ඇත. ඉරකින් කපා ඇති දේ ඉවත් කර ඇත, යටින් ඉරි ඇඳ ඇති දේ අලුත්ය.
text-history-with-public = පාඨකයන් දකින දේ සමඟ එය සසඳන්න
text-history-first = මෙය පළමුව සුරැකූ එකයි.
text-restore-heading = මෙයට ආපසු යන්න
text-restore-what = මෙම පාඨය නවතම පාඨය ලෙස නැවත සුරකිනු ලැබේ. කිසිවක් නැති නොවේ, පාඨකයන් එය දකින්නේ පළ කළ විට පමණි.
text-restore-button = ආපසු යන්න
text-act-published = පළ කරන ලදී
text-act-scheduled = පළ කරන දිනය නියම කරන ලදී
text-act-unscheduled = නියම කළ දිනය ඉවත් කරන ලදී
text-act-withdrawn = පාඨකයන්ගෙන් ඉවත් කරන ලදී
text-act-declined = පරිවර්තනය නොකරන බව තීරණය කරන ලදී
text-act-taken-up = නැවත පරිවර්තනයට ගන්නා ලදී
text-act-asked-for = පරිවර්තනය ඉල්ලන ලදී
text-act-begun = පරිවර්තනය ආරම්භ කරන ලදී
text-act-reviewed = කියවා නිවැරදි බව සටහන් කරන ලදී
text-act-still-correct = කොරියානු පාඨය වෙනස් වුවත් තවමත් නිවැරදියි
text-act-restored = පැරණි අනුවාදයකට ආපසු යන ලදී
