# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = ලිපියක් පරිවර්තනය කරන්න
translate-what = සේවාලාභියා ලියූ දේ කොරියානු භාෂාවටද, උපදේශකයාගේ පිළිතුර සේවාලාභියාගේ භාෂාවටද පරිවර්තනය කරන්න. එක් එක් කොටස වෙන වෙනම සුරැකේ, ඔබට පසුව එය නිවැරදි කළ හැකිය.
translate-until = ඔබට { $until } දක්වා මෙය විවෘත කළ හැකිය.
translate-done = දැන් පරිවර්තනය කිරීමට තවත් කිසිවක් නැත. ස්තුතියි. පිළිතුරක් හෝ අලුත් පණිවිඩයක් ලැබුණු විට අපි ඔබට දන්වමු.
translate-with-owner = මේ අතරතුර සේවාලාභියා නැවත ලියා ඇත. ඔබ පරිවර්තනය කළ පිළිතුර සුරැකී ඇත, එය යවනවාද යන්න උපදේශකයා තීරණය කරයි.
translate-answer-heading = උපදේශකයාගේ පිළිතුර
translate-answer-label = { $language } භාෂාවෙන් පිළිතුර
translate-answer-button = සේවාලාභියාට යවන්න
translate-parts-heading = මෙතෙක් ලියූ දේ
translate-part-label = කොරියානු භාෂාවෙන්
translate-part-button = සුරකින්න
translate-saved = සුරැකුවේ { $when }
translate-original = උපදේශකයා ලියූ දේ පෙන්වන්න
translate-terms = මෙම පාඨයේ ඇති නිල වචන
translate-error-empty = පරිවර්තනය ලියන්න.
translate-error-withdrawn = උපදේශකයා මෙම පිළිතුර ආපසු ගෙන ඇත. ඔබ ලියූ දේ යවා නැත.

# The link of a translator outside.
translate-door-asked = අපි ඔබෙන් ලිපියක් පරිවර්තනය කිරීම ඉල්ලා සිටිමු.
translate-door-secret = මම කියවන දේ කිසිවෙකුට නොකියමි.
translate-door-button = පොරොන්දු වී විවෘත කරන්න
translate-door-elsewhere = මෙම ලිපිය විවෘත වන්නේ එය පළමුව විවෘත කළ බ්‍රව්සරයේ පමණි. ඔබට එම උපාංගය භාවිත කළ නොහැකි නම්, කරුණාකර මධ්‍යස්ථානයෙන් අලුත් සබැඳියක් ඉල්ලන්න.
translate-door-over = මෙම සබැඳිය අවසන් වී ඇත. ඔබේ උදව්වට ස්තුතියි. තවත් කළ යුතු දෙයක් ඇත්නම්, අපි ඔබට අලුත් ඊමේල් පණිවිඩයක් එවමු.
translate-door-declined = අපට දැනුම් දීම ගැන ස්තුතියි. අපි වෙනත් කෙනෙකුගෙන් විමසමු.
translate-door-kept = ඔබ ලියූ දේ මෙයයි. එය යවා නැත. අවශ්‍ය නම් එය පිටපත් කර ගන්න.
translate-decline = මට මෙම ලිපිය භාර ගත නොහැකිය
translate-decline-what = හේතුව ඔබන්න, එවිට අපි වෙනත් කෙනෙකුගෙන් විමසමු. මෙම සබැඳිය එවිට අවසන් වේ.
translate-decline-no-time = මට වේලාව නැත
translate-decline-cannot-translate = මට මෙය පරිවර්තනය කළ නොහැකිය
translate-decline-knows-the-person = මම එම පුද්ගලයා දනිමි

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = ඔබ පරිවර්තනය කළ යුතු ලිපියක් ඇත
translate-mail-text = පරිවර්තනය කළ යුතු ලිපියක් ඇත. { $until } දක්වා ඔබට මෙම සබැඳියෙන් එය විවෘත කළ හැකිය. එය විවෘත වන්නේ පළමුව විවෘත කරන බ්‍රව්සරයේ පමණි:

    { $link }

    ඔබට එය භාර ගත නොහැකි නම්, කරුණාකර එම පිටුවේ එය කියන්න. මෙම ඊමේල් පණිවිඩයට එවන පිළිතුරු කිසිවෙකු කියවන්නේ නැත.
translate-mail-subject-more = පරිවර්තනය කළ යුතු තවත් දේ ඇත
translate-mail-more = අපගේ අවසන් ඊමේල් පණිවිඩයේ සබැඳියෙහි පරිවර්තනය කළ යුතු තවත් දේ ඇත. { $until } දක්වා ඔබට එය විවෘත කළ හැකිය.

    මෙම ඊමේල් පණිවිඩයට එවන පිළිතුරු කිසිවෙකු කියවන්නේ නැත.

# The counsellor's page.
translate-made-by = පරිවර්තනය කළේ { $name }, { $when }
translate-put-by = උපදේශකයා ලියූ දේ. පරිවර්තනය කර යැව්වේ { $name }, { $when }
translate-earlier = කලින් තිබූ අනුවාද පෙන්වන්න
translate-write = ඔබේ පිළිතුර
translate-write-hint = { $name } එය { $language } භාෂාවට පරිවර්තනය කළ පසු සේවාලාභියාට යයි. ඊට පෙර කිසිවක් යන්නේ නැත.
translate-write-in = ඔබ ලියන භාෂාව
translate-hold-button = පරිවර්තනයට දෙන්න
translate-as-it-is = පරිවර්තනය නොකර යවන්න
translate-held-heading = පරිවර්තනය වන තුරු බලා සිටින පිළිතුර
translate-held-with = { $name } එය { $language } භාෂාවට පරිවර්තනය කරමින් සිටී. එය තවම සේවාලාභියාට ලැබී නැත.
translate-held-nobody = දැන් කිසිවෙකු එය පරිවර්තනය කරන්නේ නැත. ඔබට භාෂණ පරිවර්තකයෙකු සෙවීමට, එය ආපසු ගැනීමට හෝ එය තිබෙන ලෙසම යැවීමට හැකිය.
translate-held-by = එය ලියුවේ මීට පෙර මෙම ප්‍රශ්නය භාරව සිටි { $name }. එය ආපසු ගත් විට ඔබේ පිළිතුරු කොටුවේ යෙදේ.
translate-held-translated = පරිවර්තනය කළ පිළිතුර
translate-held-stale = මෙම පිළිතුර ලියූ පසු සේවාලාභියා නැවත ලියා ඇත. එය කියවා, පිළිතුර තවමත් නිවැරදිදැයි තීරණය කරන්න.
translate-held-stands = එය නිවැරදියි: පරිවර්තනය කරවන්න
translate-held-send = පරිවර්තනය කළ පිළිතුර යවන්න
translate-held-withdraw = ආපසු ගෙන වෙනස් කරන්න
translate-error-held = පිළිතුරක් දැනටමත් පරිවර්තනය වන තුරු බලා සිටී. පළමුව එය ආපසු ගන්න හෝ යවන්න. ඔබ ලියූ දේ තවම මෙහි ඇත.
translate-error-gone = මේ අතරතුර එම පිළිතුර යවා හෝ ආපසු ගෙන ඇත.
translate-error-rests = සේවාලාභියාගෙන් හෝ වෙනත් ආයතනයකින් පිළිතුරක් ලැබෙන තුරු භාෂණ පරිවර්තකයෙකු සොයන්නේ නැත.
translate-error-choose = භාෂණ පරිවර්තනය කළ යුත්තේ කවුදැයි තෝරන්න.
translate-over-button = භාෂණ පරිවර්තනය අවසන් කරන්න
translate-choose = භාෂණ පරිවර්තනය කරන කෙනා තෝරන්න
translate-choose-nobody = තෝරන්න
translate-choose-button = මෙම පුද්ගලයාගෙන් විමසන්න
translate-choose-ranked = { $name } (ස්ථානය { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = මෙම පිළිතුර භාෂණ පරිවර්තකයෙකු පරිවර්තනය කළේය.
case-original = උපදේශකයා ලියූ දේ පෙන්වන්න

# The trail.
act-read-to-translate = පරිවර්තනයට කියවන ලදී
act-translated = සේවාලාභියා ලියූ දේ පරිවර්තනය කරන ලදී
act-answer-held = පිළිතුරක් පරිවර්තනයට දෙන ලදී
act-answer-translated = පිළිතුරක් පරිවර්තනය කරන ලදී
act-answer-withdrawn = පිළිතුරක් ආපසු ගන්නා ලදී
act-answer-not-translated = පරිවර්තනය නොකර යැවීමට තීරණය කරන ලදී
act-answer-stands = පිළිතුර තවමත් නිවැරදි බව තීරණය කරන ලදී
act-translation-asked = මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයෙකුට සබැඳියක් යවන ලදී
act-translation-opened = මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයා සබැඳිය විවෘත කළා
act-translation-declined = මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයා භාර ගත්තේ නැත
act-translation-expired = මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයාගේ සබැඳිය අවසන් විය
act-translation-done = මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයාගේ සබැඳිය අවසන්: පරිවර්තනය කිරීමට තවත් කිසිවක් නැත
act-interpreting-ended = භාෂණ පරිවර්තනය අවසන් විය
