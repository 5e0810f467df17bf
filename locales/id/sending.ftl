# Bulletins on their way: to whom, when, how far, and what is done with them.
newsroom-kind-change = Yang berubah
newsroom-kind-correction = Ralat
newsroom-kind-alert = Peringatan bahaya
newsroom-kind-over = Bahaya berakhir
newsroom-state-paused = Ditahan sementara
newsroom-state-expired = Lewat batas waktu
newsroom-why-withdrawn = Dihentikan sebelum dikirim
newsroom-why-ended = Pembaca sudah berhenti menerima
newsroom-why-quiet = Jam tenang baru berakhir ketika sudah terlambat

# To whom.
sending-change-audience = Ubah siapa yang menerima
sending-aim-hint = Bila tidak ada yang dicentang, dikirim kepada semua.
sending-aim-langs = Hanya penerima dalam bahasa ini
sending-aim-channels = Hanya penerima lewat cara ini
sending-aim-districts = Hanya penerima di distrik ini
sending-aim-districts-hint = Orang yang tidak menyebutkan distrik juga menerimanya.
# $which: names of languages, channels or districts
sending-only = Hanya { $which }
sending-missing = Bila tidak ada teks dalam bahasa pembaca
sending-missing-fallback = Kirim dalam bahasa lain yang dibacanya, dan beri tahu tentang hal itu
sending-missing-hold = Tunggu terjemahannya
# $share: a number
sending-share = Itu { $share }% dari semua orang yang menerima kabar dari kota.
# $share: a number
sending-share-residents = { $share }% warga yang berbicara bahasa ini
# $channel: email or Telegram; $hours, $minutes: numbers
sending-takes = Lewat { $channel } perlu waktu sekitar { $hours } jam { $minutes } menit.
# $channel: email or Telegram; $minutes: a number
sending-takes-minutes = Lewat { $channel } perlu waktu sekitar { $minutes } menit.
# $channel: email or Telegram
sending-takes-unknown = Belum diketahui berapa lama waktunya lewat { $channel }: yang pernah dikirim masih terlalu sedikit.

# When.
sending-when = Kapan dikirim
# $when: a moment; $worth: a span of time
sending-hour-at = Setelah disetujui, kabar ini dikirim pada { $when }. Pengiriman berlaku selama { $worth } sesudahnya.
# $worth: a span of time
sending-hour-now = Kabar ini langsung dikirim setelah disetujui. Pengiriman berlaku selama { $worth } sesudahnya.
sending-change-hour = Ubah waktu pengiriman
sending-when-now = Segera setelah disetujui
sending-when-at = Pada tanggal dan jam tertentu
sending-hour = Tanggal dan jam
sending-hour-hint = Menurut waktu kota, paling lama 90 hari dari sekarang.
sending-worth = Batas waktu pengiriman
sending-worth-hint = Yang belum sampai pada saat itu tidak dikirim lagi.
# $count: hours, for the plural; $shown: the number as it is written
sending-hours = { $shown } jam
# $count: days, for the plural; $shown: the number as it is written
sending-days = { $shown } hari
sending-error-hour = Silakan pilih tanggal dan jam.
sending-error-past = Waktu ini sudah lewat. Silakan pilih waktu yang lebih akhir.
sending-error-too-far = Tanggalnya terlalu jauh. Silakan pilih tanggal dalam 90 hari.
sending-error-ends = Batas waktunya akan habis sebelum dikirim, atau lebih dari dua minggu sesudahnya. Silakan pilih jam lain atau batas waktu lain.
sending-error-worth = Silakan pilih batas waktu pengiriman.
sending-approve-later = Kabar ini dikirim pada waktu yang dipilih dan sejak saat itu terbit di situs web. Sebelum itu, persetujuannya masih bisa ditarik.
sending-approve-button-later = Setujui
sending-preview = Lihat yang akan diterima

# On its way.
sending-scheduled = Menunggu waktunya
# $when, $until: moments
sending-waits = Dikirim pada { $when }. Pengiriman berlaku sampai { $until }, dan kabar ini terbit di situs web sejak mulai dikirim.
# $until: a moment
sending-is-paused = Kabar ini ditahan: tidak ada yang dikirim. Bisa dilanjutkan sampai { $until }; sesudah itu berakhir.
# $until: a moment
sending-is-expired = Pengiriman berlaku sampai { $until }, dan waktu itu sudah lewat. Yang belum terkirim tidak dikirim.
# $rate: a number of messages; $when: a time
sending-pace = { $rate } per menit: selesai sekitar { $when }
sending-moved-on = Sudah maju satu langkah. Tampilkan keadaan sekarang
sending-pause = Tahan sementara
sending-resume = Lanjutkan
sending-take-back = Tarik persetujuan
sending-take-back-what = Kabar ini menjadi konsep lagi: isi, penerima, dan waktunya bisa diubah, lalu disetujui lagi.
sending-acts = Siapa melakukan apa
sending-act-approved = Disetujui
sending-act-taken-back = Persetujuan ditarik
sending-act-left = Mulai dikirim
sending-act-paused = Ditahan sementara
sending-act-resumed = Dilanjutkan
# $count: people, for the plural; $shown: the number as it is written
sending-act-stopped = Dihentikan: { $shown } orang tidak menerimanya
sending-act-expired = Batas waktunya lewat
# $count: messages, for the plural; $shown: the number as it is written
sending-act-again = { $shown } yang gagal dikirim lagi
sending-by-itself = otomatis
# $act: what was done; $who: a name; $when: a moment
sending-error-already = Orang lain lebih cepat, jadi sekarang tidak ada yang dilakukan. { $act }: { $who }, { $when }.
sending-error-too-late = Batas waktunya sudah lewat, jadi tidak bisa dilanjutkan.
sending-error-nothing-failed = Di antara yang gagal, tidak ada yang layak dicoba lagi.
sending-error-corrected = Ralat sudah dikirim. Yang belum terkirim tidak dikirim lagi: siapa yang menerimanya sekarang mendapat yang salah tanpa ralat.

# The report.
sending-report = Laporan
# $title: title of a bulletin
sending-report-title = Laporan: { $title }
sending-to-bulletin = Ke kabarnya
sending-nothing-failed = Tidak ada yang gagal.
sending-none-such = Tidak ada.
sending-more = Selengkapnya
# $count: messages, for the plural; $shown: the number as it is written
sending-again-what = { $shown } pesan gagal karena sebab yang mungkin sudah hilang.
sending-again = Kirim lagi yang ini
sending-files = Sebagai berkas
sending-files-what = Setiap pengiriman dengan nomornya, tanpa alamat. Lembar Excel memuat 20.000 yang pertama, berkas CSV memuat semuanya.
sending-file-xlsx = Lembar Excel
sending-file-csv = Berkas CSV
sending-column-delivery = Pengiriman
sending-column-tries = Percobaan
sending-column-begun = Disiapkan
sending-column-sent = Waktu dikirim

# Corrections.
sending-correct-heading = Ada yang salah di dalamnya?
sending-correct-offer = Ralat hanya dikirim kepada orang yang menerima kabar ini, dalam bahasa yang Anda pilih.
sending-correct-alert = Peringatan bahaya tidak diralat: ralat menunggu jam tenang selesai dan bagi sebagian orang akan terlambat. Buka peringatan itu, beri tahu bahwa salah kirim atau sudah berakhir, lalu kirim yang baru.
sending-correct = Tulis ralat
sending-correct-what = Ralat hanya dikirim kepada orang yang menerima kabar ini, atau mungkin menerimanya. Halaman kabar ini di situs web juga mengarah ke ralatnya.
sending-correct-langs = Dalam bahasa apa teksnya salah?
# $count: people, for the plural; $shown: the number as it is written
sending-got-it = { $shown } orang
sending-nobody-got-it = Tidak ada yang menerima kabar ini, jadi tidak ada yang perlu diberi tahu.
sending-error-langs = Silakan pilih paling sedikit satu bahasa yang ada penerimanya.
sending-error-what-is-right = Mohon tulis apa yang benar.
sending-follows = Kabar sebelumnya:
sending-was-corrected = Sudah diralat:
# $title: title of the bulletin that was wrong
bulletin-correction-title = Ralat: { $title }
# $link: the title of the bulletin that was wrong, as a link
bulletin-correction-intro = Ada yang salah dalam kabar kami { $link }. Yang benar:
# $date: a day, already written in the language
bulletins-corrected = Kabar ini diralat pada { $date }:

# What has changed.
sending-changes = Yang berubah
sending-changes-what = Dalam panduan ini ada isi baru yang belum diberitahukan. Konsepnya memuat paragraf baru, dalam setiap bahasa yang sudah ada terjemahannya.
sending-no-changes = Tidak ada panduan dengan isi baru yang belum diberitahukan.
sending-changed = Baru
# $count: sentences, for the plural; $shown: the number as it is written
sending-new-sentences = { $shown } paragraf baru
sending-tell = Buat konsep kabar
sending-tell-offer = Ada isi baru dalam panduan ini. Pembacanya bisa diberi tahu.
sending-error-nothing-changed = Tidak ada perubahan yang belum diberitahukan.
# $guide: title of a guide
bulletin-change-title = Berubah: { $guide }
bulletin-change-intro = Yang baru:
# $link: the title of the guide, as a link
bulletin-change-more = Panduan lengkap: { $link }

sending-narrow = Saring daftar
