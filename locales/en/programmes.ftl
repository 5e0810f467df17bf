# Courses and events: what residents see.
programmes-title = Courses and events
programmes-lead = Courses and events that are running or begin soon. Only what was verified is listed.
programmes-none = There are no courses or events to show now.
programme-kind-korean-class = Korean class
programme-kind-kiip = Korea Immigration and Integration Program
programme-kind-topik = Preparing for the Korean proficiency test
programme-kind-settlement = Course for newcomers
programme-kind-festival = Festival
programme-kind-clinic = Clinic
programme-kind-other = Other course or event
# $from, $until: days
programme-days = { $from } to { $until }
programme-days-open = from { $from }
programme-cost = Cost
programme-free = Free
# Where the amount is not known.
programme-paid = There is a fee
programme-size = For
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
programme-contact = Questions to
programme-sign-up = Signing up
programme-sign-up-not-needed = You can come without signing up.
programme-sign-up-here = You can sign up on this website, in your language. Please write which course or event you mean.
programme-sign-up-button = Sign up
programme-over-title = This is over
search-kind-programme = Course or event

# The newsroom: the list.
board-section-programmes = Courses and events
programmes-desk-lead = Here courses and events are entered, corrected and verified. Residents see what was verified and whose Korean text is public; it goes by itself on the day after it is over.
programmes-desk-none = No course or event was entered yet.
programmes-begun = To be filled in
programmes-stage-coming = Coming
programmes-stage-running = Running
programmes-stage-over = Over
programmes-name = Name
programmes-when = When
programmes-languages-public = Public languages
programmes-due = check again
programmes-unverified = not verified
# $by: a name; $day: a day
programmes-verified = verified by { $by }, { $day }

# A new one.
programmes-new = Add a course or event
programmes-new-lead = It begins with its Korean name. Time and place follow on the next page; description and translations are written in its text.
programmes-new-button = Go on

# One of them: verified, entered, changed.
programmes-said-begun = The text is begun. Please fill in time and place.
programmes-said-saved = It is saved.
programmes-said-verified = It is noted as verified today.
programmes-said-doubted = Residents no longer see it. It comes back when it is verified.
programmes-words = Name, description and translations
programmes-words-not-public = The text is not public yet, so residents do not see it.
programmes-unverified-what = Residents see it when a publisher has held it against its source.
programmes-verify-what = Are the time, place, cost and signing up as the source says?
programmes-verify-button = Verified today, all is right
programmes-doubt-button = Hide until it is verified
programmes-review = Verify again on
programmes-review-hint = Left empty: in three months.
programmes-details = Time and place
programmes-details-what = This is shown alike in every language.
programmes-changed = What changed
programmes-done-entered = Entered
programmes-done-corrected = Corrected
programmes-done-verified = Verified
programmes-done-doubted = Hidden
programmes-done-imported = Taken from the content

# Filling it in.
programmes-field-kind = Kind
programmes-field-run-by = Run by
programmes-field-contact = Questions to
programmes-field-place = Place
programmes-field-place-roman = The place in Latin letters
programmes-field-first = First day
programmes-field-last = Last day
programmes-field-sessions = Hours
programmes-field-languages = Languages it is held in
programmes-field-cost = Cost
programmes-field-fee = The fee, if there is one
programmes-field-sign-up = How to sign up
programmes-field-phone = Phone for signing up
programmes-field-website = Website for signing up
programmes-field-places = How many can come
programmes-field-source = Source
programmes-field-status = Verified
programmes-field-checked = Last looked up
programmes-status-official = verified
programmes-status-unverified = not verified
programmes-hint-run-by = The Korean name of the body.
programmes-hint-contact = Choose it if it is among the contacts; else leave it empty.
programmes-hint-place = In Korean: the road address, the building, floor and room.
programmes-hint-last = Leave it empty for a single day, or while no end is known.
programmes-hint-sessions = When it begins and ends, on the 24-hour clock. A single day needs no weekday. More lines are at the bottom of the form.
programmes-hint-fee = An amount is chosen among those that are kept. If it is missing, please add it first:
programmes-hint-phone = Chosen among the phone numbers that are kept.
programmes-hint-website = The whole address, from https:// on.
programmes-hint-places = Leave it empty if there is no limit.
programmes-hint-source = The name and day of the notice, or the page of a website, in Korean.
programmes-held-weekly = Every week
programmes-held-day = On one day
programmes-way-none = Nobody needs to
programmes-way-counselling = By the counselling form of this website
programmes-way-phone = By phone
programmes-way-website = On another website
# $number: the number of a line
programmes-row-weekday = Line { $number }: weekday
programmes-row-opens = Line { $number }: begins
programmes-row-closes = Line { $number }: ends
programmes-rows-button = More lines for hours
programmes-held-against = I held this against its source today. Residents see it at once.
programmes-will-wait = When you save, residents do not see it until a publisher has verified it.
programmes-save-button = Save
programmes-error-kind = Please choose a kind.
programmes-error-run-by = Please name the body that runs it, and shorten the name if it is long.
programmes-error-contact = Please choose one of the contacts.
programmes-error-place = Please write the place, and shorten it if it is long.
programmes-error-place-roman = This is too long.
programmes-error-first = Please choose the first day.
programmes-error-last = The last day lies before the first, or is no day.
programmes-error-sessions = Please look at the hours again: each line needs a weekday, a beginning and an end, no two may overlap, and the weekday must come between the first and the last day.
programmes-error-languages = Please choose a language that it is held in.
programmes-error-fee = Please say whether it is free, and choose the fee if it is not.
programmes-error-sign-up = Please say how to sign up.
programmes-error-phone = Please choose the phone number.
programmes-error-website = Please write the address from https:// on.
programmes-error-places = Please write a number from 1 to 100,000.
programmes-error-source = Please name the source, and shorten it if it is long.
programmes-error-not-entered = Please fill in time and place first.
programmes-error-same = Nothing would change.
programmes-error-review = Please choose a day from tomorrow on.
programmes-error-changed = Somebody changed it while you were looking, so it was not saved. What you typed is still here. Please look at the history below, and save again if yours is right.
