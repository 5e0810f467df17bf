newsroom-title = නිවේදන යැවීම
newsroom-empty = තවම කිසිදු නිවේදනයක් ලියා නැත.
newsroom-write = නිවේදනයක් ලියන්න
newsroom-drafts = කෙටුම්පත්
newsroom-on-their-way = යවමින් පවතින ඒවා
newsroom-done = මීට පෙර යැවූ ඒවා
newsroom-subject = සිරස්තලය
newsroom-kind = වර්ගය
newsroom-kind-note = නිවේදනය
newsroom-kind-issue = පුවත් පත්‍රිකාව ගැන දැනුම්දීම
newsroom-date = දිනය
newsroom-got-it = ලැබුණු අය
newsroom-reached = { $total }න් { $sent }
newsroom-state-draft = කෙටුම්පත
newsroom-state-approved = අනුමත කර ඇත
newsroom-state-fanning-out = යැවීමට සූදානම් වෙමින් පවතී
newsroom-state-sending = යවමින් පවතී
newsroom-state-done = සියල්ල යවා ඇත
newsroom-state-stopped = නවත්වා ඇත
newsroom-announce-heading = පුවත් පත්‍රිකාවේ කලාපයක් ගැන දැනුම් දෙන්න
newsroom-announce-what = තෝරාගත් කලාපයේ ලිපිවල සිරස්තල සහ සාරාංශවලින් කෙටුම්පතක් සාදයි. යැවීමට පෙර ඔබට එය වෙනස් කළ හැකිය.
newsroom-issue = පුවත් පත්‍රිකාවේ කලාපය
newsroom-announce-button = කෙටුම්පතක් සාදන්න

newsroom-topics-label = කුමන මාතෘකා ලබා ගන්නා අයට යැවිය යුතුද?
newsroom-text = පාඨය
newsroom-text-hint = ඡේද අතර හිස් පේළියක් තබන්න; ලැයිස්තුවක පේළි - ලකුණින් ආරම්භ කරන්න. සබැඳි සහ මුදල් ප්‍රමාණ ලියන්නේ මෙසේය:
newsroom-save = සුරකින්න
newsroom-saved = සුරැකිණි.
newsroom-korean = කොරියානු පාඨය
newsroom-made-by = පරිවර්තනය
newsroom-by-person = පුද්ගලයෙකු විසින්
newsroom-by-machine = යන්ත්‍රයකින්
newsroom-last-saved = අවසන් වරට සුරැකූයේ
newsroom-error-no-title = කරුණාකර සිරස්තලයක් ලියන්න.
newsroom-error-no-text = කරුණාකර පාඨය ලියන්න.
newsroom-error-too-long = මෙය දිග වැඩිය: උපරිමය අකුරු { $limit }කි.
newsroom-error-fact = { $fact } නමින් මුදලක් හෝ සංඛ්‍යාවක් ලියාපදිංචි කර නැත. කරුණාකර අකුරු නිවැරදිදැයි බලන්න.
newsroom-error-topics = කරුණාකර අවම වශයෙන් එක් මාතෘකාවක් තෝරන්න.
newsroom-error-issue = මෙම කලාපය ගැන දැනුම් දිය නොහැක. කරුණාකර එය කොරියානු භාෂාවෙන් පළ කර ඇත්දැයි බලන්න.
newsroom-error-frozen = මෙම නිවේදනය අනුමත කර ඇත. එය තවදුරටත් වෙනස් කළ නොහැක.

newsroom-says = එහි ඇති දේ
newsroom-written = ඇත
newsroom-missing = තවම නැත
newsroom-behind = { $count ->
    [one] { $shown } පැරණි ඡේදයක්
   *[other] පැරණි ඡේද { $shown }ක්
}
newsroom-who-gets-it = ලැබෙන්නේ කාටද
newsroom-channel = යවන ක්‍රමය
newsroom-channel-email = ඊමේල්
newsroom-channel-telegram = Telegram
newsroom-people = පුද්ගලයන්
newsroom-all = එකතුව
newsroom-problem-missing = { $count ->
    [one] { $language } භාෂාවෙන් පාඨයක් නැත: { $shown } කෙනෙකුට කිසිවක් ලැබෙන්නේ නැත.
   *[other] { $language } භාෂාවෙන් පාඨයක් නැත: { $shown } දෙනෙකුට කිසිවක් ලැබෙන්නේ නැත.
}
newsroom-problem-stale = { $count ->
    [one] { $language } භාෂාවේ පාඨයේ { $count } ඡේදයක් දැන් ඇති කොරියානු පාඨයට වඩා පැරණිය.
   *[other] { $language } භාෂාවේ පාඨයේ ඡේද { $count }ක් දැන් ඇති කොරියානු පාඨයට වඩා පැරණිය.
}
newsroom-problem-nobody = තවම කිසිවෙකු මෙම මාතෘකා සඳහා ලියාපදිංචි වී නැත.
newsroom-test-heading = මට අත්හදා බැලීමක් යවන්න
newsroom-test-what = එය { $address } වෙත යවන්නේ පාඨකයන්ට ලැබෙන ආකාරයටමය.
newsroom-test-all = සියලු භාෂා
newsroom-tested = අත්හදා බැලීමේ පණිවිඩය { $address } වෙත යවමින් පවතී. එය ළඟදීම ලැබේ.

newsroom-approve-heading = අනුමත කර යවන්න
newsroom-approve-what = අනුමත කළ විට එය වහාම යවා වෙබ් අඩවියේද පළ කෙරේ. ඉන්පසු එය වෙනස් කළ නොහැක.
newsroom-approve-not-you = ප්‍රකාශකයෙකු අනුමත කළ විට එය යවනු ලැබේ.
newsroom-approve-button = අනුමත කර යවන්න
newsroom-accept = මම මෙම ගැටලු දනිමි. මෙය මේ ආකාරයටම යවන්න.
newsroom-accept-missing = { $count ->
    [one] මේ ආකාරයටම යවන්න: { $languages } භාෂාවෙන් පාඨයක් නැති නිසා { $shown } කෙනෙකුට කිසිවක් ලැබෙන්නේ නැත.
   *[other] මේ ආකාරයටම යවන්න: { $languages } භාෂාවෙන් පාඨයක් නැති නිසා { $shown } දෙනෙකුට කිසිවක් ලැබෙන්නේ නැත.
}
newsroom-error-accept = ගැටලු ඇත. එසේ වුවද යැවීමට නම්, කරුණාකර පහත කොටුව ලකුණු කරන්න.
newsroom-error-changed = ඔබ බලන අතරතුර නිවේදනය වෙනස් වී ඇත, එබැවින් කිසිවක් සිදු කළේ නැත. කරුණාකර එය දැන් ඇති ආකාරය නැවත බලන්න.
newsroom-stop-title = යැවීම නවත්වන්න
newsroom-stop-what = { $count ->
    [one] තවම නොලැබුණු { $shown } කෙනෙකුට එය ලැබෙන්නේ නැත.
   *[other] තවම නොලැබුණු { $shown } දෙනෙකුට එය ලැබෙන්නේ නැත.
}
newsroom-stop-stays = දැනටමත් යැවූ දේ ආපසු ගත නොහැක, වෙබ් අඩවියේ පිටුව එලෙසම පවතී. යැවීම නැවත ආරම්භ කළ නොහැක.
newsroom-stop-button = දැන් නවත්වන්න
newsroom-public-heading = වෙබ් අඩවියේ කියවන්න

newsroom-progress = කොපමණ යවා ඇත්ද
newsroom-renew = දැන් තත්ත්වය පෙන්වන්න
newsroom-sent = යවා ඇත
newsroom-waiting = යැවීමට ඇත
newsroom-failed = අසාර්ථකයි
newsroom-unknown = ලැබුණාදැයි නොදනී
newsroom-withdrawn = යැවූයේ නැත
newsroom-failures = නොලැබුණු ඒවා
newsroom-each-failure = එකින් එක
newsroom-why = හේතුව
newsroom-why-no-address = එවැනි ලිපිනයක් නැත
newsroom-why-full = ඊමේල් පෙට්ටිය පිරී ඇත
newsroom-why-refused = ලබන පැත්ත එය ප්‍රතික්ෂේප කර ඇත
newsroom-why-later = මද වේලාවකින් නැවත යවනු ලැබේ
newsroom-why-unknown = සම්බන්ධතාව බිඳී ඇත: ලැබුණාදැයි නොදනී
newsroom-why-other = වෙනත් හේතුවක්
newsroom-code = ප්‍රතිචාර කේතය
newsroom-how-many = ගණන
newsroom-to = ලබන ලිපිනය
newsroom-forgotten = මකා දැමූ ලිපිනය
newsroom-route-stopped = { $when } සිට { $channel } මගින් කිසිවක් යවා නැත. හේතුව බලා, එය නිවැරදි කර, නැවත උත්සාහ කරන්න.
newsroom-route-rests = { $channel } මගින් යැවීම { $when } දක්වා නවතා ඇත. ඉන්පසු එය ඉබේම ඉදිරියට යයි.
newsroom-route-again = නැවත උත්සාහ කරන්න
