# The list of cases.
desk-deadline = 法定期限
desk-task = 待办事项

# The parts of a case's page.
desk-parts = 这个页面的各部分
desk-part-answer = 回答
desk-earlier = 显示更早的{ $count }条消息

# Saved replies.
desk-replies-heading = 插入常用回复
desk-replies-find = 按标题查找
desk-replies-find-button = 查找常用回复
desk-replies-none = 没有标题里有这些词的常用回复。
desk-reply-only-in = 只有{ $language }版
desk-reply-put-in = 已经插入“{ $title }”。发送以前，请先阅读，不合适的地方请修改。
desk-reply-elsewhere = 这份回复没有{ $asked }版，所以插入了{ $language }版。
desk-reply-korean = 显示韩文

# A machine's draft.
desk-draft-button = 用中心的机器准备草稿
desk-draft-label = 这是机器翻译的草稿。可能有错，也不会保存。
desk-draft-no-language = 中心的机器不翻译这种语言。
desk-draft-trouble = 中心的机器现在没有反应。请过一会儿再试。

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = 这期间已经发出了另一份回答，所以还什么都没有发送。请先阅读那份回答。您写的内容还在这里。
desk-error-no-summary = 请先写三行摘要。接手的人会先读它。
desk-error-no-consent = 提问者没有同意，或者同意已经失效，所以什么都不能转告。
desk-error-second-person = 紧急情况要由另一个人确认，不能由提出的人自己确认。
desk-error-too-many = 已经没有位置了。请先处理完已经做好的。
desk-error-summary = 请把事实和愿望各写一行，每行最多400个字符。
desk-error-task = 请写要做什么，最多300个字符。
desk-error-day = 请检查日期。
desk-error-hand-over = 请选择交给谁，以及为什么。
desk-error-outcome = 请选择是怎样结束的。
desk-error-referral = 请检查机构、要转告的内容、同意的方式和同意的期限（今天或今天以后）。
desk-error-emergency = 请写为什么没能问提问者，最多300个字符。
desk-error-taken = 这项咨询已经由这位咨询员负责，或者在这期间已经分配给了别人。
desk-error-excluded = 这位人员不参与这项咨询。请选择别人。
desk-flag-error = 这里好像写了滞留资格、外国人登录号码或护照号码。如果不需要，请去掉。如果要保留，请再按一次按钮。
desk-flag-send = 就这样发送
desk-flag-save = 就这样保存

# Notes among staff.
desk-notes-heading = 内部备注
desk-notes-hint = 只有负责这项咨询的工作人员能看到。提问者看不到。
desk-note-label = 新备注
desk-note-button = 保存备注

# Deadlines and tasks.
desk-deadlines-heading = 法定期限
desk-deadlines-none = 还没有填写期限。
desk-deadline-add = 填写期限
desk-deadline-hint = 日期由您核对后填写。这里不作计算。
desk-deadline-kind = 什么的期限
desk-deadline-button = 填写期限
desk-deadline-end = 删除
desk-deadline-end-label = 删除期限：{ $what }
desk-day = 日期
desk-tasks-heading = 待办事项
desk-tasks-none = 没有要做的事。
desk-task-add = 添加待办事项
desk-task-words = 要做什么
desk-task-button = 添加待办事项
desk-task-done = 做完了
desk-task-done-label = 做完了：{ $what }
desk-task-is-done = 已完成
desk-task-follow-up = 再询问解决以后是否一直没有问题
deadline-wage-claim = 请求支付工资
deadline-severance = 请求支付退职金
deadline-dismissal-relief = 申请不当解雇救济
deadline-accident-claim = 申请工伤
deadline-flight = 离开韩国
deadline-other = 其他期限

# One's own name for a case.
desk-label = 我给它起的名称
desk-label-button = 使用这个名称
desk-label-hint = 只有您能看到。请不要写人名，也不要写号码。

# The summary.
desk-summary-heading = 三行摘要
desk-summary-none = 还没有摘要。
desk-summary-write = 写摘要
desk-summary-hint = 用韩语写，每项一行。这里或其他机构接手的人会先读它。
desk-summary-facts = 事实
desk-summary-wish = 愿望
desk-summary-done = 已经做的
desk-summary-button = 保存摘要
desk-summary-earlier = 以前的摘要（{ $count }份）

# Handing over.
desk-hand-over-heading = 移交
desk-hand-over-open = 移交给同事
desk-hand-over-hint = 需要有三行摘要。移交以后，这项咨询会从您的列表中移除。
desk-hand-over-to = 交给谁
desk-hand-over-routing = 由规则找的其他人
desk-hand-over-why = 原因
desk-hand-over-button = 移交
desk-colleague = { $name }（{ $languages }）
hand-over-language = 语言不合适
hand-over-topic = 主题不合适
hand-over-away = 我会不在
hand-over-too-much = 我的工作太多
hand-over-conflict = 我认识其中的人，或者也在给另一方做咨询
hand-over-other = 其他原因

# Closing.
desk-close-open = 写明怎样结束，然后结束
desk-outcome = 怎样结束的
desk-follow-up = 以后再询问
outcome-advised = 已给予指导
outcome-paid = 拿到了应得的钱
outcome-petition-filed = 已提出投诉或申请
outcome-referred = 已转交其他机构
outcome-withdrawn = 提问者不想继续
outcome-not-reached = 联系不上提问者
outcome-duplicate = 已经有同样的咨询
outcome-no-answer-needed = 不需要回答
follow-up-no = 不再询问
follow-up-30 = 30天后再询问
follow-up-90 = 90天后再询问

# Referring.
desk-refer-heading = 转交其他机构
desk-refer-none = 没有转告任何机构。
desk-refer-open = 转交给机构
desk-refer-hint = 只转告提问者同意的内容。系统不会自动发送：请打印出来，或者在电话里读给对方听。
desk-refer-contact = 机构
desk-refer-purpose = 目的
desk-refer-fields = 转告的内容
desk-refer-how = 提问者怎样同意的
desk-refer-consent = 同意
desk-refer-reason = 为什么没能问提问者
desk-refer-reason-hint = 只用于紧急情况。中心负责人确认以后，才能转告。
desk-refer-until = 同意的有效期
desk-refer-due = 对方应答复的日子
desk-refer-moved = 最近的变化
desk-refer-button = 准备转交
desk-refer-words = 给提问者看的文字
desk-refer-waits = 正在等待同意或确认。在这以前什么都不能转告。
desk-refer-confirm = 确认紧急情况
desk-refer-paper = 打印或读出的文字
desk-refer-withdraw = 提问者取消了同意
desk-refer-may-notify = { $body }的公务员可能有义务通报出入境部门。说出任何人的名字以前，请先问清楚。
desk-paper-title = 转交给{ $name }
desk-paper-files = 见一起交给您的复印件。
desk-paper-only = 这里只有提问者同意转告的内容。
referral-drafted = 已准备
referral-sent = 已转告
referral-received = 对方已收到
referral-accepted = 对方已接手
referral-declined = 对方已拒绝
referral-done = 已完成
referral-withdrawn = 同意已取消

office-claimed = 有一项没有提问者同意的紧急转交在等您确认。

# Consent, in the client's language.
consent-text = 我们可以把下面的内容告诉{ $name }吗？目的：{ $purpose }。
consent-until = 只能在{ $day }以前（包括当天）告诉。
consent-withdraw-any-time = 您随时可以取消同意。您不同意，我们也会继续帮助您。
consent-confirmed-by = 紧急情况，由{ $name }确认
consent-purpose-counsel = 咨询
consent-purpose-legal = 法律帮助
consent-purpose-medical = 看病治疗
consent-purpose-shelter = 住的地方
consent-field-summary = 咨询的摘要
consent-field-reach = 怎样联系您
consent-field-files = 照片和文件
consent-how-spoken = 口头同意
consent-how-written = 书面同意
consent-how-in-case = 提问者在自己的问题页面上同意
consent-how-emergency = 紧急情况：没能询问

# The history.
desk-history-title = 咨询 { $locator } 的记录
desk-history-link = 显示全部记录
desk-history-whole = 记录是完整的。
desk-history-broken = 记录有中断。请告诉管理员。
desk-history-when = 时间
desk-history-what = 做了什么
desk-history-who = 谁
desk-history-nobody = 提问者或系统
act-noted = 写了备注
act-task-set = 添加了待办事项
act-task-done = 完成了待办事项
act-deadline-set = 填写了期限
act-deadline-ended = 删除了期限
act-labelled = 起了名称
act-summed-up = 写了摘要
act-handed-over = 已移交
act-client-asked-for-another = 提问者要求换人
act-set-aside = 已解决，以后再询问
act-consent-asked = 征求同意
act-consent-noted = 记下了同意
act-consent-given = 提问者已同意
act-consent-withdrawn = 同意已取消
act-emergency-claimed = 提出紧急情况
act-emergency-confirmed = 确认了紧急情况
act-referral-drafted = 准备了转交
act-referral-moved = 转交有进展
act-machine-draft = 看了机器翻译的草稿

# What the client sees.
case-who = 中心的咨询员回答您。
case-who-writes = 中心会写{ $language }的咨询员回答您。
case-who-name = { $name }回答您。
case-who-name-writes = { $name }用{ $language }回答您。
case-expect = 您最晚在{ $day }得到回答。
case-told-heading = 告诉其他机构
case-told-emergency = 因为情况紧急，还没来得及问您，就已经告诉了对方。如果有问题，请写在下面。
case-told-agree = 我同意
case-told-refuse = 我不同意
case-told-withdraw = 我取消同意
case-another = 您想换一位咨询员吗？
case-another-button = 请换一位咨询员
case-another-done = 您的问题会交给别的咨询员。
case-another-not = 现在不能更换。请直接告诉中心。
