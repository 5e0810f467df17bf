# Files that go to translators.
exchange-format-docx = Word hujjati
exchange-format-xlsx = Excel jadvali
exchange-format-xliff-1-2 = Tarjima dasturlari uchun fayl (eski format)
exchange-format-xliff-2-0 = Tarjima dasturlari uchun fayl (yangi format)
exchange-due = Iltimos, quyidagi sanagacha qaytarib yuboring: { $day }.
exchange-keep = Jingalak qavslar ichidagi matn, yulduzchalar va havola manzillarini o‘zgartirmang. Faqat tarjima ustuniga yozing.
exchange-stale = Tarjimadan keyin koreyscha matn o‘zgargan.
exchange-was = Koreyscha matn o‘zgargan. Oldin shunday edi: { $text }
exchange-column-number = Raqami
exchange-column-kind = Turi
exchange-column-source = Koreyscha
exchange-column-target = Tarjima
exchange-column-notes = Eslatmalar
exchange-kind-title = Sarlavha
exchange-kind-summary = Qisqa mazmun
exchange-kind-heading = Kichik sarlavha
exchange-kind-paragraph = Xatboshi
exchange-kind-item = Ro‘yxat qatori
exchange-kind-cell = Jadval katagi

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = Bu matnda bunday bo‘lak yo‘q.
exchange-reason-source-changed = Fayl yuborilgandan keyin koreyscha matn o‘zgargan.
exchange-reason-empty = Tarjima bo‘sh.
exchange-reason-too-long = Tarjima juda uzun.
exchange-reason-not-translated = Tarjima o‘rnida hali ham koreyscha matn turibdi.
exchange-reason-placeholder = Summa, sana yoki telefon raqami uchun joy yetishmayapti yoki ortiqcha.
exchange-reason-link = Havola yetishmayapti yoki ortiqcha.
exchange-reason-broken-markup = Qalin harf yoki ro‘yxat belgilari buzilgan, shuning uchun matn boshqa narsaga aylanib qoladi.
exchange-reason-twice = Bir xil bo‘lak faylda ikki marta, har xil tarjima bilan turibdi.

# Files that cannot be read.
exchange-unreadable-not-a-sheet = Bu tarjima uchun yuklab olingan fayl emas.
exchange-unreadable-not-a-document = Bu o‘qib bo‘ladigan hujjat emas. Iltimos, Word yoki Hangul hujjatini tanlang.
exchange-unreadable-too-large = Fayl juda katta.
exchange-unreadable-bomb = Fayl ochilmadi, chunki u yoyilganda juda katta bo‘lib ketadi.
exchange-unreadable-other-text = Bu boshqa matnning fayli.
exchange-unreadable-other-language = Bu boshqa tildagi fayl.
exchange-unreadable-old-hangul = Bu eski Hangul fayli. Iltimos, uni yangiroq formatda qayta saqlang.
exchange-unreadable-old-word = Bu eski Word fayli. Iltimos, uni yangiroq formatda qayta saqlang.
exchange-unreadable-locked = Fayl parol bilan yopilgan. Iltimos, uni parolsiz saqlang.
exchange-unreadable-broken = Fayl buzilgan, uni o‘qib bo‘lmaydi. Iltimos, uni qayta saqlang.

# What was not taken over from a document.
exchange-left-out-images = { $count } ta rasm olinmadi.
exchange-left-out-notes = Sahifa ostidagi { $count } ta izoh olinmadi.
exchange-left-out-links = Ochib bo‘lmaydigan { $count } ta havoladan faqat so‘zlari olindi.
exchange-left-out-nested-tables = Jadval ichidagi { $count } ta jadvaldan faqat so‘zlari olindi.
