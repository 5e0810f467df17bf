# The editor of texts in the newsroom.
# $language: name of a language in itself
editor-title = Muharrir: { $language }
editor-to-publish = E’lon qilish uchun matn sahifasiga o‘ting.
# $name: a person
editor-merged = Shu orada xodim ({ $name }) saqlagani ham matnga kiritildi.
# $name: a person; $count: number of blocks
editor-clash = Shu orada xodim ({ $name }) boshqa so‘zlarni saqladi. Iltimos, { $count } ta bo‘lakda qaysi biri qolishini tanlang, keyin qayta saqlang. Hech narsa yo‘qolmaydi.
editor-conflict-title = Ikki xil matn
# $name: a person
editor-conflict = Shu orada xodim ({ $name }) boshqa so‘zlarni saqladi. Siz yozgani hali saqlanmagan. Iltimos, farq qilgan joylarda tanlang, keyin saqlang.
editor-take = Qaysi so‘zlar qolsin?
editor-take-mine = Meniki
editor-take-theirs = Boshqa odamniki
editor-take-both = Ikkalasi, avval meniki
editor-coming = Koreyscha matn o‘zgartirildi, lekin o‘zgarish hali e’lon qilinmagan.
editor-to-coming = Yangi koreyscha matnni oldindan tarjima qilish
editor-is-coming = Siz hali e’lon qilinmagan koreyscha matnni tarjima qilyapsiz.
editor-to-public = E’lon qilingan koreyscha matnga qaytish
# $count: number of blocks
editor-open = Hali { $count } ta bo‘lak qoldi.
editor-none-open = Hammasi tarjima qilingan.
editor-show-open = Faqat qolganlarini ko‘rsatish
editor-show-all = Hammasini ko‘rsatish
editor-state-current = Koreyschasiga mos
editor-state-stale = Koreyscha matn o‘zgargan
editor-state-missing = Hali tarjima qilinmagan
editor-kind-title = Sarlavha
editor-kind-summary = Qisqa mazmun
editor-kind-heading = Kichik sarlavha
editor-kind-paragraph = Xatboshi
editor-kind-item = Ro‘yxat qatori
editor-kind-cell = Jadval katagi
editor-changed = Koreyscha matnda nima o‘zgardi
editor-gone = Olib tashlangan:
editor-new = Qo‘shilgan:
editor-still-right = Tarjima shu holicha hali ham to‘g‘ri
# $language: name of a language in itself
editor-words-label = Shu tildagi matn: { $language }
editor-save-next = Saqlash va keyingisi
editor-preview = Yangi oynada oldindan ko‘rish
editor-preview-here = Oldindan ko‘rish: o‘quvchilarga shunday ko‘rinadi
editor-kept = Avval yozganlaringiz qaytarib qo‘yildi. Ular hali saqlanmagan.
editor-discard = Tashlab yuborish
editor-keys = Klaviatura
editor-key-move = Keyingi yoki oldingi bo‘lak
editor-key-copy = Koreyscha matnni nusxalash
# $count: number of comments
editor-comments = { $count ->
    [0] Izoh
   *[other] { $count } ta izoh
}
editor-comment-label = Sizning izohingiz
editor-comment-send = Izohni yuborish
editor-comment-settle = Hal bo‘ldi
editor-comment-settled = hal bo‘lgan
editor-comment-for-all = koreyscha matn haqida, barcha tillar uchun
editor-comment-save-first = Iltimos, izoh yuborishdan oldin matningizni saqlang.
editor-summary = Qisqa mazmun
editor-help = Sarlavha, ro‘yxat va havolalar qanday yoziladi
editor-help-heading = Kichik sarlavha; undan kichigi uchun uchta belgi
editor-help-list = Ro‘yxat qatori, har qatorda bittadan
editor-help-steps = Qadam, raqam bilan, har qatorda bittadan
editor-help-strong = Muhim so‘zlar
editor-help-link = Havola: so‘zlar, keyin sahifaning tilsiz manzili
editor-help-fact = Boshqa joyda saqlanadigan summa, muddat yoki telefon raqami
editor-help-table = Jadval qatori; birinchi qator ostiga | --- | --- | qatorini qo‘ying
editor-facts = Summalar, muddatlar va telefon raqamlari
editor-facts-find = Topib, qo‘yish

editor-error-not-one-block = Bu bir necha bo‘lak yoki boshqa turdagi bo‘lak bo‘lib qoladi. Iltimos, koreyschasidagi kabi bitta qilib yozing.
editor-error-source = Bu tarjima qilingan koreyscha matn topilmadi. Iltimos, yozganlaringizni nusxalab oling va sahifani qayta oching.
# $limit: number of characters
editor-error-comment = Iltimos, ko‘pi bilan { $limit } ta belgidan iborat izoh yozing.
