# Asking a counsellor: what comes before the form.
help-leave-button = 离开这个页面
help-leave-hint = 按“离开这个页面”，或者按三次退出键（键盘左上角），就会马上换成别的页面。浏览器里可能还留有您来过的记录。如果有人会看您的手机，请在手机上删除记录。
help-danger-link = 我有危险，受伤了，或者被关起来了
help-danger-title = 有危险：请先打电话
help-danger-call = 马上能帮助您的电话
help-danger-write = 然后写给咨询员
help-topic-unknown = 我不知道
# $topic: name of a topic
help-topic-chosen = 主题：{ $topic } – 更改

# The form.
help-as-label = 您为谁提问？
help-as-self = 为我自己
help-as-friend = 为别人
help-as-employer = 我是雇主
help-as-suggestion = 向市政府提建议或投诉
help-suggestion-lead = 市政府会阅读每一条建议和投诉，并且给您答复。
help-suggestion-label = 您想对市政府说什么？
help-questions-lead = 不想回答的问题，都可以跳过。
help-own-words = 用您自己的话写
help-signs-label = 有紧急的事吗？
help-sign-injury = 有人受伤或生病
help-sign-confinement = 有人被关起来，或者不准出去
help-sign-violence = 有暴力或威胁
help-sign-flight = 很快要坐飞机离开韩国
help-sign-time-limit = 期限快到了
help-flight-on = 离开韩国的日子（如果有）
help-limit-on = 期限的最后一天（如果您知道）
help-error-day = 这不是日期。请重新选择。
help-reach-phone = 通过电话：咨询员给您打电话
help-number-label = 您的电话号码
help-error-number = 这不是完整的电话号码。请再核对一次。
help-when-label = 什么时候给您打电话安全？
help-say-label = 如果是别人接电话，我们怎么说？
help-say-hint = 例如“打错了”。我们不说别的。
help-wishes-heading = 语言和愿望
help-none = 没有
help-second-label = 您熟悉的另一种语言
help-spoken-label = 这里没有我的语言。我说：
help-spoken-words-label = 或者写出语言的名称
help-gender-label = 您想和谁谈？
help-gender-any = 都可以
help-gender-woman = 和女性谈
help-gender-man = 和男性谈
# $line: a telephone number
help-ministry-what = 有时候，这里没有人会说您的语言。这时，{ $line } 热线可以口译。这条热线属于法务部，法务部也管出入境的事。只有您同意，我们才打。如果您不同意，我们会找别的办法。
# $line: a telephone number
help-ministry-label = 可以为了口译打 { $line }
help-employer-label = 公司名称
help-employer-hint = 愿意写才写。这样，这里的人就不会同时给您和公司做咨询。公司名称会加密保存。

# What nobody needs to tell.
help-flag-title = 要把这些留在里面吗？
flag-reason-status = 您写到了签证或滞留资格。我们不需要这个。如果留在里面，能阅读您的问题的人都会看到。
flag-reason-registration = 您写的内容里有像外国人登录号码的数字。我们不需要这个。如果留在里面，能阅读您的问题的人都会看到。
flag-reason-passport = 您写的内容里有像护照号码的内容。我们不需要这个。如果留在里面，能阅读您的问题的人都会看到。
help-flag-nothing-kept = 还什么都没有发送，也没有保存。
help-flag-edit-button = 去掉
help-flag-send-button = 就这样发送

# Another language than the one that was chosen.
help-language-title = 您想用哪种语言？
# $language: name of a language in itself
help-language-question = 您好像是用{ $language }写的。我们用哪种语言回答您？

# The bot.
bot-ask-more-button = 再多说一些
bot-ask-more = 请按符合的选项。也可以什么都不选。
bot-ask-rewrite-button = 重新写
bot-ask-done-button = 继续
bot-ask-language-button = 别的语言
bot-ask-language = 下面的语言，您会说哪一种？

# At the desk.
desk-intake-heading = 受理时说的内容
desk-asked-as = 提问的人
desk-signs = 紧急的事
desk-second-language = 第二种语言
desk-spoken = 会说的语言
desk-asks-for = 希望的咨询员
desk-ministry = 法务部的口译热线
desk-ministry-yes = 已同意
desk-flight = 离开韩国的日子
desk-limit = 期限
desk-call = 电话
desk-call-when = 可以安全打电话的时间
desk-call-say = 如果别人接电话
desk-employer = 公司
act-held = 等待高峰过去
