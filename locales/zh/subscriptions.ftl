# What can be subscribed to beside the city's topics.
topic-alerts = 危险紧急通知
subscribe-alerts-hint = 台风、高温、火灾等危险，夜里也会马上通知您。

# Below “more choices” of the form, and on one's own page.
subscribe-more = 更多选择
subscribe-cadence-daily = 每天一次，早上
subscribe-cadence-weekly = 每周一次，周一早上
subscribe-langs-label = 还要用其他语言接收吗？
subscribe-langs-hint = 适合全家一起看：每条消息都会用选中的每种语言各发一份。
subscribe-reads-label = 您还看得懂哪些语言？
subscribe-reads-hint = 没有您的语言的版本时，我们会用这些语言发给您。
subscribe-district-label = 您住在哪里？
subscribe-district-hint = 这样您就不会收到只与其他区有关的消息。不说也可以。
subscribe-district-all = 我不想说
subscribe-quiet-label = 什么时候不想被打扰？
subscribe-quiet-hint = 这段时间里的消息会在之后发送。危险紧急通知照常发送。如果不介意，请留空。
subscribe-quiet-from = 开始时间
subscribe-quiet-until = 结束时间
subscribe-zone-label = 按哪里的时间？
subscribe-error-langs = 语言太多了。请最多选择五种。
subscribe-error-district = 请从列表中选择您住的地方。
subscribe-error-quiet = 请输入两个不同的时间，例如22:00和07:00，或者都留空。
subscribe-error-zone = 请从列表中选择时区。

# The link in the mail, pressed once more.
confirm-already-title = 您已经确认过
confirm-already-what = 一切正常，您不需要再做什么。每封邮件里都有更改或停止接收的链接。

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = 这是发给 { $address } 的新消息。
manage-whose-chat = 这是发到 Telegram 聊天的新消息。
# $day: a day with its year
manage-paused = 在{ $day }以前，什么都不会发送。
manage-go-on-button = 现在重新开始接收
manage-gets-heading = 您现在接收的内容
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = 只停止这一项
manage-pause-heading = 暂停一段时间
manage-pause-label = 在这一天以前不发送
manage-pause-button = 暂停
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = 请选择从明天到{ $last }的一天。

# Having everything deleted.
unlist-title = 删除关于我的所有内容
unlist-what = 您不会再收到新消息。我们会删除您的地址和您告诉我们的所有内容：语言、住的地方、不想被打扰的时间。发送过的消息只留下数量，不知道是谁的。只留下一个谁也读不出的地址标记，以免有名单再把您加进来。您自己随时可以重新订阅。
unlist-button = 全部删除
unlisted-title = 已经删除
unlisted-what = 我们已经不知道您的地址。已经发出的邮件可能还会送到。

# “Why did I get this?”
got-title = 为什么会发给我？
got-nobody = 现在不再向这个地址发送任何东西，地址也已经删除。下面是以前收到的。
got-subscriptions = 申请的内容
got-nothing = 没有申请过任何内容。
got-topic = 主题
got-how = 方式
got-from = 开始
got-until = 结束
got-goes-on = 继续中
got-by = 从哪里申请
got-messages = 最近的消息
got-no-messages = 还没有发送过任何消息。
got-message = 消息
got-on = 日期
got-became = 结果
got-digest = 一封里有多条消息
# $day: a day with its year
got-door-web = 在本网站选择，{ $day }通过邮件确认
got-door-api = 通过其他程序申请，{ $day }通过邮件确认
got-door-telegram = { $day }在 Telegram 选择
got-door-manage = { $day }在自己的页面更改
got-door-import = 来自本市的名单，{ $day }转入
# $day: a day with its year
got-agreed = { $day }同意
got-ended-changed = 选择了别的内容
got-ended-unsubscribed = 已停止接收
got-ended-unreachable = 这个地址已经收不到
got-ended-complained = 被举报为垃圾邮件
got-ended-other = 已结束
got-state-ready = 等待发送
got-state-held = 我们暂停了发送，正在等待
got-state-sending = 正在发送
got-state-sent = 已发送
got-state-failed = 没能送到
got-state-unknown = 已发送，但不清楚是否送到
got-state-suppressed = 没有发送
got-lang-wanted = 您申请了这种语言。
# $wanted: name of a language in itself
got-lang-other = 没有{ $wanted }版。您说过您也看得懂这种语言。
got-lang-fallback = 没有{ $wanted }版，所以发了这个版本。

# The bot: buttons below the topics.
bot-topics-cadence-button = 多久一次
bot-topics-also-button = 更多语言
bot-topics-district-button = 我住的地方
bot-topics-quiet-on-button = 22:00到07:00不打扰
bot-topics-quiet-off-button = 取消不打扰的时间
