# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = 翻译委托
orders-title = 委托的翻译
orders-mine-title = 我负责的翻译
orders-back = 回到列表
orders-ask = 委托翻译
orders-statement = 本月清单
orders-asked = 已经委托。每位笔译员都会收到邮件。
orders-delivered-done = 谢谢。译文已经交付，现在由懂这种语言的人来读。
orders-cancelled-done = 已经取消。笔译员会收到邮件。
orders-none-open = 现在没有委托的翻译。
orders-open = 进行中
orders-delivered = 已交付
orders-delivered-this-month = 本月交付
orders-text = 文章
orders-translator = 笔译员
orders-due = 截止日期
orders-characters = 韩文字数
orders-delivered-on = 交付日期
orders-state-asked = 已委托
orders-state-opened = 正在翻译
orders-state-late = 已超期
orders-state-delivered = 已交付
orders-state-cancelled = 已取消

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }，翻译成{ $language }
orders-extent = 范围
orders-extent-behind = 只翻译新增或改动的部分
orders-extent-whole = 整篇文章
orders-asked-by = 委托人
orders-note = 给笔译员的留言
orders-begin = 打开文章，开始翻译
orders-go-on = 继续翻译
orders-see-text = 查看文章
orders-deliver-heading = 翻译完了吗？
orders-deliver-what = 您最后保存的内容会交付。要由另一位懂这种语言的人读过，才算检查过。
orders-deliver-button = 我翻译完了
orders-cancel-heading = 取消委托
orders-cancel-what = 笔译员会收到邮件，不用继续翻译。已经保存的内容会保留。
orders-cancel-button = 取消委托
orders-error-closed = 这期间已经交付或取消。
orders-error-nothing-saved = 委托以后还没有保存过内容。请先保存您的译文。
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = 还有{ $shown }个段落没有翻译，或者韩文有改动。请先完成。

# Asking.
orders-ask-title = 委托翻译
orders-choose-text = 选择这篇文章
orders-languages = 翻译成哪些语言，由谁翻译
# $language: name of a language in itself
orders-translator-label = { $language }笔译员
orders-no-translator = 还没有人翻译这种语言。中心负责人可以把这项职责交给某个人。
orders-lang-asked = 已经委托
orders-lang-missing = 还没有
orders-lang-whole = 全部最新
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown }个旧段落
orders-note-hint = 笔译员需要知道的事：给谁看，用哪些词语。
orders-ask-button = 用邮件委托
orders-error-text = 请选择有韩文内容的文章。
orders-error-due = 请选择今天或以后的日期。
orders-error-languages = 请至少选择一种语言。
# $language: name of a language in itself
orders-error-translator = 请选择能翻译成{ $language }的人。
# $language: name of a language in itself
orders-error-asked = { $language }的翻译已经委托给别人。
# $language: name of a language in itself
orders-error-nothing = { $language }版没有旧的部分。如果要全部重新翻译，请选择整篇文章。

# The statement.
# $month: a month as 2026-11
orders-statement-title = { $month } 交付的译文
orders-statement-sheet = 下载表格文件
orders-statement-empty = 这个月没有交付的译文。
orders-sum = 合计
