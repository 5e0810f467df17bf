# The frame of every page.
site-description = 用居民自己的语言，为居民提供指南、联系方式和免费咨询
skip-to-content = 跳到正文
nav-main = 主要页面
nav-footer = 更多页面
nav-staff = 工作人员页面
nav-back = 返回
nav-guides = 指南
nav-contacts = 联系方式
nav-newsletter = 通讯
nav-subscribe = 接收新消息
nav-ask = 向咨询员提问
nav-privacy = 隐私
nav-desk = 我负责的咨询
nav-office = 办公室
nav-newsroom = 编辑部
languages-label = 语言
choose-language = 请选择您的语言
demo-banner = 这是为了展示而虚构的一周。这里的一切都不是真的，也不会发送任何东西。

# The home page.
home-title = 居民指南和咨询
home-question = 您需要什么？
home-all-contacts = 所有联系方式
home-first-guides = 很多人看的指南
emergency-heading = 紧急电话，白天和夜里都可以打
topics-all = 所有主题
topic-no-guides = 这个主题还没有指南。您可以向咨询员提问。

# Asking for counsel, as other pages invite to it.
ask-heading = 向咨询员提问
ask-more-heading = 还有问题吗？
ask-free = 免费，可以用您的语言提问。不需要写姓名。
ask-button = 提问
ask-return-link = 用受理编号阅读回答

# Subscribing, as other pages invite to it.
subscribe-heading = 用您的语言接收新消息
subscribe-lead = 通过电子邮件接收。随时可以停止。
subscribe-lead-both = 通过电子邮件或 Telegram 接收。随时可以停止。
subscribe-button = 接收新消息

# Guides and articles.
guides-title = 指南
newsletter-title = 通讯
article-as-of = 本文中的数字以这一天为准：
korean-title-to-show = 韩文标题，可以在窗口出示
korean-name-to-show = 韩文名称，可以出示或者说出来
made-by-person = 由人翻译。
made-by-machine = 由机器翻译。还没有经过母语人士检查。
made-by-machine-reviewed = 由机器翻译，经过母语人士检查。
updated-on = 更新日期
# $count: number of marked sentences or blocks
stale-note = 此后，韩文原文有{ $count }处改动，已经做了标记。译文会随后修改。
sources-heading = 依据
terms-heading = 韩语词语
# $wanted, $shown: names of languages in themselves
fallback-note = 本文没有发布{ $wanted }版。下面是{ $shown }版。还有以下语言的版本：
stale-since = 改动日期：{ $day }。
not-translated-yet = （还没有翻译）
why-not-over = 本文说的事情已经结束。
why-not-wrong = 里面有错误，我们正在改正。
why-not-replaced = 这些内容现在写在另一篇文章里。
why-not-no-translator = 我们还没有找到能翻译本文的人。
why-not-korean-only = 这些内容只与看韩文的人有关。
missing-title = 还没有翻译
# $wanted: name of a language in itself
missing-why = 本文还没有翻译成{ $wanted }。
missing-where = 您可以用以下语言阅读：
missing-want-button = 我希望有这个译文
missing-counted = 谢谢。编辑会看到有多少人希望有这个译文。

# Contacts.
contacts-title = 联系方式
contacts-topic-label = 是关于什么的事？
contacts-all-topics = 所有主题
# $language: name of a language in itself
contacts-speaks-label = 只看确定能用{ $language }咨询的地方
contacts-show-button = 显示
contacts-centre-heading = 本市的咨询支援中心
contacts-lines-heading = 电话咨询
contacts-none = 没有找到。请在所有主题中查找，或者在这里向咨询员提问。
contact-run-by = 运营机构
contact-website = 网站
contact-checked = 确认日期
contact-cost-caller = 电话费由打电话的人支付。
contact-cost-free = 打这个电话是免费的。
hours-always = 每天，白天和夜里
weekday-mon = 周一
weekday-tue = 周二
weekday-wed = 周三
weekday-thu = 周四
weekday-fri = 周五
weekday-sat = 周六
weekday-sun = 周日

# Search.
search-title = 查找
search-label = 查找指南和电话号码
search-placeholder = 例如：没有拿到工资
search-button = 查找
# $count: number of results
search-found = { $count ->
    [0] 没有找到。
   *[other] 找到{ $count }个结果
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $language }：{ $count }个结果
search-not-found-ask = 不是您需要的内容？
search-kind-guide = 指南
search-kind-article = 通讯
search-kind-contact = 联系方式
search-kind-bulletin = 消息

# Faults.
typed-kept = 您写的内容还在。完成这一步以后，会重新出现在原来的表格里。
typed-again-title = 再发送一次您写的内容
typed-again-lead = 还没有保存，登录就已经结束。您写的内容都还在，一点都没有丢。
typed-again-button = 再发送一次
typed-again-leave = 不发送，离开
fault-home = 回到首页
fault-not-found-title = 没有这个页面
fault-not-found-what = 地址可能变了，或者写错了。请查找您需要的内容，或者向咨询员提问。
fault-forbidden-title = 您不能看这个页面
fault-forbidden-what = 您的账号没有看这个页面的权限，或者您还没有登录。
fault-unreadable-title = 无法读取您发送的内容
fault-unreadable-what = 内容在发送途中损坏了。请返回，重新发送。
fault-too-large-title = 内容太长
fault-too-large-what = 请返回，把文字写短一些，再重新发送。
fault-too-many-title = 一次发送得太多
fault-too-many-what = 请等一分钟，然后返回，重新发送。您写的内容还留在表格里。
fault-busy-title = 现在暂时繁忙
fault-busy-what = 请过一分钟再试。如果返回，您写的内容还留在表格里。如果情况紧急，请打电话给112或119。
fault-kept-what = 还没有发送，但什么都没有丢：您写的内容就在这一页上。请等一分钟，再从这里发送。如果情况紧急，请打电话给112或119。
fault-kept-again = 从这里重新发送
fault-kept-yours = 您写的内容
fault-trouble-title = 我们这边出了问题
fault-trouble-what = 这不是您的错，我们已经记录下来。请过一会儿再试。

# Privacy.
privacy-title = 隐私
privacy-reading = 不需要账号，也不需要说出姓名，您就可以阅读这里的所有内容。我们不使用广告，不使用跟踪工具，也不使用其他公司的服务。我们不记录谁看了什么。
privacy-cookie = 如果您选择了语言，您的手机会把它记在浏览器的一个小文件里。您阅读的时候，手机里不会保存其他东西。
privacy-asking-heading = 您向咨询员提问时
privacy-asking = 不需要姓名。只有负责您的问题的咨询员和中心负责人才能阅读您的问题。每次有人打开，都会留下记录。
privacy-asking-sealed = 您写的内容会加密保存，每个问题都有单独的密钥。联系您的方式（电子邮件或 Telegram）也会加密。
privacy-asking-status = 请不要写您的签证、外国人登录号码或护照号码。这里没有填写这些内容的地方，回答您的问题也不需要这些。
privacy-subscribing-heading = 您接收新消息时
privacy-subscribing = 在您停止接收之前，我们保存您的地址、语言和主题。在任何一条消息里点一下，就可以停止。消息不会告诉我们您有没有打开。
