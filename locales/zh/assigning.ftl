# What a counsellor says of this minute.
presence-label = 您现在有空吗？
presence-here = 我在岗
presence-busy = 正在接待
presence-break = 休息中

# What somebody is asked to take.
offers-heading = 您能接手这项咨询吗？
offers-time = 答复时间
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = 还剩{ $shown }秒
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = 还剩{ $shown }分钟
# $when: day and time
offers-until = 到{ $when }为止
offers-accept = 我接手
offers-decline = 不接手
offers-why-choose = 为什么？
# $locator: the number that the client reads out
offers-why-label = 为什么不接手咨询 { $locator }
offers-why-with-somebody = 我正在接待别人
offers-why-not-my-topic = 我不太熟悉这个主题
offers-why-knows-the-person = 我认识这个人或雇主
offers-why-too-much = 我的工作太多
offers-why-other = 其他原因
offers-error-over = 答复时间已过，所以现在正在询问别人。
offers-error-gone = 现在不再询问您是否接手这项咨询。

# Interpreting, on the page of a case.
call-heading = 口译
# $name: a person
call-by = 由{ $name }口译。
# $name: the Korean name of the body that runs the line
call-run-by = 运营机构：{ $name }
# $when: day and time
call-asked = 从{ $when }起等待打电话
call-answered = 口译热线已接听
call-ended = 通话已结束
call-not-needed = 不需要了
call-pair = 找口译员
call-over = 谈话已结束
call-over-what = 您可以接待下一位了。这项咨询会作为书面咨询留在您的列表里。
call-why-no-answer = 无人接听：打下一条热线
call-why-busy = 占线：打下一条热线
call-why-refused = 对方不能帮助：打下一条热线

# Interpreting lines, kept by the head.
relays-title = 口译热线
relays-what = 如果这里没有人会说某种语言，咨询员就和一条口译热线一起谈话。书面咨询不会交给热线。
relays-none = 还没有登记热线。
relays-name = 名称
relays-langs = 语言
relays-any-language = 所有语言
relays-lines = 同时通话数
relays-lines-at-once = 这条热线可以同时为我们接几个电话
# $busy: calls that go on; $lines: most calls at once
relays-busy = 共{ $lines }个，占用{ $busy }个
relays-waiting = 最近30天的等待时间
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = 平均{ $seconds }秒；{ $calls }个电话中接听了{ $answered }个
relays-not-measured = 还没有通话
relays-if-agreed = 只在提问者同意时使用
relays-end = 停用
# $name: name of a line
relays-end-label = 停用口译热线：{ $name }
relays-new-title = 新的口译热线
relays-new-button = 继续
relays-edit-title = 口译热线
relays-contact = 联系方式目录里的条目
relays-contact-hint = 电话号码和运营机构取自那个条目。填入的内容可以修改。
relays-no-contact = 没有
relays-whose = 热线属于谁
relays-ministry = 属于法务部
relays-ministry-hint = 这样的热线只在提问者同意时才打。如果您不知道，请保持选中。
relays-hours = 接听时间
relays-save = 保存
relays-error-name = 请写名称，最多120个字符。
relays-error-lines = 请写1到99之间的数。
relays-error-langs = 请至少选择一种语言。
relays-error-hours = 请写开始和结束两个时间，结束要晚于开始。
relays-error-busy = 现在进行中的通话比这个数多。请等通话结束以后再试。

# The office.
office-needs-head = 需要您处理
# $name: a person
office-is-asked = 正在询问{ $name }
office-away-heading = 留在不在岗人员手里的咨询
office-substitute = 现在会由谁负责
office-no-substitute = 没有人
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = 重新计算了{ $day }的决定：共{ $replayed }项，其中{ $differed }项结果不同。
office-error-excluded = 这位人员不参与这项咨询。请选择别人。

# One person.
staff-about-heading = 用于分配
staff-gender = 提问者可以要求的性别
staff-gender-hint = 有的提问者希望和女性或男性谈。没有人必须说明。
staff-gender-none = 没有说明
staff-gender-woman = 女性
staff-gender-man = 男性
staff-letters = 可以翻译提问者写的内容
staff-letters-hint = 用于已经签字保密的中心以外的笔译员。

# Why the rules looked at a case.
cause-declined = 被询问的人没有接手。
cause-expired = 被询问的人没有及时答复。
cause-left = 被询问的人这期间离开了。
cause-handed-over = 负责的人不在。
cause-excluded = 负责的人不能再参与这项咨询。
cause-interpreter = 找过口译员。

# What was done in a case.
act-offered = 询问咨询员是否接手
act-accepted = 已接手
act-declined = 没有接手
act-offer-over = 没有及时答复
act-offer-withdrawn = 询问已撤回
act-paired = 口译员已加入
act-line-asked = 拨打口译热线
act-line-answered = 口译热线已接听
act-line-failed = 口译热线没能帮助
act-call-ended = 与口译热线的通话已结束
act-contact-over = 谈话已结束
act-excluded = 有人不参与
act-matter-proposed = 询问是否加入共同事件
act-matter-joined = 加入了共同事件
act-matter-left = 没有加入或退出了共同事件
