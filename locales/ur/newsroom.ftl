newsroom-title = اطلاعات بھیجیں
newsroom-empty = ابھی تک کوئی اطلاع نہیں لکھی گئی۔
newsroom-write = اطلاع لکھیں
newsroom-drafts = مسودے
newsroom-on-their-way = بھیجی جا رہی ہیں
newsroom-done = پہلے بھیجی گئیں
newsroom-subject = عنوان
newsroom-kind = قسم
newsroom-kind-note = اطلاع
newsroom-kind-issue = خبرنامے کا اعلان
newsroom-date = تاریخ
newsroom-got-it = کتنوں کو ملی
newsroom-reached = { $total } میں سے { $sent }
newsroom-state-draft = مسودہ
newsroom-state-approved = منظور شدہ
newsroom-state-fanning-out = بھیجنے کی تیاری جاری ہے
newsroom-state-sending = بھیجی جا رہی ہے
newsroom-state-done = سب کو بھیج دی گئی
newsroom-state-stopped = روک دی گئی
newsroom-announce-heading = خبرنامے کے شمارے کا اعلان کریں
newsroom-announce-what = چنے ہوئے شمارے کے مضامین کے عنوانات اور خلاصوں سے مسودہ بنتا ہے۔ آپ بھیجنے سے پہلے اسے تبدیل کر سکتے ہیں۔
newsroom-issue = خبرنامے کا شمارہ
newsroom-announce-button = مسودہ بنائیں

newsroom-topics-label = کن موضوعات کی معلومات حاصل کرنے والوں کو بھیجی جائے؟
newsroom-text = متن
newsroom-text-hint = پیراگراف کے درمیان ایک سطر خالی چھوڑیں، اور فہرست کی ہر سطر - سے شروع کریں۔ لنک اور رقم اس طرح لکھے جاتے ہیں:
newsroom-save = محفوظ کریں
newsroom-saved = محفوظ ہو گیا۔
newsroom-korean = کوریائی متن
newsroom-made-by = ترجمہ
newsroom-by-person = انسان نے کیا
newsroom-by-machine = مشین نے کیا
newsroom-last-saved = آخری بار محفوظ کیا گیا
newsroom-error-no-title = براہِ کرم عنوان لکھیں۔
newsroom-error-no-text = براہِ کرم متن لکھیں۔
newsroom-error-too-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $limit } حروف ہو سکتے ہیں۔
newsroom-error-fact = { $fact } نام کی کوئی رقم یا عدد درج نہیں ہے۔ براہِ کرم ہجے دیکھیں۔
newsroom-error-topics = براہِ کرم کم از کم ایک موضوع چنیں۔
newsroom-error-issue = اس شمارے کا اعلان نہیں کیا جا سکتا۔ براہِ کرم دیکھیں کہ یہ کوریائی زبان میں شائع ہوا ہے یا نہیں۔
newsroom-error-frozen = یہ اطلاع منظور ہو چکی ہے۔ اب اسے تبدیل نہیں کیا جا سکتا۔

newsroom-says = اس میں کیا لکھا ہے
newsroom-written = موجود ہے
newsroom-missing = ابھی نہیں ہے
newsroom-behind = { $count ->
    [one] { $shown } پرانا پیراگراف
   *[other] { $shown } پرانے پیراگراف
}
newsroom-who-gets-it = کسے ملے گی
newsroom-channel = بھیجنے کا ذریعہ
newsroom-channel-email = ای میل
newsroom-channel-telegram = Telegram
newsroom-people = افراد
newsroom-all = کل
newsroom-problem-missing = { $count ->
    [one] { $language } زبان میں متن نہیں ہے: { $shown } فرد کو کچھ نہیں ملے گا۔
   *[other] { $language } زبان میں متن نہیں ہے: { $shown } افراد کو کچھ نہیں ملے گا۔
}
newsroom-problem-stale = { $count ->
    [one] { $language } زبان کے متن میں { $count } پیراگراف موجودہ کوریائی متن سے پرانا ہے۔
   *[other] { $language } زبان کے متن میں { $count } پیراگراف موجودہ کوریائی متن سے پرانے ہیں۔
}
newsroom-problem-nobody = ابھی تک کسی نے ان موضوعات کی معلومات کے لیے درخواست نہیں کی۔
newsroom-test-heading = خود کو آزمائشی پیغام بھیجیں
newsroom-test-what = یہ { $address } پر بالکل اسی طرح بھیجا جائے گا جیسے پڑھنے والوں کو ملے گا۔
newsroom-test-all = تمام زبانیں
newsroom-tested = آزمائشی پیغام { $address } پر بھیجا جا رہا ہے۔ یہ جلد پہنچ جائے گا۔

newsroom-approve-heading = منظور کریں اور بھیجیں
newsroom-approve-what = منظوری کے بعد یہ فوراً بھیجی جائے گی اور ویب سائٹ پر بھی شائع ہو گی۔ پھر اسے تبدیل نہیں کیا جا سکتا۔
newsroom-approve-not-you = ناشر کی منظوری کے بعد یہ بھیجی جائے گی۔
newsroom-approve-button = منظور کریں اور بھیجیں
newsroom-accept = مجھے ان مسائل کا علم ہے۔ اسے اسی طرح بھیجیں۔
newsroom-accept-missing = { $count ->
    [one] اسے اسی طرح بھیجیں: { $languages } میں متن نہیں ہے، اس لیے { $shown } فرد کو کچھ نہیں ملے گا۔
   *[other] اسے اسی طرح بھیجیں: { $languages } میں متن نہیں ہے، اس لیے { $shown } افراد کو کچھ نہیں ملے گا۔
}
newsroom-error-accept = کچھ مسائل ہیں۔ پھر بھی بھیجنا ہو تو براہِ کرم نیچے خانے پر نشان لگائیں۔
newsroom-error-changed = جب آپ دیکھ رہے تھے تو اطلاع بدل گئی، اس لیے کچھ نہیں کیا گیا۔ براہِ کرم اس کی موجودہ شکل دوبارہ دیکھیں۔
newsroom-stop-title = بھیجنا روکیں
newsroom-stop-what = { $count ->
    [one] { $shown } فرد کو، جسے یہ ابھی تک نہیں ملی، نہیں بھیجی جائے گی۔
   *[other] { $shown } افراد کو، جنہیں یہ ابھی تک نہیں ملی، نہیں بھیجی جائے گی۔
}
newsroom-stop-stays = جو بھیجا جا چکا ہے وہ واپس نہیں لیا جا سکتا، اور ویب سائٹ کا صفحہ موجود رہے گا۔ بھیجنا دوبارہ شروع نہیں کیا جا سکتا۔
newsroom-stop-button = ابھی روکیں
newsroom-public-heading = ویب سائٹ پر پڑھیں

newsroom-progress = کتنی بھیجی گئی
newsroom-renew = موجودہ حالت دکھائیں
newsroom-sent = بھیجی گئی
newsroom-waiting = انتظار میں
newsroom-failed = ناکام
newsroom-unknown = پہنچنا یقینی نہیں
newsroom-withdrawn = نہیں بھیجی گئی
newsroom-failures = جو نہیں پہنچا
newsroom-each-failure = ایک ایک کر کے
newsroom-why = وجہ
newsroom-why-no-address = ایسا کوئی پتہ نہیں ہے
newsroom-why-full = میل باکس بھرا ہوا ہے
newsroom-why-refused = دوسری طرف نے قبول نہیں کیا
newsroom-why-later = کچھ دیر بعد دوبارہ بھیجا جائے گا
newsroom-why-unknown = رابطہ ٹوٹ گیا: معلوم نہیں کہ پہنچا یا نہیں
newsroom-why-other = کوئی اور وجہ
newsroom-code = جوابی کوڈ
newsroom-how-many = تعداد
newsroom-to = کس پتے پر
newsroom-forgotten = مٹایا گیا پتہ
newsroom-route-stopped = { $when } سے { $channel } کے ذریعے کچھ نہیں بھیجا گیا۔ وجہ دیکھیں، اسے درست کریں، پھر دوبارہ کوشش کریں۔
newsroom-route-rests = { $channel } کے ذریعے بھیجنا { $when } تک رکا ہوا ہے۔ پھر یہ خود بخود دوبارہ شروع ہو گا۔
newsroom-route-again = دوبارہ کوشش کریں
