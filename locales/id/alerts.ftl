# What is in force now: at the top of every page, and in the bot.
alert-strip-label = Peringatan bahaya yang berlaku sekarang
alert-strip-until = Sampai { $until }
bot-alert = ⚠ { $title } (sampai { $until }) { $link }
bot-no-alerts = Sekarang tidak ada peringatan bahaya.

# The levels of a danger, by their official names in Korea.
alert-level-advisory = tingkat waspada
alert-level-warning = tingkat awas
alert-level-attention = tingkat perhatian
alert-level-caution = tingkat waspada
alert-level-alert = tingkat siaga
alert-level-serious = tingkat awas

# The newsroom: the list of alerts.
board-section-alerts = Peringatan bahaya
alerts-title = Peringatan bahaya
alerts-open = Sedang berjalan
alerts-prepared = Apa yang terjadi?
alerts-prepared-hint = Teksnya sudah disiapkan. Pilih, lalu isi saja tingkat, waktu, dan tempatnya.
alerts-none-prepared = Belum ada teks yang disiapkan.
alerts-past = Sudah berakhir
alert-state-draft = sedang ditulis
alert-state-asked = menunggu orang kedua
alert-state-in-force = berlaku
alert-state-ended = berakhir

# When and where.
alert-field-level = Tingkat
alert-field-from = Mulai
alert-field-until = Sampai
alert-field-until-hint = Pada waktu ini, peringatan hilang sendiri dari semua halaman.
alert-field-place = Di mana
alert-field-place-hint = Dalam bahasa Korea. Bila kosong, berarti seluruh kota.
alert-field-latin = Nama tempat dengan huruf Latin
alert-field-latin-hint = Untuk orang yang tidak bisa membaca bahasa Korea. Boleh dikosongkan.
alert-look-button = Lihat dalam semua bahasa
alert-error-moment = Mohon masukkan lagi tanggal dan jamnya.
alert-error-none = Peringatan ini tidak ada.
alert-error-not-prepared = Tidak ada teks bahasa Korea yang disiapkan, atau ada tempat kosong yang tidak bisa diisi. Mohon perbaiki teksnya dulu.
alert-error-level = Silakan pilih tingkatnya.
alert-error-times = Waktu berakhir harus sesudah waktu mulai dan sesudah sekarang, dan dalam 30 hari.
alert-error-place = Mohon tulis tempat dengan huruf dan angka, paling banyak 80 karakter, dan juga dalam bahasa Korea.
alert-error-elsewhere = Sementara itu orang lain sudah menanganinya. Lihat keadaannya sekarang.
alert-error-changed = Teks yang disiapkan berubah sementara itu. Mohon baca lagi, lalu lanjutkan.
alert-error-same-person = Yang mengirim harus orang lain: bukan yang mengisi, dan bukan yang meminta.
alert-error-too-early = Belum sepuluh menit. Mohon tunggu orang kedua.
alert-error-word = Mohon tulis alasannya, paling banyak 300 karakter.

# One alert.
alert-numbers = Semuanya { $all } orang: { $email } lewat email, { $telegram } lewat Telegram.
alert-takes = Lewat Telegram perlu waktu sekitar { $shown } menit.
alert-counting = Jumlah penerima sedang dihitung. Angkanya akan muncul di sini sebentar lagi.
alert-missing = Belum ada teks dalam bahasa-bahasa berikut, jadi tidak ada yang dikirim dalam bahasa itu:
alert-previews = Yang diterima pembaca
alert-people = { $shown } orang
alert-trail = Yang sudah dilakukan
alert-note-asked = Penerbit lain sudah dikirimi email.
alert-note-drilled = Sudah dikirim kepada para penerbit sebagai latihan.
alert-note-sent = Sudah dikirim, dan tampil di bagian atas semua halaman.
alert-progress = Lihat sejauh mana pengirimannya
alert-ask-heading = Minta orang kedua memeriksa
alert-ask-what = Dua orang memeriksanya sebelum dikirim. Penerbit lain mendapat email. Bila tidak ada jawaban dalam sepuluh menit, seorang penerbit boleh mengirimnya sendiri.
alert-ask-button = Minta orang kedua memeriksa
alert-change = Ubah tingkat, waktu, atau tempat
alert-drill-what = Latihan hanya dikirim kepada para penerbit, tidak kepada warga.
alert-drill-button = Kirim sebagai latihan
alert-drop-button = Jangan kirim
alert-wait-heading = Menunggu orang kedua
alert-wait-what = Bila tidak ada jawaban, mulai pukul { $time } seorang penerbit boleh mengirimnya sendiri.
alert-approve-heading = Kirim peringatan ini?
alert-approve-what = Mohon baca teks di bawah. Sekali tekan, teks ini langsung dikirim kepada semua orang.
alert-approve-button = Kirim sekarang
alert-alone-heading = Kirim sendiri
alert-alone-what = Selama sepuluh menit tidak ada jawaban. Anda boleh mengirimnya sendiri. Alasan Anda dicatat, dan penerbit lain diberi tahu.
alert-alone-because = Mengapa tidak bisa menunggu
alert-alone-button = Kirim sendiri
alert-back-heading = Kembalikan
alert-back-why = Apa yang harus diubah?
alert-back-button = Kembalikan
alert-end-heading = Akhiri peringatan ini
alert-end-what = Semua orang yang menerima peringatan ini diberi tahu bahwa sudah berakhir.
alert-over-button = Sudah berakhir
alert-longer-until = Ubah waktu berakhir
alert-longer-hint = Tidak ada pesan yang dikirim. Hanya waktu di halaman-halaman yang berubah.
alert-longer-button = Ubah waktu
alert-instead = Kirim yang baru dengan tingkat atau tempat lain
alert-mistake-heading = Salah kirim
alert-mistake-what = Peringatan langsung diturunkan, dan semua orang yang menerimanya diberi tahu bahwa itu salah kirim.
alert-mistake-button = Beri tahu bahwa ini salah kirim
alert-ended-over = Semua orang sudah diberi tahu bahwa ini berakhir.
alert-ended-mistake = Semua orang sudah diberi tahu bahwa ini salah kirim.
alert-ended-time = Waktunya tiba, dan berakhir sendiri.
alert-ended-replaced = Sudah diganti dengan peringatan baru.
alert-ended-dropped = Tidak dikirim.

# The trail.
alert-act-written = Diisi
alert-act-changed = Diubah
alert-act-asked = Meminta orang kedua memeriksa
alert-act-sent-back = Dikembalikan
alert-act-approved = Disetujui dan dikirim
alert-act-sent-alone = Dikirim sendiri
alert-act-prolonged = Waktu berakhir diubah
alert-act-over = Diberitahukan bahwa sudah berakhir
alert-act-mistake = Diberitahukan bahwa salah kirim
alert-act-time = Berakhir sendiri
alert-act-replaced = Diganti dengan yang baru
alert-act-dropped = Diputuskan untuk tidak dikirim
alert-act-drilled = Dikirim sebagai latihan

# Mails to publishers.
alert-mail-subject-asked = Mohon lihat sekarang: { $title }
alert-mail-subject-sent-back = Dikembalikan: { $title }
alert-mail-subject-approved = Dikirim: { $title }
alert-mail-subject-sent-alone = Dikirim sendiri: { $title }
alert-mail-text-asked = { $who } meminta Anda memeriksa sebuah peringatan bahaya. Bacalah, lalu kirim atau kembalikan.
alert-mail-text-sent-back = { $who } mengembalikan sebuah peringatan bahaya.
alert-mail-text-approved = { $who } menyetujui sebuah peringatan bahaya dan mengirimnya.
alert-mail-text-sent-alone = Selama sepuluh menit tidak ada jawaban, jadi { $who } mengirim sendiri sebuah peringatan bahaya.
alert-mail-about =
    { $title }
    { $place }
    { $from } – { $until }
alert-mail-word = Pesannya: { $word }
alert-mail-link = Buka: { $link }
alert-drill-subject = (Latihan) { $title }
alert-drill-text = Ini latihan, bukan keadaan sebenarnya. Tidak ada warga yang menerimanya.
