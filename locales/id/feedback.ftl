# The question below a text.
feedback-question = Apakah teks ini berguna?
feedback-yes = Ya
feedback-no = Tidak
feedback-thanks = Terima kasih
feedback-counted = Jawaban Anda sudah kami terima. Kami tidak menyimpan siapa yang menjawab.
feedback-text-label = Apa yang salah atau kurang?
feedback-text-hint = Anda tidak harus menulis apa pun. Mohon jangan menulis nama atau masalah pribadi Anda di sini. Penulis membacanya tetapi tidak bisa menjawab; bila ada pertanyaan, tanyakan kepada konselor di bawah.
feedback-send = Kirim
feedback-read = Tulisan Anda sudah kami terima. Penulis akan membacanya dan melihat apa yang perlu diperbaiki.
feedback-error-empty = Untuk mengirim, silakan tulis dulu isinya.
# $limit: number of characters
feedback-error-long = Terlalu panjang. Anda bisa menulis paling banyak { $limit } karakter.
feedback-ask-heading = Ada pertanyaan tentang masalah Anda sendiri?

# What readers say, in the newsroom.
feedback-nav = Pembaca dan panduan
# $shown: number of comments
feedback-link = Komentar pembaca yang perlu dilihat: { $shown }
feedback-title = Kata pembaca
feedback-what = Seberapa berguna setiap teks dalam setiap bahasa, dan apa yang ditulis pembaca. Tidak ada yang tahu siapa mereka, dan semuanya dihapus setelah satu tahun.
feedback-comments = Yang mereka tulis
feedback-show-open = Perlu dikerjakan
feedback-show-all = Semua
feedback-none = Tidak ada yang perlu dilihat di sini.
feedback-text-in = Bahasa teks:
feedback-text-gone = Teks yang sudah tidak diterbitkan
feedback-unreadable = Kunci yang sekarang tidak bisa membuka ini.
# $name: a colleague; $when: date and time
feedback-handled = Dikerjakan oleh { $name }, { $when }
feedback-done = Selesai
feedback-counts = Seberapa berguna
feedback-language = Bahasa teks
feedback-was-useful = Berguna
feedback-was-not-useful = Tidak berguna
feedback-wanted-title = Terjemahan yang diinginkan pembaca
# $since: a date
feedback-wanted-what = Berapa kali pembaca menyatakan sejak { $since } bahwa mereka menginginkan suatu teks dalam suatu bahasa.
feedback-wanted-none = Belum ada yang memintanya.
