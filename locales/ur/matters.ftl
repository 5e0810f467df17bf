# Workers of one employer together: the page of a case at the desk.
matter-heading = اسی آجر کے دوسرے معاملات
# $count chooses the form, $shown is the number as it is shown.
matter-others = { $count ->
    [one] { $shown } اور کھلے معاملے میں اسی آجر کا نام ہے۔
   *[other] { $shown } اور کھلے معاملات میں اسی آجر کا نام ہے۔
}
matter-ask = پوچھیں کہ کیا سائل شامل ہونا چاہتے ہیں
matter-ask-what = جن سائلوں سے ابھی نہیں پوچھا گیا، ان سب سے ان کے اپنے صفحے پر پوچھا جاتا ہے۔ کسی کو دوسرے کا نام، پیغامات یا نمبر نہیں بتایا جاتا۔
matter-asked = { $name } نے { $when } سائلوں سے پوچھا۔
# $shown: how many joined, $asked: how many were asked.
matter-joined = جن { $asked } سے پوچھا گیا، ان میں سے { $shown } شامل ہیں۔
matter-joined-none = جن سے پوچھا گیا: { $asked }۔ ابھی دو افراد بھی شامل نہیں ہوئے۔
matter-hers-open = اس سائل نے ابھی جواب نہیں دیا۔
matter-hers-yes = یہ سائل شامل ہے۔
matter-hers-no = یہ سائل شامل نہیں ہے۔
matter-write = شامل ہونے والے سب کو لکھیں
matter-write-hint = ان میں سے ہر ایک اپنے معاملے میں یہی پیغام دیکھتا ہے۔ کسی ایک شخص کے بارے میں کچھ نہ لکھیں، اور ہر زبان میں ایک ہی بات لکھیں۔
matter-text = سب کے لیے پیغام ({ $language })
matter-text-too = سب کے لیے پیغام ({ $language }، کچھ افراد یہ بھی پڑھتے ہیں)
matter-write-button = سب کو بھیجیں
matter-to-all = شامل ہونے والے سب کے لیے
matter-end = یہ مشترکہ معاملہ ختم کریں
matter-end-what = اس کے بعد کسی سے نہیں پوچھا جاتا، اور سب کو کچھ نہیں لکھا جا سکتا۔ ہر معاملہ جاری رہتا ہے، اور جو لکھا گیا وہ باقی رہتا ہے۔
matter-end-button = ختم کریں
matter-error-nobody = اب کسی اور کھلے معاملے میں اس آجر کا نام نہیں ہے۔
matter-error-not-joined = یہ تب بھیجا جا سکتا ہے جب دو یا زیادہ افراد شامل ہوں اور یہ سائل بھی ان میں ہو۔ کچھ نہیں بھیجا گیا۔
matter-error-unread = ابھی کچھ نہیں بھیجا گیا۔ کوئی ایسا ہے جو اسے نہیں پڑھ سکتا۔ براہِ کرم ان زبانوں میں بھی لکھیں: { $languages }۔
act-wrote-to-all = شامل ہونے والے سب کو لکھا گیا
act-matter-ended = مشترکہ معاملہ ختم کیا گیا

# The interpreting line of the Ministry of Justice: what a client says by word.
ministry-may = سائل راضی ہے۔ اس لائن پر فون کیا جا سکتا ہے۔
ministry-may-not = سائل راضی نہیں ہوا۔ اس لائن پر فون نہیں کیا جاتا۔
ministry-said-yes = درج کریں: زبانی رضامندی دی
ministry-said-no = درج کریں: رضامندی زبانی واپس لی
act-line-agreed = وزارتِ انصاف کی فون لائن پر رضامندی دی گئی
act-line-not-agreed = وزارتِ انصاف کی فون لائن کی رضامندی واپس لی گئی

# Suggestions and complaints to the city.
suggestion-tag = شہر کے لیے تجویز یا شکایت
suggestion-error-unanswered = تجویز یا شکایت کا جواب دیا جاتا ہے۔ براہِ کرم بند کرنے سے پہلے اس کا جواب دیں۔

# Why somebody else is asked for, as the client chooses.
another-why-works-for-employer = اس شخص کا میرے آجر سے تعلق ہے
another-why-knows-family = اس شخص کی میرے گھر والوں یا جاننے والوں سے جان پہچان ہے
another-why-treated-badly = اس شخص کا رویہ میرے ساتھ اچھا نہیں تھا
another-why-woman = مجھے خاتون مشیر چاہیے
another-why-man = مجھے مرد مشیر چاہیے
another-why-other = کوئی اور وجہ ہے، یا وجہ نہیں بتانی
# As the head is told.
another-told-heading = کوئی اور مشیر مانگا گیا
another-told-works-for-employer = سائل کے مطابق مشیر کا آجر سے تعلق ہے
another-told-knows-family = سائل کے مطابق مشیر کی اس کے گھر والوں یا جاننے والوں سے جان پہچان ہے
another-told-treated-badly = سائل کے مطابق اس کے ساتھ رویہ اچھا نہیں تھا
another-told-woman = خاتون مشیر چاہیے
another-told-man = مرد مشیر چاہیے
another-told-other = کوئی وجہ نہیں بتائی

# The client's page.
case-earlier = { $count ->
    [one] پہلے کا { $shown } پیغام دکھائیں
   *[other] پہلے کے { $shown } پیغام دکھائیں
}
case-said-to-all = شامل ہونے والے سب کے لیے
case-who-interprets = مرکز کا ایک ترجمان آپ دونوں کی مدد کرتا ہے۔
case-who-interprets-name = آپ دونوں کے ترجمان { $name } ہیں۔
case-who-translates-outside = مرکز سے باہر کا ایک مترجم پیغامات کا ترجمہ کرتا ہے۔ وہ سب کچھ راز رکھنے کا پابند ہے۔
case-who-line = ترجمانی کی ایک فون لائن آپ دونوں کی مدد کرتی ہے: { $line }۔
case-who-line-ministry = ترجمانی کی ایک فون لائن آپ دونوں کی مدد کرتی ہے: { $line }۔ یہ وزارتِ انصاف کی ہے، جو امیگریشن کا کام بھی کرتی ہے۔
case-choices-heading = جو آپ طے کرتے ہیں
case-line-yes = ترجمانی کی فون لائن { $line }: ہم فون کر سکتے ہیں
case-line-no = ترجمانی کی فون لائن { $line }: ہم فون نہیں کرتے
case-line-agree = آپ فون کر سکتے ہیں
case-line-take-back = اب فون نہ کریں
case-another-how = کوئی اور آپ کا سوال لے گا۔ اس میں کچھ زیادہ وقت لگ سکتا ہے۔
case-another-why = آپ چاہیں تو وجہ بتا سکتے ہیں، یہ ضروری نہیں۔ آپ جو چنیں گے، اسے صرف مرکز کا سربراہ دیکھے گا۔
case-joint-heading = دوسروں کے ساتھ مل کر
case-joint-ask = اسی آجر کے ہاں کام کرنے والے کچھ اور لوگوں نے بھی مدد مانگی ہے۔ کیا آپ ان کے ساتھ مل کر آگے بڑھنا چاہتے ہیں؟
case-joint-name = ہم کسی کو آپ کا نام، آپ کے پیغامات یا آپ کا نمبر نہیں بتاتے۔
case-joint-messages = شامل ہونے والے سب کے لیے پیغامات یہاں آتے ہیں۔ آپ یہاں جو لکھتے ہیں، اسے صرف آپ کا مشیر پڑھتا ہے۔
case-joint-free = فیصلہ آپ کا ہے۔ آپ کا اپنا سوال ہر صورت میں جاری رہتا ہے، اور آپ کسی بھی وقت نکل سکتے ہیں۔
case-joint-yes = جی ہاں، مل کر
case-joint-no = نہیں، الگ سے
case-joint-later = فیصلہ بعد میں
case-joint-in = آپ شامل ہیں۔
# $count chooses the form, $shown is the number as it is shown.
case-joint-together = { $count ->
    [one] اس وقت { $shown } فرد شامل ہے۔
   *[other] اس وقت آپ سمیت { $shown } افراد شامل ہیں۔
}
case-joint-leave = نکل جائیں
case-joint-out = آپ شامل نہیں ہیں۔ اگر ارادہ بدل جائے تو آپ کسی بھی وقت شامل ہو سکتے ہیں۔
case-joint-over = مشترکہ معاملہ ختم ہو گیا ہے۔ آپ کا اپنا سوال جاری ہے۔
case-own-heading = آپ کے سوال کا ریکارڈ
