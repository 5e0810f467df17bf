# Bulletins in the editor of texts, and what is asked before one is sent.
editor-frozen = یہ متن منظور ہو چکا ہے اور اب اسے بدلا نہیں جا سکتا۔ اگر آپ نے یہاں کچھ لکھا ہے تو جانے سے پہلے اسے کاپی کر لیں۔
editor-to-bulletin = اطلاع کے صفحے پر جائیں
# $title, $text: numbers of characters
editor-limits = عنوان میں { $title } اور متن میں { $text } حروف تک لکھے جا سکتے ہیں۔
text-approved-whole = یہ متن اطلاع منظور ہونے پر تمام زبانوں میں ایک ساتھ شائع ہوتا ہے۔
text-act-held-back = مقررہ دن پر شائع نہیں کیا گیا
text-held-back = اس کا دن آ گیا، لیکن یہ شائع نہیں ہوا: پہلے کچھ درست کرنا ضروری ہے، یا کوریائی متن شائع نہیں ہے۔
board-shelf-bulletin = اطلاعات

# $language: name of a language in itself; $count: number of paragraphs
newsroom-problem-unwritten = { $count ->
    [one] { $language } زبان کے متن میں { $count } پیراگراف کا ترجمہ ابھی نہیں ہوا۔ پڑھنے والوں کو یہ بتایا جاتا ہے۔
   *[other] { $language } زبان کے متن میں { $count } پیراگراف کا ترجمہ ابھی نہیں ہوا۔ پڑھنے والوں کو یہ بتایا جاتا ہے۔
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-must = { $count ->
    [one] { $language } زبان کے متن میں بھیجنے سے پہلے { $count } چیز درست کرنا ضروری ہے۔
   *[other] { $language } زبان کے متن میں بھیجنے سے پہلے { $count } چیزیں درست کرنا ضروری ہے۔
}
# $language: name of a language in itself; $count: number of findings
newsroom-problem-look = { $count ->
    [one] { $language } زبان کے متن میں دیکھنے کی { $count } چیز ہے۔
   *[other] { $language } زبان کے متن میں دیکھنے کی { $count } چیزیں ہیں۔
}
newsroom-approve-blocked = جن پر ”اسے درست کرنا ضروری ہے“ لکھا ہے، وہ سب درست ہو جائیں تو اسے بھیجا جا سکتا ہے۔
newsroom-error-must = پہلے کچھ درست کرنا ضروری ہے، اس لیے کچھ نہیں بھیجا گیا۔ تفصیل نیچے ہے۔
