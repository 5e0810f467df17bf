# The translation of letters: a counsellor writes in Korean, and whoever interprets puts it into the client's language.

# The sheet for translating, in the house and outside.
translate-title = خط کا ترجمہ کریں
translate-what = سائل نے جو لکھا اس کا کوریائی زبان میں، اور مشیر کے جواب کا سائل کی زبان میں ترجمہ کریں۔ ہر حصہ الگ محفوظ ہوتا ہے، اور آپ اسے بعد میں درست کر سکتے ہیں۔
translate-until = آپ اسے { $until } تک کھول سکتے ہیں۔
translate-done = اب ترجمے کے لیے اور کچھ نہیں ہے۔ شکریہ۔ جب جواب یا نیا پیغام آئے گا تو ہم آپ کو بتائیں گے۔
translate-with-owner = اس دوران سائل نے دوبارہ لکھا ہے۔ جواب کا آپ کا ترجمہ محفوظ ہے، اور مشیر فیصلہ کرتا ہے کہ اسے بھیجنا ہے یا نہیں۔
translate-answer-heading = مشیر کا جواب
translate-answer-label = جواب ({ $language })
translate-answer-button = سائل کو بھیجیں
translate-parts-heading = اب تک کیا لکھا گیا
translate-part-label = کوریائی زبان میں
translate-part-button = محفوظ کریں
translate-saved = محفوظ ہوا: { $when }
translate-original = دکھائیں کہ مشیر نے کیا لکھا تھا
translate-terms = اس متن کی سرکاری اصطلاحات
translate-error-empty = ترجمہ لکھیں۔
translate-error-withdrawn = مشیر نے یہ جواب واپس لے لیا۔ آپ نے جو لکھا تھا وہ نہیں بھیجا گیا۔

# The link of a translator outside.
translate-door-asked = آپ سے ایک خط کے ترجمے کی گزارش ہے۔
translate-door-secret = یہاں جو پڑھا، وہ صرف مجھ تک رہے گا۔
translate-door-button = وعدہ کریں اور کھولیں
translate-door-elsewhere = یہ خط صرف اسی براؤزر میں کھلتا ہے جس میں پہلی بار کھولا گیا تھا۔ اگر آپ وہ فون یا کمپیوٹر استعمال نہیں کر سکتے تو براہِ کرم مرکز سے نیا لنک مانگیں۔
translate-door-over = یہ لنک ختم ہو گیا ہے۔ آپ کی مدد کا شکریہ۔ اگر مزید کام ہوا تو ہم آپ کو نئی ای میل بھیجیں گے۔
translate-door-declined = بتانے کا شکریہ۔ ہم کسی اور سے پوچھتے ہیں۔
translate-door-kept = آپ نے یہ لکھا تھا۔ یہ نہیں بھیجا گیا۔ ضرورت ہو تو اسے کاپی کر لیں۔
translate-decline = یہ خط لینا میرے لیے ممکن نہیں
translate-decline-what = وجہ دبائیں، ہم کسی اور سے پوچھیں گے۔ پھر یہ لنک ختم ہو جائے گا۔
translate-decline-no-time = میرے پاس وقت نہیں ہے
translate-decline-cannot-translate = یہ ترجمہ میرے بس میں نہیں
translate-decline-knows-the-person = اس شخص سے میری جان پہچان ہے

# The mail to a translator outside. Nothing of the matter, and nobody's name.
translate-mail-subject = ایک خط آپ کے ترجمے کے انتظار میں ہے
translate-mail-text = ترجمے کے لیے ایک خط ہے۔ آپ اسے اس لنک سے { $until } تک کھول سکتے ہیں۔ یہ صرف اسی براؤزر میں کھلتا ہے جس میں پہلی بار کھولا جائے:

    { $link }

    اگر آپ اسے نہیں لے سکتے تو براہِ کرم اسی صفحے پر بتائیں۔ اس ای میل کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔
translate-mail-subject-more = ترجمے کے لیے مزید کچھ ہے
translate-mail-more = ہماری پچھلی ای میل کے لنک پر ترجمے کے لیے مزید کچھ ہے۔ آپ اسے { $until } تک کھول سکتے ہیں۔

    اس ای میل کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔

# The counsellor's page.
translate-made-by = ترجمہ: { $name }، { $when }
translate-put-by = مشیر نے جو لکھا۔ ترجمہ کر کے بھیجنے والا: { $name }، { $when }
translate-earlier = پہلے کے نسخے دکھائیں
translate-write = آپ کا جواب
translate-write-hint = یہ سائل کو تب جاتا ہے جب { $name } اس کا { $language } زبان میں ترجمہ کر لیں۔ اس سے پہلے کچھ نہیں جاتا۔
translate-write-in = آپ کس زبان میں لکھتے ہیں
translate-hold-button = ترجمے کے لیے دیں
translate-as-it-is = ترجمے کے بغیر بھیجیں
translate-held-heading = ترجمے کے انتظار میں جواب
translate-held-with = { $name } اس کا { $language } زبان میں ترجمہ کر رہے ہیں۔ یہ ابھی سائل کو نہیں ملا۔
translate-held-nobody = اس وقت کوئی اس کا ترجمہ نہیں کر رہا۔ آپ ترجمان ڈھونڈ سکتے ہیں، اسے واپس لے سکتے ہیں، یا ایسے ہی بھیج سکتے ہیں۔
translate-held-by = یہ { $name } نے لکھا تھا، جن کے پاس یہ معاملہ پہلے تھا۔ اسے واپس لیں تو یہ آپ کے جواب کے خانے میں آ جائے گا۔
translate-held-translated = ترجمہ شدہ جواب
translate-held-stale = یہ جواب لکھے جانے کے بعد سائل نے دوبارہ لکھا ہے۔ اسے پڑھیں، اور فیصلہ کریں کہ جواب اب بھی درست ہے یا نہیں۔
translate-held-stands = جواب درست ہے: ترجمہ کرائیں
translate-held-send = ترجمہ شدہ جواب بھیجیں
translate-held-withdraw = واپس لے کر تبدیل کریں
translate-error-held = ایک جواب پہلے ہی ترجمے کے انتظار میں ہے۔ پہلے اسے واپس لیں یا بھیجیں۔ آپ نے جو لکھا تھا وہ یہاں موجود ہے۔
translate-error-gone = اس دوران وہ جواب بھیج دیا گیا یا واپس لے لیا گیا۔
translate-error-rests = جب تک سائل یا کسی ادارے کے جواب کا انتظار ہے، ترجمان نہیں ڈھونڈا جاتا۔
translate-error-choose = چنیں کہ ترجمانی کون کرے۔
translate-over-button = ترجمانی ختم کریں
translate-choose = ترجمان چنیں
translate-choose-nobody = چنیں
translate-choose-button = اس شخص سے پوچھیں
translate-choose-ranked = { $name } (نمبر { $rank })
translate-choose-failed = { $name } ({ $reason })

# The client's page.
case-translated = اس جواب کا ترجمہ ایک ترجمان نے کیا ہے۔
case-original = دکھائیں کہ مشیر نے کیا لکھا تھا

# The trail.
act-read-to-translate = ترجمے کے لیے پڑھا گیا
act-translated = سائل نے جو لکھا، اس کا ترجمہ کیا گیا
act-answer-held = جواب ترجمے کے لیے دیا گیا
act-answer-translated = جواب کا ترجمہ کیا گیا
act-answer-withdrawn = جواب واپس لیا گیا
act-answer-not-translated = ترجمے کے بغیر بھیجنے کا فیصلہ کیا گیا
act-answer-stands = فیصلہ کیا کہ جواب اب بھی درست ہے
act-translation-asked = مرکز سے باہر کے مترجم کو لنک بھیجا گیا
act-translation-opened = مرکز سے باہر کے مترجم نے لنک کھولا
act-translation-declined = مرکز سے باہر کے مترجم نے نہیں لیا
act-translation-expired = مرکز سے باہر کے مترجم کا لنک ختم ہو گیا
act-translation-done = مرکز سے باہر کے مترجم کا لنک ختم ہوا: ترجمے کے لیے کچھ باقی نہیں تھا
act-interpreting-ended = ترجمانی ختم ہوئی
