# What a counsellor says of this minute.
presence-label = ඔබට දැන් ඉඩ තිබේද?
presence-here = මම මෙහි සිටිමි
presence-busy = කෙනෙකු සමඟ සිටිමි
presence-break = විවේකයේ සිටිමි

# What somebody is asked to take.
offers-heading = ඔබට මෙය භාර ගත හැකිද?
offers-time = පිළිතුරු දීමට ඇති කාලය
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] තත්පර { $shown }ක් ඉතිරිව ඇත
   *[other] තත්පර { $shown }ක් ඉතිරිව ඇත
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] මිනිත්තු { $shown }ක් ඉතිරිව ඇත
   *[other] මිනිත්තු { $shown }ක් ඉතිරිව ඇත
}
# $when: day and time
offers-until = { $when } දක්වා
offers-accept = මම භාර ගනිමි
offers-decline = මට නොහැකිය
offers-why-choose = ඇයි නොහැක්කේ?
# $locator: the number that the client reads out
offers-why-label = ඔබ ප්‍රශ්නය { $locator } භාර නොගන්නේ ඇයි
offers-why-with-somebody = මම කෙනෙකු සමඟ සිටිමි
offers-why-not-my-topic = මම මෙම මාතෘකාව හොඳින් නොදනිමි
offers-why-knows-the-person = මම එම පුද්ගලයා හෝ සේවායෝජකයා දනිමි
offers-why-too-much = මට වැඩ වැඩියි
offers-why-other = වෙනත් හේතුවක්
offers-error-over = පිළිතුරු දීමට තිබූ කාලය අවසන් විය, එබැවින් දැන් වෙනත් කෙනෙකුගෙන් විමසයි.
offers-error-gone = මෙම ප්‍රශ්නය භාර ගැනීම තවදුරටත් ඔබෙන් විමසන්නේ නැත.

# Interpreting, on the page of a case.
call-heading = භාෂණ පරිවර්තනය
# $name: a person
call-by = භාෂණ පරිවර්තනය කරන්නේ { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = පවත්වාගෙන යන්නේ { $name }
# $when: day and time
call-asked = { $when } සිට ඇමතිය යුතුව ඇත
call-answered = ඇමතුමට පිළිතුරු දුන්නා
call-ended = ඇමතුම අවසන්
call-not-needed = අවශ්‍ය නැත
call-pair = භාෂණ පරිවර්තකයෙකු සොයන්න
call-over = සංවාදය අවසන්
call-over-what = එවිට ඔබට ඊළඟ පුද්ගලයා භාර ගත හැකිය. ප්‍රශ්නය ලිපියක් ලෙස ඔබේ ලැයිස්තුවේ තිබේ.
call-why-no-answer = පිළිතුරක් නැත: ඊළඟ සේවාව
call-why-busy = කාර්යබහුලයි: ඊළඟ සේවාව
call-why-refused = උදව් කළ නොහැක: ඊළඟ සේවාව

# Interpreting lines, kept by the head.
relays-title = භාෂණ පරිවර්තන දුරකථන සේවා
relays-what = මෙහි කිසිවෙකු යම් භාෂාවක් කතා නොකරන විට, සංවාදයක් සඳහා උපදේශකයෙකු මෙම සේවාවකට සම්බන්ධ කෙරේ. ලිපියක් කිසි විටෙක මෙම සේවාවකට යවන්නේ නැත.
relays-none = තවම කිසිදු සේවාවක් ඇතුළත් කර නැත.
relays-name = නම
relays-langs = භාෂා
relays-any-language = ඕනෑම භාෂාවක්
relays-lines = එකවර ඇමතුම්
relays-lines-at-once = අපට එකවර ගත හැකි ඇමතුම් ගණන
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $lines }න් { $busy }
relays-waiting = බලා සිටි කාලය, පසුගිය දින 30
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = සාමාන්‍යයෙන් තත්පර { $seconds }; ඇමතුම් { $calls }න් { $answered }කට පිළිතුරු ලැබුණි
relays-not-measured = තවම ඇමතුමක් නැත
relays-if-agreed = සේවාලාභියා එකඟ නම් පමණි
relays-end = අවසන් කරන්න
# $name: name of a line
relays-end-label = { $name } දුරකථන සේවාව අවසන් කරන්න
relays-new-title = අලුත් දුරකථන සේවාවක්
relays-new-button = ඉදිරියට
relays-edit-title = භාෂණ පරිවර්තන දුරකථන සේවාවක්
relays-contact = සම්බන්ධතා තොරතුරුවල ඇති සටහන
relays-contact-hint = දුරකථන අංකය සහ පවත්වාගෙන යන ආයතනය එයින් ගනී. එයින් පුරවන දේ වෙනස් කළ හැකිය.
relays-no-contact = නැත
relays-whose = සේවාව අයත් කාටද
relays-ministry = එය අධිකරණ අමාත්‍යාංශයට අයත්ය
relays-ministry-hint = එවැනි සේවාවක් අමතන්නේ සේවාලාභියා එකඟ නම් පමණි. ඔබ නොදන්නේ නම්, මෙය තෝරා තිබෙන ලෙසම තබන්න.
relays-hours = පිළිතුරු දෙන වේලාවන්
relays-save = සුරකින්න
relays-error-name = කරුණාකර නම අකුරු 120ක් දක්වා ලියන්න.
relays-error-lines = කරුණාකර 1 සිට 99 දක්වා අංකයක් ලියන්න.
relays-error-langs = කරුණාකර අවම වශයෙන් එක් භාෂාවක් තෝරන්න.
relays-error-hours = කරුණාකර වේලාවන් දෙකක් ලියන්න. අවසානය ආරම්භයට පසුව විය යුතුය.
relays-error-busy = දැන් ඊට වඩා ඇමතුම් ගණනක් සිදු වෙමින් පවතී. කරුණාකර ඒවා අවසන් වූ පසු නැවත උත්සාහ කරන්න.

# The office.
office-needs-head = ඔබේ තීරණය අවශ්‍යයි
# $name: a person
office-is-asked = විමසා ඇත්තේ: { $name }
office-away-heading = මෙහි නැති අය භාරයේ ඇති ප්‍රශ්න
office-substitute = දැන් නම් භාර වන්නේ
office-no-substitute = කිසිවෙකුට නැත
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = { $day } දින තීරණ නැවත ගන්නා ලදී: { $replayed }. වෙනස් වූ ගණන: { $differed }.
office-error-excluded = එම පුද්ගලයා මෙම ප්‍රශ්නයෙන් ඉවත් කර තබා ඇත. කරුණාකර වෙනත් කෙනෙකු තෝරන්න.

# One person.
staff-about-heading = ප්‍රශ්න භාර දීම සඳහා
staff-gender = සේවාලාභියාට ඉල්ලිය හැක්කේ
staff-gender-hint = සමහර සේවාලාභීන් කාන්තාවක් හෝ පිරිමියෙකු සමඟ කතා කිරීමට ඉල්ලයි. මෙය කීම අනිවාර්ය නැත.
staff-gender-none = කියා නැත
staff-gender-woman = කාන්තාවක් ලෙස
staff-gender-man = පිරිමියෙකු ලෙස
staff-letters = සේවාලාභීන්ගේ ලිපි පරිවර්තනය කළ හැකිය
staff-letters-hint = රහස් රැකීමට අත්සන් කළ, මධ්‍යස්ථානයෙන් පිටත පරිවර්තකයන් සඳහා.

# Why the rules looked at a case.
cause-declined = විමසූ කෙනා එය භාර ගත්තේ නැත.
cause-expired = විමසූ කෙනා නියමිත කාලය තුළ පිළිතුරු දුන්නේ නැත.
cause-left = විමසූ කෙනා මේ අතරතුර පිටව ගොස් ඇත.
cause-handed-over = භාරව සිටි කෙනා මෙහි නැත.
cause-excluded = භාරව සිටි කෙනා එයින් ඉවත් කර තබා ඇත.
cause-interpreter = භාෂණ පරිවර්තකයෙකු සොයන ලදී.

# What was done in a case.
act-offered = භාර ගැනීමට උපදේශකයෙකුගෙන් විමසන ලදී
act-accepted = භාර ගන්නා ලදී
act-declined = භාර ගත්තේ නැත
act-offer-over = නියමිත කාලය තුළ පිළිතුරු දුන්නේ නැත
act-offer-withdrawn = විමසීම ආපසු ගන්නා ලදී
act-paired = භාෂණ පරිවර්තකයෙක් එක් විය
act-line-asked = භාෂණ පරිවර්තන දුරකථන සේවාව අමතන ලදී
act-line-answered = භාෂණ පරිවර්තන දුරකථන සේවාව පිළිතුරු දුන්නා
act-line-failed = භාෂණ පරිවර්තන දුරකථන සේවාවෙන් උදව් ලැබුණේ නැත
act-call-ended = භාෂණ පරිවර්තන ඇමතුම අවසන් විය
act-contact-over = සංවාදය අවසන් විය
act-excluded = කෙනෙකු ඉවත් කර තබන ලදී
act-matter-proposed = පොදු කරුණකට එක් වීමට කැමතිදැයි අසන ලදී
act-matter-joined = පොදු කරුණකට එක් විය
act-matter-left = පොදු කරුණකට එක් වූයේ නැත, නැතහොත් ඉන් ඉවත් විය
