# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Begin and choose your language
bot-command-guides = Read guides
bot-command-contacts = Find whom to call
bot-command-ask = Ask a counsellor, free
bot-command-topics = Choose which updates you get
bot-command-language = Change the language
bot-command-stop = Stop all updates

# The conversation.
# $city: the city's name
bot-greeting = Hello. Here { $city } has guides, phone numbers and free counselling for you. Choose your language.
bot-menu-button = Menu
bot-not-understood = We did not understand that. Please choose a button.
# $wanted, $shown: names of languages in themselves
bot-fallback = Texts are not published in { $wanted } yet. You get them in { $shown }.

# Guides.
bot-guides-choose = Choose a guide.
bot-guide-open = Read all of it
bot-guide-stale = The Korean text has changed since. The page shows where.

# Asking a counsellor.
bot-ask-passes-telegram = What you write here goes through Telegram too. If you do not want that, ask on our site.
bot-ask-on-site = Ask on the site instead
# $button: the text of the button that sends it
bot-ask-write = Write it here, in one or more messages. It goes to a counsellor only when you press “{ $button }”.
# $button: the text of the button that sends it
bot-ask-noted = We have noted it. You can write more. When everything is there, press “{ $button }”.
bot-ask-too-long = That is too long. Your last message was not added; what you wrote before is still here. Please send it, or add something shorter.
bot-ask-urgent = It is marked as something that cannot wait. In danger, call 112 or 119 first. It is not sent yet.
bot-ask-can-wait = It is not marked as urgent any more.
bot-ask-unsent = Your question has not been sent yet. You can write more, send it or cancel it.
bot-ask-cancel-button = Cancel
bot-ask-cancelled = We have deleted what you wrote. Nothing was sent.
bot-ask-nothing = There is nothing to send. If you have sent your question, we have it.
bot-ask-announced = When there is a reply, a message comes here. It says only that there is a reply. You read the reply on our site, with your number.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Done. When there is something new for you, a message comes here.
bot-link-spent = This link does nothing any more. Open the page again and take a new link.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Choose what you want to hear about. Then press “{ $button }”.
bot-topics-done-button = Done
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = A message comes here when there is something new. { $topics } changes what you get, { $stop } ends it.
# $shown: name of a language in itself
bot-topics-language = Your updates come in { $shown } from now on.
bot-stopped = You get no more updates here. We have deleted this chat from our list.
bot-nothing-to-stop = There is nothing to stop: you get no updates here.
