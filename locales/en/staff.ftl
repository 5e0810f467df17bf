# Signing in.
sign-in-title = Staff sign-in
sign-in-email = Email
sign-in-password = Password
sign-in-button = Sign in
sign-in-first-time = The first time, or with a lost password, ask the head of the centre for a sign-in link.
sign-in-wrong = Email or password is not right. Please try again.
sign-in-wait = Too many wrong tries. Please wait a little and try again.
sign-out-button = Sign out
welcome-title = Welcome
# $name: the name of the person
welcome-lead = Hello { $name }. Choose a password; this link works once.
welcome-password = New password
welcome-password-hint = At least 12 characters. A sentence is good.
welcome-button = Set the password and begin
welcome-spent = This link was used already or is too old. Ask the head of the centre for a new one.
password-too-short = The password needs at least 12 characters.
password-too-long = The password is too long.
password-too-common = Many people use this password. Please choose another.
