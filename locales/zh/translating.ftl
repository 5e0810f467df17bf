# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = 翻译书面内容
translate-what = 请把提问者写的内容翻译成韩语，把咨询员的回答翻译成提问者的语言。每一部分会分别保存，以后还可以修改。
translate-until = 可以打开到{ $until }为止。
translate-done = 现在没有要翻译的了。谢谢。有了回答或新的消息，我们会告诉您。
translate-with-owner = 这期间提问者又写了。您翻译的回答已经保存，由咨询员决定要不要发送。
translate-answer-heading = 咨询员的回答
translate-answer-label = 回答（{ $language }）
translate-answer-button = 发送给提问者
translate-parts-heading = 到现在为止写的内容
translate-part-label = 韩语译文
translate-part-button = 保存
translate-saved = 保存时间：{ $when }
translate-original = 显示咨询员写的原文
translate-terms = 这段文字里的正式用语
translate-error-empty = 请写译文。
translate-error-withdrawn = 咨询员收回了这份回答。您写的内容没有发送。

# The link of a translator outside.
translate-door-asked = 想请您翻译一份书面内容。
translate-door-secret = 我不会把读到的内容告诉任何人。
translate-door-button = 承诺并打开
translate-door-elsewhere = 这份内容只能在最先打开它的浏览器里打开。如果您不能再用那台设备，请向中心要新的链接。
translate-door-over = 这个链接已经不能用了。谢谢您的帮助。如果还有要翻译的，我们会再给您发邮件。
translate-door-declined = 谢谢您告诉我们。我们会请别人翻译。
translate-door-kept = 这是您写的内容，没有发送。如果需要，请复制下来。
translate-decline = 我不能接这份翻译
translate-decline-what = 按一个原因，我们就会请别人翻译。这个链接也就不能再用。
translate-decline-no-time = 我没有时间
translate-decline-cannot-translate = 这份内容我翻译不了
translate-decline-knows-the-person = 我认识这个人

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = 有一份内容请您翻译
translate-mail-text = 有一份书面内容要翻译。到{ $until }为止，您可以用这个链接打开。只能在最先打开它的浏览器里打开：

    { $link }

    如果您不能翻译，请在那个页面上告诉我们。如果您回复这封邮件，没有人会看。
translate-mail-subject-more = 还有内容请您翻译
translate-mail-more = 上一封邮件的链接里，又有了要翻译的内容。您可以打开到{ $until }为止。

    如果您回复这封邮件，没有人会看。

# The counsellor's page.
translate-made-by = 由{ $name }翻译，{ $when }
translate-put-by = 咨询员写的原文。由{ $name }翻译并发送，{ $when }
translate-earlier = 显示修改以前的内容
translate-write = 您的回答
translate-write-hint = { $name }翻译成{ $language }以后，才会发给提问者。在这以前什么都不会发出。
translate-write-in = 书写语言
translate-hold-button = 交给人翻译
translate-as-it-is = 不翻译，直接发送
translate-held-heading = 等待翻译的回答
translate-held-with = { $name }正在翻译成{ $language }。提问者还没有收到。
translate-held-nobody = 现在没有人翻译。您可以找口译员，可以收回，也可以直接发送。
translate-held-by = 这是以前负责这项咨询的{ $name }写的。收回以后，会出现在您的回答栏里。
translate-held-translated = 翻译好的回答
translate-held-stale = 写了这份回答以后，提问者又写了。请先阅读，再决定这份回答是不是还合适。
translate-held-stands = 还合适：请人翻译
translate-held-send = 发送翻译好的回答
translate-held-withdraw = 收回并修改
translate-error-held = 已经有一份回答在等待翻译。请先收回或发送那份回答。您写的内容还在这里。
translate-error-gone = 这期间那份回答已经发出，或者已经收回。
translate-error-rests = 正在等待提问者或其他机构答复时，不会找人口译。
translate-error-choose = 请选择由谁口译。
translate-over-button = 结束口译
translate-choose = 选择由谁口译
translate-choose-nobody = 请选择
translate-choose-button = 请这个人口译
translate-choose-ranked = { $name }（第{ $rank }位）
translate-choose-failed = { $name }（{ $reason }）

# The client's page.
case-translated = 这份回答由翻译人员翻译。
case-original = 显示咨询员写的原文

# The trail.
act-read-to-translate = 为翻译而阅读
act-translated = 翻译了提问者写的内容
act-answer-held = 把回答交给人翻译
act-answer-translated = 翻译了回答
act-answer-withdrawn = 收回了回答
act-answer-not-translated = 决定不翻译，直接发送
act-answer-stands = 决定回答仍然合适
act-translation-asked = 向中心以外的笔译员发送了链接
act-translation-opened = 中心以外的笔译员打开了链接
act-translation-declined = 中心以外的笔译员没有接手
act-translation-expired = 中心以外的笔译员的链接已失效
act-translation-done = 中心以外的笔译员的链接结束：没有要翻译的了
act-interpreting-ended = 口译已结束
