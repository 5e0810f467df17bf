# Asking a counsellor: what comes before the form.
help-leave-button = Tinggalkan halaman ini
help-leave-hint = Bila Anda menekan “Tinggalkan halaman ini” atau menekan Esc tiga kali, halaman lain langsung muncul. Peramban Anda mungkin masih mencatat bahwa Anda pernah di sini. Bila ada orang yang melihat ponsel Anda, hapuslah catatan itu.
help-danger-link = Saya dalam bahaya, terluka, atau dikurung
help-danger-title = Bila ada bahaya: telepon dulu
help-danger-call = Nomor ini langsung membantu
help-danger-write = Setelah itu, tulis kepada konselor
help-topic-unknown = Saya tidak tahu
# $topic: name of a topic
help-topic-chosen = Tentang: { $topic } – ubah

# The form.
help-as-label = Untuk siapa Anda bertanya?
help-as-self = Untuk saya sendiri
help-as-friend = Untuk orang lain
help-as-employer = Saya pemberi kerja
help-as-suggestion = Saran atau keluhan kepada kota
help-suggestion-lead = Kota membaca setiap saran dan setiap keluhan, dan Anda akan mendapat jawaban.
help-suggestion-label = Apa yang ingin Anda sampaikan kepada kota?
help-questions-lead = Lewati saja pertanyaan yang tidak ingin Anda jawab.
help-own-words = Dengan kata-kata Anda sendiri
help-signs-label = Apakah ada yang mendesak?
help-sign-injury = Ada yang terluka atau sakit
help-sign-confinement = Ada yang dikurung, atau tidak boleh keluar
help-sign-violence = Ada kekerasan atau ancaman
help-sign-flight = Sebentar lagi terbang pulang
help-sign-time-limit = Batas waktu sudah dekat
help-flight-on = Tanggal terbang, bila ada
help-limit-on = Hari terakhir batas waktu, bila Anda tahu
help-error-day = Tanggal ini tidak benar. Silakan pilih lagi.
help-reach-phone = Lewat telepon: konselor menelepon Anda
help-number-label = Nomor telepon Anda
help-error-number = Nomor telepon ini tidak lengkap. Mohon cocokkan lagi.
help-when-label = Kapan kami bisa menelepon dengan aman?
help-say-label = Bila orang lain yang mengangkat, apa yang harus kami katakan?
help-say-hint = Misalnya “salah sambung”. Kami tidak mengatakan hal lain.
help-wishes-heading = Bahasa dan keinginan
help-none = Tidak ada
help-second-label = Bahasa lain yang Anda pahami dengan baik
help-spoken-label = Bahasa saya tidak ada di sini. Saya berbicara:
help-spoken-words-label = Atau tulis nama bahasa Anda
help-gender-label = Dengan siapa Anda ingin berbicara?
help-gender-any = Siapa saja boleh
help-gender-woman = Dengan perempuan
help-gender-man = Dengan laki-laki
# $line: a telephone number
help-ministry-what = Kadang-kadang di sini tidak ada yang berbicara bahasa Anda. Saat itu, nomor { $line } bisa menyediakan juru bahasa. Nomor itu milik Kementerian Kehakiman, yang juga mengurus imigrasi. Kami hanya meneleponnya bila Anda setuju. Bila Anda tidak setuju, kami mencari cara lain.
# $line: a telephone number
help-ministry-label = Boleh menelepon { $line } untuk juru bahasa
help-employer-label = Nama perusahaan
help-employer-hint = Hanya bila Anda mau. Dengan begitu, tidak ada orang di sini yang membantu Anda sekaligus perusahaan itu. Namanya disimpan dalam bentuk terenkripsi.

# What nobody needs to tell.
help-flag-title = Apakah Anda ingin membiarkannya?
flag-reason-status = Anda menulis tentang visa atau status tinggal. Kami tidak memerlukannya. Bila dibiarkan, semua orang yang boleh membaca pertanyaan Anda akan melihatnya.
flag-reason-registration = Anda menulis sesuatu yang mirip nomor registrasi orang asing. Kami tidak memerlukannya. Bila dibiarkan, semua orang yang boleh membaca pertanyaan Anda akan melihatnya.
flag-reason-passport = Anda menulis sesuatu yang mirip nomor paspor. Kami tidak memerlukannya. Bila dibiarkan, semua orang yang boleh membaca pertanyaan Anda akan melihatnya.
help-flag-nothing-kept = Belum ada yang dikirim atau disimpan.
help-flag-edit-button = Hapus bagian itu
help-flag-send-button = Kirim apa adanya

# Another language than the one that was chosen.
help-language-title = Bahasa mana yang Anda inginkan?
# $language: name of a language in itself
help-language-question = Tampaknya Anda menulis dalam { $language }. Dalam bahasa apa kami menjawab?

# The bot.
bot-ask-more-button = Ceritakan lebih banyak
bot-ask-more = Tekan yang sesuai dengan keadaan Anda. Tidak menekan apa pun juga boleh.
bot-ask-rewrite-button = Tulis ulang
bot-ask-done-button = Lanjut
bot-ask-language-button = Bahasa lain
bot-ask-language = Bahasa mana yang Anda pakai?

# At the desk.
desk-intake-heading = Yang disampaikan saat bertanya
desk-asked-as = Siapa yang bertanya
desk-signs = Mendesak
desk-second-language = Bahasa kedua
desk-spoken = Berbicara
desk-asks-for = Keinginan
desk-ministry = Juru bahasa dari Kementerian Kehakiman
desk-ministry-yes = Setuju
desk-flight = Penerbangan
desk-limit = Batas waktu
desk-call = Telepon
desk-call-when = Waktu aman untuk menelepon
desk-call-say = Bila orang lain yang mengangkat
desk-employer = Perusahaan
act-held = Menunggu sampai lonjakan pertanyaan selesai
