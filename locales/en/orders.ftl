# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Translations asked for
orders-title = Translations asked for
orders-mine-title = My translations
orders-back = Back to the list
orders-ask = Ask for a translation
orders-statement = Statement of the month
orders-asked = Asked. Everybody gets a mail.
orders-delivered-done = Thank you. It is delivered, and somebody who speaks the language reads it now.
orders-cancelled-done = Called off. The translator gets a mail.
orders-none-open = Nothing is asked for at the moment.
orders-open = Open
orders-delivered = Delivered
orders-delivered-this-month = Delivered this month
orders-text = Text
orders-translator = Translator
orders-due = Due on
orders-characters = Korean characters
orders-delivered-on = Delivered on
orders-state-asked = Asked
orders-state-opened = Being translated
orders-state-late = Late
orders-state-delivered = Delivered
orders-state-cancelled = Called off

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, into { $language }
orders-extent = How much
orders-extent-behind = Only what is new or has changed
orders-extent-whole = The whole text
orders-asked-by = Asked by
orders-note = Note to the translator
orders-begin = Open the text and begin
orders-go-on = Go on translating
orders-see-text = See the text
orders-deliver-heading = Is it done?
orders-deliver-what = What you saved last is delivered. Somebody else who speaks the language reads it before it counts as checked.
orders-deliver-button = I am done
orders-cancel-heading = Call it off
orders-cancel-what = The translator gets a mail and need not go on. What was saved stays.
orders-cancel-button = Call it off
orders-error-closed = This was delivered or called off meanwhile.
orders-error-nothing-saved = Nothing has been saved since this was asked for. Please save your translation first.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $count ->
    [one] { $shown } paragraph is not translated yet, or its Korean has changed. Please finish it first.
   *[other] { $shown } paragraphs are not translated yet, or their Korean has changed. Please finish them first.
}

# Asking.
orders-ask-title = Ask for a translation
orders-choose-text = Choose this text
orders-languages = Into which languages, and by whom
# $language: name of a language in itself
orders-translator-label = Translator into { $language }
orders-no-translator = Nobody translates into this language yet. The office can give somebody the role.
orders-lang-asked = Asked for already
orders-lang-missing = Nothing there yet
orders-lang-whole = Nothing behind
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $count ->
    [one] { $shown } paragraph behind
   *[other] { $shown } paragraphs behind
}
orders-note-hint = What the translator should know: who it is for, which words to use.
orders-ask-button = Ask by mail
orders-error-text = Please choose a text that has Korean words.
orders-error-due = Please choose a day from today on.
orders-error-languages = Please choose at least one language.
# $language: name of a language in itself
orders-error-translator = Please choose somebody who translates into { $language }.
# $language: name of a language in itself
orders-error-asked = Somebody was asked for { $language } already.
# $language: name of a language in itself
orders-error-nothing = Nothing is behind in { $language }. To have it all done again, choose the whole text.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Translations delivered in { $month }
orders-statement-sheet = Download as a spreadsheet
orders-statement-empty = Nothing was delivered in this month.
orders-sum = Sum
