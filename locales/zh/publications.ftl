# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = 还没有您的语言的版本
# $wanted: name of a language in itself
newsletter-not-yet = 这一期通讯还没有{ $wanted }版。
newsletter-not-yet-some = 还没有{ $wanted }版的：
# $day: a date
newsletter-planned = 计划在{ $day }发布。
newsletter-unplanned = 什么时候发布，现在还不知道。
newsletter-all-issues = 所有各期
newsletter-no-issues = 还没有发布过任何一期。
newsletter-elsewhere = 没有这种语言的版本
newsletter-other-issues = 其他各期
newsletter-earlier-issue = 上一期：
newsletter-later-issue = 下一期：
newsletter-other-articles = 这一期的其他文章
newsletter-earlier-article = 上一篇：
newsletter-later-article = 下一篇：
newsletter-feed = 新文章订阅源
newsletter-feed-all = 所有新内容的订阅源

# The newsroom: publications and issues.
board-section-publications = 通讯
publications-title = 通讯
publications-lead = 刊物和各期内容。一期的文章在哪种语言里全部准备好，就可以用哪种语言发布。
publications-issue = 期
publications-no-issues = 还没有任何一期。
publications-released = 已发布
# $ready, $all: numbers as they are written
publications-ready = { $all }篇文章中，{ $ready }篇已准备好
# $day: a date
publications-next = 下一期预定在{ $day }
publications-how-often = 多久出一期
publications-every-quarter = 每三个月一期
publications-every-half-month = 每月两期
publications-every-irregular = 有内容要通知时
publications-begin = 建立新刊物
publications-begin-button = 建立刊物
publications-title-text = 各语言的标题和介绍
publications-begin-issue = 建立新一期
publications-begin-issue-button = 建立这一期
publications-day = 这一期的日期
publications-day-hint = 这个日期会写在这一期上。文章里的金额和数字以这一天为准。
publications-save = 保存
publications-error-every = 请选择多久出一期。
publications-error-day = 请选择日期。

# One issue.
publications-articles = 文章
publications-no-articles = 这一期还没有文章。
publications-public = 已公开
publications-order = 更改顺序
publications-up = 上移
publications-down = 下移
publications-take-out = 从这一期移出
publications-add = 写新文章
publications-add-button = 建立并开始写
publications-put-in = 放入已有的文章
publications-put-in-button = 放入这一期
publications-loose = 不在任何一期里的文章
publications-languages = 按语言发布
publications-languages-what = 标题和所有文章都准备好的语言，就可以发布。其他语言的读者会看到什么时候发布。
publications-waits-for = 要做的事
publications-whole = 已准备好
publications-waits = 还没有准备好
publications-released-since = 发布时间：
publications-see = 读者看到的页面
# $when: a moment
publications-scheduled = 如果到 { $when } 已准备好，就会发布
publications-missed = 没有发布
publications-missed-at = 原定在 { $when } 发布，但那时还没有准备好。
# $language: name of a language in itself
publications-release-in = 发布{ $language }版
publications-release-button = 用选中的语言发布这一期
publications-schedule = 在设定的日期发布
publications-schedule-what = 到了那时，选中的语言里已准备好的，会按那时保存的内容自动发布。没有准备好的，会在这里说明。
publications-planned = 告诉读者的日期
publications-planned-what = 这一期的各语言版本打算什么时候发布。留空就表示还不知道。
publications-announce-later = 发布韩文版以后，才能通知这一期。
publications-ready-heading = 现在可以发布的各期：
publications-of-text = 这篇文章所在的一期
publications-with-issue = 这篇文章会与这一期一起公开。请用这种语言发布这一期。

# What keeps an issue back in a language.
publications-held-no-articles = 没有可以读的文章。
publications-held-missing = 还没有写。
publications-held-no-body = 只有标题。
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown }个句子还没有译文
publications-held-behind = { $shown }个句子比韩文旧
publications-held-withheld = 已经撤下，或者决定不翻译。
publications-held-blocked = 检查发现{ $shown }处必须改正。

# What was done, and what was not.
publications-done-begun = 已经建立。
publications-done-every = 已经保存。
publications-done-put-in = 文章已经放入这一期。
publications-done-taken-out = 文章已经从这一期移出，可以放入另一期。
publications-done-moved = 顺序已经保存。
publications-done-day = 日期已经保存。
publications-done-planned = 已经保存，并会这样告诉读者。
publications-done-released = 这一期已经发布。
publications-done-scheduled = 日期已经设定。
publications-done-unscheduled = 设定的日期已经取消。
publications-refusal-not-found = 它已经不在这一期里。请重新查看页面。
publications-refusal-too-many = 这一期的文章太多。
publications-refusal-was-public = 读者已经看过这篇文章，所以它要留在这一期。您可以在文章页面撤下它。
publications-refusal-elsewhere = 这篇文章已经在某一期里。
publications-refusal-is-released = 这一期已经发布。
publications-refusal-none-chosen = 请至少选择一种语言。
publications-refusal-no-korean = 什么都没有发布。请先发布韩文版，或者与其他语言一起发布。
# $language: name of a language in itself
publications-refusal-incomplete = 什么都没有发布。{ $language }版还没有准备好。
publications-refusal-changed = 什么都没有发布。这期间有人保存了别的{ $language }内容。请再看一次。
publications-refusal-warned = 什么都没有发布。请看一看在{ $language }版里检查出的问题。
publications-refusal-past-day = 这一天已经过去。请选择以后的日期。
