# Files that go to translators.
exchange-format-docx = Dokumen Word
exchange-format-xlsx = Tabel Excel
exchange-format-xliff-1-2 = Berkas untuk alat terjemahan (format lama)
exchange-format-xliff-2-0 = Berkas untuk alat terjemahan (format baru)
exchange-due = Mohon dikirim kembali paling lambat { $day }.
exchange-keep = Biarkan apa adanya yang ada di dalam kurung kurawal, tanda bintang, dan alamat tautan. Tulislah hanya di kolom terjemahan.
exchange-stale = Teks bahasa Korea sudah berubah sejak ini diterjemahkan.
exchange-was = Teks bahasa Korea sudah berubah. Sebelumnya tertulis: { $text }
exchange-column-number = Nomor
exchange-column-kind = Jenis
exchange-column-source = Bahasa Korea
exchange-column-target = Terjemahan
exchange-column-notes = Catatan
exchange-kind-title = Judul
exchange-kind-summary = Ringkasan
exchange-kind-heading = Subjudul
exchange-kind-paragraph = Paragraf
exchange-kind-item = Butir daftar
exchange-kind-cell = Sel tabel

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Teks ini tidak punya blok seperti itu.
exchange-reason-source-changed = Teks bahasa Korea sudah berubah sejak berkas dikirim.
exchange-reason-empty = Terjemahannya kosong.
exchange-reason-too-long = Terjemahannya terlalu panjang.
exchange-reason-not-translated = Terjemahannya masih berupa bahasa Korea.
exchange-reason-placeholder = Tempat untuk jumlah uang, tanggal, atau nomor telepon kurang atau berlebih.
exchange-reason-link = Tautannya kurang atau berlebih.
exchange-reason-broken-markup = Tanda huruf tebal atau daftar rusak, sehingga bentuknya akan berubah.
exchange-reason-twice = Blok yang sama ada dua kali dalam berkas dengan terjemahan yang berbeda.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Ini bukan berkas yang diunduh untuk diterjemahkan.
exchange-unreadable-not-a-document = Ini bukan dokumen yang bisa dibaca. Silakan pilih dokumen Word atau Hangul.
exchange-unreadable-too-large = Berkasnya terlalu besar.
exchange-unreadable-bomb = Berkas tidak dibuka, karena isinya akan menjadi terlalu besar bila dibuka.
exchange-unreadable-other-text = Ini berkas untuk teks lain.
exchange-unreadable-other-language = Ini berkas dalam bahasa lain.
exchange-unreadable-old-hangul = Ini berkas Hangul lama. Mohon simpan lagi dalam format yang lebih baru.
exchange-unreadable-old-word = Ini berkas Word lama. Mohon simpan lagi dalam format yang lebih baru.
exchange-unreadable-locked = Berkas dikunci dengan kata sandi. Mohon simpan tanpa kata sandi.
exchange-unreadable-broken = Berkas rusak dan tidak bisa dibaca. Mohon simpan lagi.

# What was not taken over from a document.
exchange-left-out-images = { $count } gambar tidak diambil.
exchange-left-out-notes = { $count } catatan kaki tidak diambil.
exchange-left-out-links = Dari { $count } tautan yang tidak bisa dibuka, hanya kata-katanya yang diambil.
exchange-left-out-nested-tables = Dari { $count } tabel di dalam tabel, hanya kata-katanya yang diambil.
