# Workers of one employer together: the page of a case at the desk.
matter-heading = 同一家公司的其他咨询
# $count chooses the form, $shown is the number as it is shown.
matter-others = 还有{ $shown }项未结束的咨询写了同一家公司。
matter-ask = 询问是否愿意加入
matter-ask-what = 还没有问过的提问者，都会在各自的页面上看到询问。不会把别人的姓名、消息或受理编号告诉任何人。
matter-asked = { $name }在{ $when }询问了提问者。
# $shown: how many joined, $asked: how many were asked.
matter-joined = 问过的{ $asked }人中，有{ $shown }人已加入。
matter-joined-none = 已经问过{ $asked }人。加入的还不到两人。
matter-hers-open = 这位提问者还没有答复。
matter-hers-yes = 这位提问者已加入。
matter-hers-no = 这位提问者没有加入。
matter-write = 写给所有加入的人
matter-write-hint = 每个人都会在自己的咨询里看到同样的消息。请不要写某一个人的情况。用每种语言写的内容要相同。
matter-text = 给所有人的消息（{ $language }）
matter-text-too = 给所有人的消息（{ $language }，有人也能看懂）
matter-write-button = 发送给所有人
matter-to-all = 给所有加入的人
matter-end = 结束这个共同事件
matter-end-what = 不会再询问任何人，也不能再写给所有人。每个人的咨询会继续，已经写的内容会保留。
matter-end-button = 结束
matter-error-nobody = 现在没有其他未结束的咨询写了同一家公司。
matter-error-not-joined = 有两人以上加入，并且这位提问者也加入了，才能发送。什么都没有发送。
matter-error-unread = 还什么都没有发送。有人看不懂。请也用这些语言写：{ $languages }。
act-wrote-to-all = 写给了所有加入的人
act-matter-ended = 结束了共同事件

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = 提问者已同意。可以打。
ministry-may-not = 提问者没有同意。不打。
ministry-said-yes = 记下：口头同意
ministry-said-no = 记下：口头取消同意
act-line-agreed = 同意使用法务部的口译热线
act-line-not-agreed = 取消同意使用法务部的口译热线

# Suggestions and complaints to the city.
suggestion-tag = 对市政府的建议或投诉
suggestion-error-unanswered = 建议或投诉都要答复。请先回答，再结束。

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = 这个人和我的公司有关系
another-why-knows-family = 这个人认识我的家人或我认识的人
another-why-treated-badly = 这个人对我不好
another-why-woman = 我想要女性咨询员
another-why-man = 我想要男性咨询员
another-why-other = 其他原因，或者我不想说
# As the head is told.
another-told-heading = 要求换咨询员
another-told-works-for-employer = 说咨询员和那家公司有关系
another-told-knows-family = 说咨询员认识自己的家人或熟人
another-told-treated-badly = 说自己没有得到好的对待
another-told-woman = 希望女性咨询员
another-told-man = 希望男性咨询员
another-told-other = 没有说明原因

# The client's page.
case-earlier = 显示更早的{ $shown }条消息
case-said-to-all = 给所有一起参加的人
case-who-interprets = 中心的口译员为你们双方翻译。
case-who-interprets-name = { $name }为你们双方翻译。
case-who-translates-outside = 中心以外的笔译员翻译消息。这位笔译员有义务对所有内容保密。
case-who-line = 口译热线为你们双方翻译：{ $line }。
case-who-line-ministry = 法务部的口译热线为你们双方翻译：{ $line }。法务部也管出入境的事。
case-choices-heading = 由您决定的事
case-line-yes = 口译热线 { $line }：我们可以打
case-line-no = 口译热线 { $line }：我们不打
case-line-agree = 可以打
case-line-take-back = 请不要再打
case-another-how = 会由别的咨询员负责您的问题。可能要多等一些时间。
case-another-why = 您可以说明原因，也可以不说。您选的内容只有中心负责人能看到。
case-joint-heading = 和别人一起
case-joint-ask = 在同一家公司工作过的其他人也来求助了。您愿意和他们一起吗？
case-joint-name = 我们不会把您的姓名、您写的内容和您的编号告诉任何人。
case-joint-messages = 给所有一起参加的人的消息会出现在这里。您在这里写的内容，只有您的咨询员阅读。
case-joint-free = 由您决定。不管怎样选，您自己的问题都会继续。您随时可以退出。
case-joint-yes = 愿意一起
case-joint-no = 不，我自己来
case-joint-later = 以后再决定
case-joint-in = 您已经加入。
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = 现在加上您一共有{ $shown }人。
case-joint-leave = 退出
case-joint-out = 您没有加入。如果您改变主意，随时可以加入。
case-joint-over = 和别人一起的事已经结束。您自己的问题会继续。
case-own-heading = 您的资料
