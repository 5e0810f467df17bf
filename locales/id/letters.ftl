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
