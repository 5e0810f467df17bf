# Files that go to translators.
exchange-format-docx = Word document
exchange-format-xlsx = Excel table
exchange-format-xliff-1-2 = File for translation tools (older format)
exchange-format-xliff-2-0 = File for translation tools (newer format)
exchange-due = Please send it back by { $day }.
exchange-keep = Leave what stands in curly brackets, asterisks and link addresses as they are. Write only in the translation column.
exchange-stale = The Korean has changed since this was translated.
exchange-was = The Korean has changed. Before, it said: { $text }
exchange-column-number = No.
exchange-column-kind = Kind
exchange-column-source = Korean
exchange-column-target = Translation
exchange-column-notes = Notes
exchange-kind-title = Title
exchange-kind-summary = Summary
exchange-kind-heading = Heading
exchange-kind-paragraph = Paragraph
exchange-kind-item = List item
exchange-kind-cell = Table cell

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = This text has no such block.
exchange-reason-source-changed = The Korean has changed since the file was sent.
exchange-reason-empty = The translation is empty.
exchange-reason-too-long = The translation is too long.
exchange-reason-not-translated = The translation is still the Korean.
exchange-reason-placeholder = A place for an amount, a day or a phone number is missing, or there is one too many.
exchange-reason-link = A link is missing, or there is one too many.
exchange-reason-broken-markup = Marks for bold or lists are broken, so that it would become something else.
exchange-reason-twice = The same block stands in the file twice with different translations.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = This is not a file that was downloaded for translating.
exchange-unreadable-not-a-document = This is no document that can be read. Please choose a Word or Hangul document.
exchange-unreadable-too-large = The file is too large.
exchange-unreadable-bomb = The file was not opened, because it unpacks to far too much.
exchange-unreadable-other-text = This is the file of another text.
exchange-unreadable-other-language = This is a file in another language.
exchange-unreadable-old-hangul = This is an old Hangul file. Please save it again in the newer format.
exchange-unreadable-old-word = This is an old Word file. Please save it again in the newer format.
exchange-unreadable-locked = The file is locked with a password. Please save it without one.
exchange-unreadable-broken = The file is broken and cannot be read. Please save it again.

# What was not taken over from a document.
exchange-left-out-images = { $count ->
    [one] { $count } picture was left out.
   *[other] { $count } pictures were left out.
}
exchange-left-out-notes = { $count ->
    [one] { $count } footnote was left out.
   *[other] { $count } footnotes were left out.
}
exchange-left-out-links = { $count ->
    [one] Of { $count } link that cannot be opened, only the words were taken.
   *[other] Of { $count } links that cannot be opened, only the words were taken.
}
exchange-left-out-nested-tables = { $count ->
    [one] Of { $count } table within a table, only the words were taken.
   *[other] Of { $count } tables within tables, only the words were taken.
}
