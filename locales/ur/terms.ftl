# The list of words at the end of a guide, and the page of all words.
terms-counter-heading = کاؤنٹر کے لیے الفاظ
terms-counter-what = کاؤنٹر پر یا فون پر کوریائی لفظ دکھائیں یا پڑھ کر سنائیں۔
terms-unchecked = ابھی تک کسی اہلِ زبان نے نہیں جانچا
terms-back-to-text = { $word }: متن پر واپس جائیں
terms-words-lead = کوریائی الفاظ جو دفتر اور کمپنیاں استعمال کرتی ہیں، اور ان کا مطلب۔
terms-words-letters = پہلے حروف
search-kind-term = لفظ

# Where terms are kept: the list.
terms-title = اصطلاحات
terms-make = اصطلاح شامل کریں
terms-search = لفظ تلاش کریں
terms-every-language = ہر زبان
terms-every-state = ہر حالت
terms-narrow = یہ دکھائیں
terms-found =
    { $count ->
        [0] ایسی کوئی اصطلاح نہیں ہے۔
        [one] { $count } اصطلاح
       *[other] { $count } اصطلاحات
    }
terms-korean = کوریائی
terms-word = لفظ
terms-explanation = ایک جملے میں وضاحت
terms-languages = ہر زبان میں حالت
terms-standing-missing = ابھی نہیں ہے
terms-standing-machine = کسی اہلِ زبان نے نہیں جانچا
terms-standing-reviewed = اہلِ زبان نے جانچا
terms-standing-official = سرکاری لفظ
terms-removed = اصطلاح مٹا دی گئی ہے۔

# One term.
terms-make-hint = کوریائی لفظ لکھیں۔ پتہ انگریزی لفظ سے بنتا ہے۔ باقی زبانیں محفوظ کرنے کے بعد آتی ہیں۔
terms-edit-hint = صرف وہی زبانیں محفوظ ہوتی ہیں جو آپ تبدیل کرتے ہیں۔ جو کوئی لفظ کو ”اہلِ زبان نے جانچا“ کے طور پر محفوظ کرے، جانچنے والے کے طور پر اسی کا نام لکھا جاتا ہے۔
terms-source = ماخذ (سرکاری لفظ کا)
terms-edited = { $name } نے تبدیل کیا، { $when }
terms-reviewed = { $name } نے جانچا، { $when }
terms-by-file = فائل سے
terms-other-languages = دوسری زبانیں
terms-meanwhile = جب آپ لکھ رہے تھے، کسی اور نے یہی زبان محفوظ کر دی۔ آپ کا لکھا ہوا نیچے موجود ہے اور اس میں سے ابھی کچھ محفوظ نہیں ہوا۔ براہِ کرم دونوں کو ملا کر دیکھیں اور دوبارہ محفوظ کریں۔
terms-meanwhile-here = اس وقت محفوظ ({ $name }):
terms-error-no-korean = براہِ کرم کوریائی لفظ لکھیں۔
terms-error-too-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $limit } حروف ہو سکتے ہیں۔
terms-error-no-source = براہِ کرم بتائیں کہ آپ نے سرکاری لفظ کہاں دیکھا۔
terms-error-taken = اس کوریائی لفظ کی اصطلاح پہلے سے موجود ہے۔
terms-error-used = یہ متن اس اصطلاح کو استعمال کرتے ہیں، اس لیے اسے مٹایا نہیں جا سکتا۔ براہِ کرم پہلے اسے ان میں سے نکالیں۔
terms-uses = اس اصطلاح کو استعمال کرنے والے متن
terms-uses-none = کسی متن میں یہ اصطلاح کاؤنٹر کے لفظ کے طور پر درج نہیں ہے۔
terms-changes = کیا بدلا گیا
terms-changes-none = ابھی تک کچھ نہیں بدلا گیا۔
terms-before = پہلے
terms-after = بعد میں
terms-remove-heading = اصطلاح مٹائیں
terms-remove-what = یہ ویب سائٹ پر الفاظ کی فہرستوں سے ہٹ جاتی ہے۔ فائلیں دوبارہ لانے سے یہ واپس نہیں آتی۔
terms-remove-button = یہ اصطلاح مٹائیں
