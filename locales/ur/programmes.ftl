# Courses and events: what residents see.
programmes-title = کورس اور تقریبات
programmes-lead = کورس اور تقریبات جو جاری ہیں یا جلد شروع ہوں گی۔ یہاں صرف وہی ہے جس کی تصدیق ہو چکی ہے۔
programmes-none = اس وقت کوئی کورس یا تقریب نہیں ہے۔
programme-kind-korean-class = کوریائی زبان کی کلاس
programme-kind-kiip = سماجی انضمام کا پروگرام
programme-kind-topik = کوریائی زبان کی مہارت کے امتحان کی تیاری
programme-kind-settlement = نئے آنے والوں کے لیے کورس
programme-kind-festival = میلہ
programme-kind-clinic = علاج اور طبی معائنہ
programme-kind-other = کوئی اور کورس یا تقریب
# $from, $until: days
programme-days = { $from } سے { $until } تک
programme-days-open = { $from } سے
programme-cost = خرچ
programme-free = مفت
# Where the amount is not known.
programme-paid = فیس ہے
programme-size = گنجائش
# $shown: the number as it is written
programme-places = { $count ->
    [one] { $shown } فرد
   *[other] { $shown } افراد
}
programme-contact = کس سے پوچھیں
programme-sign-up = اندراج
programme-sign-up-not-needed = آپ اندراج کے بغیر آ سکتے ہیں۔
programme-sign-up-here = آپ اس ویب سائٹ پر اپنی زبان میں اندراج کرا سکتے ہیں۔ براہِ کرم لکھیں کہ آپ کو کون سا کورس یا تقریب چاہیے۔
programme-sign-up-button = اندراج کرائیں
programme-over-title = یہ ختم ہو چکا ہے
search-kind-programme = کورس یا تقریب

# The newsroom: the list.
board-section-programmes = کورس اور تقریبات
programmes-desk-lead = یہاں کورس اور تقریبات درج کی جاتی ہیں، درست کی جاتی ہیں اور ان کی تصدیق کی جاتی ہے۔ رہائشی صرف وہ دیکھتے ہیں جس کی تصدیق ہو چکی ہو اور جس کا کوریائی متن شائع ہو۔ ختم ہونے کے اگلے دن وہ خود بخود ہٹ جاتا ہے۔
programmes-desk-none = ابھی کوئی کورس یا تقریب درج نہیں ہوئی۔
programmes-begun = جنہیں مکمل کرنا ہے
programmes-stage-coming = آنے والی
programmes-stage-running = جاری
programmes-stage-over = ختم شدہ
programmes-name = نام
programmes-when = کب
programmes-languages-public = شائع شدہ زبانیں
programmes-due = دوبارہ تصدیق کریں
programmes-unverified = تصدیق باقی
# $by: a name; $day: a day
programmes-verified = تصدیق: { $by }، { $day }

# A new one.
programmes-new = کورس یا تقریب درج کریں
programmes-new-lead = سب سے پہلے کوریائی زبان میں نام لکھا جاتا ہے۔ وقت اور جگہ اگلے صفحے پر آتے ہیں۔ تفصیل اور ترجمے اس کے متن میں لکھے جاتے ہیں۔
programmes-new-button = آگے بڑھیں

# One of them: verified, entered, changed.
programmes-said-begun = متن بن گیا ہے۔ براہِ کرم اب وقت اور جگہ لکھیں۔
programmes-said-saved = محفوظ ہو گیا۔
programmes-said-verified = درج کر لیا گیا کہ اس کی آج تصدیق ہوئی۔
programmes-said-doubted = رہائشی اسے اب نہیں دیکھتے۔ دوبارہ تصدیق ہونے پر یہ واپس آ جائے گا۔
programmes-words = نام، تفصیل اور ترجمے
programmes-words-not-public = متن ابھی شائع نہیں ہوا، اس لیے رہائشی اسے نہیں دیکھتے۔
programmes-unverified-what = رہائشی اسے تب دیکھتے ہیں جب ناشر اسے ماخذ سے ملا کر تصدیق کر دے۔
programmes-verify-what = کیا وقت، جگہ، خرچ اور اندراج کا طریقہ ماخذ کے مطابق ہیں؟
programmes-verify-button = آج تصدیق کی، سب درست ہے
programmes-doubt-button = تصدیق ہونے تک چھپائیں
programmes-review = دوبارہ تصدیق کا دن
programmes-review-hint = خالی چھوڑیں تو تین ماہ بعد۔
programmes-details = وقت اور جگہ
programmes-details-what = یہ ہر زبان میں ایک جیسا نظر آتا ہے۔
programmes-changed = کیا بدلا
programmes-done-entered = درج کیا گیا
programmes-done-corrected = درست کیا گیا
programmes-done-verified = تصدیق کی گئی
programmes-done-doubted = چھپایا گیا
programmes-done-imported = مواد سے لیا گیا

# Filling it in.
programmes-field-kind = قسم
programmes-field-run-by = چلانے والا ادارہ
programmes-field-contact = کس سے پوچھیں
programmes-field-place = جگہ
programmes-field-place-roman = لاطینی حروف میں جگہ
programmes-field-first = پہلا دن
programmes-field-last = آخری دن
programmes-field-sessions = اوقات
programmes-field-languages = کن زبانوں میں ہو گا
programmes-field-cost = خرچ
programmes-field-fee = فیس، اگر ہو
programmes-field-sign-up = اندراج کا طریقہ
programmes-field-phone = اندراج کا فون نمبر
programmes-field-website = اندراج کی ویب سائٹ
programmes-field-places = کتنے لوگ آ سکتے ہیں
programmes-field-source = ماخذ
programmes-field-status = تصدیق
programmes-field-checked = آخری بار جانچنے کی تاریخ
programmes-status-official = تصدیق شدہ
programmes-status-unverified = تصدیق باقی
programmes-hint-run-by = ادارے کا کوریائی نام۔
programmes-hint-contact = اگر یہ رابطوں میں ہے تو چنیں، ورنہ خالی چھوڑیں۔
programmes-hint-place = کوریائی زبان میں: سڑک کا پتہ، عمارت، منزل اور کمرہ۔
programmes-hint-last = اگر صرف ایک دن ہو یا آخری دن ابھی معلوم نہ ہو تو خالی چھوڑیں۔
programmes-hint-sessions = شروع اور ختم ہونے کا وقت 24 گھنٹے والی گھڑی کے مطابق لکھیں۔ ایک دن کی تقریب کے لیے ہفتے کا دن ضروری نہیں۔ مزید سطریں فارم کے آخر میں ہیں۔
programmes-hint-fee = رقم درج شدہ رقموں میں سے چنی جاتی ہے۔ اگر موجود نہ ہو تو براہِ کرم پہلے اسے درج کریں:
programmes-hint-phone = درج شدہ فون نمبروں میں سے چنیں۔
programmes-hint-website = { "https://" } سے شروع ہونے والا پورا پتہ۔
programmes-hint-places = اگر کوئی حد نہ ہو تو خالی چھوڑیں۔
programmes-hint-source = اعلان کا نام اور تاریخ، یا ویب سائٹ کا صفحہ، کوریائی زبان میں۔
programmes-held-weekly = ہر ہفتے
programmes-held-day = صرف ایک دن
programmes-way-none = اندراج ضروری نہیں
programmes-way-counselling = اس ویب سائٹ کے مشاورت کے فارم سے
programmes-way-phone = فون سے
programmes-way-website = کسی اور ویب سائٹ پر
# $number: the number of a line
programmes-row-weekday = سطر { $number }: ہفتے کا دن
programmes-row-opens = سطر { $number }: شروع
programmes-row-closes = سطر { $number }: ختم
programmes-rows-button = اوقات کی مزید سطریں
programmes-held-against = میں نے آج اسے ماخذ سے ملا کر دیکھا ہے۔ محفوظ کرتے ہی رہائشی اسے دیکھیں گے۔
programmes-will-wait = محفوظ کرنے کے بعد رہائشی اسے تب تک نہیں دیکھتے جب تک ناشر تصدیق نہ کر دے۔
programmes-save-button = محفوظ کریں
programmes-error-kind = براہِ کرم قسم چنیں۔
programmes-error-run-by = براہِ کرم چلانے والے ادارے کا نام لکھیں، اور لمبا ہو تو چھوٹا کریں۔
programmes-error-contact = براہِ کرم رابطوں میں سے ایک چنیں۔
programmes-error-place = براہِ کرم جگہ لکھیں، اور لمبی ہو تو چھوٹی کریں۔
programmes-error-place-roman = یہ بہت لمبا ہے۔
programmes-error-first = براہِ کرم پہلا دن چنیں۔
programmes-error-last = آخری دن پہلے دن سے پہلے ہے، یا یہ کوئی تاریخ نہیں۔
programmes-error-sessions = براہِ کرم اوقات دوبارہ دیکھیں۔ ہر سطر میں ہفتے کا دن، شروع اور ختم کا وقت ضروری ہے، سطریں ایک دوسرے سے نہ ٹکرائیں، اور ہفتے کا وہ دن پہلے اور آخری دن کے درمیان آتا ہو۔
programmes-error-languages = براہِ کرم وہ زبان چنیں جس میں یہ ہو گا۔
programmes-error-fee = براہِ کرم بتائیں کہ یہ مفت ہے یا نہیں، اور مفت نہ ہو تو فیس چنیں۔
programmes-error-sign-up = براہِ کرم اندراج کا طریقہ چنیں۔
programmes-error-phone = براہِ کرم فون نمبر چنیں۔
programmes-error-website = براہِ کرم پتہ { "https://" } سے شروع کر کے لکھیں۔
programmes-error-places = براہِ کرم 1 سے 100,000 تک کا عدد لکھیں۔
programmes-error-source = براہِ کرم ماخذ لکھیں، اور لمبا ہو تو چھوٹا کریں۔
programmes-error-not-entered = براہِ کرم پہلے وقت اور جگہ لکھیں۔
programmes-error-same = اس سے کچھ نہیں بدلے گا۔
programmes-error-review = براہِ کرم کل یا اس کے بعد کا دن چنیں۔
programmes-error-changed = جب آپ دیکھ رہے تھے، کسی نے اسے بدل دیا، اس لیے یہ محفوظ نہیں ہوا۔ آپ کا لکھا ہوا یہاں موجود ہے۔ براہِ کرم نیچے تاریخ دیکھیں، اور اگر آپ کا لکھا درست ہو تو دوبارہ محفوظ کریں۔
