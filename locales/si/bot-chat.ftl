# What the bot can do besides reading and asking.
bot-command-mine = ඔබේ ප්‍රශ්නය විවෘත කරන්න
bot-command-clear = මෙහි ඇති පණිවිඩ මකන්න
bot-command-forget = මාව අමතක කරන්න
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = විදේශික පදිංචිකරුවන් සඳහා ජීවිතය සහ රැකියාව ගැන මාර්ගෝපදේශ, දුරකථන අංක සහ නොමිලේ උපදේශනය, ඔබේ භාෂාවෙන්. ඔබේ නම කිව යුතු නැත. ඔබ මෙහි ලියන දේ Telegram හරහා යයි; අපගේ වෙබ් අඩවියේ එසේ නොවේ.
bot-short-description = විදේශිකයන් සඳහා මාර්ගෝපදේශ, දුරකථන අංක සහ නොමිලේ උපදේශනය, ඔබේ භාෂාවෙන්.

# Searching: words that belong to no question.
bot-search-none = මේ ගැන අපට කිසිවක් හමු වූයේ නැත. වෙනත් වචනවලින් සොයන්න, නැතහොත් උපදේශකයෙකුගෙන් අසන්න.
bot-search-ask = පිළිතුර මෙහි නැද්ද? උපදේශකයෙකුට ඔබ ලියූ දේ කියවා පිළිතුරු දිය හැකිය. එය නොමිලේ.
bot-search-ask-button = මෙය උපදේශකයෙකුගෙන් අසන්න
bot-search-not-sent = ඔබ දැන් ලියූ දේ ඔබේ උපදේශකයාට ගියේ නැත. උපදේශකයාට ලිවීමට ඔබේ ප්‍රශ්නය විවෘත කරන්න.
# $words: what she wrote
bot-search-begins = ඔබේ ප්‍රශ්නය ආරම්භ වන්නේ මෙම වචනවලිනි: “{ $words }”

# Who is here today.
bot-here-title = අද සිටින අය
bot-here-nobody = අද තවත් කිසිවෙක් මධ්‍යස්ථානයේ නැත. ඔබට ඕනෑම වේලාවක මෙහි ඇසිය හැකිය, උපදේශකයෙක් පිළිතුරු දෙයි.
# $until: a time
bot-here-yours = ඔබේ භාෂාව කතා කරන කෙනෙක් අද { $until } දක්වා මධ්‍යස්ථානයේ සිටී.
bot-here-not-yours = අද ඔබේ භාෂාව කතා කරන කිසිවෙක් මධ්‍යස්ථානයේ නැත. එහෙත් ඔබේ භාෂාවෙන් අසන්න: වාචික පරිවර්තකයෙකුගේ උදව්වෙන් පිළිතුරු ලැබේ.
bot-here-call = වේලාවන් වෙනස් විය හැකිය. පැමිණීමට පෙර කරුණාකර අමතන්න.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = ඔබේ හඬ පණිවිඩය අපට උපදේශකයෙකුට දිය හැකිය. එය කුමක් ගැනද? තවම කිසිවක් එවා නැත.
bot-voice-noted = අපි ඔබේ හඬ පණිවිඩය සටහන් කර ගත්තෙමු. ඔබ ප්‍රශ්නය එවූ පසු උපදේශකයෙක් එයට සවන් දෙයි.
bot-voice-too-many = එක් ප්‍රශ්නයකට තවත් හඬ පණිවිඩ එක් කළ නොහැක. කරුණාකර පළමුව මෙය එවන්න.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
    [one] තත්පර { $shown }ක හඬ පණිවිඩයක්.
   *[other] තත්පර { $shown }ක හඬ පණිවිඩයක්.
}
bot-voice-lost = අපට Telegram වෙතින් හඬ පණිවිඩයක් ගත නොහැකි විය. ඔබේ ප්‍රශ්නය අපට ලැබී ඇත. කරුණාකර හඬ පණිවිඩය නැවත වරක් එවන්න.

# Her own questions.
bot-mine-button = මගේ ප්‍රශ්නය
bot-mine-none = මෙම චැට් සංවාදයට සම්බන්ධ ප්‍රශ්නයක් නැත. ඔබ අපගේ වෙබ් අඩවියේ ඇසුවේ නම්, එය එහි ඔබේ අංකයෙන් විවෘත කරන්න.
bot-mine-which = ඔබට විවෘත කිරීමට අවශ්‍ය කුමන ප්‍රශ්නයද?
bot-open-how = පැයක් ඇතුළත එක් වරක් විවෘත කළ හැකි සබැඳියක් ඔබට ලැබේ. ප්‍රශ්නයේ ඇති කිසිවක් මෙම චැට් සංවාදයේ පෙන්වන්නේ නැත.
bot-open-once = මෙම සබැඳිය පැයක් ඇතුළත එක් වරක් ඔබේ ප්‍රශ්නය විවෘත කරයි. මෙම දුරකථනය අත ඇති ඕනෑම කෙනෙකුට එය එබිය හැකිය: ඔබට එය අවශ්‍ය නැත්නම් මෙම පණිවිඩය මකන්න.
bot-open-button = මගේ ප්‍රශ්නය විවෘත කරන්න
bot-open-none = එය මෙතැනින් විවෘත කළ නොහැක. අපගේ වෙබ් අඩවියේ ඔබේ අංකයෙන් විවෘත කරන්න.

# The button below “there is a reply”.
notice-open-button = පිළිතුර විවෘත කරන්න

# Deleting the messages of a chat.
bot-clear-title = මෙහි ඇති පණිවිඩ මකන්නද?
bot-clear-what = පසුගිය පැය 48 තුළ ඔබ සහ අපි මෙහි ලියූ දේ අපි මකමු, ඔබේ දුරකථනයෙන්ද මකමු. ඊට වඩා පැරණි දේ මැකීමට Telegram අපට ඉඩ දෙන්නේ නැත.
bot-clear-number = ඔබේ ප්‍රශ්නයේ අංකය මෙහි තිබේද? පළමුව එය ලියා ගන්න: අංකය නැතිව ඔබට අපගේ වෙබ් අඩවියේ පිළිතුර කියවිය නොහැක.
bot-clear-button = ඔව්, මකන්න
bot-cleared = පසුගිය පැය 48 තුළ පණිවිඩ අපි මකා දැමුවෙමු.
bot-cleared-partly = Telegram ඉඩ දුන් දේ අපි මකා දැමුවෙමු. යමක් ඉතිරි වී ඇත.
bot-cleared-older = ඉතිරි දේ ඔබටම මැකිය හැකිය: ඔබේ ලැයිස්තුවේ මෙම චැට් සංවාදය ඔබා අල්ලාගෙන සිට, “මකන්න” තෝරන්න.

# Forgetting somebody.
bot-forget-title = අපි ඔබව අමතක කරන්නද?
bot-forget-what = ඔබට අලුත් තොරතුරු එවීම නවතී. ඔබ මෙහි ලියන්න පටන් ගත් දේ සහ මෙම චැට් සංවාදයේ අංකය අපි මකමු, තවත් කිසිවක් මෙහි දන්වන්නේ නැත.
bot-forget-cases = ඔබේ ප්‍රශ්න ඔබේ උපදේශකයා ළඟ තිබේ. ඒවා අපගේ වෙබ් අඩවියේ ඔබේ අංකයෙන් කියවිය හැකිය, කිසිවෙක් ඒ ගැන වැඩ නොකරන විට එහිදී මැකිය හැකිය.
# $clear: a command as it is typed, /clear
bot-forget-messages = මෙම චැට් සංවාදයේ පණිවිඩ ඉතිරි වේ. ඒවාද මැකීමට නම්, පළමුව { $clear } එවන්න.
bot-forget-button = ඔව්, මාව අමතක කරන්න
bot-forgotten = අපි ඔබව අමතක කළෙමු. ඔබ නැවත ලියුවහොත්, අපි මුල සිට පටන් ගනිමු.

# What the bot does not take.
bot-said-edited = ඔබ වෙනස් කළ දේ අපට පෙනෙන්නේ නැත. කරුණාකර එය අලුත් පණිවිඩයක් ලෙස නැවත ලියන්න.
bot-said-contact = අපි මෙම දුරකථන අංකය තබා ගත්තේ නැත. කරුණාකර අන් අයගේ අංක මෙහි එවන්න එපා.
bot-said-place = අපි මෙම තැන තබා ගත්තේ නැත. එය වැදගත් නම්, එය කොහේදැයි වචනවලින් ලියන්න.
bot-said-sticker = ස්තුතියි. අපට ස්ටිකර් කියවිය නොහැක. කරුණාකර ලියන්න, නැතහොත් බොත්තමක් තෝරන්න.
bot-slow-down = ඔබ එකවර බොහෝ දේ එව්වා. කරුණාකර ටිකක් හෙමින් එවන්න. ඔබේ ප්‍රශ්නයට ලියන දේ තබා ගනී; අනෙක් දේට මද වේලාවකින් පිළිතුරු ලැබේ.
# Said once in a group. $link: the address of the bot
bot-group = අන් අය නොකියවන ලෙස මම වරකට එක් අයෙකු සමඟ පමණක් කතා කරමි. කරුණාකර වෙනම චැට් සංවාදයක මට ලියන්න: { $link }

# A link from a chat that opens a question once.
case-open-title = ඔබේ ප්‍රශ්නය විවෘත කරන්න
case-open-lead = මෙම සබැඳිය ඔබේ ප්‍රශ්නය එක් වරක්, විනාඩි 30කට විවෘත කරයි.
case-open-button = දැන් විවෘත කරන්න
# $button: the text of the button that closes it
case-open-leave = මෙය ඔබේම දුරකථනය නොවේද? අවසානයේ “{ $button }” ඔබන්න.
case-open-over-title = මෙම සබැඳිය තවදුරටත් ක්‍රියා නොකරයි
case-open-over = එය භාවිත කර ඇත, වඩා අලුත් සබැඳියක් සාදා ඇත, නැතහොත් පැයක් ගත වී ඇත. ඔබේ චැට් සංවාදයේ බොත්තම නැවත ඔබන්න, නැතහොත් ඔබේ අංකය ඇතුළත් කරන්න.

# In the trail of a case.
act-reach-tied = Telegram චැට් සංවාදයකට සම්බන්ධ කරන ලදී
act-reach-untied = Telegram චැට් සංවාදයෙන් වෙන් කරන ලදී
act-link-made = චැට් සංවාදයේ විවෘත කිරීමේ සබැඳියක් සාදන ලදී
act-link-opened = චැට් සංවාදයේ සබැඳියෙන් විවෘත කරන ලදී
