# Why a question is where it is: what the client is told.

# A letter. $language is the language's own name, $topic the topic.
why-client-letter = Pertanyaan Anda ada pada konselor yang bisa menulis dalam { $language } dan menguasai topik ini: { $topic }.
why-client-talk = Anda akan berbicara dengan konselor yang bisa berbicara dalam { $language } dan menguasai topik ini: { $topic }.
why-client-asked-letter = Kami sudah bertanya kepada konselor yang bisa menulis dalam { $language } dan menguasai topik ini: { $topic }.
why-client-asked-talk = Kami sudah bertanya kepada konselor yang bisa berbicara dalam { $language } dan menguasai topik ini: { $topic }.
why-client-pair-letter = Pertanyaan Anda ada pada konselor yang menguasai topik ini: { $topic }. Seseorang yang bisa menulis dalam { $language } menerjemahkan untuk Anda berdua.
why-client-pair-talk = Anda akan berbicara dengan konselor yang menguasai topik ini: { $topic }. Juru bahasa ({ $language }) akan ikut serta.
why-client-line = Anda akan berbicara dengan konselor yang menguasai topik ini: { $topic }. Juru bahasa membantu Anda berdua lewat telepon.
# $line is who runs the interpreting line.
why-client-line-of = Saluran juru bahasa dikelola oleh: { $line }.
why-client-name = Konselor Anda adalah { $name }.
why-client-waits-hours = Pertanyaan Anda menunggu sampai ada konselor yang masuk kerja.
why-client-waits-room = Pertanyaan Anda menunggu sampai ada konselor yang punya waktu.
why-client-waits-language = Pertanyaan Anda menunggu orang yang menguasai { $language }.
why-client-waits-your-language = Pertanyaan Anda menunggu orang yang menguasai bahasa Anda.
why-client-waits-topic = Pertanyaan Anda menunggu konselor yang menguasai topik ini: { $topic }.
why-client-waits-woman = Pertanyaan Anda menunggu konselor perempuan, seperti yang Anda minta.
why-client-waits-man = Pertanyaan Anda menunggu konselor laki-laki, seperti yang Anda minta.
why-client-waits-line = Pertanyaan Anda menunggu saluran juru bahasa yang kosong.
why-client-waits-agree = Pertanyaan Anda menunggu juru bahasa. Saluran milik Kementerian Kehakiman bisa membantu bila Anda setuju.
why-client-waits-head = Pertanyaan Anda menunggu. Kepala pusat konsultasi sedang mencari konselor untuk Anda.
why-client-waits-somebody = Pertanyaan Anda menunggu konselor yang bisa menanganinya.
# $count chooses the form, $shown is the number as it is shown.
why-client-patience = Bila dalam { $shown } menit tidak ada yang punya waktu, kami akan mencari juru bahasa.

# More reasons why somebody, or a line, cannot take a case.
reason-not-an-interpreter = Bukan juru bahasa
reason-only-letters = Hanya menerjemahkan surat
reason-with-somebody = Sedang melayani orang
reason-on-break = Sedang istirahat
reason-shift-ends-soon = Jam kerjanya segera habis
reason-other-gender = Klien meminta perempuan atau laki-laki
reason-passed = Menolak, atau tidak menjawab tepat waktu
reason-line-closed = Tidak melayani pada jam ini
reason-line-tried = Sudah ditelepon, tidak ada yang mengangkat
reason-lines-busy = Semua saluran terpakai
reason-line-not-agreed = Klien tidak menyetujui saluran ini
reason-no-interpreter = Tidak ada juru bahasa yang punya waktu
reason-no-line = Tidak ada saluran juru bahasa yang kosong

# How far the rules were relaxed.
why-step-own = Bahasa klien sendiri
why-step-second = Bahasa kedua klien
why-step-pair = Konselor dan juru bahasa
why-step-own-later = Bahasa klien sendiri, nanti hari ini
why-step-second-later = Bahasa kedua klien, nanti hari ini
why-step-pair-later = Konselor dan juru bahasa, nanti hari ini

# What would help a case that waits.
why-advice-ask-about-line = Tanyakan kepada klien apakah saluran milik Kementerian Kehakiman boleh ditelepon.
why-advice-find-interpreter = Konselor sudah ada. Carilah juru bahasa atau penerjemah.
why-advice-offer-appointment = Hari ini tidak ada yang bisa. Tawarkan janji temu.

# A decision, told to staff.
why-step = Langkah
why-help = Yang bisa membantu
why-look-again = Langkah berikutnya
why-look-again-in = Dalam { $shown } menit: konselor dengan juru bahasa
why-tell-head = Untuk kepala pusat konsultasi
why-tell-head-what = Keputusan Anda diperlukan sekarang.
why-client-heading = Yang disampaikan kepada klien
why-outcome = Hasil
why-outcome-assigned = Langsung diserahkan
why-outcome-offered-seconds = Ditanya dulu, dengan waktu { $shown } detik untuk menjawab
why-outcome-offered-hours = Ditanya dulu, dengan waktu { $shown } jam kerja untuk menjawab
why-outcome-waiting = Menunggu
why-role = Peran
why-role-owner = Konselor
why-role-interpreter = Juru bahasa
why-line = Saluran juru bahasa
why-line-ministry = Saluran milik Kementerian Kehakiman
# $rank is the place, $level the topic level, $load the points with this case.
why-rank = Bisa menanganinya, urutan ke-{ $rank }. Tingkat topik { $level } dari 3, { $load } poin dengan kasus ini
why-rank-before = Bisa menanganinya, urutan ke-{ $rank }. Konselor yang sama seperti sebelumnya, tingkat topik { $level } dari 3, { $load } poin dengan kasus ini
why-rank-interprets = Bisa menjadi juru bahasa, urutan ke-{ $rank }. { $load } poin dengan kasus ini
why-rank-line = Bisa menjadi juru bahasa, urutan ke-{ $rank }. { $load } telepon sekaligus dengan yang ini
why-with-interpreter = Juru bahasanya { $name }.
why-by-line = Juru bahasa lewat: { $line }.

# What if: a decision that is not kept.
why-if-heading = Seandainya
why-if-what = Aturan memutuskan kasus ini menurut keadaan sekarang. Tidak ada yang diubah dan tidak ada yang disimpan.
why-if-who = Orang atau saluran
why-if-change = Apa yang berbeda
why-if-change-nothing = Tidak ada
why-if-change-speaks = Menguasai bahasa klien
why-if-change-knows = Menguasai topiknya
why-if-change-works = Bekerja dari sekarang sampai akhir hari
why-if-change-comes = Ada di tempat dan punya waktu
why-if-change-leaves = Tidak ada di tempat
why-if-change-room = Punya tempat untuk satu lagi
why-if-change-line = Menjawab, dengan satu sambungan lagi
why-if-nobody = Tidak ada orang
why-if-button = Tampilkan
why-if-result = Bila aturan memutuskan sekarang
why-if-error = Pilih orang atau saluran yang cocok dengan perubahan ini.
