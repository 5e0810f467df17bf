# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = This text is approved and cannot be changed any more. If you typed something here, copy it before you leave.
editor-to-bulletin = Go on to the bulletin.
# $title, $text: numbers of characters
editor-limits = There is room for { $title } characters in the title and { $text } in the text.
text-approved-whole = This text is published in all its languages at once, when the bulletin is approved.
text-act-held-back = Held back on its day
text-held-back = Its day has come, but it was not published: something must be mended first, or the Korean is not public.
board-shelf-bulletin = Bulletins

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] In { $language }, { $count } paragraph has no words yet. Its readers are told so.
   *[other] In { $language }, { $count } paragraphs have no words yet. Their readers are told so.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] In { $language }, { $count } thing must be mended before it is sent.
   *[other] In { $language }, { $count } things must be mended before it is sent.
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] In { $language }, there is { $count } thing to look at.
   *[other] In { $language }, there are { $count } things to look at.
}
newsroom-approve-blocked = It can be sent when everything marked “Must be mended” is mended.
newsroom-error-must = Something must be mended first, so nothing was sent. It is listed below.
