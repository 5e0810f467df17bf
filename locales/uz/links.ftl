# What stands after a link in a text: no text that the reader can read yet, or no page any more.
links-not-yet = (hali sizning tilingizda yo‘q)
links-gone = (bu sahifa endi yo‘q)

# When a Korean text is checked. $found: as it stands there, $wanted: as it should be written
checks-prefixed-link = { $found } havolasi hammani bitta tilga olib boradi. { $wanted } deb yozsangiz, har bir o‘quvchi o‘z tiliga o‘tadi.
# It follows “Published” in the history: what it was published despite.
checks-despite-prefixed-link = havolalar bitta tilgagina olib borsa ham

# The newsroom's page of links that lead to other sites.
board-section-links = Havolalar
text-act-link-replaced = Havola almashtirildi
links-title = Boshqa saytlarga havolalar
links-lead = Matnlarimizda havolasi bor, lekin yo‘qolgan yoki ko‘chgan sahifalar.
# $count: how many links are looked after; $shown: the same, written out
links-all = { $shown } ta havola kuzatib boriladi.
links-off = Bu kompyuterda havolalar ochib ko‘rilmaydi.
links-nothing = Matnlarimizdagi havolalarda yangi nosozlik yo‘q.
# $count: how many more there are; $shown: the same, written out
links-more = Bular bajarilgach, yana { $shown } tasi chiqadi.
# On the newsroom's first page. $count: how many are new; $shown: the same, written out
links-board = Buzilgan yoki ko‘chgan havolalar: { $shown } ta yangi
links-what-missing = Bunday sahifa endi yo‘q.
links-what-status = Sayt xato bilan javob beryapti.
links-what-unreachable = Saytga ulanib bo‘lmayapti.
links-what-slow = Sayt o‘z vaqtida javob bermayapti.
links-what-loop = Sayt bir sahifadan boshqasiga to‘xtovsiz o‘tkazyapti.
links-what-private = Bu hammaga ochiq internet manzili emas.
links-what-moved = Sahifa ko‘chgan.
links-since = birinchi marta aniqlangan:
links-moved-to = Hozirgi manzili:
links-checked = Oxirgi ochib ko‘rilgan vaqti:
links-in-sources = manbalar
links-replace = Hamma joyda almashtirish
links-replace-by-this = Shu manzilga almashtirish
links-put-aside = Bizda ochilyapti
links-take-back = Yana kuzatish
links-again = Hozir ochib ko‘rish
links-aside = Chetga qo‘yilganlar
# $name: a colleague
links-aside-by = Chetga qo‘ygan: { $name },
links-done-aside = Chetga qo‘yildi. Unda boshqa nosozlik chiqsa, yana ko‘rinadi.
links-done-back = U yana kuzatiladi.
links-done-again = Bir necha daqiqada ochib ko‘riladi.
links-done-replaced = Hamma joyda almashtirildi.
links-replace-title = Manzilni hamma joyda almashtirish
links-new-address = Yangi manzil
links-look = Nima o‘zgarishini ko‘rish
links-uses = Shu manzil bor matnlar
links-replace-what = Koreyscha matn va tarjimalari birga o‘zgaradi, shuning uchun hech bir tarjima eskirib qolmaydi. O‘quvchilar ko‘radigan matn darhol o‘zgaradi, qoralamalarga ham yangi manzil qo‘yiladi.
links-replace-button = Hamma joyda almashtirish
links-error-address = Iltimos, boshqa manzilni https:// bilan boshlab to‘liq yozing.
links-refusal-changed = Shu orada boshqa xodim bu matnlardan birini saqladi. Hech narsa o‘zgartirilmadi; iltimos, yana bir marta ko‘rib, qayta tasdiqlang.
links-refusal-nowhere = Endi hech bir matnda bu manzil yo‘q.
# $title: a text; $language: a language by its own name
links-refusal-by-hand = “{ $title }” ({ $language }) matnida manzil boshqacha yozilgan. Hech narsa o‘zgartirilmadi; iltimos, avval uni o‘sha yerda tuzating.
# $title: a text; $language: a language by its own name
links-refusal-held-back = Yangi manzil bilan “{ $title }” ({ $language }) matni tekshiruvdan o‘tmaydi. Hech narsa o‘zgartirilmadi; iltimos, avval uni o‘sha yerda ko‘ring.
