# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Not in your language yet
# $wanted: name of a language in itself
newsletter-not-yet = This issue of the newsletter is not out in { $wanted } yet.
newsletter-not-yet-some = Not out in { $wanted } yet:
# $day: a date
newsletter-planned = It is planned for { $day }.
newsletter-unplanned = We do not know yet when it will be.
newsletter-all-issues = All issues
newsletter-no-issues = No issue is out yet.
newsletter-elsewhere = Not in this language
newsletter-other-issues = Other issues
newsletter-earlier-issue = The issue before:
newsletter-later-issue = The next issue:
newsletter-other-articles = More from this issue
newsletter-earlier-article = Before:
newsletter-later-article = Next:
newsletter-feed = Feed of new articles
newsletter-feed-all = Everything new, as a feed

# The newsroom: publications and issues.
board-section-publications = Newsletter
publications-title = Newsletter
publications-lead = Publications and their issues. An issue is published in each language when it is whole in it.
publications-issue = Issue
publications-no-issues = There is no issue yet.
publications-released = out
# $ready, $all: numbers as they are written
publications-ready = { $ready } of { $all } articles ready
# $day: a date
publications-next = Next one expected on { $day }
publications-how-often = How often it appears
publications-every-quarter = Every three months
publications-every-half-month = Twice a month
publications-every-irregular = Whenever there is something
publications-begin = Begin a publication
publications-begin-button = Begin the publication
publications-title-text = Its title and description in every language
publications-begin-issue = Begin an issue
publications-begin-issue-button = Begin the issue
publications-day = Day of the issue
publications-day-hint = It stands on the issue. The amounts and numbers in its articles are those of this day.
publications-save = Save
publications-error-every = Please choose how often it appears.
publications-error-day = Please choose a day.

# One issue.
publications-articles = Articles
publications-no-articles = There is no article in it yet.
publications-public = public
publications-order = Change the order
publications-up = Move up
publications-down = Move down
publications-take-out = Take it out
publications-add = Begin an article
publications-add-button = Begin and write it
publications-put-in = Put in an article that is there already
publications-put-in-button = Put it in
publications-loose = Articles that are in no issue
publications-languages = Publish in each language
publications-languages-what = It is published in a language when its title and all articles are ready in it. In the others readers are told when it will be.
publications-waits-for = What is to do
publications-whole = Ready
publications-waits = Not ready
publications-released-since = Out since
publications-see = What readers see
# $when: a moment
publications-scheduled = Will be out on { $when }, if it is ready then
publications-missed = Not published
publications-missed-at = It was to be out on { $when } and was not ready then.
# $language: name of a language in itself
publications-release-in = Publish in { $language }
publications-release-button = Publish the issue in the ticked languages
publications-schedule = Publish on a day
publications-schedule-what = Every ticked language that is ready then is published by itself, with the words that are saved then. If one is not ready, it says so here.
publications-planned = What readers are told
publications-planned-what = When the issue is meant to be out in each language. An empty field says that nobody knows yet.
publications-announce-later = An issue can be announced once it is out in Korean.
publications-ready-heading = Issues that can be published now:
publications-of-text = The issue that it is in
publications-with-issue = It becomes public with its issue. Publish the issue in this language.

# What keeps an issue back in a language.
publications-held-no-articles = There is no article to read.
publications-held-missing = Not written yet.
publications-held-no-body = It has a title only.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] { $shown } sentence without words
   *[other] { $shown } sentences without words
}
publications-held-behind = { $count ->
    [one] { $shown } sentence behind the Korean
   *[other] { $shown } sentences behind the Korean
}
publications-held-withheld = Taken from readers, or not to be translated.
publications-held-blocked = { $count ->
    [one] The checks found { $shown } thing that has to be mended.
   *[other] The checks found { $shown } things that have to be mended.
}

# What was done, and what was not.
publications-done-begun = It is begun.
publications-done-every = It is saved.
publications-done-put-in = The article is in the issue.
publications-done-taken-out = The article is out of the issue. It can be put into another one.
publications-done-moved = The order is saved.
publications-done-day = The day is saved.
publications-done-planned = It is saved. Readers are told so.
publications-done-released = The issue is published.
publications-done-scheduled = The day is set.
publications-done-unscheduled = The day is taken back.
publications-refusal-not-found = This is not in the issue any more. Please look at the page again.
publications-refusal-too-many = There are too many articles in this issue.
publications-refusal-was-public = Readers have seen this article, so it stays in its issue. You can withdraw it on its page.
publications-refusal-elsewhere = This article is in an issue already.
publications-refusal-is-released = The issue is out already.
publications-refusal-none-chosen = Please tick at least one language.
publications-refusal-no-korean = Nothing was published: the Korean comes first, or together with the others.
# $language: name of a language in itself
publications-refusal-incomplete = Nothing was published: the issue is not ready in { $language }.
publications-refusal-changed = Nothing was published: somebody saved other words in { $language } meanwhile. Please look again.
publications-refusal-warned = Nothing was published: please look at what the checks found in { $language }.
publications-refusal-past-day = This day is over. Please choose a later one.
