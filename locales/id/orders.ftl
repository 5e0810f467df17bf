# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = Terjemahan yang diminta
orders-title = Terjemahan yang diminta
orders-mine-title = Terjemahan saya
orders-back = Kembali ke daftar
orders-ask = Minta terjemahan
orders-statement = Rincian bulan ini
orders-asked = Sudah diminta. Semua mendapat email.
orders-delivered-done = Terima kasih. Terjemahan sudah diserahkan, dan sekarang dibaca oleh orang lain yang menguasai bahasa itu.
orders-cancelled-done = Sudah dibatalkan. Penerjemah mendapat email.
orders-none-open = Saat ini tidak ada terjemahan yang diminta.
orders-open = Sedang berjalan
orders-delivered = Sudah diserahkan
orders-delivered-this-month = Diserahkan bulan ini
orders-text = Teks
orders-translator = Penerjemah
orders-due = Tenggat
orders-characters = Jumlah karakter bahasa Korea
orders-delivered-on = Diserahkan tanggal
orders-state-asked = Diminta
orders-state-opened = Sedang diterjemahkan
orders-state-late = Terlambat
orders-state-delivered = Diserahkan
orders-state-cancelled = Dibatalkan

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }, ke { $language }
orders-extent = Seberapa banyak
orders-extent-behind = Hanya yang baru atau berubah
orders-extent-whole = Seluruh teks
orders-asked-by = Diminta oleh
orders-note = Catatan untuk penerjemah
orders-begin = Buka teks dan mulai
orders-go-on = Lanjutkan terjemahan
orders-see-text = Lihat teks
orders-deliver-heading = Sudah selesai?
orders-deliver-what = Yang terakhir Anda simpan akan diserahkan. Orang lain yang menguasai bahasa itu membacanya dulu sebelum dianggap sudah diperiksa.
orders-deliver-button = Saya sudah selesai
orders-cancel-heading = Batalkan permintaan
orders-cancel-what = Penerjemah mendapat email dan tidak perlu melanjutkan. Yang sudah disimpan tetap ada.
orders-cancel-button = Batalkan permintaan
orders-error-closed = Sementara itu terjemahan ini sudah diserahkan atau dibatalkan.
orders-error-nothing-saved = Belum ada yang disimpan sejak terjemahan ini diminta. Mohon simpan dulu terjemahan Anda.
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $shown } paragraf belum diterjemahkan, atau teks bahasa Koreanya sudah berubah. Mohon selesaikan dulu.

# Asking.
orders-ask-title = Minta terjemahan
orders-choose-text = Pilih teks ini
orders-languages = Ke bahasa apa, dan oleh siapa
# $language: name of a language in itself
orders-translator-label = Penerjemah ke { $language }
orders-no-translator = Belum ada yang menerjemahkan ke bahasa ini. Kepala pusat konsultasi bisa memberikan peran itu kepada seseorang.
orders-lang-asked = Sudah diminta
orders-lang-missing = Belum ada apa-apa
orders-lang-whole = Tidak ada yang tertinggal
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $shown } paragraf tertinggal
orders-note-hint = Yang perlu diketahui penerjemah: untuk siapa teks ini, kata mana yang dipakai.
orders-ask-button = Minta lewat email
orders-error-text = Silakan pilih teks yang sudah ada isinya dalam bahasa Korea.
orders-error-due = Silakan pilih tanggal mulai hari ini.
orders-error-languages = Silakan pilih paling sedikit satu bahasa.
# $language: name of a language in itself
orders-error-translator = Silakan pilih orang yang menerjemahkan ke { $language }.
# $language: name of a language in itself
orders-error-asked = Untuk { $language } sudah ada orang yang diminta.
# $language: name of a language in itself
orders-error-nothing = Tidak ada yang tertinggal dalam { $language }. Bila semuanya ingin dikerjakan ulang, pilih seluruh teks.

# The statement.
# $month: a month as 2026-11
orders-statement-title = Terjemahan yang diserahkan pada { $month }
orders-statement-sheet = Unduh sebagai berkas tabel
orders-statement-empty = Tidak ada yang diserahkan pada bulan ini.
orders-sum = Jumlah
