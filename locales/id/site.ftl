# The frame of every page.
site-description = Panduan, kontak, dan konsultasi gratis bagi warga, dalam bahasa mereka
skip-to-content = Langsung ke isi halaman
nav-main = Menu utama
nav-footer = Menu lain
nav-staff = Menu petugas
nav-back = Kembali
nav-guides = Panduan
nav-contacts = Kontak
nav-newsletter = Buletin
nav-subscribe = Dapatkan kabar baru
nav-ask = Tanya konselor
nav-privacy = Privasi
nav-desk = Kasus saya
nav-office = Kantor
nav-newsroom = Ruang redaksi
languages-label = Bahasa
choose-language = Pilih bahasa Anda
demo-banner = Ini satu minggu rekaan untuk dilihat-lihat. Semua yang ada di sini tidak nyata dan tidak ada yang dikirim.

# The home page.
home-title = Panduan dan konsultasi bagi warga
home-question = Apa yang Anda perlukan?
home-all-contacts = Semua kontak
home-first-guides = Banyak dibaca
emergency-heading = Darurat, siang dan malam
topics-all = Semua topik
topic-no-guides = Belum ada panduan untuk topik ini. Anda bisa bertanya kepada konselor.

# Asking for counsel, as other pages invite to it.
ask-heading = Tanya konselor
ask-more-heading = Masih ada pertanyaan?
ask-free = Gratis, dalam bahasa Anda. Anda tidak perlu menyebutkan nama.
ask-button = Ajukan pertanyaan
ask-return-link = Baca jawaban dengan nomor tanda terima

# Subscribing, as other pages invite to it.
subscribe-heading = Dapatkan kabar baru dalam bahasa Anda
subscribe-lead = Lewat email. Anda bisa berhenti kapan saja.
subscribe-lead-both = Lewat email atau Telegram. Anda bisa berhenti kapan saja.
subscribe-button = Dapatkan kabar baru

# Guides and articles.
guides-title = Panduan
newsletter-title = Buletin
article-as-of = Angka dalam artikel ini berlaku per tanggal
korean-title-to-show = Judul dalam bahasa Korea, untuk ditunjukkan di loket
korean-name-to-show = Nama dalam bahasa Korea, untuk ditunjukkan atau diucapkan
made-by-person = Diterjemahkan oleh manusia.
made-by-machine = Diterjemahkan oleh mesin. Belum diperiksa oleh penutur asli.
made-by-machine-reviewed = Diterjemahkan oleh mesin dan sudah diperiksa oleh penutur asli.
updated-on = Diperbarui tanggal
# $count: number of marked sentences or blocks
stale-note = Sejak itu, teks bahasa Korea sudah berubah di { $count } tempat, yang sudah ditandai. Terjemahannya akan menyusul.
sources-heading = Sumber
terms-heading = Kata bahasa Korea
# $wanted, $shown: names of languages in themselves
fallback-note = Teks ini tidak diterbitkan dalam { $wanted }. Di bawah ini teksnya dalam { $shown }. Teks ini juga ada dalam:
stale-since = Berubah pada { $day }.
not-translated-yet = (belum diterjemahkan)
why-not-over = Hal yang diberitahukan teks ini sudah selesai.
why-not-wrong = Ada yang salah di dalamnya dan sedang diperbaiki.
why-not-replaced = Sekarang hal ini dijelaskan di teks lain.
why-not-no-translator = Kami belum menemukan orang untuk menerjemahkannya.
why-not-korean-only = Teks ini hanya penting bagi orang yang membaca bahasa Korea.
missing-title = Belum diterjemahkan
# $wanted: name of a language in itself
missing-why = Teks ini belum diterjemahkan ke dalam { $wanted }.
missing-where = Anda bisa membacanya dalam bahasa berikut:
missing-want-button = Saya ingin ada terjemahan ini
missing-counted = Terima kasih. Redaksi melihat berapa orang yang menginginkannya.

# Contacts.
contacts-title = Kontak
contacts-topic-label = Tentang apa?
contacts-all-topics = Semua topik
# $language: name of a language in itself
contacts-speaks-label = Hanya yang pasti melayani dalam { $language }
contacts-show-button = Tampilkan
contacts-centre-heading = Pusat konsultasi kota
contacts-lines-heading = Konsultasi lewat telepon
contacts-none = Tidak ada yang ditemukan. Coba semua topik, atau bertanyalah kepada konselor di sini.
contact-run-by = Dikelola oleh
contact-website = Situs web
contact-checked = Diperiksa tanggal
contact-cost-caller = Biaya telepon ditanggung penelepon.
contact-cost-free = Telepon ini gratis.
hours-always = Siang dan malam, setiap hari
weekday-mon = Sen
weekday-tue = Sel
weekday-wed = Rab
weekday-thu = Kam
weekday-fri = Jum
weekday-sat = Sab
weekday-sun = Min

# Search.
search-title = Pencarian
search-label = Cari panduan dan nomor telepon
search-placeholder = Contoh: upah saya tidak dibayar
search-button = Cari
# $count: number of results
search-found = { $count ->
    [0] Tidak ada yang ditemukan.
   *[other] { $count } hasil
}
# $count: number of results; $language: name of a language in itself
search-elsewhere = { $count } hasil dalam { $language }
search-not-found-ask = Bukan yang Anda perlukan?
search-kind-guide = Panduan
search-kind-article = Buletin
search-kind-contact = Kontak
search-kind-bulletin = Kabar

# Faults.
typed-kept = Yang Anda tulis masih ada. Setelah langkah ini, tulisan itu muncul lagi di formulirnya.
typed-again-title = Kirim sekali lagi yang Anda tulis
typed-again-lead = Sesi Anda berakhir sebelum tulisan itu disimpan. Tidak ada tulisan Anda yang hilang.
typed-again-button = Kirim sekali lagi
typed-again-leave = Keluar tanpa mengirim
fault-home = Ke beranda
fault-not-found-title = Halaman ini tidak ada
fault-not-found-what = Alamatnya mungkin sudah berubah atau salah ketik. Carilah yang Anda perlukan, atau bertanyalah kepada konselor.
fault-forbidden-title = Halaman ini bukan untuk Anda
fault-forbidden-what = Akun Anda tidak punya hak untuk membukanya, atau Anda belum masuk.
fault-unreadable-title = Kiriman Anda tidak bisa dibaca
fault-unreadable-what = Ada yang rusak saat dikirim. Silakan kembali dan kirim lagi.
fault-too-large-title = Terlalu panjang
fault-too-large-what = Silakan kembali, persingkat teksnya, dan kirim lagi.
fault-too-many-title = Terlalu banyak sekaligus
fault-too-many-what = Mohon tunggu satu menit, lalu kembali dan kirim lagi. Yang sudah Anda tulis masih ada di formulir.
fault-busy-title = Kami sedang sibuk sebentar
fault-busy-what = Silakan coba lagi setelah satu menit. Bila Anda kembali, yang sudah Anda tulis masih ada di formulir. Dalam keadaan darurat, telepon 112 atau 119.
fault-kept-what = Belum terkirim, tetapi tidak ada yang hilang: yang Anda tulis ada di halaman ini. Mohon tunggu satu menit, lalu kirim dari sini. Dalam keadaan darurat, telepon 112 atau 119.
fault-kept-again = Kirim dari sini
fault-kept-yours = Yang Anda tulis
fault-trouble-title = Ada gangguan di pihak kami
fault-trouble-what = Ini bukan salah Anda, dan sudah kami catat. Silakan coba lagi nanti.

# Privacy.
privacy-title = Privasi
privacy-reading = Anda bisa membaca semuanya di sini tanpa akun dan tanpa menyebutkan nama. Kami tidak memakai iklan, pelacak, atau layanan perusahaan lain. Kami tidak mencatat siapa membaca apa.
privacy-cookie = Bila Anda memilih bahasa, ponsel Anda mengingatnya dalam berkas kecil (kuki). Selama Anda membaca, tidak ada hal lain yang disimpan di ponsel Anda.
privacy-asking-heading = Saat Anda bertanya kepada konselor
privacy-asking = Nama tidak diperlukan. Hanya konselor yang menangani pertanyaan Anda dan kepala pusat konsultasi yang bisa membacanya. Setiap kali ada yang membukanya, hal itu dicatat.
privacy-asking-sealed = Yang Anda tulis disimpan dalam bentuk terenkripsi, dengan kunci tersendiri untuk setiap pertanyaan. Cara menghubungi Anda (email atau Telegram) juga dienkripsi.
privacy-asking-status = Mohon jangan menulis jenis visa, nomor registrasi orang asing, atau nomor paspor Anda. Tidak ada tempat untuk itu, dan tidak ada yang memerlukannya untuk menjawab Anda.
privacy-subscribing-heading = Saat Anda menerima kabar baru
privacy-subscribing = Kami menyimpan alamat, bahasa, dan topik Anda sampai Anda berhenti. Untuk berhenti, cukup satu ketukan di pesan mana pun. Pesan tidak melaporkan kepada kami apakah Anda membukanya.
