# Photos, voice messages and papers that somebody sends to the bot. No matter is named: others may see the phone.
# $day: a date
bot-files-question = Bolehkah yang Anda kirim tadi kami tambahkan ke pertanyaan Anda tanggal { $day }?
bot-files-which = Ini untuk pertanyaan Anda yang mana?
bot-files-telegram = Yang dikirim di sini juga tersimpan di Telegram. Di situs web kami, privasi Anda lebih terjaga.
bot-files-put-button = Ya, kirim
bot-files-drop-button = Tidak, jangan kirim
bot-files-dropped = Kami tidak menerimanya. Yang Anda kirim hanya ada dalam obrolan ini, dan Anda bisa menghapusnya di sini.
# $shown: a number
bot-files-arrived = Konselor Anda akan menerimanya. Berkas yang sudah masuk: { $shown }
bot-files-not-fetched = Ada yang belum masuk: kami tidak bisa mengambilnya dari Telegram. Tekan “Coba lagi”, atau kirim lewat situs web kami.
bot-files-again-button = Coba lagi
bot-files-after-sending = Kami belum menerimanya. Kirim dulu pertanyaan Anda dan dapatkan nomor Anda; setelah itu kirim lagi foto dan pesan suaranya.
bot-files-now = Sekarang Anda juga bisa mengirim foto dan pesan suara: di sini, atau di situs web kami, yang lebih menjaga privasi Anda.
bot-files-no-question = Dalam obrolan ini tidak ada pertanyaan yang cocok untuk kiriman ini. Silakan bertanya dulu. Bila Anda bertanya di situs web kami, kirimlah di sana dengan nomor Anda.
bot-files-closed = Kami tidak menerimanya: pertanyaan ini sudah ditutup. Tulislah di situs web kami dengan nomor Anda, maka pertanyaan ini dibuka kembali. Anda juga bisa mengajukan pertanyaan baru.
bot-files-nothing = Tidak ada yang menunggu untuk dikirim. Yang Anda kirim sebelumnya sudah kami terima.
bot-files-caption = Tulisan di bawah foto tidak kami terima. Mohon tulis di situs web kami, dengan nomor Anda.
bot-files-other = Video, stiker, dan lokasi tidak bisa kami terima. Foto, pesan suara, PDF, DOCX, XLSX, dan HWPX diterima setelah Anda mengirim pertanyaan.

# What is asked of a topic, one message each.
# $number: the number of the question, $all: how many there are
bot-question-choose = Pertanyaan { $number } dari { $all }. Tekan salah satu jawaban atau tulis sendiri. Setiap pertanyaan boleh dilewati.
# $number: the number of the question, $all: how many there are
bot-question-write = Pertanyaan { $number } dari { $all }. Tulislah beberapa kata. Setiap pertanyaan boleh dilewati.
bot-question-pass-button = Lewati
bot-question-pass-all-button = Lewati semua pertanyaan
bot-question-begin-button = Jawab beberapa pertanyaan
bot-question-taken = Tulisan Anda sudah kami catat sebagai jawaban untuk pertanyaan sebelumnya.
bot-question-added = Tulisan ini panjang, jadi kami tambahkan ke pertanyaan Anda.
bot-question-enough = Anda tidak perlu menulis lagi. Jawaban Anda bisa dikirim apa adanya.
bot-ask-anew-button = Mulai dari awal
