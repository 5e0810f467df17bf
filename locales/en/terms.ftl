# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Words for the counter
terms-counter-what = Show or read out the Korean word at a counter or on the phone.
terms-unchecked = Not yet checked by a native speaker
terms-back-to-text = { $word }: back to the text
terms-words-lead = Korean words that offices and companies use, and what they mean.
terms-words-letters = First letters
search-kind-term = Word

# Where terms are kept: the list.
terms-title = Terms
terms-make = Add a term
terms-search = Find a word
terms-every-language = Every language
terms-every-state = Every state
terms-narrow = Show these
terms-found =
    { $count ->
        [0] No term fits.
        [one] { $count } term
       *[other] { $count } terms
    }
terms-korean = Korean
terms-word = Word
terms-explanation = Explanation in one sentence
terms-languages = State in each language
terms-standing-missing = Not there yet
terms-standing-machine = Not checked by a native speaker
terms-standing-reviewed = Checked by a native speaker
terms-standing-official = Official word
terms-removed = The term is removed.

# One term.
terms-make-hint = Write the Korean word. The address is made of the English word; the other languages come after saving.
terms-edit-hint = Only the languages that you change are saved. Whoever saves a word as checked by a native speaker is named as the one who checked it.
terms-source = Source (of an official word)
terms-edited = Edited by { $name }, { $when }
terms-reviewed = Checked by { $name }, { $when }
terms-by-file = From a file
terms-other-languages = Other languages
terms-meanwhile = While you were typing, somebody else saved the same language. What you typed is still below, and nothing of it is saved yet. Please compare and save again.
terms-meanwhile-here = Saved now ({ $name }):
terms-error-no-korean = Please write the Korean word.
terms-error-too-long = This is too long. At most { $limit } characters.
terms-error-no-source = Please say where you saw the official word.
terms-error-taken = There is a term with this Korean word already.
terms-error-used = These texts use the term, so it cannot be removed. Please take it out of them first.
terms-uses = Texts that use this term
terms-uses-none = No text names this term as a word for the counter.
terms-changes = What was changed
terms-changes-none = Nothing was changed yet.
terms-before = Before
terms-after = After
terms-remove-heading = Remove the term
terms-remove-what = It disappears from the lists of words on the site. Importing the files does not bring it back.
terms-remove-button = Remove this term
