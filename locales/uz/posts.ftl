# $link: where the bot is opened
bulletin-post-own = O‘z suhbatingizda, faqat o‘z mavzularingiz: { $link }
posts-heading = Shaharning Telegram kanallari
posts-what = Yozilgan har bir tilda bitta xabar, kanalni kuzatadigan hamma uchun. Odamlar soniga kirmaydi.
posts-channel = Telegram kanali
posts-channel-what = Barcha yangiliklar obunasiz. Ismingiz va manzilingiz so‘ralmaydi.
posts-channel-button = Kanalni ochish
