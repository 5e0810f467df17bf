# Subscribing by email.
subscribe-title = 用电子邮件接收新消息
subscribe-what = 只发送您选择的内容，用您的语言。随时点一下，就可以停止。
subscribe-address-label = 电子邮件地址
subscribe-lang-label = 语言
subscribe-topics-label = 想接收哪些主题的消息？
subscribe-cadence-label = 多久接收一次？
subscribe-cadence-at-once = 有新消息时马上接收
subscribe-send-button = 订阅
subscribe-next = 我们会先发一封确认邮件。请打开邮件，按里面的按钮。如果不按，我们什么都不会发送。
subscribe-telegram-heading = 想用 Telegram 接收吗？
subscribe-telegram = 请在 Telegram 打开我们的聊天，按“开始”，然后在那里选择语言和您想接收的主题。
subscribe-error-address = 请检查电子邮件地址。地址的样子是 name@example.com。
subscribe-error-lang = 请从列表中选择一种语言。
subscribe-error-topics = 请至少选择一个主题。
subscribe-error-cadence = 请选择多久接收一次。
subscribe-sent-title = 请查看您的邮箱
# $address: an email address
subscribe-sent-what = 我们已经向 { $address } 发送了一封邮件。请打开邮件，按里面的按钮。按了以后，才会开始发送新消息。
subscribe-sent-missing = 过了10分钟还没有收到邮件？请看一下垃圾邮件文件夹，再检查上面的地址对不对。
subscribe-sent-again = 输入另一个地址
subscribe-again = 重新订阅

# The link in the mail.
confirm-title = 您要接收这些新消息吗？
confirm-what = 按下按钮，就会开始发送新消息。如果您没有申请过，请关闭这个页面，我们什么都不会发送。
confirm-button = 是，我要接收
confirmed-title = 您已经订阅
confirmed-what = 有新消息时，您会收到邮件。每封邮件里都有更改或停止接收的链接。
confirmed-manage = 更改或停止接收
spent-title = 这个链接已经不能使用
spent-what = 这个链接已经用过，或者已经过期。如果您已经确认过，就不需要再做什么。如果没有，可以重新订阅。

# Changing and stopping.
manage-title = 您接收的新消息
manage-what = 请选择您想接收的内容，然后保存。
manage-save-button = 保存
manage-saved = 已经保存。
manage-end-heading = 全部停止
manage-end-what = 我们不再给您发送新消息，并且会删除您的地址。
manage-end-button = 全部停止
end-title = 要停止接收所有新消息吗？
end-what = 按下按钮，您就不会再收到新消息。我们会删除您的地址。
end-change-instead = 不停止，只更改主题或语言
ended-title = 已经停止发送新消息
ended-what = 您不会再收到新消息。我们已经删除了您的地址。已经发出的邮件可能还会送到。

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }：请确认您的订阅
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    您好！

    有人（很可能是您本人）申请用这个电子邮件地址接收{ $city }的新消息。

    如果要接收，请打开下面的页面，按里面的按钮：

    { $link }

    这个链接在7天内有效。

    如果您没有申请过，什么都不用做。我们不会再给您发邮件。
