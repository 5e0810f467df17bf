# What can be subscribed to beside the city's topics.
topic-alerts = අනතුරු ඇඟවීම්
subscribe-alerts-hint = සුළි කුණාටු, අධික උෂ්ණත්වය, ගිනි වැනි දේ: වහාම, රාත්‍රියේදීද.

# Below “more choices” of the form, and on one's own page.
subscribe-more = තවත් තේරීම්
subscribe-cadence-daily = දිනකට වරක්, උදේ
subscribe-cadence-weekly = සතියකට වරක්, සඳුදා උදේ
subscribe-langs-label = තවත් භාෂාවලින්ද?
subscribe-langs-hint = පවුලක් සඳහා: සියල්ල මෙම භාෂා එකින් එකෙන්ද ලැබේ.
subscribe-reads-label = ඔබ කියවන වෙනත් භාෂා මොනවාද?
subscribe-reads-hint = ඔබේ භාෂාවෙන් නැති විට, අලුත් තොරතුරු මේ භාෂාවකින් ඔබට ලැබේ.
subscribe-district-label = ඔබ ජීවත් වන්නේ කොහේද?
subscribe-district-hint = එවිට නගරයේ වෙනත් කොටසකට පමණක් අදාළ දේ ඔබට ලැබෙන්නේ නැත. එය කිව යුතුම නැත.
subscribe-district-all = මම නොකියා සිටිමි
subscribe-quiet-label = ඔබට නිහඬව සිටීමට අවශ්‍ය කවදාද?
subscribe-quiet-hint = මෙම වේලාවේ පළ වන දේ පසුව එවනු ලැබේ. අනතුරු ඇඟවීම් එලෙසම ලැබේ. කමක් නැත්නම් හිස්ව තබන්න.
subscribe-quiet-from = සිට
subscribe-quiet-until = දක්වා
subscribe-zone-label = කුමන රටක වේලාවද?
subscribe-error-langs = භාෂා වැඩිය. කරුණාකර උපරිම වශයෙන් භාෂා පහක් තෝරන්න.
subscribe-error-district = කරුණාකර ඔබ ජීවත් වන තැන ලැයිස්තුවෙන් තෝරන්න.
subscribe-error-quiet = කරුණාකර 22:00 සහ 07:00 වැනි වෙනස් වේලාවන් දෙකක් ඇතුළත් කරන්න, නැතහොත් දෙකම හිස්ව තබන්න.
subscribe-error-zone = කරුණාකර වේලා කලාපයක් ලැයිස්තුවෙන් තෝරන්න.

# The link in the mail, pressed once more.
confirm-already-title = ඔබ දැනටමත් තහවුරු කර ඇත
confirm-already-what = සියල්ල හරි, ඔබ තවත් කිසිවක් කළ යුතු නැත. වෙනස් කිරීමට හෝ නැවැත්වීමට සබැඳියක් සෑම ඊමේල් පණිවිඩයකම ඇත.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = මේ { $address } වෙත එවන අලුත් තොරතුරුය.
manage-whose-chat = මේ Telegram චැට් සංවාදයකට එවන අලුත් තොරතුරුය.
# $day: a day with its year
manage-paused = { $day } දිනට පෙර කිසිවක් ලැබෙන්නේ නැත.
manage-go-on-button = දැන් මට නැවත අලුත් තොරතුරු එවන්න
manage-gets-heading = ඔබට දැන් ලැබෙන දේ
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = මෙය නවත්වන්න
manage-pause-heading = ටික කලකට නවත්වන්න
manage-pause-label = මෙම දිනට පෙර කිසිවක් එවන්න එපා
manage-pause-button = ටික කලකට නවත්වන්න
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = කරුණාකර හෙට සිට { $last } දක්වා දිනයක් තෝරන්න.

# Having everything deleted.
unlist-title = මා ගැන සියල්ල මකන්න
unlist-what = ඔබට තවත් තොරතුරු ලැබෙන්නේ නැත. ඔබේ ලිපිනය සහ ඔබ අපට කී සියල්ල අපි මකමු: භාෂා, ජීවත් වන තැන, නිහඬ වේලාවන්. එවූ දේවල ගණන පමණක්, කාගේදැයි නොදැන, ඉතිරි වේ. ඔබේ ලිපිනයෙන් කිසිවෙකුට කියවිය නොහැකි සලකුණක් පමණක් ඉතිරි වේ; එවිට කිසිදු ලැයිස්තුවකින් ඔබ නැවත එක් නොවේ. ඔබට ඕනෑම වේලාවක ඔබම නැවත ලියාපදිංචි විය හැකිය.
unlist-button = සියල්ල මකන්න
unlisted-title = එය මකා ඇත
unlisted-what = අපි තවදුරටත් ඔබේ ලිපිනය නොදනිමු. ඒ වන විටත් එවා තිබූ ඊමේල් පණිවිඩයක් තවම ලැබිය හැකිය.

# “Why did I get this?”
got-title = මෙය මට ලැබුණේ ඇයි?
got-nobody = මෙම ලිපිනයට තවදුරටත් කිසිවක් යවන්නේ නැත, අපි එය මකා දැමුවෙමු. එයට ලැබුණු දේ පහත ඇත.
got-subscriptions = ඉල්ලූ දේ
got-nothing = කිසිවක් ඉල්ලා නැත.
got-topic = මාතෘකාව
got-how = ආකාරය
got-from = සිට
got-until = දක්වා
got-goes-on = දිගටම පවතී
got-by = ඉල්ලූ තැන
got-messages = අවසන් පණිවිඩ
got-no-messages = තවම කිසිවක් යවා නැත.
got-message = පණිවිඩය
got-on = දිනය
got-became = එයට සිදු වූ දේ
got-digest = තොරතුරු කිහිපයක් එක් පණිවිඩයකින්
# $day: a day with its year
got-door-web = මෙම වෙබ් අඩවියේ තෝරා, { $day } දින ඊමේල් මගින් තහවුරු කරන ලදී
got-door-api = වෙනත් වැඩසටහනකින් ඉල්ලා, { $day } දින ඊමේල් මගින් තහවුරු කරන ලදී
got-door-telegram = { $day } දින Telegram හි තෝරන ලදී
got-door-manage = { $day } දින තමන්ගේ පිටුවේ වෙනස් කරන ලදී
got-door-import = නගරයේ ලැයිස්තුවකින්, { $day } දින ඇතුළත් කරන ලදී
# $day: a day with its year
got-agreed = { $day } දින එකඟ විය
got-ended-changed = වෙනත් දෙයක් තෝරන ලදී
got-ended-unsubscribed = නවත්වන ලදී
got-ended-unreachable = ලිපිනයට තවදුරටත් කිසිවක් ලැබුණේ නැත
got-ended-complained = එය ස්පෑම් ලෙස වාර්තා කරන ලදී
got-ended-other = එය අවසන් විය
got-state-ready = යැවීමට සූදානම්ව ඇත
got-state-held = අපි ටික වේලාවකට නැවැත්වූ නිසා යැවීමට ඇත
got-state-sending = යවමින් පවතී
got-state-sent = යවා ඇත
got-state-failed = යැවිය නොහැකි විය
got-state-unknown = යවා ඇත, නමුත් ලැබුණාදැයි අපි නොදනිමු
got-state-suppressed = යැවූයේ නැත
got-lang-wanted = ඔබ ඉල්ලුවේ මෙම භාෂාවයි.
# $wanted: name of a language in itself
got-lang-other = { $wanted } භාෂාවෙන් නොතිබුණි. ඔබ මෙම භාෂාවද කියවන බව කීවේය.
got-lang-fallback = { $wanted } භාෂාවෙන් නොතිබුණු නිසා අපි මෙය එව්වෙමු.

# The bot: buttons below the topics.
bot-topics-cadence-button = කොපමණ වාරයක්ද
bot-topics-also-button = තවත් භාෂා
bot-topics-district-button = මම ජීවත් වන තැන
bot-topics-quiet-on-button = 22:00 සිට 07:00 දක්වා නිහඬව
bot-topics-quiet-off-button = නිහඬ වේලාවක් නැත
