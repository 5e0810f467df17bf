# Workers of one employer together: the page of a case at the desk.
matter-heading = Kasus lain dari perusahaan yang sama
# $count chooses the form, $shown is the number as it is shown.
matter-others = Ada { $shown } kasus terbuka lain yang menyebut perusahaan yang sama.
matter-ask = Tanyakan apakah mereka mau ikut
matter-ask-what = Setiap klien yang belum ditanya akan ditanya di halamannya sendiri. Tidak ada yang diberi tahu nama, pesan, atau nomor orang lain.
matter-asked = { $name } sudah menanyai para klien: { $when }.
# $shown: how many joined, $asked: how many were asked.
matter-joined = Dari { $asked } orang yang ditanya, { $shown } ikut.
matter-joined-none = { $asked } orang sudah ditanya. Yang ikut belum sampai dua orang.
matter-hers-open = Klien ini belum menjawab.
matter-hers-yes = Klien ini ikut.
matter-hers-no = Klien ini tidak ikut.
matter-write = Tulis kepada semua yang ikut
matter-write-hint = Masing-masing melihat pesan yang sama dalam kasusnya sendiri. Jangan menulis apa pun tentang satu orang, dan tulislah isi yang sama dalam setiap bahasa.
matter-text = Dalam { $language }
matter-text-too = Dalam { $language } (ada yang juga bisa membacanya)
matter-write-button = Kirim kepada semua
matter-to-all = Kepada semua yang ikut
matter-end = Akhiri urusan bersama ini
matter-end-what = Tidak ada lagi yang ditanya, dan tidak bisa lagi menulis kepada semua. Setiap kasus tetap berlanjut, dan yang sudah ditulis tetap ada.
matter-end-button = Akhiri
matter-error-nobody = Tidak ada lagi kasus terbuka lain yang menyebut perusahaan yang sama.
matter-error-not-joined = Pesan baru bisa dikirim bila ada dua orang atau lebih yang ikut dan klien ini salah satunya. Tidak ada yang dikirim.
matter-error-unread = Belum ada yang dikirim, karena ada yang tidak bisa membacanya. Mohon tulis juga dalam bahasa berikut: { $languages }.
act-wrote-to-all = Menulis kepada semua yang ikut
act-matter-ended = Urusan bersama diakhiri

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = Klien setuju. Saluran ini boleh ditelepon.
ministry-may-not = Klien belum setuju. Saluran ini tidak ditelepon.
ministry-said-yes = Catat: setuju secara lisan
ministry-said-no = Catat: ditarik secara lisan
act-line-agreed = Menyetujui saluran milik Kementerian Kehakiman
act-line-not-agreed = Menarik persetujuan untuk saluran milik Kementerian Kehakiman

# Suggestions and complaints to the city.
suggestion-tag = Saran atau keluhan kepada kota
suggestion-error-unanswered = Saran atau keluhan harus dijawab. Mohon jawab dulu sebelum menutupnya.

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = Orang ini ada hubungannya dengan perusahaan saya
another-why-knows-family = Orang ini mengenal keluarga atau kenalan saya
another-why-treated-badly = Orang ini tidak memperlakukan saya dengan baik
another-why-woman = Saya ingin konselor perempuan
another-why-man = Saya ingin konselor laki-laki
another-why-other = Alasan lain, atau saya tidak ingin mengatakannya
# As the head is told.
another-told-heading = Meminta orang lain
another-told-works-for-employer = Mengatakan bahwa konselor ada hubungannya dengan perusahaan
another-told-knows-family = Mengatakan bahwa konselor mengenal keluarga atau kenalannya
another-told-treated-badly = Mengatakan bahwa ia tidak diperlakukan dengan baik
another-told-woman = Ingin konselor perempuan
another-told-man = Ingin konselor laki-laki
another-told-other = Tidak menyebutkan alasan

# The client's page.
case-earlier = Tampilkan { $shown } pesan sebelumnya
case-said-to-all = Kepada semua yang ikut
case-who-interprets = Juru bahasa dari pusat konsultasi membantu Anda berdua.
case-who-interprets-name = { $name } menjadi juru bahasa untuk Anda berdua.
case-who-translates-outside = Penerjemah di luar pusat konsultasi menerjemahkan pesan-pesan ini. Ia wajib merahasiakan semuanya.
case-who-line = Saluran juru bahasa membantu Anda berdua: { $line }.
case-who-line-ministry = Saluran juru bahasa milik Kementerian Kehakiman, yang juga mengurus imigrasi, membantu Anda berdua: { $line }.
case-choices-heading = Yang Anda putuskan
case-line-yes = Saluran juru bahasa { $line }: kami boleh meneleponnya
case-line-no = Saluran juru bahasa { $line }: kami tidak meneleponnya
case-line-agree = Boleh menelepon
case-line-take-back = Jangan menelepon lagi
case-another-how = Orang lain akan menangani pertanyaan Anda. Mungkin Anda perlu menunggu sedikit lebih lama.
case-another-why = Anda boleh menyebutkan alasannya, tetapi tidak harus. Hanya kepala pusat konsultasi yang melihat pilihan Anda.
case-joint-heading = Bersama orang lain
case-joint-ask = Orang lain yang bekerja untuk perusahaan yang sama juga meminta bantuan. Apakah Anda ingin ikut bersama mereka?
case-joint-name = Kami tidak memberitahukan nama, pesan, atau nomor Anda kepada siapa pun.
case-joint-messages = Pesan untuk semua yang ikut akan muncul di sini. Yang Anda tulis di sini hanya dibaca konselor Anda.
case-joint-free = Anda yang memutuskan. Apa pun pilihan Anda, pertanyaan Anda sendiri tetap berlanjut, dan Anda bisa keluar kapan saja.
case-joint-yes = Ya, saya ikut
case-joint-no = Tidak, saya sendiri saja
case-joint-later = Saya putuskan nanti
case-joint-in = Anda ikut.
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = Sekarang ada { $shown } orang yang ikut, termasuk Anda.
case-joint-leave = Keluar dari urusan bersama
case-joint-out = Anda tidak ikut. Bila berubah pikiran, Anda bisa ikut kapan saja.
case-joint-over = Urusan bersama sudah berakhir. Pertanyaan Anda sendiri tetap berlanjut.
case-own-heading = Kasus Anda
