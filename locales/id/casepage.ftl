# The list of cases.
desk-deadline = Batas waktu hukum
desk-task = Tugas

# The parts of a case's page.
desk-parts = Bagian halaman ini
desk-part-answer = Jawaban
desk-earlier = Tampilkan { $count } pesan sebelumnya

# Saved replies.
desk-replies-heading = Masukkan jawaban siap pakai
desk-replies-find = Cari menurut judul
desk-replies-find-button = Cari jawaban siap pakai
desk-replies-none = Tidak ada jawaban siap pakai dengan kata-kata ini dalam judulnya.
desk-reply-only-in = hanya dalam { $language }
desk-reply-put-in = “{ $title }” sudah dimasukkan. Mohon baca dan ubah yang tidak cocok sebelum dikirim.
desk-reply-elsewhere = Jawaban ini tidak ada dalam { $asked }, jadi yang dimasukkan adalah dalam { $language }.
desk-reply-korean = Tampilkan bahasa Koreanya

# A machine's draft.
desk-draft-button = Konsep dari mesin pusat konsultasi
desk-draft-label = Konsep dari mesin. Bisa salah, dan tidak disimpan.
desk-draft-no-language = Mesin pusat konsultasi tidak menerjemahkan bahasa ini.
desk-draft-trouble = Mesin pusat konsultasi sekarang tidak menjawab. Mohon coba lagi sebentar lagi.

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = Sementara itu jawaban lain sudah dikirim, jadi belum ada yang dikirim dari Anda. Mohon baca dulu jawaban itu. Yang Anda tulis masih ada di sini.
desk-error-no-summary = Mohon tulis dulu ringkasan tiga baris. Orang yang melanjutkan mulai dari situ.
desk-error-no-consent = Klien tidak setuju, atau persetujuannya sudah berakhir, jadi tidak ada yang boleh diberitahukan.
desk-error-second-person = Keadaan darurat harus dipastikan oleh orang lain, bukan oleh yang menyatakannya.
desk-error-too-many = Tidak ada tempat lagi. Mohon bereskan dulu yang sudah selesai.
desk-error-summary = Mohon tulis kejadian dan keinginan, masing-masing satu baris, paling banyak 400 karakter.
desk-error-task = Mohon tulis apa yang perlu dikerjakan, paling banyak 300 karakter.
desk-error-day = Mohon periksa tanggalnya.
desk-error-hand-over = Silakan pilih kepada siapa dan mengapa.
desk-error-outcome = Silakan pilih bagaimana berakhirnya.
desk-error-referral = Mohon periksa lembaganya, apa yang diberitahukan, bagaimana klien setuju, dan sampai kapan: hari ini atau sesudahnya.
desk-error-emergency = Mohon tulis mengapa klien tidak bisa ditanya, paling banyak 300 karakter.
desk-error-taken = Orang itu sudah menangani kasus ini, atau kasus ini baru saja diserahkan kepada seseorang.
desk-error-excluded = Orang itu tidak boleh menangani kasus ini. Silakan pilih orang lain.
desk-flag-error = Di sini tampaknya ada status tinggal, nomor registrasi orang asing, atau nomor paspor. Mohon hapus bila tidak diperlukan. Untuk membiarkannya, tekan tombol sekali lagi.
desk-flag-send = Kirim apa adanya
desk-flag-save = Simpan apa adanya

# Notes among staff.
desk-notes-heading = Catatan internal
desk-notes-hint = Hanya petugas yang menangani kasus ini yang melihatnya. Klien tidak pernah melihatnya.
desk-note-label = Catatan baru
desk-note-button = Simpan catatan

# Deadlines and tasks.
desk-deadlines-heading = Batas waktu hukum
desk-deadlines-none = Belum ada batas waktu yang dicatat.
desk-deadline-add = Catat batas waktu
desk-deadline-hint = Anda yang memeriksa tanggalnya dan mencatatnya. Di sini tidak ada yang dihitung.
desk-deadline-kind = Batas waktu untuk apa
desk-deadline-button = Catat batas waktu
desk-deadline-end = Hapus
desk-deadline-end-label = Hapus batas waktu: { $what }
desk-day = Tanggal
desk-tasks-heading = Tugas
desk-tasks-none = Tidak ada yang perlu dikerjakan.
desk-task-add = Tambah tugas
desk-task-words = Apa yang perlu dikerjakan
desk-task-button = Tambahkan tugas
desk-task-done = Sudah dikerjakan
desk-task-done-label = Sudah dikerjakan: { $what }
desk-task-is-done = Selesai
desk-task-follow-up = Tanyakan lagi apakah tetap beres
deadline-wage-claim = Tuntutan upah
deadline-severance = Tuntutan uang pesangon
deadline-dismissal-relief = Permohonan pemulihan karena pemecatan tidak sah
deadline-accident-claim = Permohonan kecelakaan kerja
deadline-flight = Penerbangan
deadline-other = Batas waktu lain

# One's own name for a case.
desk-label = Nama dari saya untuk kasus ini
desk-label-button = Beri nama
desk-label-hint = Hanya Anda yang melihatnya. Mohon jangan memakai nama orang atau nomor apa pun.

# The summary.
desk-summary-heading = Ringkasan tiga baris
desk-summary-none = Belum ada ringkasan.
desk-summary-write = Tulis ringkasan
desk-summary-hint = Masing-masing satu baris, dalam bahasa Korea. Orang yang melanjutkan, di sini atau di luar, membacanya lebih dulu.
desk-summary-facts = Kejadian
desk-summary-wish = Keinginan
desk-summary-done = Yang sudah dikerjakan
desk-summary-button = Simpan ringkasan
desk-summary-earlier = { $count } ringkasan sebelumnya

# Handing over.
desk-hand-over-heading = Limpahkan
desk-hand-over-open = Limpahkan kepada rekan kerja
desk-hand-over-hint = Ringkasan tiga baris harus sudah ada. Setelah itu, kasus ini hilang dari daftar Anda.
desk-hand-over-to = Kepada siapa
desk-hand-over-routing = Orang lain yang ditemukan oleh aturan
desk-hand-over-why = Alasan
desk-hand-over-button = Limpahkan
desk-colleague = { $name } ({ $languages })
hand-over-language = Bahasanya tidak cocok
hand-over-topic = Topiknya tidak cocok
hand-over-away = Saya akan tidak masuk
hand-over-too-much = Pekerjaan saya terlalu banyak
hand-over-conflict = Saya mengenal orang di dalamnya, atau membantu pihak lawannya
hand-over-other = Alasan lain

# Closing.
desk-close-open = Tulis bagaimana berakhirnya, lalu tutup
desk-outcome = Bagaimana berakhirnya
desk-follow-up = Tanyakan lagi nanti
outcome-advised = Diberi penjelasan
outcome-paid = Sudah menerima haknya
outcome-petition-filed = Pengaduan atau permohonan sudah diajukan
outcome-referred = Dialihkan ke lembaga lain
outcome-withdrawn = Klien tidak ingin melanjutkan
outcome-not-reached = Klien tidak bisa dihubungi
outcome-duplicate = Kasus yang sama sudah ada
outcome-no-answer-needed = Tidak perlu jawaban
follow-up-no = Tidak ditanyakan lagi
follow-up-30 = Tanyakan lagi setelah 30 hari
follow-up-90 = Tanyakan lagi setelah 90 hari

# Referring.
desk-refer-heading = Pengalihan ke lembaga lain
desk-refer-none = Belum ada lembaga lain yang diberi tahu.
desk-refer-open = Alihkan ke lembaga lain
desk-refer-hint = Yang diberitahukan hanya yang disetujui klien. Tidak ada yang terkirim sendiri: cetaklah, atau bacakan lewat telepon.
desk-refer-contact = Lembaga
desk-refer-purpose = Untuk apa
desk-refer-fields = Yang diberitahukan
desk-refer-how = Bagaimana klien setuju
desk-refer-consent = Persetujuan
desk-refer-reason = Mengapa klien tidak bisa ditanya
desk-refer-reason-hint = Hanya dalam keadaan darurat. Kepala pusat konsultasi harus memastikannya sebelum ada yang diberitahukan.
desk-refer-until = Persetujuan berlaku sampai
desk-refer-due = Jawaban ditunggu pada
desk-refer-moved = Perubahan terakhir
desk-refer-button = Siapkan pengalihan
desk-refer-words = Kata-kata untuk ditunjukkan kepada klien
desk-refer-waits = Menunggu persetujuan atau kepastian. Sebelum itu tidak ada yang boleh diberitahukan.
desk-refer-confirm = Pastikan keadaan darurat
desk-refer-paper = Untuk dicetak atau dibacakan
desk-refer-withdraw = Klien menarik persetujuannya
desk-refer-may-notify = Pegawai { $body } mungkin wajib memberi tahu imigrasi. Mohon tanyakan dulu sebelum menyebut nama siapa pun.
desk-paper-title = Pengalihan ke { $name }
desk-paper-files = Ada pada salinan yang diserahkan bersama ini.
desk-paper-only = Isinya hanya yang disetujui klien.
referral-drafted = Disiapkan
referral-sent = Sudah diberitahukan
referral-received = Diterima lembaga itu
referral-accepted = Ditangani lembaga itu
referral-declined = Ditolak lembaga itu
referral-done = Selesai
referral-withdrawn = Persetujuan ditarik

office-claimed = Ada pengalihan darurat tanpa persetujuan klien yang menunggu kepastian dari Anda.

# Consent, in the client's language.
consent-text = Bolehkah kami memberitahukan hal berikut kepada { $name }? Tujuannya: { $purpose }.
consent-until = Hanya boleh diberitahukan sampai { $day }.
consent-withdraw-any-time = Anda bisa menarik persetujuan kapan saja. Tanpa persetujuan pun, kami tetap membantu Anda.
consent-confirmed-by = Darurat, dipastikan oleh { $name }
consent-purpose-counsel = konsultasi
consent-purpose-legal = bantuan hukum
consent-purpose-medical = pengobatan
consent-purpose-shelter = tempat tinggal sementara
consent-field-summary = Ringkasan kasus
consent-field-reach = Cara menghubungi Anda
consent-field-files = Foto dan dokumen
consent-how-spoken = Setuju secara lisan
consent-how-written = Setuju secara tertulis
consent-how-in-case = Klien setuju di halaman kasus
consent-how-emergency = Darurat: tidak bisa ditanya

# The history.
desk-history-title = Riwayat kasus { $locator }
desk-history-link = Tampilkan seluruh riwayat
desk-history-whole = Riwayatnya utuh.
desk-history-broken = Riwayatnya terputus. Mohon beri tahu administrator.
desk-history-when = Kapan
desk-history-what = Apa
desk-history-who = Siapa
desk-history-nobody = Klien atau sistem
act-noted = Menyimpan catatan
act-task-set = Mencatat tugas
act-task-done = Menyelesaikan tugas
act-deadline-set = Mencatat batas waktu
act-deadline-ended = Menghapus batas waktu
act-labelled = Memberi nama
act-summed-up = Menulis ringkasan
act-handed-over = Dilimpahkan
act-client-asked-for-another = Klien meminta orang lain
act-set-aside = Beres, akan ditanyakan lagi nanti
act-consent-asked = Meminta persetujuan
act-consent-noted = Mencatat persetujuan
act-consent-given = Klien setuju
act-consent-withdrawn = Persetujuan ditarik
act-emergency-claimed = Menyatakan keadaan darurat
act-emergency-confirmed = Memastikan keadaan darurat
act-referral-drafted = Menyiapkan pengalihan
act-referral-moved = Ada perkembangan pengalihan
act-machine-draft = Membaca konsep dari mesin

# What the client sees.
case-who = Konselor pusat konsultasi menjawab Anda.
case-who-writes = Konselor pusat konsultasi yang bisa menulis dalam { $language } menjawab Anda.
case-who-name = { $name } menjawab Anda.
case-who-name-writes = { $name } menjawab Anda dalam { $language }.
case-expect = Anda akan mendapat jawaban paling lambat { $day }.
case-told-heading = Memberi tahu pihak lain
case-told-emergency = Karena mendesak, mereka diberi tahu sebelum kami bisa bertanya kepada Anda. Bila ada pertanyaan, silakan tulis di bawah.
case-told-agree = Saya setuju
case-told-refuse = Saya tidak setuju
case-told-withdraw = Saya menarik persetujuan saya
case-another = Anda ingin orang lain?
case-another-button = Minta orang lain
case-another-done = Kasus Anda diserahkan kepada orang lain.
case-another-not = Sekarang tidak bisa diganti. Mohon beri tahu pusat konsultasi.
