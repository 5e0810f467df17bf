# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Translate a letter
translate-what = Put what the client wrote into Korean, and the counsellor's answer into the client's language. Each part is saved by itself, and you can correct it later.
translate-until = You can open this until { $until }.
translate-done = There is nothing more to translate now. Thank you. We let you know when an answer or a new message comes.
translate-with-owner = The client wrote again meanwhile. Your translation of the answer is saved, and the counsellor decides whether it is sent.
translate-answer-heading = The counsellor's answer
translate-answer-label = The answer in { $language }
translate-answer-button = Send to the client
translate-parts-heading = What was written so far
translate-part-label = In Korean
translate-part-button = Save
translate-saved = Saved { $when }
translate-original = Show what the counsellor wrote
translate-terms = Official words in this text
translate-error-empty = Write the translation.
translate-error-withdrawn = The counsellor took this answer back. What you wrote was not sent.

# The link of a translator outside.
translate-door-asked = You are asked to translate a letter.
translate-door-secret = I keep to myself what I read.
translate-door-button = Promise and open
translate-door-elsewhere = This letter opens only in the browser that opened it first. If you cannot use that device, please ask the centre for a new link.
translate-door-over = This link is over. Thank you for your help. If there is more to do, we send you a new mail.
translate-door-declined = Thank you for letting us know. We ask somebody else.
translate-door-kept = This is what you wrote. It was not sent. Copy it if you need it.
translate-decline = I cannot take this letter
translate-decline-what = Press the reason and we ask somebody else. This link ends then.
translate-decline-no-time = I have no time
translate-decline-cannot-translate = I cannot translate this
translate-decline-knows-the-person = I know the person

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = A letter waits for your translation
translate-mail-text = There is a letter to translate. You can open it with this link until { $until }. It opens only in the browser that opens it first:

    { $link }

    If you cannot take it, please say so on that page. Nobody reads replies to this mail.
translate-mail-subject-more = There is more to translate
translate-mail-more = There is more to translate behind the link of our last mail. You can open it until { $until }.

    Nobody reads replies to this mail.

# The counsellor's page.
translate-made-by = Translated by { $name }, { $when }
translate-put-by = What the counsellor wrote. Translated and sent by { $name }, { $when }
translate-earlier = Show earlier versions
translate-write = Your answer
translate-write-hint = It goes to the client when { $name } has put it into { $language }. Nothing goes out before.
translate-write-in = You write in
translate-hold-button = Give it to be translated
translate-as-it-is = Send untranslated
translate-held-heading = An answer that waits for its translation
translate-held-with = { $name } is putting it into { $language }. The client has not got it yet.
translate-held-nobody = Nobody translates it now. You can look for an interpreter, take it back, or send it as it is.
translate-held-by = { $name }, who had this case before, wrote it. Take it back and it stands in the field of your answer.
translate-held-translated = The translated answer
translate-held-stale = The client wrote again after this answer was written. Read it, and decide whether the answer still holds.
translate-held-stands = It holds: have it translated
translate-held-send = Send the translated answer
translate-held-withdraw = Take it back and change it
translate-error-held = An answer waits for its translation already. Take that one back or send it first. What you wrote is still here.
translate-error-gone = That answer has gone out or was taken back meanwhile.
translate-error-rests = Nobody is asked to interpret while the client or another body has the next move.
translate-error-choose = Choose who should interpret.
translate-over-button = End interpreting
translate-choose = Choose who interprets
translate-choose-nobody = Choose
translate-choose-button = Ask this person
translate-choose-ranked = { $name } (rank { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = An interpreter translated this answer.
case-original = Show what the counsellor wrote

# The trail.
act-read-to-translate = Read it to translate
act-translated = Translated what the client wrote
act-answer-held = Gave an answer to be translated
act-answer-translated = Translated an answer
act-answer-withdrawn = Took an answer back
act-answer-not-translated = Chose to send it untranslated
act-answer-stands = Decided that the answer still holds
act-translation-asked = Sent a link to a translator outside
act-translation-opened = The translator outside opened the link
act-translation-declined = The translator outside declined
act-translation-expired = The link of the translator outside is over
act-translation-done = The link of the translator outside ended: nothing was left
act-interpreting-ended = Interpreting ended
