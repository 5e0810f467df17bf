# Readings: who speaks a language reads what stands in it.
nav-readings = 请您读一读
readings-title = 请您读一读
readings-lead = 这些是您懂的语言。您读过并认为正确的文章，会告诉读者“经过母语人士检查”。
readings-no-language = 还没有登记您的语言。请中心负责人添加您懂的语言。
readings-nothing = 您懂的语言没有要读的文章。谢谢。
readings-right-done = 谢谢。现在读者会看到这篇文章经过母语人士检查。
readings-messages-heading = 网站和聊天机器人的用语
readings-critical-unread = 绝对不能错的，还没有读
readings-all-unread = 全部，还没有读
readings-texts-heading = 文章
readings-by-machine = 由机器翻译
readings-by-person = 由人翻译
readings-public = 已公开
readings-draft = 还没有公开

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title }，{ $language }版
readings-text-lead = 请把每个部分与韩文比较。如果全部正确，请在页面最后说明；如果有错，请写出错在哪里。
readings-wrong = 这里有错
readings-what = 错在哪里？应该怎么写？
readings-wrong-button = 告诉编辑
readings-right-heading = 全部正确
readings-right-what = 读者会看到译文经过母语人士检查。不会向他们显示您的姓名。
readings-right-button = 我读过了，正确
readings-error-own = 这是您自己写的，必须由别人来读。
readings-error-changed = 这期间有人保存了别的内容。请读现在的内容。
readings-error-behind = 有些部分还没有翻译，或者韩文有改动。全部完成以后，才能确认为正确。
# $limit: number of characters
readings-error-length = 请写内容，最多{ $limit }个字符。

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = 网站和聊天机器人的{ $language }用语
readings-messages-lead = 每一行韩文和英文的下面，粗体字是我们用您的语言说的话。请确认是否正确，或者写出应该怎么说。改正后，所有地方会马上改变。
readings-messages-hint = 程序填入的值请保持原样：
readings-files = 部分
readings-critical = 绝对不能错
readings-state-unread = 还没有读
readings-state-right = 正确
readings-state-corrected = 已改正
readings-state-again = 我们的用语有改动，请再读一次
readings-message-right = 正确
readings-message-correct = 改正
readings-message-words = 应该这样说
readings-message-button = 以后这样说
# $name: a value, as it is typed
readings-error-lacks = 缺少 { $name }。请保持原样。
# $name: a value, as it is typed
readings-error-adds = 这里没有 { $name } 这个值。请去掉。
# $name: what was typed as a case
readings-error-choice = 这里没有 { $name } 这种情况。请只用原来有的情况。
readings-error-markup = 请去掉原来没有的标签、链接和看不见的符号。
readings-error-unreadable = 无法读取。请与原来的大括号比较。

# Corrections.
readings-corrections-title = 改正过的用语
readings-corrections-none = 没有改正过的用语。
readings-message = 用语
readings-own-words = 以前
readings-new-words = 现在
readings-by = 改正者
readings-end = 恢复我们的用语
