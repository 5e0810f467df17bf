# Courses and events: what residents see.
programmes-title = Kursus dan acara
programmes-lead = Kursus dan acara yang sedang berjalan atau segera dimulai. Hanya yang sudah dipastikan yang dimuat.
programmes-none = Sekarang tidak ada kursus atau acara yang bisa ditampilkan.
programme-kind-korean-class = Kelas bahasa Korea
programme-kind-kiip = Program Integrasi Sosial (KIIP)
programme-kind-topik = Persiapan ujian kemampuan bahasa Korea (TOPIK)
programme-kind-settlement = Kursus bagi pendatang baru
programme-kind-festival = Pesta rakyat
programme-kind-clinic = Pengobatan dan pemeriksaan kesehatan
programme-kind-other = Kursus atau acara lain
# $from, $until: days
programme-days = { $from } sampai { $until }
programme-days-open = mulai { $from }
programme-cost = Biaya
programme-free = Gratis
# Where the amount is not known.
programme-paid = Berbayar
programme-size = Untuk
# $shown: the number as it is written
programme-places = { $shown } orang
programme-contact = Tempat bertanya
programme-sign-up = Pendaftaran
programme-sign-up-not-needed = Anda bisa datang tanpa mendaftar.
programme-sign-up-here = Anda bisa mendaftar di situs ini, dalam bahasa Anda. Mohon tulis kursus atau acara yang Anda maksud.
programme-sign-up-button = Daftar
programme-over-title = Ini sudah selesai
search-kind-programme = Kursus atau acara

# The newsroom: the list.
board-section-programmes = Kursus dan acara
programmes-desk-lead = Di sini kursus dan acara dimasukkan, diperbaiki, dan dipastikan. Warga melihat yang sudah dipastikan dan yang teks bahasa Koreanya sudah terbit; sehari setelah selesai, hilang sendiri.
programmes-desk-none = Belum ada kursus atau acara yang dimasukkan.
programmes-begun = Masih harus diisi
programmes-stage-coming = Akan datang
programmes-stage-running = Sedang berjalan
programmes-stage-over = Selesai
programmes-name = Nama
programmes-when = Kapan
programmes-languages-public = Bahasa yang sudah terbit
programmes-due = periksa lagi
programmes-unverified = belum dipastikan
# $by: a name; $day: a day
programmes-verified = dipastikan oleh { $by }, { $day }

# A new one.
programmes-new = Tambah kursus atau acara
programmes-new-lead = Mulailah dengan namanya dalam bahasa Korea. Waktu dan tempat diisi di halaman berikutnya; penjelasan dan terjemahan ditulis dalam teksnya.
programmes-new-button = Lanjut

# One of them: verified, entered, changed.
programmes-said-begun = Teksnya sudah dibuat. Sekarang mohon isi waktu dan tempat.
programmes-said-saved = Sudah disimpan.
programmes-said-verified = Dicatat sebagai dipastikan hari ini.
programmes-said-doubted = Warga tidak melihatnya lagi. Ini tampil lagi setelah dipastikan.
programmes-words = Nama, penjelasan, dan terjemahan
programmes-words-not-public = Teksnya belum terbit, jadi warga belum melihatnya.
programmes-unverified-what = Warga melihatnya setelah penerbit mencocokkannya dengan sumbernya.
programmes-verify-what = Apakah waktu, tempat, biaya, dan cara mendaftar sama seperti dalam sumbernya?
programmes-verify-button = Dipastikan hari ini, semuanya benar
programmes-doubt-button = Sembunyikan sampai dipastikan
programmes-review = Pastikan lagi pada
programmes-review-hint = Bila dikosongkan: tiga bulan lagi.
programmes-details = Waktu dan tempat
programmes-details-what = Ini tampil sama dalam semua bahasa.
programmes-changed = Apa yang berubah
programmes-done-entered = Dimasukkan
programmes-done-corrected = Diperbaiki
programmes-done-verified = Dipastikan
programmes-done-doubted = Disembunyikan
programmes-done-imported = Diambil dari isi situs

# Filling it in.
programmes-field-kind = Jenis
programmes-field-run-by = Dikelola oleh
programmes-field-contact = Tempat bertanya
programmes-field-place = Tempat
programmes-field-place-roman = Tempat dalam huruf Latin
programmes-field-first = Hari pertama
programmes-field-last = Hari terakhir
programmes-field-sessions = Jam
programmes-field-languages = Bahasa yang dipakai
programmes-field-cost = Biaya
programmes-field-fee = Besarnya biaya, bila berbayar
programmes-field-sign-up = Cara mendaftar
programmes-field-phone = Telepon pendaftaran
programmes-field-website = Situs web pendaftaran
programmes-field-places = Berapa orang yang bisa ikut
programmes-field-source = Sumber
programmes-field-status = Kepastian
programmes-field-checked = Terakhir diperiksa
programmes-status-official = sudah dipastikan
programmes-status-unverified = belum dipastikan
programmes-hint-run-by = Nama lembaganya dalam bahasa Korea.
programmes-hint-contact = Pilihlah bila ada di antara kontak; bila tidak ada, kosongkan.
programmes-hint-place = Dalam bahasa Korea: alamat jalan, gedung, lantai, dan ruang.
programmes-hint-last = Kosongkan bila hanya satu hari, atau bila akhirnya belum diketahui.
programmes-hint-sessions = Jam mulai dan selesainya, dengan hitungan 24 jam. Bila hanya satu hari, nama hari tidak perlu dipilih. Baris tambahan ada di bagian bawah formulir.
programmes-hint-fee = Jumlah uang dipilih dari nilai yang terdaftar. Bila belum ada, mohon tambahkan dulu:
programmes-hint-phone = Dipilih dari nomor telepon yang terdaftar.
programmes-hint-website = Alamat lengkap, mulai dari https://.
programmes-hint-places = Kosongkan bila tidak ada batasnya.
programmes-hint-source = Nama dan tanggal pengumuman, atau halaman situs web, dalam bahasa Korea.
programmes-held-weekly = Setiap minggu
programmes-held-day = Satu hari saja
programmes-way-none = Tidak perlu mendaftar
programmes-way-counselling = Lewat formulir konsultasi di situs ini
programmes-way-phone = Lewat telepon
programmes-way-website = Di situs lain
# $number: the number of a line
programmes-row-weekday = Baris { $number }: hari
programmes-row-opens = Baris { $number }: mulai
programmes-row-closes = Baris { $number }: selesai
programmes-rows-button = Tambah baris untuk jam
programmes-held-against = Hari ini saya sudah mencocokkannya dengan sumbernya. Warga langsung melihatnya.
programmes-will-wait = Setelah Anda menyimpannya, warga belum melihatnya sampai penerbit memastikannya.
programmes-save-button = Simpan
programmes-error-kind = Silakan pilih jenisnya.
programmes-error-run-by = Silakan tulis nama pengelolanya, dan persingkat bila panjang.
programmes-error-contact = Silakan pilih salah satu kontak.
programmes-error-place = Silakan tulis tempatnya, dan persingkat bila panjang.
programmes-error-place-roman = Ini terlalu panjang.
programmes-error-first = Silakan pilih hari pertama.
programmes-error-last = Hari terakhir lebih awal daripada hari pertama, atau bukan tanggal.
programmes-error-sessions = Mohon lihat lagi jamnya: setiap baris perlu hari, jam mulai, dan jam selesai, tidak boleh ada yang bertumpukan, dan hari itu harus ada di antara hari pertama dan hari terakhir.
programmes-error-languages = Silakan pilih bahasa yang dipakai.
programmes-error-fee = Silakan pilih apakah gratis, dan bila tidak, pilih jumlah biayanya.
programmes-error-sign-up = Silakan pilih cara mendaftar.
programmes-error-phone = Silakan pilih nomor teleponnya.
programmes-error-website = Silakan tulis alamatnya mulai dari https://.
programmes-error-places = Silakan tulis angka dari 1 sampai 100.000.
programmes-error-source = Silakan sebutkan sumbernya, dan persingkat bila panjang.
programmes-error-not-entered = Mohon isi waktu dan tempat dulu.
programmes-error-same = Tidak ada yang akan berubah.
programmes-error-review = Silakan pilih tanggal mulai besok.
programmes-error-changed = Orang lain mengubahnya sementara Anda melihatnya, jadi belum disimpan. Yang Anda tulis masih ada di sini. Mohon lihat riwayat di bawah, lalu simpan lagi bila tulisan Anda yang benar.
