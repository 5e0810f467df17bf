# The newsroom's sections.
board-sections = Newsroom
board-section-board = Translations
board-section-bulletins = Bulletins
board-section-facts = Amounts and numbers
board-section-terms = Terms
board-section-reading = To be read
board-section-orders = Orders
board-section-feedback = Feedback
board-section-wanted = Wished for

# Where every text stands in every language.
board-title = Where translations stand
board-new = Write a new text
board-search = Find by title
board-filter-wanted = By what is to be done
board-filter-kind = By kind
board-filter-topic = By topic
board-all = All
board-wanted-all = All texts
board-wanted-stale = Behind the Korean
board-wanted-missing = Not translated
board-wanted-to-review = To be read by a speaker
board-wanted-unpublished = Not public yet
board-sums = To be done, by language
board-show-all = Show everything
board-nothing = No text fits.
board-text = Text
board-shelf-guide = Guides
board-shelf-newsletter = Newsletter
board-shelf-alert = Alerts
board-shelf-reply = Saved replies
board-shelf-question = Questions before counsel
board-shelf-situation = Ways out of a situation
board-shelf-programme = Courses and events
board-ahead = saved, but readers do not see it yet
# $when: a moment
board-scheduled = becomes public on { $when }
# $shown: a number as it is written
board-comments = comments that wait: { $shown }
board-legend = What the signs mean
board-waits = becomes public on its day
board-asked = comments wait for an answer
