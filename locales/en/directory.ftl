# Contacts, kept in the newsroom.
board-section-contacts = Contacts
directory-title = Contacts
directory-lead = Whom to call and where to go. What you change is shown in every language at once.
directory-new-title = New contact
directory-removed = The contact was removed.
directory-none = No contacts were found.
directory-search-label = Name, or who runs it
directory-see = As readers see it
directory-name = Name
directory-note = What it helps with
directory-other-languages = Other languages
directory-unnamed = { $count ->
    [one] No name in { $count } language.
   *[other] No name in { $count } languages.
}

directory-id = Name in addresses
directory-id-hint = Lower-case letters, digits and hyphens. It cannot be changed later.
directory-kind = Kind
directory-kind-emergency = Emergency line
directory-kind-line = Phone line
directory-kind-office = Office to go to
directory-kind-centre = The city's own service centre
directory-run-by = Run by
directory-run-by-hint = Its official Korean name.
directory-topics = Topics
directory-phones = Phone numbers
directory-phones-hint = Each number is kept as a fact, which texts can name too. A number that is known already is that fact. Empty a field to take the number from this contact.
directory-phone = Number { $number }
directory-phone-others = { $count ->
    [one] { $count } other text or contact names it too. If the number has changed, change it on the page of this fact.
   *[other] { $count } other texts or contacts name it too. If the number has changed, change it on the page of this fact.
}
directory-address = Address
directory-address-hint = In Korean, just as it stands on the sign or in official papers.
directory-address-latin = Address in Latin letters
directory-speaks = Languages spoken
directory-speaks-hint = Only languages that were verified.
directory-hours = Opening hours
directory-hours-hint = Days and times, row by row. A row that is empty is none.
directory-hours-unknown = Not known
directory-hours-weekly = The same hours each week
directory-row = Row { $number }
directory-opens = Opens
directory-closes = Closes
directory-row-languages = If only some languages are spoken then
directory-more-rows = Show more rows
directory-cost = Cost of the call
directory-cost-unknown = Not known
directory-website = Website
directory-status = Verified
directory-status-hint = Only the city's own service centre may stand here unverified, and then it shows no phone, hours or address.
directory-status-law = It stands in the law
directory-status-official = Seen in an official source
directory-status-unverified = Not verified
directory-source = Where it was verified
directory-source-hint = The website, the letter or the call in which you learned it.
directory-checked-on = Checked on
directory-position = Place in the list
directory-position-hint = Lower numbers stand first. Leave it empty to keep its place, or to stand last.

directory-error-id = Use up to 48 lower-case letters, digits and hyphens.
directory-error-taken = There is a contact of this name already.
directory-error-no-name = Write the name: { $what }.
directory-error-long-name = Shorten the name to 120 characters: { $what }.
directory-error-long-note = Shorten the text to 400 characters: { $what }.
directory-error-kind = Choose a kind.
directory-error-run-by = Say who runs it, in up to 120 characters.
directory-error-topic = There is no such topic: { $what }.
directory-error-phone = This is no phone number: { $what }. Use digits and hyphens.
directory-error-shared = Others name this number too ({ $fact }). Change it on the page of the fact, or empty its field and write the other number into a new one.
directory-error-other-values = This number has values of other days ({ $fact }). Change it on the page of the fact.
directory-error-address = Write the address in up to 200 characters.
directory-error-address-latin = Write the address in Latin letters in up to 200 characters, beside the Korean one.
directory-error-speaks = There is no such language: { $what }.
directory-error-hours = Look at the hours again. Each row needs a day and must open before it closes, and the choice above must be the same hours each week.
directory-error-website = Write the whole address, from https:// on.
directory-error-source = Say where it was verified, in up to 300 characters.
directory-error-status = Choose whether it was verified.
directory-error-checked-on = Say on which day it was checked.
directory-error-checked-later = The day on which it was checked lies after today.
directory-error-position = The place is a number from 0 to 9999.
directory-error-unverified-kind = Only the city's own service centre may stand here unverified.
directory-error-unverified-shows = What was not verified shows no phone, hours or address. Say how it was verified, or take them out.
directory-error-changed = Somebody changed this contact meanwhile. Look at the changes below; saving again puts what you wrote in their place.
directory-error-shown = Texts show this contact, so it cannot be removed. Take it out of them first.
directory-error-gone = This contact was removed.
directory-error-email = This is no email address.

directory-remove-heading = Remove the contact
directory-remove-what = It cannot be removed while texts show it. What was done to it is kept.
directory-remove-button = Remove

directory-history = Changes
directory-history-none = Nothing was changed yet.
directory-part = What
directory-done-made = Made
directory-done-changed = Changed
directory-done-removed = Removed
directory-done-imported = Taken from a file
directory-done-confirmed = Confirmed
directory-by-files = a file
directory-by-organisation = the organisation

# Organisations confirm their entry each quarter.
directory-asked-heading = Ask the organisation
directory-asked-what = Each quarter a mail asks at this address whether the entry is right. The link in it works for { $days } days.
directory-email = Email of the organisation
directory-email-hint = It is kept sealed and used for nothing else. Leave it empty to ask nobody.
directory-email-button = Ask at this address
directory-standing = Confirmed by the organisation
directory-standing-asked = Asked, no answer yet.
directory-standing-overdue = No answer.
directory-standing-next = Asked again on { $day }.
directory-standing-soon = Asked soon.
directory-standing-none = Not asked.
directory-confirmed-on = The organisation confirmed it on { $day }.
directory-answers = What organisations say has changed
directory-answer-lost = These words cannot be opened.
directory-settle-button = Settled

directory-mail-subject-first = { $city }: Is the entry of { $name } right?
directory-mail-subject-reminder = { $city }: Once more: is the entry of { $name } right?
directory-mail-text-first =
    Hello from the guide of { $city } for foreign residents.

    Our website shows the phone, address and hours of { $name } in sixteen languages. Each quarter we ask whether they are still right.

    Please open this link. Press the button if all is right, or write what has changed. It takes a minute.

    { $link }

    The link works for 30 days. Replies to this mail are not read.
directory-mail-text-reminder =
    Hello from the guide of { $city } for foreign residents.

    Two weeks ago we asked whether the entry of { $name } is right. We have no answer yet, so we ask once more.

    { $link }

    Press the button if all is right, or write what has changed. Replies to this mail are not read.

directory-confirm-title = Is this right?
directory-confirm-lead = This is what foreign residents see. Please look at the phone, the address and the hours.
directory-confirm-right-button = All of it is right
directory-confirm-changed-heading = Has something changed?
directory-confirm-words = What has changed
directory-confirm-words-hint = Say what has changed, how, and since when. Somebody reads it and corrects the entry.
directory-confirm-changed-button = Send
directory-confirm-wrong = Nothing was sent yet. Please look below.
directory-confirm-meanwhile = The entry changed in the meantime, so nothing is confirmed yet. Please look at it as it is now and answer again.
directory-confirm-error-empty = Write what has changed.
directory-confirm-error-long = Write up to 2,000 characters.
directory-confirm-thanks-title = Thank you
directory-confirm-thanks-right = We noted today as the day on which you confirmed it. We ask again in three months.
directory-confirm-thanks-changed = We passed on what you wrote.
directory-confirm-already = You have answered already. There is nothing more to do.
directory-confirm-see = See the entry
directory-confirm-spent-title = This link has ended
directory-confirm-spent = It is too old, or a newer mail has come since. Please use the next one. If something is wrong now, call the city hall.

contact-address = Address
