# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = වෙනස් වූ දේ
newsroom-kind-correction = නිවැරදි කිරීම
newsroom-kind-alert = අනතුරු ඇඟවීම
newsroom-kind-over = අනතුර අවසන්
newsroom-state-paused = තාවකාලිකව නවත්වා ඇත
newsroom-state-expired = කාලය ඉකුත් වී ඇත
newsroom-why-withdrawn = යැවීමට පෙර නවත්වන ලදී
newsroom-why-ended = ලබන්නා නවත්වා තිබුණි
newsroom-why-quiet = නිහඬ පැය අවසන් වන විට කාලය ඉකුත් වී තිබිණි

# To whom.
sending-change-audience = ලැබෙන්නේ කාටදැයි වෙනස් කරන්න
sending-aim-hint = කිසිවක් ලකුණු නොකළහොත් සියල්ලන්ට යවනු ලැබේ.
sending-aim-langs = මෙම භාෂාවලින් පමණි
sending-aim-channels = මෙම ක්‍රමවලින් පමණි
sending-aim-districts = මෙම කොට්ඨාසවලට පමණි
sending-aim-districts-hint = කොට්ඨාසයක් නොකී අයටද ලැබේ.
# $which: names of languages, channels or districts
sending-only = { $which } පමණි
sending-missing = පාඨකයාගේ භාෂාවෙන් නැති විට
sending-missing-fallback = ඔවුන් කියවන වෙනත් භාෂාවකින් යවා, ඒ බව දන්වන්න
sending-missing-hold = පරිවර්තනය ලැබෙන තුරු සිටින්න
# $share: a number
sending-share = එය නගරයෙන් තොරතුරු ලබන සියල්ලන්ගෙන් { $share } %කි.
# $share: a number
sending-share-residents = එම භාෂාව කතා කරන පදිංචිකරුවන්ගෙන් { $share } %
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel } මගින් යැවීමට පැය { $hours }ක් මිනිත්තු { $minutes }ක් පමණ ගත වේ.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel } මගින් යැවීමට මිනිත්තු { $minutes }ක් පමණ ගත වේ.
# $channel: email or Telegram
sending-takes-unknown = { $channel } මගින් යැවීමට කොපමණ කාලයක් ගත වේදැයි තවම නොදනී: මීට පෙර යවා ඇත්තේ ටිකක් පමණි.

# When.
sending-when = යවන්නේ කවදාද
# $when: a moment; $worth: a span of time
sending-hour-at = අනුමත කළ පසු, { $when } දී යවනු ලැබේ. ඉන්පසු { $worth } යැවීම පවතී.
# $worth: a span of time
sending-hour-now = අනුමත කළ වහාම යවනු ලැබේ. ඉන්පසු { $worth } යැවීම පවතී.
sending-change-hour = යවන වේලාව වෙනස් කරන්න
sending-when-now = අනුමත කළ වහාම
sending-when-at = දිනයක් සහ වේලාවක් තෝරා
sending-hour = දිනය සහ වේලාව
sending-hour-hint = නගරයේ වේලාවෙන්, දැන් සිට දින 90ක් ඇතුළත.
sending-worth = යැවීම පවතින කාලය
sending-worth-hint = එතෙක් නොලැබුණු දේ තවදුරටත් යවන්නේ නැත.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] පැය { $shown }
   *[other] පැය { $shown }
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] දින { $shown }
   *[other] දින { $shown }
}
sending-error-hour = කරුණාකර දිනයක් සහ වේලාවක් තෝරන්න.
sending-error-past = මෙම වේලාව පසු වී ඇත. කරුණාකර ඊට පසු වේලාවක් තෝරන්න.
sending-error-too-far = එය බොහෝ දුරය. කරුණාකර දින 90ක් ඇතුළත දිනයක් තෝරන්න.
sending-error-ends = යැවීමට පෙර කාලය අවසන් වේ, නැතහොත් යැවූ පසු සති දෙකකට වඩා දිගු වේ. කරුණාකර වෙනත් වේලාවක් හෝ වෙනත් කාලයක් තෝරන්න.
sending-error-worth = කරුණාකර යැවීම පවතින කාලය තෝරන්න.
sending-approve-later = තෝරාගත් වේලාවේ එය යවා, එතැන් සිට වෙබ් අඩවියේද පළ වේ. එතෙක් අනුමැතිය ආපසු ගත හැකිය.
sending-approve-button-later = අනුමත කරන්න
sending-preview = ලැබෙන ආකාරය බලන්න

# On its way.
sending-scheduled = වේලාව එන තුරු ඇති ඒවා
# $when, $until: moments
sending-waits = { $when } දී යවනු ලැබේ. { $until } දක්වා යැවීම පවතී, යැවීම ආරම්භ වූ විට සිට වෙබ් අඩවියේ පළ වේ.
# $until: a moment
sending-is-paused = එය තාවකාලිකව නවත්වා ඇත: කිසිවක් යවන්නේ නැත. { $until } දක්වා එය දිගටම යැවිය හැකිය; ඉන්පසු අවසන් වේ.
# $until: a moment
sending-is-expired = එය යැවිය යුතුව තිබුණේ { $until } දක්වාය, එම කාලය ඉකුත් වී ඇත. ඉතිරි වූ දේ යැවූයේ නැත.
# $rate: a number of messages; $when: a time
sending-pace = මිනිත්තුවකට { $rate }: { $when } පමණ වන විට අවසන්
sending-moved-on = එය ඊළඟ පියවරට ගොස් ඇත. දැන් තත්ත්වය පෙන්වන්න
sending-pause = තාවකාලිකව නවත්වන්න
sending-resume = දිගටම යවන්න
sending-take-back = අනුමැතිය ආපසු ගන්න
sending-take-back-what = එය නැවත කෙටුම්පතක් වේ: පාඨය, ලබන අය සහ වේලාව වෙනස් කර, නැවත අනුමත කළ හැකිය.
sending-acts = කවුරුන් කුමක් කළේද
sending-act-approved = අනුමත කරන ලදී
sending-act-taken-back = අනුමැතිය ආපසු ගන්නා ලදී
sending-act-left = යැවීම ආරම්භ විය
sending-act-paused = තාවකාලිකව නවත්වන ලදී
sending-act-resumed = දිගටම යවන ලදී
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] නවත්වන ලදී: { $shown } කෙනෙකුට ලැබුණේ නැත
   *[other] නවත්වන ලදී: { $shown } දෙනෙකුට ලැබුණේ නැත
}
sending-act-expired = කාලය ඉකුත් විය
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] අසාර්ථක වූ පණිවිඩ { $shown }ක් නැවත යවන ලදී
   *[other] අසාර්ථක වූ පණිවිඩ { $shown }ක් නැවත යවන ලදී
}
sending-by-itself = ඉබේම
# $act: what was done; $who: a name; $when: a moment
sending-error-already = වෙනත් කෙනෙකු කලින් කළ නිසා, දැන් කිසිවක් කළේ නැත. { $act }: { $who }, { $when }.
sending-error-too-late = එහි කාලය ඉකුත් වී ඇති නිසා දිගටම යැවිය නොහැක.
sending-error-nothing-failed = අසාර්ථක වූ දේවලින් නැවත යැවීමට තරම් දෙයක් නැත.
sending-error-corrected = නිවැරදි කිරීම දැනටමත් යවා ඇත. තවම නොගිය දේ තවදුරටත් නොයයි: එය දැන් ලබන කෙනාට වැරදි දේ පමණක් ලැබෙනු ඇත, නිවැරදි කිරීම නොලැබේ.

# The report.
sending-report = වාර්තාව
# $title: title of a bulletin
sending-report-title = වාර්තාව: { $title }
sending-to-bulletin = නිවේදනයට
sending-nothing-failed = අසාර්ථක වූ කිසිවක් නැත.
sending-none-such = එවැනි කිසිවක් නැත.
sending-more = තවත්
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] දැන් පහව ගොස් තිබිය හැකි හේතුවක් නිසා පණිවිඩ { $shown }ක් අසාර්ථක විය.
   *[other] දැන් පහව ගොස් තිබිය හැකි හේතුවක් නිසා පණිවිඩ { $shown }ක් අසාර්ථක විය.
}
sending-again = මේවා නැවත යවන්න
sending-files = ගොනුවක් ලෙස
sending-files-what = සෑම යැවීමක්ම එහි අංකය සමඟ, ලිපිනයක් නැතිව. වගුවේ මුල් 20,000ද, CSV ගොනුවේ සියල්ලද ඇත.
sending-file-xlsx = Excel වගුව
sending-file-csv = CSV ගොනුව
sending-column-delivery = යැවීමේ අංකය
sending-column-tries = උත්සාහ ගණන
sending-column-begun = සූදානම් කළ වේලාව
sending-column-sent = යැවූ වේලාව

# Corrections.
sending-correct-heading = එහි යමක් වැරදිද?
sending-correct-offer = නිවැරදි කිරීම යන්නේ ඔබ තෝරන භාෂාවලින් මෙය ලැබුණු අයට පමණි.
sending-correct-alert = අනතුරු ඇඟවීමක් නිවැරදි කරන්නේ නැත: නිවැරදි කිරීම නිහඬ පැය අවසන් වන තෙක් රැඳෙන අතර සමහරුන්ට එය ප්‍රමාද වැඩියි. ඒ අනතුරු ඇඟවීම විවෘත කර, වැරදීමකින් යැවූ බව හෝ එය අවසන් බව දන්වා, අලුත් එකක් යවන්න.
sending-correct = නිවැරදි කිරීමක් ලියන්න
sending-correct-what = නිවැරදි කිරීම යන්නේ මෙම නිවේදනය ලැබුණු හෝ ලැබුණා විය හැකි අයට පමණි. වෙබ් අඩවියේ එහි පිටුවෙන් නිවැරදි කිරීම වෙත සබැඳියක් ඇත.
sending-correct-langs = පාඨය වැරදි වූයේ කුමන භාෂාවලින්ද?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } කෙනෙක්
   *[other] { $shown } දෙනෙක්
}
sending-nobody-got-it = මෙම නිවේදනය කිසිවෙකුට ලැබී නැත, එබැවින් දැන්වීමට කිසිවෙක් නැත.
sending-error-langs = කරුණාකර කවුරුන් හෝ ලබා ගත් භාෂාවක් අවම වශයෙන් එකක් තෝරන්න.
sending-error-what-is-right = කරුණාකර නිවැරදි දේ ලියන්න.
sending-follows = මීට පෙර නිවේදනය:
sending-was-corrected = එය නිවැරදි කරන ලදී:
# $title: title of the bulletin that was wrong
bulletin-correction-title = නිවැරදි කිරීම: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = අපගේ { $link } පණිවිඩයේ යමක් වැරදියි. නිවැරදි දේ මෙයයි:
# $date: a day, already written in the language
bulletins-corrected = මෙය { $date } දින නිවැරදි කරන ලදී:

# What has changed.
sending-changes = වෙනස් වූ දේ
sending-changes-what = මෙම මාර්ගෝපදේශවල තවම නොදැන්වූ අලුත් දේ ඇත. කෙටුම්පතේ අලුත් ඡේද, ඒවා පරිවර්තනය කර ඇති සෑම භාෂාවකින්ම ඇත.
sending-no-changes = තවම නොදැන්වූ අලුත් දේ ඇති මාර්ගෝපදේශයක් නැත.
sending-changed = අලුත්
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] අලුත් ඡේද { $shown }ක්
   *[other] අලුත් ඡේද { $shown }ක්
}
sending-tell = නිවේදන කෙටුම්පතක් සාදන්න
sending-tell-offer = මෙම මාර්ගෝපදේශයේ අලුත් දේ ඇත. එහි පාඨකයන්ට දැන්විය හැකිය.
sending-error-nothing-changed = තවම නොදැන්වූ අලුත් දෙයක් එහි නැත.
# $guide: title of a guide
bulletin-change-title = වෙනස් විය: { $guide }
bulletin-change-intro = අලුත් දේ මෙයයි:
# $link: the title of the guide, as a link
bulletin-change-more = සම්පූර්ණ මාර්ගෝපදේශය: { $link }

sending-narrow = ලැයිස්තුව තෝරා බලන්න
