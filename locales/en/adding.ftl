# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Waiting for a translation
adding-what = Nothing was sent to these readers, since there are no words in their language. Once they are written here, they go to whoever still waits.
# $language: its own name
adding-write = Write it in { $language }
adding-look = Look at it first
adding-send = Send it to those who wait
adding-not-yet = Nothing has been sent yet. This is what they will get.
adding-changed = Nothing has been sent yet: the words have changed since you looked. This is what they will get now.
adding-error-blocks = The translation must have the same paragraphs and list items as the Korean, one for one.
adding-error-late = This language can no longer be added: it went out already, or the time of the bulletin has passed.
# $shown: a number of people, as it is written
sending-act-added = A language was added for those who waited: { $shown }
testing-error-words = Nothing was sent: there are no words in this language.
testing-error-address = Nothing was sent: your account has no address that mail can go to.
# $until: a moment
sending-hour-until = It leaves as soon as it is approved. It is worth sending until { $until }.
# $until: a moment
sending-worth-until = Until { $until }, as it is now
