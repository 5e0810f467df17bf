# Contacts, kept in the newsroom.
board-section-contacts = Kontak
directory-title = Kontak
directory-lead = Ke mana harus menelepon dan ke mana harus datang. Yang Anda ubah langsung tampil dalam semua bahasa.
directory-new-title = Kontak baru
directory-removed = Kontak sudah dihapus.
directory-none = Tidak ada kontak yang ditemukan.
directory-search-label = Nama, atau siapa pengelolanya
directory-see = Seperti yang dilihat pembaca
directory-name = Nama
directory-note = Bantuan yang diberikan
directory-other-languages = Bahasa lain
directory-unnamed = Belum ada nama dalam { $count } bahasa.

directory-id = Nama dalam alamat
directory-id-hint = Huruf kecil, angka, dan tanda hubung. Tidak bisa diubah nanti.
directory-kind = Jenis
directory-kind-emergency = Telepon darurat
directory-kind-line = Konsultasi lewat telepon
directory-kind-office = Kantor yang bisa didatangi
directory-kind-centre = Pusat konsultasi milik kota
directory-run-by = Dikelola oleh
directory-run-by-hint = Nama resminya dalam bahasa Korea.
directory-topics = Topik
directory-phones = Nomor telepon
directory-phones-hint = Setiap nomor disimpan sebagai nilai terdaftar, yang juga bisa dipakai dalam teks. Nomor yang sudah dikenal memakai nilai terdaftar itu. Kosongkan kolomnya untuk mengeluarkan nomor dari kontak ini.
directory-phone = Nomor ke-{ $number }
directory-phone-others = { $count } teks atau kontak lain juga memakainya. Bila nomornya sudah berubah, ubahlah di halaman nilai terdaftar ini.
directory-address = Alamat
directory-address-hint = Dalam bahasa Korea, persis seperti di papan nama atau surat resmi.
directory-address-latin = Alamat dalam huruf Latin
directory-speaks = Bahasa yang dilayani
directory-speaks-hint = Hanya bahasa yang sudah dipastikan.
directory-hours = Jam buka
directory-hours-hint = Hari dan jam, baris demi baris. Baris yang kosong tidak dihitung.
directory-hours-unknown = Tidak diketahui
directory-hours-weekly = Jam yang sama setiap minggu
directory-row = Baris { $number }
directory-opens = Buka
directory-closes = Tutup
directory-row-languages = Bila saat itu hanya beberapa bahasa yang dilayani
directory-more-rows = Tampilkan lebih banyak baris
directory-cost = Biaya telepon
directory-cost-unknown = Tidak diketahui
directory-website = Situs web
directory-status = Kepastian
directory-status-hint = Hanya pusat konsultasi milik kota yang boleh dimuat tanpa dipastikan, dan saat itu telepon, jam, dan alamatnya tidak ditampilkan.
directory-status-law = Tertulis dalam undang-undang
directory-status-official = Dilihat di sumber resmi
directory-status-unverified = Belum dipastikan
directory-source = Di mana dipastikan
directory-source-hint = Situs web, surat, atau telepon tempat Anda mengetahuinya.
directory-checked-on = Diperiksa tanggal
directory-position = Urutan dalam daftar
directory-position-hint = Angka kecil di depan. Kosongkan agar urutannya tetap, atau agar ada di paling belakang.

directory-error-id = Mohon pakai paling banyak 48 huruf kecil, angka, dan tanda hubung.
directory-error-taken = Kontak dengan nama ini sudah ada.
directory-error-no-name = Silakan tulis namanya: { $what }.
directory-error-long-name = Mohon persingkat namanya menjadi paling banyak 120 karakter: { $what }.
directory-error-long-note = Mohon persingkat teksnya menjadi paling banyak 400 karakter: { $what }.
directory-error-kind = Silakan pilih jenisnya.
directory-error-run-by = Silakan tulis pengelolanya, paling banyak 120 karakter.
directory-error-topic = Topik ini tidak ada: { $what }.
directory-error-phone = Ini bukan nomor telepon: { $what }. Mohon pakai angka dan tanda hubung.
directory-error-shared = Nomor ini juga dipakai di tempat lain ({ $fact }). Ubahlah di halaman nilai terdaftarnya, atau kosongkan kolomnya dan tulis nomor lain di kolom baru.
directory-error-other-values = Nomor ini punya nilai untuk tanggal lain ({ $fact }). Ubahlah di halaman nilai terdaftarnya.
directory-error-address = Silakan tulis alamatnya, paling banyak 200 karakter.
directory-error-address-latin = Silakan tulis alamat dalam huruf Latin, paling banyak 200 karakter, bersama alamat dalam bahasa Korea.
directory-error-speaks = Bahasa ini tidak ada: { $what }.
directory-error-hours = Mohon lihat lagi jam bukanya. Setiap baris perlu satu hari, jam bukanya harus sebelum jam tutupnya, dan pilihan di atas harus jam yang sama setiap minggu.
directory-error-website = Silakan tulis alamat lengkapnya, mulai dari https://.
directory-error-source = Silakan tulis di mana ini dipastikan, paling banyak 300 karakter.
directory-error-status = Silakan pilih apakah ini sudah dipastikan.
directory-error-checked-on = Silakan tulis tanggal pemeriksaannya.
directory-error-checked-later = Tanggal pemeriksaannya sesudah hari ini.
directory-error-position = Urutannya ditulis dengan angka dari 0 sampai 9999.
directory-error-unverified-kind = Hanya pusat konsultasi milik kota yang boleh dimuat tanpa dipastikan.
directory-error-unverified-shows = Yang belum dipastikan tidak boleh menampilkan telepon, jam, atau alamat. Tulis bagaimana ini dipastikan, atau hapus semuanya.
directory-error-changed = Sementara itu orang lain mengubah kontak ini. Lihat perubahannya di bawah; bila disimpan lagi, tulisan Anda menggantikannya.
directory-error-shown = Ada teks yang menampilkan kontak ini, jadi tidak bisa dihapus. Keluarkan dulu dari teks-teks itu.
directory-error-gone = Kontak ini sudah dihapus.
directory-error-email = Ini bukan alamat email.

directory-remove-heading = Hapus kontak
directory-remove-what = Kontak tidak bisa dihapus selama ada teks yang menampilkannya. Riwayatnya tetap disimpan.
directory-remove-button = Hapus

directory-history = Apa yang diubah
directory-history-none = Belum ada yang diubah.
directory-part = Bagian
directory-done-made = Dibuat
directory-done-changed = Diubah
directory-done-removed = Dihapus
directory-done-imported = Diambil dari berkas
directory-done-confirmed = Dinyatakan benar
directory-by-files = berkas
directory-by-organisation = lembaga itu

# Organisations confirm their entry each quarter.
directory-asked-heading = Tanya lembaganya
directory-asked-what = Setiap tiga bulan, email dikirim ke alamat ini untuk menanyakan apakah keterangannya benar. Tautan di dalamnya berlaku selama { $days } hari.
directory-email = Email lembaga
directory-email-hint = Disimpan dalam bentuk terenkripsi dan tidak dipakai untuk hal lain. Kosongkan bila tidak ada yang perlu ditanya.
directory-email-button = Tanya ke alamat ini
directory-standing = Jawaban lembaga
directory-standing-asked = Sudah ditanya, belum ada jawaban.
directory-standing-overdue = Tidak ada jawaban.
directory-standing-next = Ditanya lagi pada { $day }.
directory-standing-soon = Segera ditanya.
directory-standing-none = Tidak ditanya.
directory-confirmed-on = Lembaga menyatakan ini benar pada { $day }.
directory-answers = Perubahan yang diberitahukan lembaga
directory-answer-lost = Tulisan ini tidak bisa dibuka.
directory-settle-button = Sudah beres

directory-mail-subject-first = { $city }: Apakah keterangan tentang { $name } benar?
directory-mail-subject-reminder = { $city }: Sekali lagi: apakah keterangan tentang { $name } benar?
directory-mail-text-first =
    Salam dari panduan { $city } untuk warga asing.

    Situs kami menampilkan telepon, alamat, dan jam buka { $name } dalam enam belas bahasa. Setiap tiga bulan kami menanyakan apakah semuanya masih benar.

    Mohon buka tautan ini. Tekan tombolnya bila semuanya benar, atau tulis apa yang berubah. Cukup satu menit.

    { $link }

    Tautan ini berlaku selama 30 hari. Balasan untuk email ini tidak dibaca.
directory-mail-text-reminder =
    Salam dari panduan { $city } untuk warga asing.

    Dua minggu lalu kami menanyakan apakah keterangan tentang { $name } benar. Kami belum mendapat jawaban, jadi kami bertanya sekali lagi.

    { $link }

    Tekan tombolnya bila semuanya benar, atau tulis apa yang berubah. Balasan untuk email ini tidak dibaca.

directory-confirm-title = Apakah ini benar?
directory-confirm-lead = Inilah yang dilihat warga asing. Mohon periksa telepon, alamat, dan jam bukanya.
directory-confirm-right-button = Semuanya benar
directory-confirm-changed-heading = Ada yang berubah?
directory-confirm-words = Apa yang berubah
directory-confirm-words-hint = Tulis apa yang berubah, menjadi apa, dan sejak kapan. Petugas akan membaca dan memperbaikinya.
directory-confirm-changed-button = Kirim
directory-confirm-wrong = Belum ada yang dikirim. Mohon lihat di bawah.
directory-confirm-meanwhile = Sementara itu isinya berubah, jadi belum ada yang dikonfirmasi. Mohon lihat isinya yang sekarang dan jawab lagi.
directory-confirm-error-empty = Silakan tulis apa yang berubah.
directory-confirm-error-long = Paling banyak 2.000 karakter.
directory-confirm-thanks-title = Terima kasih
directory-confirm-thanks-right = Kami mencatat bahwa hari ini Anda menyatakannya benar. Kami bertanya lagi tiga bulan kemudian.
directory-confirm-thanks-changed = Tulisan Anda sudah kami teruskan.
directory-confirm-already = Anda sudah menjawab. Tidak ada lagi yang perlu dilakukan.
directory-confirm-see = Lihat keterangannya
directory-confirm-spent-title = Tautan ini sudah tidak berlaku
directory-confirm-spent = Tautan ini sudah terlalu lama, atau sudah ada email yang lebih baru. Mohon pakai email berikutnya. Bila sekarang ada yang salah, silakan telepon balai kota.

contact-address = Alamat
