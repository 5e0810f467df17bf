# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (not in your language yet)
links-gone = (this page is no longer there)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = The link { $found } leads everybody to one language. Write { $wanted }, and it leads each reader to theirs.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = despite links to one language alone
