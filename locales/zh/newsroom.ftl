# The newsroom, where bulletins are written and sent: the list.
newsroom-title = 消息发布
newsroom-empty = 还没有写过消息。
newsroom-write = 写消息
newsroom-drafts = 草稿
newsroom-on-their-way = 正在发送
newsroom-done = 已经发送的消息
newsroom-subject = 标题
newsroom-kind = 种类
newsroom-kind-note = 消息
newsroom-kind-issue = 新一期通讯
newsroom-date = 日期
newsroom-got-it = 收到的人
# $sent, $total: numbers of people
newsroom-reached = { $total }人中的{ $sent }人
newsroom-state-draft = 草稿
newsroom-state-approved = 已批准
newsroom-state-fanning-out = 准备发送
newsroom-state-sending = 正在发送
newsroom-state-done = 全部发送完毕
newsroom-state-stopped = 已停止
newsroom-announce-heading = 通知新一期通讯
newsroom-announce-what = 用这一期的文章标题和摘要生成草稿。发送前可以修改。
newsroom-issue = 哪一期通讯
newsroom-announce-button = 生成草稿

# Writing and translating.
newsroom-topics-label = 发给谁：订阅这些主题的人
newsroom-text = 正文
newsroom-text-hint = 段落之间空一行；列表的每一行用 - 开头。链接和金额这样写：
newsroom-save = 保存
newsroom-saved = 已经保存。
newsroom-korean = 韩文原文
newsroom-made-by = 翻译
newsroom-by-person = 由人翻译
newsroom-by-machine = 由机器翻译
newsroom-last-saved = 最后一次保存
newsroom-error-no-title = 请写标题。
newsroom-error-no-text = 请写正文。
# $limit: number of characters
newsroom-error-too-long = 内容太长。最多可以写{ $limit }个字符。
# $fact: what was typed as the id of a fact
newsroom-error-fact = 没有登记这个金额或数字：{ $fact }。请检查拼写。
newsroom-error-topics = 请至少选择一个主题。
newsroom-error-issue = 这一期不能通知。请检查是否已经发布韩文版。
newsroom-error-frozen = 这条消息已经批准，不能再修改。

# One bulletin: what it says and who gets it.
newsroom-says = 消息的内容
newsroom-written = 有
newsroom-missing = 还没有
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown }个旧段落
newsroom-who-gets-it = 谁会收到
newsroom-channel = 接收方式
newsroom-channel-email = 电子邮件
newsroom-channel-telegram = Telegram
newsroom-people = 人数
newsroom-all = 合计
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = 没有{ $language }版：{ $shown }人什么都收不到。
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = { $language }版有{ $count }个段落比现在的韩文旧。
newsroom-problem-nobody = 还没有人订阅这些主题。
newsroom-test-heading = 给自己发送测试
# $address: an email address
newsroom-test-what = 会发到 { $address }，与读者收到的完全一样。
newsroom-test-all = 所有语言
# $address: an email address
newsroom-tested = 测试邮件正在发往 { $address }，很快就会收到。

# Approving and stopping.
newsroom-approve-heading = 批准并发送
newsroom-approve-what = 批准后会马上发送，并发布到网站上。之后不能再修改。
newsroom-approve-not-you = 发布负责人批准后才会发送。
newsroom-approve-button = 批准并发送
newsroom-accept = 我知道这些问题，就这样发送。
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = 就这样发送：没有{ $languages }版，{ $shown }人什么都收不到。
newsroom-error-accept = 有问题还没有解决。如果仍要发送，请勾选方框。
newsroom-error-changed = 您查看的时候，这条消息有了改动，所以没有做任何操作。现在的内容如下。
newsroom-stop-title = 停止发送
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = 还没有收到的{ $shown }人不会再收到。
newsroom-stop-stays = 已经发出的不能收回，网站上的页面会保留。停止后不能重新开始。
newsroom-stop-button = 马上停止
newsroom-public-heading = 在网站上阅读

# How far it got.
newsroom-progress = 发送进度
newsroom-renew = 查看现在的状态
newsroom-sent = 已发送
newsroom-waiting = 等待中
newsroom-failed = 失败
newsroom-unknown = 不清楚是否送到
newsroom-withdrawn = 没有发送
newsroom-failures = 没有送到的
newsroom-each-failure = 逐件查看
newsroom-why = 原因
newsroom-why-no-address = 没有这个地址
newsroom-why-full = 邮箱已满
newsroom-why-refused = 对方拒收
newsroom-why-later = 过一会儿会再发送
newsroom-why-unknown = 发送时连接中断，可能已经送到
newsroom-why-other = 其他原因
newsroom-code = 响应代码
newsroom-how-many = 件数
newsroom-to = 收件地址
newsroom-forgotten = 已删除的地址
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }：从 { $when } 起，什么都没有发出。请查看原因，解决以后再试。
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }：暂停发送到 { $when }，之后会自动继续。
newsroom-route-again = 再试一次
