# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = 编辑文章：{ $language }
editor-to-publish = 请到文章页面发布。
# $name: a person
editor-merged = 这期间{ $name }保存的内容也已经加入。
# $name: a person; $count: number of blocks
editor-clash = 这期间{ $name }保存了不同的内容。请在{ $count }个段落中选择要保留的，然后再保存一次。您写的内容都还在。
editor-conflict-title = 两份不同的内容
# $name: a person
editor-conflict = 这期间{ $name }保存了不同的内容。您写的还没有保存。请在不同的地方选择要保留的，然后保存。
editor-take = 保留哪一份？
editor-take-mine = 我写的
editor-take-theirs = 另一个人写的
editor-take-both = 两份都保留，我写的在前
editor-coming = 韩文有改动，但是改动还没有发布。
editor-to-coming = 提前翻译新的韩文
editor-is-coming = 您正在翻译还没有发布的韩文。
editor-to-public = 回到已发布的韩文
# $count: number of blocks
editor-open = 还有{ $count }个段落要翻译。
editor-none-open = 已经全部翻译。
editor-show-open = 只看要做的
editor-show-all = 显示全部
editor-state-current = 最新
editor-state-stale = 韩文有改动
editor-state-missing = 还没有翻译
editor-kind-title = 标题
editor-kind-summary = 摘要
editor-kind-heading = 小标题
editor-kind-paragraph = 段落
editor-kind-item = 列表行
editor-kind-cell = 表格单元格
editor-changed = 韩文的改动
editor-gone = 去掉的：
editor-new = 新增的：
editor-still-right = 译文不用改，仍然正确
# $language: name of a language in itself
editor-words-label = { $language }版内容
editor-save-next = 保存，到下一个
editor-preview = 在新标签页预览
editor-preview-here = 预览：读者会看到的样子
editor-kept = 您以前写的内容已经恢复，还没有保存。
editor-discard = 丢弃
editor-keys = 快捷键
editor-key-move = 下一个或上一个段落
editor-key-copy = 复制韩文
# $count: number of comments
editor-comments = { $count ->
    [0] 意见
   *[other] { $count }条意见
}
editor-comment-label = 您的意见
editor-comment-send = 发送意见
editor-comment-settle = 标记为已解决
editor-comment-settled = 已解决
editor-comment-for-all = 关于韩文，与所有语言有关
editor-comment-save-first = 发送意见以前，请先保存您写的内容。
editor-summary = 摘要
editor-help = 怎样写小标题、列表和链接
editor-help-heading = 小标题；更小的用三个符号
editor-help-list = 列表，每行一项
editor-help-steps = 步骤，每行一步，带编号
editor-help-strong = 重要的词语
editor-help-link = 链接：先写文字，再写页面地址，地址里不写语言
editor-help-fact = 另外登记的金额、期限或电话号码
editor-help-table = 表格的一行；在第一行下面加一行 | --- | --- |
editor-facts = 金额、期限和电话号码
editor-facts-find = 查找并插入

editor-error-not-one-block = 这样会变成几个段落，或者变成别的种类。请像韩文一样写成一个段落。
editor-error-source = 没有找到翻译时用的韩文。请复制您写的内容，再重新打开页面。
# $limit: number of characters
editor-error-comment = 请写意见，最多{ $limit }个字符。
