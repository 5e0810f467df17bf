# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Menunggu terjemahan
adding-what = Tidak ada yang dikirim kepada pembaca ini karena kabar ini belum ada dalam bahasa mereka. Setelah ditulis di sini, kabar dikirim kepada yang masih menunggu.
# $language: its own name
adding-write = Tulis dalam { $language }
adding-look = Lihat dulu
adding-send = Kirim kepada yang menunggu
adding-not-yet = Belum ada yang dikirim. Inilah yang akan mereka terima.
adding-changed = Belum ada yang dikirim: tulisannya berubah setelah Anda melihatnya. Inilah yang sekarang akan mereka terima.
adding-error-blocks = Paragraf dan butir daftar dalam terjemahan harus sama satu per satu dengan bahasa Korea.
adding-error-late = Bahasa ini tidak bisa ditambahkan lagi: sudah dikirim, atau waktu kabar ini sudah lewat.
# $shown: a number of people, as it is written
sending-act-added = Bahasa ditambahkan untuk yang menunggu: { $shown }
testing-error-words = Tidak ada yang dikirim: belum ada teks dalam bahasa ini.
testing-error-address = Tidak ada yang dikirim: akun Anda tidak punya alamat yang bisa menerima email.
# $until: a moment
sending-hour-until = Kabar ini langsung dikirim setelah disetujui. Pengiriman berlaku sampai { $until }.
# $until: a moment
sending-worth-until = Sampai { $until }, seperti sekarang
