# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = 在窗口用得到的词语
terms-counter-what = 在窗口或打电话时，请出示或读出韩语词语。
terms-unchecked = 还没有经过母语人士检查
terms-back-to-text = { $word }：回到正文
terms-words-lead = 政府机关和公司使用的韩语词语及其意思。
terms-words-letters = 首字母
search-kind-term = 词语

# Where terms are kept: the list.
terms-title = 术语
terms-make = 添加术语
terms-search = 查找词语
terms-every-language = 所有语言
terms-every-state = 所有状态
terms-narrow = 只看这些
terms-found =
    { $count ->
        [0] 没有符合的术语。
       *[other] { $count }个术语
    }
terms-korean = 韩语
terms-word = 词语
terms-explanation = 一句话的解释
terms-languages = 各语言的状态
terms-standing-missing = 还没有
terms-standing-machine = 没有经过母语人士检查
terms-standing-reviewed = 经过母语人士检查
terms-standing-official = 官方词语
terms-removed = 术语已经删除。

# One term.
terms-make-hint = 请写韩语词语。地址由英语词语生成；其他语言在保存以后再写。
terms-edit-hint = 只保存您改动的语言。把词语保存为“经过母语人士检查”的人，会被记为检查者。
terms-source = 出处（官方词语要写）
terms-edited = { $name }修改，{ $when }
terms-reviewed = { $name }检查，{ $when }
terms-by-file = 来自文件
terms-other-languages = 其他语言
terms-meanwhile = 您写的时候，别人保存了同一种语言的内容。您写的内容还在下面，一点都没有保存。请比较以后再保存一次。
terms-meanwhile-here = 现在保存的内容（{ $name }）：
terms-error-no-korean = 请写韩语词语。
terms-error-too-long = 内容太长。最多可以写{ $limit }个字符。
terms-error-no-source = 请写您在哪里看到这个官方词语。
terms-error-taken = 已经有这个韩语词语的术语。
terms-error-used = 下面的文章使用了这个术语，所以不能删除。请先从文章里去掉它。
terms-uses = 使用这个术语的文章
terms-uses-none = 没有文章把这个术语列为在窗口用得到的词语。
terms-changes = 改动的内容
terms-changes-none = 还没有任何改动。
terms-before = 改动前
terms-after = 改动后
terms-remove-heading = 删除术语
terms-remove-what = 它会从网站的词语列表中消失。再导入文件也不会恢复。
terms-remove-button = 删除这个术语
