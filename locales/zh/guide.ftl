# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = 我们本来应该最晚在{ $day }再检查一次这个指南，但是还没有检查。金额和规定可能已经改变，请先问清楚再办。
guide-helpers-heading = 这件事谁能帮我？
guide-checked-heading = 这些内容是什么时候检查的？
guide-checked-on = 最近一次检查
guide-checked-by = 检查者
guide-review-by = 下次检查日期
guide-related-heading = 可以一起看的指南
# $language: name of a language in itself
guide-wish-button = 我希望有{ $language }版

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = 要检查的指南
guide-reviews-what = 过了检查日期的指南排在最前面。这些指南会告诉读者：数字可能已经改变。
# $shown: number of guides
guide-reviews-link = 过了检查日期的指南：{ $shown }
guide-overdue = 已过期
guide-no-day = 没有设定
