# What the city still owes its readers.
owed-title = Masih harus dilengkapi
owed-heading = Masih harus dilengkapi
owed-lead = Yang paling merugikan warga ada di urutan atas. Yang menyangkut pusat konsultasi hilang sendiri setelah diisi; untuk yang lain, tulis di mana itu dipastikan.
owed-link = Lihat semuanya, dan catat yang sudah selesai
owed-more = { $count } lagi
owed-none = Tidak ada yang kurang.
owed-done = Sudah selesai
owed-done-heading = Bila sudah selesai
owed-source = Di mana dipastikan
owed-source-hint = Situs web, surat, atau telepon tempat Anda mengetahuinya.
owed-done-button = Sudah selesai
owed-error-source = Silakan tulis di mana ini dipastikan, paling banyak 300 karakter.

owed-no-centre = Pusat konsultasi milik kota belum ada di antara kontak.
owed-centre-phone = Pusat konsultasi belum punya nomor telepon.
owed-centre-address = Pusat konsultasi belum punya alamat.
owed-centre-hours = Pusat konsultasi belum punya jam buka.
owed-answers = { $count } jawaban lembaga menyatakan ada yang berubah.
owed-unverified = { $count } kontak belum dipastikan.
owed-overdue = { $count } lembaga sudah ditanya tentang keterangannya dan tidak menjawab.
owed-facts-due = { $count } jumlah uang atau angka perlu diperiksa lagi.

owed-substitute-payment-caps = Batas tertinggi pembayaran pengganti upah yang tidak dibayar: harus dipastikan dalam pengumuman yang berlaku.
owed-support-office = Nomor telepon kantor pusat kota untuk urusan warga asing.
owed-ansan-offices = Alamat dan telepon kantor imigrasi, Kantor Ketenagakerjaan, Pusat Pencarian Kerja, cabang COMWEL, dan cabang Lembaga Bantuan Hukum Korea di Ansan.
owed-line-hours = Jam dan bahasa konsultasi lewat telepon, pertama-tama layanan untuk pekerja asing dan layanan Kementerian Ketenagakerjaan.
owed-uninsured-medical = Bantuan pengobatan bagi pendatang tanpa asuransi: batas tertinggi tahun ini dan rumah sakitnya di Ansan.
owed-childcare-subsidy = Bantuan biaya penitipan anak dari Ansan untuk anak warga asing: umur dan jumlah uangnya sekarang.
owed-return-cost-insurance = Jumlah uang asuransi biaya kepulangan menurut negara, dan tarif asuransi jaminan kepulangan.
owed-pension-refund = Negara-negara yang mendapat pengembalian pensiun, wilayah dalam sistem izin kerja (EPS), dan sampai kapan tarif pajak tunggal bisa dipilih.
owed-waste-bags = Harga kantong sampah dan hari pengambilannya di Ansan, dan biaya program integrasi sosial.
owed-native-readers = Penutur asli harus membaca semua istilah, dan harus ada yang memutuskan huruf apa yang dipakai untuk bahasa Uzbek.
owed-statute-dates = Yang diambil dari undang-undang menurut keadaan Juni 2026 harus diperiksa lagi.
