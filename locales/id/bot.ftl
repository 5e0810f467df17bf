# What Telegram lists below the field for typing: one short line for each command.
bot-command-start = Mulai dan pilih bahasa Anda
bot-command-guides = Baca panduan
bot-command-contacts = Cari nomor yang bisa ditelepon
bot-command-ask = Tanya konselor, gratis
bot-command-topics = Pilih kabar baru yang Anda terima
bot-command-language = Ganti bahasa
bot-command-stop = Hentikan semua kabar baru

# The conversation.
# $city: the city's name
bot-greeting = Halo. Di sini ada panduan, nomor telepon, dan konsultasi gratis dari { $city } untuk Anda. Silakan pilih bahasa Anda.
bot-menu-button = Menu
bot-not-understood = Maaf, kami tidak mengerti. Silakan pilih salah satu tombol.
# $wanted, $shown: names of languages in themselves
bot-fallback = Teks belum diterbitkan dalam { $wanted }. Kami memberikannya dalam { $shown }.

# Guides.
bot-guides-choose = Silakan pilih panduan.
bot-guide-open = Baca semuanya
bot-guide-stale = Sejak itu, teks bahasa Korea sudah berubah. Bagian yang berubah ditandai di situs web.

# Asking a counsellor.
bot-ask-passes-telegram = Yang Anda tulis di sini juga melewati Telegram. Bila Anda tidak menginginkannya, bertanyalah di situs web kami.
bot-ask-on-site = Bertanya di situs web saja
# $button: the text of the button that sends it
bot-ask-write = Silakan tulis di sini, boleh dalam beberapa pesan. Baru dikirim kepada konselor bila Anda menekan “{ $button }”.
# $button: the text of the button that sends it
bot-ask-noted = Sudah kami catat. Anda bisa menulis lagi. Bila sudah lengkap, tekan “{ $button }”.
bot-ask-too-long = Terlalu panjang. Pesan terakhir Anda tidak ditambahkan; yang Anda tulis sebelumnya masih ada. Silakan kirim, atau tambahkan yang lebih pendek.
bot-ask-urgent = Sudah ditandai sebagai hal mendesak yang tidak bisa menunggu. Bila ada bahaya, telepon 112 atau 119 lebih dulu. Pertanyaan Anda belum dikirim.
bot-ask-can-wait = Sudah tidak ditandai sebagai hal mendesak.
bot-ask-unsent = Pertanyaan Anda belum dikirim. Anda bisa menulis lagi, mengirimnya, atau membatalkannya.
bot-ask-cancel-button = Batalkan
bot-ask-cancelled = Yang Anda tulis sudah kami hapus. Tidak ada yang dikirim.
bot-ask-nothing = Tidak ada yang bisa dikirim. Bila Anda sudah mengirim pertanyaan, kami sudah menerimanya.
bot-ask-announced = Bila jawaban sudah ada, kami memberi tahu Anda di sini. Pesannya hanya memberi tahu bahwa jawaban sudah ada. Bacalah jawabannya di situs web kami dengan nomor Anda.

# A case tied to this chat by a link of its page. No matter is named: others may see the phone.
bot-tied = Sudah beres. Bila ada yang baru untuk Anda, kami memberi tahu Anda di sini.
bot-link-spent = Tautan ini sudah tidak berlaku. Buka lagi halaman tadi dan ambil tautan baru.

# Updates.
# $button: the text of the button that ends the choice
bot-topics-choose = Pilih topik kabar baru yang ingin Anda terima. Lalu tekan “{ $button }”.
bot-topics-done-button = Selesai
# $topics and $stop: commands as they are typed, /topics and /stop
bot-topics-how = Bila ada yang baru, kami mengirim pesan ke sini. Untuk mengubahnya: { $topics }. Untuk berhenti: { $stop }.
# $shown: name of a language in itself
bot-topics-language = Mulai sekarang, kabar baru untuk Anda dikirim dalam { $shown }.
bot-stopped = Anda tidak akan menerima kabar baru lagi di sini. Kami sudah menghapus obrolan ini dari daftar kami.
bot-nothing-to-stop = Tidak ada yang perlu dihentikan: Anda tidak menerima kabar baru di sini.
