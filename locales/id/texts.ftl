# What readers see of a text.
text-gone-title = Teks ini sudah tidak ada di sini
# $day: a date
text-stale-here = Teks bahasa Korea berubah pada { $day }; terjemahannya akan menyusul.
text-stale-here-undated = Teks bahasa Korea sudah berubah; terjemahannya akan menyusul.

# What a text is, and where it stands.
text-kind-guide = Panduan
text-kind-publication = Terbitan
text-kind-issue = Edisi buletin
text-kind-article = Artikel buletin
text-kind-bulletin = Kabar
text-kind-alert = Peringatan
text-kind-reply = Jawaban siap pakai
text-kind-question = Pertanyaan sebelum konsultasi
text-kind-situation = Jalan keluar dari suatu keadaan
text-kind-programme = Kursus atau acara
text-state-missing = Belum diterjemahkan
text-state-asked-for = Sudah diminta
text-state-in-translation = Sedang diterjemahkan
text-state-stale = Teks Korea sudah berubah
text-state-withdrawn = Ditarik dari pembaca
text-state-machine = Oleh mesin, belum dibaca siapa pun
text-state-needs-review = Belum dibaca siapa pun
text-state-reviewed = Dibaca oleh penutur bahasa itu
text-state-declined = Tidak akan diterjemahkan
text-state-draft = Sedang ditulis
text-state-public = Terbit
# $count: how many; $shown: the same as it is written
text-behind = { $shown } kalimat lebih lama daripada teks bahasa Korea
# $count: how many; $shown: the same as it is written
text-unwritten = { $shown } kalimat belum ada terjemahannya
text-by-file = diambil dari berkas

# One text.
text-public-pages = Yang dilihat pembaca
text-languages = Status dalam setiap bahasa
text-readers-see = Pembaca melihat
text-read-by = Dibaca oleh
text-to-do = Yang bisa Anda lakukan
text-public-since = Terbit sejak
text-not-public = Tidak diterbitkan
text-history = Riwayat
text-more = Lainnya
text-act-publish = Terbitkan
text-act-review = Saya sudah membacanya, sudah benar
text-act-schedule = Tentukan tanggal
text-act-unschedule = Batalkan tanggal
text-act-decline = Jangan terjemahkan
text-act-take-up = Jadi diterjemahkan
text-act-withdraw = Tarik dari pembaca
text-schedule-at = Kapan teks ini terbit? (waktu di kota ini)
text-decline-why = Yang diberitahukan kepada pembaca
text-note = Catatan untuk rekan kerja (boleh kosong)
text-publish-all-heading = Terbitkan bersama
text-publish-all-what = Teks-teks ini memuat semua yang ada dalam bahasa Korea. Pilih bahasa yang akan diterbitkan. Bila salah satu tidak bisa diterbitkan, tidak ada yang diterbitkan.
text-publish-all-button = Terbitkan yang dipilih

# What was done.
text-done-made = Teks sudah dibuat. Sekarang tulislah isinya dalam bahasa Korea.
text-done-saved = Sudah disimpan.
text-done-published = Sudah terbit.
text-done-scheduled = Teks akan terbit pada waktu itu.
text-done-unscheduled = Tanggalnya sudah dibatalkan.
text-done-withdrawn = Sudah ditarik dari pembaca. Alasannya diberitahukan kepada mereka.
text-done-declined = Teks ini tidak akan diterjemahkan. Alasannya diberitahukan kepada pembaca.
text-done-taken-up = Teks ini jadi diterjemahkan.
text-done-reviewed = Dicatat bahwa Anda sudah membacanya.
text-done-restored = Teks lama disimpan lagi sebagai yang terbaru. Pembaca belum melihatnya.
text-done-still-correct = Dicatat bahwa terjemahannya masih benar.
text-done-unchanged = Tidak ada yang berubah.

# What cannot be done.
text-refusal-no-words = Belum ada teks dalam bahasa ini.
text-refusal-unwritten = Judul atau isinya masih kosong.
text-refusal-changed = Sementara itu orang lain menyimpan teks yang berbeda. Mohon lihat teks itu, lalu coba lagi.
text-refusal-long-note = Catatan terlalu panjang. Paling banyak 300 karakter.
text-refusal-past-day = Waktu itu sudah lewat.
text-refusal-no-day = Silakan pilih tanggal dan jam.
text-refusal-is-public = Teks ini sudah terbit.
text-refusal-not-public = Teks ini sekarang tidak terbit.
text-refusal-no-source = Teks bahasa Korea belum terbit. Mohon terbitkan itu dulu.
text-refusal-no-reason = Silakan pilih apa yang diberitahukan kepada pembaca.
text-refusal-own-words = Teks ini Anda sendiri yang menyimpan. Orang lain yang harus membacanya.
text-refusal-none-chosen = Silakan pilih paling sedikit satu bahasa.
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } Tidak ada yang diterbitkan.
text-refusal-around = Sementara itu orang lain mengubah ini. Tulisan Anda ada di bawah. Simpan lagi bila ingin menggantikan tulisan orang itu.

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = Tarik dari pembaca dalam { $language }
text-withdraw-what = Pembaca dalam { $language } tidak mendapatkannya lagi dan diberi tahu alasan yang Anda pilih.
text-withdraw-what-all = Bersama teks bahasa Korea, teks dalam semua bahasa ikut ditarik. Pembaca diberi tahu alasan yang Anda pilih.
text-withdraw-linking = Ada teks lain yang menuju ke teks ini. Sebaiknya perbaiki dulu tautannya.
text-withdraw-why = Yang diberitahukan kepada pembaca
text-withdraw-button = Tarik dari pembaca

# The Korean changed, and the translations are right all the same.
text-still-offer = Teks bahasa Korea sudah berubah, dan beberapa terjemahan tertinggal.
text-still-link = Lihat apakah terjemahannya harus diubah
text-still-title = Apakah terjemahannya masih benar?
text-still-what = Beginilah perubahan teks bahasa Korea. Bila artinya sama, Anda bisa mencatat bahwa terjemahan dalam semua bahasa masih benar. Tidak ada kata terjemahan yang berubah; hanya tanda bahwa teksnya lama yang hilang.
text-still-new = Kalimat baru tetap harus diterjemahkan.
text-still-button = Masih benar dalam semua bahasa
text-still-nothing = Tidak ada kalimat yang berubah.
text-still-changed = Sementara itu teks bahasa Korea berubah lagi. Mohon lihat sekali lagi.

# A new text.
text-title-ko = Judul dalam bahasa Korea
text-slug = Nama dalam alamat
text-slug-hint = Huruf kecil, angka, dan tanda hubung, 3 sampai 60 karakter. Tidak bisa diubah nanti. Contoh:
text-begin-button = Buat teks
text-error-kind = Silakan pilih jenis teksnya.
text-error-slug = Mohon pakai 3 sampai 60 huruf kecil, angka, dan tanda hubung.
text-error-slug-taken = Teks dengan nama ini sudah ada.
text-error-no-title = Silakan tulis judul.
text-error-topic = Silakan pilih topik.

# What stands around a text.
text-around = Ubah topik, kontak, istilah, dan sumber
text-around-what = Sama dalam semua bahasa. Yang Anda simpan langsung terbit.
text-contacts = Kontak
text-terms = Istilah
text-sources = Pasal undang-undang
text-checked-on = Diperiksa tanggal
text-checked-by = Diperiksa oleh (jabatan atau lembaga)
text-review-by = Pemeriksaan berikutnya
text-related = Panduan lain yang perlu dibaca
text-related-hint = Satu per baris, dengan nama dalam alamat panduan.
text-line-each = Satu per baris, menurut urutan yang dilihat pembaca.
text-sources-hint = Satu per baris, dalam bahasa Korea, dan bila ada alamatnya, tulis di belakangnya mulai dari https://.
text-contacts-known = Kontak yang ada
text-terms-known = Istilah yang ada
# $ids: names as they were typed
text-error-unknown = Tidak terdaftar: { $ids }
text-error-too-many = Paling banyak { $most }.
text-error-sources = Paling banyak { $most } baris dengan { $longest } karakter.
text-error-checked-on = Silakan pilih hari ini atau tanggal sebelumnya.
text-error-review-by = Mohon periksa lagi tanggalnya.

# History.
# $language: a language by its own name
text-history-title = Riwayat dalam { $language }
text-history-none = Belum ada yang disimpan.
# $number: which revision it is
text-history-number = Revisi { $number }
text-history-public = Yang dilihat pembaca
text-history-latest = Terakhir disimpan
text-history-cut = Hanya yang terbaru yang ditampilkan.
text-history-compared = Dibandingkan dengan revisi { $number }. Yang dicoret sudah hilang, yang digarisbawahi adalah baru.
text-history-with-public = Bandingkan dengan yang dilihat pembaca
text-history-first = Ini yang pertama disimpan.
text-restore-heading = Kembali ke teks ini
text-restore-what = Teks ini disimpan lagi sebagai yang terbaru. Tidak ada yang hilang, dan pembaca baru melihatnya setelah diterbitkan.
text-restore-button = Kembalikan
text-act-published = Diterbitkan
text-act-scheduled = Tanggal ditentukan
text-act-unscheduled = Tanggal dibatalkan
text-act-withdrawn = Ditarik dari pembaca
text-act-declined = Tidak akan diterjemahkan
text-act-taken-up = Jadi diterjemahkan
text-act-asked-for = Diminta
text-act-begun = Terjemahan dimulai
text-act-reviewed = Dibaca dan dinyatakan benar
text-act-still-correct = Masih benar walaupun teks bahasa Korea berubah
text-act-restored = Dikembalikan ke revisi lama
