# The facts of the newsroom (amounts, deadlines, phone numbers): the list.
facts-title = رقمیں اور اعداد
facts-lead = متن میں آنے والی رقمیں، مقررہ مدتیں اور فون نمبر۔ آپ یہاں جو تبدیل کرتے ہیں، وہ تمام زبانوں میں ایک ساتھ بدل جاتا ہے۔
facts-search-label = نام، قدر یا ماخذ سے تلاش کریں
facts-none = کچھ نہیں ملا۔
facts-fact = نام
facts-value = قدر
facts-holds = کب لاگو ہے
facts-source = ماخذ
facts-checked = جانچا گیا
# Nobody in the house looked it up: it came with the content files.
facts-by-files = مواد کے ساتھ آیا
# $from, $until: days
facts-period = { $from } سے { $until } تک
facts-period-open = { $from } سے
facts-standing-lapsed = آج کوئی قدر نہیں
facts-standing-due = دوبارہ جانچنا ہے
facts-standing-coming = جلد بدلنے والی
facts-standing-settled = طے شدہ
facts-standing-what-lapsed = قدر کی مدت ختم ہو گئی ہے اور اس کے بعد کوئی قدر نہیں: متن میں صرف لکیر نظر آتی ہے۔
facts-standing-what-due = جانچنے کا دن آ گیا ہے، یا آخری بار جانچے ہوئے ایک سال سے زیادہ ہو گیا ہے۔
facts-standing-what-coming = اگلی قدر معلوم ہے، یا موجودہ قدر کا آخری دن مقرر ہے۔
facts-standing-what-settled = ابھی کرنے کا کوئی کام نہیں ہے۔

# One fact: its values, checks, texts and history.
facts-unit = اکائی
facts-unit-won = وون
facts-unit-day = دن
facts-unit-week = ہفتے
facts-unit-month = ماہ
facts-unit-year = سال
facts-unit-hour = گھنٹے
facts-unit-minute = منٹ
facts-unit-percent = فیصد
facts-unit-person = افراد
facts-unit-time = وقت
facts-unit-number = عدد
facts-unit-phone = فون نمبر
facts-unit-date = تاریخ
facts-values = تمام قدریں
facts-today = آج
facts-due = دوبارہ جانچیں
facts-change = تبدیل کریں
facts-correct = درست کریں
facts-end = ختم کریں
facts-remove = مٹائیں
facts-add = قدر شامل کریں
facts-check-heading = دوبارہ جانچیں
facts-check-what = کیا آپ نے ماخذ دوبارہ پڑھا ہے؟ اگر قدر اب بھی درست ہے تو تاریخ اور آپ کا نام درج کر لیا جاتا ہے۔
facts-review-hint = اگلی بار جانچنے کا دن۔ خالی چھوڑیں تو ایک سال بعد۔
facts-check-button = آج جانچا، اب بھی درست ہے
facts-review-button = صرف دن مقرر کریں
# $day: a day
facts-review-on = اگلی جانچ { $day }
facts-said-changed = تبدیل ہو گیا۔ تمام زبانوں کے متن میں نئی قدر نظر آتی ہے۔
facts-said-saved = تبدیلی محفوظ ہو گئی۔
facts-said-checked = درج کر لیا گیا کہ یہ آج جانچا گیا۔
facts-texts = یہ کہاں نظر آتا ہے
facts-touched-none = ابھی یہ کسی متن میں نہیں آتا۔
# $count: number of texts, contacts and pages
facts-touched-what = { $count ->
    [one] یہ { $count } جگہ نظر آتا ہے۔ زبان کے لحاظ سے:
   *[other] یہ { $count } جگہوں پر نظر آتا ہے۔ زبان کے لحاظ سے:
}
facts-kind-contact = رابطہ
facts-kind-page = صفحہ
facts-draft = مسودہ
facts-history = کیا بدلا گیا
facts-history-none = یہاں ابھی تک کچھ نہیں بدلا گیا۔
facts-done = کیا کیا گیا
facts-done-added = شامل کیا گیا
facts-done-corrected = درست کیا گیا
facts-done-ended = ختم کیا گیا
facts-done-checked = جانچا گیا
facts-done-review = اگلی جانچ کا دن مقرر ہوا
facts-done-removed = مٹایا گیا
facts-done-imported = مواد سے لیا گیا
facts-before = پہلے
facts-after = بعد میں
facts-who = کس نے اور کب

# A change: typed, looked at, confirmed.
facts-heading-add = قدر شامل کریں
facts-heading-correct = قدر درست کریں
facts-heading-end = قدر ختم کریں
facts-heading-remove = قدر مٹائیں
# $value: a value with its unit; $period: from when until when
facts-about = { $value } ({ $period })
facts-value-hint = اکائی کے بغیر لکھیں: رقم 10320، تاریخ 2026-11-06، وقت 18:00، اور فون نمبر 1577-1366 کی طرح۔
facts-from = پہلا دن
facts-until = آخری دن
facts-until-hint = جب تک معلوم نہ ہو، خالی چھوڑیں۔
facts-source-hint = قانون کی دفعہ یا سرکاری اعلان کا نمبر، کوریائی زبان میں۔
facts-status = آپ نے یہ کہاں پڑھا؟
facts-status-law = قانون میں
facts-status-official = سرکاری اعلان میں
facts-end-before = جو قدر اس وقت لاگو ہو گی، وہ اس سے ایک دن پہلے ختم ہو جائے گی۔
facts-review-change = دیکھیں کیا بدلے گا
facts-review-lead = ابھی کچھ نہیں بدلا۔ اسے دیکھیں، اور درست ہو تو تصدیق کریں۔
facts-shown-heading = ہر زبان میں یہ اس طرح نظر آئے گا
facts-confirm = اسے تبدیل کریں
facts-back = فارم پر واپس جائیں
facts-new-title = نئی رقم یا عدد درج کریں
facts-new-button = درج کریں
facts-id = اس کا نام
facts-id-hint = متن اسے اس نام سے پکارتے ہیں: چھوٹے انگریزی حروف، ہندسے اور -، مثلاً
facts-error-id = براہِ کرم صرف چھوٹے انگریزی حروف، ہندسے اور - استعمال کریں۔
facts-error-unit = براہِ کرم اکائی چنیں۔ ایک نام کی تمام قدروں کی اکائی ایک ہی ہوتی ہے۔
facts-error-value = یہ اکائی کے مطابق نہیں ہے۔ براہِ کرم مثالوں کی طرح لکھیں۔
facts-error-from = براہِ کرم پہلا دن چنیں۔
facts-error-until = آخری دن نہیں لکھا گیا یا وہ پہلے دن سے پہلے ہے۔
facts-error-source = براہِ کرم ماخذ لکھیں۔ اگر لمبا ہو تو چھوٹا کریں۔
facts-error-status = براہِ کرم بتائیں کہ یہ قانون میں ہے یا سرکاری اعلان میں۔
facts-error-review = براہِ کرم کل یا اس کے بعد کا دن چنیں۔
facts-error-overlap = یہ اس قدر کے ساتھ ایک ہی وقت میں لاگو ہو گی: { $value } ({ $period })۔
facts-error-taken = اس نام سے پہلے ہی کچھ درج ہے۔
facts-error-in-use = یہ قدر متن میں نظر آتی ہے، اس لیے اسے مٹایا نہیں جا سکتا۔ پہلے اسے نیچے دیے گئے متن سے نکالیں، یا اسے درست کریں۔
facts-error-same = اس سے کچھ نہیں بدلے گا۔
facts-error-changed = جب آپ دیکھ رہے تھے، کسی نے قدریں بدل دیں، اس لیے کچھ نہیں کیا گیا۔ براہِ کرم موجودہ قدریں دیکھیں اور دوبارہ کوشش کریں۔
facts-error-gone = یہ قدر اب موجود نہیں ہے۔

# After a change: telling people. The bulletin's first words are used in Korean alone.
facts-tell-heading = ان موضوعات کی معلومات حاصل کرنے والوں کو بتائیں
facts-tell-what = نئی قدر اور رہنما کتابچوں کے لنک کے ساتھ ایک اطلاع شروع کی جاتی ہے۔ آپ بھیجنے سے پہلے اسے تبدیل کر سکتے ہیں۔
facts-tell-button = اطلاع لکھیں
facts-tell-writer = براہِ کرم اطلاعات لکھنے والوں کو اس تبدیلی کے بارے میں بتائیں۔
# $guide: title of a guide
facts-bulletin-title = کیا بدلا ہے: { $guide }
# $day: a day; $fact: the value
facts-bulletin-text = { $day } سے یہ { $fact } ہے۔
facts-bulletin-text-now = اب یہ { $fact } ہے۔

# For residents: a guide with the values of another day.
facts-as-of-summary = کسی اور دن کی رقمیں اور مقررہ مدتیں دیکھیں
facts-as-of-what = اگر آپ کو اُس دن کا قاعدہ چاہیے جب آپ کو چوٹ لگی یا آپ نے کام کیا، تو وہ دن چنیں۔
facts-as-of-day = دن
facts-as-of-button = اُس دن کی رقمیں اور مدتیں دکھائیں
# $day: a day
facts-as-of-note = رقمیں اور مقررہ مدتیں { $day } کی ہیں۔ وضاحتیں آج کی ہیں۔
facts-as-of-missing = جہاں آپ کو لکیر (—) نظر آئے، وہاں ہمیں اُس دن کی رقم یا مدت معلوم نہیں۔
facts-as-of-today = آج کی رقموں اور مدتوں پر واپس جائیں
# $first, $last: days
facts-as-of-error = براہِ کرم { $first } سے { $last } تک کا کوئی دن چنیں۔ ابھی آپ آج کی رقمیں اور مدتیں دیکھ رہے ہیں۔
