# The newsroom's sections.
board-sections = 编辑部菜单
board-section-board = 翻译情况
board-section-bulletins = 消息
board-section-facts = 金额和数字
board-section-terms = 术语
board-section-reading = 要读的译文
board-section-orders = 翻译委托
board-section-feedback = 读者意见
board-section-wanted = 读者希望的译文

# Where every text stands in every language.
board-title = 翻译情况
board-new = 写新文章
board-search = 按标题查找
board-filter-wanted = 按要做的事
board-filter-kind = 按种类
board-filter-topic = 按主题
board-all = 全部
board-wanted-all = 所有文章
board-wanted-stale = 比韩文旧
board-wanted-missing = 没有翻译
board-wanted-to-review = 要由懂这种语言的人来读
board-wanted-unpublished = 还没有公开
board-sums = 各语言要做的事
board-show-all = 显示全部
board-nothing = 没有符合的文章。
board-text = 文章
board-shelf-guide = 指南
board-shelf-newsletter = 通讯
board-shelf-alert = 紧急通知
board-shelf-reply = 常用回复
board-shelf-question = 咨询前的问题
board-shelf-situation = 困难情况的指引
board-shelf-programme = 课程和活动
board-ahead = 已经保存，但是读者还看不到
# $when: a moment
board-scheduled = 将在 { $when } 公开
# $shown: a number as it is written
board-comments = 等待答复的意见：{ $shown }
board-legend = 符号说明
board-waits = 到设定的日期公开
board-asked = 有意见在等待答复
