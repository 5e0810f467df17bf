# Covering and locking the screen of staff.
curtain-draw = Cover
curtain-back = Back
lock-button = Lock
lock-title = Locked
lock-lead = The screen was locked while nobody was here. Give a code, and you go on where you were.
lock-open-button = Open
lock-leave-button = Sign out on this device
lock-over = You are signed out. Sign in again in a new tab, then give a code here. What you typed is still there.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Turn the screen
turn-lead = Choose the language, press a sentence, then turn the screen. Only that sentence is shown, in large letters.
turn-case-link = Back to the case
turn-back = Back
turn-group-arrive = When they come
turn-group-trust = To be at ease
turn-group-danger = Danger or pain
turn-group-ask = To ask
turn-group-papers = Papers
turn-group-leave = At the end
turn-own-heading = Own words
turn-own-hint = One of the two is enough. Nothing is stored.
turn-own-answers = With “yes” and “no” to press
turn-own-button = Show it
turn-error-empty = Please write what is to be shown.
# $limit: the most characters
turn-error-long = This is too long: { $limit } characters at most.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Please wait a moment.
turned-phrase-interpreter = We are calling an interpreter.
turned-phrase-slowly = Please speak slowly.
turned-phrase-understand = Do you understand?
turned-phrase-closing = We close soon today.
turned-phrase-free = Counselling is free.
turned-phrase-no-name = You do not have to tell us your name.
turned-phrase-no-status = You do not have to tell us your visa or your registration number. We do not need them to help you.
turned-phrase-who-reads = What is written down is kept encrypted. Only those who work on it and the head of the centre can open it, and each opening is recorded.
turned-phrase-room = Shall we talk in another room?
turned-phrase-danger = Are you in danger now?
turned-phrase-police = Shall we call the police?
turned-phrase-ambulance = Shall we call an ambulance?
turned-phrase-hurts = Where does it hurt? Please point to it.
turned-phrase-when = When was this? Please write the date.
turned-phrase-money = How much money is it? Please write the number.
turned-phrase-company = Please write the name of the company.
turned-phrase-phone = Please write your phone number.
turned-phrase-call = Is it safe to call you at this number?
turned-phrase-papers = Did you bring any papers?
turned-phrase-photo = May we take a photo of this paper?
turned-phrase-sign = Would you like to sign here?
turned-phrase-come-back = Please come back on another day.
turned-phrase-goodbye = Goodbye. We wish you well.
turned-phrase-yes = Yes
turned-phrase-no = No
