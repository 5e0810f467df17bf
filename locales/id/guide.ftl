# Around a guide: when it was checked, who can help, what to read with it.
# $day: a date
guide-due = Panduan ini seharusnya kami periksa lagi paling lambat { $day }, tetapi belum kami lakukan. Jumlah uang dan aturan mungkin sudah berubah: mohon bertanya dulu sebelum memakainya sebagai pegangan.
guide-helpers-heading = Siapa yang bisa membantu saya?
guide-checked-heading = Kapan ini diperiksa?
guide-checked-on = Terakhir diperiksa
guide-checked-by = Diperiksa oleh
guide-review-by = Pemeriksaan berikutnya
guide-related-heading = Panduan lain yang perlu dibaca
# $language: name of a language in itself
guide-wish-button = Saya ingin teks ini dalam { $language }

# When each guide is to be checked again, in the newsroom.
guide-reviews-title = Panduan yang perlu diperiksa
guide-reviews-what = Panduan yang sudah lewat tanggal pemeriksaannya ada di urutan atas. Pembacanya diberi tahu bahwa angka-angkanya mungkin sudah berubah.
# $shown: number of guides
guide-reviews-link = Panduan yang terlambat diperiksa: { $shown }
guide-overdue = Terlambat
guide-no-day = Belum ditentukan
