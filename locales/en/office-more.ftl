# The office: what goes on this minute.
office-asked-heading = Urgent, and somebody is asked
office-asked-who = Who is asked
office-until = Until
office-held-heading = Held back in a flood of requests
office-route-heading = Do not wait
office-route-button = Route now
# A button of a list of cases, for whoever hears the page.
office-route-label = Route case { $locator } now
office-talks-heading = Conversations that go on
office-talk-since = Since
office-talk-line = Interpreting line
office-suggestions = Suggestions open

# The trail of a case.
act-contact-not-noted = Nobody noted the end of the conversation, and the house ended it
act-call-not-noted = Nobody noted the end of the line's call, and the house ended it
act-let-go = Routed although requests were flooding in

# What was asked each month, counted.
demands-title = What was asked
demands-lead = How many asked in each month, by language and topic, what became of it, and how long half of them waited for the first answer. No person can be found in it.
demands-small = "{ $hidden }" is a number so small ({ $few }) that it might point at a person, or one from which such a number could be worked out.
demands-from = From month
demands-until = To month
demands-show = Show
demands-file = Take out as a table (CSV)
demands-error-span = Choose a first month and a last one, at most { $limit } months.
demands-none = Nobody asked in this month.
demands-month = Month
demands-all = All
demands-asked = Asked
demands-kind-helped = Answered
demands-kind-unhelped = Without help
demands-kind-tallied = Counted only
demands-kind-open = Still open
demands-waited = Waited (minutes)
demands-hidden = hidden
# The first line of the file.
demands-mark = Taken out by { $name }, { $moment }. Small numbers are hidden.
closing-no-language = Close: nobody for the language

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Something in this reply is still to be filled in. Please fill it in. To send it as it is, press the button once more.
desk-flag-and-blank-error = Something in this reply is still to be filled in, and it seems to name a residence status, a registration number or a passport number. Please mend both. To send it as it is, press the button once more.

# Readings of cases, page by page.
reading-search = Name of a colleague, or a case number
reading-search-button = Search
reading-none-found = Nothing like it in this month.
reading-pages = Pages of the list
reading-page = Page { $page } of { $pages }
reading-page-before = Newer ones
reading-page-after = Older ones

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = You have no recovery codes any more. Each counts once, and all end when the service was restored from a backup. Make new ones now, so that you can come in without your phone.
factor-codes-later = Later: go to the desk
factor-act-codes-ended = Recovery codes ended, since a backup was taken back
