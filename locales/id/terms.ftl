# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = Kata untuk di loket
terms-counter-what = Tunjukkan atau bacakan kata bahasa Korea ini di loket atau lewat telepon.
terms-unchecked = Belum diperiksa oleh penutur asli
terms-back-to-text = { $word }: kembali ke teks
terms-words-lead = Kata-kata bahasa Korea yang dipakai kantor dan perusahaan, beserta artinya.
terms-words-letters = Huruf pertama
search-kind-term = Istilah

# Where terms are kept: the list.
terms-title = Istilah
terms-make = Tambah istilah
terms-search = Cari kata
terms-every-language = Semua bahasa
terms-every-state = Semua status
terms-narrow = Tampilkan yang ini
terms-found =
    { $count ->
        [0] Tidak ada istilah yang cocok.
       *[other] { $count } istilah
    }
terms-korean = Bahasa Korea
terms-word = Kata
terms-explanation = Penjelasan dalam satu kalimat
terms-languages = Status dalam setiap bahasa
terms-standing-missing = Belum ada
terms-standing-machine = Belum diperiksa oleh penutur asli
terms-standing-reviewed = Sudah diperiksa oleh penutur asli
terms-standing-official = Kata resmi
terms-removed = Istilah sudah dihapus.

# One term.
terms-make-hint = Tulis kata bahasa Korea. Alamatnya dibuat dari kata bahasa Inggris; bahasa lain diisi setelah disimpan.
terms-edit-hint = Hanya bahasa yang Anda ubah yang disimpan. Siapa yang menyimpan kata sebagai sudah diperiksa oleh penutur asli, namanya dicatat sebagai pemeriksa.
terms-source = Sumber (untuk kata resmi)
terms-edited = Diubah oleh { $name }, { $when }
terms-reviewed = Diperiksa oleh { $name }, { $when }
terms-by-file = Dari berkas
terms-other-languages = Bahasa lain
terms-meanwhile = Sementara Anda menulis, orang lain menyimpan bahasa yang sama. Tulisan Anda masih ada di bawah, dan belum ada yang disimpan. Mohon bandingkan, lalu simpan lagi.
terms-meanwhile-here = Yang tersimpan sekarang ({ $name }):
terms-error-no-korean = Silakan tulis kata bahasa Korea.
terms-error-too-long = Terlalu panjang. Paling banyak { $limit } karakter.
terms-error-no-source = Silakan tulis di mana Anda melihat kata resmi itu.
terms-error-taken = Istilah dengan kata bahasa Korea ini sudah ada.
terms-error-used = Teks-teks ini memakai istilah tersebut, jadi tidak bisa dihapus. Mohon keluarkan dulu dari teks-teks itu.
terms-uses = Teks yang memakai istilah ini
terms-uses-none = Tidak ada teks yang memuat istilah ini sebagai kata untuk di loket.
terms-changes = Apa yang diubah
terms-changes-none = Belum ada yang diubah.
terms-before = Sebelum
terms-after = Sesudah
terms-remove-heading = Hapus istilah
terms-remove-what = Istilah ini hilang dari daftar kata di situs. Mengimpor berkas tidak mengembalikannya.
terms-remove-button = Hapus istilah ini
