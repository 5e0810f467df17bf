# The question below a text.
feedback-question = 这篇文章对您有用吗？
feedback-yes = 有用
feedback-no = 没用
feedback-thanks = 谢谢
feedback-counted = 我们收到了您的回答。我们不记录是谁回答的。
feedback-text-label = 有写错的或者没写到的吗？
feedback-text-hint = 不写也可以。请不要在这里写您的姓名或您自己的事。编辑会看，但是不能回复您。如果您有问题，请在下面向咨询员提问。
feedback-send = 发送
feedback-read = 我们收到了您写的内容。编辑会看，并检查哪里需要改。
feedback-error-empty = 要发送，请先写内容。
# $limit: number of characters
feedback-error-long = 内容太长。最多可以写{ $limit }个字符。
feedback-ask-heading = 想问您自己的事吗？

# What readers say, in the newsroom.
feedback-nav = 读者和指南
# $shown: number of comments
feedback-link = 要看的读者意见：{ $shown }
feedback-title = 读者意见
feedback-what = 每篇文章的每种语言版本是否有用，以及读者写的内容。没有人知道是谁写的，一年以后会删除。
feedback-comments = 读者写的内容
feedback-show-open = 要处理的
feedback-show-all = 全部
feedback-none = 这里没有要看的内容。
feedback-text-in = 文章语言：
feedback-text-gone = 已经不再公开的文章
feedback-unreadable = 用现在的密钥打不开这条内容。
# $name: a colleague; $when: date and time
feedback-handled = { $name }已处理，{ $when }
feedback-done = 处理完毕
feedback-counts = 是否有用
feedback-language = 文章语言
feedback-was-useful = 有用
feedback-was-not-useful = 没用
feedback-wanted-title = 读者希望有的译文
# $since: a date
feedback-wanted-what = 从{ $since }起，读者表示希望有某种语言译文的次数。
feedback-wanted-none = 还没有人提出过希望。
