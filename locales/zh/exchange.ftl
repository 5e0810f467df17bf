# Files that go to translators.
exchange-format-docx = Word 文档
exchange-format-xlsx = Excel 表格
exchange-format-xliff-1-2 = 翻译软件用的文件（旧格式）
exchange-format-xliff-2-0 = 翻译软件用的文件（新格式）
exchange-due = 请最晚在{ $day }交回。
exchange-keep = 大括号里的内容、星号和链接地址请保持原样。请只写在译文栏里。
exchange-stale = 翻译以后，韩文有改动。
exchange-was = 韩文有改动。以前是这样写的：{ $text }
exchange-column-number = 编号
exchange-column-kind = 种类
exchange-column-source = 韩文
exchange-column-target = 译文
exchange-column-notes = 备注
exchange-kind-title = 标题
exchange-kind-summary = 摘要
exchange-kind-heading = 小标题
exchange-kind-paragraph = 段落
exchange-kind-item = 列表行
exchange-kind-cell = 表格单元格

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = 这篇文章里没有这个段落。
exchange-reason-source-changed = 发送文件以后，韩文有改动。
exchange-reason-empty = 译文是空的。
exchange-reason-too-long = 译文太长。
exchange-reason-not-translated = 译文栏里还是韩文。
exchange-reason-placeholder = 金额、日期或电话号码的位置少了或者多了。
exchange-reason-link = 链接少了或者多了。
exchange-reason-broken-markup = 粗体或列表的符号坏了，会变成别的样子。
exchange-reason-twice = 同一个段落在文件里出现两次，译文不同。

# Files that cannot be read.
exchange-unreadable-not-a-sheet = 这不是为翻译下载的文件。
exchange-unreadable-not-a-document = 这不是可以读取的文档。请选择 Word 文档或 HWP 文档。
exchange-unreadable-too-large = 文件太大。
exchange-unreadable-bomb = 这个文件解压后会变得太大，所以没有打开。
exchange-unreadable-other-text = 这是另一篇文章的文件。
exchange-unreadable-other-language = 这是另一种语言的文件。
exchange-unreadable-old-hangul = 这是旧的 HWP 文件。请用新格式重新保存。
exchange-unreadable-old-word = 这是旧的 Word 文件。请用新格式重新保存。
exchange-unreadable-locked = 文件设有密码。请去掉密码，重新保存。
exchange-unreadable-broken = 文件已损坏，无法读取。请重新保存。

# What was not taken over from a document.
exchange-left-out-images = 有{ $count }张图片没有导入。
exchange-left-out-notes = 有{ $count }个脚注没有导入。
exchange-left-out-links = 有{ $count }个链接无法打开，只导入了文字。
exchange-left-out-nested-tables = 有{ $count }个表格在另一个表格里面，只导入了文字。
