# What can be subscribed to beside the city's topics.
topic-alerts = Alerts of danger
subscribe-alerts-hint = Storm, heat, fire and the like: at once, also at night.

# Below “more choices” of the form, and on one's own page.
subscribe-more = More choices
subscribe-cadence-daily = Once a day, in the morning
subscribe-cadence-weekly = Once a week, on Monday morning
subscribe-langs-label = In more languages?
subscribe-langs-hint = For a family: everything comes in each of these too.
subscribe-reads-label = What else do you read?
subscribe-reads-hint = You get an update in one of these when it does not exist in your language.
subscribe-district-label = Where do you live?
subscribe-district-hint = Then you do not get what is only about another part of the city. You need not say.
subscribe-district-all = I would rather not say
subscribe-quiet-label = When do you want quiet?
subscribe-quiet-hint = What comes up in these hours is sent afterwards. Alerts of danger still come. Leave it empty if you do not mind.
subscribe-quiet-from = From
subscribe-quiet-until = Until
subscribe-zone-label = Whose clock?
subscribe-error-langs = That is too many languages. Please choose five at the most.
subscribe-error-district = Please choose where you live from the list.
subscribe-error-quiet = Please enter two different times, such as 22:00 and 07:00, or none.
subscribe-error-zone = Please choose a clock from the list.

# The link in the mail, pressed once more.
confirm-already-title = You have confirmed already
confirm-already-what = All is well, you need do nothing more. A link to change or stop is in each mail.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = These are the updates for { $address }.
manage-whose-chat = These are the updates of a Telegram chat.
# $day: a day with its year
manage-paused = Nothing comes before { $day }.
manage-go-on-button = Send me updates again now
manage-gets-heading = What you get now
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Stop this
manage-pause-heading = Pause for a while
manage-pause-label = Send nothing before this day
manage-pause-button = Pause
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Please choose a day from tomorrow until { $last }.

# Having everything deleted.
unlist-title = Delete everything about me
unlist-what = You get no more updates. We delete your address and all that you told us: languages, where you live, quiet hours. What was sent stays counted, without you. Only a mark of your address stays, which nobody can read, so that no list brings you back. You can sign up again yourself at any time.
unlist-button = Delete everything
unlisted-title = It is deleted
unlisted-what = We do not know your address any more. A mail that was already on its way can still arrive.

# “Why did I get this?”
got-title = Why did I get this?
got-nobody = This address gets nothing any more, and we have deleted it. Below is what it got.
got-subscriptions = What was asked for
got-nothing = Nothing was asked for.
got-topic = Topic
got-how = How
got-from = From
got-until = Until
got-goes-on = It goes on
got-by = By whom
got-messages = The last messages
got-no-messages = Nothing was sent yet.
got-message = Message
got-on = Day
got-became = What became of it
got-digest = Several updates in one message
# $day: a day with its year
got-door-web = Chosen on this site, and confirmed by mail on { $day }
got-door-api = Asked for through another program, and confirmed by mail on { $day }
got-door-telegram = Chosen in Telegram on { $day }
got-door-manage = Changed on your own page on { $day }
got-door-import = From a list of the city, taken in on { $day }
# $day: a day with its year
got-agreed = Agreed on { $day }
got-ended-changed = something else was chosen
got-ended-unsubscribed = stopped
got-ended-unreachable = the address took nothing any more
got-ended-complained = it was reported as spam
got-ended-other = it ended
got-state-ready = waits to be sent
got-state-held = waits, because we paused it
got-state-sending = is being sent
got-state-sent = sent
got-state-failed = could not be delivered
got-state-unknown = sent, but we do not know whether it arrived
got-state-suppressed = not sent
got-lang-wanted = You asked for this language.
# $wanted: name of a language in itself
got-lang-other = There was none in { $wanted }. You said that you read this language.
got-lang-fallback = There was none in { $wanted }, so we sent this one.

# The bot: buttons below the topics.
bot-topics-cadence-button = How often
bot-topics-also-button = More languages
bot-topics-district-button = Where I live
bot-topics-quiet-on-button = Quiet from 22:00 to 07:00
bot-topics-quiet-off-button = No quiet hours
