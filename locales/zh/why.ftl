# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = 您的问题由一位会写{ $language }、熟悉这个主题（{ $topic }）的咨询员负责。
why-client-talk = 您会和一位会说{ $language }、熟悉这个主题（{ $topic }）的咨询员谈话。
why-client-asked-letter = 我们正在询问一位会写{ $language }、熟悉这个主题（{ $topic }）的咨询员能不能接手。
why-client-asked-talk = 我们正在询问一位会说{ $language }、熟悉这个主题（{ $topic }）的咨询员能不能接手。
why-client-pair-letter = 您的问题由一位熟悉这个主题（{ $topic }）的咨询员负责。会写{ $language }的人为你们翻译。
why-client-pair-talk = 您会和一位熟悉这个主题（{ $topic }）的咨询员谈话。{ $language }口译员会一起参加。
why-client-line = 您会和一位熟悉这个主题（{ $topic }）的咨询员谈话。口译员会通过电话帮助你们。
# $line is who runs the interpreting line.
why-client-line-of = 口译热线的运营机构：{ $line }。
why-client-name = 您的咨询员是{ $name }。
why-client-waits-hours = 您的问题要等咨询员上班。
why-client-waits-room = 您的问题正在等待有空的咨询员。
why-client-waits-language = 您的问题正在等待懂{ $language }的人。
why-client-waits-your-language = 您的问题正在等待懂您的语言的人。
why-client-waits-topic = 您的问题正在等待熟悉这个主题（{ $topic }）的咨询员。
why-client-waits-woman = 按您的要求，您的问题正在等待女性咨询员。
why-client-waits-man = 按您的要求，您的问题正在等待男性咨询员。
why-client-waits-line = 您的问题正在等待空闲的口译热线。
why-client-waits-agree = 您的问题正在等待口译员。如果您同意，法务部的热线可以帮忙。
why-client-waits-head = 您的问题还在等待。中心负责人正在为您找咨询员。
why-client-waits-somebody = 您的问题正在等待能接手的咨询员。
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = 如果{ $shown }分钟内没有人有空，我们会找口译员。

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = 不是口译员
reason-only-letters = 只翻译书面内容
reason-with-somebody = 正在接待别人
reason-on-break = 休息中
reason-shift-ends-soon = 很快下班
reason-other-gender = 提问者要求女性或男性
reason-passed = 没有接手，或者没有及时答复
reason-line-closed = 这个时间不接听
reason-line-tried = 打过电话，没有人接
reason-lines-busy = 全部占线
reason-line-not-agreed = 提问者不同意使用这条热线
reason-no-interpreter = 没有有空的口译人员
reason-no-line = 没有空闲的口译热线

# How far the rules were relaxed.
why-step-own = 提问者自己的语言
why-step-second = 提问者的第二种语言
why-step-pair = 咨询员加口译员
why-step-own-later = 提问者自己的语言，今天晚些时候
why-step-second-later = 提问者的第二种语言，今天晚些时候
why-step-pair-later = 咨询员加口译员，今天晚些时候

# What would help a case that waits.
why-advice-ask-about-line = 请问提问者，是否可以打法务部的热线。
why-advice-find-interpreter = 已经有咨询员。请找口译员或笔译员。
why-advice-offer-appointment = 今天没有人能接手。请提议预约时间。

# A decision, told to staff.
why-step = 步骤
why-help = 怎样会有帮助
why-look-again = 下一步
why-look-again-in = { $shown }分钟后：咨询员加口译员
why-tell-head = 给中心负责人
why-tell-head-what = 现在需要您决定。
why-client-heading = 告诉提问者的话
why-outcome = 结果
why-outcome-assigned = 直接分配
why-outcome-offered-seconds = 先询问，{ $shown }秒内答复
why-outcome-offered-hours = 先询问，{ $shown }个工作小时内答复
why-outcome-waiting = 等待
why-role = 职责
why-role-owner = 咨询员
why-role-interpreter = 口译员
why-line = 口译热线
why-line-ministry = 法务部的热线
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = 可以接手，第{ $rank }位。主题水平：共3级，{ $level }级；加上这项咨询共{ $load }分
why-rank-before = 可以接手，第{ $rank }位。与以前是同一位咨询员，主题水平：共3级，{ $level }级；加上这项咨询共{ $load }分
why-rank-interprets = 可以口译，第{ $rank }位。加上这项咨询共{ $load }分
why-rank-line = 可以口译，第{ $rank }位。加上这个电话，同时有{ $load }个通话
why-with-interpreter = 由{ $name }口译。
why-by-line = 通过热线口译：{ $line }。

# What if: a decision that is not kept.
why-if-heading = 如果……
why-if-what = 规则按现在的情况决定这项咨询。什么都不会改变，也不会保存。
why-if-who = 人员或热线
why-if-change = 假设有什么不同
why-if-change-nothing = 没有不同
why-if-change-speaks = 懂提问者的语言
why-if-change-knows = 熟悉这个主题
why-if-change-works = 从现在工作到今天结束
why-if-change-comes = 在岗而且有空
why-if-change-leaves = 不在
why-if-change-room = 还能再接一项
why-if-change-line = 可以接听，而且多一条线路
why-if-nobody = 没有人
why-if-button = 显示
why-if-result = 按规则现在会这样决定
why-if-error = 请选择适合这种变化的人员或热线。
