# My day: what a counsellor sees first. The page looks again by itself.
day-again = Lihat lagi
# Read out and shown for a while when the lists have changed
day-changed = Ada yang baru
day-links = Pekerjaan lain
# $time: a time as 18:00
day-shift-from = Jam kerja Anda mulai pukul { $time }
# $time: a time as 18:00
day-shift-until = Jam kerja Anda selesai pukul { $time }
day-shift-over = Jam kerja Anda hari ini sudah selesai
day-shift-none = Hari ini Anda tidak punya jam kerja
day-shift-away = Hari ini Anda tidak masuk
day-offer-over = Waktu untuk menjawab sudah habis
day-talks-heading = Sedang bersama saya
day-talk-over = Sudah selesai
# $locator: the number that the client reads out
day-talk-over-label = Percakapan dalam kasus { $locator } sudah selesai
day-group-late = Terlambat
day-group-today = Batasnya hari ini
day-group-week = Minggu ini
day-group-later = Sesudahnya
day-why = Tugas dan batas waktu
# $when: day and time
day-answer-by = Batas jawaban: { $when }
# $count: how many messages; $shown: the same, written in the language
day-new-messages = { $shown } pesan baru
day-interpreting-heading = Kasus dengan saya sebagai juru bahasa
day-due-heading = Perlu dikerjakan hari ini
day-due-of-colleague = Tugas yang dicatat rekan kerja

# Finding one of one's own cases again.
own-title = Cari kasus saya
own-what = Mencari kasus Anda sendiri menurut isian di bawah, termasuk yang sudah ditutup. Isi percakapan disimpan dalam bentuk terenkripsi dan tidak ikut dicari.
own-any = Semua
own-from = Diterima mulai
own-until = Diterima sampai
own-locator = 8 angka pertama tanda terima
own-button = Cari
own-opened = Diterima
own-none = Tidak ada kasus Anda yang ditemukan. Coba kurangi isian atau perpanjang waktunya. Bila kasusnya ditangani rekan kerja, tanyakan kepada kepala pusat konsultasi.
own-older = Yang lebih lama
own-error-choice = Silakan pilih dari daftar.
own-error-day = Mohon tulis tanggal yang ada di kalender, misalnya 2026-11-23.
own-error-order = Tanggal terakhir ada sebelum tanggal pertama.
own-error-locator = Mohon tulis 8 angka pertama tanda terima saja.
