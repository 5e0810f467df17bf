# $link: where the bot is opened
bulletin-post-own = In a chat of your own, with your topics only: { $link }
posts-heading = The city's Telegram channels
posts-what = One post in each language that it is written in, for all who follow the channel. They are not counted as people.
posts-channel = Telegram channel
posts-channel-what = All news without a subscription. Nobody asks for your name or address.
posts-channel-button = Open the channel
