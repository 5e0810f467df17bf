# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = 受理登记
taking-title = 受理来电或来访
taking-way = 怎样来的
taking-way-visit = 来访
taking-way-phone = 电话
taking-way-outreach = 外出咨询
taking-here = 现在和我在一起
taking-language = 语言
taking-typed = 输入语言名称或数字
taking-signs = 紧急的原因
taking-sign-injury = 受伤
taking-sign-confinement = 被关起来
taking-sign-violence = 暴力
taking-sign-flight = 很快离开韩国
taking-sign-time-limit = 期限快到了
taking-line = 用一行写发生了什么（可以不写）
taking-mine-button = 由我负责
taking-any-button = 找人接手
taking-park-button = 先搁置
taking-more = 更多
taking-as = 为谁提问
taking-as-self = 本人
taking-as-friend = 替别人
taking-as-employer = 雇主
taking-as-suggestion = 对市政府的建议或投诉
taking-second = 还会的另一种语言
taking-none = 没有
taking-spoken = 列表里没有的语言
taking-spoken-hint = 请从列表里选择，或者写下您听到的名称。
taking-employer = 公司名称
taking-employer-hint = 这样，就不会有人同时给同一家公司的双方做咨询。公司名称会加密保存。
taking-phone = 回电的号码
taking-when = 什么时候打电话安全
taking-error-phone = 电话号码太短。
taking-gender = 希望的咨询员
taking-gender-woman = 女性
taking-gender-man = 男性
taking-ministry = 同意可以打法务部的口译热线（1345）
taking-keys = 按一个键就可以选择：数字是语言，字母是主题和紧急的原因。写好那一行以后按回车键，等于按第一个按钮。
taking-parked = { $count }份搁置的受理登记
taking-error-language = 请选择语言。
taking-error-topic = 请选择主题。
taking-error-long = 文字太长，最多{ $limit }个字符。
taking-error-not-yours = 您没有登记这种语言，所以不能自己负责这项咨询。请找能接手的人。
taking-error-full = 您现在没有余力再接手。请先结束正在进行的谈话，或者找人接手。
taking-error-sent = 这份表格以前发送过，之后内容有改动。请重新填写一份。
taking-error-not-given = 现在不能这样分配。请找能接手的人。
taking-error-parked = 搁置的受理登记太多。请先完成一份。
taking-flag = 这里好像有滞留资格、外国人登录号码或护照号码：{ $found }。咨询不需要这些，留在里面，能阅读这项咨询的人都会看到。请去掉，或者再发送一次，就会照原样保存。
taking-turned-back = 关闭

# After taking.
taken-title = 已受理
taken-card = 请打印这张卡，或者让对方拍照。号码只在这个页面显示，不保存在任何地方。
taken-case-link = 打开咨询
taken-next-link = 受理下一项
taken-turn-button = 把屏幕转给对方看

# The card, in the client's language.
card-title = 受理卡
card-code = 受理编号的二维码
card-pictures = 这张卡的图案
card-what = 用这个编号可以阅读回答，也可以再写。请用手机扫二维码，或者在这个网址输入编号。
card-alone = 有这张卡的人都可以阅读您的问题。请自己保管好，不要给别人。
card-changes = 第一次使用时，您会得到新的编号。从那时起，只有新的编号有效。
card-how = 卡的两面按银行卡的大小打印。没有打印机时，请给屏幕拍照。
card-print-button = 打印
card-print-link = 打印成卡片
picture-0 = 太阳
picture-1 = 树
picture-2 = 鱼
picture-3 = 船
picture-4 = 房子
picture-5 = 星星
picture-6 = 杯子
picture-7 = 钥匙
picture-8 = 鸟
picture-9 = 花

# The first use of a number that staff gave.
change-title = 您的新编号
change-why = 第一个编号工作人员也看到过。从现在起请用这个编号，只有您知道。
change-old = 您按下按钮以后，第一个编号就不能用了。请先把新的编号写下来或拍照。
change-button = 我已经记下。继续

# Parked intakes.
parked-title = 已搁置
parked-what = 加密保存，只有您能看到。发送以后会删除，过了7天也会删除。
parked-none = 没有搁置的内容。
parked-at = 搁置时间
parked-doing = 操作
parked-resume = 继续
parked-drop = 删除

# Counting short questions.
tally-title = 提问计数
tally-what = 用于不算咨询的简短提问：先按语言，再按主题。
tally-today = 今天计了{ $count }件
tally-topic = 主题
tally-other-language = 其他语言
tally-last = 最后一件：{ $language }，{ $topic }
tally-undo = 撤销

# Late entry.
late-title = 补登记
late-what = 填写当时没有时间登记的来访和电话，每行一件。日期不填，就用上一行的日期；来的方式或结果不填，就用第一项。只有写了备注的行会作为咨询保存，其他的只计数。
late-day = 日期
late-time = 时间
late-minutes = 分钟
late-outcome = 结果
late-note = 备注（加密保存）
late-outcome-advised = 已咨询
late-outcome-interpreted = 已口译
late-outcome-referred = 已介绍到其他机构
late-outcome-turned-away = 没能帮助
late-cell = { $column }，第{ $row }行
late-button = 登记
late-more = 用三十行
late-written = 已登记{ $count }件。
late-kept = 保存的咨询
late-refused = 请改正第{ $row }行。
late-error-at = 看不懂日期或时间。请填写最近31天以内的时间。
late-error-lang = 没有这种语言。
late-error-topic = 没有这个主题。
late-error-way = 没有这种来的方式。
late-error-minutes = 请填写1到480分钟。
late-error-outcome = 没有这种结果。

# What was done in a case.
act-receipt-issued = 已给受理卡
act-receipt-changed = 提问者更换了编号
act-written-up = 事后补登记

# Names of languages.
tongue-ko = 韩语
tongue-en = 英语
tongue-zh = 中文
tongue-ru = 俄语
tongue-vi = 越南语
tongue-id = 印度尼西亚语
tongue-ne = 尼泊尔语
tongue-km = 高棉语（柬埔寨）
tongue-uz = 乌兹别克语
tongue-kk = 哈萨克语
tongue-ky = 吉尔吉斯语
tongue-ur = 乌尔都语
tongue-th = 泰语
tongue-fil = 菲律宾语
tongue-si = 僧伽罗语（斯里兰卡）
tongue-mn = 蒙古语
