# What a counsellor says of this minute.
presence-label = Are you free?
presence-here = I am here
presence-busy = With somebody
presence-break = On a break

# What somebody is asked to take.
offers-heading = Can you take this?
offers-time = Time to answer
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = { $count ->
    [one] { $shown } second left
   *[other] { $shown } seconds left
}
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = { $count ->
    [one] { $shown } minute left
   *[other] { $shown } minutes left
}
# $when: day and time
offers-until = until { $when }
offers-accept = I take it
offers-decline = Not me
offers-why-choose = Why not?
# $locator: the number that the client reads out
offers-why-label = Why you do not take case { $locator }
offers-why-with-somebody = I am with somebody
offers-why-not-my-topic = I do not know this topic well enough
offers-why-knows-the-person = I know the person or the employer
offers-why-too-much = I have too much to do
offers-why-other = Another reason
offers-error-over = The time to answer was over, so somebody else is asked now.
offers-error-gone = This case is not offered to you any more.

# Interpreting, on the page of a case.
call-heading = Interpreting
# $name: a person
call-by = { $name } interprets.
# $name: the Korean name of the body that runs the line
call-run-by = run by { $name }
# $when: day and time
call-asked = To be called since { $when }
call-answered = The line answered
call-ended = The call is over
call-not-needed = Not needed
call-pair = Find an interpreter
call-over = The conversation is over
call-over-what = You are free for the next person. The case stays on your list as a letter.
call-why-no-answer = No answer: next line
call-why-busy = Busy: next line
call-why-refused = Cannot help: next line

# Interpreting lines, kept by the head.
relays-title = Interpreting lines
relays-what = When nobody here speaks a language, a counsellor and one of these lines are brought together for a conversation. A letter never goes to a line.
relays-none = No line is kept yet.
relays-name = Name
relays-langs = Languages
relays-any-language = Any language
relays-lines = Calls at once
relays-lines-at-once = How many calls it carries for us at once
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } of { $lines }
relays-waiting = Waiting, last 30 days
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = { $seconds } seconds on average; { $answered } of { $calls } calls were answered
relays-not-measured = No call yet
relays-if-agreed = Only if the client agreed
relays-end = End
# $name: name of a line
relays-end-label = End the line { $name }
relays-new-title = A new line
relays-new-button = Go on
relays-edit-title = An interpreting line
relays-contact = Entry of the directory
relays-contact-hint = Its phone and who runs it come from there. What is filled in from it can be changed.
relays-no-contact = None
relays-whose = Whose line it is
relays-ministry = It belongs to the Ministry of Justice
relays-ministry-hint = Such a line is called only if the client agreed to it. If you do not know, leave it chosen.
relays-hours = When it answers
relays-save = Save
relays-error-name = Please write a name of at most 120 characters.
relays-error-lines = Please write a number from 1 to 99.
relays-error-langs = Please choose at least one language.
relays-error-hours = Please write two times, the end after the beginning.
relays-error-busy = More calls than that go on now. Please try again when they are over.

# The office.
office-needs-head = Needs you
# $name: a person
office-is-asked = { $name } is asked
office-away-heading = Cases that stay with somebody who is away
office-substitute = Would have it now
office-no-substitute = Nobody
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = Decisions of { $day } made again: { $replayed }. Came out otherwise: { $differed }.
office-error-excluded = That person is kept out of this case. Please choose another.

# One person.
staff-about-heading = For routing
staff-gender = May be asked for as
staff-gender-hint = Some clients ask to talk with a woman or with a man. Nobody has to say.
staff-gender-none = Not said
staff-gender-woman = A woman
staff-gender-man = A man
staff-letters = May translate letters of clients
staff-letters-hint = For translators outside the house who have signed to keep secrets.

# Why the rules looked at a case.
cause-declined = Whoever was asked did not take it.
cause-expired = Whoever was asked did not answer in time.
cause-left = Whoever was asked was gone meanwhile.
cause-handed-over = Whoever had it is away.
cause-excluded = Whoever had it is kept out of it.
cause-interpreter = An interpreter was sought.

# What was done in a case.
act-offered = Offered to a counsellor
act-accepted = Taken
act-declined = Not taken
act-offer-over = Not answered in time
act-offer-withdrawn = Offer withdrawn
act-paired = Interpreter joined
act-line-asked = Interpreting line called
act-line-answered = Interpreting line answered
act-line-failed = Interpreting line did not help
act-call-ended = Call with the interpreting line ended
act-contact-over = Conversation over
act-excluded = Somebody is kept out
act-matter-proposed = Asked whether to join a matter
act-matter-joined = Joined a matter
act-matter-left = Did not join a matter, or left it
