# A language that comes after a bulletin was approved; tests; the end of what came in from elsewhere.
adding-heading = Tarjimani kutayotganlar
adding-what = Bu o‘quvchilarga hech narsa yuborilmadi: ularning tilida matn yo‘q. Matn shu yerda yozilgach, hali kutayotganlarga yuboriladi.
# $language: its own name
adding-write = { $language } tilida yozish
adding-look = Avval ko‘rib chiqish
adding-send = Kutayotganlarga yuborish
adding-not-yet = Hali hech narsa yuborilmadi. Ular mana shuni oladi.
adding-changed = Hali hech narsa yuborilmadi: siz ko‘rib chiqqaningizdan keyin matn o‘zgardi. Endi ular mana shuni oladi.
adding-error-blocks = Tarjimaning xatboshi va ro‘yxat bandlari koreyscha matnga birma-bir mos kelishi kerak.
adding-error-late = Bu tilni endi qo‘shib bo‘lmaydi: u allaqachon yuborilgan yoki xabarning vaqti o‘tgan.
# $shown: a number of people, as it is written
sending-act-added = Kutganlar uchun til qo‘shildi: { $shown }
testing-error-words = Hech narsa yuborilmadi: bu tilda matn yo‘q.
testing-error-address = Hech narsa yuborilmadi: hisobingizda xat yuborsa bo‘ladigan manzil yo‘q.
# $until: a moment
sending-hour-until = Tasdiqlanishi bilan yuboriladi. { $until } gacha yuborish mumkin.
# $until: a moment
sending-worth-until = { $until } gacha, hozirgidek
