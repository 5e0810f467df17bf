# Taking: staff write down what somebody says on the telephone or at the desk.
taking-nav = اندراج
taking-title = فون یا ملاقات درج کریں
taking-way = کیسے آئے
taking-way-visit = ملاقات
taking-way-phone = فون
taking-way-outreach = مرکز سے باہر مشاورت
taking-here = ابھی میرے ساتھ
taking-language = زبان
taking-typed = زبان یا ہندسہ لکھیں
taking-signs = فوری ہونے کی وجہ
taking-sign-injury = چوٹ
taking-sign-confinement = بند کر دیا گیا
taking-sign-violence = تشدد
taking-sign-flight = پرواز جلد ہے
taking-sign-time-limit = مقررہ مدت قریب ہے
taking-line = کیا ہوا، ایک سطر میں (خالی رہ سکتا ہے)
taking-mine-button = خود لے لیں
taking-any-button = کسی کو ڈھونڈیں
taking-park-button = بعد کے لیے رکھیں
taking-more = مزید
taking-as = کس کی طرف سے
taking-as-self = اپنی طرف سے
taking-as-friend = کسی اور کی طرف سے
taking-as-employer = آجر
taking-as-suggestion = شہر کے لیے تجویز یا شکایت
taking-second = کوئی اور زبان جس میں بات ہو سکے
taking-none = کوئی نہیں
taking-spoken = زبان جو فہرست میں نہیں ہے
taking-spoken-hint = فہرست سے چنیں، یا جو سنا وہ لکھیں۔
taking-employer = کمپنی کا نام
taking-employer-hint = تاکہ کوئی ایک ہی کمپنی کے دونوں فریقوں کو مشورہ نہ دے۔ نام خفیہ کوڈ میں رکھا جاتا ہے۔
taking-phone = واپس فون کرنے کا نمبر
taking-when = فون کرنے کا محفوظ وقت
taking-error-phone = فون نمبر کے لیے یہ بہت چھوٹا ہے۔
taking-gender = کون سا مشیر مانگا گیا
taking-gender-woman = خاتون
taking-gender-man = مرد
taking-ministry = وزارتِ انصاف کی ترجمانی کی فون لائن (1345) پر فون کرنے پر راضی ہے
taking-keys = ایک بٹن سے چنا جا سکتا ہے: ہندسے زبانوں کے لیے ہیں، حروف موضوعات اور فوری باتوں کے لیے۔ سطر لکھ کر انٹر دبائیں تو پہلا بٹن کام کرتا ہے۔
taking-parked = { $count ->
    [one] بعد کے لیے رکھا گیا { $count } اندراج
   *[other] بعد کے لیے رکھے گئے { $count } اندراج
}
taking-error-language = زبان چنیں۔
taking-error-topic = موضوع چنیں۔
taking-error-long = متن بہت لمبا ہے۔ زیادہ سے زیادہ { $limit } حروف ہو سکتے ہیں۔
taking-error-not-yours = اس زبان کے لیے آپ کا نام درج نہیں ہے، اس لیے آپ یہ معاملہ نہیں رکھ سکتے۔ کسی کو ڈھونڈیں جو رکھ سکے۔
taking-error-full = اس وقت آپ کے پاس ایک اور کی گنجائش نہیں ہے۔ جاری بات چیت ختم کریں، یا کسی اور کو ڈھونڈیں۔
taking-error-sent = یہ فارم پہلے بھیجا جا چکا ہے اور اس کے بعد بدلا گیا ہے۔ براہِ کرم نیا شروع کریں۔
taking-error-not-given = اس وقت اسے اس طرح نہیں دیا جا سکتا۔ کسی کو ڈھونڈیں جو اسے لے سکے۔
taking-error-parked = بعد کے لیے رکھے گئے اندراج بہت زیادہ ہیں۔ براہِ کرم پہلے کوئی ایک مکمل کریں۔
taking-flag = یہ قیام کی حیثیت، رجسٹریشن نمبر یا پاسپورٹ نمبر لگتا ہے: { $found }۔ اس کی ضرورت نہیں، اور معاملہ پڑھنے والے سب لوگ اسے دیکھیں گے۔ اسے نکال دیں، یا ایسے ہی رکھنے کے لیے دوبارہ بھیجیں۔
taking-turned-back = بند کریں

# After taking.
taken-title = درج ہو گیا
taken-card = یہ کارڈ پرنٹ کریں، یا انہیں اس کی تصویر لینے دیں۔ ہندسے صرف اسی صفحے پر دکھائے جاتے ہیں اور کہیں محفوظ نہیں کیے جاتے۔
taken-case-link = معاملہ کھولیں
taken-next-link = اگلا درج کریں
taken-turn-button = اسکرین گھما کر دکھائیں

# The card, in the client's language.
card-title = رسید کارڈ
card-code = رسید نمبر کا کوڈ
card-pictures = اس کارڈ کی تصویریں
card-what = اس نمبر سے آپ جواب پڑھ سکتے ہیں اور دوبارہ لکھ سکتے ہیں۔ اپنے فون کا کیمرہ کوڈ کے سامنے کریں، یا اس پتے پر نمبر لکھیں۔
card-alone = جس کے پاس یہ کارڈ ہو، وہ آپ کا سوال اور جواب پڑھ سکتا ہے۔ اسے صرف اپنے پاس رکھیں۔
card-changes = پہلی بار استعمال کرنے پر آپ کو نیا نمبر ملے گا۔ اس کے بعد صرف نیا نمبر کام کرے گا۔
card-how = دونوں رخ بینک کارڈ کے سائز میں پرنٹ ہوتے ہیں۔ پرنٹر نہ ہو تو اسکرین کی تصویر لے لیں۔
card-print-button = پرنٹ کریں
card-print-link = کارڈ کے طور پر پرنٹ کریں
picture-0 = سورج
picture-1 = درخت
picture-2 = مچھلی
picture-3 = کشتی
picture-4 = گھر
picture-5 = ستارہ
picture-6 = پیالی
picture-7 = چابی
picture-8 = پرندہ
picture-9 = پھول

# The first use of a number that staff gave.
change-title = آپ کا نیا نمبر
change-why = پہلا نمبر عملے نے بھی دیکھا تھا۔ اب سے یہ نمبر استعمال کریں، جو صرف آپ کو معلوم ہے۔
change-old = بٹن دبانے پر پہلا نمبر کام کرنا بند کر دے گا۔ پہلے نیا نمبر لکھ لیں یا اس کی تصویر لے لیں۔
change-button = نمبر محفوظ کر لیا۔ آگے بڑھیں

# Parked intakes.
parked-title = بعد کے لیے رکھے گئے
parked-what = یہ خفیہ کوڈ میں رکھے جاتے ہیں اور صرف آپ انہیں دیکھ سکتے ہیں۔ بھیجنے پر، یا سات دن بعد، یہ مٹ جاتے ہیں۔
parked-none = بعد کے لیے کچھ نہیں رکھا گیا۔
parked-at = کب رکھا گیا
parked-doing = کیا کرنا ہے
parked-resume = آگے بڑھیں
parked-drop = مٹائیں

# Counting short questions.
tally-title = گنتی
tally-what = ان مختصر سوالوں کے لیے جو معاملہ نہیں بنتے: پہلے زبان دبائیں، پھر موضوع۔
tally-today = { $count ->
    [one] آج { $count } شمار ہوا
   *[other] آج { $count } شمار ہوئے
}
tally-topic = موضوع
tally-other-language = کوئی اور زبان
tally-last = آخری: { $language }، { $topic }
tally-undo = اسے واپس لیں

# Late entry.
late-title = بعد میں اندراج
late-what = وہ ملاقاتیں اور فون جنہیں لکھنے کا وقت نہیں تھا، ایک سطر میں ایک۔ دن خالی ہو تو اوپر والی سطر کا دن مانا جاتا ہے۔ آنے کا طریقہ یا نتیجہ خالی ہو تو پہلا مانا جاتا ہے۔ صرف نوٹ والی سطر معاملے کے طور پر رکھی جاتی ہے، باقی صرف گنی جاتی ہیں۔
late-day = دن
late-time = وقت
late-minutes = منٹ
late-outcome = نتیجہ
late-note = نوٹ (خفیہ کوڈ میں رکھا جاتا ہے)
late-outcome-advised = مشورہ دیا گیا
late-outcome-interpreted = ترجمانی کی گئی
late-outcome-referred = دوسرے ادارے کے سپرد کیا گیا
late-outcome-turned-away = مدد نہ ہو سکی
late-cell = { $column }، سطر { $row }
late-button = درج کریں
late-more = تیس سطریں
late-written = { $count ->
    [one] { $count } درج ہوا۔
   *[other] { $count } درج ہوئے۔
}
late-kept = رکھا گیا معاملہ
late-refused = براہِ کرم سطر { $row } درست کریں۔
late-error-at = دن یا وقت سمجھ نہیں آیا۔ پچھلے 31 دن کے اندر کا کوئی وقت لکھیں۔
late-error-lang = یہ زبان معلوم نہیں۔
late-error-topic = یہ موضوع معلوم نہیں۔
late-error-way = آنے کا یہ طریقہ معلوم نہیں۔
late-error-minutes = 1 سے 480 منٹ تک لکھیں۔
late-error-outcome = یہ نتیجہ معلوم نہیں۔

# What was done in a case.
act-receipt-issued = رسید کارڈ دیا گیا
act-receipt-changed = سائل نے نمبر بدلا
act-written-up = بعد میں لکھا گیا

# Names of languages.
tongue-ko = کوریائی
tongue-en = انگریزی
tongue-zh = چینی
tongue-ru = روسی
tongue-vi = ویتنامی
tongue-id = انڈونیشیائی
tongue-ne = نیپالی
tongue-km = خمیر (کمبوڈیا)
tongue-uz = ازبک
tongue-kk = قازق
tongue-ky = کرغیز
tongue-ur = اردو
tongue-th = تھائی
tongue-fil = فلپائنی
tongue-si = سنہالا (سری لنکا)
tongue-mn = منگولیائی
