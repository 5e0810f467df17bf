nav-orders = ඉල්ලා ඇති පරිවර්තන
orders-title = ඉල්ලා ඇති පරිවර්තන
orders-mine-title = මා භාර පරිවර්තන
orders-back = ආපසු ලැයිස්තුවට
orders-ask = පරිවර්තනයක් ඉල්ලන්න
orders-statement = මාසයේ වාර්තාව
orders-asked = ඉල්ලන ලදී. සෑම පරිවර්තකයෙකුටම ඊමේල් පණිවිඩයක් ලැබේ.
orders-delivered-done = ස්තුතියි. එය භාර දී ඇත, දැන් භාෂාව දන්නා කෙනෙකු එය කියවයි.
orders-cancelled-done = අවලංගු කරන ලදී. පරිවර්තකයාට ඊමේල් පණිවිඩයක් ලැබේ.
orders-none-open = දැනට කිසිවක් ඉල්ලා නැත.
orders-open = වැඩ කරමින් පවතින
orders-delivered = භාර දුන්
orders-delivered-this-month = මෙම මාසයේ භාර දුන්
orders-text = ලිපිය
orders-translator = පරිවර්තකයා
orders-due = නියමිත දිනය
orders-characters = කොරියානු අකුරු ගණන
orders-delivered-on = භාර දුන් දිනය
orders-state-asked = ඉල්ලා ඇත
orders-state-opened = පරිවර්තනය කරමින් පවතී
orders-state-late = ප්‍රමාදයි
orders-state-delivered = භාර දී ඇත
orders-state-cancelled = අවලංගු කර ඇත

orders-order-title = { $title }, { $language } භාෂාවට
orders-extent = කොපමණද
orders-extent-behind = අලුත් හෝ වෙනස් වූ දේ පමණි
orders-extent-whole = සම්පූර්ණ ලිපිය
orders-asked-by = ඉල්ලුවේ
orders-note = පරිවර්තකයාට සටහන
orders-begin = ලිපිය විවෘත කර ආරම්භ කරන්න
orders-go-on = පරිවර්තනය ඉදිරියට කරන්න
orders-see-text = ලිපිය බලන්න
orders-deliver-heading = වැඩ අවසන්ද?
orders-deliver-what = ඔබ අවසන් වරට සුරැකූ පාඨය භාර දෙනු ලැබේ. භාෂාව දන්නා වෙනත් කෙනෙකු එය කියවූ පසු එය පරීක්ෂා කළ එකක් ලෙස සැලකේ.
orders-deliver-button = මම අවසන් කළෙමි
orders-cancel-heading = අවලංගු කරන්න
orders-cancel-what = පරිවර්තකයාට ඊමේල් පණිවිඩයක් ලැබේ, ඉදිරියට කිරීම අවශ්‍ය නැත. සුරැකූ දේ එලෙසම පවතී.
orders-cancel-button = අවලංගු කරන්න
orders-error-closed = මේ අතරතුර මෙය භාර දී හෝ අවලංගු කර ඇත.
orders-error-nothing-saved = මෙය ඉල්ලූ පසු කිසිවක් සුරකා නැත. කරුණාකර පළමුව ඔබේ පරිවර්තනය සුරකින්න.
orders-error-unfinished = { $count ->
    [one] { $shown } ඡේදයක් තවම පරිවර්තනය කර නැත, නැතහොත් එහි කොරියානු පාඨය වෙනස් වී ඇත. කරුණාකර පළමුව එය අවසන් කරන්න.
   *[other] ඡේද { $shown }ක් තවම පරිවර්තනය කර නැත, නැතහොත් ඒවායේ කොරියානු පාඨය වෙනස් වී ඇත. කරුණාකර පළමුව ඒවා අවසන් කරන්න.
}

orders-ask-title = පරිවර්තනයක් ඉල්ලන්න
orders-choose-text = මෙම ලිපිය තෝරන්න
orders-languages = කුමන භාෂාවලට, කවුරුන් විසින්ද
orders-translator-label = { $language } භාෂාවට පරිවර්තකයා
orders-no-translator = මෙම භාෂාවට පරිවර්තනය කරන කෙනෙකු තවම නැත. කාර්යාල ප්‍රධානියාට එම භූමිකාව කෙනෙකුට දිය හැකිය.
orders-lang-asked = දැනටමත් ඉල්ලා ඇත
orders-lang-missing = තවම කිසිවක් නැත
orders-lang-whole = පැරණි කිසිවක් නැත
orders-lang-behind = { $count ->
    [one] { $shown } පැරණි ඡේදයක්
   *[other] පැරණි ඡේද { $shown }ක්
}
orders-note-hint = පරිවර්තකයා දැනගත යුතු දේ: එය කවුරුන් සඳහාද, කුමන වචන භාවිත කළ යුතුද.
orders-ask-button = ඊමේල් මගින් ඉල්ලන්න
orders-error-text = කරුණාකර කොරියානු පාඨයක් ඇති ලිපියක් තෝරන්න.
orders-error-due = කරුණාකර අද හෝ ඊට පසු දිනයක් තෝරන්න.
orders-error-languages = කරුණාකර අවම වශයෙන් එක් භාෂාවක් තෝරන්න.
orders-error-translator = කරුණාකර { $language } භාෂාවට පරිවර්තනය කරන කෙනෙකු තෝරන්න.
orders-error-asked = { $language } භාෂාවට දැනටමත් කෙනෙකුගෙන් ඉල්ලා ඇත.
orders-error-nothing = { $language } භාෂාවේ පැරණි කිසිවක් නැත. සියල්ල නැවත කරවා ගැනීමට, සම්පූර්ණ ලිපිය තෝරන්න.

orders-statement-title = { $month } මාසයේ භාර දුන් පරිවර්තන
orders-statement-sheet = වගු ගොනුවක් ලෙස බාගන්න
orders-statement-empty = මෙම මාසයේ කිසිවක් භාර දී නැත.
orders-sum = එකතුව
