# The page on which a bulletin is looked at before it is sent, as its readers will see it.
preview-title = පෙරදසුන: { $language }
preview-heading = පෙරදසුන
preview-what = එය පාඨකයාගේ දුරකථනයේ, පරිගණකයේ සහ Telegram හි පෙනෙන ආකාරය බලන්න.
preview-languages = භාෂා
preview-test = මට අත්හදා බැලීමක් යවන්න
preview-mail = ඊමේල්
preview-from = එවන්නා
preview-subject = සිරස්තලය
preview-size = පෙන්වන කොටස කිලෝබයිට් { $html }, සියල්ල කිලෝබයිට් { $mail }
preview-too-long = { $language } භාෂාවේ ඊමේල් පණිවිඩය කිලෝබයිට් { $kilobytes }කි. ඊමේල් වැඩසටහන් කිලෝබයිට් { $most }ක් පෙන්වා ඉතිරිය කපා දමයි. පාඨය කෙටි කරන්න, නැතහොත් විස්තර මාර්ගෝපදේශයක ලියා සබැඳියක් යොදන්න.
preview-phone = දුරකථනයක
preview-dark = දුරකථනයක, අඳුරු තිරයේ
preview-desk = පරිගණකයක
preview-chat = Telegram හි
preview-length = { $count ->
    [one] අකුරු { $most }න් { $shown }ක්.
   *[other] අකුරු { $most }න් { $shown }ක්.
}
preview-cut = එය දිග වැඩි නිසා අවසානය කපා ඇත. ඉතිරිය වෙබ් අඩවියේ කියවිය හැකිය.
preview-plain = සරල පාඨය
preview-plain-what = වර්ණ හෝ පින්තූර නොපෙන්වන ඊමේල් වැඩසටහන්වල පෙනෙන්නේ මෙසේය.
preview-headers = ශීර්ෂ
preview-headers-what = මේවායින් ඊමේල් වැඩසටහනක් නැවැත්වීමේ බොත්තම පෙන්වා, පණිවිඩ වෙන් කරයි.
