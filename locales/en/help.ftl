# Asking a counsellor.
help-title = Ask a counsellor
help-free = It is free.
help-no-name = You do not have to give your name. You get a number; with it you come back and read the answer.
help-no-status = Please do not write your visa, your registration number or your passport number. Nobody needs them to answer you.
help-who-reads = Only the counsellor who has your question and the head of the centre can open it. What you write is kept encrypted, and each opening is recorded.
# $since: a date
help-law = Since { $since }, officials who investigate unpaid wages do not have to report a worker without a residence status to immigration. This rule does not stop a raid or another check.
help-topic-label = What is it about?
help-text-label = What happened?
help-text-hint = In any language. When did it happen, and what do you want to reach? A few sentences are enough.
help-urgent-label = It cannot wait
help-urgent-hint = I am hurt, I am locked in, I fly soon, or a time limit is near. In danger call 112 or 119 first.
help-reach-label = How do you want to hear of the reply?
help-reach-hint = The message says only that there is a reply.
help-reach-receipt = I come back with my number
help-reach-email = By email
help-reach-telegram = By Telegram
help-address-label = Your email address
help-send-button = Send
form-errors-heading = Please look at this again
help-error-topic = Please choose what it is about.
help-error-text-empty = Please write what happened. A sentence is enough.
help-error-text-long = The text is too long. Please shorten it; you can write more after sending.
help-error-sent-before = This form was sent before with another text. If you want to ask this too, press Send again.
help-error-address = This is not a whole email address. Please compare it once more.

# The receipt.
receipt-title = We have your question
receipt-number-heading = Your number
receipt-save-button = Save as a picture
receipt-keep = Keep this number and show it to nobody. Who has it can read your question and the answer. If it is lost, we cannot open the question for you; then please ask again.
receipt-telegram-heading = Hear of the reply by Telegram
receipt-telegram = Open Telegram with this button and press “Start” there. Then we can tell you when there is a reply. The button works once, for 7 days.
receipt-telegram-button = Open Telegram
receipt-next-heading = What happens now
receipt-next-read = A counsellor who writes your language reads your question. What cannot wait is read first.
# $days: days of the week
receipt-next-days = Somebody who writes your language works on: { $days }.
receipt-next-answer = The answer comes here. Come back with your number; you can also write more.
# $day: a date
receipt-promise = You get an answer by { $day }.
receipt-next-nameless = Nobody learns your name unless you tell it.
receipt-danger = In danger, call at once:

# Coming back.
case-enter-title = Read your answer
case-enter-lead = Enter the number that you got when you asked.
case-enter-again = The page was closed to protect you. Please enter your number again.
case-enter-label = Your number
case-enter-hint = 23 digits. Spaces do not matter.
case-enter-button = Open
# $found: number of digits
case-error-short = The number has 23 digits; there are only { $found }.
case-error-long = These are too many digits. The number has 23.
case-error-digits = The number has digits only. Please look at it again.
case-error-check = One digit is wrong, or two are exchanged. Please compare the number again.
case-error-wrong = There is no question with this number. Please compare it again.
case-error-wait = Too many wrong numbers. Please wait a little and try again.
case-title = Your question
case-leave-button = Close
case-received = Received
case-read = A counsellor has read it
case-answered = Answered
case-late = The answer takes longer than it should. The head of the centre knows. We have not forgotten you.
case-waiting = The answer comes here
case-closed = This question is closed. If you write again, it is opened again.
case-messages-heading = Messages
case-you = You
case-counsellor = Counsellor
case-write-label = Write more
case-write-button = Send
case-error-many = Many of your messages wait for an answer already. Please wait for it. What you typed is still here.
case-session-note = This page closes by itself after 30 minutes.
