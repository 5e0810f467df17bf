# What is in force now: at the top of every page, and in the bot.
alert-strip-label = දැන් බල පවත්වන අනතුරු ඇඟවීම්
alert-strip-until = { $until } දක්වා
bot-alert = ⚠ { $title } ({ $until } දක්වා) { $link }
bot-no-alerts = දැන් අනතුරු ඇඟවීමක් නැත.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = අවවාදය
alert-level-warning = අනතුරු ඇඟවීම
alert-level-attention = අවධානය
alert-level-caution = ප්‍රවේශම
alert-level-alert = දැඩි අවදානම
alert-level-serious = බරපතල

# The newsroom: the list of alerts.
board-section-alerts = අනතුරු ඇඟවීම්
alerts-title = අනතුරු ඇඟවීම්
alerts-open = දැන් පවතින ඒවා
alerts-prepared = සිදු වී ඇත්තේ කුමක්ද?
alerts-prepared-hint = පාඨය සූදානම් කර ඇත. තෝරා, මට්ටම, වේලාව සහ තැන පමණක් ඇතුළත් කරන්න.
alerts-none-prepared = සූදානම් කළ කිසිවක් නැත.
alerts-past = අවසන් වූ ඒවා
alert-state-draft = ලියමින් පවතී
alert-state-asked = දෙවන පුද්ගලයෙකු බලන තුරු ඇත
alert-state-in-force = බල පවත්වයි
alert-state-ended = අවසන්

# When and where.
alert-field-level = මට්ටම
alert-field-from = සිට
alert-field-until = දක්වා
alert-field-until-hint = මෙම වේලාවේදී එය සියලු පිටුවලින් ඉබේම ඉවත් වේ.
alert-field-place = කොහේද
alert-field-place-hint = කොරියානු භාෂාවෙන්. හිස් නම් මුළු නගරයමය.
alert-field-latin = ලතින් අකුරින් ස්ථානය
alert-field-latin-hint = කොරියානු භාෂාව කියවිය නොහැකි අය සඳහා. හිස්ව තැබිය හැකිය.
alert-look-button = සියලු භාෂාවලින් බලන්න
alert-error-moment = දිනය සහ වේලාව නැවත ඇතුළත් කරන්න.
alert-error-none = එවැනි අනතුරු ඇඟවීමක් නැත.
alert-error-not-prepared = සූදානම් කළ කොරියානු පාඨයක් නැත, නැතහොත් එහි හිස්තැනක් පිරවිය නොහැක. පළමුව පාඨය නිවැරදි කරන්න.
alert-error-level = මට්ටමක් තෝරන්න.
alert-error-times = අවසානය ආරම්භයට සහ දැනට වඩා පසු විය යුතුය, දින 30ක් ඇතුළත විය යුතුය.
alert-error-place = ස්ථානය අකුරු සහ ඉලක්කම්වලින්, අකුරු 80ක් දක්වා, කොරියානු භාෂාවෙන්ද ලියන්න.
alert-error-elsewhere = මේ අතරතුර වෙනත් කෙනෙකු එය සම්පූර්ණ කර ඇත. දැන් තත්ත්වය බලන්න.
alert-error-changed = සූදානම් කළ පාඨය මේ අතරතුර වෙනස් වී ඇත. නැවත කියවා, ඉදිරියට යන්න.
alert-error-same-person = එය යැවිය යුත්තේ වෙනත් කෙනෙකුය: පිරවූ කෙනා හෝ බැලීමට ඉල්ලූ කෙනා නොවේ.
alert-error-too-early = තවම විනාඩි දහයක් ගත වී නැත. කරුණාකර දෙවන පුද්ගලයෙකු එන තුරු රැඳී සිටින්න.
alert-error-word = අකුරු 300ක් දක්වා හේතුවක් ලියන්න.

# One alert.
alert-numbers = එකතුව { $all }: ඊමේල් මගින් { $email }, Telegram මගින් { $telegram }.
alert-takes =
    { $count ->
        [one] Telegram මගින් යැවීමට මිනිත්තු { $shown }ක් පමණ ගත වේ.
       *[other] Telegram මගින් යැවීමට මිනිත්තු { $shown }ක් පමණ ගත වේ.
    }
alert-counting = ලැබෙන අය ගණන් කරමින් පවතී. ගණන මොහොතකින් මෙහි පෙනේ.
alert-missing = මෙම භාෂාවලින් තවම පාඨයක් නැත, ඒවායින් කිසිවක් යවන්නේ නැත:
alert-previews = පාඨකයන්ට ලැබෙන දේ
alert-people =
    { $count ->
        [one] { $shown } කෙනෙක්
       *[other] { $shown } දෙනෙක්
    }
alert-trail = කළ දේ
alert-note-asked = අනෙක් ප්‍රකාශකයන්ට ඊමේල් පණිවිඩයක් යවා ඇත.
alert-note-drilled = එය පෙරහුරුවක් ලෙස ප්‍රකාශකයන්ට යවා ඇත.
alert-note-sent = එය යවා ඇත, සියලු පිටුවල ඉහළින්ම පෙනේ.
alert-progress = කොපමණ යවා ඇත්දැයි බලන්න
alert-ask-heading = දෙවන පුද්ගලයෙකුට බලන ලෙස කියන්න
alert-ask-what = යැවීමට පෙර දෙදෙනෙක් බලති. අනෙක් ප්‍රකාශකයන්ට ඊමේල් පණිවිඩයක් ලැබේ. විනාඩි දහයක් ඇතුළත කිසිවෙක් පිළිතුරු නොදුන්නොත්, ප්‍රකාශකයෙකුට තනිව එය යැවිය හැකිය.
alert-ask-button = දෙවන පුද්ගලයෙකුට බලන ලෙස කියන්න
alert-change = මට්ටම, වේලාව හෝ තැන වෙනස් කරන්න
alert-drill-what = පෙරහුරුවක් යන්නේ ප්‍රකාශකයන්ට පමණි, කිසිදු පදිංචිකරුවෙකුට නොයයි.
alert-drill-button = පෙරහුරුවක් ලෙස යවන්න
alert-drop-button = යවන්න එපා
alert-wait-heading = දෙවන පුද්ගලයෙකු බලන තුරු ඇත
alert-wait-what = පිළිතුරක් නැත්නම්, { $time } සිට ප්‍රකාශකයෙකුට තනිව එය යැවිය හැකිය.
alert-approve-heading = මෙම අනතුරු ඇඟවීම යවන්නද?
alert-approve-what = පහත පාඨය කියවන්න. එක් වරක් එබූ විට එය වහාම සියල්ලන්ට යයි.
alert-approve-button = දැන් යවන්න
alert-alone-heading = තනිව යවන්න
alert-alone-what = විනාඩි දහයක් කිසිවෙක් පිළිතුරු දුන්නේ නැත. ඔබට තනිව එය යැවිය හැකිය. ඔබේ හේතුව සටහන් වේ, අනෙක් ප්‍රකාශකයන්ට දන්වනු ලැබේ.
alert-alone-because = ප්‍රමාද කළ නොහැකි හේතුව
alert-alone-button = තනිව යවන්න
alert-back-heading = ආපසු යවන්න
alert-back-why = වෙනස් කළ යුත්තේ කුමක්ද?
alert-back-button = ආපසු යවන්න
alert-end-heading = මෙම අනතුරු ඇඟවීම අවසන් කරන්න
alert-end-what = අනතුරු ඇඟවීම ලැබුණු සියල්ලන්ට එය අවසන් බව දන්වනු ලැබේ.
alert-over-button = එය අවසන්
alert-longer-until = අවසන් වේලාව වෙනස් කරන්න
alert-longer-hint = පණිවිඩයක් යවන්නේ නැත. පිටුවල වේලාව පමණක් වෙනස් වේ.
alert-longer-button = වේලාව වෙනස් කරන්න
alert-instead = වෙනත් මට්ටමකින් හෝ තැනකට අලුත් එකක් යවන්න
alert-mistake-heading = වැරදීමකින් යැවූ විට
alert-mistake-what = එය වහාම ඉවත් කර, එය ලැබුණු සියල්ලන්ට වැරදීමකින් යැවූ බව දන්වනු ලැබේ.
alert-mistake-button = වැරදීමකින් යැවූ බව දන්වන්න
alert-ended-over = එය අවසන් බව සියල්ලන්ට දන්වන ලදී.
alert-ended-mistake = වැරදීමකින් යැවූ බව සියල්ලන්ට දන්වන ලදී.
alert-ended-time = නියමිත වේලාව පැමිණ, එය ඉබේම අවසන් විය.
alert-ended-replaced = ඒ වෙනුවට අලුත් අනතුරු ඇඟවීමක් යවන ලදී.
alert-ended-dropped = එය යැවූයේ නැත.

# The trail.
alert-act-written = පුරවන ලදී
alert-act-changed = වෙනස් කරන ලදී
alert-act-asked = දෙවන පුද්ගලයෙකුට බලන ලෙස කියන ලදී
alert-act-sent-back = ආපසු යවන ලදී
alert-act-approved = අනුමත කර යවන ලදී
alert-act-sent-alone = තනිව යවන ලදී
alert-act-prolonged = අවසන් වේලාව වෙනස් කරන ලදී
alert-act-over = අවසන් බව දන්වන ලදී
alert-act-mistake = වැරදීමකින් යැවූ බව දන්වන ලදී
alert-act-time = ඉබේම අවසන් විය
alert-act-replaced = අලුත් එකක් යවන ලදී
alert-act-dropped = නොයැවීමට තීරණය කරන ලදී
alert-act-drilled = පෙරහුරුවක් ලෙස යවන ලදී

# Mails to publishers.
alert-mail-subject-asked = කරුණාකර දැන් බලන්න: { $title }
alert-mail-subject-sent-back = ආපසු යවා ඇත: { $title }
alert-mail-subject-approved = යවා ඇත: { $title }
alert-mail-subject-sent-alone = තනිව යවා ඇත: { $title }
alert-mail-text-asked = අනතුරු ඇඟවීමක් බලන ලෙස { $who } ඔබෙන් ඉල්ලයි. කියවා, යවන්න හෝ ආපසු යවන්න.
alert-mail-text-sent-back = { $who } අනතුරු ඇඟවීමක් ආපසු යවා ඇත.
alert-mail-text-approved = { $who } අනතුරු ඇඟවීමක් අනුමත කර යවා ඇත.
alert-mail-text-sent-alone = විනාඩි දහයක් කිසිවෙක් පිළිතුරු නොදුන් නිසා, { $who } අනතුරු ඇඟවීමක් තනිව යවා ඇත.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = සඳහන් කළ දේ: { $word }
alert-mail-link = විවෘත කරන්න: { $link }
alert-drill-subject = (පෙරහුරුව) { $title }
alert-drill-text = මෙය පෙරහුරුවකි, සැබෑ එකක් නොවේ. කිසිදු පදිංචිකරුවෙකුට එය ලැබී නැත.
