# Searching: what stands beside the results, and what was searched for in vain.

# $language: name of a language in itself
search-nothing-in = { $language } میں کچھ نہیں ملا۔
search-suggestions = تجاویز
search-kind-amount = رقم یا مدت
privacy-searching-heading = جب آپ تلاش کرتے ہیں
privacy-searching = جن الفاظ سے کچھ نہیں ملتا، وہ خفیہ شکل میں 90 دن رکھے جاتے ہیں تاکہ شہر وہ لکھ سکے جو موجود نہیں۔ یہ نہیں رکھا جاتا کہ کس نے لکھا، صرف دن رکھا جاتا ہے۔ لمبے جملے، لمبے نمبر اور پتے بالکل نہیں رکھے جاتے۔

# The newsroom's page of searches that found nothing.
board-section-unfound = تلاش کیا گیا مگر نہیں ملا
unfound-title = تلاش کیا گیا مگر نہیں ملا
unfound-what = پچھلے 90 دنوں میں پڑھنے والوں نے جو لکھا اور نہیں ملا۔ کوئی نہیں جانتا کہ کس نے لکھا۔ جو موجود نہیں وہ لکھیں، یا وہ لفظ بتائیں جو ہماری تحریروں میں ہے: اس کے بعد وہ مل جائے گا۔
unfound-none = پچھلے 90 دنوں کی ہر تلاش میں کچھ نہ کچھ ملا۔
unfound-typed = کیا لکھا گیا
unfound-language = زبان
# How often something was typed.
unfound-times = کتنی بار
unfound-last = آخری بار
unfound-elsewhere = صرف ان زبانوں میں ہے:
unfound-again = دوبارہ تلاش کریں
unfound-means = ہماری تحریروں میں اسے کہتے ہیں
unfound-means-button = مطلب ایک ہے
unfound-seen = دیکھ لیا گیا
# $words: what a publisher wrote
unfound-means-nothing = ”{ $words }“ سے بھی اس زبان میں کچھ نہیں ملتا۔ وہ لفظ لکھیں جو ہماری تحریروں میں ہے۔
# $asked: what readers typed
unfound-linked = اب سے ”{ $asked }“ مل جائے گا۔
unfound-gone = یہ سطر اب یہاں نہیں ہے۔ کسی اور نے اسے دیکھ لیا۔
unfound-too-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
# $count: searches with long sentences that found nothing
unfound-long = { $count ->
    [one] { $count } لمبے سوال سے کچھ نہیں ملا۔ اس کے الفاظ نہیں رکھے گئے۔
   *[other] { $count } لمبے سوالوں سے کچھ نہیں ملا۔ ان کے الفاظ نہیں رکھے گئے۔
}
unfound-same-heading = ایک ہی مطلب کے الفاظ جو یہاں شامل کیے گئے
unfound-same-remove = نکال دیں
unfound-same-removed = الفاظ نکال دیے گئے۔

# Amounts and time limits. The values come from the law and are filled in.
amounts-title = رقمیں اور مدتیں
amounts-lead = آج قانون کیا کہتا ہے، ہر بات کے ماخذ کے ساتھ۔ جب قانون بدلتا ہے تو یہ صفحہ اسی دن بدل جاتا ہے۔
amounts-name = کیا
amounts-value = آج
# $date: the first day; $value: the new value
amounts-next = { $date } سے: { $value }
amounts-source = ماخذ (کوریائی زبان میں)
# $date: a day
amounts-checked = { $date } کو جانچا گیا
amounts-guide = آپ کیا کر سکتے ہیں
amount-minimum-wage-hourly = ایک گھنٹے کی کم از کم اجرت
amount-minimum-wage-daily = آٹھ گھنٹے کے دن کی کم از کم اجرت
amount-minimum-wage-monthly = پورے وقت کے ایک مہینے کی کم از کم اجرت
amount-premium-overtime = اضافی وقت کام کرنے کی زائد اجرت
amount-premium-night = رات کو کام کرنے کی زائد اجرت
amount-premium-holiday = چھٹی کے دن کام کرنے کی زائد اجرت
amount-premium-firm-size = کتنے کارکنوں سے کمپنی پر یہ زائد اجرت لازم ہے
amount-wage-settlement-deadline = کام کے آخری دن کے بعد ساری رقم دینے کی مدت
amount-wage-delay-interest = دیر سے دی گئی اجرت پر ایک سال کا سود
amount-wage-claim-limit = نہ ملنے والی اجرت مانگنے کی مدت
amount-annual-leave-days = ایک سال کام کے بعد سال میں اجرت والی چھٹیاں
amount-dismissal-notice = ملازمت سے نکالنے سے پہلے اطلاع کی مدت
amount-dismissal-complaint-limit = ناجائز برطرفی کی شکایت کی مدت
amount-maternity-leave = زچگی سے پہلے اور بعد کی چھٹی
amount-severance-min-service = ریٹائرمنٹ الاؤنس کے لیے کام کی کم از کم مدت
amount-severance-days-per-year = ہر سال کا ریٹائرمنٹ الاؤنس: اوسط اجرت کے
amount-severance-deadline = کام چھوڑنے کے بعد ریٹائرمنٹ الاؤنس دینے کی مدت
amount-severance-claim-limit = ریٹائرمنٹ الاؤنس مانگنے کی مدت
amount-departure-insurance-claim-limit = روانگی کا ضمانتی بیمہ مانگنے کی مدت
amount-accident-leave-benefit = حادثے کے بعد کام نہ کر سکنے کے دوران رقم، اوسط اجرت کا حصہ
amount-accident-claim-limit = حادثے کے بعد علاج اور رکی ہوئی اجرت مانگنے کی مدت
amount-accident-claim-limit-long = مستقل معذوری یا موت کی صورت میں مانگنے کی مدت
amount-accident-appeal = حادثے کا بیمہ انکار کرے تو اعتراض کی مدت
amount-health-insurance-wait = بیمے والی ملازمت نہ ہو تو ہیلتھ انشورنس اتنے عرصے بعد شروع ہوتی ہے
amount-health-insurance-rate-worker = ہیلتھ انشورنس: اجرت میں سے آپ کا حصہ
amount-pension-rate-worker = قومی پنشن: آمدنی میں سے آپ کا حصہ
amount-employment-insurance-rate-worker = روزگار کا بیمہ: اجرت میں سے آپ کا حصہ
amount-registration-deadline = کوریا میں داخلے کے بعد غیر ملکی رجسٹریشن کی مدت
amount-address-report-deadline = گھر بدلنے کے بعد نیا پتہ بتانے کی مدت
amount-newborn-status-deadline = کوریا میں پیدا ہونے والے بچے کے قیام کی حیثیت مانگنے کی مدت
amount-workplace-change-apply = کام کی جگہ چھوڑنے کے بعد تبدیلی مانگنے کی مدت
amount-workplace-change-find = کام کی نئی جگہ ڈھونڈنے کی مدت
amount-fee-card = غیر ملکی رجسٹریشن کارڈ کی فیس
amount-fee-extension = قیام کی مدت میں توسیع کی فیس
amount-fee-status-change = قیام کی حیثیت بدلنے کی فیس
amount-fee-workplace-change = کام کی جگہ کی تبدیلی کی فیس
amount-child-allowance-amount = بچوں کا الاؤنس، ایک مہینے کا
amount-child-allowance-under-age = بچوں کا الاؤنس اس عمر سے کم بچوں کے لیے (سال)
amount-birth-report-deadline = پیدائش کی اطلاع دینے کی مدت
amount-waste-fine = ناجائز جگہ کوڑا پھینکنے کا جرمانہ، زیادہ سے زیادہ
amount-lease-term = کرائے کے گھر میں رہنے کی کم از کم مدت
amount-international-licence = کوریا میں داخلے کے بعد بین الاقوامی ڈرائیونگ لائسنس کی مدت
