# Readings: who speaks a language reads what stands in it.
nav-readings = Mohon dibaca
readings-title = Mohon dibaca
readings-lead = Anda menguasai bahasa-bahasa ini. Setiap teks yang Anda baca dan nyatakan benar akan ditampilkan kepada pembaca sebagai sudah diperiksa oleh penutur asli.
readings-no-language = Belum ada bahasa yang dicatat untuk Anda. Mohon minta kepala pusat konsultasi menambahkan bahasa yang Anda kuasai.
readings-nothing = Tidak ada teks yang menunggu dibaca dalam bahasa Anda. Terima kasih.
readings-right-done = Terima kasih. Sekarang pembaca melihat bahwa teks ini sudah diperiksa oleh penutur asli.
readings-messages-heading = Kata-kata di situs dan bot
readings-critical-unread = Tidak boleh salah, belum dibaca
readings-all-unread = Semua, belum dibaca
readings-texts-heading = Teks
readings-by-machine = Oleh mesin
readings-by-person = Oleh manusia
readings-public = Terbit
readings-draft = Belum terbit

# One text.
# $title: Korean title of a text; $language: name of a language in itself
readings-text-title = { $title } dalam { $language }
readings-text-lead = Bandingkan setiap bagian dengan teks bahasa Korea. Bila semuanya benar, nyatakan di akhir halaman; bila ada bagian yang salah, tulis apa yang salah.
readings-wrong = Ini salah
readings-what = Apa yang salah, dan bagaimana seharusnya?
readings-wrong-button = Beri tahu redaksi
readings-right-heading = Semuanya benar
readings-right-what = Pembaca akan melihat bahwa teks ini sudah diperiksa oleh penutur asli. Nama Anda tidak ditampilkan kepada mereka.
readings-right-button = Saya sudah membacanya, dan sudah benar
readings-error-own = Ini tulisan Anda sendiri. Orang lain yang harus membacanya.
readings-error-changed = Sementara itu teks yang berbeda sudah disimpan. Mohon baca yang ada di sini sekarang.
readings-error-behind = Ada bagian yang belum diterjemahkan, atau teks bahasa Koreanya sudah berubah. Teks ini bisa dinyatakan benar setelah semuanya selesai.
# $limit: number of characters
readings-error-length = Silakan tulis sesuatu, paling banyak { $limit } karakter.

# The messages of the program.
# $language: name of a language in itself
readings-messages-title = Kata-kata di situs dan bot dalam { $language }
readings-messages-lead = Di bawah setiap baris bahasa Korea dan Inggris ada kata-kata kami dalam bahasa Anda, dengan huruf tebal. Nyatakan bahwa itu benar, atau tulis bagaimana seharusnya. Perbaikan langsung tampil di semua tempat.
readings-messages-hint = Nilai yang diisi oleh program dibiarkan apa adanya:
readings-files = Bagian
readings-critical = Tidak boleh salah
readings-state-unread = Belum dibaca
readings-state-right = Benar
readings-state-corrected = Diperbaiki
readings-state-again = Kata-kata kami berubah: mohon baca lagi
readings-message-right = Sudah benar
readings-message-correct = Perbaiki
readings-message-words = Bagaimana seharusnya
readings-message-button = Pakai ini mulai sekarang
# $name: a value, as it is typed
readings-error-lacks = { $name } tidak ada. Mohon biarkan apa adanya.
# $name: a value, as it is typed
readings-error-adds = { $name } tidak dikenal di sini. Mohon hapus.
# $name: what was typed as a case
readings-error-choice = Pilihan { $name } tidak dikenal di sini. Mohon pakai pilihan yang ada sebelumnya.
readings-error-markup = Mohon jangan memakai tag, tautan, dan tanda tak terlihat yang sebelumnya tidak ada.
readings-error-unreadable = Ini tidak bisa dibaca. Mohon bandingkan kurung kurawalnya dengan yang sebelumnya.

# Corrections.
readings-corrections-title = Kata-kata yang diperbaiki
readings-corrections-none = Belum ada yang diperbaiki.
readings-message = Pesan
readings-own-words = Sebelum
readings-new-words = Sekarang
readings-by = Diperbaiki oleh
readings-end = Kembali ke kata-kata kami
