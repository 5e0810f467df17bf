# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = මෙය අනුමත කර ඇත, තවදුරටත් වෙනස් කළ නොහැක. ඔබ මෙහි යමක් ලියා ඇත්නම්, ඉවත් වීමට පෙර එය පිටපත් කර ගන්න.
editor-to-bulletin = නිවේදනයේ පිටුවට යන්න.
# $title, $text: numbers of characters
editor-limits = සිරස්තලයට අකුරු { $title }ක්ද, පාඨයට අකුරු { $text }ක්ද දක්වා ලිවිය හැකිය.
text-approved-whole = නිවේදනය අනුමත කළ විට මෙය සියලු භාෂාවලින් එකවර පළ වේ.
text-act-held-back = නියම කළ දිනයේ පළ නොකර නවත්වන ලදී
text-held-back = පළ විය යුතු දිනය පැමිණ ඇත, නමුත් එය පළ වූයේ නැත: පළමුව නිවැරදි කළ යුතු දෙයක් ඇත, නැතහොත් කොරියානු පාඨය පළ කර නැත.
board-shelf-bulletin = නිවේදන

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] { $language } භාෂාවෙන් { $count } ඡේදයක් තවම ලියා නැත. ඒ බව පාඨකයන්ට දන්වනු ලැබේ.
   *[other] { $language } භාෂාවෙන් ඡේද { $count }ක් තවම ලියා නැත. ඒ බව පාඨකයන්ට දන්වනු ලැබේ.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] { $language } භාෂාවෙන් යැවීමට පෙර නිවැරදි කළ යුතු { $count } කරුණක් ඇත.
   *[other] { $language } භාෂාවෙන් යැවීමට පෙර නිවැරදි කළ යුතු කරුණු { $count }ක් ඇත.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] { $language } භාෂාවෙන් බැලිය යුතු { $count } කරුණක් ඇත.
   *[other] { $language } භාෂාවෙන් බැලිය යුතු කරුණු { $count }ක් ඇත.
}
newsroom-approve-blocked = “නිවැරදි කළ යුතුය” ලෙස ලකුණු කළ සියල්ල නිවැරදි කළ විට එය යැවිය හැකිය.
newsroom-error-must = පළමුව නිවැරදි කළ යුතු දෙයක් ඇත, එබැවින් කිසිවක් යැවූයේ නැත. එය පහත සඳහන් වේ.
