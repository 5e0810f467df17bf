# The navigation.
nav-office-staff = Petugas dan jam kerja

# A counsellor's cases.
desk-title = Hari saya
desk-empty = Sekarang Anda tidak punya kasus. Kasus baru akan muncul sendiri di sini.
desk-mine = Perlu dikerjakan sekarang
desk-others = Menunggu pihak lain
desk-locator = Tanda terima
desk-language = Bahasa
desk-topic = Topik
desk-state = Status
desk-client-wrote = Klien menulis
desk-answer-by = Batas jawaban
desk-urgent = Mendesak
desk-late = Terlambat
# $date: a day, already written in the language; $time: a time as 09:00
desk-moment = { $date }, { $time }
# $time: a time as 09:00
desk-moment-today = hari ini, { $time }

# One case.
# $locator: the number that the client reads out
desk-case-title = Kasus { $locator }
desk-by-client = Klien
desk-by-counsellor = Konselor
# $when: day and time
desk-read-at = dibaca { $when }
desk-not-read = belum dibaca
# $language: name of a language in itself
desk-answer = Jawaban ({ $language })
desk-answer-button = Kirim jawaban
desk-answer-close-button = Kirim jawaban dan tutup
desk-close-heading = Tutup tanpa jawaban
desk-close-what = Kasus ini selesai bagi Anda dan hilang dari daftar Anda. Bila klien menulis lagi, kasus ini dibuka kembali.
desk-close-button = Tutup tanpa jawaban
desk-error-empty = Silakan tulis jawaban. Yang dikirim tadi kosong.
# $limit: most characters
desk-error-too-long = Jawabannya terlalu panjang: paling banyak { $limit } karakter. Mohon persingkat.
desk-error-client-wrote = Sementara itu klien menulis lagi, jadi belum ada yang dikirim. Mohon baca dulu pesan yang baru; yang Anda tulis masih ada di sini.
desk-error-closed = Sekarang hal itu tidak bisa dilakukan pada kasus ini. Mohon lihat statusnya.
desk-about-heading = Kasus ini
desk-step-opened = Diterima
desk-step-read = Dibaca konselor
desk-step-answered = Dijawab
desk-step-closed = Ditutup
desk-why-heading = Mengapa kasus ini sampai kepada saya
desk-why-other-heading = Mengapa kasus ini ada di sini
# $name: a person
desk-why-by = Dipilih oleh { $name }.
# $reason: one of the messages that begin with reason-
desk-why-despite = Menurut aturan saja, hasilnya: { $reason }.
desk-why-before = Konselor yang sama seperti sebelumnya.
# $language: name of a language in itself
desk-why-language = Bekerja dalam bahasa klien, { $language }.
# $topic: name of a topic; $level: 1 to 3
desk-why-topic = Menguasai topik { $topic } (tingkat { $level } dari 3).
# $load, $capacity: points of work; a letter takes ten
desk-why-load = Masih ada tempat: dengan kasus ini, { $load } dari { $capacity } poin terpakai.
# $count: how many people could take it; $rank: this person's place among them
desk-why-rank = { $count ->
    [1] Tidak ada orang lain yang bisa menanganinya.
   *[other] { $count } orang bisa menanganinya, dan yang ini urutan ke-{ $rank }.
}
desk-trail-heading = Siapa yang membukanya
# $name: a person
desk-trail-given = Diserahkan kepada { $name }

# What was done in a case.
act-opened = Pertanyaan diterima
act-read = Dibaca
act-answered = Dijawab
act-closed = Ditutup
act-assigned = Diserahkan kepada konselor
act-released = Ditarik kembali
act-reopened = Dibuka kembali
act-late = Jawaban terlambat
act-client-wrote = Klien menulis lagi

# Where a case stands.
state-waiting = Menunggu konselor
state-offered = Ditawarkan
state-assigned = Baru
state-working = Sedang dikerjakan
state-waiting-client = Menunggu klien
state-waiting-agency = Menunggu instansi pemerintah
state-referred = Dialihkan ke lembaga lain
state-resolved = Selesai
state-follow-up = Perlu ditanyakan lagi
state-closed = Ditutup
state-erased = Dihapus

# Why the rules looked at a case.
cause-opened = Pertanyaan masuk.
cause-retried = Diperiksa lagi ketika ada yang punya tempat.
cause-reopened = Diperiksa lagi karena klien menulis.
cause-by-hand = Diserahkan secara manual.

# Why somebody cannot take a case, and why it waits.
reason-no-staff = Tidak ada petugas
reason-inactive = Akunnya tidak dipakai
reason-not-a-counsellor = Bukan konselor
reason-off-shift = Tidak ada jam kerja lagi hari ini
reason-absent = Tidak masuk
reason-on-shift-later = Baru datang nanti hari ini
reason-no-language = Tidak ada bahasa yang sama dengan klien
reason-speaks-but-does-not-write = Bisa berbicara bahasa itu, tetapi tidak bisa menulisnya
reason-writes-but-does-not-speak = Bisa menulis bahasa itu, tetapi tidak bisa berbicara
reason-no-topic = Tidak menguasai topiknya
reason-live-full = Sedang melayani tamu atau telepon
reason-open-full = Daftar kasusnya penuh
reason-excluded = Tidak boleh menangani kasus ini

# The office now.
office-title = Kantor sekarang
office-late-heading = Terlambat
office-waiting-heading = Menunggu
office-here = Ada sekarang
office-not-here = Tidak ada
office-absent = Tidak masuk hari ini
office-now = Sekarang
office-since = Sejak
office-where = Alasan, atau siapa yang menangani
# $name: a person
office-has-it = Ditangani { $name }
office-nothing-waits = Tidak ada kasus yang menunggu.
office-assign-heading = Serahkan secara manual
# $locator: the number that the client reads out
office-assign-label = Siapa yang menangani kasus { $locator }
office-choose = Pilih orang
# $name: a person
office-option-fits = { $name }: cocok
# $name: a person; $reason: one of the messages that begin with reason-
office-option-against = { $name }: { $reason }
office-assign-button = Serahkan
office-people-heading = Siapa yang ada
office-load-heading = Kasus terbuka
# $load, $capacity: points of work; a letter takes ten
office-load = { $load } dari { $capacity }
office-somebody-left = Orang yang sudah keluar
office-error-no-case = Kasus itu tidak ada.
office-error-closed = Kasus ini sudah ditutup. Kasus ini tidak bisa diserahkan kepada siapa pun.
office-error-full = Daftar orang itu penuh. Pilih orang lain, atau tambah dulu tempat untuknya.
office-error-nobody = Pilih konselor lebih dulu.
office-error-taken = Orang itu sudah menangani kasus ini, atau kasus ini baru saja diserahkan kepada seseorang.

# The decisions on a case.
# $locator: the number that the client reads out
office-case-title = Keputusan tentang kasus { $locator }
office-decisions-link = Semua keputusan tentang kasus ini
office-no-content = Yang ditulis klien tidak ditampilkan di sini.
office-read-link = Baca kasus ini (akan dicatat)
closing-spam = Tutup: bukan pertanyaan sungguhan (spam)
closing-elsewhere = Tutup: sudah selesai di tempat lain
office-owner = Siapa yang menangani
office-decided-at = Kapan
office-decided-by = Oleh
office-waits-for = Alasan menunggu
office-rules = Aturan
# $version: number of the version
office-policy = Versi { $version }
office-found = Hasil pemeriksaan

# People and shifts.
staff-title = Petugas dan jam kerja
staff-name = Nama
staff-email = Email
staff-lang = Bahasa halaman
staff-roles = Peran
staff-languages = Bahasa
staff-topics = Topik
staff-shifts = Jam kerja mingguan
staff-link = Tautan masuk
staff-link-button = Buat tautan
# $name: a person
staff-link-label = Buat tautan masuk untuk { $name }
# $name: a person
staff-link-made = Tautan masuk untuk { $name }
staff-link-hint = Berikan hanya kepada orang ini. Tautan ini berlaku satu kali, dalam tiga hari, dan hanya ditampilkan sekarang.
# $day: a weekday, short; $from, $until: times as 09:00
staff-hours = { $day } { $from } sampai { $until }
staff-add-heading = Tambah orang
staff-add-button = Tambah dan buat tautan masuk
staff-errors-heading = Masih ada yang belum benar
staff-error-name = Silakan tulis namanya.
staff-error-email = Silakan tulis alamat email.
staff-error-lang = Silakan pilih bahasa.
staff-error-role = Silakan pilih paling sedikit satu peran.
staff-error-address-taken = Sudah ada akun dengan alamat ini.

# One person.
# $name: a person
staff-edit-title = { $name }: pekerjaan dan jam kerja
staff-speaks = berbicara
staff-writes = menulis
staff-level = Tingkat
# $what: a language or a topic
staff-level-label = Tingkat: { $what }
staff-language-level-1 = cukup bisa
staff-language-level-2 = lancar
staff-language-level-3 = bahasa ibu
staff-topic-level-0 = tidak sama sekali
staff-topic-level-1 = pertanyaan umum
staff-topic-level-2 = menguasai
staff-topic-level-3 = kasus sulit juga
staff-shifts-hint = Berlaku mulai hari ini. Kosongkan hari yang tidak ada jam kerjanya.
staff-day = Hari
staff-before-break = Jam kerja
staff-after-break = Jam kerja kedua
# $day: a weekday, short
staff-from-label = { $day }, dari
# $day: a weekday, short
staff-until-label = { $day }, sampai
staff-error-hours = Jam kerja perlu dua waktu, selesainya sesudah mulainya, dan tidak boleh bertumpukan dengan jam kerja lain.
staff-capacity-heading = Tempat untuk pekerjaan
staff-open = Kasus terbuka, dalam poin
staff-open-hint = Satu surat memakai 10 poin sampai dijawab.
staff-live = Kunjungan dan telepon, dalam poin
staff-live-hint = Satu kunjungan atau telepon memakai 100 poin, satu obrolan tertulis 25.
staff-error-capacity = Silakan tulis angka dari 0 sampai 10.000.
staff-error-capacity-taken = Yang sudah terpakai lebih dari itu. Serahkan dulu sebagian kasus kepada orang lain.
staff-away-heading = Hari tidak masuk
# $from, $until: days, already written in the language
staff-away = { $from } sampai { $until }
staff-away-from = Tidak masuk dari
staff-away-until = Sampai (termasuk tanggal itu)
staff-error-absence = Silakan tulis kedua tanggal. Tanggal terakhir tidak boleh sebelum tanggal pertama.
# $what: a role, or days away
staff-end = Akhiri: { $what }
staff-error-own-head = Anda tidak dapat mengakhiri peran Anda sendiri sebagai kepala pusat konsultasi. Kepala yang lain bisa.
staff-save-button = Simpan

# Roles.
role-head = Kepala pusat konsultasi
role-counsellor = Konselor
role-interpreter = Juru bahasa
role-writer = Penulis
role-publisher = Penerbit
role-translator = Penerjemah
role-reviewer = Pemeriksa terjemahan
# $role: name of a role; $language: name of a language in itself
staff-role-in = { $role }: { $language }
staff-give-role = Beri peran
staff-give-lang = Untuk bahasa apa
staff-give-lang-hint = Hanya penerjemah dan pemeriksa terjemahan yang punya peran untuk satu bahasa.
staff-every-language = Semua bahasa
staff-give-button = Beri peran ini
