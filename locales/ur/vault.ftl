# The second factor: the code that is asked for after the password.
code-title = آپ کا کوڈ
code-lead = جو معاملات پڑھ سکتا ہے، وہ پاس ورڈ کے بعد ایک کوڈ بھی لکھتا ہے۔
code-label = آپ کی ایپ میں نظر آنے والا کوڈ
code-hint = چھ ہندسے۔ فون پاس نہ ہو تو بحالی کا کوڈ بھی کام کرتا ہے۔
code-lost = اگر آپ کے پاس نہ فون ہے نہ بحالی کا کوڈ، تو دفتر کے سربراہ سے کہیں۔
code-error-wrong = کوڈ غلط ہے یا پہلے استعمال ہو چکا ہے۔ اگلے کوڈ کا انتظار کریں اور دوبارہ کوشش کریں۔
code-error-over = بہت دیر ہو گئی۔ براہِ کرم پاس ورڈ سے دوبارہ شروع کریں۔
factor-title = دوسری تصدیق
factor-lead = سائلوں کی باتوں کی حفاظت کے لیے، پاس ورڈ کے بعد آپ سے آپ کے فون کا ایک کوڈ پوچھا جاتا ہے۔ یہ صرف ایک بار ترتیب دینا ہوتا ہے۔
factor-lead-free = آپ چاہیں تو پاس ورڈ کے بعد آپ سے آپ کے فون کا کوڈ بھی پوچھا جا سکتا ہے۔ یہ ضروری نہیں۔
factor-step-app = اپنے فون پر تصدیق کی ایپ کھولیں۔ اگر نہیں ہے تو پہلے انسٹال کریں۔
factor-step-scan = ایپ میں اکاؤنٹ شامل کریں اور اس تصویر کی فوٹو لیں۔
factor-step-type = اگر فوٹو نہیں لے سکتے تو یہ لکھیں۔
factor-step-code = ایپ میں نظر آنے والے چھ ہندسے لکھیں۔
factor-picture = تصدیق کی ایپ سے فوٹو لینے کی تصویر
factor-account = اکاؤنٹ
factor-secret = کنجی
factor-code-label = چھ ہندسے
factor-button = ترتیب دیں
factor-error-already = یہ پہلے سے ترتیب دی ہوئی ہے۔
factor-error-not-set = یہ ابھی ترتیب نہیں دی گئی۔
factor-codes-title = بحالی کے کوڈ
factor-codes-lead = فون کھو جائے تو آپ ان سے سائن اِن کر سکتے ہیں۔ ہر کوڈ ایک بار کام کرتا ہے۔
factor-codes-keep = یہ صرف ابھی دکھائے جا رہے ہیں۔ انہیں کاغذ پر لکھ لیں اور فون سے الگ جگہ رکھیں۔
factor-codes-button = لکھ لیے۔ آگے بڑھیں
# $count: how many; $shown: the same as it is written
factor-codes-left = { $count ->
    [one] بحالی کا { $shown } کوڈ باقی ہے۔
   *[other] بحالی کے { $shown } کوڈ باقی ہیں۔
}
factor-since = کب ترتیب دی گئی
factor-new-codes-hint = اس وقت کا کوڈ لکھنے پر آپ کو بحالی کے نئے کوڈ ملتے ہیں۔ پرانے پھر کام نہیں کریں گے۔
factor-new-codes-button = بحالی کے نئے کوڈ بنائیں
factor-lost = اگر آپ فون بدلیں یا وہ کھو جائے تو دفتر کے سربراہ سے کہیں کہ اسے ختم کر دے، تاکہ آپ دوبارہ ترتیب دے سکیں۔
factor-link = دوسری تصدیق اور اس کا ریکارڈ
factor-of-title = { $name } کی دوسری تصدیق
factor-own = کوئی اپنی دوسری تصدیق خود ختم نہیں کر سکتا۔ کسی دوسرے سربراہ یا سسٹم کے منتظم سے کہیں۔
factor-reset-lead = یہ اس ساتھی کے لیے ہے جس کا فون کھو گیا ہو۔ وہ ہر جگہ سے سائن آؤٹ ہو جاتا ہے اور اگلے سائن اِن پر نئی ترتیب دیتا ہے۔ یہ درج کیا جاتا ہے۔
factor-reset-code = اس وقت کا آپ کا اپنا کوڈ
factor-reset-button = دوسری تصدیق ختم کریں
factor-none = ابھی ترتیب نہیں دی گئی۔ اگلے سائن اِن پر اسے ترتیب دینا ہو گا۔
factor-acts-heading = کیا کیا گیا
factor-by-operator = سسٹم کا منتظم
factor-act-set-up = ترتیب دی گئی
factor-act-recovered = بحالی کے کوڈ سے سائن اِن کیا گیا
factor-act-new-codes = بحالی کے نئے کوڈ بنائے گئے
factor-act-reset = ختم کی گئی

# Reading the case of somebody else.
act-gave-reason = پڑھنے کی وجہ بتائی گئی
reading-title = براہِ کرم بتائیں کہ آپ اسے کیوں پڑھ رہے ہیں
reading-lead = یہ معاملہ کسی اور کا ہے۔ وجہ بتانے پر یہ 30 منٹ کے لیے کھلتا ہے، اور یہ درج کیا جاتا ہے۔
reading-why-legend = وجہ
reading-why-urgent = کوئی فوری بات
reading-why-complaint = شکایت
reading-why-absence = جس کے پاس ہے وہ موجود نہیں
reading-why-quality = کام کا مل کر جائزہ
reading-why-client-asked = سائل نے اس کی درخواست کی
reading-reason-label = آپ کے الفاظ میں
reading-reason-hint = کم از کم 10 حروف۔ سائل کا نام اور اس کی باتیں نہ لکھیں۔
reading-error-why = کوئی وجہ چنیں۔
reading-error-short = براہِ کرم کم از کم { $limit } حروف لکھیں۔
reading-error-long = زیادہ سے زیادہ { $limit } حروف۔
reading-button = درج کریں اور پڑھیں
reading-list-title = دوسروں کے معاملات کا پڑھا جانا
reading-list-lead = کس نے کس کا معاملہ پڑھا، کب اور کیوں۔ قانون کے مطابق کسی کو ہر مہینے اس کا جائزہ لینا ہوتا ہے۔
reading-link = دوسروں کے معاملات کا پڑھا جانا
reading-month-before = پچھلا مہینہ
reading-month-after = اگلا مہینہ
reading-none = اس مہینے کچھ نہیں۔
reading-when = کب
reading-who = کس نے پڑھا
reading-why-heading = وجہ
reading-erased = معاملہ مٹا دیا گیا ہے، اور اس کے ساتھ یہ الفاظ بھی۔
reading-checked = { $name } نے جائزہ لیا: { $moment }۔
reading-checked-behind = اس کے بعد نئے اندراج آئے ہیں۔
reading-unchecked = ابھی کسی نے جائزہ نہیں لیا۔
reading-check-button = اس مہینے کا جائزہ لے لیا

# Erasing.
act-erased = جو کہا گیا تھا وہ مٹا دیا گیا
act-prolonged = زیادہ عرصے کے لیے رکھا گیا
erasing-title = جلد مٹائے جانے والے معاملات
erasing-link = جلد مٹائے جانے والے معاملات
erasing-lead = معاملات بند ہونے کے چند سال بعد خود بخود مٹا دیے جاتے ہیں۔ ان کی باری 30 دن کے اندر ہے۔ انہیں کوئی واپس نہیں لا سکتا، اور محفوظ نقلیں بھی پڑھی نہیں جا سکتیں۔
erasing-none = 30 دن کے اندر کچھ نہیں مٹایا جائے گا۔
erasing-due = مٹانے کی تاریخ
erasing-closed = بند ہوا
erasing-prolong = زیادہ عرصہ رکھیں
erasing-until = کب تک رکھیں
erasing-until-hint = ایک بار میں زیادہ سے زیادہ ایک سال مزید۔
erasing-reason = وجہ
erasing-prolong-button = زیادہ عرصہ رکھیں
erasing-error-until = مٹانے کی تاریخ کے بعد ایک سال کے اندر کا کوئی دن چنیں۔
erasing-error-gone = یہ پہلے ہی مٹا دیا گیا ہے یا دوبارہ کھولا گیا ہے۔
erasing-now-title = اسے ابھی مٹائیں
erasing-now-link = سائل کی خواہش پر اسے ابھی مٹائیں
erasing-now-lead = اس معاملے میں جو کہا گیا اور سائل سے رابطے کا ذریعہ مٹا دیے جاتے ہیں۔ یہ واپس نہیں ہو سکتا۔ صرف یہ رہتا ہے کہ ایک معاملہ تھا، اس کی تاریخیں، اور کس نے کیا کیا۔
erasing-now-working = کوئی اس پر کام کر رہا ہے۔ مٹانے سے پہلے اسے بند کرنا ضروری ہے۔
erasing-why-client-asked = سائل یہ چاہتا ہے
erasing-why-mistake = یہ غلطی سے لیا گیا تھا
erasing-why-duplicate = یہی معاملہ ایک اور بھی ہے
erasing-now-button = مٹائیں
case-erase-link = میرا سوال ابھی مٹائیں
case-erase-title = کیا آپ اپنا سوال مٹانا چاہتے ہیں؟
case-erase-lead = آپ نے جو کچھ لکھا، جوابات اور آپ کا پتہ مٹا دیے جاتے ہیں۔ یہ واپس نہیں ہو سکتا، اور آپ کے رسید نمبر سے پھر کچھ نہیں کھلے گا۔
case-erase-rest = صرف یہ رہتا ہے کہ ایک سوال تھا، اس کی تاریخیں، زبان اور موضوع۔ آپ کا نام یہاں کبھی نہیں تھا۔ محفوظ نقلیں بھی مقررہ دنوں کے بعد پڑھی نہیں جا سکتیں۔
case-erase-working = اس وقت ایک مشیر آپ کی مدد کر رہا ہے، اس لیے ابھی اسے مٹایا نہیں جا سکتا۔ لکھیں کہ آپ اسے ختم کرنا چاہتے ہیں۔ سوال بند ہونے کے بعد اسے مٹایا جا سکتا ہے۔
case-erase-button = سب کچھ مٹائیں
case-erase-keep = مٹائے بغیر واپس جائیں
case-erased-title = مٹا دیا گیا
case-erased-lead = آپ نے جو کچھ لکھا تھا اور جوابات مٹا دیے گئے ہیں۔ اگر مدد کی ضرورت ہو تو کسی بھی وقت دوبارہ پوچھیں۔

# The key ring.
keys-copy-none = کنجیوں کی فائل کی کوئی نقل نہیں ہے۔ اگر یہ کھو گئی تو پھر کوئی کبھی کوئی معاملہ نہیں پڑھ سکے گا۔ سسٹم کے منتظم سے نقل بنانے کو کہیں۔
keys-copy-lacks = کنجیوں کی فائل کی نقل میں سب سے نئی کنجی نہیں ہے۔ سسٹم کے منتظم سے دوبارہ نقل بنانے کو کہیں۔
keys-copy-holds-destroyed = کنجیوں کی فائل کی نقل میں ابھی وہ کنجیاں ہیں جو تلف کر دی گئی تھیں۔ سسٹم کے منتظم سے کہیں کہ دوبارہ نقل بنائے اور پرانی نقلیں تلف کر دے۔

# Downloads and printing.
act-exported = پرنٹ کرنے کے لیے باہر نکالا گیا
act-downloaded = سائل نے ڈاؤن لوڈ کیا
export-title = پورا معاملہ پرنٹ کریں
export-lead = پورا معاملہ مرکز سے باہر جاتا ہے۔ وجہ اور آپ کا نام ہر صفحے پر اور ریکارڈ میں رہتے ہیں۔
export-button = باہر نکالیں
export-printed-title = معاملہ
export-mark = باہر نکالنے والا: { $name }، { $moment } · نمبر { $number } · وجہ: { $reason }
export-mark-own = ڈاؤن لوڈ کیا گیا: { $moment } · نمبر { $number }
export-client = سائل
export-counsellor = مشیر
export-own-button = میرے سوال کی ہر چیز ڈاؤن لوڈ کریں
