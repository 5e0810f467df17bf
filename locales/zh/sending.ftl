# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = 有变化的内容
newsroom-kind-correction = 更正
newsroom-kind-alert = 紧急通知
newsroom-kind-over = 危险解除
newsroom-state-paused = 暂停
newsroom-state-expired = 已过期限
newsroom-why-withdrawn = 发送前已停止
newsroom-why-ended = 读者已停止接收
newsroom-why-quiet = 安静时段结束时已经过期

# To whom.
sending-change-audience = 更改发给谁
sending-aim-hint = 什么都不选，就发给所有人。
sending-aim-langs = 只发给用这些语言接收的人
sending-aim-channels = 只发给用这些方式接收的人
sending-aim-districts = 只发给这些区的人
sending-aim-districts-hint = 没有告诉我们住在哪个区的人也会收到。
# $which: names of languages, channels or districts
sending-only = 只限{ $which }
sending-missing = 没有读者的语言的版本时
sending-missing-fallback = 用读者看得懂的其他语言发送，并说明这一点
sending-missing-hold = 等待翻译
# $share: a number
sending-share = 占接收本市消息的所有人的{ $share }%。
# $share: a number
sending-share-residents = 占说这种语言的居民的{ $share }%
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = { $channel }：发送大约需要{ $hours }小时{ $minutes }分钟。
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = { $channel }：发送大约需要{ $minutes }分钟。
# $channel: email or Telegram
sending-takes-unknown = { $channel }：还不知道发送需要多长时间，因为以前发送得太少。

# When.
sending-when = 什么时候发送
# $when: a moment; $worth: a span of time
sending-hour-at = 批准后，会在 { $when } 发送。发送期限是之后的{ $worth }。
# $worth: a span of time
sending-hour-now = 批准后马上发送。发送期限是之后的{ $worth }。
sending-change-hour = 更改发送时间
sending-when-now = 批准后马上
sending-when-at = 在设定的日期和时间
sending-hour = 日期和时间
sending-hour-hint = 按本市时间，从现在起最多90天以内。
sending-worth = 发送期限
sending-worth-hint = 到那时还没有送到的，不再发送。
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown }小时
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown }天
sending-error-hour = 请选择日期和时间。
sending-error-past = 这个时间已经过去。请选择以后的时间。
sending-error-too-far = 日期太远。请选择90天以内的一天。
sending-error-ends = 这样期限会在发送之前结束，或者超过发送后两周。请选择别的时间或别的期限。
sending-error-worth = 请选择发送期限。
sending-approve-later = 会在设定的时间发送，并从那时起在网站上公开。在那之前可以撤回批准。
sending-approve-button-later = 批准
sending-preview = 查看收到时的样子

# On its way.
sending-scheduled = 等待发送时间的消息
# $when, $until: moments
sending-waits = 会在 { $when } 发送。发送期限到 { $until } 为止。开始发送时会在网站上公开。
# $until: a moment
sending-is-paused = 已经暂停，什么都不会发出。到 { $until } 为止可以继续，之后就会结束。
# $until: a moment
sending-is-expired = 发送期限到 { $until } 为止，现在已经过了。没有发出的不再发送。
# $rate: a number of messages; $when: a time
sending-pace = 每分钟{ $rate }件，大约在{ $when }完成
sending-moved-on = 已经进到下一步。查看现在的状态
sending-pause = 暂停
sending-resume = 继续发送
sending-take-back = 撤回批准
sending-take-back-what = 会重新变成草稿：可以更改文字、接收的人和时间，然后再次批准。
sending-acts = 谁做了什么
sending-act-approved = 已批准
sending-act-taken-back = 撤回了批准
sending-act-left = 开始发送
sending-act-paused = 已暂停
sending-act-resumed = 继续发送
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = 已停止：{ $shown }人没有收到
sending-act-expired = 已过期限
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = 重新发送了失败的{ $shown }件
sending-by-itself = 自动
# $act: what was done; $who: a name; $when: a moment
sending-error-already = 别人已经先做了，所以现在没有做任何操作。{ $act }：{ $who }，{ $when }。
sending-error-too-late = 已过期限，不能继续发送。
sending-error-nothing-failed = 失败的里面，没有值得再发送的。
sending-error-corrected = 更正已经发出。尚未发出的不再发出：现在收到的人只会收到错误内容，而收不到更正。

# The report.
sending-report = 结果
# $title: title of a bulletin
sending-report-title = 结果：{ $title }
sending-to-bulletin = 前往消息
sending-nothing-failed = 没有失败的。
sending-none-such = 没有符合的。
sending-more = 更多
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = 有{ $shown }件失败了，失败的原因现在可能已经消失。
sending-again = 重新发送这些
sending-files = 下载文件
sending-files-what = 每次发送只有编号，没有地址。Excel 表格里有前20,000件，CSV 文件里有全部。
sending-file-xlsx = Excel 表格
sending-file-csv = CSV 文件
sending-column-delivery = 发送编号
sending-column-tries = 尝试次数
sending-column-begun = 准备好的时间
sending-column-sent = 发送时间

# Corrections.
sending-correct-heading = 里面有错误吗？
sending-correct-offer = 更正只会用您选择的语言，发给收到这条消息的人。
sending-correct-alert = 紧急通知不作更正：更正会避开免打扰时间，对有些人来说太晚。请打开该通知，告知是误发或已经结束，再发送新的通知。
sending-correct = 写更正
sending-correct-what = 更正只发给收到或可能收到这条消息的人。网站上的页面也会指向更正。
sending-correct-langs = 哪些语言的文字有错误？
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown }人
sending-nobody-got-it = 没有人收到这条消息，所以不需要通知任何人。
sending-error-langs = 请至少选择一种有人收到的语言。
sending-error-what-is-right = 请写正确的内容。
sending-follows = 之前的消息：
sending-was-corrected = 已经更正：
# $title: title of the bulletin that was wrong
bulletin-correction-title = 更正：{ $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = 我们之前发的消息 { $link } 里有错误。正确的内容是：
# $date: a day, already written in the language
bulletins-corrected = { $date }已更正：

# What has changed.
sending-changes = 有变化的内容
sending-changes-what = 这些指南里有还没有通知过的新内容。草稿里会放入新的段落，已经翻译的每种语言都有。
sending-no-changes = 没有哪篇指南有还没有通知过的新内容。
sending-changed = 新内容
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $shown }个新段落
sending-tell = 生成消息草稿
sending-tell-offer = 这篇指南有新内容，可以通知读者。
sending-error-nothing-changed = 没有还没通知过的新内容。
# $guide: title of a guide
bulletin-change-title = 有变化：{ $guide }
bulletin-change-intro = 新的内容是：
# $link: the title of the guide, as a link
bulletin-change-more = 完整的指南： { $link }

sending-narrow = 筛选列表
