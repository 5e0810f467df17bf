# Readings: who speaks a language reads what stands in it.
nav-readings = Please read this
readings-title = Please read this
readings-lead = You speak these languages. Each text that you read and find right is shown to readers as checked by a native speaker.
readings-no-language = No language is noted for you yet. Please ask the head of the centre to add the languages that you speak.
readings-nothing = No text waits to be read in your languages. Thank you.
readings-right-done = Thank you. Readers now see that this text was checked by a native speaker.
readings-messages-heading = The words of the site and the bot
readings-critical-unread = Must never be wrong, not read
readings-all-unread = All, not read
readings-texts-heading = Texts
readings-by-machine = By machine
readings-by-person = By a person
readings-public = Public
readings-draft = Not public yet

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } in { $language }
readings-text-lead = Compare each part with the Korean. If all of it is right, say so at the end of the page; if a part is wrong, say what.
readings-wrong = This is wrong
readings-what = What is wrong, and what should it say?
readings-wrong-button = Tell the editors
readings-right-heading = It is all right
readings-right-what = Readers will see that a native speaker has checked it. Your name is not shown to them.
readings-right-button = I read it, and it is right
readings-error-own = You wrote this yourself. Somebody else has to read it.
readings-error-changed = Other words were saved meanwhile. Please read what stands here now.
readings-error-behind = Parts of it are not translated yet, or their Korean has changed. It can be called right when they are done.
# $limit: number of characters
readings-error-length = Please write something, at most { $limit } characters.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = The words of the site and the bot in { $language }
readings-messages-lead = Under each line in Korean and English stands what we say in your language, in bold. Say that it is right, or write what it should say. A correction is shown everywhere at once.
readings-messages-hint = Values that the program fills in stay as they are:
readings-files = Parts
readings-critical = Must never be wrong
readings-state-unread = Not read yet
readings-state-right = Right
readings-state-corrected = Corrected
readings-state-again = Our words have changed: please read again
readings-message-right = It is right
readings-message-correct = Correct it
readings-message-words = What it should say
readings-message-button = Say this from now on
# $name: a value, as it is typed
readings-error-lacks = { $name } is missing. Please keep it as it is.
# $name: a value, as it is typed
readings-error-adds = { $name } is not known here. Please take it out.
# $name: what was typed as a case
readings-error-choice = The case { $name } is not known here. Please use the cases that were there.
readings-error-markup = Please leave out tags, links and invisible marks that were not there before.
readings-error-unreadable = This cannot be read. Please compare the braces with how it was before.

# Corrections.
readings-corrections-title = Corrected words
readings-corrections-none = Nothing has been corrected.
readings-message = Message
readings-own-words = Before
readings-new-words = Now
readings-by = Corrected by
readings-end = Go back to our words
