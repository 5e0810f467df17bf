# Covering and locking the screen of staff.
curtain-draw = Tutupi layar
curtain-back = Kembali
lock-button = Kunci layar
lock-title = Layar terkunci
lock-lead = Layar dikunci selama tidak ada orang di sini. Masukkan kode, dan Anda melanjutkan dari tempat tadi.
lock-open-button = Buka
lock-leave-button = Keluar di perangkat ini
lock-over = Sesi Anda sudah berakhir. Masuklah lagi di tab baru, lalu masukkan kode di sini. Yang Anda tulis masih ada.

# Turning the screen: one sentence for whoever sits on the other side of the counter.
turn-title = Balikkan layar
turn-lead = Pilih bahasanya, tekan satu kalimat, lalu balikkan layar. Hanya kalimat itu yang ditampilkan, dengan huruf besar.
turn-case-link = Kembali ke kasus
turn-back = Kembali
turn-group-arrive = Saat baru datang
turn-group-trust = Supaya merasa tenang
turn-group-danger = Bahaya atau sakit
turn-group-ask = Untuk bertanya
turn-group-papers = Dokumen
turn-group-leave = Saat selesai
turn-own-heading = Kata-kata sendiri
turn-own-hint = Salah satu saja cukup. Tidak ada yang disimpan.
turn-own-answers = Dengan “Ya” dan “Tidak” untuk ditekan
turn-own-button = Tampilkan
turn-error-empty = Silakan tulis apa yang akan ditampilkan.
# $limit: the most characters
turn-error-long = Terlalu panjang: paling banyak { $limit } karakter.

# The sentences on the turned screen. Whoever sits there now reads them.
turned-phrase-wait = Mohon tunggu sebentar.
turned-phrase-interpreter = Kami sedang memanggil juru bahasa.
turned-phrase-slowly = Mohon berbicara pelan-pelan.
turned-phrase-understand = Apakah Anda mengerti?
turned-phrase-closing = Hari ini kami segera tutup.
turned-phrase-free = Konsultasi ini gratis.
turned-phrase-no-name = Anda tidak perlu menyebutkan nama.
turned-phrase-no-status = Anda tidak perlu menyebutkan visa atau nomor registrasi orang asing. Kami tidak memerlukannya untuk membantu Anda.
turned-phrase-who-reads = Yang dicatat disimpan dalam bentuk terenkripsi. Hanya orang yang menanganinya dan kepala pusat konsultasi yang bisa membukanya, dan setiap kali dibuka, hal itu dicatat.
turned-phrase-room = Apakah kita berbicara di ruangan lain saja?
turned-phrase-danger = Apakah Anda sekarang dalam bahaya?
turned-phrase-police = Perlukah kami memanggil polisi?
turned-phrase-ambulance = Perlukah kami memanggil ambulans?
turned-phrase-hurts = Di mana yang sakit? Mohon tunjuk dengan tangan.
turned-phrase-when = Kapan ini terjadi? Mohon tulis tanggalnya.
turned-phrase-money = Berapa jumlah uangnya? Mohon tulis dengan angka.
turned-phrase-company = Mohon tulis nama perusahaannya.
turned-phrase-phone = Mohon tulis nomor telepon Anda.
turned-phrase-call = Apakah aman bila kami menelepon Anda di nomor ini?
turned-phrase-papers = Apakah Anda membawa dokumen?
turned-phrase-photo = Bolehkah kami memotret dokumen ini?
turned-phrase-sign = Apakah Anda bersedia menandatangani di sini?
turned-phrase-come-back = Mohon datang lagi pada hari lain.
turned-phrase-goodbye = Sampai jumpa. Semoga semuanya berjalan baik.
turned-phrase-yes = Ya
turned-phrase-no = Tidak
