# Orders: translations that the newsroom asks of somebody until a day.
nav-orders = سونپے گئے ترجمے
orders-title = سونپے گئے ترجمے
orders-mine-title = میرے ترجمے
orders-back = فہرست پر واپس جائیں
orders-ask = ترجمہ سونپیں
orders-statement = مہینے کا گوشوارہ
orders-asked = سونپ دیا گیا۔ سب کو ای میل مل جائے گی۔
orders-delivered-done = شکریہ۔ ترجمہ مل گیا ہے، اور اب یہ زبان جاننے والا کوئی اور اسے پڑھتا ہے۔
orders-cancelled-done = منسوخ ہو گیا۔ مترجم کو ای میل مل جائے گی۔
orders-none-open = اس وقت کوئی ترجمہ سونپا ہوا نہیں ہے۔
orders-open = جاری
orders-delivered = مکمل ہو گئے
orders-delivered-this-month = اس مہینے مکمل ہوئے
orders-text = متن
orders-translator = مترجم
orders-due = آخری تاریخ
orders-characters = کوریائی حروف
orders-delivered-on = ملنے کی تاریخ
orders-state-asked = سونپا گیا
orders-state-opened = ترجمہ ہو رہا ہے
orders-state-late = تاخیر ہو گئی
orders-state-delivered = مل گیا
orders-state-cancelled = منسوخ

# One order.
# $title: Korean title of a text; $language: name of a language in itself
orders-order-title = { $title }، ترجمے کی زبان: { $language }
orders-extent = کتنا حصہ
orders-extent-behind = صرف جو نیا ہے یا بدلا ہے
orders-extent-whole = پورا متن
orders-asked-by = کس نے سونپا
orders-note = مترجم کے لیے ہدایت
orders-begin = متن کھولیں اور شروع کریں
orders-go-on = ترجمہ جاری رکھیں
orders-see-text = متن دیکھیں
orders-deliver-heading = کیا کام مکمل ہو گیا؟
orders-deliver-what = آپ نے آخری بار جو محفوظ کیا، وہی بھیجا جاتا ہے۔ یہ زبان جاننے والا کوئی اور اسے پڑھتا ہے، اس کے بعد ہی یہ جانچا ہوا مانا جاتا ہے۔
orders-deliver-button = میں نے مکمل کر لیا
orders-cancel-heading = منسوخ کریں
orders-cancel-what = مترجم کو ای میل ملتی ہے کہ مزید کام کی ضرورت نہیں۔ جو محفوظ کیا گیا تھا، وہ رہتا ہے۔
orders-cancel-button = منسوخ کریں
orders-error-closed = اس دوران یہ بھیج دیا گیا یا منسوخ ہو گیا۔
orders-error-nothing-saved = سونپے جانے کے بعد سے کچھ محفوظ نہیں کیا گیا۔ براہِ کرم پہلے اپنا ترجمہ محفوظ کریں۔
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-error-unfinished = { $count ->
    [one] { $shown } پیراگراف کا ترجمہ ابھی نہیں ہوا، یا اس کا کوریائی متن بدل گیا ہے۔ براہِ کرم پہلے اسے مکمل کریں۔
   *[other] { $shown } پیراگراف کا ترجمہ ابھی نہیں ہوا، یا ان کا کوریائی متن بدل گیا ہے۔ براہِ کرم پہلے انہیں مکمل کریں۔
}

# Asking.
orders-ask-title = ترجمہ سونپیں
orders-choose-text = یہ متن چنیں
orders-languages = کن زبانوں میں، اور کون ترجمہ کرے
# $language: name of a language in itself
orders-translator-label = اس زبان کا مترجم: { $language }
orders-no-translator = اس زبان میں ترجمہ کرنے والا ابھی کوئی نہیں ہے۔ دفتر کسی کو یہ ذمہ داری دے سکتا ہے۔
orders-lang-asked = پہلے ہی سونپا گیا
orders-lang-missing = ابھی کچھ نہیں ہے
orders-lang-whole = سب تازہ ہے
# $count: paragraphs, for the plural; $shown: the number as it is written
orders-lang-behind = { $count ->
    [one] { $shown } پرانا پیراگراف
   *[other] { $shown } پرانے پیراگراف
}
orders-note-hint = مترجم کو کیا معلوم ہونا چاہیے: یہ کس کے لیے ہے، کون سے الفاظ استعمال کرنے ہیں۔
orders-ask-button = ای میل سے سونپیں
orders-error-text = براہِ کرم ایسا متن چنیں جو کوریائی زبان میں لکھا ہوا ہو۔
orders-error-due = براہِ کرم آج یا اس کے بعد کا دن چنیں۔
orders-error-languages = براہِ کرم کم از کم ایک زبان چنیں۔
# $language: name of a language in itself
orders-error-translator = براہِ کرم کسی ایسے شخص کو چنیں جو اس زبان میں ترجمہ کرتا ہو: { $language }۔
# $language: name of a language in itself
orders-error-asked = اس زبان کا ترجمہ پہلے ہی کسی کو سونپا جا چکا ہے: { $language }۔
# $language: name of a language in itself
orders-error-nothing = اس زبان میں کچھ پرانا نہیں ہے: { $language }۔ سب کچھ دوبارہ کرانے کے لیے پورا متن چنیں۔

# The statement.
# $month: a month as 2026-11
orders-statement-title = مکمل ہونے والے ترجمے، { $month }
orders-statement-sheet = جدول کی فائل ڈاؤن لوڈ کریں
orders-statement-empty = اس مہینے کوئی ترجمہ نہیں ملا۔
orders-sum = کل
