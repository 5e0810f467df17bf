# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = 开始，选择语言
bot-command-guides = 阅读指南
bot-command-contacts = 查找可以打的电话
bot-command-ask = 免费向咨询员提问
bot-command-topics = 选择要接收的新消息
bot-command-language = 更改语言
bot-command-stop = 停止所有新消息

# The conversation.
# $city: the city's name
bot-greeting = 您好。这里有{ $city }为您准备的指南、电话号码和免费咨询。请选择您的语言。
bot-menu-button = 菜单
bot-not-understood = 我们没有看懂。请点一个按钮。
# $wanted, $shown: names of languages in themselves
bot-fallback = 文章还没有发布{ $wanted }版。我们给您{ $shown }版。

# Guides.
bot-guides-choose = 请选择一个指南。
bot-guide-open = 阅读全文
bot-guide-stale = 此后，韩文原文有改动。网页上标出了改动的地方。

# Asking a counsellor.
bot-ask-passes-telegram = 您在这里写的内容也会经过 Telegram。如果您不愿意，请在我们的网站上提问。
bot-ask-on-site = 在网站上提问
# $button: the text of the button that sends it
bot-ask-write = 请写在这里，可以分几次写。您按了“{ $button }”，才会发给咨询员。
# $button: the text of the button that sends it
bot-ask-noted = 已经记下。您还可以再写。写完以后，请按“{ $button }”。
bot-ask-too-long = 太长了。最后一条没有加进去，之前写的还在。请就这样发送，或者写短一些。
bot-ask-urgent = 已经标记为不能等的急事。如果有危险，请先打电话给112或119。现在还没有发送。
bot-ask-can-wait = 已经去掉急事的标记。
bot-ask-unsent = 您的问题还没有发送。您可以再写，可以发送，也可以取消。
bot-ask-cancel-button = 取消
bot-ask-cancelled = 您写的内容已经删除。什么都没有发送。
bot-ask-nothing = 没有可以发送的内容。如果您之前已经发送，我们已经收到您的问题。
bot-ask-announced = 有了回复，我们会在这里告诉您。消息里只说有了回复。请在我们的网站上用您的编号阅读回复。

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = 好了。有给您的新内容时，我们会在这里告诉您。
bot-link-spent = 这个链接已经不能使用。请再打开那个页面，取得新的链接。

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = 请选择您想接收哪些主题的消息。然后按“{ $button }”。
bot-topics-done-button = 选好了
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = 有新消息时，会发到这里。用 { $topics } 更改接收的内容，用 { $stop } 停止接收。
# $shown: name of a language in itself
bot-topics-language = 从现在起，新消息用{ $shown }发给您。
bot-stopped = 您不会再在这里收到新消息。我们已经从名单中删除了这个聊天。
bot-nothing-to-stop = 没有可以停止的：您现在没有在这里接收新消息。
