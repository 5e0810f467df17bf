# What readers see of a text.
text-gone-title = یہ متن اب یہاں نہیں ہے
# $day: a date
text-stale-here = کوریائی متن { $day } کو بدل گیا۔ ترجمہ جلد درست کیا جائے گا۔
text-stale-here-undated = کوریائی متن بدل گیا ہے۔ ترجمہ جلد درست کیا جائے گا۔

# What a text is, and where it stands.
text-kind-guide = رہنما کتابچہ
text-kind-publication = رسالہ
text-kind-issue = خبرنامے کا شمارہ
text-kind-article = مضمون
text-kind-bulletin = اطلاع
text-kind-alert = ہنگامی اطلاع
text-kind-reply = محفوظ جواب
text-kind-question = مشاورت سے پہلے کا سوال
text-kind-situation = مشکل سے نکلنے کا راستہ
text-kind-programme = کورس یا تقریب
text-state-missing = ترجمہ نہیں ہوا
text-state-asked-for = ترجمہ سونپا گیا
text-state-in-translation = ترجمہ ہو رہا ہے
text-state-stale = کوریائی متن بدل گیا
text-state-withdrawn = پڑھنے والوں سے ہٹا لیا گیا
text-state-machine = مشین کا ترجمہ، ابھی کسی نے نہیں پڑھا
text-state-needs-review = ابھی کسی نے نہیں پڑھا
text-state-reviewed = زبان جاننے والے نے پڑھا
text-state-declined = ترجمہ نہیں ہو گا
text-state-draft = لکھا جا رہا ہے
text-state-public = شائع شدہ
# $count: how many; $shown: the same as it is written
text-behind = { $count ->
    [one] { $shown } جملہ کوریائی متن سے پرانا
   *[other] { $shown } جملے کوریائی متن سے پرانے
}
# $count: how many; $shown: the same as it is written
text-unwritten = { $count ->
    [one] { $shown } جملہ ترجمے کے بغیر
   *[other] { $shown } جملے ترجمے کے بغیر
}
text-by-file = فائل سے لیا گیا

# One text.
text-public-pages = پڑھنے والے کیا دیکھتے ہیں
text-languages = ہر زبان میں حالت
text-readers-see = پڑھنے والوں کے سامنے
text-read-by = کس نے پڑھا
text-to-do = آپ کیا کر سکتے ہیں
text-public-since = کب سے شائع ہے
text-not-public = شائع نہیں
text-history = تبدیلیوں کی تاریخ
text-more = مزید
text-act-publish = شائع کریں
text-act-review = میں نے پڑھ لیا، یہ درست ہے
text-act-schedule = دن مقرر کریں
text-act-unschedule = مقررہ دن واپس لیں
text-act-decline = ترجمہ نہ کریں
text-act-take-up = اب ترجمہ کیا جائے
text-act-withdraw = پڑھنے والوں سے ہٹا لیں
text-schedule-at = یہ کب شائع ہو؟ (اس شہر کے وقت کے مطابق)
text-decline-why = پڑھنے والوں کو کیا بتایا جائے
text-note = ساتھیوں کے لیے نوٹ (خالی چھوڑ سکتے ہیں)
text-publish-all-heading = ایک ساتھ شائع کریں
text-publish-all-what = ان میں وہ سب کچھ ہے جو کوریائی متن میں ہے۔ شائع کرنے کے لیے زبانیں چنیں۔ اگر ان میں سے ایک بھی شائع نہ ہو سکے تو کوئی بھی شائع نہیں ہوتی۔
text-publish-all-button = چنی ہوئی زبانیں شائع کریں

# What was done.
text-done-made = متن بن گیا ہے۔ اب اس کا کوریائی متن لکھیں۔
text-done-saved = محفوظ ہو گیا۔
text-done-published = شائع ہو گیا۔
text-done-scheduled = یہ اس وقت شائع ہو جائے گا۔
text-done-unscheduled = مقررہ دن واپس لے لیا گیا۔
text-done-withdrawn = یہ پڑھنے والوں سے ہٹا لیا گیا ہے، اور انہیں وجہ بتائی جاتی ہے۔
text-done-declined = اس کا ترجمہ نہیں ہو گا، اور پڑھنے والوں کو وجہ بتائی جاتی ہے۔
text-done-taken-up = اب اس کا ترجمہ کیا جائے گا۔
text-done-reviewed = درج کر لیا گیا کہ آپ نے اسے پڑھ لیا ہے۔
text-done-restored = پرانا متن دوبارہ سب سے نئے کے طور پر محفوظ ہو گیا ہے۔ پڑھنے والے اسے ابھی نہیں دیکھتے۔
text-done-still-correct = درج کر لیا گیا کہ ترجمے اب بھی درست ہیں۔
text-done-unchanged = کچھ نہیں بدلا تھا۔

# What cannot be done.
text-refusal-no-words = اس زبان میں ابھی کوئی متن نہیں ہے۔
text-refusal-unwritten = عنوان یا متن ابھی خالی ہے۔
text-refusal-changed = اس دوران کسی نے دوسرا متن محفوظ کر دیا۔ براہِ کرم اسے دیکھیں اور دوبارہ کوشش کریں۔
text-refusal-long-note = نوٹ بہت لمبا ہے۔ اس میں 300 حروف ہو سکتے ہیں۔
text-refusal-past-day = یہ وقت گزر چکا ہے۔
text-refusal-no-day = براہِ کرم دن اور وقت چنیں۔
text-refusal-is-public = یہ پہلے ہی شائع ہو چکا ہے۔
text-refusal-not-public = یہ اس وقت شائع نہیں ہے۔
text-refusal-no-source = کوریائی متن ابھی شائع نہیں ہوا۔ براہِ کرم پہلے اسے شائع کریں۔
text-refusal-no-reason = براہِ کرم چنیں کہ پڑھنے والوں کو کیا بتایا جائے۔
text-refusal-own-words = یہ متن آپ نے خود محفوظ کیا ہے۔ اسے کسی اور کو پڑھنا ہو گا۔
text-refusal-none-chosen = براہِ کرم کم از کم ایک زبان چنیں۔
# $language: a language by its own name; $why: a sentence
text-refusal-of-all = { $language }: { $why } کچھ بھی شائع نہیں ہوا۔
text-refusal-around = اس دوران کسی اور نے اسے بدل دیا۔ آپ کا لکھا ہوا نیچے موجود ہے۔ اگر اسے ان کی جگہ لینا ہے تو دوبارہ محفوظ کریں۔

# Taking it from readers.
# $language: a language by its own name
text-withdraw-title = پڑھنے والوں سے ہٹا لیں: { $language }
text-withdraw-what = { $language } پڑھنے والوں کو یہ اب نہیں ملے گا، اور انہیں وہ وجہ بتائی جائے گی جو آپ چنیں۔
text-withdraw-what-all = کوریائی متن کے ساتھ یہ تمام زبانوں سے ہٹ جاتا ہے۔ پڑھنے والوں کو وہ وجہ بتائی جائے گی جو آپ چنیں۔
text-withdraw-linking = دوسرے متن میں اس کے لنک موجود ہیں۔ بہتر ہے کہ پہلے وہ لنک درست کیے جائیں۔
text-withdraw-why = پڑھنے والوں کو کیا بتایا جائے
text-withdraw-button = پڑھنے والوں سے ہٹا لیں

# The Korean changed, and the translations are right all the same.
text-still-offer = کوریائی متن بدل گیا ہے، اور کچھ ترجمے پرانے رہ گئے ہیں۔
text-still-link = دیکھیں کہ انہیں بدلنا ضروری ہے یا نہیں
text-still-title = کیا ترجمے اب بھی درست ہیں؟
text-still-what = کوریائی متن اس طرح بدلا ہے۔ اگر مطلب وہی ہے تو آپ تمام زبانوں کے لیے درج کر سکتے ہیں کہ ترجمہ اب بھی درست ہے۔ ترجمے کا کوئی لفظ نہیں بدلتا۔ صرف پرانا ہونے کا نشان ہٹ جاتا ہے۔
text-still-new = نئے جملوں کا ترجمہ پھر بھی کرنا ہو گا۔
text-still-button = تمام زبانوں میں اب بھی درست
text-still-nothing = کوئی جملہ نہیں بدلا۔
text-still-changed = اس دوران کوریائی متن پھر بدل گیا۔ براہِ کرم ایک بار پھر دیکھیں۔

# A new text.
text-title-ko = کوریائی زبان میں عنوان
text-slug = پتے میں نام
text-slug-hint = چھوٹے انگریزی حروف، ہندسے اور -، کل 3 سے 60 تک۔ بعد میں اسے بدلا نہیں جا سکتا۔ مثلاً:
text-begin-button = متن بنائیں
text-error-kind = براہِ کرم چنیں کہ یہ کس قسم کا متن ہے۔
text-error-slug = براہِ کرم 3 سے 60 تک چھوٹے انگریزی حروف، ہندسے اور - استعمال کریں۔
text-error-slug-taken = اس نام کا متن پہلے سے موجود ہے۔
text-error-no-title = براہِ کرم عنوان لکھیں۔
text-error-topic = براہِ کرم موضوع چنیں۔

# What stands around a text.
text-around = موضوع، رابطے، اصطلاحات اور ماخذ تبدیل کریں
text-around-what = یہ تمام زبانوں میں ایک ہی ہوتے ہیں۔ آپ جو محفوظ کریں، وہ فوراً شائع ہو جاتا ہے۔
text-contacts = رابطے
text-terms = اصطلاحات
text-sources = قانون کی دفعات
text-checked-on = جانچنے کی تاریخ
text-checked-by = کس نے جانچا (عہدہ یا ادارہ)
text-review-by = اگلی بار جانچنے کا دن
text-related = اس کے ساتھ پڑھنے کے رہنما کتابچے
text-related-hint = ہر سطر میں ایک، اُس نام سے جو رہنما کتابچے کے پتے میں ہے۔
text-line-each = ہر سطر میں ایک، اُسی ترتیب میں جس میں پڑھنے والے انہیں دیکھتے ہیں۔
text-sources-hint = ہر سطر میں ایک، کوریائی زبان میں۔ اگر پتہ ہو تو اس کے بعد { "https://" } سے شروع کر کے لکھیں۔
text-contacts-known = موجود رابطے
text-terms-known = موجود اصطلاحات
# $ids: names as they were typed
text-error-unknown = یہ درج نہیں ہیں: { $ids }
text-error-too-many = زیادہ سے زیادہ { $most } ہو سکتے ہیں۔
text-error-sources = زیادہ سے زیادہ { $most } سطریں ہو سکتی ہیں، اور ہر سطر میں { $longest } حروف۔
text-error-checked-on = براہِ کرم آج یا اس سے پہلے کا دن چنیں۔
text-error-review-by = براہِ کرم تاریخ دوبارہ دیکھیں۔

# History.
# $language: a language by its own name
text-history-title = تبدیلیوں کی تاریخ: { $language }
text-history-none = ابھی تک کچھ محفوظ نہیں کیا گیا۔
# $number: which revision it is
text-history-number = نسخہ { $number }
text-history-public = پڑھنے والے کیا دیکھتے ہیں
text-history-latest = آخری بار محفوظ کیا گیا
text-history-cut = صرف تازہ ترین دکھائے گئے ہیں۔
text-history-compared = نسخہ { $number } سے موازنہ۔ جس پر لکیر پھری ہے وہ نکال دیا گیا، جس کے نیچے لکیر ہے وہ نیا ہے۔
text-history-with-public = پڑھنے والے جو دیکھتے ہیں، اس سے موازنہ کریں
text-history-first = یہ سب سے پہلے محفوظ کیا گیا تھا۔
text-restore-heading = اس پر واپس جائیں
text-restore-what = یہ متن دوبارہ سب سے نئے کے طور پر محفوظ کیا جاتا ہے۔ کچھ ضائع نہیں ہوتا، اور پڑھنے والے اسے صرف شائع ہونے پر دیکھتے ہیں۔
text-restore-button = واپس جائیں
text-act-published = شائع کیا گیا
text-act-scheduled = دن مقرر کیا گیا
text-act-unscheduled = مقررہ دن واپس لیا گیا
text-act-withdrawn = پڑھنے والوں سے ہٹایا گیا
text-act-declined = ترجمہ نہ کرنے کا فیصلہ
text-act-taken-up = ترجمہ کرنے کا دوبارہ فیصلہ
text-act-asked-for = ترجمہ سونپا گیا
text-act-begun = ترجمہ شروع ہوا
text-act-reviewed = پڑھا گیا اور درست پایا گیا
text-act-still-correct = کوریائی متن بدلنے کے باوجود درست
text-act-restored = پرانے نسخے پر واپسی
