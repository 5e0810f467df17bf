# What is in force now: at the top of every page, and in the bot.
alert-strip-label = 现在有效的紧急通知
alert-strip-until = 到{ $until }为止
bot-alert = ⚠ { $title }（到{ $until }为止） { $link }
bot-no-alerts = 现在没有紧急通知。

# The levels of a danger, by their official names in Korea.
alert-level-advisory = 注意报
alert-level-warning = 警报
alert-level-attention = 关注
alert-level-caution = 注意
alert-level-alert = 警戒
alert-level-serious = 严重

# The newsroom: the list of alerts.
board-section-alerts = 紧急通知
alerts-title = 紧急通知
alerts-open = 正在进行的
alerts-prepared = 发生了什么事？
alerts-prepared-hint = 文字已经准备好。请选择，只填级别、时间和地点。
alerts-none-prepared = 没有准备好的文字。
alerts-past = 已经结束的通知
alert-state-draft = 正在写
alert-state-asked = 等待另一个人确认
alert-state-in-force = 有效
alert-state-ended = 已结束

# When and where.
alert-field-level = 级别
alert-field-from = 从什么时候
alert-field-until = 到什么时候
alert-field-until-hint = 到了这个时间，会自动从所有页面上消失。
alert-field-place = 地点
alert-field-place-hint = 请用韩语写。留空就表示全市。
alert-field-latin = 用拉丁字母写的地点
alert-field-latin-hint = 给看不懂韩文的人看。可以留空。
alert-look-button = 查看各种语言的样子
alert-error-moment = 请重新填写日期和时间。
alert-error-none = 没有这样的通知。
alert-error-not-prepared = 没有准备好的韩文，或者里面有填不上的空格。请先修改文字。
alert-error-level = 请选择级别。
alert-error-times = 结束时间要在开始以后，也要在现在以后，最长30天。
alert-error-place = 请用文字和数字写地点，最多80个字符，并且也要写韩语。
alert-error-elsewhere = 这期间别人已经处理了。请看现在的状态。
alert-error-changed = 这期间准备好的文字有了改动。请再读一遍，然后继续。
alert-error-same-person = 必须由另一个人发送，不能是填写的人，也不能是请求确认的人。
alert-error-too-early = 还没有过10分钟。请等待另一个人确认。
alert-error-word = 请写原因，最多300个字符。

# One alert.
alert-numbers = 共{ $all }人：电子邮件{ $email }人，Telegram { $telegram }人。
alert-takes = 通过 Telegram 全部发送大约需要{ $shown }分钟。
alert-counting = 正在统计收信人数，稍后会显示在这里。
alert-missing = 以下语言还没有文字，所以不会用这些语言发送：
alert-previews = 读者收到的内容
alert-people = { $shown }人
alert-trail = 做过的事
alert-note-asked = 已经给其他发布负责人发了邮件。
alert-note-drilled = 已经作为演习发给发布负责人。
alert-note-sent = 已经发送，并显示在所有页面的最上面。
alert-progress = 查看发送进度
alert-ask-heading = 请另一个人确认
alert-ask-what = 发送前由两个人查看。其他发布负责人会收到邮件。如果10分钟内没有人答复，发布负责人可以一个人发送。
alert-ask-button = 请另一个人确认
alert-change = 修改级别、时间或地点
alert-drill-what = 演习只发给发布负责人，不发给居民。
alert-drill-button = 作为演习发送
alert-drop-button = 不发送
alert-wait-heading = 正在等待另一个人确认
alert-wait-what = 如果没有答复，从{ $time }起，发布负责人可以一个人发送。
alert-approve-heading = 要发送这条通知吗？
alert-approve-what = 请阅读下面的文字。按一下，就会马上发给所有人。
alert-approve-button = 现在发送
alert-alone-heading = 一个人发送
alert-alone-what = 10分钟内没有人答复。您可以一个人发送。原因会留下记录，也会告诉其他发布负责人。
alert-alone-because = 不能等的原因
alert-alone-button = 一个人发送
alert-back-heading = 退回
alert-back-why = 需要修改什么？
alert-back-button = 退回
alert-end-heading = 结束这条通知
alert-end-what = 会告诉收到通知的所有人：已经结束。
alert-over-button = 已经结束
alert-longer-until = 更改结束时间
alert-longer-hint = 不会发送消息，只更改页面上的时间。
alert-longer-button = 更改时间
alert-instead = 用别的级别或地点发送新通知
alert-mistake-heading = 误发时
alert-mistake-what = 马上撤下通知，并告诉收到的所有人：这是误发的。
alert-mistake-button = 告诉大家是误发
alert-ended-over = 已经告诉所有人：已经结束。
alert-ended-mistake = 已经告诉所有人：这是误发的。
alert-ended-time = 到了时间，自动结束。
alert-ended-replaced = 已经换成新的通知。
alert-ended-dropped = 没有发送。

# The trail.
alert-act-written = 填写
alert-act-changed = 修改
alert-act-asked = 请另一个人确认
alert-act-sent-back = 退回
alert-act-approved = 确认并发送
alert-act-sent-alone = 一个人发送
alert-act-prolonged = 更改结束时间
alert-act-over = 通知已经结束
alert-act-mistake = 通知是误发
alert-act-time = 自动结束
alert-act-replaced = 换成新的通知
alert-act-dropped = 决定不发送
alert-act-drilled = 作为演习发送

# Mails to publishers.
alert-mail-subject-asked = 请马上确认：{ $title }
alert-mail-subject-sent-back = 已退回：{ $title }
alert-mail-subject-approved = 已发送：{ $title }
alert-mail-subject-sent-alone = 一个人发送：{ $title }
alert-mail-text-asked = { $who }请您确认一条紧急通知。请阅读，然后发送或退回。
alert-mail-text-sent-back = { $who }退回了一条紧急通知。
alert-mail-text-approved = { $who }确认并发送了一条紧急通知。
alert-mail-text-sent-alone = 10分钟内没有人答复，{ $who }一个人发送了紧急通知。
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = 留下的话：{ $word }
alert-mail-link = 打开： { $link }
alert-drill-subject = (演习) { $title }
alert-drill-text = 这是演习，不是真的。没有发给居民。
