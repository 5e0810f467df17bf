# My day: what a counsellor sees first. The page looks again by itself.
day-again = Look again
# Read out and shown for a while when the lists have changed
day-changed = There is something new
day-links = More at the desk
# $time: a time as 18:00
day-shift-from = Your shift begins at { $time }
# $time: a time as 18:00
day-shift-until = Your shift ends at { $time }
day-shift-over = Your shift is over for today
day-shift-none = You have no shift today
day-shift-away = You are away today
day-offer-over = The time to answer is over
day-talks-heading = With you now
day-talk-over = It is over
# $locator: the number that the client reads out
day-talk-over-label = The conversation in case { $locator } is over
day-group-late = Late
day-group-today = Due today
day-group-week = This week
day-group-later = Later
day-why = What is due
# $when: day and time
day-answer-by = Answer by { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $count ->
    [one] { $shown } new message
   *[other] { $shown } new messages
}
day-interpreting-heading = You interpret
day-due-heading = To be done today
day-due-of-colleague = A task that a colleague set

# Finding one of one's own cases again.
own-title = Find one of my cases
own-what = Finds your own cases, also those that are closed, by what is below. What was said is sealed and is not searched.
own-any = Any
own-from = Received from
own-until = Received until
own-locator = Receipt, first 8 digits
own-button = Find
own-opened = Received
own-none = Nothing of yours was found. Try fewer fields, a longer time, or ask the head if a colleague has the case.
own-older = Older ones
own-error-choice = Please choose one from the list.
own-error-day = Please give a day of the calendar, as 2026-11-23.
own-error-order = The last day is before the first one.
own-error-locator = Please give the first 8 digits of the receipt and no more.
