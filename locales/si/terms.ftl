terms-counter-heading = කවුන්ටරයේදී අවශ්‍ය වචන
terms-counter-what = කවුන්ටරයේදී හෝ දුරකථනයෙන් කොරියානු වචනය පෙන්වන්න, නැතහොත් කියවන්න.
terms-unchecked = මෙම භාෂාව මව් බස ලෙස කතා කරන කෙනෙකු තවම පරීක්ෂා කර නැත
terms-back-to-text = { $word }: ආපසු ලිපියට
terms-words-lead = කාර්යාල සහ සමාගම් භාවිත කරන කොරියානු වචන සහ ඒවායේ තේරුම.
terms-words-letters = මුල් අකුරු
search-kind-term = වචනය

terms-title = පද
terms-make = පදයක් එක් කරන්න
terms-search = වචනයක් සොයන්න
terms-every-language = සියලු භාෂා
terms-every-state = සියලු තත්ත්ව
terms-narrow = මේවා පෙන්වන්න
terms-found =
    { $count ->
        [0] ගැළපෙන පදයක් නැත.
        [one] { $count } පදයක්
       *[other] පද { $count }ක්
    }
terms-korean = කොරියානු
terms-word = වචනය
terms-explanation = එක් වාක්‍යයකින් පැහැදිලි කිරීම
terms-languages = එක් එක් භාෂාවේ තත්ත්වය
terms-standing-missing = තවම නැත
terms-standing-machine = මව් බස කතා කරන කෙනෙකු පරීක්ෂා කර නැත
terms-standing-reviewed = මව් බස කතා කරන කෙනෙකු පරීක්ෂා කර ඇත
terms-standing-official = නිල වචනය
terms-removed = පදය ඉවත් කර ඇත.

terms-make-hint = කොරියානු වචනය ලියන්න. ලිපිනය සෑදෙන්නේ ඉංග්‍රීසි වචනයෙනි; අනෙක් භාෂා සුරැකීමෙන් පසු ලියන්න.
terms-edit-hint = සුරකින්නේ ඔබ වෙනස් කරන භාෂා පමණි. වචනයක් මව් බස කතා කරන කෙනෙකු පරීක්ෂා කළ එකක් ලෙස සුරකින අයගේ නම, පරීක්ෂා කළ අය ලෙස සටහන් වේ.
terms-source = මූලාශ්‍රය (නිල වචනයක් නම්)
terms-edited = වෙනස් කළේ { $name }, { $when }
terms-reviewed = පරීක්ෂා කළේ { $name }, { $when }
terms-by-file = ගොනුවකින්
terms-other-languages = වෙනත් භාෂා
terms-meanwhile = ඔබ ලියන අතරතුර වෙනත් කෙනෙකු එම භාෂාවම සුරැකීය. ඔබ ලියූ දේ තවම පහත ඇත, ඉන් කිසිවක් තවම සුරකා නැත. කරුණාකර සසඳා බලා නැවත සුරකින්න.
terms-meanwhile-here = දැන් සුරකා ඇති දේ ({ $name }):
terms-error-no-korean = කරුණාකර කොරියානු වචනය ලියන්න.
terms-error-too-long = මෙය දිග වැඩිය. උපරිමය අකුරු { $limit }කි.
terms-error-no-source = කරුණාකර ඔබ නිල වචනය දුටුවේ කොහේදැයි ලියන්න.
terms-error-taken = මෙම කොරියානු වචනය ඇති පදයක් දැනටමත් ඇත.
terms-error-used = මෙම ලිපි එම පදය භාවිත කරයි, එබැවින් එය ඉවත් කළ නොහැක. කරුණාකර පළමුව එය ලිපිවලින් ඉවත් කරන්න.
terms-uses = මෙම පදය භාවිත කරන ලිපි
terms-uses-none = කිසිදු ලිපියක් මෙම පදය කවුන්ටරයේදී අවශ්‍ය වචනයක් ලෙස සඳහන් නොකරයි.
terms-changes = වෙනස් කළ දේ
terms-changes-none = තවම කිසිවක් වෙනස් කර නැත.
terms-before = පෙර
terms-after = පසු
terms-remove-heading = පදය ඉවත් කරන්න
terms-remove-what = එය වෙබ් අඩවියේ වචන ලැයිස්තුවලින් අතුරුදන් වේ. ගොනු නැවත ඇතුළත් කළත් එය ආපසු එන්නේ නැත.
terms-remove-button = මෙම පදය ඉවත් කරන්න
