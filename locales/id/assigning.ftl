# What a counsellor says of this minute.
presence-label = Apakah Anda punya waktu?
presence-here = Saya ada di tempat
presence-busy = Sedang melayani orang
presence-break = Sedang istirahat

# What somebody is asked to take.
offers-heading = Bisakah Anda menangani ini?
offers-time = Waktu untuk menjawab
# $count: how many seconds; $shown: the same, written in the language
offers-left-seconds = tinggal { $shown } detik
# $count: how many minutes; $shown: the same, written in the language
offers-left-minutes = tinggal { $shown } menit
# $when: day and time
offers-until = sampai { $when }
offers-accept = Saya tangani
offers-decline = Saya tidak bisa
offers-why-choose = Mengapa tidak?
# $locator: the number that the client reads out
offers-why-label = Mengapa Anda tidak menangani kasus { $locator }
offers-why-with-somebody = Saya sedang melayani orang
offers-why-not-my-topic = Saya kurang menguasai topik ini
offers-why-knows-the-person = Saya mengenal orangnya atau pemberi kerjanya
offers-why-too-much = Pekerjaan saya terlalu banyak
offers-why-other = Alasan lain
offers-error-over = Waktu untuk menjawab sudah habis, jadi sekarang orang lain yang ditanya.
offers-error-gone = Kasus ini sudah tidak ditawarkan kepada Anda.

# Interpreting, on the page of a case.
call-heading = Juru bahasa
# $name: a person
call-by = Juru bahasanya { $name }.
# $name: the Korean name of the body that runs the line
call-run-by = dikelola oleh { $name }
# $when: day and time
call-asked = Sedang ditelepon sejak { $when }
call-answered = Saluran sudah mengangkat
call-ended = Telepon sudah selesai
call-not-needed = Tidak diperlukan
call-pair = Cari juru bahasa
call-over = Percakapan sudah selesai
call-over-what = Anda bisa melayani orang berikutnya. Kasus ini tetap ada dalam daftar Anda sebagai surat.
call-why-no-answer = Tidak diangkat: saluran berikutnya
call-why-busy = Sibuk: saluran berikutnya
call-why-refused = Tidak bisa membantu: saluran berikutnya

# Interpreting lines, kept by the head.
relays-title = Saluran juru bahasa
relays-what = Bila di sini tidak ada yang berbicara suatu bahasa, konselor dihubungkan dengan salah satu saluran ini untuk percakapan. Surat tidak pernah dikirim ke saluran.
relays-none = Belum ada saluran yang disimpan.
relays-name = Nama
relays-langs = Bahasa
relays-any-language = Semua bahasa
relays-lines = Telepon sekaligus
relays-lines-at-once = Berapa telepon dari kita yang bisa dilayani sekaligus
# $busy: calls that go on; $lines: most calls at once
relays-busy = { $busy } dari { $lines }
relays-waiting = Waktu tunggu, 30 hari terakhir
# $seconds: mean wait; $answered, $calls: numbers of calls
relays-wait = Rata-rata { $seconds } detik; { $answered } dari { $calls } telepon diangkat
relays-not-measured = Belum ada telepon
relays-if-agreed = Hanya bila klien setuju
relays-end = Berhenti memakai
# $name: name of a line
relays-end-label = Berhenti memakai saluran { $name }
relays-new-title = Saluran baru
relays-new-button = Lanjut
relays-edit-title = Saluran juru bahasa
relays-contact = Isian dalam daftar kontak
relays-contact-hint = Nomor telepon dan pengelolanya diambil dari sana. Yang terisi dari sana bisa diubah.
relays-no-contact = Tidak ada
relays-whose = Milik siapa saluran ini
relays-ministry = Milik Kementerian Kehakiman
relays-ministry-hint = Saluran seperti ini hanya ditelepon bila klien menyetujuinya. Bila Anda tidak tahu, biarkan tetap dipilih.
relays-hours = Jam layanan
relays-save = Simpan
relays-error-name = Silakan tulis nama, paling banyak 120 karakter.
relays-error-lines = Silakan tulis angka dari 1 sampai 99.
relays-error-langs = Silakan pilih paling sedikit satu bahasa.
relays-error-hours = Silakan tulis dua waktu, selesainya sesudah mulainya.
relays-error-busy = Sekarang telepon yang berlangsung lebih banyak dari itu. Mohon coba lagi setelah selesai.

# The office.
office-needs-head = Perlu Anda periksa
# $name: a person
office-is-asked = { $name } sedang ditanya
office-away-heading = Kasus yang masih ada pada orang yang tidak masuk
office-substitute = Yang akan menanganinya sekarang
office-no-substitute = Tidak ada orang
# $day: a day; $replayed, $differed: numbers of decisions
office-replayed = Keputusan { $day } yang diulang: { $replayed }. Yang hasilnya berbeda: { $differed }.
office-error-excluded = Orang itu tidak boleh menangani kasus ini. Silakan pilih orang lain.

# One person.
staff-about-heading = Untuk pembagian kasus
staff-gender = Bisa diminta sebagai
staff-gender-hint = Ada klien yang meminta berbicara dengan perempuan atau laki-laki. Tidak ada yang wajib menyebutkannya.
staff-gender-none = Tidak disebutkan
staff-gender-woman = Perempuan
staff-gender-man = Laki-laki
staff-letters = Boleh menerjemahkan surat klien
staff-letters-hint = Untuk penerjemah di luar kantor yang sudah menandatangani janji menjaga rahasia.

# Why the rules looked at a case.
cause-declined = Yang ditanya tidak mau menanganinya.
cause-expired = Yang ditanya tidak menjawab tepat waktu.
cause-left = Sementara itu, yang ditanya sudah tidak ada di tempat.
cause-handed-over = Yang menanganinya tidak masuk.
cause-excluded = Yang menanganinya tidak boleh lagi menangani kasus ini.
cause-interpreter = Juru bahasa dicari.

# What was done in a case.
act-offered = Ditawarkan kepada konselor
act-accepted = Ditangani
act-declined = Tidak ditangani
act-offer-over = Tidak dijawab tepat waktu
act-offer-withdrawn = Tawaran ditarik
act-paired = Juru bahasa ikut serta
act-line-asked = Saluran juru bahasa ditelepon
act-line-answered = Saluran juru bahasa mengangkat
act-line-failed = Saluran juru bahasa tidak membantu
act-call-ended = Telepon dengan saluran juru bahasa selesai
act-contact-over = Percakapan selesai
act-excluded = Ada orang yang tidak boleh menangani
act-matter-proposed = Ditanya apakah mau ikut urusan bersama
act-matter-joined = Ikut urusan bersama
act-matter-left = Tidak ikut urusan bersama, atau keluar darinya
