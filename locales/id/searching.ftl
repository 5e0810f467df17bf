# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = Tidak ada hasil dalam { $language }.
search-suggestions = Saran
search-kind-amount = Jumlah uang atau batas waktu
privacy-searching-heading = Saat Anda mencari
privacy-searching = Kata yang tidak menemukan apa-apa disimpan terenkripsi selama 90 hari supaya kota bisa menulis yang masih kurang. Siapa yang mengetiknya tidak disimpan, hanya harinya. Kalimat panjang, nomor panjang, dan alamat sama sekali tidak disimpan.

# The newsroom's page of searches that found nothing.
board-section-unfound = Dicari dan tidak ditemukan
unfound-title = Dicari dan tidak ditemukan
unfound-what = Yang diketik pembaca dalam 90 hari terakhir dan tidak ditemukan. Tidak ada yang tahu siapa yang mengetiknya. Tulislah yang masih kurang, atau sebutkan kata yang dipakai tulisan kita: sejak itu akan ditemukan.
unfound-none = Semua pencarian dalam 90 hari terakhir ada hasilnya.
unfound-typed = Yang diketik
unfound-language = Bahasa
# How often something was typed.
unfound-times = Berapa kali
unfound-last = Terakhir
unfound-elsewhere = Hanya ada dalam:
unfound-again = Cari lagi
unfound-means = Di tulisan kita disebut
unfound-means-button = Artinya sama
unfound-seen = Sudah diurus
# $words: what a publisher wrote
unfound-means-nothing = “{ $words }” juga tidak menemukan apa-apa dalam bahasa ini. Sebutkan kata yang ada di tulisan kita.
# $asked: what readers typed
unfound-linked = Mulai sekarang “{ $asked }” akan ditemukan.
unfound-gone = Baris ini sudah tidak ada. Orang lain sudah mengurusnya.
unfound-too-long = Terlalu panjang. Tulis paling banyak { $most } karakter.
# $count: searches with long sentences that found nothing
unfound-long = { $count } pertanyaan panjang tidak menemukan apa-apa. Kata-katanya tidak disimpan.
unfound-same-heading = Kata yang artinya sama, ditambahkan di sini
unfound-same-remove = Keluarkan
unfound-same-removed = Kata-kata itu sudah dikeluarkan.

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = Jumlah uang dan batas waktu
amounts-lead = Isi undang-undang hari ini, masing-masing dengan sumbernya. Bila undang-undang berubah, halaman ini berubah pada hari yang sama.
amounts-name = Hal
amounts-value = Hari ini
# $date: the first day; $value: the new value
amounts-next = Mulai { $date }: { $value }
amounts-source = Sumber (dalam bahasa Korea)
# $date: a day
amounts-checked = Diperiksa { $date }
amounts-guide = Yang bisa Anda lakukan
amount-minimum-wage-hourly = Upah minimum satu jam
amount-minimum-wage-daily = Upah minimum satu hari delapan jam
amount-minimum-wage-monthly = Upah minimum satu bulan kerja penuh
amount-premium-overtime = Tambahan upah untuk lembur
amount-premium-night = Tambahan upah untuk kerja malam
amount-premium-holiday = Tambahan upah untuk kerja pada hari libur
amount-premium-firm-size = Jumlah pekerja yang mewajibkan perusahaan membayar tambahan ini
amount-wage-settlement-deadline = Setelah hari kerja terakhir, semua uang harus dibayar dalam
amount-wage-delay-interest = Bunga satu tahun untuk upah yang terlambat dibayar
amount-wage-claim-limit = Upah yang belum dibayar bisa ditagih selama
amount-annual-leave-days = Hari libur berbayar dalam setahun, setelah bekerja satu tahun
amount-dismissal-notice = Pemberitahuan sebelum diberhentikan
amount-dismissal-complaint-limit = Batas waktu mengadukan pemberhentian yang tidak sah
amount-maternity-leave = Cuti sebelum dan sesudah melahirkan
amount-severance-min-service = Uang pesangon wajib dibayar setelah bekerja selama
amount-severance-days-per-year = Uang pesangon untuk setiap tahun: upah rata-rata selama
amount-severance-deadline = Setelah berhenti, uang pesangon harus dibayar dalam
amount-severance-claim-limit = Uang pesangon bisa ditagih selama
amount-departure-insurance-claim-limit = Asuransi jaminan kepulangan bisa ditagih selama
amount-accident-leave-benefit = Uang selama tidak bisa bekerja setelah kecelakaan, dihitung dari upah rata-rata
amount-accident-claim-limit = Batas waktu menuntut biaya pengobatan dan upah yang hilang setelah kecelakaan
amount-accident-claim-limit-long = Batas waktu menuntut untuk cacat tetap atau kematian
amount-accident-appeal = Batas waktu menyatakan keberatan bila asuransi kecelakaan kerja menolak
amount-health-insurance-wait = Tanpa pekerjaan yang mengasuransikan Anda, asuransi kesehatan mulai setelah
amount-health-insurance-rate-worker = Asuransi kesehatan: bagian Anda dari upah
amount-pension-rate-worker = Pensiun nasional: bagian Anda dari upah
amount-employment-insurance-rate-worker = Asuransi ketenagakerjaan: bagian Anda dari upah
amount-registration-deadline = Setelah masuk Korea, daftar sebagai orang asing dalam
amount-address-report-deadline = Setelah pindah rumah, laporkan alamat baru dalam
amount-newborn-status-deadline = Untuk anak yang lahir di Korea, minta izin tinggal dalam
amount-workplace-change-apply = Setelah keluar dari tempat kerja, minta perubahan dalam
amount-workplace-change-find = Tempat kerja baru harus ditemukan dalam
amount-fee-card = Biaya kartu registrasi orang asing
amount-fee-extension = Biaya perpanjangan izin tinggal
amount-fee-status-change = Biaya mengganti jenis izin tinggal
amount-fee-workplace-change = Biaya perubahan tempat kerja
amount-child-allowance-amount = Tunjangan anak per bulan
amount-child-allowance-under-age = Tunjangan anak untuk anak berumur di bawah (tahun)
amount-birth-report-deadline = Kelahiran harus dilaporkan dalam
amount-waste-fine = Denda membuang sampah sembarangan, paling banyak
amount-lease-term = Rumah sewa boleh ditempati paling sedikit
amount-international-licence = Setelah masuk Korea, surat izin mengemudi internasional berlaku selama
