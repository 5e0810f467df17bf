# Subscribing by email.
subscribe-title = Get updates by email
subscribe-what = Only what you choose, in your language. You can stop at any time with one tap.
subscribe-address-label = Email address
subscribe-lang-label = Language
subscribe-topics-label = What about?
subscribe-cadence-label = How often?
subscribe-cadence-at-once = At once, when there is something new
subscribe-send-button = Subscribe
subscribe-next = We send a mail first. Open it and press the button in it. Without that we send nothing.
subscribe-telegram-heading = In Telegram instead?
subscribe-telegram = Open our chat in Telegram, press “Start”, and choose your language and what you want to hear about there.
subscribe-error-address = Please check the email address. It looks like name@example.com.
subscribe-error-lang = Please choose a language from the list.
subscribe-error-topics = Please choose at least one topic.
subscribe-error-cadence = Please choose how often.
subscribe-sent-title = Please look at your mail
# $address: an email address
subscribe-sent-what = We sent a mail to { $address }. Open it and press the button. Only then do the updates begin.
subscribe-sent-missing = Is there no mail after ten minutes? Look in the spam folder, and check that the address above is right.
subscribe-sent-again = Enter another address
subscribe-again = Subscribe again

# The link in the mail.
confirm-title = Do you want to get these updates?
confirm-what = Press the button, and the updates begin. If you did not ask for this, close the page; then nothing is sent.
confirm-button = Yes, send me updates
confirmed-title = You are subscribed
confirmed-what = You get a mail when there is something new. A link to change or stop is in each mail.
confirmed-manage = Change or stop
spent-title = This link does nothing any more
spent-what = It was used already, or it is too old. If you have confirmed, all is well and you need do nothing. Otherwise you can subscribe again.

# Changing and stopping.
manage-title = Your updates
manage-what = Choose what you want to get, and save.
manage-save-button = Save
manage-saved = Saved.
manage-end-heading = Stop everything
manage-end-what = You get no more updates, and we delete your address.
manage-end-button = Stop everything
end-title = Stop all updates?
end-what = Press the button, and you get no more updates. We delete your address.
end-change-instead = Change the topics or the language instead
ended-title = Your updates have stopped
ended-what = You get no more updates. We have deleted your address. A mail that was already on its way can still arrive.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: please confirm your subscription
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Hello,

    somebody, probably you, asked { $city } for updates to this email address.

    To get them, open this page and press the button:

    { $link }

    The link works for 7 days.

    If you did not ask for this, do nothing. You get no more mail from us.
