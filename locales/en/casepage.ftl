# The list of cases.
desk-deadline = Deadline
desk-task = Task

# The parts of a case's page.
desk-parts = Parts of this page
desk-part-answer = Answer
desk-earlier = { $count ->
    [one] Show { $count } earlier message
   *[other] Show { $count } earlier messages
}

# Saved replies.
desk-replies-heading = Put in a saved reply
desk-replies-find = Find by title
desk-replies-find-button = Find saved replies
desk-replies-none = No saved reply has these words in its title.
desk-reply-only-in = only in { $language }
desk-reply-put-in = “{ $title }” was put in. Please read it and change what does not fit before you send it.
desk-reply-elsewhere = There is no { $asked } of this reply, so it was put in in { $language }.
desk-reply-korean = Show the Korean

# A machine's draft.
desk-draft-button = Draft by the centre’s machine
desk-draft-label = A machine’s draft. It may be wrong, and it is not kept.
desk-draft-no-language = The centre’s machine does not translate this language.
desk-draft-trouble = The centre’s machine does not answer now. Please try again a little later.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Another answer went out meanwhile, so nothing was sent yet. Please read it first. What you wrote is still here.
desk-error-no-summary = Please write the three-line summary first. Whoever takes over begins with it.
desk-error-no-consent = The client did not agree, or the consent has ended, so nothing may be told.
desk-error-second-person = An emergency must be confirmed by another person, not by the one who claimed it.
desk-error-too-many = There is no room for more. Please settle what is done first.
desk-error-summary = Please write one line each for the facts and the wish, of at most 400 characters.
desk-error-task = Please say what is to be done in at most 300 characters.
desk-error-day = Please check the date.
desk-error-hand-over = Please choose to whom and why.
desk-error-outcome = Please choose how it ended.
desk-error-referral = Please check the organisation, what it is told, how the client agreed, and until when: today or later.
desk-error-emergency = Please say in at most 300 characters why the client could not be asked.
desk-error-taken = That person has the case already, or somebody was given it meanwhile.
desk-error-excluded = That person is kept out of this case. Please choose another.
desk-flag-error = This seems to name a residence status, a registration number or a passport number. Please take it out if it is not needed. To leave it in, press the button once more.
desk-flag-send = Send it as it is
desk-flag-save = Save it as it is

# Notes among staff.
desk-notes-heading = Internal notes
desk-notes-hint = Only staff who have this case see them. The client never does.
desk-note-label = New note
desk-note-button = Keep the note

# Deadlines and tasks.
desk-deadlines-heading = Deadlines of the law
desk-deadlines-none = No deadline was entered.
desk-deadline-add = Enter a deadline
desk-deadline-hint = You check the day and enter it. Nothing is calculated here.
desk-deadline-kind = What lapses
desk-deadline-button = Enter the deadline
desk-deadline-end = Remove
desk-deadline-end-label = Remove the deadline: { $what }
desk-day = Day
desk-tasks-heading = Tasks
desk-tasks-none = Nothing is to be done.
desk-task-add = Add a task
desk-task-words = What is to be done
desk-task-button = Add the task
desk-task-done = Done
desk-task-done-label = Done: { $what }
desk-task-is-done = Done
desk-task-follow-up = Ask again whether it stayed settled
deadline-wage-claim = Claim for wages
deadline-severance = Claim for severance pay
deadline-dismissal-relief = Relief against unfair dismissal
deadline-accident-claim = Claim for an accident at work
deadline-flight = Flight
deadline-other = Another deadline

# One's own name for a case.
desk-label = My name for it
desk-label-button = Set
desk-label-hint = Only you see it. Please use no person’s name and no number.

# The summary.
desk-summary-heading = Summary in three lines
desk-summary-none = There is no summary yet.
desk-summary-write = Write the summary
desk-summary-hint = One line each, in Korean. Whoever takes over, here or outside, reads it first.
desk-summary-facts = Facts
desk-summary-wish = Wish
desk-summary-done = Done so far
desk-summary-button = Save the summary
desk-summary-earlier = { $count ->
    [one] { $count } earlier summary
   *[other] { $count } earlier summaries
}

# Handing over.
desk-hand-over-heading = Hand over
desk-hand-over-open = Hand over to a colleague
desk-hand-over-hint = It needs the three-line summary. The case then leaves your list.
desk-hand-over-to = To whom
desk-hand-over-routing = Somebody else whom the rules find
desk-hand-over-why = Why
desk-hand-over-button = Hand over
desk-colleague = { $name } ({ $languages })
hand-over-language = The language does not fit
hand-over-topic = The topic does not fit
hand-over-away = I will be away
hand-over-too-much = I have too much
hand-over-conflict = I know somebody in it, or counsel the other side
hand-over-other = Another reason

# Closing.
desk-close-open = Say how it ended, and close
desk-outcome = How it ended
desk-follow-up = Ask again later
outcome-advised = Advised
outcome-paid = Got what was owed
outcome-petition-filed = A petition or claim was filed
outcome-referred = Referred to another body
outcome-withdrawn = The client does not want to go on
outcome-not-reached = The client could not be reached
outcome-duplicate = The same case exists already
outcome-no-answer-needed = No answer was needed
follow-up-no = Do not ask again
follow-up-30 = Ask again after 30 days
follow-up-90 = Ask again after 90 days

# Referring.
desk-refer-heading = Referrals
desk-refer-none = No other body was told.
desk-refer-open = Refer to an organisation
desk-refer-hint = Only what the client agreed to is told. Nothing is sent by itself: print it, or read it out on the telephone.
desk-refer-contact = Organisation
desk-refer-purpose = What for
desk-refer-fields = What is told
desk-refer-how = How the client agreed
desk-refer-consent = Consent
desk-refer-reason = Why the client could not be asked
desk-refer-reason-hint = In an emergency only. The head must confirm it before anything is told.
desk-refer-until = Consent holds until
desk-refer-due = An answer is due on
desk-refer-moved = Last change
desk-refer-button = Prepare the referral
desk-refer-words = The words to show to the client
desk-refer-waits = Waits for the consent or the confirmation. Nothing may be told before.
desk-refer-confirm = Confirm the emergency
desk-refer-paper = To print or read out
desk-refer-withdraw = The client withdrew
desk-refer-may-notify = Officials of { $body } may be bound to notify immigration. Please ask first, before you name anybody.
desk-paper-title = Referral to { $name }
desk-paper-files = On the copies handed over with this.
desk-paper-only = It holds only what the client agreed to.
referral-drafted = Prepared
referral-sent = Told
referral-received = Received there
referral-accepted = Taken on there
referral-declined = Declined there
referral-done = Done
referral-withdrawn = Consent withdrawn

office-claimed = An emergency referral without the client’s consent waits for your confirmation.

# Consent, in the client's language.
consent-text = May we tell { $name } the following? It is for: { $purpose }.
consent-until = It may be told until { $day } only.
consent-withdraw-any-time = You may withdraw at any time. We go on helping you without it.
consent-confirmed-by = Emergency, confirmed by { $name }
consent-purpose-counsel = counselling
consent-purpose-legal = legal help
consent-purpose-medical = medical care
consent-purpose-shelter = a place to stay
consent-field-summary = The summary of the case
consent-field-reach = How to reach you
consent-field-files = Photos and papers
consent-how-spoken = Agreed by word of mouth
consent-how-written = Agreed in writing
consent-how-in-case = The client agrees on the page of the case
consent-how-emergency = An emergency: could not be asked

# The history.
desk-history-title = History of case { $locator }
desk-history-link = Show the whole history
desk-history-whole = The history is whole.
desk-history-broken = The history is broken. Please tell the operator.
desk-history-when = When
desk-history-what = What
desk-history-who = Who
desk-history-nobody = The client or the system
act-noted = Kept a note
act-task-set = Set a task
act-task-done = Finished a task
act-deadline-set = Entered a deadline
act-deadline-ended = Removed a deadline
act-labelled = Named it
act-summed-up = Wrote the summary
act-handed-over = Handed over
act-client-asked-for-another = The client asked for somebody else
act-set-aside = Settled, to be asked after later
act-consent-asked = Asked for consent
act-consent-noted = Noted the consent
act-consent-given = The client agreed
act-consent-withdrawn = Consent withdrawn
act-emergency-claimed = Claimed an emergency
act-emergency-confirmed = Confirmed the emergency
act-referral-drafted = Prepared a referral
act-referral-moved = A referral moved on
act-machine-draft = Read a machine’s draft

# What the client sees.
case-who = A counsellor of the centre answers you.
case-who-writes = A counsellor of the centre who writes { $language } answers you.
case-who-name = { $name } answers you.
case-who-name-writes = { $name } answers you in { $language }.
case-expect = You can expect an answer by { $day }.
case-told-heading = Telling others
case-told-emergency = It was urgent, so they were told before we could ask you. Please write below if you have questions.
case-told-agree = I agree
case-told-refuse = I do not agree
case-told-withdraw = I withdraw
case-another = Would you like somebody else?
case-another-button = Ask for somebody else
case-another-done = Your case goes to somebody else.
case-another-not = It cannot be changed now. Please tell the centre.
