# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = Terjemahkan surat
translate-what = Terjemahkan yang ditulis klien ke bahasa Korea, dan jawaban konselor ke bahasa klien. Setiap bagian disimpan sendiri-sendiri, dan Anda bisa memperbaikinya nanti.
translate-until = Anda bisa membukanya sampai { $until }.
translate-done = Sekarang tidak ada lagi yang perlu diterjemahkan. Terima kasih. Bila ada jawaban atau pesan baru, kami memberi tahu Anda.
translate-with-owner = Sementara itu klien menulis lagi. Terjemahan jawaban dari Anda sudah disimpan, dan konselor memutuskan apakah akan dikirim.
translate-answer-heading = Jawaban konselor
translate-answer-label = Jawaban dalam { $language }
translate-answer-button = Kirim kepada klien
translate-parts-heading = Yang sudah ditulis sampai sekarang
translate-part-label = Dalam bahasa Korea
translate-part-button = Simpan
translate-saved = Disimpan { $when }
translate-original = Tampilkan yang ditulis konselor
translate-terms = Istilah resmi dalam teks ini
translate-error-empty = Silakan tulis terjemahannya.
translate-error-withdrawn = Konselor menarik kembali jawaban ini. Yang Anda tulis tidak dikirim.

# The link of a translator outside.
translate-door-asked = Anda diminta menerjemahkan sebuah surat.
translate-door-secret = Saya tidak menceritakan yang saya baca kepada siapa pun.
translate-door-button = Saya berjanji: buka surat
translate-door-elsewhere = Surat ini hanya bisa dibuka di peramban yang pertama kali membukanya. Bila Anda tidak bisa memakai perangkat itu, mintalah tautan baru kepada pusat konsultasi.
translate-door-over = Tautan ini sudah tidak berlaku. Terima kasih atas bantuan Anda. Bila ada lagi yang perlu dikerjakan, kami mengirim email baru.
translate-door-declined = Terima kasih sudah memberi tahu kami. Kami akan meminta orang lain.
translate-door-kept = Inilah yang Anda tulis. Ini tidak dikirim. Salinlah bila Anda memerlukannya.
translate-decline = Saya tidak bisa mengerjakan surat ini
translate-decline-what = Tekan alasannya, lalu kami meminta orang lain. Setelah itu, tautan ini tidak berlaku lagi.
translate-decline-no-time = Saya tidak punya waktu
translate-decline-cannot-translate = Saya tidak bisa menerjemahkan surat ini
translate-decline-knows-the-person = Saya mengenal orangnya

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = Ada surat yang menunggu terjemahan Anda
translate-mail-text = Ada surat yang perlu diterjemahkan. Anda bisa membukanya dengan tautan ini sampai { $until }. Surat ini hanya bisa dibuka di peramban yang pertama kali membukanya:

    { $link }

    Bila Anda tidak bisa mengerjakannya, mohon beri tahu kami di halaman itu. Balasan untuk email ini tidak dibaca oleh siapa pun.
translate-mail-subject-more = Ada lagi yang perlu diterjemahkan
translate-mail-more = Di tautan dalam email kami sebelumnya ada lagi yang perlu diterjemahkan. Anda bisa membukanya sampai { $until }.

    Balasan untuk email ini tidak dibaca oleh siapa pun.

# The counsellor's page.
translate-made-by = Diterjemahkan oleh { $name }, { $when }
translate-put-by = Yang ditulis konselor. Diterjemahkan dan dikirim oleh { $name }, { $when }
translate-earlier = Tampilkan versi sebelumnya
translate-write = Jawaban Anda
translate-write-hint = Jawaban dikirim kepada klien setelah { $name } menerjemahkannya ke { $language }. Sebelum itu tidak ada yang dikirim.
translate-write-in = Anda menulis dalam
translate-hold-button = Serahkan untuk diterjemahkan
translate-as-it-is = Kirim tanpa terjemahan
translate-held-heading = Jawaban yang menunggu terjemahan
translate-held-with = { $name } sedang menerjemahkannya ke { $language }. Klien belum menerimanya.
translate-held-nobody = Sekarang tidak ada yang menerjemahkannya. Anda bisa mencari juru bahasa, menarik jawaban ini kembali, atau mengirimnya apa adanya.
translate-held-by = Yang menulisnya { $name }, yang dulu menangani kasus ini. Bila ditarik kembali, isinya masuk ke kolom jawaban Anda.
translate-held-translated = Terjemahan jawaban
translate-held-stale = Setelah jawaban ini ditulis, klien menulis lagi. Mohon baca, lalu putuskan apakah jawaban ini masih tepat.
translate-held-stands = Masih tepat: minta diterjemahkan
translate-held-send = Kirim terjemahan jawaban
translate-held-withdraw = Tarik kembali dan ubah
translate-error-held = Sudah ada jawaban yang menunggu terjemahan. Tarik kembali atau kirim dulu jawaban itu. Yang Anda tulis masih ada di sini.
translate-error-gone = Sementara itu, jawaban tersebut sudah dikirim atau ditarik kembali.
translate-error-rests = Selama menunggu klien atau lembaga lain, juru bahasa tidak dicari.
translate-error-choose = Silakan pilih juru bahasanya.
translate-over-button = Akhiri bantuan juru bahasa
translate-choose = Pilih juru bahasa
translate-choose-nobody = Silakan pilih
translate-choose-button = Minta orang ini
translate-choose-ranked = { $name } (urutan ke-{ $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = Jawaban ini diterjemahkan oleh juru bahasa.
case-original = Tampilkan yang ditulis konselor

# The trail.
act-read-to-translate = Dibaca untuk diterjemahkan
act-translated = Menerjemahkan yang ditulis klien
act-answer-held = Menyerahkan jawaban untuk diterjemahkan
act-answer-translated = Menerjemahkan jawaban
act-answer-withdrawn = Menarik kembali jawaban
act-answer-not-translated = Memilih mengirim tanpa terjemahan
act-answer-stands = Memutuskan bahwa jawaban masih tepat
act-translation-asked = Mengirim tautan kepada penerjemah di luar
act-translation-opened = Penerjemah di luar membuka tautan
act-translation-declined = Penerjemah di luar tidak bisa mengerjakannya
act-translation-expired = Tautan penerjemah di luar sudah tidak berlaku
act-translation-done = Tautan penerjemah di luar berakhir: tidak ada lagi yang perlu diterjemahkan
act-interpreting-ended = Bantuan juru bahasa diakhiri
