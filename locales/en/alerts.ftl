# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Alerts in force now
alert-strip-until = Until { $until }
bot-alert = ⚠ { $title } (until { $until }) { $link }
bot-no-alerts = There is no alert now.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = advisory
alert-level-warning = warning
alert-level-attention = attention
alert-level-caution = caution
alert-level-alert = alert
alert-level-serious = serious

# The newsroom: the list of alerts.
board-section-alerts = Alerts
alerts-title = Alerts
alerts-open = Under way
alerts-prepared = What has happened?
alerts-prepared-hint = The words are prepared. Choose, then say only how grave it is, when and where.
alerts-none-prepared = Nothing is prepared.
alerts-past = Ended
alert-state-draft = being written
alert-state-asked = waits for a second person
alert-state-in-force = in force
alert-state-ended = ended

# When and where.
alert-field-level = Level
alert-field-from = From
alert-field-until = Until
alert-field-until-hint = At this time it leaves every page by itself.
alert-field-place = Where
alert-field-place-hint = In Korean. Empty means the whole city.
alert-field-latin = The place in Latin letters
alert-field-latin-hint = For those who do not read Korean. It may stay empty.
alert-look-button = See it in every language
alert-error-moment = Give the day and the time again.
alert-error-none = There is no such alert.
alert-error-not-prepared = There is no prepared Korean text, or a slot in it cannot be filled. Mend the text first.
alert-error-level = Choose a level.
alert-error-times = The end must be after the beginning and after now, and within 30 days.
alert-error-place = Write the place with letters and digits, up to 80 characters, and in Korean too.
alert-error-elsewhere = Somebody else has dealt with it meanwhile. See how it is now.
alert-error-changed = The prepared words have changed meanwhile. Read them again, then go on.
alert-error-same-person = Somebody else must send it: not who filled it in, and not who asked.
alert-error-too-early = Ten minutes are not over yet. Please wait for a second person.
alert-error-word = Give a reason of up to 300 characters.

# One alert.
alert-numbers = { $all } in all: { $email } by email, { $telegram } by Telegram.
alert-takes =
    { $count ->
        [one] By Telegram it takes about { $shown } minute.
       *[other] By Telegram it takes about { $shown } minutes.
    }
alert-counting = The readers are being counted. The number appears here in a moment.
alert-missing = There are no words yet in these languages, and nothing is sent in them:
alert-previews = What readers get
alert-people =
    { $count ->
        [one] { $shown } person
       *[other] { $shown } people
    }
alert-trail = What was done
alert-note-asked = The other publishers have got a mail.
alert-note-drilled = It went to the publishers as a drill.
alert-note-sent = It is sent, and stands at the top of every page.
alert-progress = See how far it got
alert-ask-heading = Ask a second person
alert-ask-what = Two people look before it is sent. The other publishers get a mail. If nobody answers within ten minutes, a publisher may send it alone.
alert-ask-button = Ask a second person
alert-change = Change level, time or place
alert-drill-what = A drill goes to the publishers only, and to no resident.
alert-drill-button = Send as a drill
alert-drop-button = Do not send it
alert-wait-heading = It waits for a second person
alert-wait-what = Without an answer, a publisher may send it alone from { $time } on.
alert-approve-heading = Send this alert?
alert-approve-what = Read the words below. One press sends them to everybody at once.
alert-approve-button = Send it now
alert-alone-heading = Send it alone
alert-alone-what = Nobody has answered for ten minutes. You may send it alone. Your reason is recorded, and the other publishers are told.
alert-alone-because = Why it cannot wait
alert-alone-button = Send it alone
alert-back-heading = Send it back
alert-back-why = What has to be changed?
alert-back-button = Send it back
alert-end-heading = End this alert
alert-end-what = Everybody who got the alert is told that it is over.
alert-over-button = It is over
alert-longer-until = Change the end
alert-longer-hint = No message is sent. Only the time on the pages changes.
alert-longer-button = Change the time
alert-instead = Send a new one with another level or place
alert-mistake-heading = Sent by mistake
alert-mistake-what = It is taken down at once, and everybody who got it is told that it was a mistake.
alert-mistake-button = Tell them it was a mistake
alert-ended-over = Everybody was told that it is over.
alert-ended-mistake = Everybody was told that it was a mistake.
alert-ended-time = Its time came, and it ended by itself.
alert-ended-replaced = A new alert took its place.
alert-ended-dropped = It was not sent.

# The trail.
alert-act-written = Filled in
alert-act-changed = Changed
alert-act-asked = Asked a second person
alert-act-sent-back = Sent back
alert-act-approved = Approved and sent
alert-act-sent-alone = Sent alone
alert-act-prolonged = Changed the end
alert-act-over = Said that it is over
alert-act-mistake = Said that it was a mistake
alert-act-time = Ended by itself
alert-act-replaced = Replaced by a new one
alert-act-dropped = Decided not to send it
alert-act-drilled = Sent as a drill

# Mails to publishers.
alert-mail-subject-asked = Please look now: { $title }
alert-mail-subject-sent-back = Sent back: { $title }
alert-mail-subject-approved = Sent: { $title }
alert-mail-subject-sent-alone = Sent alone: { $title }
alert-mail-text-asked = { $who } asks you to look at an alert. Read it, then send it or send it back.
alert-mail-text-sent-back = { $who } has sent an alert back.
alert-mail-text-approved = { $who } has approved an alert and sent it.
alert-mail-text-sent-alone = Nobody answered for ten minutes, and { $who } has sent an alert alone.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = They said: { $word }
alert-mail-link = Open it: { $link }
alert-drill-subject = (Drill) { $title }
alert-drill-text = This is a drill and not real. No resident has got it.
