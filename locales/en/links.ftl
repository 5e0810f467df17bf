# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (not in your language yet)
links-gone = (this page is no longer there)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = The link { $found } leads everybody to one language. Write { $wanted }, and it leads each reader to theirs.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = despite links to one language alone

# The newsroom's page of links that lead to other sites.
board-section-links = Links
text-act-link-replaced = A link was replaced
links-title = Links to other sites
links-lead = Pages that are gone, or that have moved, although our texts lead to them.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $count ->
    [one] { $shown } link is looked after.
   *[other] { $shown } links are looked after.
}
links-off = On this machine links are not tried.
links-nothing = Nothing new is wrong with the links in our texts.
# $count: how many more there are; $shown: the same, written out
links-more = { $count ->
    [one] { $shown } more follows when these are done.
   *[other] { $shown } more follow when these are done.
}
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = { $count ->
    [one] Broken or moved links: { $shown } new
   *[other] Broken or moved links: { $shown } new
}
links-what-missing = There is no such page any more.
links-what-status = The site answers with a fault.
links-what-unreachable = The site cannot be reached.
links-what-slow = The site does not answer in time.
links-what-loop = The site leads from one page to the next without an end.
links-what-private = The address is not one of the public internet.
links-what-moved = The page has moved.
links-since = since
links-moved-to = Now at
links-checked = Last tried:
links-in-sources = sources
links-replace = Replace everywhere
links-replace-by-this = Replace by this address
links-put-aside = It works for us
links-take-back = Look after it again
links-again = Try it now
links-aside = Put aside
# $name: a colleague
links-aside-by = Put aside by { $name },
links-done-aside = Put aside. It comes back when something else is wrong with it.
links-done-back = It is looked after again.
links-done-again = It will be tried within a few minutes.
links-done-replaced = Replaced everywhere.
links-replace-title = Replace an address everywhere
links-new-address = New address
links-look = Show what changes
links-uses = In these texts
links-replace-what = The Korean and its translations change alike, so that no translation falls behind. What readers see is changed for them at once; drafts get the new address, too.
links-replace-button = Replace everywhere
links-error-address = Write another whole address, from https:// on.
links-refusal-changed = Somebody saved one of these texts meanwhile. Nothing was changed; look once more and confirm again.
links-refusal-nowhere = No text has this address any more.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = In “{ $title }” ({ $language }) the address is written in another way. Nothing was changed; mend it there first.
# $title: a text; $language: a language by its own name
links-refusal-held-back = With the new address “{ $title }” ({ $language }) would not pass the checks. Nothing was changed; look at it there first.
