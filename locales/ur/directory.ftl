# Contacts, kept in the newsroom.
board-section-contacts = رابطے
directory-title = رابطے
directory-lead = کہاں فون کریں اور کہاں جائیں۔ آپ جو تبدیل کرتے ہیں، وہ تمام زبانوں میں فوراً نظر آتا ہے۔
directory-new-title = نیا رابطہ
directory-removed = رابطہ مٹا دیا گیا۔
directory-none = کوئی رابطہ نہیں ملا۔
directory-search-label = نام، یا چلانے والا ادارہ
directory-see = پڑھنے والوں کو جیسا نظر آتا ہے
directory-name = نام
directory-note = کس بات میں مدد کرتا ہے
directory-other-languages = دوسری زبانیں
directory-unnamed = { $count ->
    [one] { $count } زبان میں نام نہیں ہے۔
   *[other] { $count } زبانوں میں نام نہیں ہے۔
}

directory-id = پتے میں نام
directory-id-hint = چھوٹے انگریزی حروف، ہندسے اور -۔ بعد میں اسے بدلا نہیں جا سکتا۔
directory-kind = قسم
directory-kind-emergency = ہنگامی فون
directory-kind-line = فون پر مشاورت
directory-kind-office = جانے کا دفتر
directory-kind-centre = شہر کا اپنا خدماتی مرکز
directory-run-by = چلانے والا ادارہ
directory-run-by-hint = اس کا سرکاری کوریائی نام۔
directory-topics = موضوعات
directory-phones = فون نمبر
directory-phones-hint = ہر نمبر درج شدہ قدر کے طور پر رکھا جاتا ہے، جسے متن میں بھی استعمال کیا جا سکتا ہے۔ جو نمبر پہلے سے درج ہے، وہی قدر استعمال ہوتی ہے۔ نمبر کو اس رابطے سے نکالنے کے لیے خانہ خالی کریں۔
directory-phone = نمبر { $number }
directory-phone-others = { $count ->
    [one] { $count } دوسرے متن یا رابطے میں بھی یہ نمبر ہے۔ اگر نمبر بدل گیا ہے تو اسے اس قدر کے صفحے پر تبدیل کریں۔
   *[other] { $count } دوسرے متن یا رابطوں میں بھی یہ نمبر ہے۔ اگر نمبر بدل گیا ہے تو اسے اس قدر کے صفحے پر تبدیل کریں۔
}
directory-address = پتہ
directory-address-hint = کوریائی زبان میں، بالکل ویسے جیسے بورڈ پر یا سرکاری کاغذوں میں لکھا ہے۔
directory-address-latin = لاطینی حروف میں پتہ
directory-speaks = مشاورت کی زبانیں
directory-speaks-hint = صرف وہ زبانیں جن کی تصدیق ہو چکی ہے۔
directory-hours = کھلنے کے اوقات
directory-hours-hint = دن اور وقت، ہر سطر میں الگ۔ خالی سطر شمار نہیں ہوتی۔
directory-hours-unknown = معلوم نہیں
directory-hours-weekly = ہر ہفتے ایک ہی اوقات
directory-row = سطر { $number }
directory-opens = کھلنے کا وقت
directory-closes = بند ہونے کا وقت
directory-row-languages = اگر اس وقت صرف کچھ زبانیں بولی جاتی ہوں
directory-more-rows = مزید سطریں دکھائیں
directory-cost = کال کا خرچ
directory-cost-unknown = معلوم نہیں
directory-website = ویب سائٹ
directory-status = تصدیق
directory-status-hint = صرف شہر کا اپنا خدماتی مرکز تصدیق کے بغیر یہاں ہو سکتا ہے، اور تب اس کا فون نمبر، اوقات اور پتہ نہیں دکھایا جاتا۔
directory-status-law = قانون میں لکھا ہے
directory-status-official = سرکاری ماخذ میں دیکھا گیا
directory-status-unverified = تصدیق نہیں ہوئی
directory-source = تصدیق کہاں سے ہوئی
directory-source-hint = وہ ویب سائٹ، خط یا فون کال جس سے آپ کو معلوم ہوا۔
directory-checked-on = جانچنے کی تاریخ
directory-position = فہرست میں جگہ
directory-position-hint = چھوٹے عدد پہلے آتے ہیں۔ خالی چھوڑیں تو جگہ وہی رہتی ہے، یا یہ سب سے آخر میں آتا ہے۔

directory-error-id = براہِ کرم 48 تک چھوٹے انگریزی حروف، ہندسے اور - استعمال کریں۔
directory-error-taken = اس نام کا رابطہ پہلے سے موجود ہے۔
directory-error-no-name = براہِ کرم نام لکھیں: { $what }۔
directory-error-long-name = براہِ کرم نام 120 حروف تک چھوٹا کریں: { $what }۔
directory-error-long-note = براہِ کرم تفصیل 400 حروف تک چھوٹی کریں: { $what }۔
directory-error-kind = براہِ کرم قسم چنیں۔
directory-error-run-by = براہِ کرم چلانے والے ادارے کا نام لکھیں، زیادہ سے زیادہ 120 حروف۔
directory-error-topic = ایسا کوئی موضوع نہیں ہے: { $what }۔
directory-error-phone = یہ فون نمبر نہیں ہے: { $what }۔ براہِ کرم ہندسے اور - استعمال کریں۔
directory-error-shared = یہ نمبر دوسری جگہوں پر بھی ہے ({ $fact })۔ براہِ کرم اسے قدر کے صفحے پر تبدیل کریں، یا اس کا خانہ خالی کر کے دوسرا نمبر نئے خانے میں لکھیں۔
directory-error-other-values = اس نمبر کی دوسرے دنوں کی قدریں بھی ہیں ({ $fact })۔ براہِ کرم اسے قدر کے صفحے پر تبدیل کریں۔
directory-error-address = براہِ کرم پتہ 200 حروف تک لکھیں۔
directory-error-address-latin = براہِ کرم لاطینی حروف میں پتہ کوریائی پتے کے ساتھ لکھیں، زیادہ سے زیادہ 200 حروف۔
directory-error-speaks = ایسی کوئی زبان نہیں ہے: { $what }۔
directory-error-hours = براہِ کرم اوقات دوبارہ دیکھیں۔ ہر سطر میں دن ضروری ہے، کھلنے کا وقت بند ہونے سے پہلے ہو، اور اوپر ”ہر ہفتے ایک ہی اوقات“ چنا ہوا ہو۔
directory-error-website = براہِ کرم پورا پتہ لکھیں، { "https://" } سے شروع کر کے۔
directory-error-source = براہِ کرم 300 حروف تک لکھیں کہ تصدیق کہاں سے ہوئی۔
directory-error-status = براہِ کرم چنیں کہ تصدیق ہوئی یا نہیں۔
directory-error-checked-on = براہِ کرم بتائیں کہ اسے کس دن جانچا گیا۔
directory-error-checked-later = جانچنے کا دن آج کے بعد کا ہے۔
directory-error-position = جگہ 0 سے 9999 تک کا عدد ہے۔
directory-error-unverified-kind = صرف شہر کا اپنا خدماتی مرکز تصدیق کے بغیر یہاں ہو سکتا ہے۔
directory-error-unverified-shows = جس کی تصدیق نہیں ہوئی، اس کا فون نمبر، اوقات یا پتہ نہیں دکھایا جاتا۔ براہِ کرم بتائیں کہ تصدیق کیسے ہوئی، یا انہیں نکال دیں۔
directory-error-changed = اس دوران کسی نے یہ رابطہ بدل دیا۔ براہِ کرم نیچے تبدیلیاں دیکھیں۔ دوبارہ محفوظ کریں تو آپ کا لکھا ان کی جگہ لے لے گا۔
directory-error-shown = کچھ متن یہ رابطہ دکھاتے ہیں، اس لیے اسے مٹایا نہیں جا سکتا۔ براہِ کرم پہلے اسے ان میں سے نکالیں۔
directory-error-gone = یہ رابطہ مٹا دیا گیا ہے۔
directory-error-email = یہ ای میل کا پتہ نہیں ہے۔

directory-remove-heading = رابطہ مٹائیں
directory-remove-what = جب تک کوئی متن اسے دکھاتا ہے، اسے مٹایا نہیں جا سکتا۔ جو کچھ کیا گیا، اس کا ریکارڈ رہتا ہے۔
directory-remove-button = مٹائیں

directory-history = تبدیلیاں
directory-history-none = ابھی تک کچھ نہیں بدلا گیا۔
directory-part = کیا
directory-done-made = بنایا گیا
directory-done-changed = تبدیل کیا گیا
directory-done-removed = مٹایا گیا
directory-done-imported = فائل سے لیا گیا
directory-done-confirmed = درست بتایا گیا
directory-by-files = فائل
directory-by-organisation = ادارہ

# Organisations confirm their entry each quarter.
directory-asked-heading = ادارے سے پوچھیں
directory-asked-what = ہر تین ماہ بعد اس پتے پر ای میل بھیج کر پوچھا جاتا ہے کہ معلومات درست ہیں یا نہیں۔ اس میں دیا گیا لنک { $days } دن تک کام کرتا ہے۔
directory-email = ادارے کا ای میل پتہ
directory-email-hint = یہ خفیہ کوڈ میں رکھا جاتا ہے اور کسی اور کام کے لیے استعمال نہیں ہوتا۔ خالی چھوڑیں تو کسی سے نہیں پوچھا جاتا۔
directory-email-button = اس پتے پر پوچھیں
directory-standing = ادارے کی تصدیق
directory-standing-asked = پوچھا گیا، ابھی جواب نہیں آیا۔
directory-standing-overdue = جواب نہیں آیا۔
directory-standing-next = دوبارہ { $day } کو پوچھا جائے گا۔
directory-standing-soon = جلد پوچھا جائے گا۔
directory-standing-none = نہیں پوچھا جاتا۔
directory-confirmed-on = ادارے نے { $day } کو اسے درست بتایا۔
directory-answers = ادارے کیا بتاتے ہیں کہ بدل گیا ہے
directory-answer-lost = یہ الفاظ کھولے نہیں جا سکتے۔
directory-settle-button = نمٹا دیا

directory-mail-subject-first = { $city }: کیا { $name } کی معلومات درست ہیں؟
directory-mail-subject-reminder = { $city }: ایک بار پھر: کیا { $name } کی معلومات درست ہیں؟
directory-mail-text-first =
    السلام علیکم، یہ غیر ملکی رہائشیوں کے لیے { $city } کی معلوماتی ویب سائٹ ہے۔

    ہماری ویب سائٹ { $name } کا فون نمبر، پتہ اور اوقات سولہ زبانوں میں دکھاتی ہے۔ ہر تین ماہ بعد ہم پوچھتے ہیں کہ یہ اب بھی درست ہیں یا نہیں۔

    براہِ کرم یہ لنک کھولیں۔ سب درست ہو تو بٹن دبائیں، یا لکھیں کہ کیا بدل گیا ہے۔ اس میں ایک منٹ لگتا ہے۔

    { $link }

    یہ لنک 30 دن تک کام کرتا ہے۔ اس ای میل کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔
directory-mail-text-reminder =
    السلام علیکم، یہ غیر ملکی رہائشیوں کے لیے { $city } کی معلوماتی ویب سائٹ ہے۔

    دو ہفتے پہلے ہم نے پوچھا تھا کہ { $name } کی معلومات درست ہیں یا نہیں۔ ابھی تک جواب نہیں ملا، اس لیے ہم ایک بار پھر پوچھ رہے ہیں۔

    { $link }

    سب درست ہو تو بٹن دبائیں، یا لکھیں کہ کیا بدل گیا ہے۔ اس ای میل کے جواب میں لکھی گئی بات کوئی نہیں پڑھتا۔

directory-confirm-title = کیا یہ درست ہے؟
directory-confirm-lead = غیر ملکی رہائشی یہ دیکھتے ہیں۔ براہِ کرم فون نمبر، پتہ اور اوقات دیکھیں۔
directory-confirm-right-button = سب درست ہے
directory-confirm-changed-heading = کیا کچھ بدل گیا ہے؟
directory-confirm-words = کیا بدل گیا ہے
directory-confirm-words-hint = بتائیں کہ کیا بدلا، کیسے بدلا، اور کب سے۔ کوئی اسے پڑھ کر معلومات درست کرے گا۔
directory-confirm-changed-button = بھیجیں
directory-confirm-wrong = ابھی کچھ نہیں بھیجا گیا۔ براہِ کرم نیچے دیکھیں۔
directory-confirm-meanwhile = اس دوران معلومات بدل گئی ہیں، اس لیے ابھی کچھ بھی تصدیق نہیں ہوا۔ براہِ کرم موجودہ معلومات دیکھ کر دوبارہ جواب دیں۔
directory-confirm-error-empty = براہِ کرم لکھیں کہ کیا بدل گیا ہے۔
directory-confirm-error-long = براہِ کرم زیادہ سے زیادہ 2,000 حروف لکھیں۔
directory-confirm-thanks-title = شکریہ
directory-confirm-thanks-right = ہم نے درج کر لیا کہ آپ نے آج اسے درست بتایا۔ ہم تین ماہ بعد دوبارہ پوچھیں گے۔
directory-confirm-thanks-changed = آپ نے جو لکھا، وہ ہم نے آگے پہنچا دیا ہے۔
directory-confirm-already = آپ پہلے ہی جواب دے چکے ہیں۔ مزید کچھ کرنے کی ضرورت نہیں۔
directory-confirm-see = معلومات دیکھیں
directory-confirm-spent-title = یہ لنک اب کام نہیں کرتا
directory-confirm-spent = یہ بہت پرانا ہے، یا اس کے بعد نئی ای میل آ چکی ہے۔ براہِ کرم اگلی ای میل کا لنک استعمال کریں۔ اگر اس وقت کچھ غلط ہے تو سٹی ہال کو فون کریں۔

contact-address = پتہ
