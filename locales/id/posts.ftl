# $link: where the bot is opened
bulletin-post-own = Di obrolan Anda sendiri, hanya topik Anda: { $link }
posts-heading = Kanal Telegram kota
posts-what = Satu kiriman untuk tiap bahasa yang sudah ditulis, bagi semua pengikut kanal. Tidak dihitung sebagai orang.
posts-channel = Kanal Telegram
posts-channel-what = Semua kabar tanpa berlangganan. Nama dan alamat Anda tidak ditanyakan.
posts-channel-button = Buka kanal
