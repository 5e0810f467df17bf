# Bulletins as they arrive.
bulletin-mail-why = Anda mendapat email ini karena Anda meminta kabar baru dari { $city }.
bulletin-mail-manage = Ubah atau hentikan kabar baru ini
bulletin-mail-read = Baca di web
bulletin-telegram-read = Baca di web: { $link }
bulletin-telegram-stop = Untuk berhenti: /stop
bulletin-test-subject = Uji coba: { $title }
# The announcement of a newsletter issue. $publication: its name; $issue: for example "Winter 2026"
bulletin-issue-title = { $publication }: { $issue }
bulletin-issue-intro = Edisi baru sudah terbit. Isinya:

# The pages where bulletins are read.
bulletins-title = Kabar baru
bulletins-none = Belum ada yang dikirim.
# $date: a day, already written in the language
bulletins-sent-on = Dikirim { $date }
bulletins-all = Semua kabar
bulletins-see-sent = Lihat kabar yang sudah dikirim
bulletins-stale-note = Di { $count } tempat, yang sudah ditandai, teks ini berbeda dari teks bahasa Korea.
