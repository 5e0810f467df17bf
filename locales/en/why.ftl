# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Your question is with a counsellor who writes { $language } and knows about this topic: { $topic }.
why-client-talk = You will talk to a counsellor who speaks { $language } and knows about this topic: { $topic }.
why-client-asked-letter = We have asked a counsellor who writes { $language } and knows about this topic: { $topic }.
why-client-asked-talk = We have asked a counsellor who speaks { $language } and knows about this topic: { $topic }.
why-client-pair-letter = Your question is with a counsellor who knows about this topic: { $topic }. Somebody who writes { $language } translates for you both.
why-client-pair-talk = You will talk to a counsellor who knows about this topic: { $topic }. An interpreter for { $language } will be there.
why-client-line = You will talk to a counsellor who knows about this topic: { $topic }. An interpreter helps you both by telephone.
# $line is who runs the interpreting line.
why-client-line-of = The interpreting line is run by: { $line }.
why-client-name = Your counsellor is { $name }.
why-client-waits-hours = Your question waits until a counsellor comes to work.
why-client-waits-room = Your question waits until a counsellor is free.
why-client-waits-language = Your question waits for somebody who knows { $language }.
why-client-waits-your-language = Your question waits for somebody who knows your language.
why-client-waits-topic = Your question waits for a counsellor who knows about this topic: { $topic }.
why-client-waits-woman = Your question waits for a woman, as you asked.
why-client-waits-man = Your question waits for a man, as you asked.
why-client-waits-line = Your question waits for a free interpreting line.
why-client-waits-agree = Your question waits for an interpreter. A line of the Ministry of Justice could help if you agree to it.
why-client-waits-head = Your question waits. The head of the centre is looking for a counsellor for you.
why-client-waits-somebody = Your question waits for a counsellor who can take it.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = { $count ->
    [one] If nobody is free in { $shown } minute, we will look for an interpreter.
   *[other] If nobody is free in { $shown } minutes, we will look for an interpreter.
}

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Not an interpreter
reason-only-letters = Translates letters only
reason-with-somebody = With somebody now
reason-on-break = On a break
reason-shift-ends-soon = Goes home soon
reason-other-gender = The client asked for a woman or a man
reason-passed = Declined, or did not answer in time
reason-line-closed = Does not answer at this hour
reason-line-tried = Was called, and nobody answered
reason-lines-busy = All lines are taken
reason-line-not-agreed = The client did not agree to this line
reason-no-interpreter = Nobody who interprets is free
reason-no-line = No interpreting line is free

# How far the rules were relaxed.
why-step-own = The client's own language
why-step-second = The client's second language
why-step-pair = A counsellor and an interpreter
why-step-own-later = The client's own language, later today
why-step-second-later = The client's second language, later today
why-step-pair-later = A counsellor and an interpreter, later today

# What would help a case that waits.
why-advice-ask-about-line = Ask the client whether a line of the Ministry of Justice may be called.
why-advice-find-interpreter = A counsellor is there. Look for an interpreter or a translator.
why-advice-offer-appointment = Nobody can today. Offer an appointment.

# A decision, told to staff.
why-step = Step
why-help = What would help
why-look-again = Next step
why-look-again-in = { $count ->
    [one] In { $shown } minute: a counsellor with an interpreter
   *[other] In { $shown } minutes: a counsellor with an interpreter
}
why-tell-head = For the head
why-tell-head-what = It needs your decision now.
why-client-heading = What the client is told
why-outcome = Outcome
why-outcome-assigned = Given at once
why-outcome-offered-seconds = Asked first, and has { $shown } seconds to answer
why-outcome-offered-hours = Asked first, and has { $shown } working hours to answer
why-outcome-waiting = Waits
why-role = Role
why-role-owner = Counsellor
why-role-interpreter = Interpreter
why-line = An interpreting line
why-line-ministry = A line of the Ministry of Justice
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Could take it, number { $rank }. Topic level { $level } of 3, { $load } points with this case
why-rank-before = Could take it, number { $rank }. Same counsellor as before, topic level { $level } of 3, { $load } points with this case
why-rank-interprets = Could interpret, number { $rank }. { $load } points with this case
why-rank-line = Could interpret, number { $rank }. { $load } calls at once with this one
why-with-interpreter = { $name } interprets.
why-by-line = Interpreted over: { $line }.

# What if: a decision that is not kept.
why-if-heading = What if
why-if-what = The rules decide on this case as everything stands now. Nothing is changed and nothing is kept.
why-if-who = Person or line
why-if-change = What would be different
why-if-change-nothing = Nothing
why-if-change-speaks = Knows the client's language
why-if-change-knows = Knows the topic
why-if-change-works = Works from now to the end of the day
why-if-change-comes = Is here and free
why-if-change-leaves = Is away
why-if-change-room = Has room for one more
why-if-change-line = Answers, with one more line
why-if-nobody = Nobody
why-if-button = Show
why-if-result = As the rules would decide now
why-if-error = Choose a person or a line that this change fits.
