# What the bot can do besides reading and asking.
bot-command-mine = Buka pertanyaan Anda
bot-command-clear = Hapus pesan di sini
bot-command-forget = Lupakan saya
# What Telegram shows before the first message: at most 512 characters, and at most 120.
bot-description = Panduan hidup dan kerja, nomor telepon, dan konsultasi gratis untuk warga asing, dalam bahasa Anda. Anda tidak perlu menyebutkan nama. Yang Anda tulis di sini melewati Telegram; di situs web kami tidak.
bot-short-description = Panduan, nomor telepon, dan konsultasi gratis untuk warga asing, dalam bahasa Anda.

# Searching: words that belong to no question.
bot-search-none = Kami tidak menemukan apa pun dengan kata-kata ini. Coba kata lain, atau tanyakan kepada konselor.
bot-search-ask = Jawabannya tidak ada di sini? Konselor bisa membaca tulisan Anda dan menjawabnya. Gratis.
bot-search-ask-button = Tanyakan kepada konselor dengan kata-kata ini
bot-search-not-sent = Yang baru Anda tulis tidak dikirim kepada konselor. Untuk menulis kepada konselor, buka pertanyaan Anda.
# $words: what she wrote
bot-search-begins = Pertanyaan Anda dimulai dengan kata-kata ini: “{ $words }”

# Who is here today.
bot-here-title = Siapa yang ada hari ini
bot-here-nobody = Hari ini sudah tidak ada orang di pusat konsultasi. Anda bisa bertanya di sini kapan saja, dan konselor akan menjawab.
# $until: a time
bot-here-yours = Hari ini sampai pukul { $until } ada orang yang berbicara bahasa Anda di pusat konsultasi.
bot-here-not-yours = Hari ini tidak ada orang yang berbicara bahasa Anda di pusat konsultasi. Anda tetap bisa bertanya dalam bahasa Anda: kami menjawab dengan bantuan juru bahasa.
bot-here-call = Jamnya bisa berubah. Mohon telepon dulu sebelum datang.
# $language: the name of a language in itself, $from and $until: times
bot-here-hours = { $language } · { $from }–{ $until }

# Voice messages.
bot-voice-which-topic = Kami bisa menyampaikan pesan suara Anda kepada konselor. Tentang apa pesan itu? Belum ada yang dikirim.
bot-voice-noted = Pesan suara Anda sudah kami catat. Konselor mendengarkannya setelah Anda mengirim pertanyaan.
bot-voice-too-many = Satu pertanyaan tidak bisa memuat lebih banyak pesan suara. Mohon kirim pertanyaan ini dulu.
# Stands in the case as what she said. $count: the seconds, $shown: the same as it is written
bot-voice-text = Pesan suara { $shown } detik.
bot-voice-lost = Kami tidak bisa mengambil satu pesan suara dari Telegram. Pertanyaan Anda sudah kami terima. Mohon kirim pesan suara itu sekali lagi.

# Her own questions.
bot-mine-button = Pertanyaan saya
bot-mine-none = Tidak ada pertanyaan yang terhubung dengan obrolan ini. Bila Anda bertanya di situs web kami, bukalah di sana dengan nomor Anda.
bot-mine-which = Pertanyaan mana yang ingin Anda buka?
bot-open-how = Anda mendapat tautan untuk membukanya satu kali, dalam waktu satu jam. Isinya tidak ditampilkan dalam obrolan ini.
bot-open-once = Tautan ini membuka pertanyaan Anda satu kali, dalam waktu satu jam. Siapa pun yang memegang ponsel ini bisa menekannya: hapus pesan ini bila Anda tidak memerlukannya.
bot-open-button = Buka pertanyaan saya
bot-open-none = Tidak bisa dibuka dari sini. Bukalah di situs web kami dengan nomor Anda.

# The button below “there is a reply”.
notice-open-button = Buka jawaban

# Deleting the messages of a chat.
bot-clear-title = Hapus pesan di sini?
bot-clear-what = Kami menghapus yang Anda dan kami tulis di sini dalam 48 jam terakhir, juga di ponsel Anda. Telegram tidak mengizinkan kami menghapus yang lebih lama.
bot-clear-number = Apakah nomor tanda terima Anda ada di sini? Catat dulu: tanpa nomor itu Anda tidak bisa membaca jawabannya di situs web kami.
bot-clear-button = Ya, hapus
bot-cleared = Kami sudah menghapus pesan dalam 48 jam terakhir.
bot-cleared-partly = Kami sudah menghapus yang diizinkan Telegram. Masih ada yang tersisa.
bot-cleared-older = Yang tersisa bisa Anda hapus sendiri: tekan lama obrolan ini dalam daftar Anda, lalu pilih “Hapus”.

# Forgetting somebody.
bot-forget-title = Anda ingin kami melupakan Anda?
bot-forget-what = Kabar baru untuk Anda berhenti. Kami menghapus yang mulai Anda tulis di sini dan nomor obrolan ini, dan tidak lagi memberi tahu Anda di sini.
bot-forget-cases = Pertanyaan Anda tetap ada pada konselor. Anda membacanya di situs web kami dengan nomor Anda, dan bisa menghapusnya di sana bila tidak ada yang sedang menanganinya.
# $clear: a command as it is typed, /clear
bot-forget-messages = Pesan dalam obrolan ini tetap ada. Untuk menghapusnya juga, kirim dulu { $clear }.
bot-forget-button = Ya, lupakan saya
bot-forgotten = Kami sudah melupakan Anda. Bila Anda menulis lagi, kita mulai dari awal.

# What the bot does not take.
bot-said-edited = Kami tidak melihat yang Anda ubah. Mohon tulis lagi sebagai pesan baru.
bot-said-contact = Kontak ini tidak kami simpan. Mohon jangan kirim nomor orang lain ke sini.
bot-said-place = Lokasi ini tidak kami simpan. Bila perlu, tuliskan dengan kata-kata di mana tempatnya.
bot-said-sticker = Terima kasih. Kami tidak bisa membaca stiker. Mohon tulis, atau pilih tombol.
bot-slow-down = Anda mengirim banyak sekaligus. Mohon kirim lebih pelan. Yang Anda tulis untuk pertanyaan Anda tetap disimpan; yang lain dijawab sebentar lagi.
# Said once in a group. $link: the address of the bot
bot-group = Saya berbicara dengan satu orang saja, supaya orang lain tidak ikut membaca. Mohon tulis kepada saya dalam obrolan sendiri: { $link }

# A link from a chat that opens a question once.
case-open-title = Buka pertanyaan Anda
case-open-lead = Tautan ini membuka pertanyaan Anda satu kali, selama setengah jam.
case-open-button = Buka sekarang
# $button: the text of the button that closes it
case-open-leave = Ini bukan ponsel Anda sendiri? Setelah selesai, tekan “{ $button }”.
case-open-over-title = Tautan ini sudah tidak berlaku
case-open-over = Tautan ini sudah dipakai, sudah ada yang lebih baru, atau sudah lewat satu jam. Tekan lagi tombol dalam obrolan Anda, atau masukkan nomor Anda.

# In the trail of a case.
act-reach-tied = Dihubungkan dengan obrolan Telegram
act-reach-untied = Diputus dari obrolan Telegram
act-link-made = Tautan untuk membuka dibuat dalam obrolan
act-link-opened = Dibuka dengan tautan dari obrolan
