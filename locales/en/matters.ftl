# Workers of one employer together: the page of a case at the desk.
matter-heading = Other cases of the same employer
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] { $shown } other open case names the same employer.
   *[other] { $shown } other open cases name the same employer.
}
matter-ask = Ask whether they want to join
matter-ask-what = Every client who was not asked yet is asked on their own page. Nobody is told the name, the messages or the number of another.
matter-asked = Clients were asked by { $name } on { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = { $shown } of { $asked } who were asked are in it.
matter-joined-none = { $asked } were asked. Fewer than two have joined yet.
matter-hers-open = This client has not answered yet.
matter-hers-yes = This client is in it.
matter-hers-no = This client is not in it.
matter-write = Write to all who joined
matter-write-hint = Each of them sees the same message in their own case. Write nothing about one person, and say the same in each language.
matter-text = In { $language }
matter-text-too = In { $language } (some read it too)
matter-write-button = Send to all
matter-to-all = To all who joined
matter-end = End this joint matter
matter-end-what = Nobody is asked any more, and nothing can be written to all. Each case goes on, and what was written stays.
matter-end-button = End it
matter-error-nobody = No other open case names the same employer any more.
matter-error-not-joined = It can be sent when two or more are in it and this client is one of them. Nothing was sent.
matter-error-unread = Nothing was sent yet. Somebody could not read it. Please write it in these languages too: { $languages }.
act-wrote-to-all = Wrote to all who joined
act-matter-ended = Ended the joint matter

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = The client agreed. It may be called.
ministry-may-not = The client has not agreed. It is not called.
ministry-said-yes = Note: agreed by word
ministry-said-no = Note: taken back by word
act-line-agreed = Agreed to the line of the Ministry of Justice
act-line-not-agreed = Took back the consent to the line of the Ministry of Justice

# Suggestions and complaints to the city.
suggestion-tag = Suggestion or complaint to the city
suggestion-error-unanswered = A suggestion or complaint gets an answer. Please answer it before you close it.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = The person has to do with my employer
another-why-knows-family = The person knows my family or people I know
another-why-treated-badly = The person did not treat me well
another-why-woman = I want a woman
another-why-man = I want a man
another-why-other = Another reason, or I do not want to say
# As the head is told.
another-told-heading = Asked for somebody else
another-told-works-for-employer = Says that the counsellor has to do with the employer
another-told-knows-family = Says that the counsellor knows family or friends
another-told-treated-badly = Says that they were not treated well
another-told-woman = Wants a woman
another-told-man = Wants a man
another-told-other = Gave no reason

# The client's page.
case-earlier = { $count ->
    [one] Show { $shown } earlier message
   *[other] Show { $shown } earlier messages
}
case-said-to-all = To all who joined
case-who-interprets = An interpreter of the centre helps you both.
case-who-interprets-name = { $name } interprets for you both.
case-who-translates-outside = A translator outside the centre translates the messages. They are bound to keep everything secret.
case-who-line = An interpreting line helps you both: { $line }.
case-who-line-ministry = An interpreting line of the Ministry of Justice, which also runs immigration, helps you both: { $line }.
case-choices-heading = What you decide
case-line-yes = Interpreting line { $line }: we may call it
case-line-no = Interpreting line { $line }: we do not call it
case-line-agree = You may call it
case-line-take-back = Do not call it any more
case-another-how = Somebody else will take your question. It may take a little longer.
case-another-why = You may say why, and need not. Only the head of the centre sees what you choose.
case-joint-heading = Together with others
case-joint-ask = Others who worked for the same employer asked for help too. Would you like to do it together?
case-joint-name = We tell nobody your name, your messages or your number.
case-joint-messages = Messages to all who joined come here. What you write here only your counsellor reads.
case-joint-free = You decide. Your own question goes on either way, and you may leave at any time.
case-joint-yes = Yes, together
case-joint-no = No, by myself
case-joint-later = I decide later
case-joint-in = You are in it.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] { $shown } person is in it now.
   *[other] { $shown } people are in it now, with you.
}
case-joint-leave = Leave
case-joint-out = You are not in it. If you change your mind, you can join at any time.
case-joint-over = The joint matter has ended. Your own question goes on.
case-own-heading = Your case
