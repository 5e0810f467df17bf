# A translation as a file, and back; Word and Hangul documents.
sheets-heading = Translate in a file
sheets-what = You can download a file, translate it in your own program and send it back here. It is saved at once, and blocks that cannot be taken are shown with the reason.
sheets-file = The translated file (up to 10 MB)
sheets-send = Send and save
sheets-title = File sent: { $language }
sheets-saved = { $count ->
    [one] { $count } block was saved.
   *[other] { $count } blocks were saved.
}
sheets-saved-list = Show what was saved
sheets-unchanged = { $count ->
    [one] { $count } block is as it was.
   *[other] { $count } blocks are as they were.
}
sheets-refused = { $count ->
    [one] { $count } block was not saved
   *[other] { $count } blocks were not saved
}
sheets-lost = Missing
sheets-extra = Too many
sheets-now = The Korean now
sheets-theirs = Saved now
sheets-to-editor = See it in the editor
sheets-to-order = Back to the translation asked for
sheets-error-none = Please choose a file.
sheets-error-several = Please choose one file only.
sheets-mail = You can also fill in the translation column of the attached Excel table and send it on the page of this translation.
sheets-document = Bring in from Word or Hangul
sheets-document-file = Document (up to 10 MB)
sheets-document-hint = The title and the text are replaced by those of the document. Nothing is saved until you save.
sheets-document-button = Bring in
sheets-document-done = The document is in the fields. It is not saved yet: please look at it, then save.
exchange-reason-words-changed = Somebody else has saved this block since the file was downloaded.
exchange-reason-unknown-fact = It names an amount, a day or a phone number that is not there.
