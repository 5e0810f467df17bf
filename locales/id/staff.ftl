# Signing in.
sign-in-title = Masuk bagi petugas
sign-in-email = Alamat email
sign-in-password = Kata sandi
sign-in-button = Masuk
sign-in-first-time = Bila baru pertama kali atau lupa kata sandi, mintalah tautan masuk kepada kepala pusat konsultasi.
sign-in-wrong = Email atau kata sandi tidak benar. Silakan coba lagi.
sign-in-wait = Terlalu banyak percobaan yang salah. Mohon tunggu sebentar, lalu coba lagi.
sign-out-button = Keluar
welcome-title = Selamat datang
# $name: the name of the person
welcome-lead = Halo { $name }. Buatlah kata sandi. Tautan ini hanya bisa dipakai satu kali.
welcome-password = Kata sandi baru
welcome-password-hint = Paling sedikit 12 karakter. Satu kalimat juga baik.
welcome-button = Simpan kata sandi dan mulai
welcome-spent = Tautan ini sudah dipakai atau sudah terlalu lama. Mintalah tautan baru kepada kepala pusat konsultasi.
password-too-short = Kata sandi harus paling sedikit 12 karakter.
password-too-long = Kata sandi terlalu panjang.
password-too-common = Banyak orang memakai kata sandi ini. Silakan pilih yang lain.
