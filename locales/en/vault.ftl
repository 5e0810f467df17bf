# The second factor: the code that is asked for after the password.
code-title = Your code
code-lead = Whoever may read cases gives a code after the password.
code-label = The code that your app shows
code-hint = Six digits. Without your phone, a recovery code does.
code-lost = If you have neither your phone nor a recovery code, ask the head of the office.
code-error-wrong = The code is wrong or was used before. Wait for the next one and try again.
code-error-over = That took too long. Please begin again with your password.
factor-title = Second factor
factor-lead = To protect what clients say, you are asked for a code from your phone after the password. You set it up once.
factor-lead-free = You can have a code from your phone asked for after the password. You need not.
factor-step-app = Open an authenticator app on your phone. If you have none, install one first.
factor-step-scan = Add an account in the app and photograph this picture.
factor-step-type = If you cannot photograph it, type this.
factor-step-code = Type the six digits that the app shows.
factor-picture = A picture to photograph with an authenticator app
factor-account = Account
factor-secret = Key
factor-code-label = Six digits
factor-button = Set it up
factor-error-already = It is set up already.
factor-error-not-set = It is not set up yet.
factor-codes-title = Recovery codes
factor-codes-lead = These let you in when you have lost your phone. Each works once.
factor-codes-keep = They are shown only now. Write them on paper and keep them away from the phone.
factor-codes-button = I wrote them down. Go on
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
    [one] { $shown } recovery code is left.
   *[other] { $shown } recovery codes are left.
}
factor-since = Set up
factor-new-codes-hint = With a code of this moment you get new recovery codes. The old ones will not work any more.
factor-new-codes-button = Make new recovery codes
factor-lost = If you change or lose your phone, ask the head of the office to reset this.
factor-link = Second factor and what was done to it
factor-of-title = Second factor of { $name }
factor-own = Nobody resets their own. Ask another head or the operator.
factor-reset-lead = For a colleague who has lost the phone. She is signed out everywhere and sets up another when she next signs in. It is recorded.
factor-reset-code = Your own code of this moment
factor-reset-button = Reset the second factor
factor-none = Not set up yet. It is asked for at the next sign-in.
factor-acts-heading = What was done
factor-by-operator = The operator
factor-act-set-up = Set up
factor-act-recovered = Signed in with a recovery code
factor-act-new-codes = Made new recovery codes
factor-act-reset = Reset

# Reading the case of somebody else.
act-gave-reason = Said why it is read
reading-title = Please say why you read it
reading-lead = This case is somebody else's. With a reason it opens for 30 minutes, and that is recorded.
reading-why-legend = Reason
reading-why-urgent = Something urgent
reading-why-complaint = A complaint
reading-why-absence = Whoever has it is away
reading-why-quality = Looking at the work together
reading-why-client-asked = The client asked for it
reading-reason-label = In your words
reading-reason-hint = At least 10 characters. Leave out the client's name and story.
reading-error-why = Choose a reason.
reading-error-short = Please write at least { $limit } characters.
reading-error-long = At most { $limit } characters.
reading-button = Record it and read
reading-list-title = Readings of others' cases
reading-list-lead = Who read whose case, when and why. The law asks that somebody looks through this every month.
reading-link = Readings of others' cases
reading-month-before = The month before
reading-month-after = The month after
reading-none = None in this month.
reading-when = When
reading-who = Who read
reading-why-heading = Reason
reading-erased = The case is erased, and these words with it.
reading-checked = { $name } looked through it: { $moment }.
reading-checked-behind = There are new ones since.
reading-unchecked = Nobody has looked through it yet.
reading-check-button = I looked through this month

# Erasing.
act-erased = What was said was erased
act-prolonged = Kept for longer
erasing-title = Cases soon erased
erasing-link = Cases soon erased
erasing-lead = Cases are erased by themselves some years after they were closed. These are due within 30 days. Nobody can bring them back, and the backups cannot be read either.
erasing-none = Nothing is due within 30 days.
erasing-due = Erased on
erasing-closed = Closed
erasing-prolong = Keep it longer
erasing-until = Keep it until
erasing-until-hint = One year more at a time, at most.
erasing-reason = Reason
erasing-prolong-button = Keep it longer
erasing-error-until = Choose a day within a year after the day it would be erased.
erasing-error-gone = It is erased already or was opened again.
erasing-now-title = Erase it now
erasing-now-link = Erase it now, as the client wishes
erasing-now-lead = What was said in this case and how she is reached are erased. This cannot be undone. That there was a case, its dates, and who did what remain.
erasing-now-working = Somebody is working on it. It must be closed before it can be erased.
erasing-why-client-asked = The client wishes it
erasing-why-mistake = It was taken by mistake
erasing-why-duplicate = There is another of the same
erasing-now-button = Erase
case-erase-link = Erase my case now
case-erase-title = Erase your case?
case-erase-lead = All that you wrote, the answers and your address are erased. This cannot be undone, and your receipt opens nothing any more.
case-erase-rest = Only that there was a case, its dates, language and topic remain. Your name was never here. Backups can no longer be read after a fixed number of days.
case-erase-working = A counsellor is helping you now, so it cannot be erased yet. Write that you want to stop. It can be erased once the case is closed.
case-erase-button = Erase everything
case-erase-keep = Go back and keep it
case-erased-title = It is erased
case-erased-lead = All that you wrote and the answers are erased. If you need help, ask again at any time.

# The key ring.
keys-copy-none = The key ring has no copy. If it is lost, nobody can ever read a case again. Ask the operator to make one.
keys-copy-lacks = The copy of the key ring lacks the newest key. Ask the operator to copy it again.
keys-copy-holds-destroyed = The copy of the key ring still holds keys that were destroyed. Ask the operator to copy it again and to destroy the older ones.

# Downloads and printing.
act-exported = Exported to be printed
act-downloaded = Downloaded by the client
export-title = Print the whole case
export-lead = The whole case leaves the house. The reason and your name stand on every page and in the record.
export-button = Export
export-printed-title = Case
export-mark = Exported by { $name }, { $moment } · number { $number } · reason: { $reason }
export-mark-own = Downloaded { $moment } · number { $number }
export-client = Client
export-counsellor = Counsellor
export-own-button = Download everything of my case
