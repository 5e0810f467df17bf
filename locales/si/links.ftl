# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (තවම ඔබේ භාෂාවෙන් නැත)
links-gone = (මෙම පිටුව දැන් නැත)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } සබැඳිය සියලු දෙනා එක් භාෂාවකට යොමු කරයි. { $wanted } ලියන්න, එවිට එය සෑම පාඨකයෙකුම තම භාෂාවට යොමු කරයි.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = සබැඳි එක් භාෂාවකට පමණක් යොමු වෙද්දී

# The newsroom's page of links that lead to other sites.
board-section-links = සබැඳි
text-act-link-replaced = සබැඳියක ලිපිනය මාරු කරන ලදී
links-title = වෙනත් වෙබ් අඩවිවලට සබැඳි
links-lead = අපගේ ලිපි යොමු කරන, නමුත් දැන් නැති හෝ වෙනත් තැනකට ගෙන ගිය පිටු.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] සබැඳි { $shown }ක් පරීක්ෂා කරමින් පවතී.
   *[other] සබැඳි { $shown }ක් පරීක්ෂා කරමින් පවතී.
}
links-off = මෙම පරිගණකයේ සබැඳි විවෘත කර බලන්නේ නැත.
links-nothing = අපගේ ලිපිවල සබැඳිවල අලුත් ගැටලුවක් නැත.
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] මේවා අවසන් වූ විට තවත් සබැඳි { $shown }ක් පෙන්වයි.
   *[other] මේවා අවසන් වූ විට තවත් සබැඳි { $shown }ක් පෙන්වයි.
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] නැති වූ හෝ ගෙන ගිය සබැඳි: අලුත් { $shown }
   *[other] නැති වූ හෝ ගෙන ගිය සබැඳි: අලුත් { $shown }
}
links-what-missing = එවැනි පිටුවක් දැන් නැත.
links-what-status = වෙබ් අඩවිය දෝෂයක් බව පවසයි.
links-what-unreachable = වෙබ් අඩවියට සම්බන්ධ විය නොහැක.
links-what-slow = වෙබ් අඩවිය නියමිත වේලාවට පිළිතුරු දෙන්නේ නැත.
links-what-loop = වෙබ් අඩවිය කෙළවරක් නැතිව එක් පිටුවකින් තවත් පිටුවකට යොමු කරයි.
links-what-private = මෙම ලිපිනය සැමට විවෘත අන්තර්ජාල ලිපිනයක් නොවේ.
links-what-moved = පිටුව වෙනත් ලිපිනයකට ගෙන ගොස් ඇත.
links-since = දැනගත් දිනය:
links-moved-to = දැන් ලිපිනය:
links-checked = අවසන් වරට විවෘත කර බැලුවේ:
links-in-sources = මූලාශ්‍ර
links-replace = සෑම තැනකම මාරු කරන්න
links-replace-by-this = මෙම ලිපිනය යොදන්න
links-put-aside = අපට එය හොඳින් විවෘත වේ
links-take-back = නැවත පරීක්ෂාවට ගන්න
links-again = දැන් විවෘත කර බලන්න
links-aside = පසෙකට දැමූ සබැඳි
# $name: a colleague
links-aside-by = { $name } පසෙකට දැමුවේ:
links-done-aside = පසෙකට දමන ලදී. එහි වෙනත් ගැටලුවක් ඇති වූ විට නැවත පෙන්වයි.
links-done-back = එය නැවත පරීක්ෂාවට ගෙන ඇත.
links-done-again = මිනිත්තු කිහිපයකින් එය විවෘත කර බලයි.
links-done-replaced = සෑම තැනකම මාරු කරන ලදී.
links-replace-title = ලිපිනයක් සෑම තැනකම මාරු කරන්න
links-new-address = අලුත් ලිපිනය
links-look = වෙනස් වන දේ පෙන්වන්න
links-uses = මෙම ලිපිනය ඇති ලිපි
links-replace-what = කොරියානු පාඨය සහ එහි පරිවර්තන එකට වෙනස් වේ, එබැවින් කිසිදු පරිවර්තනයක් පැරණි වන්නේ නැත. පාඨකයන් දකින දේ වහාම වෙනස් වේ; කෙටුම්පත්වලටද අලුත් ලිපිනය යෙදේ.
links-replace-button = සෑම තැනකම මාරු කරන්න
links-error-address = කරුණාකර https:// සිට වෙනත් ලිපිනයක් සම්පූර්ණයෙන් ලියන්න.
links-refusal-changed = මේ අතරතුර කෙනෙකු මෙම ලිපිවලින් එකක් සුරකා ඇත. කිසිවක් වෙනස් කළේ නැත; කරුණාකර තවත් වරක් බලා නැවත තහවුරු කරන්න.
links-refusal-nowhere = මෙම ලිපිනය දැන් කිසිදු ලිපියක නැත.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = “{ $title }” ({ $language }) හි ලිපිනය වෙනත් ආකාරයකට ලියා ඇත. කිසිවක් වෙනස් කළේ නැත; කරුණාකර පළමුව එහි නිවැරදි කරන්න.
# $title: a text; $language: a language by its own name
links-refusal-held-back = අලුත් ලිපිනය සමඟ “{ $title }” ({ $language }) පරීක්ෂාවෙන් සමත් වන්නේ නැත. කිසිවක් වෙනස් කළේ නැත; කරුණාකර පළමුව එය බලන්න.
