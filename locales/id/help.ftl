# Asking a counsellor.
help-title = Tanya konselor
help-free = Gratis.
help-no-name = Anda tidak perlu menyebutkan nama. Anda akan mendapat nomor. Dengan nomor itu, Anda bisa kembali dan membaca jawabannya.
help-no-status = Mohon jangan menulis jenis visa, nomor registrasi orang asing, atau nomor paspor Anda. Tidak ada yang memerlukannya untuk menjawab Anda.
help-who-reads = Hanya konselor yang menangani pertanyaan Anda dan kepala pusat konsultasi yang bisa membukanya. Yang Anda tulis disimpan dalam bentuk terenkripsi. Setiap kali ada yang membukanya, hal itu dicatat.
# $since: a date
help-law = Sejak { $since }, petugas yang memeriksa kasus upah tidak dibayar tidak wajib memberi tahu imigrasi tentang pekerja yang tidak punya status tinggal. Namun, aturan ini tidak melindungi Anda dari razia atau pemeriksaan lain.
help-topic-label = Tentang apa?
help-text-label = Apa yang terjadi?
help-text-hint = Boleh dalam bahasa apa saja. Kapan itu terjadi, dan apa yang ingin Anda capai? Beberapa kalimat sudah cukup.
help-urgent-label = Ini mendesak, tidak bisa menunggu
help-urgent-hint = Saya terluka, saya dikurung, saya segera meninggalkan Korea, atau batas waktu sudah dekat. Bila ada bahaya, telepon 112 atau 119 lebih dulu.
help-reach-label = Bagaimana Anda ingin tahu bila jawabannya sudah ada?
help-reach-hint = Pesannya hanya memberi tahu bahwa jawaban sudah ada.
help-reach-receipt = Saya kembali dengan nomor saya
help-reach-email = Lewat email
help-reach-telegram = Lewat Telegram
help-address-label = Alamat email Anda
help-send-button = Kirim
form-errors-heading = Mohon periksa lagi
help-error-topic = Silakan pilih tentang apa pertanyaan Anda.
help-error-text-empty = Silakan tulis apa yang terjadi. Satu kalimat sudah cukup.
help-error-text-long = Teksnya terlalu panjang. Mohon persingkat. Anda bisa menulis lagi setelah mengirim.
help-error-sent-before = Formulir ini sudah pernah dikirim dengan teks lain. Bila Anda ingin menanyakan hal ini juga, tekan “Kirim” sekali lagi.
help-error-address = Alamat email ini tidak lengkap. Mohon cocokkan lagi.

# The receipt.
receipt-title = Kami sudah menerima pertanyaan Anda
receipt-number-heading = Nomor tanda terima Anda
receipt-save-button = Simpan sebagai gambar
receipt-keep = Simpan nomor ini dan jangan tunjukkan kepada siapa pun. Orang yang punya nomor ini bisa membaca pertanyaan Anda dan jawabannya. Bila nomor ini hilang, kami tidak bisa membukakan pertanyaan itu untuk Anda. Bila begitu, silakan bertanya lagi.
receipt-telegram-heading = Diberi tahu lewat Telegram bila jawaban sudah ada
receipt-telegram = Buka Telegram dengan tombol ini, lalu tekan “Mulai” di sana. Setelah itu, kami bisa memberi tahu Anda bila jawaban sudah ada. Tombol ini berlaku satu kali, selama 7 hari.
receipt-telegram-button = Buka Telegram
receipt-next-heading = Apa yang terjadi selanjutnya
receipt-next-read = Konselor yang bisa menulis dalam bahasa Anda akan membaca pertanyaan Anda. Yang tidak bisa menunggu dibaca lebih dulu.
# $days: days of the week
receipt-next-days = Petugas yang bisa menulis dalam bahasa Anda bekerja pada hari: { $days }.
receipt-next-answer = Jawabannya akan muncul di sini. Kembalilah dengan nomor Anda. Anda juga bisa menulis lagi.
# $day: a date
receipt-promise = Anda akan mendapat jawaban paling lambat { $day }.
receipt-next-nameless = Tidak ada yang tahu nama Anda, kecuali bila Anda sendiri menyebutkannya.
receipt-danger = Bila ada bahaya, segera telepon:

# Coming back.
case-enter-title = Baca jawaban untuk Anda
case-enter-lead = Masukkan nomor yang Anda dapat saat bertanya.
case-enter-again = Halaman tadi ditutup untuk melindungi Anda. Mohon masukkan lagi nomor Anda.
case-enter-label = Nomor tanda terima Anda
case-enter-hint = 23 angka. Boleh dengan atau tanpa spasi.
case-enter-button = Buka
# $found: number of digits
case-error-short = Nomor ini terdiri dari 23 angka, tetapi di sini hanya ada { $found } angka.
case-error-long = Angkanya terlalu banyak. Nomor ini terdiri dari 23 angka.
case-error-digits = Nomor ini hanya terdiri dari angka. Mohon periksa lagi.
case-error-check = Ada satu angka yang salah, atau ada dua angka yang tertukar. Mohon cocokkan lagi nomornya.
case-error-wrong = Tidak ada pertanyaan dengan nomor ini. Mohon cocokkan lagi nomornya.
case-error-wait = Terlalu banyak nomor yang salah. Mohon tunggu sebentar, lalu coba lagi.
case-title = Pertanyaan Anda
case-leave-button = Tutup
case-received = Sudah diterima
case-read = Konselor sudah membacanya
case-answered = Sudah dijawab
case-late = Jawabannya lebih lama daripada seharusnya. Kepala pusat konsultasi sudah tahu. Kami tidak melupakan Anda.
case-waiting = Jawabannya akan muncul di sini
case-closed = Pertanyaan ini sudah ditutup. Bila Anda menulis lagi, pertanyaan ini dibuka kembali.
case-messages-heading = Pesan
case-you = Anda
case-counsellor = Konselor
case-write-label = Tulis lagi
case-write-button = Kirim
case-error-many = Sudah banyak pesan Anda yang menunggu jawaban. Mohon tunggu jawabannya dulu. Yang Anda tulis masih ada di sini.
case-session-note = Halaman ini akan tertutup sendiri setelah 30 menit.
