# What readers see of a text.
text-gone-title = 这篇文章已经不在这里
# $day: a date
text-stale-here = 韩文原文在{ $day }有改动，译文会随后修改。
text-stale-here-undated = 韩文原文有改动，译文会随后修改。

# What a text is, and where it stands.
text-kind-guide = 指南
text-kind-publication = 刊物
text-kind-issue = 一期通讯
text-kind-article = 通讯文章
text-kind-bulletin = 消息
text-kind-alert = 紧急通知
text-kind-reply = 常用回复
text-kind-question = 咨询前的问题
text-kind-situation = 困难情况的指引
text-kind-programme = 课程或活动
text-state-missing = 没有翻译
text-state-asked-for = 已委托翻译
text-state-in-translation = 正在翻译
text-state-stale = 韩文有改动
text-state-withdrawn = 已撤下
text-state-machine = 由机器翻译，还没有人读过
text-state-needs-review = 还没有人读过
text-state-reviewed = 懂这种语言的人已读过
text-state-declined = 不翻译
text-state-draft = 正在写
text-state-public = 已公开
# $count: how many; $shown: the same as it is written
text-behind = { $shown }个句子比韩文旧
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown }个句子还没有译文
text-by-file = 取自文件

# One text.
text-public-pages = 读者看到的页面
text-languages = 各语言的状态
text-readers-see = 读者看到的
text-read-by = 读过的人
text-to-do = 您可以做的
text-public-since = 公开时间：
text-not-public = 没有公开
text-history = 改动记录
text-more = 更多
text-act-publish = 发布
text-act-review = 我读过了，正确
text-act-schedule = 设定日期
text-act-unschedule = 取消设定的日期
text-act-decline = 不翻译
text-act-take-up = 还是要翻译
text-act-withdraw = 撤下，不再给读者看
text-schedule-at = 什么时候公开？（本市时间）
text-decline-why = 告诉读者的理由
text-note = 给同事的备注（可以不写）
text-publish-all-heading = 一起发布
text-publish-all-what = 这些版本包含了韩文的全部内容。请选择要发布的语言。只要有一种不能发布，就都不发布。
text-publish-all-button = 发布选中的语言

# What was done.
text-done-made = 文章已经建立。现在请写韩文。
text-done-saved = 已经保存。
text-done-published = 已经公开。
text-done-scheduled = 到了设定的时间就会公开。
text-done-unscheduled = 设定的日期已经取消。
text-done-withdrawn = 已经撤下，并会告诉读者理由。
text-done-declined = 决定不翻译，并会告诉读者理由。
text-done-taken-up = 决定还是要翻译。
text-done-reviewed = 已经记下您读过。
text-done-restored = 旧的内容已经重新保存为最新内容。读者现在还看不到。
text-done-still-correct = 已经记下译文仍然正确。
text-done-unchanged = 没有任何改动。

# What cannot be done.
text-refusal-no-words = 这种语言还没有内容。
text-refusal-unwritten = 标题或正文还是空的。
text-refusal-changed = 这期间有人保存了别的内容。请看过以后再试一次。
text-refusal-long-note = 备注太长。最多可以写300个字符。
text-refusal-past-day = 这个时间已经过去。
text-refusal-no-day = 请选择日期和时间。
text-refusal-is-public = 已经公开了。
text-refusal-not-public = 现在没有公开。
text-refusal-no-source = 韩文还没有公开。请先发布韩文。
text-refusal-no-reason = 请选择告诉读者的理由。
text-refusal-own-words = 这是您自己保存的内容，必须由别人来读。
text-refusal-none-chosen = 请至少选择一种语言。
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }：{ $why }什么都没有发布。
text-refusal-around = 这期间别人改动了这里。您写的内容在下面。如果要替换别人的改动，请再保存一次。

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = 撤下{ $language }版
text-withdraw-what = 读者不能再看到{ $language }版，会看到您选择的理由。
text-withdraw-what-all = 撤下韩文，所有语言的版本也会一起撤下。读者会看到您选择的理由。
text-withdraw-linking = 有其他文章链接到本文。最好先修改那些链接。
text-withdraw-why = 告诉读者的理由
text-withdraw-button = 撤下，不再给读者看

# The Korean changed, and the translations are right all the same.
text-still-offer = 韩文有改动，有些译文旧了。
text-still-link = 查看译文是否需要修改
text-still-title = 译文仍然正确吗？
text-still-what = 韩文是这样改动的。如果意思相同，您可以记下所有语言的译文仍然正确。译文一个字都不会变，只去掉“旧”的标记。
text-still-new = 新增的句子仍然需要翻译。
text-still-button = 所有语言仍然正确
text-still-nothing = 没有句子改动。
text-still-changed = 这期间韩文又有改动。请再看一次。

# A new text.
text-title-ko = 韩文标题
text-slug = 地址中的名称
text-slug-hint = 英文小写字母、数字和连字符，3到60个。以后不能更改。例如：
text-begin-button = 建立文章
text-error-kind = 请选择种类。
text-error-slug = 请用3到60个英文小写字母、数字和连字符。
text-error-slug-taken = 已经有使用这个名称的文章。
text-error-no-title = 请写标题。
text-error-topic = 请选择主题。

# What stands around a text.
text-around = 更改主题、联系方式、术语和依据
text-around-what = 所有语言都相同。保存后马上公开。
text-contacts = 联系方式
text-terms = 术语
text-sources = 法律条文
text-checked-on = 检查日期
text-checked-by = 检查者（职务或机构）
text-review-by = 下次检查日期
text-related = 可以一起看的指南
text-related-hint = 每行一个，写指南地址中的名称。
text-line-each = 每行一个，按读者看到的顺序写。
text-sources-hint = 每行一个，用韩文写；如果有网址，写在后面，从 https:// 开始。
text-contacts-known = 现有的联系方式
text-terms-known = 现有的术语
# $ids: names as they were typed
text-error-unknown = 没有登记：{ $ids }
text-error-too-many = 最多可以写{ $most }个。
text-error-sources = 最多可以写{ $most }行，每行最多{ $longest }个字符。
text-error-checked-on = 请选择今天或以前的日期。
text-error-review-by = 请再检查日期。

# History.
# $language: a language by its own name
text-history-title = { $language }版的改动记录
text-history-none = 还没有保存过内容。
# $number: which revision it is
text-history-number = 第{ $number }个版本
text-history-public = 读者看到的
text-history-latest = 最后保存的
text-history-cut = 只显示最新的记录。
text-history-compared = 与第{ $number }个版本比较。划掉的是去掉的内容，下面画线的是新增的内容。
text-history-with-public = 与读者看到的内容比较
text-history-first = 这是第一次保存的内容。
text-restore-heading = 恢复到这个版本
text-restore-what = 这个内容会重新保存为最新内容。什么都不会丢失，发布以后读者才会看到。
text-restore-button = 恢复
text-act-published = 已发布
text-act-scheduled = 设定了公开日期
text-act-unscheduled = 取消了公开日期
text-act-withdrawn = 已撤下
text-act-declined = 决定不翻译
text-act-taken-up = 决定还是要翻译
text-act-asked-for = 已委托翻译
text-act-begun = 开始翻译
text-act-reviewed = 读过，认为正确
text-act-still-correct = 韩文有改动，译文仍然正确
text-act-restored = 恢复到旧版本
