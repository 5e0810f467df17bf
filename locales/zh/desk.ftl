# The navigation.
nav-office-staff = 人员和班次

# A counsellor's cases.
desk-title = 我的一天
desk-empty = 您现在没有负责的咨询。新的咨询会自动出现在这里。
desk-mine = 现在要做的
desk-others = 等待别人答复
desk-locator = 受理编号
desk-language = 语言
desk-topic = 主题
desk-state = 状态
desk-client-wrote = 提问者来信时间
desk-answer-by = 回答期限
desk-urgent = 紧急
desk-late = 已超期
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date } { $time }
# $time: a time as 09:00
desk-moment-today = 今天 { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = 咨询 { $locator }
desk-by-client = 提问者
desk-by-counsellor = 咨询员
# $when: day and time
desk-read-at = { $when } 已读
desk-not-read = 还没有读
# $language: name of a language in itself
desk-answer = 回答（{ $language }）
desk-answer-button = 发送回答
desk-answer-close-button = 发送回答并结束
desk-close-heading = 不回答，直接结束
desk-close-what = 这项咨询对您来说已经结束，会从您的列表中移除。如果提问者再写，就会重新打开。
desk-close-button = 不回答，直接结束
desk-error-empty = 请写回答。刚才发送的内容是空的。
# $limit: most characters
desk-error-too-long = 回答太长，最多{ $limit }个字符。请写短一些。
desk-error-client-wrote = 这期间提问者又写了，所以什么都没有发送。请先阅读新的内容。您写的内容还在这里。
desk-error-closed = 现在不能对这项咨询这样操作。请查看它的状态。
desk-about-heading = 这项咨询
desk-step-opened = 已经收到
desk-step-read = 咨询员已经读了
desk-step-answered = 已经回答
desk-step-closed = 已经结束
desk-why-heading = 为什么分配给我
desk-why-other-heading = 为什么在这里
# $name: a person
desk-why-by = 由{ $name }选定。
# $reason: one of the messages that begin with reason-
desk-why-despite = 如果只按规则，结果是：{ $reason }。
desk-why-before = 与以前是同一位咨询员。
# $language: name of a language in itself
desk-why-language = 能用提问者的语言工作：{ $language }。
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = 熟悉这个主题：{ $topic }（共3级，{ $level }级）。
# $load, $capacity: points of work; a letter takes ten
desk-why-load = 还有余力：加上这项咨询，{ $capacity }分中用了{ $load }分。
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [1] 没有其他人可以接手。
   *[other] 有{ $count }个人可以接手，这位排在第{ $rank }位。
}
desk-trail-heading = 谁打开过
# $name: a person
desk-trail-given = 交给{ $name }

# What was done in a case.
act-opened = 收到问题
act-read = 已读
act-answered = 已经回答
act-closed = 已经结束
act-assigned = 交给咨询员
act-released = 已经收回
act-reopened = 重新打开
act-late = 回答超期
act-client-wrote = 提问者又写了

# Where a case stands.
state-waiting = 等待咨询员
state-offered = 正在询问是否接手
state-assigned = 新分配
state-working = 处理中
state-waiting-client = 等待提问者答复
state-waiting-agency = 等待公共机构答复
state-referred = 已转交其他机构
state-resolved = 已解决
state-follow-up = 以后再询问
state-closed = 已经结束
state-erased = 已删除

# Why the rules looked at a case.
cause-opened = 收到了问题。
cause-retried = 有人有了余力，所以重新查看。
cause-reopened = 提问者又写了，所以重新查看。
cause-by-hand = 由人手动分配。

# Why somebody cannot take a case, and why it waits.
reason-no-staff = 没有工作人员
reason-inactive = 账号已停用
reason-not-a-counsellor = 不是咨询员
reason-off-shift = 今天没有剩下的班次
reason-absent = 不在
reason-on-shift-later = 今天晚些时候才上班
reason-no-language = 与提问者没有共同的语言
reason-speaks-but-does-not-write = 会说这种语言，但是不会写
reason-writes-but-does-not-speak = 会写这种语言，但是不会说
reason-no-topic = 不熟悉这个主题
reason-live-full = 正在接待来访或接电话
reason-open-full = 负责的咨询已满
reason-excluded = 不参与这项咨询

# The office now.
office-title = 办公室现在的情况
office-late-heading = 已超期
office-waiting-heading = 等待中
office-here = 现在在岗
office-not-here = 不在岗
office-absent = 今天不在
office-now = 现在
office-since = 开始时间
office-where = 原因，或者由谁负责
# $name: a person
office-has-it = 由{ $name }负责
office-nothing-waits = 没有等待中的咨询。
office-assign-heading = 手动分配
# $locator: the number that the client reads out
office-assign-label = 由谁负责咨询 { $locator }
office-choose = 请选择人员
# $name: a person
office-option-fits = { $name }：合适
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }：{ $reason }
office-assign-button = 分配
office-people-heading = 谁在岗
office-load-heading = 未结束的咨询
# $load, $capacity: points of work; a letter takes ten
office-load = { $load }分，共{ $capacity }分
office-somebody-left = 已经离开的人员
office-error-no-case = 没有这项咨询。
office-error-closed = 这项咨询已经结束，不能再分配。
office-error-full = 这位咨询员负责的咨询已满。请选择别人，或者先增加这位咨询员的工作量上限。
office-error-nobody = 请先选择一位咨询员。
office-error-taken = 这项咨询已经由这位咨询员负责，或者在这期间已经分配给了别人。

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = 关于咨询 { $locator } 的决定
office-decisions-link = 关于这项咨询的所有决定
office-no-content = 这里不显示提问者写的内容。
office-read-link = 阅读这项咨询（会留下记录）
closing-spam = 关闭：不是真正的提问（垃圾信息）
closing-elsewhere = 关闭：已在别处解决
office-owner = 负责人
office-decided-at = 时间
office-decided-by = 决定人
office-waits-for = 等待原因
office-rules = 规则
# $version: number of the version
office-policy = 第{ $version }版
office-found = 查看结果

# People and shifts.
staff-title = 人员和班次
staff-name = 姓名
staff-email = 电子邮件
staff-lang = 页面语言
staff-roles = 职责
staff-languages = 语言
staff-topics = 主题
staff-shifts = 每周班次
staff-link = 登录链接
staff-link-button = 生成链接
# $name: a person
staff-link-label = 为{ $name }生成登录链接
# $name: a person
staff-link-made = { $name }的登录链接
staff-link-hint = 请只交给本人。这个链接在3天内可以用一次，只在现在显示。
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from } 至 { $until }
staff-add-heading = 添加人员
staff-add-button = 添加并生成登录链接
staff-errors-heading = 有些地方还需要修改
staff-error-name = 请写姓名。
staff-error-email = 请写电子邮件地址。
staff-error-lang = 请选择语言。
staff-error-role = 请至少选择一项职责。
staff-error-address-taken = 已经有账号使用这个地址。

# One person.
# $name: a person
staff-edit-title = { $name }：工作和时间
staff-speaks = 会说
staff-writes = 会写
staff-level = 水平
# $what: a language or a topic
staff-level-label = 水平：{ $what }
staff-language-level-1 = 可以沟通
staff-language-level-2 = 熟练
staff-language-level-3 = 母语
staff-topic-level-0 = 完全不懂
staff-topic-level-1 = 常见问题
staff-topic-level-2 = 熟悉
staff-topic-level-3 = 也能处理疑难问题
staff-shifts-hint = 从今天起生效。不上班的日子请留空。
staff-day = 星期
staff-before-break = 班次
staff-after-break = 第二个班次
# $day: a weekday, short
staff-from-label = { $day }，开始
# $day: a weekday, short
staff-until-label = { $day }，结束
staff-error-hours = 每个班次要写开始和结束两个时间。结束要晚于开始，也不能与其他班次重叠。
staff-capacity-heading = 工作量上限
staff-open = 未结束的咨询（分）
staff-open-hint = 一份书面咨询在回答之前占10分。
staff-live = 来访和电话（分）
staff-live-hint = 一次来访或一个电话占100分，一次聊天占25分。
staff-error-capacity = 请写0到10000之间的数。
staff-error-capacity-taken = 已经占用的分数比这个数多。请先把咨询分配给别人。
staff-away-heading = 不在的日子
# $from, $until: days, already written in the language
staff-away = { $from }至{ $until }
staff-away-from = 不在的第一天
staff-away-until = 不在的最后一天（包括当天）
staff-error-absence = 请写第一天和最后一天。最后一天不能早于第一天。
staff-end = 结束：{ $what }
staff-error-own-head = 您不能结束自己的中心负责人角色。其他负责人可以。
staff-save-button = 保存

# Roles.
role-head = 中心负责人
role-counsellor = 咨询员
role-interpreter = 口译员
role-writer = 编辑
role-publisher = 发布负责人
role-translator = 笔译员
role-reviewer = 审校员
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }：{ $language }
staff-give-role = 添加职责
staff-give-lang = 哪种语言
staff-give-lang-hint = 只有笔译员和审校员的职责可以按语言分配。
staff-every-language = 所有语言
staff-give-button = 添加这项职责
