# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = What has changed
newsroom-kind-correction = Correction
newsroom-kind-alert = Alert
newsroom-kind-over = All-clear
newsroom-state-paused = Held back
newsroom-state-expired = Too late
newsroom-why-withdrawn = It was stopped before
newsroom-why-ended = The reader had stopped
newsroom-why-quiet = Quiet hours lasted until it was too late

# To whom.
sending-change-audience = Change who gets it
sending-aim-hint = Where nothing is ticked, all are meant.
sending-aim-langs = Only in these languages
sending-aim-channels = Only by these channels
sending-aim-districts = Only in these districts
sending-aim-districts-hint = Whoever has named no district gets it too.
# $which: names of languages, channels or districts
sending-only = Only { $which }
sending-missing = Where a reader’s language is missing
sending-missing-fallback = Send it in another language that they read, and say so
sending-missing-hold = Wait for the translation
# $share: a number
sending-share = That is { $share } % of everybody who gets news from the city.
# $share: a number
sending-share-residents = { $share } % of the residents who speak it
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = By { $channel } it takes about { $hours } h { $minutes } min.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = By { $channel } it takes about { $minutes } min.
# $channel: email or Telegram
sending-takes-unknown = How long it takes by { $channel } is not known yet: too little was sent before.

# When.
sending-when = When it leaves
# $when: a moment; $worth: a span of time
sending-hour-at = It leaves on { $when }, once it is approved. It is worth sending for { $worth } after that.
# $worth: a span of time
sending-hour-now = It leaves as soon as it is approved. It is worth sending for { $worth } after that.
sending-change-hour = Change when it leaves
sending-when-now = As soon as it is approved
sending-when-at = On a day and at an hour
sending-hour = Day and hour
sending-hour-hint = In the city’s time, at most 90 days from now.
sending-worth = Worth sending for
sending-worth-hint = What has not arrived by then is not sent any more.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
}
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $count ->
    [one] { $shown } day
   *[other] { $shown } days
}
sending-error-hour = Please choose a day and an hour.
sending-error-past = This hour is over. Please choose a later one.
sending-error-too-far = That is too far ahead. Please choose a day within 90 days.
sending-error-ends = Its end would come before it leaves, or more than two weeks after. Please choose another hour, or for how long it is worth sending.
sending-error-worth = Please choose for how long it is worth sending.
sending-approve-later = It leaves at the hour that was chosen and is public from then on. Until then its approval can be taken back.
sending-approve-button-later = Approve
sending-preview = See what arrives

# On its way.
sending-scheduled = Waiting for their hour
# $when, $until: moments
sending-waits = It leaves on { $when }. It is worth sending until { $until }, and public from the moment it leaves.
# $until: a moment
sending-is-paused = It is held back: nothing leaves. It can go on until { $until }; after that it ends.
# $until: a moment
sending-is-expired = It was worth sending until { $until }, and that time has passed. What had not left was not sent.
# $rate: a number of messages; $when: a time
sending-pace = { $rate } a minute: done at about { $when }
sending-moved-on = It has gone a step further. Show how it is now
sending-pause = Hold it back
sending-resume = Let it go on
sending-take-back = Take the approval back
sending-take-back-what = It becomes a draft again: its words, its readers and its hour can be changed, and then it is approved anew.
sending-acts = Who did what
sending-act-approved = Approved
sending-act-taken-back = Approval taken back
sending-act-left = Began to leave
sending-act-paused = Held back
sending-act-resumed = Went on
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = { $count ->
    [one] Stopped: { $shown } person did not get it
   *[other] Stopped: { $shown } people did not get it
}
sending-act-expired = Its time had passed
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $count ->
    [one] { $shown } that had failed was sent again
   *[other] { $shown } that had failed were sent again
}
sending-by-itself = the house itself
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Somebody was quicker, so nothing was done now. { $act }: { $who }, { $when }.
sending-error-too-late = Its time has passed, so it cannot go on.
sending-error-nothing-failed = Nothing that failed is worth another try.
sending-error-corrected = A correction has gone out. What has not left stays here: whoever got it now would get what is wrong and no correction.

# The report.
sending-report = Report
# $title: title of a bulletin
sending-report-title = Report: { $title }
sending-to-bulletin = The bulletin
sending-nothing-failed = Nothing has failed.
sending-none-such = There is none.
sending-more = More
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $count ->
    [one] { $shown } message failed for a reason that may have passed.
   *[other] { $shown } messages failed for a reason that may have passed.
}
sending-again = Send these again
sending-files = As a file
sending-files-what = Each delivery by its number, without an address. The sheet holds the first 20,000, the CSV file all of them.
sending-file-xlsx = Excel sheet
sending-file-csv = CSV file
sending-column-delivery = Delivery
sending-column-tries = Tries
sending-column-begun = Made ready
sending-column-sent = Sent at

# Corrections.
sending-correct-heading = Something in it was wrong?
sending-correct-offer = A correction goes to exactly those who got it, in the languages that you choose.
sending-correct-alert = An alert is not corrected: a correction waits for quiet hours and would come too late for some. Open the alert, say that it was sent by mistake or is over, and send a new one.
sending-correct = Write a correction
sending-correct-what = The correction goes to exactly those who got this bulletin, or may have. Its page on the web leads to the correction.
sending-correct-langs = In which languages were the words wrong?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
sending-nobody-got-it = Nobody has got this bulletin, so there is nobody to be told.
sending-error-langs = Please choose at least one language in which somebody got it.
sending-error-what-is-right = Please write what is right.
sending-follows = It follows:
sending-was-corrected = It was corrected:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Correction: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Something in our message { $link } was wrong. This is right:
# $date: a day, already written in the language
bulletins-corrected = This was corrected on { $date }:

# What has changed.
sending-changes = What has changed
sending-changes-what = These guides say something new that nobody has told yet. A draft holds the new sentences, in each language in which they are translated.
sending-no-changes = No guide says anything new that nobody has told yet.
sending-changed = New
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $count ->
    [one] { $shown } new paragraph
   *[other] { $shown } new paragraphs
}
sending-tell = Draft a bulletin
sending-tell-offer = This guide says something new. Its readers can be told.
sending-error-nothing-changed = Nothing has changed there that was not told before.
# $guide: title of a guide
bulletin-change-title = Changed: { $guide }
bulletin-change-intro = This is new:
# $link: the title of the guide, as a link
bulletin-change-more = The whole guide: { $link }

sending-narrow = Narrow the list
