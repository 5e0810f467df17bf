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
