# Covering and locking the screen of staff.
curtain-draw = 遮住屏幕
curtain-back = 返回
lock-button = 锁定
lock-title = 已锁定
lock-lead = 您不在的时候，屏幕已锁定。输入验证码，就可以继续刚才的工作。
lock-open-button = 打开
lock-leave-button = 在这台设备上退出登录
lock-over = 登录已结束。请在新标签页重新登录，然后在这里输入验证码。您写的内容还在。

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = 把屏幕转给对方看
turn-lead = 请选择语言，按一个句子，然后转动屏幕。屏幕上只用大字显示这个句子。
turn-case-link = 回到咨询
turn-back = 返回
turn-group-arrive = 刚来的时候
turn-group-trust = 让人放心
turn-group-danger = 危险或疼痛
turn-group-ask = 询问
turn-group-papers = 文件
turn-group-leave = 结束的时候
turn-own-heading = 自己写
turn-own-hint = 只写一边也可以。不会保存。
turn-own-answers = 同时显示可以按的“是”和“否”
turn-own-button = 显示
turn-error-empty = 请写要显示的话。
# $limit: the most characters
turn-error-long = 太长了，最多{ $limit }个字符。

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = 请稍等一下。
turned-phrase-interpreter = 我们正在找口译员。
turned-phrase-slowly = 请慢慢说。
turned-phrase-understand = 您明白了吗？
turned-phrase-closing = 今天我们很快要关门了。
turned-phrase-free = 咨询是免费的。
turned-phrase-no-name = 您不用告诉我们姓名。
turned-phrase-no-status = 您不用告诉我们您的签证或外国人登录号码。帮助您不需要这些。
turned-phrase-who-reads = 写下的内容会加密保存。只有负责的人和中心负责人才能打开。每次有人打开，都会留下记录。
turned-phrase-room = 我们换一个房间谈，好吗？
turned-phrase-danger = 您现在有危险吗？
turned-phrase-police = 要我们叫警察吗？
turned-phrase-ambulance = 要我们叫救护车吗？
turned-phrase-hurts = 您哪里疼？请用手指一下。
turned-phrase-when = 这是什么时候的事？请写日期。
turned-phrase-money = 是多少钱？请写数字。
turned-phrase-company = 请写公司的名称。
turned-phrase-phone = 请写您的电话号码。
turned-phrase-call = 打这个号码找您，安全吗？
turned-phrase-papers = 您带文件来了吗？
turned-phrase-photo = 我们可以给这份文件拍照吗？
turned-phrase-sign = 您愿意在这里签名吗？
turned-phrase-come-back = 请改天再来。
turned-phrase-goodbye = 再见。祝您一切顺利。
turned-phrase-yes = 是
turned-phrase-no = 否
