exchange-format-docx = Word ලේඛනය
exchange-format-xlsx = Excel වගුව
exchange-format-xliff-1-2 = පරිවර්තන මෘදුකාංග සඳහා ගොනුව (පැරණි ආකෘතිය)
exchange-format-xliff-2-0 = පරිවර්තන මෘදුකාංග සඳහා ගොනුව (නව ආකෘතිය)
exchange-due = කරුණාකර එය { $day } දිනට හෝ ඊට පෙර ආපසු එවන්න.
exchange-keep = සඟල වරහන් තුළ ඇති දේ, තරු ලකුණු සහ සබැඳි ලිපින එලෙසම තබන්න. පරිවර්තන තීරුවේ පමණක් ලියන්න.
exchange-stale = මෙය පරිවර්තනය කළ පසු කොරියානු පාඨය වෙනස් වී ඇත.
exchange-was = කොරියානු පාඨය වෙනස් වී ඇත. කලින් එහි තිබුණේ මෙයයි: { $text }
exchange-column-number = අංකය
exchange-column-kind = වර්ගය
exchange-column-source = කොරියානු
exchange-column-target = පරිවර්තනය
exchange-column-notes = සටහන්
exchange-kind-title = සිරස්තලය
exchange-kind-summary = සාරාංශය
exchange-kind-heading = උප සිරස්තලය
exchange-kind-paragraph = ඡේදය
exchange-kind-item = ලැයිස්තු පේළිය
exchange-kind-cell = වගුවේ කොටුව

exchange-reason-unknown-segment = මෙම ලිපියේ එවැනි ඡේදයක් නැත.
exchange-reason-source-changed = ගොනුව යැවූ පසු කොරියානු පාඨය වෙනස් වී ඇත.
exchange-reason-empty = පරිවර්තනය හිස්ය.
exchange-reason-too-long = පරිවර්තනය දිග වැඩිය.
exchange-reason-not-translated = පරිවර්තනයේ තවමත් ඇත්තේ කොරියානු පාඨයයි.
exchange-reason-placeholder = මුදලක්, දිනයක් හෝ දුරකථන අංකයක් යෙදෙන තැනක් අඩුය, නැතහොත් වැඩිය.
exchange-reason-link = සබැඳියක් අඩුය, නැතහොත් වැඩිය.
exchange-reason-broken-markup = තද අකුරු හෝ ලැයිස්තු ලකුණු බිඳී ඇත, එබැවින් එය වෙනත් දෙයක් බවට පත් වේ.
exchange-reason-twice = එකම ඡේදය වෙනස් පරිවර්තන සමඟ ගොනුවේ දෙවරක් ඇත.

exchange-unreadable-not-a-sheet = මෙය පරිවර්තනය සඳහා බාගත් ගොනුවක් නොවේ.
exchange-unreadable-not-a-document = මෙය කියවිය හැකි ලේඛනයක් නොවේ. කරුණාකර Word හෝ හංගුල් (HWP) ලේඛනයක් තෝරන්න.
exchange-unreadable-too-large = ගොනුව විශාල වැඩිය.
exchange-unreadable-bomb = දිග හැරිය විට ඉතා විශාල වන නිසා ගොනුව විවෘත කළේ නැත.
exchange-unreadable-other-text = මෙය වෙනත් ලිපියක ගොනුවකි.
exchange-unreadable-other-language = මෙය වෙනත් භාෂාවක ගොනුවකි.
exchange-unreadable-old-hangul = මෙය පැරණි හංගුල් (HWP) ගොනුවකි. කරුණාකර එය නව ආකෘතියෙන් නැවත සුරකින්න.
exchange-unreadable-old-word = මෙය පැරණි Word ගොනුවකි. කරුණාකර එය නව ආකෘතියෙන් නැවත සුරකින්න.
exchange-unreadable-locked = ගොනුව මුරපදයකින් අගුළු දමා ඇත. කරුණාකර එය මුරපදයක් නොමැතිව සුරකින්න.
exchange-unreadable-broken = ගොනුව හානි වී ඇත, කියවිය නොහැක. කරුණාකර එය නැවත සුරකින්න.

exchange-left-out-images = { $count ->
    [one] { $count } පින්තූරයක් ඇතුළත් කළේ නැත.
   *[other] පින්තූර { $count }ක් ඇතුළත් කළේ නැත.
}
exchange-left-out-notes = { $count ->
    [one] { $count } පාදසටහනක් ඇතුළත් කළේ නැත.
   *[other] පාදසටහන් { $count }ක් ඇතුළත් කළේ නැත.
}
exchange-left-out-links = { $count ->
    [one] විවෘත කළ නොහැකි { $count } සබැඳියකින් ගත්තේ වචන පමණි.
   *[other] විවෘත කළ නොහැකි සබැඳි { $count }කින් ගත්තේ වචන පමණි.
}
exchange-left-out-nested-tables = { $count ->
    [one] වගුවක් තුළ ඇති { $count } වගුවකින් ගත්තේ වචන පමණි.
   *[other] වගු තුළ ඇති වගු { $count }කින් ගත්තේ වචන පමණි.
}
