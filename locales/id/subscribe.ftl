# Subscribing by email.
subscribe-title = Dapatkan kabar baru lewat email
subscribe-what = Hanya yang Anda pilih, dalam bahasa Anda. Anda bisa berhenti kapan saja dengan satu ketukan.
subscribe-address-label = Alamat email
subscribe-lang-label = Bahasa
subscribe-topics-label = Tentang apa?
subscribe-cadence-label = Seberapa sering?
subscribe-cadence-at-once = Segera, begitu ada yang baru
subscribe-send-button = Daftar
subscribe-next = Kami mengirim satu email lebih dulu. Buka email itu dan tekan tombol di dalamnya. Tanpa itu, kami tidak mengirim apa pun.
subscribe-telegram-heading = Ingin menerimanya lewat Telegram?
subscribe-telegram = Buka obrolan kami di Telegram, tekan “Mulai”, lalu pilih bahasa dan topik yang ingin Anda terima di sana.
subscribe-error-address = Mohon periksa lagi alamat email Anda. Bentuknya seperti name@example.com.
subscribe-error-lang = Silakan pilih bahasa dari daftar.
subscribe-error-topics = Silakan pilih paling sedikit satu topik.
subscribe-error-cadence = Silakan pilih seberapa sering.
subscribe-sent-title = Silakan periksa email Anda
# $address: an email address
subscribe-sent-what = Kami sudah mengirim email ke { $address }. Buka email itu dan tekan tombolnya. Setelah itu, barulah kabar baru mulai dikirim.
subscribe-sent-missing = Belum ada email setelah sepuluh menit? Lihat di folder spam, dan periksa apakah alamat di atas benar.
subscribe-sent-again = Masukkan alamat lain
subscribe-again = Daftar lagi

# The link in the mail.
confirm-title = Anda ingin menerima kabar baru ini?
confirm-what = Tekan tombol, dan kabar baru mulai dikirim. Bila Anda tidak memintanya, tutup halaman ini; tidak ada yang akan dikirim.
confirm-button = Ya, kirimi saya kabar baru
confirmed-title = Anda sudah terdaftar
confirmed-what = Anda akan mendapat email bila ada yang baru. Di setiap email ada tautan untuk mengubah atau berhenti.
confirmed-manage = Ubah atau berhenti
spent-title = Tautan ini sudah tidak berlaku
spent-what = Tautan ini sudah dipakai atau sudah terlalu lama. Bila Anda sudah menekan tombolnya, semuanya beres dan Anda tidak perlu berbuat apa-apa. Bila belum, Anda bisa mendaftar lagi.

# Changing and stopping.
manage-title = Kabar baru untuk Anda
manage-what = Pilih yang ingin Anda terima, lalu simpan.
manage-save-button = Simpan
manage-saved = Sudah disimpan.
manage-end-heading = Hentikan semua
manage-end-what = Anda tidak akan menerima kabar baru lagi, dan kami menghapus alamat Anda.
manage-end-button = Hentikan semua
end-title = Hentikan semua kabar baru?
end-what = Tekan tombol, dan Anda tidak akan menerima kabar baru lagi. Kami menghapus alamat Anda.
end-change-instead = Ubah topik atau bahasa saja
ended-title = Kabar baru untuk Anda sudah dihentikan
ended-what = Anda tidak akan menerima kabar baru lagi. Kami sudah menghapus alamat Anda. Email yang sudah telanjur dikirim masih bisa sampai.

# The mail that asks to confirm. $city: the city's name
confirm-mail-subject = { $city }: mohon pastikan pendaftaran Anda
# $city: the city's name, $link: an address on the web, alone on its line
confirm-mail-text =
    Halo,

    seseorang, mungkin Anda sendiri, meminta { $city } mengirim kabar baru ke alamat email ini.

    Untuk menerimanya, buka halaman ini dan tekan tombolnya:

    { $link }

    Tautan ini berlaku selama 7 hari.

    Bila Anda tidak memintanya, Anda tidak perlu berbuat apa-apa. Kami tidak akan mengirim email lagi kepada Anda.
