# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Penyuntingan: { $language }
editor-to-publish = Lanjut ke halaman teks untuk menerbitkannya.
# $name: a person
editor-merged = Yang disimpan { $name } sementara itu juga ada di dalamnya.
# $name: a person; $count: number of blocks
editor-clash = Sementara itu { $name } menyimpan teks yang berbeda. Silakan pilih di { $count } blok, lalu simpan lagi. Tidak ada yang hilang.
editor-conflict-title = Dua versi
# $name: a person
editor-conflict = Sementara itu { $name } menyimpan teks yang berbeda. Tulisan Anda belum disimpan. Silakan pilih di tempat keduanya berbeda, lalu simpan.
editor-take = Teks mana yang dipertahankan?
editor-take-mine = Tulisan saya
editor-take-theirs = Tulisan orang lain itu
editor-take-both = Keduanya, tulisan saya dulu
editor-coming = Teks bahasa Korea sudah diubah, dan perubahannya belum terbit.
editor-to-coming = Terjemahkan teks bahasa Korea yang baru sekarang juga
editor-is-coming = Anda sedang menerjemahkan teks bahasa Korea yang belum terbit.
editor-to-public = Kembali ke teks bahasa Korea yang sudah terbit
# $count: number of blocks
editor-open = { $count } blok masih perlu dikerjakan.
editor-none-open = Semuanya sudah diterjemahkan.
editor-show-open = Tampilkan hanya yang perlu dikerjakan
editor-show-all = Tampilkan semuanya
editor-state-current = Sudah sesuai
editor-state-stale = Teks Korea sudah berubah
editor-state-missing = Belum diterjemahkan
editor-kind-title = Judul
editor-kind-summary = Ringkasan
editor-kind-heading = Subjudul
editor-kind-paragraph = Paragraf
editor-kind-item = Butir daftar
editor-kind-cell = Sel tabel
editor-changed = Yang berubah dalam teks bahasa Korea
editor-gone = Dihapus:
editor-new = Ditambahkan:
editor-still-right = Terjemahannya masih benar apa adanya
# $language: name of a language in itself
editor-words-label = Teks dalam { $language }
editor-save-next = Simpan, lalu berikutnya
editor-preview = Pratinjau di tab baru
editor-preview-here = Pratinjau: seperti yang akan dilihat pembaca
editor-kept = Yang Anda tulis sebelumnya sudah dikembalikan. Tulisan itu belum disimpan.
editor-discard = Buang
editor-keys = Papan ketik
editor-key-move = Blok berikutnya atau sebelumnya
editor-key-copy = Salin teks bahasa Korea
# $count: number of comments
editor-comments = { $count ->
    [0] Komentar
   *[other] { $count } komentar
}
editor-comment-label = Komentar Anda
editor-comment-send = Kirim komentar
editor-comment-settle = Selesai
editor-comment-settled = sudah selesai
editor-comment-for-all = tentang teks bahasa Korea, untuk semua bahasa
editor-comment-save-first = Mohon simpan teks Anda sebelum mengirim komentar.
editor-summary = Ringkasan
editor-help = Cara menulis subjudul, daftar, dan tautan
editor-help-heading = Subjudul; tiga tanda untuk yang lebih kecil
editor-help-list = Butir daftar, satu per baris
editor-help-steps = Langkah, satu per baris, bernomor
editor-help-strong = Kata penting
editor-help-link = Tautan: kata-katanya, lalu alamat halaman tanpa bahasanya
editor-help-fact = Jumlah uang, batas waktu, atau nomor telepon yang disimpan di tempat lain
editor-help-table = Baris tabel; tulis baris | --- | --- | di bawah baris pertama
editor-facts = Jumlah uang, batas waktu, dan nomor telepon
editor-facts-find = Cari dan sisipkan

editor-error-not-one-block = Ini akan menjadi beberapa blok atau blok jenis lain. Mohon tulis sebagai satu blok, seperti dalam bahasa Korea.
editor-error-source = Teks bahasa Korea yang menjadi dasar terjemahan ini tidak ditemukan. Mohon salin tulisan Anda, lalu buka halaman ini lagi.
# $limit: number of characters
editor-error-comment = Silakan tulis komentar, paling banyak { $limit } karakter.
