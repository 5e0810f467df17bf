# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = 这篇文章已经批准，不能再修改。如果您在这里写了内容，离开以前请先复制。
editor-to-bulletin = 前往这条消息。
# $title, $text: numbers of characters
editor-limits = 标题最多{ $title }个字符，正文最多{ $text }个字符。
text-approved-whole = 这篇文章会在消息批准时，用所有语言一起公开。
text-act-held-back = 到了日期，但没有公开
text-held-back = 设定的日期到了，但是没有公开：要先改正一些地方，或者韩文还没有公开。
board-shelf-bulletin = 消息

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $language }版有{ $count }个段落还没有译文。会这样告诉读者。
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $language }版有{ $count }处必须在发送前改正。
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $language }版有{ $count }处需要看一看。
newsroom-approve-blocked = 把标着“必须改正”的地方都改正以后，就可以发送。
newsroom-error-must = 有些地方必须先改正，所以没有发送。这些地方列在下面。
