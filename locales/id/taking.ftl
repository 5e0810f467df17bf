# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = Penerimaan
taking-title = Terima telepon atau kunjungan
taking-way = Cara datang
taking-way-visit = Kunjungan
taking-way-phone = Telepon
taking-way-outreach = Layanan di luar kantor
taking-here = Sedang bersama saya
taking-language = Bahasa
taking-typed = Ketik bahasa atau angka
taking-signs = Yang membuatnya mendesak
taking-sign-injury = Terluka
taking-sign-confinement = Dikurung
taking-sign-violence = Kekerasan
taking-sign-flight = Segera terbang
taking-sign-time-limit = Batas waktu dekat
taking-line = Apa yang terjadi, dalam satu baris (boleh kosong)
taking-mine-button = Saya tangani
taking-any-button = Cari orang
taking-park-button = Tunda dulu
taking-more = Lebih lengkap
taking-as = Untuk urusan siapa
taking-as-self = Dirinya sendiri
taking-as-friend = Orang lain
taking-as-employer = Pemberi kerja
taking-as-suggestion = Saran atau keluhan kepada kota
taking-second = Bahasa lain yang bisa dipakai
taking-none = Tidak ada
taking-spoken = Bahasa yang tidak ada dalam daftar
taking-spoken-hint = Pilih dari daftar, atau tulis seperti yang Anda dengar.
taking-employer = Nama perusahaan
taking-employer-hint = Supaya tidak ada yang membantu kedua pihak dari satu perusahaan. Namanya disimpan dalam bentuk terenkripsi.
taking-phone = Nomor untuk ditelepon kembali
taking-when = Kapan aman untuk menelepon
taking-error-phone = Ini terlalu pendek untuk nomor telepon.
taking-gender = Konselor yang diminta
taking-gender-woman = Perempuan
taking-gender-man = Laki-laki
taking-ministry = Orang ini setuju bahwa saluran juru bahasa milik Kementerian Kehakiman (1345) boleh ditelepon
taking-keys = Pilih dengan satu tombol: angka untuk bahasa, huruf untuk topik dan tanda mendesak. Tulis satu baris, lalu tekan Enter untuk tombol pertama.
taking-parked = { $count } penerimaan ditunda
taking-error-language = Pilih bahasanya.
taking-error-topic = Pilih topiknya.
taking-error-long = Teksnya terlalu panjang: paling banyak { $limit } karakter.
taking-error-not-yours = Anda tidak terdaftar untuk bahasa ini, jadi Anda tidak bisa menangani kasus ini. Carilah orang yang bisa.
taking-error-full = Sekarang Anda tidak punya tempat untuk satu lagi. Selesaikan percakapan yang sedang berlangsung, atau cari orang.
taking-error-sent = Formulir ini sudah pernah dikirim dan setelah itu diubah. Mohon mulai formulir baru.
taking-error-not-given = Sekarang tidak bisa diserahkan seperti itu. Carilah orang yang bisa menanganinya.
taking-error-parked = Terlalu banyak penerimaan yang ditunda. Mohon selesaikan satu dulu.
taking-flag = Ini mirip status tinggal, nomor registrasi orang asing, atau nomor paspor: { $found }. Ini tidak diperlukan, dan semua orang yang boleh membaca kasus ini akan melihatnya. Hapuslah, atau kirim sekali lagi untuk membiarkannya.
taking-turned-back = Tutup

# After taking.
taken-title = Sudah diterima
taken-card = Cetak kartu ini, atau biarkan orangnya memotretnya. Angkanya hanya ditampilkan di halaman ini dan tidak disimpan di mana pun.
taken-case-link = Buka kasus
taken-next-link = Terima yang berikutnya
taken-turn-button = Balikkan layar

# The card, in the client's language.
card-title = Kartu tanda terima
card-code = Kode dengan nomor tanda terima
card-pictures = Gambar pada kartu ini
card-what = Dengan nomor ini Anda membaca jawaban dan menulis lagi. Arahkan ponsel ke kode, atau ketik nomornya di alamat ini.
card-alone = Siapa pun yang punya kartu ini bisa membaca kasus Anda. Simpanlah untuk Anda sendiri.
card-changes = Saat pertama kali dipakai, Anda mendapat nomor baru. Setelah itu hanya nomor baru yang berlaku.
card-how = Kedua sisi dicetak sebesar kartu bank. Bila tidak ada pencetak, potretlah layarnya.
card-print-button = Cetak
card-print-link = Cetak sebagai kartu
picture-0 = matahari
picture-1 = pohon
picture-2 = ikan
picture-3 = perahu
picture-4 = rumah
picture-5 = bintang
picture-6 = cangkir
picture-7 = kunci
picture-8 = burung
picture-9 = bunga

# The first use of a number that staff gave.
change-title = Nomor baru Anda
change-why = Nomor pertama juga dilihat petugas. Mulai sekarang pakailah nomor ini, yang hanya Anda ketahui.
change-old = Bila Anda menekan tombol, nomor pertama tidak berlaku lagi. Catat atau potret dulu nomor yang baru.
change-button = Sudah saya simpan. Lanjut

# Parked intakes.
parked-title = Ditunda
parked-what = Disimpan dalam bentuk terenkripsi; hanya Anda yang bisa melihatnya. Yang dikirim dihapus dari sini, dan yang sudah tujuh hari juga dihapus.
parked-none = Tidak ada yang ditunda.
parked-at = Ditunda pada
parked-doing = Yang perlu dikerjakan
parked-resume = Lanjutkan
parked-drop = Hapus

# Counting short questions.
tally-title = Hitung pertanyaan singkat
tally-what = Untuk pertanyaan singkat yang bukan kasus: tekan bahasanya, lalu topiknya.
tally-today = { $count } dihitung hari ini
tally-topic = Topik
tally-other-language = Bahasa lain
tally-last = Terakhir: { $language }, { $topic }
tally-undo = Batalkan yang tadi

# Late entry.
late-title = Pencatatan susulan
late-what = Kunjungan dan telepon yang tidak sempat dicatat, satu per baris. Tanggal yang kosong sama dengan baris di atasnya; cara datang atau hasil yang kosong berarti pilihan pertama. Hanya baris dengan catatan yang disimpan sebagai kasus; yang lain hanya dihitung.
late-day = Tanggal
late-time = Jam
late-minutes = Lama (menit)
late-outcome = Hasil
late-note = Catatan (disimpan terenkripsi)
late-outcome-advised = Diberi konsultasi
late-outcome-interpreted = Dibantu juru bahasa
late-outcome-referred = Diarahkan ke lembaga lain
late-outcome-turned-away = Tidak bisa dibantu
late-cell = { $column }, baris { $row }
late-button = Catat
late-more = Tiga puluh baris
late-written = { $count } sudah dicatat.
late-kept = Kasus yang disimpan
late-refused = Mohon perbaiki baris { $row }.
late-error-at = Tanggal atau jamnya tidak bisa dibaca. Tulis waktu dalam 31 hari terakhir.
late-error-lang = Bahasa ini tidak dikenal.
late-error-topic = Topik ini tidak dikenal.
late-error-way = Cara datang ini tidak dikenal.
late-error-minutes = Tulis antara 1 dan 480 menit.
late-error-outcome = Hasil ini tidak dikenal.

# What was done in a case.
act-receipt-issued = Kartu tanda terima diberikan
act-receipt-changed = Klien mengganti nomornya
act-written-up = Dicatat kemudian

# Names of languages.
tongue-ko = Bahasa Korea
tongue-en = Bahasa Inggris
tongue-zh = Bahasa Tionghoa
tongue-ru = Bahasa Rusia
tongue-vi = Bahasa Vietnam
tongue-id = Bahasa Indonesia
tongue-ne = Bahasa Nepal
tongue-km = Bahasa Khmer (Kamboja)
tongue-uz = Bahasa Uzbek
tongue-kk = Bahasa Kazakh
tongue-ky = Bahasa Kirgiz
tongue-ur = Bahasa Urdu
tongue-th = Bahasa Thai
tongue-fil = Bahasa Filipina
tongue-si = Bahasa Sinhala (Sri Lanka)
tongue-mn = Bahasa Mongolia
