# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Amounts and numbers
facts-lead = The amounts, deadlines and phone numbers that stand in texts. What you change here changes in every language at once.
facts-search-label = Search by name, value or source
facts-none = Nothing was found.
facts-fact = Name
facts-value = Value
facts-holds = Holds
facts-source = Source
facts-checked = Checked
# Nobody in the house looked it up: it came with the content files.
facts-by-files = with the content
# $from, $until: days
facts-period = { $from } to { $until }
facts-period-open = from { $from }
facts-standing-lapsed = No value today
facts-standing-due = To be checked again
facts-standing-coming = About to change
facts-standing-settled = Settled
facts-standing-what-lapsed = The value has ended and none follows: texts show a dash.
facts-standing-what-due = The day to check it has come, or the last check is more than a year ago.
facts-standing-what-coming = The next value is known, or the present one has a last day.
facts-standing-what-settled = There is nothing to do now.

# One fact: its values, checks, texts and history.
facts-unit = Unit
facts-unit-won = won
facts-unit-day = days
facts-unit-week = weeks
facts-unit-month = months
facts-unit-year = years
facts-unit-hour = hours
facts-unit-minute = minutes
facts-unit-percent = percent
facts-unit-person = people
facts-unit-time = time of day
facts-unit-number = number
facts-unit-phone = phone number
facts-unit-date = date
facts-values = All values
facts-today = today
facts-due = check again
facts-change = Change
facts-correct = Correct
facts-end = End
facts-remove = Remove
facts-add = Add a value
facts-check-heading = Check it again
facts-check-what = Have you read the source again? If the value is still right, the day and your name are noted.
facts-review-hint = The day to check it next. Left empty: in a year.
facts-check-button = Checked today, still right
facts-review-button = Only set the day
# $day: a day
facts-review-on = next check { $day }
facts-said-changed = Changed. The texts show the new value in every language.
facts-said-saved = The change is saved.
facts-said-checked = It is noted as checked today.
facts-texts = Where it is shown
facts-touched-none = No text shows it yet.
# $count: number of texts, contacts and pages
facts-touched-what = { $count ->
    [one] It is shown in { $count } place. By language:
   *[other] It is shown in { $count } places. By language:
}
facts-kind-contact = Contact
facts-kind-page = Page
facts-draft = draft
facts-history = What was changed
facts-history-none = Nothing was changed here yet.
facts-done = Done
facts-done-added = Added
facts-done-corrected = Corrected
facts-done-ended = Ended
facts-done-checked = Checked
facts-done-review = Next check set
facts-done-removed = Removed
facts-done-imported = Taken from the content
facts-before = Before
facts-after = After
facts-who = By whom and when

# A change: typed, looked at, confirmed.
facts-heading-add = Add a value
facts-heading-correct = Correct a value
facts-heading-end = End a value
facts-heading-remove = Remove a value
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Without the unit: an amount as 10320, a date as 2026-11-06, a time as 18:00, a phone number as 1577-1366.
facts-from = First day
facts-until = Last day
facts-until-hint = Leave it empty while none is known.
facts-source-hint = The article of the law or the number of the notice, in Korean.
facts-status = Where did you read it?
facts-status-law = In the law
facts-status-official = In an official notice
facts-end-before = The value that holds then ends on the day before.
facts-review-change = See what changes
facts-review-lead = Nothing is changed yet. Look at it, and confirm if it is right.
facts-shown-heading = As each language shows it
facts-confirm = Change it
facts-back = Back to the form
facts-new-title = Add a fact
facts-new-button = Save the fact
facts-id = Name of the fact
facts-id-hint = What texts call it: small letters, digits and hyphens, as
facts-error-id = Please use small letters, digits and hyphens only.
facts-error-unit = Please choose a unit. All values of a fact have the same one.
facts-error-value = This does not fit the unit. Please write it as in the examples.
facts-error-from = Please choose the first day.
facts-error-until = The last day is missing or lies before the first.
facts-error-source = Please name the source, and shorten it if it is long.
facts-error-status = Please say whether it stands in the law or in an official notice.
facts-error-review = Please choose a day from tomorrow on.
facts-error-overlap = This would hold together with { $value } ({ $period }).
facts-error-taken = There is a fact of this name already.
facts-error-in-use = Texts show this value, so it cannot be removed. Take it out of the texts below first, or correct it.
facts-error-same = Nothing would change.
facts-error-changed = Somebody changed the values while you were looking, so nothing was done. Please look at them as they are now and try again.
facts-error-gone = This value is no longer there.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Tell those who follow these topics
facts-tell-what = Begins a bulletin with the new value and links to the guides. You can change it before it is sent.
facts-tell-button = Write the bulletin
facts-tell-writer = Please tell the writers of bulletins about this change.
# $guide: title of a guide
facts-bulletin-title = What has changed: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = From { $day } it is { $fact }.
facts-bulletin-text-now = It is now { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = See the amounts and deadlines of another day
facts-as-of-what = If you need the rule of the day when you were hurt or did the work, choose that day.
facts-as-of-day = Day
facts-as-of-button = Show the values of that day
# $day: a day
facts-as-of-note = Amounts and deadlines are those of { $day }. The explanations are today’s.
facts-as-of-missing = Where you see a dash (—), we do not know the value of that day.
facts-as-of-today = Back to today’s values
# $first, $last: days
facts-as-of-error = Please choose a day from { $first } to { $last }. What you see now are today’s values.
