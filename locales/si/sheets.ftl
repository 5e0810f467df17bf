sheets-heading = ගොනුවක පරිවර්තනය කරන්න
sheets-what = ඔබට ගොනුවක් බාගෙන, ඔබේ වැඩසටහනෙන් පරිවර්තනය කර, මෙතැනට ආපසු එවිය හැකිය. එය වහාම සුරැකේ. ගත නොහැකි ඡේද හේතුව සමඟ පෙන්වනු ලැබේ.
sheets-file = පරිවර්තනය කළ ගොනුව (10 MB දක්වා)
sheets-send = එවා සුරකින්න
sheets-title = එවූ ගොනුව: { $language }
sheets-saved = { $count ->
    [one] ඡේද { $count }ක් සුරකින ලදී.
   *[other] ඡේද { $count }ක් සුරකින ලදී.
}
sheets-saved-list = සුරැකූ දේ පෙන්වන්න
sheets-unchanged = { $count ->
    [one] ඡේද { $count }ක් වෙනස් වී නැත.
   *[other] ඡේද { $count }ක් වෙනස් වී නැත.
}
sheets-refused = { $count ->
    [one] ඡේද { $count }ක් සුරැකුවේ නැත
   *[other] ඡේද { $count }ක් සුරැකුවේ නැත
}
sheets-lost = අඩු දේ
sheets-extra = වැඩිපුර ඇති දේ
sheets-now = දැන් ඇති කොරියානු පාඨය
sheets-theirs = දැන් සුරැකී ඇති පරිවර්තනය
sheets-to-editor = සකසන පිටුවේ එය බලන්න
sheets-to-order = ඉල්ලා ඇති පරිවර්තනයට ආපසු
sheets-error-none = කරුණාකර ගොනුවක් තෝරන්න.
sheets-error-several = කරුණාකර එක් ගොනුවක් පමණක් තෝරන්න.
sheets-mail = අමුණා ඇති Excel වගුවේ පරිවර්තන තීරුව පුරවා, එය මෙම පරිවර්තනයේ පිටුවෙන් එවීමටද ඔබට හැකිය.
sheets-document = Word හෝ හංගුල් (HWP) ලේඛනයකින් ගන්න
sheets-document-file = ලේඛනය (10 MB දක්වා)
sheets-document-hint = සිරස්තලය සහ පාඨය වෙනුවට ලේඛනයේ ඇති දේ යෙදේ. ඔබ සුරකින තුරු කිසිවක් සුරැකෙන්නේ නැත.
sheets-document-button = ඇතුළත් කරන්න
sheets-document-done = ලේඛනයේ ඇති දේ කොටුවල යොදා ඇත. එය තවම සුරකා නැත: කරුණාකර බලා, පසුව සුරකින්න.
exchange-reason-words-changed = ගොනුව බාගත් පසු වෙනත් කෙනෙකු මෙම ඡේදය සුරකා ඇත.
exchange-reason-unknown-fact = එහි සඳහන් මුදල, දිනය හෝ දුරකථන අංකය ලියාපදිංචි කර නැත.
