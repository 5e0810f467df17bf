# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = ඔබ එවූ දේ { $day } දින ඔබේ ප්‍රශ්නයට එක් කරන්නද?
bot-files-which = එය අයත් වන්නේ ඔබේ කුමන ප්‍රශ්නයටද?
bot-files-telegram = මෙහි එවන දේ Telegram හිද තිබේ. අපගේ වෙබ් අඩවියෙන් එවීම වඩා ආරක්ෂිතය.
bot-files-put-button = ඔව්, එවන්න
bot-files-drop-button = නැත, එවන්න එපා
bot-files-dropped = අපි එය ගත්තේ නැත. එය ඇත්තේ මෙම චැට් සංවාදයේ පමණි, ඔබට එය මෙහිදී මැකිය හැකිය.
# $shown: a number
bot-files-arrived = එය ඔබේ උපදේශකයාට ලැබේ. ලැබුණු ගොනු ගණන: { $shown }
bot-files-not-fetched = සමහර දේ ලැබුණේ නැත: අපට ඒවා Telegram වෙතින් ගත නොහැකි විය. “නැවත උත්සාහ කරන්න” ඔබන්න, නැතහොත් අපගේ වෙබ් අඩවියෙන් එවන්න.
bot-files-again-button = නැවත උත්සාහ කරන්න
bot-files-after-sending = අපි එය තවම ගත්තේ නැත. පළමුව ඔබේ ප්‍රශ්නය එවා ඔබේ අංකය ලබා ගන්න. ඉන්පසු පින්තූර සහ හඬ පණිවිඩ නැවත එවන්න.
bot-files-now = දැන් ඔබට පින්තූර සහ හඬ පණිවිඩද එවිය හැකිය: මෙහි, නැතහොත් වඩා ආරක්ෂිතව අපගේ වෙබ් අඩවියෙන්.
bot-files-no-question = මෙය එක් කළ හැකි ප්‍රශ්නයක් මෙම චැට් සංවාදයේ නැත. පළමුව ප්‍රශ්නයක් අසන්න. ඔබ ඇසුවේ අපගේ වෙබ් අඩවියේ නම්, ඔබේ අංකය ඇතුළත් කර එහිදී එවන්න.
bot-files-closed = අපි එය ගත්තේ නැත: මෙම ප්‍රශ්නය වසා ඇත. අපගේ වෙබ් අඩවියේ ඔබේ අංකය ඇතුළත් කර ලියන්න, එවිට එය නැවත විවෘත වේ. නැතහොත් අලුත් ප්‍රශ්නයක් අසන්න.
bot-files-nothing = එවීමට කිසිවක් නැත. ඔබ කලින් එවූ දේ ලැබී ඇත.
bot-files-caption = පින්තූරයට පහළින් ලියූ වචන අපි ගත්තේ නැත. කරුණාකර ඒවා අපගේ වෙබ් අඩවියේ ඔබේ අංකය ඇතුළත් කර ලියන්න.
bot-files-other = වීඩියෝ, ස්ටිකර් හෝ සිටින තැන අපට ගත නොහැක. ප්‍රශ්නයක් එවූ පසු පින්තූර, හඬ පණිවිඩ, පීඩීඑෆ් ලේඛන සහ අලුත් ආකෘතියේ Word, Excel හෝ හංගුල් ලේඛන ගනු ලැබේ.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = ප්‍රශ්න { $all }න් { $number } වන ප්‍රශ්නය. පිළිතුරක් ඔබන්න, නැතහොත් ඔබේ පිළිතුර ලියන්න. ඕනෑම ප්‍රශ්නයක් මඟ හැරිය හැකිය.
# $number: the number of the question, $all: how many there are
bot-question-write = ප්‍රශ්න { $all }න් { $number } වන ප්‍රශ්නය. වචන කිහිපයක් ලියන්න. ඕනෑම ප්‍රශ්නයක් මඟ හැරිය හැකිය.
bot-question-pass-button = මඟ හරින්න
bot-question-pass-all-button = ප්‍රශ්න සියල්ල මඟ හරින්න
bot-question-begin-button = ප්‍රශ්න කිහිපයකට පිළිතුරු දෙන්න
bot-question-taken = ඔබ ලියූ දේ අපි අවසන් ප්‍රශ්නයේ පිළිතුර ලෙස සටහන් කර ගත්තෙමු.
bot-question-added = එය දිග නිසා අපි එය ඔබේ ප්‍රශ්නයට එක් කළෙමු.
bot-question-enough = තවත් ලිවීම අවශ්‍ය නැත. ඔබට ඔබේ පිළිතුරු මෙලෙසම එවිය හැකිය.
bot-ask-anew-button = මුල සිට අරඹන්න
