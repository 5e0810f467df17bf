# Mails to people. A notice names no matter, no person and no number: others may read the mailbox.
notice-reply-subject = Ada jawaban untuk Anda
# $link: the page where the number is entered
notice-reply-text = Ada jawaban untuk Anda. Untuk membacanya, buka halaman ini dan masukkan nomor Anda:

    { $link }

    Balasan untuk pesan ini tidak dibaca oleh siapa pun.
notice-late-subject = Jawaban untuk Anda memerlukan waktu lebih lama
# $link: the page where the number is entered
notice-late-text = Jawaban untuk Anda memerlukan waktu lebih lama daripada rencana. Kami tidak melupakan Anda. Untuk melihatnya, buka halaman ini dan masukkan nomor Anda:

    { $link }

    Balasan untuk pesan ini tidak dibaca oleh siapa pun.

# To a translator. $title: Korean title of a text; $language: name of a language in itself
order-mail-subject-asked = Mohon terjemahkan ke { $language }: { $title }
order-mail-subject-soon = Tenggat sudah dekat, { $language }: { $title }
order-mail-subject-today = Tenggatnya hari ini, { $language }: { $title }
order-mail-subject-late = Tenggat sudah lewat, { $language }: { $title }
order-mail-subject-cancelled = Tidak diperlukan lagi, { $language }: { $title }
order-mail-text-asked = Kami memohon satu terjemahan dari Anda.
order-mail-text-soon = Tenggat terjemahan yang kami minta dari Anda sudah dekat.
order-mail-text-today = Tenggat terjemahan yang kami minta dari Anda adalah hari ini.
order-mail-text-late = Tenggat terjemahan yang kami minta dari Anda sudah lewat. Mohon selesaikan, atau beri tahu kami bila Anda tidak bisa.
order-mail-text-cancelled = Terjemahan yang kami minta dari Anda tidak diperlukan lagi. Mohon tidak melanjutkannya.
# $title: Korean title of a text; $language: name of a language in itself; $due: a day; $characters: a number
order-mail-about = Teks: { $title }
    Bahasa: { $language }
    Tenggat: { $due }
    Jumlah karakter bahasa Korea: { $characters }
# $note: what somebody wrote to the translator
order-mail-note = Catatan: { $note }
# $link: the page of the order
order-mail-link = Buka di sini:

    { $link }
# $link: a page where a password is chosen
order-mail-invitation = Anda belum pernah masuk. Buatlah kata sandi di sini; yang diminta dari Anda ada di halaman pertama:

    { $link }

    Tautan ini hanya bisa dipakai satu kali, selama 72 jam, dan email kami yang lebih baru berisi tautan yang lebih baru. Bila tidak bisa dipakai lagi, mintalah tautan lain kepada kami.
order-mail-no-reply = Balasan untuk pesan ini tidak dibaca oleh siapa pun.
