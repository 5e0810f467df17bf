# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = Jumlah uang dan angka
facts-lead = Jumlah uang, batas waktu, dan nomor telepon yang ada dalam teks. Yang Anda ubah di sini langsung berubah dalam semua bahasa.
facts-search-label = Cari menurut nama, nilai, atau sumber
facts-none = Tidak ada yang ditemukan.
facts-fact = Nama
facts-value = Nilai
facts-holds = Masa berlaku
facts-source = Sumber
facts-checked = Diperiksa
# Nobody in the house looked it up: it came with the content files.
facts-by-files = bersama isi situs
# $from, $until: days
facts-period = { $from } sampai { $until }
facts-period-open = sejak { $from }
facts-standing-lapsed = Tidak ada nilai hari ini
facts-standing-due = Perlu diperiksa lagi
facts-standing-coming = Segera berubah
facts-standing-settled = Beres
facts-standing-what-lapsed = Masa berlaku nilainya sudah habis dan belum ada nilai berikutnya: teks menampilkan tanda pisah.
facts-standing-what-due = Tanggal pemeriksaannya sudah tiba, atau terakhir diperiksa lebih dari satu tahun lalu.
facts-standing-what-coming = Nilai berikutnya sudah diketahui, atau nilai sekarang punya hari terakhir.
facts-standing-what-settled = Sekarang tidak ada yang perlu dilakukan.

# One fact: its values, checks, texts and history.
facts-unit = Satuan
facts-unit-won = won Korea
facts-unit-day = hari
facts-unit-week = minggu
facts-unit-month = bulan
facts-unit-year = tahun
facts-unit-hour = jam
facts-unit-minute = menit
facts-unit-percent = persen
facts-unit-person = orang
facts-unit-time = waktu (pukul)
facts-unit-number = angka
facts-unit-phone = nomor telepon
facts-unit-date = tanggal
facts-values = Semua nilai
facts-today = hari ini
facts-due = periksa lagi
facts-change = Ubah
facts-correct = Perbaiki
facts-end = Akhiri
facts-remove = Hapus
facts-add = Tambah nilai
facts-check-heading = Periksa lagi
facts-check-what = Apakah Anda sudah membaca lagi sumbernya? Bila nilainya masih benar, tanggal dan nama Anda dicatat.
facts-review-hint = Tanggal pemeriksaan berikutnya. Bila dikosongkan: satu tahun lagi.
facts-check-button = Diperiksa hari ini, masih benar
facts-review-button = Hanya tentukan tanggalnya
# $day: a day
facts-review-on = pemeriksaan berikutnya { $day }
facts-said-changed = Sudah diubah. Teks dalam semua bahasa menampilkan nilai baru.
facts-said-saved = Perubahan sudah disimpan.
facts-said-checked = Dicatat sebagai diperiksa hari ini.
facts-texts = Tempat nilai ini ditampilkan
facts-touched-none = Belum ada teks yang menampilkannya.
# $count: number of texts, contacts and pages
facts-touched-what = Nilai ini ditampilkan di { $count } tempat. Menurut bahasa:
facts-kind-contact = Kontak
facts-kind-page = Halaman
facts-draft = konsep
facts-history = Apa yang diubah
facts-history-none = Belum ada yang diubah di sini.
facts-done = Tindakan
facts-done-added = Ditambahkan
facts-done-corrected = Diperbaiki
facts-done-ended = Diakhiri
facts-done-checked = Diperiksa
facts-done-review = Pemeriksaan berikutnya ditentukan
facts-done-removed = Dihapus
facts-done-imported = Diambil dari isi situs
facts-before = Sebelum
facts-after = Sesudah
facts-who = Oleh siapa dan kapan

# A change: typed, looked at, confirmed.
facts-heading-add = Tambah nilai
facts-heading-correct = Perbaiki nilai
facts-heading-end = Akhiri nilai
facts-heading-remove = Hapus nilai
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = Tanpa satuan: jumlah uang seperti 10320, tanggal seperti 2026-11-06, waktu seperti 18:00, nomor telepon seperti 1577-1366.
facts-from = Hari pertama
facts-until = Hari terakhir
facts-until-hint = Kosongkan bila belum diketahui.
facts-source-hint = Pasal undang-undang atau nomor pengumuman, dalam bahasa Korea.
facts-status = Di mana Anda membacanya?
facts-status-law = Dalam undang-undang
facts-status-official = Dalam pengumuman resmi
facts-end-before = Nilai yang berlaku saat itu berakhir satu hari sebelumnya.
facts-review-change = Lihat apa yang berubah
facts-review-lead = Belum ada yang diubah. Lihatlah dulu, lalu pastikan bila sudah benar.
facts-shown-heading = Tampilannya dalam setiap bahasa
facts-confirm = Ubah seperti ini
facts-back = Kembali ke formulir
facts-new-title = Daftarkan nilai baru
facts-new-button = Simpan nilai terdaftar
facts-id = Nama nilai terdaftar
facts-id-hint = Nama yang dipakai dalam teks: huruf kecil, angka, dan tanda hubung, seperti
facts-error-id = Mohon pakai huruf kecil, angka, dan tanda hubung saja.
facts-error-unit = Silakan pilih satuan. Semua nilai dengan nama yang sama memakai satuan yang sama.
facts-error-value = Nilai ini tidak cocok dengan satuannya. Mohon tulis seperti dalam contoh.
facts-error-from = Silakan pilih hari pertama.
facts-error-until = Hari terakhir belum diisi atau lebih awal daripada hari pertama.
facts-error-source = Silakan sebutkan sumbernya, dan persingkat bila panjang.
facts-error-status = Silakan pilih apakah itu ada dalam undang-undang atau pengumuman resmi.
facts-error-review = Silakan pilih tanggal mulai besok.
facts-error-overlap = Masa berlakunya bertumpuk dengan { $value } ({ $period }).
facts-error-taken = Nama ini sudah dipakai.
facts-error-in-use = Teks menampilkan nilai ini, jadi tidak bisa dihapus. Keluarkan dulu dari teks-teks di bawah, atau perbaiki nilainya.
facts-error-same = Tidak ada yang akan berubah.
facts-error-changed = Orang lain mengubah nilainya sementara Anda melihatnya, jadi tidak ada yang dilakukan. Mohon lihat nilainya sekarang dan coba lagi.
facts-error-gone = Nilai ini sudah tidak ada.

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = Beri tahu orang yang mengikuti topik-topik ini
facts-tell-what = Memulai kabar dengan nilai baru dan tautan ke panduan. Anda bisa mengubahnya sebelum dikirim.
facts-tell-button = Tulis kabar
facts-tell-writer = Mohon beri tahu penulis kabar tentang perubahan ini.
# $guide: title of a guide
facts-bulletin-title = Yang berubah: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = Mulai { $day } menjadi { $fact }.
facts-bulletin-text-now = Sekarang menjadi { $fact }.

# For residents: a guide with the values of another day.
facts-as-of-summary = Lihat jumlah uang dan batas waktu pada hari lain
facts-as-of-what = Bila Anda memerlukan aturan pada hari Anda terluka atau bekerja, pilih hari itu.
facts-as-of-day = Tanggal
facts-as-of-button = Tampilkan nilai pada hari itu
# $day: a day
facts-as-of-note = Jumlah uang dan batas waktu ini berlaku pada { $day }. Penjelasannya adalah penjelasan hari ini.
facts-as-of-missing = Bila Anda melihat tanda pisah (—), kami tidak tahu nilainya pada hari itu.
facts-as-of-today = Kembali ke nilai hari ini
# $first, $last: days
facts-as-of-error = Silakan pilih tanggal dari { $first } sampai { $last }. Yang Anda lihat sekarang adalah nilai hari ini.
