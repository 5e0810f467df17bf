# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = Belum ada dalam bahasa Anda
# $wanted: name of a language in itself
newsletter-not-yet = Edisi buletin ini belum terbit dalam { $wanted }.
newsletter-not-yet-some = Belum terbit dalam { $wanted }:
# $day: a date
newsletter-planned = Rencananya terbit pada { $day }.
newsletter-unplanned = Kami belum tahu kapan terbitnya.
newsletter-all-issues = Semua edisi
newsletter-no-issues = Belum ada edisi yang terbit.
newsletter-elsewhere = Tidak ada dalam bahasa ini
newsletter-other-issues = Edisi lain
newsletter-earlier-issue = Edisi sebelumnya:
newsletter-later-issue = Edisi berikutnya:
newsletter-other-articles = Artikel lain dalam edisi ini
newsletter-earlier-article = Sebelumnya:
newsletter-later-article = Berikutnya:
newsletter-feed = Umpan artikel baru
newsletter-feed-all = Semua yang baru, sebagai umpan

# The newsroom: publications and issues.
board-section-publications = Buletin
publications-title = Buletin
publications-lead = Terbitan dan edisinya. Sebuah edisi diterbitkan dalam setiap bahasa setelah lengkap dalam bahasa itu.
publications-issue = Edisi
publications-no-issues = Belum ada edisi.
publications-released = terbit
# $ready, $all: numbers as they are written
publications-ready = { $ready } dari { $all } artikel siap
# $day: a date
publications-next = Edisi berikutnya diperkirakan { $day }
publications-how-often = Seberapa sering terbit
publications-every-quarter = Setiap tiga bulan
publications-every-half-month = Dua kali sebulan
publications-every-irregular = Bila ada yang perlu diberitahukan
publications-begin = Buat terbitan baru
publications-begin-button = Buat terbitan
publications-title-text = Judul dan keterangannya dalam setiap bahasa
publications-begin-issue = Buat edisi baru
publications-begin-issue-button = Buat edisi
publications-day = Tanggal edisi
publications-day-hint = Tanggal ini tertulis pada edisinya. Jumlah uang dan angka dalam artikelnya berlaku per tanggal ini.
publications-save = Simpan
publications-error-every = Silakan pilih seberapa sering terbit.
publications-error-day = Silakan pilih tanggal.

# One issue.
publications-articles = Artikel
publications-no-articles = Belum ada artikel di dalamnya.
publications-public = terbit
publications-order = Ubah urutan
publications-up = Naikkan
publications-down = Turunkan
publications-take-out = Keluarkan dari edisi ini
publications-add = Tulis artikel baru
publications-add-button = Buat dan tulis
publications-put-in = Masukkan artikel yang sudah ada
publications-put-in-button = Masukkan
publications-loose = Artikel yang tidak ada dalam edisi mana pun
publications-languages = Terbitkan dalam setiap bahasa
publications-languages-what = Edisi ini diterbitkan dalam suatu bahasa setelah judul dan semua artikelnya siap dalam bahasa itu. Pembaca bahasa lain diberi tahu kapan terbitnya.
publications-waits-for = Yang perlu dikerjakan
publications-whole = Siap
publications-waits = Belum siap
publications-released-since = Terbit sejak
publications-see = Yang dilihat pembaca
# $when: a moment
publications-scheduled = Terbit pada { $when }, bila saat itu sudah siap
publications-missed = Tidak terbit
publications-missed-at = Seharusnya terbit pada { $when }, tetapi saat itu belum siap.
# $language: name of a language in itself
publications-release-in = Terbitkan dalam { $language }
publications-release-button = Terbitkan edisi dalam bahasa yang dipilih
publications-schedule = Terbitkan pada tanggal tertentu
publications-schedule-what = Setiap bahasa yang dipilih dan sudah siap saat itu terbit sendiri, dengan teks yang tersimpan saat itu. Bila ada yang belum siap, hal itu tertulis di sini.
publications-planned = Yang diberitahukan kepada pembaca
publications-planned-what = Kapan edisi ini direncanakan terbit dalam setiap bahasa. Kolom kosong berarti belum ada yang tahu.
publications-announce-later = Edisi bisa diumumkan setelah terbit dalam bahasa Korea.
publications-ready-heading = Edisi yang bisa diterbitkan sekarang:
publications-of-text = Edisi yang memuat teks ini
publications-with-issue = Teks ini terbit bersama edisinya. Mohon terbitkan edisi itu dalam bahasa ini.

# What keeps an issue back in a language.
publications-held-no-articles = Tidak ada artikel untuk dibaca.
publications-held-missing = Belum ditulis.
publications-held-no-body = Baru ada judulnya.
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $shown } kalimat belum ada terjemahannya
publications-held-behind = { $shown } kalimat lebih lama daripada teks bahasa Korea
publications-held-withheld = Ditarik dari pembaca, atau tidak akan diterjemahkan.
publications-held-blocked = Pemeriksaan menemukan { $shown } hal yang harus diperbaiki.

# What was done, and what was not.
publications-done-begun = Sudah dibuat.
publications-done-every = Sudah disimpan.
publications-done-put-in = Artikel sudah ada dalam edisi ini.
publications-done-taken-out = Artikel sudah dikeluarkan dari edisi ini. Artikel itu bisa dimasukkan ke edisi lain.
publications-done-moved = Urutannya sudah disimpan.
publications-done-day = Tanggalnya sudah disimpan.
publications-done-planned = Sudah disimpan. Inilah yang diberitahukan kepada pembaca.
publications-done-released = Edisi sudah terbit.
publications-done-scheduled = Tanggalnya sudah ditentukan.
publications-done-unscheduled = Tanggalnya sudah dibatalkan.
publications-refusal-not-found = Ini sudah tidak ada dalam edisi ini. Mohon lihat lagi halamannya.
publications-refusal-too-many = Artikel dalam edisi ini terlalu banyak.
publications-refusal-was-public = Pembaca sudah melihat artikel ini, jadi tetap ada dalam edisinya. Anda bisa menariknya di halaman artikel itu.
publications-refusal-elsewhere = Artikel ini sudah ada dalam sebuah edisi.
publications-refusal-is-released = Edisi ini sudah terbit.
publications-refusal-none-chosen = Silakan pilih paling sedikit satu bahasa.
publications-refusal-no-korean = Tidak ada yang diterbitkan: bahasa Korea terbit lebih dulu, atau bersama bahasa lain.
# $language: name of a language in itself
publications-refusal-incomplete = Tidak ada yang diterbitkan: edisi ini belum siap dalam { $language }.
publications-refusal-changed = Tidak ada yang diterbitkan: sementara itu orang lain menyimpan teks yang berbeda dalam { $language }. Mohon lihat lagi.
publications-refusal-warned = Tidak ada yang diterbitkan: mohon lihat yang ditemukan pemeriksaan dalam { $language }.
publications-refusal-past-day = Tanggal ini sudah lewat. Silakan pilih tanggal yang lebih akhir.
