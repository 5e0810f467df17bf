# What the bot can do besides reading and asking.
bot-command-mine = 打开您的问题
bot-command-clear = 删除这里的消息
bot-command-forget = 忘记我
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = 用您的语言为外国居民提供生活和工作指南、电话号码和免费咨询。不需要说出姓名。您在这里写的内容会经过 Telegram，在我们的网站上写则不会。
bot-short-description = 用您的语言为外国居民提供指南、电话号码和免费咨询。

# Searching: words that belong to no question.
bot-search-none = 没有找到这方面的内容。请换别的词查找，或者向咨询员提问。
bot-search-ask = 这里没有您要的答案吗？咨询员可以阅读您写的话，给您回答。免费。
bot-search-ask-button = 用这些话向咨询员提问
bot-search-not-sent = 您刚才写的话没有发给咨询员。如果要写给咨询员，请打开您的问题。
# $words: what she wrote
bot-search-begins = 您的问题从这些话开始：“{ $words }”

# Who is here today.
bot-here-title = 今天谁在
bot-here-nobody = 今天中心里已经没有人了。您随时可以在这里提问，咨询员会回答您。
# $until: a time
bot-here-yours = 今天到{ $until }为止，中心里有会说您的语言的人。
bot-here-not-yours = 今天中心里没有会说您的语言的人。您仍然可以用您的语言提问：我们会请口译员帮助，给您回答。
bot-here-call = 时间可能会变。来之前请先打电话。
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = 我们可以把您的语音消息交给咨询员。是关于什么的事？现在还没有发送任何东西。
bot-voice-noted = 您的语音消息已经记下。您发送问题以后，咨询员就会听。
bot-voice-too-many = 一个问题里放不下更多语音消息。请先发送这个问题。
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = { $shown }秒的语音消息。
bot-voice-lost = 我们没能从 Telegram 取到一条语音消息。您的问题已经收到。请再发送一次这条语音消息。

# Her own questions.
bot-mine-button = 我的问题
bot-mine-none = 这个聊天没有连接任何问题。如果您是在我们的网站上提问的，请在那里用您的编号打开。
bot-mine-which = 您想打开哪一个问题？
bot-open-how = 您会得到一个链接，一小时内可以打开一次。这个聊天里不会显示问题的内容。
bot-open-once = 这个链接在一小时内可以打开您的问题一次。拿着这部手机的人都能按它：如果不需要，请删除这条消息。
bot-open-button = 打开我的问题
bot-open-none = 在这里打不开。请在我们的网站上用您的编号打开。

# The button below “there is a reply”.
notice-open-button = 打开回复

# Deleting the messages of a chat.
bot-clear-title = 要删除这里的消息吗？
bot-clear-what = 过去48小时里您和我们在这里写的内容都会删除，您手机上的也会删除。更早的内容，Telegram 不让我们删除。
bot-clear-number = 您的问题的编号在这里吗？请先抄下来：没有编号，就不能在我们的网站上阅读回复。
bot-clear-button = 是，删除
bot-cleared = 过去48小时的消息已经删除。
bot-cleared-partly = Telegram 允许删除的，我们已经删除。还有一些留着。
bot-cleared-older = 剩下的可以由您自己删除：在聊天列表里长按这个聊天，选择“删除”。

# Forgetting somebody.
bot-forget-title = 要我们忘记您吗？
bot-forget-what = 您不会再收到新消息。我们会删除您在这里开始写的内容和这个聊天的号码，也不再往这里发通知。
bot-forget-cases = 您提的问题会留在咨询员那里。您可以在我们的网站上用编号阅读；没有人在处理时，也可以在那里删除。
# $clear: a command as it is typed, /clear
bot-forget-messages = 这个聊天里的消息会留下。如果也要删除，请先发送 { $clear }。
bot-forget-button = 是，请忘记我
bot-forgotten = 我们已经忘记您。如果您再写，就会从头开始。

# What the bot does not take.
bot-said-edited = 我们看不到您修改的内容。请作为新消息再写一次。
bot-said-contact = 我们没有保存这个联系人。请不要把别人的号码发到这里。
bot-said-place = 我们没有保存这个位置。如果需要，请用文字写出是哪里。
bot-said-sticker = 谢谢。我们看不懂贴纸。请写文字，或者选一个按钮。
bot-slow-down = 您一次发来了很多。请慢一点。您为问题写的内容都已经记下，其他的过一会儿再回复您。
# Said once in a group. $link: the address of the bot
bot-group = 我一次只和一个人说话，这样别人就看不到。请与我单独聊天： { $link }

# A link from a chat that opens a question once.
case-open-title = 打开您的问题
case-open-lead = 这个链接可以打开您的问题一次，打开半小时。
case-open-button = 现在打开
# $button: the text of the button that closes it
case-open-leave = 这不是您自己的手机吗？看完以后，请按“{ $button }”。
case-open-over-title = 这个链接已经不能使用
case-open-over = 这个链接已经用过，或者又有了新的链接，或者已经过了一小时。请再按一次聊天里的按钮，或者输入您的编号。

# In the trail of a case.
act-reach-tied = 与 Telegram 聊天连接
act-reach-untied = 与 Telegram 聊天断开连接
act-link-made = 在聊天里生成了打开用的链接
act-link-opened = 用聊天里的链接打开
