# Files that go to translators.
exchange-format-docx = ورڈ کی دستاویز
exchange-format-xlsx = ایکسل کا جدول
exchange-format-xliff-1-2 = ترجمے کے پروگراموں کی فائل (پرانی قسم)
exchange-format-xliff-2-0 = ترجمے کے پروگراموں کی فائل (نئی قسم)
exchange-due = براہِ کرم اسے { $day } تک واپس بھیجیں۔
exchange-keep = خم دار قوسین کے اندر لکھی چیزیں، ستارے کے نشان اور لنک کے پتے ویسے ہی رہنے دیں۔ صرف ترجمے کے کالم میں لکھیں۔
exchange-stale = اس ترجمے کے بعد کوریائی متن بدل گیا ہے۔
exchange-was = کوریائی متن بدل گیا ہے۔ پہلے یہ لکھا تھا: { $text }
exchange-column-number = نمبر
exchange-column-kind = قسم
exchange-column-source = کوریائی
exchange-column-target = ترجمہ
exchange-column-notes = نوٹ
exchange-kind-title = عنوان
exchange-kind-summary = خلاصہ
exchange-kind-heading = سرخی
exchange-kind-paragraph = پیراگراف
exchange-kind-item = فہرست کی سطر
exchange-kind-cell = جدول کا خانہ

# What cannot be taken of a file that came back, and why.
exchange-reason-unknown-segment = اس متن میں ایسا کوئی حصہ نہیں ہے۔
exchange-reason-source-changed = فائل بھیجنے کے بعد کوریائی متن بدل گیا ہے۔
exchange-reason-empty = ترجمہ خالی ہے۔
exchange-reason-too-long = ترجمہ بہت لمبا ہے۔
exchange-reason-not-translated = ترجمے کی جگہ ابھی تک کوریائی متن ہی ہے۔
exchange-reason-placeholder = رقم، تاریخ یا فون نمبر کی کوئی جگہ رہ گئی ہے، یا ایک زیادہ ہے۔
exchange-reason-link = کوئی لنک رہ گیا ہے، یا ایک زیادہ ہے۔
exchange-reason-broken-markup = موٹے حروف یا فہرست کے نشان ٹوٹ گئے ہیں، اس لیے یہ کچھ اور بن جائے گا۔
exchange-reason-twice = ایک ہی حصہ فائل میں دو بار ہے اور دونوں ترجمے مختلف ہیں۔

# Files that cannot be read.
exchange-unreadable-not-a-sheet = یہ وہ فائل نہیں ہے جو ترجمے کے لیے ڈاؤن لوڈ کی گئی تھی۔
exchange-unreadable-not-a-document = یہ ایسی دستاویز نہیں جو پڑھی جا سکے۔ براہِ کرم ورڈ یا ہنگل کی دستاویز چنیں۔
exchange-unreadable-too-large = فائل بہت بڑی ہے۔
exchange-unreadable-bomb = فائل نہیں کھولی گئی، کیونکہ کھلنے پر یہ حد سے زیادہ بڑی ہو جاتی ہے۔
exchange-unreadable-other-text = یہ کسی اور متن کی فائل ہے۔
exchange-unreadable-other-language = یہ کسی اور زبان کی فائل ہے۔
exchange-unreadable-old-hangul = یہ ہنگل کی پرانی فائل ہے۔ براہِ کرم اسے نئی قسم میں دوبارہ محفوظ کریں۔
exchange-unreadable-old-word = یہ ورڈ کی پرانی فائل ہے۔ براہِ کرم اسے نئی قسم میں دوبارہ محفوظ کریں۔
exchange-unreadable-locked = فائل پر پاس ورڈ لگا ہے۔ براہِ کرم اسے پاس ورڈ کے بغیر محفوظ کریں۔
exchange-unreadable-broken = فائل خراب ہے اور پڑھی نہیں جا سکتی۔ براہِ کرم اسے دوبارہ محفوظ کریں۔

# What was not taken over from a document.
exchange-left-out-images = { $count ->
    [one] { $count } تصویر نہیں لی گئی۔
   *[other] { $count } تصویریں نہیں لی گئیں۔
}
exchange-left-out-notes = { $count ->
    [one] { $count } حاشیہ نہیں لیا گیا۔
   *[other] { $count } حاشیے نہیں لیے گئے۔
}
exchange-left-out-links = { $count ->
    [one] { $count } لنک نہیں کھل سکتا، اس لیے اس کے صرف الفاظ لیے گئے۔
   *[other] { $count } لنک نہیں کھل سکتے، اس لیے ان کے صرف الفاظ لیے گئے۔
}
exchange-left-out-nested-tables = { $count ->
    [one] جدول کے اندر { $count } جدول ہے، اس کے صرف الفاظ لیے گئے۔
   *[other] جدولوں کے اندر { $count } جدول ہیں، ان کے صرف الفاظ لیے گئے۔
}
