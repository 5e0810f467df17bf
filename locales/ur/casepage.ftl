# The list of cases.
desk-deadline = قانونی آخری تاریخ
desk-task = کام

# The parts of a case's page.
desk-parts = اس صفحے کے حصے
desk-part-answer = جواب
desk-earlier = { $count ->
    [one] پہلے کا { $count } پیغام دکھائیں
   *[other] پہلے کے { $count } پیغام دکھائیں
}

# Saved replies.
desk-replies-heading = محفوظ شدہ جواب ڈالیں
desk-replies-find = عنوان سے تلاش کریں
desk-replies-find-button = محفوظ شدہ جواب تلاش کریں
desk-replies-none = کسی محفوظ شدہ جواب کے عنوان میں یہ الفاظ نہیں ہیں۔
desk-reply-only-in = صرف { $language } زبان میں
desk-reply-put-in = ”{ $title }“ ڈال دیا گیا۔ براہِ کرم اسے پڑھیں، اور بھیجنے سے پہلے جو مناسب نہ ہو اسے تبدیل کریں۔
desk-reply-elsewhere = یہ جواب { $asked } زبان میں نہیں ہے، اس لیے { $language } زبان میں ڈالا گیا۔
desk-reply-korean = کوریائی متن دکھائیں

# A machine's draft.
desk-draft-button = مرکز کی مشین سے مسودہ
desk-draft-label = مشین کا مسودہ۔ یہ غلط ہو سکتا ہے، اور اسے محفوظ نہیں کیا جاتا۔
desk-draft-no-language = مرکز کی مشین اس زبان کا ترجمہ نہیں کرتی۔
desk-draft-trouble = مرکز کی مشین اس وقت جواب نہیں دے رہی۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔

# What changed meanwhile, what is missing.
desk-error-colleague-wrote = اس دوران کوئی اور جواب بھیجا گیا، اس لیے ابھی کچھ نہیں بھیجا گیا۔ براہِ کرم پہلے اسے پڑھیں۔ آپ نے جو لکھا تھا وہ یہاں موجود ہے۔
desk-error-no-summary = براہِ کرم پہلے تین سطروں کا خلاصہ لکھیں۔ جو معاملہ سنبھالتا ہے، وہ اسی سے شروع کرتا ہے۔
desk-error-no-consent = سائل راضی نہیں ہوا، یا اس کی رضامندی کی مدت ختم ہو گئی، اس لیے کچھ نہیں بتایا جا سکتا۔
desk-error-second-person = ہنگامی حالت کی تصدیق کوئی دوسرا شخص کرے، وہ نہیں جس نے یہ درج کی۔
desk-error-too-many = مزید کی گنجائش نہیں ہے۔ براہِ کرم پہلے جو ہو چکا ہے اسے نمٹائیں۔
desk-error-summary = براہِ کرم حقائق اور خواہش ایک ایک سطر میں لکھیں، ہر ایک 400 حروف تک۔
desk-error-task = براہِ کرم 300 حروف تک لکھیں کہ کیا کرنا ہے۔
desk-error-day = براہِ کرم تاریخ دوبارہ دیکھیں۔
desk-error-hand-over = براہِ کرم چنیں کہ کس کو اور کیوں۔
desk-error-outcome = براہِ کرم چنیں کہ یہ کیسے ختم ہوا۔
desk-error-referral = براہِ کرم ادارہ دیکھیں، اسے کیا بتایا جاتا ہے، سائل کیسے راضی ہوا، اور کب تک: آج یا اس کے بعد۔
desk-error-emergency = براہِ کرم 300 حروف تک لکھیں کہ سائل سے کیوں نہیں پوچھا جا سکا۔
desk-error-taken = یہ معاملہ پہلے ہی اس شخص کے پاس ہے، یا اس دوران کسی کو دے دیا گیا۔
desk-error-excluded = اس شخص کو اس معاملے سے الگ رکھا گیا ہے۔ براہِ کرم کسی اور کو چنیں۔
desk-flag-error = لگتا ہے اس میں قیام کی حیثیت، رجسٹریشن نمبر یا پاسپورٹ نمبر ہے۔ اگر ضرورت نہ ہو تو براہِ کرم اسے نکال دیں۔ اسے رہنے دینے کے لیے بٹن ایک بار اور دبائیں۔
desk-flag-send = ایسے ہی بھیجیں
desk-flag-save = ایسے ہی محفوظ کریں

# Notes among staff.
desk-notes-heading = اندرونی نوٹ
desk-notes-hint = یہ صرف وہ عملہ دیکھتا ہے جس کے پاس یہ معاملہ ہے۔ سائل کبھی نہیں دیکھتا۔
desk-note-label = نیا نوٹ
desk-note-button = نوٹ رکھیں

# Deadlines and tasks.
desk-deadlines-heading = قانونی آخری تاریخیں
desk-deadlines-none = کوئی آخری تاریخ درج نہیں ہے۔
desk-deadline-add = آخری تاریخ درج کریں
desk-deadline-hint = تاریخ آپ خود دیکھ کر درج کرتے ہیں۔ یہاں کوئی حساب نہیں لگایا جاتا۔
desk-deadline-kind = کس چیز کی آخری تاریخ
desk-deadline-button = آخری تاریخ درج کریں
desk-deadline-end = ہٹائیں
desk-deadline-end-label = آخری تاریخ ہٹائیں: { $what }
desk-day = تاریخ
desk-tasks-heading = کام
desk-tasks-none = کرنے کو کچھ نہیں ہے۔
desk-task-add = کام شامل کریں
desk-task-words = کیا کرنا ہے
desk-task-button = کام شامل کریں
desk-task-done = ہو گیا
desk-task-done-label = ہو گیا: { $what }
desk-task-is-done = مکمل
desk-task-follow-up = دوبارہ پوچھیں کہ مسئلہ حل رہا یا نہیں
deadline-wage-claim = اجرت کا مطالبہ
deadline-severance = ریٹائرمنٹ الاؤنس کا مطالبہ
deadline-dismissal-relief = ناجائز برطرفی کے خلاف درخواست
deadline-accident-claim = صنعتی حادثے کی درخواست
deadline-flight = پرواز
deadline-other = کوئی اور آخری تاریخ

# One's own name for a case.
desk-label = اس کے لیے میرا نام
desk-label-button = رکھیں
desk-label-hint = یہ صرف آپ دیکھتے ہیں۔ براہِ کرم کسی شخص کا نام یا کوئی نمبر نہ لکھیں۔

# The summary.
desk-summary-heading = تین سطروں کا خلاصہ
desk-summary-none = ابھی کوئی خلاصہ نہیں ہے۔
desk-summary-write = خلاصہ لکھیں
desk-summary-hint = ایک ایک سطر، کوریائی زبان میں۔ یہاں یا باہر، جو معاملہ سنبھالتا ہے وہ پہلے یہی پڑھتا ہے۔
desk-summary-facts = حقائق
desk-summary-wish = خواہش
desk-summary-done = اب تک کیا ہوا
desk-summary-button = خلاصہ محفوظ کریں
desk-summary-earlier = { $count ->
    [one] پہلے کا { $count } خلاصہ
   *[other] پہلے کے { $count } خلاصے
}

# Handing over.
desk-hand-over-heading = کسی اور کو سونپنا
desk-hand-over-open = ساتھی کو سونپیں
desk-hand-over-hint = اس کے لیے تین سطروں کا خلاصہ ضروری ہے۔ پھر معاملہ آپ کی فہرست سے نکل جاتا ہے۔
desk-hand-over-to = کس کو
desk-hand-over-routing = کوئی اور جو قواعد کے مطابق ملے
desk-hand-over-why = وجہ
desk-hand-over-button = سونپیں
desk-colleague = { $name } ({ $languages })
hand-over-language = زبان مناسب نہیں
hand-over-topic = موضوع مناسب نہیں
hand-over-away = میری غیر موجودگی
hand-over-too-much = میرے پاس کام بہت زیادہ ہے
hand-over-conflict = کسی سے جان پہچان ہے، یا دوسرے فریق کو بھی مشورہ دیا جا رہا ہے
hand-over-other = کوئی اور وجہ

# Closing.
desk-close-open = بتائیں کہ کیسے ختم ہوا، اور بند کریں
desk-outcome = یہ کیسے ختم ہوا
desk-follow-up = بعد میں دوبارہ پوچھیں
outcome-advised = مشورہ دیا گیا
outcome-paid = جو واجب تھا وہ مل گیا
outcome-petition-filed = شکایت یا درخواست دی گئی
outcome-referred = دوسرے ادارے کے سپرد کیا گیا
outcome-withdrawn = سائل آگے نہیں بڑھنا چاہتا
outcome-not-reached = سائل سے رابطہ نہ ہو سکا
outcome-duplicate = یہی معاملہ پہلے سے موجود ہے
outcome-no-answer-needed = جواب کی ضرورت نہیں تھی
follow-up-no = دوبارہ نہ پوچھیں
follow-up-30 = 30 دن بعد دوبارہ پوچھیں
follow-up-90 = 90 دن بعد دوبارہ پوچھیں

# Referring.
desk-refer-heading = دوسرے اداروں کے سپرد
desk-refer-none = کسی دوسرے ادارے کو نہیں بتایا گیا۔
desk-refer-open = کسی ادارے کے سپرد کریں
desk-refer-hint = صرف وہی بتایا جاتا ہے جس پر سائل راضی ہوا۔ کچھ بھی خود بخود نہیں بھیجا جاتا: اسے پرنٹ کریں، یا فون پر پڑھ کر سنائیں۔
desk-refer-contact = ادارہ
desk-refer-purpose = کس لیے
desk-refer-fields = کیا بتایا جاتا ہے
desk-refer-how = سائل کیسے راضی ہوا
desk-refer-consent = رضامندی
desk-refer-reason = سائل سے کیوں نہیں پوچھا جا سکا
desk-refer-reason-hint = صرف ہنگامی حالت میں۔ کچھ بتانے سے پہلے سربراہ کی تصدیق ضروری ہے۔
desk-refer-until = رضامندی کب تک ہے
desk-refer-due = جواب کی متوقع تاریخ
desk-refer-moved = آخری تبدیلی
desk-refer-button = سپرد کرنے کی تیاری کریں
desk-refer-words = سائل کو دکھانے کے الفاظ
desk-refer-waits = رضامندی یا تصدیق کا انتظار ہے۔ اس سے پہلے کچھ نہیں بتایا جا سکتا۔
desk-refer-confirm = ہنگامی حالت کی تصدیق کریں
desk-refer-paper = پرنٹ کرنے یا پڑھ کر سنانے کے لیے
desk-refer-withdraw = سائل نے رضامندی واپس لے لی
desk-refer-may-notify = ہو سکتا ہے { $body } کے اہلکاروں پر امیگریشن کو اطلاع دینا لازم ہو۔ کسی کا نام بتانے سے پہلے براہِ کرم یہ پوچھ لیں۔
desk-paper-title = { $name } کے سپرد
desk-paper-files = ان نقلوں میں جو اس کے ساتھ دی جاتی ہیں۔
desk-paper-only = اس میں صرف وہی ہے جس پر سائل راضی ہوا۔
referral-drafted = تیار ہے
referral-sent = بتا دیا گیا
referral-received = وہاں مل گیا
referral-accepted = وہاں قبول کیا گیا
referral-declined = وہاں انکار کیا گیا
referral-done = مکمل
referral-withdrawn = رضامندی واپس لی گئی

office-claimed = سائل کی رضامندی کے بغیر ہنگامی طور پر سپرد کیا گیا معاملہ آپ کی تصدیق کے انتظار میں ہے۔

# Consent, in the client's language.
consent-text = کیا ہم { $name } کو یہ باتیں بتا سکتے ہیں؟ مقصد: { $purpose }۔
consent-until = یہ صرف { $day } تک بتایا جا سکتا ہے۔
consent-withdraw-any-time = آپ کسی بھی وقت رضامندی واپس لے سکتے ہیں۔ رضامندی کے بغیر بھی ہم آپ کی مدد کرتے رہیں گے۔
consent-confirmed-by = ہنگامی حالت، تصدیق: { $name }
consent-purpose-counsel = مشاورت
consent-purpose-legal = قانونی مدد
consent-purpose-medical = علاج
consent-purpose-shelter = رہنے کی جگہ
consent-field-summary = معاملے کا خلاصہ
consent-field-reach = آپ سے رابطے کا طریقہ
consent-field-files = تصویریں اور دستاویزات
consent-how-spoken = زبانی رضامندی
consent-how-written = تحریری رضامندی
consent-how-in-case = سائل معاملے کے صفحے پر رضامندی دیتا ہے
consent-how-emergency = ہنگامی حالت: پوچھا نہیں جا سکا

# The history.
desk-history-title = معاملہ { $locator } کا ریکارڈ
desk-history-link = پورا ریکارڈ دکھائیں
desk-history-whole = ریکارڈ مکمل ہے۔
desk-history-broken = ریکارڈ ٹوٹا ہوا ہے۔ براہِ کرم سسٹم کے منتظم کو بتائیں۔
desk-history-when = کب
desk-history-what = کیا
desk-history-who = کون
desk-history-nobody = سائل یا سسٹم
act-noted = نوٹ رکھا گیا
act-task-set = کام درج کیا گیا
act-task-done = کام مکمل کیا گیا
act-deadline-set = آخری تاریخ درج کی گئی
act-deadline-ended = آخری تاریخ ہٹائی گئی
act-labelled = نام رکھا گیا
act-summed-up = خلاصہ لکھا گیا
act-handed-over = کسی اور کو سونپا گیا
act-client-asked-for-another = سائل نے کسی اور کو مانگا
act-set-aside = حل ہو گیا، بعد میں دوبارہ پوچھا جائے گا
act-consent-asked = رضامندی پوچھی گئی
act-consent-noted = رضامندی درج کی گئی
act-consent-given = سائل راضی ہوا
act-consent-withdrawn = رضامندی واپس لی گئی
act-emergency-claimed = ہنگامی حالت درج کی گئی
act-emergency-confirmed = ہنگامی حالت کی تصدیق ہوئی
act-referral-drafted = سپرد کرنے کی تیاری کی گئی
act-referral-moved = سپردگی کی حالت بدلی
act-machine-draft = مشین کا مسودہ پڑھا گیا

# What the client sees.
case-who = مرکز کا ایک مشیر آپ کو جواب دیتا ہے۔
case-who-writes = مرکز کا ایک مشیر، جو { $language } زبان لکھتا ہے، آپ کو جواب دیتا ہے۔
case-who-name = { $name } آپ کو جواب دیتے ہیں۔
case-who-name-writes = { $name } آپ کو { $language } زبان میں جواب دیتے ہیں۔
case-expect = آپ کو { $day } تک جواب ملنے کی امید ہے۔
case-told-heading = دوسروں کو بتانا
case-told-emergency = معاملہ فوری تھا، اس لیے آپ سے پوچھنے سے پہلے انہیں بتا دیا گیا۔ اگر کوئی سوال ہو تو براہِ کرم نیچے لکھیں۔
case-told-agree = میں راضی ہوں
case-told-refuse = میں راضی نہیں ہوں
case-told-withdraw = رضامندی واپس لیں
case-another = کیا آپ کسی اور مشیر کو چاہتے ہیں؟
case-another-button = کوئی اور مشیر مانگیں
case-another-done = آپ کا سوال کسی اور مشیر کو دیا جا رہا ہے۔
case-another-not = اب اسے بدلا نہیں جا سکتا۔ براہِ کرم مرکز کو بتائیں۔
