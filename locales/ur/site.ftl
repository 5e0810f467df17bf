site-description = رہائشیوں کے لیے ان کی اپنی زبان میں رہنما کتابچے، رابطے اور مفت مشاورت
skip-to-content = سیدھے اصل متن پر جائیں
nav-main = اہم صفحات
nav-footer = مزید صفحات
nav-staff = عملے کے صفحات
nav-back = واپس
nav-guides = رہنما کتابچے
nav-contacts = رابطے
nav-newsletter = خبرنامہ
nav-subscribe = نئی معلومات حاصل کریں
nav-ask = مشیر سے پوچھیں
nav-privacy = رازداری
nav-desk = میرے معاملات
nav-office = دفتر
nav-newsroom = شعبۂ اطلاعات
languages-label = زبان
choose-language = اپنی زبان چنیں
demo-banner = یہ صرف دکھانے کے لیے بنایا گیا ایک فرضی ہفتہ ہے۔ یہاں کچھ بھی اصلی نہیں ہے اور کچھ بھی بھیجا نہیں جاتا۔

home-title = رہائشیوں کے لیے رہنما کتابچے اور مشاورت
home-question = آپ کو کس چیز کی ضرورت ہے؟
home-all-contacts = تمام رابطے
home-first-guides = جو بہت سے لوگ پڑھتے ہیں
emergency-heading = ہنگامی حالت، دن رات
topics-all = تمام موضوعات
topic-no-guides = اس موضوع پر ابھی کوئی رہنما کتابچہ نہیں ہے۔ آپ مشیر سے پوچھ سکتے ہیں۔

ask-heading = مشیر سے پوچھیں
ask-more-heading = کیا ابھی بھی کوئی سوال ہے؟
ask-free = مفت، آپ کی اپنی زبان میں۔ نام بتانا ضروری نہیں۔
ask-button = سوال پوچھیں
ask-return-link = اپنے رسید نمبر سے جواب پڑھیں

subscribe-heading = اپنی زبان میں نئی معلومات حاصل کریں
subscribe-lead = ای میل پر۔ آپ جب چاہیں اسے بند کر سکتے ہیں۔
subscribe-lead-both = ای میل یا Telegram پر۔ آپ جب چاہیں اسے بند کر سکتے ہیں۔
subscribe-button = نئی معلومات حاصل کریں

guides-title = رہنما کتابچے
newsletter-title = خبرنامہ
article-as-of = اس مضمون کے اعداد اس تاریخ کے مطابق ہیں:
korean-title-to-show = کاؤنٹر پر دکھانے کے لیے کوریائی زبان میں عنوان
korean-name-to-show = دکھانے یا بتانے کے لیے کوریائی زبان میں نام
made-by-person = یہ ترجمہ کسی انسان نے کیا ہے۔
made-by-machine = یہ ترجمہ مشین نے کیا ہے۔ ابھی تک کسی اہلِ زبان نے اسے نہیں جانچا۔
made-by-machine-reviewed = یہ ترجمہ مشین نے کیا ہے اور ایک اہلِ زبان نے اسے جانچا ہے۔
updated-on = آخری تبدیلی کی تاریخ
stale-note = { $count ->
    [one] اس کے بعد کوریائی متن { $count } جگہ بدل گیا ہے، اور اس جگہ پر نشان لگا ہے۔ ترجمہ جلد درست کیا جائے گا۔
   *[other] اس کے بعد کوریائی متن { $count } جگہوں پر بدل گیا ہے، اور ان جگہوں پر نشان لگا ہے۔ ترجمہ جلد درست کیا جائے گا۔
}
sources-heading = ماخذ
terms-heading = کوریائی الفاظ
fallback-note = یہ متن { $wanted } زبان میں شائع نہیں ہوا۔ نیچے یہ { $shown } زبان میں ہے۔ یہ ان زبانوں میں بھی موجود ہے:
stale-since = یہ { $day } کو بدلا۔
not-translated-yet = (ابھی ترجمہ نہیں ہوا)
why-not-over = یہ متن جس بارے میں تھا، وہ بات ختم ہو چکی ہے۔
why-not-wrong = اس میں کچھ غلط تھا اور اسے درست کیا جا رہا ہے۔
why-not-replaced = یہ بات اب دوسرے متن میں لکھی ہے۔
why-not-no-translator = ہمیں ابھی تک اس کا ترجمہ کرنے والا کوئی نہیں ملا۔
why-not-korean-only = یہ صرف ان لوگوں کے کام کا ہے جو کوریائی زبان پڑھتے ہیں۔
missing-title = ابھی ترجمہ نہیں ہوا
missing-why = اس متن کا ابھی { $wanted } زبان میں ترجمہ نہیں ہوا۔
missing-where = آپ اسے ان زبانوں میں پڑھ سکتے ہیں:
missing-want-button = مجھے یہ ترجمہ چاہیے
missing-counted = شکریہ۔ ایڈیٹر دیکھتے ہیں کہ کتنے لوگ یہ ترجمہ چاہتے ہیں۔

contacts-title = رابطے
contacts-topic-label = آپ کی بات کس بارے میں ہے؟
contacts-all-topics = تمام موضوعات
contacts-speaks-label = صرف وہ جو یقینی طور پر { $language } زبان بولتے ہیں
contacts-show-button = دکھائیں
contacts-centre-heading = شہر کا خدماتی مرکز
contacts-lines-heading = فون پر مشاورت
contacts-none = کوئی نہیں ملا۔ تمام موضوعات میں دیکھیں، یا یہاں مشیر سے پوچھیں۔
contact-run-by = چلانے والا ادارہ
contact-website = ویب سائٹ
contact-checked = جانچنے کی تاریخ
contact-cost-caller = کال کے پیسے فون کرنے والا دیتا ہے۔
contact-cost-free = کال مفت ہے۔
hours-always = ہر روز، دن رات
weekday-mon = پیر
weekday-tue = منگل
weekday-wed = بدھ
weekday-thu = جمعرات
weekday-fri = جمعہ
weekday-sat = ہفتہ
weekday-sun = اتوار

search-title = تلاش
search-label = رہنما کتابچے اور فون نمبر تلاش کریں
search-placeholder = مثلاً: مجھے اجرت نہیں ملی
search-button = تلاش کریں
search-found = { $count ->
    [0] کچھ نہیں ملا۔
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
}
search-elsewhere = { $count ->
    [one] { $language } زبان میں { $count } نتیجہ
   *[other] { $language } زبان میں { $count } نتائج
}
search-not-found-ask = جو چاہیے تھا وہ نہیں ملا؟
search-kind-guide = رہنما کتابچہ
search-kind-article = خبرنامہ
search-kind-contact = رابطہ
search-kind-bulletin = نئی معلومات

typed-kept = آپ نے جو لکھا تھا وہ محفوظ ہے۔ یہ مرحلہ مکمل ہوتے ہی وہ اپنے فارم میں دوبارہ نظر آئے گا۔
typed-again-title = آپ نے جو لکھا تھا، اسے ایک بار اور بھیجیں
typed-again-lead = محفوظ ہونے سے پہلے آپ کے سائن اِن کا وقت ختم ہو گیا۔ آپ کا لکھا ہوا کچھ بھی ضائع نہیں ہوا۔
typed-again-button = ایک بار اور بھیجیں
typed-again-leave = بھیجے بغیر چھوڑ دیں
fault-home = پہلے صفحے پر جائیں
fault-not-found-title = یہ صفحہ یہاں نہیں ہے
fault-not-found-what = ہو سکتا ہے پتہ بدل گیا ہو یا غلط لکھا گیا ہو۔ جو آپ کو چاہیے اسے تلاش کریں، یا مشیر سے پوچھیں۔
fault-forbidden-title = یہ صفحہ آپ کے لیے نہیں ہے
fault-forbidden-what = آپ کے اکاؤنٹ کو اس صفحے کی اجازت نہیں ہے، یا آپ نے سائن اِن نہیں کیا۔
fault-unreadable-title = آپ نے جو بھیجا وہ پڑھا نہیں جا سکتا
fault-unreadable-what = راستے میں کچھ خراب ہو گیا۔ براہِ کرم واپس جائیں اور دوبارہ بھیجیں۔
fault-too-large-title = یہ بہت لمبا ہے
fault-too-large-what = براہِ کرم واپس جائیں، متن چھوٹا کریں اور دوبارہ بھیجیں۔
fault-too-many-title = ایک ساتھ بہت زیادہ بار بھیجا گیا
fault-too-many-what = براہِ کرم ایک منٹ انتظار کریں، پھر واپس جا کر دوبارہ بھیجیں۔ آپ نے جو لکھا تھا وہ فارم میں موجود ہے۔
fault-busy-title = ہم تھوڑی دیر کے لیے مصروف ہیں
fault-busy-what = براہِ کرم ایک منٹ بعد دوبارہ کوشش کریں۔ واپس جائیں تو آپ نے جو لکھا تھا وہ فارم میں موجود ہے۔ ہنگامی حالت میں 112 یا 119 پر فون کریں۔
fault-kept-what = ابھی نہیں بھیجا جا سکا، مگر کچھ ضائع نہیں ہوا: آپ نے جو لکھا وہ اسی صفحے پر ہے۔ براہِ کرم ایک منٹ انتظار کریں اور یہیں سے بھیجیں۔ ہنگامی حالت میں 112 یا 119 پر فون کریں۔
fault-kept-again = یہیں سے بھیجیں
fault-kept-yours = آپ نے جو لکھا
fault-trouble-title = ہماری طرف کچھ خرابی ہو گئی
fault-trouble-what = یہ آپ کی غلطی نہیں ہے، اور خرابی درج کر لی گئی ہے۔ براہِ کرم کچھ دیر بعد دوبارہ کوشش کریں۔

privacy-title = رازداری
privacy-reading = آپ یہاں سب کچھ اکاؤنٹ کے بغیر اور نام بتائے بغیر پڑھ سکتے ہیں۔ ہم نہ اشتہار استعمال کرتے ہیں، نہ آپ پر نظر رکھنے والے پروگرام، نہ دوسری کمپنیوں کی خدمات، اور ہم یہ فہرست نہیں رکھتے کہ کس نے کیا پڑھا۔
privacy-cookie = اگر آپ زبان چنتے ہیں تو آپ کا فون اسے ایک چھوٹی فائل (کوکی) میں یاد رکھتا ہے۔ پڑھنے کے دوران آپ کے فون میں اور کچھ محفوظ نہیں کیا جاتا۔
privacy-asking-heading = جب آپ مشیر سے پوچھتے ہیں
privacy-asking = نام کی ضرورت نہیں۔ آپ کا سوال صرف اس کا ذمہ دار مشیر اور مرکز کا سربراہ پڑھ سکتے ہیں، اور جب بھی کوئی اسے کھولتا ہے، یہ درج کیا جاتا ہے۔
privacy-asking-sealed = آپ جو لکھتے ہیں وہ خفیہ کوڈ میں رکھا جاتا ہے، اور ہر سوال کی اپنی الگ کنجی ہوتی ہے۔ آپ سے رابطے کا ذریعہ (ای میل یا Telegram) بھی خفیہ کوڈ میں رکھا جاتا ہے۔
privacy-asking-status = براہِ کرم اپنا ویزا، رجسٹریشن نمبر یا پاسپورٹ نمبر نہ لکھیں۔ ان کے لیے کوئی خانہ نہیں ہے، اور آپ کو جواب دینے کے لیے کسی کو ان کی ضرورت نہیں۔
privacy-subscribing-heading = جب آپ نئی معلومات حاصل کرتے ہیں
privacy-subscribing = ہم آپ کا وہ پتہ جس پر پیغام جاتے ہیں، آپ کی زبان اور موضوعات اس وقت تک رکھتے ہیں جب تک آپ اسے بند نہ کریں۔ کسی بھی پیغام میں ایک بار دبانے سے یہ بند ہو جاتا ہے۔ پیغامات ہمیں یہ نہیں بتاتے کہ آپ نے انہیں کھولا یا نہیں۔
