# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = පරිවර්තනය එනතුරු සිටින අය
adding-what = මෙම පාඨකයන්ට කිසිවක් යැවූයේ නැත, මන්ද ඔවුන්ගේ භාෂාවෙන් එය නැත. මෙහි ලියූ පසු, තවමත් බලා සිටින අයට එය යවනු ලැබේ.
# $language: its own name
adding-write = { $language } භාෂාවෙන් ලියන්න
adding-look = පළමුව බලන්න
adding-send = බලා සිටින අයට යවන්න
adding-not-yet = තවම කිසිවක් යවා නැත. ඔවුන්ට ලැබෙන්නේ මෙයයි.
adding-changed = තවම කිසිවක් යවා නැත: ඔබ බැලූ පසු වචන වෙනස් වී ඇත. දැන් ඔවුන්ට ලැබෙන්නේ මෙයයි.
adding-error-blocks = පරිවර්තනයේ ඡේද සහ ලැයිස්තු අයිතම කොරියානු පෙළ සමඟ එකින් එක ගැළපිය යුතුය.
adding-error-late = මෙම භාෂාව තවදුරටත් එක් කළ නොහැක: එය දැනටමත් යවා ඇත, නැතහොත් පුවතේ කාලය ඉකුත් වී ඇත.
# $shown: a number of people, as it is written
sending-act-added = බලා සිටි අය සඳහා භාෂාවක් එක් කරන ලදී: { $shown }
testing-error-words = කිසිවක් යැවූයේ නැත: මෙම භාෂාවෙන් පෙළක් නැත.
testing-error-address = කිසිවක් යැවූයේ නැත: ඔබගේ ගිණුමේ ඊමේල් යැවිය හැකි ලිපිනයක් නැත.
# $until: a moment
sending-hour-until = අනුමත කළ වහාම යවනු ලැබේ. { $until } දක්වා යැවීම පවතී.
# $until: a moment
sending-worth-until = { $until } දක්වා, දැන් තිබෙන පරිදි
