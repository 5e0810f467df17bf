# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Editor: { $language }
editor-to-publish = Go on to the text's page to publish it.
# $name: a person
editor-merged = What { $name } saved meanwhile is in it too.
# $name: a person; $count: number of blocks
editor-clash = { $count ->
    [one] { $name } saved other words meanwhile. Please choose in one block, then save again. Nothing is lost.
   *[other] { $name } saved other words meanwhile. Please choose in { $count } blocks, then save again. Nothing is lost.
}
editor-conflict-title = Two versions
# $name: a person
editor-conflict = { $name } saved other words meanwhile. Yours are not saved yet. Please choose where the two differ, then save.
editor-take = Which words should stay?
editor-take-mine = Mine
editor-take-theirs = Those of the other person
editor-take-both = Both, mine first
editor-coming = The Korean was changed, and the change is not published yet.
editor-to-coming = Translate the new Korean already
editor-is-coming = You are translating a Korean text that is not published yet.
editor-to-public = Go back to the published Korean
# $count: number of blocks
editor-open = { $count ->
    [one] One block is still to be done.
   *[other] { $count } blocks are still to be done.
}
editor-none-open = Everything is translated.
editor-show-open = Show only what is to be done
editor-show-all = Show everything
editor-state-current = Up to date
editor-state-stale = The Korean changed
editor-state-missing = Not translated yet
editor-kind-title = Title
editor-kind-summary = Summary
editor-kind-heading = Heading
editor-kind-paragraph = Paragraph
editor-kind-item = List item
editor-kind-cell = Table cell
editor-changed = What changed in the Korean
editor-gone = Removed:
editor-new = Added:
editor-still-right = The translation is still right as it is
# $language: name of a language in itself
editor-words-label = Text in { $language }
editor-save-next = Save, then next
editor-preview = Preview in a new tab
editor-preview-here = Preview: as readers will see it
editor-kept = What you typed before was put back. It is not saved yet.
editor-discard = Throw it away
editor-keys = Keyboard
editor-key-move = Next or previous block
editor-key-copy = Copy the Korean
# $count: number of comments
editor-comments = { $count ->
    [0] Comment
    [one] 1 comment
   *[other] { $count } comments
}
editor-comment-label = Your comment
editor-comment-send = Send the comment
editor-comment-settle = Done
editor-comment-settled = done
editor-comment-for-all = about the Korean, for all languages
editor-comment-save-first = Please save your text before you send a comment.
editor-summary = Summary
editor-help = How to write headings, lists and links
editor-help-heading = Heading; three marks for a smaller one
editor-help-list = List item, one a line
editor-help-steps = Step, one a line, numbered
editor-help-strong = Important words
editor-help-link = Link: the words, then the address of the page without its language
editor-help-fact = An amount, deadline or phone number that is kept elsewhere
editor-help-table = Row of a table; put a row of | --- | --- | below the first one
editor-facts = Amounts, deadlines and phone numbers
editor-facts-find = Find one and insert it

editor-error-not-one-block = This would become several blocks or another kind of block. Please write it as one, as the Korean is.
editor-error-source = The Korean that this was translated from was not found. Please copy your words and open the page again.
# $limit: number of characters
editor-error-comment = Please write a comment of at most { $limit } characters.
