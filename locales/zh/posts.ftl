# $link: where the bot is opened
bulletin-post-own = 只看您选的主题，用您自己的聊天： { $link }
posts-heading = 市政府的 Telegram 频道
posts-what = 每种已写好的语言发一条，所有关注频道的人都能看到。不计入人数。
posts-channel = Telegram 频道
posts-channel-what = 不用订阅也能看到所有消息。不会问您的姓名或地址。
posts-channel-button = 打开频道
