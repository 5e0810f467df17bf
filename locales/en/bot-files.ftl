# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Shall we put what you sent with your question of { $day }?
bot-files-which = Which of your questions does it belong to?
bot-files-telegram = What is sent here stays with Telegram too. It is more private on our site.
bot-files-put-button = Yes, send it
bot-files-drop-button = No, do not send it
bot-files-dropped = We have not taken it. It is only in this chat, where you can delete it.
# $shown: a number
bot-files-arrived = Your counsellor gets it. Files that arrived: { $shown }
bot-files-not-fetched = Something has not arrived: we could not fetch it from Telegram. Press “Try again”, or send it on our site.
bot-files-again-button = Try again
bot-files-after-sending = We have not taken that yet. First send your question and get your number; then send photos and voice messages once more.
bot-files-now = You can send photos and voice messages now too: here, or more privately on our site.
bot-files-no-question = There is no question in this chat that it could belong to. Ask a question first. If you asked on our site, send it there with your number.
bot-files-closed = We have not taken it: this question is closed. Write on our site with your number, and it is opened again. Or ask a new question.
bot-files-nothing = Nothing is waiting to be sent. What you sent before has arrived.
bot-files-caption = We have not taken the words below the photo. Please write them on our site, with your number.
bot-files-other = We cannot take films, stickers or places. Photos, voice messages, PDF, DOCX, XLSX and HWPX are taken after you have asked a question.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Question { $number } of { $all }. Press an answer or write your own. You can skip every question.
# $number: the number of the question, $all: how many there are
bot-question-write = Question { $number } of { $all }. Write a few words. You can skip every question.
bot-question-pass-button = Skip
bot-question-pass-all-button = Skip all questions
bot-question-begin-button = Answer a few questions
bot-question-taken = We noted what you wrote as your last answer.
bot-question-added = That is long, so we put it with your question.
bot-question-enough = You need not write more. You can send your answers as they are.
bot-ask-anew-button = Begin anew
