# The office: what goes on this minute.
office-asked-heading = 紧急咨询，正在询问是否接手
office-asked-who = 正在询问谁
office-until = 截止时间
office-held-heading = 因为提问太多而暂缓的咨询
office-route-heading = 不再等待
office-route-button = 现在分配
# A button of a list of cases, for whoever hears the page.
office-route-label = 现在分配咨询 { $locator }
office-talks-heading = 正在进行的谈话
office-talk-since = 开始时间
office-talk-line = 口译热线
office-suggestions = 未结束的建议

# The trail of a case.
act-contact-not-noted = 没有人记下谈话结束，由系统结束
act-call-not-noted = 没有人记下与口译热线的通话结束，由系统结束
act-let-go = 虽然提问太多，还是没有等待，直接分配

# What was asked each month, counted.
demands-title = 咨询需求
demands-lead = 这里按语言和主题显示每个月有多少人提问，结果怎样，以及其中一半的人等了多久得到第一次回答。从中看不出是谁。
demands-small = “{ $hidden }”表示这个数很小（{ $few }），可能让人猜出是谁，或者从这个数可以算出这样小的数，所以不显示。
demands-from = 第一个月
demands-until = 最后一个月
demands-show = 显示
demands-file = 下载表格文件（CSV）
demands-error-span = 请选择第一个月和最后一个月，最多{ $limit }个月。
demands-none = 这个月没有人提问。
demands-month = 月份
demands-all = 全部
demands-asked = 提问
demands-kind-helped = 已经回答
demands-kind-unhelped = 没能帮助
demands-kind-tallied = 只计数
demands-kind-open = 未结束
demands-waited = 等待时间（分钟）
demands-hidden = 不显示
# The first line of the file.
demands-mark = 由{ $name }下载，{ $moment }。小的数不显示。
closing-no-language = 关闭：没有人会这种语言

# An answer in which something of a saved reply is not filled in.
desk-blank-error = 这份回答里还有没填写的地方。请填写。如果要就这样发送，请再按一次按钮。
desk-flag-and-blank-error = 这份回答里还有没填写的地方，而且好像写了滞留资格、外国人登录号码或护照号码。请把两处都改好。如果要就这样发送，请再按一次按钮。

# Readings of cases, page by page.
reading-search = 工作人员姓名或受理编号
reading-search-button = 查找
reading-none-found = 这个月没有这样的记录。
reading-pages = 列表的页码
reading-page = 第{ $page }页，共{ $pages }页
reading-page-before = 更新的记录
reading-page-after = 更早的记录

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = 您已经没有恢复码了。每个恢复码只能用一次；用备份恢复系统时，所有恢复码都会失效。请现在生成新的，这样手机不在身边也能登录。
factor-codes-later = 以后再做：去我负责的咨询
factor-act-codes-ended = 因为用备份恢复了系统，恢复码失效
