# Bulletins as they arrive.
bulletin-mail-why = 您收到这封邮件，是因为您申请了接收{ $city }的新消息。
bulletin-mail-manage = 更改或停止接收
bulletin-mail-read = 在网页上阅读
bulletin-telegram-read = 在网页上阅读： { $link }
bulletin-telegram-stop = 停止接收： /stop
bulletin-test-subject = 测试：{ $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }：{ $issue }
bulletin-issue-intro = 新一期出来了。内容有：

# The pages where bulletins are read.
bulletins-title = 新消息
bulletins-none = 还没有发送过消息。
# $date: a day, already written in the language
bulletins-sent-on = 发送日期：{ $date }
bulletins-all = 查看所有消息
bulletins-see-sent = 查看以前发送的消息
bulletins-stale-note = 这篇内容有{ $count }处与韩文不同，已经做了标记。
