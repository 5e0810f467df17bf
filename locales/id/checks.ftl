# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = Ini belum diterjemahkan.
checks-placeholder-lost = Nilai terdaftar dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-placeholder-extra = Nilai terdaftar ini tidak ada dalam teks bahasa Korea: { $extra }
checks-placeholder-both = Nilai terdaftarnya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
checks-number-lost = Angka dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-number-extra = Angka ini tidak ada dalam teks bahasa Korea: { $extra }
checks-number-both = Angkanya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
checks-money-lost = Jumlah uang dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-money-extra = Jumlah uang ini tidak ada dalam teks bahasa Korea: { $extra }
checks-money-both = Jumlah uangnya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
checks-phone-lost = Nomor telepon dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-phone-extra = Nomor telepon ini tidak ada dalam teks bahasa Korea: { $extra }
checks-phone-both = Nomor teleponnya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
checks-link-lost = Tautan dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-link-extra = Tautan ini tidak ada dalam teks bahasa Korea: { $extra }
checks-link-both = Tautannya berbeda. Dalam bahasa Korea menuju { $lost }, di sini menuju { $extra }
checks-date-lost = Tanggal dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-date-extra = Tanggal ini tidak ada dalam teks bahasa Korea: { $extra }
checks-date-both = Tanggalnya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
checks-marks-lost = Tanda format dari teks bahasa Korea ini tidak ada di sini: { $lost }
checks-marks-extra = Tanda format ini tidak ada dalam teks bahasa Korea: { $extra }
checks-marks-both = Tanda formatnya berbeda. Dalam bahasa Korea { $lost }, di sini { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = Dalam daftar istilah, { $term } diterjemahkan sebagai “{ $wanted }”. Pakailah kata itu, atau tulis kata bahasa Korea dalam kurung di samping kata Anda.
checks-length = Panjangnya tidak biasa: { $letters } huruf, biasanya sekitar { $usual }. Apakah ada yang terlewat atau ditambahkan?
# $found: as it stands in the text.
checks-bare-amount = { $found } ditulis langsung. Pakailah nama nilai terdaftarnya, supaya ikut berubah bila undang-undang berubah.
checks-korean = Masih ada bahasa Korea: { $found }
checks-unknown-fact = Tidak ada nilai terdaftar dengan nama { $found }.
checks-broken-fact = “{ $found }” bukan nilai terdaftar. Tulislah dengan namanya dan tutup dengan kurung kurawal.
checks-broken-link = Tautan { $found } tidak menuju ke mana pun: halaman itu tidak ada.
checks-must = Harus diperbaiki
checks-look = Periksa ini sebelum diterbitkan
checks-all-the-same = Saya sudah memeriksa semuanya. Terbitkan apa adanya.
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $shown } hal yang perlu dilihat
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = meskipun ada yang belum diterjemahkan
checks-despite-number = meskipun angkanya berbeda
checks-despite-date = meskipun tanggalnya berbeda
checks-despite-marks = meskipun tanda formatnya berbeda
checks-despite-term = meskipun ada kata yang berbeda dari daftar istilah
checks-despite-length = meskipun panjangnya tidak biasa
checks-despite-bare-amount = meskipun ada nilai yang ditulis langsung
checks-despite-korean = meskipun masih ada bahasa Korea
