# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (belum ada dalam bahasa Anda)
links-gone = (halaman ini sudah tidak ada)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = Tautan { $found } membawa semua orang ke satu bahasa. Tulislah { $wanted }, supaya setiap pembaca dibawa ke bahasanya sendiri.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = meskipun ada tautan yang hanya menuju satu bahasa

# The newsroom's page of links that lead to other sites.
board-section-links = Tautan
text-act-link-replaced = Tautan diganti
links-title = Tautan ke situs lain
links-lead = Halaman yang sudah hilang atau pindah, padahal teks kita menuju ke sana.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $shown } tautan sedang diawasi.
links-off = Di komputer ini, tautan tidak dicoba.
links-nothing = Tidak ada masalah baru pada tautan dalam teks kita.
# $count: how many more there are; $shown: the same, written out
links-more = Setelah ini selesai, masih ada { $shown } lagi.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Tautan yang rusak atau pindah: { $shown } baru
links-what-missing = Halaman itu sudah tidak ada.
links-what-status = Situs itu menjawab dengan pesan kesalahan.
links-what-unreachable = Situs itu tidak bisa dihubungi.
links-what-slow = Situs itu tidak menjawab pada waktunya.
links-what-loop = Situs itu terus mengalihkan dari satu halaman ke halaman lain tanpa akhir.
links-what-private = Alamat itu bukan alamat internet umum.
links-what-moved = Halaman itu sudah pindah.
links-since = sejak
links-moved-to = Sekarang di
links-checked = Terakhir dicoba:
links-in-sources = sumber
links-replace = Ganti di semua tempat
links-replace-by-this = Ganti dengan alamat ini
links-put-aside = Bagi kami bisa dibuka
links-take-back = Awasi lagi
links-again = Coba sekarang
links-aside = Dikesampingkan
# $name: a colleague
links-aside-by = Dikesampingkan oleh { $name },
links-done-aside = Sudah dikesampingkan. Tautan ini muncul lagi bila ada masalah lain.
links-done-back = Tautan ini diawasi lagi.
links-done-again = Tautan ini akan dicoba dalam beberapa menit.
links-done-replaced = Sudah diganti di semua tempat.
links-replace-title = Ganti alamat di semua tempat
links-new-address = Alamat baru
links-look = Lihat apa yang berubah
links-uses = Ada dalam teks berikut
links-replace-what = Teks bahasa Korea dan terjemahannya berubah bersamaan, sehingga tidak ada terjemahan yang tertinggal. Yang dilihat pembaca langsung berubah; konsep juga mendapat alamat baru.
links-replace-button = Ganti di semua tempat
links-error-address = Silakan tulis alamat lain yang lengkap, mulai dari https://.
links-refusal-changed = Sementara itu orang lain menyimpan salah satu teks ini. Tidak ada yang diubah; mohon lihat sekali lagi, lalu pastikan lagi.
links-refusal-nowhere = Alamat ini sudah tidak ada dalam teks mana pun.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = Dalam “{ $title }” ({ $language }) alamat itu ditulis dengan cara lain. Tidak ada yang diubah; mohon perbaiki dulu di sana.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Dengan alamat baru, “{ $title }” ({ $language }) tidak lolos pemeriksaan. Tidak ada yang diubah; mohon lihat dulu di sana.
