# What readers see of a text.
text-gone-title = This text is not here any more
# $day: a date
text-stale-here = The Korean changed on { $day }; the translation will follow.
text-stale-here-undated = The Korean has changed; the translation will follow.

# What a text is, and where it stands.
text-kind-guide = Guide
text-kind-publication = Publication
text-kind-issue = Issue of the newsletter
text-kind-article = Article
text-kind-bulletin = Bulletin
text-kind-alert = Alert
text-kind-reply = Saved reply
text-kind-question = Question before counsel
text-kind-situation = Way out of a situation
text-kind-programme = Course or event
text-state-missing = Not translated
text-state-asked-for = Asked for
text-state-in-translation = Being translated
text-state-stale = The Korean has changed
text-state-withdrawn = Taken from readers
text-state-machine = By a machine, read by nobody yet
text-state-needs-review = Read by nobody yet
text-state-reviewed = Read by a speaker
text-state-declined = Will not be translated
text-state-draft = Being written
text-state-public = Public
# $count: how many; $shown: the same as it is written
text-behind = { $count ->
    [one] { $shown } sentence behind the Korean
   *[other] { $shown } sentences behind the Korean
}
# $count: how many; $shown: the same as it is written
text-unwritten = { $count ->
    [one] { $shown } sentence without words
   *[other] { $shown } sentences without words
}
text-by-file = taken in from a file

# One text.
text-public-pages = What readers see
text-languages = Where it stands in each language
text-readers-see = Readers see
text-read-by = Read by
text-to-do = What you can do
text-public-since = Public since
text-not-public = Not public
text-history = History
text-more = More
text-act-publish = Publish
text-act-review = I read it, it is right
text-act-schedule = Set the day
text-act-unschedule = Take the day back
text-act-decline = Do not translate
text-act-take-up = Translate it after all
text-act-withdraw = Take it from readers
text-schedule-at = When is it to become public? (time in this city)
text-decline-why = What readers are told
text-note = A note for colleagues (may stay empty)
text-publish-all-heading = Publish together
text-publish-all-what = These have all that the Korean says. Choose the languages to publish. If one of them cannot be published, none is.
text-publish-all-button = Publish what is chosen

# What was done.
text-done-made = The text is made. Now write its Korean.
text-done-saved = Saved.
text-done-published = It is public.
text-done-scheduled = It becomes public at that time.
text-done-unscheduled = The day is taken back.
text-done-withdrawn = It is taken from readers, who are told why.
text-done-declined = It will not be translated, and readers are told why.
text-done-taken-up = It will be translated after all.
text-done-reviewed = It is noted that you read it.
text-done-restored = The older text is saved again as the newest. Readers do not see it yet.
text-done-still-correct = It is noted that the translations are still right.
text-done-unchanged = Nothing had changed.

# What cannot be done.
text-refusal-no-words = There are no words in this language yet.
text-refusal-unwritten = The title or the text is still empty.
text-refusal-changed = Somebody saved other words meanwhile. Please look at them and try again.
text-refusal-long-note = The note is too long. It may have 300 characters.
text-refusal-past-day = That time has passed.
text-refusal-no-day = Please choose a day and a time.
text-refusal-is-public = It is public already.
text-refusal-not-public = It is not public now.
text-refusal-no-source = The Korean is not public yet. Please publish it first.
text-refusal-no-reason = Please choose what readers are told.
text-refusal-own-words = You saved these words. Somebody else has to read them.
text-refusal-none-chosen = Please choose at least one language.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Nothing was published.
text-refusal-around = Somebody else changed this meanwhile. What you typed is below. Save again if it is to replace theirs.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Take it from readers in { $language }
text-withdraw-what = Readers of { $language } no longer get it and are told the reason that you choose.
text-withdraw-what-all = With the Korean it goes in every language. Readers are told the reason that you choose.
text-withdraw-linking = Other texts lead to this one. It is better to mend their links first.
text-withdraw-why = What readers are told
text-withdraw-button = Take it from readers

# The Korean changed, and the translations are right all the same.
text-still-offer = The Korean has changed, and some translations are behind.
text-still-link = See whether they have to change
text-still-title = Are the translations still right?
text-still-what = This is how the Korean changed. If it means the same, you can note for every language that its translation is still right. No translated word changes; only the mark goes that says it is old.
text-still-new = New sentences still have to be translated.
text-still-button = Still right in every language
text-still-nothing = No sentence has changed.
text-still-changed = The Korean changed again meanwhile. Please look once more.

# A new text.
text-title-ko = Title in Korean
text-slug = Name in the address
text-slug-hint = Small letters, digits and hyphens, 3 to 60 of them. It cannot be changed later. For example:
text-begin-button = Make the text
text-error-kind = Please choose what it is.
text-error-slug = Please use 3 to 60 small letters, digits and hyphens.
text-error-slug-taken = There is a text of this name already.
text-error-no-title = Please write a title.
text-error-topic = Please choose a topic.

# What stands around a text.
text-around = Change topic, contacts, terms and sources
text-around-what = The same in every language. What you save is public at once.
text-contacts = Contacts
text-terms = Terms
text-sources = Articles of the law
text-checked-on = Checked on
text-checked-by = Checked by (a role or a body)
text-review-by = Next review on
text-related = Guides to read with it
text-related-hint = One a line, by the name in the guide’s address.
text-line-each = One a line, in the order in which readers see them.
text-sources-hint = One a line, in Korean, and its address behind it if it has one, from https:// on.
text-contacts-known = Contacts that there are
text-terms-known = Terms that there are
# $ids: names as they were typed
text-error-unknown = Nobody knows: { $ids }
text-error-too-many = There may be { $most }.
text-error-sources = There may be { $most } lines of { $longest } characters.
text-error-checked-on = Please choose today or a day before.
text-error-review-by = Please look at the date again.

# History.
# $language: a language by its own name
text-history-title = History in { $language }
text-history-none = Nothing has been saved yet.
# $number: which revision it is
text-history-number = Revision { $number }
text-history-public = What readers see
text-history-latest = Saved last
text-history-cut = Only the newest is shown.
text-history-compared = Compared with revision { $number }. What is struck through is gone, what is underlined is new.
text-history-with-public = Compare it with what readers see
text-history-first = This was saved first.
text-restore-heading = Go back to this
text-restore-what = These words are saved again as the newest. Nothing is lost, and readers see them only when they are published.
text-restore-button = Go back
text-act-published = Published
text-act-scheduled = Given a day
text-act-unscheduled = Day taken back
text-act-withdrawn = Taken from readers
text-act-declined = Will not be translated
text-act-taken-up = To be translated after all
text-act-asked-for = Asked for
text-act-begun = Translation begun
text-act-reviewed = Read and found right
text-act-still-correct = Still right although the Korean changed
text-act-restored = Gone back to an older revision
