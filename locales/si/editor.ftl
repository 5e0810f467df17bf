editor-title = ලිපිය සකසන්න: { $language }
editor-to-publish = එය පළ කිරීමට ලිපියේ පිටුවට යන්න.
editor-merged = මේ අතරතුර { $name } සුරැකූ දේද එහි ඇත.
editor-clash = { $count ->
    [one] මේ අතරතුර { $name } වෙනත් පාඨයක් සුරකා ඇත. කරුණාකර එක් ඡේදයක තබාගත යුතු දේ තෝරා නැවත සුරකින්න. කිසිවක් නැති වී නැත.
   *[other] මේ අතරතුර { $name } වෙනත් පාඨයක් සුරකා ඇත. කරුණාකර ඡේද { $count }ක තබාගත යුතු දේ තෝරා නැවත සුරකින්න. කිසිවක් නැති වී නැත.
}
editor-conflict-title = එකිනෙකට වෙනස් පාඨ දෙකක්
editor-conflict = මේ අතරතුර { $name } වෙනත් පාඨයක් සුරකා ඇත. ඔබ ලියූ දේ තවම සුරකා නැත. කරුණාකර පාඨ දෙක වෙනස් වන තැන්වල තබාගත යුතු දේ තෝරා සුරකින්න.
editor-take = තබාගත යුත්තේ කුමන පාඨයද?
editor-take-mine = මා ලියූ දේ
editor-take-theirs = අනෙක් පුද්ගලයා ලියූ දේ
editor-take-both = දෙකම, මා ලියූ දේ පළමුව
editor-coming = කොරියානු පාඨය වෙනස් කර ඇත, එම වෙනස තවම පළ කර නැත.
editor-to-coming = අලුත් කොරියානු පාඨය දැන්ම පරිවර්තනය කරන්න
editor-is-coming = ඔබ පරිවර්තනය කරන්නේ තවම පළ නොකළ කොරියානු පාඨයකි.
editor-to-public = පළ කළ කොරියානු පාඨයට ආපසු යන්න
editor-open = { $count ->
    [one] තවම එක් ඡේදයක් කිරීමට ඇත.
   *[other] තවම ඡේද { $count }ක් කිරීමට ඇත.
}
editor-none-open = සියල්ල පරිවර්තනය කර ඇත.
editor-show-open = කළ යුතු දේ පමණක් පෙන්වන්න
editor-show-all = සියල්ල පෙන්වන්න
editor-state-current = යාවත්කාලීනයි
editor-state-stale = කොරියානු පාඨය වෙනස් වී ඇත
editor-state-missing = තවම පරිවර්තනය කර නැත
editor-kind-title = සිරස්තලය
editor-kind-summary = සාරාංශය
editor-kind-heading = උප සිරස්තලය
editor-kind-paragraph = ඡේදය
editor-kind-item = ලැයිස්තු පේළිය
editor-kind-cell = වගුවේ කොටුව
editor-changed = කොරියානු පාඨයේ වෙනස් වූ දේ
editor-gone = ඉවත් කළ දේ:
editor-new = එක් කළ දේ:
editor-still-right = පරිවර්තනය මේ ආකාරයටම තවමත් නිවැරදියි
editor-words-label = { $language } භාෂාවෙන් පාඨය
editor-save-next = සුරකින්න, ඊළඟට යන්න
editor-preview = පෙරදසුන අලුත් පටිත්තක
editor-preview-here = පෙරදසුන: පාඨකයන් දකින ආකාරය
editor-kept = ඔබ කලින් ලියූ දේ නැවත තබා ඇත. එය තවම සුරකා නැත.
editor-discard = එය ඉවත දමන්න
editor-keys = යතුරුපුවරුව
editor-key-move = ඊළඟ හෝ පෙර ඡේදය
editor-key-copy = කොරියානු පාඨය පිටපත් කරන්න
editor-comments = { $count ->
    [0] අදහස් දක්වන්න
    [one] 1 අදහසක්
   *[other] අදහස් { $count }ක්
}
editor-comment-label = ඔබේ අදහස
editor-comment-send = අදහස එවන්න
editor-comment-settle = විසඳුණු බව සටහන් කරන්න
editor-comment-settled = විසඳා ඇත
editor-comment-for-all = කොරියානු පාඨය ගැන, සියලු භාෂා සඳහා
editor-comment-save-first = කරුණාකර අදහසක් එවීමට පෙර ඔබේ පාඨය සුරකින්න.
editor-summary = සාරාංශය
editor-help = උප සිරස්තල, ලැයිස්තු සහ සබැඳි ලියන ආකාරය
editor-help-heading = උප සිරස්තලය; කුඩා එකකට ලකුණු තුනක්
editor-help-list = ලැයිස්තු පේළිය, පේළියකට එක බැගින්
editor-help-steps = පියවර, පේළියකට එක බැගින්, අංක සමඟ
editor-help-strong = වැදගත් වචන
editor-help-link = සබැඳිය: වචන, ඉන්පසු පිටුවේ ලිපිනය භාෂාව නොමැතිව
editor-help-fact = වෙනම තබා ගන්නා මුදල් ප්‍රමාණයක්, කාල සීමාවක් හෝ දුරකථන අංකයක්
editor-help-table = වගුවක පේළිය; පළමු පේළියට පහළින් | --- | --- | පේළියක් තබන්න
editor-facts = මුදල් ප්‍රමාණ, කාල සීමා සහ දුරකථන අංක
editor-facts-find = එකක් සොයා ඇතුළත් කරන්න

editor-error-not-one-block = මෙය ඡේද කිහිපයක් හෝ වෙනත් වර්ගයක ඡේදයක් වේ. කරුණාකර කොරියානු පාඨයේ මෙන් එය එක් ඡේදයක් ලෙස ලියන්න.
editor-error-source = මෙය පරිවර්තනය කළ කොරියානු පාඨය හමු නොවීය. කරුණාකර ඔබ ලියූ දේ පිටපත් කර පිටුව නැවත විවෘත කරන්න.
editor-error-comment = කරුණාකර අදහසක් ලියන්න, උපරිමය අකුරු { $limit }කි.
