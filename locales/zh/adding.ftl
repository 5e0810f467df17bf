# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = 正在等翻译的人
adding-what = 这些读者什么也没有收到，因为还没有他们的语言。在这里写好以后，就发给还在等的人。
# $language: its own name
adding-write = 用{ $language }写
adding-look = 先看一看
adding-send = 发给正在等的人
adding-not-yet = 还没有发送。他们会收到这样的内容。
adding-changed = 还没有发送：您查看之后文字有改动。他们现在会收到这样的内容。
adding-error-blocks = 翻译的段落和列表项目必须与韩语一一对应。
adding-error-late = 这种语言不能再添加了：已经发送过，或者消息已经过期。
# $shown: a number of people, as it is written
sending-act-added = 为等待的人添加了语言：{ $shown }
testing-error-words = 什么也没有发送：还没有这种语言的内容。
testing-error-address = 什么也没有发送：您的账户里没有能收邮件的地址。
# $until: a moment
sending-hour-until = 批准后马上发送。发送期限到{ $until }为止。
# $until: a moment
sending-worth-until = 按现在的设定，到{ $until }为止
