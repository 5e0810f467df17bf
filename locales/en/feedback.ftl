# The question below a text.
feedback-question = Was this useful?
feedback-yes = Yes
feedback-no = No
feedback-thanks = Thank you
feedback-counted = We have your answer. We do not keep who gave it.
feedback-text-label = What is wrong or missing?
feedback-text-hint = You need not write anything. Please do not write your name or your own case here. The writers read this but cannot answer; if you have a question, ask a counsellor below.
feedback-send = Send
feedback-read = We have what you wrote. The writers will read it and see what to mend.
feedback-error-empty = To send something, please write it first.
# $limit: number of characters
feedback-error-long = This is too long. You can write up to { $limit } characters.
feedback-ask-heading = A question about your own case?

# What readers say, in the newsroom.
feedback-nav = Readers and guides
# $shown: number of comments
feedback-link = Reader comments to look at: { $shown }
feedback-title = What readers say
feedback-what = How useful each text is in each language, and what readers wrote. Nobody knows who they are, and it is deleted after a year.
feedback-comments = What they wrote
feedback-show-open = To do
feedback-show-all = All
feedback-none = There is nothing to look at here.
feedback-text-in = Text in
feedback-text-gone = A text that is not public any more
feedback-unreadable = The present keys cannot open this.
# $name: a colleague; $when: date and time
feedback-handled = Done by { $name }, { $when }
feedback-done = Done
feedback-counts = How useful it was
feedback-language = Language of the text
feedback-was-useful = Useful
feedback-was-not-useful = Not useful
feedback-wanted-title = Translations that readers want
# $since: a date
feedback-wanted-what = How often readers have said since { $since } that they would like a text in a language.
feedback-wanted-none = Nobody has asked for one yet.
