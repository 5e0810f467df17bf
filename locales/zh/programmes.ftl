# Courses and events: what residents see.
programmes-title = 课程和活动
programmes-lead = 正在进行或即将开始的课程和活动。这里只列出核实过的内容。
programmes-none = 现在没有可以介绍的课程或活动。
programme-kind-korean-class = 韩语课
programme-kind-kiip = 社会统合项目
programme-kind-topik = 韩国语能力考试准备课程
programme-kind-settlement = 新来居民适应课程
programme-kind-festival = 节日活动
programme-kind-clinic = 看病和体检
programme-kind-other = 其他课程或活动
# $from, $until: days
programme-days = { $from }至{ $until }
programme-days-open = 从{ $from }起
programme-cost = 费用
programme-free = 免费
# Where the amount is not known.
programme-paid = 收费
programme-size = 名额
# $shown: the number as it is written
programme-places = { $shown }人
programme-contact = 咨询处
programme-sign-up = 报名
programme-sign-up-not-needed = 不用报名，直接来就可以。
programme-sign-up-here = 您可以在本网站用您的语言报名。请写清楚是哪个课程或活动。
programme-sign-up-button = 报名
programme-over-title = 已经结束
search-kind-programme = 课程或活动

# The newsroom: the list.
board-section-programmes = 课程和活动
programmes-desk-lead = 在这里登记、改正和核实课程和活动。核实过而且韩文已公开的，居民才能看到；结束后第二天会自动消失。
programmes-desk-none = 还没有登记课程或活动。
programmes-begun = 还要填写的
programmes-stage-coming = 即将开始
programmes-stage-running = 进行中
programmes-stage-over = 已结束
programmes-name = 名称
programmes-when = 时间
programmes-languages-public = 已公开的语言数
programmes-due = 需要再核实
programmes-unverified = 没有核实
# $by: a name; $day: a day
programmes-verified = { $by }已核实，{ $day }

# A new one.
programmes-new = 登记课程或活动
programmes-new-lead = 先写韩文名称。时间和地点在下一页填写；说明和译文在它的文章里写。
programmes-new-button = 下一步

# One of them: verified, entered, changed.
programmes-said-begun = 文章已经建立。请填写时间和地点。
programmes-said-saved = 已经保存。
programmes-said-verified = 已经记为今天核实过。
programmes-said-doubted = 居民现在看不到它。再次核实以后会重新显示。
programmes-words = 名称、说明和译文
programmes-words-not-public = 文章还没有公开，所以居民看不到。
programmes-unverified-what = 发布负责人对照出处核实以后，居民才能看到。
programmes-verify-what = 时间、地点、费用和报名方法与出处一致吗？
programmes-verify-button = 今天核实过，全部正确
programmes-doubt-button = 核实以前先隐藏
programmes-review = 下次核实日期
programmes-review-hint = 不填就是三个月以后。
programmes-details = 时间和地点
programmes-details-what = 这些内容在所有语言里都一样显示。
programmes-changed = 改动的内容
programmes-done-entered = 已登记
programmes-done-corrected = 已改正
programmes-done-verified = 已核实
programmes-done-doubted = 已隐藏
programmes-done-imported = 取自内容文件

# Filling it in.
programmes-field-kind = 种类
programmes-field-run-by = 运营机构
programmes-field-contact = 咨询处
programmes-field-place = 地点
programmes-field-place-roman = 地点的拉丁字母写法
programmes-field-first = 第一天
programmes-field-last = 最后一天
programmes-field-sessions = 具体时间
programmes-field-languages = 使用的语言
programmes-field-cost = 费用
programmes-field-fee = 收费的话，金额是多少
programmes-field-sign-up = 报名方法
programmes-field-phone = 报名电话
programmes-field-website = 报名网站
programmes-field-places = 名额
programmes-field-source = 出处
programmes-field-status = 核实
programmes-field-checked = 上次核实日期
programmes-status-official = 已核实
programmes-status-unverified = 没有核实
programmes-hint-run-by = 写机构的韩文名称。
programmes-hint-contact = 如果在联系方式里，请选择；没有的话，请留空。
programmes-hint-place = 用韩文写：道路名地址、建筑物、楼层和房间号。
programmes-hint-last = 如果只有一天，或者还不知道什么时候结束，请留空。
programmes-hint-sessions = 用24小时制写开始和结束时间。只有一天的，不用选星期。表格最下面可以增加行。
programmes-hint-fee = 请从登记的金额中选择。如果没有，请先登记：
programmes-hint-phone = 请从登记的电话号码中选择。
programmes-hint-website = 完整的地址，从 https:// 开始。
programmes-hint-places = 没有人数限制的话，请留空。
programmes-hint-source = 公告的名称和日期，或者网站的页面名称，用韩文写。
programmes-held-weekly = 每周
programmes-held-day = 只有一天
programmes-way-none = 不用报名
programmes-way-counselling = 用本网站的咨询表格
programmes-way-phone = 打电话
programmes-way-website = 在其他网站
# $number: the number of a line
programmes-row-weekday = 第{ $number }行：星期
programmes-row-opens = 第{ $number }行：开始
programmes-row-closes = 第{ $number }行：结束
programmes-rows-button = 增加时间行
programmes-held-against = 我今天对照出处核实过。保存后居民马上能看到。
programmes-will-wait = 保存后，发布负责人核实以前，居民看不到。
programmes-save-button = 保存
programmes-error-kind = 请选择种类。
programmes-error-run-by = 请写运营机构；如果太长，请写短一些。
programmes-error-contact = 请从联系方式中选择一个。
programmes-error-place = 请写地点；如果太长，请写短一些。
programmes-error-place-roman = 拉丁字母写法太长。
programmes-error-first = 请选择第一天。
programmes-error-last = 最后一天早于第一天，或者不是日期。
programmes-error-sessions = 请再看一下时间：每行都要有星期、开始和结束时间，各行不能重叠，而且第一天到最后一天之间要有那个星期几。
programmes-error-languages = 请选择使用的语言。
programmes-error-fee = 请选择是免费还是收费；收费的话，请选择金额。
programmes-error-sign-up = 请选择报名方法。
programmes-error-phone = 请选择报名电话。
programmes-error-website = 请写从 https:// 开始的地址。
programmes-error-places = 请写1到100,000之间的数。
programmes-error-source = 请写出处；如果太长，请写短一些。
programmes-error-not-entered = 请先填写时间和地点。
programmes-error-same = 没有任何变化。
programmes-error-review = 请选择明天或以后的日期。
programmes-error-changed = 您查看的时候，别人改了它，所以没有保存。您写的内容还在这里。请看下面的记录，如果您写的正确，请再保存一次。
