# What is found when a translation is compared with its Korean. $lost: in the Korean alone; $extra: in the
# translation alone; both are lists as they are written.
checks-missing = اس کا ترجمہ ابھی نہیں ہوا۔
checks-placeholder-lost = کوریائی متن کی یہ درج شدہ قدریں یہاں نہیں ہیں: { $lost }
checks-placeholder-extra = یہ درج شدہ قدریں کوریائی متن میں نہیں ہیں: { $extra }
checks-placeholder-both = درج شدہ قدریں مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-number-lost = کوریائی متن کے یہ اعداد یہاں نہیں ہیں: { $lost }
checks-number-extra = یہ اعداد کوریائی متن میں نہیں ہیں: { $extra }
checks-number-both = اعداد مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-money-lost = کوریائی متن کی یہ رقمیں یہاں نہیں ہیں: { $lost }
checks-money-extra = یہ رقمیں کوریائی متن میں نہیں ہیں: { $extra }
checks-money-both = رقمیں مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-phone-lost = کوریائی متن کے یہ فون نمبر یہاں نہیں ہیں: { $lost }
checks-phone-extra = یہ فون نمبر کوریائی متن میں نہیں ہیں: { $extra }
checks-phone-both = فون نمبر مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-link-lost = کوریائی متن کے یہ لنک یہاں نہیں ہیں: { $lost }
checks-link-extra = یہ لنک کوریائی متن میں نہیں ہیں: { $extra }
checks-link-both = لنک مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-date-lost = کوریائی متن کی یہ تاریخیں یہاں نہیں ہیں: { $lost }
checks-date-extra = یہ تاریخیں کوریائی متن میں نہیں ہیں: { $extra }
checks-date-both = تاریخیں مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
checks-marks-lost = کوریائی متن کے یہ نشان یہاں نہیں ہیں: { $lost }
checks-marks-extra = یہ نشان کوریائی متن میں نہیں ہیں: { $extra }
checks-marks-both = نشان مختلف ہیں۔ کوریائی متن میں { $lost } ہے، اور یہاں { $extra }
# $term: the Korean word; $wanted: the translation that the list of terms has.
checks-term = اصطلاحات میں { $term } کا ترجمہ ”{ $wanted }“ ہے۔ یہی لفظ استعمال کریں، یا اپنے لفظ کے ساتھ قوسین میں کوریائی لفظ لکھیں۔
checks-length = لمبائی معمول سے مختلف ہے: { $letters } حروف ہیں، جبکہ عام طور پر تقریباً { $usual } ہوتے ہیں۔ کیا کچھ رہ گیا ہے یا زیادہ لکھا گیا ہے؟
# $found: as it stands in the text.
checks-bare-amount = { $found } سیدھا لکھا گیا ہے۔ اس کی جگہ درج شدہ قدر کا نام لکھیں، تاکہ قانون بدلنے پر یہ بھی بدل جائے۔
checks-korean = کوریائی الفاظ باقی ہیں: { $found }
checks-unknown-fact = { $found } نام کی کوئی درج شدہ قدر نہیں ہے۔
checks-broken-fact = ”{ $found }“ درج شدہ قدر لکھنے کا درست طریقہ نہیں۔ نام لکھیں اور خم دار قوس بند کریں۔
checks-broken-link = لنک { $found } کہیں نہیں جاتا: ایسا کوئی صفحہ نہیں ہے۔
checks-must = اسے درست کرنا ضروری ہے
checks-look = شائع کرنے سے پہلے اسے دیکھ لیں
checks-all-the-same = میں نے یہ سب دیکھ لیا ہے۔ اسے ایسے ہی شائع کریں۔
# $count: how many findings there are; $shown: the same, written out.
checks-count = { $count ->
    [one] دیکھنے کی { $shown } چیز
   *[other] دیکھنے کی { $shown } چیزیں
}
# These follow “Published” in the history: what it was published despite.
checks-despite-missing = حالانکہ کچھ حصوں کا ترجمہ نہیں تھا
checks-despite-number = حالانکہ اعداد مختلف تھے
checks-despite-date = حالانکہ تاریخیں مختلف تھیں
checks-despite-marks = حالانکہ نشان مختلف تھے
checks-despite-term = حالانکہ اصطلاحات میں دوسرے الفاظ ہیں
checks-despite-length = حالانکہ لمبائی معمول سے مختلف تھی
checks-despite-bare-amount = حالانکہ قدریں سیدھی لکھی گئی تھیں
checks-despite-korean = حالانکہ کوریائی الفاظ باقی تھے
