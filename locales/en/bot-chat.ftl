# What the bot can do besides reading and asking.
bot-command-mine = Open your question
bot-command-clear = Delete the messages here
bot-command-forget = Forget me
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Guides to life and work, phone numbers and free counselling for foreign residents, in your language. You need not say your name. Anything you write here passes through Telegram; on our site it does not.
bot-short-description = Guides, phone numbers and free counselling for foreign residents, in your language.

# Searching: words that belong to no question.
bot-search-none = We found nothing about this. Try other words, or ask a counsellor.
bot-search-ask = Is the answer not here? A counsellor can read your words and answer. It is free.
bot-search-ask-button = Ask a counsellor with these words
bot-search-not-sent = What you just wrote did not go to your counsellor. Open your question to write to them.
# $words: what she wrote
bot-search-begins = Your question begins with these words: “{ $words }”

# Who is here today.
bot-here-title = Who is here today
bot-here-nobody = Nobody is at the centre any more today. You can ask here at any time, and a counsellor answers.
# $until: a time
bot-here-yours = Somebody who speaks your language is at the centre today until { $until }.
bot-here-not-yours = Nobody who speaks your language is at the centre today. You can ask in your language all the same: your question is answered with the help of an interpreter.
bot-here-call = Hours can change. Please call before you come.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = We can put your voice message to a counsellor. What is it about? Nothing is sent yet.
bot-voice-noted = We have noted your voice message. A counsellor hears it once you send your question.
bot-voice-too-many = More voice messages do not fit into one question. Please send this one first.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $count ->
    [one] A voice message of { $shown } second.
   *[other] A voice message of { $shown } seconds.
}
bot-voice-lost = We could not fetch a voice message from Telegram. Your question is with us. Please send the voice message once more.

# Her own questions.
bot-mine-button = My question
bot-mine-none = No question is tied to this chat. If you asked on our site, open it there with your number.
bot-mine-which = Which question do you want to open?
bot-open-how = You get a link that opens it once, within an hour. Nothing of it is shown in this chat.
bot-open-once = This link opens your question once, within an hour. Whoever holds this phone can press it: delete this message if you do not need it.
bot-open-button = Open my question
bot-open-none = It cannot be opened from here. Open it on our site with your number.

# The button below “there is a reply”.
notice-open-button = Open the reply

# Deleting the messages of a chat.
bot-clear-title = Delete the messages here?
bot-clear-what = We delete what you and we wrote here in the last 48 hours, on your phone too. Telegram does not let us delete what is older.
bot-clear-number = Does the number of your question stand here? Write it down first: without it you cannot read the reply on our site.
bot-clear-button = Yes, delete them
bot-cleared = We have deleted the messages of the last 48 hours.
bot-cleared-partly = We have deleted what Telegram let us delete. Something is left.
bot-cleared-older = You can delete what is left yourself: press and hold this chat in your list, and choose “Delete”.

# Forgetting somebody.
bot-forget-title = Shall we forget you?
bot-forget-what = Your updates end. We delete what you began to write here and the number of this chat, and send no more news here.
bot-forget-cases = Your questions stay with your counsellor. You read them on our site with your number, and can erase them there when nobody is working on them.
# $clear: a command as it is typed, /clear
bot-forget-messages = The messages in this chat stay. To delete them too, first send { $clear }.
bot-forget-button = Yes, forget me
bot-forgotten = We have forgotten you. If you write again, we begin anew.

# What the bot does not take.
bot-said-edited = We do not see what you changed. Please write it again as a new message.
bot-said-contact = We have not kept this contact. Please do not send other people’s numbers here.
bot-said-place = We have not kept this place. If it matters, write down in words where it is.
bot-said-sticker = Thank you. We cannot read stickers. Please write, or choose a button.
bot-slow-down = That was a lot at once. Please slow down a little. What you write for your question is kept; everything else comes a little later.
# Said once in a group. $link: the address of the bot
bot-group = I speak with one person at a time, so that others do not read along. Please write to me in a chat of your own: { $link }

# A link from a chat that opens a question once.
case-open-title = Open your question
case-open-lead = This link opens your question once, for half an hour.
case-open-button = Open it now
# $button: the text of the button that closes it
case-open-leave = Is this not your own phone? Press “{ $button }” at the end.
case-open-over-title = This link does nothing any more
case-open-over = It was used, a newer one was made, or an hour has passed. Press the button in your chat again, or enter your number.

# In the trail of a case.
act-reach-tied = Tied to a Telegram chat
act-reach-untied = Untied from a Telegram chat
act-link-made = Link to open made in the chat
act-link-opened = Opened by a link from the chat
