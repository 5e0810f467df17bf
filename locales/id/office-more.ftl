# The office: what goes on this minute.
office-asked-heading = Mendesak, sedang ditawarkan
office-asked-who = Siapa yang ditanya
office-until = Sampai
office-held-heading = Ditahan karena lonjakan pertanyaan
office-route-heading = Jangan menunggu
office-route-button = Bagikan sekarang
# A button of a list of cases, for whoever hears the page.
office-route-label = Bagikan kasus { $locator } sekarang
office-talks-heading = Percakapan yang sedang berlangsung
office-talk-since = Sejak
office-talk-line = Saluran juru bahasa
office-suggestions = Saran dan keluhan yang terbuka

# The trail of a case.
act-contact-not-noted = Tidak ada yang mencatat akhir percakapan, jadi diakhiri oleh sistem
act-call-not-noted = Tidak ada yang mencatat akhir telepon dengan saluran juru bahasa, jadi diakhiri oleh sistem
act-let-go = Dibagikan meskipun ada lonjakan pertanyaan

# What was asked each month, counted.
demands-title = Kebutuhan konsultasi
demands-lead = Berapa orang bertanya setiap bulan, menurut bahasa dan topik, bagaimana hasilnya, dan berapa lama separuh dari mereka menunggu jawaban pertama. Tidak ada orang yang bisa dikenali di dalamnya.
demands-small = “{ $hidden }” adalah angka kecil ({ $few }) yang bisa menunjuk pada seseorang, atau angka yang bisa dipakai untuk menghitung angka seperti itu.
demands-from = Dari bulan
demands-until = Sampai bulan
demands-show = Tampilkan
demands-file = Keluarkan sebagai tabel (CSV)
demands-error-span = Pilih bulan pertama dan bulan terakhir, paling banyak { $limit } bulan.
demands-none = Tidak ada yang bertanya pada bulan ini.
demands-month = Bulan
demands-all = Semua
demands-asked = Bertanya
demands-kind-helped = Dijawab
demands-kind-unhelped = Tidak terbantu
demands-kind-tallied = Hanya dihitung
demands-kind-open = Masih terbuka
demands-waited = Menunggu (menit)
demands-hidden = disembunyikan
# The first line of the file.
demands-mark = Dikeluarkan oleh { $name }, { $moment }. Angka kecil disembunyikan.
closing-no-language = Tutup: tidak ada orang untuk bahasa itu

# An answer in which something of a saved reply is not filled in.
desk-blank-error = Dalam jawaban ini masih ada yang belum diisi. Mohon isi. Untuk mengirimnya apa adanya, tekan tombol sekali lagi.
desk-flag-and-blank-error = Dalam jawaban ini masih ada yang belum diisi, dan tampaknya ada status tinggal, nomor registrasi orang asing, atau nomor paspor. Mohon perbaiki keduanya. Untuk mengirimnya apa adanya, tekan tombol sekali lagi.

# Readings of cases, page by page.
reading-search = Nama petugas, atau nomor tanda terima
reading-search-button = Cari
reading-none-found = Tidak ada yang seperti itu pada bulan ini.
reading-pages = Halaman daftar ini
reading-page = Halaman { $page } dari { $pages }
reading-page-before = Yang lebih baru
reading-page-after = Yang lebih lama

# Recovery codes that are all used, or ended when a backup was taken back.
factor-codes-none = Anda tidak punya kode pemulihan lagi. Setiap kode berlaku satu kali, dan semuanya tidak berlaku lagi bila sistem dikembalikan dari salinan cadangan. Buatlah kode baru sekarang, supaya Anda bisa masuk tanpa ponsel.
factor-codes-later = Nanti saja: ke kasus saya
factor-act-codes-ended = Kode pemulihan tidak berlaku lagi karena sistem dikembalikan dari salinan cadangan
