# What can be subscribed to beside the city's topics.
topic-alerts = Peringatan bahaya
subscribe-alerts-hint = Badai, cuaca panas, kebakaran, dan bahaya lain: segera, juga pada malam hari.

# Below “more choices” of the form, and on one's own page.
subscribe-more = Pilihan lain
subscribe-cadence-daily = Sekali sehari, pagi hari
subscribe-cadence-weekly = Sekali seminggu, Senin pagi
subscribe-langs-label = Dalam bahasa lain juga?
subscribe-langs-hint = Baik untuk keluarga: semuanya juga dikirim dalam setiap bahasa yang dipilih.
subscribe-reads-label = Bahasa apa lagi yang Anda baca?
subscribe-reads-hint = Bila kabar belum ada dalam bahasa Anda, kami mengirimnya dalam salah satu bahasa ini.
subscribe-district-label = Di mana Anda tinggal?
subscribe-district-hint = Dengan begitu, Anda tidak menerima kabar yang hanya tentang distrik lain. Anda tidak wajib menyebutkannya.
subscribe-district-all = Saya tidak ingin menyebutkannya
subscribe-quiet-label = Pada jam berapa Anda tidak ingin diganggu?
subscribe-quiet-hint = Kabar pada jam ini dikirim sesudahnya. Peringatan bahaya tetap dikirim. Biarkan kosong bila Anda tidak keberatan.
subscribe-quiet-from = Dari
subscribe-quiet-until = Sampai
subscribe-zone-label = Menurut waktu di mana?
subscribe-error-langs = Bahasanya terlalu banyak. Silakan pilih paling banyak lima.
subscribe-error-district = Silakan pilih tempat tinggal Anda dari daftar.
subscribe-error-quiet = Silakan masukkan dua waktu yang berbeda, misalnya 22:00 dan 07:00, atau kosongkan keduanya.
subscribe-error-zone = Silakan pilih zona waktu dari daftar.

# The link in the mail, pressed once more.
confirm-already-title = Pendaftaran Anda sudah dipastikan
confirm-already-what = Semuanya beres, Anda tidak perlu berbuat apa-apa lagi. Di setiap email ada tautan untuk mengubah atau berhenti.

# One's own page.
# $address: an email address, its name hidden but for the first letter
manage-whose = Ini kabar baru untuk { $address }.
manage-whose-chat = Ini kabar baru untuk sebuah obrolan Telegram.
# $day: a day with its year
manage-paused = Sebelum { $day } tidak ada yang dikirim.
manage-go-on-button = Kirimi saya kabar baru lagi sekarang
manage-gets-heading = Yang Anda terima sekarang
# $languages: names of languages in themselves, $cadence: how often, as in the choice
manage-gets-how = { $languages } · { $cadence }
manage-stop-button = Hentikan yang ini
manage-pause-heading = Berhenti sementara
manage-pause-label = Jangan kirim apa pun sebelum tanggal ini
manage-pause-button = Berhenti sementara
# $last: the last day that can be chosen, as 2027-02-21
manage-error-until = Silakan pilih tanggal dari besok sampai { $last }.

# Having everything deleted.
unlist-title = Hapus semua tentang saya
unlist-what = Anda tidak akan menerima kabar baru lagi. Kami menghapus alamat Anda dan semua yang Anda sebutkan: bahasa, tempat tinggal, jam tenang. Yang sudah dikirim tinggal berupa angka, tanpa diketahui milik siapa. Yang tinggal hanya tanda dari alamat Anda yang tidak bisa dibaca siapa pun, agar tidak ada daftar yang memasukkan Anda lagi. Anda sendiri bisa mendaftar lagi kapan saja.
unlist-button = Hapus semuanya
unlisted-title = Sudah dihapus
unlisted-what = Kami tidak tahu lagi alamat Anda. Email yang sudah telanjur dikirim masih bisa sampai.

# “Why did I get this?”
got-title = Mengapa saya menerima ini?
got-nobody = Alamat ini tidak menerima apa pun lagi, dan kami sudah menghapusnya. Di bawah ini yang pernah diterimanya.
got-subscriptions = Yang diminta
got-nothing = Tidak ada yang diminta.
got-topic = Topik
got-how = Cara
got-from = Dari
got-until = Sampai
got-goes-on = Masih berlanjut
got-by = Diminta lewat
got-messages = Kabar-kabar terakhir
got-no-messages = Belum ada yang dikirim.
got-message = Kabar
got-on = Tanggal
got-became = Hasilnya
got-digest = Beberapa kabar dalam satu pesan
# $day: a day with its year
got-door-web = Dipilih di situs web ini dan dipastikan lewat email pada { $day }
got-door-api = Diminta lewat program lain dan dipastikan lewat email pada { $day }
got-door-telegram = Dipilih di Telegram pada { $day }
got-door-manage = Diubah di halaman Anda sendiri pada { $day }
got-door-import = Diambil dari daftar kota pada { $day }
# $day: a day with its year
got-agreed = Disetujui pada { $day }
got-ended-changed = memilih yang lain
got-ended-unsubscribed = berhenti menerima
got-ended-unreachable = alamat tidak bisa menerima lagi
got-ended-complained = dilaporkan sebagai spam
got-ended-other = sudah berakhir
got-state-ready = menunggu dikirim
got-state-held = menunggu, karena kami menghentikannya sementara
got-state-sending = sedang dikirim
got-state-sent = sudah dikirim
got-state-failed = tidak bisa disampaikan
got-state-unknown = sudah dikirim, tetapi tidak diketahui apakah sampai
got-state-suppressed = tidak dikirim
got-lang-wanted = Anda meminta bahasa ini.
# $wanted: name of a language in itself
got-lang-other = Tidak ada teks dalam { $wanted }. Anda menyebutkan bahwa Anda membaca bahasa ini.
got-lang-fallback = Tidak ada teks dalam { $wanted }, jadi kami mengirim yang ini.

# The bot: buttons below the topics.
bot-topics-cadence-button = Seberapa sering
bot-topics-also-button = Bahasa lain juga
bot-topics-district-button = Tempat tinggal saya
bot-topics-quiet-on-button = Tenang dari 22:00 sampai 07:00
bot-topics-quiet-off-button = Tanpa jam tenang
