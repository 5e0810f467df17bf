# The newsroom, where bulletins are written and sent: the list.
newsroom-title = Pengiriman kabar
newsroom-empty = Belum ada kabar yang ditulis.
newsroom-write = Tulis kabar
newsroom-drafts = Konsep
newsroom-on-their-way = Sedang dikirim
newsroom-done = Kabar yang sudah dikirim
newsroom-subject = Judul
newsroom-kind = Jenis
newsroom-kind-note = Kabar
newsroom-kind-issue = Edisi buletin
newsroom-date = Tanggal
newsroom-got-it = Yang sudah menerima
# $sent, $total: numbers of people
newsroom-reached = { $sent } dari { $total } orang
newsroom-state-draft = Konsep
newsroom-state-approved = Disetujui
newsroom-state-fanning-out = Sedang disiapkan
newsroom-state-sending = Sedang dikirim
newsroom-state-done = Semua sudah dikirim
newsroom-state-stopped = Dihentikan
newsroom-announce-heading = Umumkan edisi buletin
newsroom-announce-what = Membuat konsep dari judul dan ringkasan artikel edisi itu. Anda bisa mengubahnya sebelum dikirim.
newsroom-issue = Edisi buletin
newsroom-announce-button = Buat konsep

# Writing and translating.
newsroom-topics-label = Siapa yang menerima: orang yang mendaftar untuk topik-topik ini
newsroom-text = Isi
newsroom-text-hint = Sisakan satu baris kosong di antara paragraf; awali setiap baris daftar dengan -. Tautan dan jumlah uang ditulis seperti ini:
newsroom-save = Simpan
newsroom-saved = Sudah disimpan.
newsroom-korean = Teks asli bahasa Korea
newsroom-made-by = Terjemahan
newsroom-by-person = Oleh manusia
newsroom-by-machine = Oleh mesin
newsroom-last-saved = Terakhir disimpan
newsroom-error-no-title = Silakan tulis judul.
newsroom-error-no-text = Silakan tulis isinya.
# $limit: number of characters
newsroom-error-too-long = Terlalu panjang: paling banyak { $limit } karakter.
# $fact: what was typed as the id of a fact
newsroom-error-fact = Jumlah uang atau angka ini tidak terdaftar: { $fact }. Mohon periksa ejaannya.
newsroom-error-topics = Silakan pilih paling sedikit satu topik.
newsroom-error-issue = Edisi ini tidak bisa diumumkan. Mohon periksa apakah sudah diterbitkan dalam bahasa Korea.
newsroom-error-frozen = Kabar ini sudah disetujui dan tidak bisa diubah lagi.

# One bulletin: what it says and who gets it.
newsroom-says = Isi kabar
newsroom-written = Ada
newsroom-missing = Belum ada
# $count: how many, for the plural; $shown: the number as it is written
newsroom-behind = { $shown } paragraf lama
newsroom-who-gets-it = Siapa yang menerima
newsroom-channel = Cara menerima
newsroom-channel-email = Email
newsroom-channel-telegram = Telegram
newsroom-people = Orang
newsroom-all = Jumlah
# $language: name of a language in itself; $count: people, for the plural; $shown: the number as it is written
newsroom-problem-missing = Tidak ada teks dalam { $language }: { $shown } orang tidak menerima apa pun.
# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-stale = Dalam { $language }, { $count } paragraf lebih lama daripada teks bahasa Korea yang sekarang.
newsroom-problem-nobody = Belum ada yang mendaftar untuk topik-topik ini.
newsroom-test-heading = Kirim uji coba kepada saya sendiri
# $address: an email address
newsroom-test-what = Dikirim ke { $address }, persis seperti yang akan diterima pembaca.
newsroom-test-all = Semua bahasa
# $address: an email address
newsroom-tested = Email uji coba sedang dikirim ke { $address } dan segera sampai.

# Approving and stopping.
newsroom-approve-heading = Setujui dan kirim
newsroom-approve-what = Setelah disetujui, kabar ini langsung dikirim dan diterbitkan di situs web. Sesudah itu tidak bisa diubah lagi.
newsroom-approve-not-you = Kabar ini dikirim setelah disetujui oleh penerbit.
newsroom-approve-button = Setujui dan kirim
newsroom-accept = Saya tahu masalah-masalah ini. Kirim apa adanya.
# $count: people, for the plural; $shown: the number as it is written; $languages: names of languages
newsroom-accept-missing = Kirim apa adanya: { $shown } orang tidak menerima apa pun, karena tidak ada teks dalam { $languages }.
newsroom-error-accept = Ada masalah. Bila tetap ingin mengirim, mohon centang kotaknya.
newsroom-error-changed = Kabar ini berubah sementara Anda melihatnya, jadi tidak ada yang dilakukan. Beginilah keadaannya sekarang.
newsroom-stop-title = Hentikan pengiriman
# $count: people, for the plural; $shown: the number as it is written
newsroom-stop-what = { $shown } orang yang belum menerimanya tidak akan menerimanya.
newsroom-stop-stays = Yang sudah terkirim tidak bisa ditarik kembali, dan halaman di situs web tetap ada. Pengiriman tidak bisa dimulai lagi.
newsroom-stop-button = Hentikan sekarang
newsroom-public-heading = Baca di situs web

# How far it got.
newsroom-progress = Sejauh mana pengirimannya
newsroom-renew = Lihat keadaan sekarang
newsroom-sent = Terkirim
newsroom-waiting = Menunggu
newsroom-failed = Gagal
newsroom-unknown = Tidak diketahui, mungkin sudah sampai
newsroom-withdrawn = Tidak dikirim
newsroom-failures = Yang tidak sampai
newsroom-each-failure = Lihat satu per satu
newsroom-why = Penyebab
newsroom-why-no-address = Alamat itu tidak ada
newsroom-why-full = Kotak suratnya penuh
newsroom-why-refused = Ditolak pihak penerima
newsroom-why-later = Akan dicoba lagi nanti
newsroom-why-unknown = Sambungan terputus: mungkin sudah sampai
newsroom-why-other = Penyebab lain
newsroom-code = Kode respons
newsroom-how-many = Banyaknya
newsroom-to = Alamat tujuan
newsroom-forgotten = Alamat yang sudah dihapus
# $channel: email or Telegram; $when: a moment
newsroom-route-stopped = { $channel }: tidak ada yang terkirim sejak { $when }. Periksa penyebabnya, perbaiki, lalu coba lagi.
# $channel: email or Telegram; $when: a moment
newsroom-route-rests = { $channel }: pengiriman berhenti dulu sampai { $when }, lalu berlanjut sendiri.
newsroom-route-again = Coba lagi
