# The newsroom's sections.
board-sections = Ruang redaksi
board-section-board = Terjemahan
board-section-bulletins = Kabar
board-section-facts = Jumlah uang dan angka
board-section-terms = Istilah
board-section-reading = Perlu dibaca
board-section-orders = Permintaan terjemahan
board-section-feedback = Kata pembaca
board-section-wanted = Yang diinginkan pembaca

# Where every text stands in every language.
board-title = Keadaan terjemahan
board-new = Tulis teks baru
board-search = Cari menurut judul
board-filter-wanted = Menurut yang perlu dikerjakan
board-filter-kind = Menurut jenis
board-filter-topic = Menurut topik
board-all = Semua
board-wanted-all = Semua teks
board-wanted-stale = Tertinggal dari teks Korea
board-wanted-missing = Belum diterjemahkan
board-wanted-to-review = Perlu dibaca oleh penutur
board-wanted-unpublished = Belum terbit
board-sums = Perlu dikerjakan, menurut bahasa
board-show-all = Tampilkan semuanya
board-nothing = Tidak ada teks yang cocok.
board-text = Teks
board-shelf-guide = Panduan
board-shelf-newsletter = Buletin
board-shelf-alert = Peringatan
board-shelf-reply = Jawaban siap pakai
board-shelf-question = Pertanyaan sebelum konsultasi
board-shelf-situation = Jalan keluar dari suatu keadaan
board-shelf-programme = Kursus dan acara
board-ahead = sudah disimpan, tetapi belum dilihat pembaca
# $when: a moment
board-scheduled = terbit pada { $when }
# $shown: a number as it is written
board-comments = komentar yang menunggu: { $shown }
board-legend = Arti tanda-tanda
board-waits = terbit pada tanggalnya
board-asked = komentar menunggu jawaban
