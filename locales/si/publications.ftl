# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = තවම ඔබේ භාෂාවෙන් නැත
# $wanted: name of a language in itself
newsletter-not-yet = පුවත් පත්‍රිකාවේ මෙම කලාපය තවම { $wanted } භාෂාවෙන් පළ වී නැත.
newsletter-not-yet-some = තවම { $wanted } භාෂාවෙන් පළ නොවූ කලාප:
# $day: a date
newsletter-planned = එය { $day } දින පළ කිරීමට සැලසුම් කර ඇත.
newsletter-unplanned = එය පළ වන්නේ කවදාදැයි අපි තවම නොදනිමු.
newsletter-all-issues = සියලු කලාප
newsletter-no-issues = තවම කලාපයක් පළ වී නැත.
newsletter-elsewhere = මෙම භාෂාවෙන් නැති ලිපි
newsletter-other-issues = වෙනත් කලාප
newsletter-earlier-issue = පෙර කලාපය:
newsletter-later-issue = ඊළඟ කලාපය:
newsletter-other-articles = මෙම කලාපයේ තවත් ලිපි
newsletter-earlier-article = පෙර ලිපිය:
newsletter-later-article = ඊළඟ ලිපිය:
newsletter-feed = අලුත් ලිපිවල පුවත් සංග්‍රහය
newsletter-feed-all = අලුත් සියල්ලේ පුවත් සංග්‍රහය

# The newsroom: publications and issues.
board-section-publications = පුවත් පත්‍රිකාව
publications-title = පුවත් පත්‍රිකාව
publications-lead = ප්‍රකාශන සහ ඒවායේ කලාප. කලාපයක් භාෂාවකින් පළ කරන්නේ එම භාෂාවෙන් සියල්ල සූදානම් වූ විටය.
publications-issue = කලාපය
publications-no-issues = තවම කලාපයක් නැත.
publications-released = පළ වී ඇත
# $ready, $all: numbers as they are written
publications-ready = ලිපි { $all }න් { $ready }ක් සූදානම්
# $day: a date
publications-next = ඊළඟ කලාපය අපේක්ෂිත දිනය: { $day }
publications-how-often = පළ වන වාර ගණන
publications-every-quarter = මාස තුනකට වරක්
publications-every-half-month = මසකට දෙවරක්
publications-every-irregular = දැනුම් දීමට යමක් ඇති විට
publications-begin = අලුත් ප්‍රකාශනයක් සාදන්න
publications-begin-button = ප්‍රකාශනය සාදන්න
publications-title-text = සියලු භාෂාවලින් එහි සිරස්තලය සහ විස්තරය
publications-begin-issue = අලුත් කලාපයක් සාදන්න
publications-begin-issue-button = කලාපය සාදන්න
publications-day = කලාපයේ දිනය
publications-day-hint = එය කලාපයේ සඳහන් වේ. එහි ලිපිවල මුදල් සහ සංඛ්‍යා මෙම දිනයේ ඒවාය.
publications-save = සුරකින්න
publications-error-every = කරුණාකර පළ වන වාර ගණන තෝරන්න.
publications-error-day = කරුණාකර දිනයක් තෝරන්න.

# One issue.
publications-articles = ලිපි
publications-no-articles = එහි තවම ලිපියක් නැත.
publications-public = පළ කර ඇත
publications-order = පිළිවෙළ වෙනස් කරන්න
publications-up = ඉහළට ගෙන යන්න
publications-down = පහළට ගෙන යන්න
publications-take-out = මෙම කලාපයෙන් ඉවත් කරන්න
publications-add = අලුත් ලිපියක් ලියන්න
publications-add-button = ලිපිය සාදා ලියන්න
publications-put-in = දැනට ඇති ලිපියක් එක් කරන්න
publications-put-in-button = මෙම කලාපයට එක් කරන්න
publications-loose = කිසිදු කලාපයක නැති ලිපි
publications-languages = එක් එක් භාෂාවෙන් පළ කරන්න
publications-languages-what = එහි සිරස්තලය සහ සියලු ලිපි සූදානම් වූ භාෂාවෙන් එය පළ කෙරේ. අනෙක් භාෂාවල පාඨකයන්ට එය පළ වන්නේ කවදාදැයි දන්වනු ලැබේ.
publications-waits-for = කළ යුතු දේ
publications-whole = සූදානම්
publications-waits = සූදානම් නැත
publications-released-since = පළ වූයේ:
publications-see = පාඨකයන් දකින පිටුව
# $when: a moment
publications-scheduled = එවිට සූදානම් නම්, පළ වන වේලාව: { $when }
publications-missed = පළ වූයේ නැත
publications-missed-at = එය { $when } වන විට පළ විය යුතුව තිබුණි, නමුත් එවිට සූදානම් නැති විය.
# $language: name of a language in itself
publications-release-in = { $language } භාෂාවෙන් පළ කරන්න
publications-release-button = ලකුණු කළ භාෂාවලින් කලාපය පළ කරන්න
publications-schedule = නියම කළ දිනයක පළ කරන්න
publications-schedule-what = එවිට සූදානම්ව ඇති, ලකුණු කළ සෑම භාෂාවකින්ම, එවිට සුරැකී ඇති පාඨයෙන් එය ඉබේම පළ වේ. භාෂාවක් සූදානම් නැත්නම්, ඒ බව මෙහි පෙන්වයි.
publications-planned = පාඨකයන්ට දන්වන දිනය
publications-planned-what = එක් එක් භාෂාවෙන් කලාපය පළ කිරීමට සැලසුම් කළ දිනය. හිස්ව තැබුවහොත්, තවම නොදන්නා බව දන්වනු ලැබේ.
publications-announce-later = කොරියානු භාෂාවෙන් පළ වූ පසු කලාපය ගැන දැනුම් දිය හැකිය.
publications-ready-heading = දැන් පළ කළ හැකි කලාප:
publications-of-text = මෙම ලිපිය ඇති කලාපය
publications-with-issue = එය පළ වන්නේ එහි කලාපය සමඟය. කරුණාකර මෙම භාෂාවෙන් කලාපය පළ කරන්න.

# What keeps an issue back in a language.
publications-held-no-articles = කියවීමට ලිපියක් නැත.
publications-held-missing = තවම ලියා නැත.
publications-held-no-body = ඇත්තේ සිරස්තලය පමණි.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] පරිවර්තනය නැති { $shown } වාක්‍යයක්
   *[other] පරිවර්තනය නැති වාක්‍ය { $shown }ක්
}
publications-held-behind = { $count ->
    [one] කොරියානු පාඨයට වඩා පැරණි { $shown } වාක්‍යයක්
   *[other] කොරියානු පාඨයට වඩා පැරණි වාක්‍ය { $shown }ක්
}
publications-held-withheld = පාඨකයන්ගෙන් ඉවත් කර ඇත, නැතහොත් පරිවර්තනය කරන්නේ නැත.
publications-held-blocked = { $count ->
    [one] නිවැරදි කළ යුතු { $shown } කරුණක් පරීක්ෂාවේදී හමු විය.
   *[other] නිවැරදි කළ යුතු කරුණු { $shown }ක් පරීක්ෂාවේදී හමු විය.
}

# What was done, and what was not.
publications-done-begun = සාදන ලදී.
publications-done-every = සුරැකිණි.
publications-done-put-in = ලිපිය මෙම කලාපයට එක් කරන ලදී.
publications-done-taken-out = ලිපිය මෙම කලාපයෙන් ඉවත් කරන ලදී. එය වෙනත් කලාපයකට එක් කළ හැකිය.
publications-done-moved = පිළිවෙළ සුරැකිණි.
publications-done-day = දිනය සුරැකිණි.
publications-done-planned = සුරැකිණි. පාඨකයන්ට එසේ දන්වනු ලැබේ.
publications-done-released = කලාපය පළ කර ඇත.
publications-done-scheduled = දිනය නියම කර ඇත.
publications-done-unscheduled = නියම කළ දිනය ඉවත් කර ඇත.
publications-refusal-not-found = මෙය දැන් කලාපයේ නැත. කරුණාකර පිටුව නැවත බලන්න.
publications-refusal-too-many = මෙම කලාපයේ ලිපි වැඩියි.
publications-refusal-was-public = පාඨකයන් මෙම ලිපිය දැක ඇත, එබැවින් එය එහි කලාපයේම පවතී. එහි පිටුවෙන් ඔබට එය පාඨකයන්ගෙන් ඉවත් කළ හැකිය.
publications-refusal-elsewhere = මෙම ලිපිය දැනටමත් කලාපයක ඇත.
publications-refusal-is-released = කලාපය දැනටමත් පළ වී ඇත.
publications-refusal-none-chosen = කරුණාකර අවම වශයෙන් එක් භාෂාවක් ලකුණු කරන්න.
publications-refusal-no-korean = කිසිවක් පළ කළේ නැත: කොරියානු භාෂාව පළමුව හෝ අනෙක් ඒවා සමඟ පළ විය යුතුය.
# $language: name of a language in itself
publications-refusal-incomplete = කිසිවක් පළ කළේ නැත: { $language } භාෂාවෙන් කලාපය සූදානම් නැත.
publications-refusal-changed = කිසිවක් පළ කළේ නැත: මේ අතරතුර කෙනෙකු { $language } භාෂාවෙන් වෙනත් පාඨයක් සුරකා ඇත. කරුණාකර නැවත බලන්න.
publications-refusal-warned = කිසිවක් පළ කළේ නැත: { $language } භාෂාවෙන් පරීක්ෂාවේදී හමු වූ දේ කරුණාකර බලන්න.
publications-refusal-past-day = මෙම දිනය පසු වී ඇත. කරුණාකර පසු දිනයක් තෝරන්න.
