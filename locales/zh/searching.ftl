# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = 没有{ $language }的结果。
search-suggestions = 推荐结果
search-kind-amount = 金额或期限
privacy-searching-heading = 查找时
privacy-searching = 没有结果的词会加密保存90天，好让本市补写缺少的内容。谁输入的不保存，只保存日期。长句、长号码和地址完全不保存。

# The newsroom's page of searches that found nothing.
board-section-unfound = 查找了但没有的
unfound-title = 查找了但没有的
unfound-what = 最近90天里读者输入但没有找到的词。没有人知道是谁输入的。请补写缺少的内容，或者写出我们文章里用的词：从那以后就能找到。
unfound-none = 最近90天里的每次查找都有结果。
unfound-typed = 输入的词
unfound-language = 语言
# How often something was typed.
unfound-times = 次数
unfound-last = 最后一次
unfound-elsewhere = 只在这些语言里有：
unfound-again = 再查找一次
unfound-means = 我们文章里用的词
unfound-means-button = 意思相同
unfound-seen = 已处理
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }”在这种语言里也没有结果。请写我们文章里有的词。
# $asked: what readers typed
unfound-linked = 从现在起可以找到“{ $asked }”。
unfound-gone = 这一行已经没有了，别人处理过了。
unfound-too-long = 太长了。最多写{ $most }个字符。
# $count: searches with long sentences that found nothing
unfound-long = 有{ $count }个长问题没有结果，内容没有保存。
unfound-same-heading = 在这里加上的同义词
unfound-same-remove = 取消
unfound-same-removed = 已经取消这些词。

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = 金额和期限
amounts-lead = 今天法律的规定，每项都有出处。法律改变时，本页当天就会改变。
amounts-name = 内容
amounts-value = 今天
# $date: the first day; $value: the new value
amounts-next = 从{ $date }起：{ $value }
amounts-source = 出处（韩语）
# $date: a day
amounts-checked = { $date }核对
amounts-guide = 您可以做什么
amount-minimum-wage-hourly = 最低工资（每小时）
amount-minimum-wage-daily = 最低工资（一天八小时）
amount-minimum-wage-monthly = 最低工资（全日制一个月）
amount-premium-overtime = 延长工作的加班费
amount-premium-night = 夜间工作的加班费
amount-premium-holiday = 节假日工作的加班费
amount-premium-firm-size = 必须支付这些加班费的公司人数（以上）
amount-wage-settlement-deadline = 离职后，所有的钱必须在多久内付清
amount-wage-delay-interest = 迟付工资的利息（一年）
amount-wage-claim-limit = 拖欠的工资在多久内可以要求支付
amount-annual-leave-days = 年休假（工作满一年后，每年带薪天数）
amount-dismissal-notice = 解雇前的预告时间
amount-dismissal-complaint-limit = 对不当解雇申请救济的期限
amount-maternity-leave = 产前产后休假
amount-severance-min-service = 工作满多久可以领退职金
amount-severance-days-per-year = 每工作一年的退职金：平均工资的天数
amount-severance-deadline = 离职后，退职金必须在多久内支付
amount-severance-claim-limit = 退职金在多久内可以要求支付
amount-departure-insurance-claim-limit = 出国期满保险金在多久内可以申请
amount-accident-leave-benefit = 工伤后不能工作期间的钱（占平均工资的比例）
amount-accident-claim-limit = 申请工伤治疗和停工待遇的期限
amount-accident-claim-limit-long = 申请工伤伤残或死亡待遇的期限
amount-accident-appeal = 不服工伤保险决定时，申请审查的期限
amount-health-insurance-wait = 没有单位健康保险的人，多久以后加入健康保险
amount-health-insurance-rate-worker = 健康保险：您承担的部分（占工资）
amount-pension-rate-worker = 国民年金：您承担的部分（占收入）
amount-employment-insurance-rate-worker = 雇佣保险：您承担的部分（占工资）
amount-registration-deadline = 入境后，办理外国人登录的期限
amount-address-report-deadline = 搬家后，申报新住址的期限
amount-newborn-status-deadline = 在韩国出生的孩子，申请滞留资格的期限
amount-workplace-change-apply = 离开工作单位后，申请变更工作单位的期限
amount-workplace-change-find = 找到新工作单位的期限
amount-fee-card = 外国人登录证的手续费
amount-fee-extension = 延长滞留期限的手续费
amount-fee-status-change = 变更滞留资格的手续费
amount-fee-workplace-change = 变更工作单位的手续费
amount-child-allowance-amount = 儿童津贴（每月）
amount-child-allowance-under-age = 儿童津贴发到几岁（未满）
amount-birth-report-deadline = 出生申报的期限
amount-waste-fine = 乱扔垃圾的罚款，最高
amount-lease-term = 租房可以至少住多久
amount-international-licence = 国际驾照在入境后有效
