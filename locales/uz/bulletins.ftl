# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = Bu matn tasdiqlangan, uni endi o‘zgartirib bo‘lmaydi. Bu yerda biror narsa yozgan bo‘lsangiz, chiqishdan oldin nusxalab oling.
editor-to-bulletin = Yangilik sahifasiga o‘tish
# $title, $text: numbers of characters
editor-limits = Sarlavhada { $title } ta, matnda { $text } ta belgigacha yozish mumkin.
text-approved-whole = Bu matn yangilik tasdiqlanganda barcha tillarda birga e’lon qilinadi.
text-act-held-back = Belgilangan kuni to‘xtatib qolindi
text-held-back = Kuni keldi, lekin e’lon qilinmadi: avval biror narsani tuzatish kerak yoki koreyscha matn e’lon qilinmagan.
board-shelf-bulletin = Yangiliklar

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $language }: { $count } ta xatboshi hali yozilmagan. O‘quvchilarga shunday deb aytiladi.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $language }: yuborishdan oldin { $count } ta joyni tuzatish shart.
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $language }: ko‘rib chiqiladigan { $count } ta joy bor.
newsroom-approve-blocked = “Tuzatish shart” deb belgilanganlarning hammasi tuzatilgach, yuborish mumkin.
newsroom-error-must = Avval tuzatish kerak bo‘lgan joy bor, shuning uchun hech narsa yuborilmadi. U pastda yozilgan.
