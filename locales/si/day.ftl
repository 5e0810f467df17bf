# My day: what a counsellor sees first. The page looks again by itself.
day-again = නැවත බලන්න
# Read out and shown for a while when the lists have changed
day-changed = අලුත් දෙයක් ඇත
day-links = තවත් වැඩ
# $time: a time as 18:00
day-shift-from = ඔබේ වැඩ මුරය ආරම්භ වන්නේ { $time }ට
# $time: a time as 18:00
day-shift-until = ඔබේ වැඩ මුරය අවසන් වන්නේ { $time }ට
day-shift-over = අදට ඔබේ වැඩ මුරය අවසන්
day-shift-none = අද ඔබට වැඩ මුරයක් නැත
day-shift-away = අද ඔබ නිවාඩු
day-offer-over = පිළිතුරු දීමට තිබූ කාලය අවසන් විය
day-talks-heading = දැන් ඔබ සමඟ සිටින අය
day-talk-over = අවසන්
# $locator: the number that the client reads out
day-talk-over-label = ප්‍රශ්නය { $locator } හි සංවාදය අවසන්
day-group-late = ප්‍රමාදයි
day-group-today = අද කළ යුතු
day-group-week = මෙම සතියේ
day-group-later = පසුව
day-why = කළ යුතු දේ සහ දිනය
# $when: day and time
day-answer-by = { $when } වන විට පිළිතුරු දෙන්න
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] අලුත් පණිවිඩ { $shown }ක්
   *[other] අලුත් පණිවිඩ { $shown }ක්
}
day-interpreting-heading = ඔබ භාෂණ පරිවර්තනය කරන ප්‍රශ්න
day-due-heading = අද කළ යුතු දේ
day-due-of-colleague = සගයෙකු එක් කළ කාර්යයක්

# Finding one of one's own cases again.
own-title = මා භාර ප්‍රශ්නයක් සොයන්න
own-what = පහත කරුණු අනුව ඔබ භාර ප්‍රශ්න සොයයි, වසා ඇති ඒවාද සොයයි. කී දේ ඇත්තේ රහස් කේතයකින් නිසා එය තුළ සොයන්නේ නැත.
own-any = සියල්ල
own-from = ලැබුණු දිනය, මෙදින සිට
own-until = ලැබුණු දිනය, මෙදින දක්වා
own-locator = ලදුපත, මුල් ඉලක්කම් 8
own-button = සොයන්න
own-opened = ලැබුණු වේලාව
own-none = ඔබ භාර කිසිවක් හමු නොවීය. කොටු අඩුවෙන් පුරවන්න, නැතහොත් වැඩි කාලයක් තෝරන්න. ප්‍රශ්නය සගයෙකු භාරයේ නම්, ප්‍රධානියාගෙන් අසන්න.
own-older = පරණ ඒවා
own-error-choice = කරුණාකර ලැයිස්තුවෙන් එකක් තෝරන්න.
own-error-day = කරුණාකර දින දර්ශනයේ ඇති දිනයක් 2026-11-23 ලෙස ලියන්න.
own-error-order = අවසන් දිනය පළමු දිනයට පෙර වේ.
own-error-locator = කරුණාකර ලදුපතේ මුල් ඉලක්කම් 8 පමණක් ලියන්න.
