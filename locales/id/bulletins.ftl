# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Teks ini sudah disetujui dan tidak bisa diubah lagi. Bila Anda menulis sesuatu di sini, salinlah sebelum meninggalkan halaman ini.
editor-to-bulletin = Lanjut ke kabar.
# $title, $text: numbers of characters
editor-limits = Judul bisa berisi { $title } karakter, dan isinya { $text } karakter.
text-approved-whole = Teks ini terbit sekaligus dalam semua bahasanya, saat kabarnya disetujui.
text-act-held-back = Ditahan pada tanggalnya
text-held-back = Tanggalnya sudah tiba, tetapi teks ini tidak diterbitkan: ada yang harus diperbaiki dulu, atau teks bahasa Koreanya belum terbit.
board-shelf-bulletin = Kabar

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = Dalam { $language }, { $count } paragraf belum ada terjemahannya. Pembacanya diberi tahu tentang hal itu.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = Dalam { $language }, { $count } hal harus diperbaiki sebelum dikirim.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = Dalam { $language }, ada { $count } hal yang perlu dilihat.
newsroom-approve-blocked = Kabar ini bisa dikirim setelah semua yang bertanda “Harus diperbaiki” diperbaiki.
newsroom-error-must = Ada yang harus diperbaiki dulu, jadi tidak ada yang dikirim. Daftarnya ada di bawah.
