# Covering and locking the screen of staff.
curtain-draw = සඟවන්න
curtain-back = ආපසු
lock-button = අගුළු දමන්න
lock-title = තිරයට අගුළු දමා ඇත
lock-lead = ඔබ මෙහි නොසිටි නිසා තිරයට අගුළු දමන ලදී. කේතයක් ඇතුළත් කරන්න, එවිට ඔබ සිටි තැනින් ඉදිරියට කළ හැකිය.
lock-open-button = විවෘත කරන්න
lock-leave-button = මෙම උපාංගයෙන් ඉවත් වන්න
lock-over = ඔබගේ පිවිසීම අවසන් වී ඇත. නව පටිත්තක නැවත පිවිස, ඉන්පසු මෙහි කේතයක් ඇතුළත් කරන්න. ඔබ ලියූ දේ තවමත් මෙහි ඇත.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = තිරය හරවා පෙන්වන්න
turn-lead = භාෂාව තෝරා, වාක්‍යයක් ඔබන්න. ඉන්පසු තිරය හරවන්න. එම වාක්‍යය පමණක් විශාල අකුරින් පෙනේ.
turn-case-link = ආපසු ප්‍රශ්නයට
turn-back = ආපසු
turn-group-arrive = පැමිණි විට
turn-group-trust = බිය නැති කිරීමට
turn-group-danger = අනතුරක් හෝ වේදනාවක්
turn-group-ask = ඇසීමට
turn-group-papers = ලේඛන
turn-group-leave = අවසානයේ
turn-own-heading = ඔබේම වචන
turn-own-hint = දෙකෙන් එකක් ප්‍රමාණවත්ය. කිසිවක් තබා ගන්නේ නැත.
turn-own-answers = එබීමට “ඔව්” සහ “නැහැ” සමඟ
turn-own-button = පෙන්වන්න
turn-error-empty = කරුණාකර පෙන්විය යුතු දේ ලියන්න.
# $limit: the most characters
turn-error-long = මෙය දිග වැඩිය: උපරිමය අකුරු { $limit }කි.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = කරුණාකර මොහොතක් රැඳී සිටින්න.
turned-phrase-interpreter = අපි භාෂණ පරිවර්තකයෙකුට කතා කරමින් සිටිමු.
turned-phrase-slowly = කරුණාකර හෙමින් කතා කරන්න.
turned-phrase-understand = ඔබට තේරුණාද?
turned-phrase-closing = අද අපි තව ටික වේලාවකින් වසමු.
turned-phrase-free = උපදේශනය නොමිලේ.
turned-phrase-no-name = ඔබේ නම කීම අවශ්‍ය නැත.
turned-phrase-no-status = ඔබේ වීසා හෝ ලියාපදිංචි අංකය කීම අවශ්‍ය නැත. ඔබට උදව් කිරීමට අපට ඒවා අවශ්‍ය නැත.
turned-phrase-who-reads = ලියා ගන්නා දේ රහස් කේතයකින් තබා ගැනේ. එය විවෘත කළ හැක්කේ ඒ ගැන වැඩ කරන අයට සහ මධ්‍යස්ථානයේ ප්‍රධානියාට පමණි. විවෘත කරන සෑම විටම එය සටහන් වේ.
turned-phrase-room = අපි වෙනත් කාමරයක කතා කරමුද?
turned-phrase-danger = ඔබ දැන් අනතුරක සිටිනවාද?
turned-phrase-police = අපි පොලිසියට කතා කරමුද?
turned-phrase-ambulance = අපි ගිලන් රථයක් ගෙන්වමුද?
turned-phrase-hurts = රිදෙන්නේ කොතැනද? කරුණාකර අතින් පෙන්වන්න.
turned-phrase-when = මෙය සිදු වූයේ කවදාද? කරුණාකර දිනය ලියන්න.
turned-phrase-money = මුදල කොපමණද? කරුණාකර ඉලක්කම්වලින් ලියන්න.
turned-phrase-company = කරුණාකර සමාගමේ නම ලියන්න.
turned-phrase-phone = කරුණාකර ඔබේ දුරකථන අංකය ලියන්න.
turned-phrase-call = මෙම අංකයට ඔබට කතා කිරීම ආරක්ෂිතද?
turned-phrase-papers = ඔබ ලේඛන ගෙනාවාද?
turned-phrase-photo = මෙම ලේඛනයේ පින්තූරයක් අපට ගත හැකිද?
turned-phrase-sign = ඔබ මෙහි අත්සන් කිරීමට කැමතිද?
turned-phrase-come-back = කරුණාකර වෙනත් දිනක නැවත පැමිණෙන්න.
turned-phrase-goodbye = ආයුබෝවන්. සියල්ල හොඳින් සිදු වේවා.
turned-phrase-yes = ඔව්
turned-phrase-no = නැහැ
