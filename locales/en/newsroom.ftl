# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Newsroom
newsroom-empty = No bulletin has been written yet.
newsroom-write = Write a bulletin
newsroom-drafts = Drafts
newsroom-on-their-way = On their way
newsroom-done = Sent before
newsroom-subject = Title
newsroom-kind = Kind
newsroom-kind-note = Bulletin
newsroom-kind-issue = Newsletter issue
newsroom-date = Date
newsroom-got-it = Who got it
# $sent, $total: numbers of people
newsroom-reached = { $sent } of { $total }
newsroom-state-draft = Draft
newsroom-state-approved = Approved
newsroom-state-fanning-out = Getting ready
newsroom-state-sending = Being sent
newsroom-state-done = All sent
newsroom-state-stopped = Stopped
newsroom-announce-heading = Announce an issue
newsroom-announce-what = Makes a draft of the titles and summaries of its articles. You can change it before it is sent.
newsroom-issue = Issue of the newsletter
newsroom-announce-button = Make a draft

# Writing and translating.
newsroom-topics-label = Who gets it: the subscribers of these topics
newsroom-text = Text
newsroom-text-hint = Leave an empty line between paragraphs; begin the lines of a list with -. Links and amounts are written like this:
newsroom-save = Save
newsroom-saved = Saved.
newsroom-korean = The Korean text
newsroom-made-by = Translation
newsroom-by-person = By a person
newsroom-by-machine = By machine
newsroom-last-saved = Last saved
newsroom-error-no-title = Please write a title.
newsroom-error-no-text = Please write the text.
# $limit: number of characters
newsroom-error-too-long = This is too long. There is room for { $limit } characters.
# $fact: what was typed as the id of a fact
newsroom-error-fact = There is no amount or number called { $fact }. Please check its spelling.
newsroom-error-topics = Please choose at least one topic.
newsroom-error-issue = This issue cannot be announced. Please check that it is published in Korean.
newsroom-error-frozen = This bulletin is approved and cannot be changed any more.

# One bulletin: what it says and who gets it.
newsroom-says = What it says
newsroom-written = Written
newsroom-missing = Missing
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $count ->
    [one] { $shown } old paragraph
   *[other] { $shown } old paragraphs
}
newsroom-who-gets-it = Who gets it
newsroom-channel = Channel
newsroom-channel-email = Email
newsroom-channel-telegram = Telegram
newsroom-people = People
newsroom-all = All
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = { $count ->
    [one] There is no text in { $language }: { $shown } person gets nothing.
   *[other] There is no text in { $language }: { $shown } people get nothing.
}
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $count ->
    [one] In { $language }, { $count } paragraph is older than the Korean.
   *[other] In { $language }, { $count } paragraphs are older than the Korean.
}
newsroom-problem-nobody = Nobody has subscribed to these topics yet.
newsroom-test-heading = Send a test to myself
# $address: an email address
newsroom-test-what = It goes to { $address }, just as its readers will get it.
newsroom-test-all = All languages
# $address: an email address
newsroom-tested = The test is on its way to { $address }.

# Approving and stopping.
newsroom-approve-heading = Approve and send
newsroom-approve-what = It is sent at once and published on the web. After that it cannot be changed.
newsroom-approve-not-you = It is sent when a publisher approves it.
newsroom-approve-button = Approve and send
newsroom-accept = I know of these problems. Send it as it is.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = { $count ->
    [one] Send it as it is: { $shown } person gets nothing, in { $languages }.
   *[other] Send it as it is: { $shown } people get nothing, in { $languages }.
}
newsroom-error-accept = There are problems. To send it all the same, please tick the box.
newsroom-error-changed = The bulletin changed while you were looking, so nothing was done. This is how it is now.
newsroom-stop-title = Stop sending
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $count ->
    [one] { $shown } person who has not got it yet will not get it.
   *[other] { $shown } people who have not got it yet will not get it.
}
newsroom-stop-stays = What has left cannot be taken back, and the page on the web stays. It cannot be started again.
newsroom-stop-button = Stop now
newsroom-public-heading = Read it on the web

# How far it got.
newsroom-progress = How far it got
newsroom-renew = Show how it is now
newsroom-sent = Sent
newsroom-waiting = Waiting
newsroom-failed = Failed
newsroom-unknown = May have arrived
newsroom-withdrawn = Not sent
newsroom-failures = What did not arrive
newsroom-each-failure = One by one
newsroom-why = Why
newsroom-why-no-address = There is no such address
newsroom-why-full = The mailbox is full
newsroom-why-refused = The other side refused it
newsroom-why-later = It will be tried again
newsroom-why-unknown = The line broke: it may have arrived
newsroom-why-other = Something else
newsroom-code = Reply
newsroom-how-many = How many
newsroom-to = To
newsroom-forgotten = Forgotten address
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = Nothing has left by { $channel } since { $when }. Look at the reason, mend it, then try again.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel } rests until { $when } and then goes on by itself.
newsroom-route-again = Try again
