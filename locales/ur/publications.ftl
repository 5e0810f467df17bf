# What readers see of issues that are not out in their language, and of the archive.
newsletter-not-yet-title = ابھی آپ کی زبان میں نہیں
# $wanted: name of a language in itself
newsletter-not-yet = خبرنامے کا یہ شمارہ ابھی { $wanted } زبان میں شائع نہیں ہوا۔
newsletter-not-yet-some = ابھی { $wanted } زبان میں شائع نہیں ہوئے:
# $day: a date
newsletter-planned = اسے { $day } کو شائع کرنے کا ارادہ ہے۔
newsletter-unplanned = ہمیں ابھی معلوم نہیں کہ یہ کب شائع ہو گا۔
newsletter-all-issues = تمام شمارے
newsletter-no-issues = ابھی تک کوئی شمارہ شائع نہیں ہوا۔
newsletter-elsewhere = جو اس زبان میں نہیں ہیں
newsletter-other-issues = دوسرے شمارے
newsletter-earlier-issue = پچھلا شمارہ:
newsletter-later-issue = اگلا شمارہ:
newsletter-other-articles = اس شمارے کے دوسرے مضامین
newsletter-earlier-article = پچھلا:
newsletter-later-article = اگلا:
newsletter-feed = نئے مضامین کی فیڈ
newsletter-feed-all = ہر نئی چیز کی فیڈ

# The newsroom: publications and issues.
board-section-publications = خبرنامہ
publications-title = خبرنامہ
publications-lead = رسالے اور ان کے شمارے۔ جس زبان میں شمارے کے تمام مضامین تیار ہوں، اس زبان میں اسے شائع کیا جاتا ہے۔
publications-issue = شمارہ
publications-no-issues = ابھی کوئی شمارہ نہیں ہے۔
publications-released = شائع ہو چکا
# $ready, $all: numbers as they are written
publications-ready = { $all } میں سے { $ready } مضامین تیار
# $day: a date
publications-next = اگلا شمارہ متوقع: { $day }
publications-how-often = یہ کتنی بار شائع ہوتا ہے؟
publications-every-quarter = ہر تین ماہ بعد
publications-every-half-month = مہینے میں دو بار
publications-every-irregular = جب بتانے کو کچھ ہو
publications-begin = نیا رسالہ بنائیں
publications-begin-button = رسالہ بنائیں
publications-title-text = ہر زبان میں اس کا عنوان اور تعارف
publications-begin-issue = نیا شمارہ بنائیں
publications-begin-issue-button = شمارہ بنائیں
publications-day = شمارے کی تاریخ
publications-day-hint = یہ تاریخ شمارے پر لکھی ہوتی ہے۔ مضامین میں اسی دن کی رقمیں اور اعداد نظر آتے ہیں۔
publications-save = محفوظ کریں
publications-error-every = براہِ کرم چنیں کہ یہ کتنی بار شائع ہوتا ہے۔
publications-error-day = براہِ کرم تاریخ چنیں۔

# One issue.
publications-articles = مضامین
publications-no-articles = اس میں ابھی کوئی مضمون نہیں ہے۔
publications-public = شائع شدہ
publications-order = ترتیب بدلیں
publications-up = اوپر لے جائیں
publications-down = نیچے لے جائیں
publications-take-out = شمارے سے نکالیں
publications-add = نیا مضمون لکھیں
publications-add-button = مضمون بنائیں اور لکھیں
publications-put-in = پہلے سے موجود مضمون شامل کریں
publications-put-in-button = شمارے میں شامل کریں
publications-loose = مضامین جو کسی شمارے میں نہیں
publications-languages = ہر زبان میں شائع کریں
publications-languages-what = جس زبان میں عنوان اور تمام مضامین تیار ہوں، اس میں شمارہ شائع کیا جاتا ہے۔ دوسری زبانوں کے پڑھنے والوں کو بتایا جاتا ہے کہ وہ کب آئے گا۔
publications-waits-for = کیا کرنا باقی ہے
publications-whole = تیار
publications-waits = ابھی تیار نہیں
publications-released-since = شائع ہونے کا وقت:
publications-see = پڑھنے والے کیا دیکھتے ہیں
# $when: a moment
publications-scheduled = { $when } کو شائع ہو گا، اگر اس وقت تیار ہوا
publications-missed = شائع نہیں ہوا
publications-missed-at = اسے { $when } کو شائع ہونا تھا، لیکن اس وقت یہ تیار نہیں تھا۔
# $language: name of a language in itself
publications-release-in = اس زبان میں شائع کریں: { $language }
publications-release-button = شمارہ چنی ہوئی زبانوں میں شائع کریں
publications-schedule = مقررہ دن شائع کریں
publications-schedule-what = چنی ہوئی زبانوں میں سے جو اس وقت تیار ہو، وہ خود بخود شائع ہو جاتی ہے، انہی الفاظ کے ساتھ جو اس وقت محفوظ ہوں۔ جو تیار نہ ہو، اس کے بارے میں یہاں لکھا ہوتا ہے۔
publications-planned = پڑھنے والوں کو بتائی جانے والی تاریخ
publications-planned-what = ہر زبان کے لیے لکھیں کہ شمارہ کب شائع کرنے کا ارادہ ہے۔ خالی چھوڑیں تو پڑھنے والوں کو بتایا جاتا ہے کہ ابھی معلوم نہیں۔
publications-announce-later = کوریائی زبان میں شائع ہونے کے بعد شمارے کا اعلان کیا جا سکتا ہے۔
publications-ready-heading = شمارے جو ابھی شائع کیے جا سکتے ہیں:
publications-of-text = وہ شمارہ جس میں یہ مضمون ہے
publications-with-issue = یہ اپنے شمارے کے ساتھ شائع ہوتا ہے۔ براہِ کرم شمارہ اس زبان میں شائع کریں۔

# What keeps an issue back in a language.
publications-held-no-articles = پڑھنے کے لیے کوئی مضمون نہیں ہے۔
publications-held-missing = ابھی نہیں لکھا گیا۔
publications-held-no-body = صرف عنوان ہے۔
# $count: how many; $shown: the same as it is written
publications-held-unwritten = { $count ->
    [one] { $shown } جملہ ترجمے کے بغیر
   *[other] { $shown } جملے ترجمے کے بغیر
}
publications-held-behind = { $count ->
    [one] { $shown } جملہ کوریائی متن سے پرانا
   *[other] { $shown } جملے کوریائی متن سے پرانے
}
publications-held-withheld = پڑھنے والوں سے ہٹایا گیا، یا ترجمہ نہ کرنے کا فیصلہ ہوا۔
publications-held-blocked = { $count ->
    [one] جانچ میں { $shown } چیز ملی جسے درست کرنا ضروری ہے۔
   *[other] جانچ میں { $shown } چیزیں ملیں جنہیں درست کرنا ضروری ہے۔
}

# What was done, and what was not.
publications-done-begun = بن گیا۔
publications-done-every = محفوظ ہو گیا۔
publications-done-put-in = مضمون شمارے میں شامل ہو گیا۔
publications-done-taken-out = مضمون شمارے سے نکال دیا گیا۔ اسے کسی اور شمارے میں شامل کیا جا سکتا ہے۔
publications-done-moved = ترتیب محفوظ ہو گئی۔
publications-done-day = تاریخ محفوظ ہو گئی۔
publications-done-planned = محفوظ ہو گیا۔ پڑھنے والوں کو یہی بتایا جاتا ہے۔
publications-done-released = شمارہ شائع ہو گیا۔
publications-done-scheduled = دن مقرر ہو گیا۔
publications-done-unscheduled = مقررہ دن واپس لے لیا گیا۔
publications-refusal-not-found = یہ اب اس شمارے میں نہیں ہے۔ براہِ کرم صفحہ دوبارہ دیکھیں۔
publications-refusal-too-many = اس شمارے میں مضامین بہت زیادہ ہیں۔
publications-refusal-was-public = پڑھنے والے یہ مضمون دیکھ چکے ہیں، اس لیے یہ اپنے شمارے میں رہتا ہے۔ آپ اسے اس کے صفحے پر پڑھنے والوں سے ہٹا سکتے ہیں۔
publications-refusal-elsewhere = یہ مضمون پہلے ہی کسی شمارے میں ہے۔
publications-refusal-is-released = یہ شمارہ پہلے ہی شائع ہو چکا ہے۔
publications-refusal-none-chosen = براہِ کرم کم از کم ایک زبان چنیں۔
publications-refusal-no-korean = کچھ شائع نہیں ہوا۔ کوریائی متن پہلے، یا دوسری زبانوں کے ساتھ شائع ہوتا ہے۔
# $language: name of a language in itself
publications-refusal-incomplete = کچھ شائع نہیں ہوا۔ شمارہ ابھی { $language } زبان میں تیار نہیں ہے۔
publications-refusal-changed = کچھ شائع نہیں ہوا۔ اس دوران کسی نے { $language } زبان میں دوسرے الفاظ محفوظ کیے۔ براہِ کرم دوبارہ دیکھیں۔
publications-refusal-warned = کچھ شائع نہیں ہوا۔ براہِ کرم دیکھیں کہ جانچ میں { $language } زبان میں کیا ملا۔
publications-refusal-past-day = یہ دن گزر چکا ہے۔ براہِ کرم بعد کا دن چنیں۔
