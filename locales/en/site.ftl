# The frame of every page.
site-description = Guides, contacts and free counselling for residents, in their languages
skip-to-content = Skip to the content
nav-main = Main pages
nav-footer = More pages
nav-staff = Staff pages
nav-back = Back
nav-guides = Guides
nav-contacts = Contacts
nav-newsletter = Newsletter
nav-subscribe = Get updates
nav-ask = Ask a counsellor
nav-privacy = Privacy
nav-desk = My cases
nav-office = Office
nav-newsroom = Newsroom
languages-label = Language
choose-language = Choose your language
demo-banner = This is a made-up week to look at. Nothing here is real and nothing is sent.

# The home page.
home-title = Guides and counselling for residents
home-question = What do you need?
home-all-contacts = All contacts
home-first-guides = Read by many
emergency-heading = Emergency, day and night
topics-all = All topics
topic-no-guides = There is no guide on this topic yet. You can ask a counsellor.

# Asking for counsel, as other pages invite to it.
ask-heading = Ask a counsellor
ask-more-heading = Still have a question?
ask-free = Free, in your language. You do not have to give your name.
ask-button = Ask a question
ask-return-link = Read an answer with your receipt number

# Subscribing, as other pages invite to it.
subscribe-heading = Get updates in your language
subscribe-lead = By email. You can stop at any time.
subscribe-lead-both = By email or Telegram. You can stop at any time.
subscribe-button = Get updates

# Guides and articles.
guides-title = Guides
newsletter-title = Newsletter
article-as-of = Numbers in this article are as of
korean-title-to-show = Korean title, to show at a counter
korean-name-to-show = Korean name, to show or to say
made-by-person = Translated by a person.
made-by-machine = Translated by machine. No native speaker has checked it yet.
made-by-machine-reviewed = Translated by machine and checked by a native speaker.
updated-on = Updated
# $count: number of marked sentences or blocks
stale-note = { $count ->
    [one] The Korean text has changed since in { $count } place, which is marked. The translation will follow.
   *[other] The Korean text has changed since in { $count } places, which are marked. The translation will follow.
}
sources-heading = Sources
terms-heading = Korean words
# $wanted, $shown: names of languages in themselves
fallback-note = This text is not published in { $wanted }. Below it is in { $shown }. It also exists in:
stale-since = It changed on { $day }.
not-translated-yet = (not translated yet)
why-not-over = What this text told about is over.
why-not-wrong = Something in it was wrong and is being corrected.
why-not-replaced = Another text says it now.
why-not-no-translator = We have not found anybody to translate it yet.
why-not-korean-only = It only matters to people who read Korean.
missing-title = Not translated yet
# $wanted: name of a language in itself
missing-why = This text has not been translated into { $wanted } yet.
missing-where = You can read it in these languages:
missing-want-button = I would like this translation
missing-counted = Thank you. The editors see how many people would like it.

# Contacts.
contacts-title = Contacts
contacts-topic-label = What is it about?
contacts-all-topics = All topics
# $language: name of a language in itself
contacts-speaks-label = Only those who surely speak { $language }
contacts-show-button = Show
contacts-centre-heading = The city's service centre
contacts-lines-heading = Telephone counselling
contacts-none = Nobody was found. Try all topics, or ask a counsellor here.
contact-run-by = Run by
contact-website = Website
contact-checked = Checked on
contact-cost-caller = The caller pays for the call.
contact-cost-free = The call is free.
hours-always = Day and night, every day
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun

# Search.
search-title = Search
search-label = Search guides and phone numbers
search-placeholder = For example: my wages were not paid
search-button = Search
# $count: number of results
search-found = { $count ->
    [0] Nothing was found.
    [one] { $count } result
   *[other] { $count } results
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $count ->
    [one] { $count } result in { $language }
   *[other] { $count } results in { $language }
}
search-not-found-ask = Not what you need?
search-kind-guide = Guide
search-kind-article = Newsletter
search-kind-contact = Contact
search-kind-bulletin = News

# Faults.
typed-kept = What you typed is kept. You find it in its form again right after this.
typed-again-title = Send once more what you typed
typed-again-lead = Your session ended before it was saved. Nothing of what you typed is lost.
typed-again-button = Send once more
typed-again-leave = Leave without sending
fault-home = To the home page
fault-not-found-title = This page is not here
fault-not-found-what = The address may have changed or be mistyped. Search for what you need, or ask a counsellor.
fault-forbidden-title = This page is not for you
fault-forbidden-what = Your account does not have the role for it, or you are not signed in.
fault-unreadable-title = What you sent cannot be read
fault-unreadable-what = Something was broken on the way. Please go back and send it again.
fault-too-large-title = That is too long
fault-too-large-what = Please go back, make the text shorter and send it again.
fault-too-many-title = Too many at once
fault-too-many-what = Please wait a minute, then go back and send it again. What you typed is still in the form.
fault-busy-title = We are busy for a moment
fault-busy-what = Please try again in a minute. What you typed is still in the form if you go back. In an emergency, call 112 or 119.
fault-kept-what = Nothing was sent, and nothing is lost: what you wrote is on this page. Please wait a minute and send it from here. In an emergency, call 112 or 119.
fault-kept-again = Send it from here
fault-kept-yours = What you wrote
fault-trouble-title = Something went wrong on our side
fault-trouble-what = It is not your fault, and it has been noted. Please try again later.

# Privacy.
privacy-title = Privacy
privacy-reading = You can read everything here without an account and without giving your name. We do not use advertising, trackers or services of other companies, and we do not keep a list of who read what.
privacy-cookie = If you choose a language, your phone remembers it in a small file (a cookie). Nothing else is stored on your phone while you read.
privacy-asking-heading = When you ask a counsellor
privacy-asking = You need no name. Only the counsellor who has your question and the head of the centre can read it, and each time somebody opens it, this is recorded.
privacy-asking-sealed = What you write is kept encrypted, with a key of its own for each question. Your way to be reached (email or Telegram) is encrypted too.
privacy-asking-status = Please do not write your visa, your registration number or your passport number. There is no place for them and nobody needs them to answer you.
privacy-subscribing-heading = When you get updates
privacy-subscribing = We keep your address, your language and your topics until you stop. One tap in any message ends it. Messages do not report back whether you opened them.
