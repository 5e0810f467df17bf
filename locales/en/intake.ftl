# Asking a counsellor: what comes before the form.
help-leave-button = Leave this page
help-leave-hint = “Leave this page” shows another page at once; so does pressing Esc three times. Your browser may still remember that you were here. If somebody looks at your phone, delete it there.
help-danger-link = I am in danger, hurt or locked in
help-danger-title = In danger: call first
help-danger-call = These lines help at once
help-danger-write = Then write to a counsellor
help-topic-unknown = I do not know
# $topic: name of a topic
help-topic-chosen = About: { $topic } – change

# The form.
help-as-label = For whom do you ask?
help-as-self = For myself
help-as-friend = For somebody else
help-as-employer = I am an employer
help-as-suggestion = A suggestion or complaint to the city
help-suggestion-lead = The city reads every suggestion and every complaint, and you get an answer.
help-suggestion-label = What do you want to tell the city?
help-questions-lead = Skip every question that you do not want to answer.
help-own-words = In your own words
help-signs-label = Is something urgent?
help-sign-injury = Somebody is hurt or ill
help-sign-confinement = Somebody is locked in, or may not leave
help-sign-violence = There is violence or a threat
help-sign-flight = A flight home is near
help-sign-time-limit = A time limit is near
help-flight-on = Day of the flight, if there is one
help-limit-on = Last day of the time limit, if you know it
help-error-day = This is no day. Please choose it again.
help-reach-phone = By telephone: a counsellor calls
help-number-label = Your telephone number
help-error-number = This is no whole telephone number. Please compare it once more.
help-when-label = When can we call safely?
help-say-label = What do we say if somebody else answers?
help-say-hint = For example “wrong number”. We say nothing else.
help-wishes-heading = Languages and wishes
help-none = None
help-second-label = Another language that you understand well
help-spoken-label = My language is not here. I speak:
help-spoken-words-label = Or write the name of your language
help-gender-label = With whom do you want to talk?
help-gender-any = It does not matter
help-gender-woman = With a woman
help-gender-man = With a man
# $line: a telephone number
help-ministry-what = Sometimes nobody here speaks your language. Then the line { $line } can interpret. It belongs to the Ministry of Justice, which also runs immigration. We call it only if you agree. If you do not, we look for another way.
# $line: a telephone number
help-ministry-label = You may call { $line } to interpret
help-employer-label = Name of the company
help-employer-hint = Only if you want. So nobody here advises you and the company at the same time. It is kept encrypted.

# What nobody needs to tell.
help-flag-title = Do you want to leave this in?
flag-reason-status = You wrote about a visa or a residence status. We do not need it. If you leave it in, everybody who may read your question sees it.
flag-reason-registration = You wrote what looks like a registration number. We do not need it. If you leave it in, everybody who may read your question sees it.
flag-reason-passport = You wrote what looks like a passport number. We do not need it. If you leave it in, everybody who may read your question sees it.
help-flag-nothing-kept = Nothing has been sent or kept yet.
help-flag-edit-button = Take it out
help-flag-send-button = Send as it is

# Another language than the one that was chosen.
help-language-title = Which language do you want?
# $language: name of a language in itself
help-language-question = It looks as if you write in { $language }. In which language shall we answer?

# The bot.
bot-ask-more-button = Say more about it
bot-ask-more = Press what is so. You may also say nothing here.
bot-ask-rewrite-button = Write it again
bot-ask-done-button = Go on
bot-ask-language-button = Another language
bot-ask-language = Which of these do you speak?

# At the desk.
desk-intake-heading = What was told at intake
desk-asked-as = Who asks
desk-signs = Urgent
desk-second-language = Second language
desk-spoken = Speaks
desk-asks-for = Wish
desk-ministry = Interpreting by the Ministry of Justice
desk-ministry-yes = Agreed
desk-flight = Flight
desk-limit = Time limit
desk-call = Call
desk-call-when = Safe to call
desk-call-say = If somebody else answers
desk-employer = Company
act-held = Waits until the rush is over
