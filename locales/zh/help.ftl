# Asking a counsellor.
help-title = 向咨询员提问
help-free = 免费。
help-no-name = 不需要写姓名。您会得到一个编号。用这个编号再来，就可以阅读回答。
help-no-status = 请不要写您的签证、外国人登录号码或护照号码。回答您的问题不需要这些。
help-who-reads = 只有负责您的问题的咨询员和中心负责人才能打开您的问题。您写的内容会加密保存。每次有人打开，都会留下记录。
# $since: a date
help-law = 从{ $since }起，调查拖欠工资的公务员没有义务把没有滞留资格的劳动者通报给出入境部门。但是，这项规定并不能阻止查处或其他检查。
help-topic-label = 是关于什么的事？
help-text-label = 发生了什么事？
help-text-hint = 用什么语言写都可以。事情是什么时候发生的？您想要什么结果？写几句话就够了。
help-urgent-label = 这件事很急，不能等
help-urgent-hint = 我受伤了，我被关起来了，我很快要离开韩国，或者期限快到了。如果有危险，请先打电话给112或119。
help-reach-label = 有了回复，您想怎样知道？
help-reach-hint = 消息里只说有了回复。
help-reach-receipt = 我用我的编号再来看
help-reach-email = 通过电子邮件
help-reach-telegram = 通过 Telegram
help-address-label = 您的电子邮件地址
help-send-button = 发送
form-errors-heading = 请再检查一下
help-error-topic = 请选择是关于什么的事。
help-error-text-empty = 请写发生了什么事。写一句话就可以。
help-error-text-long = 文字太长。请写短一些。发送以后还可以再写。
help-error-sent-before = 这份表格以前发送过，当时写的是别的内容。如果这件事您也想问，请再点一次“发送”。
help-error-address = 这不是完整的电子邮件地址。请再核对一次。

# The receipt.
receipt-title = 我们收到了您的问题
receipt-number-heading = 您的受理编号
receipt-save-button = 保存成图片
receipt-keep = 请保管好这个编号，不要给任何人看。有这个编号的人可以阅读您的问题和回答。如果编号丢了，我们也不能为您打开这个问题。那时请重新提问。
receipt-telegram-heading = 通过 Telegram 知道有了回复
receipt-telegram = 请用这个按钮打开 Telegram，在那里按“开始”。这样，有了回复时，我们就可以告诉您。这个按钮在7天内有效，只能用一次。
receipt-telegram-button = 打开 Telegram
receipt-next-heading = 接下来会怎样
receipt-next-read = 会写您的语言的咨询员会阅读您的问题。不能等的问题先读。
# $days: days of the week
receipt-next-days = 会写您的语言的工作人员在这些日子上班：{ $days }。
receipt-next-answer = 回答会出现在这里。请用您的编号再来。您也可以再写。
# $day: a date
receipt-promise = 您最晚在{ $day }得到回答。
receipt-next-nameless = 只要您自己不说，谁也不会知道您的姓名。
receipt-danger = 如果有危险，请马上打电话：

# Coming back.
case-enter-title = 阅读给您的回答
case-enter-lead = 请输入您提问时得到的编号。
case-enter-again = 为了保护您，页面已经关闭。请再输入一次您的编号。
case-enter-label = 您的受理编号
case-enter-hint = 23位数字。有没有空格都可以。
case-enter-button = 打开
# $found: number of digits
case-error-short = 编号有23位数字，这里只有{ $found }位。
case-error-long = 数字太多了。编号有23位数字。
case-error-digits = 编号里只有数字。请再看一下。
case-error-check = 有一位数字错了，或者有两位数字换了位置。请再核对一次编号。
case-error-wrong = 没有这个编号的问题。请再核对一次编号。
case-error-wait = 输错编号的次数太多。请等一会儿再试。
case-title = 您的问题
case-leave-button = 关闭
case-received = 已经收到
case-read = 咨询员已经读了
case-answered = 已经回答
case-late = 回答比应该的时间晚了。中心负责人知道这件事。我们没有忘记您。
case-waiting = 回答会出现在这里
case-closed = 这个问题已经结束。如果您再写，就会重新打开。
case-messages-heading = 消息
case-you = 您
case-counsellor = 咨询员
case-write-label = 再写一些
case-write-button = 发送
case-error-many = 您已有多条消息在等待回答。请先等待回答。您写的内容还在这里。
case-session-note = 30分钟后，这个页面会自动关闭。
