# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Taking
taking-title = Take a call or visit
taking-way = How they came
taking-way-visit = Visit
taking-way-phone = Call
taking-way-outreach = Outreach
taking-here = With me now
taking-language = Language
taking-typed = Type a language or a digit
taking-signs = What makes it urgent
taking-sign-injury = Injury
taking-sign-confinement = Locked in
taking-sign-violence = Violence
taking-sign-flight = A flight soon
taking-sign-time-limit = A time limit near
taking-line = What happened, in one line (may be empty)
taking-mine-button = I take it
taking-any-button = Find somebody
taking-park-button = Park it
taking-more = More
taking-as = On whose behalf
taking-as-self = Themselves
taking-as-friend = Somebody else
taking-as-employer = An employer
taking-as-suggestion = A suggestion or complaint to the city
taking-second = Another language they can use
taking-none = None
taking-spoken = A language that is not listed
taking-spoken-hint = Choose it from the list, or write what you heard.
taking-employer = Name of the company
taking-employer-hint = So that nobody counsels both sides of one company. The name is kept sealed.
taking-phone = Number to call back
taking-when = When it is safe to call
taking-error-phone = This is too short for a phone number.
taking-gender = Counsellor asked for
taking-gender-woman = A woman
taking-gender-man = A man
taking-ministry = They agree that the interpreting line of the Ministry of Justice (1345) may be called
taking-keys = Single keys choose: digits are languages, letters are topics and urgent signs. Write the line and press Enter for the first button.
taking-parked = { $count ->
    [one] { $count } parked intake
   *[other] { $count } parked intakes
}
taking-error-language = Choose the language.
taking-error-topic = Choose the topic.
taking-error-long = The text is too long: { $limit } characters at most.
taking-error-not-yours = You are not listed for this language, so you cannot keep this case. Find somebody who can.
taking-error-full = You have no room for another one now. End the contact you are in, or find somebody.
taking-error-sent = This form was sent before and has been changed since. Please begin a new one.
taking-error-not-given = It cannot be given like that now. Find somebody who can take it.
taking-error-parked = Too many intakes are parked. Please finish one first.
taking-flag = This looks like a residence status, a registration number or a passport number: { $found }. It is not needed, and everybody who may read the case would see it. Take it out, or send again to keep it as it is.
taking-turned-back = Close

# After taking.
taken-title = Taken
taken-card = Print this card, or let them photograph it. The digits are shown on this page alone and stored nowhere.
taken-case-link = Open the case
taken-next-link = Take the next one
taken-turn-button = Turn the screen

# The card, in the client's language.
card-title = Receipt card
card-code = Code with the receipt number
card-pictures = Pictures of this card
card-what = With this number you read the answer and write again. Point your phone at the code, or type the number at this address.
card-alone = Whoever has this card can read your case. Keep it to yourself.
card-changes = At the first use you get a new number. From then on only the new one works.
card-how = The two sides print in the size of a bank card. Without a printer, take a photo of the screen.
card-print-button = Print
card-print-link = Print as a card
picture-0 = sun
picture-1 = tree
picture-2 = fish
picture-3 = boat
picture-4 = house
picture-5 = star
picture-6 = cup
picture-7 = key
picture-8 = bird
picture-9 = flower

# The first use of a number that staff gave.
change-title = Your new number
change-why = Staff saw the first number too. From now on use this one, which only you know.
change-old = When you press the button, the first number stops working. Write the new one down or photograph it first.
change-button = I have it. Continue

# Parked intakes.
parked-title = Parked
parked-what = Kept sealed; only you can see them. Sending deletes one, and so do seven days.
parked-none = Nothing is parked.
parked-at = Parked
parked-doing = To do
parked-resume = Go on
parked-drop = Delete

# Counting short questions.
tally-title = Tally
tally-what = For short questions that are no case: press the language, then the topic.
tally-today = { $count ->
    [one] { $count } counted today
   *[other] { $count } counted today
}
tally-topic = Topic
tally-other-language = Another language
tally-last = Last: { $language }, { $topic }
tally-undo = Take it back

# Late entry.
late-title = Late entry
late-what = Visits and calls that there was no time for, one in a row. An empty day is that of the row above; an empty way or outcome is the first one. Only a row with a note is kept as a case; the others are just counted.
late-day = Day
late-time = Time
late-minutes = Minutes
late-outcome = Outcome
late-note = Note (kept sealed)
late-outcome-advised = Advised
late-outcome-interpreted = Interpreted
late-outcome-referred = Referred
late-outcome-turned-away = Could not help
late-cell = { $column }, row { $row }
late-button = Write them down
late-more = Thirty rows
late-written = { $count ->
    [one] { $count } written down.
   *[other] { $count } written down.
}
late-kept = Kept case
late-refused = Please correct row { $row }.
late-error-at = The day or time cannot be read. Give one within the last 31 days.
late-error-lang = The language is not known.
late-error-topic = The topic is not known.
late-error-way = How they came is not known.
late-error-minutes = Give between 1 and 480 minutes.
late-error-outcome = The outcome is not known.

# What was done in a case.
act-receipt-issued = Receipt card issued
act-receipt-changed = Client changed the number
act-written-up = Written up afterwards

# Names of languages.
tongue-ko = Korean
tongue-en = English
tongue-zh = Chinese
tongue-ru = Russian
tongue-vi = Vietnamese
tongue-id = Indonesian
tongue-ne = Nepali
tongue-km = Khmer (Cambodia)
tongue-uz = Uzbek
tongue-kk = Kazakh
tongue-ky = Kyrgyz
tongue-ur = Urdu
tongue-th = Thai
tongue-fil = Filipino
tongue-si = Sinhala (Sri Lanka)
tongue-mn = Mongolian
