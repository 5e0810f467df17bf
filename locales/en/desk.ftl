# The navigation.
nav-office-staff = People and shifts

# A counsellor's cases.
desk-title = My day
desk-empty = You have no cases now. New ones appear here by themselves.
desk-mine = To do now
desk-others = Waiting for others
desk-locator = Receipt
desk-language = Language
desk-topic = Topic
desk-state = State
desk-client-wrote = Client wrote
desk-answer-by = Answer by
desk-urgent = Urgent
desk-late = Late
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = today, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Case { $locator }
desk-by-client = Client
desk-by-counsellor = Counsellor
# $when: day and time
desk-read-at = read { $when }
desk-not-read = not read yet
# $language: name of a language in itself
desk-answer = Answer ({ $language })
desk-answer-button = Answer
desk-answer-close-button = Answer and close
desk-close-heading = Close without an answer
desk-close-what = The case is over for you and leaves your list. If the client writes again, it is opened again.
desk-close-button = Close without an answer
desk-error-empty = Please write an answer. What was sent was empty.
# $limit: most characters
desk-error-too-long = The answer is too long: at most { $limit } characters. Please make it shorter.
desk-error-client-wrote = The client has written again meanwhile, so nothing was sent. Please read the new message first; what you typed is still here.
desk-error-closed = That cannot be done with this case now. Please look at its state.
desk-about-heading = This case
desk-step-opened = Received
desk-step-read = Read by a counsellor
desk-step-answered = Answered
desk-step-closed = Closed
desk-why-heading = Why it came to me
desk-why-other-heading = Why it is where it is
# $name: a person
desk-why-by = { $name } chose.
# $reason: one of the messages that begin with reason-
desk-why-despite = The rules alone would have said: { $reason }.
desk-why-before = The same counsellor as before.
# $language: name of a language in itself
desk-why-language = Works in the client's language, { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Knows the topic { $topic } (level { $level } of 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = There is room: with this case { $load } of { $capacity } points are taken.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [one] Nobody else could take it.
   *[other] { $count } people could take it, and this was number { $rank }.
}
desk-trail-heading = Who opened it
# $name: a person
desk-trail-given = Given to { $name }

# What was done in a case.
act-opened = Question received
act-read = Read
act-answered = Answered
act-closed = Closed
act-assigned = Given to a counsellor
act-released = Taken back
act-reopened = Opened again
act-late = Answer is late
act-client-wrote = The client wrote again

# Where a case stands.
state-waiting = Waiting for a counsellor
state-offered = Offered
state-assigned = New
state-working = In work
state-waiting-client = Waiting for the client
state-waiting-agency = Waiting for a public office
state-referred = Handed to another body
state-resolved = Settled
state-follow-up = To be asked again
state-closed = Closed
state-erased = Erased

# Why the rules looked at a case.
cause-opened = The question came in.
cause-retried = Looked at again when somebody had room.
cause-reopened = Looked at again because the client wrote.
cause-by-hand = Given by hand.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = There is no staff
reason-inactive = The account is not in use
reason-not-a-counsellor = Not a counsellor
reason-off-shift = No shift left today
reason-absent = Away
reason-on-shift-later = Comes only later today
reason-no-language = No language in common with the client
reason-speaks-but-does-not-write = Speaks the language but does not write it
reason-writes-but-does-not-speak = Writes the language but does not speak it
reason-no-topic = Does not know the topic
reason-live-full = Busy with visitors or calls
reason-open-full = The list of cases is full
reason-excluded = Kept out of this case

# The office now.
office-title = The office now
office-late-heading = Late
office-waiting-heading = Waiting
office-here = Here now
office-not-here = Not here
office-absent = Away today
office-now = Now
office-since = Since
office-where = Why, or who has it
# $name: a person
office-has-it = { $name } has it
office-nothing-waits = No case is waiting.
office-assign-heading = Give by hand
# $locator: the number that the client reads out
office-assign-label = Who takes case { $locator }
office-choose = Choose a person
# $name: a person
office-option-fits = { $name }: fits
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Give
office-people-heading = Who is here
office-load-heading = Open cases
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } of { $capacity }
office-somebody-left = Somebody who has left
office-error-no-case = There is no such case.
office-error-closed = This case is closed. Nobody can be given it.
office-error-full = That person's list is full. Choose another, or give them more room first.
office-error-nobody = Choose a counsellor first.
office-error-taken = That person has the case already, or somebody was given it meanwhile.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Decisions on case { $locator }
office-decisions-link = All decisions on this case
office-no-content = What the client said is not shown here.
office-read-link = Read the case (this is recorded)
closing-spam = Close: no real question (spam)
closing-elsewhere = Close: settled elsewhere
office-owner = Who has it
office-decided-at = When
office-decided-by = By
office-waits-for = Waits because
office-rules = Rules
# $version: number of the version
office-policy = Version { $version }
office-found = What was found

# People and shifts.
staff-title = People and shifts
staff-name = Name
staff-email = Email
staff-lang = Language of the pages
staff-roles = Roles
staff-languages = Languages
staff-topics = Topics
staff-shifts = Weekly shifts
staff-link = Sign-in link
staff-link-button = Make a link
# $name: a person
staff-link-label = Make a sign-in link for { $name }
# $name: a person
staff-link-made = Sign-in link for { $name }
staff-link-hint = Give it to this person alone. It works once, within three days, and is shown only now.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from } to { $until }
staff-add-heading = Add somebody
staff-add-button = Add and make a sign-in link
staff-errors-heading = Some things are not right yet
staff-error-name = Please write the name.
staff-error-email = Please write an email address.
staff-error-lang = Please choose a language.
staff-error-role = Please choose at least one role.
staff-error-address-taken = There is an account with this address already.

# One person.
# $name: a person
staff-edit-title = { $name }: work and hours
staff-speaks = speaks
staff-writes = writes
staff-level = Level
# $what: a language or a topic
staff-level-label = Level: { $what }
staff-language-level-1 = gets by
staff-language-level-2 = well
staff-language-level-3 = first language
staff-topic-level-0 = not at all
staff-topic-level-1 = common questions
staff-topic-level-2 = well
staff-topic-level-3 = hard cases too
staff-shifts-hint = They hold from today on. Leave a day empty if there is no work on it.
staff-day = Day
staff-before-break = Shift
staff-after-break = Second shift
# $day: a weekday, short
staff-from-label = { $day }, from
# $day: a weekday, short
staff-until-label = { $day }, until
staff-error-hours = A shift needs two times, the end after the beginning, and may not overlap another.
staff-capacity-heading = Room for work
staff-open = Open cases, in points
staff-open-hint = A letter takes 10 points until it is answered.
staff-live = Visits and calls, in points
staff-live-hint = A visit or a call takes 100 points, a chat 25.
staff-error-capacity = Please write a number from 0 to 10,000.
staff-error-capacity-taken = More than that is taken already. Give cases to others first.
staff-away-heading = Days away
# $from, $until: days, already written in the language
staff-away = { $from } to { $until }
staff-away-from = Away from
staff-away-until = Until (this day included)
staff-error-absence = Please write both days, the last one not before the first.
# $what: a role, or days away
staff-end = End: { $what }
staff-error-own-head = You cannot end your own role as head of office. Another head can.
staff-save-button = Save

# Roles.
role-head = Head of office
role-counsellor = Counsellor
role-interpreter = Interpreter
role-writer = Writer
role-publisher = Publisher
role-translator = Translator
role-reviewer = Reviewer
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }, { $language }
staff-give-role = Give a role
staff-give-lang = For which language
staff-give-lang-hint = Only translators and reviewers have a role for one language.
staff-every-language = Every language
staff-give-button = Give this role
