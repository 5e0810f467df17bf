# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = （还没有您的语言的版本）
links-gone = （这个页面已经不在了）

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = 链接 { $found } 会把所有人带到同一种语言。请写成 { $wanted }，这样每位读者都会看到自己的语言。
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = 发布时有只通向一种语言的链接

# The newsroom's page of links that lead to other sites.
board-section-links = 链接
text-act-link-replaced = 替换了链接
links-title = 指向其他网站的链接
links-lead = 我们的文章指向的页面中，已经消失或已经搬走的。
# $count: how many links are looked after; $shown: the same, written out
links-all = 正在查看{ $shown }个链接。
links-off = 在这台机器上不试着打开链接。
links-nothing = 我们文章里的链接没有新问题。
# $count: how many more there are; $shown: the same, written out
links-more = 处理完这些以后，还有{ $shown }个。
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = 打不开或已搬走的链接：新增{ $shown }个
links-what-missing = 已经没有这个页面。
links-what-status = 网站回应出错。
links-what-unreachable = 无法连接到网站。
links-what-slow = 网站没有及时回应。
links-what-loop = 网站不停地转到别的页面。
links-what-private = 这不是公开的互联网地址。
links-what-moved = 页面已经搬走。
links-since = 发现时间：
links-moved-to = 现在的地址：
links-checked = 上次打开：
links-in-sources = 依据
links-replace = 在所有文章里替换
links-replace-by-this = 换成这个地址
links-put-aside = 我们可以打开
links-take-back = 重新查看
links-again = 现在试一次
links-aside = 已搁置
# $name: a colleague
links-aside-by = { $name }已搁置，
links-done-aside = 已经搁置。如果有别的问题，会再次出现。
links-done-back = 已经重新开始查看。
links-done-again = 几分钟内会试着打开。
links-done-replaced = 已经在所有文章里替换。
links-replace-title = 在所有文章里替换地址
links-new-address = 新地址
links-look = 查看会改变什么
links-uses = 使用这个地址的文章
links-replace-what = 韩文和译文会一起改变，所以不会有变旧的译文。读者看到的内容会马上改变，草稿里也会换成新地址。
links-replace-button = 在所有文章里替换
links-error-address = 请写另一个完整的地址，从 https:// 开始。
links-refusal-changed = 这期间有人保存了其中一篇文章，所以什么都没有改变。请再看一次，然后重新确认。
links-refusal-nowhere = 已经没有文章使用这个地址。
# $title: a text; $language: a language by its own name
links-refusal-by-hand = “{ $title }”（{ $language }）里的地址是用别的方式写的，所以什么都没有改变。请先改正那篇文章。
# $title: a text; $language: a language by its own name
links-refusal-held-back = 换成新地址以后，“{ $title }”（{ $language }）不能通过检查，所以什么都没有改变。请先查看那篇文章。
