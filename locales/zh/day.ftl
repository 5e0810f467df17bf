# My day: what a counsellor sees first. The page looks again by itself.
day-again = 重新查看
# Read out and shown for a while when the lists have changed
day-changed = 有新的内容
day-links = 其他工作
# $time: a time as 18:00
day-shift-from = 您今天的班次从{ $time }开始
# $time: a time as 18:00
day-shift-until = 您今天的班次到{ $time }结束
day-shift-over = 您今天的班次已经结束
day-shift-none = 您今天没有班次
day-shift-away = 您今天不在
day-offer-over = 答复时间已过
day-talks-heading = 现在和您在一起
day-talk-over = 已结束
# $locator: the number that the client reads out
day-talk-over-label = 咨询 { $locator } 的谈话已结束
day-group-late = 已超期
day-group-today = 今天到期
day-group-week = 本周
day-group-later = 以后
day-why = 待办事项和期限
# $when: day and time
day-answer-by = { $when }以前回答
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown }条新消息
day-interpreting-heading = 由您口译
day-due-heading = 今天要做的
day-due-of-colleague = 同事添加的待办事项

# Finding one of one's own cases again.
own-title = 查找我负责的咨询
own-what = 按下面的项目查找您自己负责的咨询，已经结束的也能找到。谈过的内容是加密的，不会被查找。
own-any = 全部
own-from = 收到日期（从）
own-until = 收到日期（到）
own-locator = 受理编号的前8位
own-button = 查找
own-opened = 收到时间
own-none = 没有找到您负责的咨询。请减少项目，或者延长时间。如果由同事负责，请问中心负责人。
own-older = 更早的
own-error-choice = 请从列表里选择一项。
own-error-day = 请填写日历上有的日期，例如 2026-11-23。
own-error-order = 最后一天早于第一天。
own-error-locator = 请只填写受理编号的前8位。
