# Contacts, kept in the newsroom.
board-section-contacts = සම්බන්ධතා තොරතුරු
directory-title = සම්බන්ධතා තොරතුරු
directory-lead = ඇමතිය යුතු අංක සහ යා යුතු තැන්. ඔබ වෙනස් කරන දේ සියලු භාෂාවලින් එකවර පෙන්වයි.
directory-new-title = අලුත් සම්බන්ධතා තොරතුරක්
directory-removed = සම්බන්ධතා තොරතුර ඉවත් කරන ලදී.
directory-none = සම්බන්ධතා තොරතුරක් හමු නොවීය.
directory-search-label = නම හෝ පවත්වාගෙන යන ආයතනය
directory-see = පාඨකයන් දකින පිටුව
directory-name = නම
directory-note = උදව් කරන්නේ කුමකටද
directory-other-languages = වෙනත් භාෂා
directory-unnamed = { $count ->
    [one] { $count } භාෂාවකින් නම නැත.
   *[other] භාෂා { $count }කින් නම නැත.
}

directory-id = ලිපිනයේ ඇති නම
directory-id-hint = කුඩා ඉංග්‍රීසි අකුරු, ඉලක්කම් සහ කෙටි ඉරි. එය පසුව වෙනස් කළ නොහැක.
directory-kind = වර්ගය
directory-kind-emergency = හදිසි ඇමතුම් අංකය
directory-kind-line = දුරකථන උපදේශනය
directory-kind-office = පැමිණිය යුතු කාර්යාලය
directory-kind-centre = නගරයේම සේවා මධ්‍යස්ථානය
directory-run-by = පවත්වාගෙන යන ආයතනය
directory-run-by-hint = කොරියානු භාෂාවෙන් එහි නිල නම.
directory-topics = මාතෘකා
directory-phones = දුරකථන අංක
directory-phones-hint = සෑම අංකයක්ම ලියාපදිංචි අගයක් ලෙස තබාගන්නා අතර ලිපිවලද යෙදිය හැකිය. දැනටමත් ඇති අංකයක් නම් එම අගයම යොදා ගැනේ. මෙම තොරතුරෙන් අංකය ඉවත් කිරීමට කොටුව හිස් කරන්න.
directory-phone = අංකය { $number }
directory-phone-others = { $count ->
    [one] තවත් ලිපි හෝ සම්බන්ධතා තොරතුරු { $count }ක එය සඳහන් වේ. අංකය වෙනස් වී ඇත්නම්, මෙම අගයේ පිටුවේ එය වෙනස් කරන්න.
   *[other] තවත් ලිපි හෝ සම්බන්ධතා තොරතුරු { $count }ක එය සඳහන් වේ. අංකය වෙනස් වී ඇත්නම්, මෙම අගයේ පිටුවේ එය වෙනස් කරන්න.
}
directory-address = ලිපිනය
directory-address-hint = කොරියානු භාෂාවෙන්, නාම පුවරුවේ හෝ නිල ලේඛනවල ඇති ආකාරයටම.
directory-address-latin = ලතින් අකුරින් ලිපිනය
directory-speaks = කතා කරන භාෂා
directory-speaks-hint = තහවුරු කළ භාෂා පමණි.
directory-hours = විවෘත වේලාවන්
directory-hours-hint = දින සහ වේලාවන්, පේළියෙන් පේළියට. හිස් පේළියක් ගණන් ගන්නේ නැත.
directory-hours-unknown = නොදනී
directory-hours-weekly = සෑම සතියකම එකම වේලාවන්
directory-row = පේළිය { $number }
directory-opens = විවෘත වේ
directory-closes = වසයි
directory-row-languages = එම වේලාවේ සමහර භාෂා පමණක් කතා කරන්නේ නම්
directory-more-rows = තවත් පේළි පෙන්වන්න
directory-cost = ඇමතුමේ ගාස්තුව
directory-cost-unknown = නොදනී
directory-website = වෙබ් අඩවිය
directory-status = තහවුරු කිරීම
directory-status-hint = තහවුරු නොකර මෙහි තැබිය හැක්කේ නගරයේම සේවා මධ්‍යස්ථානය පමණි. එවිට එහි දුරකථනය, වේලාවන් සහ ලිපිනය පෙන්වන්නේ නැත.
directory-status-law = නීතියේ සඳහන් වේ
directory-status-official = නිල මූලාශ්‍රයක දුටුවේය
directory-status-unverified = තහවුරු කර නැත
directory-source = තහවුරු කළේ කොතැනින්ද
directory-source-hint = ඔබ එය දැනගත් වෙබ් අඩවිය, ලිපිය හෝ දුරකථන ඇමතුම.
directory-checked-on = පරීක්ෂා කළ දිනය
directory-position = ලැයිස්තුවේ ස්ථානය
directory-position-hint = කුඩා අංක මුලින් පෙනේ. එහි ස්ථානය එලෙසම තැබීමට හෝ අගට තැබීමට හිස්ව තබන්න.

directory-error-id = කරුණාකර කුඩා ඉංග්‍රීසි අකුරු, ඉලක්කම් සහ කෙටි ඉරි 48ක් දක්වා යොදන්න.
directory-error-taken = මෙම නම ඇති සම්බන්ධතා තොරතුරක් දැනටමත් ඇත.
directory-error-no-name = කරුණාකර නම ලියන්න: { $what }.
directory-error-long-name = කරුණාකර නම අකුරු 120ක් දක්වා කෙටි කරන්න: { $what }.
directory-error-long-note = කරුණාකර විස්තරය අකුරු 400ක් දක්වා කෙටි කරන්න: { $what }.
directory-error-kind = කරුණාකර වර්ගයක් තෝරන්න.
directory-error-run-by = කරුණාකර පවත්වාගෙන යන ආයතනය අකුරු 120ක් දක්වා ලියන්න.
directory-error-topic = එවැනි මාතෘකාවක් නැත: { $what }.
directory-error-phone = මෙය දුරකථන අංකයක් නොවේ: { $what }. කරුණාකර ඉලක්කම් සහ කෙටි ඉරි යොදන්න.
directory-error-shared = මෙම අංකය වෙනත් තැන්වලද සඳහන් වේ ({ $fact }). කරුණාකර අගයේ පිටුවේ එය වෙනස් කරන්න, නැතහොත් එහි කොටුව හිස් කර අනෙක් අංකය අලුත් කොටුවක ලියන්න.
directory-error-other-values = මෙම අංකයට වෙනත් දිනවල අගයන් ඇත ({ $fact }). කරුණාකර අගයේ පිටුවේ එය වෙනස් කරන්න.
directory-error-address = කරුණාකර ලිපිනය අකුරු 200ක් දක්වා ලියන්න.
directory-error-address-latin = කරුණාකර කොරියානු ලිපිනය සමඟ ලතින් අකුරින් ලිපිනය අකුරු 200ක් දක්වා ලියන්න.
directory-error-speaks = එවැනි භාෂාවක් නැත: { $what }.
directory-error-hours = කරුණාකර විවෘත වේලාවන් නැවත බලන්න. සෑම පේළියකටම දිනයක් අවශ්‍යය, විවෘත වන වේලාව වසන වේලාවට පෙර විය යුතුය, ඉහත තේරීම සෑම සතියකම එකම වේලාවන් විය යුතුය.
directory-error-website = කරුණාකර https:// සිට සම්පූර්ණ ලිපිනය ලියන්න.
directory-error-source = කරුණාකර තහවුරු කළේ කොතැනින්දැයි අකුරු 300ක් දක්වා ලියන්න.
directory-error-status = කරුණාකර එය තහවුරු කළේද යන්න තෝරන්න.
directory-error-checked-on = කරුණාකර පරීක්ෂා කළ දිනය ලියන්න.
directory-error-checked-later = පරීක්ෂා කළ දිනය අදට පසුව ඇත.
directory-error-position = ස්ථානය 0 සිට 9999 දක්වා අංකයක් විය යුතුය.
directory-error-unverified-kind = තහවුරු නොකර මෙහි තැබිය හැක්කේ නගරයේම සේවා මධ්‍යස්ථානය පමණි.
directory-error-unverified-shows = තහවුරු නොකළ දෙයක දුරකථනය, වේලාවන් හෝ ලිපිනය පෙන්විය නොහැක. කරුණාකර එය තහවුරු කළ ආකාරය ලියන්න, නැතහොත් ඒවා ඉවත් කරන්න.
directory-error-changed = මේ අතරතුර වෙනත් කෙනෙකු මෙම තොරතුර වෙනස් කර ඇත. කරුණාකර පහත වෙනස්කම් බලන්න; නැවත සුරැකුවහොත් ඒ වෙනුවට ඔබ ලියූ දේ යෙදේ.
directory-error-shown = ලිපි මෙම තොරතුර පෙන්වයි, එබැවින් එය ඉවත් කළ නොහැක. කරුණාකර පළමුව එය ලිපිවලින් ඉවත් කරන්න.
directory-error-gone = මෙම සම්බන්ධතා තොරතුර ඉවත් කර ඇත.
directory-error-email = මෙය ඊමේල් ලිපිනයක් නොවේ.

directory-remove-heading = සම්බන්ධතා තොරතුර ඉවත් කරන්න
directory-remove-what = ලිපි එය පෙන්වන තුරු ඉවත් කළ නොහැක. එයට කළ දේ සටහන් වී පවතී.
directory-remove-button = ඉවත් කරන්න

directory-history = වෙනස් කළ දේ
directory-history-none = තවම කිසිවක් වෙනස් කර නැත.
directory-part = වෙනස් වූ කොටස
directory-done-made = සාදන ලදී
directory-done-changed = වෙනස් කරන ලදී
directory-done-removed = ඉවත් කරන ලදී
directory-done-imported = ගොනුවකින් ගන්නා ලදී
directory-done-confirmed = නිවැරදි බව තහවුරු කරන ලදී
directory-by-files = ගොනුවක්
directory-by-organisation = ආයතනය

# Organisations confirm their entry each quarter.
directory-asked-heading = ආයතනයෙන් අසන්න
directory-asked-what = සෑම මාස තුනකට වරක්ම මෙම ලිපිනයට ඊමේල් පණිවිඩයක් යවා තොරතුර නිවැරදිදැයි අසයි. එහි ඇති සබැඳිය දින { $days }ක් ක්‍රියා කරයි.
directory-email = ආයතනයේ ඊමේල්
directory-email-hint = එය රහස් කේතයකින් තබාගන්නා අතර වෙන කිසිවකට භාවිත නොකෙරේ. කිසිවෙකුගෙන් නොඇසීමට හිස්ව තබන්න.
directory-email-button = මෙම ලිපිනයෙන් අසන්න
directory-standing = ආයතනය තහවුරු කළේද
directory-standing-asked = අසා ඇත, තවම පිළිතුරක් නැත.
directory-standing-overdue = පිළිතුරක් නැත.
directory-standing-next = { $day } දින නැවත අසයි.
directory-standing-soon = ළඟදීම අසයි.
directory-standing-none = අසන්නේ නැත.
directory-confirmed-on = ආයතනය { $day } දින එය නිවැරදි බව තහවුරු කළේය.
directory-answers = වෙනස් වී ඇති බව ආයතන පවසන දේ
directory-answer-lost = මෙම වචන විවෘත කළ නොහැක.
directory-settle-button = කටයුතු අවසන්

directory-mail-subject-first = { $city }: { $name } පිළිබඳ තොරතුරු නිවැරදිද?
directory-mail-subject-reminder = { $city }: තවත් වරක්: { $name } පිළිබඳ තොරතුරු නිවැරදිද?
directory-mail-text-first =
    ආයුබෝවන්, මේ { $city } විදේශික පදිංචිකරුවන්ගේ මාර්ගෝපදේශයයි.

    අපගේ වෙබ් අඩවිය { $name } හි දුරකථනය, ලිපිනය සහ විවෘත වේලාවන් භාෂා දහසයකින් පෙන්වයි. ඒවා තවමත් නිවැරදිදැයි අපි මාස තුනකට වරක් අසමු.

    කරුණාකර මෙම සබැඳිය විවෘත කරන්න. සියල්ල නිවැරදි නම් බොත්තම ඔබන්න, නැතහොත් වෙනස් වූ දේ ලියන්න. එයට ගත වන්නේ විනාඩියකි.

    { $link }

    සබැඳිය දින 30ක් ක්‍රියා කරයි. මෙම ඊමේල් පණිවිඩයට එවන පිළිතුරු කියවන්නේ නැත.
directory-mail-text-reminder =
    ආයුබෝවන්, මේ { $city } විදේශික පදිංචිකරුවන්ගේ මාර්ගෝපදේශයයි.

    සති දෙකකට පෙර අපි { $name } පිළිබඳ තොරතුරු නිවැරදිදැයි ඇසුවෙමු. තවම පිළිතුරක් නොලැබුණු නිසා තවත් වරක් අසමු.

    { $link }

    සියල්ල නිවැරදි නම් බොත්තම ඔබන්න, නැතහොත් වෙනස් වූ දේ ලියන්න. මෙම ඊමේල් පණිවිඩයට එවන පිළිතුරු කියවන්නේ නැත.

directory-confirm-title = මෙය නිවැරදිද?
directory-confirm-lead = විදේශික පදිංචිකරුවන් දකින්නේ මෙයයි. කරුණාකර දුරකථනය, ලිපිනය සහ විවෘත වේලාවන් බලන්න.
directory-confirm-right-button = සියල්ල නිවැරදියි
directory-confirm-changed-heading = යමක් වෙනස් වී තිබේද?
directory-confirm-words = වෙනස් වූ දේ
directory-confirm-words-hint = වෙනස් වූයේ කුමක්ද, කෙසේද, කවදා සිටද යන්න ලියන්න. අපගේ කෙනෙකු එය කියවා තොරතුර නිවැරදි කරයි.
directory-confirm-changed-button = එවන්න
directory-confirm-wrong = තවම කිසිවක් යවා නැත. කරුණාකර පහත බලන්න.
directory-confirm-meanwhile = මේ අතරතුර තොරතුරු වෙනස් විය, එබැවින් තවම කිසිවක් තහවුරු වී නැත. කරුණාකර දැන් ඇති තොරතුරු බලා නැවත පිළිතුරු දෙන්න.
directory-confirm-error-empty = කරුණාකර වෙනස් වූ දේ ලියන්න.
directory-confirm-error-long = කරුණාකර අකුරු 2,000ක් දක්වා ලියන්න.
directory-confirm-thanks-title = ස්තුතියි
directory-confirm-thanks-right = ඔබ එය අද තහවුරු කළ බව අපි සටහන් කර ගත්තෙමු. මාස තුනකින් නැවත අසමු.
directory-confirm-thanks-changed = ඔබ ලියූ දේ අපි භාර අයට දැනුම් දුන්නෙමු.
directory-confirm-already = ඔබ දැනටමත් පිළිතුරු දී ඇත. තවත් කළ යුතු කිසිවක් නැත.
directory-confirm-see = තොරතුර බලන්න
directory-confirm-spent-title = මෙම සබැඳිය තවදුරටත් ක්‍රියා නොකරයි
directory-confirm-spent = එය පරණ වැඩිය, නැතහොත් ඉන්පසු අලුත් ඊමේල් පණිවිඩයක් ලැබී ඇත. කරුණාකර ඊළඟ එකේ සබැඳිය භාවිත කරන්න. දැන් වැරදි දෙයක් ඇත්නම්, නගර සභා කාර්යාලය අමතන්න.

contact-address = ලිපිනය
