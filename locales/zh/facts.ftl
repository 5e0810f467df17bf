# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = 金额和数字
facts-lead = 文章里出现的金额、期限和电话号码。在这里改动，所有语言会同时改变。
facts-search-label = 按名称、值或依据查找
facts-none = 没有找到。
facts-fact = 名称
facts-value = 值
facts-holds = 适用期间
facts-source = 依据
facts-checked = 检查
# Nobody in the house looked it up: it came with the content files.
facts-by-files = 随内容文件登记
# $from, $until: days
facts-period = { $from }至{ $until }
facts-period-open = 从{ $from }起
facts-standing-lapsed = 今天没有值
facts-standing-due = 需要再检查
facts-standing-coming = 即将改变
facts-standing-settled = 没有变化
facts-standing-what-lapsed = 值已经到期，也没有下一个值：文章里只显示横线。
facts-standing-what-due = 到了检查日期，或者上次检查已经超过一年。
facts-standing-what-coming = 已经知道下一个值，或者现在的值有最后一天。
facts-standing-what-settled = 现在没有要做的事。

# One fact: its values, checks, texts and history.
facts-unit = 单位
facts-unit-won = 韩元
facts-unit-day = 天
facts-unit-week = 周
facts-unit-month = 个月
facts-unit-year = 年
facts-unit-hour = 小时
facts-unit-minute = 分钟
facts-unit-percent = 百分比
facts-unit-person = 人
facts-unit-time = 时刻
facts-unit-number = 数字
facts-unit-phone = 电话号码
facts-unit-date = 日期
facts-values = 所有值
facts-today = 今天
facts-due = 需要检查
facts-change = 更改
facts-correct = 改正
facts-end = 结束
facts-remove = 删除
facts-add = 添加新值
facts-check-heading = 再检查一次
facts-check-what = 您重新看过依据了吗？如果值仍然正确，会记下日期和您的姓名。
facts-review-hint = 下次检查的日期。不填就是一年以后。
facts-check-button = 今天检查过，仍然正确
facts-review-button = 只设定日期
# $day: a day
facts-review-on = 下次检查：{ $day }
facts-said-changed = 已经更改。所有语言的文章都显示新值。
facts-said-saved = 改动已经保存。
facts-said-checked = 已经记为今天检查过。
facts-texts = 显示这个值的地方
facts-touched-none = 还没有文章显示这个值。
# $count: number of texts, contacts and pages
facts-touched-what = 有{ $count }处显示这个值。按语言：
facts-kind-contact = 联系方式
facts-kind-page = 页面
facts-draft = 草稿
facts-history = 改动记录
facts-history-none = 这里还没有任何改动。
facts-done = 操作
facts-done-added = 已添加
facts-done-corrected = 已改正
facts-done-ended = 已结束
facts-done-checked = 已检查
facts-done-review = 已设定下次检查
facts-done-removed = 已删除
facts-done-imported = 取自内容文件
facts-before = 改动前
facts-after = 改动后
facts-who = 谁在什么时候

# A change: typed, looked at, confirmed.
facts-heading-add = 添加新值
facts-heading-correct = 改正值
facts-heading-end = 结束值
facts-heading-remove = 删除值
# $value: a value with its unit; $period: from when until when
facts-about = { $value }（{ $period }）
facts-value-hint = 不写单位：金额写成 10320，日期写成 2026-11-06，时刻写成 18:00，电话号码写成 1577-1366。
facts-from = 第一天
facts-until = 最后一天
facts-until-hint = 还不知道的话，请留空。
facts-source-hint = 法律条文或公告编号，用韩文写。
facts-status = 您是在哪里看到的？
facts-status-law = 法律
facts-status-official = 官方公告
facts-end-before = 那时适用的值会在前一天结束。
facts-review-change = 查看会改变什么
facts-review-lead = 现在还没有任何改变。请看一遍，如果正确，请确认。
facts-shown-heading = 各语言显示的样子
facts-confirm = 确认更改
facts-back = 回到表格
facts-new-title = 登记新的值
facts-new-button = 登记
facts-id = 值的名称
facts-id-hint = 文章里使用的名称：英文小写字母、数字和连字符，例如：
facts-error-id = 只能用英文小写字母、数字和连字符。
facts-error-unit = 请选择单位。同一个名称的所有值用同一个单位。
facts-error-value = 这与单位不符。请按例子的样子写。
facts-error-from = 请选择第一天。
facts-error-until = 没有写最后一天，或者最后一天早于第一天。
facts-error-source = 请写依据；如果太长，请写短一些。
facts-error-status = 请选择是法律还是官方公告。
facts-error-review = 请选择明天或以后的日期。
facts-error-overlap = 适用期间与{ $value }（{ $period }）重叠。
facts-error-taken = 已经有这个名称。
facts-error-in-use = 有文章显示这个值，所以不能删除。请先从下面的文章里去掉它，或者改正它。
facts-error-same = 没有任何变化。
facts-error-changed = 您查看的时候，有人改了这些值，所以没有做任何操作。请看现在的值，然后再试一次。
facts-error-gone = 这个值已经不存在。

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = 告诉订阅这些主题的人
facts-tell-what = 开始写一条消息，里面有新值和指南的链接。发送前可以修改。
facts-tell-button = 写消息
facts-tell-writer = 请把这个改动告诉写消息的编辑。
# $guide: title of a guide
facts-bulletin-title = 有变化的内容：{ $guide }
# $day: a day; $fact: the value
facts-bulletin-text = 从{ $day }起是{ $fact }。
facts-bulletin-text-now = 现在是{ $fact }。

# For residents: a guide with the values of another day.
facts-as-of-summary = 查看另一天的金额和期限
facts-as-of-what = 如果您需要知道受伤那天或工作那天的规定，请选择那一天。
facts-as-of-day = 日期
facts-as-of-button = 显示那一天的金额和期限
# $day: a day
facts-as-of-note = 金额和期限以{ $day }为准。说明文字是今天的。
facts-as-of-missing = 看到横线（—）的地方，我们不知道那一天的金额或期限。
facts-as-of-today = 回到今天的金额和期限
# $first, $last: days
facts-as-of-error = 请选择{ $first }至{ $last }之间的日期。您现在看到的是今天的金额和期限。
